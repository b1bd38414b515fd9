package storetest

import (
	"bytes"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/subscription"
)

// pictures are kept by hash, and what a hash stands for stays.
func pictures(w *world) {
	w.do(func(tx office.Tx) error { return tx.SavePicture("abc", []byte{1, 0, 2}) })
	w.do(func(tx office.Tx) error { return tx.SavePicture("abc", []byte{9}) })
	w.read(func(r office.Reader) error {
		if got, ok, err := r.Picture("abc"); err != nil || !ok || !bytes.Equal(got, []byte{1, 0, 2}) {
			w.Errorf("%v, %v, %v", got, ok, err)
		}
		if _, ok, err := r.Picture("def"); ok || err != nil {
			w.Errorf("there is no such picture: %v", err)
		}
		return nil
	})
}

// articleUses: who has an article is who has it in a version that holds, on a day
// or from it on, and has not ended.
func articleUses(w *world) {
	a, b, plan, other := w.articles[0], w.articles[1], w.plans[0], w.plans[1]
	line := func(article int64) []subscription.Line {
		return []subscription.Line{{ArticleID: article, Quantity: money.One}, {ArticleID: article, Quantity: money.One}}
	}
	begin, change, end := day("2026-01-01"), day("2026-06-01"), day("2026-03-31")
	save := func(last civil.Date, versions ...subscription.Version) int64 {
		s := w.newSubscription(w.customers[0], w.customers[1])
		s.End, s.Versions = last, versions
		w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&s) })
		return s.ID
	}
	always := save(civil.Date{}, subscription.Version{From: begin, PlanID: plan, Lines: line(a)})
	until := save(end, subscription.Version{From: begin, PlanID: plan, Lines: line(a)})
	changed := save(civil.Date{}, subscription.Version{From: begin, PlanID: plan, Lines: line(a)}, subscription.Version{From: change, PlanID: other, Lines: line(b)})
	later := save(civil.Date{}, subscription.Version{From: begin, PlanID: other, Lines: line(b)}, subscription.Version{From: change, PlanID: plan, Lines: line(a)})
	for _, c := range []struct {
		plans []int64
		from  civil.Date
		want  []int64
	}{
		{nil, begin, []int64{always, until, changed, later}},
		{nil, end.AddDays(1), []int64{always, changed, later}},
		{nil, change, []int64{always, later}},
		{[]int64{other}, begin, nil},
	} {
		w.read(func(r office.Reader) error {
			if got, err := r.SubscriptionsUsing([]int64{a}, c.plans, c.from); err != nil || !slices.Equal(got, c.want) {
				w.Errorf("from %s on %v: %v, %v; want %v", c.from, c.plans, got, err, c.want)
			}
			return nil
		})
	}
	w.openUsing(a)
}

// articleLists counts all subscriptions at once.
func articleLists(w *world) {
	w.saveSubscription(w.customers[0], w.customers[1])
	over := w.newSubscription(w.customers[0], w.customers[1])
	over.End = day("2026-03-31")
	w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&over) })
	for on, want := range map[string]int{"2026-03-31": 2, "2026-04-01": 1} {
		counts, err := w.store.ArticleUses(w.Context(), day(on))
		if err != nil || len(counts) != 1 || counts[w.articles[0]] != want {
			w.Errorf("%s: %v, %v; want %d", on, counts, err, want)
		}
	}
}

// openUsing compares the open orders with an article by their cut-offs.
func (w *world) openUsing(article int64) {
	on := day("2026-12-03")
	early, late, before := w.newOrder(w.customers[0], on), w.newOrder(w.customers[0], on), w.newOrder(w.customers[0], on.AddDays(-1))
	at := on.At(0, time.UTC)
	early.Cutoff, late.Cutoff, before.Cutoff = at, at.Add(time.Hour), at.Add(time.Hour)
	w.saveOrders(&early, &late, &before)
	w.read(func(r office.Reader) error {
		free, fixed, err := r.OpenOrderIDsUsing([]int64{article}, on, at)
		if err != nil || !slices.Equal(free, []int64{late.ID}) || !slices.Equal(fixed, []int64{early.ID}) {
			w.Errorf("%v free, %v fixed, %v", free, fixed, err)
		}
		return nil
	})
}
