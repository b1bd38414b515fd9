package demo_test

import (
	"slices"
	"testing"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/demo"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// offerOf is the shop as deliveries are computed from.
func offerOf(t *testing.T, data demo.Data) catalog.Offer {
	t.Helper()
	o := catalog.Offer{
		Shop: data.Shop, Location: data.Shop.Location(), Articles: map[int64]catalog.Article{}, Plans: map[int64]catalog.DeliveryPlan{},
		Days: map[int64]*schedule.Days{}, Points: map[int64]shipto.PickupPoint{},
	}
	for _, c := range data.Calendars {
		days, err := schedule.Compile(c)
		if err != nil {
			t.Fatal(err)
		}
		o.Days[c.ID] = days
	}
	for _, a := range data.Articles {
		o.Articles[a.ID] = a
	}
	for _, p := range data.Plans {
		o.Plans[p.ID] = p
	}
	for _, p := range data.Points {
		o.Points[p.ID] = p
	}
	return o
}

func TestNearlyEveryActiveSubscriptionIsDelivered(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	offer := offerOf(t, data)
	window := civil.Between(today.AddDays(-90), today.AddDays(60))
	delivered, planned, moved, dropped := 0, 0, 0, 0
	for _, s := range data.Subscriptions {
		got, err := subscription.Deliveries(s, offer, data.Customers[s.ReceiverID-1], window, 0)
		if err != nil {
			t.Errorf("%s: %v", s.Number, err)
		}
		if s.StateOn(today) == subscription.Active && len(got.Deliveries) == 0 {
			t.Errorf("%s, active since %s, has no delivery around %s", s.Number, s.Start, today)
		}
		planned += len(got.Deliveries)
		for _, d := range got.Deliveries {
			if d.Moved() {
				moved++
			}
			if !d.Date.After(today) {
				delivered++
			}
		}
		dropped += len(got.Dropped)
	}
	// The vacation over New Year alone leaves out every ninth.
	if delivered < 2500 || moved == 0 || moved > planned/10 || dropped > planned/5 {
		t.Errorf("%d deliveries, %d in the past, %d moved, %d dropped", planned, delivered, moved, dropped)
	}
}

func TestZoeGetsHerBoxOnThursdaysButInTheVacation(t *testing.T) {
	data := demo.Shop(demo.Subscriptions, today)
	i := slices.IndexFunc(data.Subscriptions, func(s subscription.Subscription) bool { return s.Number == "A-733" })
	s := data.Subscriptions[i]
	got, err := subscription.Deliveries(s, offerOf(t, data), data.Customers[s.ReceiverID-1], civil.Between(today, civil.Of(2027, time.January, 31)), 0)
	if err != nil {
		t.Fatal(err)
	}
	var dates []string
	for _, d := range got.Deliveries {
		dates = append(dates, d.Date.String())
	}
	want := []string{
		"2026-11-26", "2026-12-03", "2026-12-10", "2026-12-17", "2027-01-07", "2027-01-14", "2027-01-21", "2027-01-28",
	}
	if !slices.Equal(dates, want) {
		t.Errorf("she gets it on %v, want %v", dates, want)
	}
}

// TestAscensionDayMovesTheThursdays is the day the manual begins with.
func TestAscensionDayMovesTheThursdays(t *testing.T) {
	ascension := civil.MustParse("2027-05-06")
	data := demo.Shop(demo.Subscriptions, ascension.AddDays(-7))
	offer := offerOf(t, data)
	moved := 0
	for _, s := range data.Subscriptions {
		got, err := subscription.Deliveries(s, offer, data.Customers[s.ReceiverID-1], civil.Between(ascension, ascension), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range got.Deliveries {
			if d.Date.Weekday() == time.Thursday {
				t.Errorf("%s is delivered on %s", s.Number, d.Date)
			}
			if d.Date == ascension.AddDays(-1) {
				moved++
			}
		}
	}
	if moved < 50 {
		t.Errorf("only %d deliveries move to Wednesday", moved)
	}
}
