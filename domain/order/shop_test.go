package order_test

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"pgregory.net/rapid"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

var (
	day    = civil.MustParse
	zurich = shop.Shop{Zone: "Europe/Zurich"}.Location()
)

// The plans and articles of the shop these tests are about.
const (
	thursdays = int64(1)
	twice     = int64(2) // Tuesday and Friday, quantities combined
	daily     = int64(3)

	box   = int64(11) // lead of 1 work day
	bread = int64(12) // lead of 0
)

var zoe = customer.Customer{
	Head: record.Head{ID: 17}, Party: address.Party{LastName: "Näf", Address: address.Address{PostalCode: "8002", Town: "Zürich", Country: "CH"}},
}

func rhythm(rule string) schedule.Rhythm {
	r, err := schedule.ParseRule(rule)
	if err != nil {
		panic(err)
	}
	return schedule.WholeYear(r)
}

// closed is an offer whose calendar has weekends and some closed days.
func closed(days ...string) catalog.Offer {
	cal := schedule.Calendar{DeliveryDays: civil.MondayToFriday, WorkDays: civil.MondayToFriday, CutoffTime: 8 * 60}
	for _, d := range days {
		from, to, ok := strings.Cut(d, "..")
		if !ok {
			to = from
		}
		cal.Closures = append(cal.Closures, schedule.NewClosure("", civil.Between(day(from), day(to))))
	}
	compiled, err := schedule.Compile(cal)
	if err != nil {
		panic(err)
	}
	plan := func(rule string, policy schedule.Policy) catalog.DeliveryPlan {
		return catalog.DeliveryPlan{CalendarID: 1, Versions: []catalog.PlanVersion{{Rhythm: rhythm(rule), Policy: policy}}}
	}
	combine := schedule.NewPolicy(schedule.After)
	combine.Collision = schedule.Combine
	prices := []catalog.Price{{Amount: 2000}, {From: day("2026-06-01"), Amount: 2200}}
	return catalog.Offer{
		Location: zurich,
		Shop:     shop.Shop{Zone: "Europe/Zurich", CalendarID: 1, VATNumber: "CHE-123.456.788", VATRates: shop.DefaultVATRates("CH")},
		Days:     map[int64]*schedule.Days{1: compiled},
		Plans: map[int64]catalog.DeliveryPlan{
			thursdays: plan("FREQ=WEEKLY;BYDAY=TH", schedule.NewPolicy(schedule.Before)),
			twice:     plan("FREQ=WEEKLY;BYDAY=TU,FR", combine),
			daily:     plan("FREQ=DAILY", schedule.NewPolicy(schedule.Before)),
		},
		Articles: map[int64]catalog.Article{
			box:   {Head: record.Head{ID: box, Number: "GEM-M"}, LeadDays: 1, VATCode: "reduced", Prices: prices, SellSingle: true},
			bread: {Head: record.Head{ID: bread, Number: "BROT"}, VATCode: "reduced", Prices: prices[:1], SellSingle: true},
		},
	}
}

func sub(planID int64, start string) subscription.Subscription {
	return subscription.Subscription{
		Head: record.Head{ID: 733, Number: "A-733"}, PayerID: zoe.ID, ReceiverID: zoe.ID, CreatedOn: day("2026-01-01"), Start: day(start),
		Versions: []subscription.Version{{From: day(start), PlanID: planID, Lines: []subscription.Line{{ArticleID: box, Quantity: money.One}}}},
	}
}

// book is the orders of one subscription as a database keeps them: with ids,
// and with each nominal date in one order only.
type book struct {
	orders []order.Order
	lines  int64
}

// in are the orders that cover a nominal date of a window.
func (b *book) in(window civil.Range) []order.Order {
	var out []order.Order
	for _, o := range b.orders {
		if slices.ContainsFunc(o.Nominal, window.Contains) {
			out = append(out, o)
		}
	}
	return out
}

// save does what the store does and holds what the database holds: each
// nominal date is in one order of the subscription at most.
func (b *book) save(t rapid.TB, found order.Outcome) {
	t.Helper()
	for _, o := range found.ToSave() {
		for i := range o.Lines {
			if o.Lines[i].ID == 0 {
				b.lines++
				o.Lines[i].ID = b.lines
			}
		}
		if o.ID == 0 {
			o.ID = int64(len(b.orders) + 1)
			b.orders = append(b.orders, o)
			continue
		}
		b.orders[o.ID-1] = o
	}
	seen := map[civil.Date]int64{}
	for _, o := range b.orders {
		for _, n := range o.Nominal {
			if seen[n] != 0 {
				t.Fatalf("%s is in orders %d and %d", n, seen[n], o.ID)
			}
			seen[n] = o.ID
		}
	}
}

// pack closes the pick days before a day.
func (b *book) pack(t rapid.TB, today civil.Date) {
	t.Helper()
	for i := range b.orders {
		if o := &b.orders[i]; o.State == order.Open && o.LatestPick().Before(today) {
			if err := o.Pack(nil); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// text is one line for each order, for comparing books.
func (b *book) text() string {
	var lines []string
	for _, o := range b.orders {
		lines = append(lines, fmt.Sprintf("%d %s %s%s %v %s", o.ID, o.Date, o.State, o.Reason, o.Nominal, quantity(o)))
	}
	return strings.Join(lines, "\n")
}

// content is text without ids and in the order of dates: which order was made
// first does not count.
func (b *book) content() string {
	var lines []string
	for _, o := range b.orders {
		if o.Live() {
			lines = append(lines, fmt.Sprintf("%s %v %s", o.Date, o.Nominal, quantity(o)))
		}
	}
	slices.Sort(lines)
	return strings.Join(lines, "\n")
}

func quantity(o order.Order) money.Quantity {
	var q money.Quantity
	for _, l := range o.Lines {
		q += l.Ordered
	}
	return q
}

func wanted(t rapid.TB, s subscription.Subscription, offer catalog.Offer, window civil.Range) order.Wanted {
	t.Helper()
	plan, err := subscription.Deliveries(s, offer, zoe, window, 0)
	if err != nil {
		t.Fatal(err)
	}
	want, err := order.Want(s, offer, plan)
	if err != nil {
		t.Fatal(err)
	}
	return want
}

// plan makes the orders of a window as planning does, and saves them.
func (b *book) plan(t rapid.TB, s subscription.Subscription, offer catalog.Offer, window civil.Range, p order.Planning) order.Outcome {
	t.Helper()
	found := order.Reconcile(wanted(t, s, offer, window), b.in(window), p)
	b.save(t, found)
	return found
}

// on is planning on a day at six in the morning, far ahead.
func on(today string) order.Planning {
	return order.Planning{Today: day(today), Until: day("2027-12-31"), At: day(today).At(6*60, time.UTC), Created: day("2026-01-01")}
}

func refresh(today string) order.Planning {
	p := on(today)
	p.Refresh = true
	return p
}

func between(from, to string) civil.Range { return civil.Between(day(from), day(to)) }
