package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// DayMark is how a day looks in a year view. What the shop does on that day is
// its ground; what happens to deliveries is its shape. Each has a form of its
// own, so that nobody has to tell colours apart.
type DayMark struct {
	Ground DayGround
	Shape  DayShape
	Text   string // what is said of the day while it is pointed at
}

// DayGround is what stands behind the number of a day.
type DayGround int

// The grounds.
const (
	GroundOpen    DayGround = iota // nothing
	GroundOff                      // a weekday without delivery: a pale column
	GroundHoliday                  // a public holiday: an outlined tile
	GroundClosed                   // a closure: a band through all its days
	GroundRest                     // deliveries, but no work: a bar below the number
)

// DayShape is what happens to deliveries on a day.
type DayShape int

// The shapes.
const (
	ShapeNone      DayShape = iota
	ShapeDelivery           // a disc
	ShapeMovedTo            // put on this day: a square
	ShapeMovedFrom          // put on another day: a ring
	ShapeDropped            // the number struck through
	ShapeExtra              // delivered in place of another day: a frame with a bar
)

// dayLook is a mark as it is drawn: two days with the same look need no drawing.
type dayLook struct {
	number         string
	ink            color.Color
	style          fyne.TextStyle
	ground, shape  rectLook
	size           float32 // of the text
	left, wide, at float32 // of the number, its width and height in the cell
}

// rectLook is a rectangle relative to its cell; nothing if it has no size.
type rectLook struct {
	fill, stroke color.Color
	width        float32 // of the stroke
	radius       float32
	pos          fyne.Position
	size         fyne.Size
}

// dayCell draws a day with three objects.
type dayCell struct {
	look          dayLook
	origin        fyne.Position
	ground, shape *canvas.Rectangle
	number        *canvas.Text
}

func newDayCell() *dayCell {
	c := &dayCell{ground: canvas.NewRectangle(nil), shape: canvas.NewRectangle(nil), number: &canvas.Text{}}
	c.ground.Hidden, c.shape.Hidden = true, true
	return c
}

// show draws the day unless it looks like that already.
func (c *dayCell) show(look dayLook, origin fyne.Position) {
	if c.look == look && c.origin == origin {
		return
	}
	moved := c.origin != origin
	if moved || c.look.ground != look.ground {
		look.ground.show(c.ground, origin)
	}
	if moved || c.look.shape != look.shape {
		look.shape.show(c.shape, origin)
	}
	n := c.number
	n.Move(origin.AddXY(look.left, look.at))
	n.Resize(fyne.NewSize(look.wide, look.size))
	if n.Text != look.number || n.Color != look.ink || n.TextStyle != look.style || n.TextSize != look.size {
		n.Text, n.Color, n.TextStyle, n.TextSize = look.number, look.ink, look.style, look.size
		n.Refresh()
	}
	c.look, c.origin = look, origin
}

func (l rectLook) show(r *canvas.Rectangle, origin fyne.Position) {
	r.Hidden = l.size.IsZero()
	r.FillColor, r.StrokeColor, r.StrokeWidth, r.CornerRadius = l.fill, l.stroke, l.width, l.radius
	r.Move(origin.Add(l.pos))
	r.Resize(l.size)
	r.Refresh()
}

// dayInk are the looks of a size of cells. Measuring and asking the theme once
// is what makes a year quick to draw.
type dayInk struct {
	cell                              fyne.Size
	plain, bold                       *ruler
	ink, muted, onShape               color.Color
	off, holiday, holidayLine, closed color.Color
	rest, selected, today             color.Color
	delivery, moved                   color.Color
}

func newDayInk(cell fyne.Size) *dayInk {
	size := theme.CaptionTextSize()
	if cell.Width >= 28 {
		size = theme.TextSize()
	}
	return &dayInk{
		cell: cell, plain: newRuler(size, fyne.TextStyle{}), bold: newRuler(size, fyne.TextStyle{Bold: true}),
		ink: theme.Color(theme.ColorNameForeground), muted: theme.Color(ColorMuted),
		onShape: theme.Color(theme.ColorNameForegroundOnPrimary),
		off:     theme.Color(ColorDayOff), holiday: theme.Color(ColorDayHoliday), holidayLine: theme.Color(ColorMoved),
		closed: theme.Color(ColorDayClosed), rest: theme.Color(ColorDue), selected: theme.Color(ColorDaySelected),
		today:    theme.Color(theme.ColorNamePrimary),
		delivery: theme.Color(ColorPlanned), moved: theme.Color(ColorMoved),
	}
}

// look is how a day is drawn.
func (i *dayInk) look(number string, m DayMark, selected, today bool) dayLook {
	l := dayLook{number: number, ink: i.ink, ground: i.ground(m.Ground), shape: i.shape(m.Shape)}
	ruler := i.plain
	switch {
	case m.Shape == ShapeDelivery || m.Shape == ShapeMovedTo:
		l.ink = i.onShape
	case m.Ground == GroundOff || m.Shape == ShapeDropped && m.Ground != GroundClosed:
		l.ink = i.muted
	}
	if m.Ground == GroundHoliday || today {
		ruler, l.style.Bold = i.bold, true
	}
	l.style.Strikethrough = m.Shape == ShapeDropped
	if selected {
		l.ground = rectLook{fill: i.selected, size: i.cell}
		if l.ink == i.muted {
			l.ink = i.ink
		}
	}
	l.size, l.wide = ruler.size, ruler.about(number)
	l.left, l.at = half(i.cell.Width-l.wide), half(i.cell.Height-ruler.height)
	return l
}

// half is a half in whole units, so that lines and letters stay sharp.
func half(x float32) float32 { return float32(int(x / 2)) }

// restTall is the bar of days without work.
const restTall float32 = 3

func (i *dayInk) ground(g DayGround) rectLook {
	w, h := i.cell.Width, i.cell.Height
	switch g {
	case GroundOff:
		return rectLook{fill: i.off, size: i.cell}
	case GroundHoliday:
		return rectLook{fill: i.holiday, stroke: i.holidayLine, width: 1, radius: 3, pos: fyne.NewPos(1, 1), size: fyne.NewSize(w-2, h-2)}
	case GroundClosed:
		return rectLook{fill: i.closed, pos: fyne.NewPos(0, 1), size: fyne.NewSize(w, h-2)}
	case GroundRest:
		return rectLook{fill: i.rest, pos: fyne.NewPos(0, h-restTall), size: fyne.NewSize(w, restTall)}
	}
	return rectLook{}
}

func (i *dayInk) shape(s DayShape) rectLook {
	d := fyne.Min(i.cell.Width, i.cell.Height) - 1
	at, size := fyne.NewPos((i.cell.Width-d)/2, (i.cell.Height-d)/2), fyne.NewSquareSize(d)
	switch s {
	case ShapeDelivery:
		return rectLook{fill: i.delivery, radius: d / 2, pos: at, size: size}
	case ShapeMovedTo:
		return rectLook{fill: i.moved, radius: 2, pos: at, size: size}
	case ShapeMovedFrom:
		return rectLook{fill: color.Transparent, stroke: i.moved, width: 1.5, radius: d / 2, pos: at, size: size}
	case ShapeExtra:
		return rectLook{fill: color.Transparent, stroke: i.delivery, width: 2, radius: 2, pos: at, size: size}
	}
	return rectLook{}
}
