package kit

import "fyne.io/fyne/v2"

// Inline is something to type into that stands among other things: in a row of a
// list, say. It has neither label nor sentence of its own; whoever puts it there
// says what is wrong.
type Inline struct {
	OnChange func(typed string)
	OnSubmit func()                      // Enter; nil: nothing
	OnLeave  func()                      // the focus goes elsewhere; nil: nothing
	OnKey    func(key fyne.KeyName) bool // keys it wants for itself; true if it used one; nil: none

	box *box
}

// NewInline is a frame around nothing yet; right is for numbers.
func NewInline(d *Desk, right bool) *Inline { return newInline(d, right) }

func newInline(d *Desk, right bool, after ...fyne.CanvasObject) *Inline {
	e := newEntry(d, false)
	i := &Inline{box: newEntryBox(e, right, after...)}
	e.OnChanged = func(typed string) {
		i.box.Refresh()
		if i.OnChange != nil {
			i.OnChange(typed)
		}
	}
	e.submitted = func() {
		if i.OnSubmit != nil {
			i.OnSubmit()
		}
	}
	e.left = func() {
		if i.OnLeave != nil {
			i.OnLeave()
		}
	}
	e.key = func(k fyne.KeyName) bool { return i.OnKey != nil && i.OnKey(k) }
	return i
}

// Object is the frame on the screen; it is as wide as it is made.
func (i *Inline) Object() fyne.CanvasObject { return i.box }

// Focus is what is typed into.
func (i *Inline) Focus() fyne.Focusable { return i.box.entry }

// Text is what stands in it, as it was typed.
func (i *Inline) Text() string { return i.box.entry.Text }

// SetText puts in a text that no person typed.
func (i *Inline) SetText(text string) {
	i.box.entry.setText(text)
	i.box.Refresh()
}

// SetHint says what stands there as long as nothing is typed.
func (i *Inline) SetHint(hint string) {
	i.box.entry.SetPlaceHolder(hint)
	i.box.Refresh()
}

// SetWrong shows on the frame that something is wrong.
func (i *Inline) SetWrong(wrong bool) { i.box.setWrong(wrong) }

// Search is where one types what a list is to be searched for.
type Search struct {
	Inline
	clear *iconTap
}

// NewSearch calls search with what is typed, on each letter. hint says what can
// be found. Esc empties it, and only then means what it means elsewhere.
func NewSearch(d *Desk, hint string, search func(words string)) *Search {
	s := &Search{}
	s.clear = newIconTap("act-close", s.empty)
	s.clear.Hide()
	s.Inline = *newInline(d, false, s.clear, newIconTap("act-search", func() { d.Window.Canvas().Focus(s.Focus()) }))
	s.box.entry.PlaceHolder = hint
	s.box.entry.OnChanged = func(words string) {
		s.showClear()
		search(words)
	}
	s.box.entry.key = func(k fyne.KeyName) bool {
		switch {
		case k == fyne.KeyEscape && s.Text() != "":
			s.empty()
			return true
		case s.OnKey != nil:
			return s.OnKey(k)
		}
		return false
	}
	s.box.entry.submitted = func() {
		if s.OnSubmit != nil {
			s.OnSubmit()
		}
	}
	return s
}

// SetText puts in words that no person typed; nothing is searched for.
func (s *Search) SetText(words string) {
	s.Inline.SetText(words)
	s.showClear()
}

func (s *Search) empty() { s.box.entry.SetText("") }

func (s *Search) showClear() {
	if s.Text() == "" {
		s.clear.Hide()
	} else {
		s.clear.Show()
	}
	s.box.Refresh()
}

// Typed is what stands in the field, as it was typed.
func (f *valueField[T]) Typed() string { return f.typed() }
