package schedule_test

import (
	"encoding/json"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// ruleSeeds are texts a fuzzer can begin with.
var ruleSeeds = []string{
	"FREQ=DAILY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
	"FREQ=MONTHLY;BYDAY=-1TH", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24", "FREQ=YEARLY;BYWEEKNO=53;WKST=SU;COUNT=3",
	"FREQ=YEARLY;BYDAY=53MO,-53SU", "FREQ=MONTHLY;BYDAY=5MO,-5SU", "FREQ=WEEKLY;BYYEARDAY=-1,366", "RRULE:FREQ=DAILY;UNTIL=20261231T235959Z",
	"FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=", ";", "=", "FREQ=WEEKLY;BYDAY=,",
}

func FuzzParseRule(f *testing.F) {
	for _, seed := range ruleSeeds {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, err := schedule.ParseRule(text)
		if err != nil {
			if len(problem.Of(err)) == 0 {
				t.Fatalf("%q: %v is no problem", text, err)
			}
			return
		}
		again, err := schedule.ParseRule(r.String())
		if err != nil || again != r {
			t.Fatalf("%q: %s became %s, %v", text, r, again, err)
		}
		for _, d := range r.Dates(day("2026-01-01"), span("2026-01-01", "2026-12-31")) {
			if d.Year() != 2026 {
				t.Fatalf("%q: %s is not in the window", text, d)
			}
		}
	})
}

func FuzzOccurrences(f *testing.F) {
	for _, seed := range ruleSeeds {
		f.Add(seed, 0)
	}
	f.Fuzz(func(t *testing.T, text string, start int) {
		from := day("2000-01-01").AddDays(start % 100_000)
		got, err := schedule.Occurrences(text, from, 5)
		if err != nil && len(problem.Of(err)) == 0 {
			t.Fatalf("%q: %v is no problem", text, err)
		}
		last := civil.Date{}
		for _, d := range got {
			if d.Before(from) || !d.After(last) {
				t.Fatalf("%q from %s: %v", text, from, got)
			}
			last = d
		}
	})
}

func FuzzCase(f *testing.F) {
	f.Add([]byte(`{"input": {"start": "2025-01-06", "end": null, "horizon": "2025-03-31",
		"recurrence": {"kind": "weekly", "every": 1, "weekdays": ["WE"]}, "policy": "skip", "lead_days": 2,
		"closed": ["2025-01-15", ["2025-02-01", "2025-02-20"]], "pauses": [["2025-03-01", null]]}}`))
	f.Add([]byte(`{"start": "2025-01-31", "horizon": "2025-12-31", "rrule": "FREQ=MONTHLY", "policy": "before",
		"lead_days": 0, "max_shift_days": 3, "delivery_weekdays": [], "working_weekdays": ["SU"]}`))
	f.Add([]byte(`{"cases": [{"input": {}}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		cases, _, err := schedule.ReadCases(data)
		if err != nil && len(problem.Of(err)) == 0 {
			t.Fatalf("%v is no problem", err)
		}
		for _, c := range cases {
			result, err := schedule.RunCase(c)
			if err != nil {
				if len(problem.Of(err)) == 0 {
					t.Fatalf("%v is no problem", err)
				}
				continue
			}
			if _, err := json.Marshal(result); err != nil {
				t.Fatal(err)
			}
		}
	})
}
