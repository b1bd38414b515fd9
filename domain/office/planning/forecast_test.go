package planning_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// weeks is the range of most forecasts here, with Christmas and a vacation in it.
var weeks = civil.Between(shoptest.Today, shoptest.Today.AddDays(55))

func forecast(t testing.TB, j planning.Jobs, days civil.Range) planning.Forecast {
	t.Helper()
	f, err := j.Forecast(t.Context(), shoptest.Today, days, nil)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// sums is a forecast without what is made and what planned: what planning must
// not change.
type sums struct {
	Parcels, Orders   int
	Delivered, Picked map[int64]money.Quantity
}

func sumsOf(d planning.ForecastDay) sums {
	total := func(m map[int64]planning.Amounts) map[int64]money.Quantity {
		out := map[int64]money.Quantity{}
		for id, a := range m {
			out[id] = a.Total()
		}
		return out
	}
	return sums{d.Parcels.Total(), d.Orders.Total(), total(d.Delivered), total(d.Picked)}
}

// TestPlanningChangesNoSumOfAForecast: whatever was planned before and cancelled
// since, a forecast is what planning then makes. Afterwards nothing is planned any
// more, and no order that was counted is gone.
func TestPlanningChangesNoSumOfAForecast(t *testing.T) {
	shoptest.Checks(t, 6)
	planned := 0
	rapid.Check(t, func(rt *rapid.T) {
		store := shoptest.Demo(t, 12)
		j := jobs(store)
		made := plan(t, j, shoptest.Today.AddDays(rapid.IntRange(0, 20).Draw(rt, "planned ahead"))).Made
		cancelSome(rt, t, store, made)
		from := shoptest.Today.AddDays(rapid.IntRange(-10, 25).Draw(rt, "from"))
		days := civil.Between(from, from.AddDays(rapid.IntRange(0, 40).Draw(rt, "days")))

		before := forecast(t, j, days)
		plan(t, j, days.To)
		after := forecast(t, j, days)

		for i, d := range after.Days {
			was := before.Days[i]
			planned += was.Orders.Planned
			if diff := cmp.Diff(sumsOf(was), sumsOf(d)); diff != "" {
				rt.Errorf("%s, forecast and planned (-forecast +planned):\n%s", d.Date, diff)
			}
			if d.Orders.Planned != 0 || d.Parcels.Planned != 0 {
				rt.Errorf("%s: still planned after planning: %+v", d.Date, d)
			}
			if d.Orders.Made < was.Orders.Made || d.Parcels.Made < was.Parcels.Made {
				rt.Errorf("%s: fewer orders after planning: %+v, before %+v", d.Date, d, was)
			}
		}
	})
	if planned == 0 {
		t.Error("there was never anything to plan")
	}
}

// cancelSome cancels some of the orders, so that planning revives some of them
// and not others.
func cancelSome(rt *rapid.T, t *testing.T, store *db.DB, made []order.Order) {
	shoptest.Do(t, store, func(tx office.Tx) error {
		for _, o := range made {
			reason := rapid.SampledFrom([]order.Reason{"", "", "", order.ByCustomer, order.ByOtherThing}).Draw(rt, "cancelled")
			if reason == "" {
				continue
			}
			stored, err := tx.Orders().Get(o.ID)
			if err != nil {
				return err
			}
			stored.State, stored.Reason = order.Cancelled, reason
			if err := tx.SaveOrders().Save(&stored); err != nil {
				return err
			}
		}
		return nil
	})
}

// TestAForecastIsTheOrdersAndWhatIsUpcoming: counted one by one from all orders of
// the store and all deliveries of all subscriptions.
func TestAForecastIsTheOrdersAndWhatIsUpcoming(t *testing.T) {
	store := shoptest.Demo(t, 120)
	j := jobs(store)
	plan(t, j, shoptest.Today.AddDays(9))
	for n := range 3 {
		placeSingle(t, store, shoptest.Today.AddDays(5+20*n))
	}
	f := forecast(t, j, weeks)

	want := map[civil.Date]*planning.ForecastDay{}
	parcels := map[picking.Key]bool{}
	day := func(d civil.Date) *planning.ForecastDay {
		if want[d] == nil {
			want[d] = &planning.ForecastDay{Date: d, Delivered: map[int64]planning.Amounts{}, Picked: map[int64]planning.Amounts{}}
		}
		return want[d]
	}
	singles := 0
	shoptest.Read(t, store, func(r office.Reader) error {
		ids, err := r.OrderIDs(0, 0)
		if err != nil {
			return err
		}
		orders, err := r.Orders().List(ids)
		for _, o := range orders {
			if !o.Live() {
				continue
			}
			if o.SubscriptionID == 0 {
				singles++
			}
			d := day(o.Date)
			d.Orders.Made++
			if k := picking.KeyOf(o); !parcels[k] {
				parcels[k] = true
				d.Parcels.Made++
			}
			for _, l := range o.Lines {
				d.Delivered[l.ArticleID] = d.Delivered[l.ArticleID].Plus(planning.Amounts{Made: l.Ordered})
				p := day(l.Pick).Picked
				p[l.ArticleID] = p[l.ArticleID].Plus(planning.Amounts{Made: l.Ordered})
			}
		}
		return err
	})
	// Picked on a day of the range is also what is delivered soon after it.
	further := civil.Between(weeks.From, weeks.To.AddDays(30))
	err := j.Upcoming(t.Context(), further, func(u planning.Upcoming, _ catalog.Offer) error {
		if first := u.Delivery.EarliestPick(); u.Order != nil || first.Before(shoptest.Today) || first.Before(u.Subscription.CreatedOn) ||
			first.After(weeks.To) {
			return nil
		}
		d := day(u.Delivery.Date)
		d.Orders.Planned++
		k := picking.KeyOf(order.Order{ReceiverID: u.Receiver.ID, ShipTo: u.Delivery.ShipTo, Date: u.Delivery.Date})
		if !parcels[k] {
			parcels[k] = true
			d.Parcels.Planned++
		}
		for _, c := range u.Delivery.Contents {
			d.Delivered[c.ArticleID] = d.Delivered[c.ArticleID].Plus(planning.Amounts{Planned: c.Quantity})
			p := day(c.Pick).Picked
			p[c.ArticleID] = p[c.ArticleID].Plus(planning.Amounts{Planned: c.Quantity})
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	var all planning.Counted
	for _, d := range f.Days {
		if diff := cmp.Diff(*day(d.Date), d, cmpopts.EquateComparable(civil.Date{})); diff != "" {
			t.Errorf("%s, one by one and forecast (-one by one +forecast):\n%s", d.Date, diff)
		}
		all.Made, all.Planned = all.Made+d.Orders.Made, all.Planned+d.Orders.Planned
	}
	if len(f.Days) != weeks.Days() || all.Made < 50 || all.Planned < 50 || singles == 0 || len(parcels) == all.Total() {
		t.Errorf("%d days, %+v, %d single orders, %d parcels: too little to compare", len(f.Days), all, singles, len(parcels))
	}
}

// placeSingle places a single order of three pieces into the parcel of the first
// delivery from a day on that is no order yet.
func placeSingle(t *testing.T, store *db.DB, from civil.Date) order.Order {
	t.Helper()
	var single order.Order
	days := civil.Between(from, from.AddDays(20))
	err := jobs(store).Upcoming(t.Context(), days, func(u planning.Upcoming, offer catalog.Offer) error {
		if single.ReceiverID != 0 || u.Order != nil {
			return nil
		}
		single = order.Order{
			PayerID: u.Receiver.ID, ReceiverID: u.Receiver.ID, ShipTo: u.Delivery.ShipTo, Date: u.Delivery.Date, State: order.Open,
			Lines: []order.Line{{ArticleID: u.Delivery.Contents[0].ArticleID, Ordered: 3 * money.One}},
		}
		single.Number = "E-" + from.String()
		return order.Place(&single, offer)
	})
	if err != nil || single.ReceiverID == 0 {
		t.Fatalf("no delivery to join: %v", err)
	}
	shoptest.Do(t, store, func(tx office.Tx) error { return tx.SaveOrders().Save(&single) })
	return single
}

// TestWhatIsInOneParcelIsOneParcel: an order and a delivery that is none yet, of
// one receiver at one place; it counts as made.
func TestWhatIsInOneParcelIsOneParcel(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j := jobs(store)
	before := forecast(t, j, weeks)
	single := placeSingle(t, store, weeks.From.AddDays(14))
	i := single.Date.Sub(weeks.From)
	was, now := before.Days[i], forecast(t, j, weeks).Days[i]
	if now.Parcels.Total() != was.Parcels.Total() || now.Parcels.Made != was.Parcels.Made+1 {
		t.Errorf("parcels %+v, before %+v", now.Parcels, was.Parcels)
	}
	if now.Orders.Made != was.Orders.Made+1 || now.Orders.Planned != was.Orders.Planned {
		t.Errorf("orders %+v, before %+v", now.Orders, was.Orders)
	}
	article := single.Lines[0].ArticleID
	if got := now.Delivered[article].Made - was.Delivered[article].Made; got != 3*money.One {
		t.Errorf("%d more of the article", got)
	}
}

// TestAMovedDeliveryCountsOnItsNewDay, and a skipped one on none.
func TestAMovedDeliveryCountsOnItsNewDay(t *testing.T) {
	store := shoptest.Demo(t, 40)
	j := jobs(store)
	var u planning.Upcoming
	window := civil.Between(weeks.From.AddDays(14), weeks.From.AddDays(20))
	err := j.Upcoming(t.Context(), window, func(x planning.Upcoming, _ catalog.Offer) error {
		if u.Subscription.ID == 0 && len(x.Delivery.Nominal) == 1 {
			u = x
		}
		return nil
	})
	if err != nil || u.Subscription.ID == 0 {
		t.Fatalf("no delivery to move: %v", err)
	}
	day, to := u.Delivery.Date, u.Delivery.Date.AddDays(12)
	before := forecast(t, j, weeks)
	at := func(f planning.Forecast, d civil.Date) int { return f.Days[d.Sub(weeks.From)].Orders.Planned }

	change(t, store, u.Subscription.ID, func(s *subscription.Subscription) {
		s.Moves = []subscription.Move{{Nominal: u.Delivery.Nominal[0], To: to}}
	})
	moved := forecast(t, j, weeks)
	if at(moved, day) != at(before, day)-1 || at(moved, to) != at(before, to)+1 {
		t.Errorf("moved: %d and %d planned, before %d and %d", at(moved, day), at(moved, to), at(before, day), at(before, to))
	}
	change(t, store, u.Subscription.ID, func(s *subscription.Subscription) {
		s.Moves = nil
		s.Skips = []subscription.Skip{{Nominal: u.Delivery.Nominal[0]}}
	})
	skipped := forecast(t, j, weeks)
	if at(skipped, day) != at(before, day)-1 || at(skipped, to) != at(before, to) {
		t.Errorf("skipped: %d and %d planned, before %d and %d", at(skipped, day), at(skipped, to), at(before, day), at(before, to))
	}
}

// TestOrdersAreToldFirst: what is planned comes later, and only adds to them.
func TestOrdersAreToldFirst(t *testing.T) {
	j := jobs(shoptest.Demo(t, 60))
	plan(t, j, shoptest.Today.AddDays(9))
	var first planning.Forecast
	whole, err := j.Forecast(t.Context(), shoptest.Today, weeks, func(f planning.Forecast) { first = f })
	if err != nil {
		t.Fatal(err)
	}
	orders, planned := 0, 0
	for i, d := range first.Days {
		orders += d.Orders.Made
		planned += whole.Days[i].Orders.Planned
		if d.Orders.Planned+d.Parcels.Planned != 0 || d.Orders.Made != whole.Days[i].Orders.Made || d.Parcels.Made != whole.Days[i].Parcels.Made {
			t.Errorf("%s: first %+v and %+v, then %+v and %+v", d.Date, d.Orders, d.Parcels, whole.Days[i].Orders, whole.Days[i].Parcels)
		}
		for id, a := range d.Delivered {
			if a.Planned != 0 || a.Made != whole.Days[i].Delivered[id].Made {
				t.Errorf("%s, article %d: first %+v, then %+v", d.Date, id, a, whole.Days[i].Delivered[id])
			}
		}
	}
	if orders == 0 || planned == 0 {
		t.Errorf("%d orders, %d planned: too little to compare", orders, planned)
	}
}

// TestMissedDeliveriesAreToldApart: nobody packs them unless a person says so.
func TestMissedDeliveriesAreToldApart(t *testing.T) {
	store := shoptest.Demo(t, 60)
	later := shoptest.Today.AddDays(8)
	j := planning.Jobs{Store: store, Clock: shoptest.On(later, "07:30")}
	days := civil.Between(shoptest.Today, shoptest.Today.AddDays(20))
	f, err := j.Forecast(t.Context(), later, days, nil)
	if err != nil {
		t.Fatal(err)
	}
	late, err := j.Preview(t.Context(), later, days.To)
	if err != nil {
		t.Fatal(err)
	}
	if want := len(slices.DeleteFunc(late.Missed, func(o order.Order) bool { return !days.Contains(o.Date) })); f.Missed != want || want == 0 {
		t.Errorf("%d missed, want %d", f.Missed, want)
	}
}

func TestASubscriptionThatCannotBeComputedIsNamed(t *testing.T) {
	store := shoptest.Demo(t, 40)
	shoptest.Do(t, store, func(tx office.Tx) error {
		articles, err := tx.Articles().All()
		if err != nil {
			return err
		}
		for i := range articles {
			articles[i].Prices = nil
			if err := tx.SaveArticles().Save(&articles[i]); err != nil {
				return err
			}
		}
		return nil
	})
	f := forecast(t, jobs(store), weeks)
	if len(f.Failed) == 0 || f.Failed[0].Subscription == "" || len(f.Failed[0].Problems) == 0 {
		t.Errorf("%+v", f.Failed)
	}
}

// TestOnlyArticlesThatOccurAreNamed, by number.
func TestOnlyArticlesThatOccurAreNamed(t *testing.T) {
	f := forecast(t, jobs(shoptest.Demo(t, 40)), weeks)
	occur := map[int64]bool{}
	for _, d := range f.Days {
		for _, m := range []map[int64]planning.Amounts{d.Delivered, d.Picked} {
			for id := range m {
				occur[id] = true
			}
		}
	}
	var named []int64
	for _, a := range f.Articles {
		named = append(named, a.ID)
	}
	if slices.Sort(named); !slices.Equal(named, slices.Sorted(maps.Keys(occur))) {
		t.Errorf("named %v, there are %v", named, occur)
	}
	if !slices.IsSortedFunc(f.Articles, func(a, b catalog.Article) int { return strings.Compare(a.Number, b.Number) }) {
		t.Errorf("not by number: %v", f.Articles)
	}
}

func TestADayIsOverItsCapacity(t *testing.T) {
	day := planning.ForecastDay{Parcels: planning.Counted{Made: 7, Planned: 5}}
	for capacity, want := range map[int]int{0: 0, 11: 1, 12: 0, 5: 7} {
		if got := (planning.Forecast{Capacity: capacity}).Over(day); got != want {
			t.Errorf("capacity %d: over by %d, want %d", capacity, got, want)
		}
	}
	store := shoptest.Demo(t, 40)
	shoptest.Do(t, store, func(tx office.Tx) error {
		s, err := tx.Shop()
		s.Capacity = 12
		if err != nil {
			return err
		}
		return tx.SaveShop(&s)
	})
	if f := forecast(t, jobs(store), weeks); f.Capacity != 12 {
		t.Errorf("the shop's capacity is %d", f.Capacity)
	}
}

// TestDaysThatAreOverHaveOrdersOnly: nothing is planned into the past.
func TestDaysThatAreOverHaveOrdersOnly(t *testing.T) {
	past := civil.Between(shoptest.Today.AddDays(-400), shoptest.Today.AddDays(-1))
	for _, d := range forecast(t, jobs(shoptest.Demo(t, 40)), past).Days {
		if d.Orders.Planned+d.Parcels.Planned != 0 {
			t.Errorf("%s: %+v", d.Date, d)
		}
	}
}

// BenchmarkForecastOf10000Subscriptions looks eight weeks ahead, with the first
// of them planned.
func BenchmarkForecastOf10000Subscriptions(b *testing.B) {
	store := shoptest.Demo(b, 10_000)
	shoptest.Plan(b, store, 7)
	j := jobs(store)
	for b.Loop() {
		f := forecast(b, j, civil.Between(shoptest.Today, shoptest.Today.AddDays(55)))
		if len(f.Days) != 56 || f.Days[20].Orders.Total() == 0 && f.Days[21].Orders.Total() == 0 && f.Days[17].Orders.Total() == 0 {
			b.Fatal("nothing is coming")
		}
	}
}
