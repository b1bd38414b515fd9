package subscriptions_test

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/subscriptions"
	"turnus/ui/text"
)

// desk is a screen in a window, with a person before it.
type desk struct {
	*subscriptions.Screen
	house
	kit    *kit.Desk
	window fyne.Window
	menus  int // the commands changed
	saved  int
	visits []kit.Place
}

// look is how a window looks.
type look struct {
	appearance kit.Appearance
	lang       lang.Lang
	size       fyne.Size
}

var small = look{kit.Light, lang.DE, fyne.NewSize(1080, 640)}

// sit opens the screen on a shop.
func sit(h house) *desk { return sitBefore(h, h.office(), small) }

func sitBefore(h house, o subscriptions.Office, l look) *desk {
	h.Helper()
	app := test.NewTempApp(h.TB.(*testing.T))
	app.Settings().SetTheme(kit.Theme(l.appearance))
	d := &desk{house: h, window: app.NewWindow("")}
	d.window.SetPadded(false)
	d.window.Resize(l.size)
	d.kit = &kit.Desk{
		Words: text.For(l.lang, "CH"), Window: d.window, Prefs: app.Preferences(),
		Tasks: kit.InlineTasks(func(err error) { kit.ShowError(d.kit, err) }),
		Today: today, Location: zurich, Closed: func(civil.Date) string { return "" },
		Visit: func(p kit.Place) { d.visits = append(d.visits, p) },
		Keys:  d.key, CommandsChanged: func() { d.menus++ },
	}
	d.kit.Saved = func() { d.saved++; d.Reload() }
	d.window.Canvas().SetOnTypedKey(func(k *fyne.KeyEvent) { d.kit.Keys(k.Name) })
	d.Screen = subscriptions.New(d.kit, o)
	d.window.SetContent(d.Content())
	d.window.Resize(l.size)
	d.window.Show()
	d.Open(kit.Place{})
	return d
}

// key does what the shell does with keys that nobody else needs.
func (d *desk) key(name fyne.KeyName) bool {
	for _, c := range d.Commands() {
		if c.Key == (kit.Key{Name: name}) && c.IsReady() {
			c.Do()
			return true
		}
	}
	return false
}

// command runs a command of the menu.
func (d *desk) command(key string) {
	d.Helper()
	if c := d.find(key); !c.IsReady() {
		d.Fatalf("%q cannot be done now", c.Name)
	} else {
		c.Do()
	}
}

func (d *desk) find(key string) *kit.Command {
	d.Helper()
	name := d.kit.T("subscriptions.command." + key)
	for _, c := range d.Commands() {
		if c.Name == name {
			return c
		}
	}
	d.Fatalf("there is no command %q", name)
	return nil
}

// press types keys where the focus is, else into the window.
func (d *desk) press(keys ...fyne.KeyName) {
	d.Helper()
	c := d.window.Canvas()
	for _, k := range keys {
		switch focused := c.Focused(); {
		case k == fyne.KeyTab:
			c.FocusNext()
		case focused != nil:
			focused.TypedKey(&fyne.KeyEvent{Name: k})
		default:
			c.OnTypedKey()(&fyne.KeyEvent{Name: k})
		}
	}
}

// types types a text where the focus is.
func (d *desk) types(s string) {
	d.Helper()
	focused := d.window.Canvas().Focused()
	if focused == nil {
		d.Fatalf("nothing has the focus to get %q", s)
	}
	test.Type(focused, s)
}

// opens opens a subscription by its number.
func (d *desk) opens(number string) {
	d.Helper()
	d.Open(kit.Place{ID: d.house.find(number).ID})
	if !d.CardShown() || d.Card().Number() != number {
		d.Fatalf("%s is not open", number)
	}
}

// asked is all a dialog says in one line, "" if there is none.
func (d *desk) asked() string {
	if top := d.window.Canvas().Overlays().Top(); top != nil {
		return strings.ReplaceAll(says(top), "\n", " ")
	}
	return ""
}

// sees fails the test unless all of it can be read.
func (d *desk) sees(want ...string) {
	d.Helper()
	all := says(d.window.Canvas().Content()) + "\n" + d.asked()
	for _, w := range want {
		if !strings.Contains(all, w) {
			d.Errorf("nowhere stands %q, but\n%s", w, all)
		}
	}
}

// says is all text in an object that can be seen, a line each.
func says(o fyne.CanvasObject) string {
	var out []string
	for _, x := range seen(o) {
		if text, ok := x.(*canvas.Text); ok && text.Text != "" {
			out = append(out, text.Text)
		}
	}
	return strings.Join(out, "\n")
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

// taps clicks on the first thing that says just this.
func (d *desk) taps(says string) {
	d.Helper()
	for _, x := range seen(d.window.Canvas().Content()) {
		button, isButton := x.(*kit.CommandButton)
		link, isLink := x.(*kit.Link)
		switch {
		case isButton && button.Text == says && !button.Disabled():
			test.Tap(button)
			return
		case isLink && link.Text() == says:
			test.Tap(link)
			return
		}
	}
	d.Fatalf("nothing that says %q can be clicked on", says)
}
