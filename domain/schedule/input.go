package schedule

import (
	"fmt"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// MaxLead bounds lead times, in work days.
const MaxLead = 250

// Term is how long a subscription runs. It limits nominal dates only: a
// delivery may be moved beyond the end (R7).
type Term struct {
	// Start is the first day; no computed delivery is before it.
	Start civil.Date `json:"start"`
	// End is the last day, zero for none.
	End civil.Date `json:"end,omitzero"`
	// Count ends the term after so many deliveries, 0 for no such end. Covered
	// nominal dates count, with Single collisions one per delivery; dropped
	// ones do not, so a paused subscription gets its deliveries later (R13).
	Count int `json:"count,omitempty"`
	// PauseExtends moves End by the days of the term that are paused; a pause
	// without end takes the end away. A cancellation extends nothing.
	PauseExtends bool `json:"pause_extends,omitempty"`
}

// Pause is a run of days without deliveries, both inclusive; an open To means
// until further notice.
type Pause struct {
	civil.Range
	// Cancels marks the open pause that a cancellation is, from the day after
	// it takes effect (R7).
	Cancels bool `json:"cancels,omitempty"`
}

// Cancellation is the pause a cancellation amounts to; the last day still
// delivers.
func Cancellation(lastDay civil.Date) Pause {
	return Pause{Range: civil.Range{From: lastDay.AddDays(1)}, Cancels: true}
}

// Move is a nominal date put on another day by a person. It wins over closed
// days and pauses, but not over a skip of the same date or over a cancellation
// that its nominal date lies behind.
type Move struct {
	Nominal civil.Date `json:"nominal"`
	To      civil.Date `json:"to"`
}

// Lead is the lead time of a line.
type Lead struct {
	// Days are the work days between pick day and delivery (R11), 0 to MaxLead.
	Days int `json:"days"`
	// Fresh is the largest number of calendar days between the two, 0 for no
	// limit. A delivery day that cannot keep it counts as closed (R6).
	Fresh int `json:"fresh,omitempty"`
}

// Version is what a subscription is delivered by from a date on.
type Version struct {
	// From is the first nominal date of this version; the version before it
	// ends the day before. The first version's From is not looked at: it
	// begins with the term.
	From   civil.Date `json:"from,omitzero"`
	Rhythm Rhythm     `json:"rhythm"`
	Policy Policy     `json:"policy"`
	// Days is the calendar, narrowed to the pick-up point if there is one.
	// It must not be nil.
	Days *Days `json:"-"`
	// Leads are the lead times of the lines; Delivery.Picks is parallel to it.
	// Without any there is one lead time of 0.
	Leads []Lead `json:"leads,omitempty"`
}

// Input is all that the deliveries of one subscription follow from.
type Input struct {
	// Versions in the order of their dates, at least one.
	Versions []Version `json:"versions"`
	Term     Term      `json:"term"`
	Pauses   []Pause   `json:"pauses,omitempty"` // in any order, may overlap
	// Holds are days on which nothing is delivered, whatever else is said of
	// them: neither a nominal date in one nor a delivery moved into one. They are
	// no pauses: they extend nothing and count for nothing.
	Holds []civil.Range `json:"holds,omitempty"`
	Skips []civil.Date  `json:"skips,omitempty"` // nominal dates
	Moves []Move        `json:"moves,omitempty"` // at most one per nominal date

	// Counted and CountFrom matter only with Term.Count. Counted is what real
	// orders have used up of it; projections count from the nominal date
	// CountFrom on (zero: from the start). So the past counts orders, and an
	// edit of the calendar never recounts it (R13). Nominal dates before
	// CountFrom are computed without being counted.
	Counted   int        `json:"counted,omitempty"`
	CountFrom civil.Date `json:"count_from,omitzero"`
}

// Check looks for everything wrong in the input; a problem.List. Deliveries
// does not need it to return, but what it returns means little without.
func (in Input) Check() error {
	var wrong problem.List
	in.checkTerm(&wrong)
	if len(in.Versions) == 0 {
		wrong.Add(CodeVersionsMissing, "versions")
	}
	for i, v := range in.Versions {
		if i > 1 && !v.From.After(in.Versions[i-1].From) || i == 1 && v.From.IsZero() {
			wrong.Add(CodeVersionsOrder, fmt.Sprintf("versions[%d].from", i), "date", v.From)
		}
		v.check(&wrong, fmt.Sprintf("versions[%d].", i))
	}
	for i, h := range in.Holds {
		field := fmt.Sprintf("holds[%d]", i)
		if h.From.IsZero() {
			wrong.Add(CodePauseOpen, field)
		}
		_ = wrong.Append(h.Check(field)) // always a problem
	}
	for i, p := range in.Pauses {
		field := fmt.Sprintf("pauses[%d]", i)
		if p.From.IsZero() {
			wrong.Add(CodePauseOpen, field)
		}
		_ = wrong.Append(p.Range.Check(field)) // always a problem
	}
	in.checkMoves(&wrong)
	return wrong.Err()
}

// checkTerm wants a start, an end behind it and a count that can be.
func (in Input) checkTerm(wrong *problem.List) {
	if in.Term.Start.IsZero() {
		wrong.Add(CodeStartMissing, "term.start")
	}
	_ = wrong.Append(civil.Between(in.Term.Start, in.Term.End).Check("term")) // always a problem
	if in.Term.Count < 0 {
		wrong.Add(CodeCountNegative, "term.count", "value", in.Term.Count)
	}
	if in.Counted < 0 {
		wrong.Add(CodeCountNegative, "counted", "value", in.Counted)
	}
}

// checkMoves wants both dates, once for each nominal date.
func (in Input) checkMoves(wrong *problem.List) {
	seen := map[civil.Date]bool{}
	for i, m := range in.Moves {
		field := fmt.Sprintf("moves[%d]", i)
		switch {
		case m.Nominal.IsZero() || m.To.IsZero():
			wrong.Add(CodeMoveOpen, field)
		case seen[m.Nominal]:
			wrong.Add(CodeMoveTwice, field, "date", m.Nominal)
		}
		seen[m.Nominal] = true
	}
}

// check looks at one version; fields get a prefix.
func (v Version) check(wrong *problem.List, prefix string) {
	appendUnder(wrong, prefix+"rhythm.", v.Rhythm.Check())
	appendUnder(wrong, prefix+"policy.", v.Policy.Check())
	for i, l := range v.Leads {
		field := fmt.Sprintf("%sleads[%d]", prefix, i)
		if l.Days < 0 || l.Days > MaxLead {
			wrong.Add(CodeLead, field, "value", l.Days, "min", 0, "max", MaxLead)
		}
		if l.Fresh < 0 {
			wrong.Add(CodeFreshness, field, "value", l.Fresh)
		}
	}
}

// appendUnder adds the problems of a part, with the part's name before their
// fields.
func appendUnder(wrong *problem.List, prefix string, err error) {
	for _, p := range problem.Of(err) {
		p.Field = prefix + p.Field
		*wrong = append(*wrong, p)
	}
}

// NaturalEnd is the last possible nominal date, zero if there is none: the
// term's end, moved by the pauses if the plan says so. It needs no versions.
func (in Input) NaturalEnd() civil.Date { return in.naturalEnd() }

// naturalEnd is the last possible nominal date, zero if there is none: the
// term's end, moved by the pauses if the plan says so.
func (in Input) naturalEnd() civil.Date {
	end := in.Term.End
	if end.IsZero() || !in.Term.PauseExtends {
		return end
	}
	for _, p := range mergedPauses(in.Pauses) {
		switch {
		case p.From.After(end):
			return end
		case p.To.IsZero():
			return civil.Date{}
		}
		paused := civil.Between(civil.Later(p.From, in.Term.Start), p.To)
		end = end.AddDays(paused.Days())
	}
	return end
}
