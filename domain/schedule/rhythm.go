package schedule

import (
	"fmt"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Rhythm says on which dates a delivery is wanted, before any calendar is
// looked at: one or more segments of the year, each with its rules.
type Rhythm struct {
	// Anchor is the plan's own date that its rules are counted from, for
	// example of a tour that drives every second week. Zero: each
	// subscription's first date.
	Anchor   civil.Date `json:"anchor,omitzero"`
	Segments []Segment  `json:"segments"`
}

// Segment is a part of the year with its rules; a date of any rule counts, and
// without a rule there are no deliveries then. A season's rules are counted from
// the season's own first day, not from the rhythm's anchor, so that each year
// begins alike.
type Segment struct {
	Season Season `json:"season,omitzero"`
	Rules  []Rule `json:"rules"`
}

// WholeYear is the rhythm of some rules in every season.
func WholeYear(rules ...Rule) Rhythm {
	return Rhythm{Segments: []Segment{{Rules: rules}}}
}

// Check wants rules in some segment, whole seasons, and each day in at most one
// of them; a problem.List. A season without rules is one without deliveries.
func (r Rhythm) Check() error {
	var wrong problem.List
	if !slices.ContainsFunc(r.Segments, func(s Segment) bool { return len(s.Rules) > 0 }) {
		wrong.Add(CodeRhythmEmpty, "segments")
	}
	for i, s := range r.Segments {
		field := fmt.Sprintf("segments[%d]", i)
		_ = wrong.Append(s.Season.Check(field + ".season")) // always a problem
		if slices.ContainsFunc(s.Rules, Rule.IsZero) {
			wrong.Add(CodeRhythmEmpty, field+".rules")
		}
		for _, before := range r.Segments[:i] {
			if s.Season.overlaps(before.Season) {
				wrong.Add(CodeSeasonsOverlap, field+".season", "from", before.Season.From, "to", before.Season.To)
				break
			}
		}
	}
	return wrong.Err()
}

// Dates lists the rhythm's dates in a window, in order and each once. Rules
// are counted from the rhythm's anchor, else from start, the subscription's
// first date. Dates before start are listed too if the window has them. Both
// ends of the window must be given, else there are no dates.
func (r Rhythm) Dates(start civil.Date, window civil.Range) []civil.Date {
	return r.appendDates(nil, start, window)
}

// Has reports whether a date is one of the rhythm's.
func (r Rhythm) Has(start, d civil.Date) bool {
	return len(r.Dates(start, civil.Between(d, d))) > 0
}

// appendDates is Dates into a slice that is there already, whose dates all
// come before the window.
func (r Rhythm) appendDates(out []civil.Date, start civil.Date, window civil.Range) []civil.Date {
	if window.Days() == 0 {
		return out
	}
	anchor := r.Anchor
	if anchor.IsZero() {
		anchor = start
	}
	for _, s := range r.Segments {
		out = s.appendDates(out, anchor, window)
	}
	if len(r.Segments) == 1 && len(r.Segments[0].Rules) == 1 {
		return out // in order already
	}
	slices.SortFunc(out, civil.Date.Compare)
	return slices.Compact(out)
}

// appendDates appends the dates of each rule, not sorted among the rules.
func (s Segment) appendDates(out []civil.Date, anchor civil.Date, window civil.Range) []civil.Date {
	if s.Season.IsZero() {
		return appendRules(out, s.Rules, anchor, window)
	}
	for _, season := range s.Season.overlapping(window) {
		part := civil.Between(civil.Later(season.From, window.From), civil.Earlier(season.To, window.To))
		out = appendRules(out, s.Rules, season.From, part)
	}
	return out
}

// appendRules appends the dates of rules with the same anchor.
func appendRules(out []civil.Date, rules []Rule, anchor civil.Date, window civil.Range) []civil.Date {
	for _, r := range rules {
		out = r.appendDates(out, anchor, window)
	}
	return out
}
