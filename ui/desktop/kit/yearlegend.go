package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// LegendEntry says what a mark means.
type LegendEntry struct {
	Mark DayMark
	Word string
}

// NewLegend is the row of marks a year view has, each as the view draws it and
// with its word; it takes several lines where it has no room on one.
func NewLegend(entries ...LegendEntry) fyne.CanvasObject {
	row := container.New(&wrapLayout{gap: 3 * unit})
	for _, e := range entries {
		row.Add(container.New(layout.NewCustomPaddedHBoxLayout(6), container.NewCenter(newLegendDay(e.Mark)), NewCaption(e.Word)))
	}
	return row
}

// legendNumber is the day a legend shows.
const legendNumber = "12"

// legendDay is a day of a legend.
type legendDay struct {
	widget.BaseWidget
	mark DayMark
}

func newLegendDay(m DayMark) *legendDay {
	d := &legendDay{mark: m}
	d.ExtendBaseWidget(d)
	return d
}

// CreateRenderer is for Fyne.
func (d *legendDay) CreateRenderer() fyne.WidgetRenderer {
	c := newDayCell()
	r := &legendRenderer{day: d, cell: c, ground: canvas.NewRectangle(nil)}
	r.objects = []fyne.CanvasObject{r.ground, c.ground, c.shape, c.number}
	r.Refresh()
	return r
}

type legendRenderer struct {
	day     *legendDay
	cell    *dayCell
	ground  *canvas.Rectangle // the paper of the calendar
	objects []fyne.CanvasObject
}

// legendCell is a little wider than the least, so that a band looks like one.
var legendCell = fyne.NewSize(24, dayLeast.Height)

// Refresh is for another theme.
func (r *legendRenderer) Refresh() {
	r.ground.FillColor = theme.Color(ColorSurface)
	r.ground.Resize(legendCell)
	r.ground.Refresh()
	r.cell.show(newDayInk(legendCell).look(legendNumber, r.day.mark, false, false), fyne.Position{})
}

// Layout is for Fyne.
func (r *legendRenderer) Layout(fyne.Size) {}

// MinSize is for Fyne.
func (r *legendRenderer) MinSize() fyne.Size { return legendCell }

// Objects is for Fyne.
func (r *legendRenderer) Objects() []fyne.CanvasObject { return r.objects }

// Destroy is for Fyne.
func (r *legendRenderer) Destroy() {}

// wrapLayout puts objects beside one another, on as many lines as they need.
type wrapLayout struct {
	gap   float32
	width float32 // there is, as far as is known
}

// each calls for the objects with their places, and gives the height of all.
func (l *wrapLayout) each(objects []fyne.CanvasObject, width float32, do func(fyne.CanvasObject, fyne.Position, fyne.Size)) float32 {
	var at fyne.Position
	tall := float32(0)
	for _, o := range objects {
		size := o.MinSize()
		if at.X > 0 && at.X+size.Width > width {
			at = fyne.NewPos(0, at.Y+tall+unit)
			tall = 0
		}
		do(o, at, size)
		at.X += size.Width + l.gap
		tall = fyne.Max(tall, size.Height)
	}
	return at.Y + tall
}

func (l *wrapLayout) heightAt(objects []fyne.CanvasObject, width float32) float32 {
	l.width = width
	return l.each(objects, width, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
}

// Layout is for Fyne.
func (l *wrapLayout) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	l.each(objects, size.Width, func(o fyne.CanvasObject, at fyne.Position, least fyne.Size) {
		o.Move(at)
		o.Resize(least)
	})
}

// MinSize is the widest object, and the height at the width there was.
func (l *wrapLayout) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.Size{}
	for _, o := range objects {
		least = least.Max(o.MinSize())
	}
	if l.width > 0 {
		least.Height = l.each(objects, l.width, func(fyne.CanvasObject, fyne.Position, fyne.Size) {})
	}
	return least
}
