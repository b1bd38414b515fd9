package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const (
	handleWidth = 2 * unit // of what takes the mouse between two columns
	handleLine  = 3 * unit // height of what is seen of it
)

// gridHandle is the line at the right of a column, which can be dragged.
type gridHandle struct {
	widget.BaseWidget
	grid    *grid
	column  int
	hovered bool
	line    *canvas.Rectangle
}

func newGridHandle(g *grid, column int) *gridHandle {
	h := &gridHandle{grid: g, column: column, line: canvas.NewRectangle(nil)}
	h.ExtendBaseWidget(h)
	return h
}

// CreateRenderer is for Fyne.
func (h *gridHandle) CreateRenderer() fyne.WidgetRenderer {
	return &gridHandleRenderer{h, []fyne.CanvasObject{h.line}}
}

type gridHandleRenderer struct {
	*gridHandle
	objects []fyne.CanvasObject
}

func (r *gridHandleRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *gridHandleRenderer) Destroy()                     {}
func (r *gridHandleRenderer) MinSize() fyne.Size           { return fyne.NewSize(handleWidth, RowHeight) }

func (r *gridHandleRenderer) Layout(size fyne.Size) {
	r.line.Move(fyne.NewPos((size.Width-hairline)/2, (size.Height-handleLine)/2))
	r.line.Resize(fyne.NewSize(hairline, handleLine))
}

func (r *gridHandleRenderer) Refresh() {
	r.line.FillColor = theme.Color(theme.ColorNameInputBorder)
	r.line.Hidden = !r.hovered
	canvas.Refresh(r.gridHandle)
}

// Cursor shows that the line can be dragged.
func (h *gridHandle) Cursor() desktop.Cursor { return desktop.HResizeCursor }

// Dragged makes the column wider or narrower.
func (h *gridHandle) Dragged(e *fyne.DragEvent) { h.grid.drag(h.column, e.Dragged.DX) }

// DragEnd keeps the width.
func (h *gridHandle) DragEnd() { h.grid.drop() }

// Tapped keeps a click beside a title from sorting.
func (h *gridHandle) Tapped(*fyne.PointEvent) {}

// DoubleTapped makes the column as wide as what stands in it.
func (h *gridHandle) DoubleTapped(*fyne.PointEvent) { h.grid.fitColumn(h.column) }

// MouseIn is for Fyne.
func (h *gridHandle) MouseIn(*desktop.MouseEvent) {
	h.hovered = true
	h.Refresh()
}

// MouseMoved is for Fyne.
func (h *gridHandle) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (h *gridHandle) MouseOut() {
	h.hovered = false
	h.Refresh()
}
