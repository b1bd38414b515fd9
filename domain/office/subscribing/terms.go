package subscribing

import (
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// extend prolongs the term. A subscription without end has nothing to prolong:
// the wish is fulfilled already.
func (w *wish) extend(b exchange.Extend, s *subscription.Subscription) (bool, error) {
	switch {
	case s.Cancellation != nil:
		return s.ExtendTo(s.End) // says why not
	case b.Deliveries > 0 && s.Count > 0:
		s.Count += b.Deliveries
		return true, nil
	case s.End.IsZero():
		return false, nil
	case !b.Until.IsZero():
		return s.ExtendTo(b.Until)
	}
	open := *s
	open.End = civil.Date{}
	end, err := subscription.NthAfter(open, w.Offer, w.receiver, s.End, b.Deliveries)
	if err != nil {
		return false, err
	}
	return s.ExtendTo(end)
}

// cancel ends the subscription on the day asked for, or as soon as notice
// period, minimum term and what is packed already allow.
func (w *wish) cancel(b exchange.Cancel, s *subscription.Subscription) (bool, error) {
	given := civil.FromTime(w.At.In(w.Offer.Location))
	asked := civil.Later(b.Effective, given)
	terms := w.Offer.Plans[s.On(asked).PlanID].On(asked)
	end := asked
	if notice := given.AddDays(terms.NoticeDays); end.Before(notice) {
		end = notice
		w.later = problem.New(exchange.CodeNotice, "", "date", asked, "days", terms.NoticeDays, "earliest", end)
	}
	if least := s.Start.AddMonths(terms.MinTerm).AddDays(-1); terms.MinTerm > 0 && end.Before(least) {
		end = least
		w.later = problem.New(exchange.CodeMinTerm, "", "date", asked, "months", terms.MinTerm, "earliest", end)
	}
	if last := w.fixedThrough(civil.Range{From: end.AddDays(1)}); !last.IsZero() {
		end = last
		w.later = problem.New(exchange.CodeAppliedLater, "", "asked", asked, "from", end)
	}
	return s.Cancel(subscription.Cancellation{Effective: end, Given: given, Reason: b.Reason, Source: w.Source})
}

// acceptRenewal has the next term follow now. It is offered from when the customer
// is told of it on, at least in the last month.
func (w *wish) acceptRenewal(s *subscription.Subscription) (bool, error) {
	r := s.RenewalIn(w.Offer)
	none := problem.New(exchange.CodeNoRenewal, "subscription", "subscription", s.Number)
	if r == nil {
		return false, none
	}
	end, err := planning.TermEnd(w.Reader, w.Offer, *s, w.Today)
	if err != nil {
		return false, err
	}
	if end.IsZero() || w.Today.Before(r.OfferedFrom(end)) {
		return false, none
	}
	return true, s.Renew(*r, end, w.Offer, w.receiver)
}
