package db_test

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/storage/db"
	"turnus/storage/shoptest"
)

// TestEachTouchedAggregateLeavesOneChange: version, before, after, who, when,
// through what.
func TestEachTouchedAggregateLeavesOneChange(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store := open(t, path)
	c := customer.Customer{Head: record.Head{Number: "K-17"}, Party: address.Party{LastName: "Müller"}}
	do(t, store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
	c.Party.LastName = "Huber"
	do(t, store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) })
	do(t, store, func(tx office.Tx) error { return tx.SaveCustomers().Save(&c) }) // nothing new
	do(t, store, func(tx office.Tx) error {
		return tx.SaveRequest(office.RequestRecord{ID: "R-9", Verdict: "applied", Answer: []byte(`{"a":1}`)})
	})

	got := column(t, raw(t, path), `
		SELECT concat_ws(' ', id, at, user_name, role, machine, via, job, request, source, kind, object_id, number, version)
		FROM change ORDER BY id`)
	const who = "1795415400000 test owner test command setup R-1 a.json"
	want := []string{"1 " + who + " customer 1 K-17 1", "2 " + who + " customer 1 K-17 2", "3 " + who + " request 1 R-9 0"}
	if !slices.Equal(got, want) {
		t.Errorf("changes:\n%s\nwant:\n%s", lines(got), lines(want))
	}
	payload := column(t, raw(t, path), "SELECT before || ' -> ' || after FROM change_payload ORDER BY change_id")
	if !strings.HasPrefix(payload[0], " -> {") || !strings.Contains(payload[1], `Müller`) || !strings.Contains(payload[1], `Huber`) ||
		payload[2] != ` -> {"answer":{"a":1},"code":"","verdict":"applied"}` {
		t.Errorf("payloads:\n%s", lines(payload))
	}
}

// invoiced is a database with a little of everything, closed, and its path.
func invoiced(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "turnus.db")
	store, err := db.Open(context.Background(), path, options)
	if err != nil {
		t.Fatal(err)
	}
	do(t, store, issueOne)
	if found, err := store.Check(context.Background()); err != nil || len(found) != 0 {
		t.Fatalf("not sound from the start: %v, %v", found, err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	return path
}

func issueOne(tx office.Tx) error {
	day := civil.MustParse("2026-12-03")
	c := customer.Customer{Head: record.Head{Number: "K-17"}, Party: address.Party{LastName: "Müller"}}
	if err := tx.SaveCustomers().Save(&c); err != nil {
		return err
	}
	a := catalog.Article{Head: record.Head{Number: "BROT-01"}}
	if err := tx.SaveArticles().Save(&a); err != nil {
		return err
	}
	o := order.Order{
		Head: record.Head{Number: "B-1"}, PayerID: c.ID, ReceiverID: c.ID, Date: day, State: order.Packed,
		Lines: []order.Line{{ArticleID: a.ID, Ordered: money.One, Packed: money.One, UnitPrice: 480, VATRate: 2600, Pick: day}},
	}
	if err := tx.SaveOrders().Save(&o); err != nil {
		return err
	}
	n, err := tx.NextNumber(record.KindDocument, "", 2026, 1)
	if err != nil {
		return err
	}
	d := billing.Document{
		Kind: billing.Invoice, Number: billing.Number("", 2026, n), Date: day, Customer: billing.Customer{ID: c.ID},
		Lines: []billing.Line{{OrderLineID: o.Lines[0].ID, Date: day, Quantity: money.One, UnitPrice: 480, Amount: 480, VATRate: 2600}},
	}
	d.Totals = billing.Total(d.Lines, false, true, 5)
	if _, err := tx.Issue(d); err != nil {
		return err
	}
	return tx.RecordPaper(d.Number, "a.pdf", "abc")
}

func TestWhatIsIssuedOrLoggedCannotBeChanged(t *testing.T) {
	pool := raw(t, invoiced(t))
	for _, statement := range []string{
		"UPDATE document SET total = 0", "DELETE FROM document",
		"UPDATE document_line SET amount = 0", "DELETE FROM document_line",
		"UPDATE document_vat SET tax = 0", "DELETE FROM document_vat",
		"UPDATE document_paper SET sha256 = ''", "DELETE FROM document_paper",
		"UPDATE change SET user_name = 'nobody'", "DELETE FROM change",
		"UPDATE change_payload SET after = ''",
		"UPDATE billed_line SET quantity = 0", "UPDATE billed_line SET released_at = NULL", "DELETE FROM billed_line",
	} {
		if _, err := pool.Exec(statement); err == nil || !strings.Contains(err.Error(), "TRIGGER") && !strings.Contains(err.Error(), "1811") {
			t.Errorf("%s: %v", statement, err)
		}
	}
	run(t, pool, "UPDATE billed_line SET released_at = 1") // by a credit note
}

// TestCheckFindsDamage changes a sound database past the program, triggers
// dropped, and names the code each change must be found by.
func TestCheckFindsDamage(t *testing.T) {
	sound, err := os.ReadFile(invoiced(t))
	if err != nil {
		t.Fatal(err)
	}
	for statement, want := range map[string]problem.Code{
		"UPDATE change SET user_name = 'nobody' WHERE id = 2":                              db.CodeChainBroken,
		"UPDATE change SET hash = zeroblob(32) WHERE id = 2":                               db.CodeChainBroken,
		"DELETE FROM change WHERE id = 2":                                                  db.CodeChainBroken,
		"DELETE FROM change WHERE id = (SELECT MAX(id) FROM change)":                       db.CodeUnlogged,
		"UPDATE customer SET version = 7":                                                  db.CodeUnlogged,
		"UPDATE change_payload SET after = replace(after, 'Müller', 'Meier')":              db.CodePayloadForged,
		"UPDATE document SET total = total + 5, rounding = rounding + 5":                   db.CodeFrozenChanged,
		"UPDATE document SET frozen = replace(frozen, '4.80', '4.90')":                     db.CodeFrozenChanged,
		"UPDATE document_line SET quantity = 2000":                                         db.CodeFrozenChanged,
		"DELETE FROM document_vat":                                                         db.CodeFrozenChanged,
		"UPDATE number_series SET last = 2 WHERE kind = 'document'":                        db.CodeSeriesGap,
		"DELETE FROM number_series WHERE kind = 'document'":                                db.CodeSeriesBeyond,
		"UPDATE sales_order SET unbilled = 1":                                              db.CodeUnbilledCount,
		"UPDATE sales_order SET place = 'elsewhere'":                                       db.CodeDerived,
		"DELETE FROM search_term WHERE term = 'muller'":                                    db.CodeDerived,
		"DELETE FROM search_term WHERE owner_kind = 'document'":                            db.CodeDerived,
		"UPDATE customer SET name_key = 'meier'":                                           db.CodeDerived,
		"UPDATE sales_order SET moved_from = '2026-12-01'":                                 db.CodeDerived,
		"UPDATE search_term SET term = 'meier' WHERE term = 'muller'":                      db.CodeDerived,
		"PRAGMA foreign_keys = 0; DELETE FROM article":                                     db.CodeDangling,
		"DROP INDEX billed_line_live; INSERT INTO billed_line VALUES (99, 1, 1000, NULL);": db.CodeClaimedTwice,
	} {
		t.Run(statement, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "turnus.db")
			if err := os.WriteFile(path, sound, 0o600); err != nil {
				t.Fatal(err)
			}
			pool := raw(t, path)
			run(t, pool, "PRAGMA foreign_keys = 0")
			for _, trigger := range column(t, pool, "SELECT name FROM sqlite_master WHERE type = 'trigger'") {
				run(t, pool, "DROP TRIGGER "+trigger)
			}
			run(t, pool, statement)
			found, err := open(t, path).Check(context.Background())
			if err != nil || !slices.ContainsFunc(found, func(f office.Finding) bool { return f.Problem.Code == want }) {
				t.Errorf("found %v, %v; want %s", found, err, want)
			}
		})
	}
}

func TestCheckFindsASubscriptionInTheWrongPlace(t *testing.T) {
	for _, column := range []string{"town", "postal_code"} {
		path := shoptest.DemoFile(t, 3)
		run(t, raw(t, path), "UPDATE subscription_version SET "+column+" = '9999' WHERE subscription_id = 1")
		found, err := open(t, path).Check(context.Background())
		if err != nil || len(found) != 1 || found[0].Problem.Code != db.CodeDerived {
			t.Errorf("%s: found %v, %v", column, found, err)
		}
	}
}

func TestAnErasedPayloadLeavesTheChainWhole(t *testing.T) {
	path := invoiced(t)
	run(t, raw(t, path), "DELETE FROM change_payload WHERE change_id IN (SELECT id FROM change WHERE kind = 'customer')")
	if found, err := open(t, path).Check(context.Background()); err != nil || len(found) != 0 {
		t.Errorf("%v, %v", found, err)
	}
}
