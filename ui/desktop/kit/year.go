package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/civil"
)

// monthsShown is how many months a year view has.
const monthsShown = 12

// Year shows twelve months from any month on, each day marked as the screen
// says, and below them in words the day that is pointed at. Weeks begin on
// Monday. It takes one stop of the Tab key.
//
// Days are pointed at with the mouse or with the arrows (PgUp and PgDn by a
// month, Home and End to the ends of the week), and chosen by a click or Enter.
// Several days are chosen by dragging over them, also over the end of a month,
// or with Shift and the arrows, then Enter. Esc gives them up.
type Year struct {
	widget.BaseWidget
	OnPoint func(day civil.Date)     // another day is pointed at; none: no day
	OnTap   func(day civil.Date)     // a day was clicked, or Enter pressed on it
	OnRange func(days civil.Range)   // several days were chosen; nil: they cannot be
	OnTurn  func(first civil.Date)   // the cursor went to months not shown, which begin here; nil: it stays inside
	marks   func(civil.Date) DayMark // nil: none
	hint    string
	desk    *Desk
	first   civil.Date // the first day shown

	cursor  civil.Date // of the keyboard, always among the days shown
	hover   civil.Date // under the mouse; none
	anchor  civil.Date // where the chosen days begin; none: nothing is chosen
	head    civil.Date // where they end, also before the anchor
	focused bool
	shift   bool // is held
	dragged bool
	told    civil.Date // what OnPoint was called with

	grid yearGrid
	look *yearRenderer // nil before it is shown
}

// NewYear shows the twelve months from January of this year on.
func NewYear(d *Desk) *Year {
	y := &Year{desk: d, cursor: d.Today()}
	y.first = civil.Of(y.cursor.Year(), 1, 1)
	y.ExtendBaseWidget(y)
	return y
}

// First is the first day shown.
func (y *Year) First() civil.Date { return y.first }

// SetFirst shows the twelve months from the month of a day on.
func (y *Year) SetFirst(month civil.Date) {
	first := month.FirstOfMonth()
	if first == y.first {
		return
	}
	y.first = first
	y.cursor = y.inside(y.cursor)
	y.hover = civil.Date{}
	y.Refresh()
}

// SetMarks says how days are marked. It is asked for every day shown, each time
// the view is refreshed: it must know without working it out.
func (y *Year) SetMarks(marks func(civil.Date) DayMark) {
	y.marks = marks
	y.Refresh()
}

// SetHint is what the line below the months says while no day is pointed at.
func (y *Year) SetHint(hint string) {
	y.hint = hint
	y.say()
}

// Select marks days as chosen; the zero range marks none. Nobody is told.
func (y *Year) Select(days civil.Range) {
	y.anchor, y.head = days.From, days.To
	y.redraw()
}

// Selected are the days that are chosen, the zero range if none are.
func (y *Year) Selected() civil.Range {
	if y.anchor.IsZero() {
		return civil.Range{}
	}
	return civil.Between(civil.Earlier(y.anchor, y.head), civil.Later(y.anchor, y.head))
}

// mark is how a day is marked.
func (y *Year) mark(day civil.Date) DayMark {
	if y.marks == nil {
		return DayMark{}
	}
	return y.marks(day)
}

// last is the last day shown.
func (y *Year) last() civil.Date { return y.first.AddMonths(monthsShown).AddDays(-1) }

// inside is the day itself if it is shown, else the nearest that is.
func (y *Year) inside(day civil.Date) civil.Date {
	return civil.Later(y.first, civil.Earlier(day, y.last()))
}

// pointed is the day the line speaks of; none.
func (y *Year) pointed() civil.Date {
	switch {
	case !y.hover.IsZero():
		return y.hover
	case y.focused:
		return y.cursor
	}
	return civil.Date{}
}

// redraw shows what changed, and tells the screen if another day is pointed at.
func (y *Year) redraw() {
	if y.look != nil {
		y.look.set()
	}
	y.say()
	if day := y.pointed(); day != y.told {
		y.told = day
		if y.OnPoint != nil {
			y.OnPoint(day)
		}
	}
}

// turn shows the twelve months before or after until a day is among them.
func (y *Year) turn(day civil.Date) {
	first := y.first
	for day.Before(first) && first.After(civil.MinDate.AddMonths(2*monthsShown)) {
		first = first.AddMonths(-monthsShown)
	}
	for !day.Before(first.AddMonths(monthsShown)) && first.Before(civil.MaxDate.AddMonths(-2*monthsShown)) {
		first = first.AddMonths(monthsShown)
	}
	if first != y.first {
		y.first = first
		y.OnTurn(first)
	}
}

// moveTo moves the cursor; with Shift it chooses all days on the way.
func (y *Year) moveTo(day civil.Date) {
	from := y.cursor
	if y.OnTurn != nil {
		y.turn(day)
	}
	y.cursor, y.hover = y.inside(day), civil.Date{}
	switch {
	case !y.shift || y.OnRange == nil:
		y.anchor, y.head = civil.Date{}, civil.Date{}
	case y.anchor.IsZero():
		y.anchor, y.head = from, y.cursor
	default:
		y.head = y.cursor
	}
	y.redraw()
}

// enter takes the days chosen, or the one under the cursor.
func (y *Year) enter() {
	if days := y.Selected(); days != (civil.Range{}) && y.OnRange != nil {
		y.OnRange(days)
		return
	}
	if y.OnTap != nil {
		y.OnTap(y.cursor)
	}
}

// TypedKey is for Fyne; what the view does not need goes to the desk.
func (y *Year) TypedKey(k *fyne.KeyEvent) {
	y.desk.pressed()
	switch k.Name {
	case fyne.KeyLeft:
		y.moveTo(y.cursor.AddDays(-1))
	case fyne.KeyRight:
		y.moveTo(y.cursor.AddDays(1))
	case fyne.KeyUp:
		y.moveTo(y.cursor.AddDays(-7))
	case fyne.KeyDown:
		y.moveTo(y.cursor.AddDays(7))
	case fyne.KeyPageUp:
		y.moveTo(y.cursor.AddMonths(-1))
	case fyne.KeyPageDown:
		y.moveTo(y.cursor.AddMonths(1))
	case fyne.KeyHome:
		y.moveTo(y.cursor.Monday())
	case fyne.KeyEnd:
		y.moveTo(y.cursor.Monday().AddDays(6))
	case fyne.KeyReturn, fyne.KeyEnter:
		y.enter()
	default:
		y.otherKey(k.Name)
	}
}

// otherKey gives up what is chosen, or passes the key on.
func (y *Year) otherKey(k fyne.KeyName) {
	if k == fyne.KeyEscape && !y.anchor.IsZero() {
		y.Select(civil.Range{})
		return
	}
	if y.desk.Keys != nil {
		y.desk.Keys(k)
	}
}

// TypedRune is for Fyne: the space bar does what Enter does.
func (y *Year) TypedRune(r rune) {
	if !y.desk.stray(r) && r == ' ' {
		y.enter()
	}
}

// KeyDown is for Fyne, which does not say with a key whether Shift is held.
func (y *Year) KeyDown(k *fyne.KeyEvent) {
	if isShift(k.Name) {
		y.shift = true
	}
}

// KeyUp is for Fyne.
func (y *Year) KeyUp(k *fyne.KeyEvent) {
	if isShift(k.Name) {
		y.shift = false
	}
}

func isShift(k fyne.KeyName) bool { return k == desktop.KeyShiftLeft || k == desktop.KeyShiftRight }

// FocusGained is for Fyne.
func (y *Year) FocusGained() { y.focused = true; y.redraw() }

// FocusLost is for Fyne.
func (y *Year) FocusLost() { y.focused, y.shift = false, false; y.redraw() }
