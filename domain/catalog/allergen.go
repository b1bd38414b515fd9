package catalog

import "slices"

// Allergen is one of the substances that must be named because people react to
// them.
type Allergen string

// The fourteen groups of Annex II of Regulation (EU) No 1169/2011, which Anhang 6
// of the Swiss LIV (SR 817.022.16) has as well.
const (
	Gluten      Allergen = "gluten" // cereals containing it
	Crustaceans Allergen = "crustaceans"
	Eggs        Allergen = "eggs"
	Fish        Allergen = "fish"
	Peanuts     Allergen = "peanuts"
	Soya        Allergen = "soya"
	Milk        Allergen = "milk"
	Nuts        Allergen = "nuts"
	Celery      Allergen = "celery"
	Mustard     Allergen = "mustard"
	Sesame      Allergen = "sesame"
	Sulphites   Allergen = "sulphites"
	Lupin       Allergen = "lupin"
	Molluscs    Allergen = "molluscs"
)

// Allergens lists all in the order of the annex, which is that of forms and lists.
var Allergens = []Allergen{
	Gluten, Crustaceans, Eggs, Fish, Peanuts, Soya, Milk, Nuts, Celery, Mustard, Sesame, Sulphites, Lupin, Molluscs,
}

// InAnnexOrder are the allergens of a list, each once, as the annex has them;
// what is none is left out.
func InAnnexOrder(list []Allergen) []Allergen {
	var out []Allergen
	for _, a := range Allergens {
		if slices.Contains(list, a) {
			out = append(out, a)
		}
	}
	return out
}
