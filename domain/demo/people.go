package demo

import "turnus/domain/lang"

// tongue is the language a name or a street sign is in.
type tongue int

// The tongues, as indexes of tables. The last one is of people whose names came
// from further away: they write to the shop in German.
const (
	german tongue = iota
	french
	italian
	english
	newcomer
	tongues
)

// lang is the language a customer with such a name is written to in.
func (t tongue) lang() lang.Lang {
	switch t {
	case french:
		return lang.FR
	case italian:
		return lang.IT
	case english:
		return lang.EN
	case german, newcomer, tongues:
	}
	return lang.DE
}

// origin is where names come from.
type origin struct{ women, men, surnames []string }

// origins are those of the tongues; newcomers have one of several.
var origins = [tongues][]origin{
	german: {{
		women: []string{
			"Anna", "Barbara", "Claudia", "Corinne", "Daniela", "Doris", "Elisabeth", "Esther", "Eva", "Fabienne",
			"Franziska", "Gabriela", "Hanna", "Heidi", "Irene", "Jacqueline", "Judith", "Karin", "Katharina", "Lara",
			"Lea", "Lena", "Livia", "Lukrezia", "Manuela", "Maria", "Martina", "Melanie", "Mirjam", "Monika", "Nadine",
			"Nicole", "Nina", "Petra", "Priska", "Rahel", "Regula", "Rita", "Ruth", "Sabine", "Sandra", "Sarah",
			"Selina", "Silvia", "Simone", "Sofie", "Stefanie", "Susanne", "Tamara", "Ursula", "Vera", "Verena",
			"Vreni", "Yvonne", "Zita",
		},
		men: []string{
			"Adrian", "Alexander", "Andreas", "Beat", "Bernhard", "Bruno", "Christian", "Christoph", "Daniel", "David",
			"Dominik", "Elias", "Erich", "Felix", "Florian", "Hans", "Hansruedi", "Heinz", "Jan", "Jonas", "Jürg",
			"Kilian", "Lars", "Linus", "Lukas", "Manuel", "Marcel", "Markus", "Martin", "Matthias", "Michael", "Nico",
			"Noah", "Patrick", "Peter", "Philipp", "Ralph", "Raphael", "Reto", "Roger", "Roland", "Roman", "Rolf",
			"Samuel", "Sandro", "Silvan", "Simon", "Stefan", "Thomas", "Tobias", "Urs", "Walter", "Werner",
		},
		surnames: []string{
			"Müller", "Meier", "Schmid", "Keller", "Weber", "Huber", "Schneider", "Meyer", "Steiner", "Fischer",
			"Gerber", "Brunner", "Baumann", "Frei", "Zimmermann", "Moser", "Widmer", "Wyss", "Graf", "Roth", "Suter",
			"Baumgartner", "Bachmann", "Bucher", "Berger", "Kaufmann", "Kunz", "Hofer", "Bühler", "Lüthi", "Lehmann",
			"Marti", "Frey", "Egli", "Hess", "Koch", "Arnold", "Stalder", "Hofmann", "Christen", "Pfister", "Wenger",
			"Sutter", "Zürcher", "Schwarz", "Ackermann", "Peter", "Kälin", "Maurer", "Studer", "Zaugg", "Käser",
			"Iten", "Odermatt", "Hürlimann", "Stocker", "Schärer", "Zollinger", "Hotz", "Rüegg", "Bosshard",
			"Wettstein", "Bänninger", "Isler", "Honegger", "Spörri", "Kägi", "Wolfensberger", "Schaufelberger",
			"Nägeli", "Gut", "Aeschbacher", "Bächtold", "Brändli", "Bräm", "Dändliker", "Eberhard", "Fehr", "Furrer",
			"Gallmann", "Gfeller", "Grob", "Gubler", "Hauser", "Heusser", "Hirzel", "Hug", "Jucker", "Knecht", "Kuhn",
			"Küng", "Leemann", "Leuthold", "Mäder", "Morf", "Näf", "Ott", "Pfenninger", "Rothenberger", "Ryffel",
			"Schäppi", "Scheidegger", "Schoch", "Sigrist", "Stäheli", "Staub", "Stüssi", "Strickler", "Trüb", "Vogel",
			"Vontobel", "Walder", "Winkler", "Wirth", "Zangger", "Zuber", "Zwicky",
		},
	}},
	french: {{
		women: []string{
			"Amélie", "Anne-Sophie", "Aurélie", "Camille", "Catherine", "Céline", "Chloé", "Élise", "Florence",
			"Françoise", "Hélène", "Isabelle", "Joëlle", "Juliette", "Laurence", "Léa", "Manon", "Mathilde",
			"Nathalie", "Noémie", "Océane", "Sylvie", "Valérie", "Véronique",
		},
		men: []string{
			"Alain", "Antoine", "Bastien", "Benoît", "Cédric", "Christophe", "Didier", "Fabrice", "François",
			"Frédéric", "Gaëtan", "Guillaume", "Jean-Luc", "Jérôme", "Julien", "Laurent", "Loïc", "Mathieu", "Nicolas",
			"Olivier", "Pascal", "Sébastien", "Thierry", "Yannick",
		},
		surnames: []string{
			"Favre", "Rochat", "Jaquet", "Perrin", "Blanc", "Dubois", "Martin", "Rey", "Chevalley", "Cuendet",
			"Pittet", "Aubert", "Bonvin", "Bovet", "Corbaz", "Crettenand", "Delacrétaz", "Gaillard", "Genoud",
			"Jeanneret", "Junod", "Monnier", "Nicolet", "Piguet", "Racine", "Savary", "Tinguely", "Vuilleumier",
		},
	}},
	italian: {{
		women: []string{
			"Alessia", "Antonella", "Beatrice", "Carla", "Chiara", "Cristina", "Daniela", "Elena", "Federica",
			"Francesca", "Giada", "Giulia", "Ilaria", "Lucia", "Marta", "Michela", "Paola", "Raffaella", "Sara",
			"Silvia", "Sofia", "Valentina",
		},
		men: []string{
			"Alessandro", "Andrea", "Claudio", "Davide", "Diego", "Enrico", "Fabio", "Filippo", "Franco", "Gabriele",
			"Giorgio", "Giovanni", "Luca", "Marco", "Matteo", "Mauro", "Nicola", "Paolo", "Roberto", "Simone",
			"Stefano",
		},
		surnames: []string{
			"Bernasconi", "Bianchi", "Fontana", "Rossi", "Cattaneo", "Galli", "Ferrari", "Lombardi", "Crivelli",
			"Guidotti", "Pedrazzini", "Rusca", "Molinari", "Poretti", "Regazzoni", "Soldati", "Tettamanti",
			"Valsangiacomo", "Balestra", "Canonica", "Delcò", "Fumagalli", "Pellegrini",
		},
	}},
	english: {{
		women:    []string{"Alice", "Catherine", "Emily", "Fiona", "Grace", "Hannah", "Jennifer", "Megan", "Olivia", "Rebecca"},
		men:      []string{"Andrew", "Daniel", "Duncan", "Edward", "James", "Kevin", "Oliver", "Stephen", "Thomas", "William"},
		surnames: []string{"Bennett", "Clarke", "Fraser", "Hughes", "MacDonald", "O’Brien", "Parker", "Russell", "Walsh", "Wright"},
	}},
	newcomer: {
		{[]string{"Ana", "Dragana", "Jelena", "Mirela", "Vesna"}, []string{"Dejan", "Goran", "Miroslav", "Zoran"}, []string{"Ivanović", "Jovanović", "Kovačević", "Petrović"}},
		{[]string{"Arta", "Mirela", "Shpresa", "Vlora"}, []string{"Agim", "Arben", "Besnik"}, []string{"Berisha", "Gashi", "Hoxha", "Krasniqi"}},
		{[]string{"Ana", "Fátima", "Inês"}, []string{"João", "Luis", "Tiago"}, []string{"da Silva", "Ferreira", "Pereira"}},
		{[]string{"Ayşe", "Elif", "Zeynep"}, []string{"Emre", "Mehmet"}, []string{"Demir", "Yılmaz"}},
		{[]string{"Anitha", "Priya"}, []string{"Ravi", "Suresh"}, []string{"Nadarajah", "Sivakumar"}},
		{[]string{"Agnieszka", "Magdalena"}, []string{"Piotr", "Tomasz"}, []string{"Nowak", "Zieliński"}},
	},
}

// salutations by tongue: woman, man, family.
var salutations = [tongues][3]string{
	german:   {"Frau", "Herr", "Familie"},
	french:   {"Madame", "Monsieur", "Famille"},
	italian:  {"Signora", "Signor", "Famiglia"},
	english:  {"Ms", "Mr", "Family"},
	newcomer: {"Frau", "Herr", "Familie"},
}

// longNames try out address windows, labels and columns.
var longNames = []struct{ company, first, last string }{
	{"", "Anna-Katharina Elisabeth", "Schärer-Bolliger von Ballmoos"},
	{"Stiftung für das selbständige Wohnen und Arbeiten von Menschen mit Beeinträchtigung im Zürcher Unterland", "Hansruedi", "Schaufelberger"},
	{"", "Maximilian Balthasar Hieronymus", "Wolfensberger-Rothenberger"},
	{"Genossenschaft für solidarische Landwirtschaft und Nachbarschaftshilfe Zürcher Oberland und Umgebung", "Marie-Louise", "Aeschbacher-Pfenninger"},
	{"", "Jean-Christophe Emmanuel", "de Montmollin-Vuilleumier"},
}
