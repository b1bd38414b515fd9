package order_test

import (
	"slices"
	"strings"
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

func TestPlanningTwiceAddsNothing(t *testing.T) {
	var b book
	march := between("2026-03-01", "2026-03-31")
	first := b.plan(t, sub(thursdays, "2026-03-05"), closed(), march, on("2026-03-01"))
	if len(first.Made) != 4 {
		t.Fatalf("%+v", first)
	}
	for _, p := range []order.Planning{on("2026-03-01"), refresh("2026-03-01"), on("2026-03-20"), refresh("2026-03-20")} {
		again := b.plan(t, sub(thursdays, "2026-03-05"), closed(), march, p)
		if len(again.ToSave()) != 0 || again.Unchanged != 4 || len(again.Kept)+len(again.Missed) != 0 {
			t.Errorf("%+v: %+v", p, again)
		}
	}
}

func TestOrdersAreMadeWhoseFirstPickDayIsNear(t *testing.T) {
	var b book
	p := on("2026-03-09")
	p.Until = day("2026-03-18")
	got := b.plan(t, sub(thursdays, "2026-03-05"), closed(), between("2026-03-01", "2026-04-30"), p)
	var made []string
	for _, o := range got.Made {
		made = append(made, o.Date.String())
	}
	if !slices.Equal(made, []string{"2026-03-12", "2026-03-19"}) {
		t.Errorf("made %v", made)
	}
	if len(got.Missed) != 1 || got.Missed[0].Date != day("2026-03-05") {
		t.Errorf("missed %v", got.Missed)
	}
	p.Created = day("2026-03-08")
	if again := b.plan(t, sub(thursdays, "2026-03-05"), closed(), between("2026-03-01", "2026-04-30"), p); len(again.Missed) != 0 {
		t.Errorf("what was never possible is not missed: %v", again.Missed)
	}
}

func TestTheDayOfTheFirstPickIsNotMissed(t *testing.T) {
	var b book
	got := b.plan(t, sub(thursdays, "2026-03-05"), closed(), between("2026-03-05", "2026-03-05"), on("2026-03-04"))
	if len(got.Made) != 1 || got.Made[0].EarliestPick() != day("2026-03-04") || len(got.Missed) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestPauseThenResumeRevivesTheSameOrders(t *testing.T) {
	var b book
	march := between("2026-03-01", "2026-03-31")
	s := sub(thursdays, "2026-03-05")
	b.plan(t, s, closed(), march, on("2026-03-01"))
	before := b.text()
	paused := s
	if _, err := paused.Pause(subscription.Pause{From: day("2026-03-10"), To: day("2026-03-20")}); err != nil {
		t.Fatal(err)
	}
	got := b.plan(t, paused, closed(), march, refresh("2026-03-01"))
	if len(got.Cancelled) != 2 || got.Cancelled[0].Reason != order.ByPause || got.Unchanged != 2 {
		t.Fatalf("%+v", got)
	}
	if again := b.plan(t, paused, closed(), march, on("2026-03-02")); len(again.ToSave()) != 0 {
		t.Errorf("planning while paused: %+v", again)
	}
	resumed := paused
	resumed.Resume(day("2026-03-10"))
	if got := b.plan(t, resumed, closed(), march, refresh("2026-03-03")); len(got.Revived) != 2 || len(got.Made) != 0 {
		t.Errorf("%+v", got)
	}
	if b.text() != before {
		t.Errorf("was\n%s\nis\n%s", before, b.text())
	}
}

func TestWhyAnOrderIsCancelled(t *testing.T) {
	march := between("2026-03-01", "2026-03-31")
	for name, c := range map[string]struct {
		edit  func(*subscription.Subscription)
		offer []string
		want  order.Reason
	}{
		"paused": {edit: func(s *subscription.Subscription) {
			_, _ = s.Pause(subscription.Pause{From: day("2026-03-12"), To: day("2026-03-12")})
		}, want: order.ByPause},
		"skipped": {edit: func(s *subscription.Subscription) { s.Skip(subscription.Skip{Nominal: day("2026-03-12")}) }, want: order.BySkip},
		"cancelled": {edit: func(s *subscription.Subscription) {
			_, _ = s.Cancel(subscription.Cancellation{Effective: day("2026-03-11")})
		}, want: order.ByEnd},
		"closed": {offer: []string{"2026-03-09..2026-03-13"}, want: order.ByClosure},
		"another rhythm": {edit: func(s *subscription.Subscription) {
			_, _ = s.Change(day("2026-03-12"), func(v *subscription.Version) { v.PlanID = twice })
		}, want: order.ByOtherThing},
	} {
		var b book
		s := sub(thursdays, "2026-03-05")
		b.plan(t, s, closed(), march, on("2026-03-01"))
		if c.edit != nil {
			c.edit(&s)
		}
		b.plan(t, s, closed(c.offer...), march, refresh("2026-03-01"))
		if o := b.orders[1]; o.State != order.Cancelled || o.Reason != c.want {
			t.Errorf("%s: %s %s", name, o.State, o.Reason)
		}
	}
}

func TestAnEditedCalendarMovesNothingByItself(t *testing.T) {
	var b book
	march := between("2026-03-01", "2026-03-31")
	s := sub(thursdays, "2026-03-05")
	b.plan(t, s, closed(), march, on("2026-03-01"))
	before := b.text()
	if got := b.plan(t, s, closed("2026-03-12"), march, on("2026-03-01")); len(got.ToSave()) != 0 || b.text() != before {
		t.Errorf("%+v", got)
	}
	got := b.plan(t, s, closed("2026-03-12"), march, refresh("2026-03-01"))
	if len(got.Updated) != 1 || got.Updated[0].Date != day("2026-03-11") || got.Updated[0].ID != 2 {
		t.Errorf("asked for, it moves the same order: %+v", got)
	}
}

// 11 and 12 March fall together when the 12th is closed, and apart again.
func TestDatesThatFallTogetherAndApart(t *testing.T) {
	days := between("2026-03-11", "2026-03-12")
	s := sub(daily, "2026-03-05")
	for _, c := range []struct {
		name          string
		first, second []string
		p             order.Planning
		want          []string // date and nominal dates of live orders
	}{
		{"together, not asked", nil, []string{"2026-03-12"}, on("2026-03-01"), []string{"2026-03-11 [2026-03-11]", "2026-03-12 [2026-03-12]"}},
		{"together", nil, []string{"2026-03-12"}, refresh("2026-03-01"), []string{"2026-03-11 [2026-03-11 2026-03-12]"}},
		{"apart, not asked", []string{"2026-03-12"}, nil, on("2026-03-01"), []string{"2026-03-11 [2026-03-11 2026-03-12]"}},
		{"apart", []string{"2026-03-12"}, nil, refresh("2026-03-01"), []string{"2026-03-11 [2026-03-11]", "2026-03-12 [2026-03-12]"}},
		{"together, past the cut-off", nil, []string{"2026-03-12"}, refresh("2026-03-12"), []string{"2026-03-11 [2026-03-11]", "2026-03-12 [2026-03-12]"}},
		{"apart, past the cut-off", []string{"2026-03-12"}, nil, refresh("2026-03-11"), []string{"2026-03-11 [2026-03-11 2026-03-12]"}},
	} {
		var b book
		b.plan(t, s, closed(c.first...), days, on("2026-03-01"))
		b.plan(t, s, closed(c.second...), days, c.p)
		var got []string
		for _, o := range b.orders {
			if o.Live() {
				got = append(got, o.Date.String()+" "+text(o.Nominal))
			}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}

// Tuesday 10 and Friday 13 March of a plan that combines quantities.
func TestCombinedQuantitiesAreDeliveredOnce(t *testing.T) {
	days := between("2026-03-10", "2026-03-13")
	s := sub(twice, "2026-03-05")
	s.Singles = []subscription.Single{{Nominal: day("2026-03-13"), Lines: []subscription.Line{{ArticleID: box, Quantity: 3000}}}}
	moved := s
	moved.Move(subscription.Move{Nominal: day("2026-03-10"), To: day("2026-03-13")})
	for name, c := range map[string]struct {
		p    order.Planning
		have civil.Range
		want []string
	}{
		"nothing there yet":         {on("2026-03-01"), civil.Range{To: day("2026-01-01")}, []string{"2026-03-13 [2026-03-10 2026-03-13] 4"}},
		"both there, asked":         {refresh("2026-03-01"), days, []string{"2026-03-13 [2026-03-10 2026-03-13] 4"}},
		"both there, not asked":     {on("2026-03-01"), days, []string{"2026-03-10 [2026-03-10] 1", "2026-03-13 [2026-03-13] 3"}},
		"the first there and fixed": {refresh("2026-03-10"), between("2026-03-10", "2026-03-10"), []string{"2026-03-10 [2026-03-10] 1", "2026-03-13 [2026-03-13] 3"}},
		"the second there":          {on("2026-03-01"), between("2026-03-13", "2026-03-13"), []string{"2026-03-13 [2026-03-10] 1", "2026-03-13 [2026-03-13] 3"}},
	} {
		var b book
		if !c.have.From.IsZero() {
			b.plan(t, s, closed(), c.have, on("2026-03-01"))
		}
		b.plan(t, moved, closed(), days, c.p)
		if got := strings.Split(b.content(), "\n"); !slices.Equal(got, c.want) {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// TestADateWithoutLinesGoesWithTheOneThatHasThem: a person said what is in the
// delivery of both, and the first is fixed when they come apart.
func TestADateWithoutLinesGoesWithTheOneThatHasThem(t *testing.T) {
	days := between("2026-03-10", "2026-03-13")
	s := sub(twice, "2026-03-05")
	s.Move(subscription.Move{Nominal: day("2026-03-10"), To: day("2026-03-13")})
	s.Singles = []subscription.Single{{Nominal: day("2026-03-10"), Lines: []subscription.Line{{ArticleID: box, Quantity: 5000}}}, {Nominal: day("2026-03-13")}}
	var b book
	b.plan(t, s, closed(), days, on("2026-03-01"))
	if got := b.content(); got != "2026-03-13 [2026-03-10 2026-03-13] 5" {
		t.Fatalf("%q", got)
	}
	alone := s
	alone.Moves = nil
	b = book{}
	b.plan(t, alone, closed(), between("2026-03-10", "2026-03-10"), on("2026-03-01"))
	b.plan(t, s, closed(), days, refresh("2026-03-10"))
	if got := b.content(); got != "2026-03-10 [2026-03-10 2026-03-13] 5" {
		t.Errorf("the first is fixed: %q", got)
	}
}

func text(dates []civil.Date) string {
	s := "["
	for i, d := range dates {
		if i > 0 {
			s += " "
		}
		s += d.String()
	}
	return s + "]"
}

func TestAnOrderThatReachesIntoTheWindowIsLeftAlone(t *testing.T) {
	var b book
	s := sub(daily, "2026-03-05")
	offer := closed("2026-04-01..2026-04-03")
	b.plan(t, s, offer, between("2026-03-30", "2026-03-31"), on("2026-03-01"))
	last := b.orders[len(b.orders)-1]
	if !last.Covers(day("2026-04-01")) {
		t.Fatalf("the last of March stands for 1 April too: %v", last.Nominal)
	}
	before := b.text()
	for _, edited := range []catalog.Offer{offer, closed("2026-04-02..2026-04-03")} {
		got := b.plan(t, s, edited, between("2026-04-01", "2026-04-03"), refresh("2026-03-01"))
		if len(got.Cancelled)+len(got.Updated)+len(got.Made) != 0 || b.text() != before {
			t.Errorf("%+v", got)
		}
	}
}

func TestAFixedOrderNeverChanges(t *testing.T) {
	march := between("2026-03-01", "2026-03-31")
	s := sub(thursdays, "2026-03-05")
	var b book
	b.plan(t, s, closed(), march, on("2026-03-01"))
	if err := b.orders[0].Pack(map[int64]money.Quantity{1: 400}); err != nil {
		t.Fatal(err)
	}
	if got := b.plan(t, s, closed(), march, refresh("2026-03-05")); len(got.ToSave())+len(got.Kept) != 0 || got.Unchanged != 4 {
		t.Errorf("packed as wanted: %+v", got)
	}
	before := b.text()
	bigger := s
	bigger.Versions = slices.Clone(s.Versions)
	bigger.Versions[0].Lines = []subscription.Line{{ArticleID: box, Quantity: 5000}}
	paused := s
	paused.Pauses = []subscription.Pause{{From: day("2026-03-01")}}
	late := refresh("2026-03-25") // at six, two hours before the cut-off of the last one
	for name, x := range map[string]subscription.Subscription{"bigger": bigger, "paused": paused} {
		c := book{orders: slices.Clone(b.orders)}
		got := c.plan(t, x, closed(), march, late)
		if len(got.Kept) != 3 || len(got.Updated)+len(got.Cancelled) != 1 {
			t.Errorf("%s: %+v", name, got)
		}
		c.orders[3] = b.orders[3]
		if c.text() != before {
			t.Errorf("%s: was\n%s\nis\n%s", name, before, c.text())
		}
	}
}

func TestWhatAPersonTookBackStaysSo(t *testing.T) {
	var b book
	days := between("2026-03-11", "2026-03-12")
	s := sub(daily, "2026-03-05")
	b.plan(t, s, closed(), days, on("2026-03-01"))
	b.orders[0].State, b.orders[0].Reason = order.Cancelled, order.ByCustomer
	before := b.text()
	for _, p := range []order.Planning{on("2026-03-01"), refresh("2026-03-01")} {
		if got := b.plan(t, s, closed(), days, p); len(got.ToSave()) != 0 || b.text() != before || len(got.Kept) != 1 {
			t.Errorf("%+v", got)
		}
	}
	// 12 March falls onto the 11th; the order taken back keeps its own date.
	got := b.plan(t, s, closed("2026-03-12"), days, refresh("2026-03-01"))
	if len(got.Updated) != 1 || got.Updated[0].Date != day("2026-03-11") || text(got.Updated[0].Nominal) != "[2026-03-12]" {
		t.Errorf("%+v", got)
	}
}

func TestACancelledOrderPastItsCutoffIsNotRevived(t *testing.T) {
	var b book
	march := between("2026-03-05", "2026-03-12")
	s := sub(thursdays, "2026-03-05")
	b.plan(t, s, closed(), march, on("2026-03-01"))
	skipped := s
	skipped.Skip(subscription.Skip{Nominal: day("2026-03-12")})
	b.plan(t, skipped, closed(), march, refresh("2026-03-01"))
	if got := b.plan(t, s, closed(), march, refresh("2026-03-12")); len(got.ToSave()) != 0 || len(got.Kept) != 1 || len(got.Missed) != 0 {
		t.Errorf("%+v", got)
	}
}

func TestAProjectionIsNotChangedIntoThePast(t *testing.T) {
	var b book
	days := between("2026-03-12", "2026-03-12")
	s := sub(thursdays, "2026-03-05")
	b.plan(t, s, closed(), days, on("2026-03-01"))
	got := b.plan(t, s, closed("2026-03-10..2026-03-12"), days, refresh("2026-03-10"))
	if len(got.Kept) != 1 || len(got.ToSave()) != 0 {
		t.Errorf("its pick day would have been 6 March: %+v", got)
	}
}

// One article at an agreed and at the list price is two lines: refreshing them
// must find both again.
func TestTwoLinesOfAnArticleKeepTheirIDs(t *testing.T) {
	var b book
	march := between("2026-03-01", "2026-03-31")
	s := sub(thursdays, "2026-03-05")
	price := money.Amount(1500)
	s.Versions[0].Lines = append(s.Versions[0].Lines, subscription.Line{ArticleID: box, Quantity: 2000, Price: &price})
	b.plan(t, s, closed(), march, on("2026-03-01"))
	if got := b.plan(t, s, closed(), march, refresh("2026-03-01")); len(got.ToSave()) != 0 {
		t.Errorf("%+v", got.Updated)
	}
}

func TestAChangedPriceReachesProjectionsOnly(t *testing.T) {
	var b book
	march := between("2026-03-01", "2026-03-31")
	s := sub(thursdays, "2026-03-05")
	b.plan(t, s, closed(), march, on("2026-03-01"))
	offer := closed()
	a := offer.Articles[box]
	a.SetPrice(civil.Date{}, 2500)
	offer.Articles[box] = a
	got := b.plan(t, s, offer, march, refresh("2026-03-12"))
	if len(got.Updated) != 2 || len(got.Kept) != 0 || got.Unchanged != 2 {
		t.Errorf("%+v", got)
	}
	if b.orders[1].Lines[0].UnitPrice != 2000 || b.orders[2].Lines[0].UnitPrice != 2500 || b.orders[2].Lines[0].ID != 3 {
		t.Errorf("%+v", b.orders)
	}
}

// A swap of dates between three orders, as a person's moves make it.
func TestDatesHandedOnLeaveEachOrderItsOwn(t *testing.T) {
	var b book
	days := between("2026-03-09", "2026-03-11")
	s := sub(daily, "2026-03-05")
	s.Move(subscription.Move{Nominal: day("2026-03-10"), To: day("2026-03-11")})
	b.plan(t, s, closed(), days, on("2026-03-01")) // [9] and [10 11]
	s.Move(subscription.Move{Nominal: day("2026-03-10"), To: day("2026-03-09")})
	got := b.plan(t, s, closed(), days, refresh("2026-03-01")) // [9 10] and [11]
	if len(got.Updated) != 2 || len(got.Made) != 0 || text(b.orders[0].Nominal) != "[2026-03-09 2026-03-10]" || text(b.orders[1].Nominal) != "[2026-03-11]" {
		t.Errorf("%+v\n%s", got, b.text())
	}
	if text(got.Updated[0].Nominal) != "[2026-03-11]" {
		t.Error("the one that gives up a date is saved first")
	}
}
