package db_test

import (
	"context"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// huge is a shop larger than any that is likely to come.
const huge = 100_000

// BenchmarkLists asks what the screens ask of a huge shop with the orders of a
// week.
func BenchmarkLists(b *testing.B) {
	store := shoptest.Demo(b, huge)
	shoptest.Plan(b, store, 6)
	ctx, today := context.Background(), shoptest.Today
	running := []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}
	for _, ask := range []struct {
		name  string
		q     view.SubscriptionQuery
		limit int
	}{
		{"first 200", view.SubscriptionQuery{}, 200},
		{"all", view.SubscriptionQuery{}, 0},
		{"by number", view.SubscriptionQuery{Sort: view.ByNumber}, 0},
		{"by receiver, first 200", view.SubscriptionQuery{Sort: view.ByReceiver}, 200},
		{"by receiver", view.SubscriptionQuery{Sort: view.ByReceiver}, 0},
		{"by town", view.SubscriptionQuery{Sort: view.ByTown}, 0},
		{"by town, first 200", view.SubscriptionQuery{Sort: view.ByTown}, 200},
		{"by contents, first 200", view.SubscriptionQuery{Sort: view.ByContents, Lang: lang.DE}, 200},
		{"by plan", view.SubscriptionQuery{Sort: view.ByPlan}, 0},
		{"by state", view.SubscriptionQuery{Sort: view.ByState}, 0},
		{"paused", view.SubscriptionQuery{States: []subscription.State{subscription.Paused}}, 0},
		{"of a plan", view.SubscriptionQuery{Plan: 1}, 0},
		{"of an article", view.SubscriptionQuery{Article: 1}, 0},
		{"of a customer", view.SubscriptionQuery{Customer: 1}, 0},
		{"in 8", view.SubscriptionQuery{Town: "8"}, 0},
		{"in 8, by town, first 200", view.SubscriptionQuery{Town: "8", Sort: view.ByTown}, 200},
		{"in 80", view.SubscriptionQuery{Town: "80"}, 0},
		{"in 8046", view.SubscriptionQuery{Town: "8046"}, 0},
		{"ending", view.SubscriptionQuery{Last: civil.Between(today, today.AddDays(30)), Sort: view.ByLastDay}, 0},
		{"a, first 200", view.SubscriptionQuery{Words: "a"}, 200},
		{"z m, first 200", view.SubscriptionQuery{Words: "z m"}, 200},
		{"zürich bern by receiver", view.SubscriptionQuery{Words: "zürich bern", Sort: view.ByReceiver}, 200},
		{"zürich m, running, by town", view.SubscriptionQuery{Words: "zürich m", States: running, Sort: view.ByTown}, 200},
		{"m, drafts, by receiver", view.SubscriptionQuery{Words: "m", States: []subscription.State{subscription.Draft}, Sort: view.ByReceiver}, 200},
		{"z, first 200", view.SubscriptionQuery{Words: "z"}, 200},
		{"zu, first 200", view.SubscriptionQuery{Words: "zu"}, 200},
		{"zu", view.SubscriptionQuery{Words: "zu"}, 0},
		{"zu gem", view.SubscriptionQuery{Words: "zu gem"}, 0},
		{"müll", view.SubscriptionQuery{Words: "müll"}, 0},
		{"zoë zür", view.SubscriptionQuery{Words: "zoë zür"}, 0},
		{"A-73", view.SubscriptionQuery{Words: "A-73"}, 0},
	} {
		ask.q.Today = today
		b.Run(ask.name, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n = len(find(b, store, ask.q, ask.limit))
			}
			b.ReportMetric(float64(n), "found")
		})
	}
	page := find(b, store, view.SubscriptionQuery{Today: today}, 50)
	for name, ask := range map[string]func() error{
		"rows":      func() error { _, err := store.SubscriptionRows(ctx, today, page); return err },
		"orders":    func() error { _, err := store.SubscriptionOrders(ctx, page[0], 50); return err },
		"history":   func() error { _, err := store.History(ctx, record.KindSubscription, page[0], 50); return err },
		"pick days": func() error { _, err := store.PickDays(ctx, civil.Between(today, today.AddDays(6))); return err },
		"moved": func() error {
			_, err := store.MovedDeliveries(ctx, civil.Between(today, today.AddDays(60)))
			return err
		},
		"shortages": func() error { _, err := store.Shortages(ctx, today); return err },
		"requests":  func() error { _, err := store.RequestCounts(ctx, time.UnixMilli(0)); return err },
		"mark":      func() error { _, err := store.LastChange(ctx); return err },
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := ask(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
