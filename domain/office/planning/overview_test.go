package planning_test

import (
	"context"
	"errors"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/audit"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

func refresh(t *testing.T, store *db.DB, today civil.Date) int {
	t.Helper()
	n, err := jobs(store).RefreshOverviews(t.Context(), shoptest.Actor, today)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

// shown is everything lists show, by subscription.
func shown(t *testing.T, store *db.DB) (list []subscription.Subscription, rows map[int64]office.Overview, receivers map[int64]customer.Customer, offer catalog.Offer) {
	t.Helper()
	rows = map[int64]office.Overview{}
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.SubscriptionIDs(civil.Range{}, 0, 0)
		if err != nil {
			return err
		}
		if list, err = r.Subscriptions().List(ids); err != nil {
			return err
		}
		people := map[int64]bool{}
		for _, s := range list {
			people[s.ReceiverID] = true
		}
		if receivers, err = office.ListByID(r.Customers(), people, office.CustomerID); err != nil {
			return err
		}
		if offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		stored, err := r.Overviews(ids)
		for _, row := range stored {
			rows[row.SubscriptionID] = row
		}
		return err
	})
	return list, rows, receivers, offer
}

// TestListsShowWhatIsTrueOnEachDay of six weeks, in which only some rows are
// computed again.
func TestListsShowWhatIsTrueOnEachDay(t *testing.T) {
	const shownSize, shownDays = 40, 45 // over Christmas
	store := shoptest.Demo(t, shownSize)
	if n := refresh(t, store, shoptest.Today); n != 0 {
		t.Errorf("%d rows did not hold after loading", n)
	}
	computed := 0
	for i := range shownDays {
		today := shoptest.Today.AddDays(i)
		computed += refresh(t, store, today)
		if again := refresh(t, store, today); again != 0 {
			t.Errorf("%s: %d rows did not hold after a refresh", today, again)
		}
		list, rows, receivers, offer := shown(t, store)
		for _, s := range list {
			row := rows[s.ID]
			next, err := subscription.Next(s, offer, receivers[s.ReceiverID], today)
			if err != nil {
				t.Fatal(err)
			}
			if s.Count > 0 {
				next = row.Next // its orders decide, and nobody plans here
			}
			state := s.StateIn(offer, today)
			if s.Count > 0 && row.State == subscription.Ended && next.IsZero() {
				state = row.State
			}
			if row.State != state || row.Next != next {
				t.Errorf("%s on %s: %+v, want %s and %s", s.Number, today, row, state, next)
			}
		}
	}
	if most := shownSize * shownDays / 4; computed == 0 || computed > most {
		t.Errorf("%d rows were computed in %d days, want some and at most %d", computed, shownDays, most)
	}
}

// TestTheDayOfWorkCanBeSetBack: what was computed for later does not hold then.
func TestTheDayOfWorkCanBeSetBack(t *testing.T) {
	store := shoptest.Demo(t, 40)
	_, before, _, _ := shown(t, store)
	if n := refresh(t, store, shoptest.Today.AddDays(40)); n == 0 {
		t.Fatal("40 days later everything held")
	}
	if n := refresh(t, store, shoptest.Today); n == 0 {
		t.Error("40 days earlier everything held")
	}
	_, after, _, _ := shown(t, store)
	for id, row := range after {
		if old := before[id]; row.State != old.State || row.Next != old.Next {
			t.Errorf("%+v, was %+v", row, old)
		}
	}
}

// TestAnotherCalendarIsSeenInLists, also by planning, which writes rows itself.
func TestAnotherCalendarIsSeenInLists(t *testing.T) {
	store := shoptest.Demo(t, 60)
	closed := civil.Between(shoptest.Today, shoptest.Today.AddDays(14))
	shoptest.Do(t, store, func(tx office.Tx) error {
		all, err := tx.Calendars().All()
		for i := range all {
			all[i].Closures = append(all[i].Closures, schedule.NewClosure("Umbau", closed))
			if err := tx.SaveCalendars().Save(&all[i]); err != nil {
				return err
			}
		}
		return err
	})
	if n := refresh(t, store, shoptest.Today); n == 0 {
		t.Fatal("nobody was asked again")
	}
	_, rows, _, _ := shown(t, store)
	for id, row := range rows {
		if closed.Contains(row.Next) {
			t.Errorf("subscription %d is delivered on %s", id, row.Next)
		}
	}
	plan(t, jobs(store), shoptest.Today.AddDays(30))
	if n := refresh(t, store, shoptest.Today); n != 0 {
		t.Errorf("planning left %d rows that do not hold", n)
	}
	if found, err := (audit.Jobs{Store: store}).Check(t.Context()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
}

// TestWhatCannotBeComputedShowsItsState, and is tried again each day.
func TestWhatCannotBeComputedShowsItsState(t *testing.T) {
	store := shoptest.Demo(t, 20)
	var planID int64
	shoptest.Do(t, store, func(tx office.Tx) error {
		p, _, err := tx.Plans().Find("weekly-thu")
		if err != nil {
			return err
		}
		planID, p.CalendarID = p.ID, 0
		return tx.SavePlans().Save(&p)
	})
	refresh(t, store, shoptest.Today)
	list, rows, _, offer := shown(t, store)
	broken := 0
	for _, s := range list {
		row := rows[s.ID]
		if state := s.StateIn(offer, shoptest.Today); row.State != state {
			t.Errorf("%s is %s, want %s", s.Number, row.State, state)
		}
		if s.On(shoptest.Today).PlanID == planID && !s.Over(shoptest.Today) {
			broken++
			if !row.Next.IsZero() || row.Until != shoptest.Today {
				t.Errorf("%s without a calendar: %+v", s.Number, row)
			}
		}
	}
	if broken == 0 {
		t.Error("nobody has the broken plan")
	}
	res := plan(t, jobs(store), shoptest.Today.AddDays(14))
	if len(res.Failed) == 0 {
		t.Error("planning did not say so")
	}
	if found, err := (audit.Jobs{Store: store}).Check(t.Context()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
}

// TestTheLastOfNDeliveriesIsTheLastInLists: orders count what is used up.
func TestTheLastOfNDeliveriesIsTheLastInLists(t *testing.T) {
	store := shoptest.Demo(t, 20)
	s := find(t, store, "A-733")
	change(t, store, s.ID, func(s *subscription.Subscription) {
		s.Start, s.Versions[0].From, s.Count = shoptest.Today, shoptest.Today, 2
	})
	var next []civil.Date
	for _, today := range []civil.Date{shoptest.Today, shoptest.Today.AddDays(4), shoptest.Today.AddDays(11)} {
		refresh(t, store, today)
		_, rows, _, _ := shown(t, store)
		next = append(next, rows[s.ID].Next)
		if until := rows[s.ID].Until; until != today {
			t.Errorf("on %s the row holds until %s", today, until)
		}
	}
	if next[0] != civil.MustParse("2026-11-26") || next[1] != civil.MustParse("2026-12-03") || !next[2].IsZero() {
		t.Errorf("next deliveries %v", next)
	}
}

// TestARefreshThatIsCutOffGoesOn with what is left.
func TestARefreshThatIsCutOffGoesOn(t *testing.T) {
	store := shoptest.Demo(t, several)
	later := shoptest.Today.AddDays(60)
	n, err := jobs(store).RefreshOverviews(shoptest.CutOff(t, 0.4), shoptest.Actor, later)
	if !errors.Is(err, context.Canceled) || n == 0 {
		t.Fatalf("%d, %v", n, err)
	}
	rest, err := jobs(store).RefreshOverviews(shoptest.Watched(t, 1), shoptest.Actor, later)
	if err != nil || rest == 0 || rest == n {
		t.Errorf("%d, %v", rest, err)
	}
	if again := refresh(t, store, later); again != 0 {
		t.Errorf("%d left", again)
	}
}

// BenchmarkRefreshOverviewsOf10000 computes all of them, then looks whether
// something is to be done.
func BenchmarkRefreshOverviewsOf10000(b *testing.B) {
	store := shoptest.Demo(b, 10_000)
	today := shoptest.Today
	run := func(b *testing.B, today civil.Date) {
		if _, err := jobs(store).RefreshOverviews(b.Context(), shoptest.Actor, today); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("all", func(b *testing.B) {
		for b.Loop() {
			today = today.AddDays(400)
			run(b, today)
		}
	})
	b.Run("none", func(b *testing.B) {
		for b.Loop() {
			run(b, today)
		}
	})
}

func find(t *testing.T, store *db.DB, number string) subscription.Subscription {
	t.Helper()
	var found subscription.Subscription
	shoptest.Read(t, store, func(r office.Reader) error {
		s, ok, err := r.Subscriptions().Find(number)
		if !ok {
			t.Fatal("no " + number)
		}
		found = s
		return err
	})
	return found
}
