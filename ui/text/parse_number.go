package text

import (
	"strings"

	"turnus/domain/money"
	"turnus/domain/problem"
)

// CodeNumberAmbiguous says that a typed number can be read in two ways.
const CodeNumberAmbiguous problem.Code = "number.ambiguous"

// ParseAmount reads an amount as people type it: "1234.5", "1'234.50",
// "1 234,50", "1.234,50", "CHF 12.-", "12,50 €". Either separator may mark the
// decimals where it can mean nothing else. One that could also be the other
// country's sign for thousands ("1,234" in Switzerland) is a problem, never a
// guess; "1.234" is a whole number in Germany and Austria, where that is how
// thousands are written and an amount has no third decimal.
func (w *Words) ParseAmount(s string) (money.Amount, error) {
	plain, err := w.number.read(stripCurrency(s), 2)
	if err != nil {
		return 0, withValue(err, s, money.CodeAmountInvalid)
	}
	a, err := money.ParseAmount(plain)
	if err != nil {
		return 0, problem.New(money.CodeAmountInvalid, "", "value", s)
	}
	return a, nil
}

// ParseQuantity reads a quantity, as ParseAmount; but with three decimals
// allowed, "1.234" is ambiguous in Germany and Austria.
func (w *Words) ParseQuantity(s string) (money.Quantity, error) {
	plain, err := w.number.read(s, 3)
	if err != nil {
		return 0, withValue(err, s, money.CodeQuantityInvalid)
	}
	q, err := money.ParseQuantity(plain)
	if err != nil {
		return 0, problem.New(money.CodeQuantityInvalid, "", "value", s)
	}
	return q, nil
}

// ParseRate reads a percentage, with or without its sign: "8.1", "2,6 %".
func (w *Words) ParseRate(s string) (money.Rate, error) {
	plain, err := w.number.read(strings.TrimSuffix(strings.TrimSpace(s), "%"), 3)
	if err != nil {
		return 0, withValue(err, s, money.CodeRateInvalid)
	}
	r, err := money.ParseRate(plain)
	if err != nil {
		return 0, problem.New(money.CodeRateInvalid, "", "value", s)
	}
	return r, nil
}

// reading is what a text could not be taken for.
type reading int

const (
	malformed reading = iota
	ambiguous
)

// Error is for the compiler: a reading becomes a problem before anybody sees it.
func (r reading) Error() string { return "not a number" }

// withValue makes the problem a person sees from a failed reading.
func withValue(err error, typed string, code problem.Code) error {
	if err == ambiguous {
		code = CodeNumberAmbiguous
	}
	return problem.New(code, "", "value", typed)
}

// currencySigns are tolerated around an amount; what is meant is not checked,
// the field has one currency.
var currencySigns = []string{"CHF", "EUR", "Fr.", "SFr.", "€"}

// stripCurrency takes off a currency and the dash that stands for no cents.
func stripCurrency(s string) string {
	s = strings.TrimSpace(s)
	for _, sign := range currencySigns {
		if rest, ok := strings.CutPrefix(s, sign); ok {
			s = strings.TrimSpace(rest)
			break
		}
		if rest, ok := strings.CutSuffix(s, sign); ok {
			s = strings.TrimSpace(rest)
			break
		}
	}
	for _, dash := range []string{"--", "-", "–", "—"} {
		if rest, ok := strings.CutSuffix(s, dash); ok {
			if whole, ok := strings.CutSuffix(rest, "."); ok {
				return whole
			}
			if whole, ok := strings.CutSuffix(rest, ","); ok {
				return whole
			}
		}
	}
	return s
}

// signless takes the sign off and turns every blank and apostrophe people use
// between thousands into one mark.
func signless(s string) (rest string, negative bool) {
	s = strings.TrimSpace(s)
	for _, minus := range []string{"-", "−", "–"} {
		if rest, ok := strings.CutPrefix(s, minus); ok {
			s, negative = strings.TrimSpace(rest), true
			break
		}
	}
	return thousandsMarks.Replace(s), negative
}

var thousandsMarks = strings.NewReplacer("’", "'", "‘", "'", "´", "'", " ", "'", "\u00a0", "'", "\u202f", "'", "\u2009", "'")

// read turns typed digits into a plain number ("-1234.5") for money's parsers,
// which check the rest: digits, number of decimals, size.
func (n numberStyle) read(typed string, decimals int) (string, error) {
	s, negative := signless(typed)
	whole, frac, err := n.cut(s, decimals)
	if err != nil {
		return "", err
	}
	if whole, err = ungroup(whole); err != nil {
		return "", err
	}
	if frac != "" {
		whole += "." + frac
	}
	if negative {
		whole = "-" + whole
	}
	return whole, nil
}

// cut splits a number at its decimal separator; whole keeps its marks for
// thousands, all as apostrophes.
func (n numberStyle) cut(s string, decimals int) (whole, frac string, err error) {
	last := strings.LastIndexAny(s, ".,")
	if last < 0 {
		return s, "", nil
	}
	sign, before, after := s[last:last+1], s[:last], s[last+1:]
	other := strings.Trim(".,", sign)
	switch {
	case after == "":
		return "", "", malformed
	case strings.Contains(before, sign): // 1.234.567: it can only mark thousands
		if strings.Contains(before, other) {
			return "", "", malformed
		}
		return strings.ReplaceAll(s, sign, "'"), "", nil
	case strings.ContainsAny(before, "'"+other): // the thousands are marked otherwise
		return strings.ReplaceAll(before, other, "'"), after, nil
	case len(after) != 3 || len(before) > 3 || before == "0" || sign[0] == n.decimal:
		return before, after, nil // no group of thousands looks like this
	case sign[0] == n.group && decimals < 3:
		return before + "'" + after, "", nil
	}
	return "", "", ambiguous
}

// ungroup takes the marks out of whole digits; groups must have three.
func ungroup(whole string) (string, error) {
	groups := strings.Split(whole, "'")
	for i, g := range groups {
		if g == "" || (i > 0 && len(g) != 3) || (i == 0 && len(groups) > 1 && len(g) > 3) {
			return "", malformed
		}
	}
	return strings.Join(groups, ""), nil
}
