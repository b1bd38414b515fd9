package revising_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestOneNoticeForEachMovedDelivery, with its new day and its new cut-off.
func TestOneNoticeForEachMovedDelivery(t *testing.T) {
	s := newShop(t, 25, 14)
	rev := s.closedOn(oneThursday)
	e := s.weigh(rev)
	_, done := s.save(rev, revising.Decisions{All: revising.Move})
	list := s.notices()
	if len(list) == 0 || len(list) != done.Notices {
		t.Errorf("%d notices, %d were told of", len(list), done.Notices)
	}
	by := map[int64]notice.Notice{}
	for _, n := range list {
		if _, twice := by[n.SubscriptionID]; twice {
			t.Errorf("subscription %d is told twice", n.SubscriptionID)
		}
		if n.Becomes == n.Was || n.Number == "" || n.Since != today || len(n.Causes) == 0 {
			t.Errorf("%+v", n)
		}
		by[n.SubscriptionID] = n
	}
	for _, x := range e.Orders {
		o, n := s.order(x.Order.ID), by[x.Order.SubscriptionID]
		switch {
		case o.Date == x.Order.Date && o.Live():
		case !o.Live():
			if n.Was != x.Order.Date {
				t.Errorf("%s is cancelled and nobody is told", o.Number)
			}
		case n.Was != x.Order.Date || n.Becomes != o.Date || !n.Cutoff.Equal(o.Cutoff):
			t.Errorf("%s went from %s to %s until %s, told %s to %s until %s", o.Number, x.Order.Date, o.Date, o.Cutoff, n.Was, n.Becomes, n.Cutoff)
		}
	}
}

// TestAnnouncingTwiceTellsOnce, and what was given is not told again.
func TestAnnouncingTwiceTellsOnce(t *testing.T) {
	s := newShop(t, 30, 0)
	december := civil.Between(day("2026-12-20"), day("2027-01-05"))
	n, err := s.jobs.Announce(shoptest.Watched(t, 1), shoptest.Actor, today, december)
	if err != nil || n == 0 || n != len(s.notices()) {
		t.Fatalf("%d told, %d notices, %v", n, len(s.notices()), err)
	}
	again, err := s.jobs.Announce(t.Context(), shoptest.Actor, today, december)
	if err != nil || again != 0 || len(s.notices()) != n {
		t.Errorf("%d more, %v", again, err)
	}
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		for _, x := range s.notices() {
			x.Told, x.Way = today, notice.ByLetter
			if err := tx.SaveNotices().Save(&x); err != nil {
				return err
			}
		}
		return nil
	})
	if again, err = s.jobs.Announce(t.Context(), shoptest.Actor, today, december); err != nil || again != 0 || len(s.notices()) != 0 {
		t.Errorf("after they were given: %d more, %v", again, err)
	}
}

// TestPausedCustomersAreNotTold.
func TestPausedCustomersAreNotTold(t *testing.T) {
	s := newShop(t, 30, 0)
	christmas := civil.Between(day("2026-12-24"), day("2026-12-27"))
	shoptest.Do(t, s.store, func(tx office.Tx) error {
		ids, err := tx.SubscriptionIDs(christmas, 0, 0)
		if err != nil {
			return err
		}
		for _, id := range ids {
			x, err := tx.Subscriptions().Get(id)
			if err != nil {
				return err
			}
			if _, err := x.Pause(subscription.Pause{From: day("2026-12-20"), To: day("2027-01-03"), Source: "test"}); err == nil {
				if err := tx.SaveSubscriptions().Save(&x); err != nil {
					return err
				}
			}
		}
		return nil
	})
	if n, err := s.jobs.Announce(t.Context(), shoptest.Actor, today, christmas); err != nil || n != 0 {
		t.Errorf("%d told, %v", n, err)
	}
}

// TestASecondMoveIsToldWithTheFirst while the customer knows of neither, and by
// itself once the first was given.
func TestASecondMoveIsToldWithTheFirst(t *testing.T) {
	for _, given := range []bool{false, true} {
		s := newShop(t, 30, 0)
		saved, _ := s.save(s.closedOn(oneThursday), revising.Decisions{})
		first := s.notices()
		if len(first) == 0 {
			t.Fatal("nothing to tell")
		}
		if given {
			shoptest.Do(t, s.store, func(tx office.Tx) error {
				for _, n := range first {
					n.Told, n.Way = today, notice.ByLetter
					if err := tx.SaveNotices().Save(&n); err != nil {
						return err
					}
				}
				return nil
			})
		}
		c := saved.Calendars[0]
		c.Closures[len(c.Closures)-1].Range.From = day("2026-12-02") // Wednesday, too
		s.save(revising.Revision{Calendars: []schedule.Calendar{c}}, revising.Decisions{})
		compared := 0
		for _, n := range s.notices() {
			for _, f := range first {
				if f.SubscriptionID != n.SubscriptionID || f.Nominal != n.Nominal {
					continue
				}
				compared++
				if given != (n.ID != f.ID) || given && n.Was != f.Becomes || !given && n.Was != f.Was {
					t.Errorf("given %v: first %s to %s, then %s to %s", given, f.Was, f.Becomes, n.Was, n.Becomes)
				}
			}
		}
		if compared == 0 {
			t.Errorf("given %v: nothing was moved twice", given)
		}
	}
}
