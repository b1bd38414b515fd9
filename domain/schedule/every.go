package schedule

import (
	"strconv"
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// ShortMonth says what a monthly date does in a month without that day (R2).
type ShortMonth string

// What can be done in a short month.
const (
	LastOfMonth ShortMonth = "last" // its last day instead
	LeaveOut    ShortMonth = "skip" // no date in that month
)

// LastDay as the day of a month is its last one.
const LastDay = -1

// EveryDays is the rule of every n days.
func EveryDays(n int) (Rule, error) {
	return build(Parts{Freq: Daily}, n)
}

// EveryWeeks is the rule of every n weeks on weekdays, at least one.
func EveryWeeks(n int, days civil.Weekdays) (Rule, error) {
	if days == civil.NoWeekday {
		return Rule{}, problem.New(CodeRuleValue, "", "part", "BYDAY", "value", "")
	}
	p := Parts{Freq: Weekly}
	for _, d := range days.List() {
		p.Weekdays = append(p.Weekdays, NthWeekday{Day: d})
	}
	return build(p, n)
}

// EveryMonthsOn is the rule of every n months on a day, 1 to 31 or LastDay.
func EveryMonthsOn(n, day int, short ShortMonth) (Rule, error) {
	p := Parts{Freq: Monthly, MonthDays: []int{day}}
	switch {
	case short != LastOfMonth || day <= 28:
	case day == 31:
		p.MonthDays = []int{LastDay}
	case day < 31:
		p = bridge(day)
	}
	return build(p, n)
}

// bridge is every month on the 29th or 30th or, where it has no such day, on
// its last one: of those days the last that the month has.
func bridge(day int) Parts {
	p := Parts{Freq: Monthly, SetPos: []int{-1}}
	for d := 28; d <= day; d++ {
		p.MonthDays = append(p.MonthDays, d)
	}
	return p
}

// EveryMonthsOnNth is the rule of every n months on the nth weekday, 1 to 5 or
// −1 for the last. Months without a fifth one are left out.
func EveryMonthsOnNth(n, nth int, day time.Weekday) (Rule, error) {
	if nth == 0 {
		return Rule{}, problem.New(CodeRuleValue, "", "part", "BYDAY", "value", "0")
	}
	return build(Parts{Freq: Monthly, Weekdays: []NthWeekday{{N: nth, Day: day}}}, n)
}

// EveryYear is the rule of one day each year. 29 February is only in leap
// years.
func EveryYear(on MonthDay) (Rule, error) {
	return build(Parts{Freq: Yearly, Months: []time.Month{on.Month}, MonthDays: []int{on.Day}}, 1)
}

// build makes a rule of every n periods; unlike in Parts, n = 0 is a problem.
func build(p Parts, n int) (Rule, error) {
	if n < 1 {
		return Rule{}, problem.New(CodeRuleInterval, "", "value", strconv.Itoa(n), "min", 1, "max", MaxInterval)
	}
	p.Interval = n
	return p.Rule()
}
