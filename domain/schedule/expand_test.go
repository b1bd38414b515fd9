package schedule_test

import (
	"testing"

	"github.com/teambition/rrule-go"
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

func TestDatesOfRules(t *testing.T) {
	tests := []struct {
		name, rule, anchor string
		window             civil.Range
		want               []civil.Date
	}{
		{"every day from the anchor on includes it", "FREQ=DAILY", "2026-01-05", span("2026-01-05", "2026-01-07"),
			days("2026-01-05", "2026-01-06", "2026-01-07")},
		{"every ten days count from the anchor", "FREQ=DAILY;INTERVAL=10", "2024-12-25", span("2025-01-01", "2025-01-31"),
			days("2025-01-04", "2025-01-14", "2025-01-24")},
		{"every second week counts from the anchor's week", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-01-08", span("2026-01-01", "2026-02-10"),
			days("2026-01-05", "2026-01-19", "2026-02-02")},
		{"Sunday belongs to the week that ends with it", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU", "2026-01-07", span("2026-01-07", "2026-01-26"),
			days("2026-01-11", "2026-01-19", "2026-01-25")},
		{"no weekday given is the anchor's", "FREQ=WEEKLY", "2026-01-08", span("2026-01-08", "2026-01-22"),
			days("2026-01-08", "2026-01-15", "2026-01-22")},
		{"no day of the month given is the anchor's", "FREQ=MONTHLY", "2026-01-30", span("2026-01-30", "2026-04-30"),
			days("2026-01-30", "2026-03-30", "2026-04-30")},
		{"the last day of each month", "FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-01", span("2026-01-01", "2026-04-30"),
			days("2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30")},
		{"the 30th or the last day", "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1", "2026-01-01", span("2026-01-01", "2026-04-30"),
			days("2026-01-30", "2026-02-28", "2026-03-30", "2026-04-30")},
		{"the fifth Friday leaves months out", "FREQ=MONTHLY;BYDAY=5FR", "2025-01-01", span("2025-01-01", "2025-12-31"),
			days("2025-01-31", "2025-05-30", "2025-08-29", "2025-10-31")},
		{"the last Thursday is in every month", "FREQ=MONTHLY;BYDAY=-1TH", "2026-01-01", span("2026-01-01", "2026-03-31"),
			days("2026-01-29", "2026-02-26", "2026-03-26")},
		{"numbered and plain weekdays are both dates", "FREQ=MONTHLY;BYDAY=MO,1TU", "2026-06-01", span("2026-06-01", "2026-06-16"),
			days("2026-06-01", "2026-06-02", "2026-06-08", "2026-06-15")},
		{"every third month counts from the anchor's", "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=10", "2025-11-20", span("2025-11-20", "2026-09-01"),
			days("2026-02-10", "2026-05-10", "2026-08-10")},
		{"a date of the year", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6", "2020-01-01", span("2026-01-01", "2027-12-31"),
			days("2026-12-06", "2027-12-06")},
		{"nothing but yearly is the anchor's date", "FREQ=YEARLY", "2024-02-29", span("2024-01-01", "2029-01-01"),
			days("2024-02-29", "2028-02-29")},
		{"a month without a day takes the anchor's day", "FREQ=YEARLY;BYMONTH=3,9", "2026-01-15", span("2026-01-01", "2026-12-31"),
			days("2026-03-15", "2026-09-15")},
		{"the second last workday of the year", "FREQ=YEARLY;BYMONTH=12;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", "2026-01-01", span("2026-01-01", "2026-12-31"),
			days("2026-12-30")},
		{"daily within months and on weekdays", "FREQ=DAILY;BYMONTH=2;BYDAY=SA,SU", "2026-01-01", span("2026-01-25", "2026-02-08"),
			days("2026-02-01", "2026-02-07", "2026-02-08")},
		{"the anchor may lie after the window", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-03-03", span("2026-02-01", "2026-02-28"),
			days("2026-02-03", "2026-02-17")},
		{"an open window has no dates", "FREQ=DAILY", "2026-01-01", span("2026-01-01", ""), nil},
		{"a backwards window has no dates", "FREQ=DAILY", "2026-01-01", span("2026-01-02", "2026-01-01"), nil},
		{"the first days of the calendar", "FREQ=DAILY", "0001-01-01", span("0001-01-01", "0001-01-02"),
			days("0001-01-01", "0001-01-02")},
		{"the last days of the calendar", "FREQ=WEEKLY;BYDAY=FR", "2026-01-01", span("9999-12-20", "9999-12-31"),
			days("9999-12-24", "9999-12-31")},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			wantEqual(t, tt.want, rule(t, tt.rule).Dates(day(tt.anchor), tt.window))
		})
	}
}

// 2026 has 53 weeks by ISO 8601: counting odd and even weeks delivers twice in
// a row at its end.
func TestEverySecondWeekStaysSoOverAYearOf53Weeks(t *testing.T) {
	got := rule(t, "FREQ=WEEKLY;INTERVAL=2;BYDAY=TH").Dates(day("2026-01-01"), span("2026-12-01", "2027-02-01"))
	wantEqual(t, days("2026-12-03", "2026-12-17", "2026-12-31", "2027-01-14", "2027-01-28"), got)
}

func TestDatesNeedAnAnchor(t *testing.T) {
	wantEqual(t, days(), rule(t, "FREQ=DAILY").Dates(civil.Date{}, span("2026-01-01", "2026-01-31")))
}

func TestOwnExpansionAgreesWithTheLibrary(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRule().Draw(t, "rule")
		anchor := firstOfPeriod(r, anyDate().Draw(t, "anchor"))
		window := civil.Between(anchor, anchor.AddDays(3*366))
		want := fromLibrary(t, r, window)
		wantEqual(t, want, r.Dates(anchor, window))
	})
}

// firstOfPeriod is the Monday of a date for weekly rules with positions: the
// library takes the first week to begin with DTSTART and counts positions from
// there, RFC 5545 takes the whole week.
func firstOfPeriod(r schedule.Rule, anchor civil.Date) civil.Date {
	if p := r.Parts(); p.Freq == schedule.Weekly && len(p.SetPos) > 0 {
		return anchor.Monday()
	}
	return anchor
}

// fromLibrary expands a rule with rrule-go. Where the rule leaves its days to
// the anchor, so does the library.
func fromLibrary(t *rapid.T, r schedule.Rule, window civil.Range) []civil.Date {
	option, err := rrule.StrToROption(r.String())
	if err != nil {
		t.Fatal(err)
	}
	option.Dtstart = window.From.Time()
	option.Until = window.To.Time()
	lib, err := rrule.NewRRule(*option)
	if err != nil {
		t.Fatal(err)
	}
	var out []civil.Date
	for _, at := range lib.All() {
		out = append(out, civil.FromTime(at))
	}
	return out
}

func TestDatesDoNotDependOnHowTheWindowIsCut(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := anyRule().Draw(t, "rule")
		anchor := anyDate().Draw(t, "anchor")
		window := anyRange(800).Draw(t, "window")
		cut := window.From.AddDays(rapid.IntRange(0, window.Days()-1).Draw(t, "cut"))
		parts := r.Dates(anchor, civil.Between(window.From, cut))
		parts = append(parts, r.Dates(anchor, civil.Between(cut.AddDays(1), window.To))...)
		wantEqual(t, r.Dates(anchor, window), parts)
	})
}
