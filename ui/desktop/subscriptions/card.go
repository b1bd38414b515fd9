package subscriptions

import (
	"context"
	"slices"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Jobs are what is done with one subscription.
type Jobs interface {
	Show(ctx context.Context, today civil.Date, id int64) (subscribing.Detail, error)
	Weigh(ctx context.Context, a office.Actor, today civil.Date, body exchange.OnSubscription) (subscribing.Effect, error)
	Apply(ctx context.Context, a office.Actor, today civil.Date, seen subscribing.Seen, body exchange.OnSubscription) (subscribing.Effect, error)
	Why(ctx context.Context, number string, date civil.Date) (subscribing.Detail, error)
	Undoable(ctx context.Context, log subscribing.Changes, today civil.Date, id int64) ([]subscribing.Undoable, error)
	WeighUndo(ctx context.Context, a office.Actor, today civil.Date, log subscribing.Changes, id, change int64) (subscribing.Effect, error)
	Undo(ctx context.Context, a office.Actor, today civil.Date, seen subscribing.Seen, log subscribing.Changes, id, change int64) (subscribing.Effect, error)
	Clash(ctx context.Context, log subscribing.Changes, seen subscribing.Effect) (subscribing.Clash, error)
	WeighMany(ctx context.Context, a office.Actor, today civil.Date, m subscribing.Many) (subscribing.Weighed, error)
	ApplyMany(ctx context.Context, a office.Actor, today civil.Date, seen subscribing.Weighed, m subscribing.Many) (subscribing.Weighed, error)
	NextNumber(ctx context.Context) (string, error)
	WeighNew(ctx context.Context, a office.Actor, today civil.Date, n subscribing.New) (subscribing.Effect, error)
	Create(ctx context.Context, a office.Actor, today civil.Date, seen subscribing.Seen, n subscribing.New) (subscribing.Effect, error)
	History(ctx context.Context, log subscribing.Changes, id int64, limit int) (subscribing.History, error)
}

// How much is shown of what is to come and of what was: at first, and when all
// of it is asked for.
const (
	deliveriesNext = 10
	ordersShown    = 8
	changesShown   = 12
	pastShown      = 200
)

// Card is one subscription that is open.
type Card struct {
	jobs     Jobs
	lists    Lists
	log      subscribing.Changes
	actor    office.Actor
	words    *text.Words
	today    func() civil.Date
	location func() *time.Location

	whole    bool // all of the past is wanted
	read     Reading
	coming   []Coming
	undoable []subscribing.Undoable
}

// NewCard shows nothing yet. The zone of the shop may be another each time.
func NewCard(o Office, w *text.Words, today func() civil.Date, location func() *time.Location) *Card {
	return &Card{jobs: o.Jobs, lists: o.Lists, log: o.Log, actor: o.Actor, words: w, today: today, location: location}
}

// Reading is everything that is shown of a subscription, as it was read.
type Reading struct {
	detail       subscribing.Detail
	orders       []view.OrderRow
	invoices     []view.DocumentRow
	history      subscribing.History
	moreOrders   bool
	moreInvoices bool
	moreChanges  bool
}

// Read gives the work that reads a subscription.
func (c *Card) Read(id int64) func(context.Context) (Reading, error) {
	today, orders, changes := c.today(), ordersShown, changesShown
	if c.whole && id == c.ID() {
		orders, changes = pastShown, pastShown
	}
	return func(ctx context.Context) (Reading, error) {
		var r Reading
		var err error
		if r.detail, err = c.jobs.Show(ctx, today, id); err != nil {
			return r, err
		}
		if r.orders, err = c.lists.SubscriptionOrders(ctx, id, orders+1); err != nil {
			return r, err
		}
		if r.invoices, err = c.documents(ctx, id, orders+1); err != nil {
			return r, err
		}
		if r.history, err = c.jobs.History(ctx, c.log, id, changes+1); err != nil {
			return r, err
		}
		r.moreOrders, r.moreChanges = len(r.orders) > orders, len(r.history.Entries) > changes
		r.moreInvoices = len(r.invoices) > orders
		r.invoices = r.invoices[:min(orders, len(r.invoices))]
		r.orders = r.orders[:min(orders, len(r.orders))]
		r.history.Entries = r.history.Entries[:min(changes, len(r.history.Entries))]
		return r, nil
	}
}

// Take shows what was read.
func (c *Card) Take(r Reading) {
	if r.detail.Subscription.ID != c.ID() {
		c.whole = false
	}
	c.read, c.coming, c.undoable = r, nil, nil
	for _, x := range r.detail.Next(deliveriesNext) {
		c.coming = append(c.coming, c.row(x))
	}
}

// ShowAll lets the next reading have all of the past.
func (c *Card) ShowAll() { c.whole = true }

// subscription is the one that is shown.
func (c *Card) subscription() subscription.Subscription { return c.read.detail.Subscription }

// ID is the subscription that is shown, 0 for none.
func (c *Card) ID() int64 { return c.subscription().ID }

// Number is what people call it.
func (c *Card) Number() string { return c.subscription().Number }

// State is where it stands today, and in words.
func (c *Card) State() (subscription.State, string) {
	s := c.read.detail.State
	return s, c.words.T("common.subscription." + string(s))
}

// Over reports whether nothing is delivered any more.
func (c *Card) Over() bool {
	s := c.read.detail.State
	return s == subscription.Ended || s == subscription.Cancelled
}

// Title names the subscription and its receiver.
func (c *Card) Title() string {
	return c.words.T("subscriptions.title_one", "number", c.Number(), "name", c.read.detail.Receiver.Party.Name())
}

// Problems are why no deliveries can be computed.
func (c *Card) Problems() []string {
	var out []string
	for _, p := range c.read.detail.Problems {
		out = append(out, c.words.Problem(p))
	}
	return out
}

// contents tells what is in a delivery.
func (c *Card) contents(lines []subscription.Line) string {
	var out []string
	for _, l := range lines {
		out = append(out, c.words.T("subscriptions.line", "name", c.read.detail.Offer.Articles[l.ArticleID].Names, "quantity", l.Quantity))
	}
	return strings.Join(out, ", ")
}

// PauseAhead is the pause that holds now, else the next one.
func (c *Card) PauseAhead() (subscription.Pause, bool) {
	pauses := c.subscription().Pauses
	i := slices.IndexFunc(pauses, func(p subscription.Pause) bool { return p.To.IsZero() || !p.To.Before(c.today()) })
	if i < 0 {
		return subscription.Pause{}, false
	}
	return pauses[i], true
}

// ResumeOn is the day a resumption proposes: today, or the first day of a pause
// that is still to come.
func (c *Card) ResumeOn() civil.Date {
	p, _ := c.PauseAhead()
	return civil.Later(c.today(), p.From)
}

// Bounded reports whether it has an end that can be put off: a last day, or a
// number of deliveries; neither after a cancellation.
func (c *Card) Bounded() (byDay, byCount bool) {
	s := c.subscription()
	if s.Cancellation != nil {
		return false, false
	}
	return !s.End.IsZero(), s.Count > 0
}

// Running reports whether it goes on: not over, and not cancelled.
func (c *Card) Running() bool { return !c.Over() && c.subscription().Cancellation == nil }

// Last is its last day as far as it is known, else zero.
func (c *Card) Last() civil.Date { return c.subscription().LastDay() }
