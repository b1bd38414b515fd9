package revising

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Weigh tells what a revision would do, over all subscriptions it concerns. It
// saves nothing, hinders nobody and can be cut off. A problem says what is wrong
// with the revision itself.
func (j Jobs) Weigh(ctx context.Context, actor office.Actor, today civil.Date, rev Revision) (Effect, error) {
	var e Effect
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return e, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		c, err := begin(r, today, rev)
		if err != nil {
			return err
		}
		t := tally{today: today, days: map[civil.Date]*Day{}}
		if err := c.each(ctx, r, func(b planning.Batch) error { return t.batch(b, c) }); err != nil {
			return err
		}
		e = t.effect()
		e.Window, e.Failed = civil.Between(civil.Later(c.window.From, today), c.window.To), c.failed
		e.Orders, err = c.touched(r)
		return err
	})
	return e, err
}

// each calls fn for the subscriptions a revision concerns, some hundred at once,
// and looks at the orders they have.
func (c *comparison) each(ctx context.Context, r office.Reader, fn func(planning.Batch) error) error {
	if c.window.Days() == 0 {
		return nil
	}
	ids, err := r.SubscriptionIDsWith(c.plans, c.articles, c.window)
	if err != nil {
		return err
	}
	return c.eachOf(ctx, r, ids, fn)
}

// eachOf is each for subscriptions that are known.
func (c *comparison) eachOf(ctx context.Context, r office.Reader, ids []int64, fn func(planning.Batch) error) error {
	done := 0
	for some := range slices.Chunk(ids, planning.AtOnce) {
		b, err := planning.LoadBatch(r, c.before, some, c.window)
		if err != nil {
			return err
		}
		if err := fn(b); err != nil {
			return err
		}
		if err := c.orders(r, b, some); err != nil {
			return err
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return nil
}

// nothing is done with a batch where only its orders are looked at.
func nothing(planning.Batch) error { return nil }

// fail lists a subscription that cannot be computed with the revision; what is
// no problem of the domain ends the work.
func (c *comparison) fail(s subscription.Subscription, err error) error {
	problems := problem.Of(err)
	if len(problems) == 0 {
		return err
	}
	c.failed = append(c.failed, planning.Failed{Subscription: s.Number, Problems: problems})
	return nil
}

// tally counts what becomes of deliveries.
type tally struct {
	today civil.Date
	sums  Effect
	days  map[civil.Date]*Day
}

// batch compares the deliveries of some subscriptions before and after.
func (t *tally) batch(b planning.Batch, c *comparison) error {
	after := b.Under(c.after)
	for _, s := range b.Subscriptions() {
		was, err := b.Dates(s, c.window)
		if err != nil && len(problem.Of(err)) == 0 {
			return err // what cannot be computed now has nothing that could change
		}
		is, err := after.Dates(s, c.window)
		if err != nil {
			if err := c.fail(s, err); err != nil {
				return err
			}
			continue
		}
		if t.compare(was, is) {
			t.sums.Subscriptions++
		}
	}
	return nil
}

// compare counts the differences between two plans of one subscription, and
// reports whether there are any.
func (t *tally) compare(was, is schedule.Result) bool {
	before, after := byNominal(was), byNominal(is)
	changed := false
	for i := range was.Deliveries {
		d := &was.Deliveries[i]
		if !d.Date.Before(t.today) && t.became(d, is, after) {
			changed = true
		}
	}
	for i := range is.Deliveries {
		d := &is.Deliveries[i]
		if d.Date.Before(t.today) || slices.ContainsFunc(d.Nominal, func(n civil.Date) bool { return !before[n].IsZero() }) {
			continue
		}
		t.sums.Added++
		t.day(d.Date).Added++
		changed = true
	}
	return changed
}

// became counts what becomes of one delivery: it is where its first date is now.
func (t *tally) became(d *schedule.Delivery, is schedule.Result, after map[civil.Date]civil.Date) bool {
	to := after[d.Nominal[0]]
	switch {
	case to.IsZero():
		t.sums.Dropped++
		t.day(d.Date).Dropped++
	case to != d.Date:
		t.sums.Moved++
		day := t.day(d.Date)
		day.move(to)
		if now, _ := is.On(to); len(now.Nominal) > len(d.Nominal) {
			t.sums.Collided++
			day.Collided++
		}
	default:
		now, _ := is.On(to)
		if slices.Equal(now.Picks, d.Picks) || now.EarliestPick == d.EarliestPick && now.LatestPick == d.LatestPick {
			return false
		}
		t.sums.Repicked++
	}
	return true
}

// byNominal are the delivery days by the dates they cover.
func byNominal(r schedule.Result) map[civil.Date]civil.Date {
	out := make(map[civil.Date]civil.Date, len(r.Deliveries))
	for i := range r.Deliveries {
		for _, n := range r.Deliveries[i].Nominal {
			out[n] = r.Deliveries[i].Date
		}
	}
	return out
}

func (t *tally) day(date civil.Date) *Day {
	if t.days[date] == nil {
		t.days[date] = &Day{Date: date}
	}
	return t.days[date]
}

func (d *Day) move(to civil.Date) {
	i, found := slices.BinarySearchFunc(d.Moved, to, func(m planning.Moved, to civil.Date) int { return m.Date.Compare(to) })
	if !found {
		d.Moved = slices.Insert(d.Moved, i, planning.Moved{Date: to})
	}
	d.Moved[i].Deliveries++
}

// effect is what was counted, by day.
func (t *tally) effect() Effect {
	e := t.sums
	for _, d := range t.days {
		e.Days = append(e.Days, *d)
	}
	slices.SortFunc(e.Days, func(a, b Day) int { return a.Date.Compare(b.Date) })
	return e
}
