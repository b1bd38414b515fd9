package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// Field is one thing asked for in a form: its label, where it is typed or
// chosen, and under it in words what is wrong with it.
type Field interface {
	// Object is the field on the screen.
	Object() fyne.CanvasObject
	// Path is what problems call the field (problem.Problem.Field).
	Path() string
	// Label is what people call it.
	Label() string
	// Problem is a sentence on what keeps the field from being read now, "" if it
	// can be read. It shows nothing.
	Problem() string
	// SetProblem shows a sentence under the field; "" takes it away.
	SetProblem(sentence string)
	// Check reads what was typed and shows the sentence if it cannot be read.
	Check() bool
	// Focus is what is typed into.
	Focus() fyne.Focusable
	// Watch is for the form: changed is called when what is typed or shown under
	// the field changes, submit on Enter.
	Watch(changed, submit func())
}

// The widths of what is typed: as wide as what goes in.
const (
	dateWidth     float32 = 216
	amountWidth   float32 = 160
	quantityWidth float32 = 112
)

// labelGap is between a label, its box and the sentence under it.
const labelGap = unit

// field is what all fields have.
type field struct {
	// OnChange is called when a person changes what is typed or chosen.
	OnChange func()
	// Required fields may not be left empty.
	Required bool

	desk        *Desk
	path, label string
	object      *fyne.Container
	frame       interface{ setWrong(bool) }
	focus       fyne.Focusable
	now         func() string // the problem there is now
	sign        *canvas.Image
	sentence    *Prose
	trouble     *fyne.Container

	changed, submit func()
}

// set puts the field together: its label above, what is typed into, and the
// place of the sentence under it.
func (f *field) set(d *Desk, path, label string, parts ...fyne.CanvasObject) {
	f.desk, f.path, f.label = d, path, label
	f.changed, f.submit = func() {}, func() {}
	f.sentence = newProse("", theme.SizeNameCaptionText, ColorWrong)
	f.sign = NewSign(Wrong)
	f.trouble = newBeside(unit, f.sign, f.sentence)
	f.trouble.Hide()
	f.object = newColumn(labelGap, append(parts, f.trouble)...)
}

// Object is the field on the screen.
func (f *field) Object() fyne.CanvasObject { return f.object }

// Path is what problems call the field.
func (f *field) Path() string { return f.path }

// Label is what people call it.
func (f *field) Label() string { return f.label }

// Focus is what is typed into.
func (f *field) Focus() fyne.Focusable { return f.focus }

// Watch is for the form.
func (f *field) Watch(changed, submit func()) { f.changed, f.submit = changed, submit }

// Problem is what keeps the field from being read now.
func (f *field) Problem() string { return f.now() }

// SetProblem shows a sentence under the field.
func (f *field) SetProblem(sentence string) {
	if sentence == f.sentence.Text() {
		return
	}
	f.sentence.SetText(sentence)
	setVisible(f.trouble, sentence != "")
	f.frame.setWrong(sentence != "")
	layOut(f.object)
	f.changed()
}

// Check reads what was typed and shows the sentence if it cannot be read.
func (f *field) Check() bool {
	f.SetProblem(f.now())
	return f.sentence.Text() == ""
}

// mark shows what is wrong when the person goes on to the next field. A sentence
// that is there already may have come from elsewhere, and stays.
func (f *field) mark() {
	if wrong := f.now(); wrong != "" {
		f.SetProblem(wrong)
	}
}

// touched is called when a person has changed something: what was wrong may be
// right now.
func (f *field) touched() {
	if f.now() == "" {
		f.SetProblem("")
	}
	if f.OnChange != nil {
		f.OnChange()
	}
	f.changed()
}

// say is the sentence for an error, "" for none.
func (f *field) say(err error) string { return strings.Join(f.desk.Words.Error(err), " ") }

// missing is the sentence for a field that was left empty.
func (f *field) missing() string {
	if f.Required {
		return f.desk.T("desk.field.missing")
	}
	return ""
}
