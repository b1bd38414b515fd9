package forecast

import (
	"strconv"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/planning"
	"turnus/domain/search"
)

// DayRow is a day in the table.
type DayRow struct {
	ID      int64
	Day     civil.Date
	Name    string // "Do 3.12.2026"
	Parcels string
	Made    string // of the parcels, those with an order
	Planned string
	Room    string // how many parcels more fit, or are too many; "" without a capacity
	Over    bool
	Note    string // name of the holiday or closure, or why the day is there at all
	Closed  bool   // Note is such a name

	counts planning.Counted
	room   int
}

// DayID is the id of a day's row.
func DayID(d civil.Date) int64 { return int64(d.Sub(civil.Date{})) }

// ArticleRow is an article in the table of quantities.
type ArticleRow struct {
	ID      int64
	Number  string
	Name    string
	Unit    string
	Made    string
	Planned string
	Total   string

	amounts planning.Amounts
	key     string // to sort by
}

// publish makes the rows of both tables.
func (p *Presenter) publish() {
	rows := []DayRow{}
	for _, d := range p.shown.forecast.Days {
		if note := p.closed(d.Date); busy(d) || note != "" {
			rows = append(rows, p.dayRow(d, note))
		}
	}
	p.days.Store(&rows)
	p.publishArticles()
}

func (p *Presenter) dayRow(d planning.ForecastDay, note string) DayRow {
	r := DayRow{
		ID: DayID(d.Date), Day: d.Date, Name: p.words.DateWeekday(d.Date), Parcels: count(d.Parcels.Total()),
		Made: count(d.Parcels.Made), Planned: count(d.Parcels.Planned), Note: note, counts: d.Parcels,
	}
	if r.Closed = note != ""; !r.Closed && d.Parcels.Total() == 0 {
		r.Note = p.words.T("forecast.pick_only")
	}
	f := p.shown.forecast
	if f.Capacity > 0 && d.Parcels.Total() > 0 {
		r.room, r.Over = f.Capacity-d.Parcels.Total(), f.Over(d) > 0
		r.Room = p.words.T("forecast.free", "count", r.room)
		if r.Over {
			r.Room = p.words.T("forecast.over", "count", f.Over(d))
		}
	}
	return r
}

// count leaves out what is none: empty places are read faster than noughts.
func count(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// DayRows are the days on which something is to do, or the shop is closed.
func (p *Presenter) DayRows() []DayRow {
	if rows := p.days.Load(); rows != nil {
		return *rows
	}
	return nil
}

// DayOrders are what the days can be sorted by, by column.
var DayOrders = map[string]func(a, b DayRow) int{
	"day":     func(a, b DayRow) int { return a.Day.Compare(b.Day) },
	"parcels": func(a, b DayRow) int { return a.counts.Total() - b.counts.Total() },
	"made":    func(a, b DayRow) int { return a.counts.Made - b.counts.Made },
	"planned": func(a, b DayRow) int { return a.counts.Planned - b.counts.Planned },
	"room":    func(a, b DayRow) int { return a.room - b.room },
}

// publishArticles makes the rows of the quantities.
func (p *Presenter) publishArticles() {
	sums := map[int64]planning.Amounts{}
	span := p.span(p.scope)
	for _, d := range p.shown.forecast.Days {
		if !span.Contains(d.Date) {
			continue
		}
		amounts := d.Delivered
		if p.by == ByPick {
			amounts = d.Picked
		}
		for id, a := range amounts {
			sums[id] = sums[id].Plus(a)
		}
	}
	rows := []ArticleRow{}
	for _, a := range p.shown.forecast.Articles {
		if s := sums[a.ID]; s != (planning.Amounts{}) {
			name := a.Names.In(p.words.Lang())
			rows = append(rows, ArticleRow{
				ID: a.ID, Number: a.Number, Name: name, Unit: p.words.Unit(a.Unit), amounts: s, key: search.OrderKey(name),
				Made: p.quantity(s.Made), Planned: p.quantity(s.Planned), Total: p.quantity(s.Total()),
			})
		}
	}
	p.articles.Store(&rows)
}

func (p *Presenter) quantity(q money.Quantity) string {
	if q == 0 {
		return ""
	}
	return p.words.Quantity(q)
}

// span is the days a scope means now.
func (p *Presenter) span(s Scope) civil.Range {
	days := p.shown.forecast.Days
	i := p.Chosen()
	if i < 0 {
		return p.Days()
	}
	day, all := days[i].Date, civil.Between(days[0].Date, days[len(days)-1].Date)
	switch s {
	case OfDay:
		return civil.Between(day, day)
	case OfWeek:
		monday := day.Monday()
		return civil.Between(civil.Later(monday, all.From), civil.Earlier(monday.AddDays(6), all.To))
	}
	return all
}

// ScopeName names a scope with the days it means now.
func (p *Presenter) ScopeName(s Scope) string {
	span := p.span(s)
	switch s {
	case OfDay:
		return p.words.T("forecast.scope.day", "day", span.From)
	case OfWeek:
		return p.words.T("forecast.scope.week", "days", p.words.Range(span))
	}
	return p.words.T("forecast.scope.all")
}

// ArticleRows are the quantities.
func (p *Presenter) ArticleRows() []ArticleRow {
	if rows := p.articles.Load(); rows != nil {
		return *rows
	}
	return nil
}

// ArticleOrders are what the quantities can be sorted by, by column.
var ArticleOrders = map[string]func(a, b ArticleRow) int{
	"article": func(a, b ArticleRow) int { return strings.Compare(a.key, b.key) },
	"ordered": func(a, b ArticleRow) int { return int(a.amounts.Made - b.amounts.Made) },
	"planned": func(a, b ArticleRow) int { return int(a.amounts.Planned - b.amounts.Planned) },
	"total":   func(a, b ArticleRow) int { return int(a.amounts.Total() - b.amounts.Total()) },
}
