package plans

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// Kind is the kind of sentence that a season's rule is built with: that of a
// schedule.Mask, or one of the two below.
type Kind string

// The kinds beside those of masks.
const (
	KindNone Kind = "none" // a season without deliveries
	KindRule Kind = "rule" // a rule that only its text can say
)

// The kinds in the order in which they are offered.
var kinds = []Kind{
	Kind(schedule.ByDays), Kind(schedule.ByWeeks), Kind(schedule.ByMonthDays), Kind(schedule.ByMonthWeekdays),
	Kind(schedule.ByDates), KindRule, KindNone,
}

// Season is what stands in the fields of a season, as it was typed. Fields that
// the kind has no use for keep what they had.
type Season struct {
	Begin    string // "" for the whole year
	Kind     Kind
	Every    int
	Weekdays civil.Weekdays
	Days     string // of the month: "1, 15, letzter"
	Short    schedule.ShortMonth
	Nths     []int
	Dates    string // of the year: "6.12., 24.12."
	Rule     string // what the rule is as text, a line for each
}

// newSeason is a season to begin with.
func newSeason() Season {
	return Season{Kind: Kind(schedule.ByWeeks), Every: 1, Short: schedule.LastOfMonth}
}

// seasonOf is a stored season as it stands in the fields.
func seasonOf(w *text.Words, b schedule.Begin) Season {
	s := newSeason()
	if !b.On.IsZero() {
		s.Begin = dayOfYear(w, b.On)
	}
	s.show(w, b.Rules)
	return s
}

// show fills the fields from rules.
func (s *Season) show(w *text.Words, rules []schedule.Rule) {
	s.Rule = ruleText(rules)
	m, ok := schedule.MaskOf(rules)
	switch {
	case len(rules) == 0:
		s.Kind = KindNone
		return
	case !ok:
		s.Kind = KindRule
		return
	}
	s.Kind, s.Every = Kind(m.Kind), m.Every
	if m.Weekdays != civil.NoWeekday {
		s.Weekdays = m.Weekdays
	}
	if len(m.Days) > 0 {
		s.Days, s.Short = daysText(w, m.Days), m.Short
	}
	if len(m.Nths) > 0 {
		s.Nths = m.Nths
	}
	if len(m.Dates) > 0 {
		var dates []string
		for _, d := range m.Dates {
			dates = append(dates, dayOfYear(w, d))
		}
		s.Dates = strings.Join(dates, ", ")
	}
}

// rules are the rules that the fields stand for; none for a season without
// deliveries. Problems are at the fields every, weekdays, days, nths, dates and
// rule.
func (s Season) rules(w *text.Words) ([]schedule.Rule, error) {
	switch s.Kind {
	case KindNone:
		return nil, nil
	case KindRule:
		return ParseRules(s.Rule)
	}
	m := schedule.Mask{Kind: schedule.MaskKind(s.Kind), Every: s.Every, Weekdays: s.Weekdays, Short: s.Short, Nths: s.Nths}
	var wrong problem.List
	var err error
	if m.Kind == schedule.ByMonthDays {
		m.Days, err = parseDays(w, s.Days)
		_ = wrong.Append(err) // always a problem
	}
	if m.Kind == schedule.ByDates {
		m.Dates, err = parseDates(w, s.Dates)
		_ = wrong.Append(err)
	}
	if wrong.Err() != nil {
		return nil, wrong
	}
	return m.Rules()
}

// ParseRules reads rules as a person pastes them, a line for each. What is
// wrong is at the field rule.
func ParseRules(pasted string) ([]schedule.Rule, error) {
	var rules []schedule.Rule
	var wrong problem.List
	for line := range strings.Lines(pasted) {
		if line = strings.TrimSpace(line); line == "" {
			continue
		}
		r, err := schedule.ParseRule(line)
		for _, p := range problem.Of(err) {
			p.Field = "rule"
			wrong = append(wrong, p)
		}
		rules = append(rules, r)
	}
	if len(rules) == 0 {
		wrong.Add(schedule.CodeRhythmEmpty, "rule")
	}
	return rules, wrong.Err()
}

// ruleText writes rules, a line for each.
func ruleText(rules []schedule.Rule) string {
	var lines []string
	for _, r := range rules {
		lines = append(lines, r.String())
	}
	return strings.Join(lines, "\n")
}

// commas cuts a list that was typed at its commas and semicolons.
func commas(typed string) []string {
	return slices.DeleteFunc(strings.FieldsFunc(typed, func(r rune) bool { return r == ',' || r == ';' }),
		func(s string) bool { return strings.TrimSpace(s) == "" })
}

// parseDays reads days of the month; the last one is a word of the language,
// or any beginning of it.
func parseDays(w *text.Words, typed string) ([]int, error) {
	var days []int
	var wrong problem.List
	last := strings.ToLower(w.T("plans.last_day"))
	for _, item := range commas(typed) {
		item = strings.ToLower(strings.TrimSuffix(strings.TrimSpace(item), "."))
		n, err := strconv.Atoi(item)
		switch {
		case strings.HasPrefix(last, item):
			days = append(days, schedule.LastDay)
		case err != nil || n < 1 || n > 31:
			wrong.Add(schedule.CodeMaskDay, "days", "value", item)
		case !slices.Contains(days, n):
			days = append(days, n)
		}
	}
	return days, wrong.Err()
}

// daysText writes days of the month as they are typed.
func daysText(w *text.Words, days []int) string {
	var items []string
	for _, d := range days {
		if d == schedule.LastDay {
			items = append(items, w.T("plans.last_day"))
			continue
		}
		items = append(items, strconv.Itoa(d))
	}
	return strings.Join(items, ", ")
}

// parseDates reads days of the year.
func parseDates(w *text.Words, typed string) ([]schedule.MonthDay, error) {
	var dates []schedule.MonthDay
	var wrong problem.List
	for _, item := range commas(typed) {
		d, err := parseDayOfYear(w, item, "dates")
		_ = wrong.Append(err) // always a problem
		if !slices.Contains(dates, d) {
			dates = append(dates, d)
		}
	}
	return dates, wrong.Err()
}

// leapYear is where a day without a year is looked up, so that it may be 29
// February.
var leapYear = civil.Of(2024, time.January, 1)

// parseDayOfYear reads a day without a year, "1.5." or "1. Mai".
func parseDayOfYear(w *text.Words, typed, field string) (schedule.MonthDay, error) {
	typed = strings.TrimSpace(typed)
	d, err := w.ParseDate(typed, leapYear)
	if err != nil || d.Year() != leapYear.Year() && d.Year() != leapYear.Year()-1 {
		return schedule.MonthDay{}, problem.New(CodeNoDay, field, "value", typed)
	}
	return schedule.MonthDayOf(d), nil
}

// dayOfYear writes a day without a year: "1.5.".
func dayOfYear(w *text.Words, m schedule.MonthDay) string { return w.DayMonth(m.In(leapYear.Year())) }
