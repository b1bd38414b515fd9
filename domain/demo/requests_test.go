package demo_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/demo"
	"turnus/domain/exchange"
	"turnus/domain/schedule"
)

func TestRequestsAreAFileAWebshopCouldWrite(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := someDay(t)
		f, err := exchange.Parse(demo.Requests(day))
		if err != nil {
			t.Fatal(err)
		}
		if f.Shop != "hofladen" || f.Format != exchange.RequestsFormat || len(f.Warnings) > 0 || civil.FromTime(f.Created) != day {
			t.Errorf("file for %q, created %s: %v", f.Shop, f.Created, f.Warnings)
		}
		ids := map[string]bool{}
		for _, r := range f.Requests {
			if len(r.Problems)+len(r.Warnings) > 0 || ids[r.ID] || r.At.IsZero() || r.At.After(f.Created) {
				t.Errorf("%s at %s: %v %v", r.ID, r.At, r.Problems, r.Warnings)
			}
			ids[r.ID] = true
		}
	})
}

func TestRequestsOfAnotherDayHaveOtherIDs(t *testing.T) {
	a, errA := exchange.Parse(demo.Requests(today))
	b, errB := exchange.Parse(demo.Requests(today.AddDays(1)))
	if errA != nil || errB != nil || len(a.Requests) < 8 {
		t.Fatal(errA, errB, len(a.Requests))
	}
	for i := range a.Requests {
		if a.Requests[i].ID == b.Requests[i].ID {
			t.Errorf("%s on both days", a.Requests[i].ID)
		}
	}
}

// TestRequestsAreAboutWhatThereIs: new numbers are free, old ones exist and
// belong to who asks; one article is unknown on purpose.
func TestRequestsAreAboutWhatThereIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := someDay(t)
		data := demo.Shop(demo.Subscriptions, day)
		owner, free := map[string]string{}, map[string]bool{}
		for _, s := range data.Subscriptions {
			owner[s.Number] = data.Customers[s.ReceiverID-1].Number
		}
		for _, o := range data.Singles {
			free[o.Number] = true
		}
		f, err := exchange.Parse(demo.Requests(day))
		if err != nil {
			t.Fatal(err)
		}
		asked := map[string]bool{}
		for _, r := range f.Requests {
			switch b := r.Body.(type) {
			case exchange.OnSubscription:
				if ref := b.About(); ref.Customer == "" || owner[ref.Subscription] != ref.Customer || asked[ref.Subscription] {
					t.Errorf("%s is about %+v", r.ID, ref)
				}
				asked[b.About().Subscription] = true
			case exchange.CreateSubscription:
				if owner[b.Number] != "" || b.Start.Before(day) || b.Plan != "weekly-thu" {
					t.Errorf("%s wants %+v", r.ID, b)
				}
			case exchange.PlaceOrder:
				if free[b.Number] || b.DeliverOn.Before(day) {
					t.Errorf("%s wants %+v", r.ID, b)
				}
				free[b.Number] = true
			}
		}
	})
}

// TestOneRequestIsTooLateAndOneImpossible, so that the import folder shows
// more than one verdict on any day of the year.
func TestOneRequestIsTooLateAndOneImpossible(t *testing.T) {
	for n := range 60 {
		day := today.AddDays(n - 30)
		if day.Month() == time.December && day.Day() > 15 {
			continue // the next delivery is after the vacation
		}
		data := demo.Shop(demo.Subscriptions, day)
		f, err := exchange.Parse(demo.Requests(day))
		if err != nil {
			t.Fatal(err)
		}
		late, unknown := false, false
		for _, r := range f.Requests {
			switch b := r.Body.(type) {
			case exchange.Change:
				late = r.At.After(cutoff(t, data, b.From, b.Lines))
			case exchange.PlaceOrder:
				unknown = unknown || slices.ContainsFunc(b.Lines, func(l exchange.Line) bool { return lead(data, l.Article) < 0 })
			}
		}
		if !late || !unknown {
			t.Errorf("%s: too late %v, unknown article %v", day, late, unknown)
		}
	}
}

func cutoff(t *testing.T, data demo.Data, d civil.Date, lines []exchange.Line) time.Time {
	t.Helper()
	days, err := schedule.Compile(data.Calendars[0])
	if err != nil {
		t.Fatal(err)
	}
	longest := 0
	for _, l := range lines {
		longest = max(longest, lead(data, l.Article))
	}
	pick, _ := days.WorkDaysBefore(d, longest)
	return days.Cutoff(pick, data.Shop.Location())
}

// lead is an article's lead time, -1 if there is no such article.
func lead(data demo.Data, number string) int {
	for _, a := range data.Articles {
		if a.Number == number {
			return a.LeadDays
		}
	}
	return -1
}
