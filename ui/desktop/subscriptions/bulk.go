package subscriptions

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Bulk does the same with many subscriptions, one after the other: what one of them
// cannot have keeps none of the others from having it.
type Bulk struct {
	jobs  Jobs
	actor office.Actor
	words *text.Words
	today func() civil.Date
}

// NewBulk has nothing to do yet.
func NewBulk(o Office, w *text.Words, today func() civil.Date) *Bulk {
	return &Bulk{jobs: o.Jobs, actor: o.Actor, words: w, today: today}
}

// BulkWish is what is wanted of each; nil where there is nothing to do.
type BulkWish func(subscribing.Detail) exchange.OnSubscription

// Weighed is what becomes of one of them.
type Weighed struct {
	Number string
	body   exchange.OnSubscription
	seen   subscribing.Seen
}

// BulkEffect is what becomes of all of them.
type BulkEffect struct {
	Todo                           []Weighed // is to be changed
	Nothing                        int       // is so already
	Dropped, Added, Moved, Altered int       // deliveries
	Orders                         int       // that are made, changed or cancelled
	Money                          money.Amount
	Refused                        []Refusal
	Printed, Beyond                bool // for some of them a person has to agree
	currency                       money.Currency
}

// Refusal is one that cannot have it, and why.
type Refusal struct {
	Number string
	Why    error
}

// Weigh gives the work that finds out what would become of each.
func (b *Bulk) Weigh(ids []int64, wish BulkWish) func(context.Context) (BulkEffect, error) {
	today := b.today()
	return func(ctx context.Context) (BulkEffect, error) {
		var out BulkEffect
		for i, id := range ids {
			if err := ctx.Err(); err != nil {
				return out, err
			}
			d, err := b.jobs.Show(ctx, today, id)
			if problem.Has(err, office.CodeNotFound) {
				continue
			}
			if err != nil {
				return out, err
			}
			out.currency = d.Offer.Shop.Currency
			if err := b.weigh(ctx, today, d, wish, &out); err != nil {
				return out, err
			}
			office.Report(ctx, i+1, len(ids))
		}
		return out, nil
	}
}

func (b *Bulk) weigh(ctx context.Context, today civil.Date, d subscribing.Detail, wish BulkWish, into *BulkEffect) error {
	body := wish(d)
	if body == nil {
		into.Nothing++
		return nil
	}
	e, err := b.jobs.Weigh(ctx, b.actor, today, body)
	switch {
	case err != nil && len(problem.Of(err)) == 0:
		return err
	case err != nil:
		into.Refused = append(into.Refused, Refusal{d.Subscription.Number, err})
	case !e.Changed:
		into.Nothing++
	default:
		into.add(e, body)
	}
	return nil
}

func (x *BulkEffect) add(e subscribing.Effect, body exchange.OnSubscription) {
	x.Todo = append(x.Todo, Weighed{e.Before.Number, body, e.Seen()})
	x.Dropped += len(e.Deliveries.Dropped)
	x.Added += len(e.Deliveries.Added)
	x.Moved += len(e.Deliveries.Moved)
	x.Altered += len(e.Deliveries.Altered)
	x.Orders += len(e.Orders.Made) + len(e.Orders.Updated) + len(e.Orders.Revived) + len(e.Orders.Cancelled)
	x.Money += e.Money.Difference()
	x.Printed = x.Printed || !e.Printed.IsZero()
	x.Beyond = x.Beyond || len(e.Beyond) > 0
}

// Apply gives the work that does what was weighed; each subscription is a unit of
// work of its own, and what was done stays done if it is stopped. It returns those
// that could not have it any more.
func (b *Bulk) Apply(e BulkEffect) func(context.Context) ([]Refusal, error) {
	today := b.today()
	return func(ctx context.Context) ([]Refusal, error) {
		var refused []Refusal
		for i, x := range e.Todo {
			if err := ctx.Err(); err != nil {
				return refused, err
			}
			_, err := b.jobs.Apply(ctx, b.actor, today, x.seen, x.body)
			if err != nil && len(problem.Of(err)) == 0 {
				return refused, err
			}
			if err != nil {
				refused = append(refused, Refusal{x.Number, err})
			}
			office.Report(ctx, i+1, len(e.Todo))
		}
		return refused, nil
	}
}

// Says tells in words what becomes of them.
func (b *Bulk) Says(e BulkEffect) string {
	var list []string
	add := func(key string, n int) {
		if n > 0 {
			list = append(list, b.words.T("subscriptions."+key, "count", n))
		}
	}
	add("bulk.changed", len(e.Todo))
	add("effect.dropped", e.Dropped)
	add("effect.added", e.Added)
	add("effect.moved", e.Moved)
	add("effect.altered", e.Altered)
	add("bulk.orders", e.Orders)
	add("bulk.nothing", e.Nothing)
	add("bulk.refused", len(e.Refused))
	says := b.words.T("subscriptions.effect.says", "list", b.words.List(list), "through", civil.Date{})
	switch {
	case e.Money > 0:
		says += " " + b.words.T("subscriptions.effect.dearer", "amount", b.words.Money(e.Money, e.currency))
	case e.Money < 0:
		says += " " + b.words.T("subscriptions.effect.cheaper", "amount", b.words.Money(-e.Money, e.currency))
	}
	return says
}

// Refused tells of the first of those that cannot have it.
func (b *Bulk) Refused(list []Refusal) []string {
	var out []string
	for _, r := range list[:min(linesShown, len(list))] {
		for _, says := range b.words.Error(r.Why) {
			out = append(out, b.words.T("subscriptions.bulk.why", "number", r.Number, "why", says))
		}
	}
	if more := len(list) - linesShown; more > 0 {
		out = append(out, b.words.T("subscriptions.effect.more", "count", more))
	}
	return out
}

func refTo(d subscribing.Detail) exchange.Ref {
	return exchange.Ref{Subscription: d.Subscription.Number}
}

// PauseAll wants a pause of each.
func PauseAll(from, to civil.Date) BulkWish {
	return func(d subscribing.Detail) exchange.OnSubscription {
		return exchange.Pause{Ref: refTo(d), From: from, To: to}
	}
}

// PlanAll wants each on a plan from a day on.
func PlanAll(from civil.Date, plan string) BulkWish {
	return func(d subscribing.Detail) exchange.OnSubscription {
		return exchange.Change{Ref: refTo(d), From: from, Plan: plan}
	}
}

// CommentAll wants a remark on each, until a day if there is one.
func CommentAll(says string, until civil.Date) BulkWish {
	return func(d subscribing.Detail) exchange.OnSubscription {
		c := exchange.Comment{Ref: refTo(d), Text: says, Lasts: remark.Always}
		if !until.IsZero() {
			c.Lasts, c.Until = remark.Until, until
		}
		return c
	}
}

// PriceAll wants another agreed price of an article for each that has it, from a day
// on; nil is the list price again.
func PriceAll(from civil.Date, article int64, price *money.Amount) BulkWish {
	return func(d subscribing.Detail) exchange.OnSubscription {
		s := d.Subscription
		lines := slices.Clone(s.On(civil.Later(from, s.Start)).Lines)
		has := func(l subscription.Line) bool { return l.ArticleID == article }
		if !slices.ContainsFunc(lines, has) {
			return nil
		}
		for i := range lines {
			if has(lines[i]) {
				lines[i].Price = price
			}
		}
		return exchange.Change{Ref: refTo(d), From: from, Lines: linesAsked(d.Offer, lines)}
	}
}
