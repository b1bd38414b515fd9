package missed_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/calendars"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/missed"
	"turnus/ui/text"
)

// today is ten days after the shop was begun and nobody planned.
var today = shoptest.Today.AddDays(10)

// at is the office of a store.
func at(store *db.DB) missed.Office {
	return missed.Office{
		Jobs:  planning.Jobs{Store: store, Clock: shoptest.On(today, "07:30")},
		Actor: shoptest.Actor,
		Why:   subscribing.Jobs{Store: store, Clock: shoptest.On(today, "07:30")},
		Offer: func(ctx context.Context) (o catalog.Offer, err error) {
			err = store.Read(ctx, func(r office.Reader) error { o, err = office.LoadOffer(r); return err })
			return o, err
		},
	}
}

// desk is the page in a window with somebody before it.
type desk struct {
	*missed.Page
	t      *testing.T
	store  *db.DB
	window fyne.Window
	kit    *kit.Desk
	went   []kit.Place
	left   int // how often one went back
	saved  int
	errs   []error
}

func sit(t *testing.T, store *db.DB, o missed.Office) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t, store: store, window: app.NewWindow("")}
	d.window.SetPadded(false)
	d.window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: d.window, Prefs: app.Preferences(),
		Today: func() civil.Date { return today }, Closed: func(civil.Date) string { return "" },
		Visit: func(p kit.Place) { d.went = append(d.went, p) }, Keys: d.key,
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) })
	d.Page = missed.New(d.kit, o, func() { d.left++ })
	d.kit.Saved = func() { d.saved++; d.Reload() }
	d.window.SetContent(d.Object())
	d.window.Show()
	d.Open()
	d.window.Canvas().Focus(d.Focus())
	return d
}

// key runs the command of a key, as the window does.
func (d *desk) key(k fyne.KeyName) bool {
	for _, c := range d.Commands() {
		if c.Key == (kit.Key{Name: k}) {
			c.Do()
			return true
		}
	}
	return false
}

// do runs the command whose name begins like this.
func (d *desk) do(name string) {
	d.t.Helper()
	for _, c := range d.Commands() {
		if strings.HasPrefix(c.Name, name) {
			c.Do()
			return
		}
	}
	d.t.Fatalf("no command %q", name)
}

func (d *desk) press(keys ...fyne.KeyName) {
	d.t.Helper()
	for _, k := range keys {
		f := d.window.Canvas().Focused()
		if f == nil {
			d.t.Fatal("nothing has the focus")
		}
		f.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// button presses a button of the dialog.
func (d *desk) button(name string) {
	d.t.Helper()
	top := d.window.Canvas().Overlays().Top()
	if top == nil {
		d.t.Fatal("no dialog is open")
	}
	d.pressIn(top, name)
}

func (d *desk) pressIn(top fyne.CanvasObject, name string) {
	d.t.Helper()
	found := false
	walk(top, func(o fyne.CanvasObject) {
		if b, ok := o.(interface {
			fyne.Tappable
			fyne.Focusable
		}); ok && !found && strings.Contains(readable(o), name) {
			found = true
			b.Tapped(&fyne.PointEvent{})
		}
	})
	if !found {
		d.t.Fatalf("no button %q in %q", name, readable(top))
	}
}

func (d *desk) asked() string {
	if top := d.window.Canvas().Overlays().Top(); top != nil {
		return readable(top)
	}
	return ""
}

// walk calls for an object and what is in it, as far as it is shown.
func walk(o fyne.CanvasObject, see func(fyne.CanvasObject)) {
	if !o.Visible() {
		return
	}
	see(o)
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	for _, x := range inside {
		walk(x, see)
	}
}

func readable(o fyne.CanvasObject) string {
	var out []string
	walk(o, func(x fyne.CanvasObject) {
		switch x := x.(type) {
		case *canvas.Text:
			if x.Text != "" {
				out = append(out, x.Text)
			}
		case *widget.RichText:
			out = append(out, x.String())
		}
	})
	return strings.Join(out, " ")
}

// lying counts what is missed in the store.
func (d *desk) lying() int {
	d.t.Helper()
	m, err := planning.Jobs{Store: d.store, Clock: shoptest.On(today, "07:30")}.Missed(d.t.Context(), today)
	if err != nil {
		d.t.Fatal(err)
	}
	return m.Dates
}

func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	for _, s := range says {
		if !strings.Contains(readable(d.Object()), s) {
			d.t.Errorf("%q cannot be read in %q", s, readable(d.Object()))
		}
	}
}

// TestAllIsDecidedByKeyboard: the first row is all of it, its effect is said,
// and only yes does it.
func TestAllIsDecidedByKeyboard(t *testing.T) {
	store := shoptest.Demo(t, 40)
	d := sit(t, store, at(store))
	before := d.lying()
	d.wantRead("Verpasste Termine", "Alle Tage", "Do 26.11.2026", "Mi 25.11.2026")
	d.do("Heute rüsten")
	if says := d.asked(); !strings.Contains(says, d.kit.T("missed.effect.now", "count", before)) || !strings.Contains(says, "auch heute geliefert") {
		t.Errorf("it says %q of %d", says, before)
	}
	d.press(fyne.KeyEscape)
	if d.lying() != before || d.asked() != "" {
		t.Fatal("asking did something")
	}
	d.do("Heute rüsten")
	d.button("Aufträge anlegen")
	if d.lying() != 0 || d.saved != 1 || len(d.errs) != 0 {
		t.Errorf("%d are left, saved %d times: %v", d.lying(), d.saved, d.errs)
	}
	d.wantRead("Lieferungen stehen nun auf der Liste von heute.", "Nichts verpasst")
}

// TestWhoIsToBeToldIsSaid, before and after, and the way to them is shown.
func TestWhoIsToBeToldIsSaid(t *testing.T) {
	store := shoptest.Demo(t, 40)
	d := sit(t, store, at(store))
	all := d.lying()
	d.do("Auslassen")
	if says := d.asked(); !strings.Contains(says, d.kit.T("missed.notices", "count", all)) {
		t.Errorf("of %d it says %q", all, says)
	}
	d.button("Auslassen")
	d.wantRead(d.kit.T("missed.notices", "count", all))
	d.pressIn(d.Object(), "Zu den Avisierungen")
	if len(d.went) != 1 || d.went[0] != (kit.Place{Screen: "calendars", Show: calendars.Notices{}}) {
		t.Errorf("it leads to %+v", d.went)
	}
}

// TestHowFarTheCountingIsStandsInTheDialog, until it is done.
func TestHowFarTheCountingIsStandsInTheDialog(t *testing.T) {
	store := shoptest.Demo(t, 40)
	o := at(store)
	var d *desk
	said := ""
	o.Jobs = half{o.Jobs, func() { said = d.asked() }}
	d = sit(t, store, o)
	d.do("Auslassen")
	if !strings.Contains(said, "wird gerechnet: 50 %") || strings.Contains(d.asked(), "50 %") {
		t.Errorf("half way it said %q, then %q", said, d.asked())
	}
}

// half is an office that stops half way to be looked at.
type half struct {
	missed.Jobs
	look func()
}

func (h half) WeighMissed(ctx context.Context, today civil.Date, d []planning.Decision) (planning.Settled, error) {
	office.Report(ctx, 1, 2)
	h.look()
	return h.Jobs.WeighMissed(ctx, today, d)
}

// TestADayIsOpenedIntoItsDeliveries, and one of them decided alone.
func TestADayIsOpenedIntoItsDeliveries(t *testing.T) {
	store := shoptest.Demo(t, 40)
	d := sit(t, store, at(store))
	before := d.lying()
	d.press(fyne.KeyDown, fyne.KeyReturn, fyne.KeyDown) // the first day, opened, its first delivery
	d.wantRead("A-")
	d.do("Nächster Tag")
	if says := d.asked(); !strings.Contains(says, "1 Lieferung kommt am nächsten Tag") || !strings.Contains(says, ".2026") {
		t.Errorf("it says %q", says)
	}
	d.button("Verschieben")
	if now := d.lying(); now != before-1 {
		t.Errorf("%d of %d are left", now, before)
	}
	d.wantRead("1 Lieferung kommt nun am nächsten möglichen Tag.")
	d.press(fyne.KeyHome, fyne.KeyDown)
	d.do("Auslassen")
	d.button("Auslassen")
	if now := d.lying(); now >= before-2 || now == 0 {
		t.Errorf("a whole day was left out, %d of %d are left", now, before)
	}
}

// TestWhyADeliveryWouldBeOnItsDayIsAsked of a single one, not of a whole day.
func TestWhyADeliveryWouldBeOnItsDayIsAsked(t *testing.T) {
	store := shoptest.Demo(t, 40)
	d := sit(t, store, at(store))
	ask := d.Commands()[3]
	d.press(fyne.KeyDown, fyne.KeyReturn)
	if ask.IsReady() {
		t.Error("a whole day has no why")
	}
	d.press(fyne.KeyDown)
	ask.Do()
	if says := d.asked(); !strings.Contains(says, "Warum Di 24.11.2026?") || !strings.Contains(says, "Gerüstet wird") || len(d.errs) > 0 {
		t.Errorf("it says %q, %v", says, d.errs)
	}
}

// TestADeliveryLeadsToItsSubscription, Esc to where one came from.
func TestADeliveryLeadsToItsSubscription(t *testing.T) {
	store := shoptest.Demo(t, 40)
	d := sit(t, store, at(store))
	d.press(fyne.KeyDown, fyne.KeyReturn, fyne.KeyDown, fyne.KeyReturn)
	if len(d.went) != 1 || d.went[0].Screen != "subscriptions" || d.went[0].ID == 0 {
		t.Errorf("it leads to %+v", d.went)
	}
	d.press(fyne.KeyUp, fyne.KeyReturn) // closes the day
	if strings.Contains(readable(d.Object()), "A-") {
		t.Error("the day is still open")
	}
	d.press(fyne.KeyEscape)
	if d.left != 1 {
		t.Error("Esc does not lead back")
	}
}

// TestWhatWasDecidedElsewhereIsSaid.
func TestWhatWasDecidedElsewhereIsSaid(t *testing.T) {
	store := shoptest.Demo(t, 40)
	o := at(store)
	d := sit(t, store, o)
	m, err := o.Jobs.Missed(t.Context(), today)
	if err != nil {
		t.Fatal(err)
	}
	d.do("Heute rüsten")
	gone := []planning.Decision{{MissedDate: m.Days[0].Dates[0], Choice: planning.LeaveOut}}
	if _, err := o.Jobs.SettleMissed(t.Context(), shoptest.Actor, today, gone); err != nil {
		t.Fatal(err)
	}
	d.button("Aufträge anlegen")
	d.wantRead("1 wurde inzwischen schon entschieden.")
}

// held is an office in which deciding or reading goes wrong.
type held struct {
	missed.Jobs
	err *error
}

func (h held) SettleMissed(context.Context, office.Actor, civil.Date, []planning.Decision) (planning.Settled, error) {
	return planning.Settled{}, *h.err
}

func (h held) WeighMissed(ctx context.Context, today civil.Date, d []planning.Decision) (planning.Settled, error) {
	if *h.err != nil && !problem.Has(*h.err, office.CodeLocked) {
		return planning.Settled{}, *h.err
	}
	return h.Jobs.WeighMissed(ctx, today, d)
}

// TestWhatGoesWrongIsSaid, and can be tried again.
func TestWhatGoesWrongIsSaid(t *testing.T) {
	store := shoptest.Demo(t, 40)
	o := at(store)
	fault := error(problem.New(office.CodeLocked, ""))
	o.Jobs = held{o.Jobs, &fault}
	d := sit(t, store, o)
	d.do("Auslassen")
	d.button("Auslassen")
	if len(d.errs) != 1 || !problem.Has(d.errs[0], office.CodeLocked) {
		t.Errorf("said was %v", d.errs)
	}
	if !slices.ContainsFunc(d.Commands(), func(c *kit.Command) bool { return strings.HasPrefix(c.Name, "Auslassen") && c.IsReady() }) {
		t.Error("it cannot be tried again")
	}
	fault = problem.New(office.CodeDiskFull, "")
	d.do("Auslassen")
	if says := d.asked(); !strings.Contains(says, d.kit.Words.Error(fault)[0]) {
		t.Errorf("the dialog says %q", says)
	}
}
