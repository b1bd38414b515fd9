package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/civil"
)

// weeksShown is how many weeks a month can touch; the calendar always shows so
// many, so that nothing jumps.
const weeksShown = 6

// calendar is the month of a day, to pick another. Weeks begin on Monday.
type calendar struct {
	widget.BaseWidget
	desk  *Desk
	taken func(civil.Date)        // a day was picked
	given func()                  // given up
	name  func(civil.Date) string // of what keeps a day from being taken

	day    civil.Date // under the cursor of the keyboard
	hover  civil.Date // under the mouse; none
	first  civil.Date // the first day shown, a Monday
	closed [7 * weeksShown]string
}

func newCalendar(d *Desk, day civil.Date, name func(civil.Date) string) *calendar {
	c := &calendar{desk: d, name: name}
	c.show(day)
	c.ExtendBaseWidget(c)
	return c
}

// show moves the cursor, and turns the page where it leaves the month.
func (c *calendar) show(day civil.Date) {
	if day.Before(civil.MinDate.AddDays(7*weeksShown)) || day.After(civil.MaxDate.AddDays(-7*weeksShown)) {
		return // beyond what can be shown, and typed
	}
	turned := day.FirstOfMonth() != c.day.FirstOfMonth()
	c.day = day
	if !turned {
		return
	}
	c.first = day.FirstOfMonth().Monday()
	for i := range c.closed {
		c.closed[i] = c.name(c.first.AddDays(i))
	}
}

// moveTo moves the cursor and shows it.
func (c *calendar) moveTo(day civil.Date) {
	c.hover = civil.Date{}
	c.show(day)
	c.Refresh()
}

// pointed is the day the line below the grid speaks of.
func (c *calendar) pointed() civil.Date {
	if !c.hover.IsZero() {
		return c.hover
	}
	return c.day
}

// closedOn is what a day shown is called, if the shop is closed on it.
func (c *calendar) closedOn(day civil.Date) string {
	if n := day.Sub(c.first); n >= 0 && n < len(c.closed) {
		return c.closed[n]
	}
	return ""
}

// key moves by days, weeks and months; Home and End go to the ends of the week.
func (c *calendar) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyLeft:
		c.moveTo(c.day.AddDays(-1))
	case fyne.KeyRight:
		c.moveTo(c.day.AddDays(1))
	case fyne.KeyUp:
		c.moveTo(c.day.AddDays(-7))
	case fyne.KeyDown:
		c.moveTo(c.day.AddDays(7))
	case fyne.KeyPageUp:
		c.moveTo(c.day.AddMonths(-1))
	case fyne.KeyPageDown:
		c.moveTo(c.day.AddMonths(1))
	case fyne.KeyHome:
		c.moveTo(c.day.Monday())
	case fyne.KeyEnd:
		c.moveTo(c.day.Monday().AddDays(6))
	case fyne.KeyReturn, fyne.KeyEnter:
		c.taken(c.day)
	case fyne.KeyEscape, fyne.KeyF4:
		c.given()
	default:
		return false
	}
	return true
}

// TypedKey is for Fyne.
func (c *calendar) TypedKey(k *fyne.KeyEvent) {
	c.desk.pressed()
	c.key(k.Name)
}

// TypedRune is for Fyne. The space bar is taken as a letter: as a key it would
// be typed as well into what has the focus afterwards.
func (c *calendar) TypedRune(r rune) {
	if !c.desk.stray(r) && r == ' ' {
		c.taken(c.day)
	}
}

// FocusGained is for Fyne; the cursor is always to be seen.
func (c *calendar) FocusGained() {}

// FocusLost is for Fyne.
func (c *calendar) FocusLost() {}

// Tapped is for Fyne: a click takes the day.
func (c *calendar) Tapped(e *fyne.PointEvent) {
	if day := c.dayAt(e.Position); !day.IsZero() {
		c.taken(day)
	}
}

// MouseIn is for Fyne.
func (c *calendar) MouseIn(e *desktop.MouseEvent) { c.MouseMoved(e) }

// MouseMoved is for Fyne.
func (c *calendar) MouseMoved(e *desktop.MouseEvent) {
	if day := c.dayAt(e.Position); day != c.hover {
		c.hover = day
		c.Refresh()
	}
}

// MouseOut is for Fyne.
func (c *calendar) MouseOut() {
	c.hover = civil.Date{}
	c.Refresh()
}

// Scrolled is for Fyne: the wheel turns the pages.
func (c *calendar) Scrolled(e *fyne.ScrollEvent) {
	switch {
	case e.Scrolled.DY < 0:
		c.moveTo(c.day.AddMonths(1))
	case e.Scrolled.DY > 0:
		c.moveTo(c.day.AddMonths(-1))
	}
}

// dayAt is the day at a place, none beside the days.
func (c *calendar) dayAt(at fyne.Position) civil.Date {
	x, y := at.X-weekWidth, at.Y-gridTop
	if x < 0 || y < 0 || x >= 7*cellWidth || y >= weeksShown*cellHeight {
		return civil.Date{}
	}
	return c.first.AddDays(int(y/cellHeight)*7 + int(x/cellWidth))
}
