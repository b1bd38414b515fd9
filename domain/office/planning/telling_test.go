package planning_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// toTell are the notices that are to be given.
func toTell(t *testing.T, store *db.DB) []notice.Notice {
	t.Helper()
	var out []notice.Notice
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OpenNoticeIDs(0, 0)
		if err != nil {
			return err
		}
		out, err = r.Notices().List(ids)
		return err
	})
	return out
}

// TestWhoseMissedDeliveryChangesIsToBeTold: that it comes today or on the next
// day, until when that can be changed, or that it does not come; and nothing
// where it comes on its own day after all.
func TestWhoseMissedDeliveryChangesIsToBeTold(t *testing.T) {
	for name, c := range map[string]struct {
		off    int // days
		choice planning.Choice
		change func(*subscription.Subscription, civil.Date)
		told   bool
		falls  bool // it does not come
	}{
		"made before its day":            {off: 3, choice: planning.MakeNow},
		"delivered today":                {off: 4, choice: planning.MakeNow, told: true},
		"on the next day":                {off: 4, choice: planning.NextDay, told: true},
		"left out":                       {off: 4, choice: planning.LeaveOut, told: true, falls: true},
		"left out before its day":        {off: 3, choice: planning.LeaveOut, told: true, falls: true},
		"delivered today, into a pause":  {off: 4, choice: planning.MakeNow, change: paused, told: true},
		"on no day but those of a pause": {off: 4, choice: planning.NextDay, change: paused},
		"on no day, for it has ended":    {off: 4, choice: planning.NextDay, change: ended},
	} {
		t.Run(name, func(t *testing.T) {
			store := shoptest.Demo(t, 20)
			if c.change != nil {
				shoptest.Do(t, store, func(tx office.Tx) error {
					s, _, err := tx.Subscriptions().Find("A-733")
					if err != nil {
						return err
					}
					c.change(&s, shoptest.Today.AddDays(c.off))
					return tx.SaveSubscriptions().Save(&s)
				})
			}
			j, today, s, dates := zoesMissed(t, store, c.off)
			day := dates[0].Nominal // was delivered on its own day
			decisions := []planning.Decision{{MissedDate: dates[0], Choice: c.choice}}
			done := settle(t, j, today, decisions)
			list := toTell(t, store)
			if !c.told {
				if len(list) != 0 || done.Notices != 0 {
					t.Fatalf("to be told are %+v, it said %d", list, done.Notices)
				}
				return
			}
			if len(list) != 1 || done.Notices != 1 {
				t.Fatalf("to be told are %+v, it said %d", list, done.Notices)
			}
			n := list[0]
			if n.SubscriptionID != s.ID || n.CustomerID != s.ReceiverID || n.Nominal != day || n.Was != day || n.Since != today || n.Number == "" {
				t.Errorf("told is %+v", n)
			}
			if c.falls {
				if !n.Becomes.IsZero() || !n.Cutoff.IsZero() {
					t.Errorf("what does not come is told as %+v", n)
				}
			} else {
				wantAsDelivered(t, j, today, store, n)
			}
			if again := settle(t, j, today, decisions); again.Notices != 0 || len(toTell(t, store)) != 1 {
				t.Errorf("the second time it told %+v", toTell(t, store))
			}
		})
	}
}

// paused pauses from a day on, ended ends the day before.
func paused(s *subscription.Subscription, today civil.Date) {
	s.Pauses = []subscription.Pause{{From: today, To: today.AddDays(60)}}
}

func ended(s *subscription.Subscription, today civil.Date) {
	s.Cancellation = &subscription.Cancellation{Effective: today.AddDays(-1), Given: shoptest.Today}
}

// wantAsDelivered wants that planning delivers what was told.
func wantAsDelivered(t *testing.T, j planning.Jobs, today civil.Date, store *db.DB, n notice.Notice) {
	t.Helper()
	if _, err := j.Plan(t.Context(), shoptest.Actor, today, civil.Later(n.Becomes, today)); err != nil {
		t.Fatal(err)
	}
	if n.Was == n.Becomes || !slices.ContainsFunc(live(t, store, n.SubscriptionID), func(o order.Order) bool {
		return o.Covers(n.Nominal) && o.Date == n.Becomes && o.Cutoff.Equal(n.Cutoff)
	}) {
		t.Errorf("told is %s to %s until %s, delivered is %+v", n.Was, n.Becomes, n.Cutoff, live(t, store, n.SubscriptionID))
	}
}

// TestMissedAgainIsToldOnce: who was not told of the next day yet gets one notice
// of the last one; who was, gets another.
func TestMissedAgainIsToldOnce(t *testing.T) {
	for _, given := range []bool{false, true} {
		store := shoptest.Demo(t, 20)
		calendars(t, store, func(c *schedule.Calendar) {
			c.Closures = append(c.Closures, schedule.NewClosure("Umbau", civil.Between(shoptest.Today.AddDays(4), shoptest.Today.AddDays(24))))
		})
		j, today, _, dates := zoesMissed(t, store, 4)
		settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.NextDay}})
		first := toTell(t, store)[0]
		if given {
			shoptest.Do(t, store, func(tx office.Tx) error {
				told := first
				told.Told, told.Way = today, notice.ByLetter
				return tx.SaveNotices().Save(&told)
			})
		}
		// Nobody planned before that day went by, too.
		later := first.Becomes.AddDays(1)
		j.Clock = shoptest.On(later, "07:30")
		done := settle(t, j, later, []planning.Decision{{MissedDate: dates[0], Choice: planning.LeaveOut}})
		list := toTell(t, store)
		if done.Notices != 1 || len(list) != 1 || !list[0].Becomes.IsZero() || list[0].Since != later {
			t.Fatalf("given %v: %+v, to be told are %+v", given, done, list)
		}
		if same := list[0].ID == first.ID; same == given || given && list[0].Was != first.Becomes || !given && list[0].Was != first.Was {
			t.Errorf("given %v: first %+v, then %+v", given, first, list[0])
		}
	}
}

// toldAsDecided wants one notice for each delivery that was decided and is not on
// its day, and that telling of the calendar adds none about them.
func toldAsDecided(t *testing.T, rt *rapid.T, store *db.DB, j planning.Jobs, today civil.Date, was map[planning.MissedDate]civil.Date, done planning.Settled) {
	list := toTell(t, store)
	if len(list) != done.Notices {
		rt.Errorf("%d are to be told, it said %d", len(list), done.Notices)
	}
	about := map[planning.MissedDate]notice.Notice{}
	for _, n := range list {
		about[planning.MissedDate{SubscriptionID: n.SubscriptionID, Nominal: n.Nominal}] = n
	}
	falling := 0
	for key, day := range was {
		n, told := about[key]
		if told && (n.Was != day || n.Becomes == day) {
			rt.Errorf("of %s it is told %s to %s", day, n.Was, n.Becomes)
		}
		if told && n.Becomes.IsZero() {
			falling++
		}
		for _, o := range live(t, store, key.SubscriptionID) {
			switch {
			case !o.Covers(key.Nominal):
			case told && (o.Date != n.Becomes || !o.Cutoff.Equal(n.Cutoff)):
				rt.Errorf("told is %s until %s, delivered %s until %s", n.Becomes, n.Cutoff, o.Date, o.Cutoff)
			case !told && o.Date != day:
				rt.Errorf("nobody is told that %s becomes %s", day, o.Date)
			}
		}
	}
	if len(about) != len(list) || falling != done.Skipped {
		rt.Errorf("%d notices about %d deliveries, %d of %d that fall", len(list), len(about), falling, done.Skipped)
	}
	calendar := revising.Jobs{Store: store, Clock: j.Clock}
	if _, err := calendar.Announce(t.Context(), shoptest.Actor, today, civil.Between(shoptest.Today, today.AddDays(42))); err != nil {
		rt.Fatal(err)
	}
	for _, n := range toTell(t, store) {
		key := planning.MissedDate{SubscriptionID: n.SubscriptionID, Nominal: n.Nominal}
		if before, ok := about[key]; ok && (n.ID != before.ID || n.Version != before.Version) {
			rt.Errorf("%+v was told anew as %+v", before, n)
		}
	}
}
