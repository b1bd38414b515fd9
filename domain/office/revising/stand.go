package revising

import (
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// stand is where a plan puts an order.
type stand struct {
	date        civil.Date // zero: nowhere
	first, last civil.Date // pick days
	cutoff      time.Time
	reason      schedule.Reason
	causes      []schedule.Cause
	others      int  // nominal dates on its day that it does not cover
	byPerson    bool // a person put it there
	inTheRhythm bool
}

// standOf finds an order in a plan by its first nominal date.
func standOf(plan subscription.Schedule, o order.Order) stand {
	n := o.FirstNominal()
	for _, d := range plan.Deliveries {
		if !slices.Contains(d.Nominal, n) {
			continue
		}
		st := stand{date: d.Date, first: d.EarliestPick(), last: d.LatestPick(), cutoff: d.Cutoff, inTheRhythm: true}
		for _, other := range d.Nominal {
			if !o.Covers(other) {
				st.others++
			}
		}
		for _, step := range d.Why.Steps {
			if step.Nominal == n {
				st.causes, st.byPerson = step.Closed, step.By == schedule.MovedByPerson
			}
		}
		return st
	}
	for _, d := range plan.Dropped {
		if d.Nominal == n {
			return stand{reason: d.Reason, causes: d.Step.Closed, inTheRhythm: true}
		}
	}
	return stand{}
}

// fits reports whether the order is where the plan has it.
func (st stand) fits(o order.Order) bool {
	return st.date == o.Date && (st.byPerson || st.first == o.EarliestPick() && st.last == o.LatestPick())
}

// meets reports whether an order would be on the day of another one.
func meets(st stand, o order.Order, open []order.Order) bool {
	return st.others > 0 || !st.date.IsZero() && slices.ContainsFunc(open, func(x order.Order) bool {
		return x.ID != o.ID && x.Date == st.date
	})
}

// closed reports whether nothing is delivered on an order's day, or nobody works
// on a pick day that is still to come, and no person has left it so.
func closed(offer catalog.Offer, calendarID int64, o order.Order, today civil.Date) bool {
	days := offer.DaysAt(calendarID, o.ShipTo.PickupPointID)
	if days == nil || o.DayKept {
		return false
	}
	return !days.IsDelivery(o.Date) || slices.ContainsFunc(o.Lines, func(l order.Line) bool {
		return !l.Pick.Before(today) && !days.IsWork(l.Pick)
	})
}

// closedDays are the days of a range on which calendars do not deliver, and those
// on which they do not work.
func closedDays(offer catalog.Offer, calendars []int64, days civil.Range) (delivery, work []civil.Date) {
	for i := range days.Days() {
		day := days.From.AddDays(i)
		if slices.ContainsFunc(calendars, func(id int64) bool { return !offer.Days[id].IsDelivery(day) }) {
			delivery = append(delivery, day)
		}
		if slices.ContainsFunc(calendars, func(id int64) bool { return !offer.Days[id].IsWork(day) }) {
			work = append(work, day)
		}
	}
	return delivery, work
}
