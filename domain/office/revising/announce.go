package revising

import (
	"context"
	"slices"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/noticing"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Announce makes notices of the deliveries with a nominal date in a range that
// holidays and closures put on another day, or on none, and that no customer was
// told of; and of those that are back where they were. It says how many there are
// to give now. A range without an end is none.
func (j Jobs) Announce(ctx context.Context, actor office.Actor, today civil.Date, nominal civil.Range) (int, error) {
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return 0, err
	}
	return j.announce(ctx, actor, today, nominal, nil)
}

// announce is Announce; with before, only of deliveries that the shop had on
// another day by that offer, and that day is what their customers know.
func (j Jobs) announce(ctx context.Context, actor office.Actor, today civil.Date, nominal civil.Range, before *catalog.Offer) (int, error) {
	if nominal.Days() == 0 {
		return 0, nil
	}
	var ids []int64
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		ids, err = r.SubscriptionIDs(nominal, 0, 0)
		return err
	})
	if err != nil {
		return 0, err
	}
	told, done := 0, 0
	for some := range slices.Chunk(ids, planning.AtOnce) {
		a := announcer{today: today, nominal: nominal, before: before}
		if err := j.Store.Read(ctx, func(r office.Reader) error { return a.look(r, some) }); err != nil {
			return told, err
		}
		if len(a.notices) > 0 {
			var n int
			err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
				var err error
				n, err = noticing.Keep(tx, today, a.notices)
				return err
			})
			if err != nil {
				return told, err
			}
			told += n
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return told, nil
}

// announcer finds what customers do not know.
type announcer struct {
	today   civil.Date
	nominal civil.Range
	before  *catalog.Offer            // nil: nothing is compared
	was     map[civil.Date]civil.Date // delivery days of one subscription by before
	known   map[string]notice.Notice
	orders  map[int64][]order.Order
	notices []notice.Notice // that came about
}

func (a *announcer) look(r office.Reader, ids []int64) error {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return err
	}
	b, err := planning.LoadBatch(r, offer, ids, a.nominal)
	if err != nil {
		return err
	}
	list, err := r.NoticesOf(ids, a.nominal)
	if err != nil {
		return err
	}
	a.known = map[string]notice.Notice{}
	for _, n := range list {
		a.known[n.About()] = n
	}
	orders, err := r.OrdersOfSubscriptions(ids, a.nominal)
	if err != nil {
		return err
	}
	a.orders = map[int64][]order.Order{}
	for _, o := range orders {
		a.orders[o.SubscriptionID] = append(a.orders[o.SubscriptionID], o)
	}
	for _, s := range b.Subscriptions() {
		if err := a.subscription(b, s); err != nil {
			return err
		}
	}
	return nil
}

// subscription notes the deliveries of one that its customer expects on another
// day. What cannot be computed is named by planning.
func (a *announcer) subscription(b planning.Batch, s subscription.Subscription) error {
	result, err := b.Dates(s, a.nominal)
	if err != nil {
		if len(problem.Of(err)) == 0 {
			return err
		}
		return nil
	}
	if a.before != nil {
		was, _ := b.Under(*a.before).Dates(s, a.nominal) // none: what could not be computed had no days
		a.was = byNominal(was)
	}
	if !a.different(s, result) {
		return nil
	}
	plan, err := b.Deliveries(s, a.nominal)
	if err != nil {
		return nil //nolint:nilerr // planning names it
	}
	for _, d := range plan.Deliveries {
		for _, n := range d.Nominal {
			if a.nominal.Contains(n) {
				a.delivery(s, n, d)
			}
		}
	}
	for _, d := range plan.Dropped {
		a.dropped(s, d)
	}
	return nil
}

// different reports whether anything of a plan may be other than the customer
// knows.
func (a *announcer) different(s subscription.Subscription, r schedule.Result) bool {
	for _, d := range r.Deliveries {
		if d.Moved || slices.ContainsFunc(d.Nominal, func(n civil.Date) bool { return a.expected(n) != d.Date }) {
			return true
		}
		for _, n := range d.Nominal {
			if _, ok := a.knownOf(s, n); ok {
				return true
			}
		}
	}
	return slices.ContainsFunc(r.Dropped, byCalendar)
}

// knownOf is the last notice about a nominal date.
func (a *announcer) knownOf(s subscription.Subscription, nominal civil.Date) (notice.Notice, bool) {
	n, ok := a.known[notice.Notice{SubscriptionID: s.ID, Nominal: nominal}.About()]
	return n, ok
}

// expected is the day on which a customer who was told nothing expects the
// delivery of a nominal date.
func (a *announcer) expected(n civil.Date) civil.Date {
	if was := a.was[n]; !was.IsZero() {
		return was
	}
	return n
}

// same reports whether a nominal date is where it was, and nothing is to be told
// of it.
func (a *announcer) same(n, is civil.Date) bool { return a.before != nil && a.was[n] == is }

// byCalendar reports whether it is the calendar that left a date out.
func byCalendar(d schedule.Dropped) bool {
	switch d.Reason {
	case schedule.Closed, schedule.NoOpenDay, schedule.NoWorkDay:
		return len(unusual(d.Step.Closed)) > 0
	}
	return false
}

// unusual are the causes that do not come back every week: customers know the
// weekdays.
func unusual(causes []schedule.Cause) []schedule.Cause {
	return slices.DeleteFunc(slices.Clone(causes), func(c schedule.Cause) bool {
		return c.Kind != schedule.CauseHoliday && c.Kind != schedule.CauseClosure
	})
}

// delivery notes a nominal date that is delivered on another day than the
// customer knows, unless a person decided that with the customer.
func (a *announcer) delivery(s subscription.Subscription, n civil.Date, d subscription.Delivery) {
	var step schedule.Step
	for _, x := range d.Why.Steps {
		if x.Nominal == n {
			step = x
		}
	}
	day, cutoff := d.Date, d.Cutoff
	if o, ok := a.order(s, n); ok {
		day, cutoff = o.Date, o.Cutoff
	}
	known, has := a.knownOf(s, n)
	switch {
	case step.By == schedule.MovedByPerson, day.Before(a.today), a.same(n, day):
	case has:
		if known.Becomes != day {
			was := known.Becomes
			if was.IsZero() {
				was = known.Was
			}
			a.add(s, n, was, day, cutoff, step.Closed)
		}
	case a.before != nil && !a.was[n].IsZero(), day != n && len(unusual(step.Closed)) > 0:
		if was := a.expected(n); was != day {
			a.add(s, n, was, day, cutoff, step.Closed)
		}
	}
}

// dropped notes a nominal date that the calendar leaves out.
func (a *announcer) dropped(s subscription.Subscription, d schedule.Dropped) {
	if !byCalendar(d) || d.Nominal.Before(a.today) || !a.nominal.Contains(d.Nominal) || a.same(d.Nominal, civil.Date{}) {
		return
	}
	if _, ok := a.order(s, d.Nominal); ok {
		return // its order stands: a person decides about that
	}
	was := a.expected(d.Nominal)
	if known, ok := a.knownOf(s, d.Nominal); ok {
		if known.Becomes.IsZero() {
			return
		}
		was = known.Becomes
	}
	a.add(s, d.Nominal, was, civil.Date{}, time.Time{}, d.Step.Closed)
}

// order is the live order of a nominal date.
func (a *announcer) order(s subscription.Subscription, n civil.Date) (order.Order, bool) {
	i := slices.IndexFunc(a.orders[s.ID], func(o order.Order) bool { return o.Live() && o.Covers(n) })
	if i < 0 {
		return order.Order{}, false
	}
	return a.orders[s.ID][i], true
}

func (a *announcer) add(s subscription.Subscription, n, was, becomes civil.Date, cutoff time.Time, causes []schedule.Cause) {
	a.notices = append(a.notices, notice.Notice{
		CustomerID: s.ReceiverID, SubscriptionID: s.ID, Nominal: n, Was: was, Becomes: becomes, Cutoff: cutoff, Causes: unusual(causes),
	})
}
