package subscribing_test

import (
	"testing"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/subscribing"
	"turnus/storage/shoptest"
)

// BenchmarkShow opens a subscription, as somebody waits for who clicked on it.
func BenchmarkShow(b *testing.B) {
	store := shoptest.Demo(b, 20)
	shoptest.Plan(b, store, 14)
	jobs := subscribing.Jobs{Store: store, Clock: shoptest.At("09:00")}
	var id int64
	shoptest.Read(b, store, func(r office.Reader) error {
		s, _, err := r.Subscriptions().Find(zoes.Subscription)
		id = s.ID
		return err
	})
	for b.Loop() {
		if _, err := jobs.Show(b.Context(), shoptest.Today, id); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkWeigh tells what a pause would do, as a dialog does while one types.
func BenchmarkWeigh(b *testing.B) {
	store := shoptest.Demo(b, 20)
	shoptest.Plan(b, store, 14)
	jobs := subscribing.Jobs{Store: store, Clock: shoptest.At("09:00")}
	pause := exchange.Pause{Ref: zoes, From: day("2026-12-01"), To: day("2026-12-13")}
	for b.Loop() {
		if _, err := jobs.Weigh(b.Context(), anna, shoptest.Today, pause); err != nil {
			b.Fatal(err)
		}
	}
}
