package schedule_test

import (
	"encoding/json"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

func TestCalendarCheck(t *testing.T) {
	closure := func(c schedule.Closure) func(*schedule.Calendar) {
		return func(cal *schedule.Calendar) { cal.Closures = []schedule.Closure{c} }
	}
	yearly := schedule.NewClosure("", span("2026-01-01", "2027-01-01"))
	yearly.Yearly = true
	tests := []struct {
		name   string
		change func(*schedule.Calendar)
		code   problem.Code
		field  string
	}{
		{"no delivery weekday", func(c *schedule.Calendar) { c.DeliveryDays = civil.NoWeekday }, schedule.CodeNoDeliveryWeekday, "delivery_days"},
		{"no work weekday", func(c *schedule.Calendar) { c.WorkDays = civil.NoWeekday }, schedule.CodeNoWorkWeekday, "work_days"},
		{"unknown region", func(c *schedule.Calendar) { c.Region = "CH-XX" }, schedule.CodeRegionUnknown, "region"},
		{"negative cut-off", func(c *schedule.Calendar) { c.CutoffDays = -1 }, schedule.CodeCutoffDays, "cutoff_days"},
		{"cut-off months before", func(c *schedule.Calendar) { c.CutoffDays = 61 }, schedule.CodeCutoffDays, "cutoff_days"},
		{"cut-off at 24:00", func(c *schedule.Calendar) { c.CutoffTime = 1440 }, schedule.CodeCutoffTime, "cutoff_time"},
		{"closure without end", closure(schedule.NewClosure("", span("2026-07-01", ""))), schedule.CodeClosureOpen, "closures[0].range"},
		{"closure backwards", closure(schedule.NewClosure("", span("2026-07-02", "2026-07-01"))), civil.CodeRangeBackwards, "closures[0].range"},
		{"closure of nothing", closure(schedule.Closure{Range: span("2026-07-01", "2026-07-01")}), schedule.CodeClosureStopsNothing, "closures[0]"},
		{"closure of all year every year", closure(yearly), schedule.CodeClosureTooLong, "closures[0].range"},
		{"replacement without day", func(c *schedule.Calendar) {
			c.Replacements = []schedule.Replacement{{Closed: day("2026-05-14")}}
		}, schedule.CodeReplacementOpen, "replacements[0]"},
		{"replacement on the closed day", func(c *schedule.Calendar) {
			c.Replacements = []schedule.Replacement{{day("2026-05-14"), day("2026-05-14")}}
		}, schedule.CodeReplacementSame, "replacements[0]"},
		{"two replacements", func(c *schedule.Calendar) {
			c.Replacements = []schedule.Replacement{
				{day("2026-05-14"), day("2026-05-13")}, {day("2026-05-14"), day("2026-05-15")},
			}
		}, schedule.CodeReplacementTwice, "replacements[1]"},
		{"replacement in another season", func(c *schedule.Calendar) {
			c.Replacements = []schedule.Replacement{{day("2026-05-14"), day("2026-06-15")}}
		}, schedule.CodeReplacementTooFar, "replacements[0]"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			cal := weekdaysCalendar()
			tt.change(&cal)
			_, err := schedule.Compile(cal)
			wantProblem(t, err, tt.code)
			if found := problem.Of(err); len(found) != 1 || found[0].Field != tt.field {
				t.Errorf("got %v, want one of %s", err, tt.field)
			}
		})
	}
}

func TestCalendarTravelsAsJSON(t *testing.T) {
	cal := closing("2026-07-20/2026-08-07")
	cal.Number, cal.Region = "standard", "CH-ZH"
	cal.Switches = map[string]bool{"labour_day": false}
	cal.CutoffDays, cal.CutoffTime = 1, 17*60+30
	cal.Replacements = []schedule.Replacement{{Closed: day("2026-05-14"), Instead: day("2026-05-13")}}
	data, err := json.Marshal(cal)
	if err != nil {
		t.Fatal(err)
	}
	var again schedule.Calendar
	if err := json.Unmarshal(data, &again); err != nil {
		t.Fatal(err)
	}
	wantEqual(t, cal, again)
}

func TestPolicyCheck(t *testing.T) {
	if err := schedule.NewPolicy(schedule.Before).Check(); err != nil {
		t.Error(err)
	}
	if err := (schedule.Policy{}).Check(); err != nil {
		t.Errorf("the zero policy skips: %v", err)
	}
	tests := []struct {
		policy schedule.Policy
		code   problem.Code
	}{
		{schedule.Policy{Single: "later"}, schedule.CodePolicyUnknown},
		{schedule.Policy{Long: "later"}, schedule.CodePolicyUnknown},
		{schedule.Policy{MaxShift: -1}, schedule.CodeMaxShift},
		{schedule.Policy{MaxShift: 32}, schedule.CodeMaxShift},
		{schedule.Policy{Collision: "double"}, schedule.CodeCollisionUnknown},
	}
	for _, tt := range tests {
		wantProblem(t, tt.policy.Check(), tt.code)
	}
}

func TestNewPlansMoveLessThanAWeekAndMakeUpForNoVacation(t *testing.T) {
	want := schedule.Policy{Single: schedule.After, Long: schedule.Skip, MaxShift: 6, Collision: schedule.Single}
	wantEqual(t, want, schedule.NewPolicy(schedule.After))
}
