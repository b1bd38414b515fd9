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

func TestNarrowedCalendarMovesToThePointsOwnDay(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-22", closing("2025-05-29/2025-05-29"))
	in.Versions[0].Days = in.Versions[0].Days.Narrow(civil.WeekdaySet(time.Tuesday, time.Thursday))
	wantEqual(t, days("2025-05-22", "2025-06-03", "2025-06-05"), dates(schedule.Deliveries(in, span("2025-05-22", "2025-06-05"))))
}

func TestStaleDayIsListedOnceHoweverOftenItIsTried(t *testing.T) {
	cal := closing("2025-06-12/2025-06-12")
	cal.Closures = append(cal.Closures, schedule.Closure{Range: span("2025-06-09", "2025-06-10"), StopsWork: true})
	cal.Replacements = []schedule.Replacement{{Closed: day("2025-06-12"), Instead: day("2025-06-11")}}
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-06-05", cal)
	in.Versions[0].Policy = schedule.NewPolicy(schedule.Before)
	in.Versions[0].Leads = []schedule.Lead{{Days: 1, Fresh: 2}}
	got := schedule.Deliveries(in, span("2025-06-12", "2025-06-12"))
	wantEqual(t, days("2025-06-06"), dates(got))
	var stale []string
	for _, s := range got.Stale {
		stale = append(stale, s.Date.String())
	}
	wantEqual(t, []string{"2025-06-11", "2025-06-10", "2025-06-09"}, stale)
}
