package schedule

import (
	"slices"

	"turnus/domain/civil"
)

// mergedPauses gives the pauses in order, those that overlap or touch as one;
// cancellations and backwards ranges are left out.
func mergedPauses(pauses []Pause) []civil.Range {
	var sorted []civil.Range
	for _, p := range pauses {
		if !p.Cancels && !backwards(p.Range) {
			sorted = append(sorted, p.Range)
		}
	}
	slices.SortFunc(sorted, func(a, b civil.Range) int { return a.From.Compare(b.From) })
	var out []civil.Range
	for _, r := range sorted {
		if n := len(out); n > 0 && touches(out[n-1], r) {
			out[n-1].To = laterEnd(out[n-1].To, r.To)
		} else {
			out = append(out, r)
		}
	}
	return out
}

// backwards reports whether a range ends before it starts.
func backwards(r civil.Range) bool { return r.Check("") != nil }

// touches reports whether b, which does not begin earlier, goes on where a
// ends or before.
func touches(a, b civil.Range) bool {
	return a.To.IsZero() || !b.From.After(a.To.AddDays(1))
}

// laterEnd is the later of two ends, where zero is never.
func laterEnd(a, b civil.Date) civil.Date {
	if a.IsZero() || b.IsZero() {
		return civil.Date{}
	}
	return civil.Later(a, b)
}

// pauseOn is the pause a day lies in, a cancellation before any other.
func (in *Input) pauseOn(day civil.Date) (Pause, bool) {
	var found Pause
	ok := false
	for _, p := range in.Pauses {
		if p.Contains(day) && !backwards(p.Range) {
			if p.Cancels {
				return p, true
			}
			if !ok {
				found, ok = p, true
			}
		}
	}
	return found, ok
}

// holdOn is the hold a day lies in.
func (in *Input) holdOn(day civil.Date) (civil.Range, bool) {
	for _, h := range in.Holds {
		if h.Contains(day) && !backwards(h) {
			return h, true
		}
	}
	return civil.Range{}, false
}

// moveOf is the day a person put a nominal date on.
func (in *Input) moveOf(nominal civil.Date) (civil.Date, bool) {
	for _, m := range in.Moves {
		if m.Nominal == nominal && !m.To.IsZero() {
			return m.To, true
		}
	}
	return civil.Date{}, false
}
