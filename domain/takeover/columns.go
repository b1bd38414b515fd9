package takeover

import "turnus/domain/tabular"

// columns are what the tables may have. The first name is that of the take-over
// files as they are documented, the others are what other systems call it.
var columns = map[Kind][]tabular.Column{
	Customers: {
		need("number", "kundennr", "kundennummer", "kdnr", "kunde", "customer", "nummer", "numéro", "numero"),
		may("company", "firma", "société", "ditta"),
		may("salutation", "anrede", "civilité", "titolo"),
		may("first_name", "vorname", "prénom", "nome"),
		may("last_name", "nachname", "name", "nom", "cognome"),
		may("street", "strasse", "straße", "adresse", "rue", "via"),
		may("house_no", "hausnr", "hausnummer", "nr", "noderue", "numerocivico"),
		may("postal_code", "plz", "postleitzahl", "npa", "zip"),
		may("town", "ort", "stadt", "localité", "luogo", "city", "località"),
		may("country", "land", "pays", "paese"),
		may("email", "mail"),
		may("phone", "telefon", "tel", "téléphone", "telefono"),
		may("uid", "mwstnr", "ustid"),
		may("language", "sprache", "langue", "lingua"),
		may("billing_cycle", "rechnung", "rechnungsverdichtung", "abrechnung", "groupement", "raggruppamento"),
		may("ship_street", "lieferstrasse", "lieferadresse", "ruelivraison", "viaconsegna"),
		may("ship_house_no", "lieferhausnr", "lieferhausnummer", "nolivraison", "numeroconsegna"),
		may("ship_postal_code", "lieferplz", "npalivraison", "npaconsegna"),
		may("ship_town", "lieferort", "localitélivraison", "localitàconsegna"),
		may("ship_country", "lieferland", "payslivraison", "paeseconsegna"),
		may("drop_place", "ablageort", "depot", "lieudedépôt", "luogodideposito"),
		may("door_code", "türcode", "code", "codeporte", "codiceporta"),
		may("pickup_point", "abholstelle", "pointderetrait", "puntodiritiro"),
		may("tour", "tournée", "giro"),
		may("remark", "bemerkung", "notiz", "remarque", "osservazione"),
		may("allergy", "allergie", "allergien", "allergia"),
		may("dislikes", "abneigungen", "magnicht", "aversions", "avversioni"),
	},
	Articles: {
		need("number", "artikelnr", "artikelnummer", "artnr", "sku", "nummer", "numéro", "numero"),
		need("name", "bezeichnung", "artikel", "namede", "désignation", "designazione"),
		may("name_fr", "bezeichnungfr", "désignationfr", "designazionefr"),
		may("name_it", "bezeichnungit", "désignationit", "designazioneit"),
		may("name_en", "bezeichnungen", "désignationen", "designazioneen"),
		may("unit", "einheit", "unité", "unità"),
		may("price", "preis", "verkaufspreis", "vk", "prix", "prezzo"),
		may("deposit", "depot", "pfand", "consigne", "deposito"),
		may("vat", "mwst", "mwstcode", "ust", "tva", "iva"),
		may("lead_days", "vorlauf", "vorlaufzeit", "délai", "tempodipreparazione"),
		may("storage", "lagerplatz", "lagerort", "emplacement", "posto"),
		may("sold", "verkauf", "vente", "vendita"),
		may("plans", "wiederholungen", "rhythmen", "rythmes", "ricorrenze"),
	},
	Subscriptions: {
		need("number", "abonr", "abonummer", "abo", "abonnement", "nummer", "numéro", "numero"),
		need("customer", "kundennr", "kundennummer", "kdnr", "kunde", "client", "cliente"),
		may("receiver", "empfänger", "destinataire", "destinatario"),
		need("plan", "wiederholung", "rhythmus", "lieferplan", "rythme", "ricorrenza"),
		need("article", "artikelnr", "artikelnummer", "artikel", "artnr", "articolo"),
		may("quantity", "menge", "anzahl", "quantité", "quantità"),
		may("price", "preis", "prix", "prezzo"),
		may("start", "beginn", "seit", "von", "début", "inizio"),
		may("next", "nächstelieferung", "nächster", "nextdelivery", "prochainelivraison", "prossimaconsegna"),
		may("end", "ende", "bis", "fin", "fine"),
		may("left", "rest", "restlieferungen", "verbleibend", "livraisonsrestantes", "consegnerestanti"),
		may("pause_from", "pausevon", "pauseab", "pausedu", "pausadal"),
		may("pause_to", "pausebis", "pauseau", "pausaal"),
		may("remark", "bemerkung", "notiz", "remarque", "osservazione"),
	},
	OpenItems: {
		need("customer", "kundennr", "kundennummer", "kdnr", "kunde", "client", "cliente"),
		need("invoice", "rechnungsnr", "rechnung", "beleg", "belegnr", "facture", "fattura"),
		may("date", "datum", "rechnungsdatum", "data"),
		may("due", "fällig", "fälligam", "échéance", "scadenza"),
		need("amount", "betrag", "offen", "offenerbetrag", "montant", "importo"),
	},
	Prepaid: {
		need("subscription", "abonr", "abonummer", "abo", "abonnement", "abbonamento"),
		need("deliveries", "lieferungen", "restlieferungen", "rest", "livraisons", "consegne"),
		may("amount", "betrag", "guthaben", "montant", "importo"),
	},
	Crates: {
		need("customer", "kundennr", "kundennummer", "kdnr", "kunde", "client", "cliente"),
		need("article", "artikelnr", "artikel", "gebinde", "articolo"),
		need("quantity", "menge", "anzahl", "bestand", "quantité", "quantità"),
	},
	Comparison: {
		need("figure", "kennzahl", "indicateur", "indicatore"),
		may("number", "nummer", "numéro", "numero"),
		need("before", "altessystem", "anciensystème", "vecchiosistema", "oldsystem"),
		may("what", "was", "quoi", "cosa"),
		may("title", "name", "intitulé", "nome"),
		may("here", "turnus"),
		may("difference", "differenz", "différence", "differenza"),
	},
}

func need(name string, aliases ...string) tabular.Column {
	return tabular.Column{Name: name, Aliases: aliases, Required: true}
}

func may(name string, aliases ...string) tabular.Column {
	return tabular.Column{Name: name, Aliases: aliases}
}

// ColumnsOf are the columns a table may have.
func ColumnsOf(kind Kind) []tabular.Column { return columns[kind] }
