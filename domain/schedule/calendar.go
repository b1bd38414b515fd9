package schedule

import (
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// MaxCutoffDays bounds the days between cut-off and pick day.
const MaxCutoffDays = 60

// Cutoff is until when a delivery can be changed: Days work days before its
// earliest pick day (0: on that day itself), at Time in the shop's time zone.
type Cutoff struct {
	Days int             `json:"days"`
	Time civil.TimeOfDay `json:"time"`
}

// Check wants both in their bounds; fields get the prefix and _days or _time. A
// problem.List.
func (c Cutoff) Check(prefix string) error {
	var wrong problem.List
	if c.Days < 0 || c.Days > MaxCutoffDays {
		wrong.Add(CodeCutoffDays, prefix+"_days", "value", c.Days, "min", 0, "max", MaxCutoffDays)
	}
	if c.Time < 0 || c.Time >= minutesPerDay {
		wrong.Add(CodeCutoffTime, prefix+"_time", "value", int(c.Time))
	}
	return wrong.Err()
}

// Calendar is one of the shop's calendars: on which days it delivers and on
// which it works. A plan names one.
type Calendar struct {
	record.Head
	Names lang.Texts `json:"names"`

	DeliveryDays civil.Weekdays `json:"delivery_days"`
	WorkDays     civil.Weekdays `json:"work_days"`

	// Region is the ISO 3166-2 code ("CH-ZH") whose public holidays stop
	// delivery and work, "" for none. Switches turns single holidays (by
	// holiday.Holiday.ID) on or off; without a switch full holidays are on,
	// half and local ones off.
	Region   string          `json:"region"`
	Switches map[string]bool `json:"switches,omitempty"`

	Closures     []Closure     `json:"closures,omitempty"`
	Replacements []Replacement `json:"replacements,omitempty"`

	// The cut-off is CutoffDays work days before the earliest pick day of a
	// delivery, at CutoffTime in the shop's time zone. 0 days: on the pick day.
	CutoffDays int             `json:"cutoff_days"`
	CutoffTime civil.TimeOfDay `json:"cutoff_time"`
}

// Replacement names the day (Ersatzliefertag) on which the deliveries of a
// closed day are made. That day is a delivery day whatever its weekday, unless
// a holiday or closure stops delivery on it too.
type Replacement struct {
	Closed  civil.Date `json:"closed"`
	Instead civil.Date `json:"instead"`
}

// Check looks for everything that is wrong with the calendar: no weekdays, an
// unknown region, closures without ends or backwards or that stop the same thing
// twice, replacements that say nothing or two things. A problem.List.
func (c Calendar) Check() error {
	var wrong problem.List
	_ = wrong.Append(c.checkUse()) // always a problem
	for i, closure := range c.Closures {
		for _, other := range c.Closures[:i] {
			if closure.stopsTwice(other) {
				wrong.Add(CodeClosureOverlap, fmt.Sprintf("closures[%d].range", i), "name", other.Name, "range", other.Range)
			}
		}
	}
	return wrong.Err()
}

// checkUse looks for what makes the calendar unusable. Closures that overlap do
// not: what is stopped twice is stopped.
func (c Calendar) checkUse() error {
	var wrong problem.List
	if c.DeliveryDays&civil.EveryDay == civil.NoWeekday {
		wrong.Add(CodeNoDeliveryWeekday, "delivery_days")
	}
	if c.WorkDays&civil.EveryDay == civil.NoWeekday {
		wrong.Add(CodeNoWorkWeekday, "work_days")
	}
	if !knownRegion(c.Region) {
		wrong.Add(CodeRegionUnknown, "region", "value", c.Region)
	}
	_ = wrong.Append(Cutoff{c.CutoffDays, c.CutoffTime}.Check("cutoff")) // always a problem
	for i, closure := range c.Closures {
		_ = wrong.Append(closure.Check(fmt.Sprintf("closures[%d]", i))) // always a problem
	}
	c.checkReplacements(&wrong)
	return wrong.Err()
}

const minutesPerDay = 24 * 60

// checkReplacements wants one day for each closed day, near it.
func (c Calendar) checkReplacements(wrong *problem.List) {
	seen := map[civil.Date]bool{}
	for i, r := range c.Replacements {
		field := fmt.Sprintf("replacements[%d]", i)
		days := r.Instead.Sub(r.Closed)
		switch {
		case r.Closed.IsZero() || r.Instead.IsZero():
			wrong.Add(CodeReplacementOpen, field)
		case r.Closed == r.Instead:
			wrong.Add(CodeReplacementSame, field)
		case seen[r.Closed]:
			wrong.Add(CodeReplacementTwice, field, "date", r.Closed)
		case days > MaxShift || days < -MaxShift:
			wrong.Add(CodeReplacementTooFar, field, "date", r.Closed, "days", max(days, -days), "max", MaxShift)
		}
		seen[r.Closed] = true
	}
}
