package paper

import (
	"bytes"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/picking"
)

func TestSameContentSameBytes(t *testing.T) {
	for range 3 {
		if !bytes.Equal(printInvoices(t, invoiceOf(12, 3)), printInvoices(t, invoiceOf(12, 3))) {
			t.Error("invoices differ")
		}
		if !bytes.Equal(printPickList(t, sheetOf(3)), printPickList(t, sheetOf(3))) {
			t.Error("pick lists differ")
		}
	}
}

// contains checks that a page says all of this, whatever stands between.
func contains(t *testing.T, words []word, page int, want ...string) {
	t.Helper()
	got := textOf(words, page)
	for _, w := range want {
		if !strings.Contains(got, w) {
			t.Errorf("page %d lacks %q: %s", page, w, got)
		}
	}
}

func TestPickList(t *testing.T) {
	sheet := sheetOf(1)
	sheet.Slips = append(sheet.Slips, slipOf(40))
	pages, words := readPDF(t, printPickList(t, sheet))
	checkLayout(t, words)
	if pages != 4 {
		t.Fatalf("%d pages", pages)
	}
	contains(t, words, 1, "Sammelrüstliste", "Rüsttag Mittwoch, 2. Dezember 2026", "Kühlraum", "Ohne Lagerort", "13.5", "Seite 1 von 1 · Blatt 1 von 4")
	contains(t, words, 2, "Zürich", "Zoë Müller", "R-2026-000001", "Lieferung Donnerstag, 3. Dezember 2026", "Tour Do Nord",
		"Milchkasten links vom Eingang", "4711#", "Nachtrag 2, ersetzt 1", "Geändert, bisher 1.5 kg", "Neu", "Entfällt",
		"Zu rüsten am Di 1.12.2026", "Abo A-733", "Auftrag 2026-10017", "Nussallergie: keine Nüsse, kein Nussbrot, auch nicht als Ersatz.",
		"Leere Kiste mitnehmen", "Gedruckt 1.12.2026 05:12")
	contains(t, words, 3, "Zürich", "R-2026-000123", "Seite 1 von 2 · Blatt 3 von 4", "Sicherheitshinweis am Ende des Scheins beachten")
	contains(t, words, 4, "Zürich", "Zoë Müller", "R-2026-000123", "Menge", "Nussallergie", "Seite 2 von 2 · Blatt 4 von 4")
}

func TestEmptyPickListSaysSo(t *testing.T) {
	pages, words := readPDF(t, printPickList(t, picking.Sheet{Shop: "Hof"}))
	if pages != 1 {
		t.Errorf("%d pages", pages)
	}
	contains(t, words, 1, "Für diesen Tag ist nichts zu rüsten.")
}

func TestInvoiceSaysAllThatIsRequired(t *testing.T) {
	d := invoiceOf(6, 2)
	d.Totals.Total -= 2
	d.Totals.Rounding = -2
	pages, words := readPDF(t, printInvoices(t, d))
	checkLayout(t, words)
	if pages != 2 {
		t.Errorf("%d pages", pages)
	}
	contains(t, words, 1, "Hof Sonnenberg", "Dorfstrasse 3", "8635 Dürnten", "CHE-123.456.788 MWST", "Frau Zoë Müller", "8046 Zürich",
		"Rechnung 2026-00123", "30.11.2026", "1.11.–30.11.2026", "K-17", "Donnerstag, 5. November 2026", "Gemüsekiste mittel",
		"1.25", "kg", "28.50", "2.6", "8.1", "Beträge in CHF, inklusive MWST")
	contains(t, words, 2, "Enthaltene MWST", "2.6 %", "8.1 %", "Summe", "Rundung", "-0.02", "Total CHF", "154.18", "Zahlbar bis 30.12.2026.",
		"November 2026", "geliefert", "Pause", "verschoben", "Zahlteil", "Empfangsschein", "CH44 3199 9123 0008 8901 2",
		"21 00000 00003 13947 14300 09017", "Annahmestelle")
}

// TestMonthlyBoxFitsOnOnePage: the usual invoice, a delivery each week, needs one
// sheet, also in a month whose calendar has six rows.
func TestMonthlyBoxFitsOnOnePage(t *testing.T) {
	d := invoiceOf(4, 2)
	for i := range d.Lines {
		d.Lines[i].Date, d.Lines[i].Text = d.Period.From.AddDays(4+7*i), "Gemüsekiste mittel"
	}
	pages, words := readPDF(t, printInvoices(t, d))
	checkLayout(t, words)
	if pages != 1 || !onSlip(words, 1) {
		t.Errorf("%d pages", pages)
	}
}

// TestAddressShowsThroughTheWindow: nothing else does, and nothing of it hides.
func TestAddressShowsThroughTheWindow(t *testing.T) {
	left := invoiceOf(3, 1)
	left.Issuer.WindowLeft = true
	for name, c := range map[string]struct {
		doc                    billing.Document
		x1, x2, y1, y2, margin float64
	}{
		"right (CH)":        {invoiceOf(3, 1), 118, 200, 48, 88, 2},
		"left (DIN 5008 B)": {left, 20, 105, 45, 90, 2},
	} {
		_, words := readPDF(t, printInvoices(t, c.doc))
		shown := ""
		for _, w := range words {
			if w.page == 1 && w.x < c.x2 && w.right() > c.x1 && w.y-w.style().capHeight() < c.y2 && w.y > c.y1 {
				shown += w.text + "\n"
				if w.x < c.x1+c.margin || w.right() > c.x2-c.margin || w.y > c.y2 || w.y-w.style().capHeight() < c.y1 {
					t.Errorf("%s: %q is cut by the window", name, w.text)
				}
			}
		}
		want := "Hof Sonnenberg · Dorfstrasse 3 · 8635 Dürnten\nFrau Zoë Müller\nWehntalerstrasse 540\n8046 Zürich\n"
		if shown != want {
			t.Errorf("%s: %q", name, shown)
		}
	}
}

func TestPaymentPartIsOnTheLastPageOnly(t *testing.T) {
	for lines := 1; lines < 60; lines++ {
		pages, words := readPDF(t, printInvoices(t, invoiceOf(lines, 2)))
		checkLayout(t, words)
		for p := 1; p <= pages; p++ {
			if onSlip(words, p) != (p == pages) {
				t.Errorf("%d lines: page %d of %d", lines, p, pages)
			}
		}
		for _, w := range words {
			if w.page == pages && w.y > aboveSlip && w.y < slipTop && w.y != slipMargin && w.size != tableHead.size {
				t.Errorf("%d lines: %q stands too near the payment part", lines, w.text)
			}
		}
	}
}

func TestPreviewCannotBePaid(t *testing.T) {
	for _, d := range []billing.Document{preview(invoiceOf(3, 1)), preview(giro(invoiceOf(3, 1)))} {
		file := printInvoices(t, d)
		pages, words := readPDF(t, file)
		checkLayout(t, words)
		contains(t, words, 1, "Rechnung", "Vorschau", "Rechnung (Vorschau)")
		if pages != 1 || onSlip(words, 1) || strings.Contains(textOf(words, 1), "IBAN") {
			t.Errorf("%d pages: %s", pages, textOf(words, 1))
		}
	}
}

func TestCreditNoteAndPaidInvoice(t *testing.T) {
	credit := invoiceOf(2, 1)
	credit.Kind, credit.Number, credit.Payment, credit.Calendar = billing.CreditNote, "G2026-00007", nil, nil
	_, words := readPDF(t, printInvoices(t, credit))
	checkLayout(t, words)
	contains(t, words, 1, "Gutschrift G2026-00007", "Der Betrag wird Ihnen gutgeschrieben.")

	record := invoiceOf(2, 1)
	record.Payment, record.Paid = nil, &billing.Paid{Method: "TWINT", Amount: record.Totals.Total}
	_, words = readPDF(t, printInvoices(t, record))
	contains(t, words, 1, "Bezahlt mit TWINT. Bitte nichts überweisen.")
}

func TestShopWithoutVATShowsNone(t *testing.T) {
	_, words := readPDF(t, printInvoices(t, paid(totalled(invoiceOf(3, 0), nil))))
	if s := textOf(words, 1); strings.Contains(s, "MWST %") || strings.Contains(s, "Enthaltene") {
		t.Error(s)
	}
}

func TestNetPricesShowTheTaxAddedToThem(t *testing.T) {
	d := invoiceOf(3, 1)
	d.Totals.PricesNet, d.Totals.Net, d.Totals.Tax = true, 7515, 195
	_, words := readPDF(t, printInvoices(t, d))
	contains(t, words, 1, "Beträge in CHF, ohne MWST", "Summe ohne MWST", "75.15", "MWST", "1.95", "Total CHF")
}

func TestEachDocumentSpeaksItsLanguage(t *testing.T) {
	for l, want := range map[lang.Lang][]string{
		lang.FR: {"Facture 2026-00123", "Récépissé", "Section paiement", "Compte / Payable à", "Point de dépôt", "jeudi 5 novembre 2026"},
		lang.IT: {"Fattura 2026-00123", "Ricevuta", "Sezione pagamento", "Conto / Pagabile a", "Punto di accettazione", "giovedì 5 novembre 2026"},
		lang.EN: {"Invoice 2026-00123", "Receipt", "Payment part", "Account / Payable to", "Acceptance point", "Thursday, 5 November 2026"},
	} {
		d := invoiceOf(3, 2)
		d.Lang = l
		pages, words := readPDF(t, printInvoices(t, d))
		checkLayout(t, words)
		if pages != 1 {
			t.Errorf("%s: %d pages", l, pages)
		}
		contains(t, words, 1, want...)
	}
}

func TestEmptyFieldsOfThePaymentPart(t *testing.T) {
	d := invoiceOf(3, 1)
	d.Payment.Debtor, d.Payment.Amount = address.Party{}, 0
	_, words := readPDF(t, printInvoices(t, d))
	checkLayout(t, words)
	contains(t, words, 1, "Zahlbar durch (Name/Adresse)")
}

// TestExtremesStayWithinTheMargins: names of 200 characters with and without
// blanks, huge amounts, five rates, a year of deliveries, emoji.
func TestExtremesStayWithinTheMargins(t *testing.T) {
	for name, d := range extremes() {
		t.Run(name, func(t *testing.T) {
			_, words := readPDF(t, printInvoices(t, d))
			checkLayout(t, words)
		})
	}
	s := slipOf(9)
	s.Receiver, s.Number, s.Customer = name200, name200, name200
	s.Place = picking.Place{Pickup: name200, Lines: []string{name200, name200}, Town: name200, Tour: name200,
		DropPlace: name200, DoorCode: name200, Phone: name200}
	for i := range s.Lines {
		l := &s.Lines[i]
		l.Names, l.Unit, l.Origin.Number, l.Quantity = lang.Texts{lang.DE: name200}, name200, name200, 123_456_789_125
	}
	for i := range s.Remarks {
		s.Remarks[i].Text, s.Remarks[i].Change = strings.Repeat(name200+" ", 9), picking.Added
	}
	sheet := picking.Sheet{Shop: name200, Slips: []picking.Slip{s}}
	for range 60 {
		sheet.Total.Rows = append(sheet.Total.Rows, picking.TotalLine{Article: name200, Names: s.Lines[0].Names,
			Unit: name200, Storage: name200, Quantity: 123_456_789_125, Slips: 123456})
	}
	_, words := readPDF(t, printPickList(t, sheet))
	checkLayout(t, words)
}

func extremes() map[string]billing.Document {
	names := invoiceOf(9, 3)
	names.Customer = billing.Customer{Number: name200, Party: longParty, UID: name200}
	names.Issuer = billing.Issuer{Party: longParty, UID: name200, Email: name200, Phone: name200, Website: name200}
	for i := range names.Lines {
		l := &names.Lines[i]
		l.Text, l.Unit, l.Origin, l.Receiver = name200, name200, name200, name200
	}
	names.Payment.Debtor, names.Payment.Creditor, names.Payment.Message = longParty, longParty, name200

	left := names
	left.Issuer.WindowLeft = true

	amounts := discounted(invoiceOf(40, 5))
	for i := range amounts.Lines {
		l := &amounts.Lines[i]
		l.Quantity, l.UnitPrice, l.Amount = 999_999_999, 99_999_999_999, -99_999_999_999_99
	}
	for i := range amounts.Totals.VAT {
		v := &amounts.Totals.VAT[i]
		v.Net, v.Tax, v.Gross = -99_999_999_999_99, -9_999_999_999_99, -99_999_999_999_99
	}
	amounts.Totals.Total, amounts.Totals.Rounding = -99_999_999_999_99, -2
	amounts.Payment.Amount = 999_999_999_99

	year := invoiceOf(30, 2)
	year.Calendar = nil
	for i := range 52 {
		year.Calendar = append(year.Calendar, billing.Day{Date: civil.MustParse("2026-01-01").AddDays(7 * i), Mark: billing.Delivered})
	}
	quarter := year
	quarter.Calendar = year.Calendar[:12]

	emoji := invoiceOf(3, 1)
	emoji.Lines[0].Text, emoji.Customer.Party.LastName = "🥕👩‍🌾 Rüebli\n\x00", "Müller 🦄"

	transfer := giro(invoiceOf(9, 3))
	transfer.Customer, transfer.Issuer = names.Customer, left.Issuer
	transfer.Payment.Creditor, transfer.Payment.Message = longParty, name200
	return map[string]billing.Document{
		"names": names, "left": left, "amounts": amounts, "year": year, "quarter": quarter, "emoji": emoji,
		"transfer": transfer, "nothing": {}, "empty": {Number: "1", Payment: &billing.Payment{Kind: billing.QRBill}},
	}
}

func TestAmountsOfTheEuroArea(t *testing.T) {
	d := giro(invoiceOf(6, 2))
	d.Totals.Total = money.MustAmount("1234.50")
	_, words := readPDF(t, printInvoices(t, d))
	checkLayout(t, words)
	contains(t, words, 1, "1.234,50", "Total EUR", "USt. %", "1,25", "Empfänger", "DE02 1203 0000 0000 2020 51", "Verwendungszweck")
}
