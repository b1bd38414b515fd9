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

// marks are how days are signed.
var marks = map[Mark]kit.Sign{
	Planned: kit.Planned, Ordered: kit.Due, Packed: kit.Done, Moved: kit.Moved, Paused: kit.Paused, Dropped: kit.Dropped, Held: kit.Held,
	Added: kit.Planned, Altered: kit.Planned, Overdue: kit.Wrong,
}

// comingRow is one row of what is ahead. A click chooses it; at its end it says
// why.
type comingRow struct {
	widget.BaseWidget
	list    *comingList
	place   int
	row     Coming
	hovered bool
}

func newComingRow(l *comingList, place int, c Coming) *comingRow {
	r := &comingRow{list: l, place: place, row: c}
	r.ExtendBaseWidget(r)
	return r
}

// Tapped chooses the row.
func (r *comingRow) Tapped(*fyne.PointEvent) { r.list.press(r.place) }

// MouseIn is for Fyne.
func (r *comingRow) MouseIn(*desktop.MouseEvent) { r.hovered = true; r.Refresh() }

// MouseMoved is for Fyne.
func (r *comingRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (r *comingRow) MouseOut() { r.hovered = false; r.Refresh() }

// tellWhy says why after a click.
func (r *comingRow) tellWhy() {
	r.list.press(r.place)
	r.list.onWhy(r.row)
}

// Sizes of a row.
const (
	comingHeight float32 = 30
	signRoom     float32 = 28
	rowGap       float32 = 8
)

// CreateRenderer is for Fyne.
func (r *comingRow) CreateRenderer() fyne.WidgetRenderer {
	c := r.row
	x := &comingRenderer{
		row: r, ground: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent),
		sign: kit.NewSign(marks[c.Mark]), day: kit.NewLine(c.Day).Cut(), says: kit.NewLine(c.Says).Cut(), pick: kit.NewCaption(c.Pick).Cut(),
		why: kit.NewLink(r.list.link, r.tellWhy),
	}
	x.ground.CornerRadius = 3
	if c.Mark == Dropped || c.Mark == Paused || c.Mark == Held {
		x.day.SetColor(kit.ColorMuted)
	}
	x.says.SetColor(marks[c.Mark].Color())
	if len(c.Why) == 0 && c.Document == "" {
		x.why.Hide()
	}
	x.objects = []fyne.CanvasObject{x.line, x.ground, x.sign, x.day, x.says, x.pick, x.why}
	x.Refresh()
	return x
}

type comingRenderer struct {
	row             *comingRow
	ground, line    *canvas.Rectangle
	sign            *canvas.Image
	day, says, pick *kit.Line
	why             *kit.Link
	objects         []fyne.CanvasObject
}

func (x *comingRenderer) Layout(size fyne.Size) {
	x.ground.Resize(size)
	x.line.Resize(fyne.NewSize(size.Width, 1))
	x.line.Move(fyne.NewPos(0, size.Height-1))
	edge := x.sign.MinSize()
	x.sign.Resize(edge)
	x.sign.Move(fyne.NewPos((signRoom-edge.Width)/2, (size.Height-edge.Height)/2))
	put := func(o fyne.CanvasObject, at, width float32) {
		h := o.MinSize().Height
		o.Resize(fyne.NewSize(max(0, width), h))
		o.Move(fyne.NewPos(at, (size.Height-h)/2))
	}
	list, why := x.row.list, x.why.MinSize().Width
	says := signRoom + list.dayRoom + 2*rowGap
	pick := size.Width - rowGap - why - 2*rowGap - list.pickRoom
	put(x.day, signRoom, list.dayRoom)
	put(x.pick, pick, list.pickRoom)
	put(x.why, size.Width-rowGap-why, why)
	if x.row.row.Pick == "" {
		pick += list.pickRoom // nothing stands there
	}
	put(x.says, says, pick-rowGap-says)
}

func (x *comingRenderer) MinSize() fyne.Size { return fyne.NewSize(leastComing, comingHeight) }

func (x *comingRenderer) Refresh() {
	list := x.row.list
	chosen := list.chosen == x.row.place
	x.ground.FillColor, x.ground.StrokeWidth = color.Transparent, 0
	switch {
	case chosen:
		x.ground.FillColor = theme.Color(kit.ColorSelected)
	case x.row.hovered:
		x.ground.FillColor = theme.Color(theme.ColorNameHover)
	}
	if chosen && list.focused {
		x.ground.StrokeWidth, x.ground.StrokeColor = 2, theme.Color(theme.ColorNamePrimary)
	}
	x.line.FillColor = theme.Color(kit.ColorLine)
	canvas.Refresh(x.row)
}

func (x *comingRenderer) Objects() []fyne.CanvasObject { return x.objects }

func (x *comingRenderer) Destroy() {}
