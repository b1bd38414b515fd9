package subscriptions

import (
	"context"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office/subscribing"
	"turnus/domain/subscription"
)

// Effect is what a wish would do, in words.
type Effect struct {
	Says    string   // one sentence
	Lines   []string // deliveries that fall out, come, or change
	Nothing string   // why there is nothing to do; "" if there is
	Printed bool     // paper is out already, and must be agreed to
	seen    subscribing.Seen
}

// Ref names the open subscription in a wish.
func (c *Card) Ref() exchange.Ref { return exchange.Ref{Subscription: c.Number()} }

// Weigh gives the work that tells what a wish would do.
func (c *Card) Weigh(body exchange.OnSubscription) func(context.Context) (Effect, error) {
	today := c.today()
	return func(ctx context.Context) (Effect, error) {
		e, err := c.jobs.Weigh(ctx, c.actor, today, body)
		if err != nil {
			return Effect{}, err
		}
		return c.effect(e), nil
	}
}

// Apply gives the work that does what was weighed.
func (c *Card) Apply(e Effect, body exchange.OnSubscription) func(context.Context) (Effect, error) {
	today := c.today()
	return func(ctx context.Context) (Effect, error) {
		done, err := c.jobs.Apply(ctx, c.actor, today, e.seen, body)
		if err != nil {
			return Effect{}, err
		}
		return c.effect(done), nil
	}
}

func (c *Card) effect(e subscribing.Effect) Effect {
	out := Effect{seen: e.Seen(), Printed: !e.Printed.IsZero()}
	if !e.Changed {
		out.Nothing = c.words.T("subscriptions.effect.nothing")
		return out
	}
	d := e.Deliveries
	var says []string
	add := func(key string, count int) {
		if count > 0 {
			says = append(says, c.words.T("subscriptions.effect."+key, "count", count))
		}
	}
	add("dropped", len(d.Dropped))
	add("added", len(d.Added))
	add("moved", len(d.Moved))
	add("altered", len(d.Altered))
	add("orders_cancelled", len(e.Orders.Cancelled))
	add("orders_updated", len(e.Orders.Updated)+len(e.Orders.Revived))
	add("orders_made", len(e.Orders.Made))
	if len(says) == 0 {
		says = []string{c.words.T("subscriptions.effect.no_delivery", "through", e.Through)}
	}
	out.Says = c.words.T("subscriptions.effect.says", "list", c.words.List(says))
	if e.Later != nil {
		out.Says += " " + c.words.Problem(e.Later)
	}
	if out.Printed {
		out.Says += " " + c.words.T("subscriptions.effect.printed", "day", e.Printed)
	}
	out.Lines = append(out.Lines, c.days("subscriptions.effect.line_dropped", d.Dropped)...)
	out.Lines = append(out.Lines, c.days("subscriptions.effect.line_added", d.Added)...)
	for _, p := range d.Moved {
		out.Lines = append(out.Lines, c.words.T("subscriptions.effect.line_moved", "was", p.Before.Date, "now", p.After.Date))
	}
	for _, p := range d.Altered {
		out.Lines = append(out.Lines, c.words.T("subscriptions.effect.line_altered", "day", p.After.Date, "contents", c.parcel(p.After)))
	}
	return out
}

// linesShown is how many days an effect names.
const linesShown = 12

func (c *Card) days(key string, list []subscription.Delivery) []string {
	var out []string
	for _, d := range list[:min(len(list), linesShown)] {
		out = append(out, c.words.T(key, "day", d.Date))
	}
	if more := len(list) - linesShown; more > 0 {
		out = append(out, c.words.T("subscriptions.effect.more", "count", more))
	}
	return out
}

// PauseNow is the pause of today, and whether there is one.
func (c *Card) PauseNow() (subscription.Pause, bool) {
	for _, p := range c.detail.Subscription.Pauses {
		if p.Range().Contains(c.today()) {
			return p, true
		}
	}
	return subscription.Pause{}, false
}

// PauseAhead is the pause that holds now, else the next one.
func (c *Card) PauseAhead() (subscription.Pause, bool) {
	for _, p := range c.detail.Subscription.Pauses {
		if p.To.IsZero() || !p.To.Before(c.today()) {
			return p, true
		}
	}
	return subscription.Pause{}, false
}

// ResumeOn is the day a resumption proposes: today, or the first day of a pause
// that is still to come.
func (c *Card) ResumeOn() civil.Date {
	p, _ := c.PauseAhead()
	return civil.Later(c.today(), p.From)
}

func sentence(lines []string) string { return strings.Join(lines, "\n") }
