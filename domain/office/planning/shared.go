package planning

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Batch is some subscriptions with everything their deliveries follow from, for
// jobs that look at many.
type Batch struct{ batch }

// AtOnce is how many subscriptions a batch should have; it bounds memory and how
// long others wait for the database.
const AtOnce = subscriptionsAtOnce

// LoadBatch reads subscriptions whose deliveries are wanted in a window of
// nominal dates.
func LoadBatch(r office.Reader, offer catalog.Offer, ids []int64, window civil.Range) (Batch, error) {
	b, err := loadBatch(r, offer, ids, window)
	return Batch{b}, err
}

// Subscriptions are those of the batch.
func (b Batch) Subscriptions() []subscription.Subscription { return b.subscriptions }

// Receiver is who gets the deliveries of one of them.
func (b Batch) Receiver(s subscription.Subscription) customer.Customer {
	return b.receiver(s)
}

// Under is the same batch with another offer: what would be if the shop offered
// that. What was counted stays counted.
func (b Batch) Under(offer catalog.Offer) Batch {
	b.offer = offer
	return b
}

// Dates are what becomes of the nominal dates of one subscription in a window.
func (b Batch) Dates(s subscription.Subscription, window civil.Range) (schedule.Result, error) {
	return b.dates(s, window)
}

// Deliveries is Dates with what is in the deliveries, and until when they can be
// changed.
func (b Batch) Deliveries(s subscription.Subscription, window civil.Range) (subscription.Schedule, error) {
	return b.deliveries(s, window)
}

// SaveOrders numbers the new orders of an outcome and saves all that changed.
func SaveOrders(tx office.Tx, o *order.Outcome) error { return saveOrders(tx, o) }
