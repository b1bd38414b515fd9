package paper

import (
	"bytes"
	"fmt"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/ui/text"
)

// TestTotalsOfATakeOverStandBesideTheOldOnes, on as many pages as they need.
func TestTotalsOfATakeOverStandBesideTheOldOnes(t *testing.T) {
	before := int64(248)
	r := takeover.Report{Tried: true, Findings: make([]old.Finding, 2), Totals: takeover.Totals{Figures: []takeover.Figure{
		{FigureOf: old.FigureOf{Figure: old.FigureCustomers}, Here: 250, Before: &before},
		{FigureOf: old.FigureOf{Figure: old.FigureActive}, Here: 390},
	}}}
	for i := range 40 {
		r.Totals.Figures = append(r.Totals.Figures, takeover.Figure{
			FigureOf: old.FigureOf{Figure: old.FigureArticle, Number: fmt.Sprintf("GEM-%d", i)}, Names: lang.Texts{lang.DE: "Gemüsekiste"}, Unit: "Kiste", Here: 1_250_500,
		})
	}
	r.Totals.Figures = append(r.Totals.Figures,
		takeover.Figure{FigureOf: old.FigureOf{Figure: old.FigureValue, Number: "2026-12"}, Month: civil.Of(2026, 12, 1), Here: 1843260},
		takeover.Figure{FigureOf: old.FigureOf{Figure: old.FigureCrates, Number: "GLAS"}, Before: &before})
	var b bytes.Buffer
	if err := Takeover(&b, "Hof Sonnenberg", civil.Of(2026, 11, 23), r, text.For(lang.DE, "CH"), options); err != nil {
		t.Fatal(err)
	}
	pages, words := readPDF(t, b.Bytes())
	checkLayout(t, words)
	if pages != 2 {
		t.Errorf("%d pages", pages)
	}
	contains(t, words, 1, "Übernahme: Summen zum Vergleichen", "Hof Sonnenberg", "Probelauf vom 23.11.2026", "2 Zeilen sind weggelassen",
		"Altes System", "Kunden", "250", "248", "+2", "GEM-0 Gemüsekiste, Kiste", "1250.5")
	contains(t, words, 2, "Dezember 2026", "18'432.60", "GLAS", "0.248", "Unterschrift", "Seite 2 von 2")
}
