package articles

import (
	"bytes"
	"context"
	"image"
	"image/png"
	"io"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/assortment"
	"turnus/domain/office/boxes"
	"turnus/domain/pricing"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/contents"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// house is a demo shop with the screen's office; it keeps what was printed.
type house struct {
	testing.TB
	store   *db.DB
	printed []pricing.Letter
	listed  []pricing.Letter
	Office
}

func newHouse(tb testing.TB, size int) *house {
	tb.Helper()
	h := &house{TB: tb, store: shoptest.Demo(tb, size)}
	h.Office = Office{
		Store: h.store, Jobs: assortment.Jobs{Store: h.store, Clock: shoptest.At("07:30")}, Papers: h, Files: h, Actor: shoptest.Actor,
		Clock: shoptest.At("07:30"), Boxes: contents.Office{Jobs: boxes.Jobs{Store: h.store}, Actor: shoptest.Actor},
		Offer: func(ctx context.Context) (o catalog.Offer, err error) {
			err = h.store.Read(ctx, func(r office.Reader) error {
				o, err = office.LoadOffer(r)
				return err
			})
			return o, err
		},
	}
	return h
}

func (h *house) PriceLetters(_ ctx, l []pricing.Letter) (string, error) {
	h.printed = l
	return "letters.pdf", nil
}

func (h *house) PriceList(l []pricing.Letter) (string, error) {
	h.listed = l
	return "letters.csv", nil
}

// Open opens the only file there is: a picture.
func (h *house) Open(string) (io.ReadCloser, error) {
	var out bytes.Buffer
	err := png.Encode(&out, image.NewNRGBA(image.Rect(0, 0, 4, 3)))
	return io.NopCloser(&out), err
}

func (h *house) article(number string) catalog.Article {
	h.Helper()
	var a catalog.Article
	err := h.store.Read(h.Context(), func(r office.Reader) (err error) {
		a, _, err = r.Articles().Find(number)
		return err
	})
	if err != nil || a.ID == 0 {
		h.Fatalf("%s: %v", number, err)
	}
	return a
}

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	t      *testing.T
	kit    *kit.Desk
	viewed []string
	went   []kit.Place
}

func sit(t *testing.T, o Office) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(lang.DE, "CH"), Window: window, Prefs: app.Preferences(), Today: func() civil.Date { return shoptest.Today },
		Location: func() *time.Location { return time.UTC }, Closed: func(civil.Date) string { return "" },
		Visit: func(p kit.Place) { d.went = append(d.went, p) }, Keys: func(fyne.KeyName) bool { return false },
		View: func(path string) { d.viewed = append(d.viewed, path) },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { kit.ShowError(d.kit, err) })
	d.kit.Saved = func() { d.Reload() }
	d.Screen = New(d.kit, o)
	window.SetContent(d.Content())
	window.Show()
	d.Open(kit.Place{})
	return d
}

// open opens an article in the form.
func (d *desk) open(number string, h *house) {
	d.t.Helper()
	d.Open(kit.Place{ID: h.article(number).ID})
	if !d.formShown() {
		d.t.Fatal("no form")
	}
}

// presses taps the button with a name, in a dialog or on the page.
func (d *desk) presses(name string) {
	d.t.Helper()
	var found fyne.Tappable
	d.each(func(o fyne.CanvasObject) {
		b, ok := o.(fyne.Tappable)
		if !ok {
			return
		}
		walk(o, func(in fyne.CanvasObject) {
			switch in := in.(type) {
			case *canvas.Text:
				if in.Text == name {
					found = b
				}
			case *widget.RichText:
				if in.String() == name {
					found = b
				}
			}
		})
	})
	if found == nil {
		d.t.Fatalf("nothing to press is called %q in\n%s", name, d.reads())
	}
	found.Tapped(&fyne.PointEvent{})
}

func (d *desk) each(see func(fyne.CanvasObject)) {
	walk(d.Content(), see)
	for _, o := range d.kit.Window.Canvas().Overlays().List() {
		walk(o, see)
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
	d.each(func(o fyne.CanvasObject) {
		switch o := o.(type) {
		case *kit.Prose:
			out = append(out, o.Text())
		case *kit.Line:
			out = append(out, o.Text())
		}
	})
	return strings.Join(out, "\n")
}

func (d *desk) wants(says ...string) {
	d.t.Helper()
	got := d.reads()
	for _, s := range says {
		if !strings.Contains(got, s) {
			d.t.Errorf("%q is not in\n%s", s, got)
		}
	}
}
