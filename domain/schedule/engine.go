package schedule

import (
	"slices"

	"turnus/domain/civil"
)

// engine computes the deliveries of one input. It gathers what all steps need
// and lets their results share memory: a shop has a hundred thousand
// subscriptions.
type engine struct {
	in     *Input
	end    civil.Date // last possible nominal date, zero for none
	hits   []hit      // nominal dates that found a day
	result Result
	window civil.Range

	leadSteps []LeadStep
	picks     []civil.Date
}

// hit is a nominal date that found its day.
type hit struct {
	nominal, date civil.Date
	version       int
	step          *Step // nil if delivered on its own day
	leads         int   // index of its first lead step and pick
}

// nominal is a date of the rhythm and the version it comes from.
type nominal struct {
	date    civil.Date
	version int
}

// outcome is what became of a nominal date: a day, or a reason for none.
type outcome struct {
	date   civil.Date
	reason Reason // "" if it is delivered
	pause  civil.Range
	step   *Step
}

// noLead is the lead time of versions that name none.
var noLead = []Lead{{}}

// leads are the version's lead times, at least one.
func (v *Version) leads() []Lead {
	if len(v.Leads) == 0 {
		return noLead
	}
	return v.Leads
}

// outcome follows one nominal date through the rules (R4 to R9). A hold drops it
// before any of them is asked, and once more on the day they lead to.
func (e *engine) outcome(n nominal) outcome {
	pause, paused := e.in.pauseOn(n.date)
	if paused && pause.Cancels {
		return outcome{reason: Cancelled, pause: pause.Range}
	}
	if hold, held := e.in.holdOn(n.date); held {
		return outcome{reason: Held, pause: hold}
	}
	o := e.unheld(n, pause, paused)
	if hold, held := e.in.holdOn(o.date); held && o.reason == "" {
		o.reason, o.pause = HeldAfterShift, hold
	}
	return o
}

// unheld is outcome without holds and what is behind a cancellation.
func (e *engine) unheld(n nominal, pause Pause, paused bool) outcome {
	if slices.Contains(e.in.Skips, n.date) {
		return outcome{reason: Skipped}
	}
	if to, moved := e.in.moveOf(n.date); moved {
		return outcome{date: to, step: &Step{Nominal: n.date, By: MovedByPerson, To: to}}
	}
	if paused {
		return outcome{reason: Paused, pause: pause.Range}
	}
	v := &e.in.Versions[n.version]
	if e.open(v, n.date, n.date) {
		return outcome{date: n.date}
	}
	return e.shifted(v, n.date)
}

// shifted finds a day for a nominal date that is no delivery day (R6, R7), and
// drops it if that day is paused (R9).
func (e *engine) shifted(v *Version, date civil.Date) outcome {
	step := &Step{Nominal: date, Closed: e.causes(v, date), Long: v.Days.inLongClosure(date)}
	to, reason := e.shift(v, step)
	if reason != "" {
		return outcome{reason: reason, step: step}
	}
	step.To = to
	pause, paused := e.in.pauseOn(to)
	switch {
	case paused && pause.Cancels:
		return outcome{date: to, reason: Cancelled, pause: pause.Range, step: step}
	case paused:
		return outcome{date: to, reason: PausedAfterShift, pause: pause.Range, step: step}
	}
	return outcome{date: to, step: step}
}

// shift finds the day and says in the step how, or gives the reason for none.
func (e *engine) shift(v *Version, step *Step) (civil.Date, Reason) {
	if to, ok := v.Days.Replacement(step.Nominal); ok && !to.Before(e.in.Term.Start) && e.open(v, step.Nominal, to) {
		step.By = MovedByReplacement
		return to, ""
	}
	var to civil.Date
	switch v.Policy.on(step.Long) {
	case Before:
		to = e.before(v, step)
	case After:
		step.By = MovedAfter
		to = e.search(v, step, +1)
	default:
		return to, Closed
	}
	if to.IsZero() {
		return to, NoOpenDay
	}
	return to, ""
}

// before finds an earlier day. If there is none that the policy and the start
// allow, a later one is better than none (R7).
func (e *engine) before(v *Version, step *Step) civil.Date {
	step.By = MovedBefore
	to := e.search(v, step, -1)
	if !to.IsZero() {
		return to
	}
	step.By = MovedAfter
	if e.startsWithin(v, step.Nominal) {
		step.By = MovedAfterStart
	}
	return e.search(v, step, +1)
}

// startsWithin reports whether it is the start of the term that keeps a policy
// of before from going further.
func (e *engine) startsWithin(v *Version, nominal civil.Date) bool {
	return nominal.Sub(e.in.Term.Start) < v.Policy.shift()
}

// search tries the days next to the nominal date in one direction, as far as
// the policy allows but not before the start, and notes those that are closed.
// Zero if none is open.
func (e *engine) search(v *Version, step *Step, direction int) civil.Date {
	for n := 1; n <= v.Policy.shift(); n++ {
		day := step.Nominal.AddDays(direction * n)
		if day.Before(e.in.Term.Start) {
			break
		}
		if e.open(v, step.Nominal, day) {
			return day
		}
		step.Passed = append(step.Passed, Passed{Date: day, Causes: e.causes(v, day)})
	}
	return civil.Date{}
}

// open reports whether a delivery can be made on a day: a delivery day on
// which every article is fresh. A day that fails only by that is listed.
func (e *engine) open(v *Version, nominal, day civil.Date) bool {
	if !v.Days.IsDelivery(day) {
		return false
	}
	stale, ok := v.staleOn(day)
	stale.Nominal = nominal
	if ok && e.window.Contains(nominal) && !slices.Contains(e.result.Stale, stale) {
		e.result.Stale = append(e.result.Stale, stale)
	}
	return !ok
}

// staleOn finds the first article that would be too old on a delivery day.
func (v *Version) staleOn(day civil.Date) (Stale, bool) {
	for i, lead := range v.Leads {
		if lead.Fresh <= 0 {
			continue
		}
		if pick, ok := v.Days.WorkDaysBefore(day, lead.Days); ok && day.Sub(pick) > lead.Fresh {
			return Stale{Date: day, Lead: i, Pick: pick}, true
		}
	}
	return Stale{}, false
}

// causes says why a day is not open.
func (e *engine) causes(v *Version, day civil.Date) []Cause {
	if !v.Days.IsDelivery(day) {
		return v.Days.Why(day)
	}
	stale, _ := v.staleOn(day)
	return []Cause{{Kind: CauseStale, Pick: stale.Pick, Fresh: v.Leads[stale.Lead].Fresh}}
}

// pickDays works out the pick days of a delivery day (R11), and the index of
// the first among the engine's; false if there is none for some line.
func (e *engine) pickDays(v *Version, date civil.Date) (int, bool) {
	first := len(e.picks)
	for _, lead := range v.leads() {
		pick, ok := v.Days.WorkDaysBefore(date, lead.Days)
		if !ok {
			e.picks, e.leadSteps = e.picks[:first], e.leadSteps[:first]
			return 0, false
		}
		until := date
		if lead.Days == 0 && pick != date {
			until = date.AddDays(1) // the delivery day itself did not count
		}
		e.picks = append(e.picks, pick)
		e.leadSteps = append(e.leadSteps, LeadStep{Days: lead.Days, Pick: pick, Passed: v.Days.withoutWork(pick, until)})
	}
	return first, true
}
