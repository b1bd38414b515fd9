package subscription

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/remark"
)

// Codes of the actions.
const (
	CodeNoLines          problem.Code = "subscription.no_lines"
	CodeQuantity         problem.Code = "subscription.quantity_not_positive"
	CodePauseBeforeStart problem.Code = "subscription.pause_before_start"
	CodePauseNoStart     problem.Code = "subscription.pause_without_start"
	CodeOver             problem.Code = "subscription.over"
	CodeEndless          problem.Code = "subscription.endless"
	CodeNothingToExtend  problem.Code = "subscription.extension_missing"
	CodeNotAfterStart    problem.Code = "subscription.change_before_start"
	CodeAlreadyCancelled problem.Code = "subscription.already_cancelled"
	CodeNoSuchDelivery   problem.Code = "subscription.no_such_delivery"
)

// An action changes the subscription and reports whether anything changed; an
// action that finds its wish fulfilled already changes nothing. Whether it
// comes in time is not judged here but by whoever calls it (see exchange).

// Pause leaves out all nominal dates of a range; it is joined with pauses it
// overlaps or touches.
func (s *Subscription) Pause(p Pause) (bool, error) {
	if p.From.IsZero() {
		return false, problem.New(CodePauseNoStart, "from")
	}
	if err := p.Range().Check("to"); err != nil {
		return false, err
	}
	if !p.To.IsZero() && p.To.Before(s.Start) {
		return false, problem.New(CodePauseBeforeStart, "to", "start", s.Start)
	}
	if last := s.LastDay(); !last.IsZero() && p.From.After(last) {
		return false, problem.New(CodeOver, "from", "end", last)
	}
	for _, q := range s.Pauses {
		if !q.From.After(p.From) && (q.To.IsZero() || (!p.To.IsZero() && !q.To.Before(p.To))) {
			return false, nil
		}
	}
	s.Pauses = joinPauses(append(slices.Clone(s.Pauses), p))
	for i := range s.Pauses {
		if s.Pauses[i].Range().Contains(p.From) {
			s.Pauses[i].Source = p.Source // the newest wish made it what it is
		}
	}
	return true, nil
}

// joinPauses sorts pauses and joins those that overlap or follow each other
// without a day between.
func joinPauses(in []Pause) []Pause {
	slices.SortFunc(in, func(a, b Pause) int { return a.From.Compare(b.From) })
	var out []Pause
	for _, p := range in {
		last := len(out) - 1
		if last < 0 || (!out[last].To.IsZero() && p.From.After(out[last].To.AddDays(1))) {
			out = append(out, p)
			continue
		}
		if out[last].To.IsZero() || p.To.IsZero() {
			out[last].To = civil.Date{}
		} else {
			out[last].To = civil.Later(out[last].To, p.To)
		}
	}
	return out
}

// Resume ends the pause that holds on a day, so that this day is delivered
// again. Without such a pause nothing changes.
func (s *Subscription) Resume(on civil.Date) bool {
	var out []Pause
	changed := false
	for _, p := range s.Pauses {
		if p.Range().Contains(on) {
			changed = true
			if p.From == on {
				continue
			}
			p.To = on.AddDays(-1)
		}
		out = append(out, p)
	}
	if changed {
		s.Pauses = out
	}
	return changed
}

// Skip leaves out one nominal date.
func (s *Subscription) Skip(k Skip) bool {
	if slices.ContainsFunc(s.Skips, func(x Skip) bool { return x.Nominal == k.Nominal }) {
		return false
	}
	s.Skips = append(slices.Clone(s.Skips), k)
	slices.SortFunc(s.Skips, func(a, b Skip) int { return a.Nominal.Compare(b.Nominal) })
	return true
}

// Unskip takes a skip back.
func (s *Subscription) Unskip(nominal civil.Date) bool {
	n := len(s.Skips)
	s.Skips = slices.DeleteFunc(slices.Clone(s.Skips), func(x Skip) bool { return x.Nominal == nominal })
	return len(s.Skips) != n
}

// Move puts a nominal date on another day, replacing an earlier move of it.
// Moving it onto itself takes an earlier move back.
func (s *Subscription) Move(m Move) bool {
	if slices.ContainsFunc(s.Moves, func(x Move) bool { return x.Nominal == m.Nominal && x.To == m.To }) {
		return false
	}
	n := len(s.Moves)
	s.Moves = slices.DeleteFunc(slices.Clone(s.Moves), func(x Move) bool { return x.Nominal == m.Nominal })
	if m.To != m.Nominal {
		s.Moves = append(s.Moves, m)
		slices.SortFunc(s.Moves, func(a, b Move) int { return a.Nominal.Compare(b.Nominal) })
		return true
	}
	return len(s.Moves) != n
}

// Hold puts a nominal date on a day for good, be it its own: whatever the calendar
// says, it is delivered then. It replaces an earlier move of it.
func (s *Subscription) Hold(m Move) bool {
	if slices.ContainsFunc(s.Moves, func(x Move) bool { return x.Nominal == m.Nominal && x.To == m.To }) {
		return false
	}
	s.Moves = append(slices.DeleteFunc(slices.Clone(s.Moves), func(x Move) bool { return x.Nominal == m.Nominal }), m)
	slices.SortFunc(s.Moves, func(a, b Move) int { return a.Nominal.Compare(b.Nominal) })
	return true
}

// ChangeSingle replaces the lines of one nominal date; those of the version take an
// earlier replacement back.
func (s *Subscription) ChangeSingle(c Single) (bool, error) {
	if err := CheckLines(c.Lines, "lines"); err != nil {
		return false, err
	}
	if sameLines(s.LinesFor(c.Nominal), c.Lines) {
		return false, nil
	}
	s.Singles = slices.DeleteFunc(slices.Clone(s.Singles), func(x Single) bool { return x.Nominal == c.Nominal })
	if sameLines(s.On(c.Nominal).Lines, c.Lines) {
		return true, nil // the usual lines again: nothing is special about the date any more
	}
	s.Singles = append(s.Singles, c)
	slices.SortFunc(s.Singles, func(a, b Single) int { return a.Nominal.Compare(b.Nominal) })
	return true, nil
}

// Change makes a version from a day on: change edits a copy of what holds on
// that day. Versions after it stay as they are.
func (s *Subscription) Change(from civil.Date, change func(*Version)) (bool, error) {
	if from.Before(s.Start) {
		from = s.Start
	}
	if last := s.LastDay(); !last.IsZero() && from.After(last) {
		return false, problem.New(CodeOver, "from", "end", last)
	}
	old := s.On(from)
	v := old
	v.Lines = slices.Clone(old.Lines)
	change(&v)
	if err := CheckLines(v.Lines, "lines"); err != nil {
		return false, err
	}
	if v.PlanID == old.PlanID && v.ShipTo == old.ShipTo && sameLines(v.Lines, old.Lines) {
		return false, nil
	}
	v.From = from
	s.Versions = slices.DeleteFunc(slices.Clone(s.Versions), func(x Version) bool { return x.From == from })
	s.Versions = append(s.Versions, v)
	slices.SortFunc(s.Versions, func(a, b Version) int { return a.From.Compare(b.From) })
	return true, nil
}

// ExtendTo moves the end to a later day.
func (s *Subscription) ExtendTo(end civil.Date) (bool, error) {
	if s.Cancellation != nil {
		return false, problem.New(CodeAlreadyCancelled, "", "end", s.Cancellation.Effective)
	}
	if s.End.IsZero() {
		return false, problem.New(CodeEndless, "")
	}
	if !end.After(s.End) {
		return false, nil
	}
	s.End = end
	return true, nil
}

// Cancel ends the subscription after a day. A second cancellation can only
// bring the end nearer.
func (s *Subscription) Cancel(c Cancellation) (bool, error) {
	if s.Cancellation != nil && !c.Effective.Before(s.Cancellation.Effective) {
		return false, nil
	}
	if !s.End.IsZero() && s.End.Before(c.Given) {
		return false, problem.New(CodeOver, "effective", "end", s.End)
	}
	s.Cancellation = &c
	return true, nil
}

// Comment adds a remark; the same text with the same lifetime is not added twice.
func (s *Subscription) Comment(r remark.Remark) (bool, error) {
	if err := r.Check("text"); err != nil {
		return false, err
	}
	for _, old := range s.Remarks {
		old.Source = r.Source
		if old == r {
			return false, nil
		}
	}
	s.Remarks = append(slices.Clone(s.Remarks), r)
	return true, nil
}

// CheckLines refuses an empty list and quantities that are not positive.
func CheckLines(lines []Line, field string) error {
	var l problem.List
	if len(lines) == 0 {
		l.Add(CodeNoLines, field)
	}
	for _, x := range lines {
		if x.Quantity <= 0 {
			l.Add(CodeQuantity, field, "value", x.Quantity)
		}
	}
	return l.Err()
}

func sameLines(a, b []Line) bool {
	return slices.EqualFunc(a, b, func(x, y Line) bool {
		return x.ArticleID == y.ArticleID && x.Quantity == y.Quantity && samePrice(x, y)
	})
}

func samePrice(x, y Line) bool {
	return (x.Price == nil) == (y.Price == nil) && (x.Price == nil || *x.Price == *y.Price)
}
