package subscribing_test

import (
	"context"
	"encoding/json"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/demo"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// bench is the shop and the model of it, side by side.
type bench struct {
	*rapid.T
	dir    string
	store  *db.DB
	jobs   subscribing.Jobs
	id     int64 // of the subscription
	points map[string]int64
	names  map[int64]string // numbers of articles

	today     civil.Date
	model     model
	held      map[civil.Date]bool   // delivery stops of the customer
	fixed     map[civil.Date]parcel // by Thursday, past its cut-off or packed
	loose     map[civil.Date]bool   // asked for when it was too late: a person decides
	undecided bool                  // what comes is for a person to say
	packed    map[int64]string      // orders as they were packed
	first     civil.Date            // Thursday
	before    map[int64]change      // by id
}

// change is the model before and after one.
type change struct{ was, is model }

var benchMonday = day("2027-01-11") // no holiday until Easter

// smallShop is the file of a shop with three crates, one plan and one customer: the
// fewer rows, the more can be tried.
func smallShop(t *testing.T) []byte {
	path := filepath.Join(t.TempDir(), "small.db")
	store, err := openBench(path)
	if err != nil {
		t.Fatal(err)
	}
	shoptest.Do(t, store, func(tx office.Tx) error { return saveSmall(tx, demo.Shop(1, benchMonday)) })
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

func openBench(path string) (*db.DB, error) {
	return db.Open(context.Background(), path, db.Options{Clock: shoptest.On(benchMonday, "07:30"), Logger: slog.New(slog.DiscardHandler)})
}

func saveSmall(tx office.Tx, data demo.Data) error {
	calendar := data.Calendars[0]
	calendar.ID = 0
	if err := tx.SaveCalendars().Save(&calendar); err != nil {
		return err
	}
	data.Shop.CalendarID = calendar.ID
	if err := tx.SaveShop(&data.Shop); err != nil {
		return err
	}
	plan := pick(data.Plans, func(p catalog.DeliveryPlan) bool { return p.Number == "weekly-thu" })
	plan.ID, plan.CalendarID = 0, calendar.ID
	if err := tx.SavePlans().Save(&plan); err != nil {
		return err
	}
	crates := map[string]int64{}
	for _, a := range data.Articles {
		if a.Number == "GEM-S" || a.Number == "GEM-M" || a.Number == "GEM-L" {
			a.ID, a.FamilyID, a.SubstituteIDs, a.PlanIDs = 0, 0, nil, []int64{plan.ID}
			if err := tx.SaveArticles().Save(&a); err != nil {
				return err
			}
			crates[a.Number] = a.ID
		}
	}
	hof := pick(data.Points, func(p shipto.PickupPoint) bool { return p.Number == "HOF" })
	hof.ID = 0
	if err := tx.SavePickupPoints().Save(&hof); err != nil {
		return err
	}
	zoe := data.Customers[0]
	zoe.ID = 0
	if err := tx.SaveCustomers().Save(&zoe); err != nil {
		return err
	}
	s := subscription.Subscription{
		PayerID: zoe.ID, ReceiverID: zoe.ID, CreatedOn: benchMonday, Start: benchMonday.AddDays(-400),
		Versions: []subscription.Version{{From: benchMonday.AddDays(-400), PlanID: plan.ID, Lines: []subscription.Line{{ArticleID: crates["GEM-M"], Quantity: 1000}}}},
	}
	s.Number = zoes.Subscription
	if err := tx.SaveSubscriptions().Save(&s); err != nil {
		return err
	}
	return tx.SetPlanMark(benchMonday)
}

func pick[T any](list []T, is func(T) bool) T { return list[slices.IndexFunc(list, is)] }

func newBench(rt *rapid.T, small []byte) *bench {
	b := &bench{
		T: rt, today: benchMonday, first: benchMonday.AddDays(3), held: map[civil.Date]bool{}, fixed: map[civil.Date]parcel{},
		loose: map[civil.Date]bool{}, packed: map[int64]string{}, before: map[int64]change{}, names: map[int64]string{},
	}
	var err error
	if b.dir, err = os.MkdirTemp("", "bench"); err == nil {
		err = os.WriteFile(filepath.Join(b.dir, "turnus.db"), small, 0o600)
	}
	if err == nil {
		b.store, err = openBench(filepath.Join(b.dir, "turnus.db"))
	}
	if err != nil {
		b.Fatal(err)
	}
	b.jobs = subscribing.Jobs{Store: b.store, Clock: func() time.Time { return shoptest.On(b.today, "09:00")() }}
	b.model = newModel(b.first, b.begin(rt))
	b.plan()
	return b
}

func (b *bench) close() {
	if err := b.store.Close(); err != nil {
		b.Error(err)
	}
	if err := os.RemoveAll(b.dir); err != nil {
		b.Error(err)
	}
}

// begin gives the subscription a term, and looks up what things are called.
func (b *bench) begin(rt *rapid.T) term {
	t := rapid.SampledFrom([]term{{}, {last: b.first.AddDays(7*4 + 2)}, {count: 5}}).Draw(rt, "term")
	t.renewal = rapid.SampledFrom(renewals).Draw(rt, "renewal")
	b.change(func(tx office.Tx) error {
		s, _, err := tx.Subscriptions().Find(zoes.Subscription)
		if err != nil {
			return err
		}
		s.End, s.Count, s.Renewal, b.id = t.last, t.count, &t.renewal, s.ID
		articles, err := tx.Articles().All()
		if err != nil {
			return err
		}
		for _, a := range articles {
			b.names[a.ID] = a.Number
		}
		hof, _, err := tx.PickupPoints().Find("HOF")
		b.points = map[string]int64{"": 0, "HOF": hof.ID}
		if err != nil {
			return err
		}
		return tx.SaveSubscriptions().Save(&s)
	})
	return t
}

var renewals = []catalog.Renewal{{}, {Months: 1}, {Deliveries: 2}, {Deliveries: 3, Offered: true}}

func (b *bench) change(fn func(office.Tx) error) {
	if err := b.store.Do(b.Context(), anna, office.Cause{Job: office.JobSetup}, fn); err != nil {
		b.Fatal(err)
	}
}

func (b *bench) read(fn func(office.Reader) error) {
	if err := b.store.Read(b.Context(), fn); err != nil {
		b.Fatal(err)
	}
}

// plan makes orders, and sees whether another term has begun, as it must before
// anything behind it is due, and not long before.
func (b *bench) plan() {
	jobs := planning.Jobs{Store: b.store, Clock: b.jobs.Clock}
	if _, err := jobs.Plan(b.Context(), anna, b.today, b.today.AddDays(benchAhead)); err != nil {
		b.Fatal(err)
	}
	s := b.subscription()
	for s.End != b.model.term.last || s.Count != b.model.term.count {
		end := b.lastOf(b.model)
		next, ok := b.renewed(b.model)
		if !b.model.term.goesOn() || !b.model.end.IsZero() || !ok || end.Before(b.today) || end.After(b.today.AddDays(benchAhead+14)) {
			b.Fatalf("%s: went on after %s to %s, %d: %+v", b.today, end, s.End, s.Count, b.model.term)
		}
		b.model.term = next
	}
	if end := b.lastOf(b.model); b.model.term.goesOn() && b.model.end.IsZero() && !end.IsZero() && !end.Before(b.today) {
		longer := b.model.clone()
		longer.term, _ = b.renewed(b.model)
		for _, n := range b.thursdays() {
			if p := b.wants(longer, n); n.After(end) && p.comes() && !p.on.AddDays(-2).After(b.today.AddDays(benchAhead)) {
				b.Fatalf("%s: did not go on after %s, and %s is due", b.today, end, n)
			}
		}
	}
}

func (b *bench) subscription() subscription.Subscription {
	var s subscription.Subscription
	b.read(func(r office.Reader) (err error) { s, err = r.Subscriptions().Get(b.id); return err })
	return s
}

// orders are all of the subscription.
func (b *bench) orders() []order.Order {
	var list []order.Order
	b.read(func(r office.Reader) (err error) {
		list, err = r.OrdersOfSubscriptions([]int64{b.id}, civil.Between(b.first, b.first.AddDays(7*benchWeeks+schedule.MaxShift)))
		return err
	})
	return list
}

// compare looks at the state, what comes, and the orders.
func (b *bench) compare() {
	detail, err := b.jobs.Show(b.Context(), b.today, b.id)
	s := detail.Subscription
	if err != nil || detail.State != b.state() {
		b.Fatalf("%s: %s, want %s; %v\n%+v", b.today, detail.State, b.state(), err, s)
	}
	coming := map[civil.Date]parcel{}
	for _, c := range detail.Coming {
		if d := c.Delivery; d != nil {
			coming[d.Nominal[0]] = parcel{d.Date, usual{b.names[d.Contents[0].ArticleID], d.ShipTo.PickupPointID}}
		}
	}
	orders := map[civil.Date]parcel{}
	for _, o := range b.orders() {
		if o.State != order.Cancelled {
			orders[o.Nominal[0]] = parcel{o.Date, usual{b.names[o.Lines[0].ArticleID], o.ShipTo.PickupPointID}}
		}
		if was, done := b.packed[o.ID]; done && was != asText(b, o) {
			b.Fatalf("%s: was packed as %s, is %s", b.today, was, asText(b, o))
		}
	}
	for _, n := range b.thursdays() {
		want, fixed := b.fixed[n]
		if b.loose[n] {
			continue
		}
		if !fixed {
			want = b.wants(b.model, n)
			if on := b.model.day(n); coming[n] != want && on.Before(detail.Through) {
				b.Fatalf("%s: %v comes for %s, want %v\n%+v", b.today, coming[n], n, want, s)
			}
		}
		due := fixed || want.comes() && !want.on.AddDays(-2).After(b.today.AddDays(benchAhead))
		if _, made := orders[n]; (due || made) && orders[n] != want {
			b.Fatalf("%s: %v is ordered for %s, want %v\n%+v", b.today, orders[n], n, want, s)
		}
	}
}

func asText(b *bench, o order.Order) string {
	text, err := json.Marshal(o)
	if err != nil {
		b.Fatal(err)
	}
	return string(text)
}
