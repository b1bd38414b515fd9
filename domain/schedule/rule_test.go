package schedule_test

import (
	"encoding/json"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

func TestParseRuleWritesOneTextForOneMeaning(t *testing.T) {
	tests := []struct{ text, canonical string }{
		{"FREQ=DAILY", "FREQ=DAILY"},
		{"freq=weekly;byday=fr,tu", "FREQ=WEEKLY;BYDAY=TU,FR"},
		{" RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=SU,MO ", "FREQ=WEEKLY;BYDAY=MO,SU"},
		{"BYDAY=TU,FR;INTERVAL=2;FREQ=WEEKLY;", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"},
		{"FREQ=WEEKLY;WKST=MO;BYDAY=WE", "FREQ=WEEKLY;BYDAY=WE"},
		{"FREQ=MONTHLY;BYMONTHDAY=-1,31,1,1", "FREQ=MONTHLY;BYMONTHDAY=1,31,-1"},
		{"FREQ=MONTHLY;BYMONTHDAY=31,30,29,28;BYSETPOS=-1", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"},
		{"FREQ=MONTHLY;BYDAY=-1FR,+3SA,1SA,MO", "FREQ=MONTHLY;BYDAY=MO,1SA,3SA,-1FR"},
		{"FREQ=YEARLY;BYMONTH=12,6;BYMONTHDAY=24", "FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=24"},
		{"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"},
		{"FREQ=DAILY;BYDAY=MO;BYMONTHDAY=13", "FREQ=DAILY;BYMONTHDAY=13;BYDAY=MO"},
	}
	for _, tt := range tests {
		r := rule(t, tt.text)
		if r.String() != tt.canonical {
			t.Errorf("%s: %s, want %s", tt.text, r, tt.canonical)
		}
		if r != rule(t, tt.canonical) {
			t.Errorf("%s is not equal to its canonical text", tt.text)
		}
	}
}

func TestParseRuleRefuses(t *testing.T) {
	tests := []struct {
		text string
		code problem.Code
		args []any
	}{
		{"", schedule.CodeRuleMalformed, []any{"part", ""}},
		{"FREQ", schedule.CodeRuleMalformed, []any{"part", "FREQ"}},
		{"FREQ=", schedule.CodeRuleMalformed, []any{"part", "FREQ="}},
		{"FREQ=DAILY;;INTERVAL=2", schedule.CodeRuleMalformed, []any{"part", ""}},
		{"BYDAY=MO", schedule.CodeRuleFreqMissing, nil},
		{"FREQ=FORTNIGHTLY", schedule.CodeRuleFreqUnknown, []any{"value", "FORTNIGHTLY"}},
		{"FREQ=HOURLY", schedule.CodeRuleSubDaily, []any{"value", "HOURLY"}},
		{"FREQ=MINUTELY;INTERVAL=15", schedule.CodeRuleSubDaily, []any{"value", "MINUTELY"}},
		{"FREQ=WEEKLY;BYPHASEOFMOON=FULL", schedule.CodeRulePartUnknown, []any{"part", "BYPHASEOFMOON"}},
		{"FREQ=WEEKLY;BYDAY=MO;BYDAY=TU", schedule.CodeRulePartTwice, []any{"part", "BYDAY"}},
		{"FREQ=WEEKLY;COUNT=3", schedule.CodeRuleEnds, []any{"part", "COUNT"}},
		{"FREQ=WEEKLY;UNTIL=20261231", schedule.CodeRuleEnds, []any{"part", "UNTIL"}},
		{"FREQ=YEARLY;BYWEEKNO=20", schedule.CodeRuleUnsupported, []any{"part", "BYWEEKNO"}},
		{"FREQ=YEARLY;BYYEARDAY=100", schedule.CodeRuleUnsupported, []any{"part", "BYYEARDAY"}},
		{"FREQ=DAILY;BYHOUR=9", schedule.CodeRuleUnsupported, []any{"part", "BYHOUR"}},
		{"FREQ=WEEKLY;WKST=SU", schedule.CodeRuleWeekStart, []any{"value", "SU"}},
		{"FREQ=WEEKLY;INTERVAL=0", schedule.CodeRuleInterval, []any{"value", "0"}},
		{"FREQ=WEEKLY;INTERVAL=-2", schedule.CodeRuleInterval, []any{"value", "-2"}},
		{"FREQ=WEEKLY;INTERVAL=two", schedule.CodeRuleInterval, []any{"value", "TWO"}},
		{"FREQ=WEEKLY;INTERVAL=1000", schedule.CodeRuleInterval, []any{"value", "1000", "max", schedule.MaxInterval}},
		{"FREQ=WEEKLY;BYDAY=XX", schedule.CodeRuleValue, []any{"part", "BYDAY", "value", "XX"}},
		{"FREQ=WEEKLY;BYDAY=M", schedule.CodeRuleValue, []any{"part", "BYDAY", "value", "M"}},
		{"FREQ=MONTHLY;BYDAY=0MO", schedule.CodeRuleValue, []any{"part", "BYDAY", "value", "0MO"}},
		{"FREQ=MONTHLY;BYDAY=6MO", schedule.CodeRuleValue, []any{"part", "BYDAY", "value", "6MO"}},
		{"FREQ=MONTHLY;BYMONTHDAY=0", schedule.CodeRuleValue, []any{"part", "BYMONTHDAY", "value", "0"}},
		{"FREQ=MONTHLY;BYMONTHDAY=32", schedule.CodeRuleValue, []any{"part", "BYMONTHDAY", "value", "32"}},
		{"FREQ=MONTHLY;BYMONTHDAY=1,x", schedule.CodeRuleValue, []any{"part", "BYMONTHDAY", "value", "X"}},
		{"FREQ=YEARLY;BYMONTH=13", schedule.CodeRuleValue, []any{"part", "BYMONTH", "value", "13"}},
		{"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=0", schedule.CodeRuleValue, []any{"part", "BYSETPOS", "value", "0"}},
		{"FREQ=WEEKLY;BYMONTHDAY=3", schedule.CodeRuleMisplaced, []any{"part", "BYMONTHDAY", "freq", "WEEKLY"}},
		{"FREQ=WEEKLY;BYDAY=1MO", schedule.CodeRuleMisplaced, []any{"part", "BYDAY", "freq", "WEEKLY"}},
		{"FREQ=YEARLY;BYDAY=1MO", schedule.CodeRuleMisplaced, []any{"part", "BYDAY", "freq", "YEARLY"}},
		{"FREQ=MONTHLY;BYSETPOS=1", schedule.CodeRuleMisplaced, []any{"part", "BYSETPOS", "freq", "MONTHLY"}},
		{"FREQ=DAILY;BYDAY=MO;BYSETPOS=1", schedule.CodeRuleMisplaced, []any{"part", "BYSETPOS", "freq", "DAILY"}},
		{"FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=2", schedule.CodeRuleNever, []any{"value", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31"}},
		{"FREQ=DAILY;BYMONTH=4,6,9,11;BYMONTHDAY=31", schedule.CodeRuleNever, nil},
		{"FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=15", schedule.CodeRuleNever, nil},
		{"FREQ=MONTHLY;BYDAY=MO;BYSETPOS=6", schedule.CodeRuleNever, nil},
		{"FREQ=WEEKLY;BYDAY=MO;BYSETPOS=2", schedule.CodeRuleNever, nil},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, err := schedule.ParseRule(tt.text)
			wantProblem(t, err, tt.code, tt.args...)
		})
	}
}

func TestParseRuleNamesEverythingWrongAtOnce(t *testing.T) {
	_, err := schedule.ParseRule("FREQ=WEEKLY;COUNT=3;INTERVAL=0;BYDAY=XX;BYWEEKNO=1")
	for _, code := range []problem.Code{
		schedule.CodeRuleEnds, schedule.CodeRuleInterval, schedule.CodeRuleValue, schedule.CodeRuleUnsupported,
	} {
		if !problem.Has(err, code) {
			t.Errorf("%s is missing in %v", code, err)
		}
	}
}

func TestRuleTravelsAsText(t *testing.T) {
	type plan struct {
		Rules []schedule.Rule `json:"rules"`
	}
	text := `{"rules":["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR","FREQ=MONTHLY;BYMONTHDAY=-1"]}`
	var p plan
	if err := json.Unmarshal([]byte(text), &p); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(p)
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, text, string(again))
	err = json.Unmarshal([]byte(`{"rules":["FREQ=WEEKLY;COUNT=2"]}`), &p)
	wantProblem(t, err, schedule.CodeRuleEnds, "part", "COUNT")
}

func TestZeroRuleIsNoRule(t *testing.T) {
	var r schedule.Rule
	if !r.IsZero() || r.String() != "" {
		t.Errorf("the zero rule is %q", r)
	}
	wantEqual(t, days(), r.Dates(day("2026-01-01"), span("2026-01-01", "2026-12-31")))
}

func TestPartsOfTheMaskMakeTheRuleAgain(t *testing.T) {
	r := rule(t, "FREQ=MONTHLY;INTERVAL=2;BYMONTH=3,9;BYMONTHDAY=1,-1;BYDAY=MO,2TU,-1FR;BYSETPOS=1")
	p := r.Parts()
	wantEqual(t, schedule.Parts{
		Freq: schedule.Monthly, Interval: 2, Months: []time.Month{3, 9}, MonthDays: []int{1, -1},
		Weekdays: []schedule.NthWeekday{{0, time.Monday}, {2, time.Tuesday}, {-1, time.Friday}}, SetPos: []int{1},
	}, p)
	again, err := p.Rule()
	if err != nil || again != r {
		t.Errorf("%s, %v", again, err)
	}
}

func TestPartsThatNoTextCouldSayAreRefused(t *testing.T) {
	tests := []struct {
		parts schedule.Parts
		code  problem.Code
	}{
		{schedule.Parts{}, schedule.CodeRuleFreqMissing},
		{schedule.Parts{Freq: schedule.Yearly + 1}, schedule.CodeRuleFreqMissing},
		{schedule.Parts{Freq: schedule.Daily, Interval: -1}, schedule.CodeRuleInterval},
		{schedule.Parts{Freq: schedule.Yearly, Months: []time.Month{0}}, schedule.CodeRuleValue},
		{schedule.Parts{Freq: schedule.Weekly, Weekdays: []schedule.NthWeekday{{Day: 7}}}, schedule.CodeRuleValue},
	}
	for _, tt := range tests {
		_, err := tt.parts.Rule()
		wantProblem(t, err, tt.code)
	}
}

func TestFreqTravelsAsItsName(t *testing.T) {
	for _, f := range []schedule.Freq{schedule.Daily, schedule.Weekly, schedule.Monthly, schedule.Yearly} {
		text, err := f.MarshalText()
		if err != nil {
			t.Fatal(err)
		}
		var again schedule.Freq
		if err := again.UnmarshalText(text); err != nil || again != f {
			t.Errorf("%s: %s, %v", text, again, err)
		}
	}
	if name := schedule.Freq(200).String(); name != "" {
		t.Errorf("a frequency that is none is called %q", name)
	}
}

func TestMaskBuildsRules(t *testing.T) {
	weekdays := civil.WeekdaySet(time.Friday, time.Tuesday)
	tests := []struct {
		want  string
		build func() (schedule.Rule, error)
	}{
		{"FREQ=DAILY;INTERVAL=10", func() (schedule.Rule, error) { return schedule.EveryDays(10) }},
		{"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", func() (schedule.Rule, error) { return schedule.EveryWeeks(2, weekdays) }},
		{"FREQ=MONTHLY;BYMONTHDAY=15", func() (schedule.Rule, error) { return schedule.EveryMonthsOn(1, 15, schedule.LastOfMonth) }},
		{"FREQ=MONTHLY;BYMONTHDAY=28", func() (schedule.Rule, error) { return schedule.EveryMonthsOn(1, 28, schedule.LastOfMonth) }},
		{"FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1", func() (schedule.Rule, error) {
			return schedule.EveryMonthsOn(1, 29, schedule.LastOfMonth)
		}},
		{"FREQ=MONTHLY;BYMONTHDAY=-1", func() (schedule.Rule, error) { return schedule.EveryMonthsOn(1, 31, schedule.LastOfMonth) }},
		{"FREQ=MONTHLY;BYMONTHDAY=31", func() (schedule.Rule, error) { return schedule.EveryMonthsOn(1, 31, schedule.LeaveOut) }},
		{"FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1", func() (schedule.Rule, error) {
			return schedule.EveryMonthsOn(3, schedule.LastDay, schedule.LeaveOut)
		}},
		{"FREQ=MONTHLY;BYDAY=-1TH", func() (schedule.Rule, error) { return schedule.EveryMonthsOnNth(1, -1, time.Thursday) }},
		{"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", func() (schedule.Rule, error) {
			return schedule.EveryYear(schedule.MonthDay{Month: 12, Day: 24})
		}},
	}
	for _, tt := range tests {
		r, err := tt.build()
		if err != nil || r.String() != tt.want {
			t.Errorf("%s, %v, want %s", r, err, tt.want)
		}
	}
}

func TestMaskRefuses(t *testing.T) {
	_, err := schedule.EveryDays(0)
	wantProblem(t, err, schedule.CodeRuleInterval, "value", "0")
	_, err = schedule.EveryWeeks(1, civil.NoWeekday)
	wantProblem(t, err, schedule.CodeRuleValue, "part", "BYDAY")
	_, err = schedule.EveryMonthsOn(1, 0, schedule.LastOfMonth)
	wantProblem(t, err, schedule.CodeRuleValue, "part", "BYMONTHDAY", "value", "0")
	_, err = schedule.EveryMonthsOn(1, 32, schedule.LastOfMonth)
	wantProblem(t, err, schedule.CodeRuleValue, "part", "BYMONTHDAY", "value", "32")
	_, err = schedule.EveryMonthsOnNth(1, 0, time.Monday)
	wantProblem(t, err, schedule.CodeRuleValue, "part", "BYDAY")
	_, err = schedule.EveryYear(schedule.MonthDay{Month: 2, Day: 31})
	wantProblem(t, err, schedule.CodeRuleNever)
}

func TestAnyRuleSurvivesItsText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRule().Draw(t, "rule")
		again, err := schedule.ParseRule(r.String())
		if err != nil {
			t.Fatal(err)
		}
		if again != r {
			t.Fatalf("%s became %s", r, again)
		}
		parts, err := r.Parts().Rule()
		if err != nil || parts != r {
			t.Fatalf("%s became %s by its parts, %v", r, parts, err)
		}
	})
}
