package storetest

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	words "turnus/domain/search"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// listDay is the day lists are looked at.
var listDay = day("2026-11-23")

// subscriptionLists compares many queries with a filter over everything.
func subscriptionLists(w *world) {
	s := newStock(w, 60)
	for i := range 200 {
		if i == 150 {
			s.moveAway()
		}
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

// moveAway gives a customer and a pick-up point another town, others of them
// another postal code alone, and a subscription another place.
func (s *stock) moveAway() {
	c, p, l := &s.customers[0], &s.points[0], &s.all[0]
	c.Party.Address.Town, c.ShipTo, p.Address.Town = "Chur", shipto.ShipTo{}, "Chur"
	l.Versions[len(l.Versions)-1].ShipTo = shipto.ShipTo{Address: address.Address{PostalCode: "5013", Town: "Chur"}}
	near, next := &s.customers[1], &s.points[1]
	near.ShipTo, near.Party.Address.PostalCode, next.Address.PostalCode = shipto.ShipTo{}, "8099", "8099"
	s.do(func(tx office.Tx) error {
		return errors.Join(tx.SaveCustomers().Save(c, near), tx.SavePickupPoints().Save(p, next), tx.SaveSubscriptions().Save(&l.Subscription))
	})
	for i := range s.all {
		l := &s.all[i]
		for _, c := range s.customers {
			if c.ID == l.ReceiverID {
				l.receiver = c
			}
			if c.ID == l.PayerID {
				l.payer = c
			}
		}
		s.describe(l)
	}
}

// query asks for something at random.
func (s *stock) query() view.SubscriptionQuery {
	q := view.SubscriptionQuery{
		Today: listDay, Down: s.chance(5),
		Sort: view.SubscriptionSort(s.rnd.IntN(int(view.ByContents) + 1)), Lang: one(s, "", lang.DE),
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
	if s.chance(1) {
		q.Tour = one(s, s.tours...).ID
	}
	if s.chance(1) {
		q.Point = one(s, s.points...).ID
	}
	if s.chance(1) {
		q.Town = one(s, "z", "ZUER", "olt", "8", "50", "3001", " bern ", "nowhere")
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
			(q.Tour == 0 || s.isOnTour(l, q.Tour)) && (q.Point == 0 || l.to.PickupPointID == q.Point) && isIn(l.at, q.Town) &&
			in(q.Next, l.overview.Next) && in(q.Last, l.LastDay())
		return !fits
	})
	slices.SortFunc(out, func(a, b listed) int {
		none, order := s.orderOf(q, a, b)
		if q.Down {
			order = -order
		}
		return cmp.Or(none, order)
	})
	return out
}

func (s *stock) isOnTour(l listed, id int64) bool {
	t, ok := s.tours.Of(l.to)
	return ok && t.ID == id
}

// isIn reports whether a town or postal code begins so.
func isIn(at address.Address, begins string) bool {
	begins = strings.TrimSpace(begins)
	if strings.Trim(begins, "0123456789") == "" {
		return strings.HasPrefix(at.PostalCode, begins)
	}
	return words.For(begins).Finds(at.Town)
}

// orderOf compares two subscriptions: first which has nothing to sort by.
func (s *stock) orderOf(q view.SubscriptionQuery, a, b listed) (none, order int) {
	byID := cmp.Compare(a.ID, b.ID)
	names := func(a, b string) int { return cmp.Compare(words.OrderKey(a), words.OrderKey(b)) }
	switch q.Sort {
	case view.ByNumber:
		return 0, cmp.Or(names(a.Number, b.Number), byID)
	case view.ByReceiver:
		return 0, cmp.Or(names(a.receiver.Party.ListName(), b.receiver.Party.ListName()), cmp.Compare(a.ReceiverID, b.ReceiverID), byID)
	case view.ByTown:
		return last(a.town == "", b.town == ""), cmp.Or(names(a.town, b.town), byID)
	case view.ByPlan:
		return 0, cmp.Or(names(a.plan.Number, b.plan.Number), byID)
	case view.ByState:
		order := []subscription.State{subscription.Draft, subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled}
		return last(a.overview.State == "", b.overview.State == ""), cmp.Or(
			cmp.Compare(slices.Index(order, a.overview.State), slices.Index(order, b.overview.State)),
			a.overview.Next.Compare(b.overview.Next), byID)
	case view.ByLastDay:
		return last(a.LastDay().IsZero(), b.LastDay().IsZero()), cmp.Or(a.LastDay().Compare(b.LastDay()), byID)
	case view.ByContents:
		return 0, cmp.Or(names(s.firstArticle(a, q.Lang), s.firstArticle(b, q.Lang)), slices.CompareFunc(a.On(listDay).Lines, b.On(listDay).Lines,
			func(x, y subscription.Line) int {
				return cmp.Or(cmp.Compare(x.ArticleID, y.ArticleID), cmp.Compare(x.Quantity, y.Quantity))
			}), byID)
	}
	return last(a.overview.Next.IsZero(), b.overview.Next.IsZero()), cmp.Or(a.overview.Next.Compare(b.overview.Next), byID)
}

// firstArticle is what contents are sorted by.
func (s *stock) firstArticle(l listed, in lang.Lang) string {
	id := l.On(listDay).Lines[0].ArticleID
	a := s.articles[slices.IndexFunc(s.articles, func(a catalog.Article) bool { return a.ID == id })]
	if in == "" {
		return a.Number
	}
	return a.Names[in]
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
