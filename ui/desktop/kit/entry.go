package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// entry is Fyne's entry without its frame: it stands in a box. It hands on keys
// it does not need, and lets Tab go on from several lines too.
type entry struct {
	widget.Entry
	desk      *Desk
	box       *box
	key       func(fyne.KeyName) bool // keys the field wants; nil: none
	altDown   func()                  // Alt+Down; nil: nothing
	submitted func()
	left      func() // lost the focus; nil: nothing
	byMouse   bool   // is being clicked
	tabs      bool   // wants Tab for itself, as a key
}

func newEntry(d *Desk, multi bool) *entry {
	e := &entry{desk: d}
	e.MultiLine = multi
	e.Wrapping = fyne.TextWrap(fyne.TextTruncateClip)
	if multi {
		e.Wrapping = fyne.TextWrapWord
	}
	e.OnSubmitted = func(string) { e.submitted() }
	e.submitted = func() {}
	e.ExtendBaseWidget(e)
	return e
}

// AcceptsTab is for Fyne: Tab goes to the next field, unless the entry does
// something before.
func (e *entry) AcceptsTab() bool { return e.tabs }

// TypedKey is for Fyne.
func (e *entry) TypedKey(k *fyne.KeyEvent) {
	e.desk.pressed()
	switch {
	case e.key != nil && e.key(k.Name):
	case k.Name == fyne.KeyEscape || isFunctionKey(k.Name):
		e.desk.key(k.Name)
	default:
		e.Entry.TypedKey(k)
	}
}

// TypedRune is for Fyne.
func (e *entry) TypedRune(r rune) {
	if !e.desk.stray(r) {
		e.Entry.TypedRune(r)
	}
}

// isFunctionKey holds for F1 to F12.
func isFunctionKey(k fyne.KeyName) bool {
	return len(k) > 1 && k[0] == 'F' && k[1] >= '0' && k[1] <= '9'
}

// TypedShortcut is for Fyne: Alt+Down opens what the field can open, Ctrl+Enter
// submits from several lines.
func (e *entry) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok {
		switch {
		case c.KeyName == fyne.KeyDown && c.Modifier == fyne.KeyModifierAlt && e.altDown != nil:
			e.altDown()
			return
		case (c.KeyName == fyne.KeyReturn || c.KeyName == fyne.KeyEnter) && c.Modifier == fyne.KeyModifierShortcutDefault:
			e.submitted()
			return
		}
	}
	e.Entry.TypedShortcut(s)
}

// MouseDown is for Fyne.
func (e *entry) MouseDown(m *desktop.MouseEvent) {
	e.byMouse = true
	e.Entry.MouseDown(m)
	e.byMouse = false
}

// clicked is a click beside the text, but inside the box.
func (e *entry) clicked() {
	if c := fyne.CurrentApp().Driver().CanvasForObject(e); c != nil {
		e.byMouse = true
		c.Focus(e)
		e.byMouse = false
	}
}

// FocusGained is for Fyne. Coming with the keyboard selects all, so that typing
// replaces it; not when the window comes back to the front in the middle of
// typing.
func (e *entry) FocusGained() {
	e.Entry.FocusGained()
	e.box.setFocused(true)
	if !e.byMouse && !e.MultiLine && e.desk.layers.entry != e {
		e.Entry.TypedShortcut(&fyne.ShortcutSelectAll{})
	}
	e.desk.layers.entry = e
	e.desk.reveal(e.box)
}

// FocusLost is for Fyne.
func (e *entry) FocusLost() {
	e.Entry.FocusLost()
	e.box.setFocused(false)
	if e.left != nil {
		e.left()
	}
}

// setText puts in a text that no person typed.
func (e *entry) setText(s string) {
	if s == e.Text {
		return
	}
	changed := e.OnChanged
	e.OnChanged = nil
	e.SetText(s)
	e.OnChanged = changed
}

// textWidth is what the text needs with the margins of an entry and its cursor.
func (e *entry) textWidth() float32 {
	text := e.Text
	if text == "" {
		text = e.PlaceHolder
	}
	return fyne.MeasureText(text, theme.TextSize(), e.TextStyle).Width + 2*theme.InnerPadding() + theme.InputBorderSize()
}

// CreateRenderer is for Fyne.
func (e *entry) CreateRenderer() fyne.WidgetRenderer {
	return frameless{e.Entry.CreateRenderer()}
}

// frameless draws an entry but for its frame and ground, the only rectangles.
type frameless struct{ fyne.WidgetRenderer }

func (r frameless) Objects() []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, o := range r.WidgetRenderer.Objects() {
		if _, frame := o.(*canvas.Rectangle); !frame {
			out = append(out, o)
		}
	}
	return out
}
