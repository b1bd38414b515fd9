package plans

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/catalog"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
)

// Every second Tuesday and Friday, before holidays: built without a mouse.
func TestAPlanIsBuiltByKeyboardAlone(t *testing.T) {
	h := newHouse(t, 30)
	d := sit(t, h.Office)
	d.press(kit.KeyNew)
	d.types("jede-2")
	d.tab(2) // over the calendar
	d.types("Jeden zweiten Dienstag und Freitag")
	d.tab(5) // over the other names and the kind, which is weeks already
	d.types("2")
	d.tab(2) // over Monday
	d.types(" ")
	d.tab(3)
	d.types(" ")
	d.wants("Geliefert wird alle 2 Wochen am Dienstag und Freitag.")
	d.wants("wird vorher geliefert, höchstens 6 Tage früher")
	d.press(kit.Ctrl(fyne.KeyS))
	p := h.plan("jede-2")
	if got := german().Rhythm(p.Versions[0].Rhythm); got != "alle 2 Wochen am Dienstag und Freitag" {
		t.Errorf("saved %s", got)
	}
	if p.Versions[0].Policy != schedule.NewPolicy(schedule.Before) {
		t.Errorf("the policy is %+v", p.Versions[0].Policy)
	}
	if d.maskShown() || len(d.errs) > 0 {
		t.Errorf("the list is not back: %v", d.errs)
	}
	if got, ok := d.list.table.Selected(); !ok || got.Number != "jede-2" {
		t.Errorf("%s is selected", got.Number)
	}
}

// opened is the screen with a plan in the mask.
func opened(t *testing.T, h house, number string) *desk {
	t.Helper()
	d := sit(t, h.Office)
	d.Open(kit.Place{ID: h.plan(number).ID})
	if !d.maskShown() {
		t.Fatal("the mask is not shown")
	}
	return d
}

// every types another interval.
func (d *desk) every(n string) {
	d.kit.Window.Canvas().Focus(d.mask.fields.every.Focus())
	d.types(n)
}

// TestWhatFollowsATermIsChosen: told in time to cancel unless something else is typed.
func TestWhatFollowsATermIsChosen(t *testing.T) {
	h := newHouse(t, 30)
	d := opened(t, h, "weekly-thu")
	f := d.mask.fields
	f.renewal.SetValue(RenewsMonths)
	f.renewal.OnChange()
	tells := func(days string) {
		d.kit.Window.Canvas().Focus(f.renewalNotice.Focus())
		for range 3 {
			d.key(fyne.KeyDelete)
			d.key(fyne.KeyBackspace)
		}
		d.types(days)
	}
	tells("3")
	d.press(kit.Ctrl(fyne.KeyS))
	d.wants("3 Tage vor dem Ende erfahren die Kunden zu spät davon")
	tells("40")
	d.press(kit.Ctrl(fyne.KeyS))
	d.key(fyne.KeyReturn)
	v := h.plan("weekly-thu").Versions
	if got := v[len(v)-1].Renewal; got == nil || *got != (catalog.Renewal{Months: 12, NoticeDays: 40}) {
		t.Errorf("saved %+v", got)
	}
}

func TestTheCalendarFollowsWhatIsTyped(t *testing.T) {
	d := opened(t, newHouse(t, 30), "weekly-thu")
	weekly := d.mask.preview.Deliveries
	d.every("2")
	if got := d.mask.preview.Deliveries; got >= weekly || got == 0 {
		t.Errorf("%d deliveries, %d before", got, weekly)
	}
	if got := d.mask.mark(day("2026-12-20")); got.Ground != kit.GroundOff {
		t.Errorf("a Sunday looks like %+v", got)
	}
	d.wants("alle 2 Wochen am Donnerstag")
}

func TestAPlanInUseSaysFirstWhatItsChangeDoes(t *testing.T) {
	h := newHouse(t, 30)
	shoptest.Plan(t, h.store, 14)
	d := opened(t, h, "weekly-thu")
	d.every("2")
	d.press(kit.Ctrl(fyne.KeyS))
	if !d.kit.InDialog() {
		t.Fatal("nothing is asked")
	}
	d.wants("Abonnemente werden anders beliefert")
	d.wants("fallen aus")
	if len(h.plan("weekly-thu").Versions) != 1 {
		t.Error("it is saved before anybody agreed")
	}
	d.key(fyne.KeyReturn)
	p := h.plan("weekly-thu")
	if len(p.Versions) != 2 || !p.Versions[1].From.After(today()) || german().Rhythm(p.Versions[1].Rhythm) != "alle 2 Wochen am Donnerstag" {
		t.Errorf("saved %+v", p.Versions)
	}
	if d.kit.InDialog() || d.maskShown() {
		t.Error("the list is not back")
	}
}

func TestOrdersThatAreMadeStayUnlessAPersonDecides(t *testing.T) {
	h := newHouse(t, 30)
	orders := shoptest.Plan(t, h.store, 14)
	d := opened(t, h, "weekly-thu")
	d.every("2")
	d.press(kit.Ctrl(fyne.KeyS))
	d.types("24.11.2026") // today is the 23rd: in the middle of what is ordered
	d.wants("schon gemacht")
	d.key(fyne.KeyReturn)
	if len(h.plan("weekly-thu").Versions) != 2 {
		t.Fatal("it is not saved")
	}
	for _, o := range orders {
		if now := shoptest.Order(t, h.store, o.ID); now.State != o.State || now.Date != o.Date {
			t.Errorf("order %s was %s on %s, is %s on %s", o.Number, o.State, o.Date, now.State, now.Date)
		}
	}
}

func TestOrdersThatAreMadeAreCancelledIfAPersonSaysSo(t *testing.T) {
	h := newHouse(t, 30)
	orders := shoptest.Plan(t, h.store, 14)
	d := opened(t, h, "weekly-thu")
	d.every("2")
	d.press(kit.Ctrl(fyne.KeyS))
	d.types("24.11.2026")
	d.tab(1)
	d.key(fyne.KeyEnd) // the last choice
	d.key(fyne.KeyReturn)
	cancelled := 0
	for _, o := range orders {
		if now := shoptest.Order(t, h.store, o.ID); now.State != o.State {
			cancelled++
		}
	}
	if cancelled == 0 {
		t.Error("no order was cancelled")
	}
}

func TestAChangeFromBeforeTheLastVersionIsRefused(t *testing.T) {
	h := newHouse(t, 30)
	h.change("weekly-thu", func(p *catalog.DeliveryPlan) {
		v := p.Versions[0]
		v.From = day("2027-01-04")
		p.Versions = append(p.Versions, v)
	})
	d := opened(t, h, "weekly-thu")
	d.every("2")
	d.press(kit.Ctrl(fyne.KeyS))
	d.types("1.1.2027")
	d.wants("Die letzte Fassung gilt ab 4.1.2027.")
	d.key(fyne.KeyReturn)
	if !d.kit.InDialog() {
		t.Error("it is saved nevertheless")
	}
}

func TestNamesAreSavedWithoutAsking(t *testing.T) {
	h := newHouse(t, 30)
	d := opened(t, h, "weekly-thu")
	d.kit.Window.Canvas().Focus(d.mask.fields.names[lang.DE].Focus())
	d.types("Donnerstags")
	d.press(kit.Ctrl(fyne.KeyS))
	if p := h.plan("weekly-thu"); p.Names[lang.DE] != "Donnerstags" || len(p.Versions) != 1 || d.maskShown() {
		t.Errorf("%v, %d versions", p.Names, len(p.Versions))
	}
}

func TestWhatWasChangedElsewhereIsToldAndTheDraftKept(t *testing.T) {
	h := newHouse(t, 30)
	d := opened(t, h, "weekly-thu")
	d.kit.Window.Canvas().Focus(d.mask.fields.names[lang.DE].Focus())
	d.types("Donnerstags")
	h.change("weekly-thu", func(p *catalog.DeliveryPlan) { p.Names = lang.Texts{lang.DE: "Anders"} })
	d.Reload()
	d.press(kit.Ctrl(fyne.KeyS))
	if !d.kit.InDialog() {
		t.Fatal("nothing is told")
	}
	if got := d.mask.fields.names[lang.DE].Text(); got != "Donnerstags" || h.plan("weekly-thu").Names[lang.DE] != "Anders" {
		t.Errorf("the draft is %s", got)
	}
}

func TestANumberThatIsTakenIsSaidBesideIt(t *testing.T) {
	h := newHouse(t, 30)
	d := opened(t, h, "weekly-thu")
	d.kit.Window.Canvas().Focus(d.mask.fields.number.Focus())
	d.types("weekly-tue")
	d.press(kit.Ctrl(fyne.KeyS))
	d.wants("Diese Nummer ist schon vergeben.")
	if !d.maskShown() || h.plan("weekly-thu").ID == 0 {
		t.Error("it is saved")
	}
}

func TestSavingGoesToTheFirstFieldThatIsWrong(t *testing.T) {
	h := newHouse(t, 30)
	d := sit(t, h.Office)
	d.press(kit.KeyNew)
	if strings.Contains(d.reads(), "Bitte") {
		t.Errorf("an empty mask complains:\n%s", d.reads())
	}
	d.press(kit.Ctrl(fyne.KeyS))
	if d.focused() != d.mask.fields.number.Focus() {
		t.Error("the number is not gone to")
	}
	d.types("neu")
	d.tab(2)
	d.types("Neu")
	d.press(kit.Ctrl(fyne.KeyS))
	d.wants("Bitte mindestens einen Wochentag wählen.")
	if d.focused() != d.mask.fields.weekdays.Focus() {
		t.Error("the weekdays are not gone to")
	}
}

func TestBadNumbersAreSaidBesideTheirFieldAtOnce(t *testing.T) {
	d := opened(t, newHouse(t, 30), "weekly-thu")
	d.every("0")
	d.wants("Bitte eine ganze Zahl von 1 bis 999 eingeben.")
	d.every("2")
	if strings.Contains(d.reads(), "Bitte eine ganze Zahl") {
		t.Error("it is still said")
	}
	d.kit.Window.Canvas().Focus(d.mask.fields.shift.Focus())
	d.types("32")
	d.tab(1)
	d.wants("Bitte eine ganze Zahl von 0 bis 31 eingeben.")
}

func TestAPastedRuleFillsTheMaskOrSaysWhichPartIsNotPossible(t *testing.T) {
	d := opened(t, newHouse(t, 30), "weekly-thu")
	rule := d.mask.fields.rule
	c := d.kit.Window.Canvas()
	c.Focus(rule.Focus())
	paste := func(text string) {
		rule.Focus().(fyne.Shortcutable).TypedShortcut(&fyne.ShortcutSelectAll{})
		d.types(text)
	}
	paste("FREQ=MONTHLY;BYDAY=-1FR")
	d.wants("am letzten Freitag jedes Monats")
	if d.mask.fields.kind.Value() != Kind(schedule.ByMonthWeekdays) {
		t.Errorf("the kind is %s", d.mask.fields.kind.Value())
	}
	paste("FREQ=WEEKLY;BYDAY=MO;COUNT=5")
	d.wants("COUNT")
	if d.focused() != rule.Focus() {
		t.Error("the focus went away while typing")
	}
}

func TestSeasonsAreSetByKeyboard(t *testing.T) {
	d := opened(t, newHouse(t, 30), "weekly-thu")
	d.press(alt(fyne.KeyInsert)) // it asks when the new season begins
	d.types("1.11.")
	d.every("2")
	d.wants("Januar bis Oktober: jede Woche am Donnerstag; November bis Dezember: alle 2 Wochen am Donnerstag")
	d.kit.Window.Canvas().Focus(d.mask.fields.season.Focus())
	d.key(fyne.KeyUp)
	if got := d.mask.fields.begin.Text(); got != "1.1." {
		t.Errorf("the season shown begins on %s", got)
	}
	d.press(alt(fyne.KeyDelete))
	d.wants("Geliefert wird alle 2 Wochen am Donnerstag.")
}

func TestWhatWouldBeLostIsAskedFor(t *testing.T) {
	h := newHouse(t, 30)
	d := opened(t, h, "weekly-thu")
	d.press(kit.KeyClose)
	if d.maskShown() {
		t.Fatal("the mask does not close")
	}
	d = opened(t, h, "weekly-thu")
	d.every("2")
	d.press(kit.KeyClose)
	if !d.kit.InDialog() || !d.maskShown() {
		t.Error("nothing is asked")
	}
}

func TestACalendarThatCannotBeUsedSaysSoAndShowsNothing(t *testing.T) {
	h := newHouse(t, 30)
	shoptest.Do(t, h.store, func(tx office.Tx) error {
		all, err := tx.Calendars().All()
		if err != nil {
			return err
		}
		for i := range all {
			all[i].DeliveryDays = 0
			if err := tx.SaveCalendars().Save(&all[i]); err != nil {
				return err
			}
		}
		return nil
	})
	d := opened(t, h, "weekly-thu")
	d.wants("Dieser Kalender kann nicht gebraucht werden")
	d.every("2")
	d.press(kit.Ctrl(fyne.KeyS)) // what is wrong with the calendar is said, and nothing is saved
	if len(h.plan("weekly-thu").Versions) != 1 {
		t.Error("it is saved")
	}
}

func TestEveryLanguageHasRoomAtTheSmallestSize(t *testing.T) {
	h := newHouse(t, 30)
	for _, l := range lang.All {
		d := sitIn(t, h.Office, l)
		d.Open(kit.Place{ID: h.plan("biweekly-thu-a").ID})
		if least := d.Content().MinSize(); least.Width > 1060 || least.Height > 600 {
			t.Errorf("%s needs %v", l, least)
		}
		d.mask.fields.ownCutoff.SetOn(true)
		d.press(alt(fyne.KeyInsert))
		if w := d.mask.sections.Object().(*container.Scroll).Content.MinSize().Width; w > leastMask {
			t.Errorf("%s: the fields need %v, and have %v", l, w, leastMask)
		}
		if strings.Contains(d.reads(), "plans.") {
			t.Errorf("%s shows a key:\n%s", l, d.reads())
		}
	}
}

func TestTheListIsSortedAndOpened(t *testing.T) {
	h := newHouse(t, 30)
	d := sit(t, h.Office)
	for _, key := range []string{"uses", "discount", "rhythm", "name", "calendar", "number"} {
		d.list.table.SortBy(kit.Sort{Key: key})
		d.kit.Window.Canvas().Focus(d.list.table)
		d.key(fyne.KeyHome)
		if _, ok := d.list.table.Selected(); !ok {
			t.Errorf("sorted by %s nothing can be selected", key)
		}
	}
	d.key(fyne.KeyReturn)
	if !d.maskShown() {
		t.Error("Enter opens nothing")
	}
	if problem.Has(d.mask.editor.Check(), schedule.CodeRhythmEmpty) {
		t.Error("the plan is empty")
	}
}

// The lead times of articles are a part of the screen with commands of its own.
func TestLeadTimesStandBesideThePlans(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(t, h.Office)
	plans := d.Commands()
	d.list.parts.Choose(1)
	if got := d.Commands(); len(got) != 1 || got[0] == plans[0] || plans[0].IsReady() {
		t.Errorf("%d commands, and those of the plans can still be run: %v", len(got), plans[0].IsReady())
	}
	d.list.parts.Choose(0)
	if got := d.Commands(); got[0] != plans[0] || !plans[0].IsReady() {
		t.Error("the commands of the plans are not back")
	}
	d.Open(kit.Place{Show: leads.Place{Article: 3}})
	if d.list.parts.Chosen() != 1 || !d.Commands()[0].IsReady() {
		t.Error("the way from an article does not lead to its lead time")
	}
}
