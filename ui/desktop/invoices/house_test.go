package invoices

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/planning"
	"turnus/domain/office/setup"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/press"
	"turnus/ui/text"
)

var (
	november = civil.MustParse("2026-11-30")
	day      = civil.MustParse
)

// shopSize is how many subscriptions the shop of the tests has.
const shopSize = 60

// house is a shop whose pick days of three weeks are closed, on disk.
type house struct {
	store *db.DB
	dir   string          // of the documents
	paper map[string]bool // numbers of the documents that withDocuments says are printed
	Office
}

// worked is the database of such a shop, made once.
var worked = sync.OnceValues(func() (string, error) {
	dir, err := os.MkdirTemp("", "invoices")
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "turnus.db")
	store, err := open(path)
	if err != nil {
		return "", err
	}
	return path, errors.Join(work(store), store.Close())
})

func open(path string) (*db.DB, error) {
	return db.Open(context.Background(), path, db.Options{Clock: shoptest.At("07:30"), Logger: slog.New(slog.DiscardHandler)})
}

func work(store *db.DB) error {
	ctx := context.Background()
	if _, err := (setup.Jobs{Store: store}).LoadDemo(ctx, shoptest.Actor, shopSize, shoptest.Today, false); err != nil {
		return err
	}
	last := shoptest.Today.AddDays(21)
	if _, err := (planning.Jobs{Store: store, Clock: shoptest.At("07:30")}).Plan(ctx, shoptest.Actor, shoptest.Today, last); err != nil {
		return err
	}
	packer := fulfilment.Jobs{Store: store, Clock: shoptest.At("08:00")}
	for d := shoptest.Today; d.Before(last); d = d.AddDays(1) {
		if _, err := packer.Close(ctx, shoptest.Actor, d, nil); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			return err
		}
	}
	return nil
}

func TestMain(m *testing.M) {
	code := m.Run()
	if path, err := worked(); err == nil {
		_ = os.RemoveAll(filepath.Dir(path))
	}
	os.Exit(code)
}

// newHouse is a copy of the shop for a test of its own.
func newHouse(tb testing.TB) *house {
	tb.Helper()
	from, err := worked()
	if err != nil {
		tb.Fatal(err)
	}
	data, err := os.ReadFile(from)
	if err != nil {
		tb.Fatal(err)
	}
	path := filepath.Join(tb.TempDir(), "turnus.db")
	if err := os.WriteFile(path, data, 0o600); err != nil {
		tb.Fatal(err)
	}
	store, err := open(path)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() {
		if err := store.Close(); err != nil {
			tb.Error(err)
		}
	})
	return houseOn(tb, store)
}

func houseOn(tb testing.TB, store *db.DB) *house {
	tb.Helper()
	h := &house{store: store, dir: filepath.Join(tb.TempDir(), "documents")}
	documents, err := folder.OpenDocuments(h.dir)
	if err != nil {
		tb.Fatal(err)
	}
	jobs := invoicing.Jobs{Store: store}
	h.Office = Office{
		Jobs: jobs, Lists: store, Actor: shoptest.Actor,
		Papers: press.Press{Documents: documents, Billing: jobs, Words: german(), Clock: func() time.Time { return shoptest.At("07:30")() }},
	}
	return h
}

func german() *text.Words { return text.For(lang.DE, "CH") }

func today() civil.Date { return shoptest.Today }

// previewed is a run that shows the preview up to a day.
func (h *house) previewed(tb testing.TB, until civil.Date) *Run {
	tb.Helper()
	run := NewRun(h.Office, german(), today)
	preview, err := run.Read(until)(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	run.Take(preview)
	return run
}

// issue issues the invoices up to a day, without paper.
func (h *house) issue(tb testing.TB, until civil.Date) invoicing.Run {
	tb.Helper()
	run, err := invoicing.Jobs{Store: h.store}.Issue(tb.Context(), shoptest.Actor, until)
	if err != nil {
		tb.Fatal(err)
	}
	return run
}

// breakAddress gives a customer an address no payment part takes.
func (h *house) breakAddress(tb testing.TB, customer int64) {
	tb.Helper()
	shoptest.Do(tb, h.store, func(tx office.Tx) error {
		c, err := tx.Customers().Get(customer)
		if err != nil {
			return err
		}
		c.Party.Address.Town = "Ein Ort mit einem Namen, der auf keinen Einzahlungsschein passt"
		return tx.SaveCustomers().Save(&c)
	})
}

// same compares what is said with what was expected.
func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		tb.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}

// containsKey reports whether a text shows a key instead of its words.
func containsKey(s string) bool {
	return strings.Contains(s, "invoices.") || strings.Contains(s, "paper.")
}

// documents are the ids of all documents that were issued, the oldest first.
func (h *house) documents(tb testing.TB) []int64 {
	tb.Helper()
	ids, err := h.Lists.FindDocuments(tb.Context(), view.DocumentQuery{}, 0)
	if err != nil {
		tb.Fatal(err)
	}
	return ids
}
