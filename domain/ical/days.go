package ical

import (
	"regexp"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// days are the days an event lasts. Without an end it is one day; DTEND is the
// day after the last (RFC 5545, section 3.6.1), though some programs give the
// day itself for a single one.
func (f *fields) days() civil.Range {
	start, ok := f.by["DTSTART"]
	if !ok {
		f.wrong.Add(CodeNoStart, "")
		return civil.Range{}
	}
	from := f.date(start)
	end, hasEnd := f.by["DTEND"]
	duration, hasDuration := f.by["DURATION"]
	to := from
	switch {
	case hasEnd && hasDuration:
		f.wrong.Add(CodeTwoEnds, "", "line", duration.line)
	case hasEnd:
		if to = f.date(end); to != from {
			to = to.AddDays(-1)
		}
	case hasDuration:
		to = from.AddDays(f.length(duration) - 1)
	}
	days := civil.Between(from, to)
	_ = f.wrong.Append(days.Check("")) // always a problem
	return days
}

// moments are the ways a date or an instant is written; one with a Z is of
// another time zone than the reader's, most likely.
var moments = regexp.MustCompile(`^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$`)

// date is the day of a property; one with a time of day is a problem, unless
// that is midnight.
func (f *fields) date(p property) civil.Date {
	parts := moments.FindStringSubmatch(strings.ToUpper(strings.TrimSpace(p.value)))
	if parts == nil || p.is("VALUE", "DATE") && len(p.value) > len("20060102") {
		f.wrong.Add(CodeDate, "", "line", p.line, "value", p.value)
		return civil.Date{}
	}
	day, err := civil.Parse(parts[1] + "-" + parts[2] + "-" + parts[3])
	if err != nil {
		f.wrong.Add(CodeDate, "", "line", p.line, "value", p.value)
		return civil.Date{}
	}
	if strings.Trim(strings.Join(parts[4:], ""), "0") != "" && !problem.Has(f.wrong.Err(), CodeTimeOfDay) {
		f.wrong.Add(CodeTimeOfDay, "", "line", p.line)
	}
	return day
}

// durations are weeks, or days and a time (RFC 5545, section 3.3.6).
var durations = regexp.MustCompile(`^\+?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:0{1,5}M)?(?:0{1,5}S)?)?$`)

// length is the number of days of a duration, at least 1.
func (f *fields) length(p property) int {
	days := 0
	if parts := durations.FindStringSubmatch(strings.ToUpper(strings.TrimSpace(p.value))); parts != nil {
		number := func(i int) int { n, _ := strconv.Atoi(parts[i]); return n } // digits, or nothing
		if hours := number(3); hours%24 == 0 {
			days = 7*number(1) + number(2) + hours/24
		}
	}
	if days < 1 {
		f.wrong.Add(CodeDuration, "", "line", p.line, "value", p.value)
		return 1
	}
	return days
}
