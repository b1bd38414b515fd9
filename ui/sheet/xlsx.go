package sheet

import (
	"io"
	"slices"

	"github.com/xuri/excelize/v2"

	"turnus/domain/civil"
	"turnus/domain/money"
)

// XLSX writes a workbook, a sheet for each table. The row of heads stays in sight
// while one scrolls. The same tables give the same bytes.
func XLSX(w io.Writer, tables ...Table) error {
	file := excelize.NewFile()
	defer func() { _ = file.Close() }() // nothing of it is on disk
	b := book{file: file}
	if err := b.makeStyles(); err != nil {
		return err
	}
	for i, t := range tables {
		if err := b.add(i, t); err != nil {
			return err
		}
	}
	_, err := file.WriteTo(w)
	return err
}

// book is a workbook being written.
type book struct {
	file                                  *excelize.File
	head, headRight, headDay, day, amount int // styles
}

// dateFormat is the number format of dates that each program shows as its own
// language writes them (ECMA-376, part 1, 18.8.30).
const dateFormat = 14

// amountFormat shows two decimals, and thousands as each program writes them.
const amountFormat = 4

func (b *book) makeStyles() error {
	bold := &excelize.Font{Bold: true}
	for _, s := range []struct {
		id   *int
		look excelize.Style
	}{
		{&b.head, excelize.Style{Font: bold}},
		{&b.headRight, excelize.Style{Font: bold, Alignment: &excelize.Alignment{Horizontal: "right"}}},
		{&b.headDay, excelize.Style{Font: bold, NumFmt: dateFormat}},
		{&b.day, excelize.Style{NumFmt: dateFormat}},
		{&b.amount, excelize.Style{NumFmt: amountFormat}},
	} {
		var err error
		if *s.id, err = b.file.NewStyle(&s.look); err != nil {
			return err
		}
	}
	return nil
}

// add writes a table as the n-th sheet, from 0; a new workbook has one already.
func (b *book) add(n int, t Table) error {
	if n == 0 {
		if err := b.file.SetSheetName(b.file.GetSheetName(0), t.Name); err != nil {
			return err
		}
	} else if _, err := b.file.NewSheet(t.Name); err != nil {
		return err
	}
	out, err := b.file.NewStreamWriter(t.Name)
	if err != nil {
		return err
	}
	if err := out.SetPanes(&excelize.Panes{Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft"}); err != nil {
		return err
	}
	for i, c := range t.Columns {
		if c.Width == 0 {
			continue
		}
		if err := out.SetColWidth(i+1, i+1, c.Width); err != nil {
			return err
		}
	}
	if err := b.rows(out, t); err != nil {
		return err
	}
	return out.Flush()
}

func (b *book) rows(out *excelize.StreamWriter, t Table) error {
	heads := make([]any, len(t.Columns))
	for i, c := range t.Columns {
		heads[i] = b.headOf(c, c.Right || numeric(t, i))
	}
	if err := out.SetRow("A1", heads); err != nil {
		return err
	}
	n, values := 1, make([]any, len(t.Columns))
	return t.each(func(row []Cell) error {
		n++
		at, err := excelize.CoordinatesToCellName(1, n)
		if err != nil {
			return err
		}
		for i, c := range row {
			values[i] = b.value(c)
		}
		return out.SetRow(at, values)
	})
}

func (b *book) headOf(c Column, right bool) excelize.Cell {
	switch {
	case !c.Day.IsZero():
		return excelize.Cell{StyleID: b.headDay, Value: serial(c.Day)}
	case right:
		return excelize.Cell{StyleID: b.headRight, Value: c.Head}
	}
	return excelize.Cell{StyleID: b.head, Value: c.Head}
}

// numeric reports whether a column has numbers, which stand at the right.
func numeric(t Table, column int) bool {
	return slices.ContainsFunc(t.Rows, func(row []Cell) bool {
		switch row[column].(type) {
		case Number, Quantity:
			return true
		}
		return false
	})
}

// value is a cell as the library wants it.
func (b *book) value(c Cell) any {
	switch v := c.(type) {
	case Text:
		return string(v)
	case Number:
		return int(v)
	case Quantity:
		return float64(v) / float64(money.One) // only to be written: it comes out as the decimals it is
	case Amount:
		return excelize.Cell{StyleID: b.amount, Value: float64(v) / centsInOne} // so too
	case Day:
		return excelize.Cell{StyleID: b.day, Value: serial(civil.Date(v))}
	}
	return nil
}

// centsInOne is how many of the smallest unit of money are one.
const centsInOne = 100

// epoch is the day 0 of workbooks, as it is for every date since 1 March 1900.
var epoch = civil.MustParse("1899-12-30")

func serial(d civil.Date) int { return d.Sub(epoch) }
