package iban

import "fmt"

// CheckDigitsMatch verifies the check digits at positions 3 and 4 of an IBAN
// or an ISO 11649 reference (ISO 7064 MOD 97-10). The text must be in capitals
// and without blanks; anything else does not match.
func CheckDigitsMatch(s string) bool {
	if len(s) <= headLen || !allDigits(s[countryLen:headLen]) {
		return false
	}
	// 00, 01 and 99 leave the right remainder for some numbers, but no
	// calculation gives them: they are typing errors.
	if d := s[countryLen:headLen]; d == "00" || d == "01" || d == "99" {
		return false
	}
	rest, ok := mod97(s[headLen:] + s[:headLen])
	return ok && rest == 1
}

// CheckDigits calculates the two digits that go between a prefix of two
// letters ("CH", "RF") and the rest; false if there are characters other than
// capitals and digits, or no rest.
func CheckDigits(prefix, rest string) (string, bool) {
	r, ok := mod97(rest + prefix + "00")
	if !ok || rest == "" {
		return "", false
	}
	return fmt.Sprintf("%02d", 98-r), true
}

// mod97 is the remainder of the number in which A counts as 10 and Z as 35.
func mod97(s string) (int, bool) {
	sum := 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(c):
			sum = sum*10 + int(c-'0')
		case isUpper(c):
			sum = sum*100 + int(c-'A') + 10
		default:
			return 0, false
		}
		sum %= 97
	}
	return sum, true
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }
func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

func allDigits(s string) bool {
	for i := range len(s) {
		if !isDigit(s[i]) {
			return false
		}
	}
	return true
}
