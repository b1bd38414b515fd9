package civil_test

import (
	"encoding/json"
	"errors"
	"math"
	"slices"
	"testing"
	"time"
	_ "time/tzdata" // the machine that runs the tests may have no zones

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// dates draws any date there is.
var dates = rapid.Map(rapid.IntRange(0, civil.MaxDate.Sub(civil.MinDate)), civil.MinDate.AddDays)

func TestDatesAreReadStrictly(t *testing.T) {
	for _, s := range []string{"0001-01-01", "1582-10-10", "1900-02-28", "1969-12-31", "1970-01-01", "2000-02-29", "2024-02-29", "9999-12-31"} {
		if d, err := civil.Parse(s); err != nil || d.String() != s {
			t.Errorf("%s: %s, %v", s, d, err)
		}
	}
	for _, s := range []string{
		"", "2026-2-3", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
		"-001-01-01", "10000-01-01", "2026-01-01T00:00:00Z", " 2026-01-01", "2026-01-01 ", "3.12.2026", "２026-01-01",
	} {
		if d, err := civil.Parse(s); !errors.Is(err, problem.New(civil.CodeDateInvalid, "")) || !d.IsZero() {
			t.Errorf("%q: %s, %v", s, d, err)
		}
	}
}

func TestDatesAgreeWithTheTimePackage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates.Draw(t, "date")
		at := d.Time()
		if at.Format(time.RFC3339) != d.String()+"T00:00:00Z" || civil.FromTime(at) != d {
			t.Errorf("%s: %s", d, at)
		}
		if d.Year() != at.Year() || d.Month() != at.Month() || d.Day() != at.Day() || d.Weekday() != at.Weekday() {
			t.Errorf("%s: %d-%d-%d %s", d, d.Year(), d.Month(), d.Day(), d.Weekday())
		}
		if civil.Of(d.Year(), d.Month(), d.Day()) != d || civil.MustParse(d.String()) != d {
			t.Errorf("%s is not made again of its parts", d)
		}
	})
}

func TestDayIsThatOfTheInstantsOwnPlace(t *testing.T) {
	zone := time.FixedZone("east", 14*3600)
	for _, year := range []int{1900, 1969, 1970, 2026} {
		late := time.Date(year, 1, 1, 23, 59, 59, 999, zone)
		if got, want := civil.FromTime(late), civil.Of(year, 1, 1); got != want {
			t.Errorf("%s: %s", late, got)
		}
		if got, want := civil.FromTime(late.UTC()), civil.Of(year, 1, 1); got != want {
			t.Errorf("%s: %s", late.UTC(), got)
		}
		early := time.Date(year, 1, 1, 0, 0, 0, 0, zone)
		if got, want := civil.FromTime(early.UTC()), civil.Of(year-1, 12, 31); got != want {
			t.Errorf("%s: %s", early.UTC(), got)
		}
	}
}

func TestPartsOutsideTheirRangeRollOver(t *testing.T) {
	for want, got := range map[string]civil.Date{
		"2026-12-31": civil.Of(2026, 13, 0),
		"2026-03-01": civil.Of(2026, 2, 29),
		"2025-11-30": civil.Of(2026, 0, -0),
		"1969-12-31": civil.Of(1970, 1, 0),
	} {
		if got.String() != want {
			t.Errorf("got %s, want %s", got, want)
		}
	}
}

func TestCalculationsStayWithinTheCalendar(t *testing.T) {
	for name, got := range map[string]civil.Date{
		"day after the last":      civil.MaxDate.AddDays(1),
		"very many days later":    civil.MustParse("2026-01-01").AddDays(math.MaxInt),
		"month after the last":    civil.MaxDate.AddMonths(1),
		"very many months later":  civil.MustParse("2026-01-01").AddMonths(math.MaxInt),
		"year 10000":              civil.Of(10000, 1, 1),
		"an instant in year 9e11": civil.FromTime(time.Unix(math.MaxInt64/1_000_000, 0)),
		"end of the last month":   civil.MaxDate.LastOfMonth(),
	} {
		if got != civil.MaxDate {
			t.Errorf("%s: %s", name, got)
		}
	}
	for name, got := range map[string]civil.Date{
		"day before the first":     civil.MinDate.AddDays(-1),
		"very many days earlier":   civil.MustParse("2026-01-01").AddDays(math.MinInt),
		"month before the first":   civil.MinDate.AddMonths(-1),
		"very many months earlier": civil.MustParse("2026-01-01").AddMonths(math.MinInt),
		"year 0":                   civil.Of(0, 1, 1),
		"the zero time, a day off": civil.FromTime(time.Time{}.AddDate(0, 0, -1)),
		"Monday of the first week": civil.MinDate.Monday(),
		"first of the first month": civil.MinDate.FirstOfMonth(),
	} {
		if got != civil.MinDate {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestNoDateStaysNoDate(t *testing.T) {
	var none civil.Date
	for name, got := range map[string]civil.Date{
		"AddDays": none.AddDays(3), "AddMonths": none.AddMonths(3), "Monday": none.Monday(),
		"FirstOfMonth": none.FirstOfMonth(), "LastOfMonth": none.LastOfMonth(),
	} {
		if !got.IsZero() || got.String() != "" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestDaysAreCountedForthAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := dates.Draw(t, "a"), dates.Draw(t, "b")
		if a.AddDays(b.Sub(a)) != b || a.Sub(b) != -b.Sub(a) {
			t.Errorf("%s + %d is not %s", a, b.Sub(a), b)
		}
		if a.Before(b) != (b.Sub(a) > 0) || a.After(b) != (a.Sub(b) > 0) || a.Compare(b) != -b.Compare(a) || (a.Compare(b) == 0) != (a == b) {
			t.Errorf("%s and %s are out of order", a, b)
		}
	})
}

func TestMonthsLaterKeepTheDayOrTakeTheLast(t *testing.T) {
	cases := []struct {
		from   string
		months int
		want   string
	}{
		{"2026-01-31", 1, "2026-02-28"},
		{"2024-01-31", 1, "2024-02-29"},
		{"2026-01-31", 3, "2026-04-30"},
		{"2026-03-31", -1, "2026-02-28"},
		{"2026-01-15", -13, "2024-12-15"},
		{"2024-02-29", 12, "2025-02-28"},
		{"1970-01-31", -11, "1969-02-28"},
		{"2026-12-31", 0, "2026-12-31"},
	}
	for _, c := range cases {
		if got := civil.MustParse(c.from).AddMonths(c.months); got.String() != c.want {
			t.Errorf("%s + %d months: got %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestWeeksBeginOnMondayMonthsOnTheFirst(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := dates.Draw(t, "date")
		monday := d.Monday()
		if monday.Weekday() != time.Monday || d.Sub(monday) < 0 || d.Sub(monday) > 6 {
			t.Errorf("%s: Monday is %s", d, monday)
		}
		first, last := d.FirstOfMonth(), d.LastOfMonth()
		if first.Day() != 1 || first.Month() != d.Month() || last.Month() != d.Month() || last.Sub(first)+1 != d.DaysInMonth() {
			t.Errorf("%s: month is %s to %s", d, first, last)
		}
		if last != civil.MaxDate && last.AddDays(1).Day() != 1 {
			t.Errorf("%s: after %s comes %s", d, last, last.AddDays(1))
		}
		year, week := d.ISOWeek()
		if y, w := monday.ISOWeek(); y != year || w != week {
			t.Errorf("%s is in week %d/%d, its Monday in %d/%d", d, week, year, w, y)
		}
	})
}

func TestEarlierAndLaterTakeAnyDateForNone(t *testing.T) {
	a, b, none := civil.MustParse("2026-01-01"), civil.MustParse("2026-02-01"), civil.Date{}
	for _, c := range []struct{ got, want civil.Date }{
		{civil.Earlier(a, b), a}, {civil.Earlier(b, a), a}, {civil.Earlier(none, b), b}, {civil.Earlier(b, none), b},
		{civil.Later(a, b), b}, {civil.Later(b, a), b}, {civil.Later(none, a), a}, {civil.Later(a, none), a},
		{civil.Earlier(none, none), none}, {civil.Later(none, none), none},
	} {
		if c.got != c.want {
			t.Errorf("got %s, want %s", c.got, c.want)
		}
	}
}

func TestTimeOfDayOnADateInAPlace(t *testing.T) {
	zone := func(name string) *time.Location {
		loc, err := time.LoadLocation(name)
		if err != nil {
			t.Fatal(err)
		}
		return loc
	}
	cases := []struct{ place, date, clock, want string }{
		{"Europe/Zurich", "2026-07-01", "07:30", "2026-07-01T05:30:00Z"},
		{"Europe/Zurich", "2026-01-01", "07:30", "2026-01-01T06:30:00Z"},
		{"Europe/Zurich", "2026-03-29", "01:59", "2026-03-29T00:59:00Z"},
		{"Europe/Zurich", "2026-03-29", "02:00", "2026-03-29T01:00:00Z"},
		{"Europe/Zurich", "2026-03-29", "02:30", "2026-03-29T01:00:00Z"}, // skipped: the clock jumps at 02:00
		{"Europe/Zurich", "2026-03-29", "03:00", "2026-03-29T01:00:00Z"},
		{"Asia/Beirut", "2022-03-27", "00:30", "2022-03-26T22:00:00Z"}, // jumps at midnight
		{"Europe/Zurich", "1900-01-01", "00:00", "1899-12-31T23:00:00Z"},
	}
	for _, c := range cases {
		clock, err := civil.ParseTimeOfDay(c.clock)
		if err != nil {
			t.Fatal(err)
		}
		got := civil.MustParse(c.date).At(clock, zone(c.place)).UTC().Format(time.RFC3339)
		if got != c.want {
			t.Errorf("%s %s %s: got %s, want %s", c.place, c.date, c.clock, got, c.want)
		}
	}
}

func TestDatesInJSONAndDatabase(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		want := rapid.OneOf(dates, rapid.Just(civil.Date{})).Draw(t, "date")
		raw, err := json.Marshal(want)
		var got civil.Date
		if err != nil || json.Unmarshal(raw, &got) != nil || got != want {
			t.Errorf("%s: %s, %s, %v", want, raw, got, err)
		}
		stored, err := want.Value()
		for _, src := range []any{stored, []byte(stored.(string))} {
			if scanErr := got.Scan(src); err != nil || scanErr != nil || got != want {
				t.Errorf("%s: stored %v, read %s", want, src, got)
			}
		}
	})
	d := civil.MustParse("2026-01-01")
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Errorf("NULL: %s, %v", d, err)
	}
	if err := d.Scan(time.Date(2026, 5, 1, 23, 0, 0, 0, time.UTC)); err != nil || d.String() != "2026-05-01" {
		t.Errorf("%s, %v", d, err)
	}
	if err := d.Scan(42); !errors.Is(err, problem.New(civil.CodeDateInvalid, "")) {
		t.Errorf("42: %v", err)
	}
}

func TestDatesSort(t *testing.T) {
	list := []civil.Date{civil.MaxDate, {}, civil.MustParse("1969-12-31"), civil.MinDate}
	slices.SortFunc(list, civil.Date.Compare)
	if !slices.Equal(list, []civil.Date{{}, civil.MinDate, civil.MustParse("1969-12-31"), civil.MaxDate}) {
		t.Errorf("%v", list)
	}
}

func FuzzParse(f *testing.F) {
	for _, seed := range []string{"", "2026-02-29", "0000-12-31", "9999-12-31", "٢٠٢٦-01-01"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if d, err := civil.Parse(s); err == nil && (d.String() != s || d.IsZero()) {
			t.Errorf("%q is read as %q", s, d)
		}
	})
}
