package subscription_test

import (
	"slices"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/subscription"
)

// leftOut is what is left out of the season of a day, in a shop where three may
// be.
func leftOut(t *testing.T, s subscription.Subscription, on string) subscription.LeftOut {
	t.Helper()
	shop := offer()
	for id, p := range shop.Plans {
		for i := range p.Versions {
			p.Versions[i].SkipLimit = 3
		}
		shop.Plans[id] = p
	}
	got, err := subscription.LeftOutAround(s, shop, receiver, day(on))
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// pausing pauses a subscription; to "": without end.
func pausing(t *testing.T, s *subscription.Subscription, from, to string) {
	t.Helper()
	p := subscription.Pause{From: day(from)}
	if to != "" {
		p.To = day(to)
	}
	if _, err := s.Pause(p); err != nil {
		t.Fatal(err)
	}
}

func TestSkipsAndPausesAreLeftOutOfASeason(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(s *subscription.Subscription)
		on   string
		want []string
	}{
		{"nothing", func(*subscription.Subscription) {}, "2026-06-04", nil},
		{"a skip", func(s *subscription.Subscription) { s.Skip(subscription.Skip{Nominal: day("2026-03-12")}) }, "2026-06-04", []string{"2026-03-12"}},
		{"a skip of another year", func(s *subscription.Subscription) { s.Skip(subscription.Skip{Nominal: day("2027-03-11")}) }, "2026-06-04", nil},
		{"a pause", func(s *subscription.Subscription) { pausing(t, s, "2026-03-10", "2026-03-20") }, "2026-06-04", []string{"2026-03-12", "2026-03-19"}},
		{"both at once count once", func(s *subscription.Subscription) {
			s.Skip(subscription.Skip{Nominal: day("2026-03-12")})
			pausing(t, s, "2026-03-10", "2026-03-20")
		}, "2026-06-04", []string{"2026-03-12", "2026-03-19"}},
		{"a date the shop is closed on is not the customer's doing", func(s *subscription.Subscription) { pausing(t, s, "2026-07-13", "2026-07-30") },
			"2026-06-04", []string{"2026-07-30"}},
		{"moved into a pause", func(s *subscription.Subscription) { pausing(t, s, "2026-05-12", "2026-05-13") }, "2026-06-04", []string{"2026-05-14"}},
		{"a pause without end, to the end of the season", func(s *subscription.Subscription) { pausing(t, s, "2026-12-17", "") },
			"2026-06-04", []string{"2026-12-17", "2026-12-24", "2026-12-31"}},
		{"not behind a cancellation", func(s *subscription.Subscription) {
			pausing(t, s, "2026-12-10", "")
			_, _ = s.Cancel(subscription.Cancellation{Effective: day("2026-12-17"), Given: day("2026-12-01")})
		}, "2026-06-04", []string{"2026-12-10", "2026-12-17"}},
	} {
		s := sub(thursdays, "2026-01-01")
		c.do(&s)
		got := leftOut(t, s, c.on)
		var dates []string
		for _, d := range got.Dates {
			dates = append(dates, d.String())
		}
		if !slices.Equal(dates, c.want) || got.Left() != max(0, 3-len(c.want)) {
			t.Errorf("%s: %v, %d left", c.name, dates, got.Left())
		}
		if got.Season != civil.Between(day("2026-01-01"), day("2026-12-31")) {
			t.Errorf("%s: %v", c.name, got.Season)
		}
	}
}

// TestAPauseOfAnExtendedTermCounts although the term would be over without it.
func TestAPauseOfAnExtendedTermCounts(t *testing.T) {
	s := sub(term, "2026-01-01")
	pausing(t, &s, "2026-02-05", "2026-02-11")
	pausing(t, &s, "2026-02-18", "2026-02-20")
	s.End = day("2026-02-12")
	if got := leftOut(t, s, "2026-01-01"); len(got.Dates) != 2 {
		t.Errorf("%v", got.Dates)
	}
	s.End, s.Count = civil.Date{}, 2
	if got := leftOut(t, s, "2026-01-01"); len(got.Dates) != 2 {
		t.Errorf("of two deliveries, %v", got.Dates)
	}
}
