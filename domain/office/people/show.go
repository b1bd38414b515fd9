package people

import (
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/opening"
	"turnus/domain/shipto"
)

// Detail is one customer as a person sees them who opens them.
type Detail struct {
	Customer customer.Customer
	Points   map[int64]shipto.PickupPoint // all there are, to choose from
	Tours    shipto.Tours                 // likewise
	Into     customer.Customer            // who they turned out to be; zero: themselves
	From     []customer.Customer          // who turned out to be them, by number
	Country  string                       // of the shop
	Opening  []Opening                    // what was open when the shop began with Turnus, by id
}

// Opening is a balance of the system before, with what it is of.
type Opening struct {
	opening.Balance
	Subscription string          `json:"subscription,omitempty"` // number, of what was prepaid
	Article      catalog.Article `json:"-"`                      // of crates
}

// openings reads what was open of a customer.
func openings(r office.Reader, id int64) ([]Opening, error) {
	list, err := r.OpeningBalancesOf(id)
	var out []Opening
	for _, b := range list {
		o := Opening{Balance: b}
		if b.SubscriptionID != 0 {
			s, err := r.Subscriptions().Get(b.SubscriptionID)
			if err != nil {
				return nil, err
			}
			o.Subscription = s.Number
		}
		if b.ArticleID != 0 {
			if o.Article, err = r.Articles().Get(b.ArticleID); err != nil {
				return nil, err
			}
		}
		out = append(out, o)
	}
	return out, err
}

// Show reads a customer.
func (j Jobs) Show(ctx context.Context, id int64) (Detail, error) {
	var d Detail
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if d.Customer, err = r.Customers().Get(id); err != nil {
			return err
		}
		if err = d.places(r); err != nil {
			return err
		}
		if d.Opening, err = openings(r, id); err != nil {
			return err
		}
		s, err := r.Shop()
		if err != nil {
			return err
		}
		d.Country = s.Country()
		if d.Customer.MergedInto != 0 {
			if d.Into, err = r.Customers().Get(d.Customer.MergedInto); err != nil {
				return err
			}
		}
		from, err := r.CustomersMergedInto(id)
		if err != nil {
			return err
		}
		d.From, err = r.Customers().List(from)
		return err
	})
	return d, err
}

// places reads what there is to choose from.
func (d *Detail) places(r office.Reader) error {
	var err error
	if d.Points, err = points(r); err != nil {
		return err
	}
	d.Tours, err = r.Tours().All()
	return err
}

func points(r office.Reader) (map[int64]shipto.PickupPoint, error) {
	all, err := r.PickupPoints().All()
	out := make(map[int64]shipto.PickupPoint, len(all))
	for _, p := range all {
		out[p.ID] = p
	}
	return out, err
}

// Ending is a hold that ends, or has just ended, with whose it is.
type Ending struct {
	Customer customer.Customer
	Hold     customer.Hold
}

// HoldsEnding finds the holds whose last day is in a range that has both ends, by
// that day; those that another one of the kind goes on from are left out.
func (j Jobs) HoldsEnding(ctx context.Context, last civil.Range) ([]Ending, error) {
	var out []Ending
	err := j.Store.Read(ctx, func(r office.Reader) error {
		ids, err := r.CustomersWithHoldEnding(last)
		if err != nil {
			return err
		}
		list, err := r.Customers().List(ids)
		for _, c := range list {
			if c.Closed() {
				continue
			}
			for _, h := range c.HoldsEnding(last) {
				out = append(out, Ending{c, h})
			}
		}
		return err
	})
	slices.SortStableFunc(out, func(a, b Ending) int { return a.Hold.Until.Compare(b.Hold.Until) })
	return out, err
}

// Held counts the single orders that delivery stops have cancelled, from a
// delivery day on.
func (j Jobs) Held(ctx context.Context, from civil.Date) (int, error) {
	n := 0
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		n, err = r.CountHeldOrders(from)
		return err
	})
	return n, err
}
