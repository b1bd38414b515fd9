package setup_test

import (
	"context"
	"errors"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/setup"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

func TestLoadingTheDemoTellsHowFarItIs(t *testing.T) {
	for _, history := range []bool{false, true} {
		times := 3
		if history {
			times = 80 // days
		}
		store := shoptest.Empty(t)
		if _, err := (setup.Jobs{Store: store}).LoadDemo(shoptest.Watched(t, times), shoptest.Actor, 10, shoptest.Today, history); err != nil {
			t.Fatal(err)
		}
		shoptest.Read(t, store, func(r office.Reader) error {
			stale, err := r.StaleOverviews(shoptest.Today)
			if len(stale) != 0 {
				t.Errorf("lists show too little of %d subscriptions", len(stale))
			}
			return err
		})
	}
}

// TestADemoThatIsCutOffIsASmallerShop: everything that is there holds.
func TestADemoThatIsCutOffIsASmallerShop(t *testing.T) {
	for _, c := range []struct {
		size    int
		history bool
		part    float64
	}{
		{1100, false, 0.1}, {1100, false, 0.6}, {1100, false, 0.95}, {10, true, 0.5},
	} {
		store := shoptest.Empty(t)
		_, err := setup.Jobs{Store: store}.LoadDemo(shoptest.CutOff(t, c.part), shoptest.Actor, c.size, shoptest.Today, c.history)
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%+v: %v", c, err)
		}
		var found []office.Finding
		if more, err := (audit.Jobs{Store: store}).Check(t.Context()); err == nil {
			found = more
		} else {
			t.Errorf("%+v: %v", c, err)
		}
		more, err := store.Check(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range append(found, more...) {
			t.Errorf("%+v: %s: %v", c, f.Object, f.Problem)
		}
		shoptest.Read(t, store, func(r office.Reader) error {
			mark, err := r.PlanMark()
			if mark == (civil.Date{}) {
				t.Errorf("%+v: planning would begin at the beginning of time", c)
			}
			return err
		})
		if _, err := (setup.Jobs{Store: store}).LoadDemo(t.Context(), shoptest.Actor, 20, shoptest.Today, false); !problem.Has(err, office.CodeNotEmpty) {
			t.Errorf("%+v: a second demo: %v", c, err)
		}
	}
}
