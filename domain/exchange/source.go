package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"unicode/utf8"

	"turnus/domain/problem"
)

// source is the content of a file, and tells where in it something stands.
type source []byte

// place is the line and column of a byte, both from 1, the column counted in
// characters as editors do.
func (s source) place(offset int) (line, column int) {
	before := s[:min(max(offset, 0), len(s))]
	start := bytes.LastIndexByte(before, '\n') + 1
	return 1 + bytes.Count(before, []byte{'\n'}), 1 + utf8.RuneCount(before[start:])
}

// problem is one with the place of a byte added to its args.
func (s source) problem(code problem.Code, field string, offset int, args ...any) error {
	line, column := s.place(offset)
	return problem.New(code, field, append([]any{"line", line, "column", column}, args...)...)
}

// check refuses what is not one JSON value in UTF-8 of bounded depth. All
// later reading relies on it.
func (s source) check() error {
	if len(s) > MaxBytes {
		return problem.New(CodeTooLarge, "", "size", len(s), "max", MaxBytes)
	}
	switch at := invalidUTF8(s); {
	case at >= 0 && !utf8.FullRune(s[at:]):
		return s.problem(CodeTruncated, "", at)
	case at >= 0:
		return s.problem(CodeNotUTF8, "", at)
	}
	if !json.Valid(s) {
		return s.syntaxProblem()
	}
	if at := tooDeep(s); at >= 0 {
		return s.problem(CodeTooDeep, "", at, "max", MaxDepth)
	}
	return nil
}

func invalidUTF8(s []byte) int {
	if utf8.Valid(s) {
		return -1
	}
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRune(s[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// syntaxProblem says where JSON that is not valid breaks.
func (s source) syntaxProblem() error {
	dec := json.NewDecoder(bytes.NewReader(s))
	var whole json.RawMessage
	err := dec.Decode(&whole)
	var syntax *json.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return s.problem(CodeNotJSON, "", int(syntax.Offset)-1)
	case err != nil:
		return s.problem(CodeTruncated, "", len(s))
	}
	return s.problem(CodeNotJSON, "", skipBlanks(s, int(dec.InputOffset())))
}

// tooDeep finds the bracket of valid JSON that nests deeper than MaxDepth, -1
// if there is none.
func tooDeep(s []byte) int {
	depth, quoted := 0, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			if depth++; depth > MaxDepth {
				return i
			}
		case c == '}' || c == ']':
			depth--
		}
	}
	return -1
}

// skipBlanks is the offset of the next byte that is not between two values.
func skipBlanks(s []byte, from int) int {
	for from < len(s) && bytes.IndexByte([]byte(" \t\r\n:,"), s[from]) >= 0 {
		from++
	}
	return from
}
