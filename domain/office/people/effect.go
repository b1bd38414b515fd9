package people

import (
	"cmp"
	"reflect"
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/subscription"
)

// Effect is what saving a customer does or would do.
type Effect struct {
	Before, After customer.Customer // Before is zero for a new one
	Changed       bool              // false: it is so already
	Subscriptions int               // whose deliveries become others
	// Deliveries that were to come and do not any more, that come now, and that
	// come on another day or to another place; of those through the day Through.
	Dropped, Added, Moved, Altered int
	Through                        civil.Date
	From                           civil.Date // first day that is different; zero: none
	Shifts                         []Shift    // of those on another day, by it; each pair of days once
	// Orders that are cancelled, that come back or are made, and that go elsewhere.
	Cancelled, Revived, Updated int
	Kept                        int           // orders past their cut-off, which stay
	Singles                     []order.Order // single orders among them, as they would be
	Printed                     civil.Date    // delivery day of a slip that is on paper; zero: none is touched

	planned []planning.Effect
}

// Shift is a day on which something was to come, and that on which it comes now.
type Shift struct{ Was, Now civil.Date }

// Touches reports whether any delivery or order becomes another.
func (e Effect) Touches() bool {
	return e.Dropped+e.Added+e.Moved+e.Altered+e.Cancelled+e.Revived+e.Updated > 0
}

// weigh works out what saving does; it saves nothing.
func weigh(r office.Reader, today civil.Date, at time.Time, c customer.Customer) (Effect, error) {
	before, err := stored(r, c)
	e := Effect{Before: before, After: c}
	if err != nil {
		return e, err
	}
	if err := c.Check(); err != nil {
		return e, err
	}
	e.Changed = c.ID == 0 || !same(before, c)
	stops := !slices.Equal(before.DeliveryStops(), c.DeliveryStops())
	if c.ID == 0 || !stops && before.Destination() == c.Destination() {
		return e, nil
	}
	offer, err := office.LoadOffer(r)
	if err != nil {
		return e, err
	}
	if err := e.subscriptions(r, offer, today, at); err != nil {
		return e, err
	}
	if err := e.singles(r, offer, at); err != nil {
		return e, err
	}
	return e, e.printed(r)
}

// subscriptions works out what becomes of those the customer pays for or receives.
func (e *Effect) subscriptions(r office.Reader, offer catalog.Offer, today civil.Date, at time.Time) error {
	ids, err := r.SubscriptionIDsOf(e.After.ID)
	if err != nil {
		return err
	}
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	changed := map[int64]customer.Customer{e.After.ID: e.After}
	for _, s := range list {
		if s.Draft || s.Over(today) {
			continue
		}
		p, err := planning.WeighPeople(r, offer, s, changed, planning.Moment{Today: today, At: at})
		if err != nil {
			return err
		}
		e.count(p, today)
		e.planned = append(e.planned, p)
	}
	slices.SortFunc(e.Shifts, func(a, b Shift) int { return cmp.Or(a.Was.Compare(b.Was), a.Now.Compare(b.Now)) })
	e.Shifts = slices.Compact(e.Shifts)
	return nil
}

// count adds what becomes of one subscription.
func (e *Effect) count(p planning.Effect, today civil.Date) {
	c := subscribing.Compare(from(p.Before, today), from(p.After, today))
	if n := len(c.Dropped) + len(c.Added) + len(c.Moved) + len(c.Altered); n > 0 {
		e.Subscriptions++
	}
	e.Dropped += len(c.Dropped)
	e.Added += len(c.Added)
	e.Moved += len(c.Moved)
	e.Altered += len(c.Altered)
	for _, m := range c.Moved {
		e.Shifts = append(e.Shifts, Shift{m.Before.Date, m.After.Date})
	}
	e.From = civil.Earlier(e.From, c.From())
	e.Through = civil.Later(e.Through, p.After.Window.To)
	e.Cancelled += len(p.Orders.Cancelled)
	e.Revived += len(p.Orders.Revived) + len(p.Orders.Made)
	e.Updated += len(p.Orders.Updated)
	for _, o := range p.Orders.Kept {
		if !o.Date.Before(today) { // what was delivered stays anyway
			e.Kept++
		}
	}
}

func from(s subscription.Schedule, today civil.Date) []subscription.Delivery {
	return slices.DeleteFunc(slices.Clone(s.Deliveries), func(d subscription.Delivery) bool { return d.Date.Before(today) })
}

// singles works out what becomes of single orders: a delivery stop cancels them
// and gives them back when it is lifted, and those that went to the customer's
// usual place go to the new one.
func (e *Effect) singles(r office.Reader, offer catalog.Offer, at time.Time) error {
	open, err := r.OpenOrdersOf(e.After.ID)
	if err != nil {
		return err
	}
	held, err := r.HeldOrdersOf(e.After.ID)
	if err != nil {
		return err
	}
	for _, o := range append(open, held...) {
		if o.SubscriptionID != 0 {
			continue
		}
		stopped, err := e.stopped(r, o)
		if err != nil {
			return err
		}
		was := o
		if o.ReceiverID == e.After.ID && o.ShipTo == e.Before.Destination() {
			o.ShipTo = e.After.Destination()
		}
		if err := order.Place(&o, offer); err != nil {
			return err
		}
		e.single(was, o, stopped, at)
	}
	return nil
}

// stopped reports whether a delivery stop of the payer or the receiver holds on
// the day of an order.
func (e *Effect) stopped(r office.Reader, o order.Order) (bool, error) {
	people, err := office.ListByID(r.Customers(), map[int64]bool{o.PayerID: true, o.ReceiverID: true}, office.CustomerID)
	if err != nil {
		return false, err
	}
	people[e.After.ID] = e.After
	for _, c := range people {
		if _, held := c.HoldOn(customer.DeliveryHold, o.Date); held {
			return true, nil
		}
	}
	return false, nil
}

// single adds what becomes of a single order.
func (e *Effect) single(was, o order.Order, stopped bool, at time.Time) {
	switch {
	case was.Live() && was.Fixed(at):
		if stopped || o.ShipTo != was.ShipTo {
			e.Kept++
		}
		return
	case was.Live() && stopped:
		o = was
		o.State, o.Reason = order.Cancelled, order.ByHold
		e.Cancelled++
	case !was.Live() && !stopped && o.Cutoff.After(at):
		o.State, o.Reason = order.Open, order.NoReason
		e.Revived++
	case was.Live() && o.ShipTo != was.ShipTo:
		e.Updated++
	default:
		return
	}
	e.From = civil.Earlier(e.From, o.Date)
	e.Singles = append(e.Singles, o)
}

// printed finds the first slip on paper that the orders are on.
func (e *Effect) printed(r office.Reader) error {
	var keys []picking.Key
	add := func(list []order.Order) error {
		var ids []int64
		for _, o := range list {
			ids = append(ids, o.ID)
		}
		stored, err := r.Orders().List(ids)
		for _, o := range stored {
			if o.Live() {
				keys = append(keys, picking.KeyOf(o))
			}
		}
		return err
	}
	lists := [][]order.Order{e.Singles}
	for _, p := range e.planned {
		lists = append(lists, p.Orders.Cancelled, p.Orders.Updated)
	}
	if err := add(slices.Concat(lists...)); err != nil {
		return err
	}
	slips, err := r.SlipsByKey(keys)
	for _, s := range slips {
		if s.Edition > 0 {
			e.Printed = civil.Earlier(e.Printed, s.Key.Date)
		}
	}
	return err
}

func (e *Effect) save(tx office.Tx) error {
	if !e.Changed {
		return nil
	}
	if err := tx.SaveCustomers().Save(&e.After); err != nil {
		return err
	}
	for i := range e.planned {
		if err := planning.Apply(tx, &e.planned[i]); err != nil {
			return err
		}
	}
	singles := make([]*order.Order, len(e.Singles))
	for i := range e.Singles {
		singles[i] = &e.Singles[i]
	}
	return tx.SaveOrders().Save(singles...)
}

// same reports whether two states of a customer say the same.
func same(a, b customer.Customer) bool { return reflect.DeepEqual(a, b) }
