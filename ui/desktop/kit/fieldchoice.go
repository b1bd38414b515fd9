package kit

// ChoiceField is one of several things.
type ChoiceField[T comparable] struct {
	field
	picker *picker
	choice *Choice[T]
}

// NewChoiceField offers options; the first is chosen.
func NewChoiceField[T comparable](d *Desk, path, label string, options []Option[T]) *ChoiceField[T] {
	c := NewChoice(d, options)
	f := &ChoiceField[T]{picker: c.picker, choice: c}
	f.frame, f.focus, f.now = f.picker.box, f.picker, f.wrong
	f.set(d, path, label, NewCaption(label), f.picker)
	c.OnChange = f.touched
	f.picker.submitted = func() { f.submit() }
	return f
}

// Value is what is chosen; the zero value where there is nothing to choose from.
func (f *ChoiceField[T]) Value() T { return f.choice.Value() }

// SetValue chooses an option; a value that is none of them is ignored.
func (f *ChoiceField[T]) SetValue(v T) {
	f.choice.SetValue(v)
	f.changed()
}

// SetOptions offers others; what was chosen stays if it is still among them,
// else the first is chosen.
func (f *ChoiceField[T]) SetOptions(options []Option[T]) {
	f.choice.SetOptions(options)
	f.changed()
}

func (f *ChoiceField[T]) wrong() string {
	if len(f.choice.options) == 0 {
		return f.missing()
	}
	return ""
}
