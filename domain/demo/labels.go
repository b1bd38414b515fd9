package demo

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/lang"
	"turnus/domain/money"
)

// label is what is said of an article and goes with it.
type label struct {
	about     lang.Texts
	size      lang.Texts
	of        string // number of the article it is a size of
	deposit   string
	allergens []catalog.Allergen
	instead   []string // numbers of what can go in instead, the best first
}

var (
	small  = texts("klein", "petit", "piccola", "small")
	medium = texts("mittel", "moyen", "media", "medium")
	large  = texts("gross", "grand", "grande", "large")
)

// Texts several sizes share.
var (
	aboutVegetables = texts(
		"Was das Feld diese Woche gibt, am Vortag geerntet.", "Ce que donne le champ cette semaine, récolté la veille.",
		"Quello che il campo dà questa settimana, raccolto il giorno prima.", "What the field gives this week, harvested the day before.")
	aboutFruit = texts(
		"Obst der Saison aus unserem Garten und von Höfen der Nachbarschaft.", "Fruits de saison de notre jardin et de fermes voisines.",
		"Frutta di stagione del nostro giardino e di fattorie vicine.", "Seasonal fruit from our garden and from farms nearby.")
	aboutCoffee = texts(
		"Langsam in der Trommel geröstet, höchstens zwei Wochen alt.", "Torréfié lentement au tambour, au plus il y a deux semaines.",
		"Tostato lentamente nel tamburo, al massimo due settimane fa.", "Drum-roasted slowly, at most two weeks old.")
)

// labels has what is said of the articles, by number.
var labels = map[string]label{
	"GEM-S":  {about: aboutVegetables, size: small, of: "GEM-M"},
	"GEM-M":  {about: aboutVegetables, size: medium},
	"GEM-L":  {about: aboutVegetables, size: large, of: "GEM-M"},
	"OBST-S": {about: aboutFruit, size: small, of: "OBST-M"},
	"OBST-M": {about: aboutFruit, size: medium, instead: []string{"APFEL-2KG"}},
	"MIX-M":  {about: aboutFruit, instead: []string{"GEM-M", "OBST-M"}},

	"BLUM-S": {size: small, of: "BLUM-M"},
	"BLUM-M": {size: medium},
	"BLUM-L": {size: large, of: "BLUM-M"},

	"BROT-01": {allergens: []catalog.Allergen{catalog.Gluten}},
	"BROT-02": {allergens: []catalog.Allergen{catalog.Gluten}, instead: []string{"BROT-04"}, about: texts(
		"Mit Sauerteig, lange geführt, im Holzofen gebacken.", "Au levain, longue fermentation, cuit au four à bois.",
		"Con lievito madre, lunga lievitazione, cotto nel forno a legna.", "Sourdough, slowly risen, baked in the wood-fired oven.")},
	"BROT-03": {allergens: []catalog.Allergen{catalog.Gluten, catalog.Sesame}, instead: []string{"BROT-02", "BROT-04"}},
	"BROT-04": {allergens: []catalog.Allergen{catalog.Gluten}, instead: []string{"BROT-02"}},
	"BROT-05": {allergens: []catalog.Allergen{catalog.Gluten, catalog.Eggs, catalog.Milk}},
	"BROT-06": {allergens: []catalog.Allergen{catalog.Gluten, catalog.Eggs, catalog.Milk}},

	"MILCH-1L":   {allergens: []catalog.Allergen{catalog.Milk}, deposit: "0.50"},
	"JOG-500":    {allergens: []catalog.Allergen{catalog.Milk}, deposit: "0.40", instead: []string{"QUARK-250"}},
	"QUARK-250":  {allergens: []catalog.Allergen{catalog.Milk}, instead: []string{"JOG-500"}},
	"BUTTER-200": {allergens: []catalog.Allergen{catalog.Milk}},
	"EIER-6":     {allergens: []catalog.Allergen{catalog.Eggs}, of: "EIER-10", size: texts("6 Stück", "6 pièces", "6 pezzi", "6 eggs")},
	"EIER-10":    {allergens: []catalog.Allergen{catalog.Eggs}, size: texts("10 Stück", "10 pièces", "10 pezzi", "10 eggs")},
	"KAESE-BK":   {allergens: []catalog.Allergen{catalog.Milk}, instead: []string{"KAESE-MT"}},
	"KAESE-MT":   {allergens: []catalog.Allergen{catalog.Milk}, instead: []string{"KAESE-BK"}},
	"KAESE-RC":   {allergens: []catalog.Allergen{catalog.Milk}},
	"WURST-2P":   {allergens: []catalog.Allergen{catalog.Celery, catalog.Mustard}},

	"KAFF-250": {about: aboutCoffee, of: "KAFF-1KG", size: texts("250 g", "250 g", "250 g", "250 g")},
	"KAFF-1KG": {about: aboutCoffee, size: texts("1 kg", "1 kg", "1 kg", "1 kg")},

	"G-RANDEN":   {instead: []string{"G-RUEEBLI", "G-PASTINAK"}},
	"G-ROSEN":    {instead: []string{"G-LAUCH", "G-KABIS"}},
	"G-BIRNE":    {instead: []string{"G-APFEL"}},
	"G-NUSS":     {allergens: []catalog.Allergen{catalog.Nuts}, instead: []string{"G-APFEL"}},
	"G-SELLERIE": {allergens: []catalog.Allergen{catalog.Celery}},

	"HONIG-500": {deposit: "0.30"},
	"KONF-350":  {deposit: "0.30"},
	"MEHL-1KG":  {allergens: []catalog.Allergen{catalog.Gluten}},
	"MOST-1L":   {deposit: "0.50"},
	"WEIN-MT":   {allergens: []catalog.Allergen{catalog.Sulphites}, instead: []string{"WEIN-PN"}},
	"WEIN-PN":   {allergens: []catalog.Allergen{catalog.Sulphites}, instead: []string{"WEIN-MT"}},
}

func (l label) onto(a *catalog.Article) {
	a.Description, a.Size, a.Allergens = l.about, l.size, slices.Clone(l.allergens)
	if l.deposit != "" {
		a.Deposit = money.MustAmount(l.deposit)
	}
}

// relate says which articles are sizes of another, and what can go in instead.
func relate(list []catalog.Article) {
	ids := map[string]int64{}
	for _, a := range list {
		ids[a.Number] = a.ID
	}
	for i := range list {
		l := labels[list[i].Number]
		list[i].FamilyID = ids[l.of]
		for _, number := range l.instead {
			list[i].SubstituteIDs = append(list[i].SubstituteIDs, ids[number])
		}
	}
}
