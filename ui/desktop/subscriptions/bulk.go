package subscriptions

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
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
type BulkWish = func(subscription.Subscription, catalog.Offer) exchange.OnSubscription

// BulkEffect is what becomes of all of them.
type BulkEffect struct {
	subscribing.Weighed
	Refused         []Refusal
	Printed, Beyond bool // for some of them a person has to agree
	many            subscribing.Many
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
		many := subscribing.Many{IDs: ids, Wish: wish}
		weighed, err := b.jobs.WeighMany(ctx, b.actor, today, many)
		out := BulkEffect{Weighed: weighed, Refused: refusals(weighed), many: many}
		for _, one := range weighed.Each {
			if one.Effect.Changed && len(one.Problems) == 0 {
				out.Printed = out.Printed || !one.Effect.Printed.IsZero()
				out.Beyond = out.Beyond || len(one.Effect.Beyond) > 0
			}
		}
		return out, err
	}
}

// refusals are those that cannot have it, without the ones that are gone since they
// were marked.
func refusals(w subscribing.Weighed) []Refusal {
	var out []Refusal
	for _, one := range w.Each {
		if len(one.Problems) > 0 && one.Number != "" {
			out = append(out, Refusal{one.Number, one.Problems})
		}
	}
	return out
}

// Apply gives the work that does what was weighed; each subscription is a unit of
// work of its own, and what was done stays done if it is stopped: it returns that
// then, too.
func (b *Bulk) Apply(e BulkEffect) func(context.Context) (Applied, error) {
	today := b.today()
	return func(ctx context.Context) (Applied, error) {
		done, err := b.jobs.ApplyMany(ctx, b.actor, today, e.Weighed, e.many)
		return Applied{done.Changed, refusals(done)}, err
	}
}

// Applied is what was done.
type Applied struct {
	Changed int
	Refused []Refusal // could not have it any more
}

// Stopped tells what was done before it was stopped, and that it can be gone on with.
func (b *Bulk) Stopped(done Applied, e BulkEffect) string {
	return b.words.T("subscriptions.bulk.stopped", "count", done.Changed, "of", e.Changed)
}

// Says tells in words what becomes of them.
func (b *Bulk) Says(e BulkEffect) string {
	var list []string
	add := func(key string, n int) {
		if n > 0 {
			list = append(list, b.words.T("subscriptions."+key, "count", n))
		}
	}
	add("bulk.changed", e.Changed)
	add("effect.dropped", e.Dropped)
	add("effect.added", e.Added)
	add("effect.moved", e.Moved)
	add("effect.altered", e.Altered)
	add("bulk.orders", e.Orders)
	add("bulk.nothing", e.Same)
	add("bulk.refused", len(e.Refused))
	says := b.words.T("subscriptions.effect.says", "list", b.words.List(list), "through", civil.Date{})
	switch {
	case e.Money > 0:
		says += " " + b.words.T("subscriptions.effect.dearer", "amount", b.words.Money(e.Money, e.Currency))
	case e.Money < 0:
		says += " " + b.words.T("subscriptions.effect.cheaper", "amount", b.words.Money(-e.Money, e.Currency))
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

func refTo(s subscription.Subscription) exchange.Ref {
	return exchange.Ref{Subscription: s.Number}
}

// PauseAll wants a pause of each.
func PauseAll(from, to civil.Date) BulkWish {
	return func(s subscription.Subscription, _ catalog.Offer) exchange.OnSubscription {
		return exchange.Pause{Ref: refTo(s), From: from, To: to}
	}
}

// PlanAll wants each on a plan from a day on.
func PlanAll(from civil.Date, plan string) BulkWish {
	return func(s subscription.Subscription, _ catalog.Offer) exchange.OnSubscription {
		return exchange.Change{Ref: refTo(s), From: from, Plan: plan}
	}
}

// CommentAll wants a remark on each, until a day if there is one.
func CommentAll(says string, until civil.Date) BulkWish {
	return func(s subscription.Subscription, _ catalog.Offer) exchange.OnSubscription {
		c := exchange.Comment{Ref: refTo(s), Text: says, Lasts: remark.Always}
		if !until.IsZero() {
			c.Lasts, c.Until = remark.Until, until
		}
		return c
	}
}

// PriceAll wants another agreed price of an article for each that has it, from a day
// on; nil is the list price again.
func PriceAll(from civil.Date, article int64, price *money.Amount) BulkWish {
	return func(s subscription.Subscription, o catalog.Offer) exchange.OnSubscription {
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
		return exchange.Change{Ref: refTo(s), From: from, Lines: linesAsked(o, lines)}
	}
}
