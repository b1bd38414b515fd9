package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/widget"
)

// CheckField is yes or no; its label stands beside the box.
type CheckField struct {
	field
	tick *tick
}

// NewCheckField is yes or no.
func NewCheckField(d *Desk, path, label string) *CheckField {
	f := &CheckField{tick: &tick{desk: d}}
	f.tick.Text = label
	f.tick.ExtendBaseWidget(f.tick)
	f.focus, f.now = f.tick, f.wrong
	f.set(d, path, label, f.tick)
	f.tick.OnChanged = func(bool) { f.touched() }
	f.tick.submitted = func() { f.submit() }
	return f
}

// On reports whether the box is ticked.
func (f *CheckField) On() bool { return f.tick.Checked }

// SetOn ticks the box.
func (f *CheckField) SetOn(on bool) {
	f.tick.OnChanged = nil
	f.tick.SetChecked(on)
	f.tick.OnChanged = func(bool) { f.touched() }
	f.changed()
}

// wrong: a box that has to be ticked is one a person must have seen.
func (f *CheckField) wrong() string {
	if f.On() {
		return ""
	}
	return f.missing()
}

// tick is Fyne's check that hands on the keys it does not need.
type tick struct {
	widget.Check
	desk      *Desk
	submitted func()
}

// TypedKey is for Fyne.
func (t *tick) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		t.submitted()
	default:
		t.desk.key(k.Name)
	}
}

// FocusGained is for Fyne.
func (t *tick) FocusGained() {
	t.Check.FocusGained()
	t.desk.reveal(t)
}
