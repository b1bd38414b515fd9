package storetest

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/record"
)

// whoIsTouched asks the log whom a change concerns.
func whoIsTouched(w *world) {
	paid := w.saveSubscription(w.customers[0], w.customers[1])
	of := w.saveSubscription(w.customers[2], w.customers[2])
	mark := w.logEnd()
	w.wantTouched("nothing has happened", mark)
	w.wantTouched("everything", office.LogMark{}, w.customers...)

	change := func(what string, fn func(office.Tx) error, want ...int64) {
		w.Helper()
		mark := w.logEnd()
		w.do(fn)
		w.wantTouched(what, mark, want...)
	}
	change("own row, and who pays", func(tx office.Tx) error {
		c, err := tx.Customers().Get(w.customers[1])
		if err != nil {
			return err
		}
		c.Phone = "044"
		return tx.SaveCustomers().Save(&c)
	}, w.customers[0], w.customers[1])
	change("its subscription", func(tx office.Tx) error {
		of.Count = 5
		return tx.SaveSubscriptions().Save(&of)
	}, w.customers[2])
	change("who had it before, too", func(tx office.Tx) error {
		paid.PayerID = w.customers[3]
		return tx.SaveSubscriptions().Save(&paid)
	}, w.customers[0], w.customers[1], w.customers[3])
	single := w.newOrder(w.customers[3], day("2026-12-03"))
	change("a single order", func(tx office.Tx) error { return tx.SaveOrders().Save(&single) }, w.customers[3])
	planned := w.newOrder(w.customers[2], day("2026-12-03"))
	planned.SubscriptionID, planned.Nominal, planned.State = of.ID, []civil.Date{day("2026-12-03")}, order.Open
	change("a planned order tells nothing new", func(tx office.Tx) error { return tx.SaveOrders().Save(&planned) })

	w.read(func(r office.Reader) error {
		ids, err := r.ChangedSince(mark, record.KindSubscription)
		if want := []int64{paid.ID, of.ID}; err != nil || !slices.Equal(ids, want) {
			w.Errorf("subscriptions changed: %v, %v; want %v", ids, err, want)
		}
		for m, want := range map[office.LogMark]bool{{}: true, mark: true, {ID: mark.ID, Hash: "00"}: false, {ID: mark.ID + 1000, Hash: mark.Hash}: false} {
			if has, err := r.LogHas(m); err != nil || has != want {
				w.Errorf("the log has %+v: %v, %v", m, has, err)
			}
		}
		return nil
	})
}

func (w *world) logEnd() office.LogMark {
	w.Helper()
	var m office.LogMark
	w.read(func(r office.Reader) (err error) { m, err = r.LogEnd(); return err })
	return m
}

func (w *world) wantTouched(what string, since office.LogMark, want ...int64) {
	w.Helper()
	w.read(func(r office.Reader) error {
		got, err := r.CustomersTouchedSince(since)
		slices.Sort(want)
		if err != nil || !slices.Equal(got, want) {
			w.Errorf("%s: %v, %v; want %v", what, got, err, want)
		}
		return nil
	})
}
