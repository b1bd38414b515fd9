package subscription_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

func TestAWeeklyBoxComesEachWeek(t *testing.T) {
	got := deliveries(t, sub(thursdays, "2026-03-05"), "2026-03-01", "2026-03-31")
	if want := []string{"2026-03-05", "2026-03-12", "2026-03-19", "2026-03-26"}; !slices.Equal(dates(got), want) {
		t.Fatalf("%v", dates(got))
	}
	d := got.Deliveries[0]
	if d.Moved() || d.LatestPick() != day("2026-03-04") || d.EarliestPick() != day("2026-03-04") {
		t.Errorf("%+v", d)
	}
	if want := day("2026-03-04").At(8*60, zurich); !d.Cutoff.Equal(want) {
		t.Errorf("cut-off %v, want %v", d.Cutoff, want)
	}
	if d.ShipTo.Address != receiver.Party.Address {
		t.Errorf("goes to %v", d.ShipTo)
	}
}

func TestEachLineHasItsOwnPickDay(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Versions[0].Lines = lines(bread, box, bean)
	d := deliveries(t, s, "2026-03-05", "2026-03-05").Deliveries[0]
	for i, want := range []string{"2026-03-05", "2026-03-04", "2026-03-02"} {
		if d.Contents[i].Pick != day(want) {
			t.Errorf("line %d: %s", i, d.Contents[i].Pick)
		}
	}
	if d.LatestPick() != day("2026-03-05") || d.EarliestPick() != day("2026-03-02") {
		t.Errorf("%s to %s", d.EarliestPick(), d.LatestPick())
	}
	if want := day("2026-03-02").At(8*60, zurich); !d.Cutoff.Equal(want) {
		t.Errorf("the cut-off follows the earliest pick day, not %v", d.Cutoff)
	}
}

// TestAPlanHasACutOffOfItsOwn: k work days before the earliest pick day of
// several lead times, by the version of the plan that the delivery is from; a
// plan without one has its calendar's, which is 08:00 on the pick day.
func TestAPlanHasACutOffOfItsOwn(t *testing.T) {
	weekly := func(c *schedule.Cutoff) catalog.PlanVersion {
		return catalog.PlanVersion{Rhythm: rhythm("FREQ=WEEKLY;BYDAY=TH"), Policy: schedule.NewPolicy(schedule.Before), Cutoff: c}
	}
	for _, c := range []struct {
		name     string
		own      *schedule.Cutoff
		articles []int64
		on       string
		want     string // in the shop's time zone
	}{
		{"none: the calendar's", nil, []int64{box}, "2026-03-12", "2026-03-11 08:00"},
		{"on the pick day, midnight", &schedule.Cutoff{}, []int64{box}, "2026-03-12", "2026-03-11 00:00"},
		{"two work days before", &schedule.Cutoff{Days: 2, Time: 17*60 + 30}, []int64{box}, "2026-03-12", "2026-03-09 17:30"},
		{"over a weekend", &schedule.Cutoff{Days: 3, Time: 12 * 60}, []int64{box}, "2026-03-12", "2026-03-06 12:00"},
		{"from the earliest of several pick days", &schedule.Cutoff{Days: 1, Time: 12 * 60}, []int64{bread, box, bean}, "2026-03-12", "2026-03-06 12:00"},
		{"of a delivery moved before a closed day", &schedule.Cutoff{Days: 1, Time: 12 * 60}, []int64{box}, "2026-05-14", "2026-05-11 12:00"},
		{"the last minute of the pick day", &schedule.Cutoff{Time: 24*60 - 1}, []int64{bread}, "2026-03-12", "2026-03-12 23:59"},
	} {
		shop := offer()
		shop.Plans[thursdays] = plan(weekly(c.own))
		s := sub(thursdays, "2026-03-05")
		s.Versions[0].Lines = lines(c.articles...)
		got, err := subscription.Deliveries(s, shop, receiver, civil.Between(day(c.on), day(c.on)), 0)
		if err != nil || len(got.Deliveries) != 1 {
			t.Fatal(c.name, err, got.Deliveries)
		}
		if cut := got.Deliveries[0].Cutoff.In(zurich).Format("2006-01-02 15:04"); cut != c.want {
			t.Errorf("%s: %s, want %s", c.name, cut, c.want)
		}
	}

	shop := offer()
	later := weekly(&schedule.Cutoff{Days: 1, Time: 9 * 60})
	later.From = day("2026-03-12")
	shop.Plans[thursdays] = plan(weekly(nil), later)
	got, err := subscription.Deliveries(sub(thursdays, "2026-03-05"), shop, receiver, civil.Between(day("2026-03-05"), day("2026-03-12")), 0)
	if err != nil {
		t.Fatal(err)
	}
	for i, want := range []string{"2026-03-04 08:00", "2026-03-10 09:00"} {
		if cut := got.Deliveries[i].Cutoff.In(zurich).Format("2006-01-02 15:04"); cut != want {
			t.Errorf("version %d: %s, want %s", i, cut, want)
		}
	}
}

// TestNoCutOffIsAfterItsPickDay, whatever plans and calendars say: it is as many
// work days before the earliest pick day as it says, at its time.
func TestNoCutOffIsAfterItsPickDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		shop := offer()
		s := subscriptions.Draw(t, "subscription")
		for id, p := range shop.Plans {
			for i := range p.Versions {
				if rapid.Bool().Draw(t, "has its own") {
					p.Versions[i].Cutoff = &schedule.Cutoff{
						Days: rapid.IntRange(0, 9).Draw(t, "days"), Time: civil.TimeOfDay(rapid.IntRange(0, 24*60-1).Draw(t, "time")),
					}
				}
			}
			shop.Plans[id] = p
		}
		got, err := subscription.Deliveries(s, shop, receiver, civil.Between(day("2026-01-01"), day("2026-12-31")), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range got.Deliveries {
			first := d.EarliestPick()
			if !d.Cutoff.Before(first.AddDays(1).At(0, zurich)) {
				t.Errorf("%s is picked on %s and can be changed until %v", d.Date, first, d.Cutoff)
			}
			own := shop.Plans[s.On(d.Nominal[0]).PlanID].On(d.Nominal[0]).Cutoff
			if own == nil {
				own = &schedule.Cutoff{Time: 8 * 60}
			}
			between := 0
			for x := civil.FromTime(d.Cutoff.In(zurich)); x.Before(first); x = x.AddDays(1) {
				if shop.Days[1].IsWork(x) {
					between++
				}
			}
			if between != own.Days {
				t.Errorf("%s: %d work days before %s, not %d", d.Date, between, first, own.Days)
			}
		}
	})
}

// One delivery with something that takes longer must be ordered earlier.
func TestASingleChangeMovesPickDayAndCutoff(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	if changed, err := s.ChangeSingle(subscription.Single{Nominal: day("2026-03-12"), Lines: lines(bean)}); !changed || err != nil {
		t.Fatal(changed, err)
	}
	got := deliveries(t, s, "2026-03-05", "2026-03-19").Deliveries
	for i, want := range []string{"2026-03-04", "2026-03-09", "2026-03-18"} {
		if got[i].EarliestPick() != day(want) || civil.FromTime(got[i].Cutoff.In(zurich)) != day(want) {
			t.Errorf("%s: picked %s, cut-off %v", got[i].Date, got[i].EarliestPick(), got[i].Cutoff)
		}
	}
	if got[1].SameContents(got[0]) || !got[2].SameContents(got[0]) {
		t.Error("only the one delivery is different")
	}
}

func TestAHolidayMovesTheDelivery(t *testing.T) {
	got := deliveries(t, sub(thursdays, "2026-03-05"), "2026-05-14", "2026-05-14").Deliveries
	if len(got) != 1 || got[0].Date != day("2026-05-13") || !got[0].Moved() || got[0].LatestPick() != day("2026-05-12") {
		t.Errorf("%+v", got)
	}
}

func TestPauseDropsDeliveriesInsideIt(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	if _, err := s.Pause(subscription.Pause{From: day("2026-03-12"), To: day("2026-03-25")}); err != nil {
		t.Fatal(err)
	}
	got := deliveries(t, s, "2026-03-01", "2026-03-31")
	if want := []string{"2026-03-05", "2026-03-26"}; !slices.Equal(dates(got), want) {
		t.Errorf("%v", dates(got))
	}
	if len(got.Dropped) != 2 || got.Dropped[0].Reason != schedule.Paused {
		t.Errorf("%v", got.Dropped)
	}
}

func TestDatesThatMeetAreOneDeliveryAndCombineTheirQuantities(t *testing.T) {
	s := sub(twice, "2026-03-03")
	s.Move(subscription.Move{Nominal: day("2026-03-06"), To: day("2026-03-03")})
	got := deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries
	if len(got) != 1 || len(got[0].Nominal) != 2 || got[0].Contents[0].Quantity != 2*money.One || len(got[0].Contents) != 1 {
		t.Errorf("%+v", got)
	}
	price := money.Amount(700)
	_, err := s.ChangeSingle(subscription.Single{Nominal: day("2026-03-06"), Lines: []subscription.Line{
		{ArticleID: box, Quantity: money.One, Price: &price}, {ArticleID: bread, Quantity: 3 * money.One},
	}})
	if err != nil {
		t.Fatal(err)
	}
	got = deliveries(t, s, "2026-03-03", "2026-03-06").Deliveries
	if len(got) != 1 || len(got[0].Contents) != 3 {
		t.Errorf("an agreed price stays on a line of its own: %+v", got)
	}
}

func TestDatesThatMeetCountOnceWhereThePlanSaysSo(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Move(subscription.Move{Nominal: day("2026-03-12"), To: day("2026-03-05")})
	got := deliveries(t, s, "2026-03-05", "2026-03-12").Deliveries
	if len(got) != 1 || len(got[0].Nominal) != 2 || got[0].Contents[0].Quantity != money.One {
		t.Errorf("%+v", got)
	}
}

func TestAPlanVersionHoldsForItsOwnDates(t *testing.T) {
	got := deliveries(t, sub(twice, "2026-01-02"), "2026-05-26", "2026-06-15")
	if want := []string{"2026-05-26", "2026-05-29", "2026-06-01", "2026-06-08", "2026-06-15"}; !slices.Equal(dates(got), want) {
		t.Errorf("%v", dates(got))
	}
	if got.Deliveries[1].Discount != 0 || got.Deliveries[2].Discount != 10_000 {
		t.Error("the discount is that of the version")
	}
}

func TestAChangeHoldsFromItsDayOn(t *testing.T) {
	s := sub(twice, "2026-03-03")
	changed, err := s.Change(day("2026-03-11"), func(v *subscription.Version) {
		v.PlanID, v.Lines, v.ShipTo.PickupPointID = thursdays, lines(bread), 7
	})
	if !changed || err != nil {
		t.Fatal(changed, err)
	}
	got := deliveries(t, s, "2026-03-03", "2026-03-20")
	// The pick-up point takes parcels on Wednesdays, the policy is the day before.
	if want := []string{"2026-03-03", "2026-03-06", "2026-03-10", "2026-03-11", "2026-03-18"}; !slices.Equal(dates(got), want) {
		t.Errorf("%v", dates(got))
	}
	last := got.Deliveries[4]
	if last.Contents[0].ArticleID != bread || last.ShipTo.PickupPointID != 7 {
		t.Errorf("%+v", last)
	}
}

func TestADropPlaceAloneIsKeptAtTheUsualAddress(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Versions[0].ShipTo.DropPlace = "Garage"
	d := deliveries(t, s, "2026-03-05", "2026-03-05").Deliveries[0]
	if d.ShipTo.Address != receiver.Party.Address || d.ShipTo.DropPlace != "Garage" {
		t.Errorf("%+v", d.ShipTo)
	}
}

func TestAPauseExtendsTheTermWhereThePlanSaysSo(t *testing.T) {
	for planID, want := range map[int64][]string{
		term:      {"2026-03-05", "2026-03-26", "2026-04-02"}, // also though its next version will not
		thursdays: {"2026-03-05"},
	} {
		s := sub(planID, "2026-03-05")
		s.End = day("2026-03-19")
		if _, err := s.Pause(subscription.Pause{From: day("2026-03-12"), To: day("2026-03-25")}); err != nil {
			t.Fatal(err)
		}
		got := deliveries(t, s, "2026-03-01", "2026-05-31")
		if !slices.Equal(dates(got), want) {
			t.Errorf("plan %d: %v", planID, dates(got))
		}
		next, err := subscription.Next(s, offer(), receiver, day("2026-04-01"))
		if err != nil || (planID == term) != (next == day("2026-04-02")) {
			t.Errorf("plan %d: next %s, %v", planID, next, err)
		}
	}
}

func TestAfterNDeliveriesNoMore(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Count = 3
	if got := deliveries(t, s, "2026-03-01", "2026-12-31"); len(got.Deliveries) != 3 {
		t.Errorf("%v", dates(got))
	}
	april := civil.Between(day("2026-04-01"), day("2026-04-30"))
	for counted, want := range map[int]int{0: 3, 2: 1, 3: 0, 4: 0} {
		got, err := subscription.Deliveries(s, offer(), receiver, april, counted)
		if err != nil || len(got.Deliveries) != want {
			t.Errorf("%d counted before April: %v, %v", counted, dates(got), err)
		}
	}
	for from, want := range map[string]civil.Date{"2026-03-01": day("2026-03-05"), "2026-03-19": day("2026-03-19"), "2026-03-20": {}, "2026-09-01": {}} {
		if got, err := subscription.Next(s, offer(), receiver, day(from)); got != want || err != nil {
			t.Errorf("next from %s: %s, %v", from, got, err)
		}
	}
}

func TestNextIsTheFirstDeliveryFromADayOn(t *testing.T) {
	open := sub(thursdays, "2026-03-05")
	ended := open
	ended.End = day("2026-05-14")
	paused := open
	if _, err := paused.Pause(subscription.Pause{From: day("2026-03-06"), To: day("2026-12-31")}); err != nil {
		t.Fatal(err)
	}
	cancelled := paused
	if _, err := cancelled.Cancel(subscription.Cancellation{Effective: day("2026-06-01")}); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		s    subscription.Subscription
		from string
		want civil.Date
	}{
		{"before the start", open, "2025-12-01", day("2026-03-05")},
		{"on the day", open, "2026-03-12", day("2026-03-12")},
		{"moved to the day before", open, "2026-05-13", day("2026-05-13")},
		{"behind what was moved", open, "2026-05-14", day("2026-05-21")},
		{"of one that has ended", ended, "2026-05-15", civil.Date{}},
		{"after a long pause", paused, "2026-03-06", day("2027-01-07")},
		{"of one that is cancelled", cancelled, "2026-03-06", civil.Date{}},
	} {
		if got, err := subscription.Next(c.s, offer(), receiver, day(c.from)); got != c.want || err != nil {
			t.Errorf("%s: %s, %v", c.name, got, err)
		}
	}
}

func TestNthAfterIsWhereAnExtensionEnds(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	for n, want := range map[int]string{1: "2026-04-02", 2: "2026-04-09", 7: "2026-05-14"} {
		if got, err := subscription.NthAfter(s, offer(), receiver, day("2026-03-31"), n); got != day(want) || err != nil {
			t.Errorf("%d: %s, %v", n, got, err)
		}
	}
	for _, n := range []int{0, -1, 1000} {
		if _, err := subscription.NthAfter(s, offer(), receiver, day("2026-03-31"), n); !problem.Has(err, subscription.CodeNoMoreDates) {
			t.Errorf("%d: %v", n, err)
		}
	}
}

func TestWhatIsMissingIsAProblem(t *testing.T) {
	for code, spoil := range map[problem.Code]func(*catalog.Offer, *subscription.Subscription){
		subscription.CodePlanUnknown:     func(_ *catalog.Offer, s *subscription.Subscription) { s.Versions[0].PlanID = 99 },
		subscription.CodeCalendarUnknown: func(o *catalog.Offer, _ *subscription.Subscription) { o.Days = nil },
		subscription.CodeArticleUnknown:  func(_ *catalog.Offer, s *subscription.Subscription) { s.Versions[0].Lines = lines(99) },
		subscription.CodeNoPickDay: func(o *catalog.Offer, s *subscription.Subscription) {
			o.Articles[14] = catalog.Article{LeadDays: 5000}
			s.Singles = []subscription.Single{{Nominal: day("2026-03-05"), Lines: lines(14)}}
		},
	} {
		o, s := offer(), sub(thursdays, "2026-03-05")
		spoil(&o, &s)
		_, err := subscription.Deliveries(s, o, receiver, civil.Between(day("2026-03-01"), day("2026-03-31")), 0)
		if found := problem.Of(err); len(found) != 1 || found[0].Code != code {
			t.Errorf("%s: %v", code, err)
		}
	}
}

// The invariant of the architecture: nothing that is computed lies on a closed
// day, in a pause, before the start or behind the end.
func TestNoComputedDeliveryWhereThereMustBeNone(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		got, err := subscription.Deliveries(s, shop, receiver, civil.Between(day("2026-01-01"), day("2027-12-31")), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range got.Deliveries {
			for _, n := range d.Nominal {
				if n.Before(s.Start) || slices.ContainsFunc(s.Skips, func(k subscription.Skip) bool { return k.Nominal == n }) {
					t.Errorf("%s stands for %s", d.Date, n)
				}
				if c := s.Cancellation; c != nil && n.After(c.Effective) {
					t.Errorf("%s is behind the cancellation on %s", n, c.Effective)
				}
			}
			if slices.ContainsFunc(s.Moves, func(m subscription.Move) bool { return m.To == d.Date }) {
				continue // a person may
			}
			v := s.On(d.Nominal[0])
			days := shop.DaysAt(1, v.ShipTo)
			if !days.IsDelivery(d.Date) || d.Date.Before(s.Start) || s.PausedOn(d.Date) || s.PausedOn(d.Nominal[0]) {
				t.Errorf("%s (nominal %v) on a closed or paused day or before %s", d.Date, d.Nominal, s.Start)
			}
		}
	})
}

// What is in a delivery follows from its first date, and is picked before it.
func TestContentsFollowFromTheFirstDate(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		got, err := subscription.Deliveries(s, shop, receiver, civil.Between(day("2026-01-01"), day("2026-12-31")), 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range got.Deliveries {
			v := s.On(d.Nominal[0])
			combine := shop.Plans[v.PlanID].On(d.Nominal[0]).Policy.Collision == schedule.Combine
			var want, have money.Quantity
			for i, n := range d.Nominal {
				for _, l := range s.LinesFor(n) {
					if i == 0 || combine {
						want += l.Quantity
					}
				}
			}
			for _, c := range d.Contents {
				have += c.Quantity
				if c.Pick.After(d.Date) || !shop.Days[1].IsWork(c.Pick) {
					t.Errorf("%s is picked on %s", d.Date, c.Pick)
				}
			}
			if have != want {
				t.Errorf("%s (nominal %v) has %s, want %s", d.Date, d.Nominal, have, want)
			}
			if cut := civil.FromTime(d.Cutoff.In(zurich)); cut != d.EarliestPick() {
				t.Errorf("%s: cut-off on %s, first picked %s", d.Date, cut, d.EarliestPick())
			}
		}
	})
}

func TestEveryNominalDateIsDeliveredOrDroppedOnce(t *testing.T) {
	shop := offer()
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		year := civil.Between(day("2026-01-01"), day("2026-12-31"))
		whole, err := subscription.Deliveries(s, shop, receiver, year, 0)
		if err != nil {
			t.Fatal(err)
		}
		cut := year.From.AddDays(rapid.IntRange(0, 363).Draw(t, "cut"))
		first, _ := subscription.Deliveries(s, shop, receiver, civil.Between(year.From, cut), 0)
		second, _ := subscription.Deliveries(s, shop, receiver, civil.Between(cut.AddDays(1), year.To), 0)
		count := func(list ...subscription.Schedule) map[civil.Date]int {
			seen := map[civil.Date]int{}
			for _, x := range list {
				for _, d := range x.Deliveries {
					for _, n := range d.Nominal {
						seen[n]++
					}
				}
				for _, d := range x.Dropped {
					seen[d.Nominal]++
				}
			}
			return seen
		}
		all, parts := count(whole), count(first, second)
		for n, times := range all {
			if times != 1 || parts[n] != 1 {
				t.Errorf("%s: %d times, in parts %d", n, times, parts[n])
			}
		}
		if len(parts) != len(all) {
			t.Errorf("%d dates, in parts %d", len(all), len(parts))
		}
	})
}
