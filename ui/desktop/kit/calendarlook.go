package kit

import (
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// The grid of the calendar.
const (
	weekWidth  float32 = 36
	cellWidth  float32 = 36
	cellHeight float32 = 30
	titleTall  float32 = 32
	headTall   float32 = 24
	gridTop            = titleTall + headTall
	footTop            = gridTop + weeksShown*cellHeight + 2*unit
	dayTall    float32 = 26
	closedTall float32 = 18
	dotSize    float32 = 4
)

// cell is a day of the grid.
type cell struct {
	ground *canvas.Rectangle
	number *canvas.Text
	dot    *canvas.Circle // closed
}

type calendarRenderer struct {
	c              *calendar
	title          *canvas.Text
	previous, next *iconTap
	heads          [8]*canvas.Text
	weeks          [weeksShown]*canvas.Text
	cells          [7 * weeksShown]cell
	line           *canvas.Rectangle
	day, closed    *canvas.Text
	today          *wordTap
	objects        []fyne.CanvasObject
}

// CreateRenderer is for Fyne.
func (c *calendar) CreateRenderer() fyne.WidgetRenderer {
	r := &calendarRenderer{c: c, title: &canvas.Text{}, line: &canvas.Rectangle{}, day: &canvas.Text{}, closed: &canvas.Text{}}
	r.previous = newIconTap("act-previous", func() { c.moveTo(c.day.AddMonths(-1)) })
	r.next = newIconTap("act-next", func() { c.moveTo(c.day.AddMonths(1)) })
	r.today = newWordTap(c.desk.T("desk.calendar.today"), func() { c.taken(c.desk.Today()) })
	r.objects = []fyne.CanvasObject{r.title, r.previous, r.next, r.line, r.day, r.closed, r.today}
	for i := range r.heads {
		r.heads[i] = &canvas.Text{Alignment: fyne.TextAlignCenter}
		r.objects = append(r.objects, r.heads[i])
	}
	for i := range r.weeks {
		r.weeks[i] = &canvas.Text{Alignment: fyne.TextAlignCenter}
		r.objects = append(r.objects, r.weeks[i])
	}
	for i := range r.cells {
		r.cells[i] = cell{&canvas.Rectangle{}, &canvas.Text{Alignment: fyne.TextAlignCenter}, &canvas.Circle{}}
		r.objects = append(r.objects, r.cells[i].ground, r.cells[i].number, r.cells[i].dot)
	}
	r.set()
	return r
}

func (r *calendarRenderer) set() {
	c, words := r.c, r.c.desk.Words
	r.say(r.title, words.Month(c.day.Month())+" "+strconv.Itoa(c.day.Year()), theme.ColorNameForeground, theme.SizeNameText)
	r.title.TextStyle.Bold = true
	r.say(r.heads[0], c.desk.T("desk.calendar.week"), ColorMuted, theme.SizeNameCaptionText)
	for i, t := range r.heads[1:] {
		r.say(t, words.WeekdayShort(c.first.AddDays(i).Weekday()), ColorMuted, theme.SizeNameCaptionText)
	}
	for i, t := range r.weeks {
		_, week := c.first.AddDays(7 * i).ISOWeek()
		r.say(t, strconv.Itoa(week), ColorMuted, theme.SizeNameCaptionText)
	}
	for i := range r.cells {
		r.setCell(i)
	}
	r.line.FillColor = theme.Color(ColorLine)
	r.say(r.day, words.DateLong(c.pointed()), ColorMuted, theme.SizeNameCaptionText)
	r.say(r.closed, c.closedOn(c.pointed()), ColorMoved, theme.SizeNameCaptionText)
	r.closed.Text = shorten(r.closed.Text, func(s string) bool {
		return fyne.MeasureText(s, r.closed.TextSize, fyne.TextStyle{}).Width <= r.MinSize().Width-4*unit
	})
}

func (r *calendarRenderer) say(t *canvas.Text, text string, color fyne.ThemeColorName, size fyne.ThemeSizeName) {
	t.Text, t.Color, t.TextSize = text, theme.Color(color), theme.Size(size)
}

// setCell draws a day: the cursor filled, today in a ring, closed days with a
// dot and in their colour, days of other months pale.
func (r *calendarRenderer) setCell(i int) {
	c, x := r.c, r.cells[i]
	day := c.first.AddDays(i)
	ink := theme.ColorNameForeground
	x.ground.FillColor, x.ground.StrokeWidth = color.Transparent, 0
	x.ground.CornerRadius = theme.InputRadiusSize()
	switch {
	case day.Month() != c.day.Month():
		ink = theme.ColorNameDisabled
	case c.closed[i] != "":
		ink = ColorMoved
	}
	if day == c.hover {
		x.ground.FillColor = theme.Color(theme.ColorNameHover)
	}
	if day == c.desk.Today() {
		x.ground.StrokeColor, x.ground.StrokeWidth = theme.Color(theme.ColorNamePrimary), 1
	}
	if day == c.day {
		x.ground.FillColor, ink = theme.Color(theme.ColorNamePrimary), theme.ColorNameForegroundOnPrimary
	}
	r.say(x.number, strconv.Itoa(day.Day()), ink, theme.SizeNameText)
	x.dot.FillColor = theme.Color(ink)
	x.dot.Hidden = c.closed[i] == ""
}

func (r *calendarRenderer) Refresh() {
	r.set()
	for _, o := range r.objects {
		o.Refresh()
	}
}

func (r *calendarRenderer) Layout(size fyne.Size) {
	put := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	}
	put(r.title, 2*unit, 0, size.Width, titleTall)
	put(r.next, size.Width-iconTapSize, (titleTall-iconTapSize)/2, iconTapSize, iconTapSize)
	put(r.previous, size.Width-2*iconTapSize-unit, (titleTall-iconTapSize)/2, iconTapSize, iconTapSize)
	put(r.heads[0], 0, titleTall, weekWidth, headTall)
	for i, t := range r.heads[1:] {
		put(t, weekWidth+float32(i)*cellWidth, titleTall, cellWidth, headTall)
	}
	for i, t := range r.weeks {
		put(t, 0, gridTop+float32(i)*cellHeight, weekWidth, cellHeight)
	}
	for i, x := range r.cells {
		left, top := weekWidth+float32(i%7)*cellWidth, gridTop+float32(i/7)*cellHeight
		put(x.ground, left+1, top+1, cellWidth-2, cellHeight-2)
		put(x.number, left, top, cellWidth, cellHeight)
		put(x.dot, left+(cellWidth-dotSize)/2, top+cellHeight-dotSize-3, dotSize, dotSize)
	}
	put(r.line, 0, footTop-unit, size.Width, 1)
	least := r.today.MinSize()
	put(r.day, 2*unit, footTop, size.Width, dayTall)
	put(r.today, size.Width-least.Width, footTop, least.Width, dayTall)
	put(r.closed, 2*unit, footTop+dayTall-unit, size.Width, closedTall)
}

func (r *calendarRenderer) MinSize() fyne.Size {
	return fyne.NewSize(weekWidth+7*cellWidth, footTop+dayTall+closedTall)
}

func (r *calendarRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *calendarRenderer) Destroy()                     {}
