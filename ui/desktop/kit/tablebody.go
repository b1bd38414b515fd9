package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// markWidth is the bar at the selected row of the table with the keyboard.
const markWidth float32 = 3

// gridBody are the rows of a grid. It is as high as all rows together, but has
// drawings only for those in view, which it uses again while scrolling. One
// widget takes the mouse for all of them.
type gridBody struct {
	widget.BaseWidget
	grid    *grid
	rows    []*gridRow // row i is drawn by rows[i%len(rows)]
	objects []fyne.CanvasObject

	selected, hovered, mark *canvas.Rectangle
	inside                  bool              // the mouse
	pointer                 float32           // its height below the upper edge of the view
	last, before            int               // rows of the last two clicks
	drop                    *canvas.Rectangle // where a dragged row will be put
}

func newGridBody(g *grid) *gridBody {
	b := &gridBody{}
	b.begin(g)
	b.ExtendBaseWidget(b)
	return b
}

// begin makes what is drawn beside the rows.
func (b *gridBody) begin(g *grid) {
	b.grid, b.last, b.before = g, -1, -1
	b.selected, b.hovered, b.mark, b.drop = canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	b.drop.Hide()
}

// CreateRenderer is for Fyne.
func (b *gridBody) CreateRenderer() fyne.WidgetRenderer {
	b.recolor()
	b.update()
	return gridBodyRenderer{b}
}

type gridBodyRenderer struct{ body *gridBody }

func (r gridBodyRenderer) Layout(fyne.Size)             { r.body.update() }
func (r gridBodyRenderer) MinSize() fyne.Size           { return r.body.grid.size() }
func (r gridBodyRenderer) Objects() []fyne.CanvasObject { return r.body.objects }
func (r gridBodyRenderer) Destroy()                     {}

func (r gridBodyRenderer) Refresh() {
	r.body.recolor()
	r.body.update()
}

func (b *gridBody) recolor() {
	b.selected.FillColor = theme.Color(ColorSelected)
	b.hovered.FillColor = theme.Color(theme.ColorNameHover)
	b.mark.FillColor = theme.Color(theme.ColorNamePrimary)
}

// forget lets all rows be drawn anew.
func (b *gridBody) forget() {
	for _, r := range b.rows {
		r.index = -1
	}
}

// update draws the rows that came into view.
func (b *gridBody) update() {
	from, to := b.grid.view()
	b.provide(int(b.grid.scroll.Size().Height/RowHeight) + 2)
	for i := from; i < to; i++ {
		b.rows[i%len(b.rows)].show(b.grid, i)
	}
	for _, r := range b.rows {
		if r.index < from || r.index >= to {
			r.hide()
		}
	}
	b.highlight()
}

// provide makes as many drawings as rows can be in view.
func (b *gridBody) provide(n int) {
	if len(b.rows) == n {
		return
	}
	for len(b.rows) < n {
		b.rows = append(b.rows, newGridRow(len(b.grid.columns)))
	}
	b.rows = b.rows[:n]
	b.forget()
	b.objects = append(b.objects[:0], b.hovered, b.selected, b.mark)
	for _, r := range b.rows {
		b.objects = append(b.objects, r.box)
	}
	b.objects = append(b.objects, b.drop)
}

// highlight puts the colours of the selected row, and of the one below the
// mouse, to their places.
func (b *gridBody) highlight() {
	g := b.grid
	hovered := -1
	if b.inside {
		hovered = g.rowAt(g.scroll.Offset.Y + b.pointer)
	}
	if hovered == g.selected {
		hovered = -1
	}
	width := fyne.Max(g.widths.total(), b.Size().Width)
	lay(b.hovered, hovered, 0, width)
	lay(b.selected, g.selected, 0, width)
	mark := -1
	if g.focused {
		mark = g.selected
	}
	lay(b.mark, mark, g.scroll.Offset.X, markWidth)
}

// lay puts a rectangle behind a row, above its hairline.
func lay(r *canvas.Rectangle, row int, x, width float32) {
	if row < 0 {
		r.Hide()
		return
	}
	r.Move(fyne.NewPos(x, float32(row)*RowHeight))
	r.Resize(fyne.NewSize(width, RowHeight-hairline))
	r.Show()
	r.Refresh()
}

// rowAt is the row at a height, -1 below all of them.
func (g *grid) rowAt(y float32) int {
	i := int(y / RowHeight)
	if y < 0 || i >= g.n {
		return -1
	}
	return i
}

// MouseDown selects at once, without waiting for a second click.
func (b *gridBody) MouseDown(e *desktop.MouseEvent) {
	b.before, b.last = b.last, b.grid.rowAt(e.Position.Y)
	b.grid.pressed(b.last, e.Modifier)
}

// MouseUp is for Fyne.
func (b *gridBody) MouseUp(*desktop.MouseEvent) {}

// DoubleTapped opens a row that was clicked twice, not two rows clicked once.
func (b *gridBody) DoubleTapped(e *fyne.PointEvent) {
	if i := b.grid.rowAt(e.Position.Y); i >= 0 && i == b.last && i == b.before {
		b.grid.opened()
	}
}

// MouseIn is for Fyne.
func (b *gridBody) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved is for Fyne.
func (b *gridBody) MouseMoved(e *desktop.MouseEvent) {
	b.inside, b.pointer = true, e.Position.Y-b.grid.scroll.Offset.Y
	b.highlight()
}

// MouseOut is for Fyne.
func (b *gridBody) MouseOut() {
	b.inside = false
	b.highlight()
}
