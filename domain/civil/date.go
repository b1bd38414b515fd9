// Package civil has dates without time zones, ranges of dates, weekdays as
// sets, and times of day: what a calendar on the wall knows. Instants (audit
// trail, arrival of files) are time.Time elsewhere and never mix with these.
package civil

import (
	"database/sql/driver"
	"time"

	"turnus/domain/problem"
)

// CodeDateInvalid says that a text is not a date that exists.
const CodeDateInvalid problem.Code = "date.invalid"

// Date is a day of the proleptic Gregorian calendar, years 1 to 9999. The zero
// Date is no date. Dates are comparable with == and usable as map keys.
type Date struct {
	n int32 // days since 31 December of the year 0; 1 January 0001 is 1
}

// Points on the count of Date: 1970-01-01 and 9999-12-31.
const (
	unixEpoch = 719_163
	lastDay   = 3_652_059
)

const (
	secondsPerDay = 86_400
	monthsPerYear = 12
)

// MinDate and MaxDate bound what Date can hold. Calculations that lead outside
// give the nearer of the two.
var (
	MinDate = Date{1}
	MaxDate = Date{lastDay}
)

// fromCount makes the date of a count of days, within the bounds.
func fromCount(n int64) Date {
	return Date{int32(min(max(n, 1), lastDay))} //nolint:gosec // bounded in this line
}

// Of makes the date of a year, month and day; days and months outside their
// range roll over as with time.Date, so Of(2026, 13, 0) is 2026-12-31.
func Of(year int, month time.Month, day int) Date {
	return FromTime(time.Date(year, month, day, 0, 0, 0, 0, time.UTC))
}

// FromTime takes the calendar day an instant has in its own location.
func FromTime(t time.Time) Date {
	y, m, d := t.Date()
	midnight := time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() // a whole number of days
	return fromCount(midnight/secondsPerDay + unixEpoch)
}

// Parse reads YYYY-MM-DD, strictly; a date that does not exist is a problem.
func Parse(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1 {
		return Date{}, problem.New(CodeDateInvalid, "", "value", s)
	}
	return FromTime(t), nil
}

// MustParse is Parse for constants in tables and tests; it panics on a typo.
func MustParse(s string) Date {
	d, err := Parse(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsZero reports whether there is no date.
func (d Date) IsZero() bool { return d.n == 0 }

// Time is midnight UTC of the day.
func (d Date) Time() time.Time {
	return time.Unix((int64(d.n)-unixEpoch)*secondsPerDay, 0).UTC()
}

// At is the instant of a time of day on this date in a location. A time that
// the clock change skips is the instant the clock jumps.
func (d Date) At(t TimeOfDay, loc *time.Location) time.Time {
	y, m, day := d.Time().Date()
	at := time.Date(y, m, day, int(t)/60, int(t)%60, 0, 0, loc)
	wanted := d.Time().Add(time.Duration(t) * time.Minute)
	_, offset := at.Zone()
	shown := at.Add(time.Duration(offset) * time.Second)
	// In a gap time.Date takes one of the two offsets, not saying which.
	before, after := at.ZoneBounds()
	switch shown.Compare(wanted) {
	case -1:
		return after
	case 1:
		return before
	}
	return at
}

// Year, Month and Day are the parts of the date.
func (d Date) Year() int { return d.Time().Year() }

// Month of the year.
func (d Date) Month() time.Month { return d.Time().Month() }

// Day of the month, from 1.
func (d Date) Day() int { return d.Time().Day() }

// Weekday is the day of the week.
func (d Date) Weekday() time.Weekday {
	return time.Weekday(d.n % 7) // 1 January 0001 was a Monday
}

// ISOWeek is the year and number of the week by ISO 8601.
func (d Date) ISOWeek() (year, week int) { return d.Time().ISOWeek() }

// AddDays is the date n days later (earlier if n is negative). No date stays
// no date.
func (d Date) AddDays(n int) Date {
	if d.IsZero() {
		return d
	}
	n = min(max(n, -lastDay), lastDay) // so that the sum cannot overflow
	return fromCount(int64(d.n) + int64(n))
}

// AddMonths is the same day n months later; a month without that day gives its
// last day (31 January + 1 month = 28 or 29 February). No date stays no date.
func (d Date) AddMonths(n int) Date {
	if d.IsZero() {
		return d
	}
	const most = 9999 * monthsPerYear
	n = min(max(n, -most), most) // so that the sum cannot overflow
	y, m, day := d.Time().Date()
	first := Of(y, m+time.Month(n), 1)
	return first.AddDays(min(day, first.DaysInMonth()) - 1)
}

// Sub is the number of days from e to d: positive if d is later.
func (d Date) Sub(e Date) int { return int(d.n - e.n) }

// Before, After and Compare order dates.
func (d Date) Before(e Date) bool { return d.n < e.n }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.n > e.n }

// Compare is -1, 0 or +1 as d is before, on or after e; for slices.SortFunc.
func (d Date) Compare(e Date) int {
	switch {
	case d.n < e.n:
		return -1
	case d.n > e.n:
		return 1
	}
	return 0
}

// Monday is the first day of the date's week (weeks start on Monday).
func (d Date) Monday() Date { return d.AddDays(-(int(d.n+6) % 7)) }

// FirstOfMonth is the first day of the date's month.
func (d Date) FirstOfMonth() Date { return d.AddDays(1 - d.Day()) }

// LastOfMonth is the last day of the date's month.
func (d Date) LastOfMonth() Date {
	if d.IsZero() {
		return d
	}
	y, m, _ := d.Time().Date()
	return Of(y, m+1, 0)
}

// DaysInMonth is the length of the date's month.
func (d Date) DaysInMonth() int { return d.LastOfMonth().Day() }

// Earlier and Later pick one of two dates; a zero date counts as absent.
func Earlier(a, b Date) Date {
	if a.IsZero() || (!b.IsZero() && b.Before(a)) {
		return b
	}
	return a
}

// Later picks the later of two dates; a zero date counts as absent.
func Later(a, b Date) Date {
	if a.IsZero() || (!b.IsZero() && b.After(a)) {
		return b
	}
	return a
}

// String is YYYY-MM-DD, "" for the zero date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return d.Time().Format(time.DateOnly)
}

// MarshalText is String, for JSON and flags.
func (d Date) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads YYYY-MM-DD; an empty text is the zero date.
func (d *Date) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*d = Date{}
		return nil
	}
	var err error
	*d, err = Parse(string(b))
	return err
}

// Value stores the date as ISO text, the zero date as "" (database/sql).
func (d Date) Value() (driver.Value, error) { return d.String(), nil }

// Scan reads what Value stored.
func (d *Date) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*d = Date{}
		return nil
	case string:
		return d.UnmarshalText([]byte(v))
	case []byte:
		return d.UnmarshalText(v)
	case time.Time:
		*d = FromTime(v)
		return nil
	}
	return problem.New(CodeDateInvalid, "", "value", src)
}
