package calendars

import (
	"strings"

	"turnus/domain/civil"
	"turnus/domain/holiday"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/ui/text"
)

// Ground is what the shop does on a day.
type Ground int

// The grounds.
const (
	Open  Ground = iota
	Off          // a weekday without delivery
	Feast        // a public holiday
	Shut         // a closure
	Rest         // deliveries, but nobody works
)

// Shape is what becomes of the deliveries of a day.
type Shape int

// The shapes.
const (
	Plain Shape = iota
	From        // they are put on other days
	To          // others are put on it
	Gone        // they are dropped
	Extra       // it is a replacement day
)

// Mark is how a day looks in the year, and what is said of it.
type Mark struct {
	Ground Ground
	Shape  Shape
	Text   string
}

// Marks are the days of a range, by the calendar that is shown and, if it was
// counted, by what the draft does.
func (d *Draft) Marks(days civil.Range, w *text.Words, e *revising.Effect) map[civil.Date]Mark {
	cal := d.Calendar()
	never := cal.DeliveryDays&civil.EveryDay == civil.NoWeekday
	idle := cal.WorkDays&civil.EveryDay == civil.NoWeekday
	if never {
		cal.DeliveryDays = civil.EveryDay // so that it can be compiled: its days are marked all the same
	}
	if idle {
		cal.WorkDays = civil.EveryDay
	}
	compiled, err := schedule.Compile(cal)
	if err != nil {
		return nil // nothing can be said of it; Wrong says why
	}
	said := d.said(days, w)
	effects := effectsByDay(e)
	out := make(map[civil.Date]Mark, days.Days())
	for day := days.From; !day.After(days.To); day = day.AddDays(1) {
		m := ground(compiled, day, w)
		if m.Ground == Open && never {
			m.Ground, m.Text = Off, w.T("why.day.no_delivery")
		}
		texts := append([]string{}, said[day]...)
		if said, shape := effects.of(day, w); shape != Plain {
			m.Shape = shape
			texts = append(texts, said)
		}
		if len(d.replacementsOn(day)) > 0 {
			m.Shape = Extra
		}
		if m.Text != "" {
			texts = append([]string{m.Text}, texts...)
		}
		m.Text = strings.Join(texts, " · ")
		out[day] = m
	}
	return out
}

// ground is what the shop does on a day, and why.
func ground(days *schedule.Days, day civil.Date, w *text.Words) Mark {
	why, noWork := days.Why(day), days.WhyNoWork(day)
	m := Mark{Text: w.Closed(why)}
	for _, c := range why {
		switch {
		case c.Kind == schedule.CauseClosure:
			m.Ground = Shut
		case c.Kind == schedule.CauseHoliday && m.Ground != Shut:
			m.Ground = Feast
		case m.Ground == Open:
			m.Ground = Off
		}
	}
	if m.Ground == Off && m.Text == "" {
		m.Text = w.T("why.day.no_delivery")
	}
	if closed := w.Closed(noWork); m.Ground == Open && closed != "" {
		m.Ground, m.Text = Rest, w.T("calendars.day.rest", "name", closed)
	}
	return m
}

// said is what there is to say of days beside what the shop does: holidays that
// are off, and replacement days.
func (d *Draft) said(days civil.Range, w *text.Words) map[civil.Date][]string {
	out := map[civil.Date][]string{}
	for year := days.From.Year(); year <= days.To.Year(); year++ {
		for _, h := range d.Holidays(year) {
			if !h.On {
				out[h.Date] = append(out[h.Date], w.T("calendars.day.holiday_off", "name", h.Names, "kind", kindName(w, h.Kind)))
			}
		}
	}
	for _, r := range d.Calendar().Replacements {
		out[r.Closed] = append(out[r.Closed], w.T("calendars.day.replaced", "instead", r.Instead))
		out[r.Instead] = append(out[r.Instead], w.T("calendars.day.instead", "closed", r.Closed))
	}
	return out
}

// kindName is how much of a holiday a day is; nothing for a whole one.
func kindName(w *text.Words, k holiday.Kind) any {
	if k == holiday.Full {
		return nil
	}
	return w.T("calendars.kind." + string(k))
}

// replacementsOn are the closed days whose deliveries are made on a day.
func (d *Draft) replacementsOn(day civil.Date) []civil.Date {
	var out []civil.Date
	for _, r := range d.Calendar().Replacements {
		if r.Instead == day {
			out = append(out, r.Closed)
		}
	}
	return out
}

// dayEffects are what becomes of deliveries, by the day they are on and by the
// day they are put on.
type dayEffects struct {
	from map[civil.Date]revising.Day
	to   map[civil.Date]int
}

func effectsByDay(e *revising.Effect) dayEffects {
	out := dayEffects{map[civil.Date]revising.Day{}, map[civil.Date]int{}}
	if e == nil {
		return out
	}
	for _, day := range e.Days {
		out.from[day.Date] = day
		out.to[day.Date] += day.Added
		for _, m := range day.Moved {
			out.to[m.Date] += m.Deliveries
		}
	}
	return out
}

// of is what happens on a day, in words, and its shape.
func (e dayEffects) of(day civil.Date, w *text.Words) (string, Shape) {
	from, to := e.from[day], e.to[day]
	var says []string
	shape := Plain
	if to > 0 {
		shape = To
		says = append(says, w.T("calendars.day.to", "count", to))
	}
	if n := from.Dropped; n > 0 {
		shape = Gone
		says = append(says, w.T("calendars.day.gone", "count", n))
	}
	if n := deliveries(from.Moved); n > 0 {
		shape = From
		says = append(says, w.T("calendars.day.from", "count", n))
	}
	return w.List(says), shape
}

func deliveries(moved []planning.Moved) int {
	n := 0
	for _, m := range moved {
		n += m.Deliveries
	}
	return n
}
