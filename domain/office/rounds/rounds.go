// Package rounds has what a person does with where parcels go: tours with their
// stops and the order of them, pick-up points, and who is put on another tour or
// sent to another point. What that does to deliveries and orders is told first;
// other weekdays of tours and points are a revision.
package rounds

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/shipto"
)

// Lists is where the places of customers are read.
type Lists interface {
	Drops(ctx context.Context, today civil.Date) ([]view.Dropped, error)
}

// Jobs are the jobs on a store.
type Jobs struct {
	Store office.Store
	Lists Lists
	Clock office.Clock
}

// Book is all tours and pick-up points with who is on them.
type Book struct {
	Rounds []Round // by name
	Loose  Round   // places on no tour, without pick-up points
	Points []Point // by number
	Twice  problem.List
	// Country is the shop's, where places are that say none.
	Country string
}

// Round is a tour with its stops in their order.
type Round struct {
	Tour  shipto.Tour
	Stops []Stop
}

// Point is a pick-up point and how many receive there.
type Point struct {
	shipto.PickupPoint
	People int
}

// Stop is a place on a round: what is left there together.
type Stop struct {
	Place  string        // shipto.ShipTo.PlaceKey
	ShipTo shipto.ShipTo // of the first of the people; its drop place and door code
	Name   string        // of a pick-up point; "" for an address
	At     int           // position in the order of the tour; 0: none yet
	People []view.Dropped
}

// Street is the address in a line, without the town.
func (s Stop) Street() string { return s.ShipTo.Address.StreetLine() }

// Book reads everything.
func (j Jobs) Book(ctx context.Context, today civil.Date) (Book, error) {
	var b Book
	drops, err := j.Lists.Drops(ctx, today)
	if err != nil {
		return b, err
	}
	err = j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		b = bookOf(offer.Tours, offer.Points, drops)
		b.Country = offer.Shop.Country()
		return nil
	})
	return b, err
}

// bookOf sorts the places onto the tours.
func bookOf(tours shipto.Tours, points map[int64]shipto.PickupPoint, drops []view.Dropped) Book {
	b := Book{Rounds: make([]Round, len(tours))}
	at := map[string]int{}
	for i, t := range tours {
		b.Rounds[i].Tour, at[t.Number] = t, i
		b.Twice = append(b.Twice, tours[:i].Twice(t)...)
	}
	use := map[int64]int{}
	for _, d := range drops {
		use[d.ShipTo.PickupPointID]++
		round := &b.Loose
		if t, ok := tours.Of(d.ShipTo); ok {
			round = &b.Rounds[at[t.Number]]
		} else if d.ShipTo.PickupPointID != 0 {
			continue
		}
		round.add(d, points)
	}
	for i := range b.Rounds {
		b.Rounds[i].sort()
	}
	b.Loose.sort()
	for _, p := range points {
		b.Points = append(b.Points, Point{p, use[p.ID]})
	}
	slices.SortFunc(b.Points, func(a, b Point) int { return cmp.Compare(a.Number, b.Number) })
	return b
}

func (r *Round) add(d view.Dropped, points map[int64]shipto.PickupPoint) {
	key := d.ShipTo.PlaceKey()
	i := slices.IndexFunc(r.Stops, func(s Stop) bool { return s.Place == key })
	if i < 0 {
		stop := Stop{Place: key, ShipTo: d.ShipTo, At: r.Tour.Stop(key)}
		if p, ok := points[d.ShipTo.PickupPointID]; ok {
			stop.Name, stop.ShipTo.Address = p.Number, p.Address
		}
		r.Stops, i = append(r.Stops, stop), len(r.Stops)
	}
	s := &r.Stops[i]
	s.People = append(s.People, d)
	s.ShipTo.DropPlace = cmp.Or(s.ShipTo.DropPlace, d.ShipTo.DropPlace)
	s.ShipTo.DoorCode = cmp.Or(s.ShipTo.DoorCode, d.ShipTo.DoorCode)
}

// sort puts stops without a position behind the others, by postal code.
func (r *Round) sort() {
	last := len(r.Tour.Stops) + 1
	slices.SortStableFunc(r.Stops, func(a, b Stop) int {
		x, y := a.ShipTo.Address, b.ShipTo.Address
		return cmp.Or(cmp.Compare(cmp.Or(a.At, last), cmp.Or(b.At, last)), cmp.Compare(x.PostalCode, y.PostalCode),
			strings.Compare(a.Street(), b.Street()), cmp.Compare(a.Place, b.Place))
	})
}

// Moved is the order of stops of a round with one of them some places further, or
// nearer for less than 0.
func (r Round) Moved(place string, by int) []string {
	order := make([]string, len(r.Stops))
	for i, s := range r.Stops {
		order[i] = s.Place
	}
	i := slices.Index(order, place)
	to := min(max(i+by, 0), len(order)-1)
	if i < 0 || i == to {
		return order
	}
	return slices.Insert(slices.Delete(order, i, i+1), to, place)
}

// Order saves the order of stops of a tour.
func (j Jobs) Order(ctx context.Context, actor office.Actor, t shipto.Tour, stops []string) (shipto.Tour, error) {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return t, err
	}
	t.Stops = slices.Clone(stops)
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobSetup}, func(tx office.Tx) error { return tx.SaveTours().Save(&t) })
	return t, err
}
