package planning

import (
	"turnus/domain/catalog"
	"turnus/domain/office"
	"turnus/domain/order"
)

// Follow computes orders anew that are still projections, because something they
// follow from has changed: those of subscriptions from the subscription, single
// ones in place.
func Follow(tx office.Tx, offer catalog.Offer, m Moment, orders []order.Order) error {
	done := map[int64]bool{}
	for _, o := range orders {
		switch {
		case o.Fixed(m.At):
		case o.SubscriptionID == 0:
			if err := order.Place(&o, offer); err != nil {
				return err
			}
			if err := tx.SaveOrders().Save(&o); err != nil {
				return err
			}
		case !done[o.SubscriptionID]:
			done[o.SubscriptionID] = true
			if err := followOne(tx, offer, m, o.SubscriptionID); err != nil {
				return err
			}
		}
	}
	return nil
}

func followOne(tx office.Tx, offer catalog.Offer, m Moment, id int64) error {
	s, err := tx.Subscriptions().Get(id)
	if err != nil {
		return err
	}
	e, err := Weigh(tx, offer, &s, s, m)
	if err != nil {
		return err
	}
	return Apply(tx, &e)
}
