package invoices

import (
	"slices"
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
	"turnus/ui/text"
)

// desk is the screen in a window with somebody before it.
type desk struct {
	*Screen
	t      *testing.T
	kit    *kit.Desk
	viewed []string    // files that were opened
	went   []kit.Place // other screens that were opened
	errs   []error     // that were shown
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
		Visit: func(p kit.Place) { d.went = append(d.went, p) }, View: func(path string) { d.viewed = append(d.viewed, path) },
		Keys: func(fyne.KeyName) bool { return false },
	}
	d.kit.Tasks = kit.InlineTasks(func(err error) { d.errs = append(d.errs, err); kit.ShowError(d.kit, err) })
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

// wantRead looks for something to read in the page, over several lines as well.
func (d *desk) wantRead(says ...string) {
	d.t.Helper()
	for _, s := range says {
		if !d.reads(s) {
			d.t.Errorf("%q cannot be read in %q", s, textsIn(d.Content()))
		}
	}
}

func (d *desk) reads(says string) bool {
	return strings.Contains(strings.Join(textsIn(d.Content()), " "), says)
}

// dialog is what the uppermost dialog says, "" if there is none.
func (d *desk) dialog() string {
	if top := d.kit.Window.Canvas().Overlays().Top(); top != nil {
		return strings.Join(textsIn(top), " ")
	}
	return ""
}

// press presses a button by its name: in the dialog, if there is one.
func (d *desk) press(name string) {
	d.t.Helper()
	in := d.Content()
	if top := d.kit.Window.Canvas().Overlays().Top(); top != nil {
		in = top
	}
	var found fyne.Tappable
	walk(in, func(o fyne.CanvasObject) {
		button, ok := o.(interface {
			fyne.Widget
			fyne.Tappable
			fyne.Disableable
		})
		if ok && found == nil && !button.Disabled() && slices.Equal(textsIn(button), []string{name}) {
			found = button
		}
	})
	if found == nil {
		d.t.Fatalf("no button %q can be pressed in %q", name, textsIn(in))
	}
	found.Tapped(&fyne.PointEvent{})
}

// typeDate types a date into the field in the place of the one that is there.
func (d *desk) typeDate(typed string) {
	d.kit.Window.Canvas().Focus(d.run.until.Focus())
	d.run.until.Focus().TypedKey(&fyne.KeyEvent{Name: fyne.KeyEnd})
	for range 20 {
		d.run.until.Focus().TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	}
	for _, r := range typed {
		d.run.until.Focus().TypedRune(r)
	}
}

func (d *desk) enter() { d.run.until.Focus().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn}) }
