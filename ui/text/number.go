package text

import (
	"strings"

	"turnus/domain/money"
)

// numberStyle is how a country writes numbers.
type numberStyle struct {
	group, decimal byte
	signAfter      bool // "12,50 €" rather than "CHF 12.50"
}

var (
	swissNumbers = numberStyle{group: '\'', decimal: '.'}
	euroNumbers  = numberStyle{group: '.', decimal: ',', signAfter: true}
)

// numberStyleOf is the style of an ISO 3166-1 country, the Swiss one for all
// that are not Germany or Austria.
func numberStyleOf(country string) numberStyle {
	if country == "DE" || country == "AT" {
		return euroNumbers
	}
	return swissNumbers
}

// Amount has always two decimals and groups of three: "1'234.50" in
// Switzerland, "1.234,50" in Germany and Austria, negative "-1'234.50".
func (w *Words) Amount(a money.Amount) string { return w.number.write(a.String(), true) }

// Money is an amount with its currency: "CHF 1'234.50", "1.234,50 €".
func (w *Words) Money(a money.Amount, c money.Currency) string {
	if !w.number.signAfter {
		return string(c) + " " + w.Amount(a)
	}
	if c == money.EUR {
		return w.Amount(a) + " €"
	}
	return w.Amount(a) + " " + string(c)
}

// Quantity has as few decimals as it needs: "1.5", in Germany and Austria
// "1,5". It is never grouped: with up to three decimals "1.500" could be read
// as one and a half.
func (w *Words) Quantity(q money.Quantity) string { return w.number.write(q.String(), false) }

// Rate is a percentage: "2.6 %", in Germany and Austria "2,6 %".
func (w *Words) Rate(r money.Rate) string { return w.number.write(r.String(), false) + " %" }

// Bytes is the size of a file, in units of 1024: "512 B", "1.5 kB", "20 MB".
func (w *Words) Bytes(n int64) string {
	unit, divisor := "B", int64(1)
	for _, larger := range []string{"kB", "MB", "GB"} {
		if n/divisor < 1024 {
			break
		}
		unit, divisor = larger, divisor*1024
	}
	tenths := n * 10 / divisor // more precision would only look precise
	return w.Quantity(money.Quantity(tenths)*money.One/10) + " " + unit
}

// write puts the separators of the style into a plain number such as "-1234.50".
func (s numberStyle) write(plain string, grouped bool) string {
	whole, frac, point := strings.Cut(plain, ".")
	digits, negative := strings.CutPrefix(whole, "-")
	var b strings.Builder
	b.Grow(len(plain) + len(digits)/3)
	if negative {
		b.WriteByte('-')
	}
	for i := range len(digits) {
		if grouped && i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(s.group)
		}
		b.WriteByte(digits[i])
	}
	if point {
		b.WriteByte(s.decimal)
		b.WriteString(frac)
	}
	return b.String()
}
