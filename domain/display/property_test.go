package display_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/display"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestWhatIsShownIsWhatASubscriptionStartedTodayGets, on any day and at any
// time: the first delivery, and what it costs.
func TestWhatIsShownIsWhatASubscriptionStartedTodayGets(t *testing.T) {
	store := shoptest.Demo(t, 20)
	shoptest.Read(t, store, func(r office.Reader) error {
		rapid.Check(t, func(t *rapid.T) {
			today := shoptest.Today.AddDays(rapid.IntRange(-30, 500).Draw(t, "day"))
			m := display.Moment{Today: today, At: today.At(civil.TimeOfDay(rapid.IntRange(0, 24*60-1).Draw(t, "minute")), zurich)}
			judge, err := subscribing.NewJudge(r, "anna", today, m.At)
			if err != nil {
				t.Fatal(err)
			}
			item := rapid.SampledFrom(display.All(judge.Offer, m)).Draw(t, "article")
			for _, p := range item.Plans {
				same(t, judge, item, p)
			}
		})
		return nil
	})
}

func same(t *rapid.T, judge *subscribing.Judge, item display.Item, p display.Plan) {
	e, err := judge.WeighNew(exchange.CreateSubscription{
		Number: "NEU", Customer: "K-17", Plan: p.Number, Start: judge.Today,
		Lines: []exchange.Line{{Article: item.Number, Quantity: money.One}},
	})
	if impossible := len(item.Problems) > 0 || len(p.Problems) > 0; impossible != (err != nil) {
		t.Fatalf("%s on %s: shown %v, %v, but %v", item.Number, p.Number, item.Problems, p.Problems, err)
	}
	if err != nil {
		return
	}
	got := e.Deliveries.After[0]
	if got.Date != p.First.Date || !got.Cutoff.Equal(p.First.Until) || e.After.Start != p.Start {
		t.Fatalf("%s on %s: shown %s from %s, gets %s from %s", item.Number, p.Number, p.First.Date, p.Start, got.Date, e.After.Start)
	}
	if later := e.Later; later != nil && later.Args["from"] != got.Date {
		t.Fatalf("it is said to come from %v, and comes on %s", later.Args["from"], got.Date)
	}
	want, err := order.Want(e.After, judge.Offer, subscription.Schedule{Deliveries: e.Deliveries.After[:1]})
	if err != nil {
		t.Fatal(err)
	}
	line := want.Orders[0].Lines[0]
	if line.UnitPrice != p.First.Price.List || billing.LineAmount(money.One, line.UnitPrice, line.Discount) != p.First.Price.Amount {
		t.Fatalf("%s on %s: shown %+v, costs %s less %s", item.Number, p.Number, p.First.Price, line.UnitPrice, line.Discount)
	}
}
