package subscriptions_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/subscription"
	"turnus/ui/desktop/subscriptions"
)

// TestManyAreChangedAtOnce: all that are found are marked, what becomes of them is
// counted first, and what one of them cannot have the others have nevertheless.
func TestManyAreChangedAtOnce(t *testing.T) {
	h := newHouse(t, 12)
	d := sit(h)
	if d.find("bulk_pause").IsReady() {
		t.Error("nothing is marked")
	}
	all := d.those(isRunning)
	mark := func() {
		t.Helper()
		d.window.Canvas().Focus(d.Table())
		d.Table().TypedShortcut(&fyne.ShortcutSelectAll{})
		if n := len(d.Table().Marked()); n != len(all) {
			t.Fatalf("%d of %d are marked", n, len(all))
		}
	}
	mark()
	d.sees(d.kit.T("subscriptions.marked", "count", len(all), "of", len(all)))
	d.press(fyne.KeyEscape)
	if len(d.Table().Marked()) != 0 || d.find("bulk_pause").IsReady() {
		t.Error("Esc does not give the marks up")
	}
	d.press(fyne.KeyHome, fyne.KeySpace, fyne.KeySpace)
	if len(d.Table().Marked()) != 2 {
		t.Error("the space bar does not mark")
	}
	d.press(fyne.KeyEscape)

	mark()
	d.command("bulk_pause")
	d.types("1.2.2027")
	d.press(fyne.KeyTab)
	d.types("14.2.2027")
	d.asks("Abonnemente pausieren", "Abonnemente ändern sich", "Lieferungen fallen aus", "weniger")
	d.press(fyne.KeyReturn)
	paused := func(s subscription.Subscription) bool {
		return slices.ContainsFunc(s.Pauses, func(p subscription.Pause) bool { return p.Range().Contains(day("2027-02-03")) })
	}
	for _, s := range h.all() {
		if slices.Contains(all, s.Number) && s.LastDay().IsZero() && !paused(s) {
			t.Errorf("%s is not paused, asks %q", s.Number, d.asked())
		}
	}
	if len(d.Table().Marked()) != 0 {
		t.Error("they are still marked")
	}

	mark()
	d.command("bulk_price")
	d.finds("gemüsekiste mittel")
	d.types("30")
	d.press(fyne.KeyTab)
	d.types("1.3.2027")
	d.asks("Preis in", "Lieferungen ändern sich", "ändert sich nichts")
	d.press(fyne.KeyReturn)
	lines := h.find(zoes).On(day("2027-03-01")).Lines
	if lines[0].Price == nil || *lines[0].Price != money.Amount(3000) || h.find(zoes).On(day("2027-02-01")).Lines[0].Price != nil {
		t.Errorf("asks %q, stored is %+v", d.asked(), lines)
	}
}

// TestColumnsAreChosen, and stay so on this PC.
func TestColumnsAreChosen(t *testing.T) {
	h := newHouse(t, 12)
	d := sit(h)
	d.command("columns")
	d.asks("Spalten wählen", "Nummer", "Letzter Tag")
	d.ticks() // the first
	d.tapsVerb("Übernehmen")
	if says := says(d.window.Canvas().Content()); slices.Contains(strings.Split(says, "\n"), "Nummer") || !slices.Contains(strings.Split(says, "\n"), "Empfänger") {
		t.Errorf("shows %s", says)
	}
	if !d.kit.Prefs.Bool("table.subscriptions.number.hidden") {
		t.Error("it is not kept")
	}
	d.window.Canvas().Focus(d.Table())
	d.press(fyne.KeyDown, fyne.KeyReturn)
	if !d.CardShown() {
		t.Error("the table has lost its keys")
	}
}

// TestWhatIsStoppedHalfWayCanBeGoneOnWith: it says what was done, and doing it again
// does the rest.
func TestWhatIsStoppedHalfWayCanBeGoneOnWith(t *testing.T) {
	h := newHouse(t, 12)
	var ids []int64
	for _, s := range h.all() {
		if isRunning(s) {
			ids = append(ids, s.ID)
		}
	}
	b := subscriptions.NewBulk(h.office(), words, today)
	weigh := func() subscriptions.BulkEffect {
		t.Helper()
		e, err := b.Weigh(ids, subscriptions.CommentAll("Wir ziehen um", day("2027-01-31")))(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	all := weigh()
	ctx, cancel := context.WithCancel(t.Context())
	done, err := b.Apply(all)(office.WithProgress(ctx, func(n, _ int) {
		if n == 2 {
			cancel()
		}
	}))
	if !errors.Is(err, context.Canceled) || done.Changed != 2 || all.Changed != len(ids) {
		t.Fatalf("%d of %d, %v", done.Changed, all.Changed, err)
	}
	if says := b.Stopped(done, all); !strings.Contains(says, fmt.Sprintf("2 von %d", len(ids))) {
		t.Errorf("says %q", says)
	}
	rest := weigh()
	if rest.Changed != len(ids)-2 || rest.Same != 2 {
		t.Errorf("again %d change and %d stay", rest.Changed, rest.Same)
	}
}
