package paper

import (
	"turnus/domain/money"
	"turnus/domain/picking"
)

// Columns of a slip's lines. What changed since the last edition has a bar at
// the margin, in front of the box to tick.
const (
	barWidth = 1.2
	tickLeft = 23.0
	tickSide = 5.0
	noteLine = 4.0
	slipRow  = 7.5
)

var noteStyle = style{size: 8, bold: true}

// slipLines are the lines of a slip: box, quantity, unit, article, origin.
func slipLines(s picking.Slip, v voice) []piece {
	t := slipTableOf(s.Lines, v)
	pieces := make([]piece, 0, len(s.Lines)+1)
	for _, l := range s.Lines {
		p := slipLine(t, l, s, v)
		p.resume = []piece{t.head()}
		pieces = append(pieces, p)
	}
	keepGroup(pieces)
	return append([]piece{t.head()}, pieces...)
}

func slipTableOf(lines []picking.Line, v voice) *table {
	t := &table{base: packed, row: slipRow, pitch: article.leading(), columns: []column{
		{head: v.say("paper.column.quantity"), x: 30, width: 22.5, align: toDecimal, style: packed},
		{head: v.say("paper.column.unit"), x: 55, width: 17.5, style: body, whole: true},
		{head: v.say("paper.column.article"), x: 75, width: 80, style: article, lines: 4},
		{head: v.say("paper.column.origin"), x: 157.5, width: 37.5, style: tableHead, whole: true},
	}}
	for _, l := range lines {
		t.columns[0].alignDecimals(clean(v.Quantity(shown(l))))
	}
	return t
}

// shown is the quantity printed: of a removed line the one it had.
func shown(l picking.Line) money.Quantity {
	if l.Change == picking.Removed {
		return l.Before
	}
	return l.Quantity
}

// slipLine is the row of a line with its notes below the article.
func slipLine(t *table, l picking.Line, s picking.Slip, v voice) piece {
	set := t
	if l.Change == picking.Removed {
		set = t.struck()
	}
	row := set.rowOf(clean(v.Quantity(shown(l))), clean(v.Unit(l.Unit)), clean(l.Names.In(v.Lang())), originOf(l.Origin, v))
	notes := lineNotes(l, s, v)
	height := row.height + noteLine*float64(len(notes))
	return piece{height: height, draw: func(c *canvas, top float64) {
		row.draw(c, top)
		at := t.columns[2]
		for i, n := range notes {
			y := top + row.height - 1 + noteLine*float64(i)
			c.text(at.x, noteStyle.baseline(y, noteLine), noteStyle, fit(n, noteStyle, marginRight-at.x))
		}
		drawChange(c, l.Change, top, height)
		if l.Change == picking.Removed {
			c.crossedBox(tickLeft, top+(slipRow-tickSide)/2, tickSide)
		} else {
			c.tickBox(tickLeft, top+(slipRow-tickSide)/2, tickSide)
		}
		c.hair(top + height)
	}}
}

// lineNotes say what the packer must know beyond the line itself.
func lineNotes(l picking.Line, s picking.Slip, v voice) []printable {
	var notes []printable
	switch l.Change {
	case picking.Added:
		notes = append(notes, v.say("paper.slip.added"))
	case picking.Changed:
		if l.Before == l.Quantity {
			notes = append(notes, v.say("paper.slip.swaps_changed"))
			break
		}
		notes = append(notes, v.say("paper.slip.changed", "before", l.Before, "unit", v.Unit(l.Unit)))
	case picking.Removed:
		notes = append(notes, v.say("paper.slip.removed"))
	}
	if l.Pick != s.Pick && !l.Pick.IsZero() {
		notes = append(notes, v.say("paper.slip.other_pick", "day", l.Pick))
	}
	for _, x := range l.Swaps {
		notes = append(notes, swapNote(x, v))
	}
	return notes
}

// swapNote says what comes out of a box and what goes in instead.
func swapNote(x picking.Swap, v voice) printable {
	args := []any{"out", x.Out.Names.In(v.Lang()), "quantity", x.Out.Quantity, "unit", v.Unit(x.Out.Unit)}
	switch {
	case x.Open():
		return v.say("paper.slip.swap_open", args...)
	case x.Left():
		return v.say("paper.slip.swap_left", args...)
	}
	return v.say("paper.slip.swap", append(args, "in", x.In.Names.In(v.Lang()), "in_quantity", x.In.Quantity, "in_unit", v.Unit(x.In.Unit))...)
}

// drawChange draws the bar of what is not as in the last edition.
func drawChange(c *canvas, change picking.Change, top, height float64) {
	if change != picking.Same {
		c.fill(marginLeft, top+0.75, barWidth, height-1.5, black)
	}
}
