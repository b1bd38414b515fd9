package kit

import (
	"math"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Bars is a chart of bars side by side, each a stack of parts, with a limit drawn
// across. One bar is chosen. What the bar under the mouse or the chosen one means
// is said in words below, so that nothing is known by colour or length alone. It
// takes one stop of the Tab key; the arrows go from bar to bar.
//
// It is drawn with the objects of the window and no picture: sharp on every
// screen, in the colours of the theme, and each bar can be pointed at.
type Bars struct {
	widget.BaseWidget
	OnChoose func(i int) // a person chose another bar; nil: nothing

	desk    *Desk
	series  []Series
	bars    []Bar
	limit   Limit
	chosen  int // -1: none
	hovered int // -1: none
	focused bool
}

// Series is what the parts of the bars in one place of the stack have in common,
// from the bottom.
type Series struct {
	Name   string
	Color  fyne.ThemeColorName
	Hollow bool // drawn as a frame: what is not there yet
}

// Bar is one bar.
type Bar struct {
	Label string // under it where there is room for all
	Begin bool   // begins a group, such as a week: a line stands before it, and its label stays where there is little room
	Parts []int  // by series, none negative
	Note  bool   // something is special about it: shaded, with a dot under it
	Sign  Sign   // above it
	Mark  string // beside the sign where there is room
	Says  string // all of it in words
}

// Limit is a length drawn across all bars; 0: none.
type Limit struct {
	At   int
	Name string
}

// NewBars is a chart without bars.
func NewBars(d *Desk, series ...Series) *Bars {
	b := &Bars{desk: d, series: series, chosen: -1, hovered: -1}
	b.ExtendBaseWidget(b)
	return b
}

// Set shows other bars. What was chosen stays where it is, if there is such a
// place.
func (b *Bars) Set(bars []Bar, limit Limit) {
	b.bars, b.limit, b.hovered = bars, limit, -1
	b.chosen = min(b.chosen, len(bars)-1)
	b.Refresh()
}

// Chosen is the place of the chosen bar, -1 for none.
func (b *Bars) Chosen() int { return b.chosen }

// Choose chooses what no person chose; -1 is none.
func (b *Bars) Choose(i int) {
	if i != b.chosen && i < len(b.bars) {
		b.chosen = max(-1, i)
		b.Refresh()
	}
}

// Says is what stands below the bars: about the one under the mouse, else about
// the chosen one.
func (b *Bars) Says() string {
	if i := b.pointed(); i >= 0 {
		return b.bars[i].Says
	}
	return ""
}

func (b *Bars) pointed() int {
	if b.hovered >= 0 {
		return b.hovered
	}
	return b.chosen
}

// total is the length of a bar.
func (b Bar) total() int {
	sum := 0
	for _, p := range b.Parts {
		sum += p
	}
	return sum
}

// pick is what a person chooses.
func (b *Bars) pick(i int) {
	if len(b.bars) == 0 {
		return
	}
	b.hovered = -1
	before := b.chosen
	b.Choose(min(max(0, i), len(b.bars)-1))
	b.Refresh()
	if b.chosen != before && b.OnChoose != nil {
		b.OnChoose(b.chosen)
	}
}

// group is the first bar of the group some groups further.
func (b *Bars) group(by int) int {
	i := b.chosen + by
	for i > 0 && i < len(b.bars)-1 && !b.bars[i].Begin {
		i += by
	}
	return i
}

// TypedKey is for Fyne.
func (b *Bars) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyLeft:
		b.pick(b.chosen - 1)
	case fyne.KeyRight:
		b.pick(b.chosen + 1)
	case fyne.KeyPageUp:
		b.pick(b.group(-1))
	case fyne.KeyPageDown:
		b.pick(b.group(1))
	case fyne.KeyHome:
		b.pick(0)
	case fyne.KeyEnd:
		b.pick(len(b.bars) - 1)
	default:
		b.desk.key(k.Name)
	}
}

// TypedRune is for Fyne: typing does nothing.
func (b *Bars) TypedRune(rune) {}

// FocusGained is for Fyne; a bar is chosen then, so that the arrows have
// something to go on from.
func (b *Bars) FocusGained() {
	b.focused = true
	if b.chosen < 0 {
		b.pick(0)
	}
	b.Refresh()
}

// FocusLost is for Fyne.
func (b *Bars) FocusLost() { b.focused = false; b.Refresh() }

// Tapped is for Fyne.
func (b *Bars) Tapped(e *fyne.PointEvent) {
	if c := fyne.CurrentApp().Driver().CanvasForObject(b); c != nil {
		c.Focus(b)
	}
	if i := b.at(e.Position); i >= 0 {
		b.pick(i)
	}
}

// MouseIn is for Fyne.
func (b *Bars) MouseIn(e *desktop.MouseEvent) { b.MouseMoved(e) }

// MouseMoved is for Fyne.
func (b *Bars) MouseMoved(e *desktop.MouseEvent) { b.hover(b.at(e.Position)) }

// MouseOut is for Fyne.
func (b *Bars) MouseOut() { b.hover(-1) }

func (b *Bars) hover(i int) {
	if i != b.hovered {
		b.hovered = i
		b.Refresh()
	}
}

// at is the bar at a place, -1 beside them.
func (b *Bars) at(p fyne.Position) int {
	x := p.X - scaleWidth
	if len(b.bars) == 0 || x < 0 || p.Y < legendTall || p.Y > b.Size().Height-saysTall {
		return -1
	}
	if i := int(x / b.pitch()); i < len(b.bars) {
		return i
	}
	return -1
}

// column is where a bar with the space around it begins, and how wide that is: on
// whole units, so that no gaps show between two.
func (b *Bars) column(i int) (left, width float32) {
	pitch := b.pitch()
	left = scaleWidth + round(float32(i)*pitch)
	return left, scaleWidth + round(float32(i+1)*pitch) - left
}

func round(x float32) float32 { return float32(math.Round(float64(x))) }

// pitch is the width of a bar with the space around it.
func (b *Bars) pitch() float32 {
	return max(1, b.Size().Width-scaleWidth) / float32(max(1, len(b.bars)))
}
