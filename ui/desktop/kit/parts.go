package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Part is one of several things a page shows in the same place.
type Part struct {
	Name    string
	Content fyne.CanvasObject
}

// Parts is a row of names, of which one is chosen, above the part it names. It
// takes one stop of the Tab key; the arrows go from name to name.
type Parts struct {
	widget.BaseWidget
	OnChange func(chosen int)

	desk    *Desk
	parts   []Part
	chosen  int
	hovered int // -1: none
	focused bool
	object  fyne.CanvasObject
	names   []*canvas.Text
}

// NewParts shows the first of the parts.
func NewParts(d *Desk, parts ...Part) *Parts {
	p := &Parts{desk: d, parts: parts, hovered: -1}
	stack := container.NewStack()
	for i, part := range parts {
		p.names = append(p.names, canvas.NewText(part.Name, color.Transparent))
		if i > 0 {
			part.Content.Hide()
		}
		stack.Add(part.Content)
	}
	p.ExtendBaseWidget(p)
	p.object = container.New(partsLayout{}, p, stack)
	return p
}

// Object is the row of names with the part below it.
func (p *Parts) Object() fyne.CanvasObject { return p.object }

// Chosen is the place of the part that is shown, from 0.
func (p *Parts) Chosen() int { return p.chosen }

// Choose shows a part.
func (p *Parts) Choose(i int) {
	if i == p.chosen || i < 0 || i >= len(p.parts) {
		return
	}
	p.parts[p.chosen].Content.Hide()
	p.parts[i].Content.Show()
	p.chosen = i
	p.Refresh()
	if p.OnChange != nil {
		p.OnChange(i)
	}
}

// SetName names a part anew, with a count in it, say.
func (p *Parts) SetName(i int, name string) {
	if p.parts[i].Name != name {
		p.parts[i].Name, p.names[i].Text = name, name
		p.Refresh()
	}
}

// Sizes of the row of names.
const (
	partsHeight float32 = 32
	partsGap    float32 = 3 * unit // at both sides of a name
	partsMark   float32 = 2        // under the chosen name
	partsRing   float32 = 1.5      // around it while it has the focus
)

// width is the room of a name, as wide as when it is chosen, so that nothing
// moves.
func (p *Parts) width(i int) float32 {
	return fyne.MeasureText(p.parts[i].Name, theme.TextSize(), fyne.TextStyle{Bold: true}).Width + 2*partsGap
}

// at is the name at a place, -1 for none.
func (p *Parts) at(x float32) int {
	for i := range p.parts {
		if x -= p.width(i); x < 0 {
			return i
		}
	}
	return -1
}

// Tapped is for Fyne.
func (p *Parts) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(p); c != nil {
		c.Focus(p)
	}
	p.Choose(p.at(e.Position.X))
}

// TypedKey is for Fyne.
func (p *Parts) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyLeft:
		p.Choose(p.chosen - 1)
	case fyne.KeyRight:
		p.Choose(p.chosen + 1)
	case fyne.KeyHome:
		p.Choose(0)
	case fyne.KeyEnd:
		p.Choose(len(p.parts) - 1)
	default:
		if p.desk.Keys != nil {
			p.desk.Keys(k.Name)
		}
	}
}

// TypedRune is for Fyne: typing does nothing.
func (p *Parts) TypedRune(rune) {}

// FocusGained is for Fyne.
func (p *Parts) FocusGained() { p.focused = true; p.Refresh() }

// FocusLost is for Fyne.
func (p *Parts) FocusLost() { p.focused = false; p.Refresh() }

// MouseIn is for Fyne.
func (p *Parts) MouseIn(e *desktop.MouseEvent) { p.MouseMoved(e) }

// MouseMoved is for Fyne.
func (p *Parts) MouseMoved(e *desktop.MouseEvent) { p.hover(p.at(e.Position.X)) }

// MouseOut is for Fyne.
func (p *Parts) MouseOut() { p.hover(-1) }

func (p *Parts) hover(i int) {
	if i != p.hovered {
		p.hovered = i
		p.Refresh()
	}
}

// Cursor is for Fyne.
func (p *Parts) Cursor() desktop.Cursor {
	if p.hovered >= 0 {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// CreateRenderer is for Fyne.
func (p *Parts) CreateRenderer() fyne.WidgetRenderer {
	r := &partsRenderer{parts: p, ground: &canvas.Rectangle{}, mark: &canvas.Rectangle{}, line: &canvas.Rectangle{}}
	r.objects = []fyne.CanvasObject{r.line, r.ground, r.mark}
	for _, n := range p.names {
		r.objects = append(r.objects, n)
	}
	r.set()
	return r
}

type partsRenderer struct {
	parts   *Parts
	ground  *canvas.Rectangle // of the focused or hovered name
	mark    *canvas.Rectangle
	line    *canvas.Rectangle
	objects []fyne.CanvasObject
}

func (r *partsRenderer) set() {
	p := r.parts
	for i, n := range p.names {
		n.TextSize, n.TextStyle.Bold = theme.TextSize(), i == p.chosen
		n.Color = theme.Color(ColorMuted)
		if i == p.chosen || i == p.hovered {
			n.Color = theme.Color(theme.ColorNameForeground)
		}
	}
	r.line.FillColor, r.mark.FillColor = theme.Color(ColorLine), theme.Color(theme.ColorNamePrimary)
	r.ground.CornerRadius, r.ground.StrokeWidth, r.ground.FillColor = theme.InputRadiusSize(), 0, color.Transparent
	if p.focused {
		r.ground.StrokeWidth, r.ground.StrokeColor = partsRing, theme.Color(theme.ColorNamePrimary)
	}
}

func (r *partsRenderer) Refresh() {
	r.set()
	r.Layout(r.parts.Size())
	canvas.Refresh(r.parts)
}

func (r *partsRenderer) Layout(size fyne.Size) {
	x := float32(0)
	for i, n := range r.parts.names {
		width, text := r.parts.width(i), n.MinSize()
		n.Resize(text)
		n.Move(fyne.NewPos(x+(width-text.Width)/2, (size.Height-text.Height)/2))
		if i == r.parts.chosen {
			r.mark.Resize(fyne.NewSize(width, partsMark))
			r.mark.Move(fyne.NewPos(x, size.Height-partsMark))
			r.ground.Resize(fyne.NewSize(width, size.Height-2*partsMark))
			r.ground.Move(fyne.NewPos(x, 0))
		}
		x += width
	}
	r.line.Resize(fyne.NewSize(size.Width, 1))
	r.line.Move(fyne.NewPos(0, size.Height-1))
}

func (r *partsRenderer) MinSize() fyne.Size {
	width := float32(0)
	for i := range r.parts.parts {
		width += r.parts.width(i)
	}
	return fyne.NewSize(width, partsHeight)
}

func (r *partsRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *partsRenderer) Destroy()                     {}

// partsLayout puts the row of names above its part.
type partsLayout struct{}

func (partsLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(fyne.NewSize(size.Width, partsHeight))
	o[0].Move(fyne.Position{})
	o[1].Move(fyne.NewPos(0, partsHeight+Gap))
	o[1].Resize(size.SubtractWidthHeight(0, partsHeight+Gap))
}

func (partsLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	names, part := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(names.Width, part.Width), partsHeight+Gap+part.Height)
}
