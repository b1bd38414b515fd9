package subscriptions

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/remark"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
)

// Fact is a label and what it says.
type Fact struct{ Label, Text string }

// Facts are what it is: contents, plan, place, term, payer, and what of it will
// be different from a day on.
func (c *Card) Facts() []Fact {
	s := c.subscription()
	now := s.On(civil.Later(c.today(), s.Start))
	fact := func(key, text string) Fact { return Fact{c.words.T("subscriptions.fact." + key), text} }
	out := []Fact{fact("contents", c.contents(now.Lines)), fact("plan", c.plan(now)), fact("place", c.place(now.ShipTo))}
	out = append(out, c.atTheDoor(now.ShipTo)...)
	was := now
	for _, v := range s.Versions {
		if v.From.After(now.From) {
			out = append(out, Fact{c.words.T("subscriptions.fact.from", "from", v.From), c.different(was, v)})
			was = v
		}
	}
	out = append(out, fact("since", c.words.Date(s.Start)))
	if last := s.LastDay(); !last.IsZero() {
		out = append(out, fact("last", c.words.Date(last)))
	}
	if s.Count > 0 {
		out = append(out, fact("count", c.words.T("subscriptions.number", "n", s.Count)))
	}
	if renews := c.renewalSays(); renews != "" {
		out = append(out, fact("renewal", renews))
	}
	if card := s.CardFor(civil.Date{}); card != "" {
		out = append(out, fact("card", card))
	}
	if left := c.leftOut(); left != "" {
		out = append(out, fact("left_out", left))
	}
	if s.PayerID != s.ReceiverID {
		out = append(out, fact("payer", c.read.detail.Payer.Party.Name()))
	}
	return out
}

// atTheDoor is what the driver needs to know: where to put it, the door code, the
// telephone and the tour.
func (c *Card) atTheDoor(to shipto.ShipTo) []Fact {
	receiver := c.read.detail.Receiver
	if to.IsZero() {
		to = receiver.Destination()
	}
	var out []Fact
	for _, x := range []struct{ key, text string }{
		{"drop_place", to.DropPlace}, {"door_code", to.DoorCode}, {"phone", receiver.Phone}, {"tour", to.Tour},
	} {
		if x.text != "" {
			out = append(out, Fact{c.words.T("subscriptions.fact." + x.key), x.text})
		}
	}
	return out
}

// leftOut tells how much of what may be left out of this season is used up, "" if
// there is no limit.
func (c *Card) leftOut() string {
	x := c.read.detail
	if c.Over() || !subscription.HasSkipLimit(x.Subscription, x.Offer) {
		return ""
	}
	out, err := subscription.LeftOutAround(x.Subscription, x.Offer, customer.Receiving(x.Receiver, x.Payer), civil.Later(c.today(), x.Subscription.Start))
	if err != nil || out.Limit == 0 {
		return "" // the problems of the subscription stand beside its deliveries
	}
	return c.words.T("subscriptions.left_out", "used", len(out.Dates), "limit", out.Limit, "until", out.Season.To)
}

func (c *Card) plan(v subscription.Version) string {
	return c.read.detail.Offer.Plans[v.PlanID].Names.In(c.words.Lang())
}

// different tells what a version changes.
func (c *Card) different(was, v subscription.Version) string {
	var parts []string
	if now := c.contents(v.Lines); now != c.contents(was.Lines) {
		parts = append(parts, now)
	}
	if v.PlanID != was.PlanID {
		parts = append(parts, c.plan(v))
	}
	if v.ShipTo != was.ShipTo {
		parts = append(parts, c.place(v.ShipTo))
	}
	return strings.Join(parts, separator)
}

// place is where it goes: the place of the version, else the receiver's.
func (c *Card) place(to shipto.ShipTo) string {
	return placeSays(c.words, c.read.detail.Offer, c.read.detail.Receiver, to)
}

// Remark is a remark as it will be printed.
type Remark struct {
	Text, Lasts string
	Printed     string // on which of the next deliveries
	Safety      bool
	Stored      remark.Remark
	Own         bool // of the subscription; else of the receiver
}

// Remarks are those that still hold, the ones on safety first.
func (c *Card) Remarks() []Remark {
	var out []Remark
	add := func(list []remark.Remark, own bool, where string) {
		for _, r := range list {
			if c.holds(r) {
				out = append(out, Remark{
					Text: r.Text, Lasts: c.words.T("subscriptions.remark."+where, "lasts", c.lasts(r)), Printed: c.printed(r),
					Safety: r.Safety, Stored: r, Own: own,
				})
			}
		}
	}
	add(c.subscription().Remarks, true, "own")
	add(c.read.detail.Receiver.Remarks, false, "theirs")
	slices.SortStableFunc(out, func(a, b Remark) int {
		switch {
		case a.Safety == b.Safety:
			return 0
		case a.Safety:
			return -1
		}
		return 1
	})
	return out
}

func (c *Card) lasts(r remark.Remark) string {
	if r.Lasts == remark.Once {
		return c.words.T("subscriptions.remark.once", "until", r.Until)
	}
	return c.words.Range(civil.Between(r.From, r.Until))
}

// Past is one order so far.
type Past struct {
	Date                      civil.Date
	Day, Number, Says, Amount string
	State                     order.State
	Document                  string // number of the invoice, "" for none
}

// Orders are the latest orders; more reports whether there are others.
func (c *Card) Orders() (list []Past, more bool) {
	for _, o := range c.read.orders {
		list = append(list, Past{
			Date: o.Day, Day: c.words.DateWeekday(o.Day), Number: o.Number, Says: c.orderState(o), State: o.State,
			Amount: c.words.Amount(o.Amount), Document: o.Document,
		})
	}
	return list, c.read.moreOrders && !c.whole
}

func (c *Card) orderState(o view.OrderRow) string {
	says := c.words.T("subscriptions.order." + string(o.State))
	if o.Short {
		says = c.words.T("subscriptions.order.short", "state", says)
	}
	return says
}

// Entry is one line of the history.
type Entry struct {
	At, Says, By string
	Change       int64  // that can be taken back; 0: it cannot
	Until        string // until when it can
}

// History is what happened, newest first; more reports whether it goes on.
func (c *Card) History() (list []Entry, more bool) {
	for _, e := range c.read.history.Entries {
		for i, event := range e.Events {
			entry := Entry{Says: c.words.Event(event, c.read.history)}
			if i == 0 {
				entry.At, entry.By = c.words.Instant(e.At, c.location()), c.words.Origin(e.Actor, e.Cause)
				if u, ok := c.undoOf(e.ID); ok {
					entry.Change = e.ID
					if !u.Until.IsZero() {
						entry.Until = c.words.Instant(u.Until, c.location())
					}
				}
			}
			list = append(list, entry)
		}
	}
	return list, c.read.moreChanges && !c.whole
}
