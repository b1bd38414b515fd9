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
const several = 600

// TestAPlanningThatIsCutOffIsSimplyRepeated: what it made it says, and planning
// again makes exactly the rest.
func TestAPlanningThatIsCutOffIsSimplyRepeated(t *testing.T) {
	until := shoptest.Today.AddDays(7)
	store := shoptest.Demo(t, several)
	preview, err := jobs(store).Preview(t.Context(), shoptest.Today, until)
	if err != nil {
		t.Fatal(err)
	}
	want := keys(preview.Made)
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
	rest, err := jobs(store).Plan(shoptest.Watched(t, 2), shoptest.Actor, shoptest.Today, until)
	if err != nil || rest.Unchanged != len(first.Made) {
		t.Errorf("%d unchanged, %v", rest.Unchanged, err)
	}
	got := slices.Concat(keys(first.Made), keys(rest.Made))
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("%d made in two runs, %d previewed", len(got), len(want))
	}
}

// TestLooksAheadTellHowFarTheyAre, and can be cut off.
func TestLooksAheadTellHowFarTheyAre(t *testing.T) {
	j := jobs(shoptest.Demo(t, several))
	until := shoptest.Today.AddDays(7)
	for name, look := range map[string]func(context.Context) error{
		"upcoming": func(ctx context.Context) error {
			return j.Upcoming(ctx, civil.Between(shoptest.Today, until), func(planning.Upcoming, catalog.Offer) error { return nil })
		},
		"preview": func(ctx context.Context) error { _, err := j.Preview(ctx, shoptest.Today, until); return err },
		"due":     func(ctx context.Context) error { _, err := j.Due(ctx, shoptest.Today, until); return err },
		"missed":  func(ctx context.Context) error { _, err := j.Missed(ctx, until); return err },
		"forecast": func(ctx context.Context) error {
			_, err := j.Forecast(ctx, shoptest.Today, civil.Between(shoptest.Today, until), nil)
			return err
		},
		"outlook": func(ctx context.Context) error { _, err := j.Outlook(ctx, december); return err },
		"radar":   func(ctx context.Context) error { _, err := j.Radar(ctx, 2027); return err },
	} {
		t.Run(name, func(t *testing.T) {
			if err := look(shoptest.Watched(t, 2)); err != nil {
				t.Error(err)
			}
			if err := look(shoptest.CutOff(t, 0.4)); !errors.Is(err, context.Canceled) {
				t.Errorf("cut off: %v", err)
			}
		})
	}
}
