package subscribing

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// WeighNew tells what starting a subscription would do; its first delivery is
// the first that is still in time.
func (j *Judge) WeighNew(b exchange.CreateSubscription) (Effect, error) {
	return j.weighNew(New{CreateSubscription: b})
}

func (j *Judge) weighNew(n New) (Effect, error) {
	var e Effect
	b := n.CreateSubscription
	payer, receiver, err := j.Parties(b.Customer, b.Payer, b.Receiver)
	if err != nil {
		return e, err
	}
	receiver = customer.Receiving(receiver, payer)
	e.Receiver = receiver
	if _, taken, err := j.Reader.Subscriptions().Find(b.Number); err != nil || taken {
		if taken {
			err = problem.New(exchange.CodeNumberTaken, "number", "number", b.Number)
		}
		return e, err
	}
	s, warnings, err := j.newSubscription(b, payer, receiver)
	if err != nil {
		return e, err
	}
	if err := n.complete(&s, j.Source, j.Offer); err != nil {
		return e, err
	}
	e.Warnings = warnings
	later, err := j.firstInTime(&s, receiver)
	if err != nil {
		return e, err
	}
	through, err := j.preview(s, receiver)
	if err != nil {
		return e, err
	}
	return e, j.weigh(&e, nil, s, later, through)
}

func (j *Judge) newSubscription(b exchange.CreateSubscription, payer, receiver customer.Customer) (subscription.Subscription, problem.List, error) {
	var s subscription.Subscription
	plan, err := j.Plan(b.Plan)
	if err != nil {
		return s, nil, err
	}
	lines, warnings, err := j.Lines(b.Lines, plan, b.Start)
	if err != nil {
		return s, nil, err
	}
	to, err := j.Place(b.DeliveryAddress, exchange.Opt[string]{Value: b.PickupPoint, Set: b.PickupPoint != ""}, shipto.ShipTo{})
	if err != nil {
		return s, nil, err
	}
	s = subscription.Subscription{
		PayerID: payer.ID, ReceiverID: receiver.ID, CreatedOn: j.Today,
		Start: b.Start, End: b.End, Count: b.Deliveries,
		Versions: []subscription.Version{{From: b.Start, PlanID: plan.ID, Lines: lines, ShipTo: to}},
	}
	s.Number = b.Number
	if b.Comment != "" {
		_, err = s.Comment(remark.Remark{Text: b.Comment, Lasts: remark.Always, Source: j.Source})
	}
	return s, warnings, err
}

// firstInTime moves the start behind deliveries whose cut-off is over.
func (j *Judge) firstInTime(s *subscription.Subscription, receiver customer.Customer) (*problem.Problem, error) {
	asked := s.Start
	active := *s
	active.Draft = false
	begun, first, ok, err := subscription.Begin(active, j.Offer, receiver, j.Today, j.At)
	if err != nil {
		return nil, err
	}
	if !ok {
		return nil, problem.New(exchange.CodeNoDeliveryOn, "start", "date", asked, "next", civil.Date{})
	}
	begun.Draft = s.Draft
	*s = begun
	if s.Start == asked {
		return nil, nil
	}
	return problem.New(exchange.CodeAppliedLater, "start", "asked", asked, "from", first.Date), nil
}
