package schedule_test

import (
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// The tests below tell the rules one by one; R1 and R2 are told in
// expand_test.go.

func TestDeliveriesBeginWithTheFirstDateThatFits(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-09", weekdaysCalendar()) // a Thursday
	got := schedule.Deliveries(in, span("2025-01-01", "2025-01-31"))
	wantEqual(t, days("2025-01-15", "2025-01-22", "2025-01-29"), dates(got))
}

func TestTheEndIsTheLastNominalDate(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-01", closing("2025-05-15/2025-05-16"))
	in.Term.End = day("2025-05-15")
	got := schedule.Deliveries(in, civil.Range{})
	wantEqual(t, days("2025-05-01", "2025-05-08", "2025-05-19"), dates(got)) // moved beyond the end
}

func TestPauseDropsDeliveriesInsideIt(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", closing("2025-01-29/2025-01-29"))
	in.Pauses = []schedule.Pause{{Range: span("2025-01-15", "2025-01-29")}}
	got := schedule.Deliveries(in, span("2025-01-01", "2025-02-10"))
	wantEqual(t, days("2025-01-08", "2025-02-05"), dates(got))
	wantEqual(t, []string{"2025-01-15 paused", "2025-01-22 paused", "2025-01-29 paused"}, drops(got))
	wantEqual(t, span("2025-01-15", "2025-01-29"), got.Dropped[0].Pause)
}

func TestPauseUntilFurtherNotice(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	in.Pauses = []schedule.Pause{{Range: span("2025-01-15", "")}}
	wantEqual(t, days("2025-01-08"), dates(schedule.Deliveries(in, span("", "2025-12-31"))))
}

func TestSkippedDateIsDroppedAndNotMoved(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", closing("2025-01-15/2025-01-15"))
	in.Skips = days("2025-01-15", "2025-01-16") // the second is no date of the rhythm
	got := schedule.Deliveries(in, span("2025-01-01", "2025-01-31"))
	wantEqual(t, days("2025-01-08", "2025-01-22", "2025-01-29"), dates(got))
	wantEqual(t, []string{"2025-01-15 skipped"}, drops(got))
}

func TestPolicyForClosedDays(t *testing.T) {
	tests := []struct {
		policy schedule.ClosedDay
		closed string
		date   string
		reason schedule.Reason
	}{
		{schedule.Skip, "2025-05-29/2025-05-29", "", schedule.Closed},
		{"", "2025-05-29/2025-05-29", "", schedule.Closed},
		{schedule.Before, "2025-05-29/2025-05-29", "2025-05-28", ""},
		{schedule.After, "2025-05-29/2025-05-30", "2025-06-02", ""},
		{schedule.Before, "2025-05-23/2025-05-30", "2025-06-02", ""}, // six days before are closed too
		{schedule.After, "2025-05-29/2025-06-04", "", schedule.NoOpenDay},
		{schedule.Before, "2025-05-23/2025-06-04", "", schedule.NoOpenDay},
	}
	for _, tt := range tests {
		in := subscribe(t, "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=29", "2025-01-01", closing(tt.closed))
		in.Versions[0].Policy = schedule.Policy{Single: tt.policy, Long: tt.policy, MaxShift: 6}
		got := schedule.Deliveries(in, span("2025-05-01", "2025-06-30"))
		if tt.reason != "" {
			wantEqual(t, []string{"2025-05-29 " + string(tt.reason)}, drops(got))
		} else {
			wantEqual(t, days(tt.date), dates(got))
		}
	}
}

func TestLongerClosuresHaveTheirOwnPolicy(t *testing.T) {
	threeDays, fourDays := "2025-07-09/2025-07-11", "2025-07-08/2025-07-11"
	for closed, want := range map[string][]civil.Date{
		threeDays: days("2025-07-02", "2025-07-14", "2025-07-16"),
		fourDays:  days("2025-07-02", "2025-07-16"),
	} {
		in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-07-01", closing(closed))
		in.Versions[0].Policy = schedule.NewPolicy(schedule.After)
		wantEqual(t, want, dates(schedule.Deliveries(in, span("2025-07-01", "2025-07-18"))))
	}
}

func TestNothingIsMovedBeyondTheEnginesBound(t *testing.T) {
	in := subscribe(t, "FREQ=MONTHLY;BYMONTHDAY=1", "2025-07-01", closing("2025-07-01/2025-08-03"))
	in.Versions[0].Policy.MaxShift = 400 // no Check was asked
	got := schedule.Deliveries(in, span("2025-07-01", "2025-07-31"))
	wantEqual(t, []string{"2025-07-01 no_open_day"}, drops(got))
}

func TestReplacementDayWinsOverThePolicy(t *testing.T) {
	cal := closing("2025-05-29/2025-05-29")
	cal.Replacements = []schedule.Replacement{{Closed: day("2025-05-29"), Instead: day("2025-05-27")}}
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", cal)
	in.Versions[0].Policy.Single = schedule.Skip
	got := schedule.Deliveries(in, span("2025-05-22", "2025-06-05"))
	wantEqual(t, days("2025-05-22", "2025-05-27", "2025-06-05"), dates(got))
	wantEqual(t, schedule.MovedByReplacement, got.Deliveries[1].Why.Steps[0].By)
}

func TestReplacementDayThatIsClosedOrTooEarlyLeavesThePolicy(t *testing.T) {
	for _, instead := range []string{"2025-05-30", "2025-05-28"} { // closed; before the start
		cal := closing("2025-05-29/2025-05-30")
		cal.Replacements = []schedule.Replacement{{Closed: day("2025-05-29"), Instead: day(instead)}}
		in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-29", cal)
		wantEqual(t, days("2025-06-02"), dates(schedule.Deliveries(in, span("2025-05-29", "2025-05-31"))))
	}
}

func TestBeforeNeverGoesBeforeTheStart(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-29", closing("2025-05-29/2025-05-30"))
	in.Versions[0].Policy.Single = schedule.Before
	got := schedule.Deliveries(in, span("2025-05-29", "2025-06-05"))
	wantEqual(t, days("2025-06-02", "2025-06-05"), dates(got))
	wantEqual(t, schedule.MovedAfterStart, got.Deliveries[0].Why.Steps[0].By)
}

func TestDeliveryMovedIntoAPauseIsDropped(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", closing("2025-05-29/2025-05-29"))
	in.Pauses = []schedule.Pause{{Range: span("2025-05-30", "2025-06-01")}}
	got := schedule.Deliveries(in, span("2025-05-22", "2025-06-05"))
	wantEqual(t, []string{"2025-05-29 paused_after_shift"}, drops(got))
	wantEqual(t, day("2025-05-30"), got.Dropped[0].MovedTo)
	wantEqual(t, span("2025-05-30", "2025-06-01"), got.Dropped[0].Pause)
}

func TestCancellationDropsWhatIsBehindIt(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-15", closing("2025-05-29/2025-05-29"))
	in.Pauses = []schedule.Pause{
		{Range: span("2025-05-22", "2025-05-23")},
		schedule.Cancellation(day("2025-05-29")),
	}
	got := schedule.Deliveries(in, span("2025-05-15", "2025-06-05"))
	wantEqual(t, days("2025-05-15"), dates(got))
	wantEqual(t, []string{"2025-05-22 paused", "2025-05-29 cancelled", "2025-06-05 cancelled"}, drops(got))
	wantEqual(t, day("2025-05-30"), got.Dropped[1].MovedTo)
}

func TestTwoDatesOnOneDayAreOneDelivery(t *testing.T) {
	for collision, factor := range map[schedule.Collision]int{schedule.Single: 1, "": 1, schedule.Combine: 2} {
		in := subscribe(t, "FREQ=WEEKLY;BYDAY=MO,TU", "2025-06-02", closing("2025-06-09/2025-06-09"))
		in.Versions[0].Policy.Collision = collision
		got := schedule.Deliveries(in, span("2025-06-08", "2025-06-15"))
		if len(got.Deliveries) != 1 {
			t.Fatalf("%d deliveries", len(got.Deliveries))
		}
		d := got.Deliveries[0]
		wantEqual(t, days("2025-06-09", "2025-06-10"), d.Nominal)
		wantEqual(t, day("2025-06-10"), d.Date)
		wantEqual(t, factor, d.Factor)
		wantEqual(t, true, d.Moved)
	}
}

func TestDeliveryIsInTheWindowOfItsFirstNominalDate(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=MO,TU", "2025-06-02", closing("2025-06-09/2025-06-09"))
	monday := schedule.Deliveries(in, span("2025-06-09", "2025-06-09"))
	wantEqual(t, days("2025-06-09", "2025-06-10"), monday.Deliveries[0].Nominal)
	tuesday := schedule.Deliveries(in, span("2025-06-10", "2025-06-10"))
	wantEqual(t, days(), dates(tuesday))
}

func TestPickDaysOfSeveralLeadTimes(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TU", "2025-04-15", closing("2025-04-18/2025-04-18", "2025-04-21/2025-04-21"))
	in.Versions[0].Leads = []schedule.Lead{{Days: 1}, {Days: 3}, {Days: 0}}
	got, ok := schedule.Deliveries(in, span("2025-04-16", "2025-04-22")).On(day("2025-04-22"))
	if !ok {
		t.Fatal("no delivery on the Tuesday after Easter")
	}
	wantEqual(t, days("2025-04-17", "2025-04-15", "2025-04-22"), got.Picks)
	wantEqual(t, day("2025-04-15"), got.EarliestPick)
	wantEqual(t, day("2025-04-22"), got.LatestPick)
}

func TestWithoutWorkThereIsNoDelivery(t *testing.T) {
	cal := weekdaysCalendar()
	cal.Closures = []schedule.Closure{{Range: span("2015-01-01", "2025-12-31"), StopsWork: true}}
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TU", "2025-04-15", cal)
	in.Versions[0].Leads = []schedule.Lead{{Days: 0}, {Days: 1}}
	wantEqual(t, []string{"2025-04-15 no_work_day"}, drops(schedule.Deliveries(in, span("2025-04-15", "2025-04-15"))))
}

// Bread is baked the work day before and may be two days old: after the
// weekend of Whitsun it would be four.
func TestDayThatCannotKeepFreshnessCountsAsClosed(t *testing.T) {
	cal := weekdaysCalendar()
	cal.Closures = []schedule.Closure{{Range: span("2025-06-09", "2025-06-09"), StopsWork: true}}
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TU", "2025-06-10", cal)
	in.Versions[0].Leads = []schedule.Lead{{Days: 3}, {Days: 1, Fresh: 2}}
	got := schedule.Deliveries(in, span("2025-06-10", "2025-06-10"))
	wantEqual(t, days("2025-06-11"), dates(got))
	wantEqual(t, []schedule.Stale{{
		Nominal: day("2025-06-10"), Date: day("2025-06-10"), Lead: 1, Pick: day("2025-06-06"),
	}}, got.Stale)
	wantEqual(t, []schedule.Cause{{Kind: schedule.CauseStale, Pick: day("2025-06-06"), Fresh: 2}},
		got.Deliveries[0].Why.Steps[0].Closed)
}

func TestMoveWinsOverClosedDaysAndPauses(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	in.Pauses = []schedule.Pause{{Range: span("2025-01-13", "2025-01-31")}}
	in.Moves = []schedule.Move{
		{Nominal: day("2025-01-15"), To: day("2025-01-12")}, // a Sunday
		{Nominal: day("2025-01-22"), To: day("2025-01-23")}, // in the pause
		{Nominal: day("2025-01-08"), To: day("2025-01-06")}, // before the start
	}
	got := schedule.Deliveries(in, span("2025-01-01", "2025-01-31"))
	wantEqual(t, days("2025-01-06", "2025-01-12", "2025-01-23"), dates(got))
	for _, d := range got.Deliveries {
		wantEqual(t, schedule.MovedByPerson, d.Why.Steps[0].By)
	}
	wantEqual(t, []string{"2025-01-29 paused"}, drops(got))
}

func TestMoveDoesNotReviveWhatWasSkippedOrCancelled(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	in.Skips = days("2025-01-15")
	in.Pauses = []schedule.Pause{schedule.Cancellation(day("2025-01-20"))}
	in.Moves = []schedule.Move{
		{Nominal: day("2025-01-15"), To: day("2025-01-16")},
		{Nominal: day("2025-01-22"), To: day("2025-01-20")},
	}
	got := schedule.Deliveries(in, span("2025-01-01", "2025-01-31"))
	wantEqual(t, []string{"2025-01-15 skipped", "2025-01-22 cancelled", "2025-01-29 cancelled"}, drops(got))
}

func TestMoveOfADateThatIsNotTheRhythmsDoesNothing(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	in.Moves = []schedule.Move{{Nominal: day("2025-01-16"), To: day("2025-01-17")}}
	wantEqual(t, days("2025-01-15"), dates(schedule.Deliveries(in, span("2025-01-10", "2025-01-20"))))
}

func TestDateMovedFarJoinsTheDeliveryOfThatDay(t *testing.T) {
	in := subscribe(t, "FREQ=MONTHLY;BYMONTHDAY=15", "2025-01-15", weekdaysCalendar())
	in.Moves = []schedule.Move{{Nominal: day("2025-10-15"), To: day("2025-01-15")}}
	got := schedule.Deliveries(in, span("2025-01-01", "2025-01-31"))
	wantEqual(t, days("2025-01-15", "2025-10-15"), got.Deliveries[0].Nominal)
	wantEqual(t, days(), dates(schedule.Deliveries(in, span("2025-10-01", "2025-10-31"))))
}

func TestVersionsFollowEachOther(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	later := in.Versions[0]
	later.From = day("2025-01-20")
	later.Rhythm = schedule.WholeYear(rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"))
	later.Leads = []schedule.Lead{{Days: 1}, {Days: 2}}
	in.Versions = append(in.Versions, later)
	got := schedule.Deliveries(in, span("2025-01-01", "2025-02-28"))
	// counted from the subscription's first date, weeks 0, 2, 4 and 6
	wantEqual(t, days("2025-01-08", "2025-01-15", "2025-01-24", "2025-02-07", "2025-02-21"), dates(got))
	for i, picks := range []int{1, 1, 2, 2, 2} {
		wantEqual(t, picks, len(got.Deliveries[i].Picks))
		wantEqual(t, picks-1, got.Deliveries[i].Version)
	}
}

func TestRunsOutAfterSoManyDeliveries(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	in.Term.Count = 4
	in.Skips = days("2025-01-15")
	in.Pauses = []schedule.Pause{{Range: span("2025-01-29", "2025-02-10")}}
	got := schedule.Deliveries(in, span("2025-01-01", "2025-12-31"))
	// a paused subscription gets its four later
	wantEqual(t, days("2025-01-08", "2025-01-22", "2025-02-12", "2025-02-19"), dates(got))
	wantEqual(t, []string{"2025-01-15 skipped", "2025-01-29 paused", "2025-02-05 paused"}, drops(got))
}

func TestCombinedDeliveriesCountEachDate(t *testing.T) {
	for collision, want := range map[schedule.Collision][]civil.Date{
		schedule.Single:  days("2025-06-03", "2025-06-10", "2025-06-16"),
		schedule.Combine: days("2025-06-03", "2025-06-10"),
	} {
		in := subscribe(t, "FREQ=WEEKLY;BYDAY=MO,TU", "2025-06-03", closing("2025-06-09/2025-06-09"))
		in.Versions[0].Policy.Collision = collision
		in.Term.Count = 3
		wantEqual(t, want, dates(schedule.Deliveries(in, span("2025-06-01", "2025-06-30"))))
	}
}

func TestPastCountsOrdersAndFutureCountsProjections(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", closing("2025-01-08/2025-01-22"))
	in.Versions[0].Policy = schedule.Policy{Single: schedule.Skip, Long: schedule.Skip}
	in.Term.Count = 5
	in.Counted, in.CountFrom = 3, day("2025-01-29")
	// the closure was entered afterwards: three were delivered all the same
	got := schedule.Deliveries(in, span("2025-01-25", "2025-12-31"))
	wantEqual(t, days("2025-01-29", "2025-02-05"), dates(got))
	in.Counted = 5
	wantEqual(t, days(), dates(schedule.Deliveries(in, span("2025-01-25", "2025-12-31"))))
}

func TestCountDoesNotDependOnTheWindow(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-08", weekdaysCalendar())
	in.Term.Count = 6
	wantEqual(t, days("2025-02-05", "2025-02-12"), dates(schedule.Deliveries(in, span("2025-02-01", "2025-12-31"))))
}

func TestPauseExtendsTheTermIfThePlanSaysSo(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	in.Term.End = day("2025-01-31")
	in.Pauses = []schedule.Pause{
		{Range: span("2025-02-03", "2025-02-09")}, // reached only by the extension
		{Range: span("2024-12-20", "2025-01-12")}, // seven days are in the term
		{Range: span("2025-01-10", "2025-01-12")}, // overlaps
		{Range: span("2025-06-01", "2025-06-30")}, // never reached
	}
	plain := schedule.Deliveries(in, civil.Range{})
	wantEqual(t, days("2025-01-15", "2025-01-22", "2025-01-29"), dates(plain))
	in.Term.PauseExtends = true
	extended := schedule.Deliveries(in, civil.Range{})
	wantEqual(t, days("2025-01-15", "2025-01-22", "2025-01-29", "2025-02-12"), dates(extended))
}

func TestPauseUntilFurtherNoticeTakesTheEndAway(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	in.Term = schedule.Term{Start: day("2025-01-06"), End: day("2025-01-31"), PauseExtends: true}
	in.Pauses = []schedule.Pause{{Range: span("2025-01-20", "")}}
	got := schedule.Deliveries(in, span("2025-02-01", "2025-02-15"))
	wantEqual(t, []string{"2025-02-05 paused", "2025-02-12 paused"}, drops(got))
	in.Pauses = []schedule.Pause{schedule.Cancellation(day("2025-01-19"))}
	wantEqual(t, []string(nil), drops(schedule.Deliveries(in, span("2025-02-01", "2025-02-15"))))
}

func TestOpenWindowEnds(t *testing.T) {
	in := subscribe(t, "FREQ=MONTHLY;BYMONTHDAY=1", "2025-01-01", weekdaysCalendar())
	got := schedule.Deliveries(in, civil.Range{})
	if n := len(got.Deliveries); n != 121 {
		t.Errorf("%d deliveries in ten years and the month that ends them", n)
	}
}

func TestStrangeInputHasNoDeliveries(t *testing.T) {
	good := subscribe(t, "FREQ=DAILY", "2025-01-01", weekdaysCalendar())
	tests := []struct {
		name   string
		change func(*schedule.Input)
		window civil.Range
	}{
		{"no version", func(in *schedule.Input) { in.Versions = nil }, span("2025-01-01", "2025-01-31")},
		{"no start, open window", func(in *schedule.Input) { in.Term.Start = civil.Date{} }, civil.Range{}},
		{"end before start", func(in *schedule.Input) { in.Term.End = day("2024-12-31") }, span("2025-01-01", "2025-01-31")},
		{"no rhythm", func(in *schedule.Input) { in.Versions[0].Rhythm = schedule.Rhythm{} }, span("2025-01-01", "2025-01-31")},
		{"backwards window", func(*schedule.Input) {}, span("2025-01-31", "2025-01-01")},
		{"negative lead", func(in *schedule.Input) { in.Versions[0].Leads = []schedule.Lead{{Days: -1}} }, span("2025-01-01", "2025-01-31")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := good
			in.Versions = append([]schedule.Version(nil), good.Versions...)
			tt.change(&in)
			wantEqual(t, days(), dates(schedule.Deliveries(in, tt.window)))
		})
	}
}

func TestResultFindsDeliveries(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", closing("2025-05-29/2025-05-29"))
	in.Skips = days("2025-06-12")
	r := schedule.Deliveries(in, span("2025-05-22", "2025-06-12"))
	tests := []struct {
		name string
		find func(civil.Date) (schedule.Delivery, bool)
		date string
		want string
	}{
		{"on its day", r.On, "2025-05-30", "2025-05-30"},
		{"not on its nominal date", r.On, "2025-05-29", ""},
		{"covering its nominal date", r.Covering, "2025-05-29", "2025-05-30"},
		{"covering is not on", r.Covering, "2025-05-30", ""},
		{"whatever a person means: the day", r.Find, "2025-05-30", "2025-05-30"},
		{"whatever a person means: the date", r.Find, "2025-05-29", "2025-05-30"},
		{"whatever a person means: neither", r.Find, "2025-05-31", ""},
		{"the next from its own day", r.Next, "2025-05-30", "2025-05-30"},
		{"the next after", r.Next, "2025-05-31", "2025-06-05"},
		{"none after the last", r.Next, "2025-06-06", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d, ok := tt.find(day(tt.date))
			if ok != (tt.want != "") || d.Date.String() != tt.want {
				t.Errorf("%s: %s, %v", tt.date, d.Date, ok)
			}
		})
	}
	if d, ok := r.DroppedOn(day("2025-06-12")); !ok || d.Reason != schedule.Skipped {
		t.Errorf("dropped: %+v, %v", d, ok)
	}
	if _, ok := r.DroppedOn(day("2025-06-05")); ok {
		t.Error("a delivery was dropped")
	}
}

func TestNarrowedCalendarMovesToThePointsOwnDay(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", closing("2025-05-29/2025-05-29"))
	in.Versions[0].Days = in.Versions[0].Days.Narrow(civil.WeekdaySet(time.Tuesday, time.Thursday))
	wantEqual(t, days("2025-05-22", "2025-06-03", "2025-06-05"), dates(schedule.Deliveries(in, span("2025-05-22", "2025-06-05"))))
}
