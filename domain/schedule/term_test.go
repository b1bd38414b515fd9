package schedule_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

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
