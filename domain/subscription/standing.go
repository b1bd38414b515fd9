package subscription

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/schedule"
)

// Sight is how many days ahead Next looks; a rhythm is at least yearly.
const Sight = 2 * 366

// soon is how many days ahead Next looks first: enough to be certain of a month.
const soon = 2 * schedule.MaxShift

// Next is the first delivery day from a day on; zero if none is in sight. It
// does not know orders: a subscription that ends after so many deliveries is
// projected from its start.
func Next(s Subscription, offer catalog.Offer, receiver customer.Customer, from civil.Date) (civil.Date, error) {
	if s.Over(from) {
		return civil.Date{}, nil
	}
	in, err := input(s, offer, receiver)
	if err != nil {
		return civil.Date{}, err
	}
	for _, days := range []int{soon, Sight + schedule.MaxShift} {
		// What is nearer to the end of the window than it could be moved may
		// come after something behind it.
		certain := from.AddDays(days - schedule.MaxShift)
		d, ok := schedule.Deliveries(in, s.reach(from, days)).Next(from)
		if ok && !d.Date.After(certain) {
			return d.Date, nil
		}
	}
	return civil.Date{}, nil
}

// reach is the nominal dates that can be delivered on one of some days from a
// day on: by the rules not far away, by a person anywhere.
func (s Subscription) reach(from civil.Date, days int) civil.Range {
	window := civil.Between(s.reachBack(from), from.AddDays(days))
	for _, m := range s.Moves {
		if !m.To.Before(from) {
			window.To = civil.Later(window.To, m.Nominal)
		}
	}
	return window
}

func (s Subscription) reachBack(from civil.Date) civil.Date {
	first := from.AddDays(-schedule.MaxShift)
	for _, m := range s.Moves {
		if !m.To.Before(from) {
			first = civil.Earlier(first, m.Nominal)
		}
	}
	return first
}

// Over reports whether nothing is delivered from a day on, by what the
// subscription alone knows: a plan may extend its end by the pauses, and one
// that ends after so many deliveries knows no orders.
func (s Subscription) Over(from civil.Date) bool {
	if s.Draft {
		return true
	}
	first := s.reachBack(from)
	if c := s.Cancellation; c != nil && c.Effective.Before(first) {
		return true
	}
	return !s.End.IsZero() && s.End.Before(first) && len(s.Pauses) == 0
}

// StateUntil is the last day of the state it has on a day: on the day after,
// StateOn may be another. civil.MaxDate if nothing is known to change it.
func (s Subscription) StateUntil(today civil.Date) civil.Date {
	until := civil.MaxDate
	if s.Draft {
		return until
	}
	last := func(day civil.Date) {
		if !day.IsZero() && !day.Before(today) {
			until = civil.Earlier(until, day)
		}
	}
	if s.Cancellation != nil {
		last(s.Cancellation.Effective)
	}
	last(s.End)
	for _, p := range s.Pauses {
		last(p.From.AddDays(-1))
		last(p.To)
	}
	return until
}
