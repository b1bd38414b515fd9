package db_test

import (
	"context"
	"testing"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/storage/shoptest"
)

func TestPlansAreUsedByTheSubscriptionsOfTheirDay(t *testing.T) {
	store := shoptest.Demo(t, 200)
	orders := shoptest.Plan(t, store, 14)
	for _, text := range []string{"2026-11-23", "2025-03-01", "2027-06-01"} {
		today := civil.MustParse(text)
		want := map[int64]view.PlanUse{}
		shoptest.Read(t, store, func(r office.Reader) error {
			all, err := r.Subscriptions().All()
			for _, s := range all {
				if last := s.LastDay(); !last.IsZero() && last.Before(today) {
					continue
				}
				use := want[s.On(today).PlanID]
				use.Subscriptions++
				for _, o := range orders {
					for _, n := range o.Nominal {
						if o.SubscriptionID == s.ID && !n.Before(today) {
							use.Ordered = civil.Later(use.Ordered, n)
						}
					}
				}
				want[s.On(today).PlanID] = use
			}
			return err
		})
		got, err := store.PlanUses(context.Background(), today)
		if err != nil {
			t.Fatal(err)
		}
		if len(got) != len(want) || len(want) < 3 {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
		for plan, use := range want {
			if got[plan] != use {
				t.Errorf("%s: plan %d: %+v, want %+v", text, plan, got[plan], use)
			}
		}
	}
}

// TestTheUsualPlanOfAnArticleIsTheOneMostHaveItOn: which of two as often does not
// matter.
func TestTheUsualPlanOfAnArticleIsTheOneMostHaveItOn(t *testing.T) {
	store, today := shoptest.Demo(t, 150), shoptest.Today
	uses := map[int64]map[int64]int{}
	shoptest.Read(t, store, func(r office.Reader) error {
		all, err := r.Subscriptions().All()
		for _, s := range all {
			if last := s.LastDay(); s.Draft || !last.IsZero() && last.Before(today) {
				continue
			}
			v := s.On(today)
			for _, l := range v.Lines {
				if uses[l.ArticleID] == nil {
					uses[l.ArticleID] = map[int64]int{}
				}
				uses[l.ArticleID][v.PlanID]++
			}
		}
		return err
	})
	got, err := store.UsualPlans(t.Context(), today)
	if err != nil || len(got) != len(uses) {
		t.Fatalf("%v for %v, %v", got, uses, err)
	}
	for article, plans := range uses {
		for _, n := range plans {
			if n > plans[got[article]] {
				t.Errorf("article %d: plan %d of %v", article, got[article], plans)
			}
		}
	}
}

// BenchmarkPlanUses is what the list of plans of a large shop waits for.
func BenchmarkPlanUses(b *testing.B) {
	store := shoptest.Demo(b, 20_000)
	for b.Loop() {
		if _, err := store.PlanUses(context.Background(), shoptest.Today); err != nil {
			b.Fatal(err)
		}
	}
}
