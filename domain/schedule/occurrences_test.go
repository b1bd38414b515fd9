package schedule_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// recurrenceCase is a case of testdata/rrule_cases.json.
type recurrenceCase struct {
	ID       string   `json:"id"`
	Start    string   `json:"dtstart"`
	Rule     string   `json:"rrule"`
	Complete bool     `json:"complete"` // Expected is all there is
	Expected []string `json:"expected"`
}

func recurrenceCases(t testing.TB) []recurrenceCase {
	t.Helper()
	data, err := os.ReadFile("testdata/rrule_cases.json")
	if err != nil {
		t.Fatal(err)
	}
	var file struct {
		Cases []recurrenceCase `json:"cases"`
	}
	if err := json.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	if len(file.Cases) == 0 {
		t.Fatal("no cases")
	}
	return file.Cases
}

func TestReferenceCasesOfRules(t *testing.T) {
	for _, c := range recurrenceCases(t) {
		t.Run(c.ID+" "+c.Rule, func(t *testing.T) {
			if strings.Contains(c.Start, "T") {
				_, err := schedule.Occurrences(c.Rule, day(c.Start[:10]), 10)
				wantProblem(t, err, schedule.CodeRuleSubDaily)
				return
			}
			limit := len(c.Expected)
			if c.Complete {
				limit++ // one more would be wrong
			}
			got, err := schedule.Occurrences(c.Rule, day(c.Start), limit)
			if err != nil {
				t.Fatal(err)
			}
			wantEqual(t, days(c.Expected...), got)
		})
	}
}

// The rules among the cases that a rhythm can have must give the same dates on
// the own path.
func TestReferenceCasesOfRulesAsRhythms(t *testing.T) {
	compared := 0
	for _, c := range recurrenceCases(t) {
		r, err := schedule.ParseRule(c.Rule)
		if err != nil {
			continue
		}
		compared++
		want := days(c.Expected...)
		wantEqual(t, want, r.Dates(day(c.Start), civil.Between(day(c.Start), want[len(want)-1])))
	}
	if compared < 20 {
		t.Errorf("only %d cases are rules of a rhythm", compared)
	}
}

func TestOccurrencesRefuses(t *testing.T) {
	tests := []struct {
		text string
		code problem.Code
	}{
		{"", schedule.CodeRuleMalformed},
		{"INTERVAL=2", schedule.CodeRuleFreqMissing},
		{"FREQ=SECONDLY", schedule.CodeRuleSubDaily},
		{"FREQ=NEVER", schedule.CodeRuleFreqUnknown},
		{"FREQ=DAILY;BYEASTER=0", schedule.CodeRulePartUnknown},
		{"FREQ=DAILY;DTSTART=20260101", schedule.CodeRulePartUnknown},
		{"FREQ=DAILY;INTERVAL=0", schedule.CodeRuleInterval},
		{"FREQ=DAILY;INTERVAL=99999999999999999999", schedule.CodeRuleInterval},
		{"FREQ=DAILY;COUNT=0", schedule.CodeRuleValue},
		{"FREQ=DAILY;COUNT=-1", schedule.CodeRuleValue},
		{"FREQ=DAILY;COUNT=2;UNTIL=20261231", schedule.CodeRuleCountAndUntil},
		{"FREQ=DAILY;UNTIL=20260231", schedule.CodeRuleValue},
		{"FREQ=DAILY;UNTIL=20261231T99", schedule.CodeRuleValue},
		{"FREQ=MONTHLY;BYDAY=53MO", schedule.CodeRuleValue},
		{"FREQ=YEARLY;BYMONTH=2;BYDAY=-6MO", schedule.CodeRuleValue},
		{"FREQ=YEARLY;BYMONTH=-1", schedule.CodeRuleValue},
		{"FREQ=YEARLY;BYYEARDAY=367", schedule.CodeRuleValue},
		{"FREQ=YEARLY;BYWEEKNO=0", schedule.CodeRuleValue},
		{"FREQ=MONTHLY;BYMONTHDAY=-32", schedule.CodeRuleValue},
		{"FREQ=WEEKLY;WKST=XX", schedule.CodeRuleWeekStart},
	}
	for _, tt := range tests {
		t.Run(tt.text, func(t *testing.T) {
			_, err := schedule.Occurrences(tt.text, day("2026-01-01"), 5)
			wantProblem(t, err, tt.code)
		})
	}
}

func TestOccurrencesNeedsAStartAndALimit(t *testing.T) {
	_, err := schedule.Occurrences("FREQ=DAILY", civil.Date{}, 5)
	wantProblem(t, err, schedule.CodeStartMissing)
	_, err = schedule.Occurrences("FREQ=DAILY", day("2026-01-01"), 0)
	wantProblem(t, err, schedule.CodeRuleLimit, "value", 0)
}

func TestOccurrencesOfRulesBeyondARhythm(t *testing.T) {
	tests := []struct {
		name, rule, start string
		want              []civil.Date
	}{
		{"the 20th Monday of the year", "FREQ=YEARLY;BYDAY=20MO", "1997-05-19", days("1997-05-19", "1998-05-18", "1999-05-17")},
		{"Monday of week 20", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", "1997-05-12", days("1997-05-12", "1998-05-11", "1999-05-17")},
		{"times of day say nothing about days", "FREQ=DAILY;BYHOUR=9,15;BYMINUTE=30;BYSECOND=0", "2026-01-01", days("2026-01-01", "2026-01-02", "2026-01-03")},
		{"until is inclusive, its time does not matter", "FREQ=DAILY;UNTIL=20260102T000000Z", "2026-01-01", days("2026-01-01", "2026-01-02")},
		{"until before the start", "FREQ=DAILY;UNTIL=20251231", "2026-01-01", nil},
		{"until without zone", "FREQ=DAILY;UNTIL=20260102T120000", "2026-01-01", days("2026-01-01", "2026-01-02")},
		{"weeks from Sunday", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", "1997-08-05", days("1997-08-05", "1997-08-17", "1997-08-19")},
		{"three hundred years apart", "FREQ=YEARLY;INTERVAL=300", "2026-01-01", days("2026-01-01", "2326-01-01", "2626-01-01")},
		{"never", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "2026-01-01", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := schedule.Occurrences(tt.rule, day(tt.start), 3)
			if err != nil {
				t.Fatal(err)
			}
			wantEqual(t, tt.want, got)
		})
	}
}

func TestOccurrencesOfARhythmsRuleAreItsDates(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRule().Draw(t, "rule")
		start := firstOfPeriod(r, anyDate().Draw(t, "start"))
		got, err := schedule.Occurrences(r.String(), start, 20)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) > 0 {
			wantEqual(t, got, r.Dates(start, civil.Between(start, got[len(got)-1])))
		}
	})
}
