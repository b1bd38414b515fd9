package today

import (
	"context"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/boxes"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/storage/shoptest"
)

// TestDeliveriesWithoutSubstituteAreTold once for each delivery, and lead to their
// list.
func TestDeliveriesWithoutSubstituteAreTold(t *testing.T) {
	h := newHouse(t, 1)
	p := h.presenter(lang.DE)
	var asked civil.Range
	p.office.Unsolved = func(_ context.Context, days civil.Range) ([]boxes.Unsolved, error) {
		asked = days
		of := func(id int64) boxes.Unsolved { return boxes.Unsolved{Order: order.Order{Head: record.Head{ID: id}}} }
		return []boxes.Unsolved{of(1), of(1), of(2)}, nil
	}
	read(t, p)
	workOut(t, p, PartSwaps)
	r := row(t, p, "swaps")
	if r.Title != "2 Lieferungen ohne Ersatz bis 30.11.2026" || r.Target.To != ToSwaps || r.Mark != ToDo {
		t.Errorf("%+v", r)
	}
	if asked.From != shoptest.Today || asked.Days() != 8 {
		t.Errorf("asked for %v", asked)
	}
}
