package revising_test

import (
	"context"
	"errors"
	"maps"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
)

// oneThursday is closed in most tests: Thursday, 3 December 2026.
var oneThursday = civil.Between(day("2026-12-03"), day("2026-12-03"))

// TestWeighingSavesNothing, and tells what saving does.
func TestWeighingSavesNothing(t *testing.T) {
	s := newShop(t, 50, 0)
	before := s.upcoming(civil.Between(today, today.AddDays(60)))
	rev := s.closedOn(civil.Between(day("2026-12-02"), day("2026-12-04")))
	e := s.weigh(rev)
	if !maps.Equal(before, s.upcoming(civil.Between(today, today.AddDays(60)))) {
		t.Fatal("weighing changed what is planned")
	}
	s.save(rev, revising.Decisions{})
	after := s.upcoming(civil.Between(today, today.AddDays(60)))
	moved, dropped := 0, 0
	for key, was := range before {
		switch is := after[key]; {
		case is.IsZero():
			dropped++
		case is != was:
			moved++
		}
	}
	added := 0 // of subscriptions that end after so many deliveries
	for key := range after {
		if before[key].IsZero() {
			added++
		}
	}
	if moved == 0 || e.Moved != moved || e.Dropped != dropped || e.Added != added {
		t.Errorf("told %d moved, %d dropped, %d added; were %d, %d, %d", e.Moved, e.Dropped, e.Added, moved, dropped, added)
	}
	sum := 0
	for i, d := range e.Days {
		for _, m := range d.Moved {
			sum += m.Deliveries
		}
		if i > 0 && !d.Date.After(e.Days[i-1].Date) {
			t.Errorf("%s stands behind %s", d.Date, e.Days[i-1].Date)
		}
	}
	if sum != e.Moved {
		t.Errorf("the days add up to %d of %d", sum, e.Moved)
	}
}

// TestARevisionThatChangesNothingHasNoEffect, and costs no look at anything.
func TestARevisionThatChangesNothingHasNoEffect(t *testing.T) {
	s := newShop(t, 30, 7)
	c := s.calendar()
	c.Closures = append(c.Closures, schedule.NewClosure("am Sonntag", civil.Between(day("2026-12-06"), day("2026-12-06"))))
	e := s.weigh(revising.Revision{Calendars: []schedule.Calendar{c}})
	if e.Subscriptions != 0 || e.Moved+e.Dropped+e.Added+e.Repicked != 0 || len(e.Orders) != 0 {
		t.Errorf("%+v", e)
	}
}

// TestEveryOrderOfAClosedDayIsTouched, and no other.
func TestEveryOrderOfAClosedDayIsTouched(t *testing.T) {
	s := newShop(t, 40, 14)
	e := s.weigh(s.closedOn(oneThursday))
	want := map[int64]bool{}
	shoptest.Read(t, s.store, func(r office.Reader) error {
		list, err := r.OpenOrdersOn([]civil.Date{oneThursday.From}, nil)
		for _, o := range list {
			want[o.ID] = true
		}
		return err
	})
	for _, x := range e.Orders {
		if x.Order.Date == oneThursday.From && !want[x.Order.ID] {
			t.Errorf("%s is not an order of the day", x.Order.Number)
		}
		if x.Becomes == x.Order.Date && x.Pick == x.Order.EarliestPick() {
			t.Errorf("%s stays where it is", x.Order.Number)
		}
		if len(x.Causes) == 0 || x.Receiver == "" || x.Customer == "" {
			t.Errorf("%s: causes %v, receiver %q", x.Order.Number, x.Causes, x.Receiver)
		}
		delete(want, x.Order.ID)
	}
	for id := range want {
		if s.calendarOf(s.order(id)) == s.calendar().ID { // the tour has one of its own, which is not closed
			t.Errorf("%s is left out", s.order(id).Number)
		}
	}
	if len(e.Orders) == 0 {
		t.Error("nothing is touched")
	}
}

// calendarOf is the calendar of an order's plan.
func (s shop) calendarOf(o order.Order) (id int64) {
	shoptest.Read(s, s.store, func(r office.Reader) error {
		x, err := r.Subscriptions().Get(o.SubscriptionID)
		if err != nil {
			return err
		}
		p, err := r.Plans().Get(x.On(o.FirstNominal()).PlanID)
		id = p.CalendarID
		return err
	})
	return id
}

// TestOrdersAreNeverSilentlyChanged: a revision without decisions leaves every
// order as it is, and they can be found and decided afterwards.
func TestOrdersAreNeverSilentlyChanged(t *testing.T) {
	s := newShop(t, 25, 14)
	rev := s.closedOn(oneThursday)
	e := s.weigh(rev)
	_, done := s.save(rev, revising.Decisions{})
	if done.Moved+done.Kept+done.Cancelled+done.Left != 0 {
		t.Errorf("nothing was decided: %+v", done)
	}
	for _, x := range e.Orders {
		if o := s.order(x.Order.ID); o.Version != x.Order.Version {
			t.Errorf("%s was changed", o.Number)
		}
	}
	open := s.unsettled()
	if len(open) != len(e.Orders) {
		t.Errorf("%d unsettled, %d were touched", len(open), len(e.Orders))
	}
	done, err := s.jobs.Decide(t.Context(), shoptest.Actor, today, revising.Decisions{All: revising.Move})
	if err != nil || done.Moved+done.Cancelled+done.Left != len(open) {
		t.Errorf("%+v of %d, %v", done, len(open), err)
	}
	if left := s.unsettled(); len(left) != done.Left {
		t.Errorf("%d unsettled after all was decided, %d were left", len(left), done.Left)
	}
	s.sound(14)
}

// TestEachChoiceIsCarriedOut, and stays so when planning or a wish of the
// customer computes the orders again.
func TestEachChoiceIsCarriedOut(t *testing.T) {
	for choice, want := range map[revising.Choice]func(o order.Order, x revising.Touched) bool{
		revising.Move: func(o order.Order, x revising.Touched) bool {
			return x.TooLate && o.Version == x.Order.Version || o.Live() && o.Date == x.Becomes && o.EarliestPick() == x.Pick ||
				!o.Live() && (x.Becomes.IsZero() || o.Reason == order.ByMerge)
		},
		revising.Keep:   func(o order.Order, x revising.Touched) bool { return o.Live() && o.Date == x.Order.Date && o.DayKept },
		revising.Cancel: func(o order.Order, _ revising.Touched) bool { return !o.Live() },
	} {
		t.Run(string(choice), func(t *testing.T) {
			s := newShop(t, 25, 14)
			rev := s.closedOn(civil.Between(day("2026-12-03"), day("2026-12-04")))
			e := s.weigh(rev)
			_, done := s.save(rev, revising.Decisions{All: choice})
			for _, x := range e.Orders {
				if o := s.order(x.Order.ID); !want(o, x) {
					t.Errorf("%s was on %s, becomes %s, is %s %s on %s", o.Number, x.Order.Date, x.Becomes, o.State, o.Reason, o.Date)
				}
			}
			if n := done.Moved + done.Kept + done.Cancelled + done.Left; len(e.Orders) == 0 || n != len(e.Orders) {
				t.Errorf("%+v of %d", done, len(e.Orders))
			}
			if left := s.unsettled(); len(left) != done.Left {
				t.Errorf("%d unsettled, %d left", len(left), done.Left)
			}
			s.sound(14)
		})
	}
}

// TestOneOrderIsDecidedOtherwiseThanTheRest, and put on a day of its own.
func TestOneOrderIsDecidedOtherwiseThanTheRest(t *testing.T) {
	s := newShop(t, 25, 14)
	rev := s.closedOn(oneThursday)
	e := s.weigh(rev)
	chosen, to := e.Orders[0].Order, day("2026-12-05") // a Saturday, on which nothing is delivered
	_, done := s.save(rev, revising.Decisions{
		All: revising.Keep, One: map[int64]revising.Decision{chosen.ID: {Choice: revising.Move, To: to}},
	})
	if o := s.order(chosen.ID); o.Date != to || done.Moved != 1 || done.Kept != len(e.Orders)-1 {
		t.Errorf("on %s, %+v", o.Date, done)
	}
	if len(s.unsettled()) != 0 {
		t.Error("what a person put on a closed day is not unsettled")
	}
	s.sound(14)
}

// TestTakingAClosureAwayRestoresPlanAndOrders.
func TestTakingAClosureAwayRestoresPlanAndOrders(t *testing.T) {
	s := newShop(t, 25, 14)
	window := civil.Between(today, today.AddDays(90))
	before := s.upcoming(window)
	rev := s.closedOn(oneThursday)
	touched := s.weigh(rev).Orders
	saved, _ := s.save(rev, revising.Decisions{All: revising.Move})
	if maps.Equal(before, s.upcoming(window)) {
		t.Fatal("the closure closes nothing")
	}
	c := saved.Calendars[0]
	c.Closures = c.Closures[:len(c.Closures)-1]
	s.save(revising.Revision{Calendars: []schedule.Calendar{c}}, revising.Decisions{All: revising.Move})
	if after := s.upcoming(window); !maps.Equal(before, after) {
		t.Error("the plan is another")
	}
	for _, x := range touched {
		if o := s.order(x.Order.ID); !x.TooLate && (!o.Live() || o.Date != x.Order.Date) {
			t.Errorf("%s is %s on %s, was on %s", o.Number, o.State, o.Date, x.Order.Date)
		}
	}
	for _, n := range s.notices() {
		t.Errorf("%s is to be told although nothing changed: %s, %s", n.Number, n.Was, n.Becomes)
	}
	s.sound(14)
}

// TestAPlanGetsANewVersion: deliveries from its day on follow the new rhythm.
func TestAPlanGetsANewVersion(t *testing.T) {
	s := newShop(t, 30, 7)
	var p catalog.DeliveryPlan
	shoptest.Read(t, s.store, func(r office.Reader) error {
		var err error
		p, _, err = r.Plans().Find("weekly-thu")
		return err
	})
	rule, err := schedule.ParseRule("FREQ=WEEKLY;BYDAY=WE")
	if err != nil {
		t.Fatal(err)
	}
	v := p.On(today)
	v.From, v.Rhythm = day("2026-12-14"), schedule.WholeYear(rule)
	p.Versions = append(p.Versions, v)
	e := s.weigh(revising.Revision{Plans: []catalog.DeliveryPlan{p}})
	if e.Subscriptions == 0 || e.Dropped == 0 || e.Added == 0 || len(e.Orders) != 0 {
		t.Errorf("%d subscriptions, %d dropped, %d added, %d orders", e.Subscriptions, e.Dropped, e.Added, len(e.Orders))
	}
	for _, d := range e.Days {
		if d.Date.Before(v.From.AddDays(-schedule.MaxShift)) {
			t.Errorf("%s is before the version begins", d.Date)
		}
	}
	saved, _ := s.save(revising.Revision{Plans: []catalog.DeliveryPlan{p}}, revising.Decisions{})
	if got := saved.Plans[0]; got.Version != p.Version+1 || len(got.Versions) != len(p.Versions) {
		t.Errorf("%+v", got.Head)
	}
	s.sound(7)
}

// TestALongerLeadTimeTouchesPickDays and no delivery day.
func TestALongerLeadTimeTouchesPickDays(t *testing.T) {
	s := newShop(t, 60, 10)
	var a catalog.Article
	shoptest.Read(t, s.store, func(r office.Reader) error {
		all, err := r.Articles().All()
		for _, x := range all {
			if x.SellSubscription && x.LeadDays == 1 {
				a = x
			}
		}
		return err
	})
	a.LeadDays = 2
	e := s.weigh(revising.Revision{Articles: []catalog.Article{a}})
	if e.Repicked == 0 || e.Moved+e.Dropped+e.Added != 0 || len(e.Orders) == 0 {
		t.Errorf("%d picked on other days, %d moved, %d orders", e.Repicked, e.Moved, len(e.Orders))
	}
	for _, x := range e.Orders {
		if x.Becomes != x.Order.Date || x.Pick == x.Order.EarliestPick() && !x.TooLate {
			t.Errorf("%s: %s → %s, picked %s", x.Order.Number, x.Order.Date, x.Becomes, x.Pick)
		}
	}
}

// TestTwoPeopleAtOneCalendar: the second is told, and nothing of his is saved.
func TestTwoPeopleAtOneCalendar(t *testing.T) {
	s := newShop(t, 20, 0)
	mine, yours := s.closedOn(oneThursday), s.closedOn(civil.Between(day("2026-12-08"), day("2026-12-09")))
	s.save(mine, revising.Decisions{})
	_, _, err := s.jobs.Save(t.Context(), shoptest.Actor, today, yours, revising.Decisions{All: revising.Move})
	if !problem.Has(err, office.CodeChangedElsewhere) {
		t.Errorf("%v", err)
	}
}

// TestAWrongRevisionIsRefused with everything that is wrong with it.
func TestAWrongRevisionIsRefused(t *testing.T) {
	s := newShop(t, 10, 0)
	c := s.calendar()
	c.DeliveryDays = 0
	c.Closures = append(c.Closures, schedule.NewClosure("rückwärts", civil.Between(day("2026-12-09"), day("2026-12-01"))))
	_, err := s.jobs.Weigh(t.Context(), shoptest.Actor, today, revising.Revision{Calendars: []schedule.Calendar{c}})
	if !problem.Has(err, schedule.CodeNoDeliveryWeekday) || !problem.Has(err, civil.CodeRangeBackwards) {
		t.Errorf("%v", err)
	}
	_, _, err = s.jobs.Save(t.Context(), shoptest.Actor, today, revising.Revision{Calendars: []schedule.Calendar{c}}, revising.Decisions{})
	if !problem.Has(err, schedule.CodeNoDeliveryWeekday) {
		t.Errorf("saved: %v", err)
	}
	if _, err := s.jobs.Weigh(t.Context(), office.Actor{Role: "packer"}, today, revising.Revision{}); !problem.Has(err, office.CodeNotAllowed) {
		t.Errorf("%v", err)
	}
}

// TestWeighingTellsHowFarItIs, and can be cut off.
func TestWeighingTellsHowFarItIs(t *testing.T) {
	s := newShop(t, 600, 0)
	rev := s.closedOn(oneThursday)
	if _, err := s.jobs.Weigh(shoptest.Watched(t, 2), shoptest.Actor, today, rev); err != nil {
		t.Error(err)
	}
	if _, err := s.jobs.Weigh(shoptest.CutOff(t, 0.4), shoptest.Actor, today, rev); !errors.Is(err, context.Canceled) {
		t.Errorf("cut off: %v", err)
	}
}

// BenchmarkWeighing10000Subscriptions closes two weeks.
func BenchmarkWeighing10000Subscriptions(b *testing.B) {
	s := newShop(b, 10_000, 0)
	rev := s.closedOn(civil.Between(day("2027-07-19"), day("2027-08-01")))
	b.ReportAllocs()
	for b.Loop() {
		if e := s.weigh(rev); e.Dropped == 0 {
			b.Fatalf("%+v", e)
		}
	}
}
