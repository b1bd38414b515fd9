package subscription_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// TestAPauseThatExtendsMovesWhatHolds: end, state and until when.
func TestAPauseThatExtendsMovesWhatHolds(t *testing.T) {
	s, o := sub(term, "2026-01-01"), offer()
	s.End = day("2026-03-31")
	s.Pauses = []subscription.Pause{{From: day("2026-02-02"), To: day("2026-02-15")}}
	x := s.Extended(o)
	if x.LastDay() != day("2026-04-14") || s.StateIn(o, day("2026-04-10")) != subscription.Ending || s.StateIn(o, day("2026-04-15")) != subscription.Ended {
		t.Errorf("%s, %s, %s", x.LastDay(), s.StateIn(o, day("2026-04-10")), s.StateIn(o, day("2026-04-15")))
	}
	s.Pauses[0].To = civil.Date{}
	if x := s.Extended(o); !x.LastDay().IsZero() || s.StateIn(o, day("2026-05-01")) != subscription.Paused {
		t.Errorf("paused for good: %s", x.LastDay())
	}
	plain := s
	plain.Versions = sub(thursdays, "2026-01-01").Versions
	if plain.Extended(o).LastDay() != day("2026-03-31") {
		t.Error("this plan's term is not extended")
	}
}

func TestAnotherTermFollows(t *testing.T) {
	o := offer()
	for name, c := range map[string]struct {
		end   string
		count int
		r     catalog.Renewal
		want  string // end
		more  int    // count
	}{
		"months":                 {end: "2026-03-15", r: catalog.Renewal{Months: 2}, want: "2026-05-15"},
		"from the end of months": {end: "2026-02-28", r: catalog.Renewal{Months: 1}, want: "2026-03-31"},
		"deliveries":             {end: "2026-03-12", r: catalog.Renewal{Deliveries: 3}, want: "2026-04-02"},
		"a count of deliveries":  {count: 5, r: catalog.Renewal{Deliveries: 3}, more: 8},
		"a count, then months":   {count: 5, r: catalog.Renewal{Months: 1}, want: "2026-02-28"}, // the fifth is 29 January: no end of a month
	} {
		s := sub(thursdays, "2026-01-01")
		s.Count = c.count
		if c.end != "" {
			s.End = day(c.end)
		}
		end, err := subscription.TermEnd(s, o, receiver, civil.Between(s.Start, s.Start.AddMonths(12)), 0)
		if err != nil || c.count > 0 && end != day("2026-01-29") || c.count == 0 && end != s.End {
			t.Errorf("%s: ends %s, %v", name, end, err)
		}
		if err := s.Renew(c.r, end, o, receiver); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		want := civil.Date{}
		if c.want != "" {
			want = day(c.want)
		}
		if s.End != want || s.Count != c.more {
			t.Errorf("%s: %s, %d", name, s.End, s.Count)
		}
	}
	s := sub(thursdays, "2026-01-01")
	s.Count = 60
	if end, err := subscription.TermEnd(s, o, receiver, civil.Between(s.Start, day("2026-06-30")), 0); !end.IsZero() || err != nil {
		t.Errorf("not in sight: %s, %v", end, err)
	}
	must(s.Cancel(subscription.Cancellation{Effective: day("2026-06-30")}))
	if err := s.Renew(catalog.Renewal{Months: 1}, day("2026-06-30"), o, receiver); !problem.Has(err, subscription.CodeAlreadyCancelled) {
		t.Error(err)
	}
}
