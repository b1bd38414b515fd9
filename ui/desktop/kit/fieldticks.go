package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
)

// TicksField is any number of a few things: a box to tick for each, beside one
// another. Each is a stop of the Tab key; the space bar ticks it.
type TicksField[T comparable] struct {
	field
	options []Option[T]
	ticks   ticks
}

// ticks are the boxes of a field, wrong together.
type ticks []*tick

func (t ticks) setWrong(on bool) {
	for _, x := range t {
		x.setWrong(on)
	}
}

// NewTicksField offers options; none is ticked.
func NewTicksField[T comparable](d *Desk, path, label string, options []Option[T]) *TicksField[T] {
	f := &TicksField[T]{options: options}
	row := container.New(&wrapLayout{gap: 6})
	for _, o := range options {
		t := newTick(d, o.Name)
		t.ticked = f.touched
		t.submitted = func() { f.submit() }
		f.ticks = append(f.ticks, t)
		row.Add(&fyne.Container{Layout: tickWidth(o.Name), Objects: []fyne.CanvasObject{t}})
	}
	f.frame, f.focus, f.now = f.ticks, f.ticks[0], f.wrong
	f.set(d, path, label, NewCaption(label), row)
	return f
}

// Values are what is ticked, in the order of the options.
func (f *TicksField[T]) Values() []T {
	var out []T
	for i, t := range f.ticks {
		if t.on {
			out = append(out, f.options[i].Value)
		}
	}
	return out
}

// SetValues ticks these and no others.
func (f *TicksField[T]) SetValues(values ...T) {
	wanted := map[T]bool{}
	for _, v := range values {
		wanted[v] = true
	}
	for i, t := range f.ticks {
		if on := wanted[f.options[i].Value]; t.on != on {
			t.on = on
			t.Refresh()
		}
	}
	f.changed()
}

// Box is what is ticked for a value; nil if it is none of the options.
func (f *TicksField[T]) Box(v T) fyne.Focusable {
	for i, o := range f.options {
		if o.Value == v {
			return f.ticks[i]
		}
	}
	return nil
}

func (f *TicksField[T]) wrong() string {
	if len(f.Values()) == 0 {
		return f.missing()
	}
	return ""
}

// tickLayout keeps a box and its word on one line.
type tickLayout struct{ width float32 }

// tickWidth is as wide as a box to tick with a word.
func tickWidth(word string) tickLayout {
	return tickLayout{tickSize + 2*unit + newRuler(theme.TextSize(), fyne.TextStyle{}).about(word) + 1}
}

func (l tickLayout) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

func (l tickLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(l.width, o[0].MinSize().Height)
}
