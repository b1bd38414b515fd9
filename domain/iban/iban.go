// Package iban has account numbers by ISO 13616: reading, checking and
// printing them, and the check digits of ISO 7064 that creditor references
// share with them. Which accounts a QR-bill or a GiroCode accepts is decided
// in qrbill and epc.
package iban

import (
	"strings"

	"turnus/domain/problem"
)

// Codes of this package; args: value.
const (
	CodeInvalid        problem.Code = "iban.invalid"         // malformed, wrong length or wrong check digits
	CodeCountryUnknown problem.Code = "iban.country_unknown" // the country has no IBANs
)

// IBAN is an account number in its electronic form: capitals and digits
// without blanks, "CH5800791123000889012". The empty IBAN is no account.
type IBAN string

// countryLen is the length of the country code at the start of an IBAN,
// headLen that of country code and check digits.
const (
	countryLen = 2
	headLen    = 4
)

// Parse reads an IBAN as people write it, in either case and with blanks
// anywhere. Length by country and check digits are verified; the inner format
// of the national account number only for Switzerland and Liechtenstein.
func Parse(s string) (IBAN, error) {
	v := strings.ToUpper(strings.Join(strings.Fields(s), ""))
	if len(v) < headLen || !isUpper(v[0]) || !isUpper(v[1]) {
		return "", problem.New(CodeInvalid, "", "value", s)
	}
	length, known := lengths[v[:countryLen]]
	if !known {
		return "", problem.New(CodeCountryUnknown, "", "value", s)
	}
	if len(v) != length || !CheckDigitsMatch(v) || !nationalFormat(v) {
		return "", problem.New(CodeInvalid, "", "value", s)
	}
	return IBAN(v), nil
}

// nationalFormat holds for CH and LI if the institution id is five digits, as
// the IBAN registry says; the QR-IID is read from there.
func nationalFormat(v string) bool {
	switch v[:countryLen] {
	case "CH", "LI":
		return allDigits(v[headLen : headLen+5])
	}
	return true
}

// Country is the ISO 3166 code of the account's country, "" without account.
func (i IBAN) Country() string {
	if len(i) < countryLen {
		return ""
	}
	return string(i[:countryLen])
}

// InSEPA reports whether the country takes part in the Single Euro Payments
// Area (EPC409-09).
func (i IBAN) InSEPA() bool { return i != "" && sepa[i.Country()] }

// InstitutionID is the five digits (IID) that name the bank of a Swiss or
// Liechtenstein account, "" for accounts elsewhere.
func (i IBAN) InstitutionID() string {
	if c := i.Country(); (c != "CH" && c != "LI") || len(i) < headLen+5 {
		return ""
	}
	return string(i[headLen : headLen+5])
}

// String is the electronic form.
func (i IBAN) String() string { return string(i) }

// Print is the form for paper: groups of four from the left.
func (i IBAN) Print() string { return Groups(string(i)) }

// Groups sets a blank after each four characters, as IBANs and creditor
// references are printed.
func Groups(s string) string {
	var b strings.Builder
	for i, r := range []rune(s) {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteRune(r)
	}
	return b.String()
}
