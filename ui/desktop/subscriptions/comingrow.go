package subscriptions

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// comingRow is one row of what is ahead. A click chooses it; Enter or a click on
// its question mark says why the date is what it is.
type comingRow struct {
	widget.BaseWidget
	pane             *cardPane
	row              Coming
	hovered, focused bool
}

func newComingRow(p *cardPane, c Coming) *comingRow {
	r := &comingRow{pane: p, row: c}
	r.ExtendBaseWidget(r)
	return r
}

// Tapped chooses the row; at its right end it says why.
func (r *comingRow) Tapped(e *fyne.PointEvent) {
	r.pane.choose(r.row.Date)
	r.pane.screen.desk.Window.Canvas().Focus(r)
	if e.Position.X > r.Size().Width-whyRoom {
		r.pane.tellWhy(r.row)
	}
}

// Cursor is a hand.
func (r *comingRow) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn is for Fyne.
func (r *comingRow) MouseIn(*desktop.MouseEvent) { r.hovered = true; r.Refresh() }

// MouseMoved is for Fyne.
func (r *comingRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (r *comingRow) MouseOut() { r.hovered = false; r.Refresh() }

// FocusGained chooses the row.
func (r *comingRow) FocusGained() {
	r.focused = true
	r.pane.choose(r.row.Date)
}

// FocusLost is for Fyne.
func (r *comingRow) FocusLost() { r.focused = false; r.Refresh() }

// TypedRune is for Fyne: typing does nothing.
func (r *comingRow) TypedRune(rune) {}

// TypedKey goes to another row, or says why.
func (r *comingRow) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyDown:
		r.move(1)
	case fyne.KeyUp:
		r.move(-1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		r.pane.tellWhy(r.row)
	default:
		r.pane.screen.desk.Keys(k.Name)
	}
}

func (r *comingRow) move(step int) {
	for i, x := range r.pane.rows {
		if x == r && i+step >= 0 && i+step < len(r.pane.rows) {
			r.pane.screen.desk.Window.Canvas().Focus(r.pane.rows[i+step])
			return
		}
	}
}

// Sizes of a row.
const (
	comingHeight float32 = 30
	signRoom     float32 = 28
	dayRoom      float32 = 178
	pickRoom     float32 = 128
	whyRoom      float32 = 32
)

// CreateRenderer is for Fyne.
func (r *comingRow) CreateRenderer() fyne.WidgetRenderer {
	c := r.row
	x := &comingRenderer{
		row: r, ground: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent),
		sign: kit.NewSign(marks[c.Mark]), day: kit.NewLine(c.Day).Cut(), says: kit.NewLine(c.Says).Cut(), pick: kit.NewCaption(c.Pick).Cut(),
	}
	x.ground.CornerRadius = 3
	if c.Mark == Dropped || c.Mark == Paused {
		x.day.SetColor(kit.ColorMuted)
	}
	x.says.SetColor(marks[c.Mark].Color())
	if c.Mark == Ordered || c.Mark == Planned {
		x.says.SetColor(kit.ColorMuted)
	}
	x.objects = []fyne.CanvasObject{x.line, x.ground, x.sign, x.day, x.says, x.pick}
	if len(c.Why) > 0 {
		x.why = canvas.NewImageFromResource(kit.ColoredIcon("act-why", kit.ColorMuted))
		x.why.FillMode = canvas.ImageFillContain
		x.objects = append(x.objects, x.why)
	}
	x.Refresh()
	return x
}

type comingRenderer struct {
	row             *comingRow
	ground, line    *canvas.Rectangle
	sign, why       *canvas.Image
	day, says, pick *kit.Line
	objects         []fyne.CanvasObject
}

func (x *comingRenderer) Layout(size fyne.Size) {
	x.ground.Resize(size)
	x.line.Resize(fyne.NewSize(size.Width, 1))
	x.line.Move(fyne.NewPos(0, size.Height-1))
	edge := x.sign.MinSize()
	x.sign.Resize(edge)
	x.sign.Move(fyne.NewPos((signRoom-edge.Width)/2, (size.Height-edge.Height)/2))
	put := func(l *kit.Line, at, width float32) {
		h := l.MinSize().Height
		l.Resize(fyne.NewSize(max(0, width), h))
		l.Move(fyne.NewPos(at, (size.Height-h)/2))
	}
	put(x.day, signRoom, dayRoom-8)
	put(x.says, signRoom+dayRoom, size.Width-signRoom-dayRoom-pickRoom-whyRoom-8)
	put(x.pick, size.Width-whyRoom-pickRoom, pickRoom)
	if x.why != nil {
		const icon = 18
		x.why.Resize(fyne.NewSquareSize(icon))
		x.why.Move(fyne.NewPos(size.Width-whyRoom+(whyRoom-icon)/2, (size.Height-icon)/2))
	}
}

func (x *comingRenderer) MinSize() fyne.Size { return fyne.NewSize(420, comingHeight) }

func (x *comingRenderer) Refresh() {
	x.ground.FillColor, x.ground.StrokeWidth = color.Transparent, 0
	if x.row.hovered {
		x.ground.FillColor = theme.Color(theme.ColorNameHover)
	}
	if x.row.pane.chosen == x.row.row.Date {
		x.ground.FillColor = theme.Color(kit.ColorSelected)
	}
	if x.row.focused {
		x.ground.StrokeWidth, x.ground.StrokeColor = 1.5, theme.Color(theme.ColorNamePrimary)
	}
	x.line.FillColor = theme.Color(kit.ColorLine)
	canvas.Refresh(x.row)
}

func (x *comingRenderer) Objects() []fyne.CanvasObject { return x.objects }

func (x *comingRenderer) Destroy() {}
