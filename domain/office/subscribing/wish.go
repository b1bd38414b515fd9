package subscribing

import (
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

// wish is what somebody wants of a subscription, while it is judged.
type wish struct {
	*Judge
	s        subscription.Subscription // as it is
	receiver customer.Customer
	plan     subscription.Schedule // its deliveries as they are
	through  civil.Date            // last day it is about, zero if it names none
	later    *problem.Problem      // why it holds only from later on, nil if in time
	warnings problem.List
	beyond   problem.List // what the plan does not let customers leave out
}

// Weigh tells what a wish about a subscription there is would do. A problem
// says why it cannot be; the effect then still names the subscription and its
// receiver, as far as they were found.
func (j *Judge) Weigh(b exchange.OnSubscription) (Effect, error) {
	var e Effect
	w := wish{Judge: j, through: lastDay(b)}
	err := w.find(b.About())
	e.Before, e.After, e.Receiver = w.s, w.s, w.receiver
	if err != nil {
		return e, err
	}
	after := w.s
	changed, err := w.change(b, &after)
	e.Warnings = w.warnings
	if err != nil || !changed {
		return e, err
	}
	if err := w.limit(after); err != nil {
		return e, err
	}
	e.Beyond = w.beyond
	if end := after.LastDay(); end != w.s.LastDay() {
		w.through = civil.Later(w.through, end)
	}
	return e, j.weigh(&e, &w.s, after, w.later, w.through)
}

// lastDay is the last day a wish names, zero if it names none.
func lastDay(body exchange.OnSubscription) civil.Date {
	switch b := body.(type) {
	case exchange.Pause:
		return civil.Later(b.From, b.To)
	case exchange.Resume:
		return b.On
	case exchange.Cancel:
		return b.Effective
	case exchange.Change:
		return b.From
	case exchange.Comment:
		return b.Date
	case exchange.Skip:
		return b.Date
	case exchange.Unskip:
		return b.Date
	case exchange.ChangeDelivery:
		return b.Date
	case exchange.Move:
		return civil.Later(b.Date, b.To)
	case CancelAtOnce:
		return b.Effective
	case SetCard:
		return b.Date
	}
	return civil.Date{}
}

// find looks up the subscription, who receives it, and what it is about to
// deliver.
func (w *wish) find(ref exchange.Ref) error {
	s, found, err := w.Reader.Subscriptions().Find(ref.Subscription)
	if err != nil {
		return err
	}
	if !found {
		return problem.New(exchange.CodeSubscriptionUnknown, "subscription", "subscription", ref.Subscription)
	}
	w.s = s
	payer, err := w.Reader.Customers().Get(s.PayerID)
	if err != nil {
		return err
	}
	if w.receiver, err = w.Reader.Customers().Get(s.ReceiverID); err != nil {
		return err
	}
	w.receiver = customer.Receiving(w.receiver, payer)
	if ref.Customer != "" {
		who, err := w.Customer(ref.Customer, "customer")
		if err != nil {
			return err
		}
		if who.ID != s.PayerID && who.ID != s.ReceiverID {
			return problem.New(exchange.CodeForeignSubscription, "subscription",
				"subscription", ref.Subscription, "customer", ref.Customer)
		}
	}
	if st := s.StateIn(w.Offer, w.Today); st == subscription.Ended || st == subscription.Cancelled {
		return problem.New(exchange.CodeSubscriptionOver, "subscription", "subscription", s.Number, "end", s.LastDay())
	}
	w.plan, err = w.deliveriesOf(s)
	return err
}

// change does to the subscription what is wanted; false if it is so already.
func (w *wish) change(body exchange.OnSubscription, s *subscription.Subscription) (bool, error) {
	switch b := body.(type) {
	case exchange.Pause:
		return w.pause(b, s)
	case exchange.Resume:
		return w.resume(b, s)
	case exchange.Extend:
		return w.extend(b, s)
	case exchange.Cancel:
		return w.cancel(b, s)
	case exchange.Change:
		return w.changeLines(b, s)
	case exchange.Comment:
		return w.comment(b, s)
	case exchange.Skip:
		return w.skip(b, s)
	case exchange.Unskip:
		return w.unskip(b, s)
	case exchange.ChangeDelivery:
		return w.changeDelivery(b, s)
	case exchange.Move:
		return w.move(b, s)
	case exchange.AcceptRenewal:
		return w.acceptRenewal(s)
	}
	return w.atDesk(body, s)
}

// lastFixed is the delivery with the last nominal date of the range for which it
// is too late; until says until when it can still be done.
func (w *wish) lastFixed(r civil.Range, until func(subscription.Delivery) time.Time) (found subscription.Delivery, late bool) {
	for _, d := range w.plan.Deliveries {
		if last := lastIn(d, r); !last.IsZero() && !until(d).After(w.At) && last.After(lastIn(found, r)) {
			found, late = d, true
		}
	}
	return found, late
}

// lastIn is the last nominal date of a delivery in a range, zero for none.
func lastIn(d subscription.Delivery, r civil.Range) civil.Date {
	var last civil.Date
	for _, n := range d.Nominal {
		if r.Contains(n) {
			last = civil.Later(last, n)
		}
	}
	return last
}

// fixedThrough is the last nominal date of the range whose delivery is past
// its cut-off; zero if the whole range can still be changed.
func (w *wish) fixedThrough(r civil.Range) civil.Date {
	d, _ := w.lastFixed(r, func(d subscription.Delivery) time.Time { return d.Cutoff })
	return lastIn(d, r)
}

// notBefore moves the first day of a wish behind what can no longer be changed
// and remembers why.
func (w *wish) notBefore(r civil.Range) civil.Date {
	last := w.fixedThrough(r)
	if last.IsZero() {
		return r.From
	}
	w.later = w.appliedLater(r.From)
	return last.AddDays(1)
}

// appliedLater says that what was asked from a day on holds from a later one.
func (w *wish) appliedLater(asked civil.Date) *problem.Problem {
	return problem.New(exchange.CodeAppliedLater, "", "asked", civil.Later(asked, w.Today), "from", civil.Date{})
}

// resume delivers again from a day on, or from the first delivery after it
// that is still in time. If the pause has only deliveries for which it is too
// late, there is nothing left to resume.
func (w *wish) resume(b exchange.Resume, s *subscription.Subscription) (bool, error) {
	on := civil.Later(b.On, w.Today)
	i := slices.IndexFunc(s.Pauses, func(p subscription.Pause) bool { return p.Range().Contains(on) })
	if i < 0 {
		return false, nil
	}
	running := w.s
	running.Resume(on)
	plan, err := w.deliveriesOf(running)
	if err != nil {
		return false, err
	}
	var missed civil.Date
	for _, d := range plan.Deliveries {
		n := d.Nominal[0]
		switch {
		case n.Before(on) || !s.Pauses[i].Range().Contains(n):
		case !d.Cutoff.After(w.At):
			missed = civil.Earlier(missed, n)
		case missed.IsZero():
			return s.Resume(on), nil
		default:
			w.later = problem.New(exchange.CodeAppliedLater, "", "asked", b.On, "from", civil.Date{})
			return s.Resume(n), nil
		}
	}
	if missed.IsZero() {
		return s.Resume(on), nil
	}
	w.plan = plan
	return false, w.tooLate(missed)
}

func (w *wish) changeLines(b exchange.Change, s *subscription.Subscription) (bool, error) {
	asked := civil.Later(b.From, w.Today)
	from := w.notBefore(civil.Range{From: asked})
	if b.From.IsZero() {
		w.later = nil // "as soon as possible" is never late
	}
	plan := w.Offer.Plans[s.On(from).PlanID]
	if b.Plan != "" {
		var err error
		if plan, err = w.Plan(b.Plan); err != nil {
			return false, err
		}
	}
	var lines []subscription.Line
	if len(b.Lines) > 0 {
		var err error
		if lines, w.warnings, err = w.Lines(b.Lines, plan, from); err != nil {
			return false, err
		}
	}
	to, err := w.Place(b.DeliveryAddress, b.PickupPoint, s.On(from).ShipTo)
	if err != nil {
		return false, err
	}
	return s.Change(from, func(v *subscription.Version) {
		v.PlanID, v.ShipTo = plan.ID, to
		if lines != nil {
			v.Lines = lines
		}
	})
}

func (w *wish) comment(b exchange.Comment, s *subscription.Subscription) (bool, error) {
	r := remark.Remark{Text: b.Text, Lasts: b.Lasts, From: b.From, Until: b.Until, Safety: b.Safety, Source: w.Source}
	if r.Lasts == "" {
		r.Lasts = remark.Always
	}
	if r.Lasts == remark.Once {
		d, err := w.onceOn(b.Date)
		if err != nil {
			return false, err
		}
		r.From, r.Until = d, d
	}
	return s.Comment(r)
}

// onceOn is the nominal date a remark for one delivery belongs to.
func (w *wish) onceOn(date civil.Date) (civil.Date, error) {
	if !date.IsZero() {
		d, err := w.deliveryOn(date)
		if err != nil {
			return civil.Date{}, err
		}
		return d.Nominal[0], nil
	}
	for _, d := range comingFrom(w.plan, w.Today) {
		if d.Cutoff.After(w.At) {
			return d.Nominal[0], nil
		}
	}
	return civil.Date{}, problem.New(exchange.CodeNoDeliveryOn, "date", "date", w.Today, "next", civil.Date{})
}
