package storetest

import (
	"context"
	"fmt"
	"testing"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// world is a store with the little that everything else refers to.
type world struct {
	testing.TB
	open  Opener
	store Store

	calendar  int64
	plans     []int64
	articles  []int64
	point     int64
	customers []int64
	count     int
}

var (
	actor = office.Actor{User: "test", Role: office.Owner, Machine: "here", Via: office.ViaCommand}
	cause = office.Cause{Job: office.JobSetup, Request: "R-1", Source: "a.json"}
)

func day(s string) civil.Date { return civil.MustParse(s) }

// newWorld fills an empty store, but for the shop.
func newWorld(tb testing.TB, open Opener) *world {
	w := &world{TB: tb, open: open, store: open(tb)}
	w.do(func(tx office.Tx) error {
		cal := schedule.Calendar{Head: w.head("cal"), DeliveryDays: civil.EveryDay, WorkDays: civil.MondayToFriday}
		if err := tx.SaveCalendars().Save(&cal); err != nil {
			return err
		}
		w.calendar = cal.ID
		for range 2 {
			p := catalog.DeliveryPlan{Head: w.head("plan"), CalendarID: cal.ID}
			if err := tx.SavePlans().Save(&p); err != nil {
				return err
			}
			w.plans = append(w.plans, p.ID)
		}
		for range 3 {
			a := catalog.Article{Head: w.head("ART"), Names: lang.Texts{lang.DE: "Gemüsekiste", lang.FR: "Panier"}}
			if err := tx.SaveArticles().Save(&a); err != nil {
				return err
			}
			w.articles = append(w.articles, a.ID)
		}
		point := shipto.PickupPoint{Head: w.head("point")}
		if err := tx.SavePickupPoints().Save(&point); err != nil {
			return err
		}
		w.point = point.ID
		for range 4 {
			c := customer.Customer{Head: w.head("K"), Party: address.Party{LastName: "Muster"}}
			if err := tx.SaveCustomers().Save(&c); err != nil {
				return err
			}
			w.customers = append(w.customers, c.ID)
		}
		return nil
	})
	return w
}

// head is the head of something new, with a number nothing else has.
func (w *world) head(prefix string) record.Head {
	w.count++
	return record.Head{Number: fmt.Sprintf("%s-%d", prefix, w.count)}
}

func (w *world) try(fn func(office.Tx) error) error {
	return w.store.Do(context.Background(), actor, cause, fn)
}

func (w *world) do(fn func(office.Tx) error) {
	w.Helper()
	if err := w.try(fn); err != nil {
		w.Fatal(err)
	}
}

func (w *world) read(fn func(office.Reader) error) {
	w.Helper()
	if err := w.store.Read(context.Background(), fn); err != nil {
		w.Fatal(err)
	}
}

// wants fails unless an error is a problem with a code.
func (w *world) wants(err error, code problem.Code) {
	w.Helper()
	if !problem.Has(err, code) {
		w.Errorf("%v, want %s", err, code)
	}
}

func (w *world) newShop() shop.Shop {
	return shop.Shop{Head: record.Head{Number: "hofladen"}, Currency: money.CHF, CalendarID: w.calendar}
}

// newSubscription is one that can be saved.
func (w *world) newSubscription(payer, receiver int64) subscription.Subscription {
	return subscription.Subscription{
		Head: w.head("A"), PayerID: payer, ReceiverID: receiver, Start: day("2026-01-01"),
		Versions: []subscription.Version{{
			From: day("2026-01-01"), PlanID: w.plans[0],
			Lines: []subscription.Line{{ArticleID: w.articles[0], Quantity: money.One}},
		}},
	}
}

// saveSubscription saves a new one.
func (w *world) saveSubscription(payer, receiver int64) subscription.Subscription {
	w.Helper()
	s := w.newSubscription(payer, receiver)
	w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&s) })
	return s
}

// newOrder is a single order that can be saved.
func (w *world) newOrder(customerID int64, on civil.Date) order.Order {
	return order.Order{
		Head: w.head("B"), PayerID: customerID, ReceiverID: customerID, Date: on, State: order.Open,
		Lines: []order.Line{
			{ArticleID: w.articles[0], Ordered: money.One, UnitPrice: 480, VATCode: "reduced", VATRate: 2600, Pick: on.AddDays(-1)},
			{ArticleID: w.articles[1], Ordered: 2 * money.One, UnitPrice: 950, VATCode: "reduced", VATRate: 2600, Pick: on},
		},
	}
}

func (w *world) saveOrders(orders ...*order.Order) {
	w.Helper()
	w.do(func(tx office.Tx) error { return tx.SaveOrders().Save(orders...) })
}

// packedOrder saves an order and closes it.
func (w *world) packedOrder(customerID int64, on civil.Date) order.Order {
	w.Helper()
	o := w.newOrder(customerID, on)
	w.saveOrders(&o)
	if err := o.Pack(nil); err != nil {
		w.Fatal(err)
	}
	w.saveOrders(&o)
	return o
}

// numbers of orders, for comparing.
func numbers(orders []order.Order) []string {
	out := []string{}
	for _, o := range orders {
		out = append(out, o.Number)
	}
	return out
}
