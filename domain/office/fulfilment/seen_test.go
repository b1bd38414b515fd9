package fulfilment_test

import (
	"testing"

	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

// TestAShortageOfALineIsThatLinesAlone, also on a slip that was never printed
// and has no number yet.
func TestAShortageOfALineIsThatLinesAlone(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	sheet, err := j.Sheet(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	slip := sheet.Slips[len(sheet.Slips)-1]
	line := slip.Lines[0]
	short := fulfilment.Short{Article: line.Article, LineID: line.OrderLineID, Missing: line.Quantity}
	if _, err := j.CloseSeen(t.Context(), shoptest.Actor, sheet, []fulfilment.Short{short}); err != nil {
		t.Fatal(err)
	}
	for _, l := range shoptest.Order(t, store, line.OrderID).Lines {
		if got, want := l.Short == l.Ordered, l.ID == line.OrderLineID; got != want {
			t.Errorf("line %d of %s is %s short of %s", l.ID, line.Order, l.Short, l.Ordered)
		}
	}
	closed, err := j.Sheet(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	var missing money.Quantity
	for _, s := range closed.Slips {
		for _, l := range s.Lines {
			missing += l.Short
		}
	}
	if missing != line.Quantity {
		t.Errorf("the closed day tells of %s missing, want %s", missing, line.Quantity)
	}
}

// TestAShortageWithoutSlipAndLineIsUnknown: a slip without number must not
// take it, only because it comes first.
func TestAShortageWithoutSlipAndLineIsUnknown(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	sheet, err := j.Sheet(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	line := sheet.Slips[0].Lines[0]
	for name, s := range map[string]fulfilment.Short{
		"no slip":              {Article: line.Article, Missing: money.One},
		"line of nobody":       {Article: line.Article, LineID: 1 << 40, Missing: money.One},
		"line of another kind": {Article: "GIBTS-NICHT", LineID: line.OrderLineID, Missing: money.One},
	} {
		if _, err := j.Close(t.Context(), shoptest.Actor, day, []fulfilment.Short{s}); !problem.Has(err, fulfilment.CodeShortUnknown) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestADayIsClosedAsItWasSeenOrNotAtAll.
func TestADayIsClosedAsItWasSeenOrNotAtAll(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	seen := printed(t, j, day)
	line := seen.Slips[0].Lines[0]
	double(t, store, line.OrderID)
	if _, err := j.CloseSeen(t.Context(), shoptest.Actor, seen, nil); !problem.Has(err, office.CodeChangedElsewhere) {
		t.Fatalf("closed what has changed since: %v", err)
	}
	if o := shoptest.Order(t, store, line.OrderID); o.State != order.Open {
		t.Errorf("the order is %s", o.State)
	}
	if seen, err := j.Sheet(t.Context(), day); err != nil || !seen.Slips[0].Stale {
		t.Fatalf("the change is not told: %v", err)
	}
	fresh, err := j.Sheet(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	printed(t, j, day) // another PC prints what was seen: that changes nothing for the packer
	if _, err := j.CloseSeen(t.Context(), shoptest.Actor, fresh, nil); err != nil {
		t.Error(err)
	}
}

// TestASlipThatCameOrWentIsNotAsSeen.
func TestASlipThatCameOrWentIsNotAsSeen(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	seen := printed(t, j, day)
	less, more := seen, seen
	less.Slips = seen.Slips[1:]
	more.Slips = append([]picking.Slip{{Key: picking.Key{ReceiverID: 1 << 40}}}, seen.Slips...)
	for name, sheet := range map[string]picking.Sheet{"one came": less, "one went": more} {
		if _, err := j.CloseSeen(t.Context(), shoptest.Actor, sheet, nil); !problem.Has(err, office.CodeChangedElsewhere) {
			t.Errorf("%s: %v", name, err)
		}
	}
}
