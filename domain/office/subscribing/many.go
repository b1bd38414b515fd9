package subscribing

import (
	"context"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Many is one wish about many subscriptions.
type Many struct {
	IDs []int64
	// Wish is the same for each, about the one it is given; nil where it is so already.
	Wish func(subscription.Subscription, catalog.Offer) exchange.OnSubscription
}

// Weighed is what a wish about many would do, or did.
type Weighed struct {
	Each    []One
	Changed int // of them, what changes or was changed
	Same    int // are so already
	Wrong   int // are left as they are, see One.Problems
	Counts      // of all that change, while it is weighed
	// Currency is what the money is in.
	Currency money.Currency
}

// Counts tell how much is different.
type Counts struct {
	Dropped, Added, Moved, Altered int // deliveries
	Orders                         int // that are made, changed or cancelled
	Money                          money.Amount
}

func (c *Counts) count(e Effect) {
	c.Dropped += len(e.Deliveries.Dropped)
	c.Added += len(e.Deliveries.Added)
	c.Moved += len(e.Deliveries.Moved)
	c.Altered += len(e.Deliveries.Altered)
	c.Orders += len(e.Orders.Made) + len(e.Orders.Updated) + len(e.Orders.Revived) + len(e.Orders.Cancelled)
	c.Money += e.Money.Difference()
}

// One is what becomes of one of many subscriptions.
type One struct {
	ID       int64
	Number   string
	Receiver string
	Effect   Effect       // without deliveries and orders, which would be too many to keep
	From     civil.Date   // first day on which something is different; zero if nothing is
	Problems problem.List // why it cannot be
}

// WeighMany tells what one wish would do to many subscriptions, one after the
// other, and saves nothing. What a plan does not let customers do is in
// Effect.Beyond of each.
func (j Jobs) WeighMany(ctx context.Context, actor office.Actor, today civil.Date, m Many) (Weighed, error) {
	var done Weighed
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return done, err
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		judge, err := NewJudge(r, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		done.Currency = judge.Offer.Shop.Currency
		for i, id := range m.IDs {
			if err := ctx.Err(); err != nil {
				return err
			}
			one, e, err := judge.one(id, m)
			if err != nil {
				return err
			}
			done.add(one)
			if e.Changed && len(one.Problems) == 0 {
				done.count(e)
			}
			office.Report(ctx, i+1, len(m.IDs))
		}
		return nil
	})
	return done, err
}

// ApplyMany carries out a wish whose effect on many subscriptions a person has
// seen. Each is a unit of work of its own, by the rules of Apply: one that was
// changed since, or whose effect is not as it was seen, is left as it is and says
// why. When it is cut off, what was done until then stays and is in the result;
// to do it again changes nothing twice.
func (j Jobs) ApplyMany(ctx context.Context, actor office.Actor, today civil.Date, seen Weighed, m Many) (Weighed, error) {
	var done Weighed
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return done, err
	}
	known := make(map[int64]Seen, len(seen.Each))
	for _, one := range seen.Each {
		if one.Effect.Changed && len(one.Problems) == 0 {
			known[one.ID] = one.Effect.Seen()
		}
	}
	for i, id := range m.IDs {
		if err := ctx.Err(); err != nil {
			return done, err
		}
		if was, ok := known[id]; ok {
			one, err := j.applyOne(ctx, actor, today, was, id, m)
			if err != nil {
				return done, err
			}
			done.add(one)
		}
		office.Report(ctx, i+1, len(m.IDs))
	}
	return done, nil
}

// applyOne is one unit of work; a problem is kept in what it returns.
func (j Jobs) applyOne(ctx context.Context, actor office.Actor, today civil.Date, seen Seen, id int64, m Many) (One, error) {
	var one One
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobSubscribe}, func(tx office.Tx) error {
		judge, err := NewJudge(tx, actor.User, today, j.Clock())
		if err != nil {
			return err
		}
		var e Effect
		if one, e, err = judge.one(id, m); err != nil {
			return err
		}
		if err := seen.check(e, one.Problems.Err()); err != nil {
			return err
		}
		return e.Save(tx)
	})
	if found := problem.Of(err); len(found) > 0 {
		one.ID, one.Problems, err = id, found, nil
	}
	return one, err
}

// one weighs the wish about one of many; only what is no problem is an error.
func (j *Judge) one(id int64, m Many) (One, Effect, error) {
	s, err := j.Reader.Subscriptions().Get(id)
	if found := problem.Of(err); len(found) > 0 {
		return One{ID: id, Problems: found}, Effect{}, nil
	}
	if err != nil {
		return One{}, Effect{}, err
	}
	one := One{ID: id, Number: s.Number}
	e := Effect{Before: s, After: s}
	if wish := m.Wish(s, j.Offer); wish != nil {
		var body exchange.OnSubscription
		if body, err = checked(wish); err == nil {
			e, err = j.Weigh(body)
		}
	}
	if found := problem.Of(err); len(found) > 0 {
		one.Problems, err = found, nil
	}
	one.Receiver, one.From = e.Receiver.Party.Name(), e.Deliveries.From()
	one.Effect = Effect{
		Changed: e.Changed, Before: e.Before, After: e.After, Later: e.Later, Warnings: e.Warnings, Beyond: e.Beyond, Printed: e.Printed,
		Money: Money{Was: e.Money.Was, Now: e.Money.Now},
	}
	return one, e, err
}

func (w *Weighed) add(one One) {
	w.Each = append(w.Each, one)
	switch {
	case len(one.Problems) > 0:
		w.Wrong++
	case one.Effect.Changed:
		w.Changed++
	default:
		w.Same++
	}
}
