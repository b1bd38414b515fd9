package qrbill

import (
	"strings"

	"turnus/domain/iban"
	"turnus/domain/problem"
)

// Lengths of references: a QR reference is 26 digits and a check digit, a creditor reference "RF", two check digits and up to 21
// characters (ISO 11649).
const (
	qrrLen        = 27
	maxCustomerID = 11
	minSCOR       = 5
	maxSCOR       = 25
)

// TypeOf tells the kind of a reference without blanks by its shape, valid or
// not; false if it looks like none. The empty reference is NON.
func TypeOf(reference string) (ReferenceType, bool) {
	switch {
	case reference == "":
		return NON, true
	case strings.HasPrefix(reference, "RF"):
		return SCOR, true
	case allDigits(reference):
		return QRR, true
	}
	return "", false
}

func validReference(s string) bool {
	typ, _ := TypeOf(s)
	return (typ == QRR && isQRR(s)) || (typ == SCOR && isSCOR(s))
}

// NewQRR makes a QR reference: the number a bank assigned to its customer (up
// to 11 digits, may be empty), zeros, the number, and the check digit. Blanks
// are ignored. Other characters, more than 26 digits and a reference of zeros
// alone are problems.
func NewQRR(customerID, number string) (string, error) {
	id, num := squeeze(customerID), squeeze(number)
	if !allDigits(id) || len(id) > maxCustomerID {
		return "", problem.New(CodeReferencePart, "customer_id", "value", customerID, "max", maxCustomerID)
	}
	room := qrrLen - 1 - len(id)
	if num == "" || !allDigits(num) || len(num) > room || strings.Trim(id+num, "0") == "" {
		return "", problem.New(CodeReferencePart, "number", "value", number, "max", room)
	}
	base := id + strings.Repeat("0", room-len(num)) + num
	return base + string(mod10(base)), nil
}

// QRRCheckDigit is the digit that follows the others, by modulo 10 recursive;
// blanks are ignored, false if there are other characters or no digit.
func QRRCheckDigit(digits string) (string, bool) {
	s := squeeze(digits)
	if s == "" || !allDigits(s) {
		return "", false
	}
	return string(mod10(s)), true
}

// ValidQRR reports whether the text is a QR reference: 27 digits with the right
// check digit, not all of them zero; blanks are ignored.
func ValidQRR(s string) bool { return isQRR(squeeze(s)) }

func isQRR(s string) bool {
	if len(s) != qrrLen || !allDigits(s) || strings.Trim(s, "0") == "" {
		return false
	}
	return mod10(s[:qrrLen-1]) == rune(s[qrrLen-1])
}

// mod10 is the check digit by modulo 10 recursive; s must be digits.
func mod10(s string) rune {
	carries := [...]int{0, 9, 4, 6, 8, 2, 7, 1, 3, 5}
	carry := 0
	for i := range len(s) {
		carry = carries[(carry+int(s[i]-'0'))%10]
	}
	return rune('0' + (10-carry)%10)
}

// NewSCOR makes a creditor reference by ISO 11649 of 1 to 21 letters and
// digits; blanks are ignored, letters become capitals.
func NewSCOR(text string) (string, error) {
	s := squeeze(text)
	check, ok := iban.CheckDigits("RF", s)
	if !ok || len(s) > maxSCOR-len("RF00") {
		return "", problem.New(CodeReferencePart, "number", "value", text, "max", maxSCOR-len("RF00"))
	}
	return "RF" + check + s, nil
}

// ValidSCOR reports whether the text is a creditor reference by ISO 11649 with
// the right check digits; blanks and case are ignored.
func ValidSCOR(s string) bool { return isSCOR(squeeze(s)) }

func isSCOR(s string) bool {
	return len(s) >= minSCOR && len(s) <= maxSCOR && strings.HasPrefix(s, "RF") && iban.CheckDigitsMatch(s)
}

func allDigits(s string) bool {
	return strings.Trim(s, "0123456789") == ""
}
