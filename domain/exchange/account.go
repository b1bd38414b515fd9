package exchange

import (
	"cmp"
	"slices"
	"time"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/subscription"
)

// AccountFormat is the "format" of an account file.
const AccountFormat = "turnus.account/1"

// Account is what a customer's account page shows and may do. It carries no
// time of writing, so that the file only changes when the account does.
type Account struct {
	Format          string                `json:"format"` // AccountFormat, set by Encode
	Shop            string                `json:"shop"`
	Customer        string                `json:"customer"` // number
	Language        lang.Lang             `json:"language"`
	Company         string                `json:"company,omitempty"`
	Salutation      string                `json:"salutation,omitempty"`
	FirstName       string                `json:"first_name,omitempty"`
	LastName        string                `json:"last_name,omitempty"`
	Email           string                `json:"email,omitempty"`
	Phone           string                `json:"phone,omitempty"`
	BillingAddress  address.Address       `json:"billing_address"`
	DeliveryAddress *Destination          `json:"delivery_address,omitempty"` // nil: the billing address
	BillingCycle    customer.Cycle        `json:"billing_cycle"`
	Subscriptions   []AccountSubscription `json:"subscriptions"` // by number
	Orders          []AccountOrder        `json:"orders"`        // single orders still to come, by date
	OpenInvoices    []OpenInvoice         `json:"open_invoices"` // by due date
}

// Destination is where parcels go: an address with its drop place, or a
// pick-up point with the point's address.
type Destination struct {
	address.Address
	DropPlace   string `json:"drop_place,omitempty"`
	DoorCode    string `json:"door_code,omitempty"`
	PickupPoint string `json:"pickup_point,omitempty"` // number of the point
	PickupName  string `json:"pickup_name,omitempty"`  // in the customer's language
}

// AccountSubscription is one subscription on the account page.
type AccountSubscription struct {
	Number       string             `json:"number"`
	State        subscription.State `json:"state"`
	Plan         string             `json:"plan"`      // number
	PlanName     string             `json:"plan_name"` // in the customer's language
	Payer        string             `json:"payer"`     // number of a customer
	Receiver     string             `json:"receiver"`
	Start        civil.Date         `json:"start"`
	End          civil.Date         `json:"end,omitzero"` // last day, by term or cancellation
	Lines        []DeliveryLine     `json:"lines"`        // that hold for the next delivery
	Next         []Delivery         `json:"next"`         // by date
	Pauses       []PauseRange       `json:"pauses"`       // by from
	Skips        []civil.Date       `json:"skips"`        // nominal dates, ascending
	CanPauseFrom civil.Date         `json:"can_pause_from,omitzero"`
	// CanChangeFrom is the first nominal date whose lines can still be changed.
	CanChangeFrom civil.Date `json:"can_change_from,omitzero"`
	// SkipsLeft is how many more deliveries may be left out, by skipping or pausing,
	// up to SkipsUntil, the end of the season; nil: as many as wanted.
	SkipsLeft  *int       `json:"skips_left,omitempty"`
	SkipsUntil civil.Date `json:"skips_until,omitzero"`
	// NoticeDays are the days between a cancellation and the end; MinTermTo is the
	// first last day the minimum term allows, zero if there is none or it is over.
	NoticeDays int        `json:"notice_days,omitempty"`
	MinTermTo  civil.Date `json:"min_term_to,omitzero"`
	// Term is the running term, if another one can follow it.
	Term *AccountTerm `json:"term,omitempty"`
	// Comments are the customer's own that still hold, oldest first.
	Comments []AccountComment `json:"comments,omitempty"`
}

// AccountTerm is when a term ends and what follows: another one of so many months or
// deliveries, by itself unless the customer cancels, or only if he accepts it.
type AccountTerm struct {
	End        civil.Date `json:"end"` // last day
	Months     int        `json:"months,omitempty"`
	Deliveries int        `json:"deliveries,omitempty"`
	Offered    bool       `json:"offered,omitempty"` // follows only if it is accepted
	Next       civil.Date `json:"next,omitzero"`     // last day of the one that follows, if it is known
	// CancelUntil is the last day on which a cancellation keeps it from following by
	// itself; zero: that day is over.
	CancelUntil civil.Date `json:"cancel_until,omitzero"`
	// AcceptFrom and AcceptUntil are when it can be accepted; AcceptFrom is zero once
	// it can.
	AcceptFrom  civil.Date `json:"accept_from,omitzero"`
	AcceptUntil civil.Date `json:"accept_until,omitzero"`
}

// AccountComment is what a customer asked to be minded with each delivery.
type AccountComment struct {
	Text  string     `json:"text"`
	Until civil.Date `json:"until,omitzero"` // last delivery day it holds for; zero: always
}

// PauseRange is a range without deliveries, both days inclusive.
type PauseRange struct {
	From civil.Date `json:"from"`
	To   civil.Date `json:"to,omitzero"` // zero: until further notice
}

// Delivery is one delivery as account and answer files show it.
type Delivery struct {
	Nominal []civil.Date   `json:"nominal,omitempty"`     // dates of the rhythm it covers, ascending
	Date    civil.Date     `json:"date"`                  // the day the parcel comes
	Pick    civil.Date     `json:"pick,omitzero"`         // latest pick day
	Until   time.Time      `json:"change_until,omitzero"` // cut-off: until then the customer can change it
	Skip    time.Time      `json:"skip_until,omitzero"`   // until then the customer can leave it out; zero: until Until
	Moved   bool           `json:"moved,omitempty"`       // comes on another day than the rhythm says
	Fixed   bool           `json:"fixed,omitempty"`       // past its cut-off
	Lines   []DeliveryLine `json:"lines,omitempty"`
	Why     []string       `json:"why,omitempty"` // in the customer's language
}

// DeliveryLine is one article of a delivery.
type DeliveryLine struct {
	Article   string         `json:"article"` // number
	Name      string         `json:"name,omitempty"`
	Quantity  money.Quantity `json:"quantity"`
	Unit      string         `json:"unit,omitempty"`
	UnitPrice *money.Amount  `json:"unit_price,omitempty"`
}

// AccountOrder is a single order still to come.
type AccountOrder struct {
	Number string         `json:"number"`
	Date   civil.Date     `json:"date"`
	Fixed  bool           `json:"fixed"` // past its cut-off
	Lines  []DeliveryLine `json:"lines"`
}

// OpenInvoice is an invoice that is not paid in full.
type OpenInvoice struct {
	Number    string         `json:"number"`
	Date      civil.Date     `json:"date"`
	Due       civil.Date     `json:"due"`
	Currency  money.Currency `json:"currency"`
	Total     money.Amount   `json:"total"`
	Open      money.Amount   `json:"open"`
	Reference string         `json:"reference,omitempty"` // payment reference without blanks
}

// Encode writes the account file: indented JSON ending in a line break, with
// every list in its order, the same for the same account.
func (a Account) Encode() ([]byte, error) {
	a.Format = AccountFormat
	a.Subscriptions = sorted(a.Subscriptions, func(x, y AccountSubscription) int { return cmp.Compare(x.Number, y.Number) })
	for i := range a.Subscriptions {
		a.Subscriptions[i] = a.Subscriptions[i].inOrder()
	}
	a.Orders = sorted(a.Orders, func(x, y AccountOrder) int {
		return cmp.Or(x.Date.Compare(y.Date), cmp.Compare(x.Number, y.Number))
	})
	for i := range a.Orders {
		a.Orders[i].Lines = orEmpty(a.Orders[i].Lines)
	}
	a.OpenInvoices = sorted(a.OpenInvoices, func(x, y OpenInvoice) int {
		return cmp.Or(x.Due.Compare(y.Due), cmp.Compare(x.Number, y.Number))
	})
	return encode(a)
}

// inOrder is the subscription with sorted lists; lines stay as they were agreed.
func (s AccountSubscription) inOrder() AccountSubscription {
	s.Lines = orEmpty(s.Lines)
	s.Next = sorted(s.Next, func(x, y Delivery) int { return x.Date.Compare(y.Date) })
	s.Pauses = sorted(s.Pauses, func(x, y PauseRange) int { return x.From.Compare(y.From) })
	s.Skips = sorted(s.Skips, civil.Date.Compare)
	return s
}

// sorted is a sorted copy, never nil, so that an empty list is written as [].
func sorted[T any](in []T, compare func(a, b T) int) []T {
	out := orEmpty(slices.Clone(in))
	slices.SortStableFunc(out, compare)
	return out
}
