package subscribing

import (
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

// What only a person at the screen can want of a subscription. These are
// weighed and applied like wishes from files, see Jobs.Weigh and Jobs.Apply.
type (
	// Activate makes a draft a subscription, from the first delivery that is
	// still in time.
	Activate struct{ exchange.Ref }
	// CancelAtOnce ends a subscription after a day, however long the notice
	// period and the minimum term are: those are in Effect.Beyond. What is past
	// its cut-off is still delivered. A reason is needed.
	CancelAtOnce struct {
		exchange.Ref
		Effective civil.Date // zero: today
		Reason    string
	}
	// Reinstate takes a cancellation back.
	Reinstate struct{ exchange.Ref }
	// SetRenewal says what follows the term: nil is what the plan says, a zero
	// one nothing.
	SetRenewal struct {
		exchange.Ref
		Renewal *catalog.Renewal
	}
	// SetCard gives the delivery of a date, or every delivery if that is zero,
	// the text of a greeting card; an empty text takes it away.
	SetCard struct {
		exchange.Ref
		Date civil.Date
		Text string
	}
	// ChangeRemark puts another remark in the place of one, or takes it away if
	// Now is zero.
	ChangeRemark struct {
		exchange.Ref
		Was, Now remark.Remark
	}
)

// Types of the wishes of people; no file has them.
const (
	typeActivate     exchange.Type = "screen.activate"
	typeCancelAtOnce exchange.Type = "screen.cancel_at_once"
	typeReinstate    exchange.Type = "screen.reinstate"
	typeRenewal      exchange.Type = "screen.renewal"
	typeCard         exchange.Type = "screen.card"
	typeRemark       exchange.Type = "screen.remark"
)

// Type implements exchange.Body.
func (Activate) Type() exchange.Type { return typeActivate }

// Type implements exchange.Body.
func (CancelAtOnce) Type() exchange.Type { return typeCancelAtOnce }

// Type implements exchange.Body.
func (Reinstate) Type() exchange.Type { return typeReinstate }

// Type implements exchange.Body.
func (SetRenewal) Type() exchange.Type { return typeRenewal }

// Type implements exchange.Body.
func (SetCard) Type() exchange.Type { return typeCard }

// Type implements exchange.Body.
func (ChangeRemark) Type() exchange.Type { return typeRemark }

// checked is a wish put together by hand as it would be read from a file; those
// that no file has check themselves when they are weighed.
func checked(b exchange.OnSubscription) (exchange.OnSubscription, error) {
	if strings.HasPrefix(string(b.Type()), "screen.") {
		return b, nil
	}
	return exchange.Checked(b)
}

// atDesk does to the subscription what only people at the screen want.
func (w *wish) atDesk(body exchange.OnSubscription, s *subscription.Subscription) (bool, error) {
	switch b := body.(type) {
	case Activate:
		return w.activate(s)
	case CancelAtOnce:
		return w.cancelAtOnce(b, s)
	case Reinstate:
		if s.Cancellation == nil {
			return false, nil
		}
		s.Cancellation = nil
		return true, nil
	case SetRenewal:
		return renewing(s, b.Renewal, w.Offer)
	case SetCard:
		return w.card(b, s)
	case ChangeRemark:
		return w.changeRemark(b, s)
	}
	return false, problem.New(exchange.CodeTypeUnknown, "type", "type", string(body.Type()))
}

// renewing says what follows the term. Whoever is told of it is told in time to
// cancel.
func renewing(s *subscription.Subscription, r *catalog.Renewal, offer catalog.Offer) (bool, error) {
	changed, err := s.Renewing(r)
	if err != nil || !changed || r == nil {
		return changed, err
	}
	if most := planning.LongestNotice(offer); r.NoticeDays > most {
		return false, problem.New(catalog.CodeRenewalNotice, "renewal_notice", "value", r.NoticeDays, "max", most)
	}
	return true, r.CheckTold("renewal", s.NoticeAtEnd(offer))
}

// activate begins with the first delivery that is still in time.
func (w *wish) activate(s *subscription.Subscription) (bool, error) {
	changed, err := s.Activate(w.Today)
	if err != nil || !changed {
		return changed, err
	}
	w.later, err = w.firstInTime(s, w.receiver)
	w.through = civil.Later(w.through, s.Start)
	return true, err
}

// cancelAtOnce ends it as soon as nothing more is past its cut-off, and notes
// what the plan's terms would have allowed a customer.
func (w *wish) cancelAtOnce(b CancelAtOnce, s *subscription.Subscription) (bool, error) {
	if strings.TrimSpace(b.Reason) == "" {
		return false, problem.New(subscription.CodeReasonMissing, "reason")
	}
	given := civil.FromTime(w.At.In(w.Offer.Location))
	end := civil.Later(b.Effective, given)
	if !s.Draft {
		w.beyond = append(w.beyond, w.termsAgainst(s, given, end)...)
	}
	if last := w.fixedThrough(civil.Range{From: end.AddDays(1)}); !last.IsZero() {
		w.later = problem.New(exchange.CodeAppliedLater, "", "asked", end, "from", last)
		end = last
	}
	return s.Cancel(subscription.Cancellation{Effective: end, Given: given, Reason: strings.TrimSpace(b.Reason), Source: w.Source})
}

// termsAgainst is why the plan's terms do not let a customer end it on a day.
func (w *wish) termsAgainst(s *subscription.Subscription, given, end civil.Date) problem.List {
	var l problem.List
	terms := w.Offer.Plans[s.On(end).PlanID].On(end)
	if notice := given.AddDays(terms.NoticeDays); end.Before(notice) {
		l.Add(exchange.CodeNotice, "", "date", end, "days", terms.NoticeDays, "earliest", notice)
	}
	if least := s.Start.AddMonths(terms.MinTerm).AddDays(-1); terms.MinTerm > 0 && end.Before(least) {
		l.Add(exchange.CodeMinTerm, "", "date", end, "months", terms.MinTerm, "earliest", least)
	}
	return l
}

// card writes the card of a delivery for all its dates.
func (w *wish) card(b SetCard, s *subscription.Subscription) (bool, error) {
	dates := []civil.Date{b.Date}
	if !b.Date.IsZero() && !s.Draft {
		d, err := w.deliveryOn(b.Date)
		if err != nil {
			return false, err
		}
		dates = d.Nominal
	}
	changed := false
	for _, n := range dates {
		c, err := s.WriteCard(subscription.Card{Nominal: n, Text: b.Text, Source: w.Source})
		if err != nil {
			return false, err
		}
		changed = c || changed
	}
	return changed, nil
}

func (w *wish) changeRemark(b ChangeRemark, s *subscription.Subscription) (bool, error) {
	if b.Now == (remark.Remark{}) {
		return s.Uncomment(b.Was)
	}
	b.Now.Text, b.Now.Source = strings.TrimSpace(b.Now.Text), w.Source
	return s.Recomment(b.Was, b.Now)
}
