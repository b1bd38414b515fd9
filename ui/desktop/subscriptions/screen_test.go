package subscriptions_test

import (
	"context"
	"errors"
	"reflect"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/subscription"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/subscriptions"
)

var _ kit.Screen = (*subscriptions.Screen)(nil)

func TestTheListIsShownWithHowManyThereAre(t *testing.T) {
	d := sit(newHouse(t, 60))
	running := d.those(isRunning)
	if want := words.T("subscriptions.count", "count", len(running)); d.Count() != want || d.Table().Len() != len(running) {
		t.Errorf("says %q, want %q", d.Count(), want)
	}
	states, _, _, _ := d.Choices()
	if states.Value() != subscriptions.OnlyRunning {
		t.Errorf("the choice says %q, the list shows what runs", states.Value())
	}
	d.sees("Abonnemente", "Laufende", "Alle Wiederholungen", "Alle Artikel", "Alle Liefertage", "Empfänger", "aktiv")
}

// TestTheListFitsASmallWindow in every language: no date is cut, and nothing can be
// scrolled sideways, as it can in a window that is smaller still.
func TestTheListFitsASmallWindow(t *testing.T) {
	h := newHouse(t, 60)
	for _, l := range lang.All {
		d := sitBefore(h, h.office(), look{kit.Light, l, small.size})
		for _, head := range []string{"number", "receiver", "town", "contents", "plan", "state", "next", "last"} {
			d.sees(d.kit.T("subscriptions.column." + head))
		}
		if n := len(texts(d.Content(), d.kit.Words.DateWeekday(day("2026-11-24")))); n < 5 {
			t.Errorf("%s: %d rows show their next delivery whole", l, n)
		}
		if least := d.Content().MinSize(); least.Width > small.size.Width || least.Height > small.size.Height {
			t.Errorf("%s: the screen wants %v", l, least)
		}
	}
	for _, l := range lang.All {
		if scrollsSideways(h, look{kit.Light, l, small.size}) {
			t.Errorf("%s: it scrolls sideways", l)
		}
	}
	if !scrollsSideways(h, look{kit.Light, lang.DE, fyne.NewSize(800, 640)}) {
		t.Error("in a window that is too small nothing scrolls")
	}
}

// scrollsSideways reports whether the list looks different after an arrow key that
// scrolls it.
func scrollsSideways(h house, l look) bool {
	d := sitBefore(h, h.office(), l)
	d.window.Canvas().Focus(d.Table())
	d.press(fyne.KeyDown)
	before := d.window.Canvas().Capture()
	d.press(fyne.KeyRight)
	return !reflect.DeepEqual(before, d.window.Canvas().Capture())
}

// texts are what says just this.
func texts(o fyne.CanvasObject, says string) (out []*canvas.Text) {
	for _, x := range seen(o) {
		if text, ok := x.(*canvas.Text); ok && text.Text == says {
			out = append(out, text)
		}
	}
	return out
}

func placeOf(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
}

func TestASearchIsTypedAndWhatItFindsOpened(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.window.Canvas().Focus(d.Search())
	d.types("zoë zür")
	if d.Count() != "1 Abonnement" {
		t.Fatalf("finds %s", d.Count())
	}
	d.press(fyne.KeyDown)
	if row, ok := d.Table().Selected(); !ok || row.Number != zoes {
		t.Fatalf("Down chooses %q", row.Number)
	}
	d.press(fyne.KeyReturn)
	if !d.CardShown() {
		t.Fatal("Enter opens nothing")
	}
	d.sees("A-733 · Zoë Müller", "aktiv", "Nächste Lieferungen", "Do 26.11.2026", "Warum?", "Verlauf", "Kalender", "November 2026")
	d.press(fyne.KeyEscape)
	if d.CardShown() || d.SearchField().Text() != "zoë zür" || d.window.Canvas().Focused() != fyne.Focusable(d.Table()) {
		t.Error("Esc does not lead back to where it was")
	}
	if row, ok := d.Table().Selected(); !ok || row.Number != zoes {
		t.Error("the selection is gone")
	}
	d.window.Canvas().Focus(d.Search())
	d.press(fyne.KeyEscape)
	if d.SearchField().Text() != "" || d.Table().Len() < 10 {
		t.Error("Esc does not empty the search")
	}
}

func TestEnterInTheSearchGoesToTheList(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.window.Canvas().Focus(d.Search())
	d.types("zoë")
	d.press(fyne.KeyReturn)
	if _, ok := d.Table().Selected(); !ok || d.CardShown() {
		t.Error("nothing is chosen, or it is open already")
	}
	d.command("open")
	if !d.CardShown() {
		t.Error("the command does not open it")
	}
}

func TestTheChoicesBesideTheSearchFilter(t *testing.T) {
	d := sit(newHouse(t, 100))
	states, plan, article, next := d.Choices()
	all := d.Table().Len()
	choose := func(what string, focus fyne.Focusable, keys ...fyne.KeyName) int {
		t.Helper()
		d.window.Canvas().Focus(focus)
		d.press(keys...)
		n := d.Table().Len()
		if n == 0 || n >= all {
			t.Errorf("%s: %d of %d", what, n, all)
		}
		return n
	}
	paused := choose("paused", states.Focus(), fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	if want := len(d.those(func(s subscription.Subscription) bool { return s.StateOn(today()) == subscription.Paused })); paused != want {
		t.Errorf("%d are paused, want %d", paused, want)
	}
	states.SetValue(subscriptions.OnlyRunning)
	choose("of a plan", plan.Focus(), fyne.KeyDown)
	plan.SetValue(0)
	choose("with an article", article.Focus(), fyne.KeyDown, fyne.KeyDown)
	article.SetValue(0)
	tomorrow := choose("tomorrow", next.Focus(), fyne.KeyDown, fyne.KeyDown)
	if next.Value() != civil.Between(day("2026-11-24"), day("2026-11-24")) {
		t.Errorf("the days are %v", next.Value())
	}
	d.Open(kit.Place{})
	if next.Value() != civil.Between(day("2026-11-24"), day("2026-11-24")) || d.Table().Len() != tomorrow {
		t.Error("coming back, another choice is shown")
	}
}

// TestHeuteLeadsToAPartOfTheList, and one click back to all of it.
func TestHeuteLeadsToAPartOfTheList(t *testing.T) {
	d := sit(newHouse(t, 100))
	all := d.Table().Len()
	d.opens(zoes)
	d.SearchField().SetText("x")
	until := civil.Between(today(), today().AddDays(40))
	d.Open(kit.Place{Show: view.SubscriptionQuery{Last: until, States: subscriptions.Running}})
	if d.CardShown() || d.SearchField().Text() != "" {
		t.Error("the list is not shown, or searched")
	}
	ending := d.those(func(s subscription.Subscription) bool {
		return isRunning(s) && !s.LastDay().IsZero() && until.Contains(s.LastDay())
	})
	if d.Table().Len() != len(ending) || len(ending) == 0 || !strings.HasPrefix(d.Only(), "Nur Abonnemente mit letztem Tag 23.11.2026") {
		t.Errorf("%d rows of %d, says %q", d.Table().Len(), len(ending), d.Only())
	}
	d.sees("Alle zeigen")
	d.taps("Alle zeigen")
	if d.Table().Len() != all || d.Only() != "" {
		t.Errorf("%d of %d are shown, says %q", d.Table().Len(), all, d.Only())
	}
	days := civil.Between(day("2026-11-26"), day("2026-11-26"))
	d.Open(kit.Place{Show: view.SubscriptionQuery{Next: days, States: subscriptions.Running}})
	if _, _, _, next := d.Choices(); next.Value() != days || d.Only() != "" {
		t.Errorf("the choice says %v", next.Value())
	}
}

func TestAnEmptyListSaysWhereSubscriptionsComeFrom(t *testing.T) {
	h := newHouse(t, 20)
	store := shoptest.Empty(t)
	o := h.office()
	o.Lists = store
	d := sitBefore(h, o, small)
	d.sees("Keine laufenden Abonnemente", "Importordner")
	d.taps("Zum Importordner")
	if want := (kit.Place{Screen: "imports"}); len(d.visits) != 1 || d.visits[0] != want {
		t.Errorf("leads to %+v", d.visits)
	}
	d.window.Canvas().Focus(d.Search())
	d.types("x")
	d.sees("Nichts gefunden.")
}

func TestTheNeighboursInTheListAreOneKeyAway(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.window.Canvas().Focus(d.Table())
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyReturn)
	second := d.Card().Number()
	if d.find("next").Key != (kit.Key{Name: fyne.KeyDown, Modifier: fyne.KeyModifierAlt}) {
		t.Errorf("the key is %+v", d.find("next").Key)
	}
	d.command("next")
	third := d.Card().Number()
	d.command("previous")
	if d.Card().Number() != second || third == second {
		t.Errorf("from %s to %s and back to %s", second, third, d.Card().Number())
	}
	d.command("previous")
	if d.find("previous").IsReady() || !d.find("next").IsReady() {
		t.Error("the first has one before it")
	}
	first := d.Card().Number()
	d.press(fyne.KeyEscape)
	if row, _ := d.Table().Selected(); row.Number != first {
		t.Errorf("back in the list %s is selected, %s was open", row.Number, first)
	}
}

func TestTheRowsAheadAreWalkedWithTheArrowsAndSayWhy(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.opens(zoes)
	if d.window.Canvas().Focused() != d.ComingList() || d.Chosen().Day != "Do 26.11.2026" {
		t.Fatalf("at first %q is chosen", d.Chosen().Day)
	}
	d.press(fyne.KeyDown, fyne.KeyDown, fyne.KeyDown, fyne.KeyDown)
	if d.Chosen().Day != "Do 24.12.2026" || d.find("skip").IsReady() {
		t.Fatalf("%q is chosen, and could be left out: %v", d.Chosen().Day, d.find("skip").IsReady())
	}
	d.press(fyne.KeyReturn)
	for _, want := range []string{"Warum Do 24.12.2026?", "fällt aus (Betriebsferien", "wäre der übliche Tag", "fällt diese Lieferung aus."} {
		if !strings.Contains(d.asked(), want) {
			t.Errorf("%q is missing in %q", want, d.asked())
		}
	}
	d.press(fyne.KeyEscape)
	if d.asked() != "" || d.window.Canvas().Focused() != d.ComingList() || !d.CardShown() {
		t.Error("Esc closes more than the answer")
	}
	d.press(fyne.KeyUp)
	if d.Chosen().Day != "Do 17.12.2026" {
		t.Errorf("%q is chosen", d.Chosen().Day)
	}
	why := texts(d.Content(), "Warum?")
	if len(why) != 12 {
		t.Errorf("%d rows say why", len(why))
	}
}

// TestEverythingOnAPageIsReachedWithTheKeyboard: it scrolls.
func TestEverythingOnAPageIsReachedWithTheKeyboard(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.opens(zoes)
	end := d.Body().Content.MinSize().Height - d.Body().Size().Height
	if end <= 0 {
		t.Fatal("there is nothing to scroll to")
	}
	d.press(fyne.KeyEnd)
	if d.Body().Offset.Y != end {
		t.Errorf("the end is at %v, want %v", d.Body().Offset.Y, end)
	}
	d.press(fyne.KeyHome)
	if d.Body().Offset.Y != 0 || d.Chosen().Day != "Do 26.11.2026" {
		t.Errorf("the beginning is at %v, %q chosen", d.Body().Offset.Y, d.Chosen().Day)
	}
	d.press(fyne.KeyPageDown)
	if d.Body().Offset.Y == 0 {
		t.Error("page down does not scroll")
	}
	d.press(fyne.KeyPageUp)
	if d.Body().Offset.Y != 0 {
		t.Error("page up does not scroll back")
	}
	for range 30 {
		d.press(fyne.KeyDown)
	}
	if d.Chosen().Day != d.Card().Coming()[len(d.Card().Coming())-1].Day || d.Body().Offset.Y == 0 {
		t.Errorf("below the last row it goes to %v, %q chosen", d.Body().Offset.Y, d.Chosen().Day)
	}
}

func TestEscLeadsBackAlsoWhenNothingHasTheFocus(t *testing.T) {
	d := sit(newHouse(t, 20))
	d.opens(zoes)
	d.window.Canvas().Unfocus()
	d.press(fyne.KeyEscape)
	if d.CardShown() {
		t.Error("the subscription is still open")
	}
	d.opens(zoes)
	d.window.Canvas().Focus(d.find("pause").Button())
	d.press(fyne.KeyEscape)
	if d.CardShown() {
		t.Error("a button with the focus keeps Esc for itself")
	}
	d.opens(zoes)
	if got := d.Search(); d.CardShown() || got != d.SearchField().Focus() {
		t.Error("Ctrl+F does not lead to the search of the list")
	}
}

func TestTheShellHearsOfOtherCommands(t *testing.T) {
	d := sit(newHouse(t, 20))
	of := len(d.Commands())
	d.opens(zoes)
	if d.menus != 1 || len(d.Commands()) == of {
		t.Errorf("told %d times, %d commands", d.menus, len(d.Commands()))
	}
	d.press(fyne.KeyEscape)
	if d.menus != 2 || len(d.Commands()) != of {
		t.Errorf("told %d times, %d commands", d.menus, len(d.Commands()))
	}
}

// TestWhatSomebodyElseChangedIsShownInPlace: row and scroll stay where they were.
func TestWhatSomebodyElseChangedIsShownInPlace(t *testing.T) {
	d := sit(newHouse(t, 60))
	d.opens(zoes)
	d.press(fyne.KeyDown, fyne.KeyDown)
	d.Body().ScrollToOffset(fyne.NewPos(0, 100))
	d.change(zoes, func(s *subscription.Subscription) {
		s.Skips = []subscription.Skip{{Nominal: day("2026-12-03"), Source: "R-1"}}
	})
	d.Reload()
	d.sees("ausgelassen (R-1)")
	if d.Chosen().Day != "Do 10.12.2026" || d.Body().Offset.Y != 100 || d.window.Canvas().Focused() != d.ComingList() {
		t.Errorf("%q is chosen, scrolled to %v", d.Chosen().Day, d.Body().Offset.Y)
	}
}

// broken is a store that cannot be read when it is not to be.
type broken struct {
	subscriptions.Lists
	err *error
}

func (b broken) SubscriptionOrders(ctx context.Context, id int64, limit int) ([]view.OrderRow, error) {
	if *b.err != nil {
		return nil, *b.err
	}
	return b.Lists.SubscriptionOrders(ctx, id, limit)
}

// TestWhatCannotBeReadIsSaidAndTheScreenGoesOn with what it has.
func TestWhatCannotBeReadIsSaidAndTheScreenGoesOn(t *testing.T) {
	h := newHouse(t, 20)
	var fault error
	o := h.office()
	o.Lists = broken{o.Lists, &fault}
	d := sitBefore(h, o, small)
	fault = problem.New(office.CodeLocked, "")
	d.Open(kit.Place{ID: h.find(zoes).ID})
	if d.CardShown() || !strings.Contains(d.asked(), strings.Join(words.Error(fault), " ")) {
		t.Errorf("says %q", d.asked())
	}
	d.press(fyne.KeyEscape)
	fault = nil
	d.opens(zoes)
	fault = errors.New("disk I/O error")
	d.Reload()
	if !d.CardShown() || !strings.Contains(d.asked(), words.T("common.error.internal")) || strings.Contains(d.asked(), "disk") {
		t.Errorf("the subscription is shown: %v, says %q", d.CardShown(), d.asked())
	}
	d.press(fyne.KeyEscape)
	fault = problem.New(office.CodeNotFound, "", "kind", "subscription", "id", 1)
	d.Reload()
	if d.CardShown() || d.asked() == "" {
		t.Errorf("what is gone is shown: %v, says %q", d.CardShown(), d.asked())
	}
	d.press(fyne.KeyEscape)
	fault = nil
	d.opens(zoes)
}

func TestLongNamesAreCutAndCoverNothing(t *testing.T) {
	h := newHouse(t, 20)
	zoe := h.find(zoes)
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		c, err := tx.Customers().Get(zoe.ReceiverID)
		c.Party.Company = "Genossenschaft für gemeinschaftliches Gärtnern und solidarische Landwirtschaft im Zürcher Unterland"
		if err != nil {
			return err
		}
		return tx.SaveCustomers().Save(&c)
	})
	for _, l := range lang.All {
		d := sitBefore(h, h.office(), look{kit.Light, l, small.size})
		d.opens(zoes)
		head := d.kit.T("subscriptions.title_one", "number", zoes, "name", "Genossenschaft")
		var title *kit.Line
		for _, x := range seen(d.Content()) {
			if line, ok := x.(*kit.Line); ok && strings.HasPrefix(line.Text(), head) {
				title = line
			}
		}
		pause := d.find("pause").Button()
		if end := placeOf(title).X + title.Size().Width; end <= 0 || end >= placeOf(pause).X {
			t.Errorf("%s: the title ends at %v, the buttons begin at %v", l, end, placeOf(pause).X)
		}
		last := d.find("more").Button()
		if right := placeOf(last).X + last.Size().Width; right > 1080-kit.PageMargin+1 || last.Size().Width < last.MinSize().Width {
			t.Errorf("%s: the last button ends at %v", l, right)
		}
	}
}

// TestThePastStandsBesideWhatIsComingWhereThereIsRoom.
func TestThePastStandsBesideWhatIsComingWhereThereIsRoom(t *testing.T) {
	h := newHouse(t, 20)
	for _, c := range []struct {
		size   fyne.Size
		beside bool
	}{{small.size, false}, {fyne.NewSize(1720, 1000), true}} {
		d := sitBefore(h, h.office(), look{kit.Dark, lang.DE, c.size})
		d.opens(zoes)
		at := map[string]fyne.Position{}
		for _, x := range seen(d.Content()) {
			if line, ok := x.(*kit.Line); ok {
				at[line.Text()] = placeOf(line)
			}
		}
		coming, past, calendar := at["Nächste Lieferungen"], at["Verlauf"], at["Kalender"]
		if beside := past.X > coming.X; beside != c.beside || calendar.X <= past.X || calendar.X <= coming.X {
			t.Errorf("at %v: coming at %v, past at %v, calendar at %v", c.size, coming, past, calendar)
		}
		if !c.beside && past.Y <= coming.Y+300 {
			t.Errorf("the past stands at %v, over what is coming", past)
		}
	}
}
