package exchange

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// Days a request can speak of. What lies further away is a typing error or a
// "for ever", which is said by leaving the field out.
var (
	minDate = civil.Of(2000, time.January, 1)
	maxDate = civil.Of(2199, time.December, 31)
)

// date is a day that exists; "" is present and zero.
func (f *fields) date(name string) Opt[civil.Date] {
	t := f.text(name, MaxNumber)
	if t.Value == "" {
		return Opt[civil.Date]{Set: t.Set}
	}
	d, err := civil.Parse(t.Value)
	if err != nil {
		f.wrong(CodeDateInvalid, name, "value", t.Value)
		return Opt[civil.Date]{}
	}
	if d.Before(minDate) || d.After(maxDate) {
		f.wrong(CodeDateFar, name, "value", d, "min", minDate, "max", maxDate)
		return Opt[civil.Date]{}
	}
	return Some(d)
}

// requiredDate is a date that must be there.
func (f *fields) requiredDate(name string) civil.Date {
	f.missing(name)
	return f.date(name).Value
}

// instant is a time with its zone by RFC 3339.
func (f *fields) instant(name string) time.Time {
	s := f.text(name, MaxNumber).Value
	if s == "" {
		return time.Time{}
	}
	t, err := time.Parse(time.RFC3339, s)
	if err != nil {
		f.wrong(CodeTimeInvalid, name, "value", s)
	}
	return t
}

// amount is money as a text with a point, not negative.
func (f *fields) amount(name string) Opt[money.Amount] {
	n, ok := f.take(name, KindText)
	if !ok {
		return Opt[money.Amount]{}
	}
	a, err := money.ParseAmount(strings.TrimSpace(n.text))
	switch {
	case err != nil:
		f.wrong(CodeAmountInvalid, name, "value", cut(n.text))
	case a < 0:
		f.wrong(CodeAmountNegative, name, "value", a)
	default:
		return Some(a)
	}
	return Opt[money.Amount]{}
}

// optionalAmount is an amount; "" is present and zero.
func (f *fields) optionalAmount(name string) Opt[money.Amount] {
	if f.cleared(name) {
		return Some(money.Amount(0))
	}
	return f.amount(name)
}

// step is a quantity that is not negative; "" is present and zero.
func (f *fields) step(name string) Opt[money.Quantity] {
	if f.cleared(name) {
		return Some(money.Quantity(0))
	}
	n, ok := f.take(name, KindText)
	if !ok {
		return Opt[money.Quantity]{}
	}
	q, err := money.ParseQuantity(strings.TrimSpace(n.text))
	if err != nil || q < 0 {
		f.wrong(CodeQuantityInvalid, name, "value", cut(n.text))
		return Opt[money.Quantity]{}
	}
	return Some(q)
}

// cleared reports whether a field is the empty text.
func (f *fields) cleared(name string) bool {
	n, there := f.peek(name)
	return there && n.kind == KindText && strings.TrimSpace(n.text) == ""
}

// quantity is a positive number as a text with a point, which must be there.
func (f *fields) quantity(name string) money.Quantity {
	n, ok := f.take(name, KindText)
	if !ok {
		f.missing(name)
		return 0
	}
	q, err := money.ParseQuantity(strings.TrimSpace(n.text))
	switch {
	case err != nil:
		f.wrong(CodeQuantityInvalid, name, "value", cut(n.text))
		return 0
	case q <= 0:
		f.wrong(CodeNotPositive, name, "value", q)
	}
	return q
}

// integer is a JSON number without a fraction from low to high.
func (f *fields) integer(name string, low, high int) Opt[int] {
	n, ok := f.take(name, KindNumber)
	if !ok {
		return Opt[int]{}
	}
	v, err := strconv.ParseFloat(n.text, 64) // 10, 10.0 and 1e1 are the same number in JSON
	if err != nil || v != math.Trunc(v) || v < float64(low) || v > float64(high) {
		f.wrong(CodeIntegerInvalid, name, "value", cut(n.text), "min", low, "max", high)
		return Opt[int]{}
	}
	return Some(int(v))
}

// truth is true or false.
func (f *fields) truth(name string) Opt[bool] {
	n, ok := f.take(name, KindBool)
	return Opt[bool]{Value: n.truth, Set: ok}
}

// word is one of a few words; "" is present and empty.
func word[W ~string](f *fields, name string, allowed ...W) Opt[W] {
	t := f.text(name, MaxNumber)
	w := W(t.Value)
	if !t.Set || w == "" || slices.Contains(allowed, w) {
		return Opt[W]{Value: w, Set: t.Set}
	}
	f.wrong(CodeWordUnknown, name, "value", t.Value, "allowed", joinWords(allowed))
	return Opt[W]{}
}

// words is a list of some of a few words.
func words[W ~string](f *fields, name string, allowed ...W) Opt[[]W] {
	items, ok := f.list(name)
	if !ok {
		return Opt[[]W]{}
	}
	out := make([]W, 0, len(items))
	for i, n := range items {
		field := fmt.Sprintf("%s[%d]", name, i)
		entry := f.entry(field, n)
		entry.missing(field)
		out = append(out, word(entry, field, allowed...).Value)
	}
	return Some(out)
}

func joinWords[W ~string](words []W) string {
	parts := make([]string, len(words))
	for i, w := range words {
		parts[i] = string(w)
	}
	return strings.Join(parts, ", ")
}
