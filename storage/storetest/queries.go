package storetest

import (
	"cmp"
	"errors"
	"math/rand/v2"
	"slices"
	"time"

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
		for length := range 6 {
			days := civil.Between(first.AddDays(length), first.AddDays(2*length))
			w.sameOrders("on days", want(func(o order.Order) bool {
				return live(o) && (days.Contains(o.Date) || slices.ContainsFunc(o.Lines, func(l order.Line) bool { return days.Contains(l.Pick) }))
			}))(w.ordersOn(r, days))
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

// ordersOn are the orders OrderIDsOn finds.
func (w *world) ordersOn(r office.Reader, days civil.Range) ([]order.Order, error) {
	ids, err := r.OrderIDsOn(days)
	if err != nil {
		return nil, err
	}
	if !slices.IsSorted(ids) || len(slices.Compact(slices.Clone(ids))) < len(ids) {
		w.Errorf("ids on %v: %v", days, ids)
	}
	return r.Orders().List(ids)
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
			if n[id].Dates != counts[id] || n[id].Orders > n[id].Dates || (n[id].Orders == 0) != (counts[id] == 0) {
				w.Errorf("covered before of %d: %+v, want %d dates", id, n[id], counts[id])
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

// slips are found by their parcels, and by pick day while they are under way.
func slips(w *world) {
	on := day("2026-12-03")
	made := func(receiver int64, edition int, closed time.Time) picking.Slip {
		return picking.Slip{
			Head: w.head("R"), Key: picking.Key{ReceiverID: receiver, Place: "bern", Date: on},
			Pick: on.AddDays(-1), Edition: edition, ClosedAt: closed, Lines: []picking.Line{{Article: "GEM-M"}},
		}
	}
	open, fresh, closed := made(w.customers[0], 1, time.Time{}), made(w.customers[1], 0, time.Time{}), made(w.customers[2], 2, time.UnixMilli(1))
	w.do(func(tx office.Tx) error { return tx.SaveSlips().Save(&open, &fresh, &closed) })
	twice := made(w.customers[0], 1, time.Time{})
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveSlips().Save(&twice) }), office.CodeChangedElsewhere)
	w.read(func(r office.Reader) error {
		got, err := r.SlipsByKey([]picking.Key{closed.Key, {ReceiverID: 99, Place: "bern", Date: on}, open.Key, open.Key})
		if len(got) != 2 || got[0].Number != open.Number || got[1].Number != closed.Number {
			w.Errorf("by key: %+v", got)
		}
		printed, err2 := r.SlipsPrinted(on.AddDays(-1))
		if len(printed) != 1 || printed[0].Number != open.Number {
			w.Errorf("printed: %+v", printed)
		}
		return errors.Join(err, err2)
	})
}

func ofCustomer(w *world) {
	a, b := w.saveSubscription(w.customers[0], w.customers[1]), w.saveSubscription(w.customers[1], w.customers[1])
	for i, want := range [][]int64{{a.ID}, {a.ID, b.ID}, nil} {
		w.read(func(r office.Reader) error {
			got, err := r.SubscriptionIDsOf(w.customers[i])
			if !slices.Equal(got, want) {
				w.Errorf("of customer %d: %v, want %v", i, got, want)
			}
			return err
		})
	}
}
