package subscription

import (
	"slices"

	"turnus/domain/civil"
)

// share is what the i-th nominal date of a delivery that adds several up puts in:
// nothing, if a person said what is in all of it.
func (s Subscription) share(dates []civil.Date, i int) []Line {
	if lines, changed := s.single(dates[i]); changed && i > 0 && len(lines) == 0 {
		return nil
	}
	return s.LinesFor(dates[i])
}

// together are the nominal dates whose lines a delivery adds up: all of them where
// the plan combines quantities, else the first.
func (d Delivery) together() []civil.Date {
	if d.Parts != nil {
		return d.Nominal
	}
	return d.Nominal[:1]
}

// Lines are what is in the delivery.
func (d Delivery) Lines() []Line {
	out := make([]Line, 0, len(d.Contents))
	for _, c := range d.Contents {
		out = append(out, c.Line)
	}
	return out
}

// UsualLines are what would be in a delivery if nothing had been changed for it
// alone.
func (s Subscription) UsualLines(d Delivery) []Line {
	var out []Line
	for _, n := range d.together() {
		out = addLines(out, s.On(n).Lines)
	}
	return out
}

func addLines(out, lines []Line) []Line {
	for _, l := range lines {
		i := slices.IndexFunc(out, func(x Line) bool { return x.ArticleID == l.ArticleID && samePrice(x, l) })
		if i < 0 {
			out = append(out, l)
			continue
		}
		out[i].Quantity += l.Quantity
	}
	return out
}

// ChangeDelivery replaces what is in a delivery. Where it adds up the lines of
// several nominal dates, the first has all of them then, and the others have none;
// the usual lines take an earlier change back.
func (s *Subscription) ChangeDelivery(d Delivery, lines []Line, source string) (bool, error) {
	dates := d.together()
	if len(dates) == 1 {
		return s.ChangeSingle(Single{Nominal: dates[0], Lines: lines, Source: source})
	}
	if err := CheckLines(lines, "lines"); err != nil {
		return false, err
	}
	if sameLines(d.Lines(), lines) {
		return false, nil
	}
	s.Singles = slices.DeleteFunc(slices.Clone(s.Singles), func(x Single) bool { return slices.Contains(dates, x.Nominal) })
	if sameLines(s.UsualLines(d), lines) {
		return true, nil
	}
	for i, n := range dates {
		single := Single{Nominal: n, Source: source}
		if i == 0 {
			single.Lines = lines
		}
		s.Singles = append(s.Singles, single)
	}
	slices.SortFunc(s.Singles, func(a, b Single) int { return a.Nominal.Compare(b.Nominal) })
	return true, nil
}
