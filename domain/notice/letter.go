package notice

import (
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
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

// Line is one delivery of a letter, or one term.
type Line struct {
	Notice
	Subscription string // number; "": a single order
	// Goods and Plan name what the subscription of a term delivers at its end.
	Goods []lang.Texts
	Plan  lang.Texts
}

// Deliveries are the lines about deliveries, Terms those about terms.
func (l Letter) Deliveries() []Line { return l.lines(false) }

// Terms are the lines about terms.
func (l Letter) Terms() []Line { return l.lines(true) }

func (l Letter) lines(terms bool) []Line {
	var out []Line
	for _, x := range l.Lines {
		if (x.Term != nil) == terms {
			out = append(out, x)
		}
	}
	return out
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
