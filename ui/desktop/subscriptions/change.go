package subscriptions

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/subscription"
)

// TypedChange is a change of a subscription as it is typed.
type TypedChange struct {
	From  civil.Date
	Lines []TypedLine
	Plan  int64
	Spot  Spot
	Place TypedPlace // if Spot is another address
}

// Goods are the articles it can have on a day.
func (c *Card) Goods(on civil.Date) Goods { return NewGoods(c.words, c.read.detail.Offer, on) }

// ChangeFrom is the day a change proposes: of the chosen delivery, else of the first
// that can be changed, else today or its start.
func (c *Card) ChangeFrom(row Coming) civil.Date {
	if row.Skip {
		return row.Nominal
	}
	if i := c.First(); i >= 0 {
		return c.coming[i].Nominal
	}
	return civil.Later(c.today(), c.subscription().Start)
}

// Change is what holds on a day, as it would be typed.
func (c *Card) Change(from civil.Date) TypedChange {
	v := c.subscription().On(from)
	return TypedChange{From: from, Lines: c.Goods(from).Typed(v.Lines), Plan: v.PlanID, Spot: c.places(from).spot(v.ShipTo)}
}

// places are where it can go from a day on.
func (c *Card) places(from civil.Date) places {
	return places{c.words, c.read.detail.Offer, c.read.detail.Receiver, c.subscription().On(from).ShipTo}
}

// Spots are the places to choose from on a day.
func (c *Card) Spots(from civil.Date) []Named[Spot] { return c.places(from).all() }

// ChangeWish is what a typed change asks for; nil if that is how it is already. What
// cannot be read is no part of it.
func (c *Card) ChangeWish(t TypedChange) exchange.OnSubscription {
	was := c.subscription().On(civil.Later(t.From, c.subscription().Start))
	wish := exchange.Change{Ref: c.Ref(), From: t.From}
	g := c.Goods(t.From)
	changed := false
	if lines, err := g.Read(t.Lines); err == nil && !slices.Equal(g.Typed(was.Lines), t.Lines) {
		wish.Lines, changed = lines, true
	}
	if t.Plan != was.PlanID {
		wish.Plan, changed = c.read.detail.Offer.Plans[t.Plan].Number, true
	}
	if t.Spot.Kind == OtherSpot || t.Spot != c.places(t.From).spot(was.ShipTo) {
		wish.DeliveryAddress, wish.PickupPoint = c.places(t.From).asked(t.Spot, t.Place)
		changed = true
	}
	if !changed {
		return nil
	}
	return wish
}

// Parcel is what is in the delivery of a row, as it would be typed.
func (c *Card) Parcel(row Coming) []TypedLine {
	return c.Goods(row.Wish).Typed(c.parcelOf(row).Lines())
}

// parcelOf is the delivery of a row; it may add up the lines of several dates.
func (c *Card) parcelOf(row Coming) subscription.Delivery {
	for _, x := range c.read.detail.Coming {
		if x.Delivery != nil && x.Delivery.Nominal[0] == row.Nominal {
			return *x.Delivery
		}
	}
	return subscription.Delivery{Nominal: []civil.Date{row.Nominal}}
}

// ParcelWish asks for other contents of the delivery of a row; nil if they are the
// same.
func (c *Card) ParcelWish(row Coming, typed []TypedLine) exchange.OnSubscription {
	lines, err := c.Goods(row.Wish).Read(typed)
	if err != nil || slices.Equal(typed, c.Parcel(row)) {
		return nil
	}
	return exchange.ChangeDelivery{Ref: c.Ref(), Date: row.Wish, Lines: lines}
}

// UsualWish asks for the usual contents of the delivery of a row.
func (c *Card) UsualWish(row Coming) exchange.OnSubscription {
	return exchange.ChangeDelivery{Ref: c.Ref(), Date: row.Wish, Lines: linesAsked(c.read.detail.Offer, c.subscription().UsualLines(c.parcelOf(row)))}
}

// linesAsked are stored lines in a wish.
func linesAsked(o catalog.Offer, lines []subscription.Line) []exchange.Line {
	var out []exchange.Line
	for _, l := range lines {
		x := exchange.Line{Article: o.Articles[l.ArticleID].Number, Quantity: l.Quantity}
		if l.Price != nil {
			x.UnitPrice = exchange.Some(*l.Price)
		}
		out = append(out, x)
	}
	return out
}

// NotDelivered says why nothing can be delivered on a day, "" if it can.
func (c *Card) NotDelivered(row Coming, day civil.Date, closed func(civil.Date) string) string {
	s := c.subscription()
	v := s.On(row.Nominal)
	to := v.ShipTo
	if to.IsZero() {
		to = c.read.detail.Receiver.Destination()
	}
	days := c.read.detail.Offer.DaysAt(c.read.detail.Offer.Plans[v.PlanID].CalendarID, to)
	if days == nil || days.IsDelivery(day) {
		return ""
	}
	if name := closed(day); name != "" {
		return name
	}
	return c.words.T("subscriptions.no_delivery_day")
}
