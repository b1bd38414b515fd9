package subscriptions

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/search"
	"turnus/domain/shipto"
	"turnus/ui/text"
)

// Spot is where something is to go, as a person chooses it.
type Spot struct {
	Kind SpotKind
	At   int64 // id of a pick-up point, or which of the customer's places
}

// SpotKind is what kind of place it is.
type SpotKind string

// The kinds.
const (
	UsualSpot SpotKind = "usual" // wherever the receiver's parcels go
	KeptSpot  SpotKind = "kept"  // the address it goes to until then
	TheirSpot SpotKind = "their" // another place of the receiver's
	PointSpot SpotKind = "point" // a pick-up point
	OtherSpot SpotKind = "other" // an address that is typed
)

// TypedPlace is an address as it is typed.
type TypedPlace struct{ Street, HouseNo, PostalCode, Town, DropPlace, DoorCode string }

// places are where something of a receiver can go.
type places struct {
	words    *text.Words
	offer    catalog.Offer
	receiver customer.Customer
	kept     shipto.ShipTo // where it goes until then
}

// spot is a place as it is chosen.
func (p places) spot(to shipto.ShipTo) Spot {
	switch {
	case to.IsZero():
		return Spot{Kind: UsualSpot}
	case to.PickupPointID != 0:
		return Spot{PointSpot, to.PickupPointID}
	}
	if i := slices.IndexFunc(p.receiver.Places, func(x customer.Place) bool { return x.ShipTo == to }); i >= 0 {
		return Spot{TheirSpot, int64(i)}
	}
	return Spot{Kind: KeptSpot}
}

// all are the places to choose from.
func (p places) all() []Named[Spot] {
	out := []Named[Spot]{{Spot{Kind: UsualSpot}, p.words.T("subscriptions.spot.usual", "place", p.says(shipto.ShipTo{}))}}
	if p.spot(p.kept).Kind == KeptSpot {
		out = append(out, Named[Spot]{Spot{Kind: KeptSpot}, p.words.T("subscriptions.spot.kept", "place", p.says(p.kept))})
	}
	for i, x := range p.receiver.Places {
		name := p.words.T("subscriptions.spot.their", "name", x.Name, "place", p.says(x.ShipTo))
		out = append(out, Named[Spot]{Spot{TheirSpot, int64(i)}, name})
	}
	return append(append(out, p.points()...), Named[Spot]{Spot{Kind: OtherSpot}, p.words.T("subscriptions.spot.other")})
}

// points are the pick-up points, by name.
func (p places) points() []Named[Spot] {
	var out []Named[Spot]
	for id, x := range p.offer.Points {
		out = append(out, Named[Spot]{Spot{PointSpot, id}, p.words.T("subscriptions.spot.point", "name", x.Names)})
	}
	slices.SortFunc(out, func(a, b Named[Spot]) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)), cmp.Compare(a.Value.At, b.Value.At))
	})
	return out
}

// says is a place in words.
func (p places) says(to shipto.ShipTo) string { return placeSays(p.words, p.offer, p.receiver, to) }

// placeSays is a place in words; without one it is the receiver's usual one.
func placeSays(w *text.Words, o catalog.Offer, receiver customer.Customer, to shipto.ShipTo) string {
	if to.IsZero() {
		to = receiver.Destination()
	}
	if p, ok := o.Points[to.PickupPointID]; ok {
		return p.Names.In(w.Lang())
	}
	return strings.Trim(to.Address.StreetLine()+", "+to.Address.TownLine(), ", ")
}

// asked is a place in a wish.
func (p places) asked(s Spot, t TypedPlace) (exchange.Place, exchange.Opt[string]) {
	var none exchange.Opt[string]
	switch s.Kind {
	case UsualSpot:
		return exchange.Place{Clear: true}, none
	case PointSpot:
		return exchange.Place{}, exchange.Some(p.offer.Points[s.At].Number)
	case TheirSpot:
		to := p.receiver.Places[s.At].ShipTo
		if to.PickupPointID != 0 {
			return exchange.Place{}, exchange.Some(p.offer.Points[to.PickupPointID].Number)
		}
		a := to.Address
		return TypedPlace{a.Street, a.HouseNo, a.PostalCode, a.Town, to.DropPlace, to.DoorCode}.asked(a.Country), none
	case OtherSpot:
		return t.asked(p.receiver.Destination().Address.Country), none
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
