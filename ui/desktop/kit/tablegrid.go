package kit

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// cellPadding is the space at both sides of a cell.
const cellPadding = 2 * unit

// gridColumn is what the grid knows of a column.
type gridColumn struct {
	title string
	right bool
	sort  bool
}

// grid draws rows below a head. It knows how many rows there are and asks for
// those in view; what they are, in which order, and which is selected, is told
// by the table.
type grid struct {
	columns []gridColumn
	widths  *widths

	n        int
	selected int // -1: none
	focused  bool
	sorted   int // column, -1: none
	down     bool

	row     func(i int, into []Cell) bool // false: not loaded yet
	viewed  func()                        // other rows are in view
	marked  func(i int) bool
	pressed func(i int, with fyne.KeyModifier) // with the mouse; -1: below the rows
	choose  func()                             // which columns are seen
	opened  func()                             // the row pressed last, with a double click
	sort    func(column int)
	resized func(columns []int) // by a person
	typed   func(fyne.KeyName)  // a key the head has no use for

	plain, bold, caption *ruler
	head                 *gridHead
	clip                 *container.Clip
	scroll               *container.Scroll
	body                 *gridBody
}

func newGrid(columns []gridColumn, w *widths) *grid {
	g := &grid{columns: columns, widths: w, selected: -1, sorted: -1}
	g.newRulers()
	g.head = newGridHead(g)
	g.clip = container.NewClip(g.head)
	g.body = newGridBody(g)
	g.scroll = container.NewScroll(g.body)
	g.scroll.OnScrolled = g.scrolled
	return g
}

func (g *grid) newRulers() {
	g.plain = newRuler(theme.TextSize(), fyne.TextStyle{})
	g.bold = newRuler(theme.TextSize(), fyne.TextStyle{Bold: true})
	g.caption = newRuler(theme.CaptionTextSize(), fyne.TextStyle{})
}

func (g *grid) rulerOf(bold bool) *ruler {
	if bold {
		return g.bold
	}
	return g.plain
}

// layOut gives head and rows their places.
func (g *grid) layOut(pos fyne.Position, size fyne.Size) {
	g.widths.setView(size.Width)
	g.clip.Move(pos)
	g.clip.Resize(fyne.NewSize(size.Width, RowHeight))
	g.scroll.Move(pos.AddXY(0, RowHeight))
	g.scroll.Resize(fyne.NewSize(max(0, size.Width), max(0, size.Height-RowHeight))) // a window may leave no room
	g.rearranged()
	g.viewed()
}

// rearranged draws head and rows after columns or the number of rows changed.
func (g *grid) rearranged() {
	g.head.Resize(fyne.NewSize(g.widths.total(), RowHeight))
	g.head.Refresh()
	g.scroll.Refresh()
}

// retheme draws everything in the theme of now.
func (g *grid) retheme() {
	g.newRulers()
	g.body.rows = nil
	g.rearranged()
}

// show replaces the rows and scrolls to where they belong.
func (g *grid) show(n, selected int, offset float32) {
	g.n, g.selected = n, selected
	g.body.forget()
	g.scroll.Refresh()
	g.scrollTo(offset)
}

// scrolled follows the scroll bars.
func (g *grid) scrolled(to fyne.Position) {
	g.head.Move(fyne.NewPos(-to.X, 0))
	g.body.update()
	g.viewed()
}

func (g *grid) scrollTo(y float32) { g.scrollToPos(fyne.NewPos(g.scroll.Offset.X, y)) }

func (g *grid) scrollToPos(p fyne.Position) {
	content := g.body.MinSize()
	p.X = between(p.X, 0, fyne.Max(0, content.Width-g.scroll.Size().Width))
	p.Y = between(p.Y, 0, fyne.Max(0, content.Height-g.scroll.Size().Height))
	g.scroll.ScrollToOffset(p)
	g.scrolled(p)
}

// reveal scrolls as little as is needed to see a row.
func (g *grid) reveal(i int) {
	top, y := g.scroll.Offset.Y, float32(i)*RowHeight
	switch {
	case i < 0 || i >= g.n:
	case y < top:
		g.scrollTo(y)
	case y+RowHeight > top+g.height():
		g.scrollTo(y + RowHeight - g.height())
	}
}

// revealColumn scrolls sideways as little as is needed to see a column.
func (g *grid) revealColumn(i int) {
	s, p := g.widths.spans[i], g.scroll.Offset
	p.X = fyne.Min(fyne.Max(p.X, s.x+s.width-g.scroll.Size().Width), s.x)
	g.scrollToPos(p)
}

// height is the room rows have.
func (g *grid) height() float32 {
	h := g.scroll.Size().Height
	if g.widths.overflows() {
		h -= barWidth
	}
	return fyne.Max(0, h)
}

// page is the number of rows that are seen completely, at least 1.
func (g *grid) page() int { return max(1, int(g.height()/RowHeight)) }

// view is the range of rows that are seen at least in part.
func (g *grid) view() (from, to int) {
	from = max(0, int(g.scroll.Offset.Y/RowHeight))
	to = int(math.Ceil(float64((g.scroll.Offset.Y + g.scroll.Size().Height) / RowHeight)))
	return min(from, g.n), min(to, g.n)
}

// size is the size of all rows.
func (g *grid) size() fyne.Size {
	h := float32(g.n) * RowHeight
	if g.widths.overflows() {
		h += barWidth
	}
	return fyne.NewSize(g.leastTotal(), h)
}

// leastTotal is how wide the rows are before the window stretches them.
func (g *grid) leastTotal() float32 {
	if g.widths.overflows() {
		return g.widths.total()
	}
	return 1 // as wide as the window, and not a hair wider
}

// drag moves the line at the right of a column.
func (g *grid) drag(column int, dx float32) {
	g.widths.drag(column, dx)
	g.rearranged()
}

func (g *grid) drop() { g.resized(g.widths.drop()) }

// fitColumn makes a column as wide as its widest text in view.
func (g *grid) fitColumn(column int) {
	w := g.caption.about(g.columns[column].title) + arrowSize + arrowGap
	cells := make([]Cell, len(g.columns))
	for i, to := g.view(); i < to; i++ {
		if g.row(i, cells) {
			c := cells[column]
			w = fyne.Max(w, g.rulerOf(c.Bold).about(oneLine(c.Text))+c.indent())
		}
	}
	g.widths.set(column, w+2*cellPadding)
	g.rearranged()
	g.resized([]int{column})
}
