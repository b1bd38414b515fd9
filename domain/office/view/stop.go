package view

import (
	"turnus/domain/address"
	"turnus/domain/shipto"
)

// Dropped is a place somebody with a running subscription gets parcels at.
type Dropped struct {
	CustomerID int64
	Number     string
	Party      address.Party
	Phone      string
	// SubscriptionID is the subscription that names the place; 0: the customer does.
	SubscriptionID int64
	ShipTo         shipto.ShipTo // the address also where it is the billing address
}
