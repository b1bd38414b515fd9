package subscribing

import (
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Judge says what a wish does to a subscription. It reads and saves nothing;
// see Effect.Save.
type Judge struct {
	Numbers
	Reader office.Reader
	Source string     // whose wish it is: the id of a request, or a user
	Today  civil.Date // day of work
	At     time.Time  // moment it is judged by: what is past its cut-off then stays
}

// NewJudge reads what wishes are judged by.
func NewJudge(r office.Reader, source string, today civil.Date, at time.Time) (*Judge, error) {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return nil, err
	}
	return &Judge{Numbers: NumbersOf(offer), Reader: r, Source: source, Today: today, At: at}, nil
}

// Moment is when the judge weighs, looking ahead at least through a day.
func (j *Judge) Moment(through civil.Date) planning.Moment {
	return planning.Moment{Today: j.Today, At: j.At, Through: through}
}

// Customer finds a customer by number; field is the one of the wish that names it.
func (j *Judge) Customer(number, field string) (customer.Customer, error) {
	c, found, err := j.Reader.Customers().Find(number)
	if err == nil && !found {
		err = problem.New(exchange.CodeCustomerUnknown, field, "customer", number)
	}
	for err == nil && c.MergedInto != 0 { // the number stands for whom it turned out to be
		c, err = j.Reader.Customers().Get(c.MergedInto)
	}
	if err == nil && !c.Anonymised.IsZero() { // who that was is not known any more
		err = problem.New(exchange.CodeCustomerAnonymised, field, "customer", number)
	}
	return c, err
}

// Parties are the payer and the receiver of a wish: the customer who made it
// unless it names others.
func (j *Judge) Parties(customerNo, payerNo, receiverNo string) (payer, receiver customer.Customer, err error) {
	who, err := j.Customer(customerNo, "customer")
	if err != nil {
		return payer, receiver, err
	}
	payer, receiver = who, who
	if payerNo != "" {
		if payer, err = j.Customer(payerNo, "payer"); err != nil {
			return payer, receiver, err
		}
	}
	if receiverNo != "" {
		receiver, err = j.Customer(receiverNo, "receiver")
	}
	return payer, receiver, err
}

// Place is where a wish sends parcels: the old place with what it says put in.
func (j *Judge) Place(place exchange.Place, pickup exchange.Opt[string], old shipto.ShipTo) (shipto.ShipTo, error) {
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
	id, ok := j.points[pickup.Value]
	if !ok {
		return shipto.ShipTo{}, problem.New(exchange.CodePickupUnknown, "pickup_point", "pickup_point", pickup.Value)
	}
	return shipto.ShipTo{PickupPointID: id}, nil
}

// Printed is the delivery day of the first of the orders whose slip is on paper
// already, zero if none is: in time as the customer may be, only a person can
// still catch the parcel.
func (j *Judge) Printed(orders ...order.Order) (civil.Date, error) {
	var keys []picking.Key
	for _, o := range orders {
		keys = append(keys, picking.KeyOf(o))
	}
	slips, err := j.Reader.SlipsByKey(keys)
	var first civil.Date
	for _, s := range slips {
		if s.Edition > 0 || !s.ClosedAt.IsZero() {
			first = civil.Earlier(first, s.Key.Date)
		}
	}
	return first, err
}

// printedOf is Printed for the orders an outcome takes from slips or changes on
// them, as they are stored and as they would be.
func (j *Judge) printedOf(o order.Outcome) (civil.Date, error) {
	var ids []int64
	for _, x := range slices.Concat(o.Cancelled, o.Updated) {
		ids = append(ids, x.ID)
	}
	stored, err := j.Reader.Orders().List(ids)
	if err != nil {
		return civil.Date{}, err
	}
	stored = slices.DeleteFunc(stored, func(x order.Order) bool { return !x.Live() })
	return j.Printed(append(stored, o.Updated...)...)
}

// weigh is the effect of a subscription becoming another; before is nil for a
// new one. It is decided already from when on: later is why not as asked.
func (j *Judge) weigh(e *Effect, before *subscription.Subscription, after subscription.Subscription,
	later *problem.Problem, through civil.Date) error {
	planned, err := planning.Weigh(j.Reader, j.Offer, before, after, j.Moment(through))
	if err != nil {
		return err
	}
	e.Changed, e.After, e.Orders, e.planned = true, after, planned.Orders, planned
	if e.Deliveries, e.Dropped, err = j.compare(before, after, planned); err != nil {
		return err
	}
	if e.Money, err = j.money(before, after, e.Deliveries); err != nil {
		return err
	}
	e.Through = planned.After.Window.To
	if later != nil {
		e.Later = later
		if later.Args["from"] == (civil.Date{}) {
			later.Args["from"] = e.Deliveries.From()
		}
	}
	e.Printed, err = j.printedOf(planned.Orders)
	return err
}

// compare is what comes before and after, and what falls out after. Of a draft it is
// what would.
func (j *Judge) compare(before *subscription.Subscription, after subscription.Subscription, planned planning.Effect) (Comparison, []schedule.Dropped, error) {
	was, is := planned.Before, planned.After
	if !after.Draft {
		if err := j.closePacked(after.ID, &was); err != nil {
			return Comparison{}, nil, err
		}
		if err := j.closePacked(after.ID, &is); err != nil {
			return Comparison{}, nil, err
		}
		return Compare(comingFrom(was, j.Today), comingFrom(is, j.Today)), is.Dropped, nil
	}
	receiver, err := j.receiving(after)
	if err != nil {
		return Comparison{}, nil, err
	}
	if before != nil {
		s := *before
		s.Draft = false
		if was, err = subscription.Deliveries(s, j.Offer, receiver, planned.Before.Window, 0); err != nil {
			return Comparison{}, nil, err
		}
	}
	after.Draft = false
	is, err = subscription.Deliveries(after, j.Offer, receiver, planned.After.Window, 0)
	return Compare(comingFrom(was, j.Today), comingFrom(is, j.Today)), is.Dropped, err
}

// receiving is who gets a subscription, as its deliveries follow from him.
func (j *Judge) receiving(s subscription.Subscription) (customer.Customer, error) {
	payer, err := j.Reader.Customers().Get(s.PayerID)
	if err != nil {
		return payer, err
	}
	receiver, err := j.Reader.Customers().Get(s.ReceiverID)
	return customer.Receiving(receiver, payer), err
}

// comingFrom are the deliveries of a schedule from a day on.
func comingFrom(s subscription.Schedule, today civil.Date) []subscription.Delivery {
	i := slices.IndexFunc(s.Deliveries, func(d subscription.Delivery) bool { return !d.Date.Before(today) })
	if i < 0 {
		return nil
	}
	return s.Deliveries[i:]
}
