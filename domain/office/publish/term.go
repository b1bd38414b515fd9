package publish

import (
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// term fills in when the term ends and what can follow it, if something can.
func (w *writer) term(row *exchange.AccountSubscription, s subscription.Subscription) error {
	r := s.RenewalIn(w.offer)
	if r == nil || s.Cancellation != nil {
		return nil
	}
	end, err := w.termEnd(s)
	if err != nil || end.IsZero() {
		return err
	}
	t := &exchange.AccountTerm{End: end, Months: r.Months, Deliveries: r.Deliveries, Offered: r.Offered}
	if r.Offered {
		t.AcceptUntil = end
		if from := r.OfferedFrom(end); from.After(w.today) {
			t.AcceptFrom = from
			w.changesOn(from)
		}
	} else if last := end.AddDays(-s.NoticeAtEnd(w.offer)); !last.Before(w.today) {
		t.CancelUntil = last
		w.changesOn(last.AddDays(1))
	}
	next := s
	if err := next.Renew(*r, end, w.offer, w.receiver(s)); err == nil { // else a rhythm without further dates
		t.Next = next.Extended(w.offer).End
	}
	row.Term = t
	return nil
}

// termEnd is the last day of the running term; zero if it is not in sight. Where it
// is after so many deliveries, those are looked for.
func (w *writer) termEnd(s subscription.Subscription) (civil.Date, error) {
	if s.Count == 0 {
		return s.Extended(w.offer).End, nil
	}
	end, err := planning.TermEnd(w.r, w.offer, s, w.today)
	if len(problem.Of(err)) > 0 {
		return civil.Date{}, nil // planning names it
	}
	return end, err
}
