package picking_test

import (
	"context"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/view"
	"turnus/domain/order"
	domain "turnus/domain/picking"
	domainshop "turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/picking"
	"turnus/ui/text"
)

var words = text.For(lang.DE, "CH")

func today() civil.Date { return shoptest.Today }

func zurich() *time.Location {
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return zone
}

// pages stands for the press: it counts what comes onto paper.
type pages struct {
	sheets []domain.Sheet
	parts  []domain.Sheet
	err    error
}

func (p *pages) PickListPart(_ context.Context, sheet domain.Sheet) (string, error) {
	p.parts = append(p.parts, sheet)
	return filepath.Join("2026", "11", "nachtrag.pdf"), p.err
}

func (p *pages) PickList(_ context.Context, sheet domain.Sheet) (string, error) {
	if p.err != nil {
		return "", p.err
	}
	p.sheets = append(p.sheets, sheet)
	return filepath.Join("2026", "11", "ruesten.pdf"), nil
}

// shop is a demo shop with two weeks of orders.
type shop struct {
	store *db.DB
	jobs  fulfilment.Jobs
	paper *pages
	days  *fragile // nil: the store's
}

func newShop(t *testing.T, subscriptions int) shop {
	t.Helper()
	s := shop{store: shoptest.Demo(t, subscriptions), paper: &pages{}}
	shoptest.Plan(t, s.store, 14)
	s.jobs = fulfilment.Jobs{Store: s.store, Clock: shoptest.At("08:00")}
	return s
}

func (s shop) office() picking.Office {
	o := picking.Office{Days: s.store, Jobs: s.jobs, Papers: s.paper, Actor: shoptest.Actor}
	o.Why = subscribing.Jobs{Store: s.store, Clock: shoptest.At("08:00")}
	if s.days != nil {
		o.Days = s.days
	}
	return o
}

// change changes the quantity of an order line, as another program would; 0
// takes the line away.
func (s shop) change(t *testing.T, lineID int64, to func(money.Quantity) money.Quantity) {
	t.Helper()
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		ids, err := tx.OrderIDs(0, 0)
		if err != nil {
			return err
		}
		orders, err := tx.Orders().List(ids)
		if err != nil {
			return err
		}
		for _, o := range orders {
			i := slices.IndexFunc(o.Lines, func(l order.Line) bool { return l.ID == lineID })
			if i < 0 {
				continue
			}
			o.Lines = slices.Clone(o.Lines)
			if o.Lines[i].Ordered = to(o.Lines[i].Ordered); o.Lines[i].Ordered == 0 {
				o.Lines = slices.Delete(o.Lines, i, i+1)
			}
			if len(o.Lines) == 0 {
				o.State, o.Reason = order.Cancelled, order.ByPause
			}
			return tx.SaveOrders().Save(&o)
		}
		t.Fatalf("there is no line %d", lineID)
		return nil
	})
}

// fragile are the pick days of a store that another program may hold.
type fragile struct {
	picking.Days
	err error
}

func (f *fragile) PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error) {
	if f.err != nil {
		return nil, f.err
	}
	return f.Days.PickDays(ctx, days)
}

// noDays is a store that cannot be read.
type noDays struct{ err error }

func (n noDays) PickDays(context.Context, civil.Range) ([]view.PickDay, error) { return nil, n.err }

// settings are those of the shop.
func (s shop) settings(ctx context.Context) (domainshop.Shop, error) {
	var out domainshop.Shop
	err := s.store.Read(ctx, func(r office.Reader) (err error) { out, err = r.Shop(); return err })
	return out, err
}
