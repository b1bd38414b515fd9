package subscription

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// termsAtEnd is what the plan says at the end of the term.
func (s Subscription) termsAtEnd(offer catalog.Offer) catalog.PlanVersion {
	last := civil.Later(s.Versions[len(s.Versions)-1].From, s.End)
	return offer.Plans[s.On(last).PlanID].On(last)
}

// NoticeAtEnd is how many days before the end of the term it can be cancelled at
// the latest, so that no other term follows.
func (s Subscription) NoticeAtEnd(offer catalog.Offer) int { return s.termsAtEnd(offer).NoticeDays }

// Extended is the subscription with its end where pauses have moved it to, if
// its plan says that they do: LastDay, StateOn and StateUntil of it are what
// holds. A pause without end leaves it without one.
func (s Subscription) Extended(offer catalog.Offer) Subscription {
	if s.End.IsZero() || !s.pauseExtends(offer) {
		return s
	}
	in := schedule.Input{Term: schedule.Term{Start: s.Start, End: s.End, PauseExtends: true}}
	for _, p := range s.Pauses {
		in.Pauses = append(in.Pauses, schedule.Pause{Range: p.Range()})
	}
	s.End = in.NaturalEnd()
	return s
}

func (s Subscription) pauseExtends(offer catalog.Offer) bool {
	return !s.End.IsZero() && offer.Plans[s.On(s.End).PlanID].On(s.End).PauseExtends
}

// StateIn is the state on a day by what the plan says, too: whether pauses move
// the end, and whether another term follows by itself.
func (s Subscription) StateIn(offer catalog.Offer, today civil.Date) State {
	state := s.Extended(offer).StateOn(today)
	if r := s.RenewalIn(offer); state == Ending && s.Cancellation == nil && r != nil && r.Automatic() {
		return Active
	}
	return state
}

// TermEnd is the last day of the term: its end, or the last date it covers if it
// ends after so many deliveries and that is in the window. counted is as in
// Deliveries. Zero: there is no end, or it is not in sight.
func TermEnd(s Subscription, offer catalog.Offer, receiver customer.Customer, window civil.Range, counted int) (civil.Date, error) {
	if s.Count == 0 {
		return s.Extended(offer).End, nil
	}
	plan, err := Dates(s, offer, receiver, window, counted)
	if err != nil || len(plan.Deliveries) == 0 {
		return civil.Date{}, err
	}
	more := s
	more.Count++
	longer, err := Dates(more, offer, receiver, window, counted)
	if err != nil || covered(longer) == covered(plan) {
		return civil.Date{}, err // the window ends first
	}
	var last civil.Date
	for _, d := range plan.Deliveries {
		last = civil.Later(last, d.Nominal[len(d.Nominal)-1])
	}
	return last, nil
}

func covered(r schedule.Result) int {
	n := 0
	for _, d := range r.Deliveries {
		n += len(d.Nominal)
	}
	return n
}

// Renew has another term follow the one that ends on a day, see TermEnd. What
// ends after so many deliveries and goes on for some months has an end then.
func (s *Subscription) Renew(r catalog.Renewal, end civil.Date, offer catalog.Offer, receiver customer.Customer) error {
	switch {
	case s.Cancellation != nil:
		return problem.New(CodeAlreadyCancelled, "", "end", s.Cancellation.Effective)
	case r.IsZero() || end.IsZero():
		return problem.New(CodeNothingToRenew, "")
	case s.Count > 0 && r.Deliveries > 0:
		s.Count += r.Deliveries
	case s.Count > 0:
		s.Count, s.End = 0, monthsAfter(end, r.Months)
	case r.Months > 0:
		s.End = monthsAfter(s.End, r.Months)
	default:
		open := *s
		open.End = civil.Date{}
		next, err := NthAfter(open, offer, receiver, end, r.Deliveries)
		if err != nil {
			return err
		}
		s.End = s.End.AddDays(next.Sub(end)) // pauses move it by as much as before
	}
	return nil
}

// monthsAfter keeps the end of a month the end of a month.
func monthsAfter(d civil.Date, months int) civil.Date {
	next := d.AddMonths(months)
	if d == d.LastOfMonth() {
		return next.LastOfMonth()
	}
	return next
}
