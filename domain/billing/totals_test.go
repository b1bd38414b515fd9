package billing_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/billing"
	"turnus/domain/money"
)

func TestLineAmounts(t *testing.T) {
	for _, c := range []struct {
		quantity, price, discount, want string
	}{
		{"1", "4.80", "0", "4.80"},
		{"1.5", "4.80", "0", "7.20"},
		{"0.333", "10.00", "0", "3.33"},
		{"0.125", "0.20", "0", "0.03"}, // 0.025
		{"3", "1.15", "5", "3.28"},     // 3.45 less 0.17 (0.1725)
		{"1", "0.10", "5", "0.09"},     // 0.10 less 0.01 (0.005)
		{"2", "9.99", "100", "0.00"},   // given away
		{"2", "0.00", "10", "0.00"},    // free
		{"1000", "9.99", "0", "9990.00"},
	} {
		got := billing.LineAmount(money.MustQuantity(c.quantity), money.MustAmount(c.price), money.MustRate(c.discount))
		if got != money.MustAmount(c.want) {
			t.Errorf("%s × %s less %s %%: %s, want %s", c.quantity, c.price, c.discount, got, c.want)
		}
	}
}

func line(code string, rate money.Rate, amount money.Amount) billing.Line {
	return billing.Line{VATCode: code, VATRate: rate, Amount: amount}
}

func TestTotals(t *testing.T) {
	mixed := []billing.Line{line("reduced", 2600, 1026), line("standard", 8100, 1081), line("reduced", 2600, 1026), line("zero", 0, 503)}
	for _, c := range []struct {
		name                      string
		lines                     []billing.Line
		net, registered           bool
		step                      money.Amount
		sum, netTotal, tax, total money.Amount
		rounding                  money.Amount
		rates                     int
	}{
		{"prices with VAT", mixed, false, true, 5, 3636, 3503, 133, 3635, -1, 3},
		{"prices with VAT, to the Rappen", mixed, false, true, 1, 3636, 3503, 133, 3636, 0, 3},
		{"prices without VAT", mixed, true, true, 5, 3636, 3636, 141, 3775, -2, 3},
		{"not registered", mixed, false, false, 5, 3636, 3636, 0, 3635, -1, 0},
		{"nothing to pay", []billing.Line{line("reduced", 2600, 0)}, false, true, 5, 0, 0, 0, 0, 0, 1},
		{"no lines", nil, false, true, 5, 0, 0, 0, 0, 0, 0},
		{"half up", []billing.Line{line("zero", 0, 3)}, false, true, 5, 3, 3, 0, 5, 2, 1},
	} {
		got := billing.Total(c.lines, c.net, c.registered, c.step)
		if got.Sum != c.sum || got.Net != c.netTotal || got.Tax != c.tax || got.Total != c.total || got.Rounding != c.rounding || len(got.VAT) != c.rates || got.PricesNet != c.net {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}

// A month across a change of law has both sets, the highest first.
func TestOldAndNewRatesStandApart(t *testing.T) {
	got := billing.Total([]billing.Line{
		line("reduced", 2500, 1025), line("reduced", 2600, 1026), line("standard", 7700, 1077), line("standard", 8100, 1081), line("reduced", 2500, 1025),
	}, false, true, 5).VAT
	want := []billing.VATSum{
		{Code: "standard", Rate: 8100, Net: 1000, Tax: 81, Gross: 1081}, {Code: "standard", Rate: 7700, Net: 1000, Tax: 77, Gross: 1077},
		{Code: "reduced", Rate: 2600, Net: 1000, Tax: 26, Gross: 1026}, {Code: "reduced", Rate: 2500, Net: 2000, Tax: 50, Gross: 2050},
	}
	if len(got) != len(want) {
		t.Fatalf("%+v", got)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("%+v, want %+v", got[i], want[i])
		}
	}
}

func TestNetAndTaxAndRoundingAreTheTotal(t *testing.T) {
	drawn := rapid.Custom(func(t *rapid.T) billing.Line {
		code := rapid.SampledFrom([]string{"standard", "reduced", "zero"}).Draw(t, "code")
		rate := rapid.SampledFrom([]money.Rate{0, 2500, 2600, 7700, 8100, 19_000}).Draw(t, "rate")
		return line(code, rate, money.Amount(rapid.Int64Range(-5_000, 1_000_000).Draw(t, "amount")))
	})
	rapid.Check(t, func(t *rapid.T) {
		lines := rapid.SliceOfN(drawn, 0, 12).Draw(t, "lines")
		net, registered := rapid.Bool().Draw(t, "net"), rapid.Bool().Draw(t, "registered")
		step := rapid.SampledFrom([]money.Amount{0, 1, 5, 10}).Draw(t, "step")
		got := billing.Total(lines, net, registered, step)
		if got.Net+got.Tax+got.Rounding != got.Total {
			t.Errorf("%+v", got)
		}
		if step > 1 && got.Total%step != 0 || max(got.Rounding, -got.Rounding) > step/2 {
			t.Errorf("rounded by %s to %s", got.Rounding, got.Total)
		}
		var sum, nets, taxes, gross money.Amount
		for _, l := range lines {
			sum += l.Amount
		}
		seen := map[money.Rate]map[string]bool{}
		for i, v := range got.VAT {
			nets, taxes, gross = nets+v.Net, taxes+v.Tax, gross+v.Gross
			if v.Net+v.Tax != v.Gross || seen[v.Rate][v.Code] || i > 0 && v.Rate > got.VAT[i-1].Rate {
				t.Errorf("%+v", got.VAT)
			}
			if seen[v.Rate] == nil {
				seen[v.Rate] = map[string]bool{}
			}
			seen[v.Rate][v.Code] = true
		}
		if sum != got.Sum || registered && (nets != got.Net || taxes != got.Tax || gross != got.Net+got.Tax) || !registered && (got.Tax != 0 || len(got.VAT) != 0) {
			t.Errorf("%+v", got)
		}
	})
}
