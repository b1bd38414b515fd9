package assortment

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/pricing"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// loadedAtOnce is how many subscriptions are looked at together.
const loadedAtOnce = 500

// Concern is what a change of prices does to one subscription.
type Concern struct {
	ID            int64
	PayerID       int64
	Before, After money.Amount // per delivery
}

// PriceEffect is what a change of prices does. Weighing saves nothing.
type PriceEffect struct {
	Steps     []pricing.Step
	Concerned []Concern // subscriptions whose deliveries cost something else, by id
	Agreed    []int64   // that have one of the articles at an agreed price, which stays
	Orders    int       // made already, that get the new price
	Fixed     int       // from the day on, that are past their cut-off and keep theirs
}

// Sum is what all concerned pay together for one delivery each.
func (e PriceEffect) Sum() (before, after money.Amount) {
	for _, c := range e.Concerned {
		before, after = before+c.Before, after+c.After
	}
	return before, after
}

// WeighPrices tells what new prices would do, and tells how far it is.
func (j Jobs) WeighPrices(ctx context.Context, today civil.Date, c pricing.Change) (PriceEffect, error) {
	var e PriceEffect
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		if e.Steps, err = c.Steps(offer, today); err != nil {
			return err
		}
		free, fixed, err := r.OpenOrderIDsUsing(c.ArticleIDs, c.From, j.Clock())
		if err != nil {
			return err
		}
		e.Orders, e.Fixed = len(free), len(fixed)
		was, is := pricing.Before(offer, e.Steps, c.From), pricing.With(offer, e.Steps, c.From)
		return eachUsing(ctx, r, c, func(s subscription.Subscription) { e.add(s, c, was, is) })
	})
	return e, err
}

// eachUsing calls for every subscription that has one of the articles from the
// day on.
func eachUsing(ctx context.Context, r office.Reader, c pricing.Change, fn func(subscription.Subscription)) error {
	ids, err := r.SubscriptionsUsing(c.ArticleIDs, nil, c.From)
	if err != nil {
		return err
	}
	done := 0
	for some := range slices.Chunk(ids, loadedAtOnce) {
		list, err := r.Subscriptions().List(some)
		if err = cmp.Or(err, ctx.Err()); err != nil {
			return err
		}
		for _, s := range list {
			fn(s)
		}
		done += len(some)
		office.Report(ctx, done, len(ids))
	}
	return nil
}

func (e *PriceEffect) add(s subscription.Subscription, c pricing.Change, was, is catalog.Offer) {
	v, on := concerned(s, c)
	before, after := pricing.PerDelivery(v, was, on), pricing.PerDelivery(v, is, on)
	switch {
	case before != after:
		e.Concerned = append(e.Concerned, Concern{ID: s.ID, PayerID: s.PayerID, Before: before, After: after})
	case slices.ContainsFunc(v.Lines, func(l subscription.Line) bool { return l.Price != nil && slices.Contains(c.ArticleIDs, l.ArticleID) }):
		e.Agreed = append(e.Agreed, s.ID)
	}
}

// concerned is the version a change is felt in first, and the day it is felt on.
func concerned(s subscription.Subscription, c pricing.Change) (subscription.Version, civil.Date) {
	first := s.On(c.From)
	for _, v := range append([]subscription.Version{first}, s.Versions...) {
		has := slices.ContainsFunc(v.Lines, func(l subscription.Line) bool { return slices.Contains(c.ArticleIDs, l.ArticleID) })
		if has && (v.From == first.From || v.From.After(c.From)) {
			return v, civil.Later(v.From, c.From)
		}
	}
	return first, c.From
}

// Priced is what saving new prices did.
type Priced struct {
	Exempt int // subscriptions that keep the old price, agreed from now on
	Orders int // that follow
	Failed int // orders that cannot follow and stay as they are
}

// SavePrices saves what was weighed, for the articles as they were then. exempt
// are subscriptions that keep the old price; they get it before the new one is
// saved. Orders that can still change follow, some at once; what is cut off there
// is done by saving again.
func (j Jobs) SavePrices(ctx context.Context, actor office.Actor, today civil.Date, c pricing.Change, seen PriceEffect, exempt []int64) (Priced, error) {
	var done Priced
	if err := office.Allow(actor, office.JobSetup); err != nil {
		return done, err
	}
	if c.From.Before(today) {
		return done, problem.New(pricing.CodeBackwards, "from", "from", c.From, "today", today)
	}
	for some := range slices.Chunk(exempt, atOnce) {
		err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
			n, err := j.agree(tx, today, c, seen.Steps, some)
			done.Exempt += n
			return err
		})
		if err != nil {
			return done, err
		}
		office.Report(office.Stage(ctx, 0, 30, 100), done.Exempt, len(exempt))
	}
	err := j.Store.Do(ctx, actor, cause, func(tx office.Tx) error {
		for _, s := range seen.Steps {
			a := s.Apply(c.From)
			if err := tx.SaveArticles().Save(&a); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return done, err
	}
	done.Orders, done.Failed, err = j.follow(office.Stage(ctx, 30, 100, 100), actor, today, c.ArticleIDs, c.From)
	return done, err
}

// agree gives subscriptions the old price from the day on, in each version that
// holds then or later.
func (j Jobs) agree(tx office.Tx, today civil.Date, c pricing.Change, steps []pricing.Step, ids []int64) (int, error) {
	offer, err := office.LoadOffer(tx)
	if err != nil {
		return 0, err
	}
	list, err := tx.Subscriptions().List(ids)
	if err != nil {
		return 0, err
	}
	done := 0
	for _, s := range list {
		after := s
		changed, err := agreeAll(&after, c.From, steps, offer)
		if err != nil {
			return done, err
		}
		if !changed {
			continue
		}
		e, err := planning.Weigh(tx, offer, &s, after, planning.Moment{Today: today, At: j.Clock()})
		if err != nil {
			return done, err
		}
		if err := planning.Apply(tx, &e); err != nil {
			return done, err
		}
		done++
	}
	return done, nil
}

func agreeAll(s *subscription.Subscription, from civil.Date, steps []pricing.Step, offer catalog.Offer) (bool, error) {
	days := []civil.Date{civil.Later(from, s.Start)}
	for _, v := range s.Versions {
		if v.From.After(days[0]) {
			days = append(days, v.From)
		}
	}
	done := false
	for _, day := range days {
		changed, err := s.Change(day, func(v *subscription.Version) { pricing.Agree(v, steps, offer, day) })
		if err != nil {
			return done, err
		}
		done = done || changed
	}
	return done, nil
}
