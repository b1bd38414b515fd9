package subscriptions

import (
	"context"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office/subscribing"
	"turnus/domain/subscription"
)

// Effect is what a wish would do, in words.
type Effect struct {
	Says    string       // a sentence or two
	Lines   []EffectLine // deliveries that fall out, come, or change
	Nothing string       // why there is nothing to do; "" if there is
	Printed bool         // paper is out already, and must be agreed to
	Beyond  bool         // customers may not do it, and it must be agreed to
	First   civil.Date   // first day on which something is different, zero for none
	seen    subscribing.Seen
	weighed subscribing.Effect
}

// EffectLine is what becomes of one delivery.
type EffectLine struct {
	Mark Mark
	Text string
}

// linesShown is how many deliveries an effect names.
const linesShown = 12

// Ref names the open subscription in a wish.
func (c *Card) Ref() exchange.Ref { return exchange.Ref{Subscription: c.Number()} }

// Weigh gives the work that finds out what a wish would do.
func (c *Card) Weigh(body exchange.OnSubscription) func(context.Context) (subscribing.Effect, error) {
	today := c.today()
	return func(ctx context.Context) (subscribing.Effect, error) { return c.jobs.Weigh(ctx, c.actor, today, body) }
}

// Apply gives the work that does what was weighed.
func (c *Card) Apply(e Effect, body exchange.OnSubscription) func(context.Context) (subscribing.Effect, error) {
	today := c.today()
	return func(ctx context.Context) (subscribing.Effect, error) {
		return c.jobs.Apply(ctx, c.actor, today, e.seen, body)
	}
}

// Effect tells in words what a wish does.
func (c *Card) Effect(e subscribing.Effect, body exchange.OnSubscription) Effect {
	out := Effect{seen: e.Seen(), weighed: e, Printed: !e.Printed.IsZero(), Beyond: len(e.Beyond) > 0, First: e.Deliveries.From()}
	if !e.Changed {
		out.Nothing = c.words.T("subscriptions.effect.nothing")
		return out
	}
	var through civil.Date
	if endless(e, body) {
		through = e.Through
	}
	out.Says = c.words.T("subscriptions.effect.says", "list", c.words.List(c.counts(e, body)), "through", through) + c.money(e)
	if e.Later != nil {
		out.Says += " " + c.words.Problem(e.Later)
	}
	for _, p := range slices.Concat(e.Beyond, e.Warnings) {
		out.Says += " " + c.words.Problem(p)
	}
	if out.Printed {
		out.Says += " " + c.words.T("subscriptions.effect.printed", "day", e.Printed)
	}
	if b, ok := body.(exchange.Cancel); ok && e.Later == nil {
		out.Says += " " + c.termsSay(civil.Later(b.Effective, c.today()))
	}
	out.Lines = c.lines(e.Deliveries)
	return out
}

// money tells what is different in money: of one delivery, or of all that come or fall
// out.
func (c *Card) money(e subscribing.Effect) string {
	in := func(a money.Amount) string { return c.words.Money(a, c.read.detail.Offer.Shop.Currency) }
	if was, now := e.PerDelivery(); len(e.Deliveries.Altered) > 0 && was != now {
		return " " + c.words.T("subscriptions.effect.price", "was", in(was), "now", in(now))
	}
	switch d := e.Money.Difference(); {
	case d > 0:
		return " " + c.words.T("subscriptions.effect.dearer", "amount", in(d))
	case d < 0:
		return " " + c.words.T("subscriptions.effect.cheaper", "amount", in(-d))
	}
	return ""
}

// endless reports whether what a wish does has no end, so that only the first of
// it can be counted.
func endless(e subscribing.Effect, body exchange.OnSubscription) bool {
	switch b := body.(type) {
	case exchange.Pause:
		return b.To.IsZero()
	case exchange.Resume:
		open := func(p subscription.Pause) bool { return p.To.IsZero() && p.Range().Contains(b.On) }
		return slices.ContainsFunc(e.Before.Pauses, open)
	case exchange.Cancel, exchange.Change:
		return e.Before.LastDay().IsZero()
	}
	return false
}

// counts tell how many deliveries and orders it is about.
func (c *Card) counts(e subscribing.Effect, body exchange.OnSubscription) []string {
	var says []string
	add := func(key string, count int) {
		if count > 0 {
			says = append(says, c.words.T("subscriptions.effect."+key, "count", count))
		}
	}
	d := e.Deliveries
	add("dropped", len(d.Dropped))
	add("added", len(d.Added))
	add("moved", len(d.Moved))
	add("altered", len(d.Altered))
	add("orders_cancelled", len(e.Orders.Cancelled))
	add("orders_updated", len(e.Orders.Updated)+len(e.Orders.Revived))
	add("orders_made", len(e.Orders.Made))
	if last := e.After.LastDay(); last != e.Before.LastDay() {
		says = append(says, c.words.T("subscriptions.effect.last", "last", last))
	}
	if e.After.Count != e.Before.Count {
		says = append(says, c.words.T("subscriptions.effect.count", "was", e.Before.Count, "now", e.After.Count))
	}
	switch body.(type) {
	case exchange.Comment, subscribing.ChangeRemark:
		says = append(says, c.words.T("subscriptions.effect.remark"))
	case subscribing.SetCard:
		says = append(says, c.words.T("subscriptions.effect.card"))
	case subscribing.SetRenewal:
		says = append(says, c.words.T("subscriptions.effect.renewal"))
	}
	if len(says) == 0 {
		says = append(says, c.words.T("subscriptions.effect.no_delivery", "through", e.Through))
	}
	return says
}

// lines name the deliveries, the first of each kind first.
func (c *Card) lines(d subscribing.Comparison) []EffectLine {
	var out []EffectLine
	add := func(m Mark, key string, args ...any) {
		out = append(out, EffectLine{m, c.words.T("subscriptions.effect.line."+key, args...)})
	}
	each := func(m Mark, key string, list []subscription.Delivery) {
		for _, x := range list {
			add(m, key, "day", x.Date)
		}
	}
	each(Dropped, "dropped", d.Dropped)
	each(Added, "added", d.Added)
	for _, p := range d.Moved {
		add(Moved, "moved", "was", p.Before.Date, "now", p.After.Date)
	}
	for _, p := range d.Altered {
		add(Altered, "altered", "day", p.After.Date, "contents", c.parcel(p.After))
	}
	if more := len(out) - linesShown; more > 1 {
		out = append(out[:linesShown], EffectLine{Unmarked, c.words.T("subscriptions.effect.more", "count", more)})
	}
	return out
}
