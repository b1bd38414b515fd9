package kit

import "slices"

// Option is one of the things a choice field offers.
type Option[T any] struct {
	Value T
	Name  string
}

// ChoiceField is one of several things.
type ChoiceField[T comparable] struct {
	field
	picker  *picker
	options []Option[T]
}

// NewChoiceField offers options; the first is chosen.
func NewChoiceField[T comparable](d *Desk, path, label string, options []Option[T]) *ChoiceField[T] {
	f := &ChoiceField[T]{picker: newPicker(d)}
	f.frame, f.focus, f.now = f.picker.box, f.picker, f.wrong
	f.set(d, path, label, NewCaption(label), f.picker)
	f.picker.picked = f.touched
	f.picker.submitted = func() { f.submit() }
	f.SetOptions(options)
	return f
}

// Value is what is chosen; the zero value where there is nothing to choose from.
func (f *ChoiceField[T]) Value() (v T) {
	if f.picker.chosen >= 0 {
		v = f.options[f.picker.chosen].Value
	}
	return v
}

// SetValue chooses an option; a value that is none of them is ignored.
func (f *ChoiceField[T]) SetValue(v T) {
	if i := slices.IndexFunc(f.options, func(o Option[T]) bool { return o.Value == v }); i >= 0 {
		f.picker.choose(i)
		f.changed()
	}
}

// SetOptions offers others; what was chosen stays if it is still among them,
// else the first is chosen.
func (f *ChoiceField[T]) SetOptions(options []Option[T]) {
	before := f.Value()
	f.options = slices.Clone(options)
	names := make([]string, len(options))
	for i, o := range options {
		names[i] = o.Name
	}
	f.picker.names, f.picker.chosen = names, -1
	if len(options) > 0 {
		f.picker.chosen = max(0, slices.IndexFunc(options, func(o Option[T]) bool { return o.Value == before }))
	}
	f.picker.Refresh()
	f.changed()
}

func (f *ChoiceField[T]) wrong() string {
	if len(f.options) == 0 {
		return f.missing()
	}
	return ""
}
