package paper

import (
	"bytes"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/picking"
	"turnus/domain/record"
	"turnus/ui/text"
)

// words of any length in any script, with line breaks and emoji.
var anyText = rapid.OneOf(
	rapid.StringN(0, 250, -1),
	rapid.StringOfN(rapid.RuneFrom([]rune("aeinrst ÄÖÜéß-/🥕\n")), 0, 250, -1),
	rapid.SampledFrom([]string{"", "Gemüsekiste", name200}),
)

var anyDate = rapid.Custom(func(t *rapid.T) civil.Date {
	return civil.MustParse("2026-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "day"))
})

var anyAmount = rapid.Custom(func(t *rapid.T) money.Amount {
	return money.Amount(rapid.Int64Range(-1e14, 1e14).Draw(t, "amount"))
})

func anyParty(t *rapid.T) address.Party {
	s := func() string { return anyText.Draw(t, "party") }
	return address.Party{Company: s(), FirstName: s(), LastName: s(), Address: address.Address{
		Street: s(), HouseNo: s(), PostalCode: s(), Town: s(), Country: rapid.SampledFrom([]string{"CH", "DE", "GB", ""}).Draw(t, "country")}}
}

func anyLine(t *rapid.T) billing.Line {
	return billing.Line{
		Date: anyDate.Draw(t, "date"), Order: anyText.Draw(t, "order"), Origin: anyText.Draw(t, "origin"),
		Receiver: anyText.Draw(t, "receiver"), Text: anyText.Draw(t, "text"), Unit: anyText.Draw(t, "unit"),
		Quantity: money.Quantity(rapid.Int64Range(-1e9, 1e9).Draw(t, "quantity")), UnitPrice: anyAmount.Draw(t, "price"),
		Discount: money.Rate(rapid.Int64Range(0, 100_000).Draw(t, "discount")), Amount: anyAmount.Draw(t, "amount"),
		VATRate: money.Rate(rapid.Int64Range(0, 100_000).Draw(t, "rate")),
	}
}

func anyDocument(t *rapid.T) billing.Document {
	d := billing.Document{
		Kind:   rapid.SampledFrom([]billing.DocumentKind{billing.Invoice, billing.CreditNote}).Draw(t, "kind"),
		Number: anyText.Draw(t, "number"), Date: anyDate.Draw(t, "date"), Due: anyDate.Draw(t, "due"),
		Period: civil.Between(anyDate.Draw(t, "from"), anyDate.Draw(t, "to")), Currency: money.CHF,
		Lang: rapid.SampledFrom(lang.All).Draw(t, "lang"),
		Issuer: billing.Issuer{Party: anyParty(t), UID: anyText.Draw(t, "uid"), Email: anyText.Draw(t, "email"),
			Phone: anyText.Draw(t, "phone"), Website: anyText.Draw(t, "website"), WindowLeft: rapid.Bool().Draw(t, "left")},
		Customer: billing.Customer{Number: anyText.Draw(t, "customer"), Party: anyParty(t), UID: anyText.Draw(t, "uid")},
		Lines:    rapid.SliceOfN(rapid.Custom(anyLine), 0, 20).Draw(t, "lines"),
	}
	for range rapid.IntRange(0, 5).Draw(t, "rates") {
		d.Totals.VAT = append(d.Totals.VAT, billing.VATSum{Rate: 2600, Net: anyAmount.Draw(t, "net"), Tax: anyAmount.Draw(t, "tax"), Gross: anyAmount.Draw(t, "gross")})
	}
	d.Totals.PricesNet, d.Totals.Rounding = rapid.Bool().Draw(t, "prices net"), anyAmount.Draw(t, "rounding")
	d.Totals.Total = anyAmount.Draw(t, "total")
	for i := range rapid.IntRange(0, 60).Draw(t, "days") {
		d.Calendar = append(d.Calendar, billing.Day{Date: civil.MustParse("2026-01-01").AddDays(6 * i),
			Mark: rapid.SampledFrom([]billing.DayMark{billing.Delivered, billing.Paused, billing.Moved, "other"}).Draw(t, "mark")})
	}
	if rapid.Bool().Draw(t, "payment") {
		d.Payment = &billing.Payment{
			Kind:    rapid.SampledFrom([]billing.PaymentKind{billing.QRBill, billing.GiroCode}).Draw(t, "payment kind"),
			Payload: rapid.StringN(0, 300, 990).Draw(t, "payload"), IBAN: anyText.Draw(t, "iban"), Creditor: anyParty(t), Debtor: anyParty(t),
			Amount: anyAmount.Draw(t, "amount"), Reference: anyText.Draw(t, "reference"), Message: anyText.Draw(t, "message"), BillInfo: anyText.Draw(t, "info"),
		}
	}
	return d
}

func TestAnyDocumentIsAValidPaper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDocument(t)
		var b bytes.Buffer
		if err := Invoices(&b, []billing.Document{d}, swissWords, options); err != nil {
			t.Fatal(err)
		}
		_, words := readPDF(t, b.Bytes())
		checkLayout(t, words)
	})
}

func anySlip(t *rapid.T) picking.Slip {
	s := func() string { return anyText.Draw(t, "text") }
	change := rapid.SampledFrom([]picking.Change{picking.Same, picking.Added, picking.Changed, picking.Removed})
	origin := func() picking.Origin {
		return picking.Origin{Kind: rapid.SampledFrom([]record.Kind{record.KindSubscription, record.KindOrder, record.KindCustomer, ""}).Draw(t, "kind"), Number: s()}
	}
	slip := picking.Slip{
		Head: record.Head{Number: rapid.StringN(0, 40, -1).Draw(t, "number")}, Edition: rapid.IntRange(0, 3).Draw(t, "edition"),
		Key: picking.Key{Date: anyDate.Draw(t, "date")}, Pick: anyDate.Draw(t, "pick"), Receiver: s(), Customer: s(),
		Place: picking.Place{Pickup: s(), Lines: []string{s(), s()}, Town: s(), Tour: s(), DropPlace: s(), DoorCode: s(), Phone: s()},
	}
	for range rapid.IntRange(0, 20).Draw(t, "lines") {
		slip.Lines = append(slip.Lines, picking.Line{Names: lang.Texts{lang.DE: s()}, Unit: s(),
			Quantity: money.Quantity(rapid.Int64Range(0, 1e12).Draw(t, "quantity")), Before: 1000,
			Pick: anyDate.Draw(t, "pick"), Origin: origin(), Change: change.Draw(t, "change")})
	}
	for range rapid.IntRange(0, 6).Draw(t, "remarks") {
		slip.Remarks = append(slip.Remarks, picking.Remark{Text: s() + s(), Safety: rapid.Bool().Draw(t, "safety"), Origin: origin(), Change: change.Draw(t, "change")})
	}
	return slip
}

func TestAnySlipIsAValidPaper(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		slip := anySlip(t)
		var b bytes.Buffer
		sheet := picking.Sheet{Slips: []picking.Slip{slip}}
		if err := PickList(&b, sheet, text.For(lang.FR, "CH"), Options{Created: time.Time{}}); err != nil {
			t.Fatal(err)
		}
		_, words := readPDF(t, b.Bytes())
		checkLayout(t, words)
	})
}
