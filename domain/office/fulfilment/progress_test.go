package fulfilment_test

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office/fulfilment"
	"turnus/domain/picking"
	"turnus/storage/shoptest"
)

// TestAPickDayIsPrintedAndClosedWholeOrNotAtAll: one that was cut off is as it
// was before.
func TestAPickDayIsPrintedAndClosedWholeOrNotAtAll(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, day := due(t, store)
	before := sheet(t, j, day)
	if _, err := j.Print(shoptest.CutOff(t, 0.5), shoptest.Actor, day); !errors.Is(err, context.Canceled) {
		t.Errorf("printing was cut off: %v", err)
	}
	if now := sheet(t, j, day); !reflect.DeepEqual(now, before) {
		t.Errorf("half a printing: %+v, was %+v", now, before)
	}
	printed, err := j.Print(shoptest.Watched(t, 2), shoptest.Actor, day)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := j.Print(shoptest.Watched(t, 2), shoptest.Actor, day); err != nil {
		t.Errorf("printing again, with nothing to save: %v", err)
	}
	for _, part := range []float64{0.5, 0.75, 1} {
		if _, err := j.Close(shoptest.CutOff(t, part), shoptest.Actor, day, nil); !errors.Is(err, context.Canceled) {
			t.Errorf("closing was cut off at %v: %v", part, err)
		}
		for _, s := range sheet(t, j, day).Slips {
			if !s.ClosedAt.IsZero() {
				t.Errorf("%s was closed by a closing that was cut off at %v", s.Number, part)
			}
		}
	}
	done, err := j.Close(shoptest.Watched(t, 3), shoptest.Actor, day, nil)
	if err != nil || done.Slips != len(printed.Slips) {
		t.Errorf("closed %d slips of %d: %v", done.Slips, len(printed.Slips), err)
	}
}

func sheet(t *testing.T, j fulfilment.Jobs, day civil.Date) picking.Sheet {
	t.Helper()
	s, err := j.Sheet(t.Context(), day)
	if err != nil {
		t.Fatal(err)
	}
	return s
}
