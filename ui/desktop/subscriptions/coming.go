package subscriptions

import (
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// separator stands between things that are said of one row.
const separator = " · "

// Mark is what becomes of a day.
type Mark int

// The marks.
const (
	Planned Mark = iota // not yet an order
	Ordered             // an order is there
	Packed
	Moved
	Paused
	Dropped
	Held     // by a delivery stop
	Added    // comes by a wish
	Altered  // is different by a wish
	Overdue  // an invoice that is not paid in time
	Unmarked // none of them
)

// Coming is one row of what is ahead.
type Coming struct {
	Mark Mark
	Date civil.Date  // it stands at
	Days civil.Range // it is about: that day, or a pause
	Wish civil.Date  // what a wish calls the delivery
	// Nominal is the first date of the rhythm that the delivery stands for.
	Nominal civil.Date
	Day     string
	Says    string   // state, and what is different from usual
	Pick    string   // when it is picked
	Why     []string // the chain of the date; none where nobody asks
	Skip    bool     // can be left out
	Undo    bool     // was left out by a person, and can be taken back
	Once    bool     // has other contents than usual
	// Document is the number of an invoice; such a row is of what was.
	Document string
}

// Coming are the rows up to the tenth delivery.
func (c *Card) Coming() []Coming { return c.coming }

// First is the first delivery that can be changed, -1 for none.
func (c *Card) First() int { return slices.IndexFunc(c.coming, func(r Coming) bool { return r.Skip }) }

// Find finds the row that shows best what became of a day: a row about it, else
// the next one, else the last; -1 if there is none.
func (c *Card) Find(day civil.Date) int {
	about := func(r Coming) bool { return r.Days.Contains(day) }
	if i := slices.IndexFunc(c.coming, about); i >= 0 {
		return i
	}
	after := func(r Coming) bool { return r.Date.After(day) }
	if i := slices.IndexFunc(c.coming, after); i >= 0 {
		return i
	}
	return len(c.coming) - 1
}

// Again finds a row as it is now, -1 if there is none any more. A date that falls
// out and a delivery may stand at the same day.
func (c *Card) Again(row Coming) int {
	same := func(r Coming) bool {
		return r.Date == row.Date && r.Wish == row.Wish && (r.Pick == "") == (row.Pick == "")
	}
	return slices.IndexFunc(c.coming, same)
}

// Marks are what becomes of the days of the small calendar.
func (c *Card) Marks() map[civil.Date]Mark {
	out := map[civil.Date]Mark{}
	for _, x := range c.read.detail.Coming {
		if mark, last, ok := stretch(x); ok {
			for d := range daysUntil(x.On, last, c.read.detail.Through) {
				out[d] = mark
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
		out[x.On] = c.row(x).Mark
	}
	return out
}

// stretch is the mark of a pause or a delivery stop, and its last day.
func stretch(x subscribing.Coming) (mark Mark, last civil.Date, ok bool) {
	switch {
	case x.Pause != nil:
		return Paused, x.Pause.To, true
	case x.Hold != nil:
		return Held, x.Hold.Until, true
	}
	return Unmarked, last, false
}

// daysUntil are the days from a first one to a last, or to an end if there is no
// last or it is behind the end.
func daysUntil(first, last, end civil.Date) func(func(civil.Date) bool) {
	if last.IsZero() || last.After(end) {
		last = end
	}
	return func(yield func(civil.Date) bool) {
		for d := first; !d.After(last); d = d.AddDays(1) {
			if !yield(d) {
				return
			}
		}
	}
}

func (c *Card) row(x subscribing.Coming) Coming {
	row := Coming{Day: c.words.DateWeekday(x.On), Date: x.On, Days: civil.Between(x.On, x.On), Wish: x.On, Nominal: x.On}
	switch {
	case x.Delivery != nil:
		c.delivery(&row, x)
	case x.Pause != nil:
		row.Mark, row.Days = Paused, x.Pause.Range()
		row.Day = c.words.Range(x.Pause.Range())
		row.Says = c.words.T("subscriptions.coming.pause", "count", len(x.Dropped), "source", c.source(x.Source))
	case x.Hold != nil:
		row.Mark, row.Days = Held, x.Hold.Range()
		row.Day = c.words.Range(x.Hold.Range())
		row.Says = c.words.T("subscriptions.coming.hold", "count", len(x.Dropped), "reason", x.Hold.Reason)
	case len(x.Dropped) > 0:
		c.gap(&row, x)
	default:
		row.Mark = orderMark(*x.Order)
		row.Says = c.words.T("subscriptions.coming.left_over", "order", x.Order.Number)
		row.Why = c.words.WhyDate(x, c.location())
	}
	return row
}

// gap is a date of the rhythm that has no delivery.
func (c *Card) gap(row *Coming, x subscribing.Coming) {
	d := x.Dropped[0]
	row.Mark, row.Wish = Dropped, d.Nominal
	row.Undo = d.Reason == schedule.Skipped
	row.Why = c.words.WhyDate(x, c.location())
	says := []string{c.words.T("subscriptions.coming."+dropKey(d), "source", c.source(x.Source), "name", c.words.Closed(d.Step.Closed))}
	if x.Order != nil && x.Order.Live() {
		row.Mark = orderMark(*x.Order)
		says = append(says, c.words.T("subscriptions.coming.left_over", "order", x.Order.Number))
	}
	row.Says = strings.Join(says, separator)
}

// dropKey tells three kinds of reasons apart; the rest stands in the chain.
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
	row.Wish, row.Nominal, row.Skip, row.Once = d.Date, d.Nominal[0], true, x.Single
	row.Pick = c.words.T("subscriptions.coming.pick", "day", d.LatestPick())
	row.Why = c.words.WhyDate(x, c.location())
	var says []string
	add := func(key string, args ...any) { says = append(says, c.words.T("subscriptions.coming."+key, args...)) }
	if d.Moved() {
		row.Mark = Moved
		add("moved", "day", d.Nominal[0], "name", closedOn(c.words, d), "source", c.source(x.Source))
	}
	if len(d.Nominal) > 1 {
		add("combined", "days", c.words.Dates(d.Nominal))
	}
	if x.Single {
		add("single", "contents", c.parcel(d))
	}
	if o := x.Order; o != nil && o.Live() {
		if mark := orderMark(*o); mark == Packed || row.Mark == Planned {
			row.Mark = mark
		}
		row.Skip = o.State != order.Packed
		add("order", "order", o.Number, "state", c.packed(*o))
	}
	if len(says) == 0 {
		add("planned")
	}
	row.Says = strings.Join(says, separator)
}

// orderMark is the mark of a day that has an order.
func orderMark(o order.Order) Mark {
	if o.State == order.Packed {
		return Packed
	}
	return Ordered
}

// packed is the state of an order once there is something to say about it.
func (c *Card) packed(o order.Order) string {
	if o.State != order.Packed {
		return ""
	}
	state := c.words.T("subscriptions.order." + string(o.State))
	if slices.ContainsFunc(o.Lines, func(l order.Line) bool { return l.Short > 0 }) {
		state = c.words.T("subscriptions.order.short", "state", state)
	}
	return state
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
