package subscribing_test

import (
	"testing"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
)

// TestOneWishForMany: each is its own unit of work, what is impossible stays as
// it is and says why, and doing it again changes nothing.
func TestOneWishForMany(t *testing.T) {
	d := newDesk(t)
	var ids []int64
	shoptest.Read(t, d.store, func(r office.Reader) (err error) {
		ids, err = r.SubscriptionIDs(civil.Range{}, 0, 0)
		return err
	})
	m := subscribing.Many{IDs: append(ids, 999), Wish: func(s subscription.Subscription, _ catalog.Offer) exchange.OnSubscription {
		return exchange.Pause{Ref: exchange.Ref{Subscription: s.Number}, From: day("2027-01-11"), To: day("2027-01-24")}
	}}
	log := d.lastChange()
	seen, err := d.jobs.WeighMany(t.Context(), anna, shoptest.Today, m)
	if err != nil || d.lastChange() != log || seen.Changed+seen.Same+seen.Wrong != len(m.IDs) || seen.Changed == 0 || seen.Wrong == 0 {
		t.Fatalf("%d change, %d are so, %d cannot; %v", seen.Changed, seen.Same, seen.Wrong, err)
	}
	d.apply(exchange.Comment{Ref: zoes, Text: "Klingeln"}) // somebody else
	done, err := d.jobs.ApplyMany(t.Context(), anna, shoptest.Today, seen, m)
	if err != nil || done.Changed != seen.Changed-1 || done.Wrong != 1 {
		t.Errorf("%d changed of %d, %d wrong, %v", done.Changed, seen.Changed, done.Wrong, err)
	}
	for _, one := range done.Each {
		if len(one.Problems) > 0 {
			d.want(one.Problems, office.CodeChangedElsewhere)
		}
	}
	again, err := d.jobs.WeighMany(t.Context(), anna, shoptest.Today, m)
	if err != nil || again.Changed != 1 || again.Same != done.Changed+seen.Same {
		t.Errorf("%d change again, %d are so; %v", again.Changed, again.Same, err)
	}
}

// TestTwoPeopleAreToldWhatEachDid.
func TestTwoPeopleAreToldWhatEachDid(t *testing.T) {
	d := newDesk(t)
	mine := exchange.Skip{Ref: zoes, Date: day("2026-12-03")}
	seen := d.weigh(mine)
	d.apply(exchange.Comment{Ref: zoes, Text: "Klingeln"})
	_, err := d.jobs.Apply(t.Context(), anna, shoptest.Today, seen.Seen(), mine)
	d.want(err, office.CodeChangedElsewhere)
	c, err := d.jobs.Clash(t.Context(), d.store, seen)
	if err != nil || len(c.Mine) != 1 || len(c.Theirs) != 1 || len(c.Entries) != 1 || c.Now.Version != seen.Before.Version+1 {
		t.Fatalf("%+v, %v", c, err)
	}
	if _, ok := c.Theirs[0].(subscription.RemarkAdded); !ok {
		t.Errorf("%#v", c.Theirs)
	}
}
