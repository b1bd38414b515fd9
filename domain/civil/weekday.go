package civil

import (
	"fmt"
	"strings"
	"time"

	"turnus/domain/problem"
)

// Codes of this file.
const (
	CodeWeekdayInvalid   problem.Code = "weekday.invalid"
	CodeTimeOfDayInvalid problem.Code = "time_of_day.invalid"
)

// Weekdays is a set of days of the week.
type Weekdays uint8

// Sets that are used often.
const (
	NoWeekday      Weekdays = 0
	MondayToFriday Weekdays = 0b0111110
	EveryDay       Weekdays = 0b1111111
)

// weekOrder lists the days as people count them, Monday first.
var weekOrder = [...]time.Weekday{
	time.Monday, time.Tuesday, time.Wednesday, time.Thursday, time.Friday, time.Saturday, time.Sunday,
}

// weekdayCodes are the two-letter names of RFC 5545, by time.Weekday.
var weekdayCodes = [...]string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}

// WeekdayCode is the two-letter name of RFC 5545 ("MO").
func WeekdayCode(d time.Weekday) string { return weekdayCodes[d] }

// ParseWeekday reads a two-letter name of RFC 5545.
func ParseWeekday(s string) (time.Weekday, error) {
	for i, c := range weekdayCodes {
		if c == s {
			return time.Weekday(i), nil
		}
	}
	return 0, problem.New(CodeWeekdayInvalid, "", "value", s)
}

// WeekdaySet makes a set of single days.
func WeekdaySet(days ...time.Weekday) Weekdays {
	var w Weekdays
	for _, d := range days {
		w |= 1 << d
	}
	return w
}

// ParseWeekdays reads "MO,TU,FR"; the empty text is the empty set.
func ParseWeekdays(s string) (Weekdays, error) {
	var w Weekdays
	if s == "" {
		return w, nil
	}
	for part := range strings.SplitSeq(s, ",") {
		d, err := ParseWeekday(strings.TrimSpace(part))
		if err != nil {
			return 0, err
		}
		w |= WeekdaySet(d)
	}
	return w, nil
}

// Has reports whether the day is in the set.
func (w Weekdays) Has(d time.Weekday) bool { return w&(1<<d) != 0 }

// List gives the days of the set, Monday first.
func (w Weekdays) List() []time.Weekday {
	var out []time.Weekday
	for _, d := range weekOrder {
		if w.Has(d) {
			out = append(out, d)
		}
	}
	return out
}

// String is "MO,TU,FR", Monday first.
func (w Weekdays) String() string {
	parts := make([]string, 0, len(weekOrder))
	for _, d := range w.List() {
		parts = append(parts, weekdayCodes[d])
	}
	return strings.Join(parts, ",")
}

// MarshalText is String.
func (w Weekdays) MarshalText() ([]byte, error) { return []byte(w.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (w *Weekdays) UnmarshalText(b []byte) error {
	var err error
	*w, err = ParseWeekdays(string(b))
	return err
}

// TimeOfDay is minutes since midnight, 0 to 1439.
type TimeOfDay int

// ParseTimeOfDay reads "hh:mm" from 00:00 to 23:59.
func ParseTimeOfDay(s string) (TimeOfDay, error) {
	t, err := time.Parse("15:04", s)
	if err != nil || len(s) != len("15:04") { // time.Parse takes 7:30 too
		return 0, problem.New(CodeTimeOfDayInvalid, "", "value", s)
	}
	return TimeOfDay(t.Hour()*60 + t.Minute()), nil
}

// String is "hh:mm".
func (t TimeOfDay) String() string { return fmt.Sprintf("%02d:%02d", int(t)/60, int(t)%60) }

// MarshalText is String.
func (t TimeOfDay) MarshalText() ([]byte, error) { return []byte(t.String()), nil }

// UnmarshalText reads "hh:mm"; an empty text is midnight.
func (t *TimeOfDay) UnmarshalText(b []byte) error {
	if len(b) == 0 {
		*t = 0
		return nil
	}
	var err error
	*t, err = ParseTimeOfDay(string(b))
	return err
}
