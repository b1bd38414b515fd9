package schedule

import (
	"strconv"
	"time"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// maxNth is the most often a weekday can be in a month.
const maxNth = 5

// check looks at each part by itself and at whether it fits the frequency.
func (p Parts) check() error {
	var wrong problem.List
	if p.Freq < Daily || p.Freq > Yearly {
		wrong.Add(CodeRuleFreqMissing, "")
	}
	if p.Interval < 0 || p.Interval > MaxInterval {
		wrong.Add(CodeRuleInterval, "", "value", strconv.Itoa(p.Interval), "min", 1, "max", MaxInterval)
	}
	for _, m := range p.Months {
		if m < time.January || m > time.December {
			wrong.Add(CodeRuleValue, "", "part", "BYMONTH", "value", strconv.Itoa(int(m)))
		}
	}
	checkSigned(&wrong, "BYMONTHDAY", p.MonthDays)
	checkSigned(&wrong, "BYSETPOS", p.SetPos)
	p.checkWeekdays(&wrong)
	p.checkPlaces(&wrong)
	return wrong.Err()
}

// checkSigned wants numbers that a signed set can hold.
func checkSigned(wrong *problem.List, part string, numbers []int) {
	for _, n := range numbers {
		if signedBit(n) == 0 {
			wrong.Add(CodeRuleValue, "", "part", part, "value", strconv.Itoa(n))
		}
	}
}

// checkWeekdays wants weekdays and numbers that a month can have.
func (p Parts) checkWeekdays(wrong *problem.List) {
	for _, w := range p.Weekdays {
		if w.Day < time.Sunday || w.Day > time.Saturday {
			wrong.Add(CodeRuleValue, "", "part", "BYDAY", "value", strconv.Itoa(int(w.Day)))
		} else if w.N < -maxNth || w.N > maxNth {
			wrong.Add(CodeRuleValue, "", "part", "BYDAY", "value", w.String())
		}
	}
}

// checkPlaces refuses parts that RFC 5545 forbids beside this FREQ, or that
// could only be misread: an nth weekday needs a month to be counted in, and a
// position needs something to choose from.
func (p Parts) checkPlaces(wrong *problem.List) {
	misplaced := func(part string) { wrong.Add(CodeRuleMisplaced, "", "part", part, "freq", p.Freq.String()) }
	if p.Freq == Weekly && len(p.MonthDays) > 0 {
		misplaced("BYMONTHDAY")
	}
	monthly := p.Freq == Monthly || p.Freq == Yearly && len(p.Months) > 0
	if p.hasNth() && !monthly {
		misplaced("BYDAY")
	}
	if len(p.SetPos) > 0 && (p.Freq == Daily || len(p.Months)+len(p.MonthDays)+len(p.Weekdays) == 0) {
		misplaced("BYSETPOS")
	}
}

// hasNth reports whether a weekday carries a number.
func (p Parts) hasNth() bool {
	for _, w := range p.Weekdays {
		if w.N != 0 {
			return true
		}
	}
	return false
}

// everyYear are 28 years in which each of the fourteen possible years (seven
// first weekdays, leap or not) occurs: a rule without a date in them has none.
var everyYear = civil.Between(civil.Of(1972, time.January, 1), civil.Of(1999, time.December, 31))

// happens reports whether the rule has a date at all, whatever its anchor.
func (r Rule) happens() bool {
	r.interval = 1
	r = r.bound(everyYear.From)
	var buf []civil.Date
	for p := r.period(everyYear.From); p <= r.period(everyYear.To); p++ {
		buf = r.dates(buf[:0], p)
		if len(buf) > 0 {
			return true
		}
	}
	return false
}

// neverProblem says that a rule has no date.
func neverProblem(r Rule) error {
	return problem.New(CodeRuleNever, "", "value", r.String())
}
