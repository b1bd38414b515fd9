// Package money has amounts, quantities and rates as integers, and the few
// named places where something is rounded. It knows nothing of currencies'
// names on paper or of separators: that is ui/text.
package money

import (
	"math"
	"math/bits"
	"strconv"
	"strings"

	"turnus/domain/problem"
)

// Codes of this package.
const (
	CodeAmountInvalid   problem.Code = "amount.invalid"
	CodeQuantityInvalid problem.Code = "quantity.invalid"
	CodeRateInvalid     problem.Code = "rate.invalid"
)

// Currency is an ISO 4217 code. A document, a price list or an account has one
// currency; single amounts do not carry it.
type Currency string

// The currencies Turnus sells in.
const (
	CHF Currency = "CHF"
	EUR Currency = "EUR"
)

// Amount is money in the smallest unit (Rappen, cent): 480 is 4.80.
type Amount int64

// Quantity is a number of things in thousandths: 1500 is 1.5.
type Quantity int64

// Rate is a percentage in thousandths of a percent: 8100 is 8.1 %.
type Rate int64

// One is the quantity of one piece.
const One Quantity = 1000

// Hundred is the rate of 100 %.
const Hundred Rate = 100_000

// Bounds of what may be entered; products of them still fit into 128 bits and
// sums of thousands of them into an Amount.
const (
	maxAmount   = 1_000_000_000_00
	maxQuantity = 1_000_000_000
)

// mulDiv is a*b/c, rounded half away from zero (commercially). Every rounding
// of money in Turnus ends here. c must be positive. What does not fit, far
// outside the bounds of what may be entered, becomes the largest number: wrong
// by sight, and no panic in the middle of a run.
func mulDiv(a, b, c int64) int64 {
	neg := (a < 0) != (b < 0)
	hi, lo := bits.Mul64(abs(a), abs(b))
	divisor := uint64(c) //nolint:gosec // positive
	q := uint64(math.MaxInt64)
	if hi < divisor {
		var r uint64
		q, r = bits.Div64(hi, lo, divisor)
		if r >= divisor-r {
			q++
		}
		q = min(q, math.MaxInt64)
	}
	if neg {
		return -int64(q) //nolint:gosec // at most MaxInt64
	}
	return int64(q) //nolint:gosec // at most MaxInt64
}

func abs(v int64) uint64 {
	if v < 0 {
		return -uint64(v) //nolint:gosec // two's complement, right for MinInt64 too
	}
	return uint64(v)
}

// Times is the amount of a quantity at a unit price, rounded to 0.01.
func (a Amount) Times(q Quantity) Amount { return Amount(mulDiv(int64(a), int64(q), int64(One))) }

// Times is so many times the quantity, rounded to a thousandth.
func (q Quantity) Times(n Quantity) Quantity { return Quantity(mulDiv(int64(q), int64(n), int64(One))) }

// Percent is a rate of the amount, rounded to 0.01.
func (a Amount) Percent(r Rate) Amount { return Amount(mulDiv(int64(a), int64(r), int64(Hundred))) }

// TaxInside is the tax contained in a gross amount: gross × r / (100 + r),
// rounded to 0.01. Nothing is contained at −100 % or less, where no gross
// amount belongs to any net one.
func (a Amount) TaxInside(r Rate) Amount {
	if r <= -Hundred {
		return 0
	}
	return Amount(mulDiv(int64(a), int64(r), int64(Hundred+r)))
}

// TaxOn is the tax on a net amount, rounded to 0.01.
func (a Amount) TaxOn(r Rate) Amount { return a.Percent(r) }

// RoundTo rounds to a multiple of step smallest units (5 for cash in CHF).
func (a Amount) RoundTo(step Amount) Amount {
	if step <= 1 {
		return a
	}
	return Amount(mulDiv(int64(a), 1, int64(step))) * step
}

// ParseAmount reads "1949.75": an optional minus, digits, a point and at most
// two decimals. Spaces, thousands signs and exponents are refused; entry by
// people is parsed in ui/text.
func ParseAmount(s string) (Amount, error) {
	v, ok := parseFixed(s, 2, maxAmount)
	if !ok {
		return 0, problem.New(CodeAmountInvalid, "", "value", s)
	}
	return Amount(v), nil
}

// MustAmount is ParseAmount for constants in tables and tests.
func MustAmount(s string) Amount {
	a, err := ParseAmount(s)
	if err != nil {
		panic(err)
	}
	return a
}

// ParseQuantity reads "1.5" with at most three decimals, as ParseAmount.
func ParseQuantity(s string) (Quantity, error) {
	v, ok := parseFixed(s, 3, maxQuantity)
	if !ok {
		return 0, problem.New(CodeQuantityInvalid, "", "value", s)
	}
	return Quantity(v), nil
}

// MustQuantity is ParseQuantity for constants in tables and tests.
func MustQuantity(s string) Quantity {
	q, err := ParseQuantity(s)
	if err != nil {
		panic(err)
	}
	return q
}

// ParseRate reads a percentage such as "8.1" with at most three decimals.
func ParseRate(s string) (Rate, error) {
	v, ok := parseFixed(s, 3, int64(Hundred)*10)
	if !ok {
		return 0, problem.New(CodeRateInvalid, "", "value", s)
	}
	return Rate(v), nil
}

// MustRate is ParseRate for constants in tables and tests.
func MustRate(s string) Rate {
	r, err := ParseRate(s)
	if err != nil {
		panic(err)
	}
	return r
}

// String is the amount with a point and two decimals: "-12.35".
func (a Amount) String() string { return fixed(int64(a), 2, 2) }

// String is the quantity with a point and as few decimals as needed: "1.5".
func (q Quantity) String() string { return fixed(int64(q), 3, 0) }

// String is the percentage with as few decimals as needed: "8.1".
func (r Rate) String() string { return fixed(int64(r), 3, 0) }

// MarshalText is String.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText is ParseAmount.
func (a *Amount) UnmarshalText(b []byte) (err error) { *a, err = ParseAmount(string(b)); return err }

// MarshalText is String.
func (q Quantity) MarshalText() ([]byte, error) { return []byte(q.String()), nil }

// UnmarshalText is ParseQuantity.
func (q *Quantity) UnmarshalText(b []byte) (err error) {
	*q, err = ParseQuantity(string(b))
	return err
}

// MarshalText is String.
func (r Rate) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText is ParseRate.
func (r *Rate) UnmarshalText(b []byte) (err error) { *r, err = ParseRate(string(b)); return err }

// parseFixed reads a decimal number with a fixed number of places into an
// integer; false if it is malformed or its size is over limit.
func parseFixed(s string, places int, limit int64) (int64, bool) {
	digits, neg := strings.CutPrefix(s, "-")
	whole, frac, point := strings.Cut(digits, ".")
	if whole == "" || len(whole) > 15 || len(frac) > places || (point && frac == "") {
		return 0, false
	}
	joined := whole + frac + strings.Repeat("0", places-len(frac))
	for _, c := range joined {
		if c < '0' || c > '9' {
			return 0, false
		}
	}
	v, err := strconv.ParseInt(joined, 10, 64)
	if err != nil || v > limit {
		return 0, false
	}
	if neg {
		v = -v
	}
	return v, true
}

// fixed writes v with so many places, dropping trailing zeros down to keep.
func fixed(v int64, places, keep int) string {
	s := strconv.FormatUint(abs(v), 10)
	if len(s) <= places {
		s = strings.Repeat("0", places-len(s)+1) + s
	}
	whole, frac := s[:len(s)-places], s[len(s)-places:]
	for len(frac) > keep && frac[len(frac)-1] == '0' {
		frac = frac[:len(frac)-1]
	}
	if frac != "" {
		whole += "." + frac
	}
	if v < 0 {
		return "-" + whole
	}
	return whole
}
