package qrbill_test

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"turnus/domain/problem"
	"turnus/domain/qrbill"
)

// inputJSON is the valid bill as a script would write it, with a value left open.
const inputJSON = `{
	"iban": "CH58 0079 1123 0008 8901 2",
	"creditor": {"name": "Hof Sonnenberg", "street": "Dorfstrasse", "house_no": "3",
		"postal_code": "8635", "town": "Dürnten", "country": "CH"},
	"amount": AMOUNT, "currency": "CHF", "debtor": null, "reference": null}`

func TestAmountsAsPeopleWriteThem(t *testing.T) {
	for written, want := range map[string]string{
		`"48.60"`: "48.60", `"48.6"`: "48.60", `"42"`: "42.00", `".5"`: "0.50", `" 3.45 "`: "3.45",
		`"001'800"`: "1800.00", `"9'999'999.4 "`: "9999999.40", `"1 234.50"`: "1234.50", `"1’234"`: "1234.00",
		`"0.01"`: "0.01", `"999999999.99"`: "999999999.99", `null`: "", `""`: "", `" "`: "",
	} {
		payload, err := inputWith(t, written).Encode()
		if err != nil || !strings.Contains(payload, "\n"+want+"\nCHF\n") {
			t.Errorf("%s: %v\n%s", written, err, payload)
		}
	}
}

func TestAmountsThatAreNone(t *testing.T) {
	for _, written := range []string{
		`"1.001"`, `"CHF800"`, `"1234567890.00"`, `"0"`, `"0.00"`, `"-1"`, `"1,50"`, `"1e3"`, `"."`, `"NaN"`, `"12345678901234567890"`,
	} {
		_, err := inputWith(t, written).Encode()
		if p := problem.Of(err); len(p) != 1 || p[0].Code != qrbill.CodeAmount {
			t.Errorf("%s: %v", written, err)
		}
	}
}

func TestBadAmountDoesNotHideOtherProblems(t *testing.T) {
	in := inputWith(t, `"CHF800"`)
	in.Currency, in.Creditor.Town = "USD", ""
	_, err := in.Encode()
	if p := problem.Of(err); len(p) != 3 {
		t.Errorf("%v", err)
	}
}

func TestBillSurvivesTheWayThroughJSON(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := bills().Draw(t, "bill")
		raw, err := json.Marshal(qrbill.InputOf(want))
		if err != nil {
			t.Fatal(err)
		}
		var in qrbill.Input
		if err := json.Unmarshal(raw, &in); err != nil {
			t.Fatal(err)
		}
		got, err := in.Bill()
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}

func inputWith(t *testing.T, amount string) qrbill.Input {
	t.Helper()
	return read[qrbill.Input](t, json.RawMessage(strings.Replace(inputJSON, "AMOUNT", amount, 1)))
}

// FuzzInput: no JSON makes encoding panic, and what it accepts can be decoded.
func FuzzInput(f *testing.F) {
	f.Add([]byte(strings.Replace(inputJSON, "AMOUNT", `"48.60"`, 1)))
	f.Add([]byte(`{"amount": "-.5", "debtor": {}, "alternative_schemes": [null]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var in qrbill.Input
		if json.Unmarshal(raw, &in) != nil {
			return
		}
		payload, err := in.Encode()
		if err != nil {
			return
		}
		if _, err := qrbill.Decode(payload); err != nil {
			t.Errorf("%v\n%s", err, payload)
		}
	})
}
