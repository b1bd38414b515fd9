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
	days := offer.DaysAt(calendarID, o.ShipTo)
	if days == nil || o.DayKept {
		return false
	}
	return !days.IsDelivery(o.Date) || slices.ContainsFunc(o.Lines, func(l order.Line) bool {
		return !l.Pick.Before(today) && !days.IsWork(l.Pick)
	})
}

// closedDays are the days of a range on which calendars do not deliver, and those
// on which they do not work. Asked for places too, a day counts on which one
// pick-up point or tour takes nothing: the orders of such days are many, and are
// looked at only when places are revised.
func closedDays(offer catalog.Offer, calendars []int64, days civil.Range, places bool) (delivery, work []civil.Date) {
	everywhere := civil.EveryDay
	if places {
		everywhere = weekdaysEverywhere(offer)
	}
	for i := range days.Days() {
		day := days.From.AddDays(i)
		if slices.ContainsFunc(calendars, func(id int64) bool { return !offer.Days[id].IsDelivery(day) }) || !everywhere.Has(day.Weekday()) {
			delivery = append(delivery, day)
		}
		if slices.ContainsFunc(calendars, func(id int64) bool { return !offer.Days[id].IsWork(day) }) {
			work = append(work, day)
		}
	}
	return delivery, work
}

// weekdaysEverywhere are the weekdays on which every pick-up point and every tour
// takes parcels.
func weekdaysEverywhere(offer catalog.Offer) civil.Weekdays {
	out := civil.EveryDay
	for _, p := range offer.Points {
		if p.Weekdays != 0 {
			out &= p.Weekdays
		}
	}
	for _, t := range offer.Tours {
		if t.Weekdays != 0 {
			out &= t.Weekdays
		}
	}
	return out
}
