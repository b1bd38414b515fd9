package picking

import (
	"slices"
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/picking"
)

// DayState is where a pick day stands.
type DayState string

// The states of a pick day.
const (
	DayEmpty   DayState = "empty"   // nothing is picked on it
	DayFetch   DayState = "fetch"   // something is fetched for slips of later days
	DayPlanned DayState = "planned" // to come, nothing printed
	DayDue     DayState = "due"     // today, nothing printed
	DayPrinted DayState = "printed" // some slips are on paper
	DayChanged DayState = "changed" // slips on paper say something else by now
	DayOverdue DayState = "overdue" // over and not closed
	DayClosed  DayState = "closed"
)

// DayRow is a pick day in the list.
type DayRow struct {
	Day     civil.Date
	Name    string // "Di 24.11."
	Parcels string
	State   DayState
	Says    string // the state in words
}

// ID makes a row known to a table.
func (r DayRow) ID() int64 { return DayID(r.Day) }

// DayID is the id of a day's row.
func DayID(d civil.Date) int64 {
	return int64(d.Sub(civil.Date{}))
}

func (p *Presenter) makeDayRows() []DayRow {
	days := slices.Clone(p.days)
	for _, always := range []civil.Date{p.today(), p.day} {
		known := slices.ContainsFunc(days, func(d view.PickDay) bool { return d.Day == always })
		if !known && !always.IsZero() && listed(p.today(), p.day).Contains(always) {
			days = append(days, view.PickDay{Day: always})
		}
	}
	slices.SortFunc(days, func(a, b view.PickDay) int { return a.Day.Compare(b.Day) })
	rows := make([]DayRow, 0, len(days))
	for _, d := range days {
		rows = append(rows, p.dayRow(d))
	}
	return rows
}

func (p *Presenter) dayRow(d view.PickDay) DayRow {
	r := DayRow{Day: d.Day, Name: p.words.WeekdayShort(d.Day.Weekday()) + " " + p.words.DayMonth(d.Day), State: p.dayState(d)}
	if d.Parcels > 0 {
		r.Parcels = strconv.Itoa(d.Parcels)
	}
	r.Says = p.words.T("picking.day."+string(r.State), "count", p.stale[d.Day])
	if r.State == DayPrinted && d.Printed < d.Parcels {
		r.Says = p.words.T("picking.printed_of", "printed", d.Printed, "parcels", d.Parcels)
	}
	if n := len(p.shorts[d.Day]); n > 0 {
		r.Says += " · " + p.words.T("picking.short.count", "count", n)
	}
	return r
}

func (p *Presenter) dayState(d view.PickDay) DayState {
	today := p.today()
	switch {
	case p.stale[d.Day] > 0: // first, as a slip on paper may be all that is left
		return DayChanged
	case d.Parcels == 0 && d.Lines == 0:
		return DayEmpty
	case d.Parcels == 0:
		return DayFetch
	case !toDo(d):
		return DayClosed
	case d.Day.Before(today):
		return DayOverdue
	case d.Printed > 0:
		return DayPrinted
	case d.Day == today:
		return DayDue
	}
	return DayPlanned
}

// Neighbour is the next pick day of the list after the day shown, or the one
// before it; where the list ends, the next day of the calendar.
func (p *Presenter) Neighbour(forward bool) civil.Date {
	rows := slices.Clone(p.Days())
	step := 1
	if !forward {
		slices.Reverse(rows)
		step = -1
	}
	for _, r := range rows {
		if r.Day.Sub(p.day)*step > 0 {
			return r.Day
		}
	}
	return p.day.AddDays(step)
}

// Head is what stands above the slips of the day.
type Head struct {
	Title string // "Dienstag, 24. November 2026"
	State DayState
	Word  string // of the state
	Says  string // how much there is, and what is to be known
	Note  string // what was done last
	Keep  string // what was entered and is not saved yet
}

// Head says what the day is about. closure is the name of the holiday or closure
// it is on, "" for none.
func (p *Presenter) Head(closure string) Head {
	d := p.counts()
	h := Head{Title: p.words.DateLong(p.day), State: p.dayState(d), Word: p.dayRow(d).Says}
	var parts []string
	if closure != "" {
		parts = append(parts, closure)
	}
	if n := len(p.sheet.Slips); n > 0 {
		parts = append(parts, p.words.T("picking.count.slips", "count", n),
			p.words.T("picking.count.articles", "count", len(p.sheet.Total.Rows)))
	}
	if at := p.closedAt(); at != "" {
		parts = append(parts, at)
	}
	h.Says = strings.Join(parts, " · ")
	h.Note = p.notes[p.day].says
	if n := len(p.shorts[p.day]); n > 0 {
		h.Keep = p.words.T("picking.short.keep", "count", n)
	}
	return h
}

// Coming is the head of a day that is still being read.
func (p *Presenter) Coming(day civil.Date) Head {
	return Head{Title: p.words.DateLong(day), State: DayEmpty, Says: p.words.T("picking.reading")}
}

// closedAt says when the day was closed last, and what came after it.
func (p *Presenter) closedAt() string {
	var last picking.Slip
	for _, s := range p.sheet.Slips {
		if s.ClosedAt.After(last.ClosedAt) {
			last = s
		}
	}
	if last.ClosedAt.IsZero() {
		return ""
	}
	text := p.words.T("picking.closed_at", "at", p.words.Instant(last.ClosedAt, p.location()))
	if n := p.counts().Open; n > 0 {
		text += ", " + p.words.T("picking.closed_since", "count", n)
	}
	return text
}
