// Package notice has what customers are to be told of their subscriptions: that a
// delivery comes on another day than they were promised, or not at all, and that a
// term is over and what follows. Who is told by
// letter, list or mail, and what the letter looks like, is not here.
package notice

import (
	"fmt"
	"time"

	"turnus/domain/civil"
	"turnus/domain/record"
	"turnus/domain/schedule"
)

// Notice is what one customer is to be told of one delivery, or of one term.
type Notice struct {
	record.Head
	CustomerID     int64 `json:"customer_id"`               // the receiver, who waits for the parcel; of a term the payer
	SubscriptionID int64 `json:"subscription_id,omitempty"` // 0: a single order
	OrderID        int64 `json:"order_id,omitempty"`        // 0: not an order yet

	Nominal civil.Date       `json:"nominal"` // the date of the rhythm; of a single order the day it was placed for
	Was     civil.Date       `json:"was"`     // the day the customer knows
	Becomes civil.Date       `json:"becomes"` // the day it comes; zero: it does not
	Cutoff  time.Time        `json:"cutoff"`  // until then it can be changed
	Causes  []schedule.Cause `json:"causes"`  // what closed the day it was on; none where a person chose

	Term *Term `json:"term,omitempty"` // what it is about; nil: a delivery

	Since     civil.Date `json:"since"`     // the day it came about
	Told      civil.Date `json:"told"`      // the day the customer was told; zero: not yet
	Way       Way        `json:"way"`       // how
	Withdrawn bool       `json:"withdrawn"` // there is nothing to tell any more
}

// Way is how a customer is told.
type Way string

// The ways there are.
const (
	ByLetter Way = "letter"
	ByList   Way = "list" // the shop took the list and tells them itself
)

// Open reports whether the customer is still to be told.
func (n Notice) Open() bool { return n.Told.IsZero() && !n.Withdrawn }

// About names the delivery or the term a notice is about: it is the same for all
// notices about it. A single order is one delivery, whatever day it is on.
func (n Notice) About() string {
	if n.Term != nil {
		return fmt.Sprintf("term of subscription %d until %s", n.SubscriptionID, n.Nominal)
	}
	if n.SubscriptionID != 0 {
		return fmt.Sprintf("subscription %d on %s", n.SubscriptionID, n.Nominal)
	}
	return fmt.Sprintf("order %d", n.OrderID)
}

// Again is the notice after its delivery was put on another day once more (zero:
// on none). What the customer knows stays; back on that day there is nothing to
// tell.
func (n Notice) Again(becomes civil.Date, cutoff time.Time, causes []schedule.Cause, since civil.Date) Notice {
	n.Becomes, n.Cutoff, n.Causes, n.Since = becomes, cutoff, causes, since
	n.Withdrawn = becomes == n.Was
	return n
}
