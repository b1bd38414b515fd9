package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// iconTap is a drawing to click on. It never takes the focus: there is a key for
// what it does.
type iconTap struct {
	widget.BaseWidget
	name  string
	do    func()
	hover bool
}

func newIconTap(name string, do func()) *iconTap {
	t := &iconTap{name: name, do: do}
	t.ExtendBaseWidget(t)
	return t
}

// NewTap is a drawing to click on, for what has a key of its own elsewhere: it never
// takes the focus.
func NewTap(icon string, do func()) fyne.CanvasObject { return newIconTap(icon, do) }

// iconTapSize is the edge of what can be clicked, and of the drawing in it.
const (
	iconTapSize float32 = 26
	iconSize    float32 = 16
)

// Tapped is for Fyne.
func (t *iconTap) Tapped(*fyne.PointEvent) { t.do() }

// Cursor is for Fyne.
func (t *iconTap) Cursor() desktop.Cursor { return desktop.DefaultCursor }

// MouseIn is for Fyne.
func (t *iconTap) MouseIn(*desktop.MouseEvent) { t.setHover(true) }

// MouseMoved is for Fyne.
func (t *iconTap) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (t *iconTap) MouseOut() { t.setHover(false) }

func (t *iconTap) setHover(on bool) {
	t.hover = on
	t.Refresh()
}

// CreateRenderer is for Fyne.
func (t *iconTap) CreateRenderer() fyne.WidgetRenderer {
	r := &iconTapRenderer{tap: t, ground: &canvas.Rectangle{}, image: &canvas.Image{FillMode: canvas.ImageFillContain}}
	r.set()
	return r
}

type iconTapRenderer struct {
	tap    *iconTap
	ground *canvas.Rectangle
	image  *canvas.Image
}

func (r *iconTapRenderer) set() {
	r.ground.CornerRadius = theme.InputRadiusSize()
	r.ground.FillColor = theme.Color(theme.ColorNameHover)
	r.ground.Hidden = !r.tap.hover
	r.image.Resource = ColoredIcon(r.tap.name, ColorMuted)
}

func (r *iconTapRenderer) Refresh() {
	r.set()
	r.ground.Refresh()
	r.image.Refresh()
}

func (r *iconTapRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.image.Resize(fyne.NewSquareSize(iconSize))
	r.image.Move(fyne.NewPos((size.Width-iconSize)/2, (size.Height-iconSize)/2))
}

func (r *iconTapRenderer) MinSize() fyne.Size { return fyne.NewSquareSize(iconTapSize) }
func (r *iconTapRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.image}
}
func (r *iconTapRenderer) Destroy() {}
