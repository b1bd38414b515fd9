package display_test

import (
	"testing"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/display"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shop"
)

var (
	day    = civil.MustParse
	zurich = shop.Shop{Zone: "Europe/Zurich"}.Location()
	monday = at("2026-11-23", "09:00")
)

func at(date, clock string) display.Moment {
	t, err := time.ParseInLocation("2006-01-02 15:04", date+" "+clock, zurich)
	if err != nil {
		panic(err)
	}
	return display.Moment{Today: day(date), At: t}
}

// The plans of the shop.
const (
	thursdays = int64(1) // every Thursday, moved to the day before; 5 % off
	christmas = int64(2) // 25 December, left out where closed
)

// offer is a shop that delivers from Tuesday to Friday, is closed on the three
// days from 24 December, and wants to know by eight in the morning of the pick day.
func offer() catalog.Offer {
	days, err := schedule.Compile(schedule.Calendar{
		DeliveryDays: civil.WeekdaySet(time.Tuesday, time.Wednesday, time.Thursday, time.Friday),
		WorkDays:     civil.MondayToFriday, CutoffTime: 8 * 60,
		Closures: []schedule.Closure{schedule.NewClosure("Weihnachten", civil.Between(day("2026-12-24"), day("2026-12-26")))},
	})
	if err != nil {
		panic(err)
	}
	plan := func(id int64, number, rule string, p schedule.Policy, discount money.Rate) catalog.DeliveryPlan {
		r, err := schedule.ParseRule(rule)
		if err != nil {
			panic(err)
		}
		return catalog.DeliveryPlan{
			Head: record.Head{ID: id, Number: number}, CalendarID: 1,
			Versions: []catalog.PlanVersion{{Rhythm: schedule.WholeYear(r), Policy: p, Discount: discount, MinTerm: 2, NoticeDays: 14}},
		}
	}
	return catalog.Offer{
		Location: zurich,
		Shop:     shop.Shop{Zone: "Europe/Zurich", CalendarID: 1},
		Days:     map[int64]*schedule.Days{1: days},
		Plans: map[int64]catalog.DeliveryPlan{
			thursdays: plan(thursdays, "thu", "FREQ=WEEKLY;BYDAY=TH", schedule.NewPolicy(schedule.Before), 5_000),
			christmas: plan(christmas, "xmas", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25", schedule.NewPolicy(schedule.Skip), 0),
		},
	}
}

// box is an article that needs a work day.
func box() catalog.Article {
	return catalog.Article{
		Names: lang.Texts{lang.DE: "Kiste"}, LeadDays: 1, SellSingle: true, SellSubscription: true, PlanIDs: []int64{thursdays},
		Prices: []catalog.Price{{From: day("2026-01-01"), Amount: money.MustAmount("29.90")}},
	}
}

func show(m display.Moment, change func(*catalog.Article)) display.Item {
	a := box()
	change(&a)
	return display.Of(a, offer(), m)
}

func TestAnItemSaysWhenItComesFirstAndWhatItCosts(t *testing.T) {
	item := show(monday, func(*catalog.Article) {})
	if !item.Shown() || len(item.Plans) != 1 {
		t.Fatalf("%+v", item)
	}
	p := item.Plans[0]
	if p.First.Date != day("2026-11-26") || p.Start != day("2026-11-23") || p.First.Later != nil {
		t.Errorf("by subscription: %+v", p.First)
	}
	if got := p.First.Until.Format(time.RFC3339); got != "2026-11-25T08:00:00+01:00" {
		t.Errorf("to be ordered until %s", got)
	}
	// 29.90 less 5 % (1.495, rounded to 1.50)
	if p.First.Price.List != money.MustAmount("29.90") || p.First.Price.Amount != money.MustAmount("28.40") || p.MinTerm != 2 || p.NoticeDays != 14 {
		t.Errorf("%+v", p)
	}
	// On Tuesday it would have to be picked today, and eight o'clock is over.
	if s := item.Single; s.First.Date != day("2026-11-25") || s.First.Price.Amount != money.MustAmount("29.90") {
		t.Errorf("singly: %+v", s)
	}
}

func TestTheFirstDeliveryFollowsCutoffAndClosures(t *testing.T) {
	for _, c := range []struct{ today, clock, want string }{
		{"2026-11-25", "07:59", "2026-11-26"},
		{"2026-11-25", "08:00", "2026-12-03"}, // the cut-off is over
		{"2026-12-21", "09:00", "2026-12-23"}, // Thursday is closed, it comes the day before
		{"2026-12-17", "09:00", "2026-12-23"}, // and so it does where the one before is too late
	} {
		p := show(at(c.today, c.clock), func(*catalog.Article) {}).Plans[0]
		if p.First.Date != day(c.want) {
			t.Errorf("on %s at %s: first on %s, want %s", c.today, c.clock, p.First.Date, c.want)
		}
	}
}

func TestANewPriceThatIsComingIsSaid(t *testing.T) {
	raised := catalog.Price{From: day("2027-01-01"), Amount: money.MustAmount("32.00")}
	later := catalog.Price{From: day("2028-01-01"), Amount: money.MustAmount("40.00")}
	item := show(monday, func(a *catalog.Article) { a.Prices = append(a.Prices, raised, later) })
	want := display.Price{From: raised.From, List: raised.Amount, Amount: money.MustAmount("30.40")}
	if got := item.Plans[0].First.Later; got == nil || *got != want {
		t.Errorf("later: %+v", got)
	}
	ends := show(monday, func(a *catalog.Article) {
		a.Prices = append(a.Prices, raised)
		a.Active.To = day("2026-12-31")
	})
	if got := ends.Plans[0].First.Later; got != nil {
		t.Errorf("not sold any more by then, but %+v", got)
	}
	// What holds on the day of the delivery counts, not today's.
	soon := show(monday, func(a *catalog.Article) {
		a.Prices = append(a.Prices, catalog.Price{From: day("2026-11-26"), Amount: money.MustAmount("20.00")})
	})
	if got := soon.Plans[0].First.Price.List; got != money.MustAmount("20.00") {
		t.Errorf("on the day of the delivery: %s", got)
	}
}

func TestAnItemSaysWhyItIsNotShown(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*catalog.Article)
		item   problem.Code // "" for none
		plan   problem.Code
		single problem.Code
		first  string // of the plan, all the same
	}{
		"not sold yet": {
			func(a *catalog.Article) { a.Active.From = day("2026-12-04") }, display.CodeNotYet, "", "", "2026-12-10",
		},
		"sold no more": {
			func(a *catalog.Article) { a.Active.To = day("2026-11-20") },
			display.CodeOver, display.CodeEndsBefore, display.CodeNoDay, "",
		},
		"no price": {func(a *catalog.Article) { a.Prices = nil }, display.CodeNoPrice, "", display.CodeNoDay, "2026-11-26"},
		"a price from later on": {
			func(a *catalog.Article) { a.Prices[0].From = day("2026-12-01") }, display.CodeNoPrice, "", "", "2026-12-03",
		},
		"on no plan": {func(a *catalog.Article) { a.PlanIDs = nil }, display.CodeNoPlan, "", "", ""},
		"a plan that is gone": {
			func(a *catalog.Article) { a.PlanIDs = []int64{99} }, "", display.CodePlanGone, "", "",
		},
		"a plan that never delivers": {
			func(a *catalog.Article) { a.PlanIDs = []int64{christmas} }, "", display.CodeNoDate, "", "",
		},
		"over before the first delivery": {
			func(a *catalog.Article) { a.Active.To = day("2026-11-25") }, "", display.CodeEndsBefore, "", "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			item := show(monday, c.change)
			want := func(what string, got problem.List, code problem.Code) {
				if (code == "") != (len(got) == 0) || code != "" && !problem.Has(got, code) {
					t.Errorf("%s: %v, want %q", what, got, code)
				}
			}
			want("item", item.Problems, c.item)
			want("single", item.Single.Problems, c.single)
			if item.Shown() != (c.item == "") {
				t.Errorf("shown: %v", item.Shown())
			}
			if len(item.Plans) == 0 {
				return
			}
			want("plan", item.Plans[0].Problems, c.plan)
			if got := item.Plans[0].First.Date.String(); got != c.first {
				t.Errorf("first delivery %q, want %q", got, c.first)
			}
		})
	}
}

// TestADraftIsShownAsItIsWritten without a trace in what the shop offers.
func TestADraftIsShownAsItIsWritten(t *testing.T) {
	o := offer()
	stored := box()
	stored.ID, stored.LeadDays = 7, 1
	o.Articles = map[int64]catalog.Article{7: stored}
	draft := stored
	draft.LeadDays = 3
	if p := display.Of(draft, o, monday).Plans[0]; p.First.Date != day("2026-12-03") {
		t.Errorf("three work days before: %s", p.First.Date)
	}
	if o.Articles[7].LeadDays != 1 || len(o.Articles) != 1 {
		t.Errorf("the offer has changed: %+v", o.Articles)
	}
	if all := display.All(o, monday); len(all) != 1 || all[0].Plans[0].First.Date != day("2026-11-26") {
		t.Errorf("all: %+v", all)
	}
}

func BenchmarkOneArticleOnTwoPlans(b *testing.B) {
	o, a := offer(), box()
	a.PlanIDs = []int64{thursdays, christmas}
	for b.Loop() {
		display.Of(a, o, monday)
	}
}
