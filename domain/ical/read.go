package ical

import (
	"io"
	"strings"
	"unicode/utf8"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// Read reads the events of a calendar, one row each, in the order of the file.
// What is wrong with an event stands in its row. The error is a problem if the
// file as a whole cannot be used, otherwise that of the reader.
//
// Lines may end with CRLF or LF and be folded; text is UTF-8, with or without a
// byte order mark, or Windows-1252.
func Read(r io.Reader) ([]Row, error) {
	file, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if len(file) > MaxBytes {
		return nil, problem.New(CodeTooLarge, "", "max", MaxBytes)
	}
	events, calendar := split(unfold(file))
	switch {
	case !calendar:
		return nil, problem.New(CodeNoCalendar, "")
	case len(events) == 0:
		return nil, problem.New(CodeNoEvents, "")
	case len(events) > MaxEvents:
		return nil, problem.New(CodeTooManyEvents, "", "max", MaxEvents)
	}
	rows := make([]Row, len(events))
	for i, e := range events {
		rows[i] = e.row()
	}
	return rows, nil
}

// once are the properties that are looked at and that an event has at most once.
var once = map[string]bool{
	"SUMMARY": true, "DTSTART": true, "DTEND": true, "DURATION": true, "RRULE": true, "STATUS": true, stopsProperty: true,
}

// exceptions are the properties that change single dates of an event.
var exceptions = map[string]bool{"EXDATE": true, "RDATE": true, "EXRULE": true, "RECURRENCE-ID": true}

// fields are the properties of one event, and what is wrong with it.
type fields struct {
	by    map[string]property
	wrong problem.List
}

// row is what an event means.
func (e event) row() Row {
	f := fields{by: map[string]property{}}
	if e.open {
		f.wrong.Add(CodeEventOpen, "", "line", e.line)
	}
	for _, l := range e.lines {
		f.add(l)
	}
	name := printable(f.by["SUMMARY"].value)
	row := Row{Line: e.line, Name: string([]rune(name)[:min(MaxNameLength, utf8.RuneCountInString(name))])}
	if status, ok := f.by["STATUS"]; ok && strings.EqualFold(status.value, "CANCELLED") {
		row.Problems.Add(CodeCancelled, "", "line", status.line)
		return row // whatever else is wrong with it
	}
	row.Closure = f.closure(name)
	if row.Problems = f.wrong; len(row.Problems) > 0 {
		row.Closure = schedule.Closure{}
	}
	return row
}

// add notes a property.
func (f *fields) add(l line) {
	p, ok := parse(l)
	_, twice := f.by[p.name]
	switch {
	case !ok:
		f.wrong.Add(CodeLine, "", "line", l.number)
	case exceptions[p.name] && !twice:
		f.wrong.Add(CodeException, "", "line", p.line, "property", p.name)
		f.by[p.name] = p
	case once[p.name] && twice:
		f.wrong.Add(CodeTwice, "", "line", p.line, "property", p.name)
	case once[p.name]:
		f.by[p.name] = p
	}
}

// closure is what the properties mean, if nothing is wrong.
func (f *fields) closure(name string) schedule.Closure {
	if utf8.RuneCountInString(name) > MaxNameLength {
		f.wrong.Add(CodeNameLong, "", "line", f.by["SUMMARY"].line, "max", MaxNameLength)
	}
	days := f.days()
	c := schedule.NewClosure(name, days)
	c.Yearly = f.yearly(days.From)
	if stops, ok := f.by[stopsProperty]; ok {
		c.StopsDelivery, c.StopsWork = strings.EqualFold(stops.value, stopsDelivery), strings.EqualFold(stops.value, stopsWork)
		if !c.StopsDelivery && !c.StopsWork {
			f.wrong.Add(CodeStops, "", "line", stops.line, "value", stops.value)
		}
	}
	if len(f.wrong) == 0 {
		_ = f.wrong.Append(c.Check("")) // always a problem
	}
	return c
}

// yearly reports whether a rule says that the event comes back on the same days
// of every year. A closure can do nothing else.
func (f *fields) yearly(start civil.Date) bool {
	p, ok := f.by["RRULE"]
	if !ok || start.IsZero() {
		return false
	}
	rule, err := schedule.ParseRule(withoutWeekStart(p.value))
	switch {
	case problem.Has(err, schedule.CodeRuleEnds):
		f.wrong.Add(CodeRuleEnds, "", "line", p.line, "value", p.value)
	case err != nil || !sameDays(rule.Parts(), start):
		f.wrong.Add(CodeNotYearly, "", "line", p.line, "value", p.value)
	}
	return true
}

// withoutWeekStart leaves out where weeks begin: it has no meaning for what
// comes back on days of the year, but other programs like to say it.
func withoutWeekStart(rule string) string {
	var kept []string
	for part := range strings.SplitSeq(strings.ToUpper(rule), ";") {
		if part != "" && !strings.HasPrefix(part, "WKST=") {
			kept = append(kept, part)
		}
	}
	return strings.Join(kept, ";")
}

// sameDays reports whether a rule has the day it starts on in every year, and no
// other.
func sameDays(rule schedule.Parts, start civil.Date) bool {
	if rule.Freq != schedule.Yearly || rule.Interval != 1 || len(rule.Weekdays) > 0 || len(rule.SetPos) > 0 {
		return false
	}
	month := len(rule.Months) == 1 && rule.Months[0] == start.Month()
	day := len(rule.MonthDays) == 1 && rule.MonthDays[0] == start.Day()
	return month && day || month && len(rule.MonthDays) == 0 || len(rule.Months)+len(rule.MonthDays) == 0
}
