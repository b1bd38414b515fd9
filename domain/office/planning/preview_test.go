package planning_test

import (
	"errors"
	"slices"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/storage/shoptest"
)

// TestThePreviewIsPlanningWithoutTheSave, number by number, also of what was
// missed, and nobody has to wait for it.
func TestThePreviewIsPlanningWithoutTheSave(t *testing.T) {
	store := shoptest.Demo(t, 60)
	j := jobs(store)
	plan(t, j, shoptest.Today.AddDays(4))
	later := shoptest.Today.AddDays(8) // some days were missed
	j.Clock = shoptest.On(later, "07:30")
	var preview planning.Result
	var due planning.Due
	shoptest.Do(t, store, func(office.Tx) error { // somebody is writing meanwhile
		var err, err2 error
		preview, err = j.Preview(t.Context(), later, later.AddDays(10))
		due, err2 = j.Due(t.Context(), later, later.AddDays(10))
		return errors.Join(err, err2)
	})
	if again, err := j.Preview(t.Context(), later, later.AddDays(10)); err != nil || !slices.Equal(keys(again.Made), keys(preview.Made)) {
		t.Errorf("a second preview is another: %v", err)
	}
	res, err := j.Plan(t.Context(), shoptest.Actor, later, later.AddDays(10))
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Made) == 0 || len(res.Missed) == 0 || res.Unchanged == 0 {
		t.Fatalf("%d made, %d missed, %d unchanged: too little to compare", len(res.Made), len(res.Missed), res.Unchanged)
	}
	if !slices.Equal(keys(preview.Made), keys(res.Made)) || !slices.Equal(keys(preview.Missed), keys(res.Missed)) ||
		preview.Unchanged != res.Unchanged {
		t.Errorf("previewed %d made, %d missed, %d unchanged; planned %d, %d, %d", len(preview.Made), len(preview.Missed),
			preview.Unchanged, len(res.Made), len(res.Missed), res.Unchanged)
	}
	if o := preview.Made[0]; o.ID != 0 || o.Number != "" {
		t.Errorf("the preview gave an id %d and a number %s", o.ID, o.Number)
	}
	wantCounted(t, due, res)
}

// wantCounted compares what is due with what was made of it.
func wantCounted(t *testing.T, due planning.Due, res planning.Result) {
	t.Helper()
	days, sum := map[[2]civil.Date]int{}, 0
	for _, o := range res.Made {
		days[[2]civil.Date{o.EarliestPick(), o.Date}]++
	}
	for i, d := range due.Days {
		if days[[2]civil.Date{d.Pick, d.Date}] != d.Orders {
			t.Errorf("%+v, but %d made", d, days[[2]civil.Date{d.Pick, d.Date}])
		}
		if i > 0 && (d.Pick.Before(due.Days[i-1].Pick) || d.Pick == due.Days[i-1].Pick && !d.Date.After(due.Days[i-1].Date)) {
			t.Errorf("%+v stands behind %+v", d, due.Days[i-1])
		}
		sum += d.Orders
	}
	if len(days) != len(due.Days) || sum != len(res.Made) || due.Orders != sum {
		t.Errorf("%d due on %d days, made %d on %d days", due.Orders, len(due.Days), len(res.Made), len(days))
	}
	if due.Missed != len(res.Missed) || len(due.First) != min(due.Missed, planning.MissedShown) {
		t.Errorf("%d missed and %d listed, planning missed %d", due.Missed, len(due.First), len(res.Missed))
	}
	if !slices.IsSortedFunc(due.First, func(a, b order.Order) int { return a.EarliestPick().Compare(b.EarliestPick()) }) {
		t.Error("the missed are not in the order of their pick days")
	}
}

// TestMissedDatesAreListedUpToALimit, the first ones.
func TestMissedDatesAreListedUpToALimit(t *testing.T) {
	j := jobs(shoptest.Demo(t, 100))
	later := shoptest.Today.AddDays(20)
	j.Clock = shoptest.On(later, "07:30")
	due, err := j.Due(t.Context(), later, later)
	if err != nil {
		t.Fatal(err)
	}
	if due.Missed <= planning.MissedShown || len(due.First) != planning.MissedShown {
		t.Fatalf("%d missed, %d listed", due.Missed, len(due.First))
	}
	all, err := j.Preview(t.Context(), later, later)
	if err != nil {
		t.Fatal(err)
	}
	slices.SortStableFunc(all.Missed, func(a, b order.Order) int { return a.EarliestPick().Compare(b.EarliestPick()) })
	if first, last := all.Missed[0], all.Missed[planning.MissedShown-1]; due.First[0].EarliestPick() != first.EarliestPick() ||
		due.First[planning.MissedShown-1].EarliestPick() != last.EarliestPick() {
		t.Errorf("listed from %s to %s, want %s to %s", due.First[0].EarliestPick(),
			due.First[planning.MissedShown-1].EarliestPick(), first.EarliestPick(), last.EarliestPick())
	}
}

// BenchmarkDueOf10000Subscriptions counts the orders of a week.
func BenchmarkDueOf10000Subscriptions(b *testing.B) {
	j := jobs(shoptest.Demo(b, 10_000))
	b.ReportAllocs()
	for b.Loop() {
		due, err := j.Due(b.Context(), shoptest.Today, shoptest.Today.AddDays(7))
		if err != nil || due.Orders == 0 {
			b.Fatal(due.Orders, err)
		}
	}
}
