package epc_test

import (
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"pgregory.net/rapid"

	"turnus/domain/epc"
	"turnus/domain/money"
	"turnus/domain/problem"
)

const germanIBAN = "DE33100205000001194700"

func valid() epc.Transfer {
	amount := money.MustAmount("123.45")
	return epc.Transfer{Name: "Hof Sonnenberg", IBAN: germanIBAN, Amount: &amount, Text: "Rechnung 4711"}
}

func TestVectors(t *testing.T) {
	raw, err := os.ReadFile("testdata/vectors.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Vectors []struct {
			Input    map[string]string
			Expected string
			Bytes    int
		}
	}
	if err := json.Unmarshal(raw, &file); err != nil {
		t.Fatal(err)
	}
	for _, v := range file.Vectors {
		charset, _ := strconv.Atoi(v.Input["c"])
		tr := epc.Transfer{
			Charset: epc.Charset(charset), BIC: v.Input["bic"], Name: v.Input["name"], IBAN: v.Input["iban"],
			Purpose: v.Input["purpose"], Reference: v.Input["reference"], Text: v.Input["text"], Info: v.Input["info"],
		}
		if s := v.Input["amount"]; s != "" {
			amount := money.MustAmount(strings.TrimPrefix(s, "EUR"))
			tr.Amount = &amount
		}
		got, err := epc.Encode(tr)
		if err != nil || got != v.Expected || len(got) != v.Bytes {
			t.Errorf("%v, %d bytes:\n%s", err, len(got), got)
		}
	}
}

func TestLinesThatAreEmptyAtTheEndAreLeftOut(t *testing.T) {
	open := valid()
	open.Amount, open.Text = nil, ""
	for name, c := range map[string]struct {
		transfer epc.Transfer
		want     string
	}{
		"text":                    {valid(), "BCD\n002\n1\nSCT\n\nHof Sonnenberg\n" + germanIBAN + "\nEUR123.45\n\n\nRechnung 4711"},
		"neither amount nor text": {open, "BCD\n002\n1\nSCT\n\nHof Sonnenberg\n" + germanIBAN},
	} {
		if got, err := epc.Encode(c.transfer); err != nil || got != c.want {
			t.Errorf("%s: %v\n%s", name, err, got)
		}
	}
}

func TestFieldsAreBroughtIntoNormalForm(t *testing.T) {
	amount := money.MustAmount("0.01")
	got, err := epc.Encode(epc.Transfer{
		BIC: " bfswde33ber", Name: " Mu\u0308ller ", IBAN: "de33 1002 0500 0001 1947 00", Amount: &amount,
		Purpose: "char", Reference: "RF18539007547034", Info: "eins\r\nzwei",
	})
	want := "BCD\n002\n1\nSCT\nBFSWDE33BER\nMüller\n" + germanIBAN + "\nEUR0.01\nCHAR\nRF18539007547034\n\neins zwei"
	if err != nil || got != want {
		t.Errorf("%v\n%s", err, got)
	}
}

func TestTransfersThatAreRefused(t *testing.T) {
	amount := func(s string) func(*epc.Transfer) {
		return func(tr *epc.Transfer) { a := money.MustAmount(s); tr.Amount = &a }
	}
	cases := []struct {
		name   string
		change func(*epc.Transfer)
		code   problem.Code
		field  string
	}{
		{"no name", func(tr *epc.Transfer) { tr.Name = " \n" }, epc.CodeFieldMissing, "name"},
		{"no account", func(tr *epc.Transfer) { tr.IBAN = "" }, epc.CodeFieldMissing, "iban"},
		{"wrong check digit", func(tr *epc.Transfer) { tr.IBAN = "DE34100205000001194700" }, epc.CodeIBAN, "iban"},
		{"account outside SEPA", func(tr *epc.Transfer) { tr.IBAN = "TR330006100519786457841326" }, epc.CodeIBAN, "iban"},
		{"BIC of nine characters", func(tr *epc.Transfer) { tr.BIC = "BFSWDE33B" }, epc.CodeBIC, "bic"},
		{"nothing to pay", amount("0.00"), epc.CodeAmount, "amount"},
		{"negative amount", amount("-1.00"), epc.CodeAmount, "amount"},
		{"a thousand millions", amount("1000000000.00"), epc.CodeAmount, "amount"},
		{"purpose of five letters", func(tr *epc.Transfer) { tr.Purpose = "CHARI" }, epc.CodePurpose, "purpose"},
		{"reference and text", func(tr *epc.Transfer) { tr.Reference = "RF18539007547034" }, epc.CodeTwoTexts, "text"},
		{"name of 71", func(tr *epc.Transfer) { tr.Name = strings.Repeat("ä", 71) }, epc.CodeFieldTooLong, "name"},
		{"text of 141", func(tr *epc.Transfer) { tr.Text = strings.Repeat("x", 141) }, epc.CodeFieldTooLong, "text"},
		{"reference of 36", func(tr *epc.Transfer) { tr.Text, tr.Reference = "", strings.Repeat("1", 36) }, epc.CodeFieldTooLong, "reference"},
		{"info of 71", func(tr *epc.Transfer) { tr.Info = strings.Repeat("x", 71) }, epc.CodeFieldTooLong, "info"},
		{"control character", func(tr *epc.Transfer) { tr.Text = "a\x00b" }, epc.CodeCharacter, "text"},
		{"broken UTF-8", func(tr *epc.Transfer) { tr.Text = "a\xffb" }, epc.CodeCharacter, "text"},
		{"not in Latin-1", func(tr *epc.Transfer) { tr.Charset, tr.Name = epc.Latin1, "Łucja" }, epc.CodeCharacter, "name"},
		{"unknown charset", func(tr *epc.Transfer) { tr.Charset = 9 }, epc.CodeCharset, "charset"},
		{"332 bytes", func(tr *epc.Transfer) { tr.Name, tr.Text = strings.Repeat("ä", 70), strings.Repeat("ä", 140) }, epc.CodeTooLong, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			tr := valid()
			c.change(&tr)
			_, err := epc.Encode(tr)
			if p := problem.Of(err); len(p) != 1 || p[0].Code != c.code || p[0].Field != c.field {
				t.Errorf("got %v, want %s [%s]", err, c.code, c.field)
			}
		})
	}
}

// TestLatin1TakesOneByteALetter: where UTF-8 is too long, Latin-1 may fit.
func TestLatin1TakesOneByteALetter(t *testing.T) {
	tr := valid()
	tr.Charset, tr.Name, tr.Text = epc.Latin1, strings.Repeat("ä", 70), strings.Repeat("ä", 140)
	got, err := epc.Encode(tr)
	if err != nil || !strings.HasPrefix(got, "BCD\n002\n2\n") {
		t.Errorf("%v\n%s", err, got)
	}
}

func TestCodeIsNeverTooLongNorOfMoreThanTwelveLines(t *testing.T) {
	letters := rapid.StringOfN(rapid.SampledFrom([]rune("aäß€ \n\t")), 0, 150, -1)
	rapid.Check(t, func(t *rapid.T) {
		tr := valid()
		tr.Name, tr.Text, tr.Info = letters.Draw(t, "name"), letters.Draw(t, "text"), letters.Draw(t, "info")
		got, err := epc.Encode(tr)
		if err != nil {
			return
		}
		if n := strings.Count(got, "\n") + 1; n < 7 || n > 12 || len(got) > 331 || strings.HasSuffix(got, "\n") || !utf8.ValidString(got) {
			t.Errorf("%d lines, %d bytes:\n%s", n, len(got), got)
		}
	})
}
