package audit

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// overviews compares what lists show with the subscriptions themselves.
func (a *auditor) overviews(ctx context.Context) error {
	after := int64(0)
	for {
		ids, err := a.r.SubscriptionIDs(civil.Range{}, after, atOnce)
		if err != nil || len(ids) == 0 {
			return err
		}
		rows, err := a.r.Overviews(ids)
		if err != nil {
			return err
		}
		list, err := office.ListByID(a.r.Subscriptions(), setOf(ids), office.SubscriptionID)
		if err != nil {
			return err
		}
		wanted := map[int64]bool{}
		for _, s := range list {
			wanted[s.ReceiverID], wanted[s.PayerID] = true, true
		}
		people, err := office.ListByID(a.r.Customers(), wanted, office.CustomerID)
		if err != nil {
			return err
		}
		for _, row := range rows {
			s := list[row.SubscriptionID]
			if err := a.overview(row, s, customer.Receiving(people[s.ReceiverID], people[s.PayerID])); err != nil {
				return err
			}
		}
		if err := ctx.Err(); err != nil {
			return err
		}
		after = ids[len(ids)-1]
	}
}

// overview checks a row that says of itself that it holds. How much is left of
// a subscription that ends after so many deliveries also depends on how far
// planning is, so its row holds for a day only, and the next one is not known
// here.
func (a *auditor) overview(row office.Overview, s subscription.Subscription, receiver customer.Customer) error {
	if row.Until.IsZero() {
		return nil
	}
	if s.Count > 0 && row.State == subscription.Ended {
		return nil
	}
	if row.State != s.StateIn(a.offer, row.AsOf) {
		a.add(s.Number, CodeOverview, "subscription", s.Number, "state", string(row.State))
	}
	if s.Count > 0 {
		return nil
	}
	next, err := subscription.Next(s, a.offer, receiver, row.AsOf)
	if err != nil && len(problem.Of(err)) == 0 {
		return err
	}
	if row.Next != next {
		a.add(s.Number, CodeOverviewNext, "subscription", s.Number)
	}
	return nil
}

func setOf(ids []int64) map[int64]bool {
	out := make(map[int64]bool, len(ids))
	for _, id := range ids {
		out[id] = true
	}
	return out
}
