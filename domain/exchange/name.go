package exchange

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// maxNameBytes leaves room for endings within the 255 bytes file systems allow.
const maxNameBytes = 200

// AnswerPath is where the answer to an import file goes, below the export
// folder, with slashes.
func AnswerPath(file string) string {
	if !IsPlainName(file) {
		file = SafeName(file)
	}
	return "answers/" + file + ".answer.json"
}

// AccountPath is where a customer's account file goes, below the export
// folder, with slashes. Two customers never share one, unless their numbers
// differ in case alone and the folder's system does not tell case: characters
// that no file name may have are written as %2F, and so is % itself.
func AccountPath(number string) string { return AccountsDir + "/" + SafeName(number) + ".json" }

// AccountPage is where a customer's account page goes, beside the account file.
func AccountPage(number string) string { return AccountsDir + "/" + SafeName(number) + ".html" }

// AccountsDir is the folder of accounts below the export folder.
const AccountsDir = "accounts"

// IsPlainName reports whether every system Turnus runs on takes the text as
// the name of a file in one folder, visible and not longer than endings allow.
func IsPlainName(s string) bool {
	return s != "" && len(s) <= maxNameBytes && utf8.ValidString(s) &&
		!strings.ContainsFunc(s, unsafeRune) && !isDevice(s) &&
		s[0] != '.' && s[len(s)-1] != '.' && s[len(s)-1] != ' '
}

// SafeName makes a plain name of any text, different ones of different texts.
// What is not allowed is written in percent, bytes of UTF-8, as in addresses
// of web pages; a name too long ends in a part of its hash.
func SafeName(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		first := i == 0 && (r == '.' || isDevice(s))
		last := i+size == len(s) && (r == '.' || r == ' ')
		if first || last || r == '%' || r == utf8.RuneError || unsafeRune(r) {
			for _, c := range []byte(s[i : i+size]) {
				fmt.Fprintf(&b, "%%%02X", c)
			}
		} else {
			b.WriteString(s[i : i+size])
		}
		i += size
	}
	return shorten(b.String(), s)
}

// shorten keeps a name within bounds; "" becomes a lone %.
func shorten(name, of string) string {
	if name == "" {
		return "%"
	}
	if len(name) <= maxNameBytes {
		return name
	}
	sum := sha256.Sum256([]byte(of))
	cutAt := maxNameBytes - 20
	for !utf8.RuneStart(name[cutAt]) {
		cutAt--
	}
	return strings.TrimRight(name[:cutAt], ". ") + "%-" + hex.EncodeToString(sum[:8])
}

// unsafeRune reports what Windows, macOS or Linux do not allow in a name, or
// what would not be seen in one.
func unsafeRune(r rune) bool {
	return strings.ContainsRune(`/\:*?"<>|`, r) || !unicode.IsPrint(r)
}

// isDevice reports the names Windows keeps for devices, with any ending.
// Source: "Naming Files, Paths, and Namespaces", Windows documentation.
func isDevice(s string) bool {
	stem, _, _ := strings.Cut(strings.ToUpper(s), ".")
	stem = strings.TrimRight(stem, " ")
	switch stem {
	case "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$":
		return true
	}
	numbered := len(stem) == 4 && (stem[:3] == "COM" || stem[:3] == "LPT")
	return numbered && stem[3] >= '0' && stem[3] <= '9'
}
