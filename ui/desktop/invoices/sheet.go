package invoices

import (
	"strings"

	"turnus/domain/billing"
	"turnus/ui/text"
)

// Sheet is a document in words: an issued one, or one of a preview.
type Sheet struct {
	Title    string // whose it is
	Place    string // where the payer lives, and his number
	State    State
	Says     string   // the state in words
	Problems []string // what must be mended before it can be issued
	Facts    []Fact
	Lines    []Line
	Sums     []Sum // in the order of calculation, the total last
}

// State is where a document stands.
type State string

// The states.
const (
	ToIssue State = "issue"   // in a preview: will be issued
	Stopped State = "stopped" // in a preview: something must be mended
	Waiting State = "waiting" // in a preview: its billing cycle is not complete
	Open    State = "open"    // issued
	Paid    State = "paid"    // issued, the webshop has the money
)

// Fact is something about a document with its label.
type Fact struct{ Label, Text string }

// Line is a line of a document.
type Line struct {
	ID       int64 // its place, from 1
	Day      string
	Text     string
	Quantity string
	Price    string
	Amount   string
}

// Sum is a line of the totals.
type Sum struct{ Label, Amount string }

// sheetOf puts a document into words, but for its state.
func sheetOf(w *text.Words, d billing.Document) Sheet {
	s := Sheet{Title: d.Customer.Party.Name(), Place: placeOf(d.Customer), Facts: factsOf(w, d), Sums: sumsOf(w, d)}
	for i, l := range d.Lines {
		s.Lines = append(s.Lines, lineOf(w, i, l))
	}
	return s
}

func placeOf(c billing.Customer) string {
	parts := []string{c.Number}
	if town := c.Party.Address.TownLine(); town != "" {
		parts = append([]string{town}, parts...)
	}
	return strings.Join(parts, " · ")
}

func factsOf(w *text.Words, d billing.Document) []Fact {
	var facts []Fact
	add := func(key, text string) { facts = append(facts, Fact{w.T(key), text}) }
	if d.Number != "" {
		add("invoices.column.number", d.Number)
	}
	add("invoices.column.date", w.DateWeekday(d.Date))
	add("invoices.column.period", w.Range(d.Period))
	if d.Paid == nil {
		add("invoices.column.due", w.DateWeekday(d.Due))
	} else {
		add("invoices.fact.paid", w.T("invoices.fact.paid_by", "method", d.Paid.Method))
	}
	return facts
}

func lineOf(w *text.Words, place int, l billing.Line) Line {
	about := []string{l.Text}
	if l.Receiver != "" {
		about = append(about, w.T("paper.invoice.for", "receiver", l.Receiver))
	}
	if l.Discount != 0 {
		about = append(about, w.T("invoices.discount", "rate", l.Discount))
	}
	return Line{
		ID: int64(place) + 1, Day: w.WeekdayShort(l.Date.Weekday()) + " " + w.DayMonth(l.Date),
		Text: strings.Join(about, " · "), Quantity: w.Quantity(l.Quantity) + " " + w.Unit(l.Unit),
		Price: w.Amount(l.UnitPrice), Amount: w.Amount(l.Amount),
	}
}

// sumsOf are the totals as the paper has them, with the VAT of each rate.
func sumsOf(w *text.Words, d billing.Document) []Sum {
	t := d.Totals
	var sums []Sum
	for _, v := range t.VAT {
		sums = append(sums, Sum{vatLabel(w, d.Issuer.Party.Address.Country, t.PricesNet, v), w.Amount(v.Tax)})
	}
	if t.Rounding != 0 {
		sums = append(sums, Sum{w.T("paper.invoice.rounding"), w.Amount(t.Rounding)})
	}
	return append(sums, Sum{w.T("paper.invoice.total", "currency", string(d.Currency)), w.Amount(t.Total)})
}

// vatLabel says what the VAT of a rate is of: it is inside of prices that have
// it, and comes on top of net ones.
func vatLabel(w *text.Words, country string, net bool, v billing.VATSum) string {
	key, of := "invoices.vat.inside", v.Gross
	if net {
		key, of = "invoices.vat.on_top", v.Net
	}
	return w.T(key, "tax", taxName(w, country), "rate", v.Rate, "of", of)
}

// taxName is what a country calls VAT.
func taxName(w *text.Words, country string) string {
	if country == "DE" || country == "AT" {
		return w.T("paper.tax.eu")
	}
	return w.T("paper.tax.ch")
}
