package exchange

import (
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/order"
)

// Line is an article and how much of it.
type Line struct {
	Article   string            `json:"article"`             // its number
	Quantity  money.Quantity    `json:"quantity"`            // positive
	UnitPrice Opt[money.Amount] `json:"unit_price,omitzero"` // binding if present, not negative
}

// PlaceOrder is a single order.
type PlaceOrder struct {
	Number          string     `json:"number"`
	Customer        string     `json:"customer"` // pays and receives unless the next two say otherwise
	Receiver        string     `json:"receiver,omitempty"`
	Payer           string     `json:"payer,omitempty"`
	DeliverOn       civil.Date `json:"deliver_on"`
	Lines           []Line     `json:"lines"`
	Remark          string     `json:"remark,omitempty"`
	DeliveryAddress Place      `json:"delivery_address,omitzero"` // zero: the receiver's usual place
	PickupPoint     string     `json:"pickup_point,omitempty"`
	Payment         *Payment   `json:"payment,omitempty"`
}

// Payment is what the webshop says about the payment of a single order.
type Payment struct {
	State  order.PaymentState `json:"state"`
	Method string             `json:"method,omitempty"`
	Amount Opt[money.Amount]  `json:"amount,omitzero"`
}

// ChangeOrder alters a single order. At least one of the fields after Customer
// is present.
type ChangeOrder struct {
	Order     string      `json:"order"` // its number
	Customer  string      `json:"customer,omitempty"`
	DeliverOn civil.Date  `json:"deliver_on,omitzero"` // zero: as before
	Lines     []Line      `json:"lines,omitempty"`     // none: as before
	Remark    Opt[string] `json:"remark,omitzero"`
	Payment   *Payment    `json:"payment,omitempty"`
}

// CancelOrder takes a single order back.
type CancelOrder struct {
	Order    string `json:"order"`
	Customer string `json:"customer,omitempty"`
	Reason   string `json:"reason,omitempty"`
}
