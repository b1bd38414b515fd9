package invoices

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/billing"
	"turnus/domain/money"
	"turnus/domain/office/invoicing"
)

// Summary is a preview in a few words.
type Summary struct {
	Total string // how many invoices, and over how much
	VAT   string // in them, by rate
	Rest  string // what is not among them
	Proof string // that nothing delivered is missing
	Holds bool   // it is so
}

// Summary is what the preview comes to; empty if none is shown.
func (p *Run) Summary() Summary {
	if p.preview == nil {
		return Summary{}
	}
	run := *p.preview
	proof := run.Proof()
	s := Summary{
		Total: p.words.T("invoices.run.total", "count", len(run.Documents), "total", p.words.Money(totalOf(run.Documents), run.Currency)),
		VAT:   p.vat(run.Documents),
		Rest:  p.rest(run),
		Holds: proof.Holds(),
	}
	key := "invoices.proof.holds"
	if !s.Holds {
		key = "invoices.proof.broken"
	}
	s.Proof = p.words.T(key, "count", proof.Delivered.Lines, "invoiced", proof.Invoiced.Lines,
		"waiting", unlessNone(proof.Waiting.Lines), "stopped", unlessNone(proof.Stopped.Lines), "until", run.Until)
	return s
}

// unlessNone leaves out the part of a sentence that would count nothing.
func unlessNone(n int) any {
	if n == 0 {
		return nil
	}
	return n
}

func totalOf(docs []billing.Document) money.Amount {
	var total money.Amount
	for _, d := range docs {
		total += d.Totals.Total
	}
	return total
}

// vat is the VAT in documents, by rate, the highest first.
func (p *Run) vat(docs []billing.Document) string {
	var sums []billing.VATSum
	for _, d := range docs {
		for _, v := range d.Totals.VAT {
			i := slices.IndexFunc(sums, func(s billing.VATSum) bool { return s.Rate == v.Rate })
			if i < 0 {
				i = len(sums)
				sums = append(sums, billing.VATSum{Rate: v.Rate})
			}
			sums[i].Net, sums[i].Tax, sums[i].Gross = sums[i].Net+v.Net, sums[i].Tax+v.Tax, sums[i].Gross+v.Gross
		}
	}
	slices.SortFunc(sums, func(a, b billing.VATSum) int { return cmp.Compare(b.Rate, a.Rate) })
	var parts []string
	for _, v := range sums {
		d := docs[0]
		parts = append(parts, vatLabel(p.words, d.Issuer.Party.Address.Country, d.Totals.PricesNet, v)+": "+p.words.Amount(v.Tax))
	}
	return strings.Join(parts, " · ")
}

// rest counts the customers who get no invoice, or not all.
func (p *Run) rest(run invoicing.Run) string {
	var parts []string
	if n := len(run.Failed); n > 0 {
		parts = append(parts, p.words.T("invoices.run.stopped", "count", n))
	}
	if n := len(run.LeftOut) - run.OnHold(); n > 0 {
		parts = append(parts, p.words.T("invoices.run.waiting", "count", n))
	}
	if n := run.OnHold(); n > 0 {
		parts = append(parts, p.words.T("invoices.run.held", "count", n))
	}
	return strings.Join(parts, " · ")
}

// Question says what issuing will do, before it is done.
func (p *Run) Question() string {
	run := *p.preview
	var numbers []string
	for _, n := range run.Numbers {
		numbers = append(numbers, numberRange(p.words, n.First, n.Last))
	}
	says := []string{
		p.words.T("invoices.issue.says", "count", len(run.Documents), "until", run.Until,
			"total", p.words.Money(totalOf(run.Documents), run.Currency), "numbers", p.words.List(numbers)),
	}
	if n := len(run.Failed); n > 0 {
		says = append(says, p.words.T("invoices.issue.without", "count", n))
	}
	if run.Until.After(p.today()) {
		says = append(says, p.words.T("invoices.run.advance", "until", run.Until))
	}
	return strings.Join(append(says, p.words.T("invoices.issue.final")), " ")
}
