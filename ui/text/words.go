// Package text has the words all faces of Turnus share (paper, command line,
// desktop, web): sentences for problems, names of days and months, and how
// dates, amounts and quantities are written and typed in German, French,
// Italian and English.
//
// The words themselves are data, assets/words/<language>/<area>.json: one
// object of keys and texts per area. A key starts with its area
// ("paper.invoice.title" is in paper.json). In a text stand
//
//   - placeholders {name}; for dates also {name:long} and {name:weekday}, for
//     days of the week {name:short}, for sizes {name:bytes}, for the paths of
//     fields {name:field}, for codes a family of words: {role:role} is the text
//     common.role.<code>;
//   - optional parts [[ … {name} … ]], left out when a value inside is missing.
//
// Where a number decides the form, an object of plural forms ({"one": …,
// "other": …}, with "zero" for exactly none) takes the place of the text; the
// argument "count", or the one that "by" names, chooses.
//
// No layout, no rule of the shop and no reading of clocks lives here.
package text

import (
	"unicode"
	"unicode/utf8"

	"turnus/domain/lang"
	"turnus/domain/problem"
)

// Words speaks one language with the numbers of one country. It is small,
// never changes and may be used by several goroutines.
type Words struct {
	lang   lang.Lang
	dict   *dictionary
	number numberStyle
}

// For gives the words of a language with the number style of a country
// (ISO 3166-1: "DE" and "AT" write 1.234,50, all others the Swiss 1'234.50).
// A language Turnus does not speak becomes German.
func For(l lang.Lang, country string) *Words {
	if !l.Valid() {
		l = lang.DE
	}
	return &Words{lang: l, dict: dictionaryOf(l), number: numberStyleOf(country)}
}

// Lang is the language spoken.
func (w *Words) Lang() lang.Lang { return w.lang }

// T is the text of a key with its placeholders filled in; args are name, value
// pairs. Dates, amounts, quantities, rates, numbers, days of the week, texts in
// several languages and problem codes are written as the language does it. A
// key the language lacks is taken from German; one that exists nowhere gives
// the key, so that a gap is seen but harms nobody. A placeholder without value
// stays empty.
func (w *Words) T(key string, args ...any) string {
	if m := w.dict.find(key); m != nil {
		return m.render(w, args)
	}
	return key
}

// Has reports whether the key exists, in the language or in German.
func (w *Words) Has(key string) bool { return w.dict.find(key) != nil }

// Problem is one sentence on what is wrong and what to do about it.
func (w *Words) Problem(p *problem.Problem) string {
	m := w.dict.find(problemArea + string(p.Code))
	if m == nil {
		return w.T(problemArea+"unknown", "code", string(p.Code))
	}
	args := make([]any, 0, 2*len(p.Args)+2)
	for name, value := range p.Args {
		args = append(args, name, value)
	}
	return capital(m.render(w, append(args, "field", p.Field)))
}

// capital begins a sentence whose beginning depends on the values it got.
func capital(s string) string {
	r, size := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError {
		return s
	}
	return string(unicode.ToUpper(r)) + s[size:]
}

// problemArea begins the keys of the sentences for problem codes.
const problemArea = "problem."

// Error gives the sentences of all problems inside an error, one each. An error
// of another kind is one general sentence: its details belong into the log, not
// before a person. No error gives no sentence.
func (w *Words) Error(err error) []string {
	if err == nil {
		return nil
	}
	found := problem.Of(err)
	if len(found) == 0 {
		return []string{w.T("common.error.internal")}
	}
	out := make([]string, len(found))
	for i, p := range found {
		out[i] = w.Problem(p)
	}
	return out
}
