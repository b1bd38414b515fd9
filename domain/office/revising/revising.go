// Package revising changes what many deliveries follow from: calendars, delivery
// plans, lead times, pick-up points, tours. Before anything is saved it tells what would become of the
// deliveries that are planned and of the orders that were made already; orders
// are only changed as a person decides, and every customer whose delivery is put
// on another day is to be told.
package revising

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
)

// Jobs are the jobs on a store.
type Jobs struct {
	Store office.Store
	Clock office.Clock
}

// Revision is what calendars, plans, articles, pick-up points and tours are to
// become; with ID 0 they are new.
type Revision struct {
	Calendars []schedule.Calendar
	Plans     []catalog.DeliveryPlan
	Articles  []catalog.Article
	// Points and Tours matter by their weekdays, tours by their postal codes too.
	Points []shipto.PickupPoint
	Tours  []shipto.Tour
}

// Effect is what a revision does. Weighing saves nothing.
type Effect struct {
	// Window are the nominal dates that were compared, from the day it is on.
	Window        civil.Range
	Subscriptions int // whose deliveries become others
	// Moved, Dropped, Added and Collided count deliveries, those included that
	// are orders already. A collided one is also moved: it lands on a day on which
	// its subscription has another delivery, and becomes one with it.
	Moved, Dropped, Added, Collided int
	Repicked                        int       // that stay on their day but are picked on another
	Days                            []Day     // by Date
	Orders                          []Touched // made already, by delivery day, then number
	Failed                          []planning.Failed
}

// Day is what becomes of the deliveries of a day.
type Day struct {
	Date     civil.Date       // the delivery day as it is; of added ones as it will be
	Moved    []planning.Moved // to other days, in order
	Dropped  int
	Added    int
	Collided int
	Orders   int // of the moved and dropped ones, those that are orders already
}

// Touched is an order that was made already and that the calendar, as it is to
// be, would have on another day or not at all.
type Touched struct {
	Order        order.Order
	Subscription string // number; "" for a single order
	Customer     string // number of the receiver
	Receiver     string // name
	// Becomes is the day the rules would put it on, zero for none; Cutoff is that
	// of Becomes.
	Becomes  civil.Date
	Pick     civil.Date // the earliest pick day then
	Cutoff   time.Time
	Reason   schedule.Reason  // why it would have no day
	Causes   []schedule.Cause // what closes its day
	Collides bool             // with another order of its subscription on Becomes
	Printed  bool             // its slip is on paper
	TooLate  bool             // Pick is over: the rules' day is none it can be moved to
}

// Choice is what a person decides about an order.
type Choice string

// The choices.
const (
	Move   Choice = "move"   // to the day the rules say, or to one a person names
	Keep   Choice = "keep"   // it stays on its day, whatever the calendar says
	Cancel Choice = "cancel" // it is not delivered
)

// Decision is what becomes of one order.
type Decision struct {
	Choice Choice
	To     civil.Date // for Move: another day than the rules say; zero: theirs
}

// Decisions say what becomes of the orders that are touched. An order that the
// rules have no day for is cancelled by Move, unless To names one.
type Decisions struct {
	All Choice             // of all that One does not name; "": they are left as they are, to be decided later
	One map[int64]Decision // by order id
}

// Done counts what was done.
type Done struct {
	Moved, Kept, Cancelled int // orders
	Left                   int // that could not be decided so: changed meanwhile, or too late
	Notices                int // that are to be given to customers
}
