package imports

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"

	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/desktop/kit"
)

func TestARequestLeadsToItsSubscription(t *testing.T) {
	d := sit(t, full(t))
	d.wantRead("R-5003", "übernommen", "abgelehnt", "Wählen Sie einen Kundenwunsch.")
	d.choose("R-5003")
	d.wantRead("R-5003 · Abonnement pausieren", "Verlangt wurde", "Lieferungen danach", "Wie er kam")
	d.press("Abonnement öffnen")
	id, err := d.Subscription(t.Context(), "A-733")
	if err != nil || id == 0 || len(d.went) != 1 || d.went[0] != (kit.Place{Screen: "subscriptions", ID: id}) {
		t.Errorf("went to %+v, A-733 is %d, %v", d.went, id, err)
	}
	d.requests.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	same(t, "went with Enter", len(d.went), 2)
	d.choose("R-5013")
	if b := d.button("Abonnement öffnen"); b == nil || !b.Disabled() {
		t.Error("a subscription that does not exist can be opened")
	}
	d.requests.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	same(t, "went with Enter", len(d.went), 2)
	d.choose("R-5020")
	if d.button("Abonnement öffnen") != nil {
		t.Error("an order leads to a subscription")
	}
	d.press("Antwort öffnen")
	same(t, "viewed", d.viewed, []string{filepath.Join(d.ExportDir(), "answers", "wuensche-1.json.answer.json")})
	if _, err := os.Stat(d.viewed[0]); err != nil {
		t.Error(err)
	}
}

func TestARejectedFileSaysWhyInItsDetail(t *testing.T) {
	d := sit(t, full(t))
	d.Open(kit.Place{Show: Filter{RejectedFiles: true}})
	same(t, "part", d.parts.Chosen(), partFiles)
	same(t, "files", d.files.Len(), 2)
	d.wantRead("Nicht lesbare Dateien", "halb.json", "gross.json")
	d.files.Select(d.importFile("halb.json").ID)
	d.wantRead("Warum", "bricht mitten im Inhalt ab", "Was zu tun ist", "Berichtigen Sie sie")
	d.press("Ablage öffnen")
	same(t, "viewed", d.viewed, []string{filepath.Join(d.ImportDir(), "rejected", "2026-11")})
	d.files.TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	same(t, "part", d.parts.Chosen(), partFiles)
}

func TestAFileLeadsToItsRequests(t *testing.T) {
	d := sit(t, full(t))
	d.parts.Choose(partFiles)
	same(t, "files", d.files.Len(), 4)
	d.files.Select(d.importFile("wuensche-1.json").ID)
	d.wantRead("1 zu entscheiden · 1 abgelehnt · 2 übernommen")
	d.press("Wünsche dieser Datei zeigen")
	same(t, "part", d.parts.Chosen(), partRequests)
	same(t, "requests", d.requests.Len(), 4)
	d.wantRead("Nur die Wünsche der Datei wuensche-1.json")
	d.press("Alle zeigen")
	same(t, "requests", d.requests.Len(), 5)
	d.wantUnread("Nur die Wünsche")
}

// TestAPlaceShowsSomeRequests, and forgets what was searched for.
func TestAPlaceShowsSomeRequests(t *testing.T) {
	d := sit(t, full(t))
	for _, r := range "R-5003" {
		d.Search().TypedRune(r)
	}
	same(t, "found", d.requests.Len(), 1)
	d.Open(kit.Place{Show: Filter{Verdict: exchange.Rejected}})
	same(t, "rejected", d.requests.Len(), 2)
	same(t, "field", d.verdict.Value(), exchange.Rejected)
	same(t, "search", d.search.Text(), "")
	d.Open(kit.Place{})
	same(t, "as it was", d.requests.Len(), 2)
	d.Open(kit.Place{Show: Filter{Since: time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)}})
	d.wantRead("Nur seit 22.11.2026")
	same(t, "since", d.requests.Len(), 5)
	same(t, "field", d.verdict.Value(), exchange.Verdict(""))
}

// TestTheChosenRequestStaysChosen while more come in and verdicts are chosen.
func TestTheChosenRequestStaysChosen(t *testing.T) {
	d := sit(t, full(t))
	d.choose("R-5003")
	d.take("mehr.json", wishes(strings.Replace(pause, "R-5003", "R-7000", 1)))
	d.Reload()
	same(t, "requests", d.requests.Len(), 6)
	r, ok := d.requests.Selected()
	if !ok || r.Request != "R-5003" {
		t.Errorf("%+v is chosen", r)
	}
	d.show.ShowVerdict(exchange.Applied)
	d.requests.Restart()
	if r, ok = d.requests.Selected(); !ok || r.Request != "R-5003" {
		t.Errorf("%+v is chosen among the applied ones", r)
	}
	d.show.ShowVerdict(exchange.Rejected)
	d.requests.Restart()
	d.wantRead("Wählen Sie einen Kundenwunsch.")
}

// TestReadingByHandSaysWhatCame, without a dialog.
func TestReadingByHandSaysWhatCame(t *testing.T) {
	d := sit(t, newHouse(t))
	d.wantRead("Noch keine Kundenwünsche", "Dateien mit Kundenwünschen gehören in den Ordner")
	d.put("neu.json", wishes(pause, comment))
	d.Reload()
	d.wantRead("neu.json (")
	d.press("Jetzt einlesen")
	d.wantRead("2 Kundenwünsche sind gelesen.", "R-5003")
	d.wantUnread("liegt bereit")
	if d.kit.Window.Canvas().Overlays().Top() != nil {
		t.Error("a dialog is open")
	}
	d.Open(kit.Place{})
	d.wantUnread("sind gelesen")
	d.press("Ordner öffnen")
	same(t, "viewed", d.viewed, []string{d.ImportDir()})
}

// TestTroubleWithTheFolderStandsOnThePage, once, and goes away by itself.
func TestTroubleWithTheFolderStandsOnThePage(t *testing.T) {
	d := sit(t, full(t))
	d.house.lying = problem.New(office.CodeLocked, "")
	says := german().Problem(problem.New(office.CodeLocked, ""))
	for range 3 {
		d.Reload()
	}
	d.wantRead(says, "R-5003")
	same(t, "said", strings.Count(d.page(), says), 1)
	same(t, "errors", len(d.errs), 0)
	d.house.lying = nil
	d.Reload()
	d.wantUnread(says)
}

// TestTheTabKeyComesToSearchListAndDetail: it works without a mouse.
func TestTheTabKeyComesToSearchListAndDetail(t *testing.T) {
	d := sit(t, full(t))
	c := d.kit.Window.Canvas()
	c.Focus(d.Search())
	d.Search().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if c.Focused() != fyne.Focusable(d.requests) {
		t.Fatalf("Down leads from the search to %T", c.Focused())
	}
	d.requests.TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	if _, ok := d.requests.Selected(); !ok {
		t.Error("Down chooses nothing")
	}
}

// TestAStoreThatCannotBeReadIsSaid, and read again later.
func TestAStoreThatCannotBeReadIsSaid(t *testing.T) {
	h := full(t)
	h.Lists = nowhere{h.Lists}
	d := sit(t, h)
	if len(d.errs) == 0 || !problem.Has(d.errs[0], office.CodeLocked) {
		t.Errorf("%v", d.errs)
	}
	h.Lists = h.store
	d.Reload()
	d.wantRead("R-5003")
}

// TestEveryLanguageHasItsWordsOnTheScreen: nowhere stands a key.
func TestEveryLanguageHasItsWordsOnTheScreen(t *testing.T) {
	h := full(t)
	h.put("neu.json", wishes(pause))
	for _, l := range lang.All {
		d := sitIn(t, h, l)
		look := func() {
			if i := strings.Index(d.page(), "imports."); i >= 0 {
				t.Errorf("%s: %s", l, d.page()[i:])
			}
		}
		for _, r := range []string{"R-5003", "R-5009", "R-5013", "R-5020"} {
			d.choose(r)
			look()
		}
		d.parts.Choose(partFiles)
		for _, f := range []string{"wuensche-1.json", "halb.json"} {
			d.files.Select(d.importFile(f).ID)
			look()
		}
		if slices.ContainsFunc(d.Commands(), func(c *kit.Command) bool { return strings.HasPrefix(c.Name, "imports.") }) {
			t.Errorf("%s: a command has no name", l)
		}
	}
}

// nowhere finds nothing because the store is held.
type nowhere struct{ view.Lists }

func (nowhere) FindRequests(context.Context, view.RequestQuery, int) ([]int64, error) {
	return nil, problem.New(office.CodeLocked, "")
}
