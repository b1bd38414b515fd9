package sheet

import (
	"bytes"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/ui/text"
)

// TestTemplatesAreReadInEveryLanguage: their names say what they are, and none of
// their columns is unknown.
func TestTemplatesAreReadInEveryLanguage(t *testing.T) {
	for _, l := range lang.All {
		var files []old.File
		for _, x := range Templates(text.For(l, "CH")) {
			files = append(files, old.File{Name: x.Name, Content: asCSV(t, x)})
		}
		got := old.Read(files)
		for _, f := range got.Findings {
			t.Errorf("%s: %s: %v", l, f.File, f.Problem)
		}
		for i, kind := range old.Kinds {
			if got.Files[i].Kind != kind {
				t.Errorf("%s: %s is taken for %q", l, files[i].Name, got.Files[i].Kind)
			}
		}
	}
}

// TestTotalsAreFilledInAndReadAgain in every language.
func TestTotalsAreFilledInAndReadAgain(t *testing.T) {
	before := int64(123450)
	figures := []takeover.Figure{
		{FigureOf: old.FigureOf{Figure: old.FigureCustomers}, Here: 1250},
		{FigureOf: old.FigureOf{Figure: old.FigureOpenAmount}, Here: 123400, Before: &before},
		{FigureOf: old.FigureOf{Figure: old.FigureArticle, Number: "GEM-M"}, Names: lang.Texts{lang.DE: "Kiste"}, Here: 2500},
		{FigureOf: old.FigureOf{Figure: old.FigureValue, Number: "2026-12"}, Month: civil.Of(2026, 12, 1), Here: 5},
	}
	for _, l := range lang.All {
		w := text.For(l, "CH")
		filled := strings.Replace(string(asCSV(t, takeoverTable(w, figures))), ";1250;;", ";1250;1'251;", 1)
		name := w.T("takeover.named.comparison") + ".csv"
		got := old.Read([]old.File{{Name: name, Content: []byte(filled)}})
		if len(got.Findings) > 0 || len(got.Before) != 2 || got.Before[old.FigureOf{Figure: old.FigureOpenAmount}] != before ||
			got.Before[old.FigureOf{Figure: old.FigureCustomers}] != 1251 {
			t.Errorf("%s: %s\n%v, %+v", l, filled, got.Before, got.Findings)
		}
	}
}

func asCSV(t *testing.T, x Table) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := CSV(&b, x); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}
