package subscription

import (
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/schedule"
)

// beginSights are how many days ahead Begin looks: enough to be certain of two
// months, then of a year; a rhythm is at least yearly.
var beginSights = []int{3 * schedule.MaxShift, 366 + schedule.MaxShift}

// Begin is a new subscription as it begins at a moment: as asked for, or behind
// the deliveries for which it is too late. The delivery is its first one; false
// if none is in sight.
func Begin(s Subscription, offer catalog.Offer, receiver customer.Customer, today civil.Date, at time.Time) (Subscription, Delivery, bool, error) {
	for _, days := range beginSights {
		certain := civil.Later(s.Start, today).AddDays(days - schedule.MaxShift)
		from, first, ok, err := begin(s, offer, receiver, certain, at)
		if err != nil || ok && !first.Date.After(certain) {
			return from, first, ok, err
		}
	}
	return s, Delivery{}, false, nil
}

// begin moves the start until the first delivery is in time; each round is
// computed anew, because the start decides what may be moved before its date.
func begin(s Subscription, offer catalog.Offer, receiver customer.Customer, through civil.Date, at time.Time) (Subscription, Delivery, bool, error) {
	for !s.Start.After(through) {
		d, ok, err := firstInTime(s, offer, receiver, through, at)
		if err != nil || !ok || !d.late {
			return s, d.Delivery, ok, err
		}
		// A delivery that comes before its date needs a start before it, if that
		// does not give another rhythm.
		if early := s.startingOn(d.Date); d.Date.Before(d.Nominal[0]) {
			if e, ok, err := firstInTime(early, offer, receiver, through, at); err != nil || ok && !e.late && e.Date == d.Date && e.Nominal[0] == d.Nominal[0] {
				return early, e.Delivery, ok, err
			}
		}
		s = s.startingOn(d.Nominal[0])
	}
	return s, Delivery{}, false, nil
}

// inTime is a delivery that is in time; late says that there are others before
// it that are not.
type inTime struct {
	Delivery
	late bool
}

func firstInTime(s Subscription, offer catalog.Offer, receiver customer.Customer, through civil.Date, at time.Time) (inTime, bool, error) {
	plan, err := Deliveries(s, offer, receiver, civil.Between(s.Start, through.AddDays(schedule.MaxShift)), 0)
	if err != nil {
		return inTime{}, false, err
	}
	i := slices.IndexFunc(plan.Deliveries, func(d Delivery) bool { return d.Cutoff.After(at) })
	if i < 0 {
		return inTime{}, false, nil
	}
	return inTime{plan.Deliveries[i], i > 0}, true, nil
}

// startingOn is a subscription that has not begun with another first day.
func (s Subscription) startingOn(day civil.Date) Subscription {
	s.BeginOn(day)
	return s
}
