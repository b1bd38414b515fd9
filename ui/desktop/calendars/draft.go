package calendars

import (
	"maps"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// Draft is the shop's calendars as a person changes them. Nothing of it is saved.
type Draft struct {
	stored []schedule.Calendar // what the draft began with
	latest []schedule.Calendar // what was read last; newer than stored if somebody else saved
	now    []schedule.Calendar // the same with the changes, new ones at the end
	chosen int
	edits  int // counts changes, so that what was counted before one is known to be old
}

// Take begins with what is stored now. A draft that has changes is kept.
func (d *Draft) Take(stored []schedule.Calendar) {
	d.latest = stored
	if !d.Changed() {
		d.begin(stored)
	}
}

// begin forgets all changes; the calendar that is shown stays the same.
func (d *Draft) begin(stored []schedule.Calendar) {
	number := ""
	if d.chosen < len(d.now) {
		number = d.now[d.chosen].Number
	}
	d.stored, d.now = stored, make([]schedule.Calendar, len(stored))
	for i, c := range stored {
		d.now[i] = clone(c)
	}
	d.chosen = max(0, slices.IndexFunc(d.now, func(c schedule.Calendar) bool { return c.Number == number }))
	d.edits++
}

// clone shares nothing with the calendar.
func clone(c schedule.Calendar) schedule.Calendar {
	c.Names, c.Switches = maps.Clone(c.Names), maps.Clone(c.Switches)
	c.Closures, c.Replacements = slices.Clone(c.Closures), slices.Clone(c.Replacements)
	return c
}

// Discard gives up all changes, and shows what is stored now.
func (d *Draft) Discard() { d.begin(d.latest) }

// Some reports whether there is a calendar at all.
func (d *Draft) Some() bool { return d.chosen < len(d.now) }

// Edits is a number that grows with every change.
func (d *Draft) Edits() int { return d.edits }

// Calendar is the one that is shown, as it is to be.
func (d *Draft) Calendar() schedule.Calendar {
	if !d.Some() {
		return schedule.Calendar{}
	}
	return d.now[d.chosen]
}

// All are the calendars as they are to be.
func (d *Draft) All() []schedule.Calendar { return d.now }

// Chosen is the place of the one that is shown.
func (d *Draft) Chosen() int { return d.chosen }

// Choose shows another one.
func (d *Draft) Choose(i int) { d.chosen = i }

// before is the calendar as it was, none for a new one.
func (d *Draft) before(c schedule.Calendar) (schedule.Calendar, bool) {
	i := slices.IndexFunc(d.stored, func(s schedule.Calendar) bool { return c.ID != 0 && s.ID == c.ID })
	if i < 0 {
		return schedule.Calendar{}, false
	}
	return d.stored[i], true
}

// Changed reports whether there is something to save.
func (d *Draft) Changed() bool { return len(d.changed()) > 0 }

func (d *Draft) changed() []schedule.Calendar {
	var out []schedule.Calendar
	for _, c := range d.now {
		if was, ok := d.before(c); !ok || !same(was, c) {
			out = append(out, c)
		}
	}
	return out
}

// same compares calendars by what they say.
func same(a, b schedule.Calendar) bool {
	return a.Head == b.Head && maps.Equal(a.Names, b.Names) && a.DeliveryDays == b.DeliveryDays && a.WorkDays == b.WorkDays &&
		a.Region == b.Region && maps.Equal(a.Switches, b.Switches) && slices.Equal(a.Closures, b.Closures) &&
		slices.Equal(a.Replacements, b.Replacements) && a.CutoffDays == b.CutoffDays && a.CutoffTime == b.CutoffTime
}

// Revision is what is to be saved.
func (d *Draft) Revision() revising.Revision {
	var r revising.Revision
	for _, c := range d.changed() {
		r.Calendars = append(r.Calendars, clone(c))
	}
	return r
}

// Wrong is the first calendar that cannot be saved as it is, and why.
func (d *Draft) Wrong() (lang.Texts, error) {
	for _, c := range d.changed() {
		if err := c.Check(); err != nil {
			return c.Names, err
		}
	}
	return nil, nil
}

// Elsewhere reports whether somebody else saved a calendar that the draft
// changes too.
func (d *Draft) Elsewhere() bool {
	return slices.ContainsFunc(d.changed(), func(c schedule.Calendar) bool {
		return slices.ContainsFunc(d.latest, func(l schedule.Calendar) bool { return l.ID == c.ID && l.Version > c.Version })
	})
}

// Insist puts the draft on top of what somebody else saved meanwhile: what is
// drafted replaces it.
func (d *Draft) Insist() {
	mine := d.changed()
	d.begin(d.latest)
	for _, c := range mine {
		i := slices.IndexFunc(d.now, func(n schedule.Calendar) bool { return c.ID != 0 && n.ID == c.ID })
		if i < 0 {
			d.now = append(d.now, c)
			continue
		}
		c.Version = d.now[i].Version
		d.now[i] = c
	}
}

// change changes the calendar that is shown.
func (d *Draft) change(how func(*schedule.Calendar)) {
	if d.Some() {
		how(&d.now[d.chosen])
		d.edits++
	}
}

// Add begins a calendar with the weekdays, holidays and cut-off of the one that
// is shown, and shows it.
func (d *Draft) Add(number string, names lang.Texts) error {
	if err := d.free(number, -1); err != nil {
		return err
	}
	c := clone(d.Calendar())
	if !d.Some() {
		c.DeliveryDays, c.WorkDays = civil.MondayToFriday, civil.MondayToFriday
	}
	c.ID, c.Version, c.Number, c.Names = 0, 0, number, names
	c.Closures, c.Replacements = nil, nil
	d.now = append(d.now, c)
	d.chosen = len(d.now) - 1
	d.edits++
	return nil
}

// Rename gives the calendar that is shown another number and other names.
func (d *Draft) Rename(number string, names lang.Texts) error {
	if err := d.free(number, d.chosen); err != nil {
		return err
	}
	d.change(func(c *schedule.Calendar) { c.Number, c.Names = number, names })
	return nil
}

// free wants a number no calendar but one has.
func (d *Draft) free(number string, but int) error {
	for i, c := range d.now {
		if i != but && c.Number == number {
			return problem.New(office.CodeNumberTaken, "number", "value", number)
		}
	}
	return nil
}

// SetRegion takes the public holidays of another region, or of none. Switches
// are kept: most holidays have the same name everywhere.
func (d *Draft) SetRegion(region string) { d.change(func(c *schedule.Calendar) { c.Region = region }) }

// SetDelivery says on which weekdays the shop delivers.
func (d *Draft) SetDelivery(days civil.Weekdays) {
	d.change(func(c *schedule.Calendar) { c.DeliveryDays = days })
}

// SetWork says on which weekdays the shop works.
func (d *Draft) SetWork(days civil.Weekdays) {
	d.change(func(c *schedule.Calendar) { c.WorkDays = days })
}

// SetCutoff says until when deliveries can be changed.
func (d *Draft) SetCutoff(cut schedule.Cutoff) {
	d.change(func(c *schedule.Calendar) { c.CutoffDays, c.CutoffTime = cut.Days, cut.Time })
}
