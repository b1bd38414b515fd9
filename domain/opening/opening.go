// Package opening has what was open between the shop and its customers when it
// began to work with Turnus: unpaid invoices of the system before, deliveries that
// were paid for, crates that were out.
package opening

import (
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/record"
)

// Kind is a kind of balance.
type Kind string

// The kinds.
const (
	OpenItem Kind = "open_item" // an invoice that was not paid: Document, Date, Due, Amount
	Prepaid  Kind = "prepaid"   // deliveries of a subscription that were paid for: Deliveries, Amount
	Crates   Kind = "crates"    // so many of an article that are to come back: ArticleID, Quantity
)

// Balance is one thing that was open. Its number is the same whenever the same
// table is taken over.
type Balance struct {
	record.Head
	Kind           Kind           `json:"kind"`
	CustomerID     int64          `json:"customer_id"`               // who owes or is owed; payer of the subscription
	SubscriptionID int64          `json:"subscription_id,omitempty"` // of what was prepaid
	ArticleID      int64          `json:"article_id,omitempty"`      // of crates
	Document       string         `json:"document,omitempty"`        // number of the old invoice
	Date           civil.Date     `json:"date"`                      // of the invoice, else of the take-over
	Due            civil.Date     `json:"due,omitzero"`
	Amount         money.Amount   `json:"amount,omitempty"` // in the shop's currency
	Deliveries     int            `json:"deliveries,omitempty"`
	Quantity       money.Quantity `json:"quantity,omitempty"`
}
