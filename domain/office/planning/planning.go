// Package planning makes the orders that become due, tells what is coming, and
// keeps orders in step when a subscription changes.
package planning

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
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
	Renewed   int           // subscriptions of which another term began
	Missed    []order.Order // not made: their pick day is over
	Failed    []Failed      // subscriptions that could not be planned
	ahead     civil.Date    // first nominal date of what is not due yet
}

// Failed is a subscription whose deliveries cannot be computed or priced until
// something is mended; it does not stop the others.
type Failed struct {
	Subscription string // number
	Problems     problem.List
}

// Plan makes the orders whose earliest pick day is up to a day. What is there
// already is left alone; doing it twice adds nothing. Units of subscriptions
// are saved one after the other, so an interrupted run is simply repeated; the
// result that comes with the error is what was saved until then.
func (j Jobs) Plan(ctx context.Context, actor office.Actor, today, until civil.Date) (Result, error) {
	if err := office.Allow(actor, office.JobPlan); err != nil {
		return Result{}, err
	}
	var res Result
	var r run
	err := j.Store.Read(ctx, func(from office.Reader) error {
		var err error
		r, err = j.begin(from, today, until)
		return err
	})
	if err != nil {
		return res, err
	}
	cause := office.Cause{Job: office.JobPlan}
	err = r.each(ctx, func(ids []int64) error {
		var f found
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
			var err error
			f, err = r.save(tx, ids)
			return err
		})
		if err == nil {
			res.add(f)
		}
		return err
	})
	if err != nil {
		return res, err
	}
	err = j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
		return tx.SetPlanMark(r.mark(res))
	})
	if err == nil {
		_, err = j.TellTerms(ctx, actor, today)
	}
	return res, err
}

// run is what is the same for all subscriptions of a planning run.
type run struct {
	p      order.Planning
	offer  catalog.Offer
	window civil.Range // of nominal dates: every one before it is settled
	ids    []int64     // subscriptions
}

// begin reads what a run goes by.
func (j Jobs) begin(from office.Reader, today, until civil.Date) (run, error) {
	r, err := j.rules(from, today, until)
	if err != nil {
		return r, err
	}
	r.ids, err = from.SubscriptionIDs(r.window, 0, 0)
	return r, err
}

// rules is begin for subscriptions that are at hand.
func (j Jobs) rules(from office.Reader, today, until civil.Date) (run, error) {
	r := run{p: order.Planning{Today: today, Until: until, At: j.Clock()}}
	var err error
	if r.offer, err = office.LoadOffer(from); err != nil {
		return r, err
	}
	mark, err := from.PlanMark()
	r.window = civil.Between(mark, Horizon(r.offer, until))
	return r, err
}

// each calls fn for the subscriptions, some hundred at once.
func (r run) each(ctx context.Context, fn func(ids []int64) error) error {
	done := 0
	for ids := range slices.Chunk(r.ids, subscriptionsAtOnce) {
		if err := fn(ids); err != nil {
			return err
		}
		done += len(ids)
		office.Report(ctx, done, len(r.ids))
	}
	return nil
}

// found is what planning some subscriptions comes to.
type found struct {
	order.Outcome
	failed  []Failed
	batch   batch
	renewed []*subscription.Subscription // in the batch
	// renewals are what customers are to be told of those, by subscription.
	renewals map[int64]notice.Notice
}

// find plans some subscriptions and saves nothing.
func (r run) find(from office.Reader, ids []int64) (found, error) {
	var f found
	var err error
	if f.batch, err = loadBatch(from, r.offer, ids, r.window); err != nil {
		return f, err
	}
	if err := f.batch.loadOrders(from, r.window); err != nil {
		return f, err
	}
	if f.renewed, f.renewals, err = r.renew(&f.batch); err != nil {
		return f, err
	}
	for _, s := range f.batch.subscriptions {
		o, err := f.batch.reconcile(s, r.window, r.p)
		if err != nil {
			if err := f.fail(s, err); err != nil {
				return f, err
			}
			continue
		}
		f.Made = append(f.Made, o.Made...)
		f.Updated = append(f.Updated, o.ToSave()[:len(o.ToSave())-len(o.Made)]...)
		f.Missed = append(f.Missed, o.Missed...)
		f.Unchanged += o.Unchanged + len(o.Kept)
		f.Ahead = civil.Earlier(f.Ahead, o.Ahead)
	}
	return f, nil
}

// save plans some subscriptions and saves what came of it.
func (r run) save(tx office.Tx, ids []int64) (found, error) {
	f, err := r.find(tx, ids)
	if err != nil {
		return f, err
	}
	if err := tx.SaveSubscriptions().Save(f.renewed...); err != nil {
		return f, err
	}
	if err := f.tellRenewed(tx, r.p.Today); err != nil {
		return f, err
	}
	if err := saveOrders(tx, &f.Outcome); err != nil {
		return f, err
	}
	return f, f.batch.saveOverviews(tx, r.p.Today)
}

// fail lists a subscription that cannot be planned; an error that is no problem
// of the domain ends the run.
func (f *found) fail(s subscription.Subscription, err error) error {
	problems := problem.Of(err)
	if len(problems) == 0 {
		return err
	}
	f.failed = append(f.failed, Failed{Subscription: s.Number, Problems: problems})
	return nil
}

func (r *Result) add(f found) {
	r.Made = append(r.Made, f.Made...)
	r.Missed = append(r.Missed, f.Missed...)
	r.Failed = append(r.Failed, f.failed...)
	r.Unchanged += f.Unchanged
	r.Renewed += len(f.renewed)
	r.ahead = civil.Earlier(r.ahead, f.Ahead)
}

// mark is the day before which nothing is left to decide: everything further
// back than the largest shift is over, except what was missed, and what a person
// put on a day that is not due yet. It never goes back behind what was settled
// before, and stays there while a subscription cannot be planned.
func (r run) mark(res Result) civil.Date {
	before := r.window.From
	if len(res.Failed) > 0 {
		return before
	}
	mark := civil.Earlier(civil.Later(before, r.p.Today.AddDays(-schedule.MaxShift-1)), res.ahead)
	for _, o := range res.Missed {
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
