// Package tabular reads tables as spreadsheets and shops really write them: CSV
// files of any usual encoding and delimiter, with headers in any order. What the
// columns mean is said by whoever reads them.
package tabular

import (
	"bytes"
	"encoding/csv"
	"errors"
	"io"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"turnus/domain/problem"
)

// Codes of this package. Line numbers count from 1, the header's line.
const (
	CodeEmpty          problem.Code = "tabular.empty"            // no header
	CodeBroken         problem.Code = "tabular.broken"           // line: quotes that do not fit
	CodeTooLarge       problem.Code = "tabular.too_large"        // max: rows
	CodeColumnMissing  problem.Code = "tabular.column_missing"   // column: what it may be called
	CodeColumnTwice    problem.Code = "tabular.column_twice"     // column
	CodeColumnUnknown  problem.Code = "tabular.column_unknown"   // column: it is not read
	CodeValueMissing   problem.Code = "tabular.value_missing"    // column
	CodeDateInvalid    problem.Code = "tabular.date_invalid"     // column, value
	CodeNumberInvalid  problem.Code = "tabular.number_invalid"   // column, value
	CodeNumberTwofold  problem.Code = "tabular.number_twofold"   // column, value: 1,234 may be one or a thousand
	CodeNumberTooExact problem.Code = "tabular.number_too_exact" // column, value, decimals
)

// MaxRows bounds a table.
const MaxRows = 500_000

// Column is a column that can be read: what it is called in files, in small
// letters and without blanks, points and hyphens; the first name is that of
// problems.
type Column struct {
	Name     string
	Aliases  []string
	Required bool // the header must have it
}

// Table is a table that was read.
type Table struct {
	Rows     []Row
	Warnings problem.List // columns that nobody reads
}

// Row is one row of a table; every value is trimmed.
type Row struct {
	Line   int // of the file, where the row begins
	values map[string]string
	typed  map[string]string // columns as the header has them, for people to find
}

// Read reads a table with columns that are known. The encoding is told by the byte
// order mark, else it is UTF-8 if that is valid, else Windows-1252; the delimiter
// is that of Excel's "sep=" line, else the one of ; , and tab the header has most
// of. Empty rows are left out.
func Read(content []byte, columns []Column) (Table, error) {
	text, err := decode(content)
	if err != nil {
		return Table{}, problem.New(CodeBroken, "", "line", 1)
	}
	body, comma, skipped := delimiter(text)
	r := csv.NewReader(strings.NewReader(body))
	r.Comma, r.FieldsPerRecord, r.LazyQuotes = comma, -1, true
	header, err := r.Read()
	if errors.Is(err, io.EOF) {
		return Table{}, problem.New(CodeEmpty, "")
	}
	if err != nil {
		return Table{}, broken(err, skipped)
	}
	var t Table
	typed := map[string]string{}
	names, err := match(header, columns, &t.Warnings)
	if err != nil {
		return t, err
	}
	for i, name := range names {
		typed[name] = cut(strings.TrimSpace(header[i]))
	}
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return t, nil
		}
		if err != nil {
			return t, broken(err, skipped)
		}
		line, _ := r.FieldPos(0)
		if row := rowOf(record, names, line+skipped); len(row.values) > 0 {
			row.typed = typed
			t.Rows = append(t.Rows, row)
		}
		if len(t.Rows) > MaxRows {
			return t, problem.New(CodeTooLarge, "", "max", MaxRows)
		}
	}
}

// decode gives the text of a file.
func decode(content []byte) (string, error) {
	switch {
	case bytes.HasPrefix(content, []byte("\xff\xfe")), bytes.HasPrefix(content, []byte("\xfe\xff")):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(content)
		return string(out), err
	case utf8.Valid(content):
		return strings.TrimPrefix(string(content), "\ufeff"), nil
	}
	out, err := charmap.Windows1252.NewDecoder().Bytes(content)
	return string(out), err
}

// delimiter finds what stands between the values; skipped lines come before the
// header.
func delimiter(text string) (body string, comma rune, skipped int) {
	first, rest, _ := strings.Cut(text, "\n")
	if sep, is := strings.CutPrefix(strings.TrimRight(first, "\r"), "sep="); is && len(sep) == 1 {
		return rest, rune(sep[0]), 1
	}
	comma = ';'
	for _, c := range ",\t" {
		if strings.Count(first, string(c)) > strings.Count(first, string(comma)) {
			comma = c
		}
	}
	return text, comma, 0
}

func broken(err error, skipped int) error {
	line := 0
	var at *csv.ParseError
	if errors.As(err, &at) {
		line = at.Line + skipped
	}
	return problem.New(CodeBroken, "", "line", line)
}

// match finds which column each field of the header is; "" for none.
func match(header []string, columns []Column, warnings *problem.List) ([]string, error) {
	var l problem.List
	names := make([]string, len(header))
	for i, h := range header {
		k := slices.IndexFunc(columns, func(c Column) bool { return c.is(h) })
		switch {
		case k < 0:
			if strings.TrimSpace(h) != "" {
				warnings.Add(CodeColumnUnknown, "", "column", cut(h))
			}
		case slices.Contains(names, columns[k].Name):
			l.Add(CodeColumnTwice, "", "column", cut(h))
		default:
			names[i] = columns[k].Name
		}
	}
	for _, c := range columns {
		if c.Required && !slices.Contains(names, c.Name) {
			l.Add(CodeColumnMissing, "", "column", strings.Join(append([]string{c.Name}, c.Aliases...), ", "))
		}
	}
	return names, l.Err()
}

func (c Column) is(header string) bool {
	h := plain(header)
	return h == plain(c.Name) || slices.Contains(c.Aliases, h)
}

// plain is a header without what people write differently.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" .-_/()\u00a0", r) {
			return -1
		}
		return r
	}, strings.ToLower(strings.TrimSpace(s)))
}

func rowOf(record, names []string, line int) Row {
	row := Row{Line: line, values: map[string]string{}}
	for i, v := range record {
		if v = strings.TrimSpace(v); v != "" && i < len(names) && names[i] != "" {
			row.values[names[i]] = v
		}
	}
	return row
}

// cut shortens what is quoted in a problem.
func cut(s string) string {
	const most = 40
	if r := []rune(s); len(r) > most {
		return string(r[:most]) + "…"
	}
	return s
}
