package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// TextField is a text of one or several lines.
type TextField struct {
	field
	// Valid says what is wrong with a text; nil: nothing.
	Valid func(string) error

	entry *entry
}

// NewTextField is a text of one line.
func NewTextField(d *Desk, path, label string) *TextField {
	return newTextField(d, path, label, false, nil)
}

// NewMultiLineField is a text of several lines. Enter begins a new one; Ctrl and
// Enter submits.
func NewMultiLineField(d *Desk, path, label string) *TextField {
	return newTextField(d, path, label, true, nil)
}

// newTextField is a text with something at its right; nil for nothing.
func newTextField(d *Desk, path, label string, multi bool, right fyne.CanvasObject) *TextField {
	f := &TextField{entry: newEntry(d, multi)}
	box := newEntryBox(f.entry, false)
	f.frame, f.focus, f.now = box, f.entry, f.wrong
	if right == nil {
		f.set(d, path, label, NewCaption(label), box)
	} else {
		f.set(d, path, label, NewCaption(label), container.NewBorder(nil, nil, nil, right, box))
	}
	f.entry.OnChanged = func(string) { f.touched() }
	f.entry.submitted = func() { f.submit() }
	f.entry.left = func() {
		if f.Text() != "" {
			f.mark()
		}
	}
	return f
}

// Text is what was typed, without blanks around it.
func (f *TextField) Text() string { return strings.TrimSpace(f.entry.Text) }

// SetText puts a text into the field.
func (f *TextField) SetText(s string) {
	f.entry.setText(s)
	f.changed()
}

// ShowRows makes a text of several lines so high that so many are seen at once.
func (f *TextField) ShowRows(n int) { f.entry.SetMinRowsVisible(n) }

// Insert types a text where the person types, and goes on there.
func (f *TextField) Insert(s string) {
	for _, r := range s {
		f.entry.Entry.TypedRune(r)
	}
	if c := f.desk.Window.Canvas(); c != nil {
		c.Focus(f.entry)
	}
}

func (f *TextField) wrong() string {
	switch {
	case f.Text() == "":
		return f.missing()
	case f.Valid != nil:
		return f.say(f.Valid(f.Text()))
	}
	return ""
}
