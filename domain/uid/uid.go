// Package uid has the Swiss company number (Unternehmens-Identifikationsnummer)
// as the UID register of the Federal Statistical Office issues it. It checks
// numbers, not whether a company has one: that only the register knows.
package uid

import (
	"regexp"
	"strings"

	"turnus/domain/problem"
)

// CodeInvalid says that a text is no UID; args: value.
const CodeInvalid problem.Code = "uid.invalid"

// UID is a company number in the form "CHE-123.456.788"; "" is none.
type UID string

// written is the number as people write it: with or without separators, and
// followed by the registers it is used for (commercial register, VAT) in one
// of the national languages.
var written = regexp.MustCompile(
	`^CHE[-. ]?(\d{3})[. ]?(\d{3})[. ]?(\d{3})(?:[ ]?(?:(?:HR|RC)/)?(?:HR|RC|MWST|TVA|IVA|TPV|VAT))?$`)

// Parse reads a UID as people write it ("che-123.456.788 mwst",
// "CHE123456788", "CHE-123.456.788 HR/MWST") and verifies its check digit.
func Parse(s string) (UID, error) {
	m := written.FindStringSubmatch(strings.ToUpper(strings.Join(strings.Fields(s), " ")))
	if m == nil {
		return "", problem.New(CodeInvalid, "", "value", s)
	}
	digits := m[1] + m[2] + m[3]
	check, ok := CheckDigit(digits[:len(weights)])
	if !ok || int(digits[len(weights)]-'0') != check {
		return "", problem.New(CodeInvalid, "", "value", s)
	}
	return UID("CHE-" + m[1] + "." + m[2] + "." + m[3]), nil
}

// weights of the eight digits before the check digit.
var weights = [...]int{5, 4, 3, 2, 7, 6, 5, 4}

// CheckDigit is the ninth digit after eight others: 11 less the weighted sum
// modulo 11, where 11 counts as 0. It is false if the text is not eight digits
// or the result is 10: such numbers are not issued.
func CheckDigit(base string) (int, bool) {
	if len(base) != len(weights) {
		return 0, false
	}
	sum := 0
	for i, w := range weights {
		c := base[i]
		if c < '0' || c > '9' {
			return 0, false
		}
		sum += w * int(c-'0')
	}
	check := (11 - sum%11) % 11
	return check, check != 10
}

// String is the form "CHE-123.456.788".
func (u UID) String() string { return string(u) }

// Digits is the nine digits alone, as Swico S1 wants them.
func (u UID) Digits() string {
	return strings.NewReplacer("CHE-", "", ".", "").Replace(string(u))
}
