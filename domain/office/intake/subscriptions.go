package intake

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// wish is a request about an existing subscription while it is judged.
type wish struct {
	*handler
	s        subscription.Subscription // as it is
	receiver customer.Customer
	plan     subscription.Schedule // its deliveries as they are
	later    *problem.Problem      // why it holds only from later on, nil if in time
	warnings problem.List
}

// onSubscription finds the subscription, lets the request change it, and
// settles what that does.
func (h *handler) onSubscription(b exchange.OnSubscription) (outcome, error) {
	w, err := h.wish(b.About())
	if err != nil {
		return outcome{lang: w.receiver.Lang}, err
	}
	after := w.s
	changed, err := w.change(b, &after)
	if err != nil {
		return outcome{lang: w.receiver.Lang}, err
	}
	if !changed {
		return unchanged(w.receiver.Lang), nil
	}
	effect, err := planning.Weigh(h.tx, h.offer, &w.s, after, h.today, h.at)
	if err != nil {
		return outcome{lang: w.receiver.Lang}, err
	}
	o, err := h.settleEffect(effect, w.later, w.receiver.Lang)
	o.warnings = w.warnings
	return o, err
}

func (h *handler) wish(ref exchange.Ref) (wish, error) {
	w := wish{handler: h}
	s, found, err := h.tx.Subscriptions().Find(ref.Subscription)
	if err != nil {
		return w, err
	}
	if !found {
		return w, problem.New(exchange.CodeSubscriptionUnknown, "subscription", "subscription", ref.Subscription)
	}
	if w.receiver, err = h.tx.Customers().Get(s.ReceiverID); err != nil {
		return w, err
	}
	if ref.Customer != "" {
		who, err := h.customer(ref.Customer, "customer")
		if err != nil {
			return w, err
		}
		if who.ID != s.PayerID && who.ID != s.ReceiverID {
			return w, problem.New(exchange.CodeForeignSubscription, "subscription",
				"subscription", ref.Subscription, "customer", ref.Customer)
		}
	}
	if st := s.StateOn(h.today); st == subscription.Ended || st == subscription.Cancelled {
		return w, problem.New(exchange.CodeSubscriptionOver, "subscription", "subscription", s.Number, "end", s.LastDay())
	}
	w.s = s
	e, err := planning.Weigh(h.tx, h.offer, &s, s, h.today, h.at)
	w.plan = e.Before
	return w, err
}

// change applies the request to the subscription; false if it is so already.
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
		return false, problem.New(exchange.CodeNoRenewal, "subscription", "subscription", w.s.Number)
	}
	return false, problem.New(exchange.CodeTypeUnknown, "type", "type", string(body.Type()))
}

// fixedThrough is the last nominal date of the range whose delivery is past
// its cut-off; zero if the whole range can still be changed.
func (w *wish) fixedThrough(r civil.Range) civil.Date {
	var last civil.Date
	for _, d := range w.plan.Deliveries {
		for _, n := range d.Nominal {
			if r.Contains(n) && !d.Cutoff.After(w.at) {
				last = civil.Later(last, n)
			}
		}
	}
	return last
}

// notBefore moves the first day of a wish behind what can no longer be changed
// and remembers why.
func (w *wish) notBefore(r civil.Range) civil.Date {
	last := w.fixedThrough(r)
	if last.IsZero() {
		return r.From
	}
	w.later = problem.New(exchange.CodeAppliedLater, "", "asked", civil.Later(r.From, w.today), "from", civil.Date{})
	return last.AddDays(1)
}

func (w *wish) pause(b exchange.Pause, s *subscription.Subscription) (bool, error) {
	asked := civil.Between(b.From, b.To)
	from := w.notBefore(asked)
	if !b.To.IsZero() && from.After(b.To) {
		return false, w.tooLate(b.From)
	}
	changed, err := s.Pause(subscription.Pause{From: from, To: b.To, Source: w.source})
	return changed, err
}

// resume delivers again from a day on, or from the first delivery after it
// that is still in time.
func (w *wish) resume(b exchange.Resume, s *subscription.Subscription) (bool, error) {
	on := civil.Later(b.On, w.today)
	i := slices.IndexFunc(s.Pauses, func(p subscription.Pause) bool { return p.Range().Contains(on) })
	if i < 0 {
		return false, nil
	}
	running := w.s
	running.Resume(on)
	e, err := planning.Weigh(w.tx, w.offer, &w.s, running, w.today, w.at)
	if err != nil {
		return false, err
	}
	for _, d := range e.After.Deliveries {
		n := d.Nominal[0]
		if n.Before(on) || !s.Pauses[i].Range().Contains(n) {
			continue
		}
		if d.Cutoff.After(w.at) {
			if w.later != nil {
				on = n
			}
			break
		}
		w.later = problem.New(exchange.CodeAppliedLater, "", "asked", b.On, "from", civil.Date{})
		on = n.AddDays(1)
	}
	if !s.Pauses[i].Range().Contains(on) {
		return false, nil
	}
	return s.Resume(on), nil
}

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
	end, err := subscription.NthAfter(open, w.offer, w.receiver, s.End, b.Deliveries)
	if err != nil {
		return false, err
	}
	return s.ExtendTo(end)
}

// cancel ends the subscription on the day asked for, or as soon as notice
// period, minimum term and what is packed already allow.
func (w *wish) cancel(b exchange.Cancel, s *subscription.Subscription) (bool, error) {
	given := civil.FromTime(w.at.In(w.offer.Location))
	asked := civil.Later(b.Effective, given)
	terms := w.offer.Plans[s.On(asked).PlanID].On(asked)
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
	return s.Cancel(subscription.Cancellation{Effective: end, Given: given, Reason: b.Reason, Source: w.source})
}

func (w *wish) changeLines(b exchange.Change, s *subscription.Subscription) (bool, error) {
	asked := civil.Later(b.From, w.today)
	from := w.notBefore(civil.Range{From: asked})
	if b.From.IsZero() {
		w.later = nil // "as soon as possible" is never late
	}
	plan, err := w.planOf(b.Plan, s.On(from).PlanID)
	if err != nil {
		return false, err
	}
	var lines []subscription.Line
	if len(b.Lines) > 0 {
		if lines, w.warnings, err = w.subscriptionLines(b.Lines, plan, from); err != nil {
			return false, err
		}
	}
	to, err := w.placeOf(b.DeliveryAddress, b.PickupPoint, s.On(from).ShipTo)
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

func (h *handler) planOf(number string, current int64) (catalog.DeliveryPlan, error) {
	if number == "" {
		return h.offer.Plans[current], nil
	}
	p, ok := h.catalog.plans[number]
	if !ok {
		return p, problem.New(exchange.CodePlanUnknown, "plan", "plan", number)
	}
	return p, nil
}

// placeOf is the place of a version with what a request says put in.
func (h *handler) placeOf(place exchange.Place, pickup exchange.Opt[string], old shipto.ShipTo) (shipto.ShipTo, error) {
	if !place.IsZero() {
		old.PickupPointID = 0
		old = place.ShipTo(old)
	}
	if !pickup.Set {
		return old, nil
	}
	if pickup.Value == "" {
		old.PickupPointID = 0
		return old, nil
	}
	id, err := h.point(pickup.Value)
	return shipto.ShipTo{PickupPointID: id}, err
}

func (w *wish) comment(b exchange.Comment, s *subscription.Subscription) (bool, error) {
	r := remark.Remark{Text: b.Text, Lasts: b.Lasts, From: b.From, Until: b.Until, Safety: b.Safety, Source: w.source}
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
	for _, d := range w.coming(w.plan) {
		if d.Cutoff.After(w.at) {
			return d.Nominal[0], nil
		}
	}
	return civil.Date{}, problem.New(exchange.CodeNoDeliveryOn, "date", "date", w.today, "next", civil.Date{})
}
