package subscribing

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Why finds what becomes of a date of a subscription, past or future: the
// delivery of that day or nominal date or the reason why there is none, with the
// order that stands for it. The detail's Coming has these and nothing else.
func (j Jobs) Why(ctx context.Context, number string, date civil.Date) (Detail, error) {
	var d Detail
	err := j.Store.Read(ctx, func(r office.Reader) error {
		s, found, err := r.Subscriptions().Find(number)
		if err != nil {
			return err
		}
		if !found {
			return problem.New(exchange.CodeSubscriptionUnknown, "subscription", "subscription", number)
		}
		if d, err = load(r, date, s.ID); err != nil {
			return err
		}
		window := civil.Between(date.AddDays(-2*schedule.MaxShift), date.AddDays(2*schedule.MaxShift))
		plan, err := planning.Schedule(r, d.Offer, s, d.Receiver, window)
		if err != nil {
			return err
		}
		orders, err := r.OrdersOfSubscriptions([]int64{s.ID}, window)
		if err != nil {
			return err
		}
		if d.Coming = d.about(date, plan, orders); len(d.Coming) == 0 {
			return problem.New(exchange.CodeNoDeliveryOn, "date", "date", date, "next", nextAfter(plan, date))
		}
		return nil
	})
	return d, err
}

// about are the rows that concern a date.
func (d *Detail) about(date civil.Date, plan subscription.Schedule, orders []order.Order) []Coming {
	var rows []Coming
	placed := map[int64]bool{}
	for i := range plan.Deliveries {
		c := d.delivery(&plan.Deliveries[i], orders)
		if c.Order != nil {
			placed[c.Order.ID] = true
		}
		rows = append(rows, c)
	}
	for _, x := range plan.Dropped {
		rows = append(rows, d.gap(x, orders, placed))
	}
	for i, o := range orders {
		if o.Live() && !placed[o.ID] {
			rows = append(rows, Coming{On: o.Date, Order: &orders[i]})
		}
	}
	return slices.DeleteFunc(rows, func(c Coming) bool { return !c.concerns(date) })
}

// concerns reports whether the row is about a date: its day, or a nominal date.
func (c Coming) concerns(date civil.Date) bool {
	return c.On == date ||
		c.Delivery != nil && (c.Delivery.Date == date || slices.Contains(c.Delivery.Nominal, date)) ||
		slices.ContainsFunc(c.Dropped, func(x schedule.Dropped) bool { return x.Nominal == date }) ||
		c.Order != nil && c.Order.Live() && c.Order.Covers(date)
}

func nextAfter(plan subscription.Schedule, date civil.Date) civil.Date {
	for _, d := range plan.Deliveries {
		if d.Date.After(date) {
			return d.Date
		}
	}
	return civil.Date{}
}
