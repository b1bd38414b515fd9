package customer

import (
	"fmt"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/problem"
)

// Codes of holds.
const (
	CodeHoldKindUnknown   problem.Code = "customer.hold_kind_unknown"
	CodeHoldFromMissing   problem.Code = "customer.hold_from_missing"
	CodeHoldReasonMissing problem.Code = "customer.hold_reason_missing"
	CodeHoldOverlap       problem.Code = "customer.hold_overlap"
)

// HoldKind says what a hold stops. The kinds are apart from each other: who gets
// nothing delivered is still invoiced, and the other way round.
type HoldKind string

// The kinds.
const (
	DeliveryHold HoldKind = "delivery" // Liefersperre: nothing is delivered to him, nor on his account
	InvoiceHold  HoldKind = "invoice"  // Rechnungssperre: an invoice run leaves him out
	ReminderHold HoldKind = "reminder" // Mahnsperre: he is not reminded
)

// HoldKinds are all of them, in the order in which they are shown.
var HoldKinds = []HoldKind{DeliveryHold, InvoiceHold, ReminderHold}

// Hold (Sperre) keeps something from being done for a customer for some days,
// both inclusive.
type Hold struct {
	Kind   HoldKind   `json:"kind"`
	From   civil.Date `json:"from"`
	Until  civil.Date `json:"until,omitzero"` // zero: until further notice
	Reason string     `json:"reason"`
	Source string     `json:"source"` // user who set it
}

// Range is the hold as a range of days.
func (h Hold) Range() civil.Range { return civil.Range{From: h.From, To: h.Until} }

// Check returns what is wrong with the hold.
func (h Hold) Check() error {
	var l problem.List
	if !slices.Contains(HoldKinds, h.Kind) {
		l.Add(CodeHoldKindUnknown, "kind", "value", string(h.Kind))
	}
	if h.From.IsZero() {
		l.Add(CodeHoldFromMissing, "from")
	}
	if strings.TrimSpace(h.Reason) == "" {
		l.Add(CodeHoldReasonMissing, "reason")
	}
	_ = l.Append(civil.Between(h.From, h.Until).Check("until")) // always a problem
	return l.Err()
}

// HoldOn is the hold of a kind that a day lies in.
func (c Customer) HoldOn(kind HoldKind, day civil.Date) (Hold, bool) {
	i := slices.IndexFunc(c.Holds, func(h Hold) bool { return h.Kind == kind && h.Range().Contains(day) })
	if i < 0 {
		return Hold{}, false
	}
	return c.Holds[i], true
}

// HoldsFrom are the holds that are not over on a day: those in force and those
// to come.
func (c Customer) HoldsFrom(day civil.Date) []Hold {
	var out []Hold
	for _, h := range c.Holds {
		if h.Until.IsZero() || !h.Until.Before(day) {
			out = append(out, h)
		}
	}
	return out
}

// HoldsEnding are those whose last day is in a range, but for those another one of
// the kind goes on from without a day between.
func (c Customer) HoldsEnding(last civil.Range) []Hold {
	var out []Hold
	for _, h := range c.Holds {
		if h.Until.IsZero() || !last.Contains(h.Until) {
			continue
		}
		if _, goesOn := c.HoldOn(h.Kind, h.Until.AddDays(1)); !goesOn {
			out = append(out, h)
		}
	}
	return out
}

// DeliveryStops are the days on which nothing is delivered to the customer, nor
// on his account.
func (c Customer) DeliveryStops() []civil.Range {
	var out []civil.Range
	for _, h := range c.Holds {
		if h.Kind == DeliveryHold {
			out = append(out, h.Range())
		}
	}
	return out
}

// Receiving is a receiver as deliveries follow from him: with the delivery stops
// of whoever pays for them beside his own. It is for computing, not for saving.
func Receiving(receiver, payer Customer) Customer {
	if payer.ID == receiver.ID {
		return receiver
	}
	holds := slices.Clip(receiver.Holds)
	for _, h := range payer.Holds {
		if h.Kind == DeliveryHold && !slices.Contains(holds, h) {
			holds = append(holds, h)
		}
	}
	receiver.Holds = holds
	return receiver
}

// SetHold adds a hold, in the order of their first days.
func (c *Customer) SetHold(h Hold) {
	c.Holds = append(slices.Clone(c.Holds), h)
	slices.SortStableFunc(c.Holds, func(a, b Hold) int { return a.From.Compare(b.From) })
}

// LiftHold ends a hold so that it no longer holds on a day; one that has not
// begun before it is gone. False if the customer has no such hold, or it was over.
func (c *Customer) LiftHold(h Hold, on civil.Date) bool {
	i := slices.Index(c.Holds, h)
	if i < 0 || !h.Until.IsZero() && h.Until.Before(on) {
		return false
	}
	c.Holds = slices.Clone(c.Holds)
	if !h.From.Before(on) {
		c.Holds = slices.Delete(c.Holds, i, i+1)
		return true
	}
	c.Holds[i].Until = on.AddDays(-1)
	return true
}

func (c Customer) checkHolds(l *problem.List) {
	for i, h := range c.Holds {
		for _, p := range problem.Of(h.Check()) {
			p.Field = fmt.Sprintf("holds[%d].%s", i, p.Field)
			*l = append(*l, p)
		}
		for _, other := range c.Holds[:i] {
			if other.Kind == h.Kind && other.Range().Overlaps(h.Range()) {
				l.Add(CodeHoldOverlap, fmt.Sprintf("holds[%d].from", i), "kind", string(h.Kind), "range", other.Range())
			}
		}
	}
}
