package planning_test

import (
	"context"
	"errors"
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/planning"
	"turnus/storage/shoptest"
)

// several is a shop that is planned in several units of work.
const several = 1200

// TestAPlanningThatIsCutOffIsSimplyRepeated: what it made it says, and planning
// again makes exactly the rest.
func TestAPlanningThatIsCutOffIsSimplyRepeated(t *testing.T) {
	until := shoptest.Today.AddDays(7)
	want := keys(plan(t, jobs(shoptest.Demo(t, several)), until).Made)
	store := shoptest.Demo(t, several)
	first, err := jobs(store).Plan(shoptest.CutOff(t, 0.4), shoptest.Actor, shoptest.Today, until)
	if !errors.Is(err, context.Canceled) || len(first.Made) == 0 || len(first.Made) == len(want) {
		t.Fatalf("%d of %d made: %v", len(first.Made), len(want), err)
	}
	var stored int
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		stored = len(ids)
		return err
	})
	if stored != len(first.Made) {
		t.Errorf("%d orders are stored, %d were said to be made", stored, len(first.Made))
	}
	if found, err := (audit.Jobs{Store: store}).Check(t.Context()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
	rest, err := jobs(store).Plan(shoptest.Watched(t, 3), shoptest.Actor, shoptest.Today, until)
	if err != nil || rest.Unchanged != len(first.Made) {
		t.Errorf("%d unchanged, %v", rest.Unchanged, err)
	}
	got := slices.Concat(keys(first.Made), keys(rest.Made))
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%d made in two runs, %d in one", len(got), len(want))
	}
}

// TestUpcomingTellsHowFarItIs, and can be cut off.
func TestUpcomingTellsHowFarItIs(t *testing.T) {
	j := jobs(shoptest.Demo(t, several))
	week := civil.Between(shoptest.Today, shoptest.Today.AddDays(6))
	all := 0
	count := func(planning.Upcoming, catalog.Offer) error { all++; return nil }
	if err := j.Upcoming(shoptest.Watched(t, 3), week, count); err != nil || all == 0 {
		t.Fatalf("%d, %v", all, err)
	}
	whole := all
	all = 0
	if err := j.Upcoming(shoptest.CutOff(t, 0.4), week, count); !errors.Is(err, context.Canceled) || all == 0 || all == whole {
		t.Errorf("%d of %d, %v", all, whole, err)
	}
}
