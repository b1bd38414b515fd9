// Package customer has the people and firms who get parcels and invoices.
package customer

import (
	"slices"
	"strings"
	"unicode/utf8"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/remark"
	"turnus/domain/shipto"
)

// Codes of this package.
const (
	CodeNumberMissing   problem.Code = "customer.number_missing"
	CodeNameMissing     problem.Code = "customer.name_missing"
	CodeNameTooLong     problem.Code = "customer.name_too_long"
	CodeTownMissing     problem.Code = "customer.town_missing"
	CodeLanguageUnknown problem.Code = "customer.language_unknown"
	CodeCycleUnknown    problem.Code = "customer.cycle_unknown"
	CodeEmailInvalid    problem.Code = "customer.email_invalid"
)

// MaxName is the longest name kept, in characters.
const MaxName = 200

// Cycle (Rechnungsverdichtung) says how deliveries are gathered into invoices.
type Cycle string

// The billing cycles, in calendar periods.
const (
	PerDelivery Cycle = "per_delivery"
	Weekly      Cycle = "weekly"
	Monthly     Cycle = "monthly"
	Quarterly   Cycle = "quarterly"
)

// Cycles are all of them, the shortest first.
var Cycles = []Cycle{PerDelivery, Weekly, Monthly, Quarterly}

// Valid reports whether it is one of the cycles.
func (c Cycle) Valid() bool { return slices.Contains(Cycles, c) }

// Customer can be payer, receiver or both.
type Customer struct {
	record.Head
	Serial  int64           `json:"serial"` // numeric, for payment references; given by the store
	Lang    lang.Lang       `json:"lang"`
	Party   address.Party   `json:"party"` // name and billing address
	Email   string          `json:"email"`
	Phone   string          `json:"phone"`
	UID     string          `json:"uid,omitempty"` // VAT number of a firm
	ShipTo  shipto.ShipTo   `json:"ship_to"`       // zero: the billing address
	Cycle   Cycle           `json:"cycle"`
	Remarks []remark.Remark `json:"remarks"`
	// Dislikes are article numbers or words for what the customer does not want.
	Dislikes []string `json:"dislikes"`
	// Places are delivery places beside the usual one, in the order they are shown.
	Places []Place `json:"places,omitempty"`
	Holds  []Hold  `json:"holds,omitempty"` // by From; those of one kind do not overlap
	Note   string  `json:"note,omitempty"`  // for the office alone: on no paper, in no file
	// MergedInto is the customer this one turned out to be: everything is that
	// one's now, and the number of this one stands for it. 0: it is itself.
	MergedInto int64 `json:"merged_into,omitempty"`
	// Anonymised is the day its personal data were erased; zero: they are there.
	Anonymised civil.Date `json:"anonymised,omitzero"`
}

// Closed reports whether nothing can be done with the customer any more, because
// he was merged into another or anonymised.
func (c Customer) Closed() bool { return c.MergedInto != 0 || !c.Anonymised.IsZero() }

// Destination is where the customer's parcels go if nothing else is said.
func (c Customer) Destination() shipto.ShipTo {
	if !c.ShipTo.IsZero() {
		return c.ShipTo
	}
	s := c.ShipTo
	s.Address = c.Party.Address
	return s
}

// Check returns everything that is wrong with the customer.
func (c Customer) Check() error {
	var l problem.List
	if strings.TrimSpace(c.Number) == "" {
		l.Add(CodeNumberMissing, "number")
	}
	if !c.Anonymised.IsZero() {
		return l.Err() // the rest is gone
	}
	if strings.TrimSpace(c.Party.Name()) == "" {
		l.Add(CodeNameMissing, "last_name")
	}
	checkLength(&l, "company", c.Party.Company)
	checkLength(&l, "first_name", c.Party.FirstName)
	checkLength(&l, "last_name", c.Party.LastName)
	if c.Party.Address.PostalCode == "" || c.Party.Address.Town == "" {
		l.Add(CodeTownMissing, "billing_address")
	}
	if !c.Lang.Valid() {
		l.Add(CodeLanguageUnknown, "language", "value", string(c.Lang))
	}
	if !c.Cycle.Valid() {
		l.Add(CodeCycleUnknown, "billing_cycle", "value", string(c.Cycle))
	}
	if c.Email != "" && !plausibleEmail(c.Email) {
		l.Add(CodeEmailInvalid, "email", "value", c.Email)
	}
	if n := utf8.RuneCountInString(c.Note); n > remark.MaxLength {
		l.Add(remark.CodeTextTooLong, "note", "length", n, "max", remark.MaxLength)
	}
	c.checkPlaces(&l)
	c.checkHolds(&l)
	return l.Err()
}

func checkLength(l *problem.List, field, s string) {
	if n := utf8.RuneCountInString(s); n > MaxName {
		l.Add(CodeNameTooLong, field, "length", n, "max", MaxName)
	}
}

// plausibleEmail is deliberately lax: it catches a forgotten @ or a blank, and
// leaves the rest to the mail server.
func plausibleEmail(s string) bool {
	local, host, ok := strings.Cut(s, "@")
	return ok && local != "" && strings.Contains(host, ".") && !strings.ContainsAny(s, " \t\r\n<>,;")
}
