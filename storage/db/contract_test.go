package db_test

import (
	"context"
	"log/slog"
	"path/filepath"
	"testing"

	"turnus/storage/db"
	"turnus/storage/storetest"
)

// TestSQLiteKeepsTheContract runs the suite every database must pass.
func TestSQLiteKeepsTheContract(t *testing.T) {
	storetest.Run(t, func(tb testing.TB) storetest.Opener {
		path := filepath.Join(tb.TempDir(), "turnus.db")
		return func(tb testing.TB) storetest.Store {
			tb.Helper()
			store, err := db.Open(context.Background(), path, db.Options{Logger: slog.New(slog.DiscardHandler)})
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
	})
}
