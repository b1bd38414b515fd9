// Package subscription has what a customer has subscribed to, as dated
// versions with pauses, skips, moves and an end, and computes its deliveries.
// It does not know orders: those are made from the deliveries in order.
package subscription

import (
	"iter"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Subscription is what one receiver gets on a plan and one payer pays for.
type Subscription struct {
	record.Head
	PayerID    int64          `json:"payer_id"`
	ReceiverID int64          `json:"receiver_id"`
	CreatedOn  civil.Date     `json:"created_on"` // pick days before it are not possible rather than missed
	Start      civil.Date     `json:"start"`
	End        civil.Date     `json:"end"`             // last nominal date possible; zero: none
	Count      int            `json:"count,omitempty"` // ends after so many covered dates; 0: does not
	Cycle      customer.Cycle `json:"cycle,omitempty"` // "": the payer's
	// Draft: it is being prepared and delivers nothing until it is activated.
	Draft bool `json:"draft,omitempty"`
	// Renewal is what follows its term; nil: what its plan says. A zero one
	// declines what the plan says.
	Renewal *catalog.Renewal `json:"renewal,omitempty"`

	Versions     []Version       `json:"versions"` // by From, the first from Start; never empty
	Pauses       []Pause         `json:"pauses"`   // by From, not overlapping
	Skips        []Skip          `json:"skips"`    // by Nominal
	Moves        []Move          `json:"moves"`    // by Nominal
	Singles      []Single        `json:"singles"`  // by Nominal
	Remarks      []remark.Remark `json:"remarks"`
	Cards        []Card          `json:"cards,omitempty"` // by Nominal, that for every delivery first
	Cancellation *Cancellation   `json:"cancellation,omitempty"`
}

// Version is what is delivered for nominal dates from a day on.
type Version struct {
	From   civil.Date    `json:"from"`
	PlanID int64         `json:"plan_id"`
	Lines  []Line        `json:"lines"`
	ShipTo shipto.ShipTo `json:"ship_to"` // zero: the receiver's usual place
}

// Line is one article in each delivery.
type Line struct {
	ArticleID int64          `json:"article_id"`
	Quantity  money.Quantity `json:"quantity"`
	Price     *money.Amount  `json:"price,omitempty"` // agreed; nil: the list price of the day
}

// Pause is a range without deliveries, both days inclusive; To zero: open.
type Pause struct {
	From   civil.Date `json:"from"`
	To     civil.Date `json:"to"`
	Source string     `json:"source"` // request id or user
}

// Range is the pause as a range of days.
func (p Pause) Range() civil.Range { return civil.Range{From: p.From, To: p.To} }

// Skip leaves out one nominal date.
type Skip struct {
	Nominal civil.Date `json:"nominal"`
	Source  string     `json:"source"`
}

// Move puts one nominal date on another day; a person decided it.
type Move struct {
	Nominal civil.Date `json:"nominal"`
	To      civil.Date `json:"to"`
	Source  string     `json:"source"`
}

// Single replaces the lines of one nominal date.
type Single struct {
	Nominal civil.Date `json:"nominal"`
	// Lines are empty for a date whose lines stand with the first date of the
	// delivery both are in, see ChangeDelivery. It has the usual ones when the two
	// come apart.
	Lines  []Line `json:"lines"`
	Source string `json:"source"`
}

// Card is the text of the greeting card that goes with a gift: with the
// delivery of one nominal date, or with every one that has none of its own.
type Card struct {
	Nominal civil.Date `json:"nominal,omitzero"` // zero: every delivery
	Text    string     `json:"text"`
	Source  string     `json:"source"`
}

// Cancellation ends a subscription: nothing is delivered after Effective.
type Cancellation struct {
	Effective civil.Date `json:"effective"`
	Given     civil.Date `json:"given"` // day the customer said so
	Reason    string     `json:"reason"`
	Source    string     `json:"source"`
}

// State is where a subscription stands on a day, derived from its dates.
type State string

// The states.
const (
	Draft     State = "draft" // being prepared
	Active    State = "active"
	Paused    State = "paused"
	Ending    State = "ending" // running, with a known last day
	Ended     State = "ended"
	Cancelled State = "cancelled"
)

// StateOn is the state on a day.
func (s Subscription) StateOn(today civil.Date) State {
	switch c := s.Cancellation; {
	case s.Draft && c == nil:
		return Draft
	case c != nil && (s.Draft || c.Effective.Before(today)):
		return Cancelled
	case !s.End.IsZero() && s.End.Before(today):
		return Ended
	case s.PausedOn(today):
		return Paused
	case c != nil || !s.End.IsZero():
		return Ending
	}
	return Active
}

// PausedOn reports whether a pause holds on the day.
func (s Subscription) PausedOn(d civil.Date) bool {
	return slices.ContainsFunc(s.Pauses, func(p Pause) bool { return p.Range().Contains(d) })
}

// LastDay is the last day anything can be delivered for, by cancellation or
// end; zero if none is known.
func (s Subscription) LastDay() civil.Date {
	if s.Cancellation != nil {
		return civil.Earlier(s.Cancellation.Effective, s.End)
	}
	return s.End
}

// On is the version that holds for a nominal date; the first before its start.
func (s Subscription) On(nominal civil.Date) Version {
	var found Version
	for i, v := range s.Versions {
		if i == 0 || !v.From.After(nominal) {
			found = v
		}
	}
	return found
}

// LinesFor are the lines of a nominal date: changed for it alone, else those
// of the version.
func (s Subscription) LinesFor(nominal civil.Date) []Line {
	if lines, changed := s.single(nominal); changed && len(lines) > 0 {
		return lines
	}
	return s.On(nominal).Lines
}

func (s Subscription) single(nominal civil.Date) ([]Line, bool) {
	for _, x := range s.Singles {
		if x.Nominal == nominal {
			return x.Lines, true
		}
	}
	return nil, false
}

// CardFor is the text of the card that goes with a nominal date: its own, else
// that of every delivery; "" for none.
func (s Subscription) CardFor(nominal civil.Date) string {
	text := ""
	for _, c := range s.Cards {
		if c.Nominal.IsZero() || c.Nominal == nominal {
			text = c.Text
		}
	}
	return text
}

// RenewalIn is what follows the term of the subscription: what it says itself,
// else what its plan says at the end of the term; nil for nothing. A
// subscription without an end has nothing to renew, nor one with two.
func (s Subscription) RenewalIn(offer catalog.Offer) *catalog.Renewal {
	r := s.Renewal
	if r == nil {
		r = s.termsAtEnd(offer).Renewal
	}
	if r == nil || r.IsZero() || s.End.IsZero() == (s.Count == 0) {
		return nil
	}
	return r
}

// Sources are the users and requests behind the pauses, skips and so on of the
// subscription, each once, in no order.
func (s Subscription) Sources() iter.Seq[string] {
	names := map[string]bool{}
	for _, p := range s.Pauses {
		names[p.Source] = true
	}
	for _, k := range s.Skips {
		names[k.Source] = true
	}
	for _, m := range s.Moves {
		names[m.Source] = true
	}
	for _, x := range s.Singles {
		names[x.Source] = true
	}
	for _, r := range s.Remarks {
		names[r.Source] = true
	}
	for _, c := range s.Cards {
		names[c.Source] = true
	}
	if s.Cancellation != nil {
		names[s.Cancellation.Source] = true
	}
	delete(names, "")
	return maps.Keys(names)
}
