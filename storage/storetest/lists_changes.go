package storetest

import (
	"context"
	"encoding/json"
	"errors"

	gocmp "github.com/google/go-cmp/cmp"

	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/subscription"
)

func history(w *world) {
	var states []subscription.Subscription
	s := w.newSubscription(w.customers[0], w.customers[1])
	other := w.saveSubscription(w.customers[0], w.customers[1])
	for i := range 4 {
		s.Count = i
		w.do(func(tx office.Tx) error { return tx.SaveSubscriptions().Save(&s) })
		states = append(states, s)
	}
	got, err := w.store.History(context.Background(), record.KindSubscription, s.ID, 0)
	if err != nil || len(got) != len(states) {
		w.Fatalf("%d changes, %v; want %d", len(got), err, len(states))
	}
	for i, c := range got {
		now := states[len(states)-1-i]
		var before, after subscription.Subscription
		if err := json.Unmarshal(c.After, &after); err != nil {
			w.Error(err)
		}
		if c.Version > 1 {
			err := json.Unmarshal(c.Before, &before)
			if err != nil || before.Version != c.Version-1 {
				w.Errorf("before version %d was %d, %v", c.Version, before.Version, err)
			}
		} else if c.Before != nil {
			w.Errorf("before the first there was %s", c.Before)
		}
		if c.Version != now.Version || c.Actor != actor || c.Cause != cause || c.At.IsZero() || after.Count != now.Count || after.Number != now.Number {
			w.Errorf("change %d is %+v, state %+v; want %+v", i, c, after, now)
		}
	}
	two, err := w.store.History(context.Background(), record.KindSubscription, s.ID, 2)
	if diff := gocmp.Diff(got[:2], two); err != nil || diff != "" {
		w.Errorf("the newest two: %v\n%s", err, diff)
	}
	for what, id := range map[record.Kind]int64{record.KindSubscription: other.ID, record.KindOrder: s.ID} {
		list, err := w.store.History(context.Background(), what, id, 0)
		if err != nil || what == record.KindOrder && len(list) > 0 || what == record.KindSubscription && len(list) != 1 {
			w.Errorf("history of %s %d: %v, %v", what, id, list, err)
		}
	}
	w.requestHistory()
}

// requestHistory: a request that was judged twice has two verdicts in its history.
func (w *world) requestHistory() {
	for _, verdict := range []string{"rejected", "applied"} {
		w.do(func(tx office.Tx) error {
			other := office.RequestRecord{ID: "R-8", Verdict: verdict}
			return errors.Join(tx.SaveRequest(other), tx.SaveRequest(office.RequestRecord{ID: "R-7", Verdict: verdict}))
		})
	}
	ids, err := w.store.FindRequests(context.Background(), view.RequestQuery{Words: "R-7"}, 0)
	if err != nil || len(ids) != 1 {
		w.Fatal(ids, err)
	}
	got, err := w.store.History(context.Background(), record.KindRequest, ids[0], 0)
	if err != nil || len(got) != 2 || string(got[0].Before) != string(got[1].After) || !json.Valid(got[0].After) || got[1].Before != nil {
		w.Errorf("%+v, %v", got, err)
	}
}

func lastChange(w *world) {
	o := w.packedOrder(w.customers[0], day("2026-12-03"))
	s := w.saveSubscription(w.customers[0], w.customers[0])
	file := office.ImportFile{Name: "a.json"}
	c := customer.Customer{Head: w.head("K")}
	mark := func() int64 {
		n, err := w.store.LastChange(context.Background())
		if err != nil {
			w.Fatal(err)
		}
		return n
	}
	if other := w.open(w); mark() == 0 {
		w.Error("nothing has changed", other)
	}
	for what, step := range map[string]func(office.Tx) error{
		"a customer": func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) },
		"a request":  func(tx office.Tx) error { return tx.SaveRequest(office.RequestRecord{ID: "R-1"}) },
		"a file":     func(tx office.Tx) error { return tx.SaveImportFile(&file) },
		"a file that goes on": func(tx office.Tx) error {
			file.State = office.FileApplied
			return tx.SaveImportFile(&file)
		},
		"an overview": func(tx office.Tx) error { return tx.SaveOverviews(office.Overview{SubscriptionID: s.ID}) },
		"an invoice and its paper": func(tx office.Tx) error {
			_, err := tx.Issue(w.invoice("R-1", o))
			return err
		},
	} {
		before := mark()
		w.do(step)
		if mark() <= before {
			w.Errorf("%s left the mark where it was", what)
		}
	}
	w.do(func(tx office.Tx) error { return tx.RecordPaper("R-1", "a.pdf", "abc") })
	before := mark()
	if err := w.try(func(tx office.Tx) error {
		c.Email = "a@example.ch"
		return errors.Join(tx.SaveCustomers().Save(&c), errStop)
	}); !errors.Is(err, errStop) {
		w.Error(err)
	}
	c.Email = ""
	c.Version = 1
	w.do(func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
	if mark() != before {
		w.Error("nothing was kept, and the mark has moved")
	}
	w.do(func(tx office.Tx) error { return tx.RecordPaper("R-1", "b.pdf", "def") })
	if mark() <= before {
		w.Error("a paper left the mark where it was")
	}
}
