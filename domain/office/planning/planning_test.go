package planning_test

import (
	"fmt"
	"slices"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

func jobs(store *db.DB) planning.Jobs {
	return planning.Jobs{Store: store, Clock: shoptest.At("07:30")}
}

func plan(t *testing.T, j planning.Jobs, until civil.Date) planning.Result {
	t.Helper()
	res, err := j.Plan(t.Context(), shoptest.Actor, shoptest.Today, until)
	if err != nil {
		t.Fatal(err)
	}
	return res
}

// TestPlanningTwiceAddsNothing, and finds each order it made unchanged.
func TestPlanningTwiceAddsNothing(t *testing.T) {
	j := jobs(shoptest.Demo(t, 60))
	until := shoptest.Today.AddDays(14)
	first := plan(t, j, until)
	if len(first.Made) == 0 {
		t.Fatal("nothing was due in two weeks")
	}
	second := plan(t, j, until)
	if len(second.Made) != 0 || second.Unchanged < len(first.Made) {
		t.Errorf("made %d again, %d unchanged of %d", len(second.Made), second.Unchanged, len(first.Made))
	}
}

// TestPlanningInStepsIsPlanningAtOnce: whichever way December is divided. That
// it holds for random rules and windows is a property test of package order.
func TestPlanningInStepsIsPlanningAtOnce(t *testing.T) {
	want := keys(plan(t, jobs(shoptest.Demo(t, 40)), shoptest.Today.AddDays(30)).Made)
	for _, steps := range [][]int{{7, 14, 21, 30}, {0, 1, 2, 3, 30}, {29, 30}} {
		j := jobs(shoptest.Demo(t, 40))
		var made []order.Order
		for _, days := range steps {
			made = append(made, plan(t, j, shoptest.Today.AddDays(days)).Made...)
		}
		if got := keys(made); !slices.Equal(got, want) {
			t.Errorf("in steps %v:\n%v\nat once:\n%v", steps, got, want)
		}
	}
}

// keys are orders by what identifies them, sorted.
func keys(orders []order.Order) []string {
	out := make([]string, 0, len(orders))
	for _, o := range orders {
		out = append(out, fmt.Sprint(o.SubscriptionID, o.Nominal, o.Date))
	}
	slices.Sort(out)
	return out
}

// TestADeliveryStopOfThePayerTakesOrdersAndGivesThemBack: the same orders, with
// their numbers and without a double; planning makes none meanwhile.
func TestADeliveryStopOfThePayerTakesOrdersAndGivesThemBack(t *testing.T) {
	store := shoptest.Demo(t, 40)
	made := plan(t, jobs(store), shoptest.Today.AddDays(14)).Made
	i := slices.IndexFunc(made, func(o order.Order) bool { return o.EarliestPick().After(shoptest.Today.AddDays(2)) })
	if i < 0 {
		t.Fatal("no order with a pick day to come")
	}
	o := made[i]
	stop := func(holds ...customer.Hold) {
		shoptest.Do(t, store, func(tx office.Tx) error {
			payer, err := tx.Customers().Get(o.PayerID)
			if err != nil {
				return err
			}
			payer.Holds = holds
			s, err := tx.Subscriptions().Get(o.SubscriptionID)
			if err != nil {
				return err
			}
			offer, err := office.LoadOffer(tx)
			if err != nil {
				return err
			}
			moment := planning.Moment{Today: shoptest.Today, At: shoptest.At("07:30")()}
			e, err := planning.WeighPeople(tx, offer, s, map[int64]customer.Customer{payer.ID: payer}, moment)
			if err != nil {
				return err
			}
			if err := tx.SaveCustomers().Save(&payer); err != nil {
				return err
			}
			return planning.Apply(tx, &e)
		})
	}
	stop(customer.Hold{Kind: customer.DeliveryHold, From: shoptest.Today, Reason: "offen"})
	if got := shoptest.Order(t, store, o.ID); got.State != order.Cancelled || got.Reason != order.ByHold {
		t.Fatalf("stopped, the order is %s (%s)", got.State, got.Reason)
	}
	for _, x := range plan(t, jobs(store), shoptest.Today.AddDays(21)).Made {
		if x.SubscriptionID == o.SubscriptionID {
			t.Errorf("planned although stopped: %+v", x)
		}
	}
	stop()
	if got := shoptest.Order(t, store, o.ID); got.State != order.Open || got.Number != o.Number {
		t.Errorf("free again, the order is %s, number %s, was %s", got.State, got.Number, o.Number)
	}
	if found, err := store.Check(t.Context()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
}

// TestPauseThenResumeRevivesTheSameOrder, with its number and without a double.
func TestPauseThenResumeRevivesTheSameOrder(t *testing.T) {
	store := shoptest.Demo(t, 40)
	made := plan(t, jobs(store), shoptest.Today.AddDays(14)).Made
	i := slices.IndexFunc(made, func(o order.Order) bool { return o.EarliestPick().After(shoptest.Today.AddDays(2)) })
	if i < 0 {
		t.Fatal("no order with a pick day to come")
	}
	o := made[i]
	day := o.FirstNominal()
	change(t, store, o.SubscriptionID, func(s *subscription.Subscription) {
		if _, err := s.Pause(subscription.Pause{From: day, To: day}); err != nil {
			t.Fatal(err)
		}
	})
	if got := shoptest.Order(t, store, o.ID); got.State != order.Cancelled || got.Reason != order.ByPause {
		t.Fatalf("after the pause the order is %s (%s)", got.State, got.Reason)
	}
	plan(t, jobs(store), shoptest.Today.AddDays(14))
	if got := shoptest.Order(t, store, o.ID); got.State != order.Cancelled {
		t.Fatalf("planning brought the paused order back: %s", got.State)
	}
	change(t, store, o.SubscriptionID, func(s *subscription.Subscription) { s.Resume(day) })
	got := shoptest.Order(t, store, o.ID)
	if got.State != order.Open || got.Number != o.Number {
		t.Errorf("after resuming the order is %s, number %s, was %s", got.State, got.Number, o.Number)
	}
	if again := plan(t, jobs(store), shoptest.Today.AddDays(14)); len(again.Made) != 0 {
		t.Errorf("planning after resuming made %d orders", len(again.Made))
	}
}

// change weighs and applies a change of a subscription.
func change(t *testing.T, store *db.DB, id int64, fn func(*subscription.Subscription)) {
	t.Helper()
	err := store.Do(t.Context(), shoptest.Actor, office.Cause{Job: office.JobPlan}, func(tx office.Tx) error {
		offer, err := office.LoadOffer(tx)
		if err != nil {
			return err
		}
		before, err := tx.Subscriptions().Get(id)
		if err != nil {
			return err
		}
		after := before
		fn(&after)
		e, err := planning.Weigh(tx, offer, &before, after, planning.Moment{Today: shoptest.Today, At: shoptest.At("07:30")()})
		if err != nil {
			return err
		}
		return planning.Apply(tx, &e)
	})
	if err != nil {
		t.Fatal(err)
	}
}

// TestAMissedPickDayIsToldAndNeverMadeSilently: the program was off for a week.
func TestAMissedPickDayIsToldAndNeverMadeSilently(t *testing.T) {
	store := shoptest.Demo(t, 40)
	plan(t, jobs(store), shoptest.Today)
	later := shoptest.Today.AddDays(9)
	j := planning.Jobs{Store: store, Clock: shoptest.On(later, "07:30")}
	res, err := j.Plan(t.Context(), shoptest.Actor, later, later.AddDays(3))
	if err != nil {
		t.Fatal(err)
	}
	if len(res.Missed) == 0 {
		t.Fatal("nothing was missed in a week without planning")
	}
	for _, o := range res.Missed {
		if !o.EarliestPick().Before(later) {
			t.Errorf("missed although its pick day is %s", o.EarliestPick())
		}
	}
	again, err := j.Plan(t.Context(), shoptest.Actor, later.AddDays(1), later.AddDays(4))
	if err != nil || len(again.Missed) < len(res.Missed) {
		t.Errorf("a day later %d are missed, were %d: a missed date was forgotten (%v)", len(again.Missed), len(res.Missed), err)
	}
}

// TestUpcomingAgreesWithWhatPlanningMakes: each delivery with its order.
func TestUpcomingAgreesWithWhatPlanningMakes(t *testing.T) {
	store := shoptest.Demo(t, 40)
	made := plan(t, jobs(store), shoptest.Today.AddDays(20)).Made
	days := civil.Between(shoptest.Today.AddDays(5), shoptest.Today.AddDays(12))
	with := 0
	err := jobs(store).Upcoming(t.Context(), days, func(u planning.Upcoming, _ catalog.Offer) error {
		if u.Order == nil {
			t.Errorf("%s on %s has no order", u.Subscription.Number, u.Delivery.Date)
			return nil
		}
		if u.Order.Date != u.Delivery.Date {
			t.Errorf("%s: order on %s, delivery on %s", u.Subscription.Number, u.Order.Date, u.Delivery.Date)
		}
		with++
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	want := 0
	for _, o := range made {
		if days.Contains(o.Date) {
			want++
		}
	}
	if with != want {
		t.Errorf("%d deliveries with orders, planning made %d", with, want)
	}
}

// BenchmarkPlanWeekOf10000Subscriptions plans one week into an SQLite file.
func BenchmarkPlanWeekOf10000Subscriptions(b *testing.B) {
	for b.Loop() {
		b.StopTimer()
		j := jobs(shoptest.Demo(b, 10_000))
		b.StartTimer()
		res, err := j.Plan(b.Context(), shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(7))
		if err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(len(res.Made)), "orders")
	}
}
