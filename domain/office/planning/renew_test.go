package planning_test

import (
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// renewing gives the weekly subscriptions of a shop an end and what follows it.
func renewing(t *testing.T, store *db.DB, pick func(i int) (end civil.Date, count int, r catalog.Renewal)) []int64 {
	t.Helper()
	var ids []int64
	shoptest.Do(t, store, func(tx office.Tx) error {
		all, err := tx.SubscriptionIDs(civil.Range{From: shoptest.Today.AddDays(60)}, 0, 0)
		if err != nil {
			return err
		}
		list, err := tx.Subscriptions().List(all)
		if err != nil {
			return err
		}
		for i := range list {
			s := &list[i]
			s.Draft, s.Cancellation, s.Pauses = false, nil, nil
			end, count, r := pick(i)
			s.End, s.Count, s.Renewal = end, count, &r
			ids = append(ids, s.ID)
			if err := tx.SaveSubscriptions().Save(s); err != nil {
				return err
			}
		}
		return nil
	})
	return ids
}

func stored(t *testing.T, store *db.DB, ids []int64) []subscription.Subscription {
	t.Helper()
	var list []subscription.Subscription
	shoptest.Read(t, store, func(r office.Reader) (err error) {
		list, err = r.Subscriptions().List(ids)
		return err
	})
	return list
}

// TestTermsGoOnOnceHoweverOftenOnePlans: planning in steps or at once comes to
// the same terms and the same orders, and twice adds nothing.
func TestTermsGoOnOnceHoweverOftenOnePlans(t *testing.T) {
	shoptest.Checks(t, 4)
	rapid.Check(t, func(rt *rapid.T) {
		type terms struct {
			end   civil.Date
			count int
			r     catalog.Renewal
		}
		var drawn []terms
		for range 12 {
			x := terms{r: catalog.Renewal{Months: rapid.IntRange(0, 2).Draw(rt, "months"), Offered: rapid.IntRange(0, 5).Draw(rt, "offered") == 0}}
			if x.r.Months == 0 {
				x.r.Deliveries = rapid.IntRange(1, 4).Draw(rt, "deliveries")
			}
			if x.end = shoptest.Today.AddDays(rapid.IntRange(0, 40).Draw(rt, "end")); rapid.IntRange(0, 3).Draw(rt, "counted") == 0 && x.r.Deliveries > 0 {
				x.end, x.count = civil.Date{}, 1
			}
			drawn = append(drawn, x)
		}
		pick := func(i int) (civil.Date, int, catalog.Renewal) {
			x := drawn[i%len(drawn)]
			return x.end, x.count, x.r
		}
		steps := rapid.SampledFrom([][]int{{7, 21}, {0, 3, 14, 21}}).Draw(rt, "steps")
		at, by := shoptest.Demo(t, 12), shoptest.Demo(t, 12)
		ids := renewing(t, at, pick)
		renewing(t, by, pick)
		once := plan(t, jobs(at), shoptest.Today.AddDays(21))
		made := once.Made[:0:0]
		renewed := 0
		for _, days := range steps {
			res := plan(t, jobs(by), shoptest.Today.AddDays(days))
			made, renewed = append(made, res.Made...), renewed+res.Renewed
		}
		if !slices.Equal(keys(made), keys(once.Made)) {
			rt.Fatalf("in steps %v\nat once %v", keys(made), keys(once.Made))
		}
		a, b := stored(t, at, ids), stored(t, by, ids)
		for i := range a {
			if a[i].End != b[i].End || a[i].Count != b[i].Count {
				rt.Fatalf("%s: at once %s, %d; in steps %s, %d", a[i].Number, a[i].End, a[i].Count, b[i].End, b[i].Count)
			}
			if _, _, r := pick(i); r.Offered && a[i].End != drawn[i%len(drawn)].end {
				rt.Fatalf("%s went on by itself", a[i].Number)
			}
		}
		if again := plan(t, jobs(at), shoptest.Today.AddDays(21)); again.Renewed != 0 || len(again.Made) != 0 {
			rt.Fatalf("%d terms went on again, %d orders", again.Renewed, len(again.Made))
		}
	})
}

// TestATermThatIsDeclinedOrCancelledEnds, one that is accepted goes on once, and
// Terms tells of all of them.
func TestATermThatIsDeclinedOrCancelledEnds(t *testing.T) {
	store := shoptest.Demo(t, 12)
	end := shoptest.Today.AddDays(6)
	year := catalog.Renewal{Months: 12, NoticeDays: 30}
	offered := year
	offered.Offered = true
	ids := renewing(t, store, func(i int) (civil.Date, int, catalog.Renewal) {
		return end, 0, []catalog.Renewal{year, {}, year, offered, offered}[min(i, 4)]
	})
	list := stored(t, store, ids)
	sub := subscribing.Jobs{Store: store, Clock: shoptest.At("09:00")}
	apply := func(b exchange.OnSubscription) error {
		e, err := sub.Weigh(t.Context(), shoptest.Actor, shoptest.Today, b)
		if err == nil {
			_, err = sub.Apply(t.Context(), shoptest.Actor, shoptest.Today, e.Seen(), b)
		}
		return err
	}
	ref := func(i int) exchange.Ref { return exchange.Ref{Subscription: list[i].Number} }
	if err := apply(subscribing.CancelAtOnce{Ref: ref(2), Effective: end, Reason: "Umzug"}); err != nil {
		t.Fatal(err)
	}
	if err := apply(exchange.AcceptRenewal{Ref: ref(3)}); err != nil {
		t.Fatal(err)
	}
	if err := apply(exchange.AcceptRenewal{Ref: ref(3)}); err == nil {
		t.Error("accepted twice")
	}
	found, err := jobs(store).Terms(t.Context(), civil.Between(shoptest.Today, end))
	if err != nil || len(found) != len(ids)-1 {
		t.Errorf("%d terms of %d, %v", len(found), len(ids), err)
	}
	plan(t, jobs(store), shoptest.Today.AddDays(7))
	for i, s := range stored(t, store, ids[:5]) {
		want := []civil.Date{end.AddMonths(12), end, end, end.AddMonths(12), end}[i]
		if s.End != want {
			t.Errorf("%d: ends %s, want %s", i, s.End, want)
		}
	}
}
