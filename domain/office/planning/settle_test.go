package planning_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestAfterAnyDecisionsTheShopIsSound: what was decided is missed no longer,
// nothing is made twice, and planning has nothing to add to it.
func TestAfterAnyDecisionsTheShopIsSound(t *testing.T) {
	shoptest.Checks(t, 3)
	rapid.Check(t, func(rt *rapid.T) {
		store := shoptest.Demo(t, 40)
		if rapid.Bool().Draw(rt, "combine") {
			collide(t, store, schedule.Combine)
		}
		if days := rapid.IntRange(-1, 20).Draw(rt, "planned"); days >= 0 {
			plan(t, jobs(store), shoptest.Today.AddDays(days))
		}
		j, today := after(store, rapid.IntRange(1, 50).Draw(rt, "off"))
		if rapid.Bool().Draw(rt, "plan first") {
			if _, err := j.Plan(t.Context(), shoptest.Actor, today, today.AddDays(7)); err != nil {
				rt.Fatal(err)
			}
		}
		var decisions []planning.Decision
		list := missed(t, j, today)
		was := map[planning.MissedDate]civil.Date{}
		for _, day := range list.Days {
			for _, d := range day.Dates {
				was[d] = day.Date
			}
		}
		for _, d := range every(list, "") {
			d.Choice = rapid.SampledFrom([]planning.Choice{"", planning.MakeNow, planning.NextDay, planning.LeaveOut}).Draw(rt, "choice")
			if d.Choice != "" {
				decisions = append(decisions, d)
			}
		}
		done := settle(t, j, today, decisions)
		if done.Decided()+done.Stuck+done.Gone != len(decisions) || done.Gone != 0 || len(done.Failed) != 0 {
			rt.Fatalf("of %d decisions it did %+v", len(decisions), done)
		}
		left := map[planning.MissedDate]bool{}
		for _, d := range every(missed(t, j, today), "") {
			left[d.MissedDate] = true
		}
		stuck := 0
		for _, d := range decisions {
			if left[d.MissedDate] {
				stuck++
			}
		}
		if stuck > done.Stuck {
			rt.Fatalf("%d are still missed, %d could not be delivered", stuck, done.Stuck)
		}
		if again := settle(t, j, today, decisions); again.Decided() != 0 || again.Notices != 0 {
			rt.Fatalf("the second time it did %+v", again)
		}
		if _, err := j.Plan(t.Context(), shoptest.Actor, today, today.AddDays(14)); err != nil {
			rt.Fatal(err)
		}
		if res, err := j.Plan(t.Context(), shoptest.Actor, today, today.AddDays(14)); err != nil || len(res.Made) != 0 {
			rt.Fatalf("planning again made %d: %v", len(res.Made), err)
		}
		sound(t, rt, store)
		toldAsDecided(t, rt, store, j, today, was, done)
		// Who decides a day that the calendar has closed has decided it.
		unfit, err := revising.Jobs{Store: store, Clock: j.Clock}.Unsettled(t.Context(), shoptest.Actor, today)
		if err != nil || len(unfit) != 0 {
			rt.Fatalf("%d orders do not fit the calendars, the first is %+v: %v", len(unfit), unfit[:min(1, len(unfit))], err)
		}
	})
}

// sound wants no finding, and every nominal date in one order at most.
func sound(t *testing.T, rt *rapid.T, store *db.DB) {
	found, err := (audit.Jobs{Store: store}).Check(t.Context())
	if err != nil {
		rt.Fatal(err)
	}
	more, err := store.Check(t.Context())
	if err != nil {
		rt.Fatal(err)
	}
	for _, f := range append(found, more...) {
		rt.Errorf("%s: %v", f.Object, f.Problem)
	}
	seen := map[planning.MissedDate]bool{}
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		if err != nil {
			return err
		}
		orders, err := r.Orders().List(ids)
		for _, o := range orders {
			for _, n := range o.Nominal {
				key := planning.MissedDate{SubscriptionID: o.SubscriptionID, Nominal: n}
				if seen[key] {
					rt.Errorf("%s is in two orders", n)
				}
				seen[key] = true
			}
		}
		return err
	})
}
