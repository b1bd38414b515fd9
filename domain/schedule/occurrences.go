package schedule

import (
	"strconv"
	"strings"
	"time"

	"github.com/teambition/rrule-go"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// maxOccurrenceInterval bounds INTERVAL of a general rule; it is the largest
// that can still have a second date.
const maxOccurrenceInterval = 9999 * 366

// numberBounds are the largest numbers of the parts that are lists of numbers.
var numberBounds = [...]struct {
	part    string
	largest int
}{{"BYMONTH", 12}, {"BYMONTHDAY", 31}, {"BYYEARDAY", 366}, {"BYWEEKNO", 53}, {"BYSETPOS", 366}}

// Occurrences lists the first dates of any rule of RFC 5545 about whole days
// from a start date (DTSTART), at most limit of them. It is for looking at
// rules of other programs; rhythms have Rule. DTSTART itself is a date only if
// it fits the rule.
//
// As section 3.3.10 wants for dates, BYHOUR, BYMINUTE and BYSECOND are
// ignored, and of UNTIL only the day counts. Problems are those of the syntax,
// COUNT together with UNTIL, a FREQ below the day, numbers out of bounds, and
// limit < 1. A rule that never happens has no dates and no problem.
func Occurrences(text string, start civil.Date, limit int) ([]civil.Date, error) {
	if limit < 1 {
		return nil, problem.New(CodeRuleLimit, "limit", "value", limit)
	}
	if start.IsZero() {
		return nil, problem.New(CodeStartMissing, "start")
	}
	fields, err := splitRule(text)
	if err != nil {
		return nil, err
	}
	option, err := fields.option()
	if err != nil {
		return nil, err
	}
	return expandOption(option, start, limit)
}

// expandOption runs the library on midnights in UTC, where no day is shorter
// or longer than another.
func expandOption(option *rrule.ROption, start civil.Date, limit int) ([]civil.Date, error) {
	option.Dtstart = start.Time()
	if option.Until.IsZero() {
		option.Until = civil.MaxDate.Time() // the library's own bound is 290 years
	}
	rule, err := rrule.NewRRule(*option)
	if err != nil {
		return nil, problem.New(CodeRuleMalformed, "", "part", err.Error())
	}
	var out []civil.Date
	next := rule.Iterator()
	for len(out) < limit {
		at, ok := next()
		if !ok {
			break
		}
		out = append(out, civil.FromTime(at))
	}
	return out, nil
}

// option checks the fields as far as the library does not, and hands them to
// it. The library takes an INTERVAL of 0 and COUNT beside UNTIL silently, and
// panics on a weekday's number that no month can have.
func (f ruleFields) option() (*rrule.ROption, error) {
	var wrong problem.List
	freq, err := parseFreq(f["FREQ"])
	_ = wrong.Append(err) // always a problem
	f.checkEnds(&wrong)
	f.checkInteger(&wrong, "INTERVAL", CodeRuleInterval, maxOccurrenceInterval)
	for _, bound := range numberBounds {
		f.checkNumbers(&wrong, bound.part, bound.largest)
	}
	f.checkNthWeekdays(&wrong, freq)
	if start, ok := f["WKST"]; ok {
		if _, err := civil.ParseWeekday(start); err != nil {
			wrong.Add(CodeRuleWeekStart, "", "value", start)
		}
	}
	if err := wrong.Err(); err != nil {
		return nil, err
	}
	option, err := rrule.StrToROption(f.wholeDays())
	if err != nil {
		return nil, problem.New(CodeRuleMalformed, "", "part", err.Error())
	}
	return option, nil
}

// checkEnds wants at most one end, and a right one.
func (f ruleFields) checkEnds(wrong *problem.List) {
	until, hasUntil := f["UNTIL"]
	_, hasCount := f["COUNT"]
	if hasUntil && hasCount {
		wrong.Add(CodeRuleCountAndUntil, "")
	}
	if _, err := untilDay(until); hasUntil && err != nil {
		wrong.Add(CodeRuleValue, "", "part", "UNTIL", "value", until)
	}
	f.checkInteger(wrong, "COUNT", CodeRuleValue, 1<<31-1)
}

// untilDay reads the day of UNTIL, a date or a date with time. The time says
// nothing about whole days.
func untilDay(text string) (time.Time, error) {
	day, clock, timed := strings.Cut(text, "T")
	if timed {
		if _, err := time.Parse("150405", strings.TrimSuffix(clock, "Z")); err != nil {
			return time.Time{}, err
		}
	}
	return time.Parse("20060102", day)
}

// checkInteger wants a number from 1 to a largest one, or no such part.
func (f ruleFields) checkInteger(wrong *problem.List, name string, code problem.Code, largest int) {
	text, ok := f[name]
	if !ok {
		return
	}
	if n, err := strconv.Atoi(text); err != nil || n < 1 || n > largest {
		wrong.Add(code, "", "part", name, "value", text, "min", 1, "max", largest)
	}
}

// checkNumbers wants numbers from 1 to a largest one on either side of zero;
// months only have one side.
func (f ruleFields) checkNumbers(wrong *problem.List, name string, largest int) {
	for _, n := range f.numbers(name, wrong) {
		if n == 0 || n > largest || n < -largest || n < 0 && name == "BYMONTH" {
			wrong.Add(CodeRuleValue, "", "part", name, "value", strconv.Itoa(n))
		}
	}
}

// checkNthWeekdays wants numbers that the month has, or the year where BYDAY
// counts in it.
func (f ruleFields) checkNthWeekdays(wrong *problem.List, freq Freq) {
	largest := 53
	if _, inMonth := f["BYMONTH"]; inMonth || freq != Yearly {
		largest = maxNth
	}
	for _, w := range f.weekdays(wrong) {
		if w.N < -largest || w.N > largest {
			wrong.Add(CodeRuleValue, "", "part", "BYDAY", "value", w.String())
		}
	}
}

// wholeDays writes the fields again without times of day.
func (f ruleFields) wholeDays() string {
	out := []string{"FREQ=" + f["FREQ"]}
	for _, name := range [...]string{
		"INTERVAL", "WKST", "COUNT", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS",
	} {
		if value, ok := f[name]; ok {
			out = append(out, name+"="+value)
		}
	}
	if until, ok := f["UNTIL"]; ok {
		day, _, _ := strings.Cut(until, "T")
		out = append(out, "UNTIL="+day)
	}
	return strings.Join(out, ";")
}
