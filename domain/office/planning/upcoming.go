package planning

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Upcoming is a delivery that is coming, with its order if it has one already.
type Upcoming struct {
	Subscription subscription.Subscription
	Receiver     customer.Customer
	Delivery     subscription.Delivery
	Order        *order.Order
}

// Upcoming calls fn for every delivery of the range of delivery days, by
// subscription; terms that go on by themselves do. Nothing is saved, and no more than a batch is held in memory.
func (j Jobs) Upcoming(ctx context.Context, days civil.Range, fn func(Upcoming, catalog.Offer) error) error {
	return j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		window := civil.Between(days.From.AddDays(-schedule.MaxShift), days.To.AddDays(schedule.MaxShift))
		ids, err := r.SubscriptionIDs(window, 0, 0)
		if err != nil {
			return err
		}
		mark, err := r.PlanMark()
		if err != nil {
			return err
		}
		ahead := run{offer: offer, p: order.Planning{Today: civil.Later(days.From, mark), Until: days.To}, window: civil.Between(mark, window.To)}
		done := 0
		for some := range slices.Chunk(ids, subscriptionsAtOnce) {
			b, err := loadBatch(r, offer, some, window)
			if err != nil {
				return err
			}
			if err := b.loadOrders(r, window); err != nil {
				return err
			}
			if _, _, err := ahead.renew(&b); err != nil {
				return err
			}
			for _, s := range b.subscriptions {
				if err := b.upcoming(s, window, days, fn); err != nil {
					return err
				}
			}
			done += len(some)
			office.Report(ctx, done, len(ids))
		}
		return nil
	})
}

func (b batch) upcoming(s subscription.Subscription, window, days civil.Range, fn func(Upcoming, catalog.Offer) error) error {
	plan, err := b.deliveries(s, window)
	if err != nil {
		return err
	}
	for _, d := range plan.Deliveries {
		if !days.Contains(d.Date) {
			continue
		}
		u := Upcoming{Subscription: s, Receiver: b.receiver(s), Delivery: d}
		for i, o := range b.orders[s.ID] {
			if o.Live() && o.Covers(d.Nominal[0]) {
				u.Order = &b.orders[s.ID][i]
			}
		}
		if err := fn(u, b.offer); err != nil {
			return err
		}
	}
	return nil
}
