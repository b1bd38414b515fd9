package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

const (
	hairline float32 = 1
	signGap          = 1.5 * unit

	blankHeight = 2 * unit // of what stands for a cell not loaded yet
	blankWidth  = 18 * unit
)

// gridRow draws one row, now this one, now that.
type gridRow struct {
	index int // -1: to be drawn anew
	spans []span
	cells []Cell
	box   *fyne.Container
	drawn []gridCell
	line  *canvas.Rectangle
	// ground and bar are those of a marked row.
	ground, bar *canvas.Rectangle
}

// gridCell draws one cell. It keeps a picture for each sign it has shown: another
// drawing for a picture would be read from its SVG again, again and again while
// scrolling.
type gridCell struct {
	text  *canvas.Text
	signs map[Sign]*canvas.Image
	blank *canvas.Rectangle // nil until there is one
}

func newGridRow(columns int) *gridRow {
	r := &gridRow{
		index: -1, line: canvas.NewRectangle(nil), ground: canvas.NewRectangle(nil), bar: canvas.NewRectangle(nil), box: container.NewWithoutLayout(),
		spans: make([]span, columns), cells: make([]Cell, columns), drawn: make([]gridCell, columns),
	}
	r.box.Objects = append(r.box.Objects, r.ground, r.bar, r.line)
	for i := range r.drawn {
		r.drawn[i].text = &canvas.Text{}
		r.box.Objects = append(r.box.Objects, r.drawn[i].text)
	}
	return r
}

func (r *gridRow) hide() {
	r.index = -1
	r.box.Hide()
}

// show draws row i, unless that is what stands there.
func (r *gridRow) show(g *grid, i int) {
	if r.index == i && sameSpans(r.spans, g.widths.spans) {
		return
	}
	r.index = i
	copy(r.spans, g.widths.spans)
	size := fyne.NewSize(g.widths.total(), RowHeight)
	r.box.Move(fyne.NewPos(0, float32(i)*RowHeight))
	r.box.Resize(size)
	r.line.FillColor = theme.Color(ColorLine)
	r.line.Move(fyne.NewPos(0, RowHeight-hairline))
	r.line.Resize(fyne.NewSize(size.Width, hairline))
	r.showMarked(g.marked != nil && g.marked(i), size)
	loaded := g.row(i, r.cells)
	for c := range r.drawn {
		d := &r.drawn[c]
		if loaded {
			d.show(r.box, r.cells[c], r.spans[c], g.columns[c].right, g.rulerOf(r.cells[c].Bold))
		} else {
			d.wait(r.box, r.spans[c], g.columns[c].right)
		}
	}
	r.box.Show()
	canvas.Refresh(r.box)
}

// showMarked shows whether the row is marked: by a colour, and a bar at its left.
func (r *gridRow) showMarked(on bool, size fyne.Size) {
	r.ground.Hidden, r.bar.Hidden = !on, !on
	if !on {
		return
	}
	r.ground.FillColor, r.bar.FillColor = theme.Color(ColorSelected), theme.Color(theme.ColorNamePrimary)
	r.ground.Resize(fyne.NewSize(size.Width, RowHeight-hairline))
	r.bar.Resize(fyne.NewSize(markWidth, RowHeight-hairline))
}

func sameSpans(a, b []span) bool {
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// ink is the colour of the cell's text.
func (c Cell) ink() fyne.ThemeColorName {
	switch {
	case c.Color != "":
		return c.Color
	case c.Muted:
		return ColorMuted
	}
	return c.Sign.Color()
}

// indent is the room its sign takes.
func (c Cell) indent() float32 {
	if c.Sign == NoSign {
		return 0
	}
	return signSize + signGap
}

// show draws a cell that is loaded.
func (d *gridCell) show(box *fyne.Container, c Cell, s span, right bool, r *ruler) {
	if d.blank != nil {
		d.blank.Hide()
	}
	room := s.width - 2*cellPadding - c.indent()
	d.text.Text = r.fit(c.Text, room)
	d.text.TextSize = r.size
	d.text.TextStyle = fyne.TextStyle{Bold: c.Bold, Strikethrough: c.Strike}
	d.text.Color = theme.Color(c.ink())
	at := s.x + cellPadding + c.indent()
	if right { // placed exactly, because a strike ignores the alignment
		at += fyne.Max(0, room-r.width(d.text.Text))
	}
	d.text.Move(fyne.NewPos(at, float32(int((RowHeight-r.height)/2))))
	d.text.Resize(fyne.NewSize(room, r.height))
	d.text.Show()
	d.showSign(box, c.Sign, at-c.indent(), room >= 0)
}

func (d *gridCell) showSign(box *fyne.Container, s Sign, x float32, fits bool) {
	for other, picture := range d.signs {
		picture.Hidden = other != s || !fits
	}
	if s == NoSign || !fits {
		return
	}
	if d.signs[s] == nil {
		if d.signs == nil {
			d.signs = map[Sign]*canvas.Image{}
		}
		d.signs[s] = NewSign(s)
		d.signs[s].Resize(fyne.NewSquareSize(signSize))
		box.Objects = append(box.Objects, d.signs[s])
	}
	d.signs[s].Move(fyne.NewPos(x, (RowHeight-hairline-signSize)/2))
}

// wait draws a cell that is still loading.
func (d *gridCell) wait(box *fyne.Container, s span, right bool) {
	d.text.Hide()
	d.showSign(box, NoSign, 0, false)
	if d.blank == nil {
		d.blank = canvas.NewRectangle(nil)
		d.blank.CornerRadius = blankHeight / 2
		box.Objects = append(box.Objects, d.blank)
	}
	width := fyne.Max(0, fyne.Min(blankWidth, s.width/2-cellPadding))
	x := s.x + cellPadding
	if right {
		x = s.x + s.width - cellPadding - width
	}
	d.blank.FillColor = theme.Color(ColorLine)
	d.blank.Move(fyne.NewPos(x, (RowHeight-hairline-blankHeight)/2))
	d.blank.Resize(fyne.NewSize(width, blankHeight))
	d.blank.Show()
}
