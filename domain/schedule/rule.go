package schedule

import (
	"slices"
	"time"

	"turnus/domain/civil"
)

// Rule is one recurrence rule of a rhythm, the part of RFC 5545 that people
// choose deliveries with: every n days, weeks, months or years, on weekdays, on
// days of the month, in months, at positions. It has no end (the term has) and
// no start (the anchor is given when it is expanded).
//
// Rules are values: comparable with ==, usable as map keys, written as their
// canonical text. The zero Rule is no rule and has no dates.
type Rule struct {
	freq     Freq
	interval uint16         // every how many periods, at least 1
	months   uint16         // bit m for month m; 0 = every month
	days     signed         // days of the month; 0 = not given
	byDay    bool           // BYDAY is given: weekdays or nth has something
	weekdays civil.Weekdays // each such weekday
	nth      [7]signed      // by time.Weekday: the nth such weekday of the month
	setPos   signed         // which dates of a period; 0 = all
}

// Freq is the length of a rule's period.
type Freq uint8

// The periods. Weeks start on Monday.
const (
	Daily Freq = iota + 1
	Weekly
	Monthly
	Yearly
)

// freqNames are the names of RFC 5545, by Freq.
var freqNames = [...]string{"", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"}

// String is the name of RFC 5545 ("WEEKLY"), "" for none.
func (f Freq) String() string {
	if int(f) >= len(freqNames) {
		return ""
	}
	return freqNames[f]
}

// MarshalText is String.
func (f Freq) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads what MarshalText wrote.
func (f *Freq) UnmarshalText(b []byte) error {
	var err error
	*f, err = parseFreq(string(b))
	return err
}

// Parts is a rule taken apart, for a mask that edits it and for telling it in
// words. Numbers below zero count from the end.
type Parts struct {
	Freq      Freq         `json:"freq"`
	Interval  int          `json:"interval"` // 1 to MaxInterval; 0 is read as 1
	Months    []time.Month `json:"months,omitempty"`
	MonthDays []int        `json:"month_days,omitempty"` // 1 to 31, −1 to −31
	Weekdays  []NthWeekday `json:"weekdays,omitempty"`
	SetPos    []int        `json:"set_pos,omitempty"` // 1 to 31, −1 to −31
}

// NthWeekday is a weekday, each one (N = 0) or the nth of its month: 1 to 5,
// −1 to −5 from the end.
type NthWeekday struct {
	N   int          `json:"n"`
	Day time.Weekday `json:"day"`
}

// MaxInterval is the largest number of periods between two dates of a rule.
const MaxInterval = 999

// ParseRule reads a rule in the syntax of RFC 5545, section 3.3.10
// ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,FR"), with or without "RRULE:" before it.
//
// It takes FREQ (DAILY to YEARLY), INTERVAL, BYMONTH, BYMONTHDAY, BYDAY and
// BYSETPOS, and WKST=MO, which says nothing new. Everything else is a
// problem.List that names each wrong part: ends (COUNT, UNTIL), what RFC 5545
// has but a rhythm has not, what it does not have at all, and rules without
// any date, such as 31 February.
func ParseRule(text string) (Rule, error) {
	fields, err := splitRule(text)
	if err != nil {
		return Rule{}, err
	}
	parts, err := fields.parts()
	if err != nil {
		return Rule{}, err
	}
	return parts.Rule()
}

// Rule puts the parts together. The problems are those of ParseRule.
func (p Parts) Rule() (Rule, error) {
	if err := p.check(); err != nil {
		return Rule{}, err
	}
	r := Rule{
		freq:     p.Freq,
		interval: uint16(max(1, p.Interval)), //nolint:gosec // checked: at most MaxInterval
		days:     signedSet(p.MonthDays),
		setPos:   signedSet(p.SetPos),
		byDay:    len(p.Weekdays) > 0,
	}
	for _, m := range p.Months {
		r.months |= 1 << m
	}
	for _, w := range p.Weekdays {
		if w.N == 0 {
			r.weekdays |= civil.WeekdaySet(w.Day)
		} else {
			r.nth[w.Day] |= signedBit(w.N)
		}
	}
	if !r.happens() {
		return Rule{}, neverProblem(r)
	}
	return r, nil
}

// Parts takes the rule apart, each list in the order of the canonical text.
func (r Rule) Parts() Parts {
	p := Parts{
		Freq:      r.freq,
		Interval:  int(r.interval),
		MonthDays: slices.Collect(r.days.all()),
		SetPos:    slices.Collect(r.setPos.all()),
	}
	for m := time.January; m <= time.December; m++ {
		if r.months&(1<<m) != 0 {
			p.Months = append(p.Months, m)
		}
	}
	for _, d := range r.weekdays.List() {
		p.Weekdays = append(p.Weekdays, NthWeekday{Day: d})
	}
	for n := range r.ordinals().all() {
		for _, d := range civil.EveryDay.List() {
			if r.nth[d].has(n) {
				p.Weekdays = append(p.Weekdays, NthWeekday{N: n, Day: d})
			}
		}
	}
	return p
}

// ordinals are the numbers any weekday of the rule has.
func (r Rule) ordinals() signed {
	var all signed
	for _, s := range r.nth {
		all |= s
	}
	return all
}

// IsZero reports whether there is no rule.
func (r Rule) IsZero() bool { return r.freq == 0 }
