package customers_test

import (
	"context"
	"testing"

	"turnus/domain/customer"
	"turnus/domain/office/view"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/customers"
)

// BenchmarkList asks of a hundred thousand customers what the screen asks: the
// first rows when it opens, all ids beside it, one letter more in the search, one
// customer, and who is in the books twice.
func BenchmarkList(b *testing.B) {
	const subscriptions, first, page = 160_000, 200, 64 // 100 000 customers
	store := shoptest.Demo(b, subscriptions)
	ask := func(b *testing.B, l *customers.List, key string, limit int) {
		b.Helper()
		n := 0
		for b.Loop() {
			ids, err := l.Find(context.Background(), key, false, limit)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := l.Rows(context.Background(), ids[:min(page, len(ids))]); err != nil {
				b.Fatal(err)
			}
			n = len(ids)
		}
		b.ReportMetric(float64(n), "found")
	}
	list := func() *customers.List {
		l := customers.NewList(store, words)
		l.Today(today())
		return l
	}
	b.Run("opened", func(b *testing.B) { ask(b, list(), "name", first) })
	b.Run("all", func(b *testing.B) { ask(b, list(), "name", 0) })
	for _, key := range []string{"number", "town", "cycle", "language"} {
		b.Run("by "+key, func(b *testing.B) { ask(b, list(), key, first) })
	}
	for _, typed := range []string{"a", "z", "m", "mü", "mül", "müller z", "zoe@", "079 000"} {
		b.Run("typed "+typed, func(b *testing.B) {
			l := list()
			l.Search(typed)
			ask(b, l, "name", first)
		})
	}
	for _, typed := range []string{"zu", "z m"} {
		b.Run("typed "+typed+" by town", func(b *testing.B) {
			l := list()
			l.Search(typed)
			ask(b, l, "town", first)
		})
	}
	for name, f := range map[string]customers.Filter{
		"held": {Hold: customer.DeliveryHold}, "with": {Running: view.WithRunning}, "without": {Running: view.WithoutRunning},
	} {
		b.Run(name, func(b *testing.B) {
			l := list()
			l.Choose(f)
			ask(b, l, "name", first)
		})
	}
	b.Run("card", func(b *testing.B) {
		c := customers.NewCard(officeOf(store), words, today, zurich)
		for b.Loop() {
			r, err := c.Read(17)(context.Background())
			if err != nil {
				b.Fatal(err)
			}
			c.Take(r)
		}
	})
	b.Run("duplicates", func(b *testing.B) {
		for b.Loop() {
			found, err := store.Duplicates(context.Background(), 0)
			if err != nil {
				b.Fatal(err)
			}
			b.ReportMetric(float64(len(found)), "found")
		}
	})
}
