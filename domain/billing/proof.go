package billing

import (
	"turnus/domain/money"
	"turnus/domain/order"
)

// Share is a part of what was delivered: order lines and their quantity.
// Quantities of all units are summed, which is enough to see that none is lost.
type Share struct {
	Lines    int
	Quantity money.Quantity
}

// ShareOf counts the lines of documents.
func ShareOf(docs ...Document) Share {
	var s Share
	for _, d := range docs {
		s.Lines += len(d.Lines)
		s.Quantity += Quantity(d.Lines)
	}
	return s
}

// ShareOfOrders counts the packed lines of orders.
func ShareOfOrders(orders ...order.Order) Share {
	var s Share
	for _, o := range orders {
		for _, l := range o.Lines {
			if l.Packed > 0 {
				s.Lines++
				s.Quantity += l.Packed
			}
		}
	}
	return s
}

// Plus is both shares together.
func (s Share) Plus(o Share) Share {
	return Share{Lines: s.Lines + o.Lines, Quantity: s.Quantity + o.Quantity}
}

// Proof accounts for everything that was delivered up to the day of a run and
// not invoiced before it: it is on an invoice of the run, waits for the end of
// its billing cycle, or is stopped by something that must be mended.
type Proof struct {
	Delivered Share // counted from the orders, the others from the documents
	Invoiced  Share
	Waiting   Share
	Stopped   Share
}

// Holds reports whether nothing was lost and nothing counted twice.
func (p Proof) Holds() bool { return p.Delivered == p.Invoiced.Plus(p.Waiting).Plus(p.Stopped) }
