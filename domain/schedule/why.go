package schedule

import "turnus/domain/civil"

// Why is the chain of a delivery as data: nominal date → what closed it →
// where it was moved → lead times. It is told to a person by ui/text.
type Why struct {
	// Steps has one step for each nominal date that is not delivered on its
	// own day; none on an ordinary day.
	Steps []Step `json:"steps,omitempty"`
	// Leads is parallel to Delivery.Picks.
	Leads []LeadStep `json:"leads"`
}

// MovedBy says who put a delivery on its day.
type MovedBy string

// Who can.
const (
	MovedByReplacement MovedBy = "replacement" // the calendar names a replacement day
	MovedBefore        MovedBy = "before"      // the policy
	MovedAfter         MovedBy = "after"       // the policy
	// MovedAfterStart is a policy of before that would have gone before the
	// start of the subscription and was therefore taken the other way (R7).
	MovedAfterStart MovedBy = "after_start"
	MovedByPerson   MovedBy = "person"
)

// Step is the way of one nominal date to its day.
type Step struct {
	Nominal civil.Date `json:"nominal"`
	// Closed is why it could not be delivered on its day; empty if a person
	// moved it, or if it was dropped before the calendar was looked at.
	Closed []Cause `json:"closed,omitempty"`
	// Long says that the policy for longer closures was asked.
	Long bool    `json:"long,omitempty"`
	By   MovedBy `json:"by,omitempty"`
	// Passed are the days that were tried and found closed, in the order of
	// trying.
	Passed []Passed `json:"passed,omitempty"`
	// To is the day it was put on, zero if none was found.
	To civil.Date `json:"to,omitzero"`
}

// Passed is a day that did not count, and why. Causes is shared between days,
// do not change it.
type Passed struct {
	Date   civil.Date `json:"date"`
	Causes []Cause    `json:"causes"`
}

// LeadStep is the way from the delivery day back to a pick day.
type LeadStep struct {
	Days int        `json:"days"` // the lead time in work days
	Pick civil.Date `json:"pick"`
	// Passed are the days on the way that are no work days, latest first. It is
	// shared between deliveries, do not change it.
	Passed []Passed `json:"passed,omitempty"`
}
