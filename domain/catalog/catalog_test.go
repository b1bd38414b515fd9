package catalog_test

import (
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
)

var day = civil.MustParse

func TestThePriceOfADayIsTheLastOneSet(t *testing.T) {
	var a catalog.Article
	if _, ok := a.PriceOn(day("2026-03-01")); ok {
		t.Error("there is no price yet")
	}
	a.SetPrice(day("2026-03-01"), 480)
	a.SetPrice(day("2026-05-01"), 520)
	a.SetPrice(day("2026-04-01"), 500)
	a.SetPrice(day("2026-05-01"), 540) // instead of 5.20
	a.SetPrice(day("2026-04-15"), 500) // holds already
	want := []catalog.Price{{day("2026-03-01"), 480}, {day("2026-04-01"), 500}, {day("2026-05-01"), 540}}
	if len(a.Prices) != len(want) || a.Prices[0] != want[0] || a.Prices[1] != want[1] || a.Prices[2] != want[2] {
		t.Fatalf("%v", a.Prices)
	}
	if _, ok := a.PriceOn(day("2026-02-28")); ok {
		t.Error("there is no price before the first")
	}
	for on, price := range map[string]money.Amount{"2026-03-01": 480, "2026-03-31": 480, "2026-04-01": 500, "2027-01-01": 540} {
		if got, ok := a.PriceOn(day(on)); got != price || !ok {
			t.Errorf("%s: %v, %v", on, got, ok)
		}
	}
}

func TestAPriceWithoutDateHoldsFromTheBeginning(t *testing.T) {
	var a catalog.Article
	a.SetPrice(civil.Date{}, 300)
	if got, ok := a.PriceOn(civil.MinDate); got != 300 || !ok {
		t.Errorf("%v, %v", got, ok)
	}
}

// Setting a price changes the days from it on up to the next price, and no others.
func TestSettingAPriceChangesNoOtherTime(t *testing.T) {
	first := day("2026-01-01")
	rapid.Check(t, func(t *rapid.T) {
		var a catalog.Article
		for range rapid.IntRange(1, 6).Draw(t, "prices") {
			before := a
			from, amount := first.AddDays(rapid.IntRange(0, 10).Draw(t, "from")), money.Amount(rapid.IntRange(0, 3).Draw(t, "amount"))
			next := civil.MaxDate
			for _, p := range before.Prices {
				if p.From.After(from) {
					next = civil.Earlier(next, p.From)
				}
			}
			a.SetPrice(from, amount)
			for i := range 14 {
				d := first.AddDays(i)
				got, ok := a.PriceOn(d)
				was, had := before.PriceOn(d)
				inside := !d.Before(from) && d.Before(next)
				if inside && (got != amount || !ok) || !inside && (got != was || ok != had) {
					t.Fatalf("%v from %s: %v on %s, was %v", amount, from, got, d, was)
				}
			}
		}
	})
}

func TestAnArticleIsOfferedOnItsPlansOnly(t *testing.T) {
	a := catalog.Article{SellSubscription: true, PlanIDs: []int64{1, 3}}
	if !a.OfferedOn(3) || a.OfferedOn(2) {
		t.Error("offered on plans 1 and 3")
	}
	a.SellSubscription = false
	if a.OfferedOn(3) {
		t.Error("not sold as a subscription")
	}
}

func TestCheckOfArticles(t *testing.T) {
	sound := catalog.Article{
		Head: record.Head{Number: "GEM-M"}, Names: lang.Texts{lang.FR: "Légumes"}, VATCode: "reduced", SellSingle: true,
		LeadDays: catalog.MaxLeadDays, Prices: []catalog.Price{{day("2026-01-01"), 0}},
	}
	codes := []string{"standard", "reduced"}
	if err := sound.Check(codes); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code  problem.Code
		field string
		spoil func(*catalog.Article)
	}{
		{catalog.CodeNumberMissing, "number", func(a *catalog.Article) { a.Number = "" }},
		{catalog.CodeNameMissing, "name", func(a *catalog.Article) { a.Names = nil }},
		{catalog.CodePriceNegative, "price", func(a *catalog.Article) { a.Prices = []catalog.Price{{Amount: -1}} }},
		{catalog.CodeVATUnknown, "vat", func(a *catalog.Article) { a.VATCode = "luxury" }},
		{catalog.CodeLeadInvalid, "lead_days", func(a *catalog.Article) { a.LeadDays = -1 }},
		{catalog.CodeLeadInvalid, "lead_days", func(a *catalog.Article) { a.LeadDays = catalog.MaxLeadDays + 1 }},
		{catalog.CodeFreshInvalid, "freshness", func(a *catalog.Article) { a.Freshness = -1 }},
		{catalog.CodeFreshInvalid, "freshness", func(a *catalog.Article) { a.Freshness = catalog.MaxFreshness + 1 }},
		{catalog.CodeNotSoldAtAll, "sell_single", func(a *catalog.Article) { a.SellSingle = false }},
	} {
		a := sound
		c.spoil(&a)
		if found := problem.Of(a.Check(codes)); len(found) != 1 || found[0].Code != c.code || found[0].Field != c.field {
			t.Errorf("%s: %v", c.code, found)
		}
	}
}

func weekly(t *testing.T) schedule.Rhythm {
	t.Helper()
	r, err := schedule.ParseRule("FREQ=WEEKLY;BYDAY=TH")
	if err != nil {
		t.Fatal(err)
	}
	return schedule.WholeYear(r)
}

func TestCheckOfPlans(t *testing.T) {
	sound := func() catalog.DeliveryPlan {
		return catalog.DeliveryPlan{
			Head: record.Head{Number: "WOCHE"}, Names: lang.Texts{lang.DE: "Jede Woche"},
			Versions: []catalog.PlanVersion{{Rhythm: weekly(t), Policy: schedule.NewPolicy(schedule.Before), Discount: money.Hundred}},
		}
	}
	if err := sound().Check(); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		code  problem.Code
		spoil func(*catalog.DeliveryPlan)
	}{
		{catalog.CodeNumberMissing, func(p *catalog.DeliveryPlan) { p.Number = "" }},
		{catalog.CodeNameMissing, func(p *catalog.DeliveryPlan) { p.Names = nil }},
		{catalog.CodePlanWithoutRule, func(p *catalog.DeliveryPlan) { p.Versions = nil }},
		{schedule.CodeRhythmEmpty, func(p *catalog.DeliveryPlan) { p.Versions[0].Rhythm = schedule.Rhythm{} }},
		{schedule.CodeMaxShift, func(p *catalog.DeliveryPlan) { p.Versions[0].Policy.MaxShift = 32 }},
		{catalog.CodeDiscountInvalid, func(p *catalog.DeliveryPlan) { p.Versions[0].Discount = -1 }},
		{catalog.CodeDiscountInvalid, func(p *catalog.DeliveryPlan) { p.Versions[0].Discount = money.Hundred + 1 }},
	} {
		p := sound()
		c.spoil(&p)
		if found := problem.Of(p.Check()); len(found) != 1 || found[0].Code != c.code {
			t.Errorf("%s: %v", c.code, found)
		}
	}
}

func TestAPlanVersionHoldsUntilTheNext(t *testing.T) {
	p := catalog.DeliveryPlan{Versions: []catalog.PlanVersion{
		{From: day("2026-01-01"), NoticeDays: 1}, {From: day("2026-04-01"), NoticeDays: 2}, {From: day("2026-07-01"), NoticeDays: 3},
	}}
	for on, want := range map[string]int{"2025-12-31": 1, "2026-03-31": 1, "2026-04-01": 2, "2026-06-30": 2, "2026-07-01": 3, "2030-01-01": 3} {
		if got := p.On(day(on)).NoticeDays; got != want {
			t.Errorf("%s: version %d", on, got)
		}
	}
	for after, want := range map[string]civil.Date{
		"2025-01-01": day("2026-04-01"), "2026-03-31": day("2026-04-01"), "2026-04-01": day("2026-07-01"), "2026-07-01": {},
	} {
		if got := p.NextVersion(day(after)); got != want {
			t.Errorf("after %s: %s", after, got)
		}
	}
	if p := (catalog.DeliveryPlan{}); len(p.On(day("2026-01-01")).Rhythm.Segments) != 0 || !p.NextVersion(civil.Date{}).IsZero() {
		t.Error("a plan without versions says nothing")
	}
}

func TestAPickUpPointNarrowsTheDeliveryDays(t *testing.T) {
	days, err := schedule.Compile(schedule.Calendar{DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday})
	if err != nil {
		t.Fatal(err)
	}
	offer := catalog.Offer{
		Days: map[int64]*schedule.Days{1: days},
		Points: map[int64]shipto.PickupPoint{
			5: {Weekdays: civil.WeekdaySet(time.Friday)}, 6: {},
		},
	}
	thursday, friday := day("2026-03-05"), day("2026-03-06")
	for point, want := range map[int64]bool{0: true, 5: false, 6: true, 7: true} {
		if got := offer.DaysAt(1, shipto.ShipTo{PickupPointID: point}); got.IsDelivery(thursday) != want || !got.IsDelivery(friday) {
			t.Errorf("point %d on Thursday: %v", point, got.IsDelivery(thursday))
		}
	}
	offer.Tours = shipto.Tours{{Head: record.Head{Number: "Nord"}, Weekdays: civil.WeekdaySet(time.Friday), Areas: []shipto.Area{{From: "8600", To: "8600"}}}}
	for to, want := range map[shipto.ShipTo]bool{
		{Address: address.Address{PostalCode: "8600"}}: false,
		{Address: address.Address{PostalCode: "8601"}}: true,
		{PickupPointID: 4, Tour: "Nord"}:               false,
	} {
		if got := offer.DaysAt(1, to); got.IsDelivery(thursday) != want || !got.IsDelivery(friday) {
			t.Errorf("%+v: delivered on Thursday: %v", to, !want)
		}
	}
	if offer.DaysAt(2, shipto.ShipTo{PickupPointID: 5}) != nil {
		t.Error("there is no calendar 2")
	}
}

// TestALeavingOutIsSaidDaysBefore: to the end of the day so many days before the
// delivery, but never after its cut-off.
func TestALeavingOutIsSaidDaysBefore(t *testing.T) {
	delivery, cutoff := civil.MustParse("2026-12-10"), civil.MustParse("2026-12-08").At(12*60, time.UTC)
	for days, want := range map[int]string{
		0: "2026-12-08 12:00", 1: "2026-12-08 12:00", 2: "2026-12-08 12:00", 3: "2026-12-08 00:00", 7: "2026-12-04 00:00",
	} {
		got := catalog.PlanVersion{SkipDays: days}.SkipUntil(delivery, cutoff, time.UTC)
		if got.Format("2006-01-02 15:04") != want {
			t.Errorf("%d days: %v, want %s", days, got, want)
		}
	}
}
