package revising

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// ordersAtOnce is how many orders one unit of work decides.
const ordersAtOnce = 200

// settle carries out decisions, those about one subscription in one unit of work.
func (j Jobs) settle(ctx context.Context, actor office.Actor, today civil.Date, touched []Touched, decisions Decisions) (Done, error) {
	var done Done
	var decided []Touched
	for _, t := range touched {
		if _, ok := decisions.of(t.Order.ID); ok {
			decided = append(decided, t)
		}
	}
	slices.SortStableFunc(decided, func(a, b Touched) int { return cmp.Compare(a.Order.SubscriptionID, b.Order.SubscriptionID) })
	for from := 0; from < len(decided); {
		to := chunkEnd(decided, from)
		d := decider{today: today, source: actor.User, decisions: decisions}
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error { return d.all(tx, decided[from:to]) })
		if err != nil {
			return done, err
		}
		done = done.plus(d.done)
		from = to
		office.Report(ctx, to, len(decided))
	}
	return done, nil
}

// chunkEnd is where the next unit of work begins, never within a subscription.
func chunkEnd(list []Touched, from int) int {
	to := min(from+ordersAtOnce, len(list))
	for to < len(list) && list[to].Order.SubscriptionID != 0 && list[to].Order.SubscriptionID == list[to-1].Order.SubscriptionID {
		to++
	}
	return to
}

func (d Done) plus(e Done) Done {
	return Done{d.Moved + e.Moved, d.Kept + e.Kept, d.Cancelled + e.Cancelled, d.Left + e.Left, d.Notices + e.Notices}
}

// decider carries decisions out within a unit of work.
type decider struct {
	today     civil.Date
	source    string
	decisions Decisions
	offer     catalog.Offer
	done      Done
	notices   []notice.Notice // that came about
}

// all decides some orders, those of one subscription next to each other.
func (d *decider) all(tx office.Tx, list []Touched) error {
	var err error
	if d.offer, err = office.LoadOffer(tx); err != nil {
		return err
	}
	for from := 0; from < len(list); {
		to := from + 1
		id := list[from].Order.SubscriptionID
		for id != 0 && to < len(list) && list[to].Order.SubscriptionID == id {
			to++
		}
		if id == 0 {
			err = d.single(tx, list[from])
		} else {
			err = d.subscription(tx, id, list[from:to])
		}
		if err != nil {
			return err
		}
		from = to
	}
	d.done.Notices, err = noticing.Keep(tx, d.today, d.notices)
	return err
}

// fresh reads an order again; false if it is not as it was when it was looked at.
func fresh(tx office.Tx, t Touched) (order.Order, bool, error) {
	list, err := tx.Orders().List([]int64{t.Order.ID})
	if err != nil || len(list) == 0 {
		return order.Order{}, false, err
	}
	return list[0], list[0].Version == t.Order.Version, nil
}

// single decides about a single order.
func (d *decider) single(tx office.Tx, t Touched) error {
	decision, _ := d.decisions.of(t.Order.ID)
	o, ok, err := fresh(tx, t)
	if err != nil {
		return err
	}
	to := decision.To
	if to.IsZero() && !t.TooLate {
		to = t.Becomes
	}
	switch {
	case !ok, decision.Choice == Move && to.IsZero() && t.TooLate:
		d.done.Left++
		return nil
	case decision.Choice == Keep:
		o.DayKept = true
		d.done.Kept++
	case decision.Choice == Move && !to.IsZero():
		o.Date = to
		if err := order.Place(&o, d.offer); err != nil {
			return err
		}
		d.done.Moved++
		d.tell(t, stand{date: o.Date, cutoff: o.Cutoff})
	default:
		o.State, o.Reason = order.Cancelled, order.ByClosure
		d.done.Cancelled++
		d.tell(t, stand{})
	}
	return tx.SaveOrders().Save(&o)
}

// subscription decides about orders of one subscription.
func (d *decider) subscription(tx office.Tx, id int64, list []Touched) error {
	s, err := tx.Subscriptions().Get(id)
	if err != nil {
		return err
	}
	var kept []*order.Order
	var moving []Touched
	for _, t := range list {
		o, ok, err := fresh(tx, t)
		if err != nil {
			return err
		}
		decision, _ := d.decisions.of(o.ID)
		switch {
		case !ok, decision.Choice == Move && decision.To.IsZero() && t.TooLate:
			d.done.Left++
		case decision.Choice == Keep:
			d.hold(&s, t)
			o.DayKept = true
			kept = append(kept, &o)
			d.done.Kept++
		default:
			d.note(&s, t, decision)
			moving = append(moving, t)
		}
	}
	if err := tx.SaveOrders().Save(kept...); err != nil {
		return err
	}
	if err := tx.SaveSubscriptions().Save(&s); err != nil {
		return err
	}
	return d.follow(tx, s, moving)
}

// hold keeps the dates of an order on the day it is on, where the rules have
// them on another.
func (d *decider) hold(s *subscription.Subscription, t Touched) {
	if t.Becomes == t.Order.Date {
		return // only its pick day is another
	}
	for _, n := range t.Order.Nominal {
		s.Hold(subscription.Move{Nominal: n, To: t.Order.Date, Source: d.source})
	}
}

// note writes into the subscription what a person decided otherwise than the
// rules.
func (d *decider) note(s *subscription.Subscription, t Touched, decision Decision) {
	for _, n := range t.Order.Nominal {
		switch {
		case decision.Choice == Cancel:
			s.Skip(subscription.Skip{Nominal: n, Source: d.source})
		case !decision.To.IsZero():
			s.Hold(subscription.Move{Nominal: n, To: decision.To, Source: d.source})
		}
	}
}

// follow lets orders follow the rules and what was decided, cut-off or not. Those
// they meet on their new day follow, too.
func (d *decider) follow(tx office.Tx, s subscription.Subscription, moving []Touched) error {
	if len(moving) == 0 {
		return nil
	}
	plan, have, err := d.plan(tx, s, moving)
	if err != nil {
		return err
	}
	want, err := order.Want(s, d.offer, plan)
	if err != nil {
		return err
	}
	dates := map[civil.Date]bool{}
	for _, t := range moving {
		for _, n := range t.Order.Nominal {
			dates[n] = true
		}
	}
	want.Window = civil.Range{}
	want.Orders = slices.DeleteFunc(want.Orders, func(o order.Order) bool { return !covers(o, dates) })
	for _, o := range want.Orders {
		for _, n := range o.Nominal {
			dates[n] = true
		}
	}
	have = slices.DeleteFunc(have, func(o order.Order) bool { return !covers(o, dates) || o.State == order.Packed })
	out := order.Reconcile(want, have, order.Planning{
		Today: d.today, Until: civil.MaxDate, At: longAgo, Refresh: true, Created: s.CreatedOn,
	})
	if err := planning.SaveOrders(tx, &out); err != nil {
		return err
	}
	d.count(moving, out, plan)
	return nil
}

// plan is what the subscription is to have around orders, and what it has.
func (d *decider) plan(tx office.Tx, s subscription.Subscription, moving []Touched) (subscription.Schedule, []order.Order, error) {
	orders := make([]order.Order, len(moving))
	for i, t := range moving {
		orders[i] = t.Order
	}
	window := around(orders)
	for _, m := range s.Moves {
		if window.Contains(m.Nominal) {
			window.From = civil.Earlier(window.From, m.To.AddDays(-schedule.MaxShift))
			window.To = civil.Later(window.To, m.To.AddDays(schedule.MaxShift))
		}
	}
	receiver, err := tx.Customers().Get(s.ReceiverID)
	if err != nil {
		return subscription.Schedule{}, nil, err
	}
	plan, err := planning.Schedule(tx, d.offer, s, receiver, window)
	if err != nil {
		return plan, nil, err
	}
	have, err := tx.OrdersOfSubscriptions([]int64{s.ID}, window)
	return plan, have, err
}

func covers(o order.Order, dates map[civil.Date]bool) bool {
	return slices.ContainsFunc(o.Nominal, func(n civil.Date) bool { return dates[n] })
}

// count says what became of the orders, and who is to be told.
func (d *decider) count(moving []Touched, out order.Outcome, plan subscription.Schedule) {
	changed := map[int64]order.Order{}
	for _, o := range out.ToSave() {
		changed[o.ID] = o
	}
	for _, t := range moving {
		o, ok := changed[t.Order.ID]
		st := standOf(plan, t.Order)
		switch {
		case !ok:
			d.done.Left++
		case o.Live():
			d.done.Moved++
			d.tell(t, stand{date: o.Date, cutoff: o.Cutoff, causes: st.causes})
		case o.Reason == order.ByMerge: // its date went into the order it met
			d.done.Moved++
			d.tell(t, st)
		default:
			d.done.Cancelled++
			d.tell(t, stand{reason: st.reason})
		}
	}
}
