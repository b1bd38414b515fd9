package subscriptions

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Jobs are what is done with one subscription.
type Jobs interface {
	Show(ctx context.Context, today civil.Date, id int64) (subscribing.Detail, error)
	Weigh(ctx context.Context, a office.Actor, today civil.Date, body exchange.OnSubscription) (subscribing.Effect, error)
	Apply(ctx context.Context, a office.Actor, today civil.Date, seen subscribing.Seen, body exchange.OnSubscription) (subscribing.Effect, error)
	History(ctx context.Context, log subscribing.Changes, id int64, limit int) (subscribing.History, error)
}

// historyShown and ordersShown are how much of the past is shown.
const (
	historyShown   = 100
	ordersShown    = 12
	deliveriesNext = 10
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

	detail  subscribing.Detail
	orders  []view.OrderRow
	history subscribing.History
}

// Reading is everything that is shown of a subscription, as it was read.
type Reading struct {
	detail  subscribing.Detail
	orders  []view.OrderRow
	history subscribing.History
}

// Read gives the work that reads a subscription.
func (c *Card) Read(id int64) func(context.Context) (Reading, error) {
	today := c.today()
	return func(ctx context.Context) (Reading, error) {
		var r Reading
		var err error
		if r.detail, err = c.jobs.Show(ctx, today, id); err != nil {
			return r, err
		}
		if r.orders, err = c.lists.SubscriptionOrders(ctx, id, ordersShown); err != nil {
			return r, err
		}
		r.history, err = c.jobs.History(ctx, c.log, id, historyShown)
		return r, err
	}
}

// Take shows what was read.
func (c *Card) Take(r Reading) { c.detail, c.orders, c.history = r.detail, r.orders, r.history }

// ID is the subscription that is shown, 0 for none.
func (c *Card) ID() int64 { return c.detail.Subscription.ID }

// Number is what people call it.
func (c *Card) Number() string { return c.detail.Subscription.Number }

// State is where it stands today.
func (c *Card) State() subscription.State { return c.detail.State }

// Over reports whether nothing is delivered any more.
func (c *Card) Over() bool {
	return c.detail.State == subscription.Ended || c.detail.State == subscription.Cancelled
}

// Fact is a label and what it says.
type Fact struct{ Label, Text string }

// Title names the subscription and its receiver.
func (c *Card) Title() string {
	return c.words.T("subscriptions.title_one", "number", c.Number(), "name", c.detail.Receiver.Party.Name())
}

// Facts are what it is: contents, place, plan, term, payer.
func (c *Card) Facts() []Fact {
	s := c.detail.Subscription
	v := s.On(civil.Later(c.today(), s.Start))
	plan := c.detail.Offer.Plans[v.PlanID]
	out := []Fact{
		{c.words.T("subscriptions.fact.contents"), c.contents(v.Lines)},
		{c.words.T("subscriptions.fact.plan"), plan.Names.In(c.words.Lang())},
		{c.words.T("subscriptions.fact.place"), c.place(v.ShipTo)},
		{c.words.T("subscriptions.fact.since"), c.words.Date(s.Start)},
	}
	if last := s.LastDay(); !last.IsZero() {
		out = append(out, Fact{c.words.T("subscriptions.fact.last"), c.words.Date(last)})
	}
	if s.Count > 0 {
		out = append(out, Fact{c.words.T("subscriptions.fact.count"), c.words.T("subscriptions.number", "n", s.Count)})
	}
	if s.PayerID != s.ReceiverID {
		out = append(out, Fact{c.words.T("subscriptions.fact.payer"), c.detail.Payer.Party.Name()})
	}
	return out
}

func (c *Card) contents(lines []subscription.Line) string {
	var out []string
	for _, l := range lines {
		out = append(out, c.words.T("subscriptions.line", "name", c.detail.Offer.Articles[l.ArticleID].Names, "quantity", l.Quantity))
	}
	return strings.Join(out, ", ")
}

// place is where it goes: the place of the version, else the receiver's.
func (c *Card) place(to shipto.ShipTo) string {
	if to == (shipto.ShipTo{}) {
		to = c.detail.Receiver.ShipTo
	}
	if p, ok := c.detail.Offer.Points[to.PickupPointID]; ok {
		return p.Names.In(c.words.Lang())
	}
	if to.Address.Town == "" {
		to.Address = c.detail.Receiver.Party.Address
	}
	return strings.Trim(to.Address.StreetLine()+", "+to.Address.TownLine(), ", ")
}

// Remark is a remark as it will be printed.
type Remark struct {
	Text, Lasts string
	Safety      bool
}

// Remarks are those that still hold, the ones on safety first.
func (c *Card) Remarks() []Remark {
	var out []Remark
	for _, list := range [][]remark.Remark{c.detail.Subscription.Remarks, c.detail.Receiver.Remarks} {
		for _, r := range list {
			if !r.Until.IsZero() && r.Until.Before(c.today()) {
				continue
			}
			out = append(out, Remark{r.Text, c.words.T("subscriptions.remark."+string(r.Lasts), "until", r.Until), r.Safety})
		}
	}
	safety, rest := []Remark{}, []Remark{}
	for _, r := range out {
		if r.Safety {
			safety = append(safety, r)
		} else {
			rest = append(rest, r)
		}
	}
	return append(safety, rest...)
}

// Past is one order so far.
type Past struct{ Day, Number, State, Amount, Document string }

// Orders are the latest orders.
func (c *Card) Orders() []Past {
	var out []Past
	for _, o := range c.orders {
		state := c.words.T("subscriptions.order." + string(o.State))
		if o.Short {
			state = c.words.T("subscriptions.order.short", "state", state)
		}
		out = append(out, Past{c.words.DateWeekday(o.Day), o.Number, state, c.words.Amount(o.Amount), o.Document})
	}
	return out
}

// Entry is one line of the history.
type Entry struct{ At, Says, By string }

// History is what happened, newest first.
func (c *Card) History() []Entry {
	var out []Entry
	for _, e := range c.history.Entries {
		for i, event := range e.Events {
			entry := Entry{Says: c.words.Event(event, c.history)}
			if i == 0 {
				entry.At, entry.By = c.words.Instant(e.At, c.location()), c.words.Origin(e.Actor, e.Cause)
			}
			out = append(out, entry)
		}
	}
	return out
}

// Problems are why no deliveries can be computed.
func (c *Card) Problems() []string {
	var out []string
	for _, p := range c.detail.Problems {
		out = append(out, c.words.Problem(p))
	}
	return out
}

func byName(list []Named) []Named {
	slices.SortFunc(list, func(a, b Named) int { return cmp.Compare(a.Name, b.Name) })
	return list
}
