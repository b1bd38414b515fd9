package planning

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/schedule"
)

// Disturbed is a day on which deliveries should be made by their rhythm, but a
// holiday or closure stops them.
type Disturbed struct {
	Nominal civil.Date
	// Causes are the holidays and closures that do, holidays first.
	Causes []schedule.Cause
	// Moved are the days the deliveries are made on instead, in order.
	Moved []Moved
	// Dropped counts those that are not made at all.
	Dropped int
	// Collided counts those of the moved ones that land on a day with another
	// delivery of their subscription, and become one with it.
	Collided int
}

// Moved counts deliveries that are made on another day.
type Moved struct {
	Date       civil.Date
	Deliveries int
}

// addMoved counts deliveries that are put on a day; days stay in order.
func addMoved(days []Moved, to civil.Date, n int) []Moved {
	i, found := slices.BinarySearchFunc(days, to, func(m Moved, to civil.Date) int { return m.Date.Compare(to) })
	if !found {
		days = slices.Insert(days, i, Moved{Date: to})
	}
	days[i].Deliveries += n
	return days
}

// Stretch is one or several days that the same thing disturbs: one holiday, or
// all days of a closure.
type Stretch struct {
	Days     civil.Range // of a closure: all of it, also those that disturb nothing
	Causes   []schedule.Cause
	Moved    []Moved // by day
	Dropped  int
	Collided int // see Disturbed
}

// Together joins the days of one closure, so that two weeks are one row.
func Together(days []Disturbed) []Stretch {
	var out []Stretch
	at := map[string]int{} // place in out by closure
	for _, d := range days {
		key, closure := closureOf(d.Causes)
		i, known := at[key]
		if !known || key == "" {
			i = len(out)
			out = append(out, Stretch{Days: civil.Between(d.Nominal, d.Nominal), Causes: d.Causes})
			if key != "" {
				at[key], out[i].Days, out[i].Causes = i, closure.Range, []schedule.Cause{closure}
			}
		}
		s := &out[i]
		s.Dropped += d.Dropped
		s.Collided += d.Collided
		for _, m := range d.Moved {
			s.Moved = addMoved(s.Moved, m.Date, m.Deliveries)
		}
	}
	return out
}

// closureOf is the closure among the causes, with a key that is its own.
func closureOf(causes []schedule.Cause) (key string, closure schedule.Cause) {
	for _, c := range causes {
		if c.Kind == schedule.CauseClosure {
			return c.Name + c.Range.From.String() + c.Range.To.String(), c
		}
	}
	return "", closure
}
