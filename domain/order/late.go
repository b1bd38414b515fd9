package order

import (
	"slices"
	"time"

	"turnus/domain/civil"
)

// Only keeps the orders that cover one of some nominal dates.
func (w *Wanted) Only(nominal []civil.Date) {
	w.Orders = slices.DeleteFunc(w.Orders, func(o Order) bool { return !o.coversOne(nominal) })
}

// Late lets orders be made whose pick day is over, because a person decided so:
// of those that cover one of some nominal dates, what should have been picked or
// delivered before a day is so on it, and is on a list somebody sees, whether the
// shop works on that day or not. Nobody changes them any more: their cut-off is
// over at an instant.
func (w *Wanted) Late(nominal []civil.Date, day civil.Date, at time.Time) {
	for i := range w.Orders {
		o := &w.Orders[i]
		if !o.coversOne(nominal) {
			continue
		}
		if o.Cutoff.After(at) {
			o.Cutoff = at.UTC()
		}
		o.Date, o.DayKept = civil.Later(o.Date, day), true
		pickFrom(o.Lines, day)
		for _, n := range o.Nominal {
			pickFrom(w.parts[n], day)
		}
	}
}

func pickFrom(lines []Line, day civil.Date) {
	for i := range lines {
		lines[i].Pick = civil.Later(lines[i].Pick, day)
	}
}

func (o Order) coversOne(nominal []civil.Date) bool { return slices.ContainsFunc(nominal, o.Covers) }
