package demo

import "turnus/domain/lang"

// dropPlaces say where the driver leaves a parcel when nobody is at home.
var dropPlaces = map[lang.Lang][]string{
	lang.DE: {
		"beim Lieferanteneingang", "hinter dem Haus", "unter dem Vordach", "vor der Wohnungstür, 3. Stock", "im Velokeller", "beim Milchkasten",
		"in der Kühlbox neben der Garage", "Garage, das Tor ist offen", "im Treppenhaus links", "auf der Gartenbank",
		"bei der Nachbarin im Parterre", "im Schopf neben dem Hühnerstall",
	},
	lang.FR: {"à l’entrée des fournisseurs", "derrière la maison", "sous l’avant-toit", "devant la porte, 2e étage", "dans le garage", "chez la concierge"},
	lang.IT: {"all’entrata fornitori", "dietro la casa", "sotto la tettoia", "davanti alla porta, 2° piano", "in garage", "dai vicini al pianterreno"},
	lang.EN: {"at the goods entrance", "behind the house", "on the porch", "in the garage, the door is open", "at the flat door, 2nd floor"},
}

// wishes are remarks that hold until someone takes them away.
var wishes = map[lang.Lang][]string{
	lang.DE: {
		"Bitte die leeren Kisten immer mitnehmen.", "Bitte nicht klingeln, das Baby schläft.", "Leere Kisten stehen vor der Tür.", "Kein Koriander, bitte.",
		"Lieber etwas kleinere Äpfel.", "Milchflaschen stehen zum Mitnehmen bereit.", "Wenn möglich vor 9 Uhr liefern.",
		"Vorsicht, der Hund bellt nur.", "Randen bitte durch Rüebli ersetzen.", "Bitte immer einen Beleg beilegen.",
	},
	lang.FR: {
		"Merci de reprendre les caisses vides.", "Merci de ne pas sonner, le bébé dort.", "Les caisses vides sont devant la porte.", "Pas de coriandre, s’il vous plaît.",
		"Si possible, livrer avant 9 heures.",
	},
	lang.IT: {
		"Per favore ritirare le cassette vuote.", "Per favore non suonare, il bambino dorme.", "Le cassette vuote sono davanti alla porta.", "Niente coriandolo, per favore.",
		"Se possibile, consegnare prima delle 9.",
	},
	lang.EN: {"Please take the empty crates back.", "Please don’t ring, the baby is asleep.", "No coriander, please."},
}

// allergies are safety remarks: framed, with a box to tick.
var allergies = map[lang.Lang][]string{
	lang.DE: {
		"Achtung: Nussallergien im Haus.", "Nussallergie! Keine Baumnüsse, keine Haselnüsse.", "Zöliakie: nichts mit Weizen, Dinkel oder Roggen.",
		"Allergie auf Sellerie.", "Milcheiweissallergie: keine Milchprodukte beilegen.", "Allergie auf Erdbeeren.",
	},
	lang.FR: {"Attention : allergies aux noix dans la maison.", "Allergie aux noix !", "Maladie cœliaque : rien avec du blé ni de l’épeautre.", "Allergie au céleri."},
	lang.IT: {"Attenzione: allergie alle noci in casa.", "Allergia alle noci!", "Celiachia: niente frumento né spelta.", "Allergia al sedano."},
	lang.EN: {"Careful: nut allergies in the house.", "Nut allergy!", "Coeliac: nothing with wheat or spelt.", "Celery allergy."},
}

// greetings are on the cards that go with gifts.
var greetings = map[lang.Lang][]string{
	lang.DE: {"Alles Gute zum Geburtstag! Deine Kollegen", "Viel Freude mit dem Gemüse wünscht Grosi.", "Herzlichen Dank für alles."},
	lang.FR: {"Joyeux anniversaire de la part de tes collègues !", "Merci pour tout."},
	lang.IT: {"Tanti auguri dai tuoi colleghi!", "Grazie di tutto."},
	lang.EN: {"Happy birthday from all of us!", "Thank you for everything."},
}

// passing are remarks that end by themselves.
var passing = map[lang.Lang][]string{
	lang.DE: {
		"Bei uns wird umgebaut: bitte beim Seiteneingang abstellen.", "Vorläufig bitte keinen Rosenkohl.",
		"Die Nachbarn nehmen die Kiste entgegen.", "Wegen der Baustelle bitte von hinten anfahren.",
	},
	lang.FR: {"Travaux : merci de passer par l’entrée latérale.", "Les voisins réceptionnent le panier."},
	lang.IT: {"Lavori in corso: per favore usare l’entrata laterale.", "La cassetta la ritirano i vicini."},
	lang.EN: {"Building works: please use the side entrance.", "The neighbours take the box in."},
}

// onceOnly are remarks of single orders.
var onceOnly = map[lang.Lang][]string{
	lang.DE: {
		"Brauchen wir bis 10 Uhr.", "Geschenk: bitte eine Karte «Alles Gute» beilegen.", "Wir haben Besuch, bitte besonders schöne Ware.",
		"Bitte zusammen mit der Kiste liefern.",
	},
	lang.FR: {"Nous en avons besoin avant 10 heures.", "C’est un cadeau : merci de joindre une carte.", "Merci de livrer avec le panier."},
	lang.IT: {"Ci serve entro le 10.", "È un regalo: per favore allegare un biglietto.", "Per favore consegnare con la cassetta."},
	lang.EN: {"We need it by 10 am.", "A gift: please enclose a card.", "Please deliver together with the box."},
}

// farewells are what customers give as the reason when they cancel.
var farewells = map[lang.Lang][]string{
	lang.DE: {
		"Aufgabe des Betriebs", "Umzug", "Wir haben jetzt einen eigenen Garten.", "Zu viel Gemüse für eine Person", "Neuer Arbeitsweg, ich kaufe auf dem Markt ein.",
		"Auslandaufenthalt", "Die Kinder sind ausgezogen.",
	},
	lang.FR: {"Cessation d’activité", "Déménagement", "Trop de légumes pour une personne", "Séjour à l’étranger"},
	lang.IT: {"Cessazione dell’attività", "Trasloco", "Troppa verdura per una persona", "Soggiorno all’estero"},
	lang.EN: {"Closing the business", "Moving house", "Too many vegetables for one person"},
}

// dislikes are what some do not want in their boxes.
var dislikes = map[lang.Lang][]string{
	lang.DE: {"Rosenkohl", "Randen", "Fenchel", "Stangensellerie", "Pastinaken", "Koriander", "Rhabarber", "Chicorée"},
	lang.FR: {"choux de Bruxelles", "betteraves", "fenouil", "céleri"},
	lang.IT: {"cavolini di Bruxelles", "barbabietole", "finocchi", "sedano"},
	lang.EN: {"Brussels sprouts", "beetroot", "fennel"},
}

// says picks a phrase in the customer's language. The first one of each list
// is what firms say, the others are for households.
func (p *person) says(d dice, phrases map[lang.Lang][]string) string {
	of := phrases[p.Lang]
	if p.firm {
		return of[0]
	}
	return one(d, of[1:])
}
