package boxes

import (
	"cmp"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/picking"
)

// ordersAtOnce is how many orders are looked at at once.
const ordersAtOnce = 500

// finder looks for what does not fit.
type finder struct {
	offer    catalog.Offer
	contents catalog.Contents
	picked   civil.Range
}

func (j Jobs) finder(r office.Reader, picked civil.Range) (finder, error) {
	f := finder{picked: picked}
	var err error
	if f.offer, err = office.LoadOffer(r); err != nil {
		return f, err
	}
	list, err := r.BoxContentsFor(civil.Between(picked.From, picked.To.AddDays(reach)))
	f.contents = catalog.ContentsOf(list)
	return f, err
}

// put makes contents hold that are not saved yet.
func (f *finder) put(c catalog.BoxContents) {
	of := slices.DeleteFunc(f.contents[c.ArticleID], func(x catalog.BoxContents) bool { return x.From == c.From })
	f.contents[c.ArticleID] = append(of, c)
	slices.SortFunc(f.contents[c.ArticleID], func(a, b catalog.BoxContents) int { return a.From.Compare(b.From) })
}

func (f finder) find(r office.Reader, orders []order.Order) ([]Unsolved, error) {
	var out []Unsolved
	for some := range slices.Chunk(orders, ordersAtOnce) {
		src, err := office.LoadSources(r, f.offer, some)
		if err != nil {
			return nil, err
		}
		src.Contents = f.contents
		for _, o := range some {
			for _, slip := range picking.Slips([]order.Order{o}, src) {
				out = append(out, f.on(o, slip)...)
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Unsolved) int {
		return cmp.Or(a.Pick.Compare(b.Pick), cmp.Compare(a.Receiver, b.Receiver))
	})
	return out, nil
}

// on is what does not fit on the slip of one order.
func (f finder) on(o order.Order, slip picking.Slip) []Unsolved {
	var out []Unsolved
	for _, l := range slip.Lines {
		for _, x := range l.Swaps {
			if x.Open() {
				out = append(out, Unsolved{
					Order: o, Receiver: slip.Receiver, Customer: slip.Customer, Delivery: o.Date, Pick: slip.Pick,
					Box: f.offer.Articles[l.ArticleID], Out: x.Out, Because: x.Because,
				})
			}
		}
	}
	return out
}
