package qrbill

import (
	"strings"

	"turnus/domain/iban"
	"turnus/domain/money"
)

// FormatReference is a reference as it is printed: a QR reference
// in fives from the right, "12 34560 00000 …", a creditor reference in fours
// from the left.
func FormatReference(reference string) string {
	s := squeeze(reference)
	if typ, _ := TypeOf(s); typ != QRR {
		return iban.Groups(s)
	}
	return groupsFromRight(s, 5)
}

// FormatIBAN is an IBAN as it is printed: groups of four from the left.
func FormatIBAN(s string) string { return iban.Groups(squeeze(s)) }

// FormatAmount is an amount as it is printed: blanks between thousands, a
// point and two decimals, "1 234 567.89".
func FormatAmount(a money.Amount) string {
	whole, cents, _ := strings.Cut(a.String(), ".")
	digits, negative := strings.CutPrefix(whole, "-")
	out := groupsFromRight(digits, 3) + "." + cents
	if negative {
		return "-" + out
	}
	return out
}

// groupsFromRight sets a blank before each n digits counted from the end.
func groupsFromRight(s string, n int) string {
	var b strings.Builder
	for i := range len(s) {
		if i > 0 && (len(s)-i)%n == 0 {
			b.WriteByte(' ')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
