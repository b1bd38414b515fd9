package picking

import (
	"context"
	"slices"
	"sync/atomic"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/view"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/ui/desktop/why"
	"turnus/ui/text"
)

// Days tells which pick days there are.
type Days interface {
	PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error)
}

// Jobs are the packer's jobs.
type Jobs interface {
	Sheet(ctx context.Context, day civil.Date) (picking.Sheet, error)
	Print(ctx context.Context, actor office.Actor, day civil.Date) (picking.Sheet, error)
	CloseSeen(ctx context.Context, actor office.Actor, seen picking.Sheet, shorts []fulfilment.Short) (fulfilment.Closed, error)
	Remark(ctx context.Context, actor office.Actor, w fulfilment.Wording) error
	Choices(ctx context.Context, s fulfilment.Swapping) ([]picking.Choice, *order.Swap, error)
	Swap(ctx context.Context, actor office.Actor, s fulfilment.Swapping) error
}

// Papers makes PDFs of pick lists and tells where they lie.
type Papers interface {
	PickList(ctx context.Context, sheet picking.Sheet) (path string, err error)
	// PickListPart is for some slips of a list that is on paper already.
	PickListPart(ctx context.Context, sheet picking.Sheet) (path string, err error)
}

// Office is what the screen asks of the office.
type Office struct {
	Days   Days
	Jobs   Jobs
	Papers Papers
	Why    why.Jobs
	Actor  office.Actor
}

// Around is how many days before and after a day the list of pick days has.
const Around = 14

// Presenter is what the screen shows, in words, without a screen. All of it is
// used from one goroutine, but for the functions that get a context, which only
// read the office, and Days, Slips and Totals.
type Presenter struct {
	office   Office
	words    *text.Words
	today    func() civil.Date
	location func() *time.Location

	day    civil.Date // shown; zero before the first reading
	days   []view.PickDay
	sheet  picking.Sheet
	stale  map[civil.Date]int // slips changed since they were printed, of days looked at
	shorts map[civil.Date]shortages
	notes  map[civil.Date]note
	search []string
	rows   []SlipRow // of all slips of the day
	folded []string  // what a search looks at, by slip
	ids    map[picking.Key]int64

	dayRows   atomic.Pointer[[]DayRow]
	slipRows  atomic.Pointer[[]SlipRow]
	totalRows atomic.Pointer[[]TotalRow]
}

// NewPresenter makes one that shows nothing yet.
func NewPresenter(o Office, words *text.Words, today func() civil.Date, location func() *time.Location) *Presenter {
	return &Presenter{
		office: o, words: words, today: today, location: location,
		stale: map[civil.Date]int{}, shorts: map[civil.Date]shortages{}, notes: map[civil.Date]note{}, ids: map[picking.Key]int64{},
	}
}

// Reading is what the office tells of a pick day and those around it.
type Reading struct {
	Day   civil.Date
	Days  []view.PickDay
	Sheet picking.Sheet

	folded []string // what a search looks at, by slip
}

// Read gives what reads a day; the zero day is the one to begin with. What it
// gives may run beside the window.
func (p *Presenter) Read(day civil.Date) func(context.Context) (Reading, error) {
	today := p.today()
	return func(ctx context.Context) (Reading, error) {
		r := Reading{Day: day}
		var err error
		if r.Days, err = p.office.Days.PickDays(ctx, listed(today, day)); err != nil {
			return r, err
		}
		if day.IsZero() {
			r.Day = first(r.Days, today)
		}
		if r.Sheet, err = p.office.Jobs.Sheet(ctx, r.Day); err != nil {
			return r, err
		}
		for _, s := range r.Sheet.Slips {
			r.folded = append(r.folded, p.foldSlip(s))
		}
		return r, nil
	}
}

// listed are the days of the list: around today, and as far as the day shown.
func listed(today, day civil.Date) civil.Range {
	if day.IsZero() || abs(day.Sub(today)) <= Around {
		day = today
	}
	return civil.Between(day.AddDays(-Around), day.AddDays(Around))
}

func abs(n int) int { return max(n, -n) }

// first is the day to begin with: today, else the next with something to do.
func first(days []view.PickDay, today civil.Date) civil.Date {
	for _, d := range days {
		if !d.Day.Before(today) && toDo(d) {
			return d.Day
		}
	}
	return today
}

// toDo reports whether a day still has parcels to pack.
func toDo(d view.PickDay) bool { return d.Parcels > 0 && (d.Open > 0 || d.Closed < d.Parcels) }

// Take shows a reading. It returns sentences on shortages that were entered and
// can no longer be meant.
func (p *Presenter) Take(r Reading) []string {
	if r.Day != p.day {
		p.search = nil
	}
	p.day, p.days, p.sheet, p.folded = r.Day, r.Days, r.Sheet, r.folded
	p.stale[p.day] = countSlips(p.sheet.Slips, func(s picking.Slip) bool { return s.Stale })
	lost := p.keepShorts()
	p.rows = p.makeSlipRows()
	p.publishDays()
	p.publishSlips()
	totals := p.makeTotalRows()
	p.totalRows.Store(&totals)
	return lost
}

// The tables read their rows beside the window: they get new ones, and what
// they have never changes.

func (p *Presenter) publishDays() {
	rows := p.makeDayRows()
	p.dayRows.Store(&rows)
}

// publishSlips gives the table the slips that fit the search.
func (p *Presenter) publishSlips() {
	rows := make([]SlipRow, 0, len(p.rows))
	for i, r := range p.rows {
		if p.fits(i) {
			rows = append(rows, r)
		}
	}
	p.slipRows.Store(&rows)
}

// Days are the rows of the list of pick days.
func (p *Presenter) Days() []DayRow { return load(&p.dayRows) }

// Slips are the slips of the day that fit the search, in the order they are
// printed in.
func (p *Presenter) Slips() []SlipRow { return load(&p.slipRows) }

// Totals are the rows of the day's total list.
func (p *Presenter) Totals() []TotalRow { return load(&p.totalRows) }

func load[T any](rows *atomic.Pointer[[]T]) []T {
	if r := rows.Load(); r != nil {
		return *r
	}
	return nil
}

// Day is the day shown, zero before the first reading.
func (p *Presenter) Day() civil.Date { return p.day }

// CountSlips is the number of slips of the day, whatever is searched for.
func (p *Presenter) CountSlips() int { return len(p.sheet.Slips) }

// Unlooked are the other days of the list with slips on paper that are not
// closed: whether these slips still hold is for CountStale to say.
func (p *Presenter) Unlooked() []civil.Date {
	var days []civil.Date
	for _, d := range p.days {
		if d.Day != p.day && d.Printed > 0 && d.Open > 0 {
			days = append(days, d.Day)
		}
	}
	return days
}

// CountStale counts the slips of days that changed since they were printed.
func (p *Presenter) CountStale(ctx context.Context, days []civil.Date) (map[civil.Date]int, error) {
	counts := map[civil.Date]int{}
	for _, day := range days {
		sheet, err := p.office.Jobs.Sheet(ctx, day)
		if err != nil {
			return nil, err
		}
		counts[day] = countSlips(sheet.Slips, func(s picking.Slip) bool { return s.Stale })
	}
	return counts, nil
}

// TakeStale shows such counts.
func (p *Presenter) TakeStale(counts map[civil.Date]int) {
	for day, n := range counts {
		p.stale[day] = n
	}
	p.publishDays()
}

func countSlips(slips []picking.Slip, fits func(picking.Slip) bool) int {
	n := 0
	for _, s := range slips {
		if fits(s) {
			n++
		}
	}
	return n
}

// counts is what the list knows of the day shown.
func (p *Presenter) counts() view.PickDay {
	i := slices.IndexFunc(p.days, func(d view.PickDay) bool { return d.Day == p.day })
	if i < 0 {
		return view.PickDay{Day: p.day}
	}
	return p.days[i]
}
