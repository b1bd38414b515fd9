package assortment_test

import (
	"slices"
	"testing"
	"time"

	"turnus/domain/office/assortment"
	"turnus/domain/pricing"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

// TestAPlannedPriceIsTakenAway, the orders that had it follow, and nobody takes away
// one that holds or that is used.
func TestAPlannedPriceIsTakenAway(t *testing.T) {
	s := newShop(t)
	a := s.article("GEM-M")
	old, _ := a.PriceOn(today)
	later, soon := today.AddDays(8), today.AddDays(1)
	for _, c := range []pricing.Change{{From: later, Amount: ptr(old + 500)}, {From: soon, Amount: ptr(old + 100)}} {
		c.ArticleIDs = []int64{a.ID}
		e, err := s.jobs.WeighPrices(t.Context(), today, c)
		if err == nil {
			_, err = s.jobs.SavePrices(t.Context(), shoptest.Actor, today, c, e, nil)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	a = s.article("GEM-M")
	e, err := s.jobs.WeighRemoval(t.Context(), today, a.ID, later)
	if err != nil || len(e.Concerned) < 2 || e.Orders == 0 || e.Concerned[0].After >= e.Concerned[0].Before {
		t.Fatalf("%+v, %v", e, err)
	}
	done, err := s.jobs.RemovePrice(t.Context(), shoptest.Actor, today, a, later)
	if err != nil || done.Failed != 0 || slices.Contains(s.article("GEM-M").Prices, a.Prices[len(a.Prices)-1]) {
		t.Fatalf("%+v, %v", done, err)
	}
	free, _ := s.orders(a.ID, later)
	for _, o := range free {
		if l := lineOf(o, a.ID); !l.Agreed && l.UnitPrice == old+500 {
			t.Errorf("%s still costs %s", o.Number, l.UnitPrice)
		}
	}
	a = s.article("GEM-M")
	free, _ = s.orders(a.ID, soon)
	s.jobs.Clock = func() time.Time { return free[0].Cutoff.Add(time.Hour) }
	if _, err := s.jobs.RemovePrice(t.Context(), shoptest.Actor, today, a, soon); !problem.Has(err, assortment.CodePriceUsed) {
		t.Errorf("one that is used: %v", err)
	}
	if _, err := s.jobs.RemovePrice(t.Context(), shoptest.Actor, today, a, a.Prices[0].From); !problem.Has(err, assortment.CodePriceNotPlanned) {
		t.Errorf("one that holds: %v", err)
	}
}

func ptr[T any](v T) *T { return &v }
