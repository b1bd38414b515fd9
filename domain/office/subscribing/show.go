package subscribing

import (
	"context"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// shownDeliveries and shownMonths are how far ahead a subscription is shown:
// so many deliveries, and to the end of that month, the running one being the
// first.
const (
	shownDeliveries = 10
	shownMonths     = 3
)

// lookAheads are the days looked ahead until there are enough deliveries.
var lookAheads = []int{4 * 31, 366, 2 * 366}

// Detail is one subscription as a person sees it who opens it.
type Detail struct {
	Subscription    subscription.Subscription
	State           subscription.State
	Payer, Receiver customer.Customer
	Offer           catalog.Offer // has the plans, articles and pick-up points by id
	// Coming is everything from today through the day Through: at least the next
	// ten deliveries, if there are so many within two years, and three months.
	Coming  []Coming
	Through civil.Date
	// Problems are why the deliveries cannot be computed until something is
	// mended; Coming is empty then.
	Problems problem.List
	// Contradictions are what other subscriptions of the receiver say about the
	// parcels this one comes in.
	Contradictions []picking.Contradiction

	requests map[string]bool // sources that are requests
}

// Source is who wanted something of the subscription.
type Source struct {
	Name    string // user, or id of the request; "" if it is not known
	Request bool   // a customer wanted it, through a request file
}

// Source tells who is behind the source of a pause, skip, remark and so on.
func (d Detail) Source(name string) Source { return Source{name, d.requests[name]} }

// Next is what comes up to and including the n-th delivery.
func (d Detail) Next(n int) []Coming {
	for i, c := range d.Coming {
		if c.Delivery == nil {
			continue
		}
		if n--; n == 0 {
			return d.Coming[:i+1]
		}
	}
	return d.Coming
}

// Show reads a subscription with what is ahead of it.
func (j Jobs) Show(ctx context.Context, today civil.Date, id int64) (Detail, error) {
	var d Detail
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if d, err = load(r, today, id); err != nil {
			return err
		}
		if err = d.lookAhead(r, today); err == nil {
			err = d.compareParcels(r, today)
		}
		if found := problem.Of(err); len(found) > 0 {
			d.Problems, err = found, nil
		}
		return err
	})
	return d, err
}

func load(r office.Reader, today civil.Date, id int64) (Detail, error) {
	s, err := r.Subscriptions().Get(id)
	if err != nil {
		return Detail{}, err
	}
	d := Detail{Subscription: s}
	if d.Offer, err = office.LoadOffer(r); err != nil {
		return d, err
	}
	people, err := office.ListByID(r.Customers(), map[int64]bool{s.PayerID: true, s.ReceiverID: true}, office.CustomerID)
	if err != nil {
		return d, err
	}
	if d.State, err = planning.State(r, d.Offer, s, people, today); err != nil {
		return d, err
	}
	d.Payer, d.Receiver = people[s.PayerID], people[s.ReceiverID]
	d.requests = map[string]bool{}
	for name := range s.Sources() {
		if _, d.requests[name], err = r.Request(name); err != nil {
			return d, err
		}
	}
	return d, nil
}

// lookAhead computes what comes, further and further ahead until it is enough.
func (d *Detail) lookAhead(r office.Reader, today civil.Date) error {
	least := today.AddMonths(shownMonths - 1).LastOfMonth()
	for _, days := range lookAheads {
		d.Through = today.AddDays(days)
		// A date behind the last day may be delivered before it.
		window := civil.Between(today.AddDays(-schedule.MaxShift-1), d.Through.AddDays(schedule.MaxShift))
		plan, err := planning.Schedule(r, d.Offer, d.Subscription, d.Receiver, window)
		if err != nil {
			return err
		}
		orders, err := r.OrdersOfSubscriptions([]int64{d.Subscription.ID}, window)
		if err != nil {
			return err
		}
		d.Coming = d.arrange(plan, orders, civil.Between(today, d.Through))
		if next := d.Next(shownDeliveries); deliveries(next) == shownDeliveries {
			d.Through = civil.Later(least, next[len(next)-1].On)
			break
		}
	}
	d.Coming = upTo(d.Coming, d.Through)
	return nil
}

func deliveries(list []Coming) int {
	n := 0
	for _, c := range list {
		if c.Delivery != nil {
			n++
		}
	}
	return n
}

// upTo cuts a list behind a day.
func upTo(list []Coming, last civil.Date) []Coming {
	for i, c := range list {
		if c.On.After(last) {
			return list[:i]
		}
	}
	return list
}

// Coming is one row of what is ahead of a subscription: a delivery, a date that
// falls out, a pause, a delivery stop, or an order that its dates no longer ask for.
type Coming struct {
	// On is the day it stands at: of the order if there is a live one, else of
	// the delivery, else the nominal date, else the pause's first from today on.
	On       civil.Date
	Delivery *subscription.Delivery // nil: nothing is delivered
	Dropped  []schedule.Dropped     // the nominal date that falls out, or all those inside the pause or hold
	Pause    *subscription.Pause
	Hold     *customer.Hold // a delivery stop of the payer or the receiver
	// Order is the one that stands for the row's dates already, live or
	// cancelled. A live one will be delivered, whatever the calendar says since.
	Order *order.Order
	// Source is who paused, skipped, moved or changed it; zero for what nobody did.
	Source Source
	Single bool // its lines were changed for this delivery alone
}
