package paper

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/pricing"
	"turnus/domain/record"
)

// priceLetterOf is a letter about so many lines in a language.
func priceLetterOf(l lang.Lang, lines int) pricing.Letter {
	out := pricing.Letter{
		Date: letterDay, Issuer: invoiceOf(1, 1).Issuer, From: civil.MustParse("2027-01-01"),
		Customer: customer.Customer{Head: record.Head{ID: 17, Number: "K-17"}, Lang: l, Party: zoe},
	}
	for i := range lines {
		out.Lines = append(out.Lines, pricing.Line{
			Subscription: fmt.Sprintf("A-%d", 733+i), Article: "GEM-M", Unit: "Kiste", Quantity: money.One,
			Names:  lang.Texts{lang.DE: "Gemüsekiste mittel", lang.FR: "Panier de légumes, moyen"},
			Before: money.MustAmount("34.00"), After: money.MustAmount("36.50"),
		})
	}
	return out
}

func printPrices(t *testing.T, letters ...pricing.Letter) string {
	t.Helper()
	var out bytes.Buffer
	if err := PriceLetters(&out, letters, swissWords, letterOptions); err != nil {
		t.Fatal(err)
	}
	return pdftotext(t, out.Bytes())
}

func TestAPriceLetterSaysFromWhenWhatCostsHowMuch(t *testing.T) {
	said := printPrices(t, priceLetterOf(lang.DE, 1))
	for _, want := range []string{"Neue Preise ab 1.1.2027", "Gemüsekiste mittel", "1 Kiste je Lieferung", "34.00", "36.50", "vor dem 1.1.2027"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in %s", want, said)
		}
	}
}

func TestEachPriceLetterSpeaksItsCustomersLanguage(t *testing.T) {
	gift := priceLetterOf(lang.DE, 2)
	gift.Lines[1].Receiver = "Grossmutter"
	said := printPrices(t, priceLetterOf(lang.FR, 40), gift)
	for _, want := range []string{"Nouveaux prix dès le 1.1.2027", "Panier de légumes", "1 panier par livraison", "A-772", "für Grossmutter"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is not in %s", want, said)
		}
	}
	volumes := PriceLetterVolumes([]pricing.Letter{gift, gift}, swissWords, letterOptions)
	if len(volumes) != 1 {
		t.Errorf("%d volumes", len(volumes))
	}
}
