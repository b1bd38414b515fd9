package picking_test

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/picking"
	"turnus/ui/desktop/planning"
	"turnus/ui/text"

	jobs "turnus/domain/office/planning"
)

// desk is a screen in a window, with a person before it.
type desk struct {
	*picking.Screen
	t      *testing.T
	shop   shop
	window fyne.Window
	viewed []string
	errs   []error
	saved  int
}

// sit opens the screen on a shop.
func sit(t *testing.T, s shop) *desk { return sitIn(t, s, lang.DE) }

func sitIn(t *testing.T, s shop, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t, shop: s, window: app.NewWindow("")}
	d.window.SetPadded(false)
	d.window.Resize(fyne.NewSize(1080, 640))
	k := &kit.Desk{
		Words: text.For(l, "CH"), Window: d.window, Prefs: app.Preferences(),
		Tasks: kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) }),
		Today: today, Location: zurich, Closed: func(civil.Date) string { return "" },
		View: func(path string) { d.viewed = append(d.viewed, path) },
		Keys: func(fyne.KeyName) bool { return false },
	}
	k.Saved = func() { d.saved++; d.Reload() }
	d.Screen = picking.New(k, s.office(), planning.Office{
		Jobs: jobs.Jobs{Store: s.store, Clock: shoptest.At("08:00")}, Actor: shoptest.Actor,
		Lists: s.store, Shop: s.settings,
	})
	d.window.SetContent(d.Content())
	d.window.Show()
	d.Open(kit.Place{})
	return d
}

// command runs a command by its place in the menu.
func (d *desk) command(name string) {
	d.t.Helper()
	for _, c := range d.Commands() {
		if c.Name == name {
			c.Do()
			return
		}
	}
	d.t.Fatalf("there is no command %q", name)
}

// press types keys where the focus is.
func (d *desk) press(keys ...fyne.KeyName) {
	d.t.Helper()
	for _, k := range keys {
		focused := d.window.Canvas().Focused()
		switch {
		case k == fyne.KeyTab:
			d.window.Canvas().FocusNext()
		case focused == nil:
			d.t.Fatalf("nothing has the focus to get %s", k)
		default:
			focused.TypedKey(&fyne.KeyEvent{Name: k})
		}
	}
}

func (d *desk) typed(text string) {
	d.t.Helper()
	focused := d.window.Canvas().Focused()
	if focused == nil {
		d.t.Fatalf("nothing has the focus to get %q", text)
	}
	test.Type(focused, text)
}

// asked is what the dialog on top says, "" if there is none.
func (d *desk) asked() string {
	if top := d.window.Canvas().Overlays().Top(); top != nil {
		return says(top)
	}
	return ""
}

// says is all text in an object that can be seen.
func says(o fyne.CanvasObject) string {
	var out []string
	for _, x := range test.LaidOutObjects(o) {
		if text, ok := x.(*canvas.Text); ok && text.Visible() {
			out = append(out, text.Text)
		}
	}
	return strings.Join(out, " ")
}

// choose selects the slip at a place of the list, as a click does.
func (d *desk) choose(i int) picking.Detail {
	d.t.Helper()
	d.SlipTable().Select(d.Presenter().Slips()[i].ID)
	d.window.Canvas().Focus(d.SlipTable())
	return detail(d.t, d.Presenter(), i)
}

func TestPrintingOpensThePDFAndTellsTheScreen(t *testing.T) {
	d := sit(t, newShop(t, 40))
	d.command("Drucken")
	if len(d.viewed) != 1 || filepath.Base(d.viewed[0]) != "ruesten.pdf" || d.saved != 1 {
		t.Errorf("opened %q, saved %d times", d.viewed, d.saved)
	}
	row, _ := d.DayTable().Selected()
	if row.State != picking.DayPrinted {
		t.Errorf("the list says %+v", row)
	}
	if head := says(d.Content()); !strings.Contains(head, "gedruckt: ruesten.pdf") {
		t.Errorf("the page says %q", head)
	}
}

func TestWhereSomeSlipsAreOnPaperItAsksWhichAreWanted(t *testing.T) {
	d := sit(t, newShop(t, 60))
	d.command("Drucken")
	d.shop.change(t, detail(t, d.Presenter(), 0).Lines[0].ID, func(q money.Quantity) money.Quantity { return 2 * q })
	d.Reload()
	d.command("Drucken")
	if asked := d.asked(); !strings.Contains(asked, "schon auf Papier") || !strings.Contains(asked, "nur den neuen oder geänderten (1)") {
		t.Fatalf("it asks %q", asked)
	}
	d.press(fyne.KeyReturn)
	if paper := d.shop.paper; d.asked() != "" || len(paper.sheets) != 1 || len(paper.parts) != 1 || len(paper.parts[0].Slips) != 1 {
		t.Errorf("printed %d lists and %d parts", len(paper.sheets), len(paper.parts))
	}
	d.command("Drucken")
	if d.asked() != "" || len(d.shop.paper.sheets) != 2 {
		t.Error("all is on paper, and still it asks")
	}
}

// TestAShortageIsEnteredWithTheKeyboardAlone, and the day closed with it.
func TestAShortageIsEnteredWithTheKeyboardAlone(t *testing.T) {
	d := sit(t, newShop(t, 40))
	d.command("Drucken")
	slip := d.choose(0)
	d.press(fyne.KeyReturn)
	d.typed("0.5")
	d.press(fyne.KeyEscape)
	if d.window.Canvas().Focused() != fyne.Focusable(d.SlipTable()) {
		t.Error("Esc does not go back to the list")
	}
	if page := says(d.Content()); !strings.Contains(page, "1 Fehlmenge ist eingetragen.") {
		t.Errorf("the page says %q", page)
	}
	d.command("Tag abschliessen …")
	if asked := d.asked(); !strings.Contains(asked, "1 Fehlmenge ist eingetragen.") || !strings.Contains(asked, slip.Lines[0].Name) {
		t.Fatalf("it asks %q", asked)
	}
	d.press(fyne.KeyReturn) // the safe button has the focus
	if d.asked() != "" || !d.Presenter().Open() {
		t.Fatal("Enter alone closes the day")
	}
	d.command("Tag abschliessen …")
	d.press(fyne.KeyTab, fyne.KeyReturn)
	if d.asked() != "" || d.Presenter().Open() || d.Short(0) != nil {
		t.Errorf("the day is not closed: %q, %v", d.asked(), d.errs)
	}
	var short money.Quantity
	shoptest.Read(t, d.shop.store, func(r office.Reader) error {
		orders, err := r.OrdersWithPick(shoptest.Today)
		for _, o := range orders {
			for _, l := range o.Lines {
				short += l.Short
			}
			if o.State != order.Packed {
				t.Errorf("%s is %s", o.Number, o.State)
			}
		}
		return err
	})
	if short != money.One/2 {
		t.Errorf("stored as short are %s", short)
	}
	for _, c := range d.Commands() {
		if c.Name == "Tag abschliessen …" && c.IsReady() {
			t.Error("a closed day can be closed")
		}
	}
}

// TestAShortageThatCannotBeIsSaidWhenThePersonGoesOn and keeps the day open.
func TestAShortageThatCannotBeIsSaidWhenThePersonGoesOn(t *testing.T) {
	d := sit(t, newShop(t, 40))
	d.choose(0)
	d.press(fyne.KeyReturn)
	d.typed("viel")
	if strings.Contains(says(d.Detail()), "keine Menge") {
		t.Error("it is said in the middle of typing")
	}
	d.choose(0)
	if !strings.Contains(says(d.Detail()), "«viel» ist keine Menge.") {
		t.Errorf("the slip says %q", says(d.Detail()))
	}
	other := d.choose(1)
	if !strings.Contains(says(d.Detail()), other.Receiver) {
		t.Fatal("the other slip is not shown")
	}
	d.command("Tag abschliessen …")
	if asked := d.asked(); !strings.Contains(asked, "Fehlmenge") || strings.Contains(asked, "Abschliessen") {
		t.Errorf("it asks %q", asked)
	}
	d.press(fyne.KeyEscape)
	if d.asked() != "" || !strings.Contains(says(d.Detail()), "«viel» ist keine Menge.") {
		t.Errorf("the slip to be put right is not shown: %q", says(d.Detail()))
	}
	d.window.Canvas().Focus(d.Short(0).Focus())
	d.typed("0.5")
	if strings.Contains(says(d.Detail()), "keine Menge") {
		t.Error("it is still said though it is right")
	}
}

// TestReadingAgainLeavesAloneWhatIsBeingTyped.
func TestReadingAgainLeavesAloneWhatIsBeingTyped(t *testing.T) {
	d := sit(t, newShop(t, 40))
	d.choose(0)
	d.press(fyne.KeyReturn)
	d.typed("0.")
	entry := d.Short(0)
	d.Reload()
	if d.Short(0) != entry || entry.Text() != "0." || d.window.Canvas().Focused() != entry.Focus() {
		t.Fatal("the entry is another one")
	}
	d.typed("5")
	line := detail(t, d.Presenter(), 0).Lines[0]
	d.shop.change(t, line.ID, func(q money.Quantity) money.Quantity { return 3 * q })
	d.Reload()
	if d.Short(0) == entry || d.Short(0).Text() != "0.5" || d.window.Canvas().Focused() != d.Short(0).Focus() {
		t.Errorf("after the line changed it says %q", d.Short(0).Text())
	}
}

// TestADayThatChangedMeanwhileIsSaidAndShown.
func TestADayThatChangedMeanwhileIsSaidAndShown(t *testing.T) {
	d := sit(t, newShop(t, 40))
	d.command("Drucken")
	line := d.choose(0).Lines[0]
	d.press(fyne.KeyReturn)
	d.typed("0.5")
	d.command("Tag abschliessen …")
	d.shop.change(t, line.ID, func(q money.Quantity) money.Quantity { return 2 * q })
	d.press(fyne.KeyTab, fyne.KeyReturn)
	if asked := d.asked(); !strings.Contains(asked, "Jemand anderes hat das inzwischen geändert.") {
		t.Fatalf("it says %q", asked)
	}
	d.press(fyne.KeyReturn)
	if got := d.Presenter().Slips()[0]; got.State != picking.SlipChanged || len(d.Presenter().Shorts()) != 1 || !d.Presenter().Open() {
		t.Errorf("the slip is %+v, entered %v", got, d.Presenter().Shorts())
	}
}

func TestAnotherDayIsTypedPickedOrReachedWithTheKeys(t *testing.T) {
	d := sit(t, newShop(t, 40))
	first := d.Presenter().Day()
	next := d.Presenter().Neighbour(true)
	c := d.window.Canvas()
	c.Focus(d.DateField().Focus())
	d.typed("31.2.")
	d.press(fyne.KeyReturn)
	if d.Presenter().Day() != first {
		t.Fatalf("a day that does not exist is %s", d.Presenter().Day())
	}
	c.Focus(d.Search()) // and back: what is typed next replaces what stands there
	c.Focus(d.DateField().Focus())
	d.typed(words.DayMonth(next))
	if d.Presenter().Day() != first {
		t.Errorf("in the middle of typing it goes to %s", d.Presenter().Day())
	}
	d.press(fyne.KeyReturn)
	if d.Presenter().Day() != next || d.DateField().Date() != next {
		t.Errorf("typed %s, shown %s", next, d.Presenter().Day())
	}
	d.command("Voriger Rüsttag")
	if row, _ := d.DayTable().Selected(); d.Presenter().Day() != first || row.Day != first {
		t.Errorf("before it is %s, selected %s", d.Presenter().Day(), row.Name)
	}
	d.command("Nächster Rüsttag")
	c.Focus(d.DayTable())
	d.press(fyne.KeyUp)
	if d.Presenter().Day() != first {
		t.Errorf("the list goes to %s", d.Presenter().Day())
	}
	d.Open(kit.Place{Show: next})
	if d.Presenter().Day() != next {
		t.Errorf("sent to %s, shown %s", next, d.Presenter().Day())
	}
	d.Open(kit.Place{})
	if d.Presenter().Day() != next {
		t.Error("coming back, it is another day")
	}
}

func TestASearchIsForgottenWithTheDay(t *testing.T) {
	d := sit(t, newShop(t, 100))
	all := d.SlipTable().Len()
	d.window.Canvas().Focus(d.Search())
	d.typed(d.Presenter().Slips()[0].Receiver)
	if n := d.SlipTable().Len(); n == 0 || n == all {
		t.Errorf("%d of %d slips are found", n, all)
	}
	if page := says(d.Content()); !strings.Contains(page, "Rüstscheine (") {
		t.Errorf("the page says %q", page)
	}
	d.command("Nächster Rüsttag")
	if d.SearchEntry().Text() != "" || d.SlipTable().Len() != d.Presenter().CountSlips() {
		t.Errorf("the other day shows %d of %d, searched %q", d.SlipTable().Len(), d.Presenter().CountSlips(), d.SearchEntry().Text())
	}
	d.Parts().Choose(1)
	if d.Search() == nil || d.Parts().Chosen() != 0 {
		t.Error("what is searched is not shown")
	}
}

// TestADayWithoutOrdersSaysTheFirstStep, which can be done from here.
func TestADayWithoutOrdersSaysTheFirstStep(t *testing.T) {
	s := shop{store: shoptest.Demo(t, 40), paper: &pages{}}
	s.jobs.Store, s.jobs.Clock = s.store, shoptest.At("08:00")
	d := sit(t, s)
	if !d.Empty().Visible() || !strings.Contains(says(d.Empty()), "Aufträge anlegen …") {
		t.Fatalf("the page says %q", says(d.Content()))
	}
	for _, c := range d.Commands()[:3] {
		if c.IsReady() {
			t.Errorf("%q can be done", c.Name)
		}
	}
	d.command("Aufträge anlegen …")
	if asked := d.asked(); !strings.Contains(asked, "Aufträge werden angelegt.") {
		t.Fatalf("it asks %q", asked)
	}
	d.press(fyne.KeyReturn)
	if d.asked() != "" || d.Empty().Visible() || d.SlipTable().Len() == 0 {
		t.Errorf("afterwards there are %d slips: %q %v", d.SlipTable().Len(), d.asked(), d.errs)
	}
}

func TestWhatGoesWrongIsSaidAndThePageStays(t *testing.T) {
	s := newShop(t, 40)
	d := sit(t, s)
	n := d.SlipTable().Len()
	s.paper.err = problem.New(office.CodeDiskFull, "", "path", "x")
	d.command("Drucken")
	if len(d.errs) != 1 || !problem.Has(d.errs[0], office.CodeDiskFull) || len(d.viewed) != 0 {
		t.Errorf("said %v, opened %q", d.errs, d.viewed)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := d.Presenter().Read(shoptest.Today)(ctx); !errors.Is(err, context.Canceled) {
		t.Errorf("a cancelled reading says %v", err)
	}
	if d.SlipTable().Len() != n {
		t.Error("the slips are gone")
	}
}

// TestADayThatCannotBeReadLeavesTheOneThereIs, and can be tried again.
func TestADayThatCannotBeReadLeavesTheOneThereIs(t *testing.T) {
	s := newShop(t, 40)
	s.days = &fragile{Days: s.store}
	d := sit(t, s)
	first, n := d.Presenter().Day(), d.SlipTable().Len()
	s.days.err = problem.New(office.CodeLocked, "")
	d.command("Nächster Rüsttag")
	if d.asked() == "" || d.Presenter().Day() != first || d.SlipTable().Len() != n {
		t.Errorf("it says %q and shows %s with %d slips", d.asked(), d.Presenter().Day(), d.SlipTable().Len())
	}
	if row, _ := d.DayTable().Selected(); row.Day != first || !strings.Contains(says(d.Content()), words.DateLong(first)) {
		t.Errorf("selected is %s", row.Name)
	}
	d.press(fyne.KeyEscape)
	s.days.err = nil
	d.command("Nächster Rüsttag")
	if d.Presenter().Day() == first {
		t.Error("the second try leads nowhere")
	}
}

func TestTheScreenSpeaksFrench(t *testing.T) {
	d := sitIn(t, newShop(t, 40), lang.FR)
	page := says(d.Content())
	for _, part := range []string{"Préparer", "lundi 23 novembre 2026", "bons de préparation", "à imprimer"} {
		if !strings.Contains(page, part) {
			t.Errorf("%q is not in %q", part, page)
		}
	}
}

// TestASlipSaysWhyItsDay: each subscription on it, by its own chain.
func TestASlipSaysWhyItsDay(t *testing.T) {
	d := sit(t, newShop(t, 20))
	seen := 0
	for i := range d.Presenter().Slips() {
		detail := d.choose(i)
		if len(detail.Subscriptions) == 0 {
			continue
		}
		seen++
		d.command("Warum dieses Datum?")
		for _, want := range append([]string{"Warum", "Gerüstet wird", "Änderbar bis"}, detail.Subscriptions...) {
			if !strings.Contains(d.asked(), want) {
				t.Errorf("%s: %q is missing in %q", detail.Receiver, want, d.asked())
			}
		}
		d.press(fyne.KeyEscape)
	}
	if seen == 0 || len(d.errs) > 0 {
		t.Errorf("%d slips with subscriptions, %v", seen, d.errs)
	}
}
