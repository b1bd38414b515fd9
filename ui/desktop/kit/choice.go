package kit

import (
	"slices"

	"fyne.io/fyne/v2"
)

// Option is one of the things a choice offers.
type Option[T any] struct {
	Value T
	Name  string
}

// Choice is one of several things, chosen among other things: beside the search
// of a list, say. Like Inline it has neither label nor sentence of its own, so its
// options say what is chosen from.
type Choice[T comparable] struct {
	OnChange func() // a person chose; nil: nothing

	picker  *picker
	options []Option[T]
}

// NewChoice offers options; the first is chosen.
func NewChoice[T comparable](d *Desk, options []Option[T]) *Choice[T] {
	c := &Choice[T]{picker: newPicker(d)}
	c.picker.picked = func() {
		if c.OnChange != nil {
			c.OnChange()
		}
	}
	c.SetOptions(options)
	return c
}

// Object is the choice on the screen; it is as wide as it is made.
func (c *Choice[T]) Object() fyne.CanvasObject { return c.picker }

// Focus is what takes the keys.
func (c *Choice[T]) Focus() fyne.Focusable { return c.picker }

// Value is what is chosen; the zero value where there is nothing to choose from.
func (c *Choice[T]) Value() (v T) {
	if c.picker.chosen >= 0 {
		v = c.options[c.picker.chosen].Value
	}
	return v
}

// SetValue chooses what no person chose; a value that is none of the options is
// ignored.
func (c *Choice[T]) SetValue(v T) {
	if i := slices.IndexFunc(c.options, func(o Option[T]) bool { return o.Value == v }); i >= 0 {
		c.picker.choose(i)
	}
}

// SetOptions offers others; what was chosen stays if it is still among them,
// else the first is chosen.
func (c *Choice[T]) SetOptions(options []Option[T]) {
	before, some := c.Value(), c.picker.chosen >= 0
	c.options = slices.Clone(options)
	names := make([]string, len(options))
	for i, o := range options {
		names[i] = o.Name
	}
	c.picker.names = names
	c.picker.chosen = min(0, len(options)-1)
	if some {
		c.SetValue(before)
	}
	c.picker.Refresh()
}
