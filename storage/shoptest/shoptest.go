// Package shoptest gives tests of the jobs a real shop: the demo shop in an
// SQLite file of its own. It is used by tests only.
package shoptest

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/setup"
	"turnus/domain/order"
	"turnus/storage/db"
)

// Actor is who does things in tests.
var Actor = office.Actor{User: "test", Role: office.Owner, Machine: "test", Via: office.ViaCommand}

// Today is the shop's day: Monday, 23 November 2026.
var Today = civil.MustParse("2026-11-23")

// At is a clock that stands still at a local time of Today.
func At(clock string) office.Clock { return On(Today, clock) }

// On is a clock that stands still at a local time of a day.
func On(day civil.Date, clock string) office.Clock {
	t, err := civil.ParseTimeOfDay(clock)
	if err != nil {
		panic(err)
	}
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	at := day.At(t, zone)
	return func() time.Time { return at }
}

// Empty is a store without a shop.
func Empty(tb testing.TB) *db.DB {
	tb.Helper()
	store, err := db.Open(context.Background(), filepath.Join(tb.TempDir(), "turnus.db"), db.Options{
		Clock: At("07:30"), Logger: slog.New(slog.DiscardHandler),
	})
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	return store
}

// Demo is a store with the demo shop of a size, without history.
func Demo(tb testing.TB, subscriptions int) *db.DB {
	tb.Helper()
	store := Empty(tb)
	if _, err := (setup.Jobs{Store: store}).LoadDemo(context.Background(), Actor, subscriptions, Today, false); err != nil {
		tb.Fatal(err)
	}
	return store
}

// Order is a stored order.
func Order(tb testing.TB, store office.Store, id int64) order.Order {
	tb.Helper()
	var o order.Order
	Read(tb, store, func(r office.Reader) (err error) { o, err = r.Orders().Get(id); return err })
	return o
}

// Read reads from a store, or fails the test.
func Read(tb testing.TB, store office.Store, fn func(office.Reader) error) {
	tb.Helper()
	if err := store.Read(context.Background(), fn); err != nil {
		tb.Fatal(err)
	}
}

// Do changes a store, or fails the test.
func Do(tb testing.TB, store office.Store, fn func(office.Tx) error) {
	tb.Helper()
	if err := store.Do(context.Background(), Actor, office.Cause{Job: office.JobSetup}, fn); err != nil {
		tb.Fatal(err)
	}
}

// Plan makes the orders of some days, from Today on, and returns the new ones.
func Plan(tb testing.TB, store office.Store, days int) []order.Order {
	tb.Helper()
	j := planning.Jobs{Store: store, Clock: At("07:30")}
	res, err := j.Plan(context.Background(), Actor, Today, Today.AddDays(days))
	if err != nil {
		tb.Fatal(err)
	}
	return res.Made
}
