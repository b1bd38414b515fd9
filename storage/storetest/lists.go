package storetest

import (
	"cmp"
	"context"
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
	"turnus/domain/office/view"
	words "turnus/domain/search"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// listDay is the day lists are looked at.
var listDay = day("2026-11-23")

// listed is a subscription with everything a list knows of it.
type listed struct {
	subscription.Subscription
	receiver, payer customer.Customer
	plan            catalog.DeliveryPlan
	town            string // of the version that holds
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
	all       []listed
}

// subscriptionLists compares many queries with a filter over everything.
func subscriptionLists(w *world) {
	s := newStock(w, 60)
	for i := range 200 {
		q := s.query()
		want := s.wanted(q)
		for _, limit := range []int{0, 1 + s.rnd.IntN(20)} {
			if limit > 0 {
				want = want[:min(limit, len(want))]
			}
			got, err := w.store.FindSubscriptions(context.Background(), q, limit)
			if err != nil || !slices.Equal(got, idsOf(want)) {
				w.Fatalf("%+v, limit %d finds\n%v, %v; want\n%v", q, limit, s.told(got), err, s.told(idsOf(want)))
			}
		}
		if i%10 == 0 {
			s.sameRows(want)
		}
	}
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
	w.do(func(tx office.Tx) error {
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
			Address: address.Address{Town: one(s, "Zürich", "zürich", "Bern", "Aarau", "Zug", "")},
		}}
		if s.chance(3) {
			c.Party.Company = one(s, "Café Zug 9", "Cafe Zug 10", "Äpfel AG")
		}
		switch s.rnd.IntN(4) {
		case 0:
			c.ShipTo = shipto.ShipTo{PickupPointID: one(s, s.points...).ID}
		case 1:
			c.ShipTo = shipto.ShipTo{Address: address.Address{Street: "Am Bach", Town: one(s, "Olten", "Zürich", "")}}
		case 2:
			c.ShipTo = shipto.ShipTo{DropPlace: "hinter dem Haus"} // at home
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
		v.Lines = append(v.Lines, subscription.Line{ArticleID: one(s, s.articles...).ID, Quantity: money.One})
	}
	switch s.rnd.IntN(6) {
	case 0:
		v.ShipTo = shipto.ShipTo{PickupPointID: one(s, s.points...).ID}
	case 1:
		v.ShipTo = shipto.ShipTo{Address: address.Address{Town: "Baden"}, Tour: "A"}
	case 2:
		v.ShipTo = shipto.ShipTo{DoorCode: "12"} // at the receiver's
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
	l.town = to.Address.Town
	l.texts = []string{l.Number}
	for _, p := range s.points {
		if p.ID == to.PickupPointID {
			l.town = p.Address.Town
		}
		uses := func(v subscription.Version) bool { return v.ShipTo.PickupPointID == p.ID }
		if l.receiver.ShipTo.PickupPointID == p.ID || slices.ContainsFunc(l.Versions, uses) {
			l.texts = append(l.texts, p.Number, p.Names[lang.DE], p.Address.PostalCode, p.Address.Town)
		}
	}
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

// query asks for something at random.
func (s *stock) query() view.SubscriptionQuery {
	q := view.SubscriptionQuery{
		Today: listDay, Down: s.chance(5),
		Sort: view.SubscriptionSort(s.rnd.IntN(int(view.ByLastDay) + 1)),
	}
	if s.chance(4) {
		q.Words = one(s, "z", "muell", "MÜLL", "zug 9", "bern", "a-1", "ruch", "kiste huber", "hof", "baden", "olten", "300", "-", "nobody", " ")
	}
	if s.chance(2) {
		q.States = []subscription.State{subscription.Active, one(s, subscription.Paused, subscription.Ending)}
	}
	if s.chance(1) {
		q.Plan = one(s, s.plans...).ID
	}
	if s.chance(1) {
		q.Article = one(s, s.articles...).ID
	}
	if s.chance(1) {
		q.Customer = one(s, s.customers...).ID
	}
	if s.chance(2) {
		q.Next = civil.Range{From: listDay.AddDays(s.rnd.IntN(4)), To: one(s, civil.Date{}, listDay.AddDays(5))}
	}
	if s.chance(2) {
		q.Last = civil.Range{From: one(s, civil.Date{}, listDay), To: listDay.AddDays(s.rnd.IntN(8))}
	}
	return q
}

// wanted is what a query has to find.
func (s *stock) wanted(q view.SubscriptionQuery) []listed {
	in := func(days civil.Range, d civil.Date) bool {
		return days == (civil.Range{}) || !d.IsZero() && days.Contains(d)
	}
	out := slices.DeleteFunc(slices.Clone(s.all), func(l listed) bool {
		v := l.On(listDay)
		fits := words.For(q.Words).Finds(l.texts...) &&
			(len(q.States) == 0 || slices.Contains(q.States, l.overview.State)) &&
			(q.Plan == 0 || v.PlanID == q.Plan) &&
			(q.Article == 0 || slices.ContainsFunc(v.Lines, func(x subscription.Line) bool { return x.ArticleID == q.Article })) &&
			(q.Customer == 0 || l.PayerID == q.Customer || l.ReceiverID == q.Customer) &&
			in(q.Next, l.overview.Next) && in(q.Last, l.LastDay())
		return !fits
	})
	slices.SortFunc(out, func(a, b listed) int {
		none, order := orderOf(q.Sort, a, b)
		if q.Down {
			order = -order
		}
		return cmp.Or(none, order)
	})
	return out
}

// orderOf compares two subscriptions: first which has nothing to sort by.
func orderOf(sort view.SubscriptionSort, a, b listed) (none, order int) {
	byID := cmp.Compare(a.ID, b.ID)
	names := func(a, b string) int { return cmp.Compare(words.OrderKey(a), words.OrderKey(b)) }
	switch sort {
	case view.ByNumber:
		return 0, cmp.Or(names(a.Number, b.Number), byID)
	case view.ByReceiver:
		return 0, cmp.Or(names(a.receiver.Party.ListName(), b.receiver.Party.ListName()), cmp.Compare(a.ReceiverID, b.ReceiverID), byID)
	case view.ByTown:
		return last(a.town == "", b.town == ""), cmp.Or(names(a.town, b.town), byID)
	case view.ByPlan:
		return 0, cmp.Or(names(a.plan.Number, b.plan.Number), byID)
	case view.ByState:
		order := []subscription.State{subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled}
		return last(a.overview.State == "", b.overview.State == ""), cmp.Or(
			cmp.Compare(slices.Index(order, a.overview.State), slices.Index(order, b.overview.State)),
			a.overview.Next.Compare(b.overview.Next), byID)
	case view.ByLastDay:
		return last(a.LastDay().IsZero(), b.LastDay().IsZero()), cmp.Or(a.LastDay().Compare(b.LastDay()), byID)
	}
	return last(a.overview.Next.IsZero(), b.overview.Next.IsZero()), cmp.Or(a.overview.Next.Compare(b.overview.Next), byID)
}

// last puts what is missing behind what is there.
func last(a, b bool) int {
	switch {
	case a == b:
		return 0
	case a:
		return 1
	}
	return -1
}

func idsOf(list []listed) []int64 {
	var out []int64
	for _, l := range list {
		out = append(out, l.ID)
	}
	return out
}

// told describes subscriptions for a failure.
func (s *stock) told(ids []int64) string {
	var b strings.Builder
	for _, id := range ids {
		for _, l := range s.all {
			if l.ID == id {
				fmt.Fprintf(&b, "%s %s %q next %s last %s, ", l.Number, l.overview.State, l.town, l.overview.Next, l.LastDay())
			}
		}
	}
	return b.String()
}

// sameRows compares the rows of some subscriptions with them.
func (s *stock) sameRows(want []listed) {
	s.Helper()
	rows, err := s.store.SubscriptionRows(context.Background(), listDay, append(idsOf(want), 999_999))
	if err != nil || len(rows) != len(want) {
		s.Fatalf("%d rows, %v; want %d", len(rows), err, len(want))
	}
	for i, l := range want {
		row, v := rows[i], l.On(listDay)
		seen := fmt.Sprint(row.ID, row.Version, row.Number, row.Receiver.Name(), row.Receiver.Number, row.Payer.ID, row.Town, row.Plan,
			row.PlanID, len(row.Lines), row.Lines[0].ArticleID, row.Lines[0].Quantity, row.Start, row.Last, row.State, row.Next, row.AsOf)
		truth := fmt.Sprint(l.ID, l.Version, l.Number, l.receiver.Party.ListName(), l.receiver.Number, l.payer.ID, l.town, l.plan.Number,
			v.PlanID, len(v.Lines), v.Lines[0].ArticleID, v.Lines[0].Quantity, l.Start, l.LastDay(), l.overview.State, l.overview.Next, l.overview.AsOf)
		if seen != truth {
			s.Fatalf("row says\n%s, truth is\n%s", seen, truth)
		}
	}
}
