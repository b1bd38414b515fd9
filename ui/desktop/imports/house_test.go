package imports

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"testing"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/intake"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/text"
)

// house is the demo shop with its two folders, all of it on disk.
type house struct {
	view.Lists
	t        testing.TB
	store    *db.DB
	dir      string
	inbox    *folder.Inbox
	lying    error // what looking into the folder ends with
	settings intake.Jobs
}

func newHouse(tb testing.TB) *house {
	tb.Helper()
	h := &house{t: tb, store: shoptest.Demo(tb, 40), dir: tb.TempDir()}
	h.Lists = h.store
	var err error
	if h.inbox, err = folder.OpenInbox(h.ImportDir(), 0, time.Now); err != nil {
		tb.Fatal(err)
	}
	out, err := folder.OpenOutbox(h.ExportDir())
	if err != nil {
		tb.Fatal(err)
	}
	words := func(l lang.Lang, p *problem.Problem) string { return text.For(l, "CH").Problem(p) }
	h.settings = intake.Jobs{
		Store: h.store, Inbox: h.inbox, Out: out, Clock: shoptest.At("07:30"), Words: words, Log: slog.New(slog.DiscardHandler),
	}
	return h
}

func (h *house) ImportDir() string { return filepath.Join(h.dir, "import") }
func (h *house) ExportDir() string { return filepath.Join(h.dir, "export") }

func (h *house) Lying(context.Context) ([]office.Incoming, error) {
	files, err := h.inbox.Lying()
	return files, errors.Join(err, h.lying)
}

func (h *house) Import(ctx context.Context) (int, error) {
	files, err := h.settings.Import(ctx, shoptest.Actor, shoptest.Today)
	n := 0
	for _, f := range files {
		n += len(f.Answer.Requests)
	}
	return n, err
}

func (h *house) Subscription(ctx context.Context, number string) (id int64, err error) {
	err = h.store.Read(ctx, func(r office.Reader) error {
		s, _, err := r.Subscriptions().Find(number)
		id = s.ID
		return err
	})
	return id, err
}

func (h *house) Rejected(_ context.Context, name, sha256 string) (path string, report []byte, err error) {
	return h.inbox.Rejected(name, sha256)
}

// put puts a file into the import folder, as the webshop does.
func (h *house) put(name, content string) {
	h.t.Helper()
	if err := os.WriteFile(filepath.Join(h.ImportDir(), name), []byte(content), 0o600); err != nil {
		h.t.Fatal(err)
	}
}

// take puts a file there and reads it.
func (h *house) take(name, content string) {
	h.t.Helper()
	h.put(name, content)
	if _, err := h.Import(h.t.Context()); err != nil {
		h.t.Fatal(err)
	}
}

// wishes is a file with requests, in JSON.
func wishes(requests ...string) string {
	all := ""
	for i, r := range requests {
		if i > 0 {
			all += ",\n"
		}
		all += r
	}
	return `{"format": "turnus.requests/1", "shop": "hofladen", "created": "2026-11-23T05:12:00Z", "requests": [` + all + `]}`
}

// Some wishes.
const (
	pause    = `{"id": "R-5003", "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-21", "to": "2027-01-03"}`
	comment  = `{"id": "R-5009", "type": "subscription.comment", "subscription": "A-733", "text": "Nussallergie!", "lasts": "always", "safety": true}`
	stranger = `{"id": "R-5013", "type": "subscription.pause", "subscription": "A-99999", "from": "2026-12-21", "to": "2027-01-03"}`
	sunday   = `{"id": "R-5020", "type": "order.place", "order": {"number": "X-1", "customer": "K-17", "deliver_on": "2026-12-06", ` +
		`"lines": [{"article": "GEM-M", "quantity": "1"}]}}`
)

// full has been sent files of all kinds.
func full(tb testing.TB) *house {
	h := newHouse(tb)
	h.take("wuensche-1.json", wishes(pause, comment, stranger, sunday))
	h.take("halb.json", wishes(pause)[:80])
	h.take("fremd.json", `{"format": "turnus.requests/1", "shop": "blumen", "created": "2026-11-23T05:12:00Z", "requests": [`+
		`{"id": "B-1", "type": "subscription.pause", "subscription": "A-733", "from": "2026-12-21", "to": "2027-01-03"}]}`)
	h.take("gross.json", string(make([]byte, exchange.MaxBytes+1)))
	return h
}

func german() *text.Words { return text.For(lang.DE, "CH") }

func zurich() *time.Location {
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return zone
}

// same compares what is said with what was expected.
func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		tb.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}
