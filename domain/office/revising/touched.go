package revising

import (
	"cmp"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// candidate is an order that does not stand where the rules would put it.
type candidate struct {
	order    order.Order
	number   string // of the subscription, "" for a single order
	calendar int64  // it goes by
	stand    stand
	collides bool
}

// orders finds the candidates among the open orders of a batch: those that stood
// right and would not any more, and those whose day would be closed.
func (c *comparison) orders(r office.Reader, b planning.Batch, ids []int64) error {
	list, err := r.OrdersOfSubscriptions(ids, c.window)
	if err != nil {
		return err
	}
	open := map[int64][]order.Order{}
	for _, o := range list {
		if o.State == order.Open && !o.Date.Before(c.today) {
			open[o.SubscriptionID] = append(open[o.SubscriptionID], o)
		}
	}
	after := b.Under(c.after)
	for _, s := range b.Subscriptions() {
		if len(open[s.ID]) == 0 {
			continue
		}
		window := around(open[s.ID])
		was, err := b.Deliveries(s, window)
		if err == nil {
			var is subscription.Schedule
			if is, err = after.Deliveries(s, window); err == nil {
				c.weigh(s, open[s.ID], was, is)
			}
		}
		if err != nil {
			if err := c.fail(s, err); err != nil {
				return err
			}
		}
	}
	return nil
}

// around are the nominal dates of orders and those that can meet them.
func around(orders []order.Order) civil.Range {
	var days civil.Range
	for _, o := range orders {
		for _, n := range append([]civil.Date{o.Date}, o.Nominal...) {
			days.From, days.To = civil.Earlier(days.From, n), civil.Later(days.To, n)
		}
	}
	return civil.Between(days.From.AddDays(-2*schedule.MaxShift), days.To.AddDays(2*schedule.MaxShift))
}

func (c *comparison) weigh(s subscription.Subscription, open []order.Order, was, is subscription.Schedule) {
	for _, o := range open {
		st, calendar := standOf(is, o), c.after.Plans[s.On(o.FirstNominal()).PlanID].CalendarID
		if st.fits(o) || !standOf(was, o).fits(o) && !closed(c.after, calendar, o, c.today) {
			continue
		}
		c.found = append(c.found, candidate{o, s.Number, calendar, st, meets(st, o, open)})
	}
}

// singles finds the candidates among single orders: those on days that would be
// closed.
func (c *comparison) singles(r office.Reader) error {
	calendar := c.after.Shop.CalendarID
	if !slices.Contains(c.calendars, calendar) {
		return nil
	}
	delivered, picked := closedDays(c.after, []int64{calendar}, civil.Between(c.today, c.today.AddDays(Horizon)), c.places)
	list, err := r.OpenOrdersOn(delivered, picked)
	for _, o := range list {
		if o.SubscriptionID == 0 {
			c.single(o)
		}
	}
	return err
}

// single takes a single order whose day is closed: the next possible day is
// proposed.
func (c *comparison) single(o order.Order) {
	if o.Date.Before(c.today) || !closed(c.after, c.after.Shop.CalendarID, o, c.today) {
		return
	}
	st := stand{reason: schedule.NoOpenDay}
	if day := order.FirstPossible(c.after, o, c.today, c.today.At(0, c.after.Location)); !day.IsZero() {
		moved := o
		moved.Lines = slices.Clone(o.Lines)
		if moved.Date = day; order.Place(&moved, c.after) == nil {
			st = stand{date: day, first: moved.EarliestPick(), last: moved.LatestPick(), cutoff: moved.Cutoff}
		}
	}
	c.found = append(c.found, candidate{order: o, calendar: c.after.Shop.CalendarID, stand: st})
}

// touched tells of the candidates what a person needs to decide.
func (c *comparison) touched(r office.Reader) ([]Touched, error) {
	if err := c.singles(r); err != nil {
		return nil, err
	}
	people := map[int64]bool{}
	keys := make([]picking.Key, len(c.found))
	for i, f := range c.found {
		people[f.order.ReceiverID] = true
		keys[i] = keyOf(f.order)
	}
	receivers, err := office.ListByID(r.Customers(), people, office.CustomerID)
	if err != nil {
		return nil, err
	}
	slips, err := r.SlipsByKey(keys)
	if err != nil {
		return nil, err
	}
	printed := map[picking.Key]bool{}
	for _, s := range slips {
		printed[s.Key] = s.Edition > 0
	}
	out := make([]Touched, len(c.found))
	for i, f := range c.found {
		out[i] = c.tell(f, receivers[f.order.ReceiverID], printed[keys[i]])
	}
	slices.SortFunc(out, func(a, b Touched) int {
		return cmp.Or(a.Order.Date.Compare(b.Order.Date), cmp.Compare(a.Order.Number, b.Order.Number))
	})
	return out, nil
}

func keyOf(o order.Order) picking.Key {
	return picking.Key{ReceiverID: o.ReceiverID, Place: o.ShipTo.PlaceKey(), Date: o.Date}
}

// tell puts together what is shown of one order.
func (c *comparison) tell(f candidate, receiver customer.Customer, printed bool) Touched {
	o, st := f.order, f.stand
	t := Touched{
		Order: o, Subscription: f.number, Customer: receiver.Number, Receiver: receiver.Party.Name(),
		Becomes: st.date, Pick: st.first, Cutoff: st.cutoff, Reason: st.reason, Causes: st.causes, Collides: f.collides, Printed: printed,
	}
	t.TooLate = !st.date.IsZero() && st.first.Before(c.today) && st.first.Before(o.EarliestPick())
	if days := c.after.DaysAt(f.calendar, o.ShipTo); days != nil && len(t.Causes) == 0 {
		t.Causes = days.Why(o.Date)
		for _, l := range o.Lines {
			if len(t.Causes) == 0 {
				t.Causes = days.WhyNoWork(l.Pick)
			}
		}
	}
	return t
}
