package tabular

import (
	"cmp"
	"regexp"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
)

// Reader reads the values of one row and gathers what is wrong with it. A value
// that cannot be read is its type's zero.
type Reader struct {
	Row      Row
	Problems problem.List
}

// Text is a value as it stands; "" if the row has none.
func (r *Reader) Text(column string) string { return r.Row.values[column] }

// Needed is a value that every row must have.
func (r *Reader) Needed(column string) string {
	v := r.Text(column)
	if v == "" {
		r.Problems.Add(CodeValueMissing, column, "column", r.Typed(column))
	}
	return v
}

// Typed is a column as the header has it, its own name where it does not.
func (r *Reader) Typed(column string) string { return cmp.Or(r.Row.typed[column], column) }

var (
	dayFirst  = regexp.MustCompile(`^(\d{1,2})[./](\d{1,2})[./](\d{2}|\d{4})$`)
	yearFirst = regexp.MustCompile(`^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$`)
)

// Date is 3.12.26, 03.12.2026 or 2026-12-03, perhaps with a time behind it; zero
// if the row has none. Years of two digits are this century's.
func (r *Reader) Date(column string) civil.Date {
	v := r.Text(column)
	if v == "" {
		return civil.Date{}
	}
	if d, ok := parseDate(v); ok {
		return d
	}
	r.Problems.Add(CodeDateInvalid, column, "column", r.Typed(column), "value", cut(v))
	return civil.Date{}
}

func parseDate(v string) (civil.Date, bool) {
	var year, month, day string
	if m := dayFirst.FindStringSubmatch(v); m != nil {
		day, month, year = m[1], m[2], m[3]
	} else if m := yearFirst.FindStringSubmatch(v); m != nil {
		year, month, day = m[1], m[2], m[3]
	} else {
		return civil.Date{}, false
	}
	if len(year) == 2 {
		year = "20" + year
	}
	d, err := civil.Parse(year + "-" + two(month) + "-" + two(day))
	return d, err == nil
}

func two(s string) string {
	if len(s) == 1 {
		return "0" + s
	}
	return s
}

// Whole is a whole number from 0 on; 0 if the row has none.
func (r *Reader) Whole(column string) int {
	v := r.Text(column)
	if v == "" {
		return 0
	}
	n, err := strconv.Atoi(v)
	if err != nil || n < 0 {
		r.Problems.Add(CodeNumberInvalid, column, "column", r.Typed(column), "value", cut(v))
		return 0
	}
	return n
}

// Amount is money; false if the row has none.
func (r *Reader) Amount(column string) (money.Amount, bool) {
	text, ok := r.number(column, 2)
	if !ok {
		return 0, false
	}
	a, err := money.ParseAmount(text)
	return a, err == nil
}

// Quantity is a quantity; false if the row has none.
func (r *Reader) Quantity(column string) (money.Quantity, bool) {
	text, ok := r.number(column, 3)
	if !ok {
		return 0, false
	}
	q, err := money.ParseQuantity(text)
	return q, err == nil
}

// number is a number with a point and at most so many decimals.
func (r *Reader) number(column string, decimals int) (string, bool) {
	v := r.Text(column)
	if v == "" {
		return "", false
	}
	text, code := Number(v)
	if code == "" {
		whole, fraction, _ := strings.Cut(text, ".")
		fraction = strings.TrimRight(fraction, "0")
		switch {
		case len(whole) > 12:
			code = CodeNumberInvalid
		case len(fraction) > decimals:
			r.Problems.Add(CodeNumberTooExact, column, "column", r.Typed(column), "value", cut(v), "decimals", decimals)
			return "", false
		case fraction != "":
			return whole + "." + fraction, true
		default:
			return whole, true
		}
	}
	r.Problems.Add(code, column, "column", r.Typed(column), "value", cut(v))
	return "", false
}

var digits = regexp.MustCompile(`^-?\d+$`)

// Number writes a number as people and spreadsheets of different countries do
// (1'234.50, 1’234,50, 1.234,50, 1,234.50, 12,5) with a point alone. A single
// comma or point with three digits behind it may mean either; a comma is then
// CodeNumberTwofold, a point is a point: 1.250 kg is what scales write.
func Number(s string) (string, problem.Code) {
	t := strings.NewReplacer("'", "", "’", "", " ", "", "\u00a0", "", "\u202f", "", "−", "-").Replace(s)
	apostrophe := strings.ContainsAny(s, "'’")
	for _, unit := range []string{"CHF", "EUR", "Fr.", "€"} {
		t = strings.TrimSuffix(strings.TrimPrefix(t, unit), unit)
	}
	comma, point := strings.LastIndex(t, ","), strings.LastIndex(t, ".")
	var whole, fraction string
	switch {
	case comma < 0 && point < 0:
		whole = t
	case comma >= 0 && point >= 0: // the last one is the decimal's
		at := max(comma, point)
		whole, fraction = strings.NewReplacer(",", "", ".", "").Replace(t[:at]), t[at+1:]
	case strings.Count(t, ",")+strings.Count(t, ".") > 1: // thousands only
		whole = strings.NewReplacer(",", "", ".", "").Replace(t)
	default:
		at := max(comma, point)
		whole, fraction = t[:at], t[at+1:]
		if comma >= 0 && len(fraction) == 3 && whole != "0" && whole != "-0" && !apostrophe {
			return "", CodeNumberTwofold
		}
	}
	if !digits.MatchString(whole) || fraction != "" && (!digits.MatchString(fraction) || fraction[0] == '-') {
		return "", CodeNumberInvalid
	}
	if fraction == "" {
		return whole, ""
	}
	return whole + "." + fraction, ""
}
