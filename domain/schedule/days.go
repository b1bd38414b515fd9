package schedule

import (
	"maps"
	"slices"
	"sync/atomic"
	"time"

	"turnus/domain/civil"
)

// Days is a compiled calendar: it answers for any day of the years 1 to 9999
// whether the shop delivers and works on it. Days are worked out in blocks
// when first asked for and then kept; a Days may be used by several goroutines
// at once. It keeps nothing of the Calendar it was made from, so that later
// changes of the calendar do not show.
type Days struct {
	table *table
	// open are the delivery weekdays left by Narrow.
	open civil.Weekdays
}

// The days are cut into blocks of about a year and a half, counted from
// civil.MinDate.
const (
	blockDays = 512
	blocks    = 7134 // up to the end of the year 9999
)

// table is what all narrowed copies of a Days share.
type table struct {
	cal     Calendar
	instead map[civil.Date]civil.Date // from closed to replacement day
	opened  map[civil.Date]bool       // replacement days
	blocks  [blocks]atomic.Pointer[block]
}

// Compile checks a calendar and makes it answer questions. The problems are
// those of Calendar.Check, but for closures that overlap: they close their days
// all the same.
func Compile(cal Calendar) (*Days, error) {
	if err := cal.checkUse(); err != nil {
		return nil, err
	}
	return compile(cal), nil
}

// compile is Compile for calendars that may be strange, such as one that never
// delivers: they get answers too.
func compile(cal Calendar) *Days {
	t := &table{cal: cal, instead: map[civil.Date]civil.Date{}, opened: map[civil.Date]bool{}}
	t.cal.Switches = maps.Clone(cal.Switches)
	t.cal.Closures = slices.Clone(cal.Closures)
	for _, r := range cal.Replacements {
		t.instead[r.Closed] = r.Instead
		t.opened[r.Instead] = true
	}
	return &Days{table: t, open: civil.EveryDay}
}

// Narrow is the same calendar for a place that takes deliveries on some
// weekdays only, such as a pick-up point. Replacement days on other weekdays
// do not open it. Work days stay as they are.
func (d *Days) Narrow(to civil.Weekdays) *Days {
	return &Days{table: d.table, open: d.open & to}
}

// IsDelivery reports whether the shop delivers on a day (R3).
func (d *Days) IsDelivery(day civil.Date) bool {
	b, i := d.table.block(day)
	return b != nil && b.delivery.has(i) && (d.open == civil.EveryDay || d.open.Has(day.Weekday()))
}

// IsWork reports whether the shop works on a day (R3).
func (d *Days) IsWork(day civil.Date) bool {
	b, i := d.table.block(day)
	return b != nil && b.work.has(i)
}

// inLongClosure reports whether delivery is stopped by a closure of more than
// three days.
func (d *Days) inLongClosure(day civil.Date) bool {
	b, i := d.table.block(day)
	return b != nil && b.long.has(i)
}

// SameOn reports whether another calendar treats a day alike: delivers, works
// and looks for another day as this one does, whatever the reasons are called.
func (d *Days) SameOn(other *Days, day civil.Date) bool {
	to, ok := d.Replacement(day)
	otherTo, otherOK := other.Replacement(day)
	return d.IsDelivery(day) == other.IsDelivery(day) && d.IsWork(day) == other.IsWork(day) &&
		d.inLongClosure(day) == other.inLongClosure(day) && to == otherTo && ok == otherOK
}

// Why lists what stops delivery on a day: first the weekday, then holidays,
// then closures; nothing on a delivery day. The slice is shared, do not change
// it.
func (d *Days) Why(day civil.Date) []Cause {
	b, i := d.table.block(day)
	if b == nil {
		return outside
	}
	if d.open == civil.EveryDay || d.open.Has(day.Weekday()) {
		return b.noDelivery[i]
	}
	return append([]Cause{{Kind: CausePlace}}, b.noDelivery[i]...)
}

// WhyNoWork lists what stops work on a day, in the same order; nothing on a
// work day. The slice is shared, do not change it.
func (d *Days) WhyNoWork(day civil.Date) []Cause {
	b, i := d.table.block(day)
	if b == nil {
		return outside
	}
	return b.noWork[i]
}

// Replacement is the day on which a closed day's deliveries are made, if one
// is named.
func (d *Days) Replacement(closed civil.Date) (civil.Date, bool) {
	instead, ok := d.table.instead[closed]
	return instead, ok
}

// maxLookBack bounds the search for work days, in days: a shop that does not
// work for so long has no pick day.
const maxLookBack = 1100

// WorkDaysBefore is the n-th work day strictly before a date; with n = 0 the
// date itself if it is a work day, else the last one before it (R11). False if
// there is none within three years or n is negative.
func (d *Days) WorkDaysBefore(date civil.Date, n int) (civil.Date, bool) {
	if n < 0 {
		return civil.Date{}, false
	}
	if n == 0 {
		if d.IsWork(date) {
			return date, true
		}
		n = 1
	}
	for range maxLookBack {
		if !date.After(civil.MinDate) {
			break
		}
		date = date.AddDays(-1)
		if d.IsWork(date) {
			if n--; n == 0 {
				return date, true
			}
		}
	}
	return civil.Date{}, false
}

// withoutWork lists the days after one and before another that are no work
// days, latest first. The slice may be shared.
func (d *Days) withoutWork(after, before civil.Date) []Passed {
	if before.Sub(after) <= 1 {
		return nil
	}
	first, from := d.table.block(after)
	last, to := d.table.block(before)
	if first == last {
		return first.withoutWork(from+1, to)
	}
	var out []Passed
	for day := before.AddDays(-1); day.After(after); day = day.AddDays(-1) {
		if causes := d.WhyNoWork(day); len(causes) > 0 {
			out = append(out, Passed{Date: day, Causes: causes})
		}
	}
	return out
}

// Cutoff is the instant until which a delivery can be changed, from its
// earliest pick day and by the calendar's own cut-off.
func (d *Days) Cutoff(earliestPick civil.Date, loc *time.Location) time.Time {
	return d.CutoffBy(Cutoff{d.table.cal.CutoffDays, d.table.cal.CutoffTime}, earliestPick, loc)
}

// CutoffBy is Cutoff for a plan with a cut-off of its own. Where no such work
// day can be found it is on the pick day.
func (d *Days) CutoffBy(c Cutoff, earliestPick civil.Date, loc *time.Location) time.Time {
	if c.Days > 0 {
		if day, ok := d.WorkDaysBefore(earliestPick, c.Days); ok {
			return day.At(c.Time, loc)
		}
	}
	return earliestPick.At(c.Time, loc)
}
