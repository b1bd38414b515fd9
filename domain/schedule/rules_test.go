package schedule_test

import (
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// fate is what becomes of a nominal date: its day, or why it has none.
type fate struct {
	Date   civil.Date
	Reason schedule.Reason
}

// fateByTheRules follows R4 to R9 and R11 word by word, without regard to
// speed, for a subscription with one version whose articles keep.
func fateByTheRules(in schedule.Input, n civil.Date) fate {
	v := in.Versions[0]
	switch pause, paused := pauseOn(in, n); {
	case paused && pause.Cancels:
		return fate{Reason: schedule.Cancelled}
	case heldOn(in, n):
		return fate{Reason: schedule.Held}
	case slices.Contains(in.Skips, n):
		return fate{Reason: schedule.Skipped}
	case paused:
		return fate{Reason: schedule.Paused} // R4
	}
	to := n // R5
	if !v.Days.IsDelivery(n) {
		var reason schedule.Reason
		if to, reason = dayByTheRules(in, n); reason != "" {
			return fate{Reason: reason}
		}
		switch pause, paused := pauseOn(in, to); {
		case paused && pause.Cancels:
			return fate{Reason: schedule.Cancelled} // R7
		case paused:
			return fate{Reason: schedule.PausedAfterShift} // R9
		case heldOn(in, to):
			return fate{Reason: schedule.HeldAfterShift}
		}
	}
	for _, lead := range v.Leads {
		if pickByTheRules(v.Days, to, lead.Days).IsZero() {
			return fate{Reason: schedule.NoWorkDay}
		}
	}
	return fate{Date: to}
}

// dayByTheRules finds a day for a nominal date that is no delivery day (R6 to
// R8).
func dayByTheRules(in schedule.Input, n civil.Date) (civil.Date, schedule.Reason) {
	v := in.Versions[0]
	possible := func(d civil.Date) bool { return v.Days.IsDelivery(d) && !d.Before(in.Term.Start) }
	if to, ok := v.Days.Replacement(n); ok && possible(to) {
		return to, ""
	}
	policy := v.Policy.Single
	if slices.ContainsFunc(v.Days.Why(n), func(c schedule.Cause) bool {
		return c.Kind == schedule.CauseClosure && c.Range.Days() > 3
	}) {
		policy = v.Policy.Long
	}
	var directions []int
	switch policy {
	case schedule.Skip:
		return civil.Date{}, schedule.Closed
	case schedule.Before:
		directions = []int{-1, +1}
	case schedule.After:
		directions = []int{+1}
	}
	for _, direction := range directions {
		for by := 1; by <= v.Policy.MaxShift; by++ {
			if d := n.AddDays(direction * by); possible(d) {
				return d, ""
			}
		}
	}
	return civil.Date{}, schedule.NoOpenDay
}

// pickByTheRules counts work days backwards (R11); zero if there are none for
// years.
func pickByTheRules(days *schedule.Days, to civil.Date, lead int) civil.Date {
	if lead == 0 && days.IsWork(to) {
		return to
	}
	left := max(1, lead)
	for d := to.AddDays(-1); to.Sub(d) < 20*366; d = d.AddDays(-1) {
		if days.IsWork(d) {
			if left--; left == 0 {
				return d
			}
		}
	}
	return civil.Date{}
}

// pauseOn is a pause of a day, a cancellation before any other.
func pauseOn(in schedule.Input, d civil.Date) (schedule.Pause, bool) {
	var found schedule.Pause
	ok := false
	for _, p := range in.Pauses {
		if p.Contains(d) && (!ok || p.Cancels) {
			found, ok = p, true
		}
	}
	return found, ok
}

func heldOn(in schedule.Input, d civil.Date) bool {
	return slices.ContainsFunc(in.Holds, func(h civil.Range) bool { return h.Contains(d) })
}

// TestNothingIsDeliveredInAHold, also not what a person moved there or from
// there; it extends no term, and what is not in it is as without it.
func TestNothingIsDeliveredInAHold(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		window := civil.Between(in.Term.Start, in.Term.Start.AddDays(200))
		in = withMoves(t, in, window)
		got := schedule.Deliveries(in, window)
		for _, d := range got.Deliveries {
			if heldOn(in, d.Date) || slices.ContainsFunc(d.Nominal, func(n civil.Date) bool { return heldOn(in, n) }) {
				t.Errorf("delivered in a hold: %+v", d)
			}
		}
		free := in
		free.Holds = nil
		without := schedule.Deliveries(free, window)
		for _, x := range got.Dropped {
			if held := x.Reason == schedule.Held || x.Reason == schedule.HeldAfterShift; held && x.Pause.Days() == 0 && !x.Pause.To.IsZero() {
				t.Errorf("which hold? %+v", x)
			} else if was, dropped := without.DroppedOn(x.Nominal); !held && (!dropped || was.Reason != x.Reason) {
				t.Errorf("%s is dropped by %s, without holds by %s", x.Nominal, x.Reason, was.Reason)
			}
		}
	})
}

// R4 to R9 and R11: each nominal date goes the way the rules say.
func TestEveryDateGoesTheWayTheRulesSay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in := anyInput().Draw(t, "input")
		in.Versions, in.Term.PauseExtends = in.Versions[:1], false
		for i := range in.Versions[0].Leads {
			in.Versions[0].Leads[i].Fresh = 0
		}
		window := civil.Between(in.Term.Start, in.Term.Start.AddDays(200))
		result := schedule.Deliveries(in, window)
		last := civil.Earlier(window.To, in.Term.End)
		for _, n := range in.Versions[0].Rhythm.Dates(in.Term.Start, civil.Between(window.From, last)) {
			var got fate
			if d, ok := result.Covering(n); ok {
				got.Date = d.Date
				for i, lead := range in.Versions[0].Leads {
					wantEqual(t, pickByTheRules(in.Versions[0].Days, d.Date, lead.Days), d.Picks[i])
				}
			} else if d, ok := result.DroppedOn(n); ok {
				got.Reason = d.Reason
			}
			if want := fateByTheRules(in, n); got != want {
				t.Errorf("%s: %+v, want %+v", n, got, want)
			}
		}
	})
}

// R13: an end is moved by as many days as the term is paused, so that as many
// days are left, and not at all unless the plan says so.
func TestPausesMoveTheEndOnlyIfThePlanSaysSo(t *testing.T) {
	always := compiled(t, schedule.Calendar{DeliveryDays: civil.EveryDay, WorkDays: civil.EveryDay})
	daily := schedule.WholeYear(rule(t, "FREQ=DAILY"))
	rapid.Check(t, func(t *rapid.T) {
		term := anyRange(300).Draw(t, "term")
		in := schedule.Input{
			Versions: []schedule.Version{{Rhythm: daily, Policy: schedule.NewPolicy(schedule.Before), Days: always}},
			Term:     schedule.Term{Start: term.From, End: term.To},
		}
		for _, r := range rapid.SliceOfN(anyRange(40), 0, 4).Draw(t, "pauses") {
			in.Pauses = append(in.Pauses, schedule.Pause{Range: r})
		}
		unpaused := 0
		for d := term.From; !d.After(term.To); d = d.AddDays(1) {
			if _, paused := pauseOn(in, d); !paused {
				unpaused++
			}
		}
		wantEqual(t, unpaused, len(schedule.Deliveries(in, civil.Range{}).Deliveries))
		in.Term.PauseExtends = true
		wantEqual(t, term.Days(), len(schedule.Deliveries(in, civil.Range{}).Deliveries))
	})
}

// A closure that is added and taken away again leaves no trace.
func TestAClosureThatComesAndGoesRestoresThePlan(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		in, window := anyInput().Draw(t, "input"), anyRange(300).Draw(t, "window")
		in.Versions = in.Versions[:1]
		cal := anyCalendar().Draw(t, "calendar")
		at := rapid.IntRange(0, len(cal.Closures)).Draw(t, "at")
		with := cal
		with.Closures = slices.Insert(slices.Clone(cal.Closures), at, anyClosure().Draw(t, "closure"))
		without := with
		without.Closures = slices.Delete(slices.Clone(with.Closures), at, at+1)
		plan := func(c schedule.Calendar) schedule.Result {
			days, err := schedule.Compile(c)
			if err != nil {
				t.Fatal(err)
			}
			in.Versions[0].Days = days
			return schedule.Deliveries(in, window)
		}
		before := plan(cal)
		plan(with)
		wantEqual(t, before, plan(without))
	})
}

func TestWhatNeverDeliversEndsAtOnce(t *testing.T) {
	began := time.Now()
	for _, text := range []string{
		"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYMONTH=2;BYDAY=5MO;BYMONTHDAY=1", "FREQ=MONTHLY;BYMONTHDAY=1;BYDAY=2TU",
	} {
		_, err := schedule.ParseRule(text)
		wantProblem(t, err, schedule.CodeRuleNever)
	}
	_, err := schedule.Mask{Kind: schedule.ByDates, Dates: []schedule.MonthDay{{Month: 2, Day: 31}}}.Rules()
	wantProblem(t, err, schedule.CodeRuleNever)
	_, err = schedule.Compile(schedule.Calendar{WorkDays: civil.EveryDay})
	wantProblem(t, err, schedule.CodeNoDeliveryWeekday)

	// Every year on 31 February: a good rule that this anchor keeps from ever happening.
	never := subscribe(t, "FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=31", "2026-02-01", weekdaysCalendar())
	// A calendar and a pick-up point that have no day in common.
	nowhere := subscribe(t, "FREQ=DAILY", "2026-02-01", weekdaysCalendar())
	nowhere.Versions[0].Days = nowhere.Versions[0].Days.Narrow(civil.NoWeekday)
	for _, in := range []*schedule.Input{&never, &nowhere} {
		in.Term.Count = 10 // would be waited for
		r := schedule.Deliveries(*in, civil.Range{})
		wantEqual(t, 0, len(r.Deliveries))
		for _, d := range r.Dropped {
			wantEqual(t, schedule.NoOpenDay, d.Reason)
		}
	}
	if took := time.Since(began); took > 5*time.Second {
		t.Errorf("took %v", took)
	}
	if n := len(problem.Of(err)); n != 1 {
		t.Errorf("%d problems", n)
	}
}
