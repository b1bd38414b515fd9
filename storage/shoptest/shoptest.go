// Package shoptest gives tests of the jobs a real shop: the demo shop in an
// SQLite file of its own. It is used by tests only.
package shoptest

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"sync"
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
	return Open(tb, filepath.Join(tb.TempDir(), "turnus.db"))
}

// Open opens a file; a second time for what another program does with it.
func Open(tb testing.TB, path string) *db.DB {
	tb.Helper()
	store, err := open(path)
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

func open(path string) (*db.DB, error) {
	return db.Open(context.Background(), path, db.Options{Clock: At("07:30"), Logger: slog.New(slog.DiscardHandler)})
}

// Demo is a store with the demo shop of a size, without history.
func Demo(tb testing.TB, subscriptions int) *db.DB {
	tb.Helper()
	return Open(tb, DemoFile(tb, subscriptions))
}

// DemoFile is a file with the demo shop of a size. Tests that want the same one
// get copies of it: filling it takes longer than most of them.
func DemoFile(tb testing.TB, subscriptions int) string {
	tb.Helper()
	made, _ := shops.LoadOrStore(subscriptions, sync.OnceValues(func() ([]byte, error) { return filled(subscriptions) }))
	content, err := made.(func() ([]byte, error))()
	if err != nil {
		tb.Fatal(err)
	}
	path := filepath.Join(tb.TempDir(), "turnus.db")
	if err := os.WriteFile(path, content, 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

// shops are the files of demo shops, made when first asked for, by size.
var shops sync.Map

// filled is the content of the database of a new demo shop.
func filled(subscriptions int) (content []byte, err error) {
	dir, err := os.MkdirTemp("", "shoptest")
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	path := filepath.Join(dir, "turnus.db")
	store, err := open(path)
	if err != nil {
		return nil, err
	}
	_, err = (setup.Jobs{Store: store}).LoadDemo(context.Background(), Actor, subscriptions, Today, false)
	if err := errors.Join(err, store.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
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
