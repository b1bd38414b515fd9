package publish

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

// Accounts writes the account file and page of every customer whose account can
// have changed since the last time, or with anew of every customer; one that would
// say the same is left alone. Files of customers that are gone, merged into others or anonymised are taken
// away. A
// run that is cut off stops between two customers, and what it says was written
// comes with the error.
func (j Jobs) Accounts(ctx context.Context, actor office.Actor, today civil.Date, anew bool) (Written, error) {
	if err := office.Allow(actor, office.JobExport); err != nil {
		return Written{}, err
	}
	run := accountsRun{Jobs: j, today: today, now: j.Clock(), edition: j.Pages.Edition()}
	var err error
	if run.mark, err = j.readMark(); err != nil {
		return run.done, err
	}
	if err := run.begin(ctx, anew); err != nil {
		return run.done, err
	}
	if err := run.tidy(); err != nil {
		return run.done, err
	}
	if err := run.write(ctx); err != nil {
		_ = j.writeMark(run.mark) // what was written is known; how far the log was read is as before
		return run.done, err
	}
	return run.done, run.end()
}

// Forget takes the files of a customer who is no more out of the folder at once,
// without waiting for the next export.
func (j Jobs) Forget(actor office.Actor, number string) error {
	if err := office.Allow(actor, office.JobExport); err != nil {
		return err
	}
	if err := j.remove(number); err != nil {
		return err
	}
	m, err := j.readMark()
	if err != nil {
		return err
	}
	maps.DeleteFunc(m.Customers, func(_ int64, c written) bool { return c.Number == number })
	return j.writeMark(m)
}

// accountsRun is one export of accounts.
type accountsRun struct {
	Jobs
	today   civil.Date
	now     time.Time
	edition string
	mark    mark           // what was written, kept up to date
	log     office.LogMark // end of the log as this run reads it
	there   map[int64]bool // the customers there are
	look    []int64        // those to look at, ascending
	done    Written
}

// begin finds out which accounts are to be looked at.
func (a *accountsRun) begin(ctx context.Context, anew bool) error {
	lying, err := a.lying()
	if err != nil {
		return err
	}
	return a.Store.Read(ctx, func(r office.Reader) error {
		if a.log, err = r.LogEnd(); err != nil {
			return err
		}
		ids, err := r.CustomerIDs(0, 0)
		if err != nil {
			return err
		}
		closed, err := r.ClosedCustomerIDs()
		if err != nil {
			return err
		}
		ids = slices.DeleteFunc(ids, func(id int64) bool { _, found := slices.BinarySearch(closed, id); return found })
		a.there = make(map[int64]bool, len(ids))
		for _, id := range ids {
			a.there[id] = true
		}
		a.done.Accounts = len(ids)
		holds, err := a.mark.holds(r, a.edition, a.today, a.now)
		if err != nil {
			return err
		}
		touched, all, err := map[int64]bool{}, anew || !holds, error(nil)
		if !all {
			touched, all, err = a.touched(r)
		}
		for _, id := range ids {
			number := a.mark.Customers[id].Number
			gone := number != "" && !lying[exchange.SafeName(number)]
			if all || touched[id] || a.isDue(id) || gone {
				a.look = append(a.look, id)
			}
		}
		return err
	})
}

// isDue reports whether time alone has changed an account.
func (a *accountsRun) isDue(id int64) bool {
	w, ok := a.mark.Customers[id]
	over := !w.Due.After(a.now) || !w.Due.After(a.today.At(0, time.UTC))
	return !ok || over && !w.Due.IsZero()
}

// touched are the customers whose account something concerns that has changed;
// all: something everybody's account depends on.
func (a *accountsRun) touched(r office.Reader) (ids map[int64]bool, all bool, err error) {
	since := a.mark.Log
	for _, kind := range []record.Kind{record.KindShop, record.KindCalendar, record.KindPickupPoint, record.KindTour} {
		changed, err := r.ChangedSince(since, kind)
		if err != nil || len(changed) > 0 {
			return nil, true, err
		}
	}
	list, err := r.CustomersTouchedSince(since)
	if err != nil {
		return nil, false, err
	}
	ids = make(map[int64]bool, len(list))
	for _, id := range list {
		ids[id] = true
	}
	return ids, false, a.touchedByOffer(r, ids)
}

// touchedByOffer adds those whose subscriptions or orders have to do with a plan or
// an article that has changed.
func (a *accountsRun) touchedByOffer(r office.Reader, ids map[int64]bool) error {
	plans, err := r.ChangedSince(a.mark.Log, record.KindPlan)
	if err != nil {
		return err
	}
	articles, err := r.ChangedSince(a.mark.Log, record.KindArticle)
	if err != nil || len(plans)+len(articles) == 0 {
		return err
	}
	with, err := r.SubscriptionIDsWith(plans, articles, civil.Range{})
	if err != nil {
		return err
	}
	for some := range slices.Chunk(with, customersAtOnce) {
		list, err := r.Subscriptions().List(some)
		if err != nil {
			return err
		}
		for _, s := range list {
			ids[s.PayerID], ids[s.ReceiverID] = true, true
		}
	}
	for _, id := range articles {
		orders, err := r.OpenOrdersWithArticle(id)
		if err != nil {
			return err
		}
		for _, o := range orders {
			ids[o.PayerID], ids[o.ReceiverID] = true, true
		}
	}
	return nil
}

// tidy takes away the files of customers that are gone.
func (a *accountsRun) tidy() error {
	for id, w := range a.mark.Customers {
		if a.there[id] || w.Number == "" {
			continue
		}
		if err := a.remove(w.Number); err != nil {
			return err
		}
		delete(a.mark.Customers, id)
		a.done.Removed++
	}
	return nil
}

// write looks at the accounts, some at a time.
func (a *accountsRun) write(ctx context.Context) error {
	for some := range slices.Chunk(a.look, customersAtOnce) {
		var accounts []account
		err := a.Store.Read(ctx, func(r office.Reader) error {
			var err error
			accounts, err = a.accounts(r, some)
			return err
		})
		if err != nil {
			return err
		}
		if err := a.some(ctx, accounts); err != nil {
			return err
		}
	}
	return nil
}

// theirs are the subscriptions of customers, by customer, and who pays and receives
// them, by id: read together, which takes half as long as one after the other.
func theirs(r office.Reader, list []customer.Customer) (map[int64][]subscription.Subscription, map[int64]customer.Customer, error) {
	ids, all, people := map[int64][]int64{}, []int64{}, map[int64]customer.Customer{}
	for _, c := range list {
		people[c.ID] = c
		if c.Closed() {
			continue
		}
		var err error
		if ids[c.ID], err = r.SubscriptionIDsOf(c.ID); err != nil {
			return nil, nil, err
		}
		all = append(all, ids[c.ID]...)
	}
	slices.Sort(all)
	subscriptions, err := r.Subscriptions().List(slices.Compact(all))
	if err != nil {
		return nil, nil, err
	}
	byID, others := make(map[int64]subscription.Subscription, len(subscriptions)), map[int64]bool{}
	for _, s := range subscriptions {
		byID[s.ID] = s
		for _, id := range []int64{s.PayerID, s.ReceiverID} {
			if _, known := people[id]; !known {
				others[id] = true
			}
		}
	}
	more, err := office.ListByID(r.Customers(), others, office.CustomerID)
	maps.Copy(people, more)
	of := make(map[int64][]subscription.Subscription, len(ids))
	for id, some := range ids {
		for _, s := range some {
			of[id] = append(of[id], byID[s])
		}
	}
	return of, people, err
}

// some writes some accounts together. When it is cut off between two, those before
// are written; what is known as written is so.
func (a *accountsRun) some(ctx context.Context, accounts []account) error {
	var files []office.File
	var stopped error
	for i, x := range accounts {
		made, err := a.files(x)
		if err = cmp.Or(ctx.Err(), err); err != nil {
			accounts, stopped = accounts[:i], err
			break
		}
		files = append(files, made...)
		office.Report(ctx, a.done.Looked+i+1, len(a.look))
	}
	changed, err := a.Out.WriteAll(files)
	if err != nil {
		return err
	}
	for _, x := range accounts {
		a.done.Looked++
		if x.Customer == "" {
			a.mark.Customers[x.id] = written{}
			continue
		}
		a.mark.Customers[x.id] = written{Number: x.Customer, Due: x.due.UTC()}
		if changed[0] || changed[1] {
			a.done.Changed++
		}
		changed = changed[2:]
	}
	return stopped
}

// end remembers how far the log was read. A run that found nothing new leaves the
// mark as it is: what it says still holds.
func (a *accountsRun) end() error {
	if a.done.Looked+a.done.Removed == 0 && a.mark.Log == a.log && a.mark.Edition == a.edition {
		return nil
	}
	a.mark.Edition, a.mark.Today, a.mark.At, a.mark.Log = a.edition, a.today, a.now, a.log
	return a.writeMark(a.mark)
}
