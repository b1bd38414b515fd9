package ical

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// line is a content line, unfolded (RFC 5545, section 3.1).
type line struct {
	number int // of its first part in the file, from 1
	text   string
}

var byteOrderMark = []byte("\xef\xbb\xbf")

// unfold puts the lines of a file together that were folded, and leaves out
// empty ones. Lines end with CRLF, as they should, or with LF.
func unfold(file []byte) []line {
	file = bytes.TrimPrefix(file, byteOrderMark)
	var out []line
	var folded []byte
	number, first := 0, 0
	flush := func() {
		if len(folded) > 0 {
			out = append(out, line{first, decode(folded)})
		}
		folded = nil
	}
	for raw := range bytes.Lines(file) {
		number++
		raw = bytes.TrimRight(raw, "\r\n")
		if len(raw) > 0 && (raw[0] == ' ' || raw[0] == '\t') && folded != nil {
			folded = append(folded, raw[1:]...)
			continue
		}
		flush()
		folded, first = bytes.Clone(raw), number
	}
	flush()
	return out
}

// decode is the text of a line: UTF-8, or else what old programs on Windows
// write. Only a whole line can tell: folding may have cut a character in two.
func decode(raw []byte) string {
	if utf8.Valid(raw) {
		return string(raw)
	}
	text, _ := charmap.Windows1252.NewDecoder().Bytes(raw) // it has a character for each byte
	return string(text)
}

// printable is a text as one line that can be shown and written.
func printable(text string) string {
	text = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	return strings.Join(strings.Fields(text), " ")
}
