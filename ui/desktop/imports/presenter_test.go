package imports

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
)

func (h *house) presenter() *Presenter { return NewPresenter(h, german(), zurich) }

// listed are the ids of the requests a presenter shows, in order.
func (h *house) listed(p *Presenter) []string {
	h.t.Helper()
	ids, err := p.FindRequests(h.t.Context(), 0)
	if err != nil {
		h.t.Fatal(err)
	}
	rows, err := p.Requests(h.t.Context(), ids)
	if err != nil {
		h.t.Fatal(err)
	}
	var out []string
	for _, r := range rows {
		out = append(out, r.Request)
	}
	return out
}

// request is a request by its id in the file.
func (h *house) request(p *Presenter, id string) view.RequestRow {
	h.t.Helper()
	p.Show(Filter{})
	p.Search(id)
	defer p.Search("")
	ids, err := p.FindRequests(h.t.Context(), 0)
	if err != nil || len(ids) != 1 {
		h.t.Fatalf("%s: %v, %v", id, ids, err)
	}
	rows, err := p.Requests(h.t.Context(), ids)
	if err != nil {
		h.t.Fatal(err)
	}
	return rows[0]
}

// importFile is a file by its name.
func (h *house) importFile(name string) view.ImportFileRow {
	h.t.Helper()
	ids, err := h.FindImportFiles(h.t.Context(), view.ImportFileQuery{}, 0)
	if err != nil {
		h.t.Fatal(err)
	}
	rows, err := h.ImportFileRows(h.t.Context(), ids)
	if err != nil {
		h.t.Fatal(err)
	}
	for _, f := range rows {
		if f.Name == name {
			return f
		}
	}
	h.t.Fatalf("no file %s in %+v", name, rows)
	return view.ImportFileRow{}
}

func (h *house) rejection(p *Presenter, name string) Rejection {
	h.t.Helper()
	r, err := p.Rejection(h.importFile(name))(h.t.Context())
	if err != nil {
		h.t.Fatal(err)
	}
	return r
}

func TestRequestsAreKeptToVerdictFileInstantAndWords(t *testing.T) {
	h := full(t)
	p := h.presenter()
	same(t, "all", h.listed(p), "[B-1 R-5020 R-5013 R-5009 R-5003]")
	if p.Narrowed() {
		t.Error("all are shown, and yet the list is narrowed")
	}
	p.Show(Filter{Verdict: exchange.NeedsDecision})
	same(t, "to decide", h.listed(p), "[R-5020]")
	p.Show(Filter{Since: shoptest.At("07:31")()})
	same(t, "since later", h.listed(p), "[]")
	same(t, "says", p.Says(), "Nur seit 23.11.2026 07:31")
	p.ShowFile(h.importFile("wuensche-1.json"))
	same(t, "of the file", h.listed(p), "[R-5020 R-5013 R-5009 R-5003]")
	same(t, "says", p.Says(), "Nur die Wünsche der Datei wuensche-1.json")
	p.ShowVerdict(exchange.Rejected)
	same(t, "rejected ones of the file", h.listed(p), "[R-5013]")
	p.Show(Filter{})
	p.Search("A-733")
	same(t, "found", h.listed(p), "[B-1 R-5009 R-5003]")
	p.Search("gibt es nicht")
	same(t, "found", h.listed(p), "[]")
	if !p.Narrowed() {
		t.Error("a search narrows the list")
	}
}

func TestFilesTellWhatBecameOfTheirRequests(t *testing.T) {
	h := full(t)
	p := h.presenter()
	f := h.importFile("wuensche-1.json")
	same(t, "counts", p.Counts(f), "1 zu entscheiden · 1 abgelehnt · 2 übernommen")
	same(t, "worst", p.Worst(f), exchange.NeedsDecision)
	same(t, "state", p.State(f), "erledigt")
	same(t, "state", p.State(h.importFile("halb.json")), "nicht lesbar")
	same(t, "counts", p.Counts(h.importFile("halb.json")), "")
	p.Show(Filter{RejectedFiles: true})
	ids, err := p.FindFiles(t.Context(), 0)
	if err != nil || len(ids) != 2 {
		t.Errorf("%d files could not be read, %v", len(ids), err)
	}
	p.ShowRejected(false)
	if ids, err = p.FindFiles(t.Context(), 0); err != nil || len(ids) != 4 {
		t.Errorf("%d files, %v", len(ids), err)
	}
}

func TestARejectedFileTellsWhyAndWhereItLies(t *testing.T) {
	h := full(t)
	p := h.presenter()
	dir := filepath.Join(h.ImportDir(), "rejected", "2026-11")
	for name, why := range map[string]string{"halb.json": "bricht mitten im Inhalt ab", "gross.json": "zu gross"} {
		r := h.rejection(p, name)
		if r.Folder != dir || len(r.Reasons) != 1 || !strings.Contains(r.Reasons[0], why) {
			t.Errorf("%s: %+v", name, r)
		}
		for _, says := range []string{name, dir, h.ImportDir()} {
			if !strings.Contains(r.Says, says) {
				t.Errorf("%s is missing in %q", says, r.Says)
			}
		}
		if _, err := os.Stat(filepath.Join(r.Folder, name)); err != nil {
			t.Error(err)
		}
	}
}

// TestARejectedFileThatWasTakenAwayStillSaysWhatToDo: people clear up.
func TestARejectedFileThatWasTakenAwayStillSaysWhatToDo(t *testing.T) {
	h := full(t)
	p := h.presenter()
	if err := os.RemoveAll(filepath.Join(h.ImportDir(), "rejected", "2026-11")); err != nil {
		t.Fatal(err)
	}
	r := h.rejection(p, "halb.json")
	if r.Folder != "" || len(r.Reasons) != 0 || !strings.Contains(r.Says, h.ImportDir()) {
		t.Errorf("%+v", r)
	}
	answer, err := os.ReadFile(p.AnswerFile("halb.json"))
	if err != nil || !strings.Contains(string(answer), "bricht mitten im Inhalt ab") {
		t.Errorf("the answer does not tell the reason either: %s, %v", answer, err)
	}
}

// TestAMendedFileIsTakenWhenItIsPutBack, as the screen says.
func TestAMendedFileIsTakenWhenItIsPutBack(t *testing.T) {
	h := full(t)
	p := h.presenter()
	h.take("halb.json", wishes(strings.Replace(pause, "R-5003", "R-6000", 1)))
	same(t, "files", h.importFile("halb.json").Rejected, false)
	same(t, "verdict", h.request(p, "R-6000").Verdict, exchange.Unchanged)
}

func TestWhatLiesInTheFolderIsTold(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	waiting := func() []string {
		t.Helper()
		says, err := p.Waiting()(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return says
	}
	same(t, "nothing", waiting(), "[]")
	h.put("neu.json", wishes(pause))
	h.put("gross.json", string(make([]byte, exchange.MaxBytes+1)))
	h.put("halb.json.part", "{")
	says := waiting()
	if len(says) != 2 || !strings.Contains(says[0], "gross.json ist mit") || !strings.Contains(says[1], "neu.json (") {
		t.Errorf("%q", says)
	}
	read, err := p.Import(t.Context())
	same(t, "read", read, "1 Kundenwunsch ist gelesen.")
	same(t, "error", err, error(nil))
	same(t, "nothing", waiting(), "[]")
	read, err = p.Import(t.Context())
	same(t, "read again", read, german().T("imports.read", "count", 0))
	same(t, "error", err, error(nil))
}

func TestAFolderThatIsGoneIsTold(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	if err := os.RemoveAll(h.ImportDir()); err != nil {
		t.Fatal(err)
	}
	if _, err := p.Waiting()(t.Context()); err == nil || strings.Join(german().Error(err), "") == german().T("common.error.internal") {
		t.Errorf("%v has no sentence", err)
	}
	if _, err := p.Import(t.Context()); err == nil {
		t.Error("a folder that is gone was read")
	}
}

// TestALockedDatabaseStopsTheImportAndLosesNothing.
func TestALockedDatabaseStopsTheImportAndLosesNothing(t *testing.T) {
	h := newHouse(t)
	p := h.presenter()
	h.put("neu.json", wishes(pause))
	store := h.settings.Store
	h.settings.Store = locked{store}
	if _, err := p.Import(t.Context()); !problem.Has(err, office.CodeLocked) {
		t.Errorf("%v", err)
	}
	says, err := p.Waiting()(t.Context())
	if err != nil || len(says) != 1 {
		t.Errorf("%q lie there, %v", says, err)
	}
	h.settings.Store = store
	read, err := p.Import(t.Context())
	same(t, "read", read, "1 Kundenwunsch ist gelesen.")
	same(t, "error", err, error(nil))
}

// locked is a store another program holds for writing.
type locked struct{ office.Store }

func (locked) Do(context.Context, office.Actor, office.Cause, func(office.Tx) error) error {
	return errors.Join(problem.New(office.CodeLocked, ""))
}

// TestInstantsAreThoseOfTheShop.
func TestInstantsAreThoseOfTheShop(t *testing.T) {
	p := NewPresenter(nil, german(), zurich)
	same(t, "at", p.At(time.Date(2026, 11, 22, 23, 30, 0, 0, time.UTC)), "23.11.2026 00:30")
}

// TestTheListIsReadBesideTheWindow, while a person types.
func TestTheListIsReadBesideTheWindow(t *testing.T) {
	h := full(t)
	p := h.presenter()
	var reading sync.WaitGroup
	for range 4 {
		reading.Go(func() {
			for range 20 {
				if _, err := p.FindRequests(t.Context(), 0); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for i := range 100 {
		p.Search("R-5003"[:i%7])
		p.Show(Filter{Verdict: exchange.Applied})
		p.ShowFile(view.ImportFileRow{})
	}
	reading.Wait()
}
