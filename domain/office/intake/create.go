package intake

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// create starts a subscription; its first delivery is the first that is still
// in time.
func (h *handler) create(b exchange.CreateSubscription) (outcome, error) {
	payer, receiver, err := h.parties(b.Customer, b.Payer, b.Receiver)
	if err != nil {
		return outcome{}, err
	}
	spoken := outcome{lang: receiver.Lang}
	if _, taken, err := h.tx.Subscriptions().Find(b.Number); err != nil || taken {
		if taken {
			err = problem.New(exchange.CodeNumberTaken, "number", "number", b.Number)
		}
		return spoken, err
	}
	s, warnings, err := h.newSubscription(b, payer, receiver)
	if err != nil {
		return spoken, err
	}
	later, err := h.firstInTime(&s, receiver)
	if err != nil {
		return spoken, err
	}
	effect, err := planning.Weigh(h.tx, h.offer, nil, s, h.today, h.at)
	if err != nil {
		return spoken, err
	}
	o, err := h.settleEffect(effect, later, receiver.Lang)
	o.warnings = warnings
	return o, err
}

func (h *handler) newSubscription(b exchange.CreateSubscription, payer, receiver customer.Customer) (subscription.Subscription, problem.List, error) {
	var s subscription.Subscription
	plan, ok := h.catalog.plans[b.Plan]
	if !ok {
		return s, nil, problem.New(exchange.CodePlanUnknown, "plan", "plan", b.Plan)
	}
	lines, warnings, err := h.subscriptionLines(b.Lines, plan, b.Start)
	if err != nil {
		return s, nil, err
	}
	to, err := h.placeOf(b.DeliveryAddress, exchange.Opt[string]{Value: b.PickupPoint, Set: b.PickupPoint != ""}, shipto.ShipTo{})
	if err != nil {
		return s, nil, err
	}
	s = subscription.Subscription{
		PayerID: payer.ID, ReceiverID: receiver.ID, CreatedOn: h.today,
		Start: b.Start, End: b.End, Count: b.Deliveries,
		Versions: []subscription.Version{{From: b.Start, PlanID: plan.ID, Lines: lines, ShipTo: to}},
	}
	s.Number = b.Number
	if b.Comment != "" {
		_, err = s.Comment(remark.Remark{Text: b.Comment, Lasts: remark.Always, Source: h.source})
	}
	return s, warnings, err
}

// firstInTime moves the start behind deliveries whose cut-off is over.
func (h *handler) firstInTime(s *subscription.Subscription, receiver customer.Customer) (*problem.Problem, error) {
	window := civil.Between(s.Start, civil.Later(s.Start, h.today).AddDays(366+schedule.MaxShift))
	plan, err := subscription.Deliveries(*s, h.offer, receiver, window, 0)
	if err != nil {
		return nil, err
	}
	asked := s.Start
	for _, d := range plan.Deliveries {
		if d.Cutoff.After(h.at) {
			if s.Start != asked {
				s.Start = d.Nominal[0]
				s.Versions[0].From = s.Start
				return problem.New(exchange.CodeAppliedLater, "start", "asked", asked, "from", d.Date), nil
			}
			return nil, nil
		}
		s.Start = d.Nominal[len(d.Nominal)-1].AddDays(1)
	}
	return nil, problem.New(exchange.CodeNoDeliveryOn, "start", "date", asked, "next", civil.Date{})
}
