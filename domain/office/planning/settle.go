package planning

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Choice is what a person decides about a missed delivery.
type Choice string

// The choices.
const (
	// MakeNow makes the order although its pick day is over: it is picked today,
	// and delivered on its day, or today if that is over too.
	MakeNow Choice = "now"
	// NextDay puts the delivery on the first day to come on which everything in
	// it can still be picked in time. Where the subscription is delivered anyway
	// that day, its plan says whether that is one delivery or both.
	NextDay Choice = "next"
	// LeaveOut skips the delivery.
	LeaveOut Choice = "skip"
)

// Decision is what becomes of a missed delivery.
type Decision struct {
	MissedDate
	Choice Choice
}

// Settled counts what decisions came to, by deliveries.
type Settled struct {
	Now     int     // picked today
	Today   int     // of those, delivered today because their day is over
	Next    int     // put on a later day
	Days    []Moved // the days they are put on, in order
	Skipped int
	Merged  int // of all that are delivered, those that became one with another delivery
	Notices int // deliveries of which customers are to be told that they come on another day, or not at all
	Stuck   int // have no possible day: they are left as they are
	Gone    int // were no longer missed: decided elsewhere meanwhile
	Failed  []Failed
}

// Decided is how many decisions were carried out.
func (s Settled) Decided() int { return s.Now + s.Next + s.Skipped }

// WeighMissed tells what decisions about missed deliveries would do, and saves
// nothing.
func (j Jobs) WeighMissed(ctx context.Context, today civil.Date, decisions []Decision) (Settled, error) {
	var done Settled
	err := j.Store.Read(ctx, func(from office.Reader) error {
		return eachDecided(ctx, decisions, func(some decided) error {
			s, err := j.settle(from, "", today, some)
			done.add(s.Settled)
			return err
		})
	})
	return done, err
}

// SettleMissed carries out what a person decided about missed deliveries. What
// is put on another day or left out is noted in its subscription with the person's
// name, and its customer is to be told of it. A date that is not missed any more is left alone, so doing it twice does
// it once. Units of subscriptions are saved one after the other; what comes with
// an error is what was saved until then.
func (j Jobs) SettleMissed(ctx context.Context, actor office.Actor, today civil.Date, decisions []Decision) (Settled, error) {
	var done Settled
	if err := office.Allow(actor, office.JobPlan); err != nil {
		return done, err
	}
	cause := office.Cause{Job: office.JobPlan}
	err := eachDecided(ctx, decisions, func(some decided) error {
		var s settlement
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
			var err error
			if s, err = j.settle(tx, actor.User, today, some); err != nil {
				return err
			}
			return s.save(tx, today)
		})
		if err == nil {
			done.add(s.Settled)
		}
		return err
	})
	return done, err
}

// decided are choices by subscription and first nominal date.
type decided map[int64]map[civil.Date]Choice

// eachDecided calls fn with the decisions, some hundred subscriptions at once.
func eachDecided(ctx context.Context, decisions []Decision, fn func(decided) error) error {
	all := decided{}
	var ids []int64
	for _, d := range decisions {
		if all[d.SubscriptionID] == nil {
			all[d.SubscriptionID] = map[civil.Date]Choice{}
			ids = append(ids, d.SubscriptionID)
		}
		all[d.SubscriptionID][d.Nominal] = d.Choice
	}
	slices.Sort(ids)
	done := 0
	for chunk := range slices.Chunk(ids, subscriptionsAtOnce) {
		some := decided{}
		for _, id := range chunk {
			some[id] = all[id]
		}
		if err := fn(some); err != nil {
			return err
		}
		done += len(chunk)
		office.Report(ctx, done, len(ids))
	}
	return nil
}

// settlement is what decisions about some subscriptions come to.
type settlement struct {
	Settled
	found
	changed []subscription.Subscription
	notices []notice.Notice // that came about
	news    noticing.News
}

// settle works decisions out; it saves nothing.
func (j Jobs) settle(from office.Reader, source string, today civil.Date, some decided) (settlement, error) {
	var out settlement
	r, err := j.rules(from, today, today)
	if err != nil {
		return out, err
	}
	r.p.Until = today.AddDays(r.offer.Shop.PlanAhead)
	r.window.To = Horizon(r.offer, r.p.Until.AddDays(schedule.MaxShift))
	ids := make([]int64, 0, len(some))
	for id := range some {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	if out.batch, err = loadBatch(from, r.offer, ids, r.window); err != nil {
		return out, err
	}
	if err := out.batch.loadOrders(from, r.window); err != nil {
		return out, err
	}
	for _, s := range out.batch.subscriptions {
		c := deciding{run: r, batch: out.batch, source: source, before: s, after: s}
		err := c.decide(some[s.ID])
		if err == nil {
			err = c.plan()
		}
		if err != nil {
			if err := out.fail(s, err); err != nil {
				return out, err
			}
			continue
		}
		out.take(c)
	}
	out.Settled.Failed = out.failed
	out.news, err = noticing.Gather(from, today, out.notices)
	out.Notices = out.news.ToTell()
	return out, err
}

// take adds what was decided of one subscription.
func (s *settlement) take(c deciding) {
	s.Settled.add(c.Settled)
	s.notices = append(s.notices, c.notices...)
	s.Made = append(s.Made, c.orders.Made...)
	s.Updated = append(s.Updated, c.orders.Updated...)
	if c.changed {
		s.changed = append(s.changed, c.after)
		delete(s.batch.next, c.after.ID) // was that of before
	}
}

func (s *settlement) save(tx office.Tx, today civil.Date) error {
	changed := make([]*subscription.Subscription, len(s.changed))
	for i := range s.changed {
		changed[i] = &s.changed[i]
	}
	if err := tx.SaveSubscriptions().Save(changed...); err != nil {
		return err
	}
	if err := saveOrders(tx, &s.Outcome); err != nil {
		return err
	}
	if err := s.news.Save(tx, today); err != nil {
		return err
	}
	if len(s.changed) == 0 {
		return nil // what lists show follows from the subscriptions
	}
	b := s.batch
	b.subscriptions = s.changed
	return b.saveOverviews(tx, today)
}

func (s *Settled) add(t Settled) {
	s.Now += t.Now
	s.Today += t.Today
	s.Next += t.Next
	s.Skipped += t.Skipped
	s.Merged += t.Merged
	s.Notices += t.Notices
	s.Stuck += t.Stuck
	s.Gone += t.Gone
	s.Failed = append(s.Failed, t.Failed...)
	for _, m := range t.Days {
		s.Days = addMoved(s.Days, m.Date, m.Deliveries)
	}
}
