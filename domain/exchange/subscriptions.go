package exchange

import (
	"turnus/domain/civil"
	"turnus/domain/remark"
)

// CreateSubscription starts a subscription.
type CreateSubscription struct {
	Number          string     `json:"number"`
	Customer        string     `json:"customer"`           // pays and receives unless the next two say otherwise
	Receiver        string     `json:"receiver,omitempty"` // number of a customer
	Payer           string     `json:"payer,omitempty"`
	Plan            string     `json:"plan"`
	Start           civil.Date `json:"start"`
	End             civil.Date `json:"end,omitzero"`        // last nominal day, or
	Deliveries      int        `json:"deliveries,omitzero"` // how many; 0 and no End: without end
	Lines           []Line     `json:"lines"`
	Comment         string     `json:"comment,omitempty"`
	DeliveryAddress Place      `json:"delivery_address,omitzero"` // zero: the receiver's usual place
	PickupPoint     string     `json:"pickup_point,omitempty"`
}

// Ref names the subscription a request is about and, if the webshop says so,
// the customer who asks: another customer's subscription is not theirs to change.
type Ref struct {
	Subscription string `json:"subscription"`
	Customer     string `json:"customer,omitempty"`
}

// About is the reference itself, for code that works on any such request.
func (r Ref) About() Ref { return r }

// OnSubscription is a body about an existing subscription.
type OnSubscription interface {
	Body
	About() Ref
}

// Pause asks for no deliveries in a range of nominal dates, both inclusive.
type Pause struct {
	Ref
	From civil.Date `json:"from"`
	To   civil.Date `json:"to,omitzero"` // zero: until further notice
}

// Resume ends the pause that holds on a day; that day is delivered again.
type Resume struct {
	Ref
	On civil.Date `json:"on"`
}

// Extend prolongs a term by a number of deliveries or until a day, one of both.
type Extend struct {
	Ref
	Deliveries int        `json:"deliveries,omitzero"`
	Until      civil.Date `json:"until,omitzero"`
}

// Cancel ends a subscription after a day.
type Cancel struct {
	Ref
	Effective civil.Date `json:"effective,omitzero"` // zero: as soon as the terms allow
	Reason    string     `json:"reason,omitempty"`
}

// Change alters what a subscription delivers, when and where, from a nominal
// date on. At least one of the fields after From is present.
type Change struct {
	Ref
	From            civil.Date  `json:"from,omitzero"`   // zero: from the next delivery that can still be changed
	Lines           []Line      `json:"lines,omitempty"` // none: as before
	Plan            string      `json:"plan,omitempty"`
	DeliveryAddress Place       `json:"delivery_address,omitzero"`
	PickupPoint     Opt[string] `json:"pickup_point,omitzero"`
}

// Comment adds a remark to a subscription.
type Comment struct {
	Ref
	Text   string          `json:"text"`
	Lasts  remark.Lifetime `json:"lasts,omitempty"` // always, if the request does not say
	Date   civil.Date      `json:"date,omitzero"`   // the delivery, for once; zero: the next one
	From   civil.Date      `json:"from,omitzero"`
	Until  civil.Date      `json:"until,omitzero"` // present if it lasts until
	Safety bool            `json:"safety,omitempty"`
}

// AcceptRenewal takes the offered next term of a subscription.
type AcceptRenewal struct {
	Ref
}

// Skip leaves out the delivery of a date: the actual one, else the nominal.
type Skip struct {
	Ref
	Date civil.Date `json:"date"`
}

// Unskip takes a skip back.
type Unskip struct {
	Ref
	Date civil.Date `json:"date"`
}

// ChangeDelivery replaces the lines of one delivery.
type ChangeDelivery struct {
	Ref
	Date  civil.Date `json:"date"`
	Lines []Line     `json:"lines"`
}

// Move puts one delivery on another day.
type Move struct {
	Ref
	Date civil.Date `json:"date"`
	To   civil.Date `json:"to"`
}
