package kit

import (
	"fyne.io/fyne/v2"
)

// Field is one thing asked for in a form: its label, where it is typed or
// chosen, and under it in words what is wrong with it.
type Field interface {
	Object() fyne.CanvasObject
	// Path is what problems call the field (problem.Problem.Field).
	Path() string
	// Label is what people call it.
	Label() string
	// SetProblem shows a sentence under the field; "" takes it away.
	SetProblem(sentence string)
	// Problem is a sentence on what keeps the field from being read now, "" if it
	// can be read. It shows nothing.
	Problem() string
	// Check reads what was typed and shows the sentence if it cannot be read.
	Check() bool
	// Focus is what is typed into.
	Focus() fyne.Focusable
	// Watch is for the form: changed is called on each change, submit on Enter.
	Watch(changed, submit func())
}

// Option is one of the things a choice field offers.
type Option[T any] struct {
	Value T
	Name  string
}
