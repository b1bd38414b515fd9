package invoices

import (
	"fmt"
	"testing"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/ui/text"
)

func party(name string) address.Party {
	return address.Party{Company: name, Address: address.Address{Street: "Feldweg", HouseNo: "4", PostalCode: "8046", Town: "Zürich", Country: "CH"}}
}

func invoice() billing.Document {
	lines := []billing.Line{
		{Date: day("2026-11-05"), Text: "Gemüsekiste mittel", Quantity: money.One, Unit: "Kiste", UnitPrice: 2550, Discount: 10_000, Amount: 2295, VATCode: "reduced", VATRate: 2600},
		{Date: day("2026-11-12"), Text: "Blumen", Receiver: "Rosa Näf", Quantity: 1500, Unit: "Stück", UnitPrice: 102, Amount: 153, VATCode: "normal", VATRate: 8100},
	}
	return billing.Document{
		Number: "2026-00123", Date: day("2026-11-30"), Due: day("2026-12-30"), Period: civil.Between(day("2026-11-01"), day("2026-11-30")),
		Currency: money.CHF, Lang: lang.DE, Issuer: billing.Issuer{Party: party("Hofladen")},
		Customer: billing.Customer{Number: "K-17", Party: party("Müller AG")},
		Lines:    lines, Totals: billing.Total(lines, false, true, 5),
	}
}

func TestADocumentInWords(t *testing.T) {
	s := sheetOf(german(), invoice())
	same(t, "title", s.Title, "Müller AG")
	same(t, "place", s.Place, "8046 Zürich · K-17")
	same(t, "facts", s.Facts, []Fact{
		{"Nummer", "2026-00123"}, {"Datum", "Mo 30.11.2026"}, {"Zeitraum", "1.11.–30.11.2026"}, {"Zahlbar bis", "Mi 30.12.2026"},
	})
	same(t, "lines", s.Lines, []Line{
		{1, "Do 5.11.", "Gemüsekiste mittel · Rabatt 10 %", "1 Kiste", "25.50", "22.95"},
		{2, "Do 12.11.", "Blumen · für Rosa Näf", "1.5 Stück", "1.02", "1.53"},
	})
	same(t, "sums", s.Sums, []Sum{
		{"inkl. MWST 8.1 % auf 1.53", "0.11"}, {"inkl. MWST 2.6 % auf 22.95", "0.58"}, {"Rundung", "0.02"}, {"Total CHF", "24.50"},
	})
}

func TestAPaidDocumentIsNotPayable(t *testing.T) {
	d := invoice()
	d.Number, d.Paid = "", &billing.Paid{Method: "card", Amount: d.Totals.Total}
	same(t, "facts", sheetOf(german(), d).Facts, []Fact{
		{"Datum", "Mo 30.11.2026"}, {"Zeitraum", "1.11.–30.11.2026"}, {"Bezahlt", "im Webshop (card)"},
	})
}

func TestNetPricesAndOtherCountries(t *testing.T) {
	d := invoice()
	d.Totals = billing.Total(d.Lines, true, true, 1)
	d.Issuer.Party.Address.Country = "DE"
	same(t, "sums", sheetOf(text.For(lang.DE, "DE"), d).Sums, []Sum{
		{"USt. 8,1 % auf 1,53", "0,12"}, {"USt. 2,6 % auf 22,95", "0,60"}, {"Total CHF", "25,20"},
	})
	d.Totals = billing.Total(d.Lines, false, false, 1)
	same(t, "without VAT", sheetOf(german(), d).Sums, []Sum{{"Total CHF", "24.48"}})
}

// TestEveryLanguageHasWordsForADocument: none shows a key.
func TestEveryLanguageHasWordsForADocument(t *testing.T) {
	for _, l := range lang.All {
		s := fmt.Sprintf("%+v", sheetOf(text.For(l, "CH"), invoice()))
		if containsKey(s) {
			t.Errorf("%s: %s", l, s)
		}
	}
}
