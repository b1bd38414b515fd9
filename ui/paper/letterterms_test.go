package paper

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
)

// termLine says that a term is over on the last day of the year.
func termLine(r catalog.Renewal) notice.Line {
	end := civil.MustParse("2026-12-31")
	return notice.Line{
		Subscription: "A-800", Plan: lang.Texts{lang.DE: "Jede Woche am Dienstag", lang.FR: "Chaque semaine, le mardi"},
		Goods: []lang.Texts{{lang.DE: "Gemüsekiste klein", lang.FR: "Petit panier"}, {lang.DE: "Eier", lang.FR: "Œufs"}},
		Notice: notice.Notice{
			Was: end, Becomes: end.AddMonths(12), Cutoff: end.AddDays(-6).At(0, zurich()), Term: &notice.Term{Renewal: r, NoticeDays: 7},
		},
	}
}

func TestALetterSaysWhatFollowsATerm(t *testing.T) {
	year := catalog.Renewal{Months: 12, NoticeDays: 30}
	l := letterOf(lang.DE, 0)
	l.Lines = []notice.Line{termLine(year)}
	said := pdftotext(t, printLetters(t, swissWords, l))
	for _, want := range []string{
		"Ihr Abonnement A-800 verlängert sich", "Guten Tag Frau Müller", "Abonnement A-800: Gemüsekiste klein und Eier, Jede Woche am Dienstag",
		"Die Laufzeit endet am 31.12.2026. Das Abonnement verlängert sich um 12 Monate, bis 31.12.2027.", "kündigen Sie bitte bis 24.12.2026.",
		"Sie erreichen uns unter", "Freundliche Grüsse Hof Sonnenberg",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing in\n%s", want, said)
		}
	}
	for _, other := range []string{"Lieferung", "Bisher", "müssen nichts tun:"} {
		if strings.Contains(said, other) {
			t.Errorf("%q is said, but no delivery changes:\n%s", other, said)
		}
	}
	l.Lines[0].Cutoff = letterOptions.Created
	if said = pdftotext(t, printLetters(t, swissWords, l)); !strings.Contains(said, "sagen Sie es uns bitte bald: die Kündigungsfrist beträgt 7 Tage.") {
		t.Errorf("it is too late to cancel in time:\n%s", said)
	}

	offer := year
	offer.Offered = true
	l = letterOf(lang.FR, 1)
	l.Lines = append(l.Lines, termLine(offer), termLine(year))
	file := printLetters(t, swissWords, l)
	keepLetter(t, file)
	_, words := readPDF(t, file)
	checkLayout(t, words)
	contains(t, words, 1, "Vos livraisons et abonnements", "Abonnement A-800\u00a0: Petit panier et Œufs, Chaque semaine, le mardi", "24.12.2026")
}

// keepLetter puts a letter where a person can look at it, if one wants to.
func keepLetter(t *testing.T, file []byte) {
	t.Helper()
	if dir := os.Getenv("TURNUS_LETTERS"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, "term.pdf"), file, 0o600); err != nil {
			t.Fatal(err)
		}
	}
}
