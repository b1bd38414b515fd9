package imports

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	*house
	t      *testing.T
	kit    *kit.Desk
	viewed []string    // files and folders that were opened
	went   []kit.Place // other screens that were opened
	errs   []error     // that were shown
}

func sit(t *testing.T, h *house) *desk { return sitIn(t, h, lang.DE) }

func sitIn(t *testing.T, h *house, l lang.Lang) *desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(kit.Theme(kit.Light))
	d := &desk{t: t, house: h}
	window := app.NewWindow("")
	window.SetPadded(false)
	window.Resize(fyne.NewSize(1080, 640))
	d.kit = &kit.Desk{
		Words: text.For(l, "CH"), Window: window, Prefs: app.Preferences(), Location: zurich,
		Visit: func(p kit.Place) { d.went = append(d.went, p) }, View: func(path string) { d.viewed = append(d.viewed, path) },
		Keys: func(fyne.KeyName) bool { return false },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err) })
	d.Screen = New(d.kit, h)
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

// textsIn are all that can be read in an object.
func textsIn(o fyne.CanvasObject) []string {
	var out []string
	walk(o, func(x fyne.CanvasObject) {
		if line, ok := x.(*canvas.Text); ok && line.Text != "" {
			out = append(out, line.Text)
		}
	})
	return out
}

// page is all that can be read.
func (d *desk) page() string { return strings.Join(textsIn(d.Content()), " ") }

func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	for _, s := range says {
		if !strings.Contains(d.page(), s) {
			d.t.Errorf("%q cannot be read in %q", s, d.page())
		}
	}
}

func (d *desk) wantUnread(says string) {
	d.t.Helper()
	if strings.Contains(d.page(), says) {
		d.t.Errorf("%q can be read in %q", says, d.page())
	}
}

// pressable is a button of whatever kind.
type pressable interface {
	fyne.Widget
	fyne.Tappable
	fyne.Disableable
}

// button is the one with a name, nil if none is shown.
func (d *desk) button(name string) pressable {
	var found pressable
	walk(d.Content(), func(o fyne.CanvasObject) {
		if b, ok := o.(pressable); ok && slices.Equal(textsIn(b), []string{name}) {
			found = b
		}
	})
	return found
}

func (d *desk) press(name string) {
	d.t.Helper()
	b := d.button(name)
	if b == nil || b.Disabled() {
		d.t.Fatalf("%q cannot be pressed in %q", name, d.page())
	}
	test.Tap(b)
}

// choose chooses a request by its id in the file.
func (d *desk) choose(request string) {
	d.t.Helper()
	ids, err := d.show.FindRequests(d.t.Context(), 0)
	if err != nil {
		d.t.Fatal(err)
	}
	rows, err := d.RequestRows(d.t.Context(), ids)
	if err != nil {
		d.t.Fatal(err)
	}
	for _, r := range rows {
		if r.Request == request {
			d.requests.Select(r.ID)
			return
		}
	}
	d.t.Fatalf("no request %s in %+v", request, rows)
}
