package sheet

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// mark is what spreadsheets know UTF-8 by, which they take for another encoding
// without it.
const mark = "\ufeff"

// CSV writes a table as text: UTF-8 with its mark, semicolons between the cells,
// CR and LF between the lines, which spreadsheets in our countries open without
// asking. Dates are written 2026-12-24, quantities and amounts with a point.
//
// A text that a spreadsheet could take for a formula has an apostrophe before it,
// and so has one that begins with an apostrophe: without its first apostrophe
// each is what it was.
func CSV(w io.Writer, t Table) error {
	if _, err := io.WriteString(w, mark); err != nil {
		return err
	}
	out := csv.NewWriter(w)
	out.Comma, out.UseCRLF = ';', true
	line := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		line[i] = safe(c.Head)
		if !c.Day.IsZero() {
			line[i] = c.Day.String()
		}
	}
	if err := out.Write(line); err != nil {
		return err
	}
	err := t.each(func(row []Cell) error {
		for i, c := range row {
			line[i] = written(c)
		}
		return out.Write(line)
	})
	if err != nil {
		return err
	}
	out.Flush()
	return out.Error()
}

func written(c Cell) string {
	switch v := c.(type) {
	case Text:
		return safe(string(v))
	case Number:
		return strconv.Itoa(int(v))
	case Quantity:
		return money.Quantity(v).String()
	case Amount:
		return money.Amount(v).String()
	case Day:
		return civil.Date(v).String()
	}
	return ""
}

// safe marks a text that is no formula as the text it is. What begins a formula,
// or hides its beginning, is listed by OWASP under "CSV Injection".
func safe(s string) string {
	if s != "" && strings.ContainsAny(s[:1], "=+-@\t\r\n'") {
		return "'" + s
	}
	return s
}
