package schedule_test

import (
	"encoding/json"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// monthDay is a day of the year written in a test.
func monthDay(t testing.TB, text string) schedule.MonthDay {
	t.Helper()
	m, err := schedule.ParseMonthDay(text)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func season(t testing.TB, from, to string) schedule.Season {
	t.Helper()
	return schedule.Season{From: monthDay(t, from), To: monthDay(t, to)}
}

func TestMonthDaysAreReadStrictly(t *testing.T) {
	for _, text := range []string{"01-01", "02-29", "12-31"} {
		if got := monthDay(t, text).String(); got != text {
			t.Errorf("%s became %s", text, got)
		}
	}
	for _, text := range []string{"", "2-1", "02-30", "13-01", "00-10", "06-31", "06-15x"} {
		_, err := schedule.ParseMonthDay(text)
		wantProblem(t, err, schedule.CodeMonthDayInvalid, "value", text)
	}
}

func TestTheLastOfFebruaryIsTheLastDayOfFebruary(t *testing.T) {
	m := monthDay(t, "02-29")
	wantEqual(t, day("2028-02-29"), m.In(2028))
	wantEqual(t, day("2026-02-28"), m.In(2026))
}

func TestSeasonContainsBothItsEnds(t *testing.T) {
	summer, winter := season(t, "05-01", "10-31"), season(t, "10-15", "03-31")
	tests := []struct {
		season schedule.Season
		date   string
		want   bool
	}{
		{summer, "2026-04-30", false}, {summer, "2026-05-01", true}, {summer, "2026-10-31", true}, {summer, "2026-11-01", false},
		{winter, "2026-10-14", false}, {winter, "2026-10-15", true}, {winter, "2027-01-01", true},
		{winter, "2027-03-31", true}, {winter, "2027-04-01", false},
		{season(t, "01-01", "02-29"), "2027-02-28", true},
		{season(t, "01-01", "02-29"), "2027-03-01", false},
		{schedule.Season{}, "2026-07-01", true},
	}
	for _, tt := range tests {
		if got := tt.season.Contains(day(tt.date)); got != tt.want {
			t.Errorf("%v contains %s: %v", tt.season, tt.date, got)
		}
	}
}

func TestRhythmCountsFromItsAnchorElseFromTheStart(t *testing.T) {
	rhythm := schedule.WholeYear(rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))
	january := span("2026-01-01", "2026-01-31")
	wantEqual(t, days("2026-01-06", "2026-01-20"), rhythm.Dates(day("2026-01-08"), january))
	rhythm.Anchor = day("2026-01-12") // the tour's own week
	wantEqual(t, days("2026-01-13", "2026-01-27"), rhythm.Dates(day("2026-01-08"), january))
}

func TestDatesOfSeveralRulesAreOneListWithoutDoubles(t *testing.T) {
	rhythm := schedule.WholeYear(
		rule(t, "FREQ=WEEKLY;BYDAY=FR"), rule(t, "FREQ=MONTHLY;BYMONTHDAY=1"), rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
	)
	got := rhythm.Dates(day("2026-04-25"), span("2026-04-25", "2026-06-01"))
	wantEqual(t, days("2026-05-01", "2026-05-08", "2026-05-15", "2026-05-22", "2026-05-29", "2026-06-01"), got)
}

func TestSeasonsChangeTheRhythmDuringTheYear(t *testing.T) {
	rhythm := schedule.Rhythm{Segments: []schedule.Segment{
		{Season: season(t, "05-01", "10-31"), Rules: []schedule.Rule{rule(t, "FREQ=WEEKLY;BYDAY=TH")}},
		{Season: season(t, "11-01", "04-30"), Rules: []schedule.Rule{rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH")}},
	}}
	got := rhythm.Dates(day("2026-01-01"), span("2026-10-15", "2026-12-15"))
	wantEqual(t, days("2026-10-15", "2026-10-22", "2026-10-29", "2026-11-12", "2026-11-26", "2026-12-10"), got)
}

// Each winter begins with a delivery in its first full week, whatever the
// year before was like.
func TestSeasonIsCountedFromItsOwnFirstDay(t *testing.T) {
	rhythm := schedule.Rhythm{Anchor: day("2020-01-01"), Segments: []schedule.Segment{
		{Season: season(t, "11-02", "02-28"), Rules: []schedule.Rule{rule(t, "FREQ=DAILY;INTERVAL=30")}},
	}}
	got := rhythm.Dates(day("2026-01-01"), span("2026-02-01", "2027-12-15"))
	wantEqual(t, days("2026-01-31", "2026-11-02", "2026-12-02", "2027-01-01", "2027-01-31", "2027-11-02", "2027-12-02"),
		append(rhythm.Dates(day("2026-01-01"), span("2026-01-31", "2026-01-31")), got...))
}

func TestRhythmHasADate(t *testing.T) {
	rhythm := schedule.WholeYear(rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"))
	start := day("2026-01-06")
	if !rhythm.Has(start, day("2026-01-20")) || rhythm.Has(start, day("2026-01-13")) {
		t.Error("every second Tuesday is mistaken")
	}
}

func TestRhythmCheck(t *testing.T) {
	daily := []schedule.Rule{rule(t, "FREQ=DAILY")}
	tests := []struct {
		name   string
		rhythm schedule.Rhythm
		code   problem.Code
	}{
		{"no segment", schedule.Rhythm{}, schedule.CodeRhythmEmpty},
		{"no rule", schedule.WholeYear(), schedule.CodeRhythmEmpty},
		{"zero rule", schedule.WholeYear(schedule.Rule{}), schedule.CodeRhythmEmpty},
		{"season without end", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: schedule.Season{From: monthDay(t, "05-01")}, Rules: daily},
		}}, schedule.CodeSeasonHalf},
		{"no season with a rule", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: season(t, "05-01", "10-31")}, {Season: season(t, "11-01", "04-30")},
		}}, schedule.CodeRhythmEmpty},
		{"a day in two seasons", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: season(t, "05-01", "10-31"), Rules: daily}, {Season: season(t, "10-31", "04-30"), Rules: daily},
		}}, schedule.CodeSeasonsOverlap},
		{"a day in two seasons over New Year", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: season(t, "01-15", "02-15"), Rules: daily}, {Season: season(t, "12-01", "01-20"), Rules: daily},
		}}, schedule.CodeSeasonsOverlap},
		{"28 February twice in common years", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: season(t, "02-29", "12-31"), Rules: daily}, {Season: season(t, "01-01", "02-28"), Rules: daily},
		}}, schedule.CodeSeasonsOverlap},
		{"29 February twice in leap years", schedule.Rhythm{Segments: []schedule.Segment{
			{Season: season(t, "02-29", "02-29"), Rules: daily}, {Season: season(t, "02-20", "03-15"), Rules: daily},
		}}, schedule.CodeSeasonsOverlap},
		{"a season within the whole year", schedule.Rhythm{Segments: []schedule.Segment{
			{Rules: daily}, {Season: season(t, "05-01", "10-31"), Rules: daily},
		}}, schedule.CodeSeasonsOverlap},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) { wantProblem(t, tt.rhythm.Check(), tt.code) })
	}
	if err := schedule.WholeYear(daily...).Check(); err != nil {
		t.Error(err)
	}
}

func TestARhythmMayHaveASeasonWithoutDeliveriesAndGaps(t *testing.T) {
	daily := []schedule.Rule{rule(t, "FREQ=DAILY")}
	rhythm := schedule.Rhythm{Segments: []schedule.Segment{
		{Season: season(t, "09-01", "07-31"), Rules: daily}, {Season: season(t, "08-01", "08-20")},
	}}
	if err := rhythm.Check(); err != nil {
		t.Error(err)
	}
	wantEqual(t, days("2026-07-31", "2026-09-01"), rhythm.Dates(day("2026-01-01"), span("2026-07-31", "2026-09-01")))
}

func TestRhythmTravelsAsJSON(t *testing.T) {
	text := `{"anchor":"2026-01-12","segments":[` +
		`{"season":{"from":"05-01","to":"10-31"},"rules":["FREQ=WEEKLY;BYDAY=TH"]},{"rules":["FREQ=MONTHLY;BYMONTHDAY=-1"]}]}`
	var rhythm schedule.Rhythm
	if err := json.Unmarshal([]byte(text), &rhythm); err != nil {
		t.Fatal(err)
	}
	again, err := json.Marshal(rhythm)
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, text, string(again))
	err = json.Unmarshal([]byte(`{"segments":[{"season":{"from":"02-30"}}]}`), &rhythm)
	wantProblem(t, err, schedule.CodeMonthDayInvalid, "value", "02-30")
}

func TestRhythmWithoutAClosedWindowHasNoDates(t *testing.T) {
	rhythm := schedule.WholeYear(rule(t, "FREQ=DAILY"))
	wantEqual(t, days(), rhythm.Dates(day("2026-01-01"), civil.Range{}))
}

func TestSeasonWithEmptyEndsIsTheWholeYear(t *testing.T) {
	var s schedule.Season
	data, err := json.Marshal(s)
	if err != nil {
		t.Fatal(err)
	}
	wantEqual(t, `{"from":"","to":""}`, string(data))
	if err := json.Unmarshal(data, &s); err != nil || !s.IsZero() {
		t.Errorf("%v, %v", s, err)
	}
}

func TestSeasonOverTheEndOfTheCalendarIsCutThere(t *testing.T) {
	rhythm := schedule.Rhythm{Segments: []schedule.Segment{
		{Season: season(t, "12-30", "01-02"), Rules: []schedule.Rule{rule(t, "FREQ=DAILY")}},
	}}
	wantEqual(t, days("9999-12-30", "9999-12-31"), rhythm.Dates(civil.MinDate, span("9999-12-01", "9999-12-31")))
}

// TestASeasonOfTheRhythmIsWhole, also over New Year; without seasons it is the
// calendar year.
func TestASeasonOfTheRhythmIsWhole(t *testing.T) {
	weekly := []schedule.Rule{rule(t, "FREQ=WEEKLY;BYDAY=TH")}
	season := func(from, to string) schedule.Segment {
		a, _ := schedule.ParseMonthDay(from)
		b, _ := schedule.ParseMonthDay(to)
		return schedule.Segment{Season: schedule.Season{From: a, To: b}, Rules: weekly}
	}
	halves := schedule.Rhythm{Segments: []schedule.Segment{season("05-01", "10-31"), season("11-01", "04-30")}}
	for _, c := range []struct {
		rhythm       schedule.Rhythm
		on, from, to string
	}{
		{schedule.WholeYear(weekly...), "2026-12-31", "2026-01-01", "2026-12-31"},
		{schedule.WholeYear(weekly...), "2027-01-01", "2027-01-01", "2027-12-31"},
		{halves, "2026-05-01", "2026-05-01", "2026-10-31"},
		{halves, "2026-12-31", "2026-11-01", "2027-04-30"},
		{halves, "2027-01-01", "2026-11-01", "2027-04-30"},
		{halves, "2027-04-30", "2026-11-01", "2027-04-30"},
	} {
		if got := c.rhythm.SeasonOf(day(c.on)); got != span(c.from, c.to) {
			t.Errorf("%s: %v", c.on, got)
		}
	}
}
