package fulfilment_test

import (
	"slices"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// due plans two weeks and returns the first pick day with slips.
func due(t *testing.T, store *db.DB) (fulfilment.Jobs, civil.Date) {
	t.Helper()
	p := planning.Jobs{Store: store, Clock: shoptest.At("07:30")}
	if _, err := p.Plan(t.Context(), shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(14)); err != nil {
		t.Fatal(err)
	}
	j := fulfilment.Jobs{Store: store, Clock: shoptest.At("08:00")}
	for d := shoptest.Today; d.Before(shoptest.Today.AddDays(14)); d = d.AddDays(1) {
		sheet, err := j.Sheet(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		if len(sheet.Slips) > 1 {
			return j, d
		}
	}
	t.Fatal("no pick day with slips in two weeks")
	return j, civil.Date{}
}

// TestAReprintIsTheSameEditionUntilSomethingChanges.
func TestAReprintIsTheSameEditionUntilSomethingChanges(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	first := printed(t, j, day)
	second := printed(t, j, day)
	for i, s := range second.Slips {
		if s.Edition != 1 || s.Number != first.Slips[i].Number {
			t.Fatalf("reprint of %s is edition %d of %s", first.Slips[i].Number, s.Edition, s.Number)
		}
	}
	line := first.Slips[0].Lines[0]
	double(t, store, line.OrderID)
	third := printed(t, j, day)
	i := slices.IndexFunc(third.Slips, func(s picking.Slip) bool { return s.Number == first.Slips[0].Number })
	if i < 0 || third.Slips[i].Edition != 2 {
		t.Fatalf("the changed slip is not edition 2: %+v", third.Slips)
	}
	k := slices.IndexFunc(third.Slips[i].Lines, func(l picking.Line) bool { return l.OrderLineID == line.OrderLineID })
	got := third.Slips[i].Lines[k]
	if got.Change != picking.Changed || got.Before != line.Quantity || got.Quantity != 2*line.Quantity {
		t.Errorf("the changed line is %+v", got)
	}
}

func printed(t *testing.T, j fulfilment.Jobs, day civil.Date) picking.Sheet {
	t.Helper()
	sheet, err := j.Print(t.Context(), shoptest.Actor, day)
	if err != nil {
		t.Fatal(err)
	}
	return sheet
}

// double doubles the first line of an order.
func double(t *testing.T, store *db.DB, id int64) {
	t.Helper()
	err := store.Do(t.Context(), shoptest.Actor, office.Cause{Job: office.JobPick}, func(tx office.Tx) error {
		o, err := tx.Orders().Get(id)
		if err != nil {
			return err
		}
		o.Lines = slices.Clone(o.Lines)
		o.Lines[0].Ordered *= 2
		return tx.SaveOrders().Save(&o)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestClosingPacksEverythingButWhatIsShort: quantities in are quantities out.
func TestClosingPacksEverythingButWhatIsShort(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	sheet := printed(t, j, day)
	slip := sheet.Slips[0]
	short := fulfilment.Short{Slip: slip.Number, Article: slip.Lines[0].Article, Missing: money.One / 2}
	done, err := j.Close(t.Context(), shoptest.Actor, day, []fulfilment.Short{short})
	if err != nil {
		t.Fatal(err)
	}
	if done.Slips != len(sheet.Slips) || done.Short != money.One/2 {
		t.Errorf("closed %+v, want %d slips and half a piece short", done, len(sheet.Slips))
	}
	for _, s := range sheet.Slips {
		for _, l := range s.Lines {
			o := shoptest.Order(t, store, l.OrderID)
			if o.State != order.Packed {
				t.Errorf("%s is %s", o.Number, o.State)
			}
			for _, x := range o.Lines {
				if x.Packed+x.Short != x.Ordered {
					t.Errorf("%s: %s packed and %s short of %s", o.Number, x.Packed, x.Short, x.Ordered)
				}
			}
		}
	}
	if _, err := j.Close(t.Context(), shoptest.Actor, day, nil); !problem.Has(err, fulfilment.CodeNothingToClose) {
		t.Errorf("closing twice: %v", err)
	}
}

// TestAShortageThatCannotBeClosesNothing.
func TestAShortageThatCannotBeClosesNothing(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	sheet := printed(t, j, day)
	slip := sheet.Slips[0]
	for _, s := range []fulfilment.Short{
		{Slip: "R-0", Article: slip.Lines[0].Article, Missing: money.One},
		{Slip: slip.Number, Article: "GIBTS-NICHT", Missing: money.One},
		{Slip: slip.Number, Article: slip.Lines[0].Article, Missing: 1000 * money.One},
		{Slip: slip.Number, Article: slip.Lines[0].Article, Missing: -money.One},
	} {
		if _, err := j.Close(t.Context(), shoptest.Actor, day, []fulfilment.Short{s}); !problem.Has(err, fulfilment.CodeShortUnknown) {
			t.Errorf("%+v: %v", s, err)
		}
	}
	if o := shoptest.Order(t, store, slip.Lines[0].OrderID); o.State != order.Open {
		t.Errorf("the order is %s", o.State)
	}
}

// TestEveryLineIsOnOneSlipAndOneTotalList over all pick days of two weeks.
func TestEveryLineIsOnOneSlipAndOneTotalList(t *testing.T) {
	store := shoptest.Demo(t, 120)
	j, _ := due(t, store)
	var onTotals, onSlips money.Quantity
	lines := map[int64]int{}
	for d := shoptest.Today.AddDays(-3); d.Before(shoptest.Today.AddDays(30)); d = d.AddDays(1) {
		sheet, err := j.Sheet(t.Context(), d)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range sheet.Total.Rows {
			onTotals += row.Quantity
		}
		for _, s := range sheet.Slips {
			for _, l := range s.Lines {
				lines[l.OrderLineID]++
				onSlips += l.Quantity
			}
		}
	}
	for id, n := range lines {
		if n != 1 {
			t.Errorf("line %d is on %d slips", id, n)
		}
	}
	if onTotals != onSlips || onTotals == 0 {
		t.Errorf("total lists hold %s, slips %s", onTotals, onSlips)
	}
}

// TestAPrintedSlipWithoutOrdersIsPrintedVoid, once, so that nobody packs it.
func TestAPrintedSlipWithoutOrdersIsPrintedVoid(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	first := printed(t, j, day)
	gone := first.Slips[0]
	shoptest.Do(t, store, func(tx office.Tx) error {
		for _, l := range gone.Lines {
			o, err := tx.Orders().Get(l.OrderID)
			if err != nil {
				return err
			}
			o.State, o.Reason = order.Cancelled, order.ByPause
			if err := tx.SaveOrders().Save(&o); err != nil {
				return err
			}
		}
		return nil
	})
	for range 2 { // the second printing is the same void edition again
		sheet := printed(t, j, day)
		i := slices.IndexFunc(sheet.Slips, func(s picking.Slip) bool { return s.Number == gone.Number })
		if i < 0 || sheet.Slips[i].Edition != 2 || len(sheet.Slips) != len(first.Slips) {
			t.Fatalf("the void slip is not there as edition 2: %+v", sheet.Slips)
		}
		for _, l := range sheet.Slips[i].Lines {
			if l.Change != picking.Removed || l.Quantity != 0 {
				t.Errorf("line %+v is not struck through", l)
			}
		}
	}
	if _, err := j.Close(t.Context(), shoptest.Actor, day, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := j.Close(t.Context(), shoptest.Actor, day, nil); !problem.Has(err, fulfilment.CodeNothingToClose) {
		t.Errorf("closing twice: %v", err)
	}
}
