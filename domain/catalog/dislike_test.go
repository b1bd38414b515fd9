package catalog_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/lang"
)

func named(names ...string) catalog.Article {
	a := catalog.Article{Names: lang.Texts{}}
	for i, n := range names {
		a.Names[lang.All[i]] = n
	}
	return a
}

func TestAWordFindsThePartsOfOthers(t *testing.T) {
	for _, c := range []struct {
		dislike  string
		finds    string
		butNever string
	}{
		{"Nuss", "Baumnüsse, Haselnuss, Nussmischung, Erdnüsse, Walnüsse, Nussgipfel", "Gemüsebouillon, Genussgutschein, Nudeln"},
		{"Nüsse", "Haselnuss, Baumnüsse, Nussbrot", "Nudeln"},
		{"Reis", "Reis, Reiswaffeln, Milchreis, Risottoreis", "Preiselbeeren, Preis, Greiserzer"},
		{"Wein", "Weisswein, Weinessig", "Schwein, Schweinsbraten"},
		{"Randen", "Randen, Rande, Randensalat", "Koriander, Brandteig"},
		{"Kohl", "Rosenkohl, Kohl, Wirzkohl", "Kolben, Kohärenz"},
		{"Pilz", "Austernpilze, Pilzmischung, Champignon (Pilze)", "Filz"},
		{"Lauch", "Lauch, Schnittlauch, Lauchzwiebeln", "Laub"},
		{"Äpfel", "Apfel, Äpfel, Apfelsaft, Bratapfel", "Kartoffeln"},
		{"Rüben", "Zuckerrüben", "Rüebli"},
		{"Ei", "Ei", "Eisbergsalat, Heidelbeeren, Eierschwämme"},
		{"Eis", "Speiseeis", "Eisbergsalat, Preis, Reis, Mais"},
		{"nut", "walnuts, coconut", "nutmeg, minute steak"},
		{"noix", "Cerneaux de noix", "Anoixe"},
		{"fenouil", "Fenouil, Salade de fenouil", "Fenugrec"},
		{"pomodoro", "Pomodoro", "Pomodori secchi in olio"},
	} {
		d := catalog.Dislikes{c.dislike}
		for _, name := range strings.Split(c.finds, ", ") {
			if _, met := d.Meet(named(name)); !met {
				t.Errorf("%s does not find %s", c.dislike, name)
			}
		}
		for _, name := range strings.Split(c.butNever, ", ") {
			if _, met := d.Meet(named(name)); met {
				t.Errorf("%s finds %s", c.dislike, name)
			}
		}
	}
}

// TestWhoWantsNoNutsGetsNothingWithNuts, whatever it is called.
func TestWhoWantsNoNutsGetsNothingWithNuts(t *testing.T) {
	muesli := named("Müesli")
	muesli.Allergens = []catalog.Allergen{catalog.Gluten, catalog.Nuts}
	for dislike, want := range map[string]bool{"Nuss": true, "keine Nüsse": true, "noix": true, "Noci": true, "nuts": true, "Nudeln": false, "Hasel": false} {
		if _, met := (catalog.Dislikes{dislike}).Meet(muesli); met != want {
			t.Errorf("%s: %v", dislike, met)
		}
	}
}

// TestHowAWordIsWrittenDoesNotMatter: case and umlauts; and what it is put together
// with does not either, as long as that is a word.
func TestHowAWordIsWrittenDoesNotMatter(t *testing.T) {
	word := rapid.StringMatching(`[bdfgklmnprst][aeiouäöü][bdfgklmnprst]{1,2}[aeo]?`)
	rapid.Check(t, func(t *rapid.T) {
		w, other := word.Draw(t, "word"), word.Draw(t, "other")
		if len([]rune(w)) < 4 || len([]rune(other)) < 3 {
			return
		}
		for _, way := range []string{w, strings.ToUpper(w), strings.NewReplacer("ä", "ae", "ö", "oe", "ü", "ue").Replace(w)} {
			for _, name := range []string{w, w + other, other + w, other + w + "n", other + " " + w} {
				if _, met := (catalog.Dislikes{way}).Meet(named(name)); !met {
					t.Fatalf("%q does not find %q", way, name)
				}
			}
		}
	})
}
