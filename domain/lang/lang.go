// Package lang has the languages Turnus speaks and texts that exist in several
// of them, such as an article's name.
package lang

// Lang is an ISO 639-1 code of a language Turnus speaks.
type Lang string

// The languages, the first one being the one everything exists in.
const (
	DE Lang = "de"
	FR Lang = "fr"
	IT Lang = "it"
	EN Lang = "en"
)

// All lists the languages in the order they are shown.
var All = []Lang{DE, FR, IT, EN}

// Valid reports whether it is one of the languages.
func (l Lang) Valid() bool {
	for _, k := range All {
		if l == k {
			return true
		}
	}
	return false
}

// Texts is one text in several languages.
type Texts map[Lang]string

// In gives the text in a language, else in German, else in the first language
// that has it, else "".
func (t Texts) In(l Lang) string {
	if s := t[l]; s != "" {
		return s
	}
	for _, k := range All {
		if s := t[k]; s != "" {
			return s
		}
	}
	return ""
}
