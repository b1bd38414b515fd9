// Package epc has the data of the EPC QR code ("GiroCode"), with which a
// banking app fills in a SEPA credit transfer in euro: EPC069-12, version 002.
// Drawing the code is the business of ui/paper.
package epc

import (
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"turnus/domain/iban"
	"turnus/domain/money"
	"turnus/domain/problem"
)

// Codes of this package. Field is the name of the field concerned.
const (
	CodeFieldMissing problem.Code = "epc.field_missing"  // name or IBAN is empty
	CodeFieldTooLong problem.Code = "epc.field_too_long" // args: length, max
	CodeCharacter    problem.Code = "epc.character"      // args: character
	CodeIBAN         problem.Code = "epc.iban"           // not a valid IBAN of a SEPA country; args: value
	CodeBIC          problem.Code = "epc.bic"            // args: value
	CodeAmount       problem.Code = "epc.amount"         // outside 0.01 to 999999999.99; args: value
	CodePurpose      problem.Code = "epc.purpose"        // not up to four capitals or digits; args: value
	CodeTwoTexts     problem.Code = "epc.two_texts"      // both reference and text are given
	CodeCharset      problem.Code = "epc.charset"        // not one of the known ones; args: value
	CodeTooLong      problem.Code = "epc.too_long"       // args: length, max (bytes of the whole)
)

// Charset is the coding of the code's bytes, by the digit of EPC069-12.
type Charset int

// The codings Turnus writes. The zero Charset means UTF8.
const (
	UTF8   Charset = 1
	Latin1 Charset = 2 // ISO 8859-1: whoever draws the code must convert
)

// Transfer is the credit transfer the payer is to make. Texts may contain line
// breaks and outer blanks, which become blanks or vanish; lengths count
// characters.
type Transfer struct {
	Charset   Charset
	BIC       string        // optional within SEPA
	Name      string        // of the payee, 1 to 70
	IBAN      string        // of the payee, blanks allowed
	Amount    *money.Amount // in euro, nil leaves it to the payer
	Purpose   string        // optional code of ISO 20022, up to 4
	Reference string        // structured creditor reference, up to 35; not together with Text
	Text      string        // remittance text, up to 140
	Info      string        // hint to the payer, up to 70
}

// Limits of EPC069-12.
const (
	maxName      = 70
	maxReference = 35
	maxText      = 140
	maxInfo      = 70
	maxBytes     = 331
	maxAmount    = money.Amount(999_999_999_99)
)

// Encode gives the text of the code: twelve lines at most, divided by LF,
// without the empty ones at the end. Errors are a problem.List of everything
// that is wrong.
func Encode(t Transfer) (string, error) {
	t = normalise(t)
	problems := check(t)
	if len(problems) > 0 {
		return "", problems
	}
	text := strings.TrimRight(strings.Join(lines(t), "\n"), "\n")
	if n := size(text, t.Charset); n > maxBytes {
		return "", problem.New(CodeTooLong, "", "length", n, "max", maxBytes)
	}
	return text, nil
}

func lines(t Transfer) []string {
	amount := ""
	if t.Amount != nil {
		amount = "EUR" + t.Amount.String()
	}
	return []string{
		"BCD", "002", string('0' + rune(t.Charset)), "SCT",
		t.BIC, t.Name, t.IBAN, amount, t.Purpose, t.Reference, t.Text, t.Info,
	}
}

// size is the number of bytes in the charset of the code.
func size(text string, c Charset) int {
	if c == Latin1 {
		return utf8.RuneCountInString(text)
	}
	return len(text)
}

// normalise brings the fields into the form they are checked and written in.
func normalise(t Transfer) Transfer {
	if t.Charset == 0 {
		t.Charset = UTF8
	}
	for _, s := range []*string{&t.Name, &t.Reference, &t.Text, &t.Info} {
		*s = strings.TrimSpace(lineBreaks.Replace(norm.NFC.String(*s)))
	}
	for _, s := range []*string{&t.BIC, &t.IBAN, &t.Purpose} {
		*s = strings.ToUpper(strings.Join(strings.Fields(*s), ""))
	}
	return t
}

var lineBreaks = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ")

var (
	bicForm     = regexp.MustCompile(`^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$`) // ISO 9362
	purposeForm = regexp.MustCompile(`^[A-Z0-9]{1,4}$`)
)

// check lists what is wrong with a normalised transfer.
func check(t Transfer) problem.List {
	var l problem.List
	if t.Charset != UTF8 && t.Charset != Latin1 {
		l.Add(CodeCharset, "charset", "value", int(t.Charset))
	}
	if t.BIC != "" && !bicForm.MatchString(t.BIC) {
		l.Add(CodeBIC, "bic", "value", t.BIC)
	}
	checkIBAN(&l, t.IBAN)
	if t.Amount != nil && (*t.Amount <= 0 || *t.Amount > maxAmount) {
		l.Add(CodeAmount, "amount", "value", *t.Amount)
	}
	if t.Purpose != "" && !purposeForm.MatchString(t.Purpose) {
		l.Add(CodePurpose, "purpose", "value", t.Purpose)
	}
	if t.Reference != "" && t.Text != "" {
		l.Add(CodeTwoTexts, "text")
	}
	checkTexts(&l, t)
	return l
}

func checkIBAN(l *problem.List, s string) {
	if s == "" {
		l.Add(CodeFieldMissing, "iban")
		return
	}
	if account, err := iban.Parse(s); err != nil || !account.InSEPA() {
		l.Add(CodeIBAN, "iban", "value", s)
	}
}

func checkTexts(l *problem.List, t Transfer) {
	if t.Name == "" {
		l.Add(CodeFieldMissing, "name")
	}
	for _, f := range []struct {
		name, value string
		max         int
	}{
		{"name", t.Name, maxName},
		{"reference", t.Reference, maxReference},
		{"text", t.Text, maxText},
		{"info", t.Info, maxInfo},
	} {
		if n := utf8.RuneCountInString(f.value); n > f.max {
			l.Add(CodeFieldTooLong, f.name, "length", n, "max", f.max)
		}
		if r, bad := unwritable(f.value, t.Charset); bad {
			l.Add(CodeCharacter, f.name, "character", string(r))
		}
	}
}

// unwritable finds the first character that the charset lacks or that would
// disturb the lines.
func unwritable(s string, c Charset) (rune, bool) {
	for _, r := range s {
		control := r < ' ' || (r >= 0x7F && r < 0xA0)
		if control || r == utf8.RuneError || (c == Latin1 && r > 0xFF) {
			return r, true
		}
	}
	return 0, false
}
