package picking

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/money"
	"turnus/domain/order"
)

// swaps is what the receiver of an order does not want in the boxes of a line, and
// what goes in instead: what a person decided for this order, else what the box and
// the article say.
func (src Sources) swaps(o order.Order, l order.Line) []Swap {
	box, known := src.Contents.On(l.ArticleID, o.Date)
	if !known {
		return nil
	}
	dislikes := catalog.Dislikes(src.Customers[o.ReceiverID].Dislikes)
	var out []Swap
	for _, x := range catalog.Swaps(box, o.Date, dislikes, src.Articles) {
		swap := Swap{Out: src.item(x.Out.Times(l.Ordered)), Because: x.Because}
		if d, decided := o.SwapFor(l.ArticleID, x.Out.ArticleID); decided && src.stands(d, dislikes) {
			swap.Decided, x.In = true, catalog.Part{ArticleID: d.InID, Quantity: d.Quantity}
		}
		if x.In.ArticleID != 0 {
			in := src.item(x.In.Times(l.Ordered))
			swap.In = &in
		}
		out = append(out, swap)
	}
	return out
}

// stands reports whether a decision holds still: what somebody reports to dislike
// later, an allergy perhaps, is not put in because it was decided before.
func (src Sources) stands(d order.Swap, dislikes catalog.Dislikes) bool {
	_, worse := dislikes.Meet(src.Articles[d.InID])
	return d.InID == 0 || !worse
}

func (src Sources) item(p catalog.Part) Item {
	a := src.Articles[p.ArticleID]
	return Item{ArticleID: p.ArticleID, Article: a.Number, Names: a.Names, Unit: a.Unit, Quantity: p.Quantity}
}

// Open reports whether nothing fits and nobody has decided yet.
func (s Swap) Open() bool { return s.In == nil && !s.Decided }

// Left reports whether a person decided that nothing goes in.
func (s Swap) Left() bool { return s.In == nil && s.Decided }

// Choice is something that can go into the boxes of a line instead of what comes
// out.
type Choice struct {
	Item   Item           // as much as goes into all boxes of the line
	InOne  money.Quantity // goes into one box
	Listed bool           // the box or the article says so; else it is in some box of the day
}

// Choices are what can go in for an article of the boxes of an order's line, what is
// listed first, by priority.
func (src Sources) Choices(o order.Order, boxID, outID int64) []Choice {
	i := slices.IndexFunc(o.Lines, func(l order.Line) bool { return l.ArticleID == boxID })
	box, known := src.Contents.On(boxID, o.Date)
	if i < 0 || !known {
		return nil
	}
	k := slices.IndexFunc(box.Items, func(x catalog.BoxItem) bool { return x.ArticleID == outID })
	if k < 0 {
		return nil
	}
	var out []Choice
	dislikes := catalog.Dislikes(src.Customers[o.ReceiverID].Dislikes)
	add := func(parts []catalog.Part, listed bool) {
		for _, p := range parts {
			out = append(out, Choice{src.item(p.Times(o.Lines[i].Ordered)), p.Quantity, listed})
		}
	}
	add(catalog.Fitting(box, box.Items[k], o.Date, dislikes, src.Articles), true)
	add(catalog.AtHand(box, box.Items[k], o.Date, dislikes, src.Articles, src.Contents), false)
	return out
}

// Unsolved are the swaps of a slip for which nothing fits.
func (s Slip) Unsolved() []Swap {
	var out []Swap
	for _, l := range s.Lines {
		for _, x := range l.Swaps {
			if x.Open() && l.Change != Removed {
				out = append(out, x)
			}
		}
	}
	return out
}
