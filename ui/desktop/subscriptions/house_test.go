package subscriptions_test

import (
	"context"
	"testing"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/office/writing"
	"turnus/domain/record"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/subscriptions"
	"turnus/ui/text"
)

var words = text.For(lang.DE, "CH")

// zoes is the subscription of Zoë Müller, which every demo shop has: a vegetable
// box each Thursday.
const zoes = "A-733"

func day(s string) civil.Date { return civil.MustParse(s) }

func today() civil.Date { return shoptest.Today }

func zurich() *time.Location {
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return zone
}

// person works at the screen.
var person = office.Actor{User: "Anna", Role: office.Owner, Machine: "test", Via: office.ViaScreen}

// house is a demo shop.
type house struct {
	testing.TB
	path  string
	store *db.DB
}

func newHouse(tb testing.TB, subscriptions int) house {
	tb.Helper()
	path := shoptest.DemoFile(tb, subscriptions)
	return house{tb, path, shoptest.Open(tb, path)}
}

// held does something while another program holds the database.
func (h house) held(do func()) {
	h.Helper()
	shoptest.Do(h, shoptest.Open(h, h.path), func(office.Tx) error {
		do()
		return nil
	})
}

func (h house) jobs() subscribing.Jobs {
	return subscribing.Jobs{Store: h.store, Clock: shoptest.At("08:00")}
}

func (h house) office() subscriptions.Office {
	return subscriptions.Office{Lists: h.store, Jobs: h.jobs(), Log: h.store, Offer: h.offer, Customers: h.customers, Actor: person, Writing: writing.Jobs{Store: h.store}}
}

func (h house) offer(ctx context.Context) (catalog.Offer, error) {
	var out catalog.Offer
	err := h.store.Read(ctx, func(r office.Reader) (err error) { out, err = office.LoadOffer(r); return err })
	return out, err
}

func (h house) customers(ctx context.Context, words string, limit int) ([]customer.Customer, error) {
	ids, err := h.store.Search(ctx, record.KindCustomer, words, limit)
	if err != nil {
		return nil, err
	}
	var found []customer.Customer
	err = h.store.Read(ctx, func(r office.Reader) (err error) { found, err = r.Customers().List(ids); return err })
	return found, err
}

// find is a stored subscription.
func (h house) find(number string) subscription.Subscription {
	h.Helper()
	var s subscription.Subscription
	shoptest.Read(h, h.store, func(r office.Reader) (err error) { s, _, err = r.Subscriptions().Find(number); return err })
	if s.ID == 0 {
		h.Fatalf("there is no subscription %s", number)
	}
	return s
}

// customer is a stored customer.
func (h house) customer(id int64) customer.Customer {
	h.Helper()
	var c customer.Customer
	shoptest.Read(h, h.store, func(r office.Reader) (err error) { c, err = r.Customers().Get(id); return err })
	return c
}

// saveCustomer saves a customer behind the back of the person at the screen.
func (h house) saveCustomer(c customer.Customer) {
	h.Helper()
	shoptest.Do(h, h.store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
}

// all are the stored subscriptions.
func (h house) all() []subscription.Subscription {
	h.Helper()
	var out []subscription.Subscription
	shoptest.Read(h, h.store, func(r office.Reader) (err error) { out, err = r.Subscriptions().All(); return err })
	return out
}

// change changes a subscription behind the back of the person at the screen.
func (h house) change(number string, change func(*subscription.Subscription)) {
	h.Helper()
	s := h.find(number)
	change(&s)
	shoptest.Do(h, h.store, func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&s) })
}

// wish does what somebody else wants.
func (h house) wish(body exchange.OnSubscription) {
	h.Helper()
	e, err := h.jobs().Weigh(context.Background(), person, shoptest.Today, body)
	if err == nil {
		_, err = h.jobs().Apply(context.Background(), person, shoptest.Today, e.Seen(), body)
	}
	if err != nil {
		h.Fatal(err)
	}
}
