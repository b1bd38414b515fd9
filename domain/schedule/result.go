package schedule

import (
	"slices"

	"turnus/domain/civil"
)

// Reason says why a nominal date has no delivery.
type Reason string

// The reasons.
const (
	Closed           Reason = "closed"             // no delivery day, and the policy says skip
	NoOpenDay        Reason = "no_open_day"        // no delivery day near enough (R8)
	Held             Reason = "held"               // inside a hold, before anything else but a cancellation
	HeldAfterShift   Reason = "held_after_shift"   // moved into a hold
	Paused           Reason = "paused"             // inside a pause (R4)
	PausedAfterShift Reason = "paused_after_shift" // moved into a pause (R9)
	Skipped          Reason = "skipped"            // a person left it out (R4)
	Cancelled        Reason = "cancelled"          // behind a cancellation, or moved behind it (R7)
	NoWorkDay        Reason = "no_work_day"        // no day to pick on
)

// Delivery is one planned occurrence.
type Delivery struct {
	// Nominal are the nominal dates it covers, in order, at least one.
	Nominal []civil.Date `json:"nominal"`
	// Date is the day of the delivery.
	Date civil.Date `json:"date"`
	// Picks are the pick days, parallel to the leads of its version.
	Picks []civil.Date `json:"picks"`
	// EarliestPick decides the cut-off, LatestPick is when the slip is packed
	// and closed.
	EarliestPick civil.Date `json:"earliest_pick"`
	LatestPick   civil.Date `json:"latest_pick"`
	// Version is the index of the version its first nominal date belongs to;
	// it decides lead times and collision.
	Version int `json:"version,omitempty"`
	// Factor multiplies the quantities: the number of nominal dates with
	// Combine, else 1.
	Factor int `json:"factor"`
	// Moved says that Date is not the nominal date of each it covers.
	Moved bool `json:"moved,omitempty"`
	// Why is the chain from the nominal dates to the pick days.
	Why Why `json:"why"`
}

// Dropped is a nominal date without a delivery.
type Dropped struct {
	Nominal civil.Date `json:"nominal"`
	Reason  Reason     `json:"reason"`
	// MovedTo is the day it would have been on, if it was moved first.
	MovedTo civil.Date `json:"moved_to,omitzero"`
	// Pause is the hold, pause or cancellation that dropped it.
	Pause civil.Range `json:"pause,omitzero"`
	// Step is what was tried.
	Step Step `json:"step"`
}

// Stale is a delivery day that could not be taken because an article would
// have been older than its freshness limit (R6); the operator is told.
type Stale struct {
	Nominal civil.Date `json:"nominal"`
	Date    civil.Date `json:"date"`
	Lead    int        `json:"lead"` // index into the version's leads
	Pick    civil.Date `json:"pick"`
}

// Result is what became of the nominal dates of a window.
type Result struct {
	Deliveries []Delivery `json:"deliveries"` // by Date (R12)
	Dropped    []Dropped  `json:"dropped"`    // by Nominal
	Stale      []Stale    `json:"stale,omitempty"`
}

// On is the delivery of a day.
func (r Result) On(date civil.Date) (Delivery, bool) {
	i, ok := slices.BinarySearchFunc(r.Deliveries, date, func(d Delivery, date civil.Date) int {
		return d.Date.Compare(date)
	})
	if !ok {
		return Delivery{}, false
	}
	return r.Deliveries[i], true
}

// Covering is the delivery of a nominal date.
func (r Result) Covering(nominal civil.Date) (Delivery, bool) {
	i := slices.IndexFunc(r.Deliveries, func(d Delivery) bool { return slices.Contains(d.Nominal, nominal) })
	if i < 0 {
		return Delivery{}, false
	}
	return r.Deliveries[i], true
}

// Find is the delivery a person means by a date: the one of that day, else the
// one of that nominal date.
func (r Result) Find(date civil.Date) (Delivery, bool) {
	if d, ok := r.On(date); ok {
		return d, true
	}
	return r.Covering(date)
}

// DroppedOn is the dropped nominal date of a day.
func (r Result) DroppedOn(nominal civil.Date) (Dropped, bool) {
	i := slices.IndexFunc(r.Dropped, func(d Dropped) bool { return d.Nominal == nominal })
	if i < 0 {
		return Dropped{}, false
	}
	return r.Dropped[i], true
}

// Next is the first delivery on or after a day.
func (r Result) Next(from civil.Date) (Delivery, bool) {
	i, _ := slices.BinarySearchFunc(r.Deliveries, from, func(d Delivery, from civil.Date) int {
		return d.Date.Compare(from)
	})
	if i == len(r.Deliveries) {
		return Delivery{}, false
	}
	return r.Deliveries[i], true
}
