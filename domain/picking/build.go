package picking

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Sources are what slips are written from, by id. Everything the orders refer
// to must be in it.
type Sources struct {
	Articles      map[int64]catalog.Article
	Customers     map[int64]customer.Customer
	Subscriptions map[int64]subscription.Subscription
	Points        map[int64]shipto.PickupPoint
	Tours         shipto.Tours
	Contents      catalog.Contents // of the boxes, for the delivery days of the orders
}

// KeyOf is the parcel an order goes into.
func KeyOf(o order.Order) Key {
	return Key{ReceiverID: o.ReceiverID, Place: o.ShipTo.PlaceKey(), Date: o.Date}
}

// Slips merges orders into one slip for each receiver, place and delivery day.
// Cancelled orders are left out; the slips have no numbers or editions yet.
func Slips(orders []order.Order, src Sources) []Slip {
	groups := map[Key][]order.Order{}
	var keys []Key
	for _, o := range orders {
		if !o.Live() || len(o.Lines) == 0 {
			continue
		}
		k := KeyOf(o)
		if _, known := groups[k]; !known {
			keys = append(keys, k)
		}
		groups[k] = append(groups[k], o)
	}
	out := make([]Slip, 0, len(keys))
	for _, k := range keys {
		out = append(out, src.slip(k, groups[k]))
	}
	slices.SortFunc(out, src.byTour)
	return out
}

// byTour is the order slips are printed in: by round and its order of stops, then
// by pick-up point, town and name, so that a pile is a van's load from back to
// front.
func (src Sources) byTour(a, b Slip) int {
	return cmp.Or(
		cmp.Compare(a.Place.Tour, b.Place.Tour),
		cmp.Compare(src.stop(a), src.stop(b)),
		cmp.Compare(a.Place.Pickup, b.Place.Pickup),
		cmp.Compare(a.Place.Town, b.Place.Town),
		cmp.Compare(a.Receiver, b.Receiver),
		a.Key.Date.Compare(b.Key.Date),
		cmp.Compare(a.Key.ReceiverID, b.Key.ReceiverID),
		cmp.Compare(a.Key.Place, b.Key.Place),
	)
}

// stop is where a slip's place comes on its round; places without a position come
// last.
func (src Sources) stop(s Slip) int {
	t, ok := src.Tours.Named(s.Place.Tour)
	if !ok {
		return 0
	}
	if n := t.Stop(s.Key.Place); n > 0 {
		return n
	}
	return len(t.Stops) + 1
}

func (src Sources) slip(k Key, orders []order.Order) Slip {
	receiver := src.Customers[k.ReceiverID]
	slices.SortStableFunc(orders, func(a, b order.Order) int { return cmp.Compare(a.ID, b.ID) })
	s := Slip{
		Key: k, Receiver: receiver.Party.Name(), Customer: receiver.Number,
		Place: src.place(door(orders), receiver),
	}
	for _, o := range orders {
		for _, l := range o.Lines {
			s.Lines = append(s.Lines, src.line(o, l))
			s.Pick = civil.Later(s.Pick, l.Pick)
		}
	}
	slices.SortStableFunc(s.Lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.Storage, b.Storage), cmp.Compare(a.Article, b.Article))
	})
	s.Remarks = src.remarks(receiver, orders)
	s.Clashes = src.clashes(receiver, orders)
	return s
}

// door is the place the orders share, with what any of them says about it: a
// single order often has the address alone. Where they contradict each other, all
// of it is on the paper.
func door(orders []order.Order) shipto.ShipTo {
	to := orders[0].ShipTo
	var drops, codes []string
	for _, o := range orders {
		drops, codes = said(drops, o.ShipTo.DropPlace), said(codes, o.ShipTo.DoorCode)
		to.Tour = cmp.Or(to.Tour, o.ShipTo.Tour)
	}
	to.DropPlace, to.DoorCode = strings.Join(drops, " / "), strings.Join(codes, " / ")
	return to
}

// said adds a text that does not stand in a list yet.
func said(list []string, text string) []string {
	if plain(text) == "" || slices.ContainsFunc(list, func(s string) bool { return plain(s) == plain(text) }) {
		return list
	}
	return append(list, text)
}

func (src Sources) place(to shipto.ShipTo, receiver customer.Customer) Place {
	a, pickup := to.Address, ""
	if p, ok := src.Points[to.PickupPointID]; ok {
		a, pickup = p.Address, p.Names.In(receiver.Lang)
	}
	tour := to.Tour
	if t, ok := src.Tours.Of(to); ok {
		tour = t.Number
	}
	place := Place{
		Pickup: pickup, Town: a.Town, Tour: tour,
		DropPlace: to.DropPlace, DoorCode: to.DoorCode, Phone: receiver.Phone,
	}
	for _, s := range []string{a.StreetLine(), a.TownLine()} {
		if s != "" {
			place.Lines = append(place.Lines, s)
		}
	}
	return place
}

func (src Sources) line(o order.Order, l order.Line) Line {
	a := src.Articles[l.ArticleID]
	return Line{
		OrderLineID: l.ID, OrderID: o.ID, Order: o.Number,
		ArticleID: l.ArticleID, Article: a.Number, Names: a.Names, Unit: a.Unit, Storage: a.Storage,
		Quantity: l.Ordered, Short: l.Short, Pick: l.Pick, Origin: src.origin(o), Swaps: src.swaps(o, l),
	}
}

func (src Sources) origin(o order.Order) Origin {
	if o.SubscriptionID != 0 {
		return Origin{Kind: record.KindSubscription, Number: src.Subscriptions[o.SubscriptionID].Number}
	}
	return Origin{Kind: record.KindOrder, Number: o.Number}
}

// remarks gathers what must be printed: of the receiver, of each subscription
// and of each order, safety remarks first. One text stands once, however many
// subscriptions carry it. They are read when the slip is made and not when the
// order is planned, so that an allergy reported late is still on the paper.
func (src Sources) remarks(receiver customer.Customer, orders []order.Order) []Remark {
	var out []Remark
	add := func(from []remark.Remark, o order.Order, origin Origin, on int64) {
		for _, r := range from {
			if !r.PrintedOn(o.Nominal, o.Date) {
				continue
			}
			if i := slices.IndexFunc(out, func(x Remark) bool { return x.Text == r.Text && !x.Card }); i >= 0 {
				out[i].Safety = out[i].Safety || r.Safety
				continue
			}
			out = append(out, Remark{Text: r.Text, Safety: r.Safety, Origin: origin, Order: on})
		}
	}
	for _, o := range orders {
		add(receiver.Remarks, o, Origin{Kind: record.KindCustomer, Number: receiver.Number}, 0)
		add(src.Subscriptions[o.SubscriptionID].Remarks, o, src.origin(o), 0)
		add(o.Remarks, o, src.origin(o), o.ID)
		out = src.cards(out, o)
	}
	slices.SortStableFunc(out, func(a, b Remark) int { return cmp.Compare(a.rank(), b.rank()) })
	return out
}

// rank sorts remarks: those of safety first, cards last.
func (r Remark) rank() int {
	switch {
	case r.Safety:
		return 0
	case r.Card:
		return 2
	}
	return 1
}

// cards are the greeting cards that go with an order, once where several
// deliveries came together.
func (src Sources) cards(out []Remark, o order.Order) []Remark {
	s := src.Subscriptions[o.SubscriptionID]
	for _, n := range o.Nominal {
		card := Remark{Text: s.CardFor(n), Card: true, Origin: src.origin(o)}
		if card.Text != "" && !slices.Contains(out, card) {
			out = append(out, card)
		}
	}
	return out
}

// Number is a slip's number as printed: prefix, year, running number.
func Number(prefix string, year, sequence int) string {
	return fmt.Sprintf("%s%d-%06d", prefix, year, sequence)
}
