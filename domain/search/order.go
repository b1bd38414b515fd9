package search

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// numberWidth is how many digits numbers in texts are compared with.
const numberWidth = 12

// OrderKey is what lists are sorted by, compared as plain strings: without case
// and accents, and numbers as people count, so that A-9 comes before A-10.
func OrderKey(text string) string {
	text = withoutAccents(strings.ToLower(norm.NFC.String(text)))
	var b strings.Builder
	for len(text) > 0 {
		n := strings.IndexFunc(text, unicode.IsDigit)
		if n < 0 {
			n = len(text)
		}
		b.WriteString(text[:n])
		text = text[n:]
		end := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsDigit(r) })
		if end < 0 {
			end = len(text)
		}
		if digits := text[:end]; digits != "" {
			b.WriteString(strings.Repeat("0", max(0, numberWidth-len(digits))) + digits)
		}
		text = text[end:]
	}
	return b.String()
}
