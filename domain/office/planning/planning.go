// Package planning makes the orders that become due, tells what is coming, and
// keeps orders in step when a subscription changes.
package planning

import (
	"context"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// subscriptionsAtOnce is how many subscriptions one unit of work plans; it
// bounds memory and how long others wait for the database.
const subscriptionsAtOnce = 500

// orderPrefix begins the numbers of orders made from subscriptions.
const orderPrefix = "L-"

// Jobs are the planning jobs on a store.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Result is what a planning run did.
type Result struct {
	Made      []order.Order
	Unchanged int
	Missed    []order.Order // not made: their pick day is over
	Failed    []Failed      // subscriptions that could not be planned
}

// Failed is a subscription whose deliveries cannot be computed or priced until
// something is mended; it does not stop the others.
type Failed struct {
	Subscription string // number
	Problems     problem.List
}

// Plan makes the orders whose earliest pick day is up to a day. What is there
// already is left alone; doing it twice adds nothing. Units of subscriptions
// are saved one after the other, so an interrupted run is simply repeated.
func (j Jobs) Plan(ctx context.Context, actor office.Actor, today, until civil.Date) (Result, error) {
	var res Result
	if err := office.Allow(actor, office.JobPlan); err != nil {
		return res, err
	}
	at := j.Clock()
	run := run{p: order.Planning{Today: today, Until: until, At: at}, res: &res}
	cause := office.Cause{Job: office.JobPlan}
	for done := false; !done; {
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
			var err error
			done, err = run.batch(tx)
			return err
		})
		if err != nil {
			return res, err
		}
	}
	return res, j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
		return tx.SetPlanMark(run.mark())
	})
}

// run is one planning run over all subscriptions.
type run struct {
	p      order.Planning
	res    *Result
	loaded bool
	offer  catalog.Offer
	from   civil.Date // every nominal date before it is settled
	after  int64      // id of the last subscription planned
}

// batch plans the next subscriptions; true when there are no more.
func (r *run) batch(tx office.Tx) (bool, error) {
	if err := r.load(tx); err != nil {
		return false, err
	}
	window := civil.Between(r.from, Horizon(r.offer, r.p.Until))
	ids, err := tx.SubscriptionIDs(window, r.after, subscriptionsAtOnce)
	if err != nil || len(ids) == 0 {
		return true, err
	}
	b, err := loadBatch(tx, r.offer, ids, window)
	if err != nil {
		return false, err
	}
	var found order.Outcome
	sound := b.subscriptions[:0]
	for _, s := range b.subscriptions {
		o, err := b.reconcile(s, window, r.p)
		if err != nil {
			if err := r.fail(s, err); err != nil {
				return false, err
			}
			continue
		}
		sound = append(sound, s)
		found.Made = append(found.Made, o.Made...)
		found.Updated = append(found.Updated, o.ToSave()[:len(o.ToSave())-len(o.Made)]...)
		found.Missed = append(found.Missed, o.Missed...)
		found.Unchanged += o.Unchanged + len(o.Kept)
	}
	b.subscriptions = sound
	if err := saveOrders(tx, &found); err != nil {
		return false, err
	}
	if err := b.saveOverviews(tx, r.p.Today); err != nil {
		return false, err
	}
	r.after = ids[len(ids)-1]
	r.res.Made = append(r.res.Made, found.Made...)
	r.res.Missed = append(r.res.Missed, found.Missed...)
	r.res.Unchanged += found.Unchanged
	return len(ids) < subscriptionsAtOnce, nil
}

func (r *run) load(tx office.Reader) error {
	if r.loaded {
		return nil
	}
	var err error
	if r.offer, err = office.LoadOffer(tx); err != nil {
		return err
	}
	r.from, err = tx.PlanMark()
	r.loaded = err == nil
	return err
}

// fail lists a subscription that cannot be planned; an error that is no problem
// of the domain ends the run.
func (r *run) fail(s subscription.Subscription, err error) error {
	found := problem.Of(err)
	if len(found) == 0 {
		return err
	}
	r.res.Failed = append(r.res.Failed, Failed{Subscription: s.Number, Problems: found})
	return nil
}

// mark is the day before which nothing is left to decide: everything further
// back than the largest shift is over, except what was missed. It never goes
// back behind what was settled before, and stays there while a subscription
// cannot be planned.
func (r *run) mark() civil.Date {
	if len(r.res.Failed) > 0 {
		return r.from
	}
	mark := civil.Later(r.from, r.p.Today.AddDays(-schedule.MaxShift-1))
	for _, o := range r.res.Missed {
		mark = civil.Earlier(mark, o.FirstNominal())
	}
	return mark
}

// Horizon is the last nominal date to look at so that every order with a pick
// day up to a day is found: the largest shift and the longest lead time
// beyond it, the lead time in work days across a closure of several weeks.
func Horizon(offer catalog.Offer, until civil.Date) civil.Date {
	lead := 0
	for _, a := range offer.Articles {
		lead = max(lead, a.LeadDays)
	}
	return until.AddDays(2*schedule.MaxShift + 2*lead)
}

// saveOrders numbers the new orders and saves all that changed.
func saveOrders(tx office.Tx, o *order.Outcome) error {
	byYear := map[int][]*order.Order{}
	for i := range o.Made {
		year := o.Made[i].Date.Year()
		byYear[year] = append(byYear[year], &o.Made[i])
	}
	for year, orders := range byYear {
		first, err := tx.NextNumber(record.KindOrder, orderPrefix, year, len(orders))
		if err != nil {
			return err
		}
		for i, x := range orders {
			x.Number = order.Number(orderPrefix, year, first+i)
		}
	}
	var all []*order.Order
	for _, list := range [][]order.Order{o.Cancelled, o.Updated, o.Revived, o.Made} {
		for i := range list {
			all = append(all, &list[i])
		}
	}
	return tx.SaveOrders().Save(all...)
}
