package text

import (
	"errors"
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

// What a text can fail to be; it becomes a problem before anybody sees it.
var (
	errMalformed = errors.New("not a number")
	errAmbiguous = errors.New("two numbers in one")
)

// withValue makes the problem a person sees from a failed reading.
func withValue(err error, typed string, code problem.Code) error {
	if errors.Is(err, errAmbiguous) {
		code = CodeNumberAmbiguous
	}
	return problem.New(code, "", "value", typed)
}

// currencySigns are tolerated around an amount in capitals or not; what is meant
// is not checked, the field has one currency.
var currencySigns = []string{"CHF", "EUR", "SFr.", "Fr.", "Fr", "€"}

// stripCurrency takes off a currency and the dash that stands for no cents.
func stripCurrency(s string) string {
	s = strings.TrimSpace(s)
	for _, sign := range currencySigns {
		if rest, ok := cutSign(s, sign); ok {
			s = strings.TrimSpace(rest)
			break
		}
	}
	for _, dash := range []string{".--", ".-", ".–", ".—", ",--", ",-", ",–", ",—"} {
		if whole, ok := strings.CutSuffix(s, dash); ok {
			return whole
		}
	}
	return s
}

// cutSign takes a sign off either end.
func cutSign(s, sign string) (string, bool) {
	n, m := len(s), len(sign)
	switch {
	case n < m:
		return s, false
	case strings.EqualFold(s[:m], sign):
		return s[m:], true
	}
	return s[:n-m], strings.EqualFold(s[n-m:], sign)
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
func (s numberStyle) read(typed string, decimals int) (string, error) {
	unsigned, negative := signless(typed)
	whole, frac, err := s.cut(unsigned, decimals)
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
func (s numberStyle) cut(typed string, decimals int) (whole, frac string, err error) {
	last := strings.LastIndexAny(typed, ".,")
	if last < 0 {
		return typed, "", nil
	}
	sign, before, after := typed[last:last+1], typed[:last], typed[last+1:]
	other := strings.Trim(".,", sign)
	switch {
	case after == "":
		return "", "", errMalformed
	case strings.Contains(before, sign): // 1.234.567: it can only mark thousands
		if strings.Contains(before, other) {
			return "", "", errMalformed
		}
		return strings.ReplaceAll(typed, sign, "'"), "", nil
	case strings.ContainsAny(before, "'"+other): // the thousands are marked otherwise
		return strings.ReplaceAll(before, other, "'"), after, nil
	case len(after) != 3 || len(before) > 3 || before == "0" || sign[0] == s.decimal:
		return before, after, nil // no group of thousands looks like this
	case sign[0] == s.group && decimals < 3:
		return before + "'" + after, "", nil
	}
	return "", "", errAmbiguous
}

// ungroup takes the marks out of whole digits; groups must have three.
func ungroup(whole string) (string, error) {
	groups := strings.Split(whole, "'")
	for i, g := range groups {
		if g == "" || (i > 0 && len(g) != 3) || (i == 0 && len(groups) > 1 && len(g) > 3) {
			return "", errMalformed
		}
	}
	return strings.Join(groups, ""), nil
}
