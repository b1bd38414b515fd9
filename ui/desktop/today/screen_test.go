package today

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/calendars"
	"turnus/ui/desktop/imports"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	*house
	t    *testing.T
	kit  *kit.Desk
	went []kit.Place // other screens that were opened
	keys []fyne.KeyName
	errs []error // that were shown in dialogs
}

func sit(t *testing.T, h *house) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t, house: h}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Location: zurich,
		Today: func() civil.Date { return h.day }, Closed: func(civil.Date) string { return "" },
		Visit: func(p kit.Place) { d.went = append(d.went, p) },
		Keys:  func(k fyne.KeyName) bool { d.keys = append(d.keys, k); return true },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) })
	d.Screen = New(d.kit, h.office(), h.orders(), h.late())
	d.kit.Saved = d.Reload
	window.SetContent(d.Content())
	window.Show()
	d.Open(kit.Place{})
	return d
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
		if line, ok := x.(*canvas.Text); ok && line.Text != "" {
			out = append(out, line.Text)
		}
	})
	return strings.Join(out, " ")
}

func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	for _, s := range says {
		if !strings.Contains(readable(d.Content()), s) {
			d.t.Errorf("%q cannot be read in %q", s, readable(d.Content()))
		}
	}
}

// item is the row with a key on the screen.
func (d *desk) item(key string) *item {
	d.t.Helper()
	for _, i := range d.list.items {
		if i.row.Key == key {
			return i
		}
	}
	d.t.Fatalf("no row %q among %q", key, keys(d.show))
	return nil
}

func (d *desk) focus(i *item) { d.kit.Window.Canvas().Focus(i) }

// press presses a key where the focus is.
func (d *desk) press(k fyne.KeyName) {
	d.t.Helper()
	f := d.kit.Window.Canvas().Focused()
	if f == nil {
		d.t.Fatal("nothing has the focus")
	}
	f.TypedKey(&fyne.KeyEvent{Name: k})
}

// focused is the key of the row that has the focus.
func (d *desk) focused() string {
	if i, ok := d.kit.Window.Canvas().Focused().(*item); ok {
		return i.row.Key
	}
	return ""
}

func TestRowsLeadToTheirScreens(t *testing.T) {
	h := newHouse(t, 60)
	h.plan(t)
	h.notices, h.unfit = 3, 2
	d := sit(t, h)
	d.wantRead("Heute", "Montag, 23. November 2026", "Zu tun", "Rüsttag Mo 23.11.2026", "Kommt", "Monatslauf November")
	d.show.quick.requests = view.RequestCounts{Waiting: 1, Rejected: 1, Answered: map[exchange.Verdict]int{exchange.Applied: 1}}
	d.refresh()
	day := civil.MustParse
	running := view.SubscriptionQuery{States: running}
	ending := running
	ending.Last = civil.Between(h.day, h.day.AddDays(outlookAhead))
	for key, want := range map[string]kit.Place{
		"decide":          {Screen: "imports", Show: imports.Filter{Verdict: exchange.NeedsDecision}},
		"files":           {Screen: "imports", Show: imports.Filter{RejectedFiles: true}},
		"requests":        {Screen: "imports", Show: imports.Filter{Since: d.show.Since()}},
		"pick 2026-11-23": {Screen: "picking", Show: day("2026-11-23")},
		"invoices":        {Screen: "invoices", Show: day("2026-11-30")},
		"ending":          {Screen: "subscriptions", Show: ending},
		"notices":         {Screen: "calendars", Show: calendars.Notices{}},
		"unsettled":       {Screen: "calendars", Show: calendars.Unsettled{}},
	} {
		d.went = nil
		test.Tap(d.item(key))
		same(t, key, d.went, []kit.Place{want})
		same(t, key+" under the mouse", d.item(key).Cursor(), desktop.PointerCursor)
	}
	d.went = nil
	test.Tap(d.item("due"))
	same(t, "a settled row leads nowhere", len(d.went), 0)
	same(t, "under the mouse", d.item("due").Cursor(), desktop.DefaultCursor)
	d.follow(Target{To: ToSubscriptions, ID: 7})
	same(t, "one subscription", d.went, []kit.Place{{Screen: "subscriptions", ID: 7}})
	d.follow(Target{To: ToPicking})
	same(t, "no day", d.went[1], kit.Place{Screen: "picking"})
}

func TestTheKeyboardAloneGoesFromRowToRow(t *testing.T) {
	h := newHouse(t, 60)
	h.plan(t)
	d := sit(t, h)
	items := d.list.items
	d.focus(items[0])
	d.press(fyne.KeyUp)
	same(t, "above the first", d.focused(), items[0].row.Key)
	d.press(fyne.KeyDown)
	same(t, "down", d.focused(), items[1].row.Key)
	d.press(fyne.KeyEnd)
	d.press(fyne.KeyDown)
	same(t, "end", d.focused(), items[len(items)-1].row.Key)
	d.press(fyne.KeyHome)
	d.press(fyne.KeyReturn)
	same(t, "went", d.went, []kit.Place{{Screen: "picking", Show: h.day}})
	d.press(fyne.KeyF5)
	same(t, "passed on", d.keys, []fyne.KeyName{fyne.KeyF5})
}

// TestReloadingKeepsObjectsAndFocus: nothing flickers when something was saved.
func TestReloadingKeepsObjectsAndFocus(t *testing.T) {
	h := newHouse(t, 60)
	d := sit(t, h)
	due, invoices := d.item("due"), d.item("invoices")
	d.focus(invoices)
	d.Reload()
	h.plan(t)
	d.Reload()
	if d.item("due") != due || d.item("invoices") != invoices {
		t.Error("rows are other objects after a reload")
	}
	same(t, "focus", d.focused(), "invoices")
	d.wantRead("angelegt bis Mo 30.11.2026")
	h.pack(t, h.day, h.day)
	d.focus(d.item("pick 2026-11-23"))
	d.Reload()
	same(t, "focus of a row that is gone", d.focused(), d.list.items[0].row.Key)
}

// TestTheFocusScrollsARowIntoView in a window that is too low.
func TestTheFocusScrollsARowIntoView(t *testing.T) {
	h := newHouse(t, 60)
	h.plan(t)
	d := sit(t, h)
	d.kit.Window.Resize(fyne.NewSize(1080, 240))
	d.focus(d.list.items[0])
	d.press(fyne.KeyEnd)
	last := d.list.items[len(d.list.items)-1]
	if bottom := last.Position().Y + last.Size().Height; bottom > d.list.object.Offset.Y+d.list.object.Size().Height+0.5 {
		t.Errorf("the last row ends at %v, in view are %v from %v", bottom, d.list.object.Size().Height, d.list.object.Offset.Y)
	}
	d.press(fyne.KeyHome)
	if y := d.list.items[0].Position().Y; d.list.object.Offset.Y > y {
		t.Errorf("the first row is at %v, in view is from %v", y, d.list.object.Offset.Y)
	}
}

// TestOrdersAreMadeFromHere, by the row or the command.
func TestOrdersAreMadeFromHere(t *testing.T) {
	h := newHouse(t, 20)
	d := sit(t, h)
	test.Tap(d.item("due"))
	top := d.kit.Window.Canvas().Overlays().Top()
	if top == nil || !strings.Contains(readable(top), german().T("planning.title")) {
		t.Fatal("no dialog asks for the orders")
	}
	same(t, "commands", len(d.Commands()), 2)
	if d.Search() != nil {
		t.Error("there is nothing to search")
	}
}

// TestTroubleIsSaidOnThePageAndNotInDialogs, and goes away by itself.
func TestTroubleIsSaidOnThePageAndNotInDialogs(t *testing.T) {
	h := newHouse(t, 20)
	locked := problem.New(office.CodeLocked, "")
	h.dueErr = locked
	d := sit(t, h)
	says := german().Problem(locked)
	d.wantRead(says)
	h.dueErr, h.readErr = nil, locked
	for range 3 {
		d.Reload()
	}
	d.wantRead("Zu tun", says)
	same(t, "notice", d.notice.Text(), says)
	h.readErr = nil
	d.Reload()
	same(t, "notice", d.notice.Text(), "")
	same(t, "due", d.item("due").row.Mark, ToDo)
	same(t, "dialogs", len(d.errs), 0)
}

// TestAStoreThatFailsAtOnceShowsNoRows: none are better than wrong ones.
func TestAStoreThatFailsAtOnceShowsNoRows(t *testing.T) {
	h := newHouse(t, 20)
	h.readErr = problem.New(office.CodeLocked, "")
	d := sit(t, h)
	same(t, "rows", len(d.list.items), 0)
	d.wantRead(german().Problem(problem.New(office.CodeLocked, "")))
}

// TestRowsAreDrawnAnewInAnotherTheme: signs and arrows take its colours.
func TestRowsAreDrawnAnewInAnotherTheme(t *testing.T) {
	d := sit(t, newHouse(t, 20))
	i := d.item("due")
	r := test.WidgetRenderer(i).(*itemRenderer)
	before := [2]string{r.sign.Resource.Name(), r.arrow.Resource.Name()}
	fyne.CurrentApp().Settings().SetTheme(kit.Theme(kit.Dark))
	i.Refresh()
	if r.sign.Resource.Name() == before[0] || r.arrow.Resource.Name() == before[1] {
		t.Error("the drawings keep the colours of the theme before")
	}
	i.MouseIn(nil)
	hovered := r.ground.FillColor
	i.MouseOut()
	if r.ground.FillColor == hovered {
		t.Error("a row under the mouse looks like any other")
	}
}

// TestMissedDatesAreDecidedHere: the row leads to their list and Esc back to the
// row, which is gone when nothing is missed any more.
func TestMissedDatesAreDecidedHere(t *testing.T) {
	h := newHouse(t, 40)
	h.day = h.day.AddDays(10)
	d := sit(t, h)
	menus := 0
	d.kit.CommandsChanged = func() { menus++ }
	d.focus(d.item("missed"))
	d.press(fyne.KeyReturn)
	d.wantRead("Verpasste Termine", "Do 26.11.2026")
	if len(d.Commands()) < 4 || menus != 1 {
		t.Errorf("%d commands, the menu was made %d times", len(d.Commands()), menus)
	}
	back := d.Commands()[len(d.Commands())-1]
	back.Do()
	same(t, "focus", d.focused(), "missed")
	d.wantRead("Zu tun")
	d.press(fyne.KeyReturn)
	m, err := h.jobs().Missed(t.Context(), h.day)
	if err != nil {
		t.Fatal(err)
	}
	var all []planning.Decision
	for _, day := range m.Days {
		for _, date := range day.Dates {
			all = append(all, planning.Decision{MissedDate: date, Choice: planning.LeaveOut})
		}
	}
	if _, err := h.jobs().SettleMissed(t.Context(), shoptest.Actor, h.day, all); err != nil {
		t.Fatal(err)
	}
	d.Reload()
	d.wantRead("Nichts verpasst")
	back.Do()
	if strings.Contains(readable(d.Content()), "verpasst") || d.focused() == "" {
		t.Errorf("the rows are %q", readable(d.Content()))
	}
}
