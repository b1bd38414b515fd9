package paper

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"time"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/epc"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/picking"
	"turnus/domain/qrbill"
	"turnus/domain/record"
	"turnus/ui/text"
)

// printedAt is the moment of all papers here.
var printedAt = time.Date(2026, time.December, 1, 5, 12, 0, 0, time.UTC)

var options = Options{Created: printedAt}

func swissWords(l lang.Lang) *text.Words  { return text.For(l, "CH") }
func germanWords(l lang.Lang) *text.Words { return text.For(l, "DE") }

var (
	farm = address.Party{Company: "Hof Sonnenberg", Address: address.Address{
		Street: "Dorfstrasse", HouseNo: "3", PostalCode: "8635", Town: "Dürnten", Country: "CH"}}
	zoe = address.Party{Salutation: "Frau", FirstName: "Zoë", LastName: "Müller", Address: address.Address{
		Street: "Wehntalerstrasse", HouseNo: "540", PostalCode: "8046", Town: "Zürich", Country: "CH"}}
	longParty = address.Party{
		Company:   "Genossenschaft zur Förderung der solidarischen Landwirtschaft, der biologischen Vielfalt und des gemeinschaftlichen Mittagstisches im unteren Glatttal und der angrenzenden Gemeinden, Sektion Nord-Ost und Umgebung (i. Gr.)",
		FirstName: "Maximiliane-Alexandra", LastName: "von und zu Hohenlohe-Waldenburg-Schillingsfürst",
		Address: address.Address{Street: "An der oberen Landstrasse beim alten Bahnhofsgebäude hinter der Mühle", HouseNo: "117b / c",
			PostalCode: "SW1A 2AA", Town: "Llanfairpwllgwyngyllgogerychwyrn", Country: "GB"}}
)

// invoiceOf is an issued Swiss invoice over so many lines, three a delivery,
// with as many VAT rates as asked for.
func invoiceOf(lines, rates int) billing.Document {
	d := billing.Document{
		Format: billing.DocumentFormat, Kind: billing.Invoice, Number: "2026-00123",
		Date: civil.MustParse("2026-11-30"), Due: civil.MustParse("2026-12-30"),
		Period:   civil.Between(civil.MustParse("2026-11-01"), civil.MustParse("2026-11-30")),
		Currency: money.CHF, Lang: lang.DE,
		Issuer: billing.Issuer{Party: farm, UID: "CHE-123.456.788 MWST", Email: "hof@sonnenberg.example",
			Phone: "+41 55 000 00 00", Website: "www.sonnenberg.example"},
		Customer: billing.Customer{ID: 17, Number: "K-17", Party: zoe},
		Calendar: []billing.Day{
			{Date: civil.MustParse("2026-11-05"), Mark: billing.Delivered},
			{Date: civil.MustParse("2026-11-12"), Mark: billing.Paused},
			{Date: civil.MustParse("2026-11-18"), Mark: billing.Moved},
			{Date: civil.MustParse("2026-11-26"), Mark: billing.Delivered},
		},
	}
	all := []money.Rate{2600, 8100, 2500, 7700, 3800}[:rates]
	for i := range lines {
		l := billing.Line{
			Date: d.Period.From.AddDays(4 + 7*(i/3)), Order: fmt.Sprintf("2026-%05d", 10017+i/3), Origin: "A-733",
			Text: []string{"Gemüsekiste mittel", "Ruchbrot 1 kg", "Bergkäse, rezent, von der Alp Grosser Mythen"}[i%3], Unit: []string{"Stk", "Stk", "kg"}[i%3],
			Quantity:  []money.Quantity{1000, 2000, 1250}[i%3],
			UnitPrice: []money.Amount{2850, 480, 3120}[i%3],
		}
		if i%5 == 4 {
			l.Origin = l.Order
		}
		l.Amount = l.UnitPrice.Times(l.Quantity)
		if rates > 0 {
			l.VATRate = all[i%rates]
		}
		d.Lines = append(d.Lines, l)
	}
	return paid(totalled(d, all))
}

// totalled computes totals as billing does, prices with VAT.
func totalled(d billing.Document, rates []money.Rate) billing.Document {
	t := billing.Totals{}
	for _, r := range rates {
		gross := money.Amount(0)
		for _, l := range d.Lines {
			if l.VATRate == r {
				gross += l.Amount
			}
		}
		tax := gross.TaxInside(r)
		t.VAT = append(t.VAT, billing.VATSum{Rate: r, Net: gross - tax, Tax: tax, Gross: gross})
		t.Net += gross - tax
		t.Tax += tax
	}
	for _, l := range d.Lines {
		t.Sum += l.Amount
	}
	if len(rates) == 0 {
		t.Net = t.Sum
	}
	t.Total = t.Sum.RoundTo(5)
	t.Rounding = t.Total - t.Sum
	d.Totals = t
	return d
}

// paid gives a document the payment part its currency calls for.
func paid(d billing.Document) billing.Document {
	const iban, reference = "CH4431999123000889012", "210000000003139471430009017"
	party := func(p address.Party) qrbill.Party {
		name := []rune(p.Name())
		a := p.Address
		return qrbill.Party{Name: string(name[:min(70, len(name))]), Street: a.Street, HouseNo: a.HouseNo,
			PostalCode: a.PostalCode, Town: a.Town, Country: a.Country}
	}
	debtor := party(d.Customer.Party)
	info := "//S1/10/" + d.Number + "/11/261130/20/K-17/30/123456788/31/261101261130/32/2.6:120.34;8.1:45.10/40/0:30"
	payload, err := qrbill.Encode(qrbill.Bill{IBAN: iban, Creditor: party(farm), Amount: &d.Totals.Total,
		Currency: d.Currency, Debtor: &debtor, Reference: reference, BillInformation: info})
	if err != nil {
		panic(err)
	}
	d.Payment = &billing.Payment{Kind: billing.QRBill, Payload: payload, IBAN: iban, Creditor: farm,
		Debtor: d.Customer.Party, Amount: d.Totals.Total, Reference: reference, BillInfo: info}
	return d
}

// giro makes an invoice one of a German shop.
func giro(d billing.Document) billing.Document {
	d.Currency = money.EUR
	d.Issuer.Party.Address = address.Address{Street: "Hauptstraße", HouseNo: "12", PostalCode: "79098", Town: "Freiburg", Country: "DE"}
	d.Issuer.UID, d.Issuer.WindowLeft = "DE123456789", true
	d.Customer.Party.Address = address.Address{Street: "Kaiser-Joseph-Straße", HouseNo: "210", PostalCode: "79098", Town: "Freiburg", Country: "DE"}
	payload, err := epc.Encode(epc.Transfer{Name: d.Issuer.Party.Name(), IBAN: "DE02120300000000202051",
		Amount: &d.Totals.Total, Text: d.Number})
	if err != nil {
		panic(err)
	}
	d.Payment = &billing.Payment{Kind: billing.GiroCode, Payload: payload, IBAN: "DE02120300000000202051",
		Creditor: d.Issuer.Party, Debtor: d.Customer.Party, Amount: d.Totals.Total, Message: d.Number}
	return d
}

// discounted gives every second line a discount.
func discounted(d billing.Document) billing.Document {
	var rates []money.Rate
	for _, v := range d.Totals.VAT {
		rates = append(rates, v.Rate)
	}
	for i := range d.Lines {
		if i%2 == 1 {
			l := &d.Lines[i]
			l.Discount = 10_000
			l.Amount = l.UnitPrice.Times(l.Quantity)
			l.Amount -= l.Amount.Percent(l.Discount)
		}
	}
	return paid(totalled(d, rates))
}

func preview(d billing.Document) billing.Document {
	d.Number = ""
	return d
}

// slipOf is a slip of so many lines with every kind of change and remark.
func slipOf(lines int) picking.Slip {
	s := picking.Slip{
		Head: record.Head{ID: 1, Number: "R-2026-000123"}, Edition: 2,
		Key:  picking.Key{ReceiverID: 17, Date: civil.MustParse("2026-12-03")},
		Pick: civil.MustParse("2026-12-02"), Receiver: "Zoë Müller", Customer: "K-17",
		Place: picking.Place{Lines: []string{"Wehntalerstrasse 540", "8046 Zürich"}, Town: "Zürich", Tour: "Do Nord",
			DropPlace: "Milchkasten links vom Eingang", DoorCode: "4711#", Phone: "+41 44 000 00 00"},
		PrintedAt: printedAt,
	}
	names := []string{"Gemüsekiste mittel", "Ruchbrot", "Freilandeier 6er", "Bergkäse rezent von der Alp Grosser Mythen, am Stück", "Rüebli gewaschen", "Apfelsaft naturtrüb"}
	for i := range lines {
		s.Lines = append(s.Lines, picking.Line{
			OrderID: 1, Article: fmt.Sprintf("ART-%02d", i), Names: lang.Texts{lang.DE: names[i%len(names)]},
			Unit: []string{"Stk", "kg", "Schachtel"}[i%3], Storage: "Kühlraum",
			Quantity: []money.Quantity{1000, 2500, 12000}[i%3], Pick: s.Pick,
			Origin: picking.Origin{Kind: record.KindSubscription, Number: "A-733"},
		})
	}
	if lines > 4 {
		s.Lines[1].Change, s.Lines[1].Before = picking.Changed, 1500
		s.Lines[2].Change = picking.Added
		s.Lines[3].Change, s.Lines[3].Before, s.Lines[3].Quantity = picking.Removed, 1250, 0
		s.Lines[4].Pick = civil.MustParse("2026-12-01")
		s.Lines[4].Origin = picking.Origin{Kind: record.KindOrder, Number: "2026-10017"}
	}
	s.Remarks = []picking.Remark{
		{Text: "Nussallergie: keine Nüsse, kein Nussbrot, auch nicht als Ersatz.", Safety: true, Origin: picking.Origin{Kind: record.KindCustomer, Number: "K-17"}},
		{Text: "Bitte hinters Haus stellen, der Hund ist am Donnerstag im Garten.", Origin: picking.Origin{Kind: record.KindSubscription, Number: "A-733"}},
		{Text: "Leere Kiste mitnehmen", Change: picking.Added, Origin: picking.Origin{Kind: record.KindOrder, Number: "2026-10017"}},
	}
	return s
}

// sheetOf is a pick day with so many slips.
func sheetOf(slips int) picking.Sheet {
	pick := civil.MustParse("2026-12-02")
	s := picking.Sheet{Shop: "Hof Sonnenberg", Pick: pick, Total: picking.TotalList{Pick: pick}}
	for i := range slips {
		slip := slipOf(6)
		slip.Number = fmt.Sprintf("R-2026-%06d", i+1)
		s.Slips = append(s.Slips, slip)
	}
	for i, name := range []string{"Bergkäse rezent", "Freilandeier 6er", "Gemüsekiste mittel", "Rüebli gewaschen", "Ruchbrot", "Apfelsaft naturtrüb"} {
		s.Total.Rows = append(s.Total.Rows, picking.TotalLine{
			Article: fmt.Sprintf("ART-%02d", i), Names: lang.Texts{lang.DE: name}, Unit: "Stk",
			Storage: []string{"", "Kühlraum", "Lager"}[i/2], Quantity: money.Quantity(i*i*12500 + 1000), Slips: i * 17,
		})
	}
	return s
}

func printInvoices(t testing.TB, docs ...billing.Document) []byte {
	t.Helper()
	words := swissWords
	if docs[0].Issuer.Party.Address.Country == "DE" {
		words = germanWords
	}
	var b bytes.Buffer
	if err := Invoices(&b, docs, words, options); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func printPickList(t testing.TB, sheet picking.Sheet) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := PickList(&b, sheet, text.For(lang.DE, "CH"), options); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// name200 is a name of 200 characters without a blank.
var name200 = strings.Repeat("Abcdefghij", 20)
