package storetest

import (
	"cmp"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// listed is a subscription with everything a list knows of it.
type listed struct {
	subscription.Subscription
	receiver, payer customer.Customer
	plan            catalog.DeliveryPlan
	to              shipto.ShipTo   // of the version that holds
	at              address.Address // of the pick-up point, else of to
	town            string          // of at
	texts           []string
	overview        office.Overview
}

// stock is a shop full of everything lists show.
type stock struct {
	*world
	rnd       *rand.Rand
	customers []customer.Customer
	articles  []catalog.Article
	plans     []catalog.DeliveryPlan
	points    []shipto.PickupPoint
	tours     shipto.Tours
	all       []listed
}

// newStock fills a store with subscriptions of all sorts.
func newStock(w *world, n int) *stock {
	s := &stock{world: w, rnd: rand.New(rand.NewPCG(3, 4))}
	for _, name := range []string{"Ruchbrot", "Apfelsaft", "Kiste klein"} {
		s.articles = append(s.articles, catalog.Article{Head: w.head("ART"), Names: lang.Texts{lang.DE: name}})
	}
	for i, name := range []string{"Hofladen", "Velokeller"} {
		s.points = append(s.points, shipto.PickupPoint{
			Head: w.head("P"), Names: lang.Texts{lang.DE: name}, Address: address.Address{PostalCode: "300" + fmt.Sprint(i), Town: one(s, "Bern", "Thun")},
		})
	}
	for range 12 {
		s.plans = append(s.plans, catalog.DeliveryPlan{Head: w.head("plan"), CalendarID: w.calendar})
	}
	for _, area := range []shipto.Area{{From: "5000", To: "5999"}, {From: "8000", To: "8049"}} {
		t := shipto.Tour{Head: w.head("Tour "), Areas: []shipto.Area{area}}
		s.tours = append(s.tours, t)
	}
	w.do(func(tx office.Tx) error {
		for i := range s.tours {
			if err := tx.SaveTours().Save(&s.tours[i]); err != nil {
				return err
			}
		}
		for i := range s.articles {
			if err := tx.SaveArticles().Save(&s.articles[i]); err != nil {
				return err
			}
		}
		for i := range s.points {
			if err := tx.SavePickupPoints().Save(&s.points[i]); err != nil {
				return err
			}
		}
		for i := range s.plans {
			if err := tx.SavePlans().Save(&s.plans[i]); err != nil {
				return err
			}
		}
		return nil
	})
	s.people()
	s.subscriptions(n)
	return s
}

// one chooses.
func one[T any](s *stock, from ...T) T { return from[s.rnd.IntN(len(from))] }

// chance is true that many times of ten.
func (s *stock) chance(often int) bool { return s.rnd.IntN(10) < often }

func (s *stock) people() {
	var all []*customer.Customer
	for range 15 {
		c := customer.Customer{Head: s.head("K"), Party: address.Party{
			FirstName: one(s, "Zoë", "Urs", "anna"), LastName: one(s, "Müller", "muller", "Huber", "Graf"),
			Address: one(s, address.Address{PostalCode: "8046", Town: "Zürich"}, address.Address{PostalCode: "8050", Town: "zürich"},
				address.Address{Town: "Bern"}, address.Address{PostalCode: "5000", Town: "Aarau"}, address.Address{Town: "Zug"}, address.Address{}),
		}}
		if s.chance(3) {
			c.Party.Company = one(s, "Café Zug 9", "Cafe Zug 10", "Äpfel AG")
		}
		switch s.rnd.IntN(4) {
		case 0:
			c.ShipTo = shipto.ShipTo{PickupPointID: one(s, s.points...).ID}
		case 1:
			c.ShipTo = shipto.ShipTo{Address: address.Address{Street: "Am Bach", PostalCode: one(s, "", "5010"), Town: one(s, "Olten", "Zürich", "")}}
		case 2:
			c.ShipTo = shipto.ShipTo{DropPlace: "hinter dem Haus"} // at home
		}
		if s.chance(3) {
			c.ShipTo.Tour = one(s, s.tours[0].Number, " "+strings.ToLower(s.tours[1].Number), "A")
		}
		s.customers = append(s.customers, c)
	}
	for i := range s.customers {
		all = append(all, &s.customers[i])
	}
	s.do(func(tx office.Tx) error { return tx.SaveCustomers().Save(all...) })
}

func (s *stock) subscriptions(n int) {
	for range n {
		l := listed{receiver: one(s, s.customers...)}
		l.payer = l.receiver
		if s.chance(3) {
			l.payer = one(s, s.customers...)
		}
		l.Subscription = s.newSubscription(l.payer.ID, l.receiver.ID)
		l.Versions = nil
		if s.chance(1) {
			l.Start = listDay.AddDays(s.rnd.IntN(60))
		}
		from := l.Start
		for range 1 + s.rnd.IntN(3) {
			l.Versions = append(l.Versions, s.version(from))
			from = listDay.AddDays(s.rnd.IntN(60) - 40)
			if !from.After(l.Versions[len(l.Versions)-1].From) {
				break
			}
		}
		if s.chance(3) {
			l.End = listDay.AddDays(s.rnd.IntN(20) - 10)
		}
		if s.chance(2) {
			l.Cancellation = &subscription.Cancellation{Effective: listDay.AddDays(s.rnd.IntN(20) - 10)}
		}
		s.describe(&l)
		s.all = append(s.all, l)
	}
	s.do(func(tx office.Tx) error {
		for i := range s.all {
			l := &s.all[i]
			if err := tx.SaveSubscriptions().Save(&l.Subscription); err != nil {
				return err
			}
			l.overview.SubscriptionID = l.ID
			if !s.chance(8) {
				continue // not computed yet
			}
			l.overview.State, l.overview.AsOf, l.overview.Until = l.StateOn(listDay), listDay, listDay
			if s.chance(8) {
				l.overview.Next = listDay.AddDays(s.rnd.IntN(8))
			}
			if err := tx.SaveOverviews(l.overview); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *stock) version(from civil.Date) subscription.Version {
	v := subscription.Version{From: from, PlanID: one(s, s.plans...).ID}
	for range 1 + s.rnd.IntN(2) {
		v.Lines = append(v.Lines, subscription.Line{ArticleID: one(s, s.articles...).ID, Quantity: money.Quantity(1+s.rnd.IntN(2)) * money.One})
	}
	switch s.rnd.IntN(6) {
	case 0:
		v.ShipTo = shipto.ShipTo{PickupPointID: one(s, s.points...).ID}
	case 1:
		v.ShipTo = shipto.ShipTo{Address: address.Address{Town: "Baden"}, Tour: "A"}
	case 2:
		v.ShipTo = shipto.ShipTo{DoorCode: "12", Tour: one(s, "", s.tours[1].Number)} // at the receiver's
	}
	return v
}

// describe works out what lists sort by and find by.
func (s *stock) describe(l *listed) {
	v := l.On(listDay)
	l.plan = s.plans[slices.IndexFunc(s.plans, func(p catalog.DeliveryPlan) bool { return p.ID == v.PlanID })]
	to := v.ShipTo
	if to.IsZero() {
		to = l.receiver.Destination()
	}
	to.Tour = cmp.Or(v.ShipTo.Tour, to.Tour)
	l.to, l.at = to, to.Address
	l.texts = []string{l.Number}
	for _, p := range s.points {
		if p.ID == to.PickupPointID {
			l.at = p.Address
		}
		uses := func(v subscription.Version) bool { return v.ShipTo.PickupPointID == p.ID }
		if l.receiver.ShipTo.PickupPointID == p.ID || slices.ContainsFunc(l.Versions, uses) {
			l.texts = append(l.texts, p.Number, p.Names[lang.DE], p.Address.PostalCode, p.Address.Town)
		}
	}
	l.town = l.at.Town
	for _, c := range []customer.Customer{l.receiver, l.payer} {
		p := c.Party
		l.texts = append(l.texts, c.Number, p.Company, p.FirstName, p.LastName, p.Address.Town, c.ShipTo.Address.Town)
	}
	for _, v := range l.Versions {
		l.texts = append(l.texts, v.ShipTo.Address.Town)
		for _, line := range v.Lines {
			for _, a := range s.articles {
				if a.ID == line.ArticleID {
					l.texts = append(l.texts, a.Number, a.Names[lang.DE])
				}
			}
		}
	}
}
