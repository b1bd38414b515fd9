package demo

// trade is what a firm does, which decides what it orders.
type trade int

const (
	kitchen trade = iota // cooks: many crates, bread, eggs
	office               // fruit and coffee for the staff
	nursery              // children: fruit, milk, bread
	trades
)

// firms are the shapes of names of firms: a percent sign is a surname, an asterisk a name of
// the list of the trade.
var firms = [trades][]string{
	kitchen: {"Restaurant *", "Gasthof *", "Wirtschaft zum *", "Bistro *", "Café *", "Landgasthof *"},
	office: {
		"% Architekten AG", "% Treuhand AG", "% & Partner Rechtsanwälte", "Zahnarztpraxis Dr. %", "Hausarztpraxis Dr. med. %",
		"Schreinerei % GmbH", "% Holzbau AG", "% Haustechnik AG", "Garage %", "Ingenieurbüro % + Co.", "Velowerkstatt %",
		"Physiotherapie %", "% Gartenbau AG", "Druckerei % AG", "Optik %",
	},
	nursery: {"Kita *", "Spielgruppe *", "Tagesschule *", "Kinderkrippe *"},
}

// signs are what hangs above the door.
var signs = [trades][]string{
	kitchen: {
		"Löwen", "Kreuz", "Rössli", "Sternen", "Krone", "Bären", "Linde", "Adler", "Hirschen", "Ochsen", "Schäfli",
		"Traube", "Frohsinn", "Freihof", "Bahnhof", "Rebstock", "Alpenblick", "Waldegg",
	},
	office: {""},
	nursery: {
		"Sonnenschein", "Chäferfäscht", "Pusteblume", "Zwergenhaus", "Sternschnuppe", "Wurzelchind", "Gumpifrosch",
		"Märchenwald", "Farbtupf", "Schnäggehuus",
	},
}
