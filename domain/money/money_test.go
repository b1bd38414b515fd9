package money_test

import (
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/problem"
)

func TestAmountsAreReadExactly(t *testing.T) {
	for s, want := range map[string]money.Amount{
		"0": 0, "-0": 0, "0.01": 1, "1": 100, "4.8": 480, "4.80": 480, "-12.35": -1235, "007.50": 750,
		"1000000000.00": 100_000_000_000, "-1000000000": -100_000_000_000,
	} {
		if got, err := money.ParseAmount(s); err != nil || got != want {
			t.Errorf("%s: %d, %v", s, got, err)
		}
	}
	for _, s := range []string{
		"", "-", ".", ".5", "5.", "-.5", "+1", "--1", "1,50", "1'000", " 1", "1 ", "1.001", "1e3", "0x10", "NaN", "1.-5",
		"1000000000.01", "9999999999999999999", "１", "1\x00",
	} {
		if got, err := money.ParseAmount(s); !errors.Is(err, problem.New(money.CodeAmountInvalid, "")) {
			t.Errorf("%q: %d, %v", s, got, err)
		}
	}
}

func TestQuantitiesAndRatesHaveThreeDecimals(t *testing.T) {
	for s, want := range map[string]money.Quantity{"1": money.One, "1.5": 1500, "0.125": 125, "-2": -2000, "1000000": 1_000_000_000} {
		if got, err := money.ParseQuantity(s); err != nil || got != want {
			t.Errorf("%s: %d, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "1.0005", "1000000.001", "a"} {
		if _, err := money.ParseQuantity(s); !errors.Is(err, problem.New(money.CodeQuantityInvalid, "")) {
			t.Errorf("%q: %v", s, err)
		}
	}
	for s, want := range map[string]money.Rate{"8.1": 8100, "0": 0, "100": money.Hundred, "2.125": 2125, "1000": 10 * money.Hundred} {
		if got, err := money.ParseRate(s); err != nil || got != want {
			t.Errorf("%s: %d, %v", s, got, err)
		}
	}
	for _, s := range []string{"", "8.1%", "1000.001", "2.1255"} {
		if _, err := money.ParseRate(s); !errors.Is(err, problem.New(money.CodeRateInvalid, "")) {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func TestNumbersAreWrittenWithAPoint(t *testing.T) {
	for want, got := range map[string]string{
		"0.00":                  money.Amount(0).String(),
		"-0.05":                 money.Amount(-5).String(),
		"1949.75":               money.Amount(194975).String(),
		"92233720368547758.07":  money.Amount(math.MaxInt64).String(),
		"-92233720368547758.08": money.Amount(math.MinInt64).String(),
		"0":                     money.Quantity(0).String(),
		"-1.5":                  money.Quantity(-1500).String(),
		"0.001":                 money.Quantity(1).String(),
		"10":                    money.Quantity(10_000).String(),
		"8.1":                   money.Rate(8100).String(),
		"100":                   money.Hundred.String(),
	} {
		if got != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestNumbersSurviveTheirText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		type all struct {
			A money.Amount
			Q money.Quantity
			R money.Rate
		}
		want := all{
			money.Amount(rapid.Int64Range(-100_000_000_000, 100_000_000_000).Draw(t, "amount")),
			money.Quantity(rapid.Int64Range(-1_000_000_000, 1_000_000_000).Draw(t, "quantity")),
			money.Rate(rapid.Int64Range(-1_000_000, 1_000_000).Draw(t, "rate")),
		}
		raw, err := json.Marshal(want)
		var got all
		if err != nil || json.Unmarshal(raw, &got) != nil || got != want {
			t.Errorf("%s: %v, %v", raw, got, err)
		}
	})
}

func TestHalvesAreRoundedAwayFromZero(t *testing.T) {
	for _, c := range []struct {
		name      string
		got, want money.Amount
	}{
		{"0.01 × 0.5", money.Amount(1).Times(500), 1},
		{"-0.01 × 0.5", money.Amount(-1).Times(500), -1},
		{"0.01 × -0.5", money.Amount(1).Times(-500), -1},
		{"-0.01 × -0.5", money.Amount(-1).Times(-500), 1},
		{"0.01 × 0.499", money.Amount(1).Times(499), 0},
		{"4.80 × 1.5", money.Amount(480).Times(1500), 720},
		{"1 % of 0.50", money.Amount(50).Percent(1000), 1},
		{"1 % of -0.50", money.Amount(-50).Percent(1000), -1},
		{"1 % of 2.50", money.Amount(250).TaxOn(1000), 3}, // half-even would give 2
		{"8.1 % in 108.10", money.Amount(10810).TaxInside(8100), 810},
		{"8.1 % in -108.10", money.Amount(-10810).TaxInside(8100), -810},
		{"0 % in 108.10", money.Amount(10810).TaxInside(0), 0},
		{"0.025 to 0.05", money.Amount(3).RoundTo(5), 5},
		{"-0.02 to 0.05", money.Amount(-2).RoundTo(5), 0},
		{"-0.03 to 0.05", money.Amount(-3).RoundTo(5), -5},
		{"0.05 to 0.10", money.Amount(5).RoundTo(10), 10},
		{"-0.05 to 0.10", money.Amount(-5).RoundTo(10), -10},
		{"step of 1", money.Amount(3).RoundTo(1), 3},
		{"no step", money.Amount(3).RoundTo(0), 3},
		{"negative step", money.Amount(3).RoundTo(-5), 3},
	} {
		if c.got != c.want {
			t.Errorf("%s: got %s, want %s", c.name, c.got, c.want)
		}
	}
}

// roundedQuotient is the rule told a second way: a·b/c, half away from zero, in
// numbers of any size.
func roundedQuotient(a, b, c int64) *big.Int {
	twice := new(big.Int).Mul(big.NewInt(a), big.NewInt(b))
	twice.Mul(twice, big.NewInt(2))
	sign := big.NewInt(int64(twice.Sign()))
	twice.Abs(twice).Add(twice, big.NewInt(c))
	return twice.Quo(twice, big.NewInt(2*c)).Mul(twice, sign)
}

func TestRoundingAgreesWithExactArithmetic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := rapid.Int64Range(-100_000_000_000, 100_000_000_000).Draw(t, "amount")
		q := rapid.Int64Range(-1_000_000_000, 1_000_000_000).Draw(t, "quantity")
		r := rapid.Int64Range(-99_999, 1_000_000).Draw(t, "rate")
		for name, c := range map[string]struct {
			got  money.Amount
			want *big.Int
		}{
			"Times":     {money.Amount(a).Times(money.Quantity(q)), roundedQuotient(a, q, 1000)},
			"Percent":   {money.Amount(a).Percent(money.Rate(r)), roundedQuotient(a, r, 100_000)},
			"TaxInside": {money.Amount(a).TaxInside(money.Rate(r)), roundedQuotient(a, r, 100_000+r)},
		} {
			if big.NewInt(int64(c.got)).Cmp(c.want) != 0 {
				t.Errorf("%s of %d: got %d, want %s", name, a, c.got, c.want)
			}
		}
	})
}

func TestRoundedAmountIsTheNearestMultiple(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := money.Amount(rapid.Int64Range(-1_000_000_000, 1_000_000_000).Draw(t, "amount"))
		step := money.Amount(rapid.Int64Range(2, 1000).Draw(t, "step"))
		got := a.RoundTo(step)
		if off := got - a; got%step != 0 || 2*off > step || 2*off < -step || got.RoundTo(step) != got || (-a).RoundTo(step) != -got {
			t.Errorf("%s to %s: %s", a, step, got)
		}
	})
}

func TestNetAndTaxMakeGross(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		net := money.Amount(rapid.Int64Range(0, 100_000_000).Draw(t, "net"))
		rate := money.Rate(rapid.Int64Range(0, 100_000).Draw(t, "rate"))
		gross := net + net.TaxOn(rate)
		if off := gross.TaxInside(rate) - net.TaxOn(rate); off < -1 || off > 1 {
			t.Errorf("%s at %s: tax %s outside, %s inside", net, rate, net.TaxOn(rate), gross.TaxInside(rate))
		}
	})
}

func TestNumbersFarOutsideTheirBoundsDoNotPanic(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := money.Amount(rapid.Int64().Draw(t, "amount"))
		n := rapid.Int64().Draw(t, "number")
		_ = a.Times(money.Quantity(n)).String() + a.Percent(money.Rate(n)).String() + a.RoundTo(money.Amount(n)).String()
		_ = a.TaxInside(money.Rate(rapid.Int64Range(math.MinInt64, math.MaxInt64-100_000).Draw(t, "rate")))
	})
	if got := money.Amount(math.MaxInt64).Times(math.MaxInt64); got != math.MaxInt64 {
		t.Errorf("too large: %s", got)
	}
	if got := money.Amount(math.MinInt64).Times(math.MaxInt64); got != -math.MaxInt64 {
		t.Errorf("too small: %s", got)
	}
	if got := money.Amount(100).TaxInside(-money.Hundred); got != 0 {
		t.Errorf("tax at -100 %%: %s", got)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "1949.75", "-0.5", ".", "1e9", "999999999999999", "1.000"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if a, err := money.ParseAmount(s); err == nil && money.MustAmount(a.String()) != a {
			t.Errorf("%q is read as %s", s, a)
		}
		if q, err := money.ParseQuantity(s); err == nil && money.MustQuantity(q.String()) != q {
			t.Errorf("%q is read as %s", s, q)
		}
		if r, err := money.ParseRate(s); err == nil && money.MustRate(r.String()) != r {
			t.Errorf("%q is read as %s", s, r)
		}
	})
}
