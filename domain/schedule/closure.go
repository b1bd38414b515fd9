package schedule

import (
	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Closure is a day or a range of days without delivery, without work, or both:
// company holidays, stock-taking.
type Closure struct {
	Name string `json:"name"`
	// Range has both ends. A yearly closure comes back on the same days of
	// every year, whatever year the range was entered with; it may reach over
	// New Year.
	Range         civil.Range `json:"range"`
	Yearly        bool        `json:"yearly,omitempty"`
	StopsDelivery bool        `json:"stops_delivery"`
	StopsWork     bool        `json:"stops_work"`
}

// NewClosure is a closure that happens once and stops both.
func NewClosure(name string, days civil.Range) Closure {
	return Closure{Name: name, Range: days, StopsDelivery: true, StopsWork: true}
}

// Check wants two ends in their order, something that is stopped, and a yearly
// closure to be over before it comes back. A problem.List.
func (c Closure) Check(field string) error {
	var wrong problem.List
	days := "range"
	if field != "" {
		days = field + ".range"
	}
	if c.Range.From.IsZero() || c.Range.To.IsZero() {
		wrong.Add(CodeClosureOpen, days)
	}
	_ = wrong.Append(c.Range.Check(days)) // always a problem
	if !c.StopsDelivery && !c.StopsWork {
		wrong.Add(CodeClosureStopsNothing, field)
	}
	if n := c.Range.Days(); c.Yearly && n > 365 {
		wrong.Add(CodeClosureTooLong, days, "days", n)
	}
	return wrong.Err()
}

// Standing is how a closure that is to be added stands to those there are.
type Standing string

// The standings.
const (
	ClosureNew      Standing = "new"
	ClosureKnown    Standing = "known"    // one of them is the same, whatever its name
	ClosureOverlaps Standing = "overlaps" // they have days in common
)

// Among says how a closure stands to others, and to which of them, in their
// order.
func (c Closure) Among(closures []Closure) (Standing, []Closure) {
	var common []Closure
	for _, other := range closures {
		if c.same(other) {
			return ClosureKnown, []Closure{other}
		}
		if c.overlaps(other) {
			common = append(common, other)
		}
	}
	if len(common) > 0 {
		return ClosureOverlaps, common
	}
	return ClosureNew, nil
}

// same reports whether two closures close the same days in the same way.
func (c Closure) same(d Closure) bool {
	days := c.Range == d.Range || c.Yearly && c.season() == d.season()
	return days && c.Yearly == d.Yearly && c.StopsDelivery == d.StopsDelivery && c.StopsWork == d.StopsWork
}

// overlaps reports whether two closures share a day.
func (c Closure) overlaps(d Closure) bool {
	switch {
	case !c.Yearly && !d.Yearly:
		return c.Range.Overlaps(d.Range)
	case !c.Yearly:
		return len(d.overlapping(c.Range)) > 0
	case !d.Yearly:
		return len(c.overlapping(d.Range)) > 0
	}
	for _, days := range c.overlapping(twoYears) {
		if len(d.overlapping(days)) > 0 {
			return true
		}
	}
	return false
}

// stopsTwice reports whether two closures stop the same thing on the same day.
func (c Closure) stopsTwice(d Closure) bool {
	return (c.StopsDelivery && d.StopsDelivery || c.StopsWork && d.StopsWork) && c.overlaps(d)
}

// twoYears are a leap year and a common one: what yearly closures do in them
// they do in all.
var twoYears = civil.Between(civil.Of(2000, 1, 1), civil.Of(2001, 12, 31))

// season is the part of the year that a yearly closure closes.
func (c Closure) season() Season { return Season{MonthDayOf(c.Range.From), MonthDayOf(c.Range.To)} }

// overlapping lists the closure's ranges that share a day with a window, whole.
func (c Closure) overlapping(window civil.Range) []civil.Range {
	if c.Range.Days() == 0 {
		return nil // unchecked: an open or backwards range closes nothing
	}
	if c.Yearly {
		return c.season().overlapping(window)
	}
	if c.Range.Overlaps(window) {
		return []civil.Range{c.Range}
	}
	return nil
}
