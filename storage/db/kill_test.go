package db_test

import (
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/storage/db"
)

// issueUntilKilled names the database to a copy of the test program that does
// nothing but issue invoices.
const issueUntilKilled = "TURNUS_TEST_ISSUE_UNTIL_KILLED"

func TestMain(m *testing.M) {
	if path := os.Getenv(issueUntilKilled); path != "" {
		store, err := db.Open(context.Background(), path, options)
		for err == nil {
			err = store.Do(context.Background(), office.Actor{}, office.Cause{Job: office.JobInvoice}, issueNext)
		}
		panic(err)
	}
	os.Exit(m.Run())
}

func issueNext(tx office.Tx) error {
	n, err := tx.NextNumber(record.KindDocument, "", 2026, 1)
	if err != nil {
		return err
	}
	d := billing.Document{
		Kind: billing.Invoice, Number: billing.Number("", 2026, n), Date: civil.MustParse("2026-12-31"),
		Customer: billing.Customer{ID: 1}, Lines: []billing.Line{{Amount: 480, VATRate: 2600}},
	}
	d.Totals = billing.Total(d.Lines, false, true, 5)
	_, err = tx.Issue(d)
	return err
}

// TestTwoProgramsKilledLeaveNoGapAndNoDouble kills two programs in the middle
// of issuing invoices, again and again.
func TestTwoProgramsKilledLeaveNoGapAndNoDouble(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store := open(t, path)
	do(t, store, func(tx office.Tx) error {
		return tx.SaveCustomers().Save(&customer.Customer{Head: record.Head{Number: "K-1"}})
	})
	for round := range 3 {
		before := issued(t, store)
		programs := []*exec.Cmd{program(t, path), program(t, path)}
		for deadline := time.Now().Add(time.Minute); issued(t, store) < before+10*(round+1); {
			if time.Now().After(deadline) {
				t.Fatal("no invoices are issued")
			}
			time.Sleep(time.Millisecond)
		}
		for _, p := range programs {
			_ = p.Process.Kill()
			_ = p.Wait() // it was killed
		}
		found, err := store.Check(context.Background())
		if err != nil || len(found) != 0 {
			t.Fatalf("round %d: %v, %v", round, found, err)
		}
	}
}

func issued(t *testing.T, store *db.DB) int {
	t.Helper()
	var numbers []string
	read(t, store, func(r office.Reader) error {
		var err error
		numbers, err = r.DocumentNumbers(civil.Range{})
		return err
	})
	return len(numbers)
}

// program starts a copy of the test program that issues invoices.
func program(t *testing.T, path string) *exec.Cmd {
	t.Helper()
	p := exec.Command(os.Args[0]) //nolint:gosec // itself
	p.Env = append(os.Environ(), issueUntilKilled+"="+path)
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	return p
}
