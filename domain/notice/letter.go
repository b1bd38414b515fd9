package notice

import (
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/record"
)

// Letter is everything one customer is to be told at once, complete: what it
// says depends on nothing else.
type Letter struct {
	Date     civil.Date
	Issuer   billing.Issuer // the shop
	Customer customer.Customer
	Lines    []Line // by the day the customer knows
}

// Line is one delivery of a letter.
type Line struct {
	Notice
	Subscription string // number; "": a single order
}

// Seen are the notices of letters, as they were when the letters were written.
func Seen(letters []Letter) []record.Head {
	var out []record.Head
	for _, l := range letters {
		for _, n := range l.Lines {
			out = append(out, n.Head)
		}
	}
	return out
}
