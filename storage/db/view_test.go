package db_test

import (
	"context"
	"path/filepath"
	"slices"
	"testing"

	"turnus/domain/address"
	"turnus/domain/catalog"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/search"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestCommonWordsFindTheSame: where thousands of customers and subscriptions
// have a word, they are found another way, but no others and in the same order.
func TestCommonWordsFindTheSame(t *testing.T) {
	store := shoptest.Demo(t, 1200)
	texts := textsOf(t, store)
	most := 0
	t.Cleanup(db.FewAre(40))
	running := []subscription.State{subscription.Active, subscription.Paused}
	runs := find(t, store, view.SubscriptionQuery{Today: shoptest.Today, States: running}, 0)
	for _, words := range []string{"8", "z", "80 m", "kiste", "a-1", "müller", "zür gem", "zürich bern", "k-99999"} {
		for _, sort := range []view.SubscriptionSort{view.ByNextDelivery, view.ByReceiver, view.ByTown, view.ByContents} {
			q := view.SubscriptionQuery{Today: shoptest.Today, Sort: sort}
			want := find(t, store, q, 0)
			if len(want) != len(texts) {
				t.Fatalf("%d are listed of %d", len(want), len(texts))
			}
			want = slices.DeleteFunc(want, func(id int64) bool { return !search.For(words).Finds(texts[id]...) })
			most = max(most, len(want))
			q.Words = words
			if got := find(t, store, q, 0); !slices.Equal(got, want) {
				t.Errorf("%q by %d finds %d, want %d", words, sort, len(got), len(want))
			}
			if got := find(t, store, q, 100); !slices.Equal(got, want[:min(100, len(want))]) {
				t.Errorf("%q by %d begins otherwise", words, sort)
			}
			q.States = running
			want = slices.DeleteFunc(want, func(id int64) bool { return !slices.Contains(runs, id) })
			if got := find(t, store, q, 100); !slices.Equal(got, want[:min(100, len(want))]) {
				t.Errorf("%q by %d begins otherwise among those that run", words, sort)
			}
		}
	}
	if most < 800 {
		t.Errorf("no word is common: at most %d", most)
	}
}

func find(tb testing.TB, store *db.DB, q view.SubscriptionQuery, limit int) []int64 {
	tb.Helper()
	ids, err := store.FindSubscriptions(context.Background(), q, limit)
	if err != nil {
		tb.Fatal(err)
	}
	return ids
}

// textsOf are the texts each subscription is found by.
func textsOf(t *testing.T, store *db.DB) map[int64][]string {
	out := map[int64][]string{}
	ids := subscriptionIDs(t, store)
	read(t, store, func(r office.Reader) error {
		list, err := r.Subscriptions().List(ids)
		if err != nil {
			return err
		}
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		customers := map[int64]bool{}
		for _, s := range list {
			customers[s.PayerID], customers[s.ReceiverID] = true, true
		}
		byID, err := office.ListByID(r.Customers(), customers, office.CustomerID)
		for _, s := range list {
			out[s.ID] = texts(s, byID[s.ReceiverID], byID[s.PayerID], offer)
		}
		return err
	})
	return out
}

func texts(s subscription.Subscription, receiver, payer customer.Customer, offer catalog.Offer) []string {
	out := []string{s.Number}
	place := func(to shipto.ShipTo) {
		out = append(out, to.Address.PostalCode, to.Address.Town)
		if p, ok := offer.Points[to.PickupPointID]; ok {
			out = append(out, p.Number, p.Address.PostalCode, p.Address.Town)
			for _, l := range lang.All {
				out = append(out, p.Names[l])
			}
		}
	}
	for _, c := range []customer.Customer{receiver, payer} {
		p := c.Party
		out = append(out, c.Number, p.Company, p.FirstName, p.LastName, p.Address.PostalCode, p.Address.Town,
			c.ShipTo.Address.PostalCode, c.ShipTo.Address.Town)
	}
	place(receiver.ShipTo)
	for _, v := range s.Versions {
		place(v.ShipTo)
		for _, l := range v.Lines {
			a := offer.Articles[l.ArticleID]
			out = append(out, a.Number)
			for _, l := range lang.All {
				out = append(out, a.Names[l])
			}
		}
	}
	return out
}

// TestAnErasedStateLeavesItsChangeInTheHistory: that something was changed is
// told, what it said is not.
func TestAnErasedStateLeavesItsChangeInTheHistory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store := open(t, path)
	c := customer.Customer{Head: record.Head{Number: "K-17"}, Party: address.Party{LastName: "Müller"}}
	do(t, store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
	run(t, raw(t, path), "DELETE FROM change_payload")
	got, err := store.History(context.Background(), record.KindCustomer, c.ID, 0)
	if err != nil || len(got) != 1 || got[0].Version != 1 || got[0].Actor != shoptest.Actor || got[0].Before != nil || got[0].After != nil {
		t.Errorf("%+v, %v", got, err)
	}
}

// TestAListIsAskedForInVain: a question that nobody waits for any more is not
// answered.
func TestAListIsAskedForInVain(t *testing.T) {
	store := shoptest.Empty(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := store.FindSubscriptions(ctx, view.SubscriptionQuery{}, 0); err == nil {
		t.Error("it was answered")
	}
}
