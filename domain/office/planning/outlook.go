package planning

import (
	"context"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// Outlook is what is not as usual in some days to come.
type Outlook struct {
	Days []Disturbed // by nominal day
	// Ending counts the subscriptions whose last day is one of the days.
	Ending int
}

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
}

// Moved counts deliveries that are made on another day.
type Moved struct {
	Date       civil.Date
	Deliveries int
}

// Outlook counts over all subscriptions which deliveries of a range of nominal
// days are moved or dropped because of a holiday or closure. Deliveries that a
// person moved, paused or skipped are no part of it, nor what weekdays do every
// week. A subscription that cannot be computed is left out: planning names it.
// Both ends of the range must be given.
func (j Jobs) Outlook(ctx context.Context, days civil.Range) (Outlook, error) {
	var out Outlook
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if out.Ending, err = r.SubscriptionsEnding(days); err != nil {
			return err
		}
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		closed := closedDays(offer.Days, days)
		if len(closed) == 0 {
			return nil // an ordinary time
		}
		t := tally{}
		if err := t.gather(ctx, r, offer, civil.Between(closed[0], closed[len(closed)-1])); err != nil {
			return err
		}
		out.Days = t.sorted()
		return nil
	})
	return out, err
}

// closedDays are the days that a holiday or closure stops delivery on by some
// calendar, in order.
func closedDays(calendars map[int64]*schedule.Days, days civil.Range) []civil.Date {
	var out []civil.Date
	for i := range days.Days() {
		day := days.From.AddDays(i)
		for _, c := range calendars {
			if len(unusual(c.Why(day))) > 0 {
				out = append(out, day)
				break
			}
		}
	}
	return out
}

// unusual are those of the causes that do not come back every week.
func unusual(causes []schedule.Cause) []schedule.Cause {
	var out []schedule.Cause
	for _, c := range causes {
		if c.Kind == schedule.CauseHoliday || c.Kind == schedule.CauseClosure {
			out = append(out, c)
		}
	}
	return out
}

// tally counts disturbed deliveries by day and what disturbs them: calendars
// may differ.
type tally map[string]*Disturbed

// gather counts those with a nominal date in a range, over all subscriptions.
func (t tally) gather(ctx context.Context, r office.Reader, offer catalog.Offer, days civil.Range) error {
	// A delivery is found by the first date it covers, which may have been
	// moved towards the one that is asked for.
	window := civil.Between(days.From.AddDays(-2*schedule.MaxShift), days.To)
	ids, err := r.SubscriptionIDs(window, 0, 0)
	if err != nil {
		return err
	}
	done := 0
	for some := range slices.Chunk(ids, subscriptionsAtOnce) {
		b, err := loadBatch(r, offer, some, window)
		if err != nil {
			return err
		}
		for _, s := range b.subscriptions {
			plan, err := b.dates(s, window)
			if err != nil && len(problem.Of(err)) == 0 {
				return err
			}
			t.count(plan, days)
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return nil
}

// count counts what is disturbed in one subscription's plan.
func (t tally) count(plan schedule.Result, days civil.Range) {
	for _, d := range plan.Deliveries {
		for _, step := range d.Why.Steps {
			if row := t.row(step, days); row != nil {
				row.Moved = addMoved(row.Moved, d.Date, 1)
			}
		}
	}
	for _, d := range plan.Dropped {
		if row := t.row(d.Step, days); row != nil {
			row.Dropped++
		}
	}
}

// row is where a nominal date is counted that could not be delivered; nil if
// nothing unusual was the reason.
func (t tally) row(step schedule.Step, days civil.Range) *Disturbed {
	causes := unusual(step.Closed)
	if len(causes) == 0 || !days.Contains(step.Nominal) {
		return nil
	}
	key := step.Nominal.String()
	for _, c := range causes {
		key += "\x00" + c.ID + "\x00" + c.Name
	}
	row, ok := t[key]
	if !ok {
		row = &Disturbed{Nominal: step.Nominal, Causes: causes}
		t[key] = row
	}
	return row
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

// sorted are the rows by day, those of one day always in the same order.
func (t tally) sorted() []Disturbed {
	out := make([]Disturbed, 0, len(t))
	for _, key := range slices.Sorted(maps.Keys(t)) {
		out = append(out, *t[key])
	}
	return out
}
