package notices

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/notice"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
	"turnus/storage/shoptest"
)

// TestLettersArePrintedAndMarkedWithTheKeyboardAlone.
func TestLettersArePrintedAndMarkedWithTheKeyboardAlone(t *testing.T) {
	h := newHouse(t, 30, 8)
	d := sit(t, h.Office, lang.DE)
	d.wantRead("8 Avisierungen sind offen", "Fr 25.12.2026", "Do 24.12.2026", "fällt aus", "Weihnachten")
	d.kit.Window.Canvas().Focus(d.Search())
	d.key(fyne.KeyDown) // to the table
	d.key(fyne.KeyDown)
	d.key(fyne.KeyReturn)
	d.key(fyne.KeyDown)
	d.key(fyne.KeyReturn)
	d.wantRead("2 von 8 gewählt", "gewählt")
	d.printIt.Do()
	if len(d.viewed) != 1 || filepath.Base(d.viewed[0]) != "Avisierungen 2026-11-23 07-30-00.pdf" {
		t.Fatalf("opened %v", d.viewed)
	}
	if says := d.dialog(); !strings.Contains(says, "2 Avisierungen an") || !strings.Contains(says, "Sind die Briefe unterwegs?") {
		t.Errorf("the question is %q", says)
	}
	d.press("Als mitgeteilt markieren")
	d.wantRead("2 Avisierungen sind als mitgeteilt markiert.", "6 Avisierungen sind offen")
	same(t, "open", len(h.open(t)), 6)
	same(t, "errors", d.errs, "[]")
}

// TestTheSafeAnswerMarksNothing: Enter does not, and it can be asked once more.
func TestTheSafeAnswerMarksNothing(t *testing.T) {
	h := newHouse(t, 30, 8)
	d := sit(t, h.Office, lang.DE)
	d.printIt.Do()
	d.key(fyne.KeyReturn)
	same(t, "dialog", d.dialog(), "")
	same(t, "open", len(h.open(t)), 8)
	d.wantRead("Briefe sind gedruckt: «Avisierungen 2026-11-23 07-30-00.pdf».")
	d.press("Datei öffnen")
	same(t, "opened", len(d.viewed), 2)
	d.result.Tell("", "") // the button of the page has the same name
	d.asks(Made{Way: notice.ByLetter, Seen: seen(t, h)}).Do()
	d.press("Als mitgeteilt markieren")
	same(t, "open", len(h.open(t)), 0)
	d.wantRead("Es ist niemandem etwas mitzuteilen")
}

func seen(t *testing.T, h *house) []record.Head {
	t.Helper()
	return must(t)(h.presenter().Look()(t.Context())).Seen
}

func TestTheListIsWrittenAndTheShopTellsThemItself(t *testing.T) {
	h := newHouse(t, 30, 8)
	d := sit(t, h.Office, lang.DE)
	d.press("Liste als CSV")
	if len(d.viewed) != 1 || filepath.Ext(d.viewed[0]) != ".csv" || !strings.Contains(d.dialog(), "Wissen die Kunden davon?") {
		t.Errorf("opened %v, asked %q", d.viewed, d.dialog())
	}
	d.press("Als mitgeteilt markieren")
	same(t, "open", len(h.open(t)), 0)
}

func TestWhatWasToldWithoutPaperIsMarked(t *testing.T) {
	h := newHouse(t, 30, 4)
	first := h.open(t)[0]
	d := sit(t, h.Office, lang.DE)
	d.press("Als mitgeteilt markieren …")
	if !strings.Contains(d.dialog(), "4 Avisierungen an") {
		t.Errorf("the question is %q", d.dialog())
	}
	d.press("Als mitgeteilt markieren")
	if n := h.get(t, first); n.Way != notice.ByList || len(h.open(t)) != 0 || len(d.viewed) != 0 {
		t.Errorf("%+v, opened %v", n, d.viewed)
	}
}

// TestWhatSomebodyElseChangedIsLeftAndSaid: between the letters and the answer.
func TestWhatSomebodyElseChangedIsLeftAndSaid(t *testing.T) {
	h := newHouse(t, 30, 4)
	d := sit(t, h.Office, lang.DE)
	d.printIt.Do()
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		n, err := tx.Notices().Get(h.open(t)[0])
		if err != nil {
			return err
		}
		n = n.Again(day("2026-12-23"), n.Cutoff, n.Causes, today())
		return tx.SaveNotices().Save(&n)
	})
	d.press("Als mitgeteilt markieren")
	d.wantRead("3 Avisierungen sind als mitgeteilt markiert.", "1 hat sich inzwischen geändert und wurde nicht angerührt.", "Mi 23.12.2026")
	same(t, "open", len(h.open(t)), 1)
}

func TestTheEmptyListSaysWhereNoticesComeFrom(t *testing.T) {
	h := newHouse(t, 30, 0)
	d := sit(t, h.Office, lang.DE)
	d.wantRead("Es ist niemandem etwas mitzuteilen", "wenn eine Änderung am Kalender")
	if d.printIt.IsReady() || d.list.IsReady() || d.give.IsReady() || !d.announce.IsReady() {
		t.Error("something can be done with nothing")
	}
	d.announce.Do()
	if says := d.dialog(); !strings.Contains(says, "Feiertag oder eine Schliessung") {
		t.Errorf("%q", says)
	}
	d.press("Aufnehmen")
	same(t, "dialog", d.dialog(), "")
	d.wantRead(fmt.Sprintf("%d Lieferungen vom 23.11.2026–4.1.2027 sind neu auf der Liste.", len(h.open(t))), "Fr 25.12.2026", "Betriebsferien", "23.11.2026")
	d.announce.Do()
	d.press("Aufnehmen")
	d.wantRead("Vom 23.11.2026–4.1.2027 ist keine weitere Lieferung mitzuteilen.")
}

// TestWrongDatesStayInTheDialog, with the sentence beside them.
func TestWrongDatesStayInTheDialog(t *testing.T) {
	h := newHouse(t, 10, 0)
	d := sit(t, h.Office, lang.DE)
	d.announce.Do()
	f := d.kit.Window.Canvas().Focused()
	for range 12 {
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
		f.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	}
	for _, r := range "1.11.2026" {
		f.TypedRune(r)
	}
	d.press("Aufnehmen")
	if !strings.Contains(d.dialog(), "liegt vor heute, 23.11.2026") {
		t.Errorf("%q", d.dialog())
	}
	same(t, "open", len(h.open(t)), 0)
}

// locked is a shop somebody else holds.
type locked struct{ Jobs }

func (locked) Letters(context.Context, civil.Date, []int64) ([]notice.Letter, error) {
	return nil, problem.New(office.CodeLocked, "")
}

func TestALockedDatabaseIsSaidAndCanBeTriedAgain(t *testing.T) {
	h := newHouse(t, 10, 4)
	jobs := h.Jobs
	h.Jobs = locked{jobs}
	d := sit(t, h.Office, lang.DE)
	d.printIt.Do()
	if !strings.Contains(d.dialog(), german().Problem(problem.New(office.CodeLocked, ""))) || !d.printIt.IsReady() {
		t.Errorf("%q", d.dialog())
	}
}

func TestEveryLanguageFitsTheSmallestWindow(t *testing.T) {
	h := newHouse(t, 30, 8)
	for _, l := range lang.All {
		d := sit(t, h.Office, l)
		if w := d.Content().MinSize().Width; w > 1032 {
			t.Errorf("%s: the part needs %v", l, w)
		}
		for _, s := range textsIn(d.Content()) {
			if strings.Contains(s, "notices.") || strings.Contains(s, "paper.") {
				t.Errorf("%s: %q", l, s)
			}
		}
	}
}
