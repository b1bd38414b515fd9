package subscribing_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/remark"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// someWish is any wish about the coming months; many are impossible.
func someWish(t *rapid.T) exchange.OnSubscription {
	on := shoptest.Today.AddDays(rapid.IntRange(-3, 150).Draw(t, "day"))
	thursday := shoptest.Today.AddDays(3 + 7*rapid.IntRange(0, 12).Draw(t, "week"))
	return rapid.SampledFrom([]exchange.OnSubscription{
		exchange.Pause{Ref: zoes, From: on, To: on.AddDays(rapid.IntRange(0, 30).Draw(t, "days"))},
		exchange.Pause{Ref: zoes, From: on},
		exchange.Resume{Ref: zoes, On: on},
		exchange.Skip{Ref: zoes, Date: thursday},
		exchange.Unskip{Ref: zoes, Date: thursday},
		exchange.Move{Ref: zoes, Date: thursday, To: thursday.AddDays(rapid.IntRange(-2, 4).Draw(t, "further"))},
		exchange.ChangeDelivery{Ref: zoes, Date: thursday, Lines: lines("GEM-L", 1)},
		exchange.Change{Ref: zoes, From: on, Lines: lines(rapid.SampledFrom([]string{"GEM-S", "GEM-M", "GEM-L"}).Draw(t, "box"), 1)},
		exchange.Change{Ref: zoes, From: on, Plan: rapid.SampledFrom([]string{"weekly-tue", "weekly-thu"}).Draw(t, "plan")},
		exchange.Change{Ref: zoes, From: on, PickupPoint: exchange.Some(rapid.SampledFrom([]string{"", "HOF", "OERLIKON"}).Draw(t, "place"))},
		exchange.Comment{Ref: zoes, Text: "Klingeln", Lasts: rapid.SampledFrom([]remark.Lifetime{remark.Once, remark.Always}).Draw(t, "lasts")},
	}).Draw(t, "wish")
}

// shape is an effect without what only saving gives: versions, ids and numbers.
func shape(t *rapid.T, e subscribing.Effect) string {
	e.Before.Version, e.After.Version = 0, 0
	text, err := json.Marshal([]any{
		e.Changed, e.Before, e.After, e.Deliveries, e.Through, e.Later, e.Warnings, e.Printed,
		nominals(e.Orders.Cancelled), nominals(e.Orders.Updated), nominals(e.Orders.Made), nominals(e.Orders.Revived),
	})
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func nominals(list []order.Order) []string {
	var out []string
	for _, o := range list {
		out = append(out, fmt.Sprint(o.Nominal, o.Date, o.State))
	}
	return out
}

// TestWhatIsWeighedIsWhatIsDone, whatever was done before; weighing leaves no
// trace, what is done once is done, and what cannot be is not done either.
func TestWhatIsWeighedIsWhatIsDone(t *testing.T) {
	shoptest.Checks(t, 12)
	d := newDesk(t)
	fresh := d.subscription()
	rapid.Check(t, func(t *rapid.T) {
		d.reset(fresh)
		for range rapid.IntRange(1, 5).Draw(t, "wishes") {
			d.ask(t, someWish(t))
		}
	})
}

// ask weighs a wish and carries it out.
func (d *desk) ask(t *rapid.T, wish exchange.OnSubscription) {
	before := d.lastChange()
	weighed, impossible := d.jobs.Weigh(d.Context(), anna, shoptest.Today, wish)
	if d.lastChange() != before {
		t.Fatal("weighing changed something")
	}
	done, err := d.jobs.Apply(d.Context(), anna, shoptest.Today, weighed.Seen(), wish)
	if impossible != nil {
		if len(problem.Of(impossible)) == 0 || fmt.Sprint(err) != fmt.Sprint(impossible) || d.lastChange() != before {
			t.Fatalf("impossible: %v, carried out: %v", impossible, err)
		}
		return
	}
	if err != nil {
		t.Fatal(err)
	}
	if a, b := shape(t, weighed), shape(t, done); a != b {
		t.Fatalf("weighed\n%s\ndone\n%s", a, b)
	}
	if (d.lastChange() != before) != done.Changed {
		t.Fatalf("changed: %v, but the log went from %d to %d", done.Changed, before, d.lastChange())
	}
	if again, err := d.jobs.Weigh(d.Context(), anna, shoptest.Today, wish); err == nil && again.Changed {
		t.Fatalf("would do something again, from %q on: %+v", again.Deliveries.From(), again.After)
	}
}

// reset gives the subscription back an earlier state, and its orders with it.
func (d *desk) reset(to subscription.Subscription) {
	d.Helper()
	shoptest.Do(d, d.store, func(tx office.Tx) error {
		offer, err := office.LoadOffer(tx)
		if err != nil {
			return err
		}
		now, err := tx.Subscriptions().Get(to.ID)
		if err != nil {
			return err
		}
		to.Version = now.Version
		e, err := planning.Weigh(tx, offer, &now, to, planning.Moment{Today: shoptest.Today, At: d.jobs.Clock()})
		if err != nil {
			return err
		}
		return planning.Apply(tx, &e)
	})
}

// TestAComparisonLosesNoDelivery: each one of before is dropped, moved, altered
// or the same, each one of after is one of those or added.
func TestAComparisonLosesNoDelivery(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		before, after := someDeliveries(t, "before"), someDeliveries(t, "after")
		c := subscribing.Compare(before, after)
		for _, b := range before {
			found := 0
			for _, list := range [][]subscription.Delivery{c.Dropped, befores(c.Moved), befores(c.Altered)} {
				if slices.ContainsFunc(list, func(x subscription.Delivery) bool { return x.Date == b.Date }) {
					found++
				}
			}
			same := slices.ContainsFunc(after, func(a subscription.Delivery) bool { return a.Date == b.Date && a.SameContents(b) })
			if found > 1 || found == 0 && !same {
				t.Fatalf("the delivery of %s is accounted for %d times", b.Date, found)
			}
		}
		for _, a := range c.Added {
			if !slices.ContainsFunc(after, func(x subscription.Delivery) bool { return x.Date == a.Date }) {
				t.Fatalf("added %v was never to come", a.Date)
			}
		}
		for _, x := range c.Dropped {
			for _, n := range x.Nominal {
				if slices.ContainsFunc(after, func(a subscription.Delivery) bool { return slices.Contains(a.Nominal, n) }) {
					t.Fatalf("%s is dropped although it comes", n)
				}
			}
		}
		if nothing := len(c.Dropped)+len(c.Added)+len(c.Moved)+len(c.Altered) == 0; nothing != c.From().IsZero() {
			t.Fatalf("from %q, different: %v", c.From(), !nothing)
		}
		if n := subscribing.Compare(before, before); !n.From().IsZero() {
			t.Fatalf("the same differs from %s on", n.From())
		}
	})
}

func befores(pairs []subscribing.Pair) []subscription.Delivery {
	var out []subscription.Delivery
	for _, p := range pairs {
		out = append(out, p.Before)
	}
	return out
}

// someDeliveries are up to eight nominal dates, each delivered about its day,
// two of them sometimes together.
func someDeliveries(t *rapid.T, name string) []subscription.Delivery {
	days := rapid.SliceOfNDistinct(rapid.IntRange(0, 20), 0, 8, rapid.ID[int]).Draw(t, name)
	slices.Sort(days)
	byDay := map[civil.Date]int{}
	var out []subscription.Delivery
	for _, n := range days {
		nominal := shoptest.Today.AddDays(n)
		on := nominal.AddDays(rapid.IntRange(0, 2).Draw(t, name+" shift"))
		if i, together := byDay[on]; together {
			out[i].Nominal = append(out[i].Nominal, nominal)
			continue
		}
		byDay[on] = len(out)
		quantity := money.Quantity(rapid.Int64Range(1, 2).Draw(t, name+" quantity"))
		out = append(out, subscription.Delivery{
			Nominal: []civil.Date{nominal}, Date: on,
			Contents: []subscription.Content{{Line: subscription.Line{ArticleID: 1, Quantity: quantity}}},
		})
	}
	slices.SortFunc(out, func(a, b subscription.Delivery) int { return a.Date.Compare(b.Date) })
	return out
}
