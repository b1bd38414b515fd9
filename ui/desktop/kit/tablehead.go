package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const (
	arrowSize float32 = 12
	arrowGap          = unit / 2
)

// gridHead are the titles of a grid. With the keyboard it is one stop: Left and
// Right choose a column, Enter sorts by it.
type gridHead struct {
	widget.BaseWidget
	grid    *grid
	titles  []*gridTitle
	handles []*gridHandle
	line    *canvas.Rectangle
	focused bool
	at      int // column the keyboard is at
}

func newGridHead(g *grid) *gridHead {
	h := &gridHead{grid: g, line: canvas.NewRectangle(nil)}
	for i := range g.columns {
		h.titles = append(h.titles, newGridTitle(g, i))
		h.handles = append(h.handles, newGridHandle(g, i))
	}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer is for Fyne.
func (h *gridHead) CreateRenderer() fyne.WidgetRenderer {
	r := &gridHeadRenderer{head: h, objects: []fyne.CanvasObject{h.line}}
	for _, t := range h.titles {
		r.objects = append(r.objects, t)
	}
	for _, d := range h.handles { // above the titles
		r.objects = append(r.objects, d)
	}
	return r
}

type gridHeadRenderer struct {
	head    *gridHead
	objects []fyne.CanvasObject
}

func (r *gridHeadRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *gridHeadRenderer) Destroy()                     {}
func (r *gridHeadRenderer) MinSize() fyne.Size           { return fyne.NewSize(1, RowHeight) }

func (r *gridHeadRenderer) Layout(size fyne.Size) {
	h := r.head
	h.line.FillColor = theme.Color(ColorLine)
	h.line.Move(fyne.NewPos(0, RowHeight-hairline))
	h.line.Resize(fyne.NewSize(size.Width, hairline))
	for i, s := range h.grid.widths.spans {
		h.titles[i].Move(fyne.NewPos(s.x, 0))
		h.titles[i].Resize(fyne.NewSize(s.width, RowHeight))
		h.handles[i].Move(fyne.NewPos(s.x+s.width-handleWidth/2, 0))
		h.handles[i].Hidden = !h.grid.widths.movable(i)
		h.handles[i].Resize(fyne.NewSize(handleWidth, RowHeight-hairline))
	}
}

func (r *gridHeadRenderer) Refresh() {
	r.Layout(r.head.Size())
	for i := range r.head.titles {
		r.head.titles[i].Refresh()
		r.head.handles[i].Refresh()
	}
	canvas.Refresh(r.head)
}

// FocusGained begins at the sorted column, else at the first that can be.
func (h *gridHead) FocusGained() {
	h.focused, h.at = true, h.grid.sorted
	if h.at < 0 {
		h.step(1)
	} else {
		h.grid.revealColumn(h.at)
	}
	h.Refresh()
}

// FocusLost is for Fyne.
func (h *gridHead) FocusLost() {
	h.focused = false
	h.Refresh()
}

// TypedRune is for Fyne: typing does nothing.
func (h *gridHead) TypedRune(rune) {}

// TypedKey chooses a column and sorts by it.
func (h *gridHead) TypedKey(e *fyne.KeyEvent) {
	switch e.Name {
	case fyne.KeyLeft:
		h.step(-1)
	case fyne.KeyRight:
		h.step(1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		h.grid.sort(h.at)
	default:
		h.grid.typed(e.Name)
	}
}

// step goes to the next column that can be sorted by, and shows it.
func (h *gridHead) step(by int) {
	for i := h.at + by; i >= 0 && i < len(h.grid.columns); i += by {
		if h.grid.columns[i].sort {
			h.at = i
			h.grid.revealColumn(i)
			h.Refresh()
			return
		}
	}
}

// Disabled keeps the keyboard out of a head that cannot be sorted by.
func (h *gridHead) Disabled() bool {
	for _, c := range h.grid.columns {
		if c.sort {
			return false
		}
	}
	return true
}

// Enable is for Fyne.
func (h *gridHead) Enable() {}

// Disable is for Fyne.
func (h *gridHead) Disable() {}

// gridTitle is the title of one column: a click sorts by it.
type gridTitle struct {
	widget.BaseWidget
	grid    *grid
	column  int
	hovered bool
	text    *canvas.Text
	arrow   *canvas.Image
	under   *canvas.Rectangle // where the keyboard is
}

func newGridTitle(g *grid, column int) *gridTitle {
	t := &gridTitle{
		grid: g, column: column,
		text: &canvas.Text{}, arrow: &canvas.Image{FillMode: canvas.ImageFillContain}, under: canvas.NewRectangle(nil),
	}
	t.arrow.Resize(fyne.NewSquareSize(arrowSize))
	t.ExtendBaseWidget(t)
	return t
}

// CreateRenderer is for Fyne.
func (t *gridTitle) CreateRenderer() fyne.WidgetRenderer {
	return &gridTitleRenderer{t, []fyne.CanvasObject{t.text, t.arrow, t.under}}
}

type gridTitleRenderer struct {
	*gridTitle
	objects []fyne.CanvasObject
}

func (r *gridTitleRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *gridTitleRenderer) Destroy()                     {}
func (r *gridTitleRenderer) MinSize() fyne.Size           { return fyne.NewSize(leastWidth, RowHeight) }

func (r *gridTitleRenderer) Layout(size fyne.Size) {
	column, sorted := r.grid.columns[r.column], r.grid.sorted == r.column
	room := size.Width - 2*cellPadding
	if sorted {
		room -= arrowSize + arrowGap
	}
	ruler := r.grid.caption
	r.text.Text = ruler.fit(column.title, room)
	width := ruler.width(r.text.Text)
	x, arrow := cellPadding, cellPadding+width+arrowGap
	if column.right { // the arrow before, so that the title ends where the numbers end
		x = size.Width - cellPadding - width
		arrow = x - arrowSize - arrowGap
	}
	r.text.Move(fyne.NewPos(x, float32(int((RowHeight-ruler.height)/2))))
	r.text.Resize(fyne.NewSize(width, ruler.height))
	r.arrow.Move(fyne.NewPos(arrow, (RowHeight-hairline-arrowSize)/2))
	r.under.Move(fyne.NewPos(0, RowHeight-2*hairline))
	r.under.Resize(fyne.NewSize(size.Width, 2*hairline))
}

func (r *gridTitleRenderer) Refresh() {
	g, sorted := r.grid, r.grid.sorted == r.column
	name := ColorMuted
	if sorted || r.hovered {
		name = theme.ColorNameForeground
	}
	r.text.Color, r.text.TextSize = theme.Color(name), g.caption.size
	r.arrow.Hidden = !sorted
	if sorted {
		r.arrow.Resource = sortArrow(g.down)
		r.arrow.Refresh()
	}
	r.under.FillColor = theme.Color(theme.ColorNamePrimary)
	r.under.Hidden = !g.head.focused || g.head.at != r.column
	r.Layout(r.Size())
	canvas.Refresh(r.gridTitle)
}

func sortArrow(down bool) fyne.Resource {
	if down {
		return Icon("sort-down")
	}
	return Icon("sort-up")
}

// Tapped sorts by the column.
func (t *gridTitle) Tapped(*fyne.PointEvent) { t.grid.sort(t.column) }

// TappedSecondary lets a person choose which columns are seen.
func (t *gridTitle) TappedSecondary(*fyne.PointEvent) { t.grid.choose() }

// MouseIn is for Fyne.
func (t *gridTitle) MouseIn(*desktop.MouseEvent) {
	t.hovered = t.grid.columns[t.column].sort
	t.Refresh()
}

// MouseMoved is for Fyne.
func (t *gridTitle) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (t *gridTitle) MouseOut() {
	t.hovered = false
	t.Refresh()
}
