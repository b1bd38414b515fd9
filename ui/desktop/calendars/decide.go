package calendars

import (
	"maps"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/ui/text"
)

// CodeDayPast says that an order cannot be put on a day before today; args:
// date.
const CodeDayPast problem.Code = "calendar.day_past"

// Orders are the orders that a calendar touches, and what a person decides about
// each. What one says of a single order holds before what is said of all.
type Orders struct {
	words    *text.Words
	location *time.Location
	touched  []revising.Touched
	all      revising.Choice
	one      map[int64]revising.Decision
}

// NewOrders decides nothing alone; all are moved to the day the rules say.
func NewOrders(w *text.Words, at *time.Location, touched []revising.Touched) *Orders {
	return &Orders{words: w, location: at, touched: touched, all: revising.Move, one: map[int64]revising.Decision{}}
}

// Len is how many there are.
func (o *Orders) Len() int { return len(o.touched) }

// SetAll decides about all orders that are not decided alone.
func (o *Orders) SetAll(c revising.Choice) { o.all = c }

// Set decides about one order; the empty choice lets it follow all.
func (o *Orders) Set(id int64, d revising.Decision, today civil.Date) error {
	if d.Choice == "" {
		delete(o.one, id)
		return nil
	}
	if !d.To.IsZero() && d.To.Before(today) {
		return problem.New(CodeDayPast, "to", "date", d.To)
	}
	o.one[id] = d
	return nil
}

// One is what was decided about one order alone.
func (o *Orders) One(id int64) revising.Decision { return o.one[id] }

// Decisions are what is to be carried out.
func (o *Orders) Decisions() revising.Decisions {
	return revising.Decisions{All: o.all, One: maps.Clone(o.one)}
}

// Explicit are the decisions with each order named.
func (o *Orders) Explicit() revising.Decisions {
	d := revising.Decisions{One: map[int64]revising.Decision{}}
	for _, t := range o.touched {
		if made := o.of(t); made.Choice != "" {
			d.One[t.Order.ID] = made
		}
	}
	return d
}

// of is what becomes of an order.
func (o *Orders) of(t revising.Touched) revising.Decision {
	if d, ok := o.one[t.Order.ID]; ok {
		return d
	}
	return revising.Decision{Choice: o.all}
}

// OrderRow is an order in the table.
type OrderRow struct {
	ID       int64 // of the order
	Number   string
	Customer string
	Was      string
	Becomes  string
	Reason   string
	Cutoff   string
	Decision string
	State    State
	touched  revising.Touched
}

// State is what a person decided.
type State int

// The states.
const (
	Undecided State = iota
	WillMove
	WillStay
	WillFall
)

// Rows are the orders as the table shows them.
func (o *Orders) Rows() []OrderRow {
	out := make([]OrderRow, len(o.touched))
	for i, t := range o.touched {
		out[i] = o.row(t)
	}
	return out
}

func (o *Orders) row(t revising.Touched) OrderRow {
	w := o.words
	r := OrderRow{
		ID: t.Order.ID, Number: t.Order.Number, Customer: t.Receiver, Was: shortDay(w, t.Order.Date),
		Becomes: w.T("calendars.orders.no_day"), Reason: reasonOf(w, t), touched: t,
	}
	if !t.Becomes.IsZero() {
		r.Becomes = shortDay(w, t.Becomes)
		if t.Collides {
			r.Becomes = w.T("calendars.orders.collides", "day", shortDay(w, t.Becomes))
		}
		if t.TooLate {
			r.Becomes = w.T("calendars.orders.too_late", "day", shortDay(w, t.Becomes))
		}
	}
	if t.Printed {
		r.Reason += ", " + w.T("calendars.orders.printed")
	}
	if !t.Cutoff.IsZero() {
		r.Cutoff = shortInstant(w, t.Cutoff.In(o.location))
	}
	r.Decision, r.State = o.decided(t)
	return r
}

// shortDay is a day of the coming weeks: "Do 3.12.".
func shortDay(w *text.Words, day civil.Date) string {
	return w.WeekdayShort(day.Weekday()) + " " + w.DayMonth(day)
}

// shortInstant is an instant of the coming weeks: "Fr 4.12. 12:00".
func shortInstant(w *text.Words, t time.Time) string {
	return shortDay(w, civil.FromTime(t)) + t.Format(" 15:04")
}

// decided is what becomes of an order, in words.
func (o *Orders) decided(t revising.Touched) (string, State) {
	w, d := o.words, o.of(t)
	to := civil.Date{}
	if d.Choice == revising.Move {
		if to = d.To; to.IsZero() {
			to = t.Becomes
		}
	}
	switch {
	case d.Choice == revising.Move && !to.IsZero():
		return w.T("calendars.decision.to", "day", shortDay(w, to)), WillMove
	case d.Choice == revising.Move || d.Choice == revising.Cancel:
		return w.T("calendars.decision.cancel"), WillFall
	case d.Choice == revising.Keep:
		return w.T("calendars.decision.keep"), WillStay
	}
	return w.T("calendars.decision.later"), Undecided
}
