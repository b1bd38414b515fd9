package schedule_test

import (
	"encoding/json"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

func TestInputCheck(t *testing.T) {
	good := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	tests := []struct {
		name   string
		change func(*schedule.Input)
		code   problem.Code
		field  string
	}{
		{"no start", func(in *schedule.Input) { in.Term.Start = civil.Date{} }, schedule.CodeStartMissing, "term.start"},
		{"end before start", func(in *schedule.Input) { in.Term.End = day("2025-01-05") }, civil.CodeRangeBackwards, "term"},
		{"negative count", func(in *schedule.Input) { in.Term.Count = -1 }, schedule.CodeCountNegative, "term.count"},
		{"negative counted", func(in *schedule.Input) { in.Counted = -1 }, schedule.CodeCountNegative, "counted"},
		{"no version", func(in *schedule.Input) { in.Versions = nil }, schedule.CodeVersionsMissing, "versions"},
		{"empty rhythm", func(in *schedule.Input) { in.Versions[0].Rhythm = schedule.Rhythm{} }, schedule.CodeRhythmEmpty, "versions[0].rhythm.segments"},
		{"unknown policy", func(in *schedule.Input) { in.Versions[0].Policy.Long = "x" }, schedule.CodePolicyUnknown, "versions[0].policy.long"},
		{"negative lead", func(in *schedule.Input) { in.Versions[0].Leads = []schedule.Lead{{}, {Days: -1}} }, schedule.CodeLead, "versions[0].leads[1]"},
		{"lead of years", func(in *schedule.Input) { in.Versions[0].Leads = []schedule.Lead{{Days: 251}} }, schedule.CodeLead, "versions[0].leads[0]"},
		{"negative freshness", func(in *schedule.Input) { in.Versions[0].Leads = []schedule.Lead{{Fresh: -1}} }, schedule.CodeFreshness, "versions[0].leads[0]"},
		{"second version without date", func(in *schedule.Input) { in.Versions = append(in.Versions, in.Versions[0]) }, schedule.CodeVersionsOrder, "versions[1].from"},
		{"versions out of order", func(in *schedule.Input) {
			second, third := in.Versions[0], in.Versions[0]
			second.From, third.From = day("2025-03-01"), day("2025-02-01")
			in.Versions = append(in.Versions, second, third)
		}, schedule.CodeVersionsOrder, "versions[2].from"},
		{"pause without start", func(in *schedule.Input) { in.Pauses = []schedule.Pause{{Range: span("", "2025-02-01")}} }, schedule.CodePauseOpen, "pauses[0]"},
		{"pause backwards", func(in *schedule.Input) {
			in.Pauses = []schedule.Pause{{Range: span("2025-02-02", "2025-02-01")}}
		}, civil.CodeRangeBackwards, "pauses[0]"},
		{"move to nowhere", func(in *schedule.Input) { in.Moves = []schedule.Move{{Nominal: day("2025-02-02")}} }, schedule.CodeMoveOpen, "moves[0]"},
		{"moved twice", func(in *schedule.Input) {
			in.Moves = []schedule.Move{{day("2025-02-05"), day("2025-02-06")}, {day("2025-02-05"), day("2025-02-07")}}
		}, schedule.CodeMoveTwice, "moves[1]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			in := good
			in.Versions = append([]schedule.Version(nil), good.Versions...)
			tt.change(&in)
			err := in.Check()
			wantProblem(t, err, tt.code)
			if found := problem.Of(err); len(found) != 1 || found[0].Field != tt.field {
				t.Errorf("got %v, want one of %s", err, tt.field)
			}
		})
	}
	if err := good.Check(); err != nil {
		t.Error(err)
	}
}

func TestBackwardsPausePausesNothing(t *testing.T) {
	in := subscribe(t, "FREQ=WEEKLY;BYDAY=WE", "2025-01-06", weekdaysCalendar())
	in.Term.End, in.Term.PauseExtends = day("2025-01-31"), true
	in.Pauses = []schedule.Pause{{Range: span("2025-01-20", "2025-01-10")}}
	wantEqual(t, days("2025-01-08", "2025-01-15", "2025-01-22", "2025-01-29"), dates(schedule.Deliveries(in, civil.Range{})))
}

func TestPauseTravelsAsJSON(t *testing.T) {
	data, err := json.Marshal(schedule.Cancellation(day("2025-01-31")))
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, `{"from":"2025-02-01","to":"","cancels":true}`, string(data))
	var again schedule.Pause
	if err := json.Unmarshal(data, &again); err != nil {
		t.Fatal(err)
	}
	wantEqual(t, schedule.Cancellation(day("2025-01-31")), again)
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
