package subscriptions

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Mark is what becomes of a day.
type Mark int

// The marks.
const (
	Planned Mark = iota // not yet an order
	Ordered             // an order is there
	Moved
	Paused
	Dropped
)

// Coming is one row of what is ahead.
type Coming struct {
	Mark  Mark
	Day   string
	Says  string // what is different from usual
	Pick  string
	Why   []string // the chain of the date; none where nobody asks
	Date  civil.Date
	Skip  bool // can be left out
	Undo  bool // was left out by a person, and can be taken back
	Order string
}

// Coming are the rows up to the tenth delivery.
func (c *Card) Coming() []Coming {
	var out []Coming
	for _, x := range c.detail.Next(deliveriesNext) {
		out = append(out, c.coming(x))
	}
	return out
}

// Marks are what becomes of the days of the small calendar.
func (c *Card) Marks() map[civil.Date]Mark {
	out := map[civil.Date]Mark{}
	for _, x := range c.detail.Coming {
		mark := c.coming(x).Mark
		if x.Pause != nil {
			last := x.Pause.To
			if last.IsZero() || last.After(c.detail.Through) {
				last = c.detail.Through
			}
			for d := x.On; !d.After(last); d = d.AddDays(1) {
				out[d] = Paused
			}
			continue
		}
		if x.Delivery != nil && x.Delivery.Moved() {
			for _, n := range x.Delivery.Nominal {
				if _, taken := out[n]; !taken {
					out[n] = Dropped
				}
			}
		}
		out[x.On] = mark
	}
	return out
}

// Through is the last day the calendar knows.
func (c *Card) Through() civil.Date { return c.detail.Through }

func (c *Card) coming(x subscribing.Coming) Coming {
	row := Coming{Day: c.words.DateWeekday(x.On), Date: x.On}
	if x.Order != nil && x.Order.State != order.Cancelled {
		row.Order = x.Order.Number
	}
	switch {
	case x.Delivery != nil:
		c.delivery(&row, x)
	case x.Pause != nil:
		row.Mark = Paused
		row.Day = c.words.Range(x.Pause.Range())
		row.Says = c.words.T("subscriptions.coming.pause", "count", len(x.Dropped), "source", c.source(x.Source))
	case len(x.Dropped) > 0:
		d := x.Dropped[0]
		row.Mark = Dropped
		row.Says = c.words.T("subscriptions.coming."+dropKey(d), "source", c.source(x.Source), "name", c.words.Closed(d.Step.Closed))
		row.Undo = d.Reason == schedule.Skipped
		row.Why = c.words.WhyDropped(d)
	default:
		row.Mark = Ordered
		row.Says = c.words.T("subscriptions.coming.left_over", "order", row.Order)
	}
	return row
}

// dropKey tells three kinds of reasons apart; the rest stands in "Warum?".
func dropKey(d schedule.Dropped) string {
	switch d.Reason {
	case schedule.Skipped:
		return "skipped"
	case schedule.Closed, schedule.NoOpenDay:
		return "closed"
	}
	return "dropped"
}

func (c *Card) delivery(row *Coming, x subscribing.Coming) {
	d := *x.Delivery
	row.Pick = c.words.T("subscriptions.coming.pick", "day", d.LatestPick())
	row.Why = c.words.Why(d.Why)
	row.Skip = true
	row.Mark = Planned
	if row.Order != "" {
		row.Mark = Ordered
	}
	var says []string
	if d.Moved() {
		row.Mark = Moved
		says = append(says, c.words.T("subscriptions.coming.moved", "day", d.Nominal[0], "name", closedName(c, d), "source", c.source(x.Source)))
	}
	if len(d.Nominal) > 1 {
		says = append(says, c.words.T("subscriptions.coming.combined", "days", c.words.Dates(d.Nominal)))
	}
	if x.Single {
		says = append(says, c.words.T("subscriptions.coming.single", "contents", c.parcel(d)))
	}
	if row.Order != "" {
		says = append(says, c.words.T("subscriptions.coming.order", "order", row.Order))
	}
	row.Says = strings.Join(says, " · ")
}

func closedName(c *Card, d subscription.Delivery) string {
	for _, s := range d.Why.Steps {
		if name := c.words.Closed(s.Closed); name != "" {
			return name
		}
	}
	return ""
}

func (c *Card) parcel(d subscription.Delivery) string {
	lines := make([]subscription.Line, len(d.Contents))
	for i, x := range d.Contents {
		lines[i] = x.Line
	}
	return c.contents(lines)
}

// source names who wanted something; "" if nobody is known.
func (c *Card) source(s subscribing.Source) string {
	if s.Request {
		return c.words.T("subscriptions.source.request", "request", s.Name)
	}
	return s.Name
}
