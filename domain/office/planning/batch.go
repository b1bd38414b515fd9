package planning

import (
	"maps"
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// batch is a number of subscriptions with everything planning them needs.
type batch struct {
	offer         catalog.Offer
	subscriptions []subscription.Subscription
	people        map[int64]customer.Customer // receivers and payers
	orders        map[int64][]order.Order     // by subscription
	counted       map[int64]int               // covered dates before from
	standing      map[int64][]order.Order     // live orders from then on, of those that are counted
	from          civil.Date                  // before it real orders count, see PlanMark
	next          map[int64]civil.Date        // next deliveries that were found on the way
}

// loadBatch reads subscriptions whose deliveries are wanted in a window, without
// their orders.
func loadBatch(r office.Reader, offer catalog.Offer, ids []int64, window civil.Range) (batch, error) {
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return batch{}, err
	}
	return newBatch(r, offer, list, nil, window)
}

// newBatch is a batch of subscriptions as they are given, stored or not, with
// customers that are at hand; the others are read.
func newBatch(r office.Reader, offer catalog.Offer, list []subscription.Subscription, people map[int64]customer.Customer,
	window civil.Range) (batch, error) {
	b := batch{offer: offer, subscriptions: list, counted: map[int64]int{}, next: map[int64]civil.Date{}}
	var counting []int64
	for _, s := range list {
		if s.Count > 0 {
			counting = append(counting, s.ID)
		}
	}
	var err error
	if b.people, err = withPeople(r, list, people); err != nil {
		return b, err
	}
	if b.from, err = r.PlanMark(); err != nil || len(counting) == 0 {
		return b, err
	}
	covered, err := r.CoveredBefore(counting, b.from)
	if err != nil {
		return b, err
	}
	for _, s := range list {
		b.counted[s.ID] = counts(s, offer, covered[s.ID], b.from)
	}
	orders, err := r.OrdersOfSubscriptions(counting, civil.Range{From: b.from})
	b.standing = map[int64][]order.Order{}
	for _, o := range orders {
		if o.Live() {
			b.standing[o.SubscriptionID] = append(b.standing[o.SubscriptionID], o)
		}
	}
	return b, err
}

// used is how many of "ends after n deliveries" orders have used up that the dates
// from b.from on do not show: those before, and what comes although its date is
// none any more, as it was too late for a delivery stop or a closed day.
func (b batch) used(s subscription.Subscription) int {
	n := b.counted[s.ID]
	orders := b.standing[s.ID]
	if s.Count == 0 || len(orders) == 0 {
		return n
	}
	last := civil.Date{}
	for _, o := range orders {
		last = civil.Later(last, o.Nominal[len(o.Nominal)-1])
	}
	plan, err := subscription.Dates(s, b.offer, b.receiver(s), civil.Between(b.from, last), n)
	if err != nil {
		return n // who asks for the deliveries hears of it
	}
	for _, o := range orders {
		gone := 0
		for _, nominal := range o.Nominal {
			if _, dropped := plan.DroppedOn(nominal); dropped {
				gone++
			}
		}
		if gone == len(o.Nominal) {
			n += counts(s, b.offer, office.Covered{Dates: gone, Orders: 1}, o.FirstNominal())
		}
	}
	return n
}

// onlyFixed leaves the orders out that a change could still cancel at an instant.
func (b *batch) onlyFixed(at time.Time) {
	for id, orders := range b.standing {
		b.standing[id] = slices.DeleteFunc(orders, func(o order.Order) bool { return !o.Fixed(at) })
	}
}

// withPeople adds the receivers and payers of subscriptions to those at hand.
func withPeople(r office.Reader, list []subscription.Subscription, known map[int64]customer.Customer) (map[int64]customer.Customer, error) {
	missing := map[int64]bool{}
	for _, s := range list {
		for _, id := range []int64{s.ReceiverID, s.PayerID} {
			if _, ok := known[id]; !ok {
				missing[id] = true
			}
		}
	}
	if len(missing) == 0 {
		return known, nil
	}
	people, err := office.ListByID(r.Customers(), missing, office.CustomerID)
	if err == nil {
		maps.Copy(people, known)
	}
	return people, err
}

// receiver is who gets the deliveries of a subscription, as they follow from him.
func (b batch) receiver(s subscription.Subscription) customer.Customer {
	return customer.Receiving(b.people[s.ReceiverID], b.people[s.PayerID])
}

// loadOrders reads the orders the batch has in a window.
func (b *batch) loadOrders(r office.Reader, window civil.Range) error {
	ids := make([]int64, len(b.subscriptions))
	for i, s := range b.subscriptions {
		ids[i] = s.ID
	}
	orders, err := r.OrdersOfSubscriptions(ids, window)
	b.orders = make(map[int64][]order.Order, len(ids))
	for _, o := range orders {
		b.orders[o.SubscriptionID] = append(b.orders[o.SubscriptionID], o)
	}
	return err
}

// orderWithID is one of the orders that were read of a subscription.
func (b batch) orderWithID(subscriptionID, id int64) order.Order {
	for _, o := range b.orders[subscriptionID] {
		if o.ID == id {
			return o
		}
	}
	return order.Order{State: order.Cancelled}
}

// counts is how much of "ends after n deliveries" a subscription has used up:
// dates that fell together are one where the plan delivers them once (R13).
func counts(s subscription.Subscription, offer catalog.Offer, used office.Covered, day civil.Date) int {
	if offer.Plans[s.On(day).PlanID].On(day).Policy.Collision == schedule.Combine {
		return used.Dates
	}
	return used.Orders
}

// deliveries are those of one subscription of the batch in a window.
func (b batch) deliveries(s subscription.Subscription, window civil.Range) (subscription.Schedule, error) {
	plan, err := subscription.Deliveries(s, b.offer, b.receiver(s), b.window(s, window), b.used(s))
	if s.Count > 0 {
		plan.Window.From = civil.Later(plan.Window.From, window.From)
		plan.Dropped = within(plan.Dropped, window, droppedOn)
		plan.Deliveries = within(plan.Deliveries, window, func(d subscription.Delivery) civil.Date { return d.Nominal[0] })
	}
	return plan, err
}

// dates is deliveries without what is in them.
func (b batch) dates(s subscription.Subscription, window civil.Range) (schedule.Result, error) {
	plan, err := subscription.Dates(s, b.offer, b.receiver(s), b.window(s, window), b.used(s))
	if s.Count > 0 {
		plan.Dropped = within(plan.Dropped, window, droppedOn)
		plan.Deliveries = within(plan.Deliveries, window, func(d schedule.Delivery) civil.Date { return d.Nominal[0] })
	}
	return plan, err
}

func droppedOn(d schedule.Dropped) civil.Date { return d.Nominal }

// within keeps what is in a window by its date.
func within[T any](list []T, window civil.Range, date func(T) civil.Date) []T {
	return slices.DeleteFunc(list, func(x T) bool { return date(x).Before(window.From) })
}

// window is where one that ends after so many deliveries is projected: from the
// day up to which planning has settled everything and its orders are counted.
func (b batch) window(s subscription.Subscription, window civil.Range) civil.Range {
	if s.Count > 0 {
		window.From = b.from
	}
	return window
}

// reconcile compares one subscription with its orders in a window.
func (b batch) reconcile(s subscription.Subscription, window civil.Range, p order.Planning) (order.Outcome, error) {
	plan, err := b.deliveries(s, window)
	if err != nil {
		return order.Outcome{}, err
	}
	b.noteNext(s, plan, p.Today)
	want, err := order.Want(s, b.offer, plan)
	if err != nil {
		return order.Outcome{}, err
	}
	p.Created = s.CreatedOn
	return order.Reconcile(want, b.orders[s.ID], p), nil
}
