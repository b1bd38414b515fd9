package kit

import (
	"image/color"
	"strconv"
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/civil"
)

// Lengths of a year view.
const (
	yearTitleTall float32 = 17
	yearHeadTall  float32 = 16
	yearDaysTop           = yearTitleTall + yearHeadTall // from the top of a month to its days
	yearGapX              = 4 * unit
	yearGapY              = unit
	yearLineTall  float32 = 20 // what is said below the months
)

// The least and largest cells of a day.
var (
	dayLeast   = fyne.NewSize(18, 16)
	dayLargest = fyne.NewSize(34, 26)
)

// yearGrid is where the months are.
type yearGrid struct {
	columns    int
	cell, step fyne.Size // step is from a month to the next
}

// yearGridIn is the arrangement with the largest cells that has room in a size.
func yearGridIn(size fyne.Size) (best yearGrid) {
	most := float32(0)
	for _, columns := range []int{4, 3, 6, 2} {
		rows := float32(monthsShown / columns)
		step := fyne.NewSize(
			float32(int((size.Width+yearGapX)/float32(columns))),
			float32(int((size.Height-yearLineTall)/rows)))
		cell := fyne.NewSize(float32(int((step.Width-yearGapX)/7)), float32(int((step.Height-yearGapY-yearDaysTop)/weeksShown))).Min(dayLargest)
		if fit := fyne.Min(cell.Width/dayLeast.Width, cell.Height/dayLeast.Height); best.columns == 0 || fit > most {
			most, best = fit, yearGrid{columns, cell.Max(dayLeast), step}
		}
	}
	best.step.Width = fyne.Min(best.step.Width, 7*best.cell.Width+3*yearGapX)
	best.step.Height = yearDaysTop + weeksShown*best.cell.Height + yearGapY
	return best
}

// yearMonth draws a month.
type yearMonth struct {
	title *canvas.Text
	heads [7]*canvas.Text
	days  [31]*dayCell
}

type yearRenderer struct {
	y       *Year
	ink     *dayInk
	months  [monthsShown]yearMonth
	today   *canvas.Rectangle
	hover   *canvas.Rectangle
	cursor  *canvas.Rectangle
	line    *canvas.Text
	objects []fyne.CanvasObject
}

// CreateRenderer is for Fyne.
func (y *Year) CreateRenderer() fyne.WidgetRenderer {
	r := &yearRenderer{y: y, line: &canvas.Text{}}
	for m := range r.months {
		month := yearMonth{title: &canvas.Text{}}
		r.objects = append(r.objects, month.title)
		for i := range month.heads {
			month.heads[i] = &canvas.Text{}
			r.objects = append(r.objects, month.heads[i])
		}
		for i := range month.days {
			c := newDayCell()
			month.days[i] = c
			r.objects = append(r.objects, c.ground, c.shape, c.number)
		}
		r.months[m] = month
	}
	r.today, r.hover, r.cursor = canvas.NewRectangle(nil), canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	r.objects = append(r.objects, r.today, r.hover, r.cursor, r.line)
	y.look = r
	return r
}

// Layout arranges the months anew.
func (r *yearRenderer) Layout(size fyne.Size) {
	y := r.y
	if grid := yearGridIn(size); grid != y.grid {
		y.grid = grid
		r.ink = nil
	}
	below := float32(monthsShown/y.grid.columns) * y.grid.step.Height
	r.line.Move(fyne.NewPos(0, below))
	r.line.Resize(fyne.NewSize(size.Width, yearLineTall))
	r.set()
	y.say()
}

// MinSize is that of four months beside one another, with the least cells.
func (r *yearRenderer) MinSize() fyne.Size {
	return fyne.NewSize(
		4*7*dayLeast.Width+3*yearGapX,
		3*(yearDaysTop+weeksShown*dayLeast.Height+yearGapY)+yearLineTall)
}

// Refresh is for changed marks and for another theme.
func (r *yearRenderer) Refresh() {
	r.ink = nil
	r.set()
	r.y.say()
}

// set draws what is not drawn yet as it should be.
func (r *yearRenderer) set() {
	y := r.y
	if y.grid.columns == 0 {
		return // nobody has said how large it is
	}
	if r.ink == nil {
		r.ink = newDayInk(y.grid.cell)
	}
	chosen := y.Selected()
	for m := range r.months {
		r.setMonth(m, chosen)
	}
	r.setRing(r.today, y.desk.Today(), 1)
	r.setRing(r.cursor, y.cursor, 2)
	setHidden(r.cursor, !y.focused)
	r.hover.FillColor = theme.Color(theme.ColorNameHover)
	r.putOn(r.hover, y.hover)
}

func (r *yearRenderer) setMonth(m int, chosen civil.Range) {
	y, month := r.y, &r.months[m]
	first := y.first.AddMonths(m)
	at := r.monthAt(m)
	title := y.desk.Words.Month(first.Month())
	if y.first.Month() != time.January {
		title += " " + strconv.Itoa(first.Year())
	}
	r.write(month.title, title, at, fyne.TextStyle{Bold: true}, theme.ColorNameForeground)
	offset := first.Sub(first.Monday())
	for i, h := range month.heads {
		name := r.weekday(i)
		r.write(h, name, at.AddXY(float32(i)*y.grid.cell.Width+half(y.grid.cell.Width-r.ink.plain.about(name)), yearTitleTall), fyne.TextStyle{}, ColorMuted)
	}
	days := first.DaysInMonth()
	for i, c := range month.days {
		setHidden(c.number, i >= days)
		if i >= days {
			c.show(dayLook{}, at)
			continue
		}
		day := first.AddDays(i)
		look := r.ink.look(strconv.Itoa(i+1), y.mark(day), chosen != (civil.Range{}) && chosen.Contains(day), day == y.desk.Today())
		c.show(look, r.cellAt(at, offset+i))
	}
}

// weekday is the head of a column, its first letter where names have no room.
func (r *yearRenderer) weekday(column int) string {
	words, short := r.y.desk.Words, false
	for d := time.Sunday; d <= time.Saturday; d++ {
		short = short || r.ink.plain.about(words.WeekdayShort(d)) > r.y.grid.cell.Width-unit // else names touch
	}
	name := words.WeekdayShort(time.Weekday((column + 1) % 7))
	if short {
		name = strings.ToUpper(string([]rune(name)[:1]))
	}
	return name
}

// monthAt is the upper left corner of a month.
func (r *yearRenderer) monthAt(m int) fyne.Position {
	g := r.y.grid
	return fyne.NewPos(float32(m%g.columns)*g.step.Width, float32(m/g.columns)*g.step.Height)
}

// cellAt is the upper left corner of a cell of a month.
func (r *yearRenderer) cellAt(month fyne.Position, i int) fyne.Position {
	cell := r.y.grid.cell
	return month.AddXY(float32(i%7)*cell.Width, yearDaysTop+float32(i/7)*cell.Height)
}

// write draws a text unless it stands there.
func (r *yearRenderer) write(t *canvas.Text, text string, at fyne.Position, style fyne.TextStyle, name fyne.ThemeColorName) {
	t.Move(at)
	c := theme.Color(name)
	if t.Text == text && t.Color == c && t.TextSize == r.ink.plain.size {
		return
	}
	t.Text, t.Color, t.TextStyle, t.TextSize = text, c, style, r.ink.plain.size
	t.Resize(t.MinSize())
	t.Refresh()
}

// setRing draws a ring around a day.
func (r *yearRenderer) setRing(ring *canvas.Rectangle, day civil.Date, width float32) {
	ring.FillColor, ring.StrokeColor, ring.StrokeWidth = color.Transparent, r.ink.today, width
	ring.CornerRadius = 3
	r.putOn(ring, day)
}

// putOn puts a rectangle on a day, or away if that is not shown.
func (r *yearRenderer) putOn(o *canvas.Rectangle, day civil.Date) {
	y := r.y
	o.Hidden = day.IsZero() || day != y.inside(day)
	if o.Hidden {
		o.Refresh()
		return
	}
	m := (day.Year()-y.first.Year())*monthsShown + int(day.Month()-y.first.Month())
	first := day.FirstOfMonth()
	at := r.cellAt(r.monthAt(m), first.Sub(first.Monday())+day.Day()-1)
	o.Move(at)
	o.Resize(y.grid.cell)
	o.Refresh()
}

func setHidden(o fyne.CanvasObject, hidden bool) {
	if o.Visible() == hidden {
		setVisible(o, !hidden)
	}
}

// Objects is for Fyne.
func (r *yearRenderer) Objects() []fyne.CanvasObject { return r.objects }

// Destroy is for Fyne.
func (r *yearRenderer) Destroy() {}

// say writes the line below the months.
func (y *Year) say() {
	if y.look == nil || y.grid.columns == 0 {
		return
	}
	t, name := y.look.line, theme.ColorNameForeground
	text := y.sentence()
	if text == "" {
		text, name = y.hint, ColorMuted
	}
	size := theme.TextSize()
	text = newRuler(size, fyne.TextStyle{}).fit(text, y.Size().Width)
	if c := theme.Color(name); t.Text != text || t.Color != c || t.TextSize != size {
		t.Text, t.Color, t.TextSize = text, c, size
		t.Refresh()
	}
}

// sentence is what is said of the days chosen, else of the one pointed at.
func (y *Year) sentence() string {
	words, day := y.desk.Words, y.pointed()
	if days := y.Selected(); days != (civil.Range{}) && (day.IsZero() || days.Contains(day)) {
		return y.desk.T("desk.year.chosen", "range", days, "count", days.Days())
	}
	if day.IsZero() {
		return ""
	}
	if text := y.mark(day).Text; text != "" {
		return words.DateLong(day) + ": " + text
	}
	return words.DateLong(day)
}
