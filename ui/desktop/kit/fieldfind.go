package kit

import "fyne.io/fyne/v2"

// FindField is one of many things, found by typing.
type FindField[T comparable] struct {
	field
	finder *Finder[T]
}

// NewFindField has nothing chosen yet; hint says what can be found.
func NewFindField[T comparable](d *Desk, path, label, hint string, find Find[T]) *FindField[T] {
	f := &FindField[T]{finder: NewFinder(d, hint, find)}
	core := f.finder.core
	f.frame, f.focus, f.now = core.box, core, f.wrong
	f.set(d, path, label, NewCaption(label), core)
	f.finder.OnChange = f.touched
	f.finder.OnSubmit = func() { f.submit() }
	return f
}

// Value is what is chosen; the zero value for nothing.
func (f *FindField[T]) Value() T { return f.finder.Value() }

// SetValue shows something that no person chose.
func (f *FindField[T]) SetValue(v T, name string) {
	f.finder.SetValue(v, name)
	if f.now() == "" {
		f.SetProblem("")
	}
	f.changed()
}

// Clear shows that nothing is chosen.
func (f *FindField[T]) Clear() { f.finder.Clear() }

// Empty reports whether nothing is chosen.
func (f *FindField[T]) Empty() bool {
	var none T
	return f.Value() == none
}

// Open lets a person type at once.
func (f *FindField[T]) Open() { f.finder.Open() }

func (f *FindField[T]) wrong() string {
	if f.Empty() {
		return f.missing()
	}
	return ""
}

// OwnField is a field whose inside somebody else puts together: the lines of an
// order, say.
type OwnField struct {
	field
	// Now says what keeps it from being read now, "" for nothing.
	Now func() string
	// Wrong shows on what is inside that something is wrong; nil: nothing.
	Wrong func(bool)
}

// NewOwnField puts a label above what is inside; focus is the first of it.
func NewOwnField(d *Desk, path, label string, inside fyne.CanvasObject, focus fyne.Focusable) *OwnField {
	f := &OwnField{}
	f.frame, f.focus = ownFrame{f}, focus
	f.now = func() string {
		if f.Now == nil {
			return ""
		}
		return f.Now()
	}
	f.set(d, path, label, NewCaption(label), inside)
	return f
}

// SetFocus says what is typed into first.
func (f *OwnField) SetFocus(first fyne.Focusable) { f.focus = first }

// Touched is called by what is inside when a person has changed it.
func (f *OwnField) Touched() { f.touched() }

// Left is called by what is inside when the person goes on: what is wrong is said.
func (f *OwnField) Left() { f.mark() }

// Submitted is called by what is inside on Enter.
func (f *OwnField) Submitted() { f.submit() }

// Resized is called by what is inside when it needs more or less room.
func (f *OwnField) Resized() {
	layOut(f.object)
	f.changed()
}

type ownFrame struct{ of *OwnField }

func (w ownFrame) setWrong(on bool) {
	if w.of.Wrong != nil {
		w.of.Wrong(on)
	}
}
