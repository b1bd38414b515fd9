package schedule_test

import (
	"encoding/json"
	"os"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

func TestReferenceCasesOfDeliveries(t *testing.T) {
	data, err := os.ReadFile("testdata/delivery_cases.json")
	if err != nil {
		t.Fatal(err)
	}
	cases, list, err := schedule.ReadCases(data)
	if err != nil || !list || len(cases) == 0 {
		t.Fatalf("ReadCases: %d cases, list %v, %v", len(cases), list, err)
	}
	for _, c := range cases {
		t.Run(c.ID+" "+c.Title, func(t *testing.T) {
			got, err := schedule.RunCase(c)
			if err != nil {
				t.Fatal(err)
			}
			wantEqual(t, *c.Expected, got)
		})
	}
}

// weeklyCase is a case that is right, with keys to change.
func weeklyCase(changes map[string]any) map[string]any {
	c := map[string]any{
		"start": "2025-01-06", "end": nil, "horizon": "2025-01-31", "policy": "after", "lead_days": 1,
		"recurrence": map[string]any{"kind": "weekly", "every": 1, "weekdays": []string{"WE"}},
		"closed":     []any{}, "pauses": []any{},
	}
	for key, value := range changes {
		if value == absent {
			delete(c, key)
		} else {
			c[key] = value
		}
	}
	return c
}

// absent as a value takes a key away.
const absent = "\x00"

// runCase runs a case written as a map.
func runCase(t testing.TB, input map[string]any) (schedule.CaseResult, error) {
	t.Helper()
	data, err := json.Marshal(map[string]any{"input": input})
	if err != nil {
		t.Fatal(err)
	}
	cases, list, err := schedule.ReadCases(data)
	if err != nil {
		return schedule.CaseResult{}, err
	}
	if list || len(cases) != 1 {
		t.Fatalf("%d cases, list %v", len(cases), list)
	}
	return schedule.RunCase(cases[0])
}

func TestWrongCasesAreProblemsOfTheirFields(t *testing.T) {
	recurrence := func(r map[string]any) map[string]any { return map[string]any{"recurrence": r} }
	tests := []struct {
		name    string
		changes map[string]any
		code    problem.Code
		field   string
	}{
		{"no start", map[string]any{"start": absent}, schedule.CodeCaseMissing, "start"},
		{"31 February", map[string]any{"start": "2025-02-31"}, civil.CodeDateInvalid, "start"},
		{"a German date", map[string]any{"start": "6.1.2025"}, civil.CodeDateInvalid, "start"},
		{"no horizon", map[string]any{"horizon": absent}, schedule.CodeCaseMissing, "horizon"},
		{"a horizon of centuries", map[string]any{"horizon": "9999-12-31"}, schedule.CodeCaseTooLong, "horizon"},
		{"end before start", map[string]any{"end": "2025-01-05"}, civil.CodeRangeBackwards, "end"},
		{"no policy", map[string]any{"policy": absent}, schedule.CodeCaseMissing, "policy"},
		{"unknown policy", map[string]any{"policy": "never"}, schedule.CodePolicyUnknown, "policy"},
		{"negative lead", map[string]any{"lead_days": -1}, schedule.CodeLead, "lead_days"},
		{"lead of years", map[string]any{"lead_days": 10_000}, schedule.CodeLead, "lead_days"},
		{"lead in words", map[string]any{"lead_days": "two"}, schedule.CodeCaseMalformed, ""},
		{"negative shift", map[string]any{"max_shift_days": -1}, schedule.CodeMaxShift, "max_shift_days"},
		{"shift beyond the engine", map[string]any{"max_shift_days": 32}, schedule.CodeMaxShift, "max_shift_days"},
		{"pause backwards", map[string]any{"pauses": [][]any{{"2025-01-20", "2025-01-10"}}}, civil.CodeRangeBackwards, "pauses[0]"},
		{"pause on no date", map[string]any{"pauses": [][]any{{"2025-01-20", "2025-02-30"}}}, civil.CodeDateInvalid, "pauses[0]"},
		{"pause without start", map[string]any{"pauses": [][]any{{nil, "2025-02-20"}}}, schedule.CodeCaseMalformed, ""},
		{"pause of three dates", map[string]any{"pauses": [][]any{{"2025-01-01", "2025-01-02", "2025-01-03"}}}, schedule.CodeCaseMalformed, ""},
		{"pause as object", map[string]any{"pauses": []any{map[string]any{"from": "2025-01-01"}}}, schedule.CodeCaseMalformed, ""},
		{"closure backwards", map[string]any{"closed": []any{"2025-01-01", []any{"2025-01-20", "2025-01-10"}}}, civil.CodeRangeBackwards, "closed[1]"},
		{"closure without end", map[string]any{"closed": []any{[]any{"2025-01-20", nil}}}, schedule.CodeClosureOpen, "closed[0]"},
		{"unknown delivery weekday", map[string]any{"delivery_weekdays": []string{"MO", "Di"}}, civil.CodeWeekdayInvalid, "delivery_weekdays[1]"},
		{"unknown work weekday", map[string]any{"working_weekdays": []string{"XX"}}, civil.CodeWeekdayInvalid, "working_weekdays[0]"},
		{"no rule", map[string]any{"recurrence": absent}, schedule.CodeCaseMissing, "recurrence"},
		{"two rules", map[string]any{"rrule": "FREQ=DAILY"}, schedule.CodeCaseTwoRules, "rrule"},
		{"wrong rrule", map[string]any{"recurrence": absent, "rrule": "FREQ=WEEKLY;COUNT=3"}, schedule.CodeRuleEnds, "rrule"},
		{"unknown kind", recurrence(map[string]any{"kind": "hourly"}), schedule.CodeCaseKind, "recurrence"},
		{"every 0 weeks", recurrence(map[string]any{"kind": "weekly", "every": 0, "weekdays": []string{"MO"}}), schedule.CodeRuleInterval, "recurrence"},
		{"weekly without weekday", recurrence(map[string]any{"kind": "weekly", "every": 1}), schedule.CodeRuleValue, "recurrence"},
		{"weekly on an unknown weekday", recurrence(map[string]any{"kind": "weekly", "weekdays": []string{"MI"}}), civil.CodeWeekdayInvalid, "recurrence"},
		{"day 0", recurrence(map[string]any{"kind": "monthly_day", "every": 1, "day": 0}), schedule.CodeRuleValue, "recurrence"},
		{"day 32", recurrence(map[string]any{"kind": "monthly_day", "every": 1, "day": 32, "short_month": "last"}), schedule.CodeRuleValue, "recurrence"},
		{"unknown short month", recurrence(map[string]any{"kind": "monthly_day", "day": 31, "short_month": "first"}), schedule.CodeCaseShortMonth, "recurrence"},
		{"sixth weekday", recurrence(map[string]any{"kind": "monthly_weekday", "nth": 6, "weekday": "MO"}), schedule.CodeRuleValue, "recurrence"},
		{"nth of an unknown weekday", recurrence(map[string]any{"kind": "monthly_weekday", "nth": 1, "weekday": "MON"}), civil.CodeWeekdayInvalid, "recurrence"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := runCase(t, weeklyCase(tt.changes))
			wantProblem(t, err, tt.code)
			for _, p := range problem.Of(err) {
				if p.Code == tt.code && p.Field != tt.field {
					t.Errorf("a problem of %q, want %q", p.Field, tt.field)
				}
			}
		})
	}
}

func TestCaseWithEverythingWrongNamesItAll(t *testing.T) {
	_, err := runCase(t, map[string]any{"lead_days": -1, "policy": "x", "pauses": [][]any{{"x", nil}}})
	if found := problem.Of(err); len(found) != 6 {
		t.Errorf("%d problems: %v", len(found), err)
	}
}

func TestCasesThatGiveLittle(t *testing.T) {
	wednesdays := []string{"2025-01-08", "2025-01-15", "2025-01-22", "2025-01-29"}
	all := func(reason schedule.Reason) []schedule.CaseDropped {
		var out []schedule.CaseDropped
		for _, d := range days(wednesdays...) {
			out = append(out, schedule.CaseDropped{Nominal: d, Reason: reason})
		}
		return out
	}
	tests := []struct {
		name    string
		changes map[string]any
		dropped []schedule.CaseDropped
	}{
		{"a calendar that never delivers", map[string]any{"delivery_weekdays": []string{}}, all(schedule.NoOpenDay)},
		{"a calendar that never delivers, skipped", map[string]any{"delivery_weekdays": []string{}, "policy": "skip"}, all(schedule.Closed)},
		{"a shop that never works", map[string]any{"working_weekdays": []string{}, "delivery_weekdays": []string{"WE"}}, all(schedule.NoWorkDay)},
		{"a horizon before the start", map[string]any{"horizon": "2024-12-31"}, []schedule.CaseDropped{}},
		{"no shift allowed", map[string]any{"max_shift_days": 0, "delivery_weekdays": []string{"TH"}}, all(schedule.NoOpenDay)},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := runCase(t, weeklyCase(tt.changes))
			if err != nil {
				t.Fatal(err)
			}
			wantEqual(t, schedule.CaseResult{Deliveries: []schedule.CaseDelivery{}, Dropped: tt.dropped}, got)
		})
	}
}

func TestCaseTakesARuleInPlaceOfARecurrence(t *testing.T) {
	want, err := runCase(t, weeklyCase(nil))
	if err != nil {
		t.Fatal(err)
	}
	got, err := runCase(t, weeklyCase(map[string]any{"recurrence": absent, "rrule": "FREQ=WEEKLY;BYDAY=WE"}))
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, want, got)
}

func TestCaseLooksAsFarAsItsHorizonHoweverFar(t *testing.T) {
	got, err := runCase(t, weeklyCase(map[string]any{"horizon": "2065-01-31"}))
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, day("2065-01-28"), got.Deliveries[len(got.Deliveries)-1].Actual)
}

func TestReadCasesTakesOneOrMany(t *testing.T) {
	tests := []struct {
		name, text string
		cases      int
		list       bool
	}{
		{"a case", `{"id": "a", "input": {"start": "2025-01-06"}}`, 1, false},
		{"the bare input", `{"start": "2025-01-06"}`, 1, false},
		{"a list", `{"cases": [{"input": {"start": "2025-01-06"}}, {"input": {"start": "2025-01-06"}}]}`, 2, true},
		{"an empty list", `{"cases": []}`, 0, true},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cases, list, err := schedule.ReadCases([]byte(tt.text))
			if err != nil || len(cases) != tt.cases || list != tt.list {
				t.Fatalf("%d cases, list %v, %v", len(cases), list, err)
			}
			for _, c := range cases {
				wantEqual(t, "2025-01-06", c.Input.Start)
			}
		})
	}
}

func TestReadCasesRefusesWhatIsNoCase(t *testing.T) {
	for _, text := range []string{"", "{", "[]", "null x", `{"input": []}`, `{} {}`, `{"start": 3}`, `{"cases": 3}`} {
		_, _, err := schedule.ReadCases([]byte(text))
		wantProblem(t, err, schedule.CodeCaseMalformed)
	}
}

func TestCaseTravelsAsJSON(t *testing.T) {
	text := `{"id":"x","input":{"start":"2025-01-06","horizon":"2025-01-31","rrule":"FREQ=DAILY","policy":"skip","lead_days":0,` +
		`"closed":["2025-01-08",["2025-01-10","2025-01-12"]],"pauses":[["2025-01-20",null]]}}`
	var c schedule.Case
	if err := json.Unmarshal([]byte(text), &c); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, text, string(again))
}
