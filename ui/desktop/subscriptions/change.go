package subscriptions

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/search"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Spot is where something is to go, as a person chooses it.
type Spot struct {
	Kind  SpotKind
	Point int64 // of a pick-up point
}

// SpotKind is what kind of place it is.
type SpotKind string

// The kinds.
const (
	UsualSpot SpotKind = "usual" // wherever the receiver's parcels go
	KeptSpot  SpotKind = "kept"  // the address it goes to until then
	PointSpot SpotKind = "point" // a pick-up point
	OtherSpot SpotKind = "other" // an address that is typed
)

// TypedPlace is an address as it is typed.
type TypedPlace struct{ Street, HouseNo, PostalCode, Town, DropPlace, DoorCode string }

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
	return TypedChange{From: from, Lines: c.Goods(from).Typed(v.Lines), Plan: v.PlanID, Spot: c.spot(v.ShipTo)}
}

func (c *Card) spot(to shipto.ShipTo) Spot {
	switch {
	case to.IsZero():
		return Spot{Kind: UsualSpot}
	case to.PickupPointID != 0:
		return Spot{PointSpot, to.PickupPointID}
	}
	return Spot{Kind: KeptSpot}
}

// Spots are the places to choose from on a day.
func (c *Card) Spots(from civil.Date) []Named[Spot] {
	out := []Named[Spot]{{Spot{Kind: UsualSpot}, c.words.T("subscriptions.spot.usual", "place", c.place(shipto.ShipTo{}))}}
	if to := c.subscription().On(from).ShipTo; c.spot(to).Kind == KeptSpot {
		out = append(out, Named[Spot]{Spot{Kind: KeptSpot}, c.words.T("subscriptions.spot.kept", "place", c.place(to))})
	}
	return append(append(out, c.points()...), Named[Spot]{Spot{Kind: OtherSpot}, c.words.T("subscriptions.spot.other")})
}

// points are the pick-up points, by name.
func (c *Card) points() []Named[Spot] {
	var out []Named[Spot]
	for id, p := range c.read.detail.Offer.Points {
		out = append(out, Named[Spot]{Spot{PointSpot, id}, c.words.T("subscriptions.spot.point", "name", p.Names)})
	}
	slices.SortFunc(out, func(a, b Named[Spot]) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)), cmp.Compare(a.Value.Point, b.Value.Point))
	})
	return out
}

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
	if t.Spot.Kind == OtherSpot || t.Spot != c.spot(was.ShipTo) {
		wish.DeliveryAddress, wish.PickupPoint = c.whereTo(t.Spot, t.Place)
		changed = true
	}
	if !changed {
		return nil
	}
	return wish
}

// whereTo is a place in a wish.
func (c *Card) whereTo(s Spot, t TypedPlace) (exchange.Place, exchange.Opt[string]) {
	var none exchange.Opt[string]
	switch s.Kind {
	case UsualSpot:
		return exchange.Place{Clear: true}, none
	case PointSpot:
		return exchange.Place{}, exchange.Some(c.read.detail.Offer.Points[s.Point].Number)
	case OtherSpot:
		return t.asked(c.read.detail.Receiver.Destination().Address.Country), none
	}
	return exchange.Place{}, none
}

// asked is a typed place in a wish.
func (t TypedPlace) asked(country string) exchange.Place {
	some := func(s string) exchange.Opt[string] { return exchange.Some(strings.TrimSpace(s)) }
	return exchange.Place{
		Street: some(t.Street), HouseNo: some(t.HouseNo), PostalCode: some(t.PostalCode), Town: some(t.Town),
		Country: some(country), DropPlace: some(t.DropPlace), DoorCode: some(t.DoorCode),
	}
}

// Parcel is what is in the delivery of a row, as it would be typed.
func (c *Card) Parcel(row Coming) []TypedLine {
	return c.Goods(row.Wish).Typed(c.subscription().LinesFor(row.Nominal))
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
	return exchange.ChangeDelivery{Ref: c.Ref(), Date: row.Wish, Lines: c.asked(c.subscription().On(row.Nominal).Lines)}
}

// asked are stored lines in a wish.
func (c *Card) asked(lines []subscription.Line) []exchange.Line {
	var out []exchange.Line
	for _, l := range lines {
		x := exchange.Line{Article: c.read.detail.Offer.Articles[l.ArticleID].Number, Quantity: l.Quantity}
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
	days := c.read.detail.Offer.DaysAt(c.read.detail.Offer.Plans[v.PlanID].CalendarID, to.PickupPointID)
	if days == nil || days.IsDelivery(day) {
		return ""
	}
	if name := closed(day); name != "" {
		return name
	}
	return c.words.T("subscriptions.no_delivery_day")
}
