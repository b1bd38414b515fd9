package intake

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

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
	if err == nil && !d.Cutoff.After(w.at) {
		err = w.tooLate(date)
	}
	return d, err
}

// nextOpen is the first delivery day from a date on that can still be changed;
// zero if none is in sight.
func (w *wish) nextOpen(from civil.Date) civil.Date {
	for _, d := range w.plan.Deliveries {
		if !d.Date.Before(from) && d.Cutoff.After(w.at) {
			return d.Date
		}
	}
	return civil.Date{}
}

func (w *wish) tooLate(date civil.Date) error {
	cutoff := w.at
	for _, d := range w.plan.Deliveries {
		if d.Date == date || slices.Contains(d.Nominal, date) {
			cutoff = d.Cutoff
		}
	}
	return problem.New(exchange.CodeTooLate, "date", "date", date,
		"cutoff", cutoff.In(w.offer.Location), "next", w.nextOpen(date))
}

func (w *wish) skip(b exchange.Skip, s *subscription.Subscription) (bool, error) {
	if slices.ContainsFunc(s.Skips, func(k subscription.Skip) bool { return k.Nominal == b.Date }) {
		return false, nil
	}
	d, err := w.openDeliveryOn(b.Date)
	if err != nil {
		return false, err
	}
	changed := false
	for _, n := range d.Nominal {
		changed = s.Skip(subscription.Skip{Nominal: n, Source: w.source}) || changed
	}
	return changed, nil
}

// unskip brings a delivery back, if it can still be made.
func (w *wish) unskip(b exchange.Unskip, s *subscription.Subscription) (bool, error) {
	if !s.Unskip(b.Date) {
		return false, nil
	}
	e, err := planning.Weigh(w.tx, w.offer, &w.s, *s, w.today, w.at)
	if err != nil {
		return false, err
	}
	for _, d := range e.After.Deliveries {
		if slices.Contains(d.Nominal, b.Date) && !d.Cutoff.After(w.at) {
			w.plan = e.After
			return false, w.tooLate(b.Date)
		}
	}
	return true, nil
}

func (w *wish) changeDelivery(b exchange.ChangeDelivery, s *subscription.Subscription) (bool, error) {
	d, err := w.openDeliveryOn(b.Date)
	if err != nil {
		return false, err
	}
	plan := w.offer.Plans[s.On(d.Nominal[0]).PlanID]
	lines, warnings, err := w.subscriptionLines(b.Lines, plan, d.Date)
	if err != nil {
		return false, err
	}
	w.warnings = warnings
	return s.ChangeSingle(subscription.Single{Nominal: d.Nominal[0], Lines: lines, Source: w.source})
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
	days := w.offer.DaysAt(w.offer.Plans[v.PlanID].CalendarID, d.ShipTo.PickupPointID)
	changed := false
	for _, n := range d.Nominal {
		changed = s.Move(subscription.Move{Nominal: n, To: b.To, Source: w.source}) || changed
	}
	e, err := planning.Weigh(w.tx, w.offer, &w.s, *s, w.today, w.at)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(e.After.Deliveries, func(x subscription.Delivery) bool { return slices.Contains(x.Nominal, d.Nominal[0]) })
	if i < 0 || !days.IsDelivery(b.To) || !e.After.Deliveries[i].Cutoff.After(w.at) {
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
