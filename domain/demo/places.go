package demo

// town is a place customers live in, with its real postal code.
type town struct {
	code, name string
	tour       string // delivery round it lies on; "" if parcels go by post
	tongue     tongue // of the street signs
	streets    []string
}

// The delivery rounds, as the drivers call them.
const (
	tourCity     = "Stadt"
	tourNorth    = "Glatttal"
	tourUplands  = "Oberland"
	tourLowlands = "Unterland"
	tourLake     = "Zürichsee"
	tourLimmat   = "Limmattal"
	tourPost     = ""
)

// city has the districts of Zürich with streets that are really there.
var city = []town{
	{"8001", "Zürich", tourCity, german, []string{"Niederdorfstrasse", "Oberdorfstrasse", "Augustinergasse"}},
	{"8002", "Zürich", tourCity, german, []string{"Bederstrasse", "Seestrasse", "Brandschenkestrasse"}},
	{"8003", "Zürich", tourCity, german, []string{"Zurlindenstrasse", "Bertastrasse", "Aemtlerstrasse", "Kalkbreitestrasse"}},
	{"8004", "Zürich", tourCity, german, []string{"Stauffacherstrasse", "Bäckerstrasse", "Langstrasse", "Hohlstrasse"}},
	{"8005", "Zürich", tourCity, german, []string{"Josefstrasse", "Heinrichstrasse", "Limmatstrasse"}},
	{"8006", "Zürich", tourCity, german, []string{"Scheuchzerstrasse", "Universitätstrasse", "Culmannstrasse", "Weinbergstrasse"}},
	{"8008", "Zürich", tourCity, german, []string{"Seefeldstrasse", "Dufourstrasse", "Forchstrasse"}},
	{"8032", "Zürich", tourCity, german, []string{"Asylstrasse", "Hegibachstrasse", "Witikonerstrasse"}},
	{"8037", "Zürich", tourCity, german, []string{"Röschibachstrasse", "Nordstrasse", "Rotbuchstrasse"}},
	{"8038", "Zürich", tourCity, german, []string{"Albisstrasse", "Mutschellenstrasse", "Kilchbergstrasse"}},
	{"8044", "Zürich", tourCity, german, []string{"Gloriastrasse", "Toblerstrasse", "Krähbühlstrasse"}},
	{"8045", "Zürich", tourCity, german, []string{"Uetlibergstrasse", "Giesshübelstrasse"}},
	{"8046", "Zürich", tourCity, german, []string{"Wehntalerstrasse", "Zehntenhausstrasse", "Mühlackerstrasse", "Bächlerstrasse"}},
	{"8047", "Zürich", tourCity, german, []string{"Albisriederstrasse", "Langgrütstrasse"}},
	{"8048", "Zürich", tourCity, german, []string{"Altstetterstrasse", "Badenerstrasse", "Hohlstrasse"}},
	{"8049", "Zürich", tourCity, german, []string{"Limmattalstrasse", "Ackersteinstrasse", "Regensdorferstrasse"}},
	{"8050", "Zürich", tourCity, german, []string{"Franklinstrasse", "Ohmstrasse", "Baumackerstrasse", "Hofwiesenstrasse"}},
	{"8051", "Zürich", tourCity, german, []string{"Saatlenstrasse", "Winterthurerstrasse", "Dübendorfstrasse"}},
	{"8052", "Zürich", tourCity, german, []string{"Seebacherstrasse", "Buhnstrasse", "Schaffhauserstrasse"}},
	{"8053", "Zürich", tourCity, german, []string{"Witikonerstrasse", "Carl-Spitteler-Strasse"}},
	{"8055", "Zürich", tourCity, german, []string{"Friesenbergstrasse", "Schweighofstrasse", "Birmensdorferstrasse"}},
	{"8057", "Zürich", tourCity, german, []string{"Schaffhauserstrasse", "Winterthurerstrasse", "Hofwiesenstrasse"}},
}

// around has the towns of the rounds outside the city.
var around = []town{
	{"8117", "Fällanden", tourNorth, german, nil},
	{"8152", "Glattbrugg", tourNorth, german, nil},
	{"8302", "Kloten", tourNorth, german, nil},
	{"8303", "Bassersdorf", tourNorth, german, nil},
	{"8304", "Wallisellen", tourNorth, german, nil},
	{"8305", "Dietlikon", tourNorth, german, nil},
	{"8306", "Brüttisellen", tourNorth, german, nil},
	{"8309", "Nürensdorf", tourNorth, german, nil},
	{"8600", "Dübendorf", tourNorth, german, nil},
	{"8602", "Wangen b. Dübendorf", tourNorth, german, nil},
	{"8603", "Schwerzenbach", tourNorth, german, nil},
	{"8604", "Volketswil", tourNorth, german, nil},
	{"8606", "Greifensee", tourNorth, german, nil},

	{"8320", "Fehraltorf", tourUplands, german, nil},
	{"8330", "Pfäffikon ZH", tourUplands, german, nil},
	{"8332", "Russikon", tourUplands, german, nil},
	{"8335", "Hittnau", tourUplands, german, nil},
	{"8340", "Hinwil", tourUplands, german, nil},
	{"8344", "Bäretswil", tourUplands, german, nil},
	{"8607", "Aathal-Seegräben", tourUplands, german, nil},
	{"8610", "Uster", tourUplands, german, nil},
	{"8617", "Mönchaltorf", tourUplands, german, nil},
	{"8620", "Wetzikon ZH", tourUplands, german, nil},
	{"8625", "Gossau ZH", tourUplands, german, nil},
	{"8627", "Grüningen", tourUplands, german, nil},
	{"8630", "Rüti ZH", tourUplands, german, nil},
	{"8636", "Wald ZH", tourUplands, german, nil},

	{"8105", "Regensdorf", tourLowlands, german, nil},
	{"8107", "Buchs ZH", tourLowlands, german, nil},
	{"8153", "Rümlang", tourLowlands, german, nil},
	{"8154", "Oberglatt ZH", tourLowlands, german, nil},
	{"8155", "Niederhasli", tourLowlands, german, nil},
	{"8157", "Dielsdorf", tourLowlands, german, nil},
	{"8158", "Regensberg", tourLowlands, german, nil},
	{"8162", "Steinmaur", tourLowlands, german, nil},
	{"8173", "Neerach", tourLowlands, german, nil},
	{"8180", "Bülach", tourLowlands, german, nil},
	{"8184", "Bachenbülach", tourLowlands, german, nil},
	{"8193", "Eglisau", tourLowlands, german, nil},
	{"8424", "Embrach", tourLowlands, german, nil},

	{"8134", "Adliswil", tourLake, german, nil},
	{"8700", "Küsnacht ZH", tourLake, german, nil},
	{"8702", "Zollikon", tourLake, german, nil},
	{"8703", "Erlenbach ZH", tourLake, german, nil},
	{"8704", "Herrliberg", tourLake, german, nil},
	{"8706", "Meilen", tourLake, german, nil},
	{"8708", "Männedorf", tourLake, german, nil},
	{"8712", "Stäfa", tourLake, german, nil},
	{"8800", "Thalwil", tourLake, german, nil},
	{"8802", "Kilchberg ZH", tourLake, german, nil},
	{"8803", "Rüschlikon", tourLake, german, nil},
	{"8810", "Horgen", tourLake, german, nil},

	{"8102", "Oberengstringen", tourLimmat, german, nil},
	{"8103", "Unterengstringen", tourLimmat, german, nil},
	{"8104", "Weiningen ZH", tourLimmat, german, nil},
	{"8902", "Urdorf", tourLimmat, german, nil},
	{"8903", "Birmensdorf ZH", tourLimmat, german, nil},
	{"8952", "Schlieren", tourLimmat, german, nil},
	{"8953", "Dietikon", tourLimmat, german, nil},
	{"8954", "Geroldswil", tourLimmat, german, nil},
}

// distant has towns that get what keeps, by post.
var distant = []town{
	{"3011", "Bern", tourPost, german, []string{"Kramgasse", "Gerechtigkeitsgasse", "Spitalgasse"}},
	{"4051", "Basel", tourPost, german, []string{"Spalenberg", "Leonhardsgraben", "Steinenvorstadt"}},
	{"5400", "Baden", tourPost, german, nil},
	{"6003", "Luzern", tourPost, german, []string{"Bundesstrasse", "Pilatusstrasse", "Moosstrasse"}},
	{"6300", "Zug", tourPost, german, nil},
	{"7000", "Chur", tourPost, german, nil},
	{"8400", "Winterthur", tourPost, german, []string{"Marktgasse", "Steinberggasse", "Wülflingerstrasse"}},
	{"8500", "Frauenfeld", tourPost, german, nil},
	{"9000", "St. Gallen", tourPost, german, []string{"Multergasse", "Rorschacher Strasse", "Spisergasse"}},

	{"1003", "Lausanne", tourPost, french, []string{"Rue de Bourg", "Rue du Petit-Chêne", "Avenue du Théâtre"}},
	{"1110", "Morges", tourPost, french, nil},
	{"1205", "Genève", tourPost, french, []string{"Rue de Carouge", "Boulevard des Philosophes", "Rue Dancet"}},
	{"1260", "Nyon", tourPost, french, nil},
	{"1700", "Fribourg", tourPost, french, []string{"Rue de Lausanne", "Boulevard de Pérolles", "Rue de Romont"}},
	{"1950", "Sion", tourPost, french, nil},
	{"2000", "Neuchâtel", tourPost, french, []string{"Rue des Moulins", "Rue du Seyon", "Faubourg de l’Hôpital"}},
	{"2800", "Delémont", tourPost, french, nil},

	{"6500", "Bellinzona", tourPost, italian, nil},
	{"6600", "Locarno", tourPost, italian, nil},
	{"6612", "Ascona", tourPost, italian, nil},
	{"6850", "Mendrisio", tourPost, italian, nil},
	{"6900", "Lugano", tourPost, italian, []string{"Via Nassa", "Via Pretorio", "Via Canova"}},
}

// streets are names nearly every town of a language has, for towns without a
// list of their own.
var streets = [...][]string{
	german: {
		"Bahnhofstrasse", "Dorfstrasse", "Hauptstrasse", "Schulstrasse", "Zürcherstrasse", "Wiesenstrasse",
		"Gartenstrasse", "Rebbergstrasse", "Feldstrasse", "Haldenstrasse", "Bergstrasse", "Lindenstrasse",
		"Birkenweg", "Buchenweg", "Ahornweg", "Rosenweg", "Tulpenweg", "Kirchweg", "Kirchgasse", "Poststrasse",
		"Schulhausstrasse", "Oberdorfstrasse", "Unterdorfstrasse", "Mühlestrasse", "Alte Landstrasse",
		"Säntisstrasse", "Glärnischstrasse", "Rigistrasse", "Pilatusstrasse", "Alpenblickstrasse", "Im Winkel",
		"Breitistrasse", "Neuwiesenstrasse", "Bachtelstrasse", "Im Grüt", "Sonnhaldenstrasse", "Brunnenweg",
	},
	french: {
		"Rue de la Gare", "Avenue de la Gare", "Rue du Lac", "Chemin des Vignes", "Rue des Alpes", "Rue du Marché",
		"Chemin du Bois", "Rue de l’Église", "Route de Berne", "Chemin des Cerisiers", "Rue du Collège",
	},
	italian: {
		"Via Stazione", "Via San Gottardo", "Via delle Scuole", "Via al Lago", "Via Cantonale", "Via dei Pioppi",
		"Via Vincenzo Vela", "Via al Fiume", "Via Collina", "Via Castello",
	},
}

// works are streets firms are on.
var works = []string{"Industriestrasse", "Gewerbestrasse", "Bahnhofstrasse", "Zürcherstrasse", "Hauptstrasse", "Werkstrasse"}
