package subscriptions_test

import (
	"context"
	"testing"

	"turnus/storage/shoptest"
	"turnus/ui/desktop/subscriptions"
)

// BenchmarkList asks of a hundred thousand subscriptions what the screen asks:
// the first rows when it opens, all ids beside it, one letter more in the search.
func BenchmarkList(b *testing.B) {
	const huge, first, page = 100_000, 200, 64
	h := newHouse(b, huge)
	store := h.store
	ask := func(b *testing.B, l *subscriptions.List, key string, limit, rows int) {
		b.Helper()
		n := 0
		for b.Loop() {
			ids, err := l.Find(context.Background(), key, false, limit)
			if err != nil {
				b.Fatal(err)
			}
			if _, err := l.Rows(context.Background(), ids[:min(rows, len(ids))]); err != nil {
				b.Fatal(err)
			}
			n = len(ids)
		}
		b.ReportMetric(float64(n), "found")
	}
	list := func() *subscriptions.List {
		l := subscriptions.NewList(store, words)
		l.Today(today())
		return l
	}
	b.Run("opened", func(b *testing.B) { ask(b, list(), "next", first, page) })
	b.Run("all", func(b *testing.B) { ask(b, list(), "next", 0, page) })
	for _, key := range []string{"number", "receiver", "town", "contents", "plan", "state", "last"} {
		b.Run("by "+key, func(b *testing.B) { ask(b, list(), key, first, page) })
	}
	for _, words := range []string{"a", "m", "mü", "mül", "müller z", "zürich m", "zürich bern"} {
		b.Run("typed "+words, func(b *testing.B) {
			l := list()
			l.Search(words)
			ask(b, l, "next", first, page)
		})
	}
	b.Run("card", func(b *testing.B) {
		shoptest.Plan(b, store, 3)
		c := subscriptions.NewCard(h.office(), words, today, zurich)
		for b.Loop() {
			r, err := c.Read(huge / 2)(context.Background())
			if err != nil {
				b.Fatal(err)
			}
			c.Take(r)
		}
	})
	b.Run("with an article", func(b *testing.B) {
		l := list()
		l.Choose(subscriptions.Filter{States: subscriptions.OnlyRunning, Article: 1})
		ask(b, l, "next", first, page)
	})
	b.Run("next week", func(b *testing.B) {
		l := list()
		l.Choose(subscriptions.Filter{States: subscriptions.OnlyRunning, Next: l.NextDays()[4].Value})
		ask(b, l, "next", first, page)
	})
}

// BenchmarkCard opens one of them.
func BenchmarkCard(b *testing.B) {
	h := newHouse(b, 400)
	shoptest.Plan(b, h.store, 14)
	c := h.card(zoes)
	id := c.ID()
	for b.Loop() {
		r, err := c.Read(id)(context.Background())
		if err != nil {
			b.Fatal(err)
		}
		c.Take(r)
	}
}
