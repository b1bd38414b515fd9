package subscribing_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

func (d *desk) show() subscribing.Detail {
	d.Helper()
	detail, err := d.jobs.Show(d.Context(), shoptest.Today, d.subscription().ID)
	if err != nil {
		d.Fatal(err)
	}
	return detail
}

// tell writes rows as a person would read them off.
func tell(rows []subscribing.Coming) []string {
	var out []string
	for _, c := range rows {
		words := []string{c.On.String()}
		if c.Delivery != nil {
			words = append(words, "delivery")
			if c.Delivery.Date != c.Delivery.Nominal[0] {
				words = append(words, "instead of "+c.Delivery.Nominal[0].String())
			}
		}
		if c.Pause != nil {
			words = append(words, "pause")
		}
		for _, x := range c.Dropped {
			words = append(words, fmt.Sprintf("without %s %s", x.Nominal, x.Reason))
		}
		if c.Order != nil {
			words = append(words, "order "+string(c.Order.State))
		}
		if c.Single {
			words = append(words, "changed")
		}
		if c.Source.Name != "" {
			words = append(words, "by "+c.Source.Name)
		}
		if c.Source.Request {
			words = append(words, "as a customer")
		}
		out = append(out, strings.Join(words, ", "))
	}
	return out
}

// TestWhatComesStandsInTheOrderOfDays: deliveries with their orders, dates that
// fall out with why and by whom, pauses as one row.
func TestWhatComesStandsInTheOrderOfDays(t *testing.T) {
	d := newDesk(t)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		s := d.subscription()
		s.Skip(subscription.Skip{Nominal: day("2026-12-10"), Source: "R-5005"})
		if _, err := s.Pause(subscription.Pause{From: day("2027-01-11"), To: day("2027-01-24"), Source: "R-5003"}); err != nil {
			return err
		}
		for _, id := range []string{"R-5005", "R-5003"} {
			if err := tx.SaveRequest(office.RequestRecord{ID: id, Type: "x", Body: []byte("{}"), Answer: []byte("{}")}); err != nil {
				return err
			}
		}
		return tx.SaveSubscriptions().Save(&s)
	})
	d.apply(exchange.Move{Ref: zoes, Date: day("2026-12-17"), To: day("2026-12-18")})
	d.apply(exchange.ChangeDelivery{Ref: zoes, Date: day("2026-12-03"), Lines: lines("GEM-L", 1)})
	detail := d.show()
	want := []string{
		"2026-11-26, delivery, order open",
		"2026-12-03, delivery, order open, changed, by Anna",
		"2026-12-10, without 2026-12-10 skipped, by R-5005, as a customer",
		"2026-12-18, delivery, instead of 2026-12-17, by Anna",
		"2026-12-24, without 2026-12-24 closed",
		"2026-12-31, without 2026-12-31 closed",
		"2027-01-07, delivery",
		"2027-01-11, pause, without 2027-01-14 paused, without 2027-01-21 paused, by R-5003, as a customer",
		"2027-01-28, delivery",
	}
	if got := tell(detail.Next(5)); !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if detail.Payer.Number != "K-17" || detail.Receiver.Number != "K-17" || detail.State != subscription.Active || len(detail.Problems) > 0 {
		t.Errorf("%s pays for %s, %s", detail.Payer.Number, detail.Receiver.Number, detail.State)
	}
	if c := detail.Coming[0]; len(c.Delivery.Why.Leads) == 0 || c.Delivery.LatestPick() != day("2026-11-24") || c.Order.Number == "" {
		t.Errorf("the first delivery does not say why: %+v", c)
	}
	if who := detail.Source("R-5003"); !who.Request || detail.Source("Anna").Request {
		t.Errorf("%+v", who)
	}
}

// TestTenDeliveriesAreShownHoweverFarTheyAre, and no less than three months.
func TestTenDeliveriesAreShownHoweverFarTheyAre(t *testing.T) {
	d := newDesk(t)
	if detail := d.show(); detail.Through != day("2027-02-11") || len(detail.Next(10)) != len(detail.Coming) {
		t.Errorf("weekly: through %s, %d rows", detail.Through, len(detail.Coming))
	}
	d.apply(exchange.Change{Ref: zoes, From: day("2026-12-01"), Plan: "weekly-tue-fri", Lines: lines("BROT-02", 1)})
	if detail := d.show(); detail.Through != day("2027-01-31") || len(detail.Next(10)) >= len(detail.Coming) {
		t.Errorf("twice a week: through %s, %d rows", detail.Through, len(detail.Coming))
	}
	d.apply(exchange.Change{Ref: zoes, From: day("2026-12-01"), Plan: "monthly-coffee", Lines: lines("KAFF-250", 1)})
	if detail := d.show(); len(detail.Next(10)) != len(detail.Coming) || detail.Through.Before(day("2027-08-01")) {
		t.Errorf("monthly: through %s, %d rows", detail.Through, len(detail.Coming))
	}
	d.apply(exchange.Pause{Ref: zoes, From: day("2027-02-01")})
	detail := d.show()
	if last := detail.Coming[len(detail.Coming)-1]; last.Pause == nil || len(last.Dropped) < 12 {
		t.Errorf("paused until further notice: %v", tell(detail.Coming))
	}
}

// TestAnOrderThatIsNotAskedForAnyMoreStandsThereToo, because it will be
// delivered: the calendar was changed after it was made.
func TestAnOrderThatIsNotAskedForAnyMoreStandsThereToo(t *testing.T) {
	d := newDesk(t)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		all, err := tx.Calendars().All()
		if err != nil {
			return err
		}
		for i := range all {
			all[i].Closures = append(all[i].Closures, schedule.Closure{
				Name: "Umzug", Range: civil.Between(day("2026-12-01"), day("2026-12-12")), StopsDelivery: true,
			})
			if err := tx.SaveCalendars().Save(&all[i]); err != nil {
				return err
			}
		}
		return nil
	})
	got := tell(d.show().Coming)[:3]
	want := []string{
		"2026-11-26, delivery, order open",
		"2026-12-03, without 2026-12-03 closed, order open",
		"2026-12-10, without 2026-12-10 closed",
	}
	if !slices.Equal(got, want) {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// TestBehindACancellationThereIsNothing, not an endless row of dates without.
func TestBehindACancellationThereIsNothing(t *testing.T) {
	d := newDesk(t)
	d.apply(exchange.Cancel{Ref: zoes, Effective: day("2026-12-06")})
	want := []string{"2026-11-26, delivery, order open", "2026-12-03, delivery, order open"}
	if got := tell(d.show().Coming); !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

// TestABrokenPlanIsToldBesideTheSubscription, which can still be looked at.
func TestABrokenPlanIsToldBesideTheSubscription(t *testing.T) {
	d := newDesk(t)
	shoptest.Do(t, d.store, func(tx office.Tx) error {
		all, err := tx.Plans().All()
		if err != nil {
			return err
		}
		for i := range all {
			all[i].CalendarID = 0
			if err := tx.SavePlans().Save(&all[i]); err != nil {
				return err
			}
		}
		return nil
	})
	detail := d.show()
	if !problem.Has(detail.Problems, subscription.CodeCalendarUnknown) || detail.Subscription.Number != "A-733" || len(detail.Coming) != 0 {
		t.Errorf("%v, %d rows", detail.Problems, len(detail.Coming))
	}
	_, err := d.jobs.Show(t.Context(), shoptest.Today, 1_000_000)
	d.want(err, office.CodeNotFound)
}

// TestEveryDateAndOrderAheadStandsInOneRow: whatever happened to it, each
// nominal date of the computed schedule and each live order is in the list, and
// the rows are in order.
func TestEveryDateAndOrderAheadStandsInOneRow(t *testing.T) {
	shoptest.Checks(t, 12)
	d := newDesk(t)
	fresh := d.subscription()
	rapid.Check(t, func(t *rapid.T) {
		d.reset(fresh)
		for range rapid.IntRange(1, 4).Draw(t, "wishes") {
			wish := someWish(t)
			if e, err := d.jobs.Weigh(d.Context(), anna, shoptest.Today, wish); err == nil {
				if _, err := d.jobs.Apply(d.Context(), anna, shoptest.Today, e.Seen(), wish); err != nil {
					t.Fatal(err)
				}
			}
		}
		checkRows(t, d, d.show())
	})
}

func checkRows(t *rapid.T, d *desk, detail subscribing.Detail) {
	if !slices.IsSortedFunc(detail.Coming, func(a, b subscribing.Coming) int { return a.On.Compare(b.On) }) {
		t.Fatalf("not in order: %q", tell(detail.Coming))
	}
	ahead := civil.Between(shoptest.Today, detail.Through)
	seen := map[int64]int{}
	dates := map[civil.Date]int{}
	for _, c := range detail.Coming {
		if !ahead.Contains(c.On) {
			t.Fatalf("%s is not between %s and %s", c.On, ahead.From, ahead.To)
		}
		if c.Order != nil && c.Order.Live() {
			seen[c.Order.ID]++
		}
		if c.Delivery != nil {
			for _, n := range c.Delivery.Nominal {
				dates[n]++
			}
		}
		for _, x := range c.Dropped {
			dates[x.Nominal]++
		}
	}
	var plan subscription.Schedule
	var orders []order.Order
	shoptest.Read(d, d.store, func(r office.Reader) (err error) {
		window := civil.Between(ahead.From, ahead.To.AddDays(schedule.MaxShift))
		if plan, err = planning.Schedule(r, detail.Offer, detail.Subscription, detail.Receiver, window); err != nil {
			return err
		}
		orders, err = r.OrdersOfSubscriptions([]int64{detail.Subscription.ID}, window)
		return err
	})
	for _, x := range plan.Deliveries {
		if n := dates[x.Nominal[0]]; ahead.Contains(x.Date) && n != 1 {
			t.Fatalf("the delivery of %s is in %d rows: %q", x.Date, n, tell(detail.Coming))
		}
	}
	for _, x := range plan.Dropped {
		if n := dates[x.Nominal]; ahead.Contains(x.Nominal) && n != 1 {
			t.Fatalf("the date %s is in %d rows: %q", x.Nominal, n, tell(detail.Coming))
		}
	}
	for _, o := range orders {
		if n := seen[o.ID]; o.Live() && ahead.Contains(o.Date) && n != 1 {
			t.Fatalf("order %s of %s is in %d rows: %q", o.Number, o.Date, n, tell(detail.Coming))
		}
	}
}
