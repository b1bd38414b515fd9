package db_test

import (
	"database/sql"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"

	"turnus/storage/storetest"
)

// TestSQLiteKeepsTheContract runs the suite every database must pass, listens
// to its statements, and asks SQLite how it runs each of them: none may walk
// through a table that grows.
func TestSQLiteKeepsTheContract(t *testing.T) {
	var heard statements
	empty := emptyDatabase(t) // copied for each test: making the tables takes longer than most of them
	t.Run("contract", func(t *testing.T) {
		storetest.Run(t, func(tb testing.TB) storetest.Opener {
			path := filepath.Join(tb.TempDir(), "turnus.db")
			if err := os.WriteFile(path, empty, 0o600); err != nil {
				tb.Fatal(err)
			}
			return func(tb testing.TB) storetest.Store {
				store := open(tb, path)
				// Checks walk through everything, and so do lists, sorted: see view_plan_test.go.
				if !strings.Contains(tb.Name(), "a_check_") && !strings.Contains(tb.Name(), "lists_of_") {
					store.Tap(heard.add)
				}
				return store
			}
		})
	})
	path := filepath.Join(t.TempDir(), "turnus.db")
	open(t, path)
	pool := raw(t, path)
	if len(heard.shapes) < 50 {
		t.Fatalf("only %d statements were heard", len(heard.shapes))
	}
	for shape := range heard.shapes {
		for _, step := range plan(t, pool, shape) {
			if !cheap(step) && !stopsAtOnce(shape) {
				t.Errorf("%s\n%s", step, shape)
			}
		}
	}
}

// emptyDatabase is the content of a new database's file.
func emptyDatabase(t *testing.T) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "empty.db")
	if err := newDB(path); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// statements gathers statements, those that differ in lists only once.
type statements struct {
	sync.Mutex
	shapes map[string]bool
}

var listOfParameters = regexp.MustCompile(`\(\?(,\s*\?)*\)(,\s*\(\?(,\s*\?)*\))*`)

func (s *statements) add(statement string) {
	verb, _, _ := strings.Cut(strings.TrimSpace(statement), " ")
	if !slices.Contains([]string{"SELECT", "UPDATE", "DELETE"}, verb) {
		return
	}
	shape := listOfParameters.ReplaceAllStringFunc(statement, func(list string) string {
		first, _, _ := strings.Cut(list, ")")
		if !strings.Contains(statement, "VALUES") {
			return "(?)"
		}
		return first + ")"
	})
	s.Lock()
	defer s.Unlock()
	if s.shapes == nil {
		s.shapes = map[string]bool{}
	}
	s.shapes[shape] = true
}

// plan is how SQLite would run a statement, step by step.
func plan(t *testing.T, pool *sql.DB, statement string) []string {
	t.Helper()
	rows, err := pool.Query("EXPLAIN QUERY PLAN "+statement, make([]any, strings.Count(statement, "?"))...)
	if err != nil {
		t.Fatalf("%s: %v", statement, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var id, parent, unused int
		var step string
		if err := rows.Scan(&id, &parent, &unused, &step); err != nil {
			t.Fatal(err)
		}
		out = append(out, step)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return out
}

// few are tables that stay small, and lists of parameters.
var few = []string{
	"shop", "vat_rate", "calendar", "delivery_plan", "plan_version", "article", "article_price", "article_plan",
	"pickup_point", "number_series", "plan_mark", "k", "CONSTANT", "json_each",
}

// stopsAtOnce says that a statement only wants the last row there is.
func stopsAtOnce(statement string) bool {
	return strings.HasSuffix(statement, "ORDER BY id DESC LIMIT 1") && !strings.Contains(statement, "WHERE")
}

// cheap permits walking through what is small, and through partial indexes,
// which hold only what is still to be done.
func cheap(step string) bool {
	table, scans := strings.CutPrefix(step, "SCAN ")
	table, _, _ = strings.Cut(table, " ")
	return !scans || slices.Contains(few, table) || strings.HasPrefix(table, "(") ||
		strings.Contains(step, "INDEX notice_open") ||
		strings.Contains(step, "INDEX sales_order_unbilled") || strings.Contains(step, "INDEX sales_order_open_")
}
