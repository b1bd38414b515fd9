package forecast

import (
	"context"
	"errors"
	"path/filepath"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/setup"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/kit"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

// house is a shop with the orders of a week.
type house struct {
	t     testing.TB
	store *db.DB
	dir   string // of the documents
	Office
}

var (
	german = text.For(lang.DE, "CH")
	day    = civil.MustParse
)

func today() civil.Date { return shoptest.Today }

func newHouse(tb testing.TB) *house {
	tb.Helper()
	store := shoptest.Demo(tb, 50)
	shoptest.Plan(tb, store, 7)
	return houseOn(tb, store)
}

func houseOn(tb testing.TB, store *db.DB) *house {
	tb.Helper()
	h := &house{t: tb, store: store, dir: filepath.Join(tb.TempDir(), "documents")}
	documents, err := folder.OpenDocuments(h.dir)
	if err != nil {
		tb.Fatal(err)
	}
	h.Office = Office{
		Jobs: planning.Jobs{Store: store, Clock: shoptest.At("07:30")}, Log: store,
		Sheets: sheet.Folder{Documents: documents, Words: german}, Shop: h.shop,
		SaveShop: func(ctx context.Context, s shop.Shop) error {
			return setup.Jobs{Store: store}.SaveShop(ctx, shoptest.Actor, &s)
		},
	}
	return h
}

func (h *house) shop(ctx context.Context) (s shop.Shop, err error) {
	err = h.store.Read(ctx, func(r office.Reader) error {
		s, err = r.Shop()
		return err
	})
	return s, err
}

// stored is the capacity the shop has.
func (h *house) stored() int {
	h.t.Helper()
	s, err := h.shop(context.Background())
	if err != nil {
		h.t.Fatal(err)
	}
	return s.Capacity
}

// pack sets the capacity as somebody else would.
func (h *house) pack(parcels int) {
	h.t.Helper()
	shoptest.Do(h.t, h.store, func(tx office.Tx) error {
		s, err := tx.Shop()
		s.Capacity = parcels
		return errors.Join(err, tx.SaveShop(&s))
	})
}

// calendar gives what the shop's calendar calls a day.
func (h *house) calendar() func(civil.Date) string {
	var days *schedule.Days
	shoptest.Read(h.t, h.store, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		days = offer.Days[offer.Shop.CalendarID]
		return err
	})
	return func(d civil.Date) string { return german.Closed(days.Why(d)) }
}

// shown is a presenter that has read some weeks.
func (h *house) shown(weeks int) *Presenter {
	h.t.Helper()
	p := NewPresenter(h.Office, german, today, h.calendar())
	p.Look(weeks)
	h.read(p)
	return p
}

func (h *house) read(p *Presenter) {
	h.t.Helper()
	r, err := p.Read(func(Reading) {})(context.Background())
	if err != nil {
		h.t.Fatal(err)
	}
	p.Take(r)
}

// desk is the screen in a window, with somebody before it.
type desk struct {
	*Screen
	*house
	kit    *kit.Desk
	viewed []string    // files that were opened
	went   []kit.Place // other screens that were opened
	errs   []error     // that were shown
}

func sit(h *house) *desk { return sitIn(h, lang.DE, kit.Light) }

func sitIn(h *house, l lang.Lang, a kit.Appearance) *desk {
	h.t.Helper()
	app := test.NewTempApp(h.t.(*testing.T))
	app.Settings().SetTheme(kit.Theme(a))
	d := &desk{house: h}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: window, Prefs: app.Preferences(), Today: today, Closed: h.calendar(),
		Visit: func(p kit.Place) { d.went = append(d.went, p) }, View: func(path string) { d.viewed = append(d.viewed, path) },
		Keys: func(fyne.KeyName) bool { return false },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err); kit.ShowError(d.kit, err) })
	d.kit.Saved = func() { d.Reload() }
	d.Screen = New(d.kit, h.Office)
	window.SetContent(d.Content())
	window.Show()
	d.Open(kit.Place{})
	return d
}

// says is all text that can be seen.
func (d *desk) says() []string {
	var out []string
	objects := []fyne.CanvasObject{d.kit.Window.Canvas().Content()}
	if top := d.kit.Window.Canvas().Overlays().Top(); top != nil {
		objects = append(objects, top)
	}
	for _, o := range objects {
		for _, x := range seen(o) {
			if t, ok := x.(*canvas.Text); ok && t.Text != "" {
				out = append(out, t.Text)
			}
		}
	}
	return out
}

// seen is everything in an object that is not hidden.
func seen(o fyne.CanvasObject) []fyne.CanvasObject {
	if !o.Visible() {
		return nil
	}
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	out := []fyne.CanvasObject{o}
	for _, x := range inside {
		out = append(out, seen(x)...)
	}
	return out
}

func (d *desk) key(o fyne.Focusable, names ...fyne.KeyName) {
	for _, k := range names {
		o.TypedKey(&fyne.KeyEvent{Name: k})
	}
}
