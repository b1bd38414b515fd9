package people

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/shipto"
)

// Detail is one customer as a person sees them who opens them.
type Detail struct {
	Customer customer.Customer
	Points   map[int64]shipto.PickupPoint // all there are, to choose from
	Into     customer.Customer            // who they turned out to be; zero: themselves
	From     []customer.Customer          // who turned out to be them, by number
	Country  string                       // of the shop
}

// Show reads a customer.
func (j Jobs) Show(ctx context.Context, id int64) (Detail, error) {
	var d Detail
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if d.Customer, err = r.Customers().Get(id); err != nil {
			return err
		}
		if d.Points, err = points(r); err != nil {
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

func points(r office.Reader) (map[int64]shipto.PickupPoint, error) {
	all, err := r.PickupPoints().All()
	out := make(map[int64]shipto.PickupPoint, len(all))
	for _, p := range all {
		out[p.ID] = p
	}
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
