package subscription_test

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/subscription"
)

// met is a subscription of a plan that adds up quantities, with Tuesday 3 and
// Friday 6 March in one delivery.
func met() subscription.Subscription {
	s := sub(twice, "2026-03-03")
	s.Move(subscription.Move{Nominal: day("2026-03-06"), To: day("2026-03-03")})
	return s
}

func goods(list []subscription.Line) string {
	text := ""
	for _, l := range list {
		text += fmt.Sprintf("%d×%d ", l.Quantity/money.One, l.ArticleID)
	}
	return text
}

func some(pairs ...int64) []subscription.Line {
	var out []subscription.Line
	for i := 0; i < len(pairs); i += 2 {
		out = append(out, subscription.Line{ArticleID: pairs[i+1], Quantity: money.Quantity(pairs[i]) * money.One})
	}
	return out
}

func TestWhatIsSaidOfADeliveryIsWhatIsInIt(t *testing.T) {
	for _, c := range []struct {
		name    string
		was     []subscription.Line // in it before, nil: the usual
		now     []subscription.Line
		changed bool
		singles int
	}{
		{"more of the same", nil, some(3, box), true, 2},
		{"less of the same", nil, some(1, box), true, 2},
		{"something else", nil, some(1, bread, 2, bean), true, 2},
		{"what is in it already", nil, some(2, box), false, 0},
		{"once more something else", some(3, box), some(4, bread), true, 2},
		{"the usual again", some(3, box), some(2, box), true, 0},
		{"what was said before", some(3, box), some(3, box), false, 2},
	} {
		s := met()
		parcel := func() subscription.Delivery { return deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries[0] }
		if c.was != nil {
			if _, err := s.ChangeDelivery(parcel(), c.was, "R-1"); err != nil {
				t.Fatal(c.name, err)
			}
		}
		changed, err := s.ChangeDelivery(parcel(), c.now, "R-2")
		if err != nil || changed != c.changed || goods(parcel().Lines()) != goods(c.now) || len(s.Singles) != c.singles {
			t.Errorf("%s: %v, %v, has %s\n%+v", c.name, changed, err, goods(parcel().Lines()), s.Singles)
		}
		if usual := s.UsualLines(parcel()); goods(usual) != goods(some(2, box)) {
			t.Errorf("%s: usually %s", c.name, goods(usual))
		}
	}
	s := met()
	parcel := deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries[0]
	if changed, err := s.ChangeDelivery(parcel, nil, ""); changed || err == nil {
		t.Errorf("nothing in it: %v, %v", changed, err)
	}
}

// TestDatesThatPartAgainAreNeverEmpty: what was said of both stands with the first,
// the other has the usual again.
func TestDatesThatPartAgainAreNeverEmpty(t *testing.T) {
	s := met()
	parcel := deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries[0]
	if _, err := s.ChangeDelivery(parcel, some(5, bread), "R-1"); err != nil {
		t.Fatal(err)
	}
	s.Move(subscription.Move{Nominal: day("2026-03-06"), To: day("2026-03-06")})
	got := deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries
	if len(got) != 2 || goods(got[0].Lines()) != goods(some(5, bread)) || goods(got[1].Lines()) != goods(some(1, box)) {
		t.Errorf("%+v", got)
	}
}

// TestAChangedDeliveryHasItsLinesHoweverDatesMeet, and no delivery is ever empty.
func TestAChangedDeliveryHasItsLinesHoweverDatesMeet(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		s := subscriptions.Draw(rt, "subscription")
		year := civil.Between(day("2026-01-01"), day("2026-06-30"))
		for range rapid.IntRange(1, 3).Draw(rt, "changes") {
			plan, err := subscription.Deliveries(s, offer(), receiver, year, 0)
			if err != nil || len(plan.Deliveries) == 0 {
				return
			}
			d := rapid.SampledFrom(plan.Deliveries).Draw(rt, "delivery")
			want := some(rapid.Int64Range(1, 3).Draw(rt, "quantity"), rapid.SampledFrom([]int64{box, bread, bean}).Draw(rt, "article"))
			if _, err := s.ChangeDelivery(d, want, "R-1"); err != nil {
				rt.Fatal(err)
			}
			if plan, err = subscription.Deliveries(s, offer(), receiver, year, 0); err != nil {
				rt.Fatal(err)
			}
			i := slices.IndexFunc(plan.Deliveries, func(x subscription.Delivery) bool { return x.Nominal[0] == d.Nominal[0] })
			if i < 0 || goods(plan.Deliveries[i].Lines()) != goods(want) {
				rt.Fatalf("wanted %s for %s: %+v", goods(want), d.Date, plan.Deliveries)
			}
			for _, x := range plan.Deliveries {
				if len(x.Contents) == 0 {
					rt.Fatalf("nothing is in %+v", x)
				}
			}
		}
	})
}
