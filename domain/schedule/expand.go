package schedule

import (
	"time"

	"turnus/domain/civil"
)

// Dates lists the rule's dates in a window, in order. Periods are counted from
// the one that contains the anchor, forwards and backwards: weeks from its
// Monday-based week, months from its month, days from itself (R1). Parts the
// rule does not have are those of the anchor, as RFC 5545 takes them from
// DTSTART. Both ends of the window must be given, else there are no dates.
func (r Rule) Dates(anchor civil.Date, window civil.Range) []civil.Date {
	return r.appendDates(nil, anchor, window)
}

// appendDates is Dates into a slice that is there already.
//
// Only the periods that touch the window are looked at, so the cost does not
// depend on how long ago the anchor was.
func (r Rule) appendDates(out []civil.Date, anchor civil.Date, window civil.Range) []civil.Date {
	if r.IsZero() || anchor.IsZero() || window.Days() == 0 {
		return out
	}
	r = r.bound(anchor)
	var space [maxSigned]civil.Date // enough for a month without allocating
	buf := space[:0]
	for p, last := r.firstPeriod(anchor, window.From), r.period(window.To); p <= last; p += int(r.interval) {
		buf = r.dates(buf[:0], p)
		for _, d := range buf {
			if window.Contains(d) {
				out = append(out, d)
			}
		}
	}
	return out
}

// bound fills in what the rule leaves to its anchor.
func (r Rule) bound(anchor civil.Date) Rule {
	if r.days != 0 || r.byDay {
		return r
	}
	switch r.freq {
	case Weekly:
		r.weekdays, r.byDay = civil.WeekdaySet(anchor.Weekday()), true
	case Monthly:
		r.days = signedBit(anchor.Day())
	case Yearly:
		r.days = signedBit(anchor.Day())
		if r.months == 0 {
			r.months = 1 << anchor.Month()
		}
	case Daily: // every day is its own period
	}
	return r
}

// period numbers the period a date is in: days and weeks since 1 January 0001,
// which was a Monday, months and years since the year 0.
func (r *Rule) period(d civil.Date) int {
	switch r.freq {
	case Daily:
		return d.Sub(civil.MinDate)
	case Weekly:
		return d.Sub(civil.MinDate) / 7
	case Monthly:
		y, m, _ := d.Time().Date()
		return y*12 + int(m-time.January)
	case Yearly:
		return d.Year()
	}
	return 0
}

// firstPeriod is the first period that counts (a multiple of the interval away
// from the anchor's) and does not end before the date.
func (r *Rule) firstPeriod(anchor, from civil.Date) int {
	first, interval := r.period(from), int(r.interval)
	ahead := (r.period(anchor) - first) % interval
	if ahead < 0 {
		ahead += interval
	}
	return first + ahead
}

// dates appends the dates of one period, at the positions the rule wants.
func (r *Rule) dates(out []civil.Date, period int) []civil.Date {
	from := len(out)
	switch r.freq {
	case Daily:
		out = r.appendRun(out, civil.MinDate.AddDays(period), 1)
	case Weekly:
		out = r.appendRun(out, civil.MinDate.AddDays(7*period), 7)
	case Monthly:
		out = r.appendMonth(out, period/12, time.Month(period%12)+time.January)
	case Yearly:
		for m := time.January; m <= time.December; m++ {
			out = r.appendMonth(out, period, m)
		}
	}
	if r.setPos == 0 {
		return out
	}
	return r.positions(out, from)
}

// positions keeps those of out[from:] whose position the rule wants.
func (r *Rule) positions(out []civil.Date, from int) []civil.Date {
	found := out[from:]
	n := len(found)
	out = out[:from]
	for i, d := range found { // writes never overtake reads
		if r.setPos.counts(i+1, n) {
			out = append(out, d)
		}
	}
	return out
}

// appendRun appends the matching ones of some days in a row, for rules whose
// period is not the month.
func (r *Rule) appendRun(out []civil.Date, first civil.Date, days int) []civil.Date {
	for i := range days {
		d := first.AddDays(i)
		if d.Sub(first) != i {
			break // the calendar ends here
		}
		if r.byDay && !r.weekdays.Has(d.Weekday()) {
			continue
		}
		if (r.months != 0 || r.days != 0) && !r.inMonth(d) {
			continue
		}
		out = append(out, d)
	}
	return out
}

// inMonth looks at the date's month and its day of the month.
func (r *Rule) inMonth(d civil.Date) bool {
	if r.months != 0 && r.months&(1<<d.Month()) == 0 {
		return false
	}
	return r.days == 0 || r.days.counts(d.Day(), d.DaysInMonth())
}

// appendMonth appends the matching days of a month.
func (r *Rule) appendMonth(out []civil.Date, year int, month time.Month) []civil.Date {
	if r.months != 0 && r.months&(1<<month) == 0 {
		return out
	}
	first := civil.Of(year, month, 1)
	length, weekday := first.DaysInMonth(), first.Weekday()
	for day := 1; day <= length; day++ {
		if r.onWeekday(day, length, weekday) && (r.days == 0 || r.days.counts(day, length)) {
			out = append(out, first.AddDays(day-1))
		}
		weekday = (weekday + 1) % 7
	}
	return out
}

// onWeekday looks at a day's weekday and at the how-manieth of its month it is.
func (r *Rule) onWeekday(day, length int, weekday time.Weekday) bool {
	if !r.byDay || r.weekdays.Has(weekday) {
		return true
	}
	return r.nth[weekday].has((day-1)/7+1) || r.nth[weekday].has(-(length-day)/7-1)
}
