package subscribing

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// Effect is what a wish does or would do: enough for one sentence and a list of
// before and after.
type Effect struct {
	Changed       bool                      // false: it is so already, and there is nothing to do
	Before, After subscription.Subscription // Before is zero for a new one
	Receiver      customer.Customer
	Deliveries    Comparison         // those to come; empty if nothing changes
	Dropped       []schedule.Dropped // dates that fall out afterwards, by nominal date
	Money         Money              // what those cost
	Through       civil.Date         // last nominal date Deliveries looks at
	Orders        order.Outcome      // Made have a number once they are saved
	// Later says why the wish does not hold as asked but from a later day on:
	// past the cut-off, within the notice period or the minimum term.
	Later    *problem.Problem
	Warnings problem.List // such as an agreed price that is not the list price
	// Beyond says what the plan does not let customers leave out: too many of a
	// season, or not said early enough. A person at the screen may all the same.
	Beyond problem.List
	// Printed is the delivery day of a slip that is on paper already and that
	// the wish changes; zero if there is none.
	Printed civil.Date

	planned planning.Effect
}

// Seen is what a person knows who has looked at the effect.
func (e Effect) Seen() Seen {
	return Seen{Version: e.Before.Version, Printed: !e.Printed.IsZero(), Later: e.Later != nil, Beyond: len(e.Beyond) > 0}
}

// Save carries the effect out within the unit of work it was weighed in.
func (e *Effect) Save(tx office.Tx) error {
	if !e.Changed {
		return nil
	}
	if err := planning.Apply(tx, &e.planned); err != nil {
		return err
	}
	e.After, e.Orders = e.planned.Subscription, e.planned.Orders
	return nil
}
