package paper

import (
	"time"

	"turnus/domain/billing"
	"turnus/domain/civil"
)

// month is a page of the delivery calendar.
type month struct {
	first civil.Date
	marks map[int]billing.DayMark // by day
}

// monthsOf gathers the marked days by month, in order.
func monthsOf(days []billing.Day) []month {
	var out []month
	for _, d := range days {
		first := d.Date.FirstOfMonth()
		if n := len(out); n == 0 || out[n-1].first != first {
			out = append(out, month{first, map[int]billing.DayMark{}})
		}
		out[len(out)-1].marks[d.Date.Day()] = d.Mark
	}
	return out
}

// weeks is the number of rows of the month.
func (m month) weeks() int { return (m.offset() + m.first.DaysInMonth() + 6) / 7 }

// offset is the number of empty cells before the first day.
func (m month) offset() int { return m.first.Sub(m.first.Monday()) }

// Measures of a calendar: seven columns are 28 mm.
const (
	dayWidth      = 4.0
	weekHeight    = 3.5
	calendarWidth = 7 * dayWidth
	calendarStep  = calendarWidth + 7
	calendarHead  = 7.5
	markRadius    = 1.7
)

var (
	monthName = style{size: 7.5, bold: true}
	dayName   = style{size: 6, ink: muted}
	dayNumber = style{size: 6.5}
)

// calendarBlock is months side by side.
func (inv *invoice) calendarBlock(months []month) block {
	rows := 0
	for _, m := range months {
		rows = max(rows, m.weeks())
	}
	if rows == 0 {
		return block{}
	}
	return block{calendarHead + weekHeight*float64(rows), func(c *canvas, x, top float64) {
		for i, m := range months {
			inv.drawMonth(c, x+calendarStep*float64(i), top, m)
		}
	}}
}

// calendarRows are the months of a long period, five on a row.
func (inv *invoice) calendarRows(months []month) []piece {
	const across = 5
	all := months
	var pieces []piece
	for len(months) > 0 {
		n := min(across, len(months))
		row := months[:n]
		months = months[n:]
		b := inv.calendarBlock(row)
		if len(months) == 0 {
			b = stack(b, inv.legend(all))
		}
		pieces = append(pieces, piece{height: b.height, space: grid, draw: func(c *canvas, top float64) {
			b.draw(c, marginLeft, top)
		}})
	}
	return pieces
}

func (inv *invoice) drawMonth(c *canvas, x, top float64, m month) {
	name := clean(inv.Month(m.first.Month())) + " " + countText(m.first.Year())
	c.text(x, monthName.baseline(top, 4), monthName, name)
	for i := range 7 {
		day := []rune(inv.WeekdayShort(time.Weekday((i + 1) % 7)))
		c.textCentred(x+dayWidth*(float64(i)+0.5), dayName.baseline(top+4, 4), dayName, clean(string(day[:min(2, len(day))])))
	}
	top += calendarHead
	for day := 1; day <= m.first.DaysInMonth(); day++ {
		at := m.offset() + day - 1
		cx, cy := x+dayWidth*(float64(at%7)+0.5), top+weekHeight*(float64(at/7)+0.5)
		drawDay(c, cx, cy, day, m.marks[day])
	}
}

// drawDay draws the number of a day on its sign.
func drawDay(c *canvas, cx, cy float64, day int, mark billing.DayMark) {
	st := dayNumber
	drawMark(c, cx, cy, markRadius, mark)
	switch mark {
	case billing.Delivered, billing.Moved:
		st.bold, st.ink = true, white
	case billing.Paused:
	default:
		st.ink = muted
	}
	c.textCentred(cx, cy+st.capHeight()/2, st, countText(day))
}

// drawMark draws the sign of a day: ● delivered, ○ paused, and for moved an
// arrow broad enough to hold the number.
func drawMark(c *canvas, cx, cy, r float64, mark billing.DayMark) {
	switch mark {
	case billing.Delivered:
		c.disc(cx, cy, r, black)
	case billing.Paused:
		c.ring(cx, cy, r-0.15, 0.3)
	case billing.Moved:
		c.polygon(black,
			cx-r, cy-r*0.75, cx+r*0.55, cy-r*0.75, cx+r*1.2, cy,
			cx+r*0.55, cy+r*0.75, cx-r, cy+r*0.75)
	}
}

// legendLine is the distance of lines of the legend.
const legendLine = 3.0

// legend explains the signs that occur.
func (inv *invoice) legend(months []month) block {
	if len(months) == 0 {
		return block{}
	}
	st := small.sized(6.5)
	type entry struct {
		x, y float64
		mark billing.DayMark
		word printable
	}
	var entries []entry
	x, y := 0.0, 0.0
	for _, k := range inv.markWords() {
		if !occurs(months, k.mark) {
			continue
		}
		if x > 0 && x+3+st.width(k.word) > middleWidth {
			x, y = 0, y+legendLine
		}
		entries = append(entries, entry{x, y, k.mark, k.word})
		x += 3 + st.width(k.word) + 3
	}
	return block{y + legendLine, func(c *canvas, left, top float64) {
		for _, e := range entries {
			drawMark(c, left+e.x+1, top+e.y+legendLine/2, 0.9, e.mark)
			c.text(left+e.x+3, st.baseline(top+e.y, legendLine), st, e.word)
		}
	}}
}

type markWord struct {
	mark billing.DayMark
	word printable
}

func (inv *invoice) markWords() []markWord {
	return []markWord{
		{billing.Delivered, inv.say("paper.calendar.delivered")},
		{billing.Paused, inv.say("paper.calendar.paused")},
		{billing.Moved, inv.say("paper.calendar.moved")},
	}
}

func occurs(months []month, mark billing.DayMark) bool {
	for _, m := range months {
		for _, got := range m.marks {
			if got == mark {
				return true
			}
		}
	}
	return false
}
