package paper

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// printable is a text that passed clean: one line, in runes the fonts have.
// Drawing and measuring take nothing else, so that no string from outside can
// reach fpdf, which panics on runes beyond the basic plane and draws boxes for
// glyphs it lacks.
type printable string

// unknown stands for letters nobody can draw here.
const unknown = '?'

// clean makes a text printable. What carries no meaning on paper (emoji,
// control and joining characters) disappears, line breaks and tabs become
// blanks, letters the fonts lack are taken apart or transliterated, and a word
// in another script becomes one question mark.
func clean(s string) printable {
	if isPlain(s) {
		return printable(s)
	}
	c := cleaner{}
	for _, r := range norm.NFC.String(s) {
		c.add(r)
	}
	return printable(strings.TrimRight(c.out.String(), " "))
}

// isPlain finds the texts, nearly all, that need no work.
func isPlain(s string) bool {
	blank := true // as if one stood before
	for i := range len(s) {
		b := s[i]
		if b < ' ' || b > '~' || (b == ' ' && blank) {
			return false
		}
		blank = b == ' '
	}
	return !blank || s == ""
}

// cleaner writes what is left of a text.
type cleaner struct {
	out   strings.Builder
	last  rune // written last; 0 at the beginning
	after bool // an unknown letter was the last thing seen
}

func (c *cleaner) add(r rune) {
	switch {
	case r == '\u00AD': // soft hyphen: we do not hyphenate
	case isDrawn(r):
		c.write(r)
	case unicode.IsSpace(r):
		c.write(' ')
	default:
		c.addRare(r)
	}
}

// isDrawn reports whether both fonts have the rune; blanks of other widths than
// the usual one are left to addRare.
func isDrawn(r rune) bool { return regular.has(r) && bold.has(r) && !isExotic(r) }

// isExotic finds blanks and marks that are in the fonts, but disturb wrapping.
func isExotic(r rune) bool {
	return r < ' ' || (r >= '\u2000' && r <= '\u200F') || r == '\u202F' || r == '\u205F'
}

func (c *cleaner) addRare(r rune) {
	if s, ok := replacements[r]; ok {
		c.writeAll(s)
		return
	}
	if s := norm.NFKD.String(string(r)); s != string(r) {
		c.writeDrawn(s)
		return
	}
	if s, ok := transliterate(r); ok {
		c.writeAll(s)
		return
	}
	if unicode.IsLetter(r) || unicode.IsNumber(r) || r == utf8.RuneError {
		if !c.after {
			c.write(unknown)
		}
		c.after = true
	}
}

// writeDrawn writes those runes of a taken-apart letter the fonts have.
func (c *cleaner) writeDrawn(s string) {
	for _, r := range s {
		switch {
		case isDrawn(r):
			c.write(r)
		case unicode.IsSpace(r):
			c.write(' ')
		default:
			if t, ok := transliterate(r); ok {
				c.writeAll(t)
			}
		}
	}
}

func (c *cleaner) writeAll(s string) {
	for _, r := range s {
		c.write(r)
	}
}

// write writes a rune; blanks at the beginning and doubled ones fall away.
func (c *cleaner) write(r rune) {
	if r == ' ' && (c.last == 0 || c.last == ' ') {
		return
	}
	c.out.WriteRune(r)
	c.last, c.after = r, false
}

// replacements are signs people type that have a plain twin in the fonts.
var replacements = map[rune]string{
	'\u2010': "-", '\u2011': "-", '\u2012': "–", '\u2015': "—",
	'\u02BC': "’", '\u201B': "’", '\u2032': "’", '\u2033': "”",
	'\u202F': "\u00A0", '\u2007': "\u00A0", '\u2060': "", '\u200B': "",
	'\u2044': "/", '\u2215': "/", '\u2713': "", '\u2714': "",
}

// The letters of Cyrillic and Greek with what stands for them in Latin, in the
// same order.
const (
	foreign = "а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я і ї є ґ ј љ њ ћ ђ џ ў " +
		"α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω"
	latin = "a b v g d e jo zh z i j k l m n o p r s t u f kh c ch sh shch _ y _ e ju ja i ji je g j lj nj c dj dzh w " +
		"a v g d e z i th i k l m n x o p r s s t y f ch ps o"
)

var alphabet = alphabetOf(strings.Fields(foreign), strings.Fields(latin))

func alphabetOf(from, to []string) map[rune]string {
	m := make(map[rune]string, len(from))
	for i, s := range from {
		r, _ := utf8.DecodeRuneInString(s)
		m[r] = strings.Trim(to[i], "_")
	}
	return m
}

// transliterate writes a Cyrillic or Greek letter in Latin ones.
func transliterate(r rune) (string, bool) {
	lower := unicode.ToLower(r)
	s, ok := alphabet[lower]
	if ok && lower != r && s != "" {
		s = strings.ToUpper(s[:1]) + s[1:]
	}
	return s, ok
}
