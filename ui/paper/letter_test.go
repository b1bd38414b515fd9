package paper

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// letterDay is the day letters are written, letterOptions the moment in Zurich.
var (
	letterDay     = civil.MustParse("2026-11-23")
	letterOptions = Options{Created: time.Date(2026, time.November, 23, 8, 0, 0, 0, zurich())}
)

func zurich() *time.Location {
	loc, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return loc
}

// letterOf is a letter of so many lines in a language: moved ones by a holiday,
// a closure, both or a person, every fourth dropped.
func letterOf(l lang.Lang, lines int) notice.Letter {
	out := notice.Letter{
		Date: letterDay, Issuer: invoiceOf(1, 1).Issuer,
		Customer: customer.Customer{Head: record.Head{ID: 17, Number: "K-17"}, Lang: l, Party: zoe},
	}
	holiday := schedule.Cause{Kind: schedule.CauseHoliday, ID: "christmas",
		Names: lang.Texts{lang.DE: "Weihnachten", lang.FR: "Noël", lang.IT: "Natale", lang.EN: "Christmas Day"}}
	closure := schedule.Cause{Kind: schedule.CauseClosure, Name: "Betriebsferien"}
	causes := [][]schedule.Cause{{{Kind: schedule.CauseWeekday}, holiday}, {closure}, {holiday, closure}, nil}
	for i := range lines {
		n := notice.Line{Subscription: "A-733", Notice: notice.Notice{Was: civil.MustParse("2026-12-25").AddDays(7 * i), Causes: causes[i%4]}}
		if i%4 != 2 {
			n.Becomes = n.Was.AddDays(-1)
			n.Cutoff = n.Was.AddDays(-4).At(12*60, zurich()).UTC()
		}
		out.Lines = append(out.Lines, n)
	}
	return out
}

func printLetters(t testing.TB, words func(lang.Lang) *text.Words, letters ...notice.Letter) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Letters(&b, letters, words, letterOptions); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// pdftotext is a PDF as people copy it out of their viewer.
func pdftotext(t *testing.T, file []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "letter.pdf")
	if err := os.WriteFile(path, file, 0o600); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(string(program(t, "pdftotext", "-layout", path, "-"))), " ")
}

func TestALetterSaysWhatMoves(t *testing.T) {
	said := pdftotext(t, printLetters(t, swissWords, letterOf(lang.DE, 1)))
	for _, want := range []string{
		"Hof Sonnenberg", "Frau Zoë Müller", "8046 Zürich", "Datum 23.11.2026", "Kunde K-17", "Abo A-733",
		"Ihre Lieferung kommt an einem anderen Tag", "Guten Tag Frau Müller",
		"Am bisher vorgesehenen Tag können wir nicht liefern.",
		"Freitag, 25.12.2026 Donnerstag, 24.12.2026 Weihnachten Mo 21.12.2026, 12:00 Uhr",
		"Sie müssen nichts tun", "Sie erreichen uns unter +41 55 000 00 00 oder hof@sonnenberg.example.",
		"Freundliche Grüsse Hof Sonnenberg", "Seite 1 von 1",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is missing in\n%s", want, said)
		}
	}
	if strings.Contains(said, "verrechnen") {
		t.Errorf("nothing is dropped:\n%s", said)
	}
}

// TestEachLetterSpeaksTheLanguageOfItsCustomer, the holiday's name too; the
// closure is called as the shop wrote it.
func TestEachLetterSpeaksTheLanguageOfItsCustomer(t *testing.T) {
	var letters []notice.Letter
	for _, l := range lang.All {
		letters = append(letters, letterOf(l, 3))
	}
	pages, words := readPDF(t, printLetters(t, swissWords, letters...))
	checkLayout(t, words)
	if pages != len(letters) {
		t.Fatalf("%d pages", pages)
	}
	contains(t, words, 1, "Ihre Lieferungen ändern sich", "Freitag, 25.12.2026", "Weihnachten", "Betriebsferien", "fällt aus", "Was ausfällt")
	contains(t, words, 2, "Vos livraisons changent", "Bonjour Frau Müller,", "vendredi 25.12.2026", "Noël", "pas de livraison", "Meilleures salutations")
	contains(t, words, 3, "Le sue consegne cambiano", "venerdì 25.12.2026", "Natale", "nessuna consegna", "Cordiali saluti")
	contains(t, words, 4, "Your deliveries change", "Friday, 25 Dec 2026", "Christmas Day", "no delivery", "Kind regards")
}

func TestALetterNamesTheSubscriptionsWhereThereAreSeveral(t *testing.T) {
	l := letterOf(lang.DE, 2)
	l.Lines[1].Subscription = "A-900"
	_, words := readPDF(t, printLetters(t, swissWords, l))
	checkLayout(t, words)
	contains(t, words, 1, "A-733", "A-900", "Abo")
	l.Lines[1].Subscription = "A-733"
	_, words = readPDF(t, printLetters(t, swissWords, l))
	if n := strings.Count(textOf(words, 1), "A-733"); n != 1 {
		t.Errorf("the one subscription is named %d times", n)
	}
}

// TestWhatCanNoLongerBeChangedSaysSo, and offers nothing.
func TestWhatCanNoLongerBeChangedSaysSo(t *testing.T) {
	l := letterOf(lang.DE, 1)
	l.Lines[0].Cutoff = letterOptions.Created
	_, words := readPDF(t, printLetters(t, swissWords, l))
	contains(t, words, 1, "nicht mehr möglich")
	if strings.Contains(textOf(words, 1), "erreichen") {
		t.Errorf("it asks for what is too late: %s", textOf(words, 1))
	}
}

func TestACutOffIsGivenInTheTimeOfTheShop(t *testing.T) {
	l := letterOf(lang.DE, 1)
	l.Lines[0].Cutoff = time.Date(2026, time.December, 20, 23, 30, 0, 0, time.UTC) // the next day in Zurich
	_, words := readPDF(t, printLetters(t, swissWords, l))
	contains(t, words, 1, "Mo 21.12.2026, 00:30 Uhr")
}

func TestAFirmIsGreetedWithoutAName(t *testing.T) {
	l := letterOf(lang.DE, 1)
	l.Customer.Party = address.Party{Company: "Café Zug GmbH", Address: zoe.Address}
	_, words := readPDF(t, printLetters(t, swissWords, l))
	if !slices.ContainsFunc(words, func(w word) bool { return w.text == "Guten Tag" }) {
		t.Error(textOf(words, 1))
	}
}

// TestTheAddressOfALetterShowsThroughTheWindow, in Switzerland at the right, by
// DIN 5008 at the left.
func TestTheAddressOfALetterShowsThroughTheWindow(t *testing.T) {
	for _, left := range []bool{false, true} {
		l := letterOf(lang.DE, 1)
		l.Issuer.WindowLeft = left
		x1, x2, y1, y2 := 118.0, 200.0, 48.0, 88.0
		if left {
			x1, x2, y1, y2 = 20, 105, 45, 90
		}
		_, words := readPDF(t, printLetters(t, swissWords, l))
		var shown []string
		for _, w := range words {
			if w.x < x2 && w.right() > x1 && w.y-w.style().capHeight() < y2 && w.y > y1 {
				shown = append(shown, w.text)
			}
		}
		want := []string{"Hof Sonnenberg · Dorfstrasse 3 · 8635 Dürnten", "Frau Zoë Müller", "Wehntalerstrasse 540", "8046 Zürich"}
		if !slices.Equal(shown, want) {
			t.Errorf("left %v: %q", left, shown)
		}
	}
}

// TestALongLetterRepeatsItsHead, and its greeting is not alone on the last page.
func TestALongLetterRepeatsItsHead(t *testing.T) {
	for lines := 10; lines < 45; lines++ {
		pages, words := readPDF(t, printLetters(t, swissWords, letterOf(lang.DE, lines)))
		checkLayout(t, words)
		for p := 1; p <= pages; p++ {
			contains(t, words, p, "Bisher", "Ändern möglich bis", fmt.Sprintf("Seite %d von %d", p, pages))
		}
		if pages > 1 {
			contains(t, words, 2, "Ihre Lieferungen ändern sich", "Zoë Müller")
		}
	}
}

func TestLetterVolumesHoldAllPages(t *testing.T) {
	letters := make([]notice.Letter, 1005)
	for i := range letters {
		letters[i] = letterOf(lang.All[i%4], 1)
	}
	volumes := LetterVolumes(letters, swissWords, letterOptions)
	files := printed(t, volumes)
	wantPages(t, files, "1000", "5")
	few := LetterVolumes(letters[:3], swissWords, letterOptions)
	if !bytes.Equal(printed(t, few)[0], printLetters(t, swissWords, letters[:3]...)) {
		t.Error("letters that fit into one volume are not the letters")
	}
}

func anyLetter(t *rapid.T) notice.Letter {
	s := func() string { return anyText.Draw(t, "text") }
	l := notice.Letter{
		Date:   anyDate.Draw(t, "date"),
		Issuer: billing.Issuer{Party: anyParty(t), UID: s(), Email: s(), Phone: s(), Website: s(), WindowLeft: rapid.Bool().Draw(t, "left")},
		Customer: customer.Customer{Head: record.Head{Number: s()}, Party: anyParty(t),
			Lang: rapid.SampledFrom(append([]lang.Lang{""}, lang.All...)).Draw(t, "lang")},
	}
	l.Customer.Party.Salutation = s()
	for range rapid.IntRange(0, 40).Draw(t, "lines") {
		n := notice.Line{Subscription: s(), Notice: notice.Notice{Was: anyDate.Draw(t, "was")}}
		if rapid.Bool().Draw(t, "moved") {
			n.Becomes = anyDate.Draw(t, "becomes")
			n.Cutoff = anyDate.Draw(t, "cutoff").Time()
		}
		for range rapid.IntRange(0, 3).Draw(t, "causes") {
			n.Causes = append(n.Causes, schedule.Cause{
				Kind:  rapid.SampledFrom([]schedule.CauseKind{schedule.CauseHoliday, schedule.CauseClosure, schedule.CauseWeekday}).Draw(t, "kind"),
				Names: lang.Texts{lang.DE: s()}, Name: s(),
			})
		}
		l.Lines = append(l.Lines, n)
	}
	return l
}

func TestAnyLetterIsAValidPaper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var b bytes.Buffer
		if err := Letters(&b, []notice.Letter{anyLetter(t)}, swissWords, letterOptions); err != nil {
			t.Fatal(err)
		}
		_, words := readPDF(t, b.Bytes())
		checkLayout(t, words)
	})
}
