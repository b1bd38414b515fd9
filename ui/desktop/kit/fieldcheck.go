package kit

// CheckField is yes or no; its label stands beside the box.
type CheckField struct {
	field
	tick *tick
}

// NewCheckField is yes or no.
func NewCheckField(d *Desk, path, label string) *CheckField {
	f := &CheckField{tick: newTick(d, label)}
	f.frame, f.focus, f.now = f.tick, f.tick, f.wrong
	f.set(d, path, label, f.tick)
	f.tick.ticked = f.touched
	f.tick.submitted = func() { f.submit() }
	return f
}

// On reports whether the box is ticked.
func (f *CheckField) On() bool { return f.tick.on }

// SetOn ticks the box.
func (f *CheckField) SetOn(on bool) {
	f.tick.on = on
	f.tick.Refresh()
	f.changed()
}

// wrong: a box that has to be ticked is one a person must have seen.
func (f *CheckField) wrong() string {
	if f.On() {
		return ""
	}
	return f.missing()
}
