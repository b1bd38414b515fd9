package kit

import "fyne.io/fyne/v2"

// NewTableSearch is a search over a table: search is told what is typed, on each
// letter, and the table begins anew. Down and Enter go on to what was found, to its
// first row if none is chosen.
func NewTableSearch[R any](d *Desk, hint string, t *Table[R], search func(words string)) *Search {
	s := NewSearch(d, hint, func(words string) {
		search(words)
		t.Restart()
	})
	s.OnSubmit = func() {
		d.Window.Canvas().Focus(t)
		if _, ok := t.Selected(); !ok {
			t.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
		}
	}
	s.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			s.OnSubmit()
		}
		return k == fyne.KeyDown
	}
	return s
}
