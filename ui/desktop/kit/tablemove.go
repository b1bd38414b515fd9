package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// dropWidth is the line that shows where a row will be dropped.
const dropWidth float32 = 3

// Movable lets a person drag rows to another place, as long as can is true. Move
// is called for the selected row, with how many places further it is dropped, or
// nearer for less than 0.
func (t *Table[T]) Movable(can func() bool, move func(by int)) {
	t.canMove, t.move = can, move
	t.grid.makeMovable(can, move)
}

// gridMover is the body of a grid whose rows can be dragged. It is a type of its
// own, because what can be dragged takes a double click with a shaky hand for one.
type gridMover struct {
	gridBody
	can  func() bool
	move func(by int)
	gap  int // the row is dropped above this one
	on   bool
}

func (g *grid) makeMovable(can func() bool, move func(by int)) {
	m := &gridMover{can: can, move: move}
	m.begin(g)
	m.ExtendBaseWidget(m)
	g.body, g.scroll.Content = &m.gridBody, m
	g.scroll.Refresh()
}

// Dragged shows where the row would be dropped. The row is the one that pressing
// the button selected, wherever it stands meanwhile.
func (m *gridMover) Dragged(e *fyne.DragEvent) {
	g := m.grid
	if !m.on && (m.last < 0 || !m.can()) {
		return
	}
	rows := e.Position.Y / RowHeight
	from, to := g.view()
	g.reveal(min(max(int(rows), from-1, 0), to, g.n-1)) // at the edge it scrolls, a row at a time
	from, to = g.view()
	m.on, m.gap = true, min(max(int(rows+0.5), from), to)
	m.showGap()
}

// by is how many places further the row would be.
func (m *gridMover) by() int {
	at := m.grid.selected
	switch {
	case at < 0 || !m.on:
		return 0
	case m.gap > at:
		return m.gap - 1 - at
	}
	return m.gap - at
}

func (m *gridMover) showGap() {
	m.drop.Hidden = m.by() == 0
	m.drop.FillColor = theme.Color(theme.ColorNamePrimary)
	last := m.grid.size().Height - dropWidth // below the last row there is no room
	m.drop.Move(fyne.NewPos(0, between(float32(m.gap)*RowHeight-dropWidth/2, 0, last)))
	m.drop.Resize(fyne.NewSize(fyne.Max(m.grid.widths.total(), m.Size().Width), dropWidth))
	canvas.Refresh(m) // the line itself is on no canvas before it was seen
}

// DragEnd drops the row.
func (m *gridMover) DragEnd() {
	by := m.by()
	m.on = false
	m.drop.Hide()
	if by != 0 && m.can() {
		m.move(by)
	}
}
