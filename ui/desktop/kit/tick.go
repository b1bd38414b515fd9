package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// tickSize is the edge of a box to tick.
const tickSize float32 = 18

// tick is a box to tick with what it means beside it.
type tick struct {
	widget.BaseWidget
	desk      *Desk
	label     *Prose
	on        bool
	ticked    func() // by the person
	submitted func()

	focused, hover, wrong bool
}

func newTick(d *Desk, label string) *tick {
	t := &tick{desk: d, label: NewProse(label)}
	t.ExtendBaseWidget(t)
	return t
}

func (t *tick) heightAt(width float32) float32 {
	return max(tickSize, t.label.heightAt(width-tickSize-2*unit)) + 2*unit
}

func (t *tick) setWrong(on bool) {
	t.wrong = on
	t.Refresh()
}

// Tapped is for Fyne.
func (t *tick) Tapped(*fyne.PointEvent) {
	t.desk.Window.Canvas().Focus(t)
	t.toggle()
}

func (t *tick) toggle() {
	t.on = !t.on
	t.Refresh()
	t.ticked()
}

// TypedKey is for Fyne.
func (t *tick) TypedKey(k *fyne.KeyEvent) {
	t.desk.pressed()
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		t.submitted()
	default:
		t.desk.key(k.Name)
	}
}

// TypedRune is for Fyne.
func (t *tick) TypedRune(r rune) {
	if !t.desk.stray(r) && r == ' ' {
		t.toggle()
	}
}

// FocusGained is for Fyne.
func (t *tick) FocusGained() {
	t.focused = true
	t.Refresh()
	t.desk.reveal(t)
}

// FocusLost is for Fyne.
func (t *tick) FocusLost() {
	t.focused = false
	t.Refresh()
}

// MouseIn is for Fyne.
func (t *tick) MouseIn(*desktop.MouseEvent) {
	t.hover = true
	t.Refresh()
}

// MouseMoved is for Fyne.
func (t *tick) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (t *tick) MouseOut() {
	t.hover = false
	t.Refresh()
}

// CreateRenderer is for Fyne.
func (t *tick) CreateRenderer() fyne.WidgetRenderer {
	r := &tickRenderer{tick: t, frame: &canvas.Rectangle{}, mark: &canvas.Image{FillMode: canvas.ImageFillContain}}
	r.set()
	return r
}

type tickRenderer struct {
	tick  *tick
	frame *canvas.Rectangle
	mark  *canvas.Image
}

func (r *tickRenderer) set() {
	t, f := r.tick, r.frame
	line := theme.ColorNameInputBorder
	f.FillColor, f.StrokeWidth, f.CornerRadius = theme.Color(theme.ColorNameInputBackground), frameWidth, theme.InputRadiusSize()
	if t.hover {
		line = ColorMuted
	}
	if t.on {
		f.FillColor, line = theme.Color(theme.ColorNamePrimary), theme.ColorNamePrimary
	}
	if t.focused {
		f.StrokeWidth, line = ringWidth, theme.ColorNamePrimary
	}
	if t.focused && t.on {
		line = theme.ColorNameForeground // a ring that is seen on the accent
	}
	if t.wrong {
		line = ColorWrong
	}
	f.StrokeColor = theme.Color(line)
	r.mark.Resource = ColoredIcon("act-check", theme.ColorNameForegroundOnPrimary)
	r.mark.Hidden = !t.on
}

func (r *tickRenderer) Refresh() {
	r.set()
	r.frame.Refresh()
	r.mark.Refresh()
	canvas.Refresh(r.tick)
}

func (r *tickRenderer) Layout(size fyne.Size) {
	const inside = 2
	line := r.tick.label.lineHeight()
	top := unit + max(0, (line-tickSize)/2)
	r.frame.Move(fyne.NewPos(0, top))
	r.frame.Resize(fyne.NewSquareSize(tickSize))
	r.mark.Move(fyne.NewPos(inside, top+inside))
	r.mark.Resize(fyne.NewSquareSize(tickSize - 2*inside))
	r.tick.label.Move(fyne.NewPos(tickSize+2*unit, unit))
	r.tick.label.Resize(size.SubtractWidthHeight(tickSize+2*unit, 2*unit))
}

func (r *tickRenderer) MinSize() fyne.Size {
	return fyne.NewSize(tickSize+2*unit, max(tickSize, r.tick.label.MinSize().Height)+2*unit)
}

func (r *tickRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.frame, r.mark, r.tick.label}
}

func (r *tickRenderer) Destroy() {}
