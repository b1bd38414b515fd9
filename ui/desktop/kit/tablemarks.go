package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
)

// Marked are the rows marked to do something with all of them, in their order.
func (t *Table[T]) Marked() []int64 {
	var out []int64
	for _, id := range t.ids {
		if t.marked[id] {
			out = append(out, id)
		}
	}
	return out
}

// MarkAll marks all rows there are, or none if all are marked.
func (t *Table[T]) MarkAll() {
	all := len(t.marked) < len(t.ids)
	t.marked = map[int64]bool{}
	if all {
		for _, id := range t.ids {
			t.marked[id] = true
		}
	}
	t.showMarks()
}

// Unmark marks none.
func (t *Table[T]) Unmark() {
	if len(t.marked) > 0 {
		t.marked = map[int64]bool{}
		t.showMarks()
	}
}

func (t *Table[T]) isMarked(i int) bool { return i < len(t.ids) && t.marked[t.ids[i]] }

// toggle marks a row, or does not any more.
func (t *Table[T]) toggle(i int) {
	if id := t.ids[i]; t.marked[id] {
		delete(t.marked, id)
	} else {
		t.marked[id] = true
	}
}

// markRange marks all rows between two.
func (t *Table[T]) markRange(from, to int) {
	for i := min(from, to); i <= max(from, to); i++ {
		t.marked[t.ids[i]] = true
	}
}

// keepMarks forgets marks of rows that are in the list no more: nothing is done to
// what is not there.
func (t *Table[T]) keepMarks() {
	if len(t.marked) == 0 {
		return
	}
	kept := map[int64]bool{}
	for _, id := range t.ids {
		if t.marked[id] {
			kept[id] = true
		}
	}
	if len(kept) != len(t.marked) {
		t.marked = kept
		t.showMarks()
	}
}

func (t *Table[T]) showMarks() {
	t.grid.body.forget()
	t.grid.body.update()
	if t.OnMark != nil {
		t.OnMark(len(t.marked))
	}
}

// markKey marks with the space bar the selected row, with Shift and the arrows those
// the selection goes over, and gives the marks up with Esc; false for other keys.
func (t *Table[T]) markKey(k fyne.KeyName) bool {
	at := t.grid.selected
	switch {
	case t.OnMark == nil:
		return false
	case k == fyne.KeyEscape && len(t.marked) > 0:
		t.Unmark()
	case k == fyne.KeySpace && at >= 0:
		t.toggle(at)
		t.showMarks()
		t.step(1)
	case (k == fyne.KeyUp || k == fyne.KeyDown) && at >= 0 && shifted():
		t.marked[t.ids[at]] = true
		if k == fyne.KeyUp {
			t.step(-1)
		} else {
			t.step(1)
		}
		t.marked[t.selected] = true
		t.showMarks()
	default:
		return false
	}
	return true
}

// markPressed marks with Ctrl the row that is clicked, with Shift all up to it; a
// click alone gives the marks up.
func (t *Table[T]) markPressed(i int, with fyne.KeyModifier) {
	switch {
	case t.OnMark == nil:
		return
	case with&fyne.KeyModifierShortcutDefault != 0:
		if len(t.marked) == 0 && t.grid.selected >= 0 {
			t.marked[t.ids[t.grid.selected]] = true
		}
		t.toggle(i)
	case with&fyne.KeyModifierShift != 0 && t.grid.selected >= 0:
		t.markRange(t.grid.selected, i)
	case len(t.marked) > 0:
		t.marked = map[int64]bool{}
	default:
		return
	}
	t.showMarks()
}

// shifted reports whether Shift is pressed.
func shifted() bool {
	d, ok := fyne.CurrentApp().Driver().(desktop.Driver)
	return ok && d.CurrentKeyModifiers()&fyne.KeyModifierShift != 0
}
