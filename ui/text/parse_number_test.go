package text_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/ui/text"
)

var countries = []string{"CH", "DE", "AT"}

// What is read from typed amounts: "?" is ambiguous, "" no amount.
func TestAmountsAsPeopleTypeThem(t *testing.T) {
	for _, c := range []struct{ typed, swiss, german string }{
		{"12", "12.00", "12.00"},
		{"12.5", "12.50", "12.50"},
		{"12,5", "12.50", "12.50"},
		{"1'234.50", "1234.50", "1234.50"},
		{"1’234,50", "1234.50", "1234.50"},
		{"1 234,50", "1234.50", "1234.50"},
		{"1\u202f234.50", "1234.50", "1234.50"},
		{"1.234,50", "1234.50", "1234.50"},
		{"1,234.50", "1234.50", "1234.50"},
		{"1.234.567", "1234567.00", "1234567.00"},
		{"1,234,567.50", "1234567.50", "1234567.50"},
		{"1'234'567.50", "1234567.50", "1234567.50"},
		{"-3.05", "-3.05", "-3.05"},
		{"− 3.05", "-3.05", "-3.05"},
		{"CHF 12.50", "12.50", "12.50"},
		{"12,50 €", "12.50", "12.50"},
		{"Fr. 12.-", "12.00", "12.00"},
		{"12.–", "12.00", "12.00"},
		{"12,--", "12.00", "12.00"},
		{"chf12.5", "12.50", "12.50"},
		{"12.5 fr", "12.50", "12.50"},
		{"1,234", "?", ""},
		{"1.234", "", "1234.00"},
		{"0.234", "", ""},
		{"1234.567", "", ""},
		{"12'34", "", ""},
		{"1''234", "", ""},
		{"1.234,567", "", ""},
		{"1.23.4", "", ""},
		{"1,2.3,4", "", ""},
		{"12.", "", ""},
		{".5", "", ""},
		{"", "", ""},
		{"-", "", ""},
		{"--5", "", ""},
		{"12 Franken", "", ""},
		{"1e3", "", ""},
		{"٣", "", ""},
		{"99999999999999999999", "", ""},
	} {
		checkAmount(t, text.For(lang.DE, "CH"), c.typed, c.swiss)
		checkAmount(t, text.For(lang.DE, "DE"), c.typed, c.german)
	}
}

func checkAmount(t *testing.T, w *text.Words, typed, want string) {
	t.Helper()
	a, err := w.ParseAmount(typed)
	got := a.String()
	switch {
	case problem.Has(err, text.CodeNumberAmbiguous):
		got = "?"
	case problem.Has(err, money.CodeAmountInvalid):
		got = ""
	case err != nil:
		got = err.Error()
	}
	if got != want {
		t.Errorf("%q: got %q, want %q", typed, got, want)
	}
}

func TestQuantitiesWithThreeDecimalsAreNotGuessed(t *testing.T) {
	for _, c := range []struct{ country, typed, want string }{
		{"CH", "1.5", "1.5"},
		{"DE", "1,5", "1.5"},
		{"DE", "1.5", "1.5"},
		{"CH", "1.234", "1.234"},
		{"DE", "1,234", "1.234"},
		{"DE", "1234,5", "1234.5"},
		{"DE", "0.250", "0.25"},
		{"CH", "1'234", "1234"},
		{"DE", "1.234,5", "1234.5"},
	} {
		q, err := text.For(lang.DE, c.country).ParseQuantity(c.typed)
		if err != nil || q.String() != c.want {
			t.Errorf("%s %q: got %s %v, want %s", c.country, c.typed, q, err, c.want)
		}
	}
	for country, typed := range map[string]string{"CH": "1,234", "DE": "1.234", "AT": "12.500"} {
		if _, err := text.For(lang.DE, country).ParseQuantity(typed); !problem.Has(err, text.CodeNumberAmbiguous) {
			t.Errorf("%s %q: %v", country, typed, err)
		}
	}
	if _, err := text.For(lang.DE, "CH").ParseQuantity("viel"); !problem.Has(err, money.CodeQuantityInvalid) {
		t.Errorf("got %v", err)
	}
}

func TestRatesMayCarryTheirSign(t *testing.T) {
	for typed, want := range map[string]string{"8.1": "8.1", "2,6 %": "2.6", "7%": "7"} {
		if r, err := text.For(lang.DE, "DE").ParseRate(typed); err != nil || r.String() != want {
			t.Errorf("%q: got %s %v", typed, r, err)
		}
	}
	if _, err := text.For(lang.DE, "CH").ParseRate("8.1.2"); !problem.Has(err, money.CodeRateInvalid) {
		t.Errorf("got %v", err)
	}
	if _, err := text.For(lang.DE, "CH").ParseRate("1,234"); !problem.Has(err, text.CodeNumberAmbiguous) {
		t.Errorf("got %v", err)
	}
}

// Whatever the program writes, it also reads, in the style of each country.
func TestWrittenNumbersAreRead(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		w := text.For(rapid.SampledFrom(lang.All).Draw(t, "lang"), rapid.SampledFrom(countries).Draw(t, "country"))
		a := money.Amount(rapid.Int64Range(-1_000_000_000_00, 1_000_000_000_00).Draw(t, "amount"))
		currency := rapid.SampledFrom([]money.Currency{money.CHF, money.EUR}).Draw(t, "currency")
		for _, written := range []string{w.Amount(a), w.Money(a, currency), a.String()} {
			if got, err := w.ParseAmount(written); got != a || err != nil {
				t.Fatalf("%q read as %s %v, want %s", written, got, err, a)
			}
		}
		q := money.Quantity(rapid.Int64Range(-1_000_000_000, 1_000_000_000).Draw(t, "quantity"))
		if got, err := w.ParseQuantity(w.Quantity(q)); got != q || err != nil {
			t.Fatalf("%q read as %s %v, want %s", w.Quantity(q), got, err, q)
		}
		r := money.Rate(rapid.Int64Range(0, 100_000).Draw(t, "rate"))
		if got, err := w.ParseRate(w.Rate(r)); got != r || err != nil {
			t.Fatalf("%q read as %s %v, want %s", w.Rate(r), got, err, r)
		}
	})
}

// No text is read as one amount in Switzerland and as another in Germany,
// except whole thousands, which only Germany writes with a point.
func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"1'234.50", "1.234,50", "1,234", "12.-", "€ 5", "1 234", "-0.05"} {
		f.Add(s)
	}
	swiss, german := text.For(lang.DE, "CH"), text.For(lang.DE, "DE")
	f.Fuzz(func(t *testing.T, s string) {
		a, errSwiss := swiss.ParseAmount(s)
		b, errGerman := german.ParseAmount(s)
		if errSwiss == nil && errGerman == nil && a != b {
			t.Fatalf("%q is %s in Switzerland and %s in Germany", s, a, b)
		}
		if again, err := swiss.ParseAmount(swiss.Amount(a)); errSwiss == nil && (err != nil || again != a) {
			t.Fatalf("%q: %s is read as %s %v", s, swiss.Amount(a), again, err)
		}
	})
}
