package billing

import (
	"cmp"
	"slices"

	"turnus/domain/money"
)

// LineAmount is quantity × unit price, rounded to 0.01, less the discount of
// it, rounded to 0.01.
func LineAmount(q money.Quantity, unitPrice money.Amount, discount money.Rate) money.Amount {
	amount := unitPrice.Times(q)
	return amount - amount.Percent(discount)
}

// Total sums the lines of a document: per VAT rate, the VAT of each rate
// rounded to 0.01, the total, and the cash rounding to a multiple of step.
// registered says whether the issuer charges VAT at all.
func Total(lines []Line, pricesNet, registered bool, step money.Amount) Totals {
	t := Totals{PricesNet: pricesNet}
	for _, l := range lines {
		t.Sum += l.Amount
	}
	if registered {
		t.VAT = sumVAT(lines, pricesNet)
	}
	for _, v := range t.VAT {
		t.Tax += v.Tax
	}
	before := t.Sum
	t.Net = t.Sum - t.Tax
	if pricesNet {
		before = t.Sum + t.Tax
		t.Net = t.Sum
	}
	t.Total = before.RoundTo(step)
	t.Rounding = t.Total - before
	return t
}

func sumVAT(lines []Line, pricesNet bool) []VATSum {
	var out []VATSum
	for _, l := range lines {
		i := slices.IndexFunc(out, func(v VATSum) bool { return v.Code == l.VATCode && v.Rate == l.VATRate })
		if i < 0 {
			i = len(out)
			out = append(out, VATSum{Code: l.VATCode, Rate: l.VATRate})
		}
		out[i].Net += l.Amount // as entered; net or gross is settled below
	}
	for i, v := range out {
		if pricesNet {
			out[i].Tax = v.Net.TaxOn(v.Rate)
		} else {
			out[i].Tax = v.Net.TaxInside(v.Rate)
			out[i].Net -= out[i].Tax
		}
		out[i].Gross = out[i].Net + out[i].Tax
	}
	slices.SortFunc(out, func(a, b VATSum) int {
		return cmp.Or(cmp.Compare(b.Rate, a.Rate), cmp.Compare(a.Code, b.Code))
	})
	return out
}
