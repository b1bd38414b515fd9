package calendars

import (
	"context"
	"io"
	"os"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/notices"
	"turnus/ui/desktop/radar"
	"turnus/ui/press"
	"turnus/ui/text"
)

var day = civil.MustParse

func span(from, to string) civil.Range { return civil.Between(day(from), day(to)) }

func german() *text.Words { return text.For(lang.DE, "CH") }

// house is the demo shop with the orders of the coming weeks, on disk.
type house struct {
	Office
	store *db.DB
}

// disk is where files come from and go to.
type disk struct{ *folder.Documents }

func (disk) Open(path string) (io.ReadCloser, error) { return folder.OpenFile(path) }

const shopSize = 40

func newHouse(tb testing.TB) *house {
	tb.Helper()
	h := &house{store: shoptest.Demo(tb, shopSize)}
	jobs := planning.Jobs{Store: h.store, Clock: shoptest.At("07:30")}
	if _, err := jobs.Plan(tb.Context(), shoptest.Actor, shoptest.Today, shoptest.Today.AddDays(14)); err != nil {
		tb.Fatal(err)
	}
	documents, err := folder.OpenDocuments(tb.TempDir())
	if err != nil {
		tb.Fatal(err)
	}
	h.Office = Office{
		Calendars: h.calendars, Jobs: revising.Jobs{Store: h.store, Clock: shoptest.At("07:30")},
		Files: disk{documents}, Clock: shoptest.At("07:30"), Actor: shoptest.Actor,
		Radar:   radar.Office{Jobs: jobs, Papers: press.Press{Documents: documents, Words: german(), Clock: shoptest.At("07:30")}},
		Notices: notices.Office{Lists: h.store},
	}
	return h
}

func (h *house) calendars(ctx context.Context) (all []schedule.Calendar, err error) {
	err = h.store.Read(ctx, func(r office.Reader) error {
		all, err = r.Calendars().All()
		return err
	})
	return all, err
}

// stored are the calendars as they lie in the database.
func (h *house) stored(tb testing.TB) []schedule.Calendar {
	tb.Helper()
	all, err := h.calendars(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return all
}

// drafted is a draft of what is stored.
func (h *house) drafted(tb testing.TB) *Draft {
	tb.Helper()
	d := &Draft{}
	d.Take(h.stored(tb))
	return d
}

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	t    *testing.T
	kit  *kit.Desk
	errs []error
	keys []fyne.KeyName
}

func sit(t *testing.T, o Office) *desk {
	t.Helper()
	return sitIn(t, o, lang.DE, kit.Light, fyne.NewSize(1090, 664))
}

func sitIn(t *testing.T, o Office, l lang.Lang, a kit.Appearance, size fyne.Size) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(a))
	d := &desk{t: t}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(size)
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return shoptest.Today },
		Location: func() *time.Location { return time.UTC }, Closed: func(civil.Date) string { return "" },
		Visit: func(kit.Place) {}, View: func(string) {},
	}
	d.kit.Keys = func(k fyne.KeyName) bool {
		d.keys = append(d.keys, k)
		for _, c := range d.Commands() {
			if c.Key == (kit.Key{Name: k}) && c.IsReady() {
				c.Do()
				return true
			}
		}
		return false
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) })
	d.kit.Saved = func() { d.Reload() }
	d.Screen = New(d.kit, o)
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

func textsIn(o fyne.CanvasObject) string {
	var out []string
	walk(o, func(x fyne.CanvasObject) {
		if line, ok := x.(*canvas.Text); ok && line.Text != "" {
			out = append(out, line.Text)
		}
	})
	return strings.Join(out, " ")
}

// reads reports what stands in the page.
func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	page := textsIn(d.Content())
	for _, s := range says {
		if !strings.Contains(page, s) {
			d.t.Errorf("%q cannot be read in %q", s, page)
		}
	}
}

// dialog is what the uppermost dialog says, "" if there is none.
func (d *desk) dialog() string {
	if top := d.top(); top != nil {
		return textsIn(top)
	}
	return ""
}

func (d *desk) top() fyne.CanvasObject { return d.kit.Window.Canvas().Overlays().Top() }

func (d *desk) focused() fyne.Focusable { return d.kit.Window.Canvas().Focused() }

// presses types keys where the focus is, else to the window.
func (d *desk) presses(keys ...fyne.KeyName) {
	for _, k := range keys {
		if k == fyne.KeyTab {
			d.kit.Window.Canvas().FocusNext()
			continue
		}
		if f := d.focused(); f != nil {
			f.TypedKey(&fyne.KeyEvent{Name: k})
		} else {
			d.kit.Keys(k)
		}
	}
}

func (d *desk) types(s string) {
	d.t.Helper()
	for _, r := range s {
		if d.focused() == nil {
			d.t.Fatalf("nothing has the focus to type %q", s)
		}
		d.focused().TypedRune(r)
	}
}

// does runs a command that must be ready.
func (d *desk) does(c *kit.Command) {
	d.t.Helper()
	if !c.IsReady() {
		d.t.Fatalf("%q cannot be done now", c.Name)
	}
	c.Do()
}

// noErrors wants that nothing went wrong.
func (d *desk) noErrors() {
	d.t.Helper()
	for _, err := range d.errs {
		d.t.Error(err)
	}
	if strings.Contains(textsIn(d.Content()), "calendars.") {
		d.t.Error("a key is shown instead of its words")
	}
}

// writeFile writes a file for the screen to read.
func writeFile(tb testing.TB, name, content string) string {
	tb.Helper()
	path := tb.TempDir() + "/" + name
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}
