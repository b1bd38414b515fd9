package subscribing

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/subscription"
)

// Comparison is the deliveries to come before and after a change, and what is
// different. Deliveries are the same one if they cover the same nominal date.
type Comparison struct {
	Before, After []subscription.Delivery // by delivery day
	Dropped       []subscription.Delivery // were to come and do not any more
	Added         []subscription.Delivery // come now
	Moved         []Pair                  // come on another day
	Altered       []Pair                  // come on the same day, with other contents or to another place
}

// Pair is one delivery as it was and as it is now.
type Pair struct{ Before, After subscription.Delivery }

// Compare finds what is different.
func Compare(before, after []subscription.Delivery) Comparison {
	c := Comparison{Before: before, After: after}
	kept := make([]bool, len(after))
	for _, b := range before {
		i := slices.IndexFunc(after, func(a subscription.Delivery) bool { return shareDate(a, b) })
		if i < 0 {
			c.Dropped = append(c.Dropped, b)
			continue
		}
		kept[i] = true
		switch a := after[i]; {
		case a.Date != b.Date:
			c.Moved = append(c.Moved, Pair{b, a})
		case !a.SameContents(b):
			c.Altered = append(c.Altered, Pair{b, a})
		}
	}
	for i, a := range after {
		if !kept[i] {
			c.Added = append(c.Added, a)
		}
	}
	return c
}

func shareDate(a, b subscription.Delivery) bool {
	return slices.ContainsFunc(a.Nominal, func(d civil.Date) bool { return slices.Contains(b.Nominal, d) })
}

// From is the first day on which something is different; zero if nothing is.
func (c Comparison) From() civil.Date {
	var first civil.Date
	for _, list := range [][]subscription.Delivery{c.Dropped, c.Added} {
		for _, d := range list {
			first = civil.Earlier(first, d.Date)
		}
	}
	for _, p := range slices.Concat(c.Moved, c.Altered) {
		first = civil.Earlier(first, civil.Earlier(p.Before.Date, p.After.Date))
	}
	return first
}
