package subscribing

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// arrange puts the deliveries, what falls out, the pauses and delivery stops and the orders of
// some days into the order of their days.
func (d *Detail) arrange(plan subscription.Schedule, orders []order.Order, days civil.Range) []Coming {
	var rows []Coming
	placed := map[int64]bool{}
	for i := range plan.Deliveries {
		c := d.delivery(&plan.Deliveries[i], orders)
		if c.Order != nil {
			placed[c.Order.ID] = true
		}
		rows = append(rows, c)
	}
	for _, p := range d.Subscription.Pauses {
		if p.Range().Overlaps(days) {
			rows = append(rows, d.pause(p, plan.Dropped, days))
		}
	}
	for _, h := range customer.Receiving(d.Receiver, d.Payer).Holds {
		if c, stops := d.hold(h, plan.Dropped, days); stops {
			rows = append(rows, c)
		}
	}
	for _, x := range plan.Dropped {
		if x.Reason == schedule.Paused || x.Reason == schedule.Held || d.behindEnd(x) {
			continue
		}
		rows = append(rows, d.gap(x, orders, placed))
	}
	for i, o := range orders {
		if o.Live() && !placed[o.ID] {
			rows = append(rows, Coming{On: o.Date, Order: &orders[i]})
		}
	}
	rows = slices.DeleteFunc(rows, func(c Coming) bool { return !days.Contains(c.On) })
	slices.SortStableFunc(rows, func(a, b Coming) int { return a.On.Compare(b.On) })
	return rows
}

// delivery is the row of a delivery, on the day its order has if there is one.
func (d *Detail) delivery(x *subscription.Delivery, orders []order.Order) Coming {
	c := Coming{On: x.Date, Delivery: x, Order: orderFor(orders, x.Nominal...)}
	if c.Order != nil && c.Order.Live() {
		c.On = c.Order.Date
	}
	s := d.Subscription
	for _, k := range s.Singles {
		if slices.Contains(x.Nominal, k.Nominal) {
			c.Single, c.Source = true, d.Source(k.Source)
		}
	}
	for _, m := range s.Moves {
		if slices.Contains(x.Nominal, m.Nominal) {
			c.Source = d.Source(m.Source)
		}
	}
	return c
}

// gap is the row of a date that falls out; an order that is delivered all the
// same stands in it, unless it has a place already.
func (d *Detail) gap(x schedule.Dropped, orders []order.Order, placed map[int64]bool) Coming {
	c := Coming{On: x.Nominal, Dropped: []schedule.Dropped{x}, Order: orderFor(orders, x.Nominal), Source: d.skipped(x.Nominal)}
	switch {
	case c.Order == nil || !c.Order.Live():
	case placed[c.Order.ID]:
		c.Order = nil
	default:
		placed[c.Order.ID], c.On = true, c.Order.Date
	}
	return c
}

// pause is the row of a pause with the dates that fall out in it.
func (d *Detail) pause(p subscription.Pause, dropped []schedule.Dropped, days civil.Range) Coming {
	c := Coming{On: civil.Later(p.From, days.From), Pause: &p, Source: d.Source(p.Source)}
	for _, x := range dropped {
		if x.Reason == schedule.Paused && p.Range().Contains(x.Nominal) && days.Contains(x.Nominal) {
			c.Dropped = append(c.Dropped, x)
		}
	}
	return c
}

// behindEnd reports whether a date is dropped only because the subscription has
// been cancelled before it: there is no end of those.
func (d *Detail) behindEnd(x schedule.Dropped) bool {
	c := d.Subscription.Cancellation
	return x.Reason == schedule.Cancelled && c != nil && x.Nominal.After(c.Effective)
}

// hold is the row of a delivery stop with the dates that fall out in it; false if
// it is no such hold or lies elsewhere.
func (d *Detail) hold(h customer.Hold, dropped []schedule.Dropped, days civil.Range) (Coming, bool) {
	if h.Kind != customer.DeliveryHold || !h.Range().Overlaps(days) {
		return Coming{}, false
	}
	c := Coming{On: civil.Later(h.From, days.From), Hold: &h, Source: d.Source(h.Source)}
	for _, x := range dropped {
		if x.Reason == schedule.Held && x.Pause == h.Range() && days.Contains(x.Nominal) {
			c.Dropped = append(c.Dropped, x)
		}
	}
	return c, true
}

func (d *Detail) skipped(nominal civil.Date) Source {
	for _, k := range d.Subscription.Skips {
		if k.Nominal == nominal {
			return d.Source(k.Source)
		}
	}
	return Source{}
}

// orderFor is the order that stands for one of some nominal dates, a live one
// before a cancelled one; nil if there is none.
func orderFor(orders []order.Order, nominal ...civil.Date) *order.Order {
	covers := func(o order.Order) bool { return slices.ContainsFunc(nominal, o.Covers) }
	i := slices.IndexFunc(orders, func(o order.Order) bool { return o.Live() && covers(o) })
	if i < 0 {
		i = slices.IndexFunc(orders, covers)
	}
	if i < 0 {
		return nil
	}
	return &orders[i]
}
