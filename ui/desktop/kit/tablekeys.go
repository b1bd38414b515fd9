package kit

import (
	"slices"
	"strings"

	"fyne.io/fyne/v2"
)

// sideways is how far Left and Right scroll.
const sideways = 10 * unit

// FocusGained is for Fyne.
func (t *Table[T]) FocusGained() { t.focus(true) }

// FocusLost is for Fyne.
func (t *Table[T]) FocusLost() { t.focus(false) }

func (t *Table[T]) focus(on bool) {
	t.grid.focused = on
	t.grid.body.highlight()
	t.markFocus()
}

// markFocus shows that the table has the keyboard where no selected row does.
func (t *Table[T]) markFocus() {
	t.ring.Hidden = !t.grid.focused || t.grid.selected >= 0
	t.ring.Refresh()
}

// TypedRune is for Fyne: typing does nothing.
func (t *Table[T]) TypedRune(rune) {}

// TypedKey moves the selection; what the table does not need goes to the desk.
func (t *Table[T]) TypedKey(e *fyne.KeyEvent) {
	if t.markKey(e.Name) {
		return
	}
	switch e.Name {
	case fyne.KeyUp:
		t.step(-1)
	case fyne.KeyDown:
		t.step(1)
	case fyne.KeyPageUp:
		t.step(-t.grid.page())
	case fyne.KeyPageDown:
		t.step(t.grid.page())
	case fyne.KeyHome:
		t.choose(0)
	case fyne.KeyEnd:
		t.choose(len(t.ids) - 1)
	case fyne.KeyReturn, fyne.KeyEnter:
		t.open()
	case fyne.KeyLeft:
		t.grid.scrollToPos(t.grid.scroll.Offset.SubtractXY(sideways, 0))
	case fyne.KeyRight:
		t.grid.scrollToPos(t.grid.scroll.Offset.AddXY(sideways, 0))
	default:
		t.passOn(e.Name)
	}
}

func (t *Table[T]) passOn(key fyne.KeyName) {
	if t.desk.Keys != nil {
		t.desk.Keys(key)
	}
}

// step moves the selection by some rows. Without one it begins at what is seen.
func (t *Table[T]) step(by int) {
	at := t.grid.selected + by
	if t.grid.selected < 0 {
		at, _ = t.grid.view()
	}
	t.choose(min(max(0, at), len(t.ids)-1))
}

// choose selects row i and scrolls there.
func (t *Table[T]) choose(i int) {
	if i >= 0 && i < len(t.ids) {
		t.Select(t.ids[i])
	}
}

// Beside is the row some rows below another one, or above it where by is
// negative; 0 if there is none.
func (t *Table[T]) Beside(id int64, by int) int64 {
	i := slices.Index(t.ids, id)
	if i < 0 || i+by < 0 || i+by >= len(t.ids) {
		return 0
	}
	return t.ids[i+by]
}

// press is a click on row i, -1 beside the rows. It does not scroll: a second
// click must find the row where it was.
func (t *Table[T]) press(i int, with fyne.KeyModifier) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(t); c != nil {
		c.Focus(t)
	}
	if i >= 0 {
		t.markPressed(i, with)
		t.selected, t.wanted = t.ids[i], false
		t.settle()
	}
}

func (t *Table[T]) open() {
	if row, ok := t.Selected(); ok && t.OnOpen != nil {
		t.OnOpen(row)
	}
}

// TypedShortcut copies the selected row. All others are for the window, which
// does not see them while a widget with shortcuts of its own has the keyboard.
func (t *Table[T]) TypedShortcut(s fyne.Shortcut) {
	if _, all := s.(*fyne.ShortcutSelectAll); all && t.OnMark != nil {
		t.MarkAll()
		return
	}
	c, ok := s.(*fyne.ShortcutCopy)
	if !ok {
		toWindow(fyne.CurrentApp().Driver().CanvasForObject(t), s)
		return
	}
	if line := t.line(); line != "" {
		c.Clipboard.SetContent(line)
	}
}

// toWindow gives a shortcut to those of a window.
func toWindow(c fyne.Canvas, s fyne.Shortcut) {
	if w, ok := c.(fyne.Shortcutable); ok {
		w.TypedShortcut(s)
	}
}

// line is the selected row as it is pasted into a spreadsheet.
func (t *Table[T]) line() string {
	row, ok := t.Selected()
	if !ok {
		return ""
	}
	cells := make([]string, len(t.columns))
	for i, c := range t.columns {
		cells[i] = oneLine(c.Cell(row).Text)
	}
	return strings.Join(cells, "\t")
}
