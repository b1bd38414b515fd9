package iban_test

import (
	"errors"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/iban"
	"turnus/domain/problem"
)

func TestAccountsOfManyCountriesAreRead(t *testing.T) {
	for written, want := range map[string]string{
		"CH5800791123000889012":            "CH58 0079 1123 0008 8901 2",
		" DE12500105170648489890 ":         "DE12 5001 0517 0648 4898 90",
		"at61 1904 3002 3457 3201":         "AT61 1904 3002 3457 3201",
		"FR7630066100410001057380116":      "FR76 3006 6100 4100 0105 7380 116",
		"BE68844010370034":                 "BE68 8440 1037 0034",
		"MT98mmeb44093000000009027293051":  "MT98 MMEB 4409 3000 0000 0902 7293 051",
		"IT68D0300203280000400162854":      "IT68 D030 0203 2800 0040 0162 854",
		"NO93 8601 1117 947":               "NO93 8601 1117 947",
		"CH08\u00A03078 8000 C330\t1425 5": "CH08 3078 8000 C330 1425 5",
		"LI21 0881 0000 2324 013A A":       "LI21 0881 0000 2324 013A A",
	} {
		got, err := iban.Parse(written)
		if err != nil || got.Print() != want || got.String() != strings.ReplaceAll(want, " ", "") {
			t.Errorf("%q: %s, %v", written, got.Print(), err)
		}
	}
}

func TestTextsThatAreNoAccount(t *testing.T) {
	for written, code := range map[string]problem.Code{
		"":                              iban.CodeInvalid,
		"CH":                            iban.CodeInvalid,
		"CH04":                          iban.CodeInvalid,
		"CH 04":                         iban.CodeInvalid,
		"0K9311110000001057361004":      iban.CodeInvalid,
		"XX82WEST12345698765432":        iban.CodeCountryUnknown,
		"RF18539007547034":              iban.CodeCountryUnknown,
		"SE64-1200-0000-0121-7014-5230": iban.CodeInvalid,
		"GBF2ESSE40486562136016":        iban.CodeInvalid,
		"FR7A30066100410001057380116":   iban.CodeInvalid,
		"DK5650510001322617":            iban.CodeInvalid,
		"CH93 0076 2011 6238 5295":      iban.CodeInvalid,
		"CH93 0076 2011 6238 5295 77":   iban.CodeInvalid,
		"CH0031999123000889012":         iban.CodeInvalid,
		"ÇH5800791123000889012":         iban.CodeInvalid,
	} {
		if _, err := iban.Parse(written); !errors.Is(err, problem.New(code, "")) {
			t.Errorf("%q: %v, want %s", written, err, code)
		}
	}
}

// account draws a valid account of a country whose numbers are digits.
var account = rapid.Custom(func(t *rapid.T) string {
	country := rapid.SampledFrom([]string{"CH17", "LI17", "DE18", "AT16", "BE12"}).Draw(t, "country")
	n := map[string]int{"CH17": 17, "LI17": 17, "DE18": 18, "AT16": 16, "BE12": 12}[country]
	number := rapid.StringOfN(rapid.RuneFrom([]rune("0123456789")), n, n, -1).Draw(t, "number")
	check, _ := iban.CheckDigits(country[:2], number)
	return country[:2] + check + number
})

func TestCalculatedCheckDigitsAreAccepted(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := account.Draw(t, "account")
		if got, err := iban.Parse(s); err != nil || string(got) != s {
			t.Errorf("%s: %v", s, err)
		}
	})
}

// MOD 97-10 was chosen because it finds these two kinds of error always.
func TestTypingErrorsAreNoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := []byte(account.Draw(t, "account"))
		i := rapid.IntRange(2, len(s)-2).Draw(t, "position")
		swapped := append([]byte(nil), s...)
		swapped[i], swapped[i+1] = s[i+1], s[i]
		wrong := append([]byte(nil), s...)
		wrong[i] = '0' + (s[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "error")))%10
		for _, v := range []string{string(swapped), string(wrong)} {
			if _, err := iban.Parse(v); err == nil && v != string(s) {
				t.Errorf("%s is taken for %s", v, s)
			}
		}
	})
}

func TestPartsOfAnAccount(t *testing.T) {
	cases := []struct {
		account     iban.IBAN
		country, id string
		sepa        bool
	}{
		{"CH5800791123000889012", "CH", "00791", true},
		{"LI21088100002324013AA", "LI", "08810", true},
		{"DE12500105170648489890", "DE", "", true},
		{"TR330006100519786457841326", "TR", "", false},
		{"", "", "", false},
		{"CH", "CH", "", true},
	}
	for _, c := range cases {
		if c.account.Country() != c.country || c.account.InstitutionID() != c.id || c.account.InSEPA() != c.sepa {
			t.Errorf("%s: %s, %s, %v", c.account, c.account.Country(), c.account.InstitutionID(), c.account.InSEPA())
		}
	}
}

func TestCheckDigitsOfCreditorReferences(t *testing.T) {
	for rest, want := range map[string]string{
		"5000056789012345": "48", "0000000000000000": "04", "000000000000000A": "25",
		"000000000000000B": "95", "123456789": "18", "7": "09",
	} {
		if got, ok := iban.CheckDigits("RF", rest); !ok || got != want {
			t.Errorf("%s: %s, want %s", rest, got, want)
		}
	}
	for _, rest := range []string{"", "a", "1-2", "Ä"} {
		if _, ok := iban.CheckDigits("RF", rest); ok {
			t.Errorf("%q has check digits", rest)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "CH5800791123000889012", "ch58 0079", "XK", "\xff\xff12", "Ä1234567890"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := iban.Parse(s)
		if err != nil {
			return
		}
		if again, err := iban.Parse(a.Print()); err != nil || again != a {
			t.Errorf("%q: printed %q, read %q, %v", s, a.Print(), again, err)
		}
	})
}
