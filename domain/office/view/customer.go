package view

import (
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
)

// CustomerSort is what a list of customers is sorted by.
type CustomerSort int

// The sorts. Customers of one town, language or cycle come by name.
const (
	ByName CustomerSort = iota // company or last name, without case and accents
	ByCustomerNumber
	ByCustomerTown // of the billing address
	ByLanguage
	ByCycle
)

// Running says whether somebody has a subscription that runs.
type Running int

// The choices.
const (
	AnyRunning Running = iota
	WithRunning
	WithoutRunning
)

// CustomerQuery asks for customers. All that is set must hold; the zero query
// finds every customer by name, but those who were merged into others or
// anonymised: they are only found by words.
type CustomerQuery struct {
	Today civil.Date // holds that are over on it do not count
	// Words each begin a word of the number, name or town; case and accents do
	// not count. What is typed is also the beginning of an address for mail or,
	// as people dial it, of a telephone number.
	Words   string
	Lang    lang.Lang         // "": any
	Cycle   customer.Cycle    // "": any
	Hold    customer.HoldKind // "": with or without
	Running Running

	Sort CustomerSort
	Down bool
}

// CustomerRow is a customer as a list shows it.
type CustomerRow struct {
	Customer

	Version    int
	PostalCode string
	Town       string
	Email      string
	Phone      string
	Lang       lang.Lang
	Cycle      customer.Cycle
	Running    int             // subscriptions that run, paid for or received
	Holds      []customer.Hold // not over on the day asked for
	MergedInto string          // number of the customer this one turned out to be; "" for none
	Anonymised civil.Date      // zero: it is not
}

// DuplicateSign says what makes two customers look like one.
type DuplicateSign string

// The signs.
const (
	SameEmail DuplicateSign = "email"
	SamePhone DuplicateSign = "phone"
	SameDoor  DuplicateSign = "door" // the same name at the same postal code
)

// Duplicate is a pair of customers that may be one person, the one that was
// there first before the other.
type Duplicate struct {
	First, Second int64
	Signs         []DuplicateSign
}
