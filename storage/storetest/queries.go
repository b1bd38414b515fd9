package storetest

import (
	"cmp"
	"math/rand/v2"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/shipto"
)

// queries compares every query for orders with a filter over all of them.
func queries(w *world) {
	rnd := rand.New(rand.NewPCG(1, 2))
	all := w.manyOrders(rnd, 300)
	want := func(keep func(order.Order) bool) []string {
		return numbers(slices.DeleteFunc(slices.Clone(all), func(o order.Order) bool { return !keep(o) }))
	}
	live := func(o order.Order) bool { return o.State != order.Cancelled }
	first := day("2026-12-01")
	w.read(func(r office.Reader) error {
		for i := range 12 {
			d := first.AddDays(i)
			w.sameOrders("with pick", want(func(o order.Order) bool {
				return live(o) && slices.ContainsFunc(o.Lines, func(l order.Line) bool { return l.Pick == d })
			}))(r.OrdersWithPick(d))
			key := picking.KeyOf(all[i])
			w.sameOrders("on slips", want(func(o order.Order) bool {
				return live(o) && picking.KeyOf(o) == key
			}))(r.OrdersOnSlips([]picking.Key{key, key}))
		}
		for _, c := range w.customers {
			w.sameOrders("open of customer", want(func(o order.Order) bool {
				return o.State == order.Open && (o.PayerID == c || o.ReceiverID == c)
			}))(r.OpenOrdersOf(c))
		}
		for _, a := range w.articles {
			w.sameOrders("open with article", want(func(o order.Order) bool {
				return o.State == order.Open && slices.ContainsFunc(o.Lines, func(l order.Line) bool { return l.ArticleID == a })
			}))(r.OpenOrdersWithArticle(a))
		}
		return nil
	})
	w.covers(all, first)
}

// covers compares the queries that go by nominal dates.
func (w *world) covers(all []order.Order, first civil.Date) {
	bySubscription := map[int64][]order.Order{}
	var ids []int64
	for _, o := range all {
		if o.SubscriptionID != 0 {
			if bySubscription[o.SubscriptionID] == nil {
				ids = append(ids, o.SubscriptionID)
			}
			bySubscription[o.SubscriptionID] = append(bySubscription[o.SubscriptionID], o)
		}
	}
	slices.Sort(ids)
	window := civil.Between(first.AddDays(3), first.AddDays(20))
	var want []order.Order
	counts := map[int64]int{}
	for _, id := range ids {
		for _, o := range bySubscription[id] {
			if slices.ContainsFunc(o.Nominal, window.Contains) {
				want = append(want, o)
			}
			for _, d := range o.Nominal {
				if o.State != order.Cancelled && d.Before(window.From) {
					counts[id]++
				}
			}
		}
	}
	slices.SortStableFunc(want, func(a, b order.Order) int {
		return cmp.Or(cmp.Compare(a.SubscriptionID, b.SubscriptionID), a.FirstNominal().Compare(b.FirstNominal()))
	})
	w.read(func(r office.Reader) error {
		got, err := r.OrdersOfSubscriptions(ids, window)
		if !slices.Equal(numbers(got), numbers(want)) {
			w.Errorf("orders of subscriptions: %v, want %v", numbers(got), numbers(want))
		}
		if err != nil {
			return err
		}
		n, err := r.CoveredBefore(ids, window.From)
		for _, id := range ids {
			if n[id] != counts[id] {
				w.Errorf("covered before of %d: %d, want %d", id, n[id], counts[id])
			}
		}
		return err
	})
}

// sameOrders compares an answer with numbers, whatever their order.
func (w *world) sameOrders(what string, want []string) func([]order.Order, error) {
	return func(got []order.Order, err error) {
		w.Helper()
		have := numbers(got)
		slices.Sort(have)
		slices.Sort(want)
		if err != nil || !slices.Equal(have, want) {
			w.Errorf("%s: %v, %v; want %v", what, have, err, want)
		}
	}
}

// manyOrders saves orders of all sorts, by id.
func (w *world) manyOrders(rnd *rand.Rand, n int) []order.Order {
	first := day("2026-12-01")
	var subscriptions []int64
	for range 6 {
		subscriptions = append(subscriptions, w.saveSubscription(w.customers[0], w.customers[1]).ID)
	}
	one := func(ids []int64) int64 { return ids[rnd.IntN(len(ids))] }
	next := map[int64]int{}
	out := make([]order.Order, n)
	pointers := make([]*order.Order, n)
	for i := range out {
		o := w.newOrder(one(w.customers), first.AddDays(rnd.IntN(10)))
		o.ReceiverID = one(w.customers)
		o.ShipTo = shipto.ShipTo{Tour: "A"}
		o.ShipTo.Address.Town = []string{"Bern", "bern ", "Thun"}[rnd.IntN(3)]
		o.State = []order.State{order.Open, order.Packed, order.Cancelled}[rnd.IntN(3)]
		o.Lines = o.Lines[rnd.IntN(2):]
		o.Lines[0].ArticleID = one(w.articles)
		if rnd.IntN(2) == 0 {
			o.SubscriptionID = one(subscriptions)
			for range 1 + rnd.IntN(2) {
				o.Nominal = append(o.Nominal, first.AddDays(next[o.SubscriptionID]))
				next[o.SubscriptionID]++
			}
		}
		out[i], pointers[i] = o, &out[i]
	}
	w.saveOrders(pointers...)
	return out
}
