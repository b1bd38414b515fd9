package subscribing_test

import (
	"testing"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// anna is the person at the screen.
var anna = office.Actor{User: "Anna", Role: office.Owner, Machine: "laden", Via: office.ViaScreen}

// zoes is the subscription of the manual: a crate each Thursday.
var zoes = exchange.Ref{Subscription: "A-733"}

// desk is the demo shop with somebody at the screen. Zoë has orders for 26
// November and 3 December; it is the 23rd, nine o'clock.
type desk struct {
	*testing.T
	store *db.DB
	jobs  subscribing.Jobs
}

func newDesk(t *testing.T) *desk {
	t.Helper()
	store := shoptest.Demo(t, 20)
	shoptest.Plan(t, store, 14)
	return &desk{T: t, store: store, jobs: subscribing.Jobs{Store: store, Clock: shoptest.At("09:00")}}
}

// weigh looks at a wish that is possible.
func (d *desk) weigh(b exchange.OnSubscription) subscribing.Effect {
	d.Helper()
	e, err := d.jobs.Weigh(d.Context(), anna, shoptest.Today, b)
	if err != nil {
		d.Fatalf("%+v: %v", b, err)
	}
	return e
}

// apply says yes to what a wish would do.
func (d *desk) apply(b exchange.OnSubscription) subscribing.Effect {
	d.Helper()
	e, err := d.jobs.Apply(d.Context(), anna, shoptest.Today, d.weigh(b).Seen(), b)
	if err != nil {
		d.Fatalf("%+v: %v", b, err)
	}
	return e
}

// want compares the code of what went wrong.
func (d *desk) want(err error, code problem.Code) {
	d.Helper()
	if !problem.Has(err, code) {
		d.Errorf("got %v, want %s", err, code)
	}
}

func (d *desk) subscription() subscription.Subscription {
	d.Helper()
	var s subscription.Subscription
	shoptest.Read(d, d.store, func(r office.Reader) (err error) {
		s, _, err = r.Subscriptions().Find(zoes.Subscription)
		return err
	})
	return s
}

// order is the one that stands for a nominal date.
func (d *desk) order(nominal string) order.Order {
	d.Helper()
	var found []order.Order
	shoptest.Read(d, d.store, func(r office.Reader) (err error) {
		on := day(nominal)
		found, err = r.OrdersOfSubscriptions([]int64{d.subscription().ID}, civil.Between(on, on))
		return err
	})
	if len(found) != 1 {
		d.Fatalf("%d orders for %s", len(found), nominal)
	}
	return found[0]
}

// lastChange is where the log of all changes ends.
func (d *desk) lastChange() int64 {
	d.Helper()
	n, err := d.store.LastChange(d.Context())
	if err != nil {
		d.Fatal(err)
	}
	return n
}

func day(s string) civil.Date { return civil.MustParse(s) }

func lines(article string, n int64) []exchange.Line {
	return []exchange.Line{{Article: article, Quantity: money.Quantity(n) * money.One}}
}
