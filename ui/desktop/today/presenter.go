package today

import (
	"context"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/planning"
	"turnus/domain/office/view"
	"turnus/domain/shop"
	"turnus/ui/text"
)

// Lists are the counts the screen asks for.
type Lists interface {
	RequestCounts(ctx context.Context, since time.Time) (view.RequestCounts, error)
	PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error)
	FirstOpenPick(context.Context) (civil.Date, error)
	Shortages(ctx context.Context, since civil.Date) (view.ShortageCount, error)
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
	LastChange(context.Context) (int64, error)
}

// Planning looks ahead.
type Planning interface {
	Due(ctx context.Context, today, until civil.Date) (planning.Due, error)
	Outlook(ctx context.Context, days civil.Range) (planning.Outlook, error)
}

// Invoicing previews the next run.
type Invoicing interface {
	Preview(ctx context.Context, until civil.Date) (invoicing.Run, error)
}

// Office is what the screen asks of the office.
type Office struct {
	Lists     Lists
	Planning  Planning
	Invoicing Invoicing
	Shop      func(context.Context) (shop.Shop, error)
}

// How far the screen looks.
const (
	pickBack     = 60 // days back, for pick days nobody closed
	pickAhead    = 7
	pickShown    = 3 // coming pick days
	shortBack    = 30
	outlookAhead = 42
)

// Presenter has the rows of the screen. The slow ones are worked out once for a
// state of the data and a day.
type Presenter struct {
	office   Office
	words    *text.Words
	today    func() civil.Date
	location func() *time.Location

	state  State
	quick  quick
	slow   map[Part]bool // parts that are there for state
	due    due
	ahead  planning.Outlook
	ending civil.Range
	run    invoicing.Run
}

// State is what the rows are made from: when it is the same, so are they.
type State struct {
	Change int64
	Day    civil.Date
}

// Part is something that takes a while to work out.
type Part int

// The parts.
const (
	PartDue Part = iota
	PartOutlook
	PartInvoices
)

// Parts are all of them.
var Parts = []Part{PartDue, PartOutlook, PartInvoices}

// quick is what the store counts at once.
type quick struct {
	requests view.RequestCounts
	since    time.Time
	days     []view.PickDay
	short    view.ShortageCount
}

// due is what planning would make.
type due struct {
	planning.Due
	until civil.Date
	names map[int64]view.SubscriptionRow // of the missed ones that are named
}

// NewPresenter has no rows yet.
func NewPresenter(o Office, w *text.Words, today func() civil.Date, location func() *time.Location) *Presenter {
	return &Presenter{office: o, words: w, today: today, location: location, slow: map[Part]bool{}}
}

// Reading is what was read of the quick part.
type Reading struct {
	State State
	quick quick
}

// Read gives the work that reads what is quick.
func (p *Presenter) Read() func(context.Context) (Reading, error) {
	today := p.today()
	since := today.AddDays(-1).At(0, p.location())
	return func(ctx context.Context) (Reading, error) {
		r := Reading{State: State{Day: today}, quick: quick{since: since}}
		var err error
		if r.State.Change, err = p.office.Lists.LastChange(ctx); err != nil {
			return r, err
		}
		if r.quick.requests, err = p.office.Lists.RequestCounts(ctx, since); err != nil {
			return r, err
		}
		open, err := p.office.Lists.FirstOpenPick(ctx)
		if err != nil {
			return r, err
		}
		from := civil.Later(today.AddDays(-pickBack), civil.Earlier(open, today)) // weeks of closed days are not counted
		days := civil.Between(from, today.AddDays(pickAhead))
		if r.quick.days, err = p.office.Lists.PickDays(ctx, days); err != nil {
			return r, err
		}
		r.quick.short, err = p.office.Lists.Shortages(ctx, today.AddDays(-shortBack))
		return r, err
	}
}

// Take shows what was read, and tells which parts are to be worked out anew.
func (p *Presenter) Take(r Reading) []Part {
	p.quick = r.quick
	if r.State == p.state {
		var missing []Part
		for _, part := range Parts {
			if !p.slow[part] {
				missing = append(missing, part)
			}
		}
		return missing
	}
	p.state, p.slow = r.State, map[Part]bool{}
	return Parts
}

// Found puts a part that was worked out into the rows.
type Found func()

// Work gives the work that finds a part out.
func (p *Presenter) Work(part Part) func(context.Context) (Found, error) {
	today, state := p.today(), p.state
	return func(ctx context.Context) (Found, error) {
		found, err := p.workOut(ctx, part, today)
		return func() {
			if p.state == state {
				p.slow[part] = true
				found()
			}
		}, err
	}
}

func (p *Presenter) workOut(ctx context.Context, part Part, today civil.Date) (Found, error) {
	switch part {
	case PartDue:
		d, err := p.readDue(ctx, today)
		return func() { p.due = d }, err
	case PartOutlook:
		out, err := p.office.Planning.Outlook(ctx, civil.Between(today, today.AddDays(outlookAhead)))
		return func() { p.ahead = out }, err
	default:
		run, err := p.office.Invoicing.Preview(ctx, today.LastOfMonth())
		return func() { p.run = run }, err
	}
}

func (p *Presenter) readDue(ctx context.Context, today civil.Date) (due, error) {
	s, err := p.office.Shop(ctx)
	if err != nil {
		return due{}, err
	}
	d := due{until: today.AddDays(s.PlanAhead), names: map[int64]view.SubscriptionRow{}}
	if d.Due, err = p.office.Planning.Due(ctx, today, d.until); err != nil {
		return d, err
	}
	var ids []int64
	for _, o := range d.First[:min(len(d.First), missedNamed)] {
		ids = append(ids, o.SubscriptionID)
	}
	rows, err := p.office.Lists.SubscriptionRows(ctx, today, ids)
	for _, r := range rows {
		d.names[r.ID] = r
	}
	return d, err
}
