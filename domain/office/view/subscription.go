package view

import (
	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

// SubscriptionSort is what a list of subscriptions is sorted by.
type SubscriptionSort int

// The sorts. Numbers count as people count: A-9 comes before A-10. Names are
// sorted by company or last name, without case and accents.
const (
	ByNextDelivery SubscriptionSort = iota
	ByNumber
	ByReceiver
	ByTown
	ByPlan // by number of the plan
	ByState
	ByLastDay
	ByContents // by name of the first article, then what is in it
)

// SubscriptionQuery asks for subscriptions. All that is set must hold; the zero
// query finds every subscription by its next delivery.
type SubscriptionQuery struct {
	Today civil.Date // plan, articles and place are those that hold on it
	// Words each begin a word of the number, the payer's or receiver's number,
	// name or town, or of an article; case and accents do not count.
	Words    string
	States   []subscription.State // none: any
	Plan     int64                // 0: any
	Article  int64                // 0: any
	Customer int64                // pays or receives; 0: any
	Tour     int64                // 0: any
	Point    int64                // pick-up point it is fetched at; 0: any, or none
	Town     string               // begins a word of its name, or its postal code; "": any
	Next     civil.Range          // of the next delivery; the zero Range: any or none
	Last     civil.Range          // of the last day; the zero Range: any or none

	Sort SubscriptionSort
	Down bool // backwards; what has nothing to sort by comes last nevertheless
	// Lang is the language of the names that ByContents sorts by; "": by the
	// articles' numbers.
	Lang lang.Lang
}

// SubscriptionRow is a subscription as a list shows it, with the version that
// holds on the day asked for.
type SubscriptionRow struct {
	ID          int64
	Version     int
	Number      string
	Receiver    Customer
	Payer       Customer
	PostalCode  string     // of the place it goes to
	Town        string     // of the place it goes to
	PickupPoint lang.Texts // nil: an address
	PlanID      int64
	Plan        string // number
	PlanNames   lang.Texts
	Lines       []SubscriptionLine
	Start       civil.Date
	Last        civil.Date // last day; zero: without end
	// State and Next are as computed on AsOf. They are not known if AsOf is zero.
	State subscription.State
	Next  civil.Date // zero: none in sight
	AsOf  civil.Date
}

// SubscriptionLine is an article in each delivery.
type SubscriptionLine struct {
	ArticleID int64
	Article   string // number
	Names     lang.Texts
	Unit      string
	Quantity  money.Quantity
}

// PlanUse is how a plan is used: by the subscriptions whose version that holds on
// the day asked for names it, and that have not ended before.
type PlanUse struct {
	Subscriptions int
	Ordered       civil.Date // the last nominal date from that day on that an order was made for; zero: none
}

// Customer is somebody in a row of a list.
type Customer struct {
	ID        int64
	Number    string
	Company   string
	FirstName string
	LastName  string
}

// Name is what a list says and is sorted by: the company, else the last name
// before the first.
func (c Customer) Name() string {
	return address.Party{Company: c.Company, FirstName: c.FirstName, LastName: c.LastName}.ListName()
}

// OrderRow is an order as the list of a subscription shows it.
type OrderRow struct {
	ID       int64
	Number   string
	State    order.State
	Reason   order.Reason
	Day      civil.Date   // delivery day
	Nominal  []civil.Date // dates it covers, ascending
	Amount   money.Amount // of what was packed, before that of what is ordered; as the shop's prices are
	Short    bool         // something was missing
	Document string       // number of the invoice; "" if there is none
}
