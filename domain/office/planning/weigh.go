package planning

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// lookAhead is how many days of deliveries an effect shows before and after,
// and longestLookAhead how many if a wish is about days further off.
const (
	lookAhead        = 120
	longestLookAhead = 2 * 366
)

// Moment is when a change is weighed.
type Moment struct {
	Today civil.Date
	At    time.Time // the wish is judged by it: orders whose cut-off is not after it stay as they are
	// Through is the last nominal date the change is about, so that the effect
	// shows it (within reason); zero: the usual look ahead does.
	Through civil.Date
}

// Window is the nominal dates an effect looks at.
func (m Moment) Window(offer catalog.Offer) civil.Range {
	last := civil.Later(m.Today.AddDays(lookAhead), Horizon(offer, m.Today.AddDays(offer.Shop.PlanAhead)))
	if !m.Through.IsZero() {
		last = civil.Later(last, civil.Earlier(m.Through.AddDays(schedule.MaxShift), m.Today.AddDays(longestLookAhead)))
	}
	return civil.Between(m.Today.AddDays(-schedule.MaxShift-1), last)
}

// Effect is what a change of a subscription does: its deliveries before and
// after, and its orders. Weighing saves nothing.
type Effect struct {
	Subscription  subscription.Subscription // as changed
	Before, After subscription.Schedule     // from the first date that may still change
	Orders        order.Outcome
	overview      office.Overview
	at            order.Planning
	offer         catalog.Offer
}

// Weigh computes what happens when a subscription becomes after; before is nil
// for a new one.
func Weigh(r office.Reader, offer catalog.Offer, before *subscription.Subscription, after subscription.Subscription,
	m Moment) (Effect, error) {
	return weigh(r, offer, before, after, nil, m)
}

// WeighPeople computes what happens to a subscription that stays as it is when
// its customers become others: those in changed, by id.
func WeighPeople(r office.Reader, offer catalog.Offer, s subscription.Subscription, changed map[int64]customer.Customer,
	m Moment) (Effect, error) {
	return weigh(r, offer, &s, s, changed, m)
}

func weigh(r office.Reader, offer catalog.Offer, before *subscription.Subscription, after subscription.Subscription,
	changed map[int64]customer.Customer, m Moment) (Effect, error) {
	until := m.Today.AddDays(offer.Shop.PlanAhead)
	e := Effect{Subscription: after, offer: offer, at: order.Planning{Today: m.Today, Until: until, At: m.At, Refresh: true}}
	window := m.Window(offer)
	if before != nil {
		b, err := newBatch(r, offer, []subscription.Subscription{*before}, nil, window)
		if err != nil {
			return e, err
		}
		if e.Before, err = b.deliveries(*before, window); err != nil {
			return e, err
		}
	}
	b, err := newBatch(r, offer, []subscription.Subscription{after}, changed, window)
	if err != nil {
		return e, err
	}
	b.onlyFixed(m.At)
	if e.After, err = b.deliveries(after, window); err != nil {
		return e, err
	}
	if e.overview, err = b.overview(after, m.Today); err != nil {
		return e, err
	}
	want, err := order.Want(after, offer, e.After)
	if err != nil {
		return e, err
	}
	var have []order.Order
	if after.ID != 0 {
		if have, err = r.OrdersOfSubscriptions([]int64{after.ID}, window); err != nil {
			return e, err
		}
	}
	e.at.Created = after.CreatedOn
	e.Orders = order.Reconcile(want, have, e.at)
	return e, nil
}

// Schedule is the deliveries of a stored subscription in a window. One that
// ends after so many deliveries counts its real orders first.
func Schedule(r office.Reader, offer catalog.Offer, s subscription.Subscription, receiver customer.Customer,
	window civil.Range) (subscription.Schedule, error) {
	b, err := batchOfOne(r, offer, s, receiver, window)
	if err != nil {
		return subscription.Schedule{}, err
	}
	return b.deliveries(s, window)
}

func batchOfOne(r office.Reader, offer catalog.Offer, s subscription.Subscription, receiver customer.Customer,
	window civil.Range) (batch, error) {
	receivers := map[int64]customer.Customer{s.ReceiverID: receiver}
	return newBatch(r, offer, []subscription.Subscription{s}, receivers, window)
}

// Apply saves an effect: the subscription, its orders, its overview row, and what
// its customer is to be told.
func Apply(tx office.Tx, e *Effect) error {
	if err := tx.SaveSubscriptions().Save(&e.Subscription); err != nil {
		return err
	}
	for i := range e.Orders.Made {
		e.Orders.Made[i].SubscriptionID = e.Subscription.ID
	}
	if err := saveOrders(tx, &e.Orders); err != nil {
		return err
	}
	e.overview.SubscriptionID = e.Subscription.ID
	if err := tx.SaveOverviews(e.overview); err != nil {
		return err
	}
	return retell(tx, e.offer, e.Subscription, e.at.Today)
}
