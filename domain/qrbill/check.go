package qrbill

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"turnus/domain/iban"
	"turnus/domain/money"
	"turnus/domain/problem"
)

// Check lists everything that keeps a bill in normal form (see Normalise) from
// being a valid QR-bill; nothing if it is one.
func Check(b Bill) problem.List {
	var l problem.List
	checkAccount(&l, b)
	checkParty(&l, "creditor", b.Creditor)
	checkAmount(&l, b)
	if b.Debtor != nil {
		checkParty(&l, "debtor", *b.Debtor)
	}
	checkInformation(&l, b)
	checkSchemes(&l, b.AlternativeSchemes)
	return l
}

// checkAccount checks IBAN and reference, and that they go together.
func checkAccount(l *problem.List, b Bill) {
	if err := CheckIBAN(b.IBAN); err != nil {
		*l = append(*l, problem.Of(err)...)
	} else if squeeze(b.IBAN) != b.IBAN {
		l.Add(CodeIBANInvalid, "iban", "value", b.IBAN)
	} else {
		checkPair(l, b)
	}
	if b.Reference != "" && !validReference(b.Reference) {
		l.Add(CodeReferenceInvalid, "reference", "value", b.Reference)
	}
}

// checkPair holds IG 4.2.2: a QR-IBAN and a QR reference only occur together.
// A reference of no recognisable kind is reported as invalid elsewhere.
func checkPair(l *problem.List, b Bill) {
	typ, known := TypeOf(b.Reference)
	if !known {
		return
	}
	switch qr := IsQRIBAN(b.IBAN); {
	case qr && typ != QRR:
		l.Add(CodeQRIBANNeedsQRR, "reference")
	case !qr && typ == QRR:
		l.Add(CodeQRRNeedsQRIBAN, "reference")
	}
}

// CheckIBAN returns a problem unless the text, blanks aside, is a valid IBAN of
// Switzerland or Liechtenstein: only those can stand on a QR-bill.
func CheckIBAN(s string) error {
	account, err := iban.Parse(s)
	switch {
	case err != nil:
		return problem.New(CodeIBANInvalid, "iban", "value", s)
	case account.InstitutionID() == "":
		return problem.New(CodeIBANCountry, "iban", "value", s)
	}
	return nil
}

// IsQRIBAN reports whether the text is a valid IBAN whose institution id lies
// in 30000 to 31999: an account that takes only QR references.
func IsQRIBAN(s string) bool {
	account, err := iban.Parse(s)
	id := account.InstitutionID()
	return err == nil && id >= "30000" && id <= "31999"
}

// notForPayment are the words that make a bill over 0.00 a mere notice, as
// IG wants it.
var notForPayment = []string{
	"NICHT ZUR ZAHLUNG VERWENDEN", "NE PAS UTILISER POUR LE PAIEMENT",
	"NON UTILIZZARE PER IL PAGAMENTO", "DO NOT USE FOR PAYMENT",
}

func checkAmount(l *problem.List, b Bill) {
	if b.Currency != money.CHF && b.Currency != money.EUR {
		l.Add(CodeCurrency, "currency", "value", string(b.Currency))
	}
	if b.Amount == nil || (*b.Amount > 0 && *b.Amount <= maxAmount) || isNotice(b) {
		return
	}
	l.Add(CodeAmount, "amount", "value", b.Amount.String())
}

// isNotice reports whether the amount is zero and the message says so.
func isNotice(b Bill) bool {
	for _, words := range notForPayment {
		if *b.Amount == 0 && strings.Contains(strings.ToUpper(b.Message), words) {
			return true
		}
	}
	return false
}

func checkParty(l *problem.List, who string, p Party) {
	for _, f := range []struct {
		name, value string
		max         int
		required    bool
	}{
		{"name", p.Name, maxName, true},
		{"street", p.Street, maxStreet, false},
		{"house_no", p.HouseNo, maxHouseNo, false},
		{"postal_code", p.PostalCode, maxPostalCode, true},
		{"town", p.Town, maxTown, true},
	} {
		checkText(l, who+"."+f.name, f.value, f.max)
		if f.required && strings.TrimSpace(f.value) == "" {
			l.Add(CodeAddressFieldMissing, who+"."+f.name)
		}
	}
	switch {
	case p.Country == "":
		l.Add(CodeAddressFieldMissing, who+".country")
	case !isCountry(p.Country):
		l.Add(CodeCountryInvalid, who+".country", "value", p.Country)
	}
}

// minBillInformation is "//" and the two letters naming the syntax.
const minBillInformation = 4

func checkInformation(l *problem.List, b Bill) {
	checkCharacters(l, "message", b.Message)
	checkCharacters(l, "bill_information", b.BillInformation)
	if info := strings.TrimRight(b.BillInformation, " "); b.BillInformation != "" &&
		(!strings.HasPrefix(info, "//") || len(info) < minBillInformation) {
		l.Add(CodeBillInformation, "bill_information", "value", b.BillInformation)
	}
	if n := utf8.RuneCountInString(b.Message) + utf8.RuneCountInString(b.BillInformation); n > maxInformation {
		l.Add(CodeInformationTooLong, "message", "length", n, "max", maxInformation)
	}
}

func checkSchemes(l *problem.List, schemes []string) {
	if len(schemes) > maxSchemes {
		l.Add(CodeTooManySchemes, "alternative_schemes", "count", len(schemes), "max", maxSchemes)
	}
	for i, s := range schemes {
		checkText(l, fmt.Sprintf("alternative_schemes[%d]", i), s, maxScheme)
	}
}

func checkText(l *problem.List, field, s string, limit int) {
	if n := utf8.RuneCountInString(s); n > limit {
		l.Add(CodeFieldTooLong, field, "length", n, "max", limit)
	}
	checkCharacters(l, field, s)
}

// checkCharacters reports the first character that the code cannot hold.
func checkCharacters(l *problem.List, field, s string) {
	for _, r := range s {
		if !permitted(r) {
			l.Add(CodeCharacter, field, "character", string(r), "code", fmt.Sprintf("%U", r))
			return
		}
	}
}
