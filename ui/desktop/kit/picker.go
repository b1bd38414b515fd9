package kit

import (
	"strings"
	"unicode"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// picker is the box of a choice: what is chosen, and a list to choose another
// from. The arrows and the first letter choose without opening it.
type picker struct {
	widget.BaseWidget
	desk      *Desk
	box       *box
	shown     *pickedName
	names     []string
	chosen    int // -1: nothing
	picked    func()
	submitted func()
}

func newPicker(d *Desk) *picker {
	p := &picker{desk: d, chosen: -1, shown: &pickedName{}, submitted: func() {}}
	p.shown.ExtendBaseWidget(p.shown)
	arrow := newIconTap("act-down", func() { p.open() })
	p.box = &box{inside: p.shown, after: []fyne.CanvasObject{arrow}, cursor: desktop.DefaultCursor, tapped: p.open}
	p.box.ExtendBaseWidget(p.box)
	p.ExtendBaseWidget(p)
	return p
}

// choose shows an option as chosen.
func (p *picker) choose(i int) {
	p.chosen = i
	p.Refresh()
}

// pick is a choice of the person's.
func (p *picker) pick(i int) {
	if i < 0 || i >= len(p.names) || i == p.chosen {
		return
	}
	p.choose(i)
	p.picked()
}

// Refresh shows what is chosen.
func (p *picker) Refresh() {
	p.shown.text = ""
	if p.chosen >= 0 {
		p.shown.text = p.names[p.chosen]
	}
	p.shown.Refresh()
	p.BaseWidget.Refresh()
}

// open shows the list under the box.
func (p *picker) open() {
	c := p.desk.Window.Canvas()
	c.Focus(p)
	if len(p.names) == 0 {
		return
	}
	items := make([]*fyne.MenuItem, len(p.names))
	for i, name := range p.names {
		items[i] = fyne.NewMenuItem(name, func() {
			p.desk.layers.fresh = true
			p.pick(i)
		})
		items[i].Checked = i == p.chosen
	}
	menu := widget.NewPopUpMenu(fyne.NewMenu("", items...), c)
	least := menu.MinSize()
	pos, size := under(p.box, fyne.NewSize(max(p.box.Size().Width, least.Width), least.Height), c.Size())
	menu.Resize(size)
	menu.ShowAtPosition(pos)
	for range p.chosen + 1 {
		menu.ActivateNext()
	}
}

// TypedKey is for Fyne.
func (p *picker) TypedKey(k *fyne.KeyEvent) {
	p.desk.pressed()
	switch k.Name {
	case fyne.KeyUp:
		p.pick(p.chosen - 1)
	case fyne.KeyDown:
		p.pick(p.chosen + 1)
	case fyne.KeyHome:
		p.pick(0)
	case fyne.KeyEnd:
		p.pick(len(p.names) - 1)
	case fyne.KeyF4:
		p.open()
	case fyne.KeyReturn, fyne.KeyEnter:
		p.submitted()
	default:
		p.desk.key(k.Name)
	}
}

// TypedShortcut is for Fyne: Alt+Down opens the list.
func (p *picker) TypedShortcut(s fyne.Shortcut) {
	if c, ok := s.(*desktop.CustomShortcut); ok && c.KeyName == fyne.KeyDown && c.Modifier == fyne.KeyModifierAlt {
		p.open()
	}
}

// TypedRune is for Fyne: the space bar opens the list, a letter goes to the next
// option that begins with it.
func (p *picker) TypedRune(r rune) {
	if p.desk.stray(r) {
		return
	}
	if r == ' ' {
		p.open()
		return
	}
	for n := range p.names {
		i := (p.chosen + 1 + n) % len(p.names)
		if strings.HasPrefix(strings.ToLower(p.names[i]), string(unicode.ToLower(r))) {
			p.pick(i)
			return
		}
	}
}

// FocusGained is for Fyne.
func (p *picker) FocusGained() {
	p.box.setFocused(true)
	p.desk.reveal(p.box)
}

// FocusLost is for Fyne.
func (p *picker) FocusLost() { p.box.setFocused(false) }

// CreateRenderer is for Fyne.
func (p *picker) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(p.box) }

// pickedName is the name of what is chosen, cut where the box ends.
type pickedName struct {
	widget.BaseWidget
	text  string
	color fyne.ThemeColorName // "": ink
}

// CreateRenderer is for Fyne.
func (n *pickedName) CreateRenderer() fyne.WidgetRenderer {
	r := &pickedNameRenderer{name: n, text: &canvas.Text{}}
	r.set()
	return r
}

type pickedNameRenderer struct {
	name *pickedName
	text *canvas.Text
}

func (r *pickedNameRenderer) set() {
	ink := r.name.color
	if ink == "" {
		ink = theme.ColorNameForeground
	}
	r.text.Color, r.text.TextSize = theme.Color(ink), theme.TextSize()
	width := r.name.Size().Width - theme.InnerPadding()
	r.text.Text = shorten(r.name.text, func(s string) bool {
		return fyne.MeasureText(s, r.text.TextSize, fyne.TextStyle{}).Width <= width
	})
}

// shorten cuts a text that does not fit, and says so.
func shorten(text string, fits func(string) bool) string {
	const more = "…"
	if text == "" || fits(text) {
		return text
	}
	return text[:fitting(text, func(s string) bool { return fits(s + more) })] + more
}

func (r *pickedNameRenderer) Refresh() {
	r.set()
	r.text.Refresh()
}

func (r *pickedNameRenderer) Layout(size fyne.Size) {
	r.set()
	r.text.Move(fyne.NewPos(theme.InnerPadding(), 0))
	r.text.Resize(size.SubtractWidthHeight(theme.InnerPadding(), 0))
}

// MinSize is that of an entry, so that boxes stand in line.
func (r *pickedNameRenderer) MinSize() fyne.Size {
	return fyne.NewSize(4*theme.InnerPadding(), entryHeight())
}

func (r *pickedNameRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.text} }
func (r *pickedNameRenderer) Destroy()                     {}

// entryHeight is the height of Fyne's entry of one line.
func entryHeight() float32 {
	return fyne.MeasureText("M", theme.TextSize(), fyne.TextStyle{}).Height + 2*theme.InnerPadding()
}
