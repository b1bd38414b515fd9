package db_test

import (
	"context"
	"database/sql"
	"encoding/json"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/planning"
	"turnus/domain/office/setup"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/domain/schedule"
	"turnus/domain/shipto"
	"turnus/domain/subscription"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

var update = flag.Bool("update", false, "write the testdata anew; only before a version is released")

const firstVersion = "testdata/migration_1.sql"

// TestDatabaseOfTheFirstVersionOpens restores what migration 1 made, lived in
// for some days, and finds everything in it: the last state each change of the
// log wrote is the state that is read today.
func TestDatabaseOfTheFirstVersionOpens(t *testing.T) {
	if *update {
		writeFirstVersion(t)
	}
	dump, err := os.ReadFile(firstVersion)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "turnus.db")
	pool := raw(t, path)
	run(t, pool, string(dump))
	if err := pool.Close(); err != nil {
		t.Fatal(err)
	}
	store := open(t, path)
	if found, err := store.Check(context.Background()); err != nil || len(found) != 0 {
		t.Fatalf("%v, %v", found, err)
	}
	pool = raw(t, path)
	read(t, store, func(r office.Reader) error {
		same[schedule.Calendar](t, pool, record.KindCalendar, r.Calendars())
		same[catalog.DeliveryPlan](t, pool, record.KindPlan, r.Plans())
		same[catalog.Article](t, pool, record.KindArticle, r.Articles())
		same[shipto.PickupPoint](t, pool, record.KindPickupPoint, r.PickupPoints())
		tours, err := r.Tours().All()
		if err != nil {
			return err
		}
		var names []string
		for _, x := range tours {
			names = append(names, x.Number+"/"+x.Names["de"])
		}
		if want := "Stadt/Stadt"; !slices.Contains(names, want) {
			t.Errorf("tours %v, want %s: places know it", names, want)
		}
		same[customer.Customer](t, pool, record.KindCustomer, r.Customers())
		same[subscription.Subscription](t, pool, record.KindSubscription, r.Subscriptions())
		same[order.Order](t, pool, record.KindOrder, r.Orders())
		same[picking.Slip](t, pool, record.KindSlip, r.Slips())
		numbers, err := r.DocumentNumbers(civil.Range{})
		for _, n := range numbers {
			if d, ok, err := r.Document(n); err != nil || !ok || d.Kind != billing.Invoice || len(d.Lines) == 0 {
				t.Errorf("document %s: %v, %v", n, ok, err)
			}
		}
		if len(numbers) == 0 {
			t.Error("no documents")
		}
		return err
	})
}

// same compares every aggregate of a kind with the last state in the log.
func same[T any](t *testing.T, pool *sql.DB, kind record.Kind, c office.Collection[T]) {
	t.Helper()
	states := column(t, pool, `SELECT after FROM change_payload JOIN change ON id = change_id
		WHERE kind = ? AND version = (SELECT MAX(version) FROM change o WHERE o.kind = change.kind AND o.object_id = change.object_id)`, kind)
	if len(states) == 0 {
		t.Errorf("no %s", kind)
	}
	options := cmp.Options{
		cmpopts.EquateEmpty(),
		cmp.Comparer(func(a, b civil.Date) bool { return a == b }), cmp.Comparer(func(a, b schedule.Rule) bool { return a == b }),
	}
	for _, state := range states {
		var want T
		var head record.Head
		if err := json.Unmarshal([]byte(state), &want); err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal([]byte(state), &head); err != nil {
			t.Fatal(err)
		}
		got, ok, err := c.Find(head.Number)
		if diff := cmp.Diff(want, got, options); !ok || err != nil || diff != "" {
			t.Errorf("%s %s: %v, %v (-logged +read):\n%s", kind, head.Number, ok, err, diff)
		}
	}
}

// writeFirstVersion lives some days of the demo shop and dumps the database.
func writeFirstVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store := open(t, path)
	ctx, clock, today := context.Background(), shoptest.At("07:30"), shoptest.Today
	if _, err := (setup.Jobs{Store: store}).LoadDemo(ctx, shoptest.Actor, 8, today, false); err != nil {
		t.Fatal(err)
	}
	if _, err := (planning.Jobs{Store: store, Clock: clock}).Plan(ctx, shoptest.Actor, today, today.AddDays(8)); err != nil {
		t.Fatal(err)
	}
	for i := range 5 {
		day := today.AddDays(i)
		if _, err := (fulfilment.Jobs{Store: store, Clock: clock}).Print(ctx, shoptest.Actor, day); err != nil {
			t.Fatal(err)
		}
		_, err := fulfilment.Jobs{Store: store, Clock: clock}.Close(ctx, shoptest.Actor, day, nil)
		if err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			t.Fatal(err)
		}
	}
	if _, err := (invoicing.Jobs{Store: store}).Issue(ctx, shoptest.Actor, today.AddDays(60)); err != nil {
		t.Fatal(err)
	}
	do(t, store, func(tx office.Tx) error {
		f := office.ImportFile{Name: "a.json", SHA256: "abc", State: office.FileArchived}
		if err := tx.SaveImportFile(&f); err != nil {
			return err
		}
		return tx.SaveRequest(office.RequestRecord{ID: "R-1", FileID: f.ID, Verdict: "applied", Body: []byte("{}")})
	})
	if err := os.WriteFile(firstVersion, []byte(dump(t, raw(t, path))), 0o600); err != nil {
		t.Fatal(err)
	}
}

// dump writes a database as the statements that make it again.
func dump(t *testing.T, pool *sql.DB) string {
	t.Helper()
	var b strings.Builder
	fmt.Fprintf(&b, "PRAGMA application_id = %s;\nBEGIN;\n", column(t, pool, "PRAGMA application_id")[0])
	tables := column(t, pool, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid")
	schema := func(types string) {
		for _, s := range column(t, pool, "SELECT sql FROM sqlite_master WHERE type "+types+" AND sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY rowid") {
			b.WriteString(s + ";\n")
		}
	}
	schema("= 'table'")
	for _, table := range tables {
		columns := column(t, pool, "SELECT 'quote(' || name || ')' FROM pragma_table_info(?)", table)
		for _, row := range column(t, pool, "SELECT "+strings.Join(columns, " || ', ' || ")+" FROM "+table) {
			fmt.Fprintf(&b, "INSERT INTO %s VALUES (%s);\n", table, row)
		}
	}
	schema("IN ('index', 'trigger')")
	return b.String() + "COMMIT;\n"
}

// TestReleasedMigrationsAreNeverEdited: a database made today by migration 1
// alone has the schema of the one kept.
func TestReleasedMigrationsAreNeverEdited(t *testing.T) {
	first, err := fs.ReadFile(db.Migrations(), "00001_first.sql")
	if err != nil {
		t.Fatal(err)
	}
	path, kept := filepath.Join(t.TempDir(), "new.db"), filepath.Join(t.TempDir(), "kept.db")
	store, err := db.OpenWith(context.Background(), path, options, fstest.MapFS{"00001_first.sql": {Data: first}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = store.Close() }()
	content, err := os.ReadFile(firstVersion)
	if err != nil {
		t.Fatal(err)
	}
	run(t, raw(t, kept), string(content))
	const schema = "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name"
	if diff := cmp.Diff(column(t, raw(t, kept), schema), column(t, raw(t, path), schema)); diff != "" {
		t.Errorf("write a new migration instead (-kept +today):\n%s", diff)
	}
}
