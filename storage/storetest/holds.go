package storetest

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
)

// holdsEnding finds customers by the last days of their holds.
func holdsEnding(w *world) {
	hold := func(until string) customer.Hold {
		h := customer.Hold{Kind: customer.InvoiceHold, From: day("2026-11-01"), Reason: "offen"}
		if until != "" {
			h.Until = day(until)
		}
		return h
	}
	w.do(func(tx office.Tx) error {
		for i, holds := range [][]customer.Hold{{hold("2026-11-25"), hold("2026-11-30")}, {hold("")}, {hold("2026-12-01")}, {hold("2026-11-30")}} {
			c, err := tx.Customers().Get(w.customers[i])
			if err != nil {
				return err
			}
			c.Holds = holds
			if err := tx.SaveCustomers().Save(&c); err != nil {
				return err
			}
		}
		return nil
	})
	w.read(func(r office.Reader) error {
		got, err := r.CustomersWithHoldEnding(civil.Between(day("2026-11-25"), day("2026-11-30")))
		if want := []int64{w.customers[0], w.customers[3]}; !slices.Equal(got, want) {
			w.Errorf("%v, want %v", got, want)
		}
		return err
	})
}
