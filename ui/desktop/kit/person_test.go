package kit

import (
	"context"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/text"
)

// today is a Monday.
var today = civil.MustParse("2026-11-23")

// person sits at a window and types. Keys go where a real window sends them: to
// what has the focus, else to the window.
type person struct {
	*testing.T
	desk *Desk
	keys []fyne.KeyName // that came through to the window
}

func newPerson(t *testing.T, l lang.Lang, country string) *person {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	p := &person{T: t}
	p.desk = &Desk{
		Words: text.For(l, country), Window: app.NewWindow(""), Tasks: InlineTasks(func(err error) { t.Error(err) }),
		Today:  func() civil.Date { return today },
		Closed: func(day civil.Date) string { return map[string]string{"2026-12-25": "Christmas"}[day.String()] },
		Keys: func(k fyne.KeyName) bool {
			p.keys = append(p.keys, k)
			return true
		},
	}
	p.canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { p.desk.Keys(k.Name) })
	p.desk.Window.SetPadded(false)
	p.desk.Window.Resize(fyne.NewSize(1280, 720))
	return p
}

// benchDesk is a desk nobody sits at.
func benchDesk(app fyne.App) *Desk {
	d := &Desk{Words: text.For(lang.DE, "CH"), Window: app.NewWindow(""), Today: func() civil.Date { return today }}
	d.Window.Resize(fyne.NewSize(1280, 720))
	return d
}

func (p *person) canvas() fyne.Canvas { return p.desk.Window.Canvas() }

// at puts fields into the window, none of them with the focus.
func (p *person) at(fields ...Field) *Form {
	f := NewForm(p.desk, fields...)
	p.desk.Window.SetContent(container.NewVBox(f.Object()))
	return f
}

// goesTo comes to a field with the keyboard.
func (p *person) goesTo(f Field) { p.canvas().Focus(f.Focus()) }

func (p *person) leaves() { p.canvas().Unfocus() }

func (p *person) types(s string) {
	for _, r := range s {
		if p.canvas().Focused() == nil {
			p.Fatalf("nothing has the focus to type %q into", s)
		}
		p.canvas().Focused().TypedRune(r)
	}
}

func (p *person) presses(keys ...fyne.KeyName) {
	for _, k := range keys {
		switch focused := p.canvas().Focused(); {
		case k == fyne.KeyTab:
			p.canvas().FocusNext()
		case focused != nil:
			focused.TypedKey(&fyne.KeyEvent{Name: k})
		case p.canvas().OnTypedKey() != nil:
			p.canvas().OnTypedKey()(&fyne.KeyEvent{Name: k})
		}
		// The space bar comes as a letter too, to what has the focus by then.
		if focused := p.canvas().Focused(); k == fyne.KeySpace && focused != nil {
			focused.TypedRune(' ')
		}
	}
}

func (p *person) pressesAlt(k fyne.KeyName) {
	p.canvas().Focused().(fyne.Shortcutable).TypedShortcut(&desktop.CustomShortcut{KeyName: k, Modifier: fyne.KeyModifierAlt})
}

// clicks on the middle of an object.
func (p *person) clicks(o fyne.CanvasObject) {
	p.Helper()
	size := o.Size()
	test.TapCanvas(p.canvas(), spot(o).AddXY(size.Width/2, size.Height/2))
}

func spot(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
}

// sees reports whether a text stands in the window, on top or below.
func (p *person) sees(s string) bool {
	for _, o := range append(p.canvas().Overlays().List(), p.canvas().Content()) {
		if o != nil && shows(o, s) {
			return true
		}
	}
	return false
}

func shows(o fyne.CanvasObject, s string) bool {
	if !o.Visible() {
		return false
	}
	var inside []fyne.CanvasObject
	switch o := o.(type) {
	case *canvas.Text:
		return o.Text == s
	case *fyne.Container:
		inside = o.Objects
	case fyne.Widget:
		inside = test.WidgetRenderer(o).Objects()
	}
	for _, x := range inside {
		if shows(x, s) {
			return true
		}
	}
	return false
}

// waiting is work that only waits to be cancelled.
func waiting(ctx context.Context) (int, error) {
	<-ctx.Done()
	return 0, ctx.Err()
}
