package uid_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/problem"
	"turnus/domain/uid"
)

func TestVectors(t *testing.T) {
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Kind, Input string
			Expected    any
		}
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	for _, v := range file.Vectors {
		u, err := uid.Parse(v.Input)
		switch v.Kind {
		case "uid_valid":
			if (err == nil) != v.Expected.(bool) {
				t.Errorf("%s: %v", v.Input, err)
			}
		case "uid_normalise":
			if err != nil || u.String() != v.Expected.(string) {
				t.Errorf("%s: %s, %v", v.Input, u, err)
			}
		case "uid_base_impossible":
			if _, ok := uid.CheckDigit(v.Input); ok {
				t.Errorf("%s has a check digit", v.Input)
			}
		default:
			t.Errorf("unknown kind %s", v.Kind)
		}
	}
}

func TestNumbersAreReadAsPeopleWriteThem(t *testing.T) {
	for _, s := range []string{
		"CHE-123.456.788", "CHE123456788", "che-123.456.788 mwst", "CHE-123.456.788 TVA", "CHE-123.456.788 IVA",
		"CHE-123.456.788 HR/MWST", "CHE-123.456.788 RC/TVA", "CHE-123.456.788 HR", "CHE 123 456 788",
		"  CHE-123.456.788\u00A0MWST ", "CHE-123456788MWST", "CHE-123.456.788\tVAT",
	} {
		if u, err := uid.Parse(s); err != nil || u != "CHE-123.456.788" || u.Digits() != "123456788" {
			t.Errorf("%q: %s, %v", s, u, err)
		}
	}
}

func TestTextsThatAreNoUID(t *testing.T) {
	for _, s := range []string{
		"", "CHE", "CHE-123.456.78", "CHE-12.345.678", "CHE-123.456.789", "CHE-1234.56.788", "123.456.788",
		"DE123456788", "CHE-123.456.788 XYZ", "CHE-123.456.788-MWST", "CHE--123.456.788", "CHE-123.456.7881", "CHE-１２３.456.788",
	} {
		if u, err := uid.Parse(s); !errors.Is(err, problem.New(uid.CodeInvalid, "")) {
			t.Errorf("%q: %q, %v", s, u, err)
		}
	}
}

func TestCheckDigitNeedsEightDigits(t *testing.T) {
	for _, s := range []string{"", "1234567", "123456789", "1234567a", "1234 678"} {
		if d, ok := uid.CheckDigit(s); ok {
			t.Errorf("%q: %d", s, d)
		}
	}
}

func TestOneWrongDigitIsNoticed(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		base := rapid.StringMatching(`[0-9]{8}`).Draw(t, "base")
		check, ok := uid.CheckDigit(base)
		if !ok {
			t.Skip("no such number is issued")
		}
		digits := []byte(base + string(rune('0'+check)))
		if u, err := uid.Parse("CHE" + string(digits)); err != nil || u.Digits() != string(digits) {
			t.Fatalf("%s: %s, %v", digits, u, err)
		}
		i := rapid.IntRange(0, 8).Draw(t, "position")
		digits[i] = '0' + (digits[i]-'0'+byte(rapid.IntRange(1, 9).Draw(t, "error")))%10
		if _, err := uid.Parse("CHE" + string(digits)); err == nil {
			t.Errorf("%s is taken for %s%d", digits, base, check)
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "CHE-123.456.788", "che 123456788 hr/mwst", "\xff"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := uid.Parse(s)
		if err != nil {
			return
		}
		d := u.Digits()
		if u.String() != fmt.Sprintf("CHE-%s.%s.%s", d[:3], d[3:6], d[6:]) {
			t.Errorf("%q gives %q", s, u)
		}
		if again, err := uid.Parse(strings.ToLower(u.String())); err != nil || again != u {
			t.Errorf("%q is not read back: %v", u, err)
		}
	})
}
