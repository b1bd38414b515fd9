package money_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/money"
)

// TestVectors compares rounding to 5 Rappen and VAT with cases calculated
// elsewhere.
func TestVectors(t *testing.T) {
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Kind            string
			Input, Expected json.RawMessage
		}
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	for _, v := range file.Vectors {
		switch v.Kind {
		case "round_5_rappen":
			in, want := read[money.Amount](t, v.Input), read[money.Amount](t, v.Expected)
			if got := in.RoundTo(5); got != want {
				t.Errorf("%s rounded to 0.05: got %s, want %s", in, got, want)
			}
		case "vat":
			in := read[vatCase](t, v.Input)
			if diff := cmp.Diff(read[map[money.Rate]vatTotal](t, v.Expected), in.totals()); diff != "" {
				t.Errorf("%s: %s", in.Name, diff)
			}
		default:
			t.Errorf("unknown kind %s", v.Kind)
		}
	}
}

// vatCase is lines of amount and rate, with prices net or gross and the tax
// rounded per line or per rate.
type vatCase struct {
	Name, Prices, Rounding string
	Lines                  [][2]string
}

type vatTotal struct{ Amount, Tax money.Amount }

func (c vatCase) totals() map[money.Rate]vatTotal {
	perLine := strings.HasPrefix(c.Rounding, "per line")
	out := map[money.Rate]vatTotal{}
	for _, line := range c.Lines {
		amount, rate := money.MustAmount(line[0]), money.MustRate(line[1])
		sum := out[rate]
		sum.Amount += amount
		if perLine {
			sum.Tax += c.tax(amount, rate)
		} else {
			sum.Tax = c.tax(sum.Amount, rate)
		}
		out[rate] = sum
	}
	return out
}

func (c vatCase) tax(a money.Amount, r money.Rate) money.Amount {
	if c.Prices == "gross" {
		return a.TaxInside(r)
	}
	return a.TaxOn(r)
}

func read[T any](t *testing.T, raw json.RawMessage) T {
	t.Helper()
	var v T
	if err := json.Unmarshal(raw, &v); err != nil {
		t.Fatalf("%s: %v", raw, err)
	}
	return v
}
