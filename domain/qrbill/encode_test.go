package qrbill_test

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"

	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/qrbill"
)

func TestValidBillIsWrittenLineByLine(t *testing.T) {
	got, err := qrbill.Encode(validBill())
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Join([]string{
		"SPC", "0200", "1", plainIBAN,
		"S", "Hof Sonnenberg", "Dorfstrasse", "3", "8635", "Dürnten", "CH",
		"", "", "", "", "", "", "",
		"48.60", "CHF",
		"S", "Çelik Łucja", "", "", "FL-9490", "Vaduz", "LI",
		"NON", "", "Abo März", "EPD", "//S1/10/4711",
	}, "\n")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// Each of these bills has exactly one problem, in one field.
func TestBillsThatAreRefused(t *testing.T) {
	amount := func(s string) func(*qrbill.Bill) {
		return func(b *qrbill.Bill) { a := money.MustAmount(s); b.Amount = &a }
	}
	account := func(iban, reference string) func(*qrbill.Bill) {
		return func(b *qrbill.Bill) { b.IBAN, b.Reference = iban, reference }
	}
	cases := []struct {
		name   string
		change func(*qrbill.Bill)
		code   problem.Code
		field  string
	}{
		{"no account", account("", ""), qrbill.CodeIBANInvalid, "iban"},
		{"account with wrong check digit", account("CH5900791123000889012", ""), qrbill.CodeIBANInvalid, "iban"},
		{"account one digit short", account("CH580079112300088901", ""), qrbill.CodeIBANInvalid, "iban"},
		{"German account", account("DE68 2012 0700 3100 7555 55", ""), qrbill.CodeIBANCountry, "iban"},
		{"QR-IBAN without reference", account(qrIBAN, ""), qrbill.CodeQRIBANNeedsQRR, "reference"},
		{"QR-IBAN with creditor reference", account(qrIBAN, scor), qrbill.CodeQRIBANNeedsQRR, "reference"},
		{"plain account with QR reference", account(plainIBAN, qrr), qrbill.CodeQRRNeedsQRIBAN, "reference"},
		{"QR reference with wrong check digit", account(qrIBAN, "210000000003139471430009018"), qrbill.CodeReferenceInvalid, "reference"},
		{"QR reference one digit short", account(qrIBAN, "21000000000313947143000901"), qrbill.CodeReferenceInvalid, "reference"},
		{"QR reference too long", account(qrIBAN, qrr+"12345"), qrbill.CodeReferenceInvalid, "reference"},
		{"QR reference of zeros", account(qrIBAN, strings.Repeat("0", 27)), qrbill.CodeReferenceInvalid, "reference"},
		{"creditor reference with wrong check digits", account(plainIBAN, "RF19539007547034"), qrbill.CodeReferenceInvalid, "reference"},
		{"creditor reference with signs", account(plainIBAN, "RF38302!!3393"), qrbill.CodeReferenceInvalid, "reference"},
		{"reference of neither kind", account(qrIBAN, "ABC"), qrbill.CodeReferenceInvalid, "reference"},
		{"dollars", func(b *qrbill.Bill) { b.Currency = "USD" }, qrbill.CodeCurrency, "currency"},
		{"no currency", func(b *qrbill.Bill) { b.Currency = "" }, qrbill.CodeCurrency, "currency"},
		{"nothing to pay", amount("0.00"), qrbill.CodeAmount, "amount"},
		{"negative amount", amount("-0.01"), qrbill.CodeAmount, "amount"},
		{"a thousand millions", amount("1000000000.00"), qrbill.CodeAmount, "amount"},
		{"creditor without name", func(b *qrbill.Bill) { b.Creditor.Name = " " }, qrbill.CodeAddressFieldMissing, "creditor.name"},
		{"debtor without postal code", func(b *qrbill.Bill) { b.Debtor.PostalCode = "" }, qrbill.CodeAddressFieldMissing, "debtor.postal_code"},
		{"debtor without town", func(b *qrbill.Bill) { b.Debtor.Town = "" }, qrbill.CodeAddressFieldMissing, "debtor.town"},
		{"debtor without country", func(b *qrbill.Bill) { b.Debtor.Country = "" }, qrbill.CodeAddressFieldMissing, "debtor.country"},
		{"country of three letters", func(b *qrbill.Bill) { b.Creditor.Country = "CHE" }, qrbill.CodeCountryInvalid, "creditor.country"},
		{"country written out", func(b *qrbill.Bill) { b.Creditor.Country = "Schweiz" }, qrbill.CodeCountryInvalid, "creditor.country"},
		{"country that does not exist", func(b *qrbill.Bill) { b.Creditor.Country = "XY" }, qrbill.CodeCountryInvalid, "creditor.country"},
		{"letters of two countries", func(b *qrbill.Bill) { b.Creditor.Country = "H " }, qrbill.CodeCountryInvalid, "creditor.country"},
		{"name of 71 characters", func(b *qrbill.Bill) { b.Debtor.Name = strings.Repeat("ä", 71) }, qrbill.CodeFieldTooLong, "debtor.name"},
		{"street of 71 characters", func(b *qrbill.Bill) { b.Debtor.Street = strings.Repeat("ä", 71) }, qrbill.CodeFieldTooLong, "debtor.street"},
		{"house number of 17 characters", func(b *qrbill.Bill) { b.Debtor.HouseNo = strings.Repeat("1", 17) }, qrbill.CodeFieldTooLong, "debtor.house_no"},
		{"postal code of 17 characters", func(b *qrbill.Bill) { b.Debtor.PostalCode = strings.Repeat("1", 17) }, qrbill.CodeFieldTooLong, "debtor.postal_code"},
		{"town of 36 characters", func(b *qrbill.Bill) { b.Debtor.Town = strings.Repeat("ä", 36) }, qrbill.CodeFieldTooLong, "debtor.town"},
		{"scheme of 101 characters", func(b *qrbill.Bill) { b.AlternativeSchemes = []string{"a", strings.Repeat("b", 101)} }, qrbill.CodeFieldTooLong, "alternative_schemes[1]"},
		{"three schemes", func(b *qrbill.Bill) { b.AlternativeSchemes = []string{"a", "b", "c"} }, qrbill.CodeTooManySchemes, "alternative_schemes"},
		{"message and information of 141", func(b *qrbill.Bill) { b.Message = strings.Repeat("x", 141-len(b.BillInformation)) }, qrbill.CodeInformationTooLong, "message"},
		{"information of 141 alone", func(b *qrbill.Bill) { b.Message, b.BillInformation = "", "//"+strings.Repeat("x", 139) }, qrbill.CodeInformationTooLong, "message"},
		{"information without slashes", func(b *qrbill.Bill) { b.BillInformation = "S1/10/4711" }, qrbill.CodeBillInformation, "bill_information"},
		{"information naming no syntax", func(b *qrbill.Bill) { b.BillInformation = "//A" }, qrbill.CodeBillInformation, "bill_information"},
		{"emoji in a name", func(b *qrbill.Bill) { b.Debtor.Name = "Lotte 🌻" }, qrbill.CodeCharacter, "debtor.name"},
		{"curly quotation mark in a scheme", func(b *qrbill.Bill) { b.AlternativeSchemes = []string{"d’ici"} }, qrbill.CodeCharacter, "alternative_schemes[0]"},
		{"control character", func(b *qrbill.Bill) { b.Message = "a\x00b" }, qrbill.CodeCharacter, "message"},
		{"broken UTF-8", func(b *qrbill.Bill) { b.Message = "M\xe4rz" }, qrbill.CodeCharacter, "message"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := qrbill.Encode(with(c.change))
			got := problem.Of(err)
			if len(got) != 1 || got[0].Code != c.code || got[0].Field != c.field {
				t.Errorf("got %v, want %s [%s]", err, c.code, c.field)
			}
		})
	}
}

func TestEverythingWrongIsSaidAtOnce(t *testing.T) {
	_, err := qrbill.Encode(qrbill.Bill{Message: "a\u2028b", Currency: "GBP"})
	for _, code := range []problem.Code{
		qrbill.CodeIBANInvalid, qrbill.CodeCurrency, qrbill.CodeAddressFieldMissing, qrbill.CodeCharacter,
	} {
		if !errors.Is(err, problem.New(code, "")) {
			t.Errorf("%s is missing in %v", code, err)
		}
	}
}

func TestZeroAmountIsOnlyForBillsNotToBePaid(t *testing.T) {
	for _, words := range []string{
		"NICHT ZUR ZAHLUNG VERWENDEN", "NE PAS UTILISER POUR LE PAIEMENT",
		"NON UTILIZZARE PER IL PAGAMENTO", "Do not use for payment",
	} {
		zero := money.Amount(0)
		payload, err := qrbill.Encode(with(func(b *qrbill.Bill) { b.Amount, b.Message = &zero, words }))
		if err != nil || !strings.Contains(payload, "\n0.00\nCHF\n") {
			t.Errorf("%s: %v\n%s", words, err, payload)
		}
	}
}

func TestFieldsAreBroughtIntoNormalForm(t *testing.T) {
	got := qrbill.Normalise(qrbill.Bill{
		IBAN:               " ch44 3199 9123 0008 8901 2 ",
		Currency:           " chf",
		Creditor:           qrbill.Party{Name: "  Mu\u0308ller\tAG ", Country: "ch"},
		Debtor:             &qrbill.Party{Name: "  "},
		Reference:          "18 78583",
		Message:            "eins\r\nzwei\ndrei ",
		AlternativeSchemes: []string{" a ", "", " "},
	})
	want := qrbill.Bill{
		IBAN:               qrIBAN,
		Currency:           money.CHF,
		Creditor:           qrbill.Party{Name: "Müller AG", Country: "CH"},
		Reference:          "000000000000000000001878583",
		Message:            "eins zwei drei",
		AlternativeSchemes: []string{"a"},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestNormalisingTwiceChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := qrbill.Normalise(qrbill.Bill{
			IBAN:      rapid.String().Draw(t, "iban"),
			Creditor:  qrbill.Party{Name: rapid.String().Draw(t, "name")},
			Reference: rapid.String().Draw(t, "reference"),
			Message:   rapid.String().Draw(t, "message"),
		})
		if diff := cmp.Diff(once, qrbill.Normalise(once)); diff != "" {
			t.Error(diff)
		}
	})
}

// TestPermittedCharacters walks the basic plane against IG 4.1.1.
func TestPermittedCharacters(t *testing.T) {
	for r := rune(0x21); r <= 0xFFFF; r++ {
		if !utf8.ValidRune(r) || !norm.NFC.IsNormalString("a"+string(r)) {
			continue // becomes another character, alone or with the letter before it
		}
		want := r <= 0x7E || (r >= 0xA0 && r <= 0x17F) || (r >= 0x218 && r <= 0x21B) || r == '€'
		_, err := qrbill.Encode(with(func(b *qrbill.Bill) { b.Message = "a" + string(r) + "b" }))
		if (err == nil) != want {
			t.Errorf("%U: permitted is %v, want %v", r, err == nil, want)
		}
	}
}

func TestFoldingTypographyMakesTextsPermitted(t *testing.T) {
	got := qrbill.Fold("«d’ici» – CHF\u202F1\u2009000 “a”… 🌻")
	if want := "«d'ici» - CHF 1 000 \"a\"... 🌻"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}

// TestLargestBillFits: with every field full, the limit of 997 characters is
// not reached, so that Encode need not check it.
func TestLargestBillFits(t *testing.T) {
	full := func(n int) string { return strings.Repeat("Ä", n) }
	p := qrbill.Party{Name: full(70), Street: full(70), HouseNo: full(16), PostalCode: full(16), Town: full(35), Country: "CH"}
	amount := money.MustAmount("999999999.99")
	payload, err := qrbill.Encode(qrbill.Bill{
		IBAN: qrIBAN, Reference: qrr, Creditor: p, Debtor: &p, Amount: &amount, Currency: money.CHF,
		Message: full(100), BillInformation: "//S1" + full(36), AlternativeSchemes: []string{full(100), full(100)},
	})
	if n := utf8.RuneCountInString(payload); err != nil || n > 997 {
		t.Errorf("%d characters, %v", n, err)
	}
}
