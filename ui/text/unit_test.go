package text_test

import (
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/lang"
	"turnus/ui/text"
)

func TestUnitsSpeakTheReadersLanguage(t *testing.T) {
	for _, c := range []struct {
		l           lang.Lang
		typed, want string
	}{
		{lang.FR, "Stück", "pièce"}, {lang.IT, "flasche", "bottiglia"}, {lang.DE, "pièce", "Stück"}, {lang.EN, " Glas ", "jar"},
		{lang.DE, "KG", "kg"}, {lang.FR, "6er-Tray", "6er-Tray"}, {lang.EN, "", ""},
	} {
		if got := text.For(c.l, "CH").Unit(c.typed); got != c.want {
			t.Errorf("%s: %q is %q, want %q", c.l, c.typed, got, c.want)
		}
	}
}

// TestEveryUnitAndAllergenHasAWord in each language, and a unit that is chosen is
// known again.
func TestEveryUnitAndAllergenHasAWord(t *testing.T) {
	for _, l := range lang.All {
		w := text.For(l, "CH")
		for i, u := range w.Units() {
			if w.Unit(u) != u || text.For(lang.DE, "CH").Unit(u) != text.For(lang.DE, "CH").Units()[i] {
				t.Errorf("%s: %s is not known again", l, u)
			}
		}
		for _, a := range catalog.Allergens {
			if !w.Has("common.allergen." + string(a)) {
				t.Errorf("%s: %s", l, a)
			}
		}
	}
	if got := text.For(lang.DE, "CH").Allergens([]catalog.Allergen{catalog.Milk, catalog.Nuts}); got != "Milch, Nüsse" {
		t.Error(got)
	}
	if !slices.Contains(text.For(lang.FR, "CH").Units(), "bocal") {
		t.Error("bocal")
	}
}
