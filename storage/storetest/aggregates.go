package storetest

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/shop"
)

func shopRoundTrip(t *testing.T, w *world, g rapid.MakeConfig) {
	s := w.newShop()
	w.do(func(tx office.Tx) error { return tx.SaveShop(&s) })
	rapid.Check(t, func(t *rapid.T) {
		next := rapid.MakeCustom[shop.Shop](g).Draw(t, "shop")
		next.Head = s.Head
		if err := w.try(func(tx office.Tx) error { return tx.SaveShop(&next) }); err != nil {
			t.Fatal(err)
		}
		s = next
		w.read(func(r office.Reader) error {
			got, err := r.Shop()
			if diff := cmp.Diff(next, got, equal); err != nil || diff != "" {
				t.Fatalf("read back: %v (-saved +read):\n%s", err, diff)
			}
			return nil
		})
	})
}

func noShop(w *world) {
	w.read(func(r office.Reader) error {
		_, err := r.Shop()
		w.wants(err, office.CodeNoShop)
		return nil
	})
}

func oneShop(w *world) {
	first, second := w.newShop(), w.newShop()
	w.do(func(tx office.Tx) error { return tx.SaveShop(&first) })
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveShop(&second) }), office.CodeChangedElsewhere)
}

func oldVersion(w *world) {
	o := w.newOrder(w.customers[0], day("2026-12-03"))
	w.saveOrders(&o)
	seen := o
	o.Reason = order.ByCustomer
	w.saveOrders(&o)
	if o.Version != 2 {
		w.Errorf("version %d after two saves", o.Version)
	}
	seen.Reason = order.ByPause
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&seen) }), office.CodeChangedElsewhere)
}

func notFound(w *world) {
	w.read(func(r office.Reader) error {
		_, err := r.Orders().Get(99)
		w.wants(err, office.CodeNotFound)
		if _, ok, err := r.Orders().Find("nothing"); ok || err != nil {
			w.Errorf("found: %v, %v", ok, err)
		}
		return nil
	})
	o := w.newOrder(w.customers[0], day("2026-12-03"))
	o.ID, o.Version = 99, 1
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&o) }), office.CodeNotFound)
}

func numberOnce(w *world) {
	a, b := w.newOrder(w.customers[0], day("2026-12-03")), w.newOrder(w.customers[0], day("2026-12-03"))
	b.Number = a.Number
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&a, &b) }), office.CodeNumberTaken)
	a.Head = record.Head{Number: a.Number}
	w.saveOrders(&a)
	b.Head = record.Head{Number: a.Number}
	err := w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&b) })
	w.wants(err, office.CodeNumberTaken)
	b = w.newOrder(w.customers[0], day("2026-12-03"))
	w.saveOrders(&b)
	b.Number = a.Number
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&b) }), office.CodeNumberTaken)
}

func listOrder(w *world) {
	ids := []int64{w.customers[2], 99, w.customers[0]}
	w.read(func(r office.Reader) error {
		list, err := r.Customers().List(ids)
		if err != nil || len(list) != 2 || list[0].ID != ids[0] || list[1].ID != ids[2] {
			w.Errorf("%v, %v", list, err)
		}
		next, err := r.CustomerIDs(w.customers[0], 2)
		if !slices.Equal(next, w.customers[1:3]) {
			w.Errorf("ids after the first: %v, %v", next, err)
		}
		return err
	})
}

// noLimit is a limit of 0.
func noLimit(w *world) {
	s := w.saveSubscription(w.customers[0], w.customers[1])
	o := w.packedOrder(w.customers[1], day("2026-12-03"))
	w.read(func(r office.Reader) error {
		customers, err := r.CustomerIDs(0, 0)
		subscriptions, err2 := r.SubscriptionIDs(civil.Range{}, 0, 0)
		orders, err3 := r.OrderIDs(0, 0)
		payers, err4 := r.UnbilledPayers(o.Date, 0, 0)
		if !slices.Equal(customers, w.customers) || !slices.Equal(subscriptions, []int64{s.ID}) ||
			!slices.Equal(orders, []int64{o.ID}) || !slices.Equal(payers, []int64{o.PayerID}) {
			w.Errorf("customers %v, subscriptions %v, orders %v, payers %v", customers, subscriptions, orders, payers)
		}
		return errors.Join(err, err2, err3, err4)
	})
}

func allByNumber(w *world) {
	late := catalog.Article{Head: record.Head{Number: "AAA"}}
	w.do(func(tx office.Tx) error { return tx.SaveArticles().Save(&late) })
	w.read(func(r office.Reader) error {
		all, err := r.Articles().All()
		byNumber := func(a, b catalog.Article) int { return strings.Compare(a.Number, b.Number) }
		if len(all) != len(w.articles)+1 || !slices.IsSortedFunc(all, byNumber) {
			w.Errorf("%+v", all)
		}
		return err
	})
}

func lineIDs(w *world) {
	o := w.newOrder(w.customers[0], day("2026-12-03"))
	w.saveOrders(&o)
	first := o.Lines[1]
	o.Lines = append([]order.Line{{ArticleID: w.articles[2], Ordered: 1, Pick: o.Date}}, o.Lines[1])
	w.saveOrders(&o)
	if o.Lines[1] != first || o.Lines[0].ID <= first.ID {
		w.Errorf("lines %+v, the kept one was %+v", o.Lines, first)
	}
}

func foreignLine(w *world) {
	a, b := w.newOrder(w.customers[0], day("2026-12-03")), w.newOrder(w.customers[0], day("2026-12-03"))
	w.saveOrders(&a, &b)
	b.Lines = a.Lines
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&b) }), office.CodeNotFound)
}

// covering is an order of a subscription for nominal dates.
func (w *world) covering(subscriptionID int64, nominal ...civil.Date) order.Order {
	o := w.newOrder(w.customers[0], nominal[0])
	o.SubscriptionID, o.Nominal = subscriptionID, nominal
	return o
}

func coverOnce(w *world) {
	s := w.saveSubscription(w.customers[0], w.customers[1])
	a, b := w.covering(s.ID, day("2026-12-03")), w.covering(s.ID, day("2026-12-03"))
	w.saveOrders(&a)
	w.wants(w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&b) }), office.CodeChangedElsewhere)
	a.State = order.Cancelled
	w.saveOrders(&a)
	b = w.covering(s.ID, day("2026-12-03"))
	err := w.try(func(tx office.Tx) error { return tx.SaveOrders().Save(&b) })
	w.wants(err, office.CodeChangedElsewhere) // a cancelled order is revived instead
}

func coverMoves(w *world) {
	s := w.saveSubscription(w.customers[0], w.customers[1])
	a, b := w.covering(s.ID, day("2026-12-03"), day("2026-12-10")), w.covering(s.ID, day("2026-12-17"))
	w.saveOrders(&a, &b)
	a.Nominal, b.Nominal = a.Nominal[:1], []civil.Date{day("2026-12-10"), day("2026-12-17")}
	w.saveOrders(&b, &a)
	w.read(func(r office.Reader) error {
		got, err := r.OrdersOfSubscriptions([]int64{s.ID}, civil.Between(day("2026-12-10"), day("2026-12-10")))
		if !slices.Equal(numbers(got), []string{b.Number}) || !slices.Equal(got[0].Nominal, b.Nominal) {
			w.Errorf("covered by %+v", got)
		}
		return err
	})
}

func serials(w *world) {
	w.read(func(r office.Reader) error {
		list, err := r.Customers().List(w.customers)
		for i, c := range list {
			if c.Serial != int64(i+1) {
				w.Errorf("serial %d of customer %d", c.Serial, i+1)
			}
		}
		return err
	})
}
