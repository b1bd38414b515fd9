package plans

import (
	"context"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/problem"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
	"turnus/ui/text"
)

var day = civil.MustParse

func german() *text.Words { return text.For(lang.DE, "CH") }

func today() civil.Date { return shoptest.Today }

// house is a demo shop with the screen's office.
type house struct {
	testing.TB
	store *db.DB
	Office
}

func newHouse(tb testing.TB, size int) house {
	tb.Helper()
	store := shoptest.Demo(tb, size)
	jobs := revising.Jobs{Store: store, Clock: shoptest.At("07:30")}
	offer := func(ctx context.Context) (o catalog.Offer, err error) {
		err = store.Read(ctx, func(r office.Reader) error {
			o, err = office.LoadOffer(r)
			return err
		})
		return o, err
	}
	return house{tb, store, Office{
		Store: store, Jobs: jobs, Actor: shoptest.Actor,
		Leads: leads.Office{Jobs: jobs, Lists: store, Offer: offer, Actor: shoptest.Actor},
	}}
}

// stored is what the screen would read now.
func (h house) stored() Stored {
	h.Helper()
	s, err := h.Read(h.Context(), today())
	if err != nil {
		h.Fatal(err)
	}
	return s
}

// plan is the stored plan with a number.
func (h house) plan(number string) catalog.DeliveryPlan {
	h.Helper()
	for _, p := range h.stored().Plans {
		if p.Number == number {
			return p
		}
	}
	h.Fatalf("there is no plan %s", number)
	return catalog.DeliveryPlan{}
}

// change changes a plan behind the back of the person at the screen.
func (h house) change(number string, change func(*catalog.DeliveryPlan)) {
	h.Helper()
	p := h.plan(number)
	change(&p)
	shoptest.Do(h, h.store, func(tx office.Tx) error { return tx.SavePlans().Save(&p) })
}

// wantProblem wants a problem with a code at a field.
func wantProblem(tb testing.TB, err error, code problem.Code, field string) {
	tb.Helper()
	for _, p := range problem.Of(err) {
		if p.Code == code && p.Field == field {
			return
		}
	}
	tb.Errorf("got %v, want %s at %q", err, code, field)
}

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	t    *testing.T
	kit  *kit.Desk
	errs []error // that were shown
}

func sit(t *testing.T, o Office) *desk { return sitIn(t, o, lang.DE) }

func sitIn(t *testing.T, o Office, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: window, Prefs: app.Preferences(), Today: today,
		Location: func() *time.Location { return time.UTC }, Closed: func(civil.Date) string { return "" },
		Visit: func(kit.Place) {}, Keys: func(fyne.KeyName) bool { return false },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err); kit.ShowError(d.kit, err) })
	d.kit.Saved = func() { d.Reload() }
	d.Screen = New(d.kit, o)
	window.SetContent(d.Content())
	window.Show()
	d.Open(kit.Place{})
	return d
}

// press does what the shell does with a key of the window: the command that has
// it.
func (d *desk) press(k kit.Key) {
	d.t.Helper()
	for _, c := range d.Commands() {
		if c.Key == k {
			c.Do()
			return
		}
	}
	d.t.Fatalf("no command has the key %v", k)
}

// types types into whatever has the focus.
func (d *desk) types(s string) {
	d.t.Helper()
	for _, r := range s {
		d.focused().TypedRune(r)
	}
}

func (d *desk) focused() fyne.Focusable {
	d.t.Helper()
	f := d.kit.Window.Canvas().Focused()
	if f == nil {
		d.t.Fatal("nothing has the focus")
	}
	return f
}

// tab goes on by some fields, back where by is negative.
func (d *desk) tab(by int) {
	for range max(by, -by) {
		if by > 0 {
			d.kit.Window.Canvas().FocusNext()
		} else {
			d.kit.Window.Canvas().FocusPrevious()
		}
	}
}

// key presses a key in whatever has the focus.
func (d *desk) key(names ...fyne.KeyName) {
	d.t.Helper()
	for _, n := range names {
		d.focused().TypedKey(&fyne.KeyEvent{Name: n})
	}
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

// reads is all that can be read on the window, dialogs included.
func (d *desk) reads() string {
	var out []string
	see := func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *kit.Prose:
			out = append(out, o.Text())
		case *kit.Line:
			out = append(out, o.Text())
		}
	}
	walk(d.Content(), see)
	for _, o := range d.kit.Window.Canvas().Overlays().List() {
		walk(o, see)
	}
	return strings.Join(out, "\n")
}

func (d *desk) wants(says string) {
	d.t.Helper()
	if got := d.reads(); !strings.Contains(got, says) {
		d.t.Errorf("%q is not in\n%s", says, got)
	}
}
