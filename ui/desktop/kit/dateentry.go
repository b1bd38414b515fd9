package kit

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/civil"
)

// DateField is a date, typed in any way or picked from a calendar.
type DateField struct {
	valueField[civil.Date]
	// Closed says what keeps a day from being taken; nil: that of the desk.
	Closed func(civil.Date) string

	weekday *Line
	closed  *Line // what the day is called on which the shop is closed
	popup   *layer
}

// NewDateField is a date.
func NewDateField(d *Desk, path, label string) *DateField {
	f := &DateField{weekday: NewCaption(""), closed: newLine("", theme.SizeNameCaptionText, ColorMoved, false)}
	f.write = d.Words.Date
	f.parse = func(s string) (civil.Date, error) { return d.Words.ParseDate(s, d.Today()) }
	f.setValue(d, path, label, dateWidth, false, f.weekday, newIconTap("act-calendar", f.openCalendar))
	f.closed.Hide()
	f.object.Objects = slices.Insert(f.object.Objects, len(f.object.Objects)-1, fyne.CanvasObject(f.closed))
	changed := f.entry.OnChanged
	f.entry.OnChanged = func(s string) {
		f.showDay()
		changed(s)
	}
	f.entry.key = f.key
	f.entry.altDown = f.openCalendar
	return f
}

// Date is the date; none if the field is empty or cannot be read.
func (f *DateField) Date() civil.Date { return f.value() }

// SetDate puts a date into the field.
func (f *DateField) SetDate(day civil.Date) {
	f.put(day)
	f.showDay()
}

// showDay says which day of the week it is, and whether the shop is closed.
func (f *DateField) showDay() {
	weekday, closed := "", ""
	if day, err := f.parse(f.typed()); err == nil {
		weekday, closed = f.desk.Words.WeekdayShort(day.Weekday()), f.closedOn(day)
	}
	f.weekday.SetText(weekday)
	if closed != f.closed.Text() {
		f.closed.SetText(closed)
		setVisible(f.closed, closed != "")
		layOut(f.object)
	}
	f.box.Refresh()
}

// key lets the arrows move by a day and the page keys by a month.
func (f *DateField) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyUp:
		f.move(func(day civil.Date) civil.Date { return day.AddDays(1) })
	case fyne.KeyDown:
		f.move(func(day civil.Date) civil.Date { return day.AddDays(-1) })
	case fyne.KeyPageUp:
		f.move(func(day civil.Date) civil.Date { return day.AddMonths(1) })
	case fyne.KeyPageDown:
		f.move(func(day civil.Date) civil.Date { return day.AddMonths(-1) })
	case fyne.KeyF4:
		f.openCalendar()
	default:
		return false
	}
	return true
}

// move goes on from the date there is; from nothing, to today.
func (f *DateField) move(step func(civil.Date) civil.Date) {
	day, err := f.parse(f.typed())
	if err != nil {
		f.take(f.desk.Today())
		return
	}
	f.take(step(day))
}

// take is a date the person chose otherwise than by typing.
func (f *DateField) take(day civil.Date) {
	f.entry.setText(f.write(day))
	f.showDay()
	f.touched()
}

// openCalendar shows the month of the entry under it.
func (f *DateField) openCalendar() {
	f.writeBack()
	day, err := f.parse(f.typed())
	if err != nil {
		day = f.desk.Today()
	}
	c := newCalendar(f.desk, day, f.closedOn)
	c.taken = func(day civil.Date) {
		f.desk.lift(f.popup)
		f.take(day)
	}
	c.given = func() { f.desk.lift(f.popup) }
	ground := newCard(2*unit, theme.SizeNamePopupRadius, c)
	f.popup = &layer{
		content: ground, outside: c.given, key: c.key,
		place: func(window fyne.Size) (fyne.Position, fyne.Size) { return under(f.box, ground.MinSize(), window) },
	}
	f.desk.Window.Canvas().Focus(f.entry) // it gets the focus back
	f.desk.lay(f.popup, c)
}

// under is the place of something that belongs to an object: below it, above it
// where there is no room, always inside the window.
func under(o fyne.CanvasObject, size, window fyne.Size) (fyne.Position, fyne.Size) {
	at := fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
	y := at.Y + o.Size().Height + 2
	if y+size.Height > window.Height && at.Y-2-size.Height >= 0 {
		y = at.Y - 2 - size.Height
	}
	x := min(at.X, window.Width-size.Width)
	return fyne.NewPos(max(x, 0), max(min(y, window.Height-size.Height), 0)), size
}

// closedOn is what keeps a day from being taken, "" for nothing.
func (f *DateField) closedOn(day civil.Date) string {
	if f.Closed != nil {
		return f.Closed(day)
	}
	return f.desk.closed(day)
}

// closed is the name of the holiday or closure on a day, "" if there is none.
func (d *Desk) closed(day civil.Date) string {
	if d.Closed == nil {
		return ""
	}
	return d.Closed(day)
}
