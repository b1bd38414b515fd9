package paper

import (
	"bytes"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/mailing"
	"turnus/domain/money"
	"turnus/domain/record"
)

// writtenTo is a letter that has every place holder, about so many subscriptions.
func writtenTo(l lang.Lang, subscriptions, lines int) mailing.Letter {
	out := mailing.Letter{
		Date: letterDay, Issuer: invoiceOf(1, 1).Issuer, Currency: "CHF",
		Customer: customer.Customer{Head: record.Head{ID: 17, Number: "K-17"}, Lang: l, Party: zoe},
	}
	line := mailing.Line{}
	for _, f := range mailing.Fields {
		line = append(line, mailing.Piece{Text: string(f) + "="}, mailing.Piece{Field: f}, mailing.Piece{Text: "; "})
	}
	out.Text = mailing.Text{Subject: mailing.Line{{Text: "Neues vom Hof"}}, Body: []mailing.Line{line, {}}}
	for range lines {
		out.Text.Body = append(out.Text.Body, mailing.Line{{Text: strings.Repeat("Wir ziehen um. ", 20)}}, mailing.Line{})
	}
	for i := range subscriptions {
		out.About = append(out.About, mailing.Subscription{
			Number: []string{"A-733", "A-740"}[i], Plan: lang.Texts{lang.DE: "Jede Woche am Donnerstag"},
			Lines: []mailing.Article{{Names: lang.Texts{lang.DE: "Gemüsekiste mittel"}, Quantity: money.One}},
			Price: money.MustAmount("34.00"), Next: civil.MustParse("2026-11-26").AddDays(7 * (1 - i)),
		})
	}
	return out
}

func printWritten(t *testing.T, letters ...mailing.Letter) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := WrittenLetters(&out, letters, swissWords, letterOptions); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestPlaceHoldersAreFilledIn(t *testing.T) {
	said := func(l mailing.Letter) string {
		return strings.Join(strings.Fields(pdftotext(t, printWritten(t, l))), " ")
	}
	for _, c := range []struct {
		letter mailing.Letter
		wants  []string
	}{
		{writtenTo(lang.DE, 1, 0), []string{
			"Guten Tag Frau Müller", "Neues vom Hof", "name=Zoë Müller;", "number=K-17;", "subscription=A-733;", "contents=Gemüsekiste mittel ×1;",
			"price=CHF 34.00;", "next=Donnerstag, 3. Dezember 2026;", "last=–;", "Freundliche Grüsse",
		}},
		{writtenTo(lang.FR, 2, 0), []string{
			"Bonjour", "subscription=A-733 et A-740;", "plan=Jede Woche am Donnerstag;", "price=CHF 34.00 (A-733) et CHF 34.00 (A-740);",
			"next=jeudi 26 novembre 2026;",
		}},
	} {
		text := said(c.letter)
		for _, want := range c.wants {
			if !strings.Contains(text, want) {
				t.Errorf("%q is not in %s", want, text)
			}
		}
	}
}

// TestALongTextGoesOnOnTheNextPage, and nothing of it is cut.
func TestALongTextGoesOnOnTheNextPage(t *testing.T) {
	long, short := writtenTo(lang.DE, 1, 30), writtenTo(lang.DE, 1, 2)
	pages, words := readPDF(t, printWritten(t, long, short))
	checkLayout(t, words)
	if n := WrittenPages(long, swissWords); n < 2 || pages != n+1 || WrittenPages(short, swissWords) != 1 {
		t.Errorf("%d pages, the long letter has %d", pages, n)
	}
	n := 0
	for _, w := range words {
		if w.text == "Wir" || strings.Contains(w.text, "ziehen") {
			n += strings.Count(w.text, "ziehen")
		}
	}
	if n != 20*32 {
		t.Errorf("it is said %d times", n)
	}
}
