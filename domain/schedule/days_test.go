package schedule_test

import (
	"sync"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

func TestWeekdaysDecideWhereNothingElseDoes(t *testing.T) {
	d := compiled(t, schedule.Calendar{
		DeliveryDays: civil.WeekdaySet(time.Tuesday, time.Friday),
		WorkDays:     civil.WeekdaySet(time.Monday, time.Tuesday, time.Wednesday, time.Thursday),
	})
	for n := range 14 {
		date := day("2026-01-05").AddDays(n)
		wd := date.Weekday()
		if d.IsDelivery(date) != (wd == time.Tuesday || wd == time.Friday) {
			t.Errorf("delivery on %s", wd)
		}
		if d.IsWork(date) != (wd >= time.Monday && wd <= time.Thursday) {
			t.Errorf("work on %s", wd)
		}
	}
}

func TestHolidaysOfTheRegionStopDeliveryAndWork(t *testing.T) {
	cal := weekdaysCalendar()
	cal.Region = "CH-ZH"
	d := compiled(t, cal)
	ascension := day("2026-05-14")
	if d.IsDelivery(ascension) || d.IsWork(ascension) {
		t.Error("open on Ascension Day")
	}
	for _, causes := range [][]schedule.Cause{d.Why(ascension), d.WhyNoWork(ascension)} {
		if len(causes) != 1 || causes[0].Kind != schedule.CauseHoliday || causes[0].Names.In("de") != "Auffahrt" {
			t.Errorf("closed by %+v", causes)
		}
	}
	if compiled(t, weekdaysCalendar()).Why(ascension) != nil {
		t.Error("a calendar without region knows holidays")
	}
}

func TestHalfAndLocalHolidaysAreOffUnlessSwitchedOn(t *testing.T) {
	cal := weekdaysCalendar()
	cal.Region = "CH-ZH"
	tests := []struct {
		date, id          string
		open, whenOff, on bool
	}{
		{"2026-04-20", "sechselaeuten", true, true, false}, // half a day
		{"2026-05-14", "ascension", false, true, false},
	}
	for _, tt := range tests {
		for _, state := range []struct {
			switches map[string]bool
			open     bool
		}{
			{nil, tt.open},
			{map[string]bool{tt.id: false}, tt.whenOff},
			{map[string]bool{tt.id: true}, tt.on},
		} {
			cal.Switches = state.switches
			if got := compiled(t, cal).IsDelivery(day(tt.date)); got != state.open {
				t.Errorf("%s with %v is open: %v", tt.id, state.switches, got)
			}
		}
	}
}

func TestYearsBeyondTheHolidayTablesHaveNone(t *testing.T) {
	cal := weekdaysCalendar()
	cal.Region = "CH-ZH"
	d := compiled(t, cal)
	if !d.IsDelivery(day("2101-12-26")) || !d.IsDelivery(day("1999-12-31")) {
		t.Error("weekdays outside the tables are closed")
	}
}

func TestClosureStopsDeliveryOrWorkOrBoth(t *testing.T) {
	monday := day("2026-06-01")
	for _, stops := range []struct{ delivery, work bool }{{true, true}, {true, false}, {false, true}} {
		cal := weekdaysCalendar()
		cal.Closures = []schedule.Closure{{
			Name: "Inventur", Range: civil.Between(monday, monday), StopsDelivery: stops.delivery, StopsWork: stops.work,
		}}
		d := compiled(t, cal)
		if d.IsDelivery(monday) == stops.delivery || d.IsWork(monday) == stops.work {
			t.Errorf("%+v: delivery %v, work %v", stops, d.IsDelivery(monday), d.IsWork(monday))
		}
	}
}

func TestYearlyClosureComesBackOverNewYear(t *testing.T) {
	cal := weekdaysCalendar()
	closure := schedule.NewClosure("Winterpause", span("2024-12-24", "2025-01-02"))
	closure.Yearly = true
	cal.Closures = []schedule.Closure{closure}
	d := compiled(t, cal)
	for _, closed := range []string{"2019-12-24", "2020-01-02", "2025-12-24", "2026-01-01", "2026-01-02", "2030-12-31"} {
		if d.IsDelivery(day(closed)) {
			t.Errorf("open on %s", closed)
		}
	}
	for _, open := range []string{"2025-12-23", "2026-01-05"} {
		if !d.IsDelivery(day(open)) {
			t.Errorf("closed on %s", open)
		}
	}
	wantEqual(t, []schedule.Cause{{Kind: schedule.CauseClosure, Name: "Winterpause", Range: span("2026-12-24", "2027-01-02")}},
		d.Why(day("2027-01-01")))
}

func TestWhyListsWeekdayHolidayAndClosure(t *testing.T) {
	cal := closing("2026-07-27/2026-08-07")
	cal.Region = "CH-ZH"
	var kinds []schedule.CauseKind
	for _, c := range compiled(t, cal).Why(day("2026-08-01")) { // a Saturday
		kinds = append(kinds, c.Kind)
	}
	wantEqual(t, []schedule.CauseKind{schedule.CauseWeekday, schedule.CauseHoliday, schedule.CauseClosure}, kinds)
}

func TestReplacementDayIsOpenWhateverItsWeekday(t *testing.T) {
	cal := closing("2026-05-14/2026-05-14", "2026-08-08/2026-08-08")
	cal.Replacements = []schedule.Replacement{
		{Closed: day("2026-05-14"), Instead: day("2026-05-16")}, // a Saturday
		{Closed: day("2026-08-07"), Instead: day("2026-08-08")}, // closed itself
	}
	d := compiled(t, cal)
	if got, ok := d.Replacement(day("2026-05-14")); !ok || got != day("2026-05-16") {
		t.Errorf("replaced by %s, %v", got, ok)
	}
	if !d.IsDelivery(day("2026-05-16")) || d.IsWork(day("2026-05-16")) {
		t.Error("the replacement day delivers, but nobody works more for it")
	}
	if d.IsDelivery(day("2026-08-08")) {
		t.Error("a closure counts more than a replacement")
	}
	if _, ok := d.Replacement(day("2026-05-15")); ok {
		t.Error("a day without replacement has one")
	}
}

func TestPickUpPointNarrowsTheDeliveryDays(t *testing.T) {
	d := compiled(t, weekdaysCalendar())
	point := d.Narrow(civil.WeekdaySet(time.Thursday, time.Saturday))
	thursday, friday, saturday := day("2026-01-08"), day("2026-01-09"), day("2026-01-10")
	if !point.IsDelivery(thursday) || point.IsDelivery(friday) || point.IsDelivery(saturday) {
		t.Error("a pick-up point delivers where both do")
	}
	if !point.IsWork(friday) || !d.IsDelivery(friday) {
		t.Error("narrowing changes neither work days nor the calendar")
	}
	wantEqual(t, []schedule.Cause{{Kind: schedule.CausePlace}}, point.Why(friday))
	if point.Narrow(civil.WeekdaySet(time.Friday)).IsDelivery(thursday) {
		t.Error("narrowing twice widens")
	}
}

func TestWorkDaysBefore(t *testing.T) {
	d := compiled(t, closing("2026-01-01/2026-01-02"))
	tests := []struct {
		date string
		n    int
		want string
	}{
		{"2026-01-08", 0, "2026-01-08"}, // Thursday
		{"2026-01-10", 0, "2026-01-09"}, // Saturday
		{"2026-01-08", 1, "2026-01-07"},
		{"2026-01-05", 1, "2025-12-31"}, // over a weekend and two closed days
		{"2026-01-05", 3, "2025-12-29"},
		{"2026-01-10", 1, "2026-01-09"},
	}
	for _, tt := range tests {
		got, ok := d.WorkDaysBefore(day(tt.date), tt.n)
		if !ok || got != day(tt.want) {
			t.Errorf("%d before %s: %s, %v, want %s", tt.n, tt.date, got, ok, tt.want)
		}
	}
}

func TestWorkDaysThatAreNotThere(t *testing.T) {
	d := compiled(t, closing("2020-01-01/2026-01-31"))
	for _, n := range []int{-1, 1, 2000} {
		if got, ok := d.WorkDaysBefore(day("2026-01-15"), n); ok {
			t.Errorf("%d: %s", n, got)
		}
	}
	if _, ok := compiled(t, weekdaysCalendar()).WorkDaysBefore(civil.MinDate, 1); ok {
		t.Error("a work day before the first day")
	}
}

func TestDaysOutsideTheCalendarAreClosed(t *testing.T) {
	d := compiled(t, weekdaysCalendar())
	var none civil.Date
	if d.IsDelivery(none) || d.IsWork(none) {
		t.Error("no date is open")
	}
	outside := []schedule.Cause{{Kind: schedule.CauseOutside}}
	wantEqual(t, outside, d.Why(none))
	wantEqual(t, outside, d.WhyNoWork(none))
	if !d.IsDelivery(civil.MaxDate) || !d.IsDelivery(civil.MinDate) { // a Friday and a Monday
		t.Error("the ends of the calendar are closed")
	}
}

func TestCutoffIsWorkDaysBeforeTheEarliestPickDay(t *testing.T) {
	zurich, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		t.Skip("no time zones here")
	}
	cal := weekdaysCalendar()
	cal.CutoffDays, cal.CutoffTime = 2, 17*60
	d := compiled(t, cal)
	wantCutoff := func(got time.Time, want string) {
		t.Helper()
		if got.UTC().Format(time.RFC3339) != want {
			t.Errorf("%s, want %s", got.UTC().Format(time.RFC3339), want)
		}
	}
	wantCutoff(d.Cutoff(day("2026-03-30"), zurich), "2026-03-26T16:00:00Z") // before the clock change
	wantCutoff(d.Cutoff(day("2026-04-02"), zurich), "2026-03-31T15:00:00Z") // after it
	wantCutoff(d.CutoffBy(schedule.Cutoff{}, day("2026-04-02"), zurich), "2026-04-01T22:00:00Z")
	never := compiled(t, closing("2020-01-01/2026-03-31"))
	wantCutoff(never.CutoffBy(schedule.Cutoff{Days: 3, Time: 60}, day("2026-04-01"), time.UTC), "2026-04-01T01:00:00Z")
}

func TestChangingACalendarDoesNotChangeItsDays(t *testing.T) {
	cal := closing("2026-06-01/2026-06-01")
	cal.Switches = map[string]bool{"ascension": false}
	cal.Region = "CH-ZH"
	d := compiled(t, cal)
	cal.Closures[0].Range = span("2026-06-02", "2026-06-02")
	cal.Switches["ascension"] = true
	if d.IsDelivery(day("2026-06-01")) || !d.IsDelivery(day("2026-06-02")) || !d.IsDelivery(day("2026-05-14")) {
		t.Error("the days changed with the calendar")
	}
}

func TestDaysAnswerSeveralAtOnce(t *testing.T) {
	d := compiled(t, closing("2026-07-20/2026-08-07"))
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for n := range 3000 {
				date := day("2024-01-01").AddDays(n)
				if d.IsDelivery(date) != (len(d.Why(date)) == 0) {
					t.Errorf("%s is open and closed", date)
				}
			}
		})
	}
	all.Wait()
}

func TestADayIsOpenExactlyIfNothingClosesIt(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDays().Draw(t, "days")
		date := anyDate().Draw(t, "date")
		if d.IsDelivery(date) != (len(d.Why(date)) == 0) {
			t.Errorf("delivery on %s, closed by %v", date, d.Why(date))
		}
		if d.IsWork(date) != (len(d.WhyNoWork(date)) == 0) {
			t.Errorf("work on %s, closed by %v", date, d.WhyNoWork(date))
		}
	})
}
