package customers_test

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/record"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/customers"
	"turnus/ui/desktop/kit"
)

// TestDislikesSayWhatTheyFallOn: allergens by their word, and what nothing has is
// found out while it is typed.
func TestDislikesSayWhatTheyFallOn(t *testing.T) {
	articles := map[int64]catalog.Article{
		1: {Head: record.Head{Number: "G-RANDEN"}, Names: lang.Texts{lang.DE: "Randen"}},
		2: {Head: record.Head{Number: "G-NUSS"}, Names: lang.Texts{lang.DE: "Baumnüsse"}, Allergens: []catalog.Allergen{catalog.Nuts}},
		3: {Head: record.Head{Number: "BROT"}, Names: lang.Texts{lang.DE: "Nussbrot"}, Allergens: []catalog.Allergen{catalog.Nuts},
			Active: civil.Range{To: shoptest.Today.AddDays(-1)}},
	}
	got := customers.Meetings(words, []string{"rande", "allergen:nuts", "Spargel", "g-nuss"}, articles, shoptest.Today)
	want := []customers.Meeting{
		{Says: "rande: trifft Randen"}, {Says: "Nüsse (Allergen): trifft Baumnüsse"},
		{Says: "Spargel: trifft keinen Artikel", None: true}, {Says: "g-nuss: trifft Baumnüsse"},
	}
	if !slices.Equal(got, want) {
		t.Errorf("%+v", got)
	}
}

// TestDislikesAreTypedAndTicked, keep their order, and stand on the card in words.
func TestDislikesAreTypedAndTicked(t *testing.T) {
	d := sit(t, lang.DE)
	d.Open(kit.Place{ID: 17})
	d.command("change")
	for range 23 {
		d.types("", fyne.KeyTab)
	}
	d.types("Fenchel, Xyz")
	for range 8 {
		d.types("", fyne.KeyTab)
	}
	d.types(" ") // the eighth in German are nuts
	for _, says := range []string{"Fenchel: trifft Fenchel", "Xyz: trifft keinen Artikel", "Nüsse (Allergen): trifft"} {
		if !d.sees(says) {
			t.Errorf("%q is not said", says)
		}
	}
	d.types("", fyne.KeyReturn)
	if got := d.Shown().Customer().Dislikes; !slices.Equal(got, []string{"Fenchel", "Xyz", "allergen:nuts"}) {
		t.Errorf("saved: %q", got)
	}
	if !d.sees("Fenchel, Xyz, Nüsse (Allergen)") || d.sees("allergen:nuts") {
		t.Error("the card does not say it in words")
	}
}
