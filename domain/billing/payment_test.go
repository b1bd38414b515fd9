package billing_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"turnus/domain/billing"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
	"turnus/domain/shop"
)

// draft is a March invoice of a shop for a payer.
func draft(s shop.Shop, payer customer.Customer) billing.Draft {
	b := books()
	b.Shop = s
	d := unbilled(packed(1, usual, "2026-03-05", 2000))
	d.Payer = payer
	d.Payer.Cycle = customer.Monthly
	drafts, _ := b.Gather(d, day("2026-03-31"))
	return drafts[0]
}

func numbered(t *testing.T, s shop.Shop, payer customer.Customer, sequence int) billing.Document {
	t.Helper()
	doc, err := draft(s, payer).Numbered(s, sequence)
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func decode(t *testing.T, p *billing.Payment) qrbill.Bill {
	t.Helper()
	bill, err := qrbill.Decode(p.Payload)
	if err != nil {
		t.Fatalf("%v\n%s", err, p.Payload)
	}
	return bill
}

func TestAQRIBANGetsAQRReference(t *testing.T) {
	doc := numbered(t, swiss(), zoe, 123)
	if doc.Number != "2026-00123" || doc.Payment.Kind != billing.QRBill || doc.Payment.IBAN != "CH4431999123000889012" {
		t.Errorf("%+v", doc.Payment)
	}
	bill := decode(t, doc.Payment)
	if !qrbill.ValidQRR(bill.Reference) || bill.Reference[:26] != "210000"+"0000"+"0000042"+"26"+"0000123" {
		t.Errorf("prefix, serial, year and number: %s", bill.Reference)
	}
	if bill.Reference != doc.Payment.Reference || *bill.Amount != 2000 || doc.Payment.Amount != 2000 || bill.Currency != money.CHF {
		t.Errorf("%+v", bill)
	}
	if bill.Creditor.Name != "Sunnehof" || bill.Debtor == nil || bill.Debtor.Name != "Zoë Näf" || bill.Debtor.HouseNo != "1" {
		t.Errorf("%+v", bill)
	}
	info, ok := qrbill.DecodeS1(bill.BillInformation)
	if !ok || info.Invoice != doc.Number || info.Date != doc.Date || info.UID != "123456788" || info.CustomerReference != "K-17" ||
		info.Service != doc.Period || len(info.Taxes) != 1 || info.Taxes[0].Amount != doc.Totals.VAT[0].Net || info.Conditions[0].Days != 30 {
		t.Errorf("%s", bill.BillInformation)
	}
}

func TestAPlainIBANGetsACreditorReference(t *testing.T) {
	s := swiss()
	s.IBAN = "ch58 0079 1123 0008 8901 2"
	doc := numbered(t, s, zoe, 123)
	bill := decode(t, doc.Payment)
	if !qrbill.ValidSCOR(bill.Reference) || bill.Reference[4:] != "0000042"+"26"+"0000123" || doc.Payment.IBAN != bill.IBAN {
		t.Errorf("%s, %s", bill.Reference, doc.Payment.IBAN)
	}
}

// Whoever has the serial and the number finds them in the reference again, and
// no two invoices share one.
func TestReferencesHoldSerialAndNumber(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := swiss()
		s.IBAN = rapid.SampledFrom([]string{qrIBAN, plainIBAN}).Draw(t, "iban")
		s.ReferencePrefix = rapid.StringMatching(`[0-9]{0,10}`).Draw(t, "prefix")
		serial, sequence := rapid.Int64Range(1, 9_999_999).Draw(t, "serial"), rapid.IntRange(1, 9_999_999).Draw(t, "number")
		got, err := billing.Reference(s, serial, 2026, sequence)
		if err != nil {
			t.Fatal(err)
		}
		digits := strings.TrimPrefix(got, "RF")[2:]
		if qrbill.IsQRIBAN(s.IBAN) {
			if !qrbill.ValidQRR(got) || !strings.HasPrefix(got, s.ReferencePrefix) {
				t.Fatalf("%s", got)
			}
			digits = got[len(got)-17 : len(got)-1]
		} else if !qrbill.ValidSCOR(got) {
			t.Fatalf("%s", got)
		}
		if want := fmt.Sprintf("%07d26%07d", serial, sequence); digits != want {
			t.Fatalf("%s of %d and %d", got, serial, sequence)
		}
	})
}

func TestReferencesThatCannotBe(t *testing.T) {
	for _, c := range []struct {
		name     string
		edit     func(*shop.Shop)
		serial   int64
		sequence int
		code     problem.Code
	}{
		{"no account", func(s *shop.Shop) { s.IBAN = "" }, 42, 1, billing.CodeNoIBAN},
		{"serial too big", func(*shop.Shop) {}, 10_000_000, 1, billing.CodeNumberTooLong},
		{"number too big", func(*shop.Shop) {}, 42, 10_000_000, billing.CodeNumberTooLong},
		{"serial below zero", func(*shop.Shop) {}, -1, 1, qrbill.CodeReferencePart},
		{"prefix too long", func(s *shop.Shop) { s.ReferencePrefix = "12345678901" }, 42, 1, qrbill.CodeReferencePart},
		{"prefix of letters", func(s *shop.Shop) { s.ReferencePrefix = "ab" }, 42, 1, qrbill.CodeReferencePart},
	} {
		s := swiss()
		c.edit(&s)
		if got, err := billing.Reference(s, c.serial, 2026, c.sequence); !problem.Has(err, c.code) {
			t.Errorf("%s: %s, %v", c.name, got, err)
		}
	}
}

func TestEuroInvoicesOutsideSwitzerlandGetAGiroCode(t *testing.T) {
	for country, account := range map[string]string{"DE": deIBAN, "AT": "at61 1904 3002 3457 3201"} {
		s := german()
		s.Party.Address.Country, s.IBAN = country, account
		s.Party.Company = strings.Repeat("Gärtnerei ", 10)
		doc := numbered(t, s, zoe, 7)
		lines := strings.Split(doc.Payment.Payload, "\n")
		if doc.Payment.Kind != billing.GiroCode || lines[0] != "BCD" || lines[6] != doc.Payment.IBAN || lines[7] != "EUR20.00" || lines[10] != "2026-00007" {
			t.Errorf("%s: %q", country, lines)
		}
		if n := utf8.RuneCountInString(lines[5]); n > 70 || !strings.HasPrefix(lines[5], "Gärtnerei Gärtnerei") {
			t.Errorf("a long name is cut: %q", lines[5])
		}
		if doc.Payment.Message != doc.Number || doc.Payment.Reference != "" || doc.Payment.Creditor != s.Party || doc.Payment.Debtor != zoe.Party {
			t.Errorf("%+v", doc.Payment)
		}
	}
	s := german()
	s.IBAN = "DE00"
	if err := draft(s, zoe).Preflight(s); !problem.Has(err, billing.CodeNoIBAN) {
		t.Errorf("%v", err)
	}
	euro := swiss()
	euro.Currency = money.EUR
	if doc := numbered(t, euro, zoe, 7); doc.Payment.Kind != billing.QRBill || decode(t, doc.Payment).Currency != money.EUR {
		t.Errorf("a Swiss shop bills euro with a QR-bill: %+v", doc.Payment)
	}
}

func TestPartiesOnAQRBill(t *testing.T) {
	for _, c := range []struct {
		name string
		edit func(*customer.Customer)
		want func(qrbill.Party) bool
	}{
		{"a long name is cut", func(c *customer.Customer) { c.Party.Company = strings.Repeat("Ä", 69) + " und Söhne" },
			func(p qrbill.Party) bool { return p.Name == strings.Repeat("Ä", 69) }},
		{"a long name in signs that fold to more", func(c *customer.Customer) { c.Party.Company = strings.Repeat("…", 60) },
			func(p qrbill.Party) bool { return p.Name == strings.Repeat(".", 70) }},
		{"a typographic apostrophe", func(c *customer.Customer) { c.Party.LastName = "D’Angelo" },
			func(p qrbill.Party) bool { return p.Name == "Zoë D'Angelo" }},
		{"no street", func(c *customer.Customer) { c.Party.Address.Street, c.Party.Address.HouseNo = "", "" },
			func(p qrbill.Party) bool { return p.Street == "" && p.HouseNo == "" && p.Town == "Zürich" }},
		{"house numbers from – to", func(c *customer.Customer) { c.Party.Address.HouseNo = "12–14" },
			func(p qrbill.Party) bool { return p.HouseNo == "12-14" }},
		{"a hard blank in the postal code", func(c *customer.Customer) { c.Party.Address.PostalCode = "SW1A\u20091AA" },
			func(p qrbill.Party) bool { return p.PostalCode == "SW1A 1AA" }},
		{"abroad", func(c *customer.Customer) {
			c.Party.Address.Country, c.Party.Address.PostalCode, c.Party.Address.Town = "de", "01067", "Dresden"
		}, func(p qrbill.Party) bool { return p.Country == "DE" && p.PostalCode == "01067" }},
	} {
		payer := zoe
		c.edit(&payer)
		doc, err := draft(swiss(), payer).Numbered(swiss(), 1)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := decode(t, doc.Payment).Debtor; !c.want(*got) {
			t.Errorf("%s: %+v", c.name, got)
		}
		if doc.Payment.Debtor != payer.Party {
			t.Errorf("%s: the paper has it in full: %+v", c.name, doc.Payment.Debtor)
		}
	}
}

func TestPreflightFindsWhatCannotBeBilled(t *testing.T) {
	if err := draft(swiss(), zoe).Preflight(swiss()); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name  string
		shop  func(*shop.Shop)
		payer func(*customer.Customer)
		code  problem.Code
		field string
	}{
		{name: "no town", payer: func(c *customer.Customer) { c.Party.Address.Town = "" }, code: qrbill.CodeAddressFieldMissing, field: "debtor.town"},
		{name: "no country", payer: func(c *customer.Customer) { c.Party.Address.Country = "" }, code: qrbill.CodeAddressFieldMissing, field: "debtor.country"},
		{name: "a street too long", payer: func(c *customer.Customer) { c.Party.Address.Street = strings.Repeat("a", 71) }, code: qrbill.CodeFieldTooLong, field: "debtor.street"},
		{name: "letters no bank reads", payer: func(c *customer.Customer) { c.Party.LastName = "Иванов" }, code: qrbill.CodeCharacter, field: "debtor.name"},
		{name: "serial too big", payer: func(c *customer.Customer) { c.Serial = 10_000_000 }, code: billing.CodeNumberTooLong},
		{name: "no account", shop: func(s *shop.Shop) { s.IBAN = "" }, code: billing.CodeNoIBAN, field: "iban"},
		{name: "an account abroad", shop: func(s *shop.Shop) { s.IBAN = deIBAN }, code: qrbill.CodeIBANCountry, field: "iban"},
		{name: "no address", shop: func(s *shop.Shop) { s.Party.Address.Town = "" }, code: qrbill.CodeAddressFieldMissing, field: "creditor.town"},
	} {
		s, payer := swiss(), zoe
		if c.shop != nil {
			c.shop(&s)
		}
		if c.payer != nil {
			c.payer(&payer)
		}
		found := problem.Of(draft(s, payer).Preflight(s))
		if len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.name, found)
		}
	}
}

func TestNothingToPayHasNoPaymentPart(t *testing.T) {
	d := draft(swiss(), zoe)
	d.Document.Totals.Total = 0
	s := swiss()
	s.IBAN = ""
	if doc, err := d.Numbered(s, 1); err != nil || doc.Payment != nil || doc.Number == "" {
		t.Errorf("%+v, %v", doc.Payment, err)
	}
}

// A quarter with two sets of VAT rates has more to say than a QR-bill holds.
func TestBillInformationNeverStopsAnInvoice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := swiss()
		s.InvoicePrefix = rapid.StringMatching(`[A-Z/-]{0,40}`).Draw(t, "prefix")
		payer := zoe
		payer.Number = rapid.StringMatching(`K[0-9\\/]{0,80}`).Draw(t, "customer")
		d := draft(s, payer)
		var lines []billing.Line
		for _, rate := range []money.Rate{8100, 7700, 3800, 3700, 2600, 2500, 0}[:rapid.IntRange(1, 7).Draw(t, "rates")] {
			lines = append(lines, line("x", rate, money.Amount(rapid.Int64Range(1, 9_999_999).Draw(t, "amount"))))
		}
		d.Document.Totals = billing.Total(lines, false, true, 5)
		if d.Document.Totals.Total == 0 {
			return
		}
		doc, err := d.Numbered(s, 9_999_999)
		if err != nil {
			t.Fatal(err)
		}
		bill, err := qrbill.Decode(doc.Payment.Payload)
		if err != nil || bill.BillInformation != doc.Payment.BillInfo {
			t.Fatalf("%v: %s", err, doc.Payment.BillInfo)
		}
		if info, ok := qrbill.DecodeS1(bill.BillInformation); ok && info.Invoice != doc.Number {
			t.Fatalf("%s", bill.BillInformation)
		}
	})
}

func TestDocumentNumbers(t *testing.T) {
	for want, got := range map[string]string{
		"2026-00001": billing.Number("", 2026, 1), "R-2026-123456": billing.Number("R-", 2026, 123456),
	} {
		if got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
	// The date of the document gives the year, not the day of the run.
	d := draft(swiss(), zoe)
	d.Document.Date = day("2025-12-31")
	if doc, err := d.Numbered(swiss(), 5); err != nil || doc.Number != "2025-00005" || !strings.Contains(doc.Payment.Reference, "250000005") {
		t.Errorf("%+v, %v", doc, err)
	}
}
