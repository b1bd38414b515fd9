package civil

import "turnus/domain/problem"

// CodeRangeBackwards says that a range ends before it starts.
const CodeRangeBackwards problem.Code = "date.range_backwards"

// Range is a run of days, both ends inclusive. A zero From or To is open on
// that side; the zero Range is every day.
type Range struct {
	From Date `json:"from"`
	To   Date `json:"to"`
}

// Between is the range from a to b, both inclusive.
func Between(a, b Date) Range { return Range{From: a, To: b} }

// Contains reports whether the day lies in the range.
func (r Range) Contains(d Date) bool {
	return (r.From.IsZero() || !d.Before(r.From)) && (r.To.IsZero() || !d.After(r.To))
}

// Overlaps reports whether the ranges share a day.
func (r Range) Overlaps(s Range) bool {
	return (r.To.IsZero() || s.From.IsZero() || !s.From.After(r.To)) &&
		(s.To.IsZero() || r.From.IsZero() || !r.From.After(s.To))
}

// Days is the number of days, 0 if an end is open or the range is backwards.
func (r Range) Days() int {
	if r.From.IsZero() || r.To.IsZero() || r.To.Before(r.From) {
		return 0
	}
	return r.To.Sub(r.From) + 1
}

// Check returns a problem if the range ends before it starts.
func (r Range) Check(field string) error {
	if !r.From.IsZero() && !r.To.IsZero() && r.To.Before(r.From) {
		return problem.New(CodeRangeBackwards, field, "from", r.From, "to", r.To)
	}
	return nil
}
