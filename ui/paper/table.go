package paper

import (
	"slices"
	"strings"
)

// align is where the text of a column stands.
type align int

const (
	toLeft align = iota
	toRight
	toDecimal // by the decimal sign, as alignDecimals measured it
)

// column is a column of a table.
type column struct {
	head     printable
	x, width float64
	align    align
	style    style
	lines    int     // most lines of a cell, 0 for one
	whole    bool    // a long text becomes smaller rather than broken
	fraction float64 // room right of the decimal sign
}

// alignDecimals makes room for the longest fraction among the texts.
func (col *column) alignDecimals(texts ...printable) {
	for _, t := range texts {
		col.fraction = max(col.fraction, col.style.width(t[wholeLength(t):]))
	}
}

// wholeLength is the length of a number before its decimal sign.
func wholeLength(t printable) int {
	if i := strings.LastIndexAny(string(t), ".,"); i >= 0 {
		return i
	}
	return len(t)
}

// cell wraps a text for the column.
func (col *column) cell(t printable) []printable {
	if t == "" {
		return nil
	}
	if col.align != toLeft || col.style.width(t) <= col.width {
		return []printable{t}
	}
	if col.whole {
		return []printable{fit(t, col.style, col.width/smallest)}
	}
	return wrap(t, col.style, col.width, max(1, col.lines))
}

// place is where a text of a style begins.
func (col *column) place(st style, t printable) float64 {
	switch right := col.x + col.width; col.align {
	case toRight:
		return right - st.width(t)
	case toDecimal:
		return max(col.x, min(right-col.fraction-st.width(t[:wholeLength(t)]), right-st.width(t)))
	default:
		return col.x
	}
}

// draw writes the lines of a cell, the first one standing on a baseline.
func (col *column) draw(c *canvas, baseline, pitch float64, lines []printable) {
	for _, t := range lines {
		st := col.style.within(col.width, t)
		c.text(col.place(st, t), baseline, st, t)
		baseline += pitch
	}
}

// table is how the rows of a table are set.
type table struct {
	columns []column
	base    style   // whose baseline all cells of a row share
	row     float64 // height of a row of one line
	pitch   float64 // of further lines in a row
	ruled   bool    // hairline below each row
}

// smallest is how small a text may become to stay whole.
const smallest = 0.7

// headHeight is the height of a table's head.
const headHeight = 6.0

// head is the captions of the columns, on one line.
func (t *table) head() piece {
	return piece{height: headHeight, keep: true, draw: func(c *canvas, top float64) {
		for i := range t.columns {
			col := &t.columns[i]
			st := tableHead.within(col.width, col.head)
			x := col.x
			if col.align != toLeft {
				x += col.width - st.width(col.head)
			}
			c.text(x, tableHead.baseline(top, grid), st, col.head)
		}
		c.hair(top + grid)
	}}
}

// rowOf is a row with a text for each column, as high as its highest cell.
func (t *table) rowOf(texts ...printable) piece {
	cells, most := make([][]printable, len(t.columns)), 1
	for i := range t.columns {
		cells[i] = t.columns[i].cell(texts[i])
		most = max(most, len(cells[i]))
	}
	height := float64(most-1)*t.pitch + t.row
	return piece{height: height, draw: func(c *canvas, top float64) {
		for i := range t.columns {
			t.columns[i].draw(c, t.base.baseline(top, t.row), t.pitch, cells[i])
		}
		if t.ruled {
			c.hair(top + height)
		}
	}}
}

// struck is the table with its texts struck through.
func (t *table) struck() *table {
	out := *t
	out.columns = slices.Clone(t.columns)
	for i := range out.columns {
		out.columns[i].style.struck = true
	}
	return &out
}
