package order

import (
	"slices"

	"turnus/domain/civil"
)

// withContent is the order with everything a projection takes from the plan.
// Lines of the same article keep their ids.
func (o Order) withContent(w Order) Order {
	ids := map[int64][]int64{}
	for _, l := range o.Lines {
		ids[l.ArticleID] = append(ids[l.ArticleID], l.ID)
	}
	o.PayerID, o.ReceiverID, o.ShipTo = w.PayerID, w.ReceiverID, w.ShipTo
	o.DayKept = o.DayKept && o.Date == w.Date
	o.Date, o.Nominal, o.Cutoff = w.Date, w.Nominal, w.Cutoff
	o.Lines = slices.Clone(w.Lines)
	for i, l := range o.Lines {
		if known := ids[l.ArticleID]; len(known) > 0 {
			o.Lines[i].ID, ids[l.ArticleID] = known[0], known[1:]
		}
	}
	return o
}

func (o Order) sameContent(w Order) bool {
	return o.PayerID == w.PayerID && o.ReceiverID == w.ReceiverID && o.ShipTo == w.ShipTo &&
		o.Date == w.Date && o.Cutoff.Equal(w.Cutoff) && slices.Equal(o.Nominal, w.Nominal) &&
		slices.Equal(o.Lines, w.Lines)
}

// asWanted reports whether the customer gets from an order what is wanted.
// Prices are not looked at: they freeze with the order.
func (o Order) asWanted(w Order) bool {
	return o.Live() && o.ReceiverID == w.ReceiverID && o.ShipTo == w.ShipTo && o.Date == w.Date &&
		slices.Equal(o.Nominal, w.Nominal) &&
		slices.EqualFunc(o.Lines, w.Lines, func(x, y Line) bool {
			return x.ArticleID == y.ArticleID && x.Ordered == y.Ordered
		})
}

// linesOf is what some nominal dates put into a combined order.
func (r *reconciler) linesOf(dates []civil.Date) []Line {
	var out []Line
	for _, n := range dates {
		for _, l := range r.parts[n] {
			i := slices.IndexFunc(out, func(x Line) bool {
				x.Ordered = l.Ordered
				return x == l
			})
			if i < 0 {
				out = append(out, l)
			} else {
				out[i].Ordered += l.Ordered
			}
		}
	}
	return out
}
