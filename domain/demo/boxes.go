package demo

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
)

// field is where vegetables and fruit lie that go into boxes. They can be bought
// by weight too, but nobody orders them beforehand.
const field = "Gemüselager"

// loose is what boxes are filled with.
var loose = []shelf{
	{storage: field, vat: reduced, lead: 1, sold: onlySingly, goods: []good{
		{"G-RUEEBLI", "kg", "3.80", "", "Rüebli", "Carottes", "Carote", "Carrots"},
		{"G-KART", "kg", "2.90", "", "Kartoffeln", "Pommes de terre", "Patate", "Potatoes"},
		{"G-ZWIEBEL", "kg", "3.60", "", "Zwiebeln", "Oignons", "Cipolle", "Onions"},
		{"G-LAUCH", "kg", "5.20", "", "Lauch", "Poireaux", "Porri", "Leeks"},
		{"G-KABIS", "kg", "3.40", "", "Weisskabis", "Chou blanc", "Cavolo bianco", "White cabbage"},
		{"G-RANDEN", "kg", "4.20", "", "Randen", "Betteraves rouges", "Barbabietole", "Beetroot"},
		{"G-ROSEN", "kg", "7.80", "", "Rosenkohl", "Choux de Bruxelles", "Cavolini di Bruxelles", "Brussels sprouts"},
		{"G-FENCHEL", "kg", "5.60", "", "Fenchel", "Fenouil", "Finocchi", "Fennel"},
		{"G-PASTINAK", "kg", "5.40", "", "Pastinaken", "Panais", "Pastinache", "Parsnips"},
		{"G-NUESSLI", "kg", "24.00", "", "Nüsslisalat", "Doucette", "Formentino", "Lamb’s lettuce"},
		{"G-SELLERIE", "Stück", "4.50", "", "Stangensellerie", "Céleri-branche", "Sedano", "Celery"},
		{"G-APFEL", "kg", "4.20", "", "Äpfel", "Pommes", "Mele", "Apples"},
		{"G-BIRNE", "kg", "4.60", "", "Birnen", "Poires", "Pere", "Pears"},
		{"G-NUSS", "kg", "12.00", "", "Baumnüsse", "Noix", "Noci", "Walnuts"},
	}},
}

// fillings are what is in a box in alternate weeks.
var fillings = map[string][2][]fill{
	"GEM-S": {
		{{"G-RUEEBLI", "0.5"}, {"G-KART", "1"}, {"G-LAUCH", "0.3"}, {"G-RANDEN", "0.5"}, {"G-NUESSLI", "0.1"}},
		{{"G-RUEEBLI", "0.5"}, {"G-ZWIEBEL", "0.5"}, {"G-KABIS", "0.8"}, {"G-ROSEN", "0.4"}, {"G-SELLERIE", "1"}},
	},
	"GEM-M": {
		{{"G-RUEEBLI", "1"}, {"G-KART", "1.5"}, {"G-LAUCH", "0.5"}, {"G-RANDEN", "0.7"}, {"G-FENCHEL", "0.4"}, {"G-NUESSLI", "0.15"}},
		{{"G-RUEEBLI", "1"}, {"G-ZWIEBEL", "0.7"}, {"G-KABIS", "1"}, {"G-ROSEN", "0.5"}, {"G-SELLERIE", "1"}, {"G-PASTINAK", "0.5"}},
	},
	"GEM-L": {
		{{"G-RUEEBLI", "1.5"}, {"G-KART", "2.5"}, {"G-LAUCH", "0.7"}, {"G-RANDEN", "1"}, {"G-FENCHEL", "0.6"}, {"G-NUESSLI", "0.2"}, {"G-ZWIEBEL", "0.7"}},
		{{"G-RUEEBLI", "1.5"}, {"G-ZWIEBEL", "1"}, {"G-KABIS", "1.5"}, {"G-ROSEN", "0.8"}, {"G-SELLERIE", "2"}, {"G-PASTINAK", "0.8"}, {"G-KART", "1.5"}},
	},
	"MIX-M": {
		{{"G-RUEEBLI", "0.5"}, {"G-KART", "1"}, {"G-RANDEN", "0.5"}, {"G-APFEL", "1"}, {"G-BIRNE", "0.5"}, {"G-NUSS", "0.2"}},
		{{"G-RUEEBLI", "0.5"}, {"G-KABIS", "0.8"}, {"G-ROSEN", "0.4"}, {"G-APFEL", "1"}, {"G-BIRNE", "0.7"}},
	},
}

// fill is so much of an article, by number.
type fill struct{ number, quantity string }

// Contents from how many weeks before today to how many after it.
const (
	weeksBack  = 2
	weeksAhead = 2
)

// boxes are the contents of the boxes, from Mondays on.
func (w *writer) boxes() []catalog.BoxContents {
	var out []catalog.BoxContents
	monday := w.today.Monday()
	for week := -weeksBack; week <= weeksAhead; week++ {
		from := monday.AddDays(7 * week)
		for _, a := range w.byID {
			of, is := fillings[a.Number]
			if !is {
				continue
			}
			out = append(out, w.box(a, from, of[(week+weeksBack)%2]))
		}
	}
	return out
}

func (w *writer) box(a catalog.Article, from civil.Date, of []fill) catalog.BoxContents {
	b := catalog.BoxContents{ArticleID: a.ID, From: from}
	b.Number = catalog.ContentsNumber(a.Number, from)
	for _, f := range of {
		b.Items = append(b.Items, catalog.BoxItem{Part: w.part(f.number, f.quantity)})
	}
	// Sprouts are weighed, and a cabbage of the box is more than their weight: the
	// box says how much of it.
	if i := slices.IndexFunc(of, func(f fill) bool { return f.number == "G-ROSEN" }); i >= 0 {
		b.Items[i].Instead = []catalog.Part{w.part("G-LAUCH", "0.5"), w.part("G-KART", "1")}
	}
	return b
}

func (w *writer) part(number, quantity string) catalog.Part {
	return catalog.Part{ArticleID: w.articles[number].ID, Quantity: money.MustQuantity(quantity)}
}
