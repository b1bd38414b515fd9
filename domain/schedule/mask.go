package schedule

import (
	"cmp"
	"slices"
	"strconv"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Mask is what a person chooses when building a rhythm: one sentence of a few
// kinds. It stands for one or several rules; MaskOf finds the mask of rules
// again. Fields that the kind has no use for are not looked at.
type Mask struct {
	Kind  MaskKind
	Every int // every n days, weeks or months; not looked at by ByDates
	// Weekdays are those of ByWeeks, and those that Nths counts.
	Weekdays civil.Weekdays
	// Days are the days of ByMonthDays, 1 to 31 or LastDay. Short says what
	// becomes of the 29th, 30th and 31st in shorter months; without such a day it
	// is LastOfMonth. The 31st or the last day is LastDay.
	Days  []int
	Short ShortMonth
	// Nths are the numbers of ByMonthWeekdays, 1 to 5 or LastDay for the last:
	// with 1 and 3, Tuesday and Friday, all four of them.
	Nths  []int
	Dates []MonthDay // of ByDates, a rule each
}

// MaskKind is the kind of sentence.
type MaskKind string

// The kinds of masks.
const (
	ByDays          MaskKind = "days"           // every n days
	ByWeeks         MaskKind = "weeks"          // every n weeks on weekdays
	ByMonthDays     MaskKind = "month_days"     // every n months on days of the month
	ByMonthWeekdays MaskKind = "month_weekdays" // every n months on the nth or last weekdays
	ByDates         MaskKind = "dates"          // each year on dates
)

// Rules are the rules of the mask, at least one. Problems name the mask's field
// they are at: every, weekdays, days, nths, dates.
func (m Mask) Rules() ([]Rule, error) {
	var rules []Rule
	var wrong problem.List
	add := func(field string, r Rule, err error) {
		for _, p := range problem.Of(err) {
			p.Field = field
			if p.Code == CodeRuleInterval {
				p.Field = "every"
			}
			wrong = append(wrong, p)
		}
		rules = append(rules, r)
	}
	m.missing(&wrong)
	if wrong.Err() != nil {
		return nil, wrong
	}
	switch m.Kind {
	case ByDays:
		r, err := EveryDays(m.Every)
		add("every", r, err)
	case ByWeeks:
		r, err := EveryWeeks(m.Every, m.Weekdays)
		add("weekdays", r, err)
	case ByMonthDays:
		for _, p := range m.monthParts() {
			r, err := build(p, m.Every)
			add("days", r, err)
		}
	case ByMonthWeekdays:
		r, err := build(m.nthParts(), m.Every)
		add("nths", r, err)
	case ByDates:
		for _, d := range m.Dates {
			r, err := EveryYear(d)
			add("dates", r, err)
		}
	}
	return rules, wrong.Err()
}

// missing wants what the kind cannot do without.
func (m Mask) missing(wrong *problem.List) {
	switch m.Kind {
	case ByDays:
	case ByWeeks:
		m.wantWeekdays(wrong)
	case ByMonthDays:
		if len(m.Days) == 0 {
			wrong.Add(CodeMaskNoDay, "days")
		}
		for _, d := range m.Days {
			if d != LastDay && (d < 1 || d > 31) {
				wrong.Add(CodeMaskDay, "days", "value", strconv.Itoa(d))
			}
		}
	case ByMonthWeekdays:
		if len(m.Nths) == 0 {
			wrong.Add(CodeMaskNoNth, "nths")
		}
		for _, n := range m.Nths {
			if n != LastDay && (n < 1 || n > maxNth) {
				wrong.Add(CodeRuleValue, "nths", "part", "BYDAY", "value", strconv.Itoa(n))
			}
		}
		m.wantWeekdays(wrong)
	case ByDates:
		if len(m.Dates) == 0 {
			wrong.Add(CodeMaskNoDate, "dates")
		}
	default:
		wrong.Add(CodeMaskKind, "kind", "value", string(m.Kind))
	}
}

// wantWeekdays wants a weekday.
func (m Mask) wantWeekdays(wrong *problem.List) {
	if m.Weekdays == civil.NoWeekday {
		wrong.Add(CodeMaskNoWeekday, "weekdays")
	}
}

// monthParts are the parts of the rules of days of the month: one for all days
// that every month has or that are left out of short ones, and one for each
// that a short month brings forward to its last day.
func (m Mask) monthParts() []Parts {
	var plain []int
	var bridged []Parts
	for _, d := range m.Days {
		switch {
		case m.Short != LastOfMonth || d < 29:
			plain = append(plain, d)
		case d == 31:
			plain = append(plain, LastDay)
		default:
			bridged = append(bridged, bridge(d))
		}
	}
	if len(plain) == 0 {
		return bridged
	}
	return append([]Parts{{Freq: Monthly, MonthDays: plain}}, bridged...)
}

// nthParts are the parts of the rule of nth weekdays.
func (m Mask) nthParts() Parts {
	p := Parts{Freq: Monthly}
	for _, n := range m.Nths {
		for _, d := range m.Weekdays.List() {
			p.Weekdays = append(p.Weekdays, NthWeekday{N: n, Day: d})
		}
	}
	return p
}

// MaskOf is the mask that stands for exactly these rules; false if none does.
func MaskOf(rules []Rule) (Mask, bool) {
	if len(rules) == 0 {
		return Mask{}, false
	}
	m := maskOf(rules)
	again, err := m.Rules()
	return m, err == nil && slices.Equal(again, rules)
}

// maskOf reads the rules as a mask would have made them; what the mask has no
// place for is lost.
func maskOf(rules []Rule) Mask {
	first := rules[0].Parts()
	m := Mask{Every: first.Interval}
	switch {
	case first.Freq == Daily:
		m.Kind = ByDays
	case first.Freq == Weekly:
		m.Kind = ByWeeks
		m.addWeekdays(first)
	case first.Freq == Monthly && len(first.Weekdays) > 0:
		m.Kind = ByMonthWeekdays
		m.addWeekdays(first)
		m.Nths = slices.Collect(rules[0].ordinals().all())
	case first.Freq == Monthly:
		m.Kind = ByMonthDays
		m.addDays(rules)
	case first.Freq == Yearly:
		m.Kind, m.Every = ByDates, 1
		m.addDates(rules)
	}
	return m
}

// addWeekdays takes over the weekdays, with or without numbers.
func (m *Mask) addWeekdays(p Parts) {
	for _, w := range p.Weekdays {
		m.Weekdays |= civil.WeekdaySet(w.Day)
	}
}

// addDays takes over the days of the month of all rules, the last one at the end.
func (m *Mask) addDays(rules []Rule) {
	m.Short = LastOfMonth
	for _, r := range rules {
		p := r.Parts()
		if len(p.SetPos) > 0 && len(p.MonthDays) > 0 {
			m.Days = append(m.Days, p.MonthDays[len(p.MonthDays)-1])
			continue
		}
		m.Days = append(m.Days, p.MonthDays...)
		if slices.ContainsFunc(p.MonthDays, func(d int) bool { return d > 28 }) {
			m.Short = LeaveOut
		}
	}
	slices.SortFunc(m.Days, func(a, b int) int { return cmp.Compare(fromFirst(a), fromFirst(b)) })
}

// fromFirst puts the last day behind the 31st.
func fromFirst(day int) int {
	if day == LastDay {
		return 32
	}
	return day
}

// addDates takes over a date of each rule.
func (m *Mask) addDates(rules []Rule) {
	for _, r := range rules {
		p := r.Parts()
		if len(p.Months) == 1 && len(p.MonthDays) == 1 {
			m.Dates = append(m.Dates, MonthDay{Month: p.Months[0], Day: p.MonthDays[0]})
		}
	}
}
