package assortment

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Effect is what a change of an article does to subscriptions. Weighing saves
// nothing.
type Effect struct {
	Ends bool       // it is not sold any more from From on; else it is only offered less
	From civil.Date // first day the subscriptions below have something that is not offered
	Open []int64    // subscriptions that are left with it, ascending
	// Substitutes are what can take its place, the best first: its own, then its
	// family.
	Substitutes []catalog.Article
}

// Weigh tells what a change of an article leaves open.
func (j Jobs) Weigh(ctx context.Context, today civil.Date, a catalog.Article) (Effect, error) {
	var e Effect
	if a.ID == 0 {
		return e, nil
	}
	err := j.Store.Read(ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		e, err = leaves(r, today, offer.Articles[a.ID], a)
		if err != nil || len(e.Open) == 0 {
			return err
		}
		for _, x := range offer.SubstitutesOf(a) {
			if x.SellSubscription && x.Active.Contains(e.From) {
				e.Substitutes = append(e.Substitutes, x)
			}
		}
		return nil
	})
	return e, err
}

// leaves finds what is left open: by the end of an article, or because it is not
// offered as a subscription, or on a plan, any more.
func leaves(r office.Reader, today civil.Date, before, after catalog.Article) (Effect, error) {
	e := Effect{From: today}
	var err error
	if end := after.Active.To; !end.IsZero() && (before.Active.To.IsZero() || end.Before(before.Active.To)) {
		e.Ends, e.From = true, civil.Later(today, end.AddDays(1))
		e.Open, err = using(r, after.ID, e.From)
		return e, err
	}
	if before.SellSubscription && !after.SellSubscription {
		e.Open, err = using(r, after.ID, today)
		return e, err
	}
	gone := slices.DeleteFunc(slices.Clone(before.PlanIDs), func(id int64) bool { return slices.Contains(after.PlanIDs, id) })
	if len(gone) > 0 {
		e.Open, err = r.SubscriptionsUsing([]int64{after.ID}, gone, today)
	}
	return e, err
}

// using are the subscriptions that have an article from a day on, if only in one
// delivery that was changed.
func using(r office.Reader, article int64, from civil.Date) ([]int64, error) {
	always, err := r.SubscriptionsUsing([]int64{article}, nil, from)
	if err != nil {
		return nil, err
	}
	once, err := r.SubscriptionsChangedTo([]int64{article}, from)
	all := slices.Concat(always, once)
	slices.Sort(all)
	return slices.Compact(all), err
}

// Replacement puts subscriptions over from an article to another.
type Replacement struct {
	Article, By int64
	From        civil.Date // nominal dates from it on
	IDs         []int64    // of subscriptions
}

// Left is a subscription that could not be put over, and why.
type Left struct {
	ID     int64
	Number string
	Why    *problem.Problem
}

// Replaced counts what was put over.
type Replaced struct {
	Done int
	Left []Left
}

// Replace changes each of some subscriptions as if it was changed by itself: what
// is past its cut-off stays, and its history and orders say so. An agreed price
// was for the other article and goes with it. When it is cut off, those done until
// then stay so; doing it again does the rest.
func (j Jobs) Replace(ctx context.Context, actor office.Actor, today civil.Date, x Replacement) (Replaced, error) {
	var done Replaced
	if err := office.Allow(actor, office.JobSubscribe); err != nil {
		return done, err
	}
	counted := 0
	for some := range slices.Chunk(x.IDs, atOnce) {
		batch := done
		err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobSubscribe}, func(tx office.Tx) error {
			judge, err := subscribing.NewJudge(tx, actor.User, today, j.Clock())
			if err != nil {
				return err
			}
			list, err := tx.Subscriptions().List(some)
			if err != nil {
				return err
			}
			for _, s := range list {
				if err := batch.one(tx, judge, x, s); err != nil {
					return err
				}
			}
			return nil
		})
		if err != nil {
			return done, err
		}
		done, counted = batch, counted+len(some)
		office.Report(ctx, counted, len(x.IDs))
	}
	return done, nil
}

// one puts a subscription over: the version of the day, and each one after it.
func (d *Replaced) one(tx office.Tx, judge *subscribing.Judge, x Replacement, s subscription.Subscription) error {
	days := []civil.Date{x.From}
	for _, v := range s.Versions {
		if v.From.After(x.From) {
			days = append(days, v.From)
		}
	}
	var effects []subscribing.Effect
	for _, from := range days {
		v := s.On(from)
		lines, has := exchanged(judge.Offer, v.Lines, x)
		if !has {
			continue
		}
		e, err := judge.Weigh(exchange.Change{Ref: exchange.Ref{Subscription: s.Number}, From: from, Lines: lines})
		if err == nil && !e.Printed.IsZero() {
			err = problem.New(subscribing.CodePrinted, "", "date", e.Printed)
		}
		if why := problem.Of(err); len(why) > 0 {
			d.Left = append(d.Left, Left{ID: s.ID, Number: s.Number, Why: why[0]})
			return nil
		}
		if err != nil {
			return err
		}
		if err := e.Save(tx); err != nil {
			return err
		}
		effects = append(effects, e)
	}
	once, left, err := singles(tx, judge, x, s.ID)
	if err != nil {
		return err
	}
	if left != nil {
		d.Left = append(d.Left, *left)
		return nil
	}
	if len(effects)+once > 0 {
		d.Done++
	}
	return nil
}

// singles puts the deliveries over that were changed by themselves, as far as they
// can still be, and counts them.
func singles(tx office.Tx, judge *subscribing.Judge, x Replacement, id int64) (int, *Left, error) {
	s, err := tx.Subscriptions().Get(id)
	if err != nil {
		return 0, nil, err
	}
	done := 0
	for _, single := range s.Singles {
		lines, has := exchanged(judge.Offer, single.Lines, x)
		if !has || single.Nominal.Before(x.From) {
			continue
		}
		day, open, err := deliveryOf(tx, judge, s, single.Nominal)
		if err != nil {
			return done, nil, err
		}
		if !open {
			continue // left out, in a pause, or past its cut-off: as it is
		}
		e, err := judge.Weigh(exchange.ChangeDelivery{Ref: exchange.Ref{Subscription: s.Number}, Date: day, Lines: lines})
		if why := problem.Of(err); len(why) > 0 {
			return done, &Left{ID: s.ID, Number: s.Number, Why: why[0]}, nil
		}
		if err != nil {
			return done, nil, err
		}
		if err := e.Save(tx); err != nil {
			return done, nil, err
		}
		done++
	}
	return done, nil, nil
}

// deliveryOf is the day a nominal date is delivered on; false if it is not, or if
// that cannot be changed any more.
func deliveryOf(r office.Reader, judge *subscribing.Judge, s subscription.Subscription, nominal civil.Date) (civil.Date, bool, error) {
	e, err := planning.Weigh(r, judge.Offer, nil, s, judge.Moment(nominal))
	if err != nil {
		return civil.Date{}, false, err
	}
	for _, d := range e.After.Deliveries {
		if slices.Contains(d.Nominal, nominal) {
			return d.Date, d.Cutoff.After(judge.At), nil
		}
	}
	return civil.Date{}, false, nil
}

// exchanged are lines with one article in place of another, as a wish has them;
// false if the article is not among them. One that is there already gets more.
func exchanged(offer catalog.Offer, lines []subscription.Line, x Replacement) ([]exchange.Line, bool) {
	var out []exchange.Line
	has := false
	for _, l := range lines {
		line := exchange.Line{Article: offer.Articles[l.ArticleID].Number, Quantity: l.Quantity}
		if l.Price != nil {
			line.UnitPrice = exchange.Some(*l.Price)
		}
		if l.ArticleID == x.Article {
			line, has = exchange.Line{Article: offer.Articles[x.By].Number, Quantity: l.Quantity}, true
		}
		if i := slices.IndexFunc(out, func(o exchange.Line) bool { return o.Article == line.Article && o.UnitPrice == line.UnitPrice }); i >= 0 {
			out[i].Quantity += line.Quantity
			continue
		}
		out = append(out, line)
	}
	return out, has
}
