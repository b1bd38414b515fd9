// Package order has what must be delivered on a day: orders made from a
// subscription's deliveries or placed singly, and planning, which is nothing
// but the comparison of the deliveries that should be with the orders that are.
package order

import (
	"fmt"
	"slices"
	"time"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Codes of this package.
const (
	CodeNoLines         problem.Code = "order.no_lines"
	CodeQuantity        problem.Code = "order.quantity_not_positive"
	CodeArticleUnknown  problem.Code = "order.article_unknown"
	CodeArticleInactive problem.Code = "order.article_inactive"
	CodeNoPrice         problem.Code = "order.no_price"
	CodeNoVATRate       problem.Code = "order.no_vat_rate"
	CodeClosed          problem.Code = "order.already_closed"
	CodeShortInvalid    problem.Code = "order.short_invalid"
)

// State is where an order stands. Whether an open order is still a projection
// or past its cut-off follows from the time, see Fixed.
type State string

// The states.
const (
	Open      State = "open"
	Packed    State = "packed"    // its pick day is closed; delivered from its delivery date on
	Cancelled State = "cancelled" // see Reason; an order of a subscription can be revived until its cut-off
)

// Reason says why an order is cancelled.
type Reason string

// The reasons, most of them those of dropped deliveries.
const (
	NoReason     Reason = ""
	ByPause      Reason = "paused"
	BySkip       Reason = "skipped"
	ByHold       Reason = "held"      // a delivery stop of its payer or receiver
	ByEnd        Reason = "ended"     // the subscription's term or cancellation
	ByClosure    Reason = "closed"    // no delivery day
	ByMerge      Reason = "combined"  // its dates went into another order
	ByCustomer   Reason = "customer"  // a single order taken back
	ByUnpaid     Reason = "unpaid"    // payment pending or failed in the webshop
	ByOtherThing Reason = "unplanned" // the rhythm no longer has the date
)

// Order is what one receiver gets at one place on one day, from one
// subscription or one single order.
type Order struct {
	record.Head
	SubscriptionID int64           `json:"subscription_id,omitempty"` // 0: a single order
	PayerID        int64           `json:"payer_id"`
	ReceiverID     int64           `json:"receiver_id"`
	ShipTo         shipto.ShipTo   `json:"ship_to"`
	Date           civil.Date      `json:"date"`    // delivery day
	Nominal        []civil.Date    `json:"nominal"` // nominal dates it covers, ascending; none for a single order
	Cutoff         time.Time       `json:"cutoff"`  // until then it is a projection
	State          State           `json:"state"`
	Reason         Reason          `json:"reason,omitempty"`
	Lines          []Line          `json:"lines"`
	Remarks        []remark.Remark `json:"remarks"`
	Payment        *Payment        `json:"payment,omitempty"`
	PlacedOn       civil.Date      `json:"placed_on"`
	// DayKept says that a person left it on its day although the calendar has
	// closed that day, or its pick day, since.
	DayKept bool `json:"day_kept,omitempty"`
	// Swaps are what a person decided for this order alone, see catalog.Swaps.
	Swaps []Swap `json:"swaps,omitempty"`
}

// Line is one article of an order.
type Line struct {
	ID        int64          `json:"id"`
	ArticleID int64          `json:"article_id"`
	Ordered   money.Quantity `json:"ordered"`
	Packed    money.Quantity `json:"packed"`     // set when its pick day is closed
	Short     money.Quantity `json:"short"`      // Ordered - Packed then
	UnitPrice money.Amount   `json:"unit_price"` // as by Shop.PricesNet
	Agreed    bool           `json:"agreed"`     // price agreed or given with the order: the list price does not touch it
	Discount  money.Rate     `json:"discount"`
	VATCode   string         `json:"vat_code"`
	VATRate   money.Rate     `json:"vat_rate"` // on the delivery date
	Pick      civil.Date     `json:"pick"`     // day it must be fetched or made
}

// Payment is what the webshop says about a single order's payment.
type Payment struct {
	State  PaymentState `json:"state"`
	Method string       `json:"method"`
	Amount money.Amount `json:"amount"`
}

// PaymentState of an order that was paid in the webshop.
type PaymentState string

// The payment states: a pending or cancelled payment is not delivered.
const (
	Paid             PaymentState = "paid"
	PaymentPending   PaymentState = "pending"
	PaymentCancelled PaymentState = "cancelled"
)

// EarliestPick is the first day something must be fetched or made for it; zero
// without lines.
func (o Order) EarliestPick() civil.Date {
	var d civil.Date
	for _, l := range o.Lines {
		d = civil.Earlier(d, l.Pick)
	}
	return d
}

// LatestPick is the day its slip is packed and closed; zero without lines.
func (o Order) LatestPick() civil.Date {
	var d civil.Date
	for _, l := range o.Lines {
		d = civil.Later(d, l.Pick)
	}
	return d
}

// Fixed reports whether the order is no longer a projection at an instant:
// packed, or past its cut-off.
func (o Order) Fixed(at time.Time) bool { return o.State == Packed || !at.Before(o.Cutoff) }

// Live reports whether it is to be or was delivered.
func (o Order) Live() bool { return o.State != Cancelled }

// FirstNominal is the date the order has its place in the rhythm by; a single
// order's is its delivery day.
func (o Order) FirstNominal() civil.Date {
	if len(o.Nominal) > 0 {
		return o.Nominal[0]
	}
	return o.Date
}

// Covers reports whether the order stands for a nominal date.
func (o Order) Covers(d civil.Date) bool { return slices.Contains(o.Nominal, d) }

// Pack closes the order: what is not short is packed. short gives the missing
// quantity by line id; more than was ordered is a problem, as is a second time.
func (o *Order) Pack(short map[int64]money.Quantity) error {
	if o.State != Open {
		return problem.New(CodeClosed, "", "order", o.Number)
	}
	lines := slices.Clone(o.Lines)
	var l problem.List
	for i := range lines {
		missing := short[lines[i].ID]
		if missing < 0 || missing > lines[i].Ordered {
			l.Add(CodeShortInvalid, "short", "order", o.Number, "value", missing, "ordered", lines[i].Ordered)
		}
		lines[i].Short = missing
		lines[i].Packed = lines[i].Ordered - missing
	}
	if err := l.Err(); err != nil {
		return err
	}
	o.Lines, o.State = lines, Packed
	return nil
}

// Number is an order's number as printed: prefix, year, running number.
func Number(prefix string, year, sequence int) string {
	return fmt.Sprintf("%s%d-%06d", prefix, year, sequence)
}
