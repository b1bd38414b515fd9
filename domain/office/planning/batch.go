package planning

import (
	"slices"

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
	receivers     map[int64]customer.Customer
	orders        map[int64][]order.Order // by subscription
	counted       map[int64]int           // covered dates before from
	from          civil.Date              // see countedFrom
	next          map[int64]civil.Date    // next delivery found on the way
}

func loadBatch(r office.Reader, offer catalog.Offer, ids []int64, window civil.Range) (batch, error) {
	b := batch{offer: offer, orders: map[int64][]order.Order{}, next: map[int64]civil.Date{}}
	var err error
	if b.subscriptions, err = r.Subscriptions().List(ids); err != nil {
		return b, err
	}
	receivers := map[int64]bool{}
	var counting []int64
	for _, s := range b.subscriptions {
		receivers[s.ReceiverID] = true
		if s.Count > 0 {
			counting = append(counting, s.ID)
		}
	}
	if b.receivers, err = office.ListByID(r.Customers(), receivers, office.CustomerID); err != nil {
		return b, err
	}
	orders, err := r.OrdersOfSubscriptions(ids, window)
	if err != nil {
		return b, err
	}
	for _, o := range orders {
		b.orders[o.SubscriptionID] = append(b.orders[o.SubscriptionID], o)
	}
	if b.from, err = countedFrom(r, window); err != nil {
		return b, err
	}
	covered, err := r.CoveredBefore(counting, b.from)
	if err != nil {
		return b, err
	}
	b.counted = make(map[int64]int, len(covered))
	for _, s := range b.subscriptions {
		b.counted[s.ID] = counts(s, offer, covered[s.ID], b.from)
	}
	return b, nil
}

// counts is how much of "ends after n deliveries" a subscription has used up:
// dates that fell together are one where the plan delivers them once (R13).
func counts(s subscription.Subscription, offer catalog.Offer, used office.Covered, day civil.Date) int {
	if offer.Plans[s.On(day).PlanID].On(day).Policy.Collision == schedule.Combine {
		return used.Dates
	}
	return used.Orders
}

// countedFrom is the day from which deliveries of subscriptions that end after
// so many are projected; before it real orders count. That is the day planning
// has settled everything up to, or the start of the window if that is later.
func countedFrom(r office.Reader, window civil.Range) (civil.Date, error) {
	mark, err := r.PlanMark()
	return civil.Later(window.From, mark), err
}

// deliveries are those of one subscription of the batch in a window.
func (b batch) deliveries(s subscription.Subscription, window civil.Range) (subscription.Schedule, error) {
	if s.Count > 0 {
		window.From = b.from
	}
	return subscription.Deliveries(s, b.offer, b.receivers[s.ReceiverID], window, b.counted[s.ID])
}

// reconcile compares one subscription with its orders in a window.
func (b batch) reconcile(s subscription.Subscription, window civil.Range, p order.Planning) (order.Outcome, error) {
	plan, err := b.deliveries(s, window)
	if err != nil {
		return order.Outcome{}, err
	}
	for _, d := range plan.Deliveries {
		if !d.Date.Before(p.Today) {
			b.next[s.ID] = d.Date
			break
		}
	}
	want, err := order.Want(s, b.offer, plan)
	if err != nil {
		return order.Outcome{}, err
	}
	p.Created = s.CreatedOn
	return order.Reconcile(want, b.orders[s.ID], p), nil
}

// saveOverviews brings the overview rows of the subscriptions up to date.
func (b batch) saveOverviews(tx office.Tx, today civil.Date) error {
	ids := make([]int64, len(b.subscriptions))
	for i, s := range b.subscriptions {
		ids[i] = s.ID
	}
	stored, err := tx.Overviews(ids)
	if err != nil {
		return err
	}
	var rows []office.Overview
	for _, s := range b.subscriptions {
		o := office.Overview{SubscriptionID: s.ID, State: s.StateOn(today), Next: b.next[s.ID], AsOf: today}
		if o.Next.IsZero() {
			if o.Next, err = subscription.Next(s, b.offer, b.receivers[s.ReceiverID], today); err != nil {
				return err
			}
		}
		if !slices.ContainsFunc(stored, func(x office.Overview) bool {
			return x.SubscriptionID == o.SubscriptionID && x.State == o.State && x.Next == o.Next
		}) {
			rows = append(rows, o)
		}
	}
	return tx.SaveOverviews(rows...)
}
