package planning_test

import (
	"context"
	"errors"
	"slices"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// after are the jobs of a shop whose program was off for some days.
func after(store *db.DB, days int) (planning.Jobs, civil.Date) {
	today := shoptest.Today.AddDays(days)
	return planning.Jobs{Store: store, Clock: shoptest.On(today, "07:30")}, today
}

func missed(t *testing.T, j planning.Jobs, today civil.Date) planning.Missed {
	t.Helper()
	m, err := j.Missed(t.Context(), today)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

// every is one choice for all that is missed.
func every(m planning.Missed, c planning.Choice) []planning.Decision {
	var out []planning.Decision
	for _, day := range m.Days {
		for _, d := range day.Dates {
			out = append(out, planning.Decision{MissedDate: d, Choice: c})
		}
	}
	return out
}

func settle(t *testing.T, j planning.Jobs, today civil.Date, decisions []planning.Decision) planning.Settled {
	t.Helper()
	weighed, err := j.WeighMissed(t.Context(), today, decisions)
	if err != nil {
		t.Fatal(err)
	}
	done, err := j.SettleMissed(t.Context(), shoptest.Actor, today, decisions)
	if err != nil {
		t.Fatal(err)
	}
	if same := weighed.Now == done.Now && weighed.Today == done.Today && weighed.Next == done.Next && weighed.Skipped == done.Skipped &&
		weighed.Merged == done.Merged && weighed.Notices == done.Notices && weighed.Stuck == done.Stuck && weighed.Gone == done.Gone && slices.Equal(weighed.Days, done.Days); !same {
		t.Fatalf("said %+v, did %+v", weighed, done)
	}
	return done
}

// live are the orders of a subscription that are delivered.
func live(t *testing.T, store *db.DB, id int64) []order.Order {
	t.Helper()
	var out []order.Order
	shoptest.Read(t, store, func(r office.Reader) error {
		all, err := r.OrdersOfSubscriptions([]int64{id}, civil.Between(shoptest.Today, shoptest.Today.AddDays(365)))
		for _, o := range all {
			if o.Live() {
				out = append(out, o)
			}
		}
		return err
	})
	return out
}

// TestMissedAreTheDatesPlanningLeaves, by day, with what would have been in them.
func TestMissedAreTheDatesPlanningLeaves(t *testing.T) {
	store := shoptest.Demo(t, 60)
	j, today := after(store, 10)
	m := missed(t, j, today)
	due, err := j.Due(t.Context(), today, today.AddDays(7))
	if err != nil {
		t.Fatal(err)
	}
	if m.Dates != due.Missed || m.Dates < 10 {
		t.Fatalf("%d missed, planning says %d", m.Dates, due.Missed)
	}
	var all []planning.MissedDate
	for i, day := range m.Days {
		if i > 0 && (day.Date.Before(m.Days[i-1].Date) || day.Date == m.Days[i-1].Date && !day.Pick.After(m.Days[i-1].Pick)) {
			t.Errorf("%s comes after %s", day.Date, m.Days[i-1].Date)
		}
		all = append(all, day.Dates...)
		list, err := j.MissedOrders(t.Context(), today, day.Dates)
		if err != nil || len(list) != len(day.Dates) {
			t.Fatalf("%d of %d: %v", len(list), len(day.Dates), err)
		}
		sum := map[int64]money.Quantity{}
		for k, x := range list {
			if x.MissedDate != day.Dates[k] || x.Order.Date != day.Date || x.Order.EarliestPick() != day.Pick || !day.Pick.Before(today) ||
				x.Subscription.ID != x.SubscriptionID || x.Receiver.ID != x.Order.ReceiverID || x.Next.Before(today) {
				t.Errorf("%s: %+v", day.Date, x)
			}
			for _, l := range x.Order.Lines {
				sum[l.ArticleID] += l.Ordered
			}
		}
		if len(sum) != len(day.Articles) {
			t.Errorf("%s: %d articles, want %d", day.Date, len(day.Articles), len(sum))
		}
		for _, a := range day.Articles {
			if sum[a.ArticleID] != a.Quantity {
				t.Errorf("%s: %v of article %d, want %v", day.Date, a.Quantity, a.ArticleID, sum[a.ArticleID])
			}
		}
	}
	if len(all) != m.Dates {
		t.Errorf("%d in days, %d said", len(all), m.Dates)
	}
}

// zoesMissed are the missed Thursdays of A-733 after three weeks: all that is
// decided in the tests below.
func zoesMissed(t *testing.T, store *db.DB, days int) (planning.Jobs, civil.Date, subscription.Subscription, []planning.MissedDate) {
	t.Helper()
	j, today := after(store, days)
	s := find(t, store, "A-733")
	var out []planning.MissedDate
	for _, day := range missed(t, j, today).Days {
		for _, d := range day.Dates {
			if d.SubscriptionID == s.ID {
				out = append(out, d)
			}
		}
	}
	if len(out) == 0 {
		t.Fatal("nothing of A-733 is missed")
	}
	return j, today, s, out
}

// TestMadeNowIsPickedTodayAndFixed, delivered today where its day is over, with
// the move in the subscription.
func TestMadeNowIsPickedTodayAndFixed(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, today, s, dates := zoesMissed(t, store, 4)
	done := settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.MakeNow}})
	if done.Now != 1 || done.Today != 1 || done.Decided() != 1 || done.Merged != 0 {
		t.Errorf("did %+v", done)
	}
	orders := live(t, store, s.ID)
	if len(orders) != 1 {
		t.Fatalf("%d orders", len(orders))
	}
	o := orders[0]
	if o.Date != today || !o.Covers(dates[0].Nominal) || o.EarliestPick() != today || o.LatestPick() != today || !o.Fixed(j.Clock()) || o.Number == "" {
		t.Errorf("the order is %+v", o)
	}
	moves := find(t, store, "A-733").Moves
	if want := (subscription.Move{Nominal: dates[0].Nominal, To: today, Source: shoptest.Actor.User}); !slices.Equal(moves, []subscription.Move{want}) {
		t.Errorf("moves are %+v", moves)
	}
}

// TestMadeNowBeforeItsDayKeepsIt: only what should have been picked is picked
// today, and nothing changes in the subscription.
func TestMadeNowBeforeItsDayKeepsIt(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, today, s, dates := zoesMissed(t, store, 3) // on Thursday, picked on Wednesday
	settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.MakeNow}})
	orders := live(t, store, s.ID)
	if len(orders) != 1 || orders[0].Date != dates[0].Nominal || orders[0].EarliestPick() != today || !orders[0].Fixed(j.Clock()) {
		t.Errorf("the orders are %+v", orders)
	}
	if now := find(t, store, "A-733"); now.Version != s.Version {
		t.Errorf("the subscription changed to %+v", now)
	}
}

// TestOnTheNextDayFollowsTheCollisionRule: the box of last Thursday and that of
// the next one are one delivery, or both, as the plan says.
func TestOnTheNextDayFollowsTheCollisionRule(t *testing.T) {
	for collision, boxes := range map[schedule.Collision]money.Quantity{schedule.Single: 1, schedule.Combine: 2} {
		for _, planned := range []bool{false, true} {
			store := shoptest.Demo(t, 20)
			collide(t, store, collision)
			calendars(t, store, func(c *schedule.Calendar) { c.DeliveryDays = civil.WeekdaySet(time.Thursday) })
			j, today, s, dates := zoesMissed(t, store, 7)
			if planned {
				if _, err := j.Plan(t.Context(), shoptest.Actor, today, today.AddDays(7)); err != nil {
					t.Fatal(err)
				}
			}
			regular := dates[0].Nominal.AddDays(7)
			before := live(t, store, s.ID)
			done := settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.NextDay}})
			if done.Next != 1 || done.Merged != 1 || !slices.Equal(done.Days, []planning.Moved{{Date: regular, Deliveries: 1}}) {
				t.Fatalf("%s: did %+v", collision, done)
			}
			if _, err := j.Plan(t.Context(), shoptest.Actor, today, today.AddDays(7)); err != nil {
				t.Fatal(err)
			}
			var covered []civil.Date
			var quantity money.Quantity
			for _, o := range live(t, store, s.ID) {
				if o.Date == regular {
					covered, quantity = append(covered, o.Nominal...), quantity+o.Lines[0].Ordered
				}
			}
			slices.SortFunc(covered, civil.Date.Compare)
			want := []civil.Date{dates[0].Nominal, regular}
			one := s.Versions[0].Lines[0].Quantity
			if !slices.Equal(covered, want) || quantity != boxes*one {
				t.Errorf("%s, planned %v (%d): %v with %v", collision, planned, len(before), covered, quantity)
			}
		}
	}
}

// collide lets every plan treat dates that fall together alike.
func collide(t *testing.T, store *db.DB, c schedule.Collision) {
	t.Helper()
	shoptest.Do(t, store, func(tx office.Tx) error {
		plans, err := tx.Plans().All()
		for i := range plans {
			for v := range plans[i].Versions {
				plans[i].Versions[v].Policy.Collision = c
			}
			if err := tx.SavePlans().Save(&plans[i]); err != nil {
				return err
			}
		}
		return err
	})
}

// calendars changes all of them.
func calendars(t *testing.T, store *db.DB, fn func(*schedule.Calendar)) {
	t.Helper()
	shoptest.Do(t, store, func(tx office.Tx) error {
		all, err := tx.Calendars().All()
		for i := range all {
			fn(&all[i])
			if err := tx.SaveCalendars().Save(&all[i]); err != nil {
				return err
			}
		}
		return err
	})
}

// TestLeftOutIsSkipped, by whom, and comes back into no list.
func TestLeftOutIsSkipped(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, today, s, dates := zoesMissed(t, store, 4)
	settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.LeaveOut}})
	want := []subscription.Skip{{Nominal: dates[0].Nominal, Source: shoptest.Actor.User}}
	if now := find(t, store, "A-733"); !slices.Equal(now.Skips, want) || len(live(t, store, s.ID)) != 0 {
		t.Errorf("skips are %+v", now.Skips)
	}
}

// TestNoDayInAPauseOrBehindTheEndIsPossible: such a delivery stays missed.
func TestNoDayInAPauseOrBehindTheEndIsPossible(t *testing.T) {
	for name, change := range map[string]func(*subscription.Subscription){
		"paused": func(s *subscription.Subscription) {
			s.Pauses = []subscription.Pause{{From: shoptest.Today.AddDays(5), To: shoptest.Today.AddDays(60)}}
		},
		"cancelled": func(s *subscription.Subscription) {
			s.Cancellation = &subscription.Cancellation{Effective: shoptest.Today.AddDays(4), Given: shoptest.Today}
		},
	} {
		store := shoptest.Demo(t, 20)
		shoptest.Do(t, store, func(tx office.Tx) error { // without its orders
			s, _, err := tx.Subscriptions().Find("A-733")
			if err != nil {
				return err
			}
			change(&s)
			return tx.SaveSubscriptions().Save(&s)
		})
		j, today, s, dates := zoesMissed(t, store, 5)
		done := settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.NextDay}})
		if done.Stuck != 1 || done.Decided() != 0 || len(live(t, store, s.ID)) != 0 {
			t.Errorf("%s: did %+v", name, done)
		}
	}
}

// TestADayFarAheadIsNotForgotten: planning keeps looking back to the date that
// was put on a day behind a long closure, until its order is made.
func TestADayFarAheadIsNotForgotten(t *testing.T) {
	store := shoptest.Demo(t, 20)
	j, today := after(store, 40)
	closed := civil.Between(today.AddDays(-2), today.AddDays(20))
	calendars(t, store, func(c *schedule.Calendar) { c.Closures = append(c.Closures, schedule.NewClosure("Umbau", closed)) })
	if _, err := j.SettleMissed(t.Context(), shoptest.Actor, today, every(missed(t, j, today), planning.LeaveOut)[1:]); err != nil {
		t.Fatal(err)
	}
	m := missed(t, j, today)
	done := settle(t, j, today, every(m, planning.NextDay))
	if m.Dates != 1 || done.Next != 1 || !done.Days[0].Date.After(closed.To) || len(live(t, store, m.Days[0].Dates[0].SubscriptionID)) != 0 {
		t.Fatalf("missed %+v, did %+v", m, done)
	}
	date := m.Days[0].Dates[0]
	for day := today; day.Before(done.Days[0].Date); day = day.AddDays(1) {
		j := planning.Jobs{Store: store, Clock: shoptest.On(day, "07:30")}
		if _, err := j.Plan(t.Context(), shoptest.Actor, day, day.AddDays(7)); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.ContainsFunc(live(t, store, date.SubscriptionID), func(o order.Order) bool {
		return o.Covers(date.Nominal) && o.Date == done.Days[0].Date
	}) {
		t.Errorf("%s is delivered on no day", date.Nominal)
	}
}

// TestWhatSomebodyElseDecidedIsLeftAlone, and counted; the second of two
// decisions about the same does nothing.
func TestWhatSomebodyElseDecidedIsLeftAlone(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, today := after(store, 10)
	all := every(missed(t, j, today), planning.MakeNow)
	first := settle(t, j, today, all[:3])
	if first.Now != 3 {
		t.Fatalf("did %+v", first)
	}
	last := lastChange(t, store)
	for i := range all {
		all[i].Choice = planning.LeaveOut
	}
	if again := settle(t, j, today, all[:3]); again.Gone != 3 || again.Decided() != 0 || lastChange(t, store) != last {
		t.Errorf("the second time it did %+v", again)
	}
	if rest := settle(t, j, today, all); rest.Gone < 3 || rest.Decided()+rest.Gone != len(all) {
		t.Errorf("of all it did %+v", rest)
	}
}

func lastChange(t *testing.T, store *db.DB) int64 {
	t.Helper()
	id, err := store.LastChange(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// TestNobodyElseIsTouched by a decision about one subscription.
func TestNobodyElseIsTouched(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j, today, s, dates := zoesMissed(t, store, 9)
	before := missed(t, j, today).Dates
	settle(t, j, today, []planning.Decision{{MissedDate: dates[0], Choice: planning.MakeNow}})
	if now := missed(t, j, today).Dates; now != before-1 {
		t.Errorf("%d are missed, %d before", now, before)
	}
	if all := orderCount(t, store); all != 1 || len(live(t, store, s.ID)) != 1 {
		t.Errorf("%d orders were made", all)
	}
}

func orderCount(t *testing.T, store *db.DB) (n int) {
	t.Helper()
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		n = len(ids)
		return err
	})
	return n
}

// TestDecisionsThatAreCutOffAreSimplyRepeated: those that were carried out are
// gone then.
func TestDecisionsThatAreCutOffAreSimplyRepeated(t *testing.T) {
	store := shoptest.Demo(t, 2*several)
	j, today := after(store, 10)
	all := every(missed(t, j, today), planning.MakeNow)
	first, err := j.SettleMissed(shoptest.CutOff(t, 0.3), shoptest.Actor, today, all)
	if !errors.Is(err, context.Canceled) || first.Now == 0 || first.Now == len(all) || orderCount(t, store) == 0 {
		t.Fatalf("did %+v of %d: %v", first, len(all), err)
	}
	rest, err := j.SettleMissed(shoptest.Watched(t, 2), shoptest.Actor, today, all)
	if err != nil || rest.Gone != first.Now || first.Now+rest.Now != len(all) {
		t.Errorf("did %d, then %+v of %d: %v", first.Now, rest, len(all), err)
	}
}

// BenchmarkMissedOf10000 lists what was missed in two weeks, shows a page of it,
// and says what making all of it would do.
func BenchmarkMissedOf10000(b *testing.B) {
	store := shoptest.Demo(b, 10_000)
	j, today := after(store, 14)
	var m planning.Missed
	var err error
	b.Run("list", func(b *testing.B) {
		for b.Loop() {
			if m, err = j.Missed(b.Context(), today); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(m.Dates), "missed")
	})
	b.Run("page", func(b *testing.B) {
		for b.Loop() {
			if _, err := j.MissedOrders(b.Context(), today, m.Days[0].Dates[:40]); err != nil {
				b.Fatal(err)
			}
		}
	})
	for _, c := range []planning.Choice{planning.MakeNow, planning.NextDay} {
		b.Run("weigh "+string(c), func(b *testing.B) {
			for b.Loop() {
				if _, err := j.WeighMissed(b.Context(), today, every(m, c)); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
