package rounds

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// CodeNoSuchTour says that there is no such tour or pick-up point; args: value.
const CodeNoSuchTour problem.Code = "rounds.no_such_tour"

// Target is where people are put: onto a tour, or to a pick-up point.
type Target struct {
	Tour  string // name; "": by postal code
	Point int64  // 0: to the door they have
}

// at is a place once it is on the target.
func (t Target) at(to shipto.ShipTo) shipto.ShipTo {
	if t.Point != 0 {
		return shipto.ShipTo{PickupPointID: t.Point}
	}
	to.Tour = t.Tour
	return to
}

// Effect is what putting people onto another tour does, summed up.
type Effect struct {
	People, Subscriptions int          // that get parcels in another way, and whose deliveries become others
	Moved, Dropped, Added int          // deliveries
	First                 people.Shift // the first that comes on another day; zero: none does
	Updated, Cancelled    int          // orders that go in another way or not at all
	Kept                  int          // orders past their cut-off, which stay
	Failed                int          // people changed by somebody else meanwhile: left as they are
	Printed               civil.Date
}

// Weigh tells what putting people onto a target would do, and saves nothing.
func (j Jobs) Weigh(ctx context.Context, actor office.Actor, today civil.Date, who []view.Dropped, to Target) (Effect, error) {
	var e Effect
	if err := j.allow(ctx, actor, to); err != nil {
		return e, err
	}
	for i, d := range who {
		if err := ctx.Err(); err != nil {
			return e, err
		}
		err := j.Store.Read(ctx, func(r office.Reader) error { return e.put(nil, r, j, actor, today, d, to) })
		if err != nil {
			return e, err
		}
		office.Report(ctx, i+1, len(who))
	}
	return e, nil
}

// Assign puts people onto a target, each in a unit of work of their own. Orders
// follow until their cut-off.
func (j Jobs) Assign(ctx context.Context, actor office.Actor, today civil.Date, who []view.Dropped, to Target) (Effect, error) {
	var e Effect
	if err := j.allow(ctx, actor, to); err != nil {
		return e, err
	}
	for i, d := range who {
		if err := ctx.Err(); err != nil {
			return e, err
		}
		one := e
		err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobCustomers}, func(tx office.Tx) error {
			return one.put(tx, tx, j, actor, today, d, to)
		})
		switch {
		case problem.Has(err, office.CodeChangedElsewhere), problem.Has(err, people.CodeClosed):
			e.Failed++
		case err != nil:
			return e, err
		default:
			e = one
		}
		office.Report(ctx, i+1, len(who))
	}
	return e, nil
}

func (j Jobs) allow(ctx context.Context, actor office.Actor, to Target) error {
	if err := office.Allow(actor, office.JobCustomers); err != nil {
		return err
	}
	return j.Store.Read(ctx, func(r office.Reader) error {
		if to.Point != 0 {
			_, err := r.PickupPoints().Get(to.Point)
			return err
		}
		all, err := r.Tours().All()
		if err != nil || to.Tour == "" {
			return err
		}
		if _, ok := shipto.Tours(all).Named(to.Tour); !ok {
			return problem.New(CodeNoSuchTour, "tour", "value", to.Tour)
		}
		return nil
	})
}

// put weighs one person, and saves if there is a unit of work.
func (e *Effect) put(tx office.Tx, r office.Reader, j Jobs, actor office.Actor, today civil.Date, d view.Dropped, to Target) error {
	if d.SubscriptionID != 0 {
		return e.putSubscription(tx, r, j, today, d, to)
	}
	c, err := r.Customers().Get(d.CustomerID)
	if err != nil {
		return err
	}
	c.ShipTo = to.at(c.ShipTo)
	x, err := people.Put(tx, r, today, j.Clock(), c)
	if err != nil || !x.Changed {
		return err
	}
	e.People++
	e.Subscriptions += x.Subscriptions
	if len(x.Shifts) > 0 {
		e.shift(x.Shifts[0])
	}
	e.Moved, e.Dropped, e.Added = e.Moved+x.Moved, e.Dropped+x.Dropped, e.Added+x.Added
	e.Updated, e.Cancelled, e.Kept = e.Updated+x.Updated+x.Revived, e.Cancelled+x.Cancelled, e.Kept+x.Kept
	e.Printed = civil.Earlier(e.Printed, x.Printed)
	return nil
}

// putSubscription is put for a place that a subscription names.
func (e *Effect) putSubscription(tx office.Tx, r office.Reader, j Jobs, today civil.Date, d view.Dropped, to Target) error {
	s, err := r.Subscriptions().Get(d.SubscriptionID)
	if err != nil {
		return err
	}
	offer, err := office.LoadOffer(r)
	if err != nil {
		return err
	}
	after := onTarget(s, today, to)
	p, err := planning.Weigh(r, offer, &s, after, planning.Moment{Today: today, At: j.Clock()})
	if err != nil {
		return err
	}
	e.People++
	e.count(p, today)
	if tx == nil {
		return nil
	}
	return planning.Apply(tx, &p)
}

// onTarget is a subscription whose present and later versions go there.
func onTarget(s subscription.Subscription, today civil.Date, to Target) subscription.Subscription {
	s.Versions = slices.Clone(s.Versions)
	now := s.On(today).From
	for i, v := range s.Versions {
		if !v.From.Before(now) {
			s.Versions[i].ShipTo = to.at(v.ShipTo)
		}
	}
	return s
}

// shift keeps the first delivery that comes on another day.
func (e *Effect) shift(s people.Shift) {
	if e.First.Was.IsZero() || s.Was.Before(e.First.Was) {
		e.First = s
	}
}

func (e *Effect) count(p planning.Effect, today civil.Date) {
	was, is := map[civil.Date]civil.Date{}, map[civil.Date]civil.Date{}
	for _, x := range p.Before.Deliveries {
		was[x.Nominal[0]] = x.Date
	}
	other := false
	for _, x := range p.After.Deliveries {
		is[x.Nominal[0]] = x.Date
		if old, ok := was[x.Nominal[0]]; ok && old != x.Date && !x.Date.Before(today) {
			e.Moved++
			e.shift(people.Shift{Was: old, Now: x.Date})
			other = true
		}
	}
	for nominal, day := range was {
		if _, ok := is[nominal]; !ok && !day.Before(today) {
			e.Dropped++
			other = true
		}
	}
	if other {
		e.Subscriptions++
	}
	e.Updated += len(p.Orders.Updated) + len(p.Orders.Revived)
	e.Cancelled += len(p.Orders.Cancelled)
}
