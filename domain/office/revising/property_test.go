package revising_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// TestWhateverIsClosedAndDecided: after any changes of the calendar and any
// decisions every invariant holds, what was decided was carried out, and planning
// twice makes nothing twice: days closed for work bring pick days nearer, so that
// other orders may have become due.
func TestWhateverIsClosedAndDecided(t *testing.T) {
	shoptest.Checks(t, 3)
	rapid.Check(t, func(r *rapid.T) {
		s := newShop(t, 15, 14)
		for range rapid.IntRange(1, 3).Draw(r, "changes") {
			s.changeSomething(r)
			if _, err := s.plan(14); err != nil {
				r.Fatal(err)
			}
			if err := s.check(14); err != nil {
				r.Fatal(err)
			}
		}
	})
}

// changeSomething closes some days or opens what was closed, and decides about
// some of the orders.
func (s shop) changeSomething(r *rapid.T) {
	c := s.calendar()
	if n := len(c.Closures); n > 0 && rapid.Bool().Draw(r, "open again") {
		c.Closures = c.Closures[:n-1]
	} else {
		from := today.AddDays(rapid.IntRange(1, 16).Draw(r, "from"))
		closure := schedule.NewClosure("geschlossen", civil.Between(from, from.AddDays(rapid.IntRange(0, 6).Draw(r, "days"))))
		closure.StopsWork = rapid.Bool().Draw(r, "stops work")
		closure.StopsDelivery = !closure.StopsWork || rapid.Bool().Draw(r, "stops delivery")
		c.Closures = append(c.Closures, closure)
	}
	rev := revising.Revision{Calendars: []schedule.Calendar{c}}
	if c.Check() != nil {
		return // it would overlap what is closed already
	}
	e := s.weigh(rev)
	choices := rapid.SampledFrom([]revising.Choice{"", revising.Move, revising.Keep, revising.Cancel})
	d := revising.Decisions{All: choices.Draw(r, "all"), One: map[int64]revising.Decision{}}
	decided := 0
	for _, x := range e.Orders {
		one := revising.Decision{Choice: choices.Draw(r, "one")}
		if one.Choice == revising.Move && rapid.Bool().Draw(r, "elsewhere") {
			one.To = today.AddDays(rapid.IntRange(5, 30).Draw(r, "to"))
		}
		d.One[x.Order.ID] = one
		if one.Choice != "" {
			decided++
		}
	}
	_, done := s.save(rev, d)
	if n := done.Moved + done.Kept + done.Cancelled + done.Left; n != decided {
		r.Errorf("%d decided, %+v", decided, done)
	}
}
