package db_test

import (
	"context"
	"database/sql"
	"log/slog"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var options = db.Options{Clock: shoptest.At("07:30"), Logger: slog.New(slog.DiscardHandler)}

// open opens a database that must open, until the test ends.
func open(tb testing.TB, path string) *db.DB {
	tb.Helper()
	store, err := db.Open(context.Background(), path, options)
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

// raw is another program that has the file open and knows nothing of ours.
func raw(tb testing.TB, path string) *sql.DB {
	tb.Helper()
	pool, err := sql.Open("sqlite", "file://"+(&url.URL{Path: filepath.ToSlash(path)}).EscapedPath())
	if err != nil {
		tb.Fatal(err)
	}
	pool.SetMaxOpenConns(1)
	tb.Cleanup(func() { _ = pool.Close() })
	return pool
}

func run(tb testing.TB, pool *sql.DB, statements ...string) {
	tb.Helper()
	for _, s := range statements {
		if _, err := pool.Exec(s); err != nil {
			tb.Fatalf("%s: %v", s, err)
		}
	}
}

// column reads the texts of the first column that a query finds.
func column(tb testing.TB, pool *sql.DB, query string, args ...any) []string {
	tb.Helper()
	rows, err := pool.Query(query, args...)
	if err != nil {
		tb.Fatalf("%s: %v", query, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s sql.NullString
		if err := rows.Scan(&s); err != nil {
			tb.Fatal(err)
		}
		out = append(out, s.String)
	}
	if err := rows.Err(); err != nil {
		tb.Fatal(err)
	}
	return out
}

// do runs a unit of work that must succeed.
func do(tb testing.TB, store *db.DB, fn func(office.Tx) error) {
	tb.Helper()
	if err := store.Do(context.Background(), shoptest.Actor, office.Cause{Job: office.JobSetup, Request: "R-1", Source: "a.json"}, fn); err != nil {
		tb.Fatal(err)
	}
}

func wants(tb testing.TB, err error, code problem.Code) {
	tb.Helper()
	if !problem.Has(err, code) {
		tb.Errorf("%v, want %s", err, code)
	}
}

// lines joins what a test wants to show.
func lines(list []string) string { return strings.Join(list, "\n") }
