package qrbill_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
)

func TestDecodingGivesBackWhatWasEncoded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := bills().Draw(t, "bill")
		payload, err := qrbill.Encode(want)
		if err != nil {
			t.Fatal(err)
		}
		if n := strings.Count(payload, "\n") + 1; n < 31 || n > 34 || strings.HasSuffix(payload, "EPD\n") {
			t.Errorf("%d lines", n)
		}
		got, err := qrbill.Decode(payload)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

// payloadWith is a valid payload after a change of its lines.
func payloadWith(t *testing.T, separator string, change func([]string) []string) string {
	t.Helper()
	payload, err := qrbill.Encode(validBill())
	if err != nil {
		t.Fatal(err)
	}
	return strings.Join(change(strings.Split(payload, "\n")), separator)
}

// set replaces the line that the guidelines count from 1.
func set(line int, value string) func([]string) []string {
	return func(lines []string) []string {
		lines[line-1] = value
		return lines
	}
}

func TestPayloadsFoundInPracticeAreRead(t *testing.T) {
	same := func(lines []string) []string { return lines }
	cases := map[string]string{
		"LF":                          payloadWith(t, "\n", same),
		"CR LF":                       payloadWith(t, "\r\n", same),
		"LF at the end":               payloadWith(t, "\n", same) + "\n",
		"CR LF at the end":            payloadWith(t, "\r\n", same) + "\r\n",
		"LF after the trailer":        payloadWith(t, "\n", func(l []string) []string { return append(l[:31], "") }),
		"empty schemes":               payloadWith(t, "\n", func(l []string) []string { return append(l, "", "") }),
		"two schemes and LF":          payloadWith(t, "\n", func(l []string) []string { return append(l, "a", "b", "") }),
		"newer minor version":         payloadWith(t, "\n", set(2, "0230")),
		"amount without leading zero": payloadWith(t, "\n", set(19, ".50")),
	}
	for name, payload := range cases {
		if _, err := qrbill.Decode(payload); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestAmountWithoutLeadingZeroIsRead(t *testing.T) {
	b, err := qrbill.Decode(payloadWith(t, "\n", set(19, ".50")))
	if err != nil || b.Amount == nil || *b.Amount != 50 {
		t.Errorf("%v, %v", b.Amount, err)
	}
}

func TestPayloadsThatAreRefused(t *testing.T) {
	cases := []struct {
		name    string
		payload string
		code    problem.Code
	}{
		{"nothing", "", qrbill.CodeStructure},
		{"another code", "BCD\n002\n1\nSCT", qrbill.CodeStructure},
		{"30 lines", payloadWith(t, "\n", func(l []string) []string { return l[:30] }), qrbill.CodeStructure},
		{"35 lines", payloadWith(t, "\n", func(l []string) []string { return append(l, "a", "b", "c") }), qrbill.CodeStructure},
		{"two line breaks too many", payloadWith(t, "\n", func(l []string) []string { return append(l, "a", "b", "", "") }), qrbill.CodeStructure},
		{"LF and CR LF mixed", payloadWith(t, "\n", set(6, "Hof Sonnenberg\r")), qrbill.CodeStructure},
		{"CR alone", payloadWith(t, "\r", func(l []string) []string { return l }), qrbill.CodeStructure},
		{"other type", payloadWith(t, "\n", set(1, "SPX")), qrbill.CodeStructure},
		{"no trailer", payloadWith(t, "\n", set(31, "E_P")), qrbill.CodeStructure},
		{"ultimate creditor", payloadWith(t, "\n", set(12, "S")), qrbill.CodeStructure},
		{"version 1", payloadWith(t, "\n", set(2, "0100")), qrbill.CodeVersion},
		{"version of three digits", payloadWith(t, "\n", set(2, "020")), qrbill.CodeVersion},
		{"version with a letter", payloadWith(t, "\n", set(2, "020f")), qrbill.CodeVersion},
		{"no coding", payloadWith(t, "\n", set(3, "")), qrbill.CodeCoding},
		{"account with blanks", payloadWith(t, "\n", set(4, "CH58 0079 1123 0008 8901 2")), qrbill.CodeIBANInvalid},
		{"combined address", payloadWith(t, "\n", set(21, "K")), qrbill.CodeAddressType},
		{"no creditor", payloadWith(t, "\n", func(l []string) []string { clear(l[4:11]); return l }), qrbill.CodeAddressFieldMissing},
		{"country in small letters", payloadWith(t, "\n", set(11, "ch")), qrbill.CodeCountryInvalid},
		{"amount with comma", payloadWith(t, "\n", set(19, "48,60")), qrbill.CodeAmount},
		{"amount with one decimal", payloadWith(t, "\n", set(19, "48.6")), qrbill.CodeAmount},
		{"amount with zeros before it", payloadWith(t, "\n", set(19, "048.60")), qrbill.CodeAmount},
		{"amount too large", payloadWith(t, "\n", set(19, "1000000000.00")), qrbill.CodeAmount},
		{"negative amount", payloadWith(t, "\n", set(19, "-48.60")), qrbill.CodeAmount},
		{"small currency", payloadWith(t, "\n", set(20, "chf")), qrbill.CodeCurrency},
		{"unknown reference type", payloadWith(t, "\n", set(28, "XXXX")), qrbill.CodeReferenceType},
		{"type without reference", payloadWith(t, "\n", set(28, "SCOR")), qrbill.CodeReferenceType},
		{"reference of another type", payloadWith(t, "\n", set(29, scor)), qrbill.CodeReferenceType},
		{"letter in two code points", payloadWith(t, "\n", set(30, "Ma\u0308rz")), qrbill.CodeCharacter},
		{"tab", payloadWith(t, "\n", set(30, "a\tb")), qrbill.CodeCharacter},
		{"998 characters", payloadWith(t, "\n", set(30, strings.Repeat("x", 998))), qrbill.CodePayloadTooLong},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if _, err := qrbill.Decode(c.payload); !errors.Is(err, problem.New(c.code, "")) {
				t.Errorf("got %v, want %s", err, c.code)
			}
		})
	}
}

func TestInvalidBillIsStillReturnedForDisplay(t *testing.T) {
	b, err := qrbill.Decode(payloadWith(t, "\n", set(20, "USD")))
	if err == nil || b.Creditor.Name != "Hof Sonnenberg" || b.Currency != money.Currency("USD") {
		t.Errorf("%+v, %v", b, err)
	}
}

// FuzzDecode: whatever is read as valid is written again as the same bill.
func FuzzDecode(f *testing.F) {
	payload, _ := qrbill.Encode(validBill())
	for _, seed := range []string{"", "garbage", payload, payload + "\n", strings.ReplaceAll(payload, "\n", "\r\n")} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, payload string) {
		b, err := qrbill.Decode(payload)
		if err != nil {
			return
		}
		again, err := qrbill.Encode(b)
		if err != nil {
			t.Fatalf("cannot be written again: %v", err)
		}
		if c, err := qrbill.Decode(again); err != nil || cmp.Diff(qrbill.Normalise(b), c) != "" {
			t.Errorf("%v\n%s", err, cmp.Diff(qrbill.Normalise(b), c))
		}
	})
}
