package subscription_test

import (
	"reflect"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
)

func pause(from, to string) subscription.Pause {
	p := subscription.Pause{From: day(from), Source: "new"}
	if to != "" {
		p.To = day(to)
	}
	return p
}

func TestPausesThatTouchBecomeOne(t *testing.T) {
	old := []subscription.Pause{{From: day("2026-04-10"), To: day("2026-04-20"), Source: "old"}}
	for _, c := range []struct {
		name string
		add  subscription.Pause
		want []string
	}{
		{"apart", pause("2026-04-22", "2026-04-25"), []string{"2026-04-10..2026-04-20 old", "2026-04-22..2026-04-25 new"}},
		{"the day after", pause("2026-04-21", "2026-04-25"), []string{"2026-04-10..2026-04-25 new"}},
		{"the day before", pause("2026-04-01", "2026-04-09"), []string{"2026-04-01..2026-04-20 new"}},
		{"overlapping", pause("2026-04-15", "2026-04-25"), []string{"2026-04-10..2026-04-25 new"}},
		{"around", pause("2026-04-01", "2026-04-30"), []string{"2026-04-01..2026-04-30 new"}},
		{"inside", pause("2026-04-12", "2026-04-13"), nil},
		{"the same", pause("2026-04-10", "2026-04-20"), nil},
		{"open from inside", pause("2026-04-12", ""), []string{"2026-04-10.. new"}},
		{"open from before", pause("2026-04-01", ""), []string{"2026-04-01.. new"}},
	} {
		s := sub(thursdays, "2026-03-05")
		s.Pauses = old
		changed, err := s.Pause(c.add)
		if err != nil || changed != (c.want != nil) {
			t.Errorf("%s: %v, %v", c.name, changed, err)
		}
		var got []string
		for _, p := range s.Pauses {
			got = append(got, p.From.String()+".."+p.To.String()+" "+p.Source)
		}
		if c.want != nil && !slices.Equal(got, c.want) {
			t.Errorf("%s: %v", c.name, got)
		}
		if old[0].To != day("2026-04-20") {
			t.Fatalf("%s: the subscription before was changed too", c.name)
		}
	}
}

func TestAPauseInsideAnOpenOneChangesNothing(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Pauses = []subscription.Pause{{From: day("2026-04-01")}}
	for _, p := range []subscription.Pause{pause("2026-05-01", "2026-05-10"), pause("2026-04-01", ""), pause("2026-05-01", "")} {
		if changed, err := s.Pause(p); changed || err != nil {
			t.Errorf("%v: %v, %v", p, changed, err)
		}
	}
}

func TestPausesThatMakeNoSense(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.End = day("2026-06-30")
	for _, c := range []struct {
		p    subscription.Pause
		code problem.Code
	}{
		{subscription.Pause{To: day("2026-04-01")}, subscription.CodePauseNoStart},
		{pause("2026-04-02", "2026-04-01"), civil.CodeRangeBackwards},
		{pause("2026-02-01", "2026-03-04"), subscription.CodePauseBeforeStart},
		{pause("2026-07-01", "2026-07-02"), subscription.CodeOver},
	} {
		if changed, err := s.Pause(c.p); changed || len(problem.Of(err)) != 1 || !problem.Has(err, c.code) {
			t.Errorf("%v: %v, %v", c.p, changed, err)
		}
	}
	if changed, err := s.Pause(pause("2026-02-01", "2026-03-05")); !changed || err != nil {
		t.Errorf("a pause over the start: %v, %v", changed, err)
	}
}

func TestResumeDeliversThatDayAgain(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	s.Pauses = []subscription.Pause{{From: day("2026-04-01"), To: day("2026-04-30")}, {From: day("2026-06-01")}}
	before := slices.Clone(s.Pauses)
	if s.Resume(day("2026-05-01")) || !slices.Equal(s.Pauses, before) {
		t.Error("there is no pause in May")
	}
	if !s.Resume(day("2026-04-16")) || s.Pauses[0].To != day("2026-04-15") || s.PausedOn(day("2026-04-16")) {
		t.Errorf("%v", s.Pauses)
	}
	if !s.Resume(day("2026-06-01")) || len(s.Pauses) != 1 {
		t.Errorf("a pause resumed on its first day is gone: %v", s.Pauses)
	}
	fresh := sub(thursdays, "2026-03-05")
	fresh.Pauses = []subscription.Pause{}
	if fresh.Resume(day("2026-04-01")) || fresh.Pauses == nil {
		t.Error("without a pause nothing changes, not even how it is stored")
	}
}

// Pauses stay sorted and apart, and hold exactly on the days asked for.
func TestPausesHoldOnTheDaysAskedFor(t *testing.T) {
	first := day("2026-04-01")
	rapid.Check(t, func(t *rapid.T) {
		s := sub(thursdays, "2026-03-05")
		want := map[civil.Date]bool{}
		for range rapid.IntRange(1, 8).Draw(t, "wishes") {
			from := first.AddDays(rapid.IntRange(0, 20).Draw(t, "from"))
			if rapid.IntRange(0, 3).Draw(t, "resume") == 0 {
				p := slices.IndexFunc(s.Pauses, func(p subscription.Pause) bool { return p.Range().Contains(from) })
				for d := from; p >= 0 && s.Pauses[p].Range().Contains(d) && d.Before(first.AddDays(60)); d = d.AddDays(1) {
					delete(want, d)
				}
				s.Resume(from)
				continue
			}
			to := from.AddDays(rapid.IntRange(0, 8).Draw(t, "days"))
			if _, err := s.Pause(subscription.Pause{From: from, To: to}); err != nil {
				t.Fatal(err)
			}
			for d := from; !d.After(to); d = d.AddDays(1) {
				want[d] = true
			}
		}
		for i := range 40 {
			if d := first.AddDays(i); s.PausedOn(d) != want[d] {
				t.Fatalf("%s: %v, pauses %v", d, s.PausedOn(d), s.Pauses)
			}
		}
		for i := 1; i < len(s.Pauses); i++ {
			if !s.Pauses[i].From.After(s.Pauses[i-1].To.AddDays(1)) {
				t.Fatalf("not apart: %v", s.Pauses)
			}
		}
	})
}

func TestSkipAndUnskip(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	later, earlier := subscription.Skip{Nominal: day("2026-03-19")}, subscription.Skip{Nominal: day("2026-03-12")}
	if !s.Skip(later) || !s.Skip(earlier) || s.Skip(subscription.Skip{Nominal: later.Nominal, Source: "again"}) {
		t.Error("each date is skipped once")
	}
	if !slices.Equal(s.Skips, []subscription.Skip{earlier, later}) {
		t.Errorf("%v", s.Skips)
	}
	if s.Unskip(day("2026-03-05")) || !s.Unskip(later.Nominal) || s.Unskip(later.Nominal) || len(s.Skips) != 1 {
		t.Errorf("%v", s.Skips)
	}
}

func TestALaterMoveReplacesAnEarlierOne(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	nominal := day("2026-03-12")
	move := func(to string) bool { return s.Move(subscription.Move{Nominal: nominal, To: day(to)}) }
	if !move("2026-03-11") || move("2026-03-11") || !move("2026-03-13") || len(s.Moves) != 1 || s.Moves[0].To != day("2026-03-13") {
		t.Errorf("%v", s.Moves)
	}
	if !move("2026-03-12") || len(s.Moves) != 0 || move("2026-03-12") {
		t.Errorf("moved back: %v", s.Moves)
	}
}

func TestChangeOfOneDelivery(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	one := subscription.Single{Nominal: day("2026-03-12"), Lines: lines(box)}
	if changed, err := s.ChangeSingle(one); changed || err != nil {
		t.Errorf("it is so already: %v, %v", changed, err)
	}
	one.Lines = lines(bread)
	if changed, err := s.ChangeSingle(one); !changed || err != nil {
		t.Errorf("%v, %v", changed, err)
	}
	if s.LinesFor(day("2026-03-12"))[0].ArticleID != bread || s.LinesFor(day("2026-03-19"))[0].ArticleID != box {
		t.Error("only that one")
	}
	one.Lines = lines(box)
	if changed, err := s.ChangeSingle(one); !changed || err != nil || len(s.Singles) != 0 {
		t.Errorf("changed back: %v, %v, %v", changed, err, s.Singles)
	}
	one.Lines = nil
	if _, err := s.ChangeSingle(one); !problem.Has(err, subscription.CodeNoLines) {
		t.Errorf("%v", err)
	}
	one.Lines = []subscription.Line{{ArticleID: box, Quantity: 0}, {ArticleID: box, Quantity: -1}}
	if _, err := s.ChangeSingle(one); len(problem.Of(err)) != 2 || !problem.Has(err, subscription.CodeQuantity) {
		t.Errorf("%v", err)
	}
}

func TestChangeMakesAVersion(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	to := func(articles ...int64) func(*subscription.Version) {
		return func(v *subscription.Version) { v.Lines = lines(articles...) }
	}
	change := func(from string, f func(*subscription.Version), want bool) {
		t.Helper()
		if changed, err := s.Change(day(from), f); changed != want || err != nil {
			t.Errorf("from %s: %v, %v", from, changed, err)
		}
	}
	change("2026-05-01", to(bread), true)
	change("2026-05-01", to(bread), false) // is so already
	change("2026-05-01", to(bean), true)   // twice on one day: the later wish
	change("2026-04-01", to(bread), true)  // before it, which stays
	change("2026-01-01", to(box, bread), true)
	want := []string{"2026-03-05", "2026-04-01", "2026-05-01"}
	var got []string
	for _, v := range s.Versions {
		got = append(got, v.From.String())
	}
	if !slices.Equal(got, want) {
		t.Fatalf("%v", got)
	}
	for on, article := range map[string]int64{"2026-02-01": box, "2026-03-31": box, "2026-04-30": bread, "2026-05-01": bean, "2027-01-01": bean} {
		if s.On(day(on)).Lines[0].ArticleID != article {
			t.Errorf("%s: %v", on, s.On(day(on)).Lines)
		}
	}
	if _, err := s.Change(day("2026-06-01"), to()); !problem.Has(err, subscription.CodeNoLines) {
		t.Errorf("%v", err)
	}
	s.End = day("2026-06-30")
	if _, err := s.Change(day("2026-07-01"), to(box)); !problem.Has(err, subscription.CodeOver) {
		t.Errorf("%v", err)
	}
}

func TestChangeLeavesTheSubscriptionBeforeAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := subscriptions.Draw(t, "subscription")
		copied, kept := s, clone(s)
		price := money.Amount(100)
		at := day("2026-01-01").AddDays(rapid.IntRange(0, 400).Draw(t, "at"))
		_, _ = copied.Change(at, func(v *subscription.Version) { v.Lines[0].Quantity++; v.Lines[0].Price = &price })
		_, _ = copied.Pause(subscription.Pause{From: at, To: at.AddDays(20)})
		copied.Resume(at.AddDays(3))
		copied.Skip(subscription.Skip{Nominal: at})
		copied.Unskip(at.AddDays(-7))
		copied.Move(subscription.Move{Nominal: at, To: at.AddDays(1)})
		_, _ = copied.ChangeSingle(subscription.Single{Nominal: at, Lines: lines(bread, bean)})
		_, _ = copied.Cancel(subscription.Cancellation{Effective: at})
		_, _ = copied.Comment(remark.Remark{Text: "x", Lasts: remark.Always})
		if !reflect.DeepEqual(s, kept) {
			t.Errorf("changed to %+v\nfrom %+v", s, kept)
		}
	})
}

func clone(s subscription.Subscription) subscription.Subscription {
	versions := slices.Clone(s.Versions)
	for i := range versions {
		versions[i].Lines = slices.Clone(versions[i].Lines)
	}
	s.Versions, s.Pauses, s.Skips = versions, slices.Clone(s.Pauses), slices.Clone(s.Skips)
	s.Moves, s.Singles = slices.Clone(s.Moves), slices.Clone(s.Singles)
	return s
}

func TestExtend(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	if _, err := s.ExtendTo(day("2027-01-01")); !problem.Has(err, subscription.CodeEndless) {
		t.Errorf("%v", err)
	}
	s.End = day("2026-06-30")
	for to, want := range map[string]bool{"2026-06-30": false, "2026-05-01": false} {
		if changed, err := s.ExtendTo(day(to)); changed != want || err != nil {
			t.Errorf("%s: %v, %v", to, changed, err)
		}
	}
	if changed, err := s.ExtendTo(day("2026-09-30")); !changed || err != nil || s.End != day("2026-09-30") {
		t.Errorf("%v, %v, %s", changed, err, s.End)
	}
	s.Cancellation = &subscription.Cancellation{Effective: day("2026-05-01")}
	if _, err := s.ExtendTo(day("2026-12-31")); !problem.Has(err, subscription.CodeAlreadyCancelled) {
		t.Errorf("%v", err)
	}
}

func TestASecondCancellationOnlyBringsTheEndNearer(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	cancel := func(effective string, want bool) {
		t.Helper()
		if changed, err := s.Cancel(subscription.Cancellation{Effective: day(effective), Given: day("2026-03-10")}); changed != want || err != nil {
			t.Errorf("%s: %v, %v", effective, changed, err)
		}
	}
	cancel("2026-06-30", true)
	cancel("2026-06-30", false)
	cancel("2026-07-31", false)
	cancel("2026-05-14", true)
	if s.LastDay() != day("2026-05-14") {
		t.Errorf("%s", s.LastDay())
	}
	// 14 May is closed and moved to the day before; nothing comes after it.
	got := dates(deliveries(t, s, "2026-05-01", "2026-12-31"))
	if want := []string{"2026-05-07", "2026-05-13"}; !slices.Equal(got, want) {
		t.Errorf("%v", got)
	}
	over := sub(thursdays, "2026-03-05")
	over.End = day("2026-03-31")
	if _, err := over.Cancel(subscription.Cancellation{Effective: day("2026-04-30"), Given: day("2026-04-01")}); !problem.Has(err, subscription.CodeOver) {
		t.Errorf("%v", err)
	}
}

func TestACommentIsTakenOnce(t *testing.T) {
	s := sub(thursdays, "2026-03-05")
	r := remark.Remark{Text: "Nüsse vermeiden", Lasts: remark.Always, Safety: true, Source: "r-1"}
	for _, c := range []struct {
		edit func(*remark.Remark)
		want bool
	}{
		{func(*remark.Remark) {}, true},
		{func(r *remark.Remark) { r.Source = "r-2" }, false},
		{func(r *remark.Remark) { r.Text = "Eier vermeiden" }, true},
		{func(r *remark.Remark) { r.Lasts, r.Until = remark.Until, day("2026-04-01") }, true},
	} {
		x := r
		c.edit(&x)
		if changed, err := s.Comment(x); changed != c.want || err != nil {
			t.Errorf("%v: %v, %v", x, changed, err)
		}
	}
	if _, err := s.Comment(remark.Remark{Lasts: remark.Always}); !problem.Has(err, remark.CodeTextMissing) {
		t.Errorf("%v", err)
	}
}

func TestStates(t *testing.T) {
	today := day("2026-04-15")
	for _, c := range []struct {
		name string
		edit func(*subscription.Subscription)
		want subscription.State
	}{
		{"running", func(*subscription.Subscription) {}, subscription.Active},
		{"paused", func(s *subscription.Subscription) { s.Pauses = []subscription.Pause{{From: today}} }, subscription.Paused},
		{"paused tomorrow", func(s *subscription.Subscription) { s.Pauses = []subscription.Pause{{From: today.AddDays(1)}} }, subscription.Active},
		{"with an end", func(s *subscription.Subscription) { s.End = today }, subscription.Ending},
		{"ended", func(s *subscription.Subscription) { s.End = today.AddDays(-1) }, subscription.Ended},
		{"cancelled for today", func(s *subscription.Subscription) {
			s.Cancellation = &subscription.Cancellation{Effective: today}
		}, subscription.Ending},
		{"cancelled", func(s *subscription.Subscription) {
			s.Cancellation, s.End = &subscription.Cancellation{Effective: today.AddDays(-1)}, today.AddDays(9)
		}, subscription.Cancelled},
	} {
		s := sub(thursdays, "2026-03-05")
		c.edit(&s)
		if got := s.StateOn(today); got != c.want {
			t.Errorf("%s: %s", c.name, got)
		}
	}
}
