package db_test

import (
	"context"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

const large = 10_000

// BenchmarkPlanWeek plans the first week of a shop with 10 000 subscriptions:
// deliveries, orders with lines, covers and changes, and overviews.
func BenchmarkPlanWeek(b *testing.B) {
	made := 0
	for b.Loop() {
		b.StopTimer()
		store := shoptest.Demo(b, large)
		b.StartTimer()
		res, err := planning.Jobs{Store: store, Clock: shoptest.At("07:30")}.Plan(
			context.Background(), shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(6))
		if err != nil {
			b.Fatal(err)
		}
		made = len(res.Made)
	}
	b.ReportMetric(float64(made), "orders")
}

// BenchmarkLoadSubscriptions reads 10 000 subscriptions whole.
func BenchmarkLoadSubscriptions(b *testing.B) {
	store := shoptest.Demo(b, large)
	ids := subscriptionIDs(b, store)
	for b.Loop() {
		read(b, store, func(r office.Reader) error {
			list, err := r.Subscriptions().List(ids)
			if len(list) != len(ids) {
				b.Fatal(len(list))
			}
			return err
		})
	}
}

// BenchmarkSaveOrders saves 10 000 new orders of two lines in one unit of work.
func BenchmarkSaveOrders(b *testing.B) {
	store := shoptest.Demo(b, 100)
	day := civil.MustParse("2030-01-03")
	for b.Loop() {
		b.StopTimer()
		day = day.AddDays(1)
		orders := someOrders(b, store, day, large)
		b.StartTimer()
		saveOrders(b, store, orders)
	}
	b.ReportMetric(float64(large*b.N)/b.Elapsed().Seconds(), "orders/s")
}

// BenchmarkUnbilledOrders looks for what can be invoiced among 10 000 orders
// that were and few that were not.
func BenchmarkUnbilledOrders(b *testing.B) {
	store := shoptest.Demo(b, 100)
	day := civil.MustParse("2030-01-03")
	orders := someOrders(b, store, day, large)
	for _, o := range orders[:20] {
		o.State = order.Packed
		for i := range o.Lines {
			o.Lines[i].Packed = o.Lines[i].Ordered
		}
	}
	saveOrders(b, store, orders)
	for b.Loop() {
		read(b, store, func(r office.Reader) error {
			payers, err := r.UnbilledPayers(day, 0, 100)
			if err != nil || len(payers) == 0 {
				b.Fatal(payers, err)
			}
			_, err = r.UnbilledOrders(payers[0], day)
			return err
		})
	}
}

// BenchmarkSearch finds subscriptions by name and town while typing.
func BenchmarkSearch(b *testing.B) {
	store := shoptest.Demo(b, large)
	for b.Loop() {
		for _, words := range []string{"m", "müll", "zoë zür", "A-73", "gem"} {
			if _, err := store.Search(context.Background(), record.KindSubscription, words, 100); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func subscriptionIDs(tb testing.TB, store *db.DB) []int64 {
	tb.Helper()
	var ids []int64
	read(tb, store, func(r office.Reader) error {
		var err error
		ids, err = r.SubscriptionIDs(civil.Range{}, 0, 1_000_000)
		return err
	})
	return ids
}

func read(tb testing.TB, store *db.DB, fn func(office.Reader) error) {
	tb.Helper()
	if err := store.Read(context.Background(), fn); err != nil {
		tb.Fatal(err)
	}
}

func saveOrders(tb testing.TB, store *db.DB, orders []*order.Order) {
	tb.Helper()
	err := store.Do(context.Background(), shoptest.Actor, office.Cause{Job: office.JobPlan}, func(tx office.Tx) error {
		return tx.SaveOrders().Save(orders...)
	})
	if err != nil {
		tb.Fatal(err)
	}
}

// someOrders are orders for a day, of the subscriptions in turn.
func someOrders(tb testing.TB, store *db.DB, on civil.Date, n int) []*order.Order {
	tb.Helper()
	var list []subscription.Subscription
	ids := subscriptionIDs(tb, store)
	read(tb, store, func(r office.Reader) error {
		var err error
		list, err = r.Subscriptions().List(ids)
		return err
	})
	out := make([]*order.Order, n)
	for i := range out {
		s := list[i%len(list)]
		article := s.Versions[0].Lines[0].ArticleID
		out[i] = &order.Order{
			Head: record.Head{Number: order.Number("T-"+on.String()+"-", 2030, i)}, SubscriptionID: s.ID,
			PayerID: s.PayerID, ReceiverID: s.ReceiverID, Date: on, State: order.Open, Cutoff: time.UnixMilli(1),
			Nominal: []civil.Date{on.AddDays(i / len(list) * 366)},
			Lines: []order.Line{
				{ArticleID: article, Ordered: 1000, UnitPrice: 480, VATCode: "reduced", VATRate: 2600, Pick: on},
				{ArticleID: article, Ordered: 2000, UnitPrice: 950, VATCode: "reduced", VATRate: 2600, Pick: on},
			},
		}
	}
	return out
}
