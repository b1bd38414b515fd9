package subscription_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/subscription"
)

// TestNextIsTheEarliestOfAllDeliveries, wherever they were moved from.
func TestNextIsTheEarliestOfAllDeliveries(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		for range rapid.IntRange(0, 2).Draw(t, "far moves") {
			s.Move(subscription.Move{
				Nominal: day("2026-01-01").AddDays(rapid.IntRange(0, 364).Draw(t, "nominal")),
				To:      day("2026-01-01").AddDays(rapid.IntRange(0, 364).Draw(t, "to")),
			})
		}
		from := day("2026-01-01").AddDays(rapid.IntRange(0, 364).Draw(t, "from"))
		all, err := subscription.Dates(s, shop, receiver, civil.Between(day("2026-01-01"), from.AddDays(subscription.Sight)), 0)
		if err != nil {
			t.Fatal(err)
		}
		want := civil.Date{}
		for _, d := range all.Deliveries {
			if !d.Date.Before(from) {
				want = civil.Earlier(want, d.Date)
			}
		}
		if got, err := subscription.Next(s, shop, receiver, from); got != want || err != nil {
			t.Errorf("from %s: %s, %v; want %s", from, got, err, want)
		}
		if s.Over(from) && !want.IsZero() {
			t.Errorf("over from %s, but delivered on %s", from, want)
		}
	})
}

// TestStateAndNextStayUntilTheDayTheySay: what is known of a day holds until a
// state ends or the next delivery has come.
func TestStateAndNextStayUntilTheDayTheySay(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		today := day("2026-01-01").AddDays(rapid.IntRange(0, 364).Draw(t, "today"))
		state := s.StateOn(today)
		next, err := subscription.Next(s, shop, receiver, today)
		if err != nil {
			t.Fatal(err)
		}
		last := civil.Earlier(s.StateUntil(today), today.AddDays(400))
		for d := today; !d.After(last); d = d.AddDays(1) {
			if got := s.StateOn(d); got != state {
				t.Errorf("%s on %s, but %s on %s, until %s", state, today, got, d, last)
			}
			if d.After(next) && !next.IsZero() {
				continue
			}
			if got, err := subscription.Next(s, shop, receiver, d); got != next || err != nil {
				t.Errorf("next %s on %s, but %s on %s (%v)", next, today, got, d, err)
			}
		}
	})
}

func TestAStateLastsUntilSomethingBeginsOrEnds(t *testing.T) {
	open := sub(thursdays, "2026-03-05")
	paused := open
	paused.Pauses = []subscription.Pause{{From: day("2026-04-01"), To: day("2026-04-10")}, {From: day("2026-06-01")}}
	ending := open
	ending.End = day("2026-05-31")
	cancelled := ending
	cancelled.Cancellation = &subscription.Cancellation{Effective: day("2026-04-30")}
	for _, c := range []struct {
		name  string
		s     subscription.Subscription
		today string
		want  string
	}{
		{"without an end", open, "2026-03-01", "9999-12-31"},
		{"the day before a pause", paused, "2026-03-31", "2026-03-31"},
		{"the first day of a pause", paused, "2026-04-01", "2026-04-10"},
		{"the last day of a pause", paused, "2026-04-10", "2026-04-10"},
		{"between pauses", paused, "2026-04-11", "2026-05-31"},
		{"in an open pause", paused, "2026-06-01", "9999-12-31"},
		{"with an end", ending, "2026-03-01", "2026-05-31"},
		{"on the last day", ending, "2026-05-31", "2026-05-31"},
		{"ended", ending, "2026-06-01", "9999-12-31"},
		{"cancelled before its end", cancelled, "2026-03-01", "2026-04-30"},
	} {
		if got := c.s.StateUntil(day(c.today)); got.String() != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestDatesAreTheDaysOfDeliveries: the same days, whoever asks.
func TestDatesAreTheDaysOfDeliveries(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		year := civil.Between(day("2026-01-01"), day("2026-12-31"))
		full, err := subscription.Deliveries(s, shop, receiver, year, 0)
		if err != nil {
			t.Fatal(err)
		}
		bare, err := subscription.Dates(s, shop, receiver, year, 0)
		if err != nil {
			t.Fatal(err)
		}
		if len(full.Deliveries) != len(bare.Deliveries) || len(full.Dropped) != len(bare.Dropped) {
			t.Fatalf("%d delivered and %d dropped, of %d and %d", len(bare.Deliveries), len(bare.Dropped), len(full.Deliveries), len(full.Dropped))
		}
		for i, d := range bare.Deliveries {
			if d.Date != full.Deliveries[i].Date || !slices.Equal(d.Nominal, full.Deliveries[i].Nominal) {
				t.Errorf("%v, %v", d, full.Deliveries[i])
			}
		}
	})
}

// BenchmarkNext looks for the next delivery of subscriptions as a shop has them.
func BenchmarkNext(b *testing.B) {
	shop := offer()
	paused := sub(thursdays, "2024-03-07")
	paused.Pauses = []subscription.Pause{{From: day("2026-03-01")}}
	for name, s := range map[string]subscription.Subscription{
		"weekly": sub(thursdays, "2024-03-07"), "fortnightly": sub(tours, "2024-03-07"), "paused": paused,
	} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if _, err := subscription.Next(s, shop, receiver, day("2026-11-23")); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
