package calendars

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
)

// What a window of 1280 × 720 has for a screen, between menu and status line.
const smallestWidth, smallestHeight = 1087, 656

// yearAt is where the year view is.
func (d *desk) yearAt() fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(d.editor.year)
}

// find goes over the year with the mouse until it says the day.
func (d *desk) find(date string) fyne.Position {
	d.t.Helper()
	want, size := day(date), d.editor.year.Size()
	var seen civil.Date
	d.editor.year.OnPoint = func(day civil.Date) { seen = day }
	for y := float32(40); y < size.Height; y += 6 {
		for x := float32(4); x < size.Width; x += 7 {
			test.MoveMouse(d.kit.Window.Canvas(), d.yearAt().AddXY(x, y))
			if seen == want {
				return fyne.NewPos(x, y)
			}
		}
	}
	d.t.Fatalf("%s is not in the year", date)
	return fyne.Position{}
}

func TestAClosureIsDrawnOverDaysWeighedDecidedAndSaved(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	from, to := d.find("2026-12-01"), d.find("2026-12-02")
	test.Drag(d.kit.Window.Canvas(), d.yearAt().Add(to), to.X-from.X, to.Y-from.Y)
	if !strings.Contains(d.dialog(), "Betriebsferien eintragen") {
		t.Fatalf("dragged, and reads %q", d.dialog())
	}
	d.types("Umbau")
	d.presses(fyne.KeyReturn)
	d.wantRead("Umbau", "1.12.–2.12.2026", "Lieferungen werden verschoben", "schon gemacht und betroffen")
	if d.editor.draft.Calendar().Closures[len(d.editor.draft.Calendar().Closures)-1].Name != "Umbau" || len(h.stored(t)[0].Closures) == len(d.editor.draft.Calendar().Closures) {
		t.Error("not drafted, or saved already")
	}
	d.does(d.editor.save)
	d.wantRead("Zurück zum Kalender", "Alle Aufträge", "Di 1.12.", "Umbau")
	if d.editor.discard.IsReady() || d.editor.newClosure.IsReady() {
		t.Error("the draft can be changed while orders are decided")
	}
	d.does(d.editor.save)
	d.wantRead("Gespeichert.", "verschoben", "Mitteilung")
	if len(h.stored(t)[0].Closures) != len(d.editor.draft.Calendar().Closures) || d.editor.save.IsReady() {
		t.Error("not saved, or to be saved again")
	}
	d.noErrors()
}

// TestWhoIsToBeToldIsOneButtonAway once a calendar was saved, and a place to visit.
func TestWhoIsToBeToldIsOneButtonAway(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.kit.Visit = d.Open
	h.weighed(t, d.editor.draft)
	d.editor.edited()
	d.does(d.editor.save)
	d.does(d.editor.save)
	var show fyne.Tappable
	walk(d.Content(), func(o fyne.CanvasObject) {
		if b, ok := o.(fyne.Tappable); ok && textsIn(o) == "Zu den Avisierungen" {
			show = b
		}
	})
	if show == nil {
		t.Fatalf("no way to those who are to be told in %q", textsIn(d.Content()))
	}
	show.Tapped(&fyne.PointEvent{})
	d.wantRead("Avisierungen sind offen", "Do 3.12.2026")
	if d.parts.Chosen() != d.telling || d.Search() == nil {
		t.Error("another part is shown")
	}
	d.Open(kit.Place{Show: Notices{}}) // once more
	d.wantRead("Avisierungen sind offen")
	d.noErrors()
}

func TestAClosureIsEnteredByKeyboardAlone(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.kit.Window.Canvas().Focus(d.editor.year)
	d.presses(fyne.KeyPageDown) // 23 December
	d.editor.year.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	d.presses(fyne.KeyLeft, fyne.KeyUp)
	d.editor.year.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	d.presses(fyne.KeyReturn)
	d.types("Umbau")
	d.presses(fyne.KeyReturn)
	closures := d.editor.draft.Calendar().Closures
	if last := closures[len(closures)-1]; last.Range != span("2026-12-15", "2026-12-23") {
		t.Fatalf("%+v", last)
	}
	d.does(d.editor.save)
	d.presses(fyne.KeyEscape)
	if d.review.open || !d.editor.draft.Changed() {
		t.Error("Esc does not go back to the draft")
	}
	d.noErrors()
}

func TestOneOrderIsDecidedAtTheTable(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	e := h.weighed(t, d.editor.draft)
	d.editor.edited()
	d.does(d.editor.save)
	d.presses(fyne.KeyHome, fyne.KeyReturn) // the first order, and on to its decision
	if d.focused() != d.review.one.choice.Focus() {
		t.Fatalf("%T has the focus", d.focused())
	}
	d.review.one.choice.SetValue(revising.Move)
	d.review.one.choice.OnChange()
	if !d.review.one.to.Object().Visible() {
		t.Fatal("no other day can be named")
	}
	d.review.one.to.SetDate(day("2026-11-02"))
	d.review.one.to.OnChange()
	d.wantRead("schon vorbei")
	d.review.one.to.SetDate(day("2026-12-05"))
	d.review.one.to.OnChange()
	if made := d.review.orders.One(e.Orders[0].Order.ID); made.To != day("2026-12-05") {
		t.Errorf("%+v", made)
	}
	d.wantRead("auf Sa 5.12.")
	d.noErrors()
}

func TestWrongDatesAreSaidBesideTheField(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	closures := len(d.editor.draft.Calendar().Closures)
	d.editor.askClosure(-1, schedule.NewClosure("", span("2026-12-10", "2026-12-08")))
	d.presses(fyne.KeyReturn)
	if !strings.Contains(d.dialog(), "10.12.2026") {
		t.Errorf("says %q", d.dialog())
	}
	d.presses(fyne.KeyEscape)
	d.does(d.editor.newClosure)
	d.presses(fyne.KeyTab)
	d.types("31.2.")
	d.presses(fyne.KeyReturn)
	if !strings.Contains(d.dialog(), "31.2.") {
		t.Errorf("says %q", d.dialog())
	}
	d.presses(fyne.KeyEscape)
	if len(d.editor.draft.Calendar().Closures) != closures {
		t.Error("a wrong closure was taken")
	}
}

func TestACalendarWithoutDeliveryDayCannotBeSaved(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	d.editor.tabs.Choose(2)
	for _, tick := range d.editor.weekdays.delivery.ticks {
		if tick.On() {
			d.kit.Window.Canvas().Focus(tick.Focus())
			d.types(" ")
		}
	}
	d.wantRead("Der Kalender hat keinen Liefertag", "lässt sich so nicht speichern")
	if d.editor.save.IsReady() {
		t.Error("it can be saved")
	}
	d.does(d.editor.discard)
	if !strings.Contains(d.dialog(), "Entwurf verwerfen?") {
		t.Fatalf("says %q", d.dialog())
	}
	d.presses(fyne.KeyTab, fyne.KeyReturn)
	if d.editor.draft.Changed() || d.dialog() != "" {
		t.Errorf("changed %t; %q", d.editor.draft.Changed(), d.dialog())
	}
	d.noErrors()
}

func TestHolidaysAreSwitchedAndTheCutoffIsTyped(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	d.editor.tabs.Choose(1)
	d.wantRead("Zürich", "Sa 1.8.2026 Bundesfeiertag", "Fr 2.1.2026 Berchtoldstag · nur örtlich")
	first := d.editor.holidays.toggle(d.editor.draft.Holidays(2026)[0])
	first.SetOn(false)
	first.OnChange()
	if on := d.editor.draft.Holidays(2030)[0].On; on {
		t.Error("still on")
	}
	d.editor.tabs.Choose(2)
	d.kit.Window.Canvas().Focus(d.editor.weekdays.days.Focus())
	d.presses(fyne.KeyEnd, fyne.KeyBackspace)
	d.types("61")
	d.kit.Window.Canvas().Unfocus()
	d.wantRead("61 Arbeitstage vor dem Rüsttag ist nicht möglich")
	if d.editor.draft.Calendar().CutoffDays == 61 {
		t.Error("taken")
	}
}

func TestWhatAnotherPersonSavedIsSaidAndTheDraftIsKept(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.editor.draft.SetCutoff(schedule.Cutoff{Days: 3})
	d.editor.edited()
	other := h.stored(t)[0]
	other.CutoffDays = 2
	d.does(d.editor.save) // the effect is shown
	shoptest.Do(t, h.store, func(tx office.Tx) error { return tx.SaveCalendars().Save(&other) })
	d.does(d.editor.save)
	d.wantRead("Jemand hat inzwischen", "Meinen Entwurf darüberlegen")
	if d.editor.draft.Calendar().CutoffDays != 3 || d.editor.save.IsReady() {
		t.Error("the draft is lost, or can be saved over the other")
	}
	d.noErrors()
}

func TestOrdersLeftForLaterAreFoundAgain(t *testing.T) {
	h := newHouse(t)
	d := sit(t, h.Office)
	d.Open(kit.Place{Show: Unsettled{}})
	d.wantRead("Alle Aufträge passen zu den Kalendern.")
	draft := h.drafted(t)
	e := h.weighed(t, draft)
	if _, _, err := h.Jobs.Save(t.Context(), h.Actor, shoptest.Today, draft.Revision(), revising.Decisions{}); err != nil {
		t.Fatal(err)
	}
	d.Open(kit.Place{Show: Unsettled{}})
	d.wantRead("an denen nicht geliefert wird", "Zurück zum Kalender")
	if d.review.orders.Len() != len(e.Orders) {
		t.Errorf("%d orders, want %d", d.review.orders.Len(), len(e.Orders))
	}
	d.does(d.editor.save)
	d.wantRead("Erledigt.")
	d.Open(kit.Place{Show: Unsettled{}})
	d.wantRead("Alle Aufträge passen zu den Kalendern.")
	d.noErrors()
}

func TestAnICalendarFileIsShownBeforeItIsTaken(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	closures := len(d.editor.draft.Calendar().Closures)
	d.does(d.editor.importing)
	d.types("/nowhere.ics")
	d.presses(fyne.KeyReturn)
	if !strings.Contains(d.dialog(), "gibt es nicht") {
		t.Errorf("says %q", d.dialog())
	}
	d.presses(fyne.KeyEscape)
	d.does(d.editor.importing)
	d.types(writeFile(t, "f.ics", icalFile))
	d.presses(fyne.KeyReturn)
	if !strings.Contains(d.dialog(), "Skilager") || !strings.Contains(d.dialog(), "4 Einträge in der Datei") {
		t.Fatalf("says %q", d.dialog())
	}
	if !strings.Contains(d.dialog(), "Sommer: überschneidet sich mit Betriebsferien, 26.7.") {
		t.Errorf("why the first bad event is not taken cannot be read whole in %q", d.dialog())
	}
	d.presses(fyne.KeyReturn)
	if now := len(d.editor.draft.Calendar().Closures); now <= closures {
		t.Errorf("%d closures", now)
	}
	d.does(d.editor.exporting)
	if !strings.Contains(d.dialog(), ".ics") {
		t.Errorf("says %q", d.dialog())
	}
	d.presses(fyne.KeyEscape)
	d.noErrors()
}

// Moving all cancels the orders that the rules have no day for: that is said
// above the list, with their number.
func TestHowManyOrdersCannotBeMovedIsSaid(t *testing.T) {
	h := newHouse(t)
	orders := h.weighed(t, h.drafted(t)).Orders
	d := sit(t, h.Office)
	d.editor.ask(question{orders: orders})
	if strings.Contains(textsIn(d.review.object), "keinen anderen Tag") {
		t.Error("said of orders that have a day")
	}
	for i := range orders[:2] {
		orders[i].Becomes = civil.Date{}
	}
	d.editor.ask(question{orders: orders})
	if says := textsIn(d.review.object); !strings.Contains(says, "Für 2 davon haben die Regeln keinen anderen Tag") {
		t.Errorf("reads %q", says)
	}
}

// The list has no room for a long name: it stands whole below, while its entry
// is selected.
func TestALongNameOfAClosureIsReadWholeBelowTheList(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	const long = "Umbau der Backstube und der neuen Kühlräume im Untergeschoss"
	if err := d.editor.draft.SetClosure(-1, schedule.NewClosure(long, span("2026-12-07", "2026-12-18"))); err != nil {
		t.Fatal(err)
	}
	d.editor.edited()
	for _, x := range d.editor.draft.Entries(d.kit.Words, 2026) {
		if x.Name == long {
			d.editor.entries.Select(x.ID)
		}
	}
	if !d.editor.whole.Visible() || d.editor.whole.Text() != long {
		t.Errorf("%q below the list", d.editor.whole.Text())
	}
}

// Everything has room in the smallest window, in all languages, light and dark,
// with every part shown.
func TestTheScreenFitsIntoTheSmallestWindow(t *testing.T) {
	h := newHouse(t)
	for _, l := range lang.All {
		for _, a := range []kit.Appearance{kit.Light, kit.Dark} {
			d := sitIn(t, h.Office, l, a, fyne.NewSize(smallestWidth, smallestHeight))
			if err := d.editor.draft.SetClosure(-1, schedule.NewClosure("Hofumbau", span("2026-11-26", "2026-12-04"))); err != nil {
				t.Fatal(err)
			}
			for _, state := range []func(){
				func() { d.editor.tabs.Choose(1) }, func() { d.editor.tabs.Choose(2) }, d.editor.edited, func() { d.does(d.editor.save) },
			} {
				state()
				if least := d.Content().MinSize(); least.Width > smallestWidth || least.Height > smallestHeight {
					t.Errorf("%s %s: needs %v", l, a, least)
				}
			}
			d.noErrors()
		}
	}
}

// BenchmarkYearOfADraft marks and draws the year anew, as each change of the
// draft does.
func BenchmarkYearOfADraft(b *testing.B) {
	app := test.NewTempApp(b)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := fixed()
	words, days := german(), span("2026-01-01", "2026-12-31")
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		d.SetDelivery(civil.Weekdays(i%126 + 1))
		if len(d.Marks(days, words, nil)) != 365 {
			b.Fatal("days are missing")
		}
	}
}
