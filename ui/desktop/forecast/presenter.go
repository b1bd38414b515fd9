package forecast

import (
	"context"
	"slices"
	"sync/atomic"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/ui/text"
)

// WeekChoices are how many weeks can be looked at.
var WeekChoices = []int{2, 4, 8, 13}

// usualWeeks is how many are looked at by whoever says nothing.
const usualWeeks = 4

// Scope is how many days the quantities are of.
type Scope int

// The scopes.
const (
	OfDay Scope = iota
	OfWeek
	OfAll
)

// By is the day a quantity belongs to.
type By int

// The days.
const (
	ByDelivery By = iota // the day it is delivered
	ByPick               // the day it must be fetched or made
)

// Presenter has what the screen shows. All of it is used from one goroutine, but
// for the work it gives, and the rows, which never change once they are there.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date
	closed func(civil.Date) string

	from  civil.Date // zero: today
	weeks int
	day   civil.Date // a person chose it; zero: none
	scope Scope
	by    By

	shown    Reading
	days     atomic.Pointer[[]DayRow]
	articles atomic.Pointer[[]ArticleRow]
}

// NewPresenter shows nothing yet. closed gives the name of the holiday or closure
// on a day.
func NewPresenter(o Office, w *text.Words, today func() civil.Date, closed func(civil.Date) string) *Presenter {
	return &Presenter{office: o, words: w, today: today, closed: closed, weeks: usualWeeks}
}

// Reading is what was read of some days.
type Reading struct {
	of       question
	change   int64 // of the data it was read from
	whole    bool  // what is planned is in it, too
	forecast planning.Forecast
}

// question is what a forecast answers.
type question struct {
	today civil.Date
	days  civil.Range
}

// Days are those that are looked at.
func (p *Presenter) Days() civil.Range { return p.question().days }

func (p *Presenter) question() question {
	today := p.today()
	from := p.from
	if from.IsZero() {
		from = today
	}
	return question{today: today, days: civil.Between(from, from.AddDays(7*p.weeks-1))}
}

// From is the first day.
func (p *Presenter) From() civil.Date { return p.Days().From }

// StartAt looks at the days from a day on; none is today, whichever day that is.
func (p *Presenter) StartAt(day civil.Date) {
	p.from = day
	if day == p.today() {
		p.from = civil.Date{}
	}
}

// Weeks is how many weeks are looked at.
func (p *Presenter) Weeks() int { return p.weeks }

// Look looks at so many weeks.
func (p *Presenter) Look(weeks int) { p.weeks = weeks }

// Read gives what reads the days. made gets what orders alone come to, as soon as
// that is known; it runs beside the window as the rest. Nothing is counted anew
// while nothing has changed.
func (p *Presenter) Read(made func(Reading)) func(context.Context) (Reading, error) {
	q, before := p.question(), p.shown
	return func(ctx context.Context) (Reading, error) {
		r := Reading{of: q}
		var err error
		if r.change, err = p.office.Log.LastChange(ctx); err != nil {
			return r, err
		}
		if before.whole && before.of == q && before.change == r.change {
			return before, nil
		}
		r.forecast, err = p.office.Jobs.Forecast(ctx, q.today, q.days, func(f planning.Forecast) {
			made(Reading{of: q, change: r.change, forecast: f})
		})
		r.whole = true
		return r, err
	}
}

// Told is a context in which what is read tells how far it is, in percent.
func Told(ctx context.Context, tell func(percent int)) context.Context {
	last := -1
	return office.WithProgress(ctx, func(done, total int) {
		if percent := 100 * done / total; percent != last {
			last = percent
			tell(percent)
		}
	})
}

// Take shows what was read. Orders alone do not replace all there is of the same
// days.
func (p *Presenter) Take(r Reading) {
	if !r.whole && p.shown.whole && p.shown.of == r.of {
		return
	}
	p.shown = r
	p.publish()
}

// Known reports whether anything was read yet.
func (p *Presenter) Known() bool { return len(p.shown.forecast.Days) > 0 }

// Whole reports whether all of the days that are asked for is shown.
func (p *Presenter) Whole() bool { return p.shown.whole && p.shown.of == p.question() }

// Nothing reports whether nothing at all is to come.
func (p *Presenter) Nothing() bool {
	return p.shown.whole && !slices.ContainsFunc(p.shown.forecast.Days, busy)
}

// busy reports whether anything is delivered, fetched or made on a day.
func busy(d planning.ForecastDay) bool {
	return d.Parcels.Total() > 0 || sum(d.Picked) != (planning.Amounts{})
}

func sum(m map[int64]planning.Amounts) planning.Amounts {
	var out planning.Amounts
	for _, a := range m {
		out = out.Plus(a)
	}
	return out
}

// Chosen is the day whose quantities are shown: the one a person chose, else the
// first with parcels. It is the place in the days shown, -1 if there are none.
func (p *Presenter) Chosen() int {
	days := p.shown.forecast.Days
	if i := p.place(p.day); i >= 0 {
		return i
	}
	i := slices.IndexFunc(days, func(d planning.ForecastDay) bool { return d.Parcels.Total() > 0 })
	return min(max(0, i), len(days)-1)
}

// place is where a day stands among those shown, -1 if it is not there.
func (p *Presenter) place(day civil.Date) int {
	return slices.IndexFunc(p.shown.forecast.Days, func(d planning.ForecastDay) bool { return d.Date == day })
}

// ChosenID is the row of the chosen day, 0 if it has none.
func (p *Presenter) ChosenID() int64 {
	i := p.Chosen()
	if i < 0 {
		return 0
	}
	id := DayID(p.shown.forecast.Days[i].Date)
	if !slices.ContainsFunc(p.DayRows(), func(r DayRow) bool { return r.ID == id }) {
		return 0
	}
	return id
}

// Choose chooses the day in a place.
func (p *Presenter) Choose(i int) { p.ChooseDay(p.shown.forecast.Days[i].Date) }

// ChooseDay chooses a day; it is remembered also where other days are shown.
func (p *Presenter) ChooseDay(day civil.Date) {
	p.day = day
	p.publishArticles()
}

// Show says of which days the quantities are, and which day they belong to.
func (p *Presenter) Show(s Scope, by By) {
	p.scope, p.by = s, by
	p.publishArticles()
}
