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
	"turnus/domain/subscription"
)

// tally counts disturbed deliveries by day and what disturbs them: calendars
// may differ.
type tally map[string]*Disturbed

// eachPlan calls fn with what becomes of the dates of every subscription whose
// nominal dates in a range are asked for, and some around them. It says how many
// cannot be computed.
func eachPlan(ctx context.Context, r office.Reader, offer catalog.Offer, days civil.Range,
	fn func(subscription.Subscription, schedule.Result)) (failed int, err error) {
	// A delivery is found by the first date it covers, which may have been
	// moved towards the one that is asked for.
	window := civil.Between(days.From.AddDays(-2*schedule.MaxShift), days.To)
	ids, err := r.SubscriptionIDs(window, 0, 0)
	if err != nil {
		return 0, err
	}
	mark, err := r.PlanMark()
	if err != nil {
		return 0, err
	}
	// One that ends after so many deliveries has those before the window, too.
	counted := civil.Between(civil.Earlier(window.From, mark), window.To)
	done := 0
	for some := range slices.Chunk(ids, subscriptionsAtOnce) {
		b, err := loadBatch(r, offer, some, counted)
		if err != nil {
			return failed, err
		}
		for _, s := range b.subscriptions {
			plan, err := b.dates(s, window)
			switch {
			case err == nil:
				fn(s, plan)
			case len(problem.Of(err)) == 0:
				return failed, err
			default:
				failed++
			}
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return failed, nil
}

// count counts what is disturbed in one subscription's plan.
func (t tally) count(plan schedule.Result, days civil.Range) {
	for _, d := range plan.Deliveries {
		for _, step := range d.Why.Steps {
			row := t.row(step, days)
			if row == nil {
				continue
			}
			row.Moved = addMoved(row.Moved, d.Date, 1)
			if len(d.Nominal) > 1 {
				row.Collided++
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
	return t.at(step.Nominal, causes)
}

// at is the row of a day and what closes it.
func (t tally) at(day civil.Date, causes []schedule.Cause) *Disturbed {
	key := day.String()
	for _, c := range causes {
		key += "\x00" + c.ID + "\x00" + c.Name
	}
	row, ok := t[key]
	if !ok {
		row = &Disturbed{Nominal: day, Causes: causes}
		t[key] = row
	}
	return row
}

// sorted are the rows by day, those of one day always in the same order.
func (t tally) sorted() []Disturbed {
	out := make([]Disturbed, 0, len(t))
	for _, key := range slices.Sorted(maps.Keys(t)) {
		out = append(out, *t[key])
	}
	return out
}
