package ical

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"time"

	ics "github.com/arran4/golang-ical"

	"turnus/domain/problem"
	"turnus/domain/schedule"
)

const (
	maker     = "-//Turnus//Turnus//EN"
	lineWidth = 75 // octets, RFC 5545, section 3.1
)

// Write writes closures as a calendar of the given name; stamp is when. There
// must be one at least: iCalendar has no empty calendars.
//
// The same closure of the same calendar has the same UID each time, so that the
// program that reads the file again changes its event and does not add another;
// its name may have become another one. A yearly closure that reaches over the
// end of February is elsewhere as long in every year as in the one it was
// entered with.
func Write(w io.Writer, name string, closures []schedule.Closure, stamp time.Time) error {
	if len(closures) == 0 {
		return problem.New(CodeNoClosures, "")
	}
	calendar := ics.NewCalendarFor("Turnus")
	calendar.SetProductId(maker)
	calendar.SetCalscale("GREGORIAN")
	calendar.SetName(printable(name))
	seen := map[string]int{}
	for _, c := range closures {
		key := fmt.Sprintf("%s\x00%s\x00%s\x00%t", name, c.Range.From, c.Range.To, c.Yearly)
		seen[key]++
		calendar.AddVEvent(vevent(c, uid(key, seen[key]), stamp))
	}
	return calendar.SerializeTo(w, ics.WithLineLength(lineWidth), ics.WithNewLineWindows)
}

// uid tells closures on the same days apart by their order.
func uid(key string, nth int) string {
	sum := sha256.Sum256(fmt.Appendf(nil, "%s\x00%d", key, nth))
	return hex.EncodeToString(sum[:16]) + "@turnus"
}

func vevent(c schedule.Closure, uid string, stamp time.Time) *ics.VEvent {
	e := ics.NewEvent(uid)
	e.SetDtStampTime(stamp)
	e.SetAllDayStartAt(c.Range.From.Time())
	e.SetAllDayEndAt(c.Range.To.AddDays(1).Time())
	if c.Yearly {
		e.AddRrule("FREQ=YEARLY")
	}
	if name := printable(c.Name); name != "" {
		e.SetSummary(name)
	}
	switch {
	case !c.StopsWork:
		e.SetProperty(stopsProperty, stopsDelivery)
	case !c.StopsDelivery:
		e.SetProperty(stopsProperty, stopsWork)
	}
	return e
}
