package calendars

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// SetClosure puts a closure at a place of the list, at its end with −1. One that
// is wrong, or that stops what another stops on the same day, is refused. The
// problems have the fields of a closure: name, range.
func (d *Draft) SetClosure(at int, c schedule.Closure) error {
	if err := c.Check(""); err != nil {
		return err
	}
	rest := schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Closures: without(d.Calendar().Closures, at)}
	with := rest
	with.Closures = append(slices.Clone(rest.Closures), c)
	if err := added(rest, with, "range"); err != nil {
		return err
	}
	d.change(func(cal *schedule.Calendar) { cal.Closures = put(cal.Closures, at, c) })
	return nil
}

// without is a list but for one place of it.
func without[T any](list []T, at int) []T {
	if at < 0 {
		return list
	}
	return slices.Delete(slices.Clone(list), at, at+1)
}

// put puts something at a place of a list, at its end with −1.
func put[T any](list []T, at int, x T) []T {
	if at < 0 {
		return append(list, x)
	}
	list[at] = x
	return list
}

// added is what is wrong with a calendar only because of what was added to it,
// beside a field; nil for nothing.
func added(before, after schedule.Calendar, field string) error {
	found := problem.Of(after.Check())
	if len(found) <= len(problem.Of(before.Check())) {
		return nil
	}
	last := *found[len(found)-1]
	last.Field = field
	return &last
}

// RemoveClosure takes a closure away.
func (d *Draft) RemoveClosure(at int) {
	d.change(func(c *schedule.Calendar) { c.Closures = slices.Delete(c.Closures, at, at+1) })
}

// SetReplacement puts a replacement day at a place of the list, at its end with
// −1.
func (d *Draft) SetReplacement(at int, r schedule.Replacement) error {
	rest := schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay, Replacements: without(d.Calendar().Replacements, at)}
	with := rest
	with.Replacements = append(slices.Clone(rest.Replacements), r)
	if err := added(rest, with, "instead"); err != nil {
		return err
	}
	d.change(func(cal *schedule.Calendar) { cal.Replacements = put(cal.Replacements, at, r) })
	return nil
}

// RemoveReplacement takes a replacement day away.
func (d *Draft) RemoveReplacement(at int) {
	d.change(func(c *schedule.Calendar) { c.Replacements = slices.Delete(c.Replacements, at, at+1) })
}

// Holiday is a public holiday of the region in a year.
type Holiday struct {
	holiday.Holiday
	On bool // it stops delivery and work
}

// Holidays lists those of a year; none where the tables do not reach.
func (d *Draft) Holidays(year int) []Holiday {
	c := d.Calendar()
	if c.Region == "" {
		return nil
	}
	days, err := holiday.Of(c.Region, year)
	if err != nil {
		return nil // a year the tables do not cover has no holidays
	}
	out := make([]Holiday, len(days))
	for i, h := range days {
		on, switched := c.Switches[h.ID]
		out[i] = Holiday{h, switched && on || !switched && h.Kind == holiday.Full}
	}
	return out
}

// Switch turns a holiday on or off.
func (d *Draft) Switch(h holiday.Holiday, on bool) {
	d.change(func(c *schedule.Calendar) {
		if on == (h.Kind == holiday.Full) {
			delete(c.Switches, h.ID)
			return
		}
		if c.Switches == nil {
			c.Switches = map[string]bool{}
		}
		c.Switches[h.ID] = on
	})
}

// Entry is a closure or a replacement day in the list of a calendar.
type Entry struct {
	ID          int64 // of the row, from 1
	Replacement bool
	At          int // place among its kind
	Name        string
	Days        string
	Stops       string
	Range       civil.Range // to be shown in the year
	Yearly      bool
	Over        bool // before the year that is shown
}

// in is its first day, of a yearly one that of a year.
func (x Entry) in(year int) civil.Date {
	if x.Yearly {
		return schedule.MonthDayOf(x.Range.From).In(year)
	}
	return x.Range.From
}

// Entries are the closures and replacement days by their days, those that are
// over before a year at the end.
func (d *Draft) Entries(w *text.Words, year int) []Entry {
	cal := d.Calendar()
	var out []Entry
	for i, c := range cal.Closures {
		out = append(out, Entry{At: i, Name: closureName(w, c), Days: closureDays(w, c), Stops: stops(w, c), Range: c.Range, Yearly: c.Yearly})
	}
	for i, r := range cal.Replacements {
		out = append(out, Entry{
			Replacement: true, At: i, Name: w.T("calendars.replacement"),
			Days: w.T("calendars.replacement.days", "closed", r.Closed, "instead", r.Instead), Range: civil.Between(r.Instead, r.Instead),
		})
	}
	for i, x := range out {
		out[i].Over = !x.Yearly && x.Range.To.Year() < year
	}
	slices.SortStableFunc(out, func(a, b Entry) int {
		return cmp.Or(cmp.Compare(rank(a.Over), rank(b.Over)), a.in(year).Compare(b.in(year)))
	})
	for i := range out {
		out[i].ID = int64(i + 1)
	}
	return out
}

// rank puts what is so behind what is not.
func rank(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// closureName is how the shop calls a closure.
func closureName(w *text.Words, c schedule.Closure) string {
	if c.Name != "" {
		return c.Name
	}
	return w.T("why.day.closure")
}

// closureDays are its days: those of every year, or a range.
func closureDays(w *text.Words, c schedule.Closure) string {
	switch {
	case !c.Yearly:
		return w.Range(c.Range)
	case c.Range.From == c.Range.To:
		return w.T("calendars.yearly.day", "day", w.DayMonth(c.Range.From))
	}
	return w.T("calendars.yearly.days", "from", w.DayMonth(c.Range.From), "to", w.DayMonth(c.Range.To))
}

// stops is what a closure stops.
func stops(w *text.Words, c schedule.Closure) string {
	switch {
	case c.StopsDelivery && c.StopsWork:
		return w.T("calendars.stops.both")
	case c.StopsDelivery:
		return w.T("calendars.stops.delivery")
	}
	return w.T("calendars.stops.work")
}
