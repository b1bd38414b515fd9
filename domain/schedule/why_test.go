package schedule_test

import (
	"encoding/json"
	"testing"

	"turnus/domain/schedule"
)

// kinds are what closed a day, shortly.
func kinds(causes []schedule.Cause) []schedule.CauseKind {
	var out []schedule.CauseKind
	for _, c := range causes {
		out = append(out, c.Kind)
	}
	return out
}

// passedDays are the days that did not count.
func passedDays(passed []schedule.Passed) []string {
	var out []string
	for _, p := range passed {
		out = append(out, p.Date.String()+" "+string(p.Causes[0].Kind))
	}
	return out
}

func TestAnOrdinaryDeliveryHasOnlyItsLeadTimesToTell(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	in.Versions[0].Leads = []schedule.Lead{{Days: 2}}
	d, _ := schedule.Deliveries(in, span("2025-01-06", "2025-01-10")).On(day("2025-01-08"))
	wantEqual(t, schedule.Why{Leads: []schedule.LeadStep{{Days: 2, Pick: day("2025-01-06")}}}, d.Why)
}

// "Why do I get my box on Wednesday?"
func TestWhyTellsTheChainFromTheNominalDateToThePickDay(t *testing.T) {
	cal := closing("2026-05-15/2026-05-15")
	cal.Region = "CH-ZH"
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2026-05-07", cal)
	in.Versions[0].Leads = []schedule.Lead{{Days: 1}}
	d, ok := schedule.Deliveries(in, span("2026-05-08", "2026-05-14")).Covering(day("2026-05-14"))
	if !ok || len(d.Why.Steps) != 1 {
		t.Fatalf("%+v, %v", d, ok)
	}
	step := d.Why.Steps[0]
	wantEqual(t, day("2026-05-14"), step.Nominal)
	wantEqual(t, "Auffahrt", step.Closed[0].Names.In("de"))
	wantEqual(t, schedule.MovedAfter, step.By)
	wantEqual(t, []string{"2026-05-15 closure", "2026-05-16 weekday", "2026-05-17 weekday"}, passedDays(step.Passed))
	wantEqual(t, day("2026-05-18"), step.To)
	wantEqual(t, day("2026-05-13"), d.Why.Leads[0].Pick)
	wantEqual(t, []string{"2026-05-17 weekday", "2026-05-16 weekday", "2026-05-15 closure", "2026-05-14 holiday"},
		passedDays(d.Why.Leads[0].Passed))
}

func TestWhyTellsBothDirectionsThatWereTried(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-27", closing("2025-05-27/2025-05-29"))
	in.Versions[0].Policy.Single = schedule.Before
	r := schedule.Deliveries(in, span("2025-05-27", "2025-05-31"))
	step := r.Deliveries[0].Why.Steps[0]
	wantEqual(t, schedule.MovedAfterStart, step.By)
	wantEqual(t, []string{"2025-05-28 closure", "2025-05-27 closure"}, passedDays(step.Passed))
	wantEqual(t, day("2025-05-30"), step.To)
}

func TestWhyTellsThatNoEarlierDayWasNearEnough(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-01", closing("2025-05-26/2025-05-29"))
	in.Versions[0].Policy = schedule.Policy{Single: schedule.Before, Long: schedule.Before, MaxShift: 2}
	r := schedule.Deliveries(in, span("2025-05-27", "2025-05-31"))
	step := r.Deliveries[0].Why.Steps[0]
	wantEqual(t, schedule.MovedAfter, step.By)
	wantEqual(t, true, step.Long)
	wantEqual(t, []string{"2025-05-28 closure", "2025-05-27 closure"}, passedDays(step.Passed))
}

func TestWhyOfADroppedDate(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-01", closing("2025-05-26/2025-06-06"))
	in.Versions[0].Policy = schedule.NewPolicy(schedule.After)
	r := schedule.Deliveries(in, span("2025-05-27", "2025-05-31"))
	d, ok := r.DroppedOn(day("2025-05-29"))
	if !ok {
		t.Fatal("not dropped")
	}
	wantEqual(t, schedule.Closed, d.Reason)
	wantEqual(t, true, d.Step.Long)
	wantEqual(t, []schedule.CauseKind{schedule.CauseClosure}, kinds(d.Step.Closed))
	if !d.MovedTo.IsZero() {
		t.Errorf("moved to %s", d.MovedTo)
	}
}

func TestWhyOfADateDroppedForLackOfAnOpenDayTellsWhatWasTried(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2025-05-01", closing("2025-05-29/2025-06-10"))
	in.Versions[0].Policy = schedule.Policy{Long: schedule.After, MaxShift: 2}
	r := schedule.Deliveries(in, span("2025-05-27", "2025-05-31"))
	wantEqual(t, []string{"2025-05-30 closure", "2025-05-31 weekday"}, passedDays(r.Dropped[0].Step.Passed))
}

func TestTwoMovedDatesOfOneDeliveryTellTheirWaysApart(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=MO,TU,WE", "2025-06-02", closing("2025-06-09/2025-06-10"))
	d, _ := schedule.Deliveries(in, span("2025-06-08", "2025-06-14")).On(day("2025-06-11"))
	wantEqual(t, days("2025-06-09", "2025-06-10", "2025-06-11"), d.Nominal)
	wantEqual(t, 2, len(d.Why.Steps)) // the Wednesday is an ordinary one
	wantEqual(t, day("2025-06-09"), d.Why.Steps[0].Nominal)
	wantEqual(t, day("2025-06-10"), d.Why.Steps[1].Nominal)
}

func TestResultTravelsAsJSON(t *testing.T) {
	cal := closing("2026-05-15/2026-05-15")
	cal.Region = "CH-ZH"
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=TH", "2026-05-07", cal)
	in.Pauses = []schedule.Pause{{Range: span("2026-05-21", "")}}
	r := schedule.Deliveries(in, span("2026-05-08", "2026-05-31"))
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	var again schedule.Result
	if err := json.Unmarshal(data, &again); err != nil {
		t.Fatal(err)
	}
	wantEqual(t, r, again)
}
