package text

import (
	"strings"
	"sync"

	"turnus/domain/catalog"
	"turnus/domain/lang"
)

// unitArea begins the keys of the units that exist in every language.
const unitArea = "common.unit."

// units has the key of each unit by its word in any language, folded.
var units = sync.OnceValue(func() map[string]string {
	found := map[string]string{}
	for i := range lang.All {
		d := dictionaryOf(lang.All[len(lang.All)-1-i]) // the first language has the last word
		for key := range d.messages {
			if strings.HasPrefix(key, unitArea) {
				found[foldedUnit(d.plain(key))] = key
			}
		}
	}
	return found
})

func foldedUnit(word string) string { return strings.ToLower(strings.TrimSpace(word)) }

// Unit is the word of a unit in the language, whichever language it was typed in;
// one that no language knows stays as it was typed.
func (w *Words) Unit(typed string) string {
	if key, ok := units()[foldedUnit(typed)]; ok {
		return w.T(key)
	}
	return typed
}

// Units are the words of the units the language knows, for choosing from.
func (w *Words) Units() []string {
	var out []string
	for _, name := range []string{
		"piece", "pack", "kilogram", "gram", "litre", "decilitre", "bunch", "glass", "bottle", "pot", "carton", "bag", "box", "parcel", "bouquet",
	} {
		out = append(out, w.T(unitArea+name))
	}
	return out
}

// Allergen is the name of an allergen.
func (w *Words) Allergen(a catalog.Allergen) string { return w.word("allergen", string(a)) }

// Allergens are the names of allergens in one line, "" for none.
func (w *Words) Allergens(list []catalog.Allergen) string {
	names := make([]string, len(list))
	for i, a := range list {
		names[i] = w.Allergen(a)
	}
	return strings.Join(names, ", ")
}

// Dislike is what somebody does not want as people say it: an allergen by its word.
func (w *Words) Dislike(one string) string {
	if code, is := strings.CutPrefix(one, catalog.AllergenMark); is {
		return w.T("common.dislike.allergen", "name", w.Allergen(catalog.Allergen(code)))
	}
	return one
}

// Dislikes are what somebody does not want in one line, "" for nothing.
func (w *Words) Dislikes(list []string) string {
	says := make([]string, len(list))
	for i, one := range list {
		says[i] = w.Dislike(one)
	}
	return strings.Join(says, ", ")
}
