package takeover

import "turnus/domain/tabular"

// columns are what the tables may have. The first name is that of the take-over
// files as they are documented, the others are what other systems call it.
var columns = map[Kind][]tabular.Column{
	Customers: {
		need("number", "kundennr", "kundennummer", "kdnr", "kunde", "customer"),
		may("company", "firma", "société", "ditta"), may("salutation", "anrede", "civilité", "titolo"),
		may("first_name", "vorname", "prénom", "nome"), may("last_name", "nachname", "name", "nom", "cognome"),
		may("street", "strasse", "straße", "adresse", "rue", "via"), may("house_no", "hausnr", "hausnummer", "nr"),
		may("postal_code", "plz", "postleitzahl", "npa", "zip"), may("town", "ort", "stadt", "localité", "luogo", "city"),
		may("country", "land", "pays", "paese"), may("email", "mail"), may("phone", "telefon", "tel", "téléphone", "telefono"),
		may("uid", "mwstnr", "ustid"), may("language", "sprache", "langue", "lingua"),
		may("billing_cycle", "rechnung", "rechnungsverdichtung", "abrechnung"),
		may("ship_street", "lieferstrasse", "lieferadresse"), may("ship_house_no", "lieferhausnr"), may("ship_postal_code", "lieferplz"),
		may("ship_town", "lieferort"), may("ship_country", "lieferland"), may("drop_place", "ablageort", "depot"),
		may("door_code", "türcode", "code"), may("pickup_point", "abholstelle"), may("tour"),
		may("remark", "bemerkung", "notiz", "remarque", "osservazione"), may("allergy", "allergie", "allergien", "allergia"),
		may("dislikes", "abneigungen", "magnicht"),
	},
	Articles: {
		need("number", "artikelnr", "artikelnummer", "artnr", "sku"), need("name", "bezeichnung", "artikel", "namede"),
		may("name_fr", "bezeichnungfr"), may("name_it", "bezeichnungit"), may("name_en", "bezeichnungen"),
		may("unit", "einheit"), may("price", "preis", "verkaufspreis", "vk"), may("deposit", "depot", "pfand"),
		may("vat", "mwst", "mwstcode", "ust"), may("lead_days", "vorlauf", "vorlaufzeit"), may("storage", "lagerplatz", "lagerort"),
		may("sold", "verkauf"), may("plans", "wiederholungen", "rhythmen"),
	},
	Subscriptions: {
		need("number", "abonr", "abonummer", "abo", "abonnement"), need("customer", "kundennr", "kundennummer", "kdnr", "kunde"),
		may("receiver", "empfänger"), need("plan", "wiederholung", "rhythmus", "lieferplan"),
		need("article", "artikelnr", "artikelnummer", "artikel", "artnr"), may("quantity", "menge", "anzahl"), may("price", "preis"),
		may("start", "beginn", "seit", "von"), may("next", "nächstelieferung", "nächster", "nextdelivery"), may("end", "ende", "bis"),
		may("left", "rest", "restlieferungen", "verbleibend"), may("pause_from", "pausevon", "pauseab"), may("pause_to", "pausebis"),
		may("remark", "bemerkung", "notiz"),
	},
	OpenItems: {
		need("customer", "kundennr", "kundennummer", "kdnr", "kunde"), need("invoice", "rechnungsnr", "rechnung", "beleg", "belegnr"),
		may("date", "datum", "rechnungsdatum"), may("due", "fällig", "fälligam"), need("amount", "betrag", "offen", "offenerbetrag"),
	},
	Prepaid: {
		need("subscription", "abonr", "abonummer", "abo"), need("deliveries", "lieferungen", "restlieferungen", "rest"), may("amount", "betrag", "guthaben"),
	},
	Crates: {
		need("customer", "kundennr", "kundennummer", "kdnr", "kunde"), need("article", "artikelnr", "artikel", "gebinde"), need("quantity", "menge", "anzahl", "bestand"),
	},
}

func need(name string, aliases ...string) tabular.Column {
	return tabular.Column{Name: name, Aliases: aliases, Required: true}
}

func may(name string, aliases ...string) tabular.Column {
	return tabular.Column{Name: name, Aliases: aliases}
}
