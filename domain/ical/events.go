package ical

import (
	"strings"

	ics "github.com/arran4/golang-ical"
)

// event is one VEVENT as it stands in the file, without what is nested in it.
type event struct {
	line  int // on which it begins
	lines []line
	open  bool // its end is missing
}

// splitter finds the events between all else that a calendar has: time zones,
// tasks, alarms. What is broken in one event ends with it.
type splitter struct {
	calendar bool // there is one
	events   []event
	current  *event
	nested   []string // components that are open within the current event
}

const (
	component      = "VEVENT"
	outerComponent = "VCALENDAR"
)

// split finds the events of a file, and whether it is a calendar at all.
func split(lines []line) (events []event, calendar bool) {
	var s splitter
	for _, l := range lines {
		name, value, _ := strings.Cut(l.text, ":")
		value = strings.ToUpper(strings.TrimSpace(value))
		switch strings.ToUpper(name) {
		case "BEGIN":
			s.begin(l, value)
		case "END":
			s.end(value)
		default:
			if s.current != nil && len(s.nested) == 0 {
				s.current.lines = append(s.current.lines, l)
			}
		}
	}
	s.finish(true)
	return s.events, s.calendar
}

func (s *splitter) begin(l line, name string) {
	switch {
	case name == component: // also within another that was never ended
		s.finish(true)
		s.current = &event{line: l.number}
	case name == outerComponent:
		s.finish(true)
		s.calendar = true
	case s.current != nil:
		s.nested = append(s.nested, name)
	}
}

func (s *splitter) end(name string) {
	switch last := len(s.nested) - 1; {
	case name == component:
		s.finish(false)
	case name == outerComponent:
		s.finish(true)
	case last >= 0 && s.nested[last] == name:
		s.nested = s.nested[:last]
	}
}

// finish keeps the current event, if there is one.
func (s *splitter) finish(open bool) {
	if s.current != nil {
		s.current.open = open || len(s.nested) > 0
		s.events = append(s.events, *s.current)
	}
	s.current, s.nested = nil, nil
}

// property is a content line taken apart; texts are without their escapes.
type property struct {
	line   int
	name   string // in capitals
	value  string
	params map[string][]string // by name in capitals
}

// parse takes a line apart; it says no to what is no content line.
func parse(l line) (property, bool) {
	end := strings.IndexAny(l.text, ";:")
	if end <= 0 {
		return property{}, false
	}
	// Names are in any case (RFC 5545, section 2), the library knows capitals.
	name := strings.ToUpper(l.text[:end])
	found, err := ics.ParseProperty(ics.ContentLine(name + l.text[end:]))
	if err != nil || found == nil || found.IANAToken != name {
		return property{}, false
	}
	p := property{line: l.number, name: name, value: found.Value, params: map[string][]string{}}
	for key, values := range found.ICalParameters {
		p.params[strings.ToUpper(key)] = values
	}
	return p, true
}

// is reports whether a parameter has a value, written in any case.
func (p property) is(param, value string) bool {
	values := p.params[param]
	return len(values) == 1 && strings.EqualFold(values[0], value)
}
