package planning

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// deciding is one subscription while it is decided about.
type deciding struct {
	Settled
	run
	batch         batch
	source        string
	before, after subscription.Subscription
	changed       bool
	decided       []order.Order // missed ones that are delivered after all
	late, nominal []civil.Date  // dates of those made now; of all of them
	orders        order.Outcome
	notices       []notice.Notice // what its customer is to be told
}

// decide puts the choices into the subscription.
func (d *deciding) decide(choices map[civil.Date]Choice) error {
	o, err := d.batch.reconcile(d.before, d.window, d.p)
	if err != nil {
		return err
	}
	d.Gone = len(choices)
	for _, missed := range o.Missed {
		choice, ok := choices[missed.FirstNominal()]
		if !ok {
			continue
		}
		d.Gone--
		if err := d.choose(missed, choice); err != nil {
			return err
		}
	}
	return nil
}

func (d *deciding) choose(o order.Order, choice Choice) error {
	switch choice {
	case MakeNow:
		d.Now++
		if o.Date.Before(d.p.Today) {
			d.Today++
			d.move(o, d.p.Today)
		}
		d.late = append(d.late, o.Nominal...)
	case NextDay:
		day, err := d.batch.nextDay(d.after, o, d.run)
		switch {
		case err != nil:
			return err
		case day.IsZero():
			d.Stuck++
			return nil
		}
		d.Next++
		d.Days = addMoved(d.Days, day, 1)
		d.move(o, day)
	case LeaveOut:
		d.Skipped++
		for _, n := range o.Nominal {
			d.changed = d.after.Skip(subscription.Skip{Nominal: n, Source: d.source}) || d.changed
		}
		d.tell(o, order.Order{})
		return nil
	default:
		d.Stuck++
		return nil
	}
	d.decided = append(d.decided, o)
	d.nominal = append(d.nominal, o.Nominal...)
	return nil
}

func (d *deciding) move(o order.Order, to civil.Date) {
	for _, n := range o.Nominal {
		d.changed = d.after.Move(subscription.Move{Nominal: n, To: to, Source: d.source}) || d.changed
	}
}

// plan makes the orders of what was decided, and of nothing else. Orders that are
// there already are not computed anew: a person decided about missed dates only.
func (d *deciding) plan() error {
	if len(d.nominal) == 0 {
		return nil
	}
	plan, err := d.batch.deliveries(d.after, d.window)
	if err != nil {
		return err
	}
	want, err := order.Want(d.after, d.offer, plan)
	if err != nil {
		return err
	}
	want.Only(d.nominal)
	want.Late(d.late, d.p.Today, d.p.At)
	for _, o := range d.decided {
		if merged(o, want) {
			d.Merged++
		}
	}
	p := d.p
	p.Created = d.after.CreatedOn
	d.orders = order.Reconcile(want, d.batch.orders[d.after.ID], p)
	all := slices.Concat(d.orders.ToSave(), want.Orders) // what is not due yet is only wanted
	for _, o := range d.decided {
		i := slices.IndexFunc(all, func(is order.Order) bool { return is.Live() && is.Covers(o.FirstNominal()) })
		if i >= 0 {
			d.tell(o, all[i])
		}
	}
	return nil
}

// tell notes that a missed order became another: one on no day does not come.
func (d *deciding) tell(o, is order.Order) {
	if is.Date != o.Date {
		d.notices = append(d.notices, notice.Notice{
			CustomerID: o.ReceiverID, SubscriptionID: o.SubscriptionID, Nominal: o.FirstNominal(),
			Was: o.Date, Becomes: is.Date, Cutoff: is.Cutoff,
		})
	}
}

// merged reports whether a delivery became one with another.
func merged(o order.Order, want order.Wanted) bool {
	return slices.ContainsFunc(want.Orders, func(w order.Order) bool {
		return w.Covers(o.FirstNominal()) && len(w.Nominal) > len(o.Nominal)
	})
}

// nextDay is the first day to come on which everything in a missed order can be
// picked in time and is fresh; zero if there is none within the largest shift.
// No delivery is put into a pause or a delivery stop, or behind a cancellation.
func (b batch) nextDay(s subscription.Subscription, o order.Order, r run) (civil.Date, error) {
	days := b.offer.DaysAt(b.offer.Plans[s.On(o.FirstNominal()).PlanID].CalendarID, o.ShipTo)
	stops := b.receiver(s).DeliveryStops()
	held := func(day civil.Date) bool {
		return slices.ContainsFunc(stops, func(stop civil.Range) bool { return stop.Contains(day) })
	}
	first := civil.Later(o.Date.AddDays(1), r.p.Today)
	for i := range schedule.MaxShift + 1 {
		day := first.AddDays(i)
		over := s.Cancellation != nil && day.After(s.Cancellation.Effective)
		if over || s.PausedOn(day) || held(day) || !days.IsDelivery(day) || !b.inTime(days, o, day, r.p.Today) {
			continue
		}
		// A delivery it falls together with may hold what takes longer.
		if ok, err := b.possible(s, o, day, r); ok || err != nil {
			return day, err
		}
	}
	return civil.Date{}, nil
}

// inTime reports whether all lines can be picked from today on for a delivery
// day, and are fresh then.
func (b batch) inTime(days *schedule.Days, o order.Order, day, today civil.Date) bool {
	for _, l := range o.Lines {
		a := b.offer.Articles[l.ArticleID]
		pick, ok := days.WorkDaysBefore(day, a.LeadDays)
		if !ok || pick.Before(today) || a.Freshness > 0 && day.Sub(pick) > a.Freshness {
			return false
		}
	}
	return true
}

// possible reports whether a missed order that is put on a day can be picked.
func (b batch) possible(s subscription.Subscription, o order.Order, day civil.Date, r run) (bool, error) {
	for _, n := range o.Nominal {
		s.Move(subscription.Move{Nominal: n, To: day})
	}
	plan, err := b.deliveries(s, r.window)
	if err != nil {
		return false, err
	}
	i := slices.IndexFunc(plan.Deliveries, func(d subscription.Delivery) bool { return slices.Contains(d.Nominal, o.FirstNominal()) })
	return i >= 0 && plan.Deliveries[i].Date == day && !plan.Deliveries[i].EarliestPick().Before(r.p.Today), nil
}
