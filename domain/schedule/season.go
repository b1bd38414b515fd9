package schedule

import (
	"fmt"
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// MonthDay is a day of the year without a year, written MM-DD. 29 February is
// the last day of February in common years. The zero MonthDay is no day.
type MonthDay struct {
	Month time.Month
	Day   int
}

// MonthDayOf is the month and day of a date.
func MonthDayOf(d civil.Date) MonthDay {
	_, m, day := d.Time().Date()
	return MonthDay{m, day}
}

// ParseMonthDay reads MM-DD, strictly; a day that no year has is a problem.
func ParseMonthDay(text string) (MonthDay, error) {
	d, err := civil.Parse("2000-" + text) // a leap year
	if err != nil {
		return MonthDay{}, problem.New(CodeMonthDayInvalid, "", "value", text)
	}
	return MonthDayOf(d), nil
}

// IsZero reports whether there is no day.
func (m MonthDay) IsZero() bool { return m == MonthDay{} }

// In is the day in a year.
func (m MonthDay) In(year int) civil.Date {
	first := civil.Of(year, m.Month, 1)
	return first.AddDays(min(m.Day, first.DaysInMonth()) - 1)
}

// Before reports whether the day comes earlier in the year.
func (m MonthDay) Before(n MonthDay) bool {
	return m.Month < n.Month || m.Month == n.Month && m.Day < n.Day
}

// String is MM-DD, "" for the zero MonthDay.
func (m MonthDay) String() string {
	if m.IsZero() {
		return ""
	}
	return fmt.Sprintf("%02d-%02d", m.Month, m.Day)
}

// MarshalText is String.
func (m MonthDay) MarshalText() ([]byte, error) { return []byte(m.String()), nil }

// UnmarshalText reads MM-DD; an empty text is the zero MonthDay.
func (m *MonthDay) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*m = MonthDay{}
		return nil
	}
	var err error
	*m, err = ParseMonthDay(string(b))
	return err
}

// Season is a part of each year, both days inclusive; it may reach over New
// Year (10-15 to 03-31). The zero Season is the whole year.
type Season struct {
	From MonthDay `json:"from"`
	To   MonthDay `json:"to"`
}

// IsZero reports whether it is the whole year.
func (s Season) IsZero() bool { return s == Season{} }

// Check wants both ends or none.
func (s Season) Check(field string) error {
	if s.From.IsZero() != s.To.IsZero() {
		return problem.New(CodeSeasonHalf, field)
	}
	return nil
}

// Contains reports whether a date lies in the season.
func (s Season) Contains(d civil.Date) bool {
	if s.IsZero() {
		return true
	}
	y := d.Year()
	return s.in(y).Contains(d) || s.in(y-1).Contains(d)
}

// in is the season that begins in a year.
func (s Season) in(year int) civil.Range {
	end := year
	if s.To.Before(s.From) {
		end++
	}
	return civil.Between(s.From.In(year), s.To.In(end))
}

// overlapping lists the seasons that share a day with a window, whole, in
// order.
func (s Season) overlapping(window civil.Range) []civil.Range {
	var out []civil.Range
	for y := window.From.Year() - 1; y <= window.To.Year(); y++ {
		if season := s.in(y); season.Overlaps(window) {
			out = append(out, season)
		}
	}
	return out
}

// overlaps reports whether a day of any year is in both seasons. A common and a
// leap year are enough to know: all others have the same days.
func (s Season) overlaps(o Season) bool {
	if s.IsZero() || o.IsZero() {
		return true
	}
	if s.Check("") != nil || o.Check("") != nil {
		return false // half a season has no days
	}
	const common, leap = 2023, 2024
	return len(o.overlapping(s.in(common)))+len(o.overlapping(s.in(leap)))+len(o.overlapping(s.in(leap+1))) > 0
}

// SeasonOf is the season of the rhythm that a date lies in, whole; the calendar
// year where there are no seasons.
func (r Rhythm) SeasonOf(d civil.Date) civil.Range {
	for _, s := range r.Segments {
		if s.Season.IsZero() {
			continue
		}
		if found := s.Season.overlapping(civil.Between(d, d)); len(found) > 0 {
			return found[0]
		}
	}
	return civil.Between(civil.Of(d.Year(), time.January, 1), civil.Of(d.Year(), time.December, 31))
}
