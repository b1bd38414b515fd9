// Package billing gathers delivered quantities into documents: what one payer
// owes for a period, the totals in their one fixed order, and the frozen copy
// that is the paper's only input and is never changed after issue.
package billing

import (
	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
)

// DocumentFormat is the version of the frozen copy's JSON.
const DocumentFormat = "turnus.document/1"

// DocumentKind says what a document is.
type DocumentKind string

// The kinds of documents.
const (
	Invoice    DocumentKind = "invoice"
	CreditNote DocumentKind = "credit_note"
)

// Document is an issued (or previewed) document, complete: names, texts,
// prices, rates and dates are copies and no longer depend on anything else.
type Document struct {
	Format   string         `json:"format"` // DocumentFormat
	Kind     DocumentKind   `json:"kind"`
	Number   string         `json:"number"` // "" in a preview
	Date     civil.Date     `json:"date"`   // of the document; its year is the number's
	Due      civil.Date     `json:"due"`    // payable until
	Period   civil.Range    `json:"period"` // of the supplies
	Currency money.Currency `json:"currency"`
	Lang     lang.Lang      `json:"lang"`
	Issuer   Issuer         `json:"issuer"`
	Customer Customer       `json:"customer"` // the payer
	Lines    []Line         `json:"lines"`    // by service date, then receiver, then article
	Totals   Totals         `json:"totals"`
	Calendar []Day          `json:"calendar"`       // delivery days of the period, by date
	Paid     *Paid          `json:"paid,omitempty"` // paid in the webshop: no payment part
	Payment  *Payment       `json:"payment,omitempty"`
}

// Paid says that a document is for the record: the webshop has the money.
type Paid struct {
	Method string       `json:"method"` // as the webshop calls it, "card"
	Amount money.Amount `json:"amount"`
}

// Issuer is the shop as printed on a document.
type Issuer struct {
	Party      address.Party `json:"party"`
	UID        string        `json:"uid"` // "CHE-123.456.788 MWST", DE/AT VAT id, "" if not registered
	Email      string        `json:"email"`
	Phone      string        `json:"phone"`
	Website    string        `json:"website"`
	WindowLeft bool          `json:"window_left"` // address window left (DIN 5008 B) instead of right (CH)
}

// Customer is the payer as printed on a document.
type Customer struct {
	ID     int64         `json:"id"`
	Number string        `json:"number"`
	Party  address.Party `json:"party"`
	UID    string        `json:"uid,omitempty"`
}

// Line is one delivered article.
type Line struct {
	OrderLineID int64          `json:"order_line_id"`
	Date        civil.Date     `json:"date"`   // of service: the delivery day
	Order       string         `json:"order"`  // order number
	Origin      string         `json:"origin"` // subscription number, or the order's for a single order
	Receiver    string         `json:"receiver,omitempty"`
	Article     string         `json:"article"`
	Text        string         `json:"text"` // in the document's language
	Quantity    money.Quantity `json:"quantity"`
	Unit        string         `json:"unit"`
	UnitPrice   money.Amount   `json:"unit_price"`
	Discount    money.Rate     `json:"discount,omitempty"`
	Amount      money.Amount   `json:"amount"` // after discount
	VATCode     string         `json:"vat_code"`
	VATRate     money.Rate     `json:"vat_rate"`
}

// Totals are the sums of a document. Net + Tax + Rounding = Total always.
type Totals struct {
	PricesNet bool         `json:"prices_net"` // line amounts are without VAT
	VAT       []VATSum     `json:"vat"`        // by rate, highest first; empty if not registered
	Sum       money.Amount `json:"sum"`        // of line amounts
	Net       money.Amount `json:"net"`
	Tax       money.Amount `json:"tax"`
	Rounding  money.Amount `json:"rounding"` // cash rounding, may be negative
	Total     money.Amount `json:"total"`
}

// VATSum is the VAT of one rate.
type VATSum struct {
	Code  string       `json:"code"`
	Rate  money.Rate   `json:"rate"`
	Net   money.Amount `json:"net"`
	Tax   money.Amount `json:"tax"`
	Gross money.Amount `json:"gross"`
}

// DayMark says what happened on a delivery day of the period.
type DayMark string

// The marks of the delivery calendar.
const (
	Delivered DayMark = "delivered"
	Paused    DayMark = "paused" // paused or skipped
	Moved     DayMark = "moved"  // delivered on this day instead of another
)

// Day is one marked day of the delivery calendar.
type Day struct {
	Date civil.Date `json:"date"`
	Mark DayMark    `json:"mark"`
}

// PaymentKind says which code the payment part carries.
type PaymentKind string

// The kinds of payment parts.
const (
	QRBill   PaymentKind = "qrbill"   // Swiss QR-bill, slip at the foot of the page
	GiroCode PaymentKind = "girocode" // EPC QR code beside the terms
)

// Payment is what the payment part needs. Payload is the exact text of the QR
// code; the fields beside it are what is printed in words.
type Payment struct {
	Kind      PaymentKind   `json:"kind"`
	Payload   string        `json:"payload"`
	IBAN      string        `json:"iban"`
	Creditor  address.Party `json:"creditor"`
	Debtor    address.Party `json:"debtor"`
	Amount    money.Amount  `json:"amount"`
	Reference string        `json:"reference"` // without blanks, "" for none
	Message   string        `json:"message"`
	BillInfo  string        `json:"bill_info"` // Swico S1
}
