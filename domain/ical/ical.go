// Package ical reads and writes closures as iCalendar (RFC 5545), the format in
// which calendars of other programs come and go. Here is which event means which
// closure, and what is wrong with one that means none. What a calendar has
// already is compared by domain/schedule; files are opened elsewhere.
//
// An event is a closure if it lasts whole days, once or on the same days of
// every year. It stops delivery and work, unless it says otherwise in
// X-TURNUS-STOPS, which Write gives to closures that stop only one of them.
// Events with times of day are none: a meeting of an hour must not become a day
// without deliveries. From midnight to midnight are whole days, however written.
package ical

import (
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// Bounds of what is read and written.
const (
	MaxBytes      = 10 << 20
	MaxEvents     = 10_000
	MaxNameLength = 200 // characters
)

// Row is what one event of a file means.
type Row struct {
	Line int    // of the file, from 1, on which the event begins
	Name string // title, as far as it can be read; one line
	// Closure is what the event means where it has no problems.
	Closure schedule.Closure
	// Problems are why it means none: what is wrong with it, what a closure
	// cannot be, or that the event was cancelled.
	Problems problem.List
}

// stopsProperty says what a closure stops that does not stop both.
const (
	stopsProperty = "X-TURNUS-STOPS"
	stopsDelivery = "DELIVERY"
	stopsWork     = "WORK"
)

// Problems of a whole file.
const (
	// CodeNoCalendar: the file is no iCalendar; no args.
	CodeNoCalendar problem.Code = "ical.no_calendar"
	// CodeNoEvents: a calendar without any event; no args.
	CodeNoEvents problem.Code = "ical.no_events"
	// CodeTooLarge: the file is larger than MaxBytes; args: max.
	CodeTooLarge problem.Code = "ical.too_large"
	// CodeTooManyEvents: it has more than MaxEvents; args: max.
	CodeTooManyEvents problem.Code = "ical.too_many_events"
	// CodeNoClosures: there is nothing to write; no args.
	CodeNoClosures problem.Code = "ical.no_closures"
)

// Problems of one event; arg line is the line of what is wrong.
const (
	// CodeEventOpen: the event has no end; args: line (where it begins).
	CodeEventOpen problem.Code = "ical.event_open"
	// CodeLine: a line is no NAME:VALUE; args: line.
	CodeLine problem.Code = "ical.line"
	// CodeTwice: what an event has once is given twice; args: line, property.
	CodeTwice problem.Code = "ical.twice"
	// CodeNoStart: the event has no DTSTART; no args.
	CodeNoStart problem.Code = "ical.no_start"
	// CodeDate: a date that does not exist; args: line, value.
	CodeDate problem.Code = "ical.date"
	// CodeTimeOfDay: the event has times of day; args: line.
	CodeTimeOfDay problem.Code = "ical.time_of_day"
	// CodeDuration: DURATION is not a number of days; args: line, value.
	CodeDuration problem.Code = "ical.duration"
	// CodeTwoEnds: the event has DTEND and DURATION; args: line.
	CodeTwoEnds problem.Code = "ical.two_ends"
	// CodeNotYearly: it comes back, but not on the same days of every year;
	// args: line, value.
	CodeNotYearly problem.Code = "ical.not_yearly"
	// CodeRuleEnds: it comes back yearly, but not for ever; args: line, value.
	CodeRuleEnds problem.Code = "ical.rule_ends"
	// CodeException: single dates are added, left out or changed; args: line, property.
	CodeException problem.Code = "ical.exception"
	// CodeStops: X-TURNUS-STOPS is neither DELIVERY nor WORK; args: line, value.
	CodeStops problem.Code = "ical.stops"
	// CodeNameLong: the title is too long for a name; args: line, max.
	CodeNameLong problem.Code = "ical.name_long"
	// CodeCancelled: the event was cancelled; args: line.
	CodeCancelled problem.Code = "ical.cancelled"
)
