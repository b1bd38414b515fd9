package subscribing

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// deliveriesOf are the deliveries of a state of the subscription.
func (w *wish) deliveriesOf(s subscription.Subscription) (subscription.Schedule, error) {
	plan, err := planning.Schedule(w.Reader, w.Offer, s, w.receiver, w.Moment(w.through).Window(w.Offer))
	if err != nil {
		return plan, err
	}
	return plan, w.closePacked(s.ID, &plan)
}

// closePacked has deliveries be past their cut-off that are packed already: a pick
// day can be closed before it.
func (j *Judge) closePacked(id int64, plan *subscription.Schedule) error {
	if id == 0 || len(plan.Deliveries) == 0 {
		return nil
	}
	orders, err := j.Reader.OrdersOfSubscriptions([]int64{id}, plan.Window)
	if err != nil {
		return err
	}
	for i := range plan.Deliveries {
		d := &plan.Deliveries[i]
		if o := orderFor(orders, d.Nominal...); o == nil || o.State != order.Packed {
			continue
		}
		if d.Cutoff.After(j.At) {
			d.Cutoff = j.At
		}
		if d.SkipUntil.After(j.At) {
			d.SkipUntil = j.At
		}
	}
	return nil
}

// deliveryOn finds the delivery of a date: the day the customer sees, else the
// nominal one.
func (w *wish) deliveryOn(date civil.Date) (subscription.Delivery, error) {
	if i := slices.IndexFunc(w.plan.Deliveries, func(d subscription.Delivery) bool { return d.Date == date }); i >= 0 {
		return w.plan.Deliveries[i], nil
	}
	for _, d := range w.plan.Deliveries {
		if slices.Contains(d.Nominal, date) {
			return d, nil
		}
	}
	return subscription.Delivery{}, problem.New(exchange.CodeNoDeliveryOn, "date", "date", date, "next", w.nextOpen(date))
}

// openDeliveryOn is deliveryOn for what can still be changed.
func (w *wish) openDeliveryOn(date civil.Date) (subscription.Delivery, error) {
	d, err := w.deliveryOn(date)
	if err == nil && !d.Cutoff.After(w.At) {
		err = w.tooLate(date)
	}
	return d, err
}

// nextOpen is the first delivery day from a date on that can still be changed;
// zero if none is in sight.
func (w *wish) nextOpen(from civil.Date) civil.Date {
	for _, d := range w.plan.Deliveries {
		if !d.Date.Before(from) && d.Cutoff.After(w.At) {
			return d.Date
		}
	}
	return civil.Date{}
}

func (w *wish) tooLate(date civil.Date) error {
	cutoff := w.At
	for _, d := range w.plan.Deliveries {
		if d.Date == date || slices.Contains(d.Nominal, date) {
			cutoff = d.Cutoff
		}
	}
	return problem.New(exchange.CodeTooLate, "date", "date", date,
		"cutoff", cutoff.In(w.Offer.Location), "next", w.nextOpen(date))
}

// skipped are the nominal dates that were skipped with the delivery of a date:
// the one of that day, as it would be without skips, else the nominal one.
func (w *wish) skipped(date civil.Date) ([]civil.Date, error) {
	whole := w.s
	whole.Skips = nil
	plan, err := w.deliveriesOf(whole)
	if err != nil {
		return nil, err
	}
	left := func(n civil.Date) bool {
		return !slices.ContainsFunc(w.s.Skips, func(k subscription.Skip) bool { return k.Nominal == n })
	}
	for _, is := range []func(subscription.Delivery) bool{
		func(d subscription.Delivery) bool { return d.Date == date },
		func(d subscription.Delivery) bool { return slices.Contains(d.Nominal, date) },
	} {
		if i := slices.IndexFunc(plan.Deliveries, is); i >= 0 {
			return slices.DeleteFunc(slices.Clone(plan.Deliveries[i].Nominal), left), nil
		}
	}
	return nil, nil
}

// unskip brings a delivery back with all its dates, if it can still be made.
func (w *wish) unskip(b exchange.Unskip, s *subscription.Subscription) (bool, error) {
	dates, err := w.skipped(b.Date)
	if err != nil || len(dates) == 0 {
		return false, err
	}
	for _, n := range dates {
		s.Unskip(n)
	}
	if w.plan, err = w.deliveriesOf(*s); err != nil {
		return false, err
	}
	_, err = w.openDeliveryOn(dates[0])
	return err == nil, err
}

func (w *wish) changeDelivery(b exchange.ChangeDelivery, s *subscription.Subscription) (bool, error) {
	d, err := w.openDeliveryOn(b.Date)
	if err != nil {
		return false, err
	}
	plan := w.Offer.Plans[s.On(d.Nominal[0]).PlanID]
	lines, warnings, err := w.Lines(b.Lines, plan, d.Date)
	if err != nil {
		return false, err
	}
	w.warnings = warnings
	return s.ChangeDelivery(d, lines, w.Source)
}

// move puts a delivery on another delivery day that is still in time.
func (w *wish) move(b exchange.Move, s *subscription.Subscription) (bool, error) {
	if slices.ContainsFunc(s.Moves, func(m subscription.Move) bool { return m.Nominal == b.Date && m.To == b.To }) {
		return false, nil
	}
	d, err := w.openDeliveryOn(b.Date)
	if err != nil {
		return false, err
	}
	if b.To == d.Date {
		return false, nil
	}
	v := s.On(d.Nominal[0])
	days := w.Offer.DaysAt(w.Offer.Plans[v.PlanID].CalendarID, d.ShipTo)
	changed := false
	for _, n := range d.Nominal {
		changed = s.Move(subscription.Move{Nominal: n, To: b.To, Source: w.Source}) || changed
	}
	plan, err := w.deliveriesOf(*s)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(plan.Deliveries, func(x subscription.Delivery) bool { return slices.Contains(x.Nominal, d.Nominal[0]) })
	if i < 0 || !days.IsDelivery(b.To) || !plan.Deliveries[i].Cutoff.After(w.At) {
		return false, problem.New(exchange.CodeNoDeliveryOn, "to", "date", b.To, "next", nextDelivery(days, b.To))
	}
	return changed, nil
}

// nextDelivery is the first delivery day after a date; zero if none is near.
func nextDelivery(days *schedule.Days, after civil.Date) civil.Date {
	for d := after.AddDays(1); d.Before(after.AddDays(schedule.MaxShift)); d = d.AddDays(1) {
		if days.IsDelivery(d) {
			return d
		}
	}
	return civil.Date{}
}
