package picking

import (
	"turnus/domain/catalog"
	"turnus/domain/order"
)

// swaps is what the receiver of an order does not want in the boxes of a line.
func (src Sources) swaps(o order.Order, l order.Line) []Swap {
	box, known := src.Contents.On(l.ArticleID, o.Date)
	if !known {
		return nil
	}
	var out []Swap
	for _, x := range catalog.Swaps(box, o.Date, src.Customers[o.ReceiverID].Dislikes, src.Articles) {
		swap := Swap{Out: src.item(x.Out.Times(l.Ordered)), Because: x.Because}
		if x.In.ArticleID != 0 {
			in := src.item(x.In.Times(l.Ordered))
			swap.In = &in
		}
		out = append(out, swap)
	}
	return out
}

func (src Sources) item(p catalog.Part) Item {
	a := src.Articles[p.ArticleID]
	return Item{ArticleID: p.ArticleID, Article: a.Number, Names: a.Names, Unit: a.Unit, Quantity: p.Quantity}
}

// Unsolved are the swaps of a slip for which nothing fits.
func (s Slip) Unsolved() []Swap {
	var out []Swap
	for _, l := range s.Lines {
		for _, x := range l.Swaps {
			if x.In == nil && l.Change != Removed {
				out = append(out, x)
			}
		}
	}
	return out
}
