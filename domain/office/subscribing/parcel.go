package subscribing

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// compareParcels finds what the receiver's other subscriptions say about the
// parcels that are shown.
func (d *Detail) compareParcels(r office.Reader, today civil.Date) error {
	mine := picking.Share{Number: d.Subscription.Number, Remarks: d.Subscription.Remarks}
	for _, c := range d.Coming {
		if c.Delivery != nil {
			mine.Deliveries = append(mine.Deliveries, *c.Delivery)
		}
	}
	if len(mine.Deliveries) == 0 {
		return nil
	}
	ids, err := r.SubscriptionIDsOf(d.Subscription.ReceiverID)
	if err != nil {
		return err
	}
	list, err := r.Subscriptions().List(ids)
	if err != nil {
		return err
	}
	var others []picking.Share
	for _, s := range list {
		last := s.LastDay()
		if s.ID == d.Subscription.ID || s.ReceiverID != d.Subscription.ReceiverID || s.Draft || (!last.IsZero() && last.Before(today)) {
			continue
		}
		other, err := d.shareOf(r, s, today)
		if len(problem.Of(err)) > 0 {
			continue // its own card says that it cannot be computed
		}
		if err != nil {
			return err
		}
		others = append(others, other)
	}
	d.Contradictions = picking.Contradictions(mine, others)
	return nil
}

// shareOf is what another subscription of the receiver puts into his parcels.
func (d *Detail) shareOf(r office.Reader, s subscription.Subscription, today civil.Date) (picking.Share, error) {
	payer, err := r.Customers().Get(s.PayerID)
	if err != nil {
		return picking.Share{}, err
	}
	window := civil.Between(today.AddDays(-schedule.MaxShift-1), d.Through.AddDays(schedule.MaxShift))
	plan, err := planning.Schedule(r, d.Offer, s, customer.Receiving(d.Receiver, payer), window)
	return picking.Share{Number: s.Number, Remarks: s.Remarks, Deliveries: comingFrom(plan, today)}, err
}
