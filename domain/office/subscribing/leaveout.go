package subscribing

import (
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// limitedDays is how far ahead it is judged how much is left out, behind the
// last day of the wish: a pause without end reaches into seasons to come.
const limitedDays = 2 * 366

// farthest bounds the days that are looked at for a wish about the far future.
const farthest = 5 * 366

// skip leaves out every nominal date of the delivery the customer sees.
func (w *wish) skip(b exchange.Skip, s *subscription.Subscription) (bool, error) {
	if skipped, err := w.skipped(b.Date); err != nil || len(skipped) > 0 {
		return false, err
	}
	d, err := w.openDeliveryOn(b.Date)
	if err != nil {
		return false, err
	}
	if !d.SkipUntil.After(w.At) {
		w.beyond.Add(exchange.CodeSkipTooLate, "date", "date", b.Date, "days", w.skipDays(d), "next", w.nextToSkip(d.Date))
	}
	changed := false
	for _, n := range d.Nominal {
		changed = s.Skip(subscription.Skip{Nominal: n, Source: w.Source}) || changed
	}
	return changed, nil
}

// skipDays is how many days before a delivery it must be said that it is to be
// left out.
func (w *wish) skipDays(d subscription.Delivery) int {
	n := d.Nominal[0]
	return w.Offer.Plans[w.s.On(n).PlanID].On(n).SkipDays
}

// nextToSkip is the first delivery day from a date on that can still be left
// out; zero if none is in sight.
func (w *wish) nextToSkip(from civil.Date) civil.Date {
	for _, d := range w.plan.Deliveries {
		if !d.Date.Before(from) && d.SkipUntil.After(w.At) {
			return d.Date
		}
	}
	return civil.Date{}
}

// pause leaves out the days asked for, or those behind the last delivery for
// which it is too late. If none is left behind it, nothing would change but the
// answer would promise so: it is too late then.
func (w *wish) pause(b exchange.Pause, s *subscription.Subscription) (bool, error) {
	asked := civil.Between(b.From, b.To)
	d, late := w.lastFixed(asked, skipUntil)
	if !late {
		return s.Pause(subscription.Pause{From: b.From, To: b.To, Source: w.Source})
	}
	from := lastIn(d, asked).AddDays(1)
	if !b.To.IsZero() && from.After(b.To) {
		return false, w.pauseTooLate(d)
	}
	w.later = w.pausedLater(b.From, d)
	changed, err := s.Pause(subscription.Pause{From: from, To: b.To, Source: w.Source})
	if changed && !b.To.IsZero() && !w.delivers(civil.Between(from, b.To)) {
		return false, w.pauseTooLate(d)
	}
	return changed, err
}

// delivers reports whether a delivery falls into a range of nominal dates.
func (w *wish) delivers(r civil.Range) bool {
	return slices.ContainsFunc(w.plan.Deliveries, func(d subscription.Delivery) bool { return !lastIn(d, r).IsZero() })
}

// pausedLater says why a pause holds only behind a delivery.
func (w *wish) pausedLater(from civil.Date, d subscription.Delivery) *problem.Problem {
	if !d.Cutoff.After(w.At) {
		return w.appliedLater(from)
	}
	return problem.New(exchange.CodeSkipLater, "", "asked", civil.Later(from, w.Today), "from", civil.Date{}, "days", w.skipDays(d))
}

// pauseTooLate says why nothing of a pause can be kept.
func (w *wish) pauseTooLate(d subscription.Delivery) error {
	if !d.Cutoff.After(w.At) {
		return w.tooLate(d.Date)
	}
	return problem.New(exchange.CodeSkipTooLate, "date", "date", d.Date, "days", w.skipDays(d), "next", w.nextToSkip(d.Date))
}

func skipUntil(d subscription.Delivery) time.Time { return d.SkipUntil }

// limit notes the first season of which the wish leaves out more than the plan
// lets customers; a pause without end would name one after the other.
func (w *wish) limit(after subscription.Subscription) error {
	if !subscription.HasSkipLimit(after, w.Offer) {
		return nil
	}
	ahead := civil.Earlier(civil.Later(w.Today, w.through).AddDays(limitedDays), w.Today.AddDays(farthest))
	window := civil.Between(w.Today.AddDays(-schedule.MaxShift-1), ahead)
	dates, err := subscription.LeftOutDates(after, w.Offer, w.receiver, window)
	if err != nil {
		return err
	}
	var season civil.Range
	for _, n := range dates {
		if season.Contains(n) && !season.From.IsZero() {
			continue
		}
		is, err := subscription.LeftOutAround(after, w.Offer, w.receiver, n)
		if err != nil {
			return err
		}
		if season = is.Season; is.Limit == 0 || len(is.Dates) <= is.Limit {
			continue
		}
		was, err := subscription.LeftOutDates(w.s, w.Offer, w.receiver, season)
		if err != nil {
			return err
		}
		if len(is.Dates) > len(was) {
			w.beyond.Add(exchange.CodeSkipLimit, "", "limit", is.Limit, "used", len(was), "wanted", len(is.Dates),
				"from", season.From, "to", season.To)
			return nil
		}
	}
	return nil
}
