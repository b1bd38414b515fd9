package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// grab presses the button on row i and moves the mouse over others, in rows from
// the top of the list; then it lets go.
func (b *bench) grab(t *testing.T, i int, over ...float32) {
	t.Helper()
	m, ok := b.grid.scroll.Content.(*gridMover)
	if !ok {
		t.Fatal("the rows cannot be dragged")
	}
	m.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, (float32(i)+0.5)*RowHeight)}})
	for _, y := range over {
		m.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, y*RowHeight)}})
	}
	if len(over) > 0 {
		m.DragEnd()
	}
}

func TestARowIsDroppedWhereTheLineIs(t *testing.T) {
	b := lookAt(t, newShelf(30))
	var moves []int
	can := true
	b.Movable(func() bool { return can }, func(by int) { moves = append(moves, by) })
	b.Reload()
	b.grab(t, 1, 1.9, 4.2)    // below the fourth
	b.grab(t, 4, 4.4, 0.3)    // above the first
	b.grab(t, 2, 5.5, 2.7)    // back where it was
	b.grab(t, 2, 3.2)         // not far enough to be another place
	b.grab(t, 9, 12, 20, 200) // at the edge it scrolls, a row at a time
	if want := []int{2, -4, 3}; !slices.Equal(moves, want) || b.top(1) >= 0 {
		t.Errorf("moved by %v, want %v; the first row is at %v", moves, want, b.top(1))
	}
	can = false
	b.grab(t, 5, 9)
	if len(moves) != 3 {
		t.Errorf("moved by %v where nothing can be moved", moves)
	}
}

func TestALineShowsWhereARowWillBeDropped(t *testing.T) {
	b := lookAt(t, newShelf(5))
	b.Movable(func() bool { return true }, func(int) {})
	b.Reload()
	b.grab(t, 0)
	m := b.grid.scroll.Content.(*gridMover)
	for y, want := range map[float32]float32{0.7: -1, 2.8: 3*RowHeight - dropWidth/2, 40: 5*RowHeight - dropWidth} {
		m.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(20, y*RowHeight)}})
		got := m.drop.Position().Y
		if m.drop.Hidden {
			got = -1
		}
		if got != want || !slices.Contains(m.objects, fyne.CanvasObject(m.drop)) {
			t.Errorf("over row %v the line is at %v, want %v", y, got, want)
		}
	}
	m.DragEnd()
	if !m.drop.Hidden {
		t.Error("the line stays")
	}
	b.seeColumns([]string{"name"})
	if _, ok := b.grid.scroll.Content.(*gridMover); !ok {
		t.Error("with other columns no row can be dragged")
	}
}
