package pricing_test

import (
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/pricing"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

var (
	today = civil.MustParse("2026-11-23")
	from  = civil.MustParse("2027-01-01")
)

func offer(price money.Amount, discount money.Rate) catalog.Offer {
	return catalog.Offer{
		Articles: map[int64]catalog.Article{
			1: {Head: record.Head{ID: 1, Number: "A"}, Prices: []catalog.Price{{Amount: price}}},
			2: {Head: record.Head{ID: 2, Number: "B"}},
		},
		Plans: map[int64]catalog.DeliveryPlan{1: {Versions: []catalog.PlanVersion{{Discount: discount}}}},
	}
}

func TestPercentagesAreRoundedToFiveCentimes(t *testing.T) {
	for rate, want := range map[string]money.Amount{"5": 2520, "-10": 2160, "0": 2400, "0.1": 2400, "0.2": 2405, "-100": 0} {
		steps, err := pricing.Change{ArticleIDs: []int64{1}, From: from, Percent: money.MustRate(rate)}.Steps(offer(2400, 0), today)
		if err != nil || steps[0].Before != 2400 || steps[0].After != want {
			t.Errorf("%s %%: %+v, %v; want %s", rate, steps, err, want)
		}
	}
}

func TestWhatCannotBeIsSaid(t *testing.T) {
	minus := money.Amount(-1)
	for code, c := range map[problem.Code]pricing.Change{
		pricing.CodeBackwards: {ArticleIDs: []int64{1}, From: today.AddDays(-1)},
		pricing.CodeNoArticle: {From: from},
		pricing.CodeNoPrice:   {ArticleIDs: []int64{2}, From: from, Percent: 1000},
		pricing.CodeNegative:  {ArticleIDs: []int64{1}, From: from, Amount: &minus},
	} {
		if _, err := c.Steps(offer(100, 0), today); !problem.Has(err, code) || len(problem.Of(err)) != 1 {
			t.Errorf("%v, want %s", err, code)
		}
	}
}

// TestWhoIsExemptPaysWhatTheyPaid, to a centime a unit, and everybody else the
// difference; nothing given is changed.
func TestWhoIsExemptPaysWhatTheyPaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		o := offer(money.Amount(rapid.Int64Range(0, 50000).Draw(t, "price")), money.Rate(rapid.Int64Range(0, 50000).Draw(t, "discount")))
		n := rapid.Int64Range(1, 9).Draw(t, "quantity")
		amount := money.Amount(rapid.Int64Range(0, 50000).Draw(t, "new price"))
		steps, err := pricing.Change{ArticleIDs: []int64{1}, From: from, Amount: &amount}.Steps(o, today)
		if err != nil {
			t.Fatal(err)
		}
		v := subscription.Version{PlanID: 1, Lines: []subscription.Line{{ArticleID: 1, Quantity: money.Quantity(n) * money.One}}}
		was, is := pricing.Before(o, steps, from), pricing.With(o, steps, from)
		before := pricing.PerDelivery(v, was, from)
		if got := pricing.PerDelivery(v, is, from.AddDays(-1)); got != before {
			t.Fatalf("%s the day before, %s", got, before)
		}
		exempt := subscription.Version{PlanID: 1, Lines: []subscription.Line{v.Lines[0]}}
		if !pricing.Agree(&exempt, steps, o, from) || pricing.Agree(&exempt, steps, o, from) || v.Lines[0].Price != nil {
			t.Fatal("agreed once")
		}
		if got := pricing.PerDelivery(exempt, is, from); max(got-before, before-got) > money.Amount(n) {
			t.Fatalf("%s instead of %s", got, before)
		}
		if len(o.Articles[1].Prices) != 1 {
			t.Fatal("the offer was changed")
		}
	})
}
