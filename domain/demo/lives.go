package demo

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/subscription"
)

// fate is what becomes of a subscription.
type fate int

const (
	runsOn fate = iota
	pausedNow
	willPause
	hadPaused
	cancelled
	willBeCancelled
	willEnd
	ended
	counted
)

// Days: a subscription that began before settled has had time for something to
// happen to it, which then did happen within inHistory.
const (
	settled   = 75
	inHistory = 60
)

var (
	fates = []weighted[fate]{
		{66, runsOn}, {5, pausedNow}, {6, willPause}, {6, hadPaused}, {6, cancelled}, {3, willBeCancelled}, {5, willEnd}, {3, ended},
	}
	// Only what began within the history is counted in deliveries: older
	// deliveries than that are no orders of the demo shop.
	newcomerFates = []weighted[fate]{{62, runsOn}, {6, willPause}, {6, willEnd}, {26, counted}}
)

// life gives the subscription a past and an end.
func (w *writer) life(d dice, s *subscription.Subscription) {
	from := fates
	if s.Start.After(w.today.AddDays(-settled)) {
		from = newcomerFates
	}
	switch choose(d, from) {
	case pausedNow:
		p := subscription.Pause{From: w.today.AddDays(-d.between(1, 12)), Source: source}
		if d.percent(75) {
			p.To = w.today.AddDays(d.between(4, 30))
		}
		s.Pauses = append(s.Pauses, p)
	case willPause:
		w.pause(d, s, civil.Later(s.Start, w.today).AddDays(d.between(16, 50)))
	case hadPaused:
		w.pause(d, s, w.today.AddDays(-d.between(35, inHistory)))
	case cancelled:
		w.cancel(d, s, w.today.AddDays(-d.between(1, inHistory)))
	case willBeCancelled:
		w.cancel(d, s, w.today.AddDays(d.between(6, 30)))
	case willEnd:
		s.End = civil.Later(s.End, w.today.AddDays(d.between(20, 150)))
	case ended:
		s.End = w.today.AddDays(-d.between(1, inHistory))
	case counted:
		if s.End.IsZero() {
			s.Count = one(d, []int{6, 10, 12, 24})
		}
	case runsOn:
	}
}

// pause of one to three weeks, from a Monday to a Sunday as vacations are.
func (w *writer) pause(d dice, s *subscription.Subscription, about civil.Date) {
	const week = 7
	from := civil.Later(about.Monday(), s.Start)
	to := about.Monday().AddDays(week*d.between(1, 3) - 1)
	s.Pauses = append(s.Pauses, subscription.Pause{From: from, To: civil.Later(from, to), Source: source})
}

func (w *writer) cancel(d dice, s *subscription.Subscription, effective civil.Date) {
	given := civil.Earlier(effective.AddDays(-d.between(14, 40)), w.today.AddDays(-1))
	s.Cancellation = &subscription.Cancellation{
		Effective: effective,
		Given:     civil.Later(given, s.CreatedOn),
		Reason:    w.people[s.ReceiverID-1].says(d, farewells),
		Source:    source,
	}
}

// changes are larger crates from a day on, and deliveries left out, moved or
// changed one by one.
func (w *writer) changes(d dice, s *subscription.Subscription, p *person) {
	w.grow(d, s)
	day, ok := weekdayOf[s.Versions[0].PlanID]
	if !ok || s.StateOn(w.today) != subscription.Active {
		return
	}
	const week = 7
	nominal := civil.Later(s.Start, w.today).AddDays(week * d.between(1, 4)).Monday().AddDays(day)
	switch n := d.upTo(100); {
	case n < 6:
		s.Skips = append(s.Skips, subscription.Skip{Nominal: nominal, Source: source})
	case n < 8 && p.ShipTo.PickupPointID == 0:
		s.Moves = append(s.Moves, subscription.Move{Nominal: nominal, To: nominal.AddDays(1), Source: source})
	case n < 11:
		lines := slices.Clone(s.Versions[0].Lines)
		lines[0].Quantity += money.One // guests
		s.Singles = append(s.Singles, subscription.Single{Nominal: nominal, Lines: lines, Source: source})
	}
}

// weekdayOf is on which day of the week, counted from Monday, a plan has its
// only delivery of each week.
var weekdayOf = map[int64]int{planTuesday: 1, planThursday: 3}

// grow has one in twelve go over to the next larger crate.
func (w *writer) grow(d dice, s *subscription.Subscription) {
	larger := map[int64]string{w.articles["GEM-S"].ID: "GEM-M", w.articles["GEM-M"].ID: "GEM-L"}
	first := s.Versions[0]
	number, ok := larger[first.Lines[0].ArticleID]
	if !ok || !d.percent(8) || s.Start.After(w.today.AddDays(-settled)) || first.Lines[0].Price != nil {
		return
	}
	v := first
	v.From = s.Start.AddDays(d.between(settled/2, w.today.Sub(s.Start)))
	v.Lines = slices.Clone(first.Lines)
	v.Lines[0].ArticleID = w.articles[number].ID
	s.Versions = append(s.Versions, v)
}
