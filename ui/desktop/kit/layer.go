package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// layer lies over the whole window and shows one thing on it: a dialog or a
// calendar. Fyne's own pop-ups do not tell when they go, and do not give the
// focus back.
type layer struct {
	widget.BaseWidget
	content fyne.CanvasObject
	shaded  bool // what is below is darkened
	place   func(window fyne.Size) (fyne.Position, fyne.Size)
	outside func()                      // a click beside the content; nil: nothing
	key     func(key fyne.KeyName) bool // what no widget of the layer needs
	gone    func()                      // called once, however the layer went; nil: nothing

	scroll *container.Scroll // what has the focus is scrolled to in it; nil: nothing scrolls

	before fyne.Focusable // had the focus
}

// layers are what lies over the window, lowest first.
type layers struct {
	open  []*layer
	keys  func(fyne.KeyName) bool // of the window itself, put aside
	typed func(*fyne.KeyEvent)
	error *OpenDialog // of ShowError
	entry *entry      // had the focus last
	fresh bool        // no key was pressed since something opened or closed over the window
}

// lay puts a layer over the window and focuses an object of it; nil: none.
func (d *Desk) lay(l *layer, focus fyne.Focusable) {
	l.ExtendBaseWidget(l)
	c := d.Window.Canvas()
	l.before = c.Focused()
	c.Unfocus()
	if len(d.layers.open) == 0 {
		d.layers.keys, d.layers.typed = d.Keys, c.OnTypedKey()
		d.Keys = d.layerKey
		c.SetOnTypedKey(func(k *fyne.KeyEvent) { d.layerKey(k.Name) })
	}
	d.layers.open = append(d.layers.open, l)
	d.layers.fresh = true
	c.Overlays().Add(l)
	if focus != nil {
		c.Focus(focus)
	}
}

// lift takes a layer away with all that lie over it, and gives the focus back.
func (d *Desk) lift(l *layer) {
	i := slices.Index(d.layers.open, l)
	if i < 0 {
		return
	}
	above := d.layers.open[i:]
	d.layers.open = slices.Clone(d.layers.open[:i])
	d.layers.fresh = true
	c := d.Window.Canvas()
	c.Unfocus()
	c.Overlays().Remove(l)
	if i == 0 {
		d.Keys = d.layers.keys
		c.SetOnTypedKey(d.layers.typed)
	}
	// What was taken away meanwhile, by a list that was read again, is on no
	// canvas any more.
	if o, ok := l.before.(fyne.CanvasObject); ok && fyne.CurrentApp().Driver().CanvasForObject(o) != nil {
		c.Focus(l.before)
	}
	for _, gone := range slices.Backward(above) {
		if gone.gone != nil {
			gone.gone()
		}
	}
}

// layerKey gives a key to the uppermost layer. The window below hears none.
func (d *Desk) layerKey(key fyne.KeyName) bool {
	if n := len(d.layers.open); n > 0 && d.layers.open[n-1].key != nil {
		return d.layers.open[n-1].key(key)
	}
	return false
}

// key hands on what a focused widget does not need itself.
func (d *Desk) key(key fyne.KeyName) bool { return d.Keys != nil && d.Keys(key) }

// pressed is called by what has the focus when it hears a key.
func (d *Desk) pressed() { d.layers.fresh = false }

// stray reports whether a letter is the rest of the space bar that opened or
// closed something: it comes as a key first, which presses a button of Fyne's,
// and then as a letter to what has the focus by then.
func (d *Desk) stray(r rune) bool {
	rest := d.layers.fresh && r == ' '
	d.layers.fresh = false
	return rest
}

// InDialog reports whether a dialog wants an answer first.
func (d *Desk) InDialog() bool { return len(d.layers.open) > 0 }

// Tapped is for Fyne: a click beside the content.
func (l *layer) Tapped(*fyne.PointEvent) {
	if l.outside != nil {
		l.outside()
	}
}

// TappedSecondary is for Fyne.
func (l *layer) TappedSecondary(e *fyne.PointEvent) { l.Tapped(e) }

// CreateRenderer is for Fyne.
func (l *layer) CreateRenderer() fyne.WidgetRenderer {
	r := &layerRenderer{layer: l, shade: &canvas.Rectangle{}}
	r.objects = []fyne.CanvasObject{l.content}
	if l.shaded {
		r.objects = []fyne.CanvasObject{r.shade, l.content}
	}
	r.set()
	return r
}

type layerRenderer struct {
	layer   *layer
	shade   *canvas.Rectangle
	objects []fyne.CanvasObject
}

func (r *layerRenderer) set() { r.shade.FillColor = theme.Color(theme.ColorNameShadow) }

func (r *layerRenderer) Refresh() {
	r.set()
	r.shade.Refresh()
	r.Layout(r.layer.Size())
	canvas.Refresh(r.layer)
}

func (r *layerRenderer) Layout(window fyne.Size) {
	r.shade.Resize(window)
	pos, size := r.layer.place(window)
	r.layer.content.Resize(size)
	r.layer.content.Move(pos)
}

func (r *layerRenderer) MinSize() fyne.Size           { return fyne.Size{} }
func (r *layerRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *layerRenderer) Destroy()                     {}

// card is the ground of what lies over the window.
type card struct {
	widget.BaseWidget
	content fyne.CanvasObject
	margin  float32
	radius  fyne.ThemeSizeName
}

func newCard(margin float32, radius fyne.ThemeSizeName, content fyne.CanvasObject) *card {
	c := &card{content: content, margin: margin, radius: radius}
	c.ExtendBaseWidget(c)
	return c
}

func (c *card) heightAt(width float32) float32 {
	return heightAt(c.content, width-2*c.margin) + 2*c.margin
}

// Tapped is for Fyne: a click on the ground is not one beside the card.
func (c *card) Tapped(*fyne.PointEvent) {}

// TappedSecondary is for Fyne.
func (c *card) TappedSecondary(*fyne.PointEvent) {}

// CreateRenderer is for Fyne.
func (c *card) CreateRenderer() fyne.WidgetRenderer {
	r := &cardRenderer{card: c, ground: &canvas.Rectangle{}}
	r.set()
	return r
}

// How far the shadow of a card reaches.
const (
	shadowBlur  float32 = 16
	shadowBelow float32 = 4
)

type cardRenderer struct {
	card   *card
	ground *canvas.Rectangle
}

func (r *cardRenderer) set() {
	g := r.ground
	g.FillColor, g.CornerRadius = theme.Color(theme.ColorNameOverlayBackground), theme.Size(r.card.radius)
	g.StrokeColor, g.StrokeWidth = theme.Color(ColorLine), 1
	g.Shadow = canvas.Shadow{
		Color: theme.Color(theme.ColorNameShadow), BlurRadius: shadowBlur, Offset: fyne.NewPos(0, shadowBelow),
	}
}

func (r *cardRenderer) Refresh() {
	r.set()
	r.ground.Refresh()
	r.Layout(r.card.Size())
	r.card.content.Refresh()
}

func (r *cardRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.card.content.Move(fyne.NewSquareOffsetPos(r.card.margin))
	r.card.content.Resize(size.Subtract(fyne.NewSquareSize(2 * r.card.margin)))
}

func (r *cardRenderer) MinSize() fyne.Size {
	return r.card.content.MinSize().Add(fyne.NewSquareSize(2 * r.card.margin))
}

func (r *cardRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.card.content}
}

func (r *cardRenderer) Destroy() {}
