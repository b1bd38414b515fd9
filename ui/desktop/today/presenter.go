package today

import (
	"context"
	"log/slog"
	"strings"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/boxes"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/office/view"
	"turnus/domain/shop"
	"turnus/ui/text"
)

// Lists are the counts the screen asks for.
type Lists interface {
	RequestCounts(ctx context.Context, since time.Time) (view.RequestCounts, error)
	PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error)
	OpenPicks(ctx context.Context, days civil.Range) ([]view.OpenPick, error)
	Shortages(ctx context.Context, since civil.Date) (view.ShortageCount, error)
	LastChange(context.Context) (int64, error)
}

// Planning looks ahead.
type Planning interface {
	Due(ctx context.Context, today, until civil.Date) (planning.Due, error)
	Outlook(ctx context.Context, days civil.Range) (planning.Outlook, error)
	Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(planning.Forecast)) (planning.Forecast, error)
}

// Invoicing previews the next run.
type Invoicing interface {
	Preview(ctx context.Context, until civil.Date) (invoicing.Run, error)
}

// Revising finds what calendars have left to decide.
type Revising interface {
	Unsettled(ctx context.Context, actor office.Actor, today civil.Date) ([]revising.Touched, error)
}

// Office is what the screen asks of the office.
type Office struct {
	Lists       Lists
	Planning    Planning
	Invoicing   Invoicing
	Revising    Revising
	OpenNotices func(context.Context) (int, error) // that customers are still to be given
	// HeldOrders counts the single orders that a delivery stop keeps back, from a
	// delivery day on.
	HeldOrders func(context.Context, civil.Date) (int, error)
	// HoldsEnding finds the holds whose last day is in a range.
	HoldsEnding func(context.Context, civil.Range) ([]people.Ending, error)
	// Unsolved finds the boxes with something in them that their receivers do not
	// want and for which nothing fits.
	Unsolved func(context.Context, civil.Range) ([]boxes.Unsolved, error)
	Shop     func(context.Context) (shop.Shop, error)
	SaveShop func(context.Context, shop.Shop) error
	Actor    office.Actor
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
// state of the data and a day; until they are, those of the state before stay.
type Presenter struct {
	office   Office
	words    *text.Words
	today    func() civil.Date
	location func() *time.Location

	state   State
	read    bool // quick is of state
	trouble error
	quick   quick
	parts   [partCount]progress
	picks   map[civil.Date]view.PickDay
	due     due
	ahead   planning.Outlook
	bills   bills
	// unsettled counts the orders that do not fit the calendars.
	unsettled int
	unsolved  int               // deliveries with something in a box for which nothing fits
	coming    planning.Forecast // empty where a day can bring any number of parcels
}

// State is what the rows are made from: when it is the same, so are they.
type State struct {
	Change int64
	Day    civil.Date
}

// quick is what the store counts at once.
type quick struct {
	requests view.RequestCounts
	since    time.Time
	picks    []view.OpenPick
	short    view.ShortageCount
	notices  int
	held     int
	ending   []people.Ending // holds, by their last day
}

// NewPresenter has no rows yet.
func NewPresenter(o Office, w *text.Words, today func() civil.Date, location func() *time.Location) *Presenter {
	return &Presenter{office: o, words: w, today: today, location: location}
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
		if r.quick.picks, err = p.office.Lists.OpenPicks(ctx, pickDays(today)); err != nil {
			return r, err
		}
		if r.quick.short, err = p.office.Lists.Shortages(ctx, today.AddDays(-shortBack)); err != nil {
			return r, err
		}
		if r.quick.notices, err = p.office.OpenNotices(ctx); err != nil {
			return r, err
		}
		if r.quick.held, err = p.office.HeldOrders(ctx, today); err != nil {
			return r, err
		}
		r.quick.ending, err = p.office.HoldsEnding(ctx, endingDays(today))
		return r, err
	}
}

// pickDays are those that are looked at.
func pickDays(today civil.Date) civil.Range {
	return civil.Between(today.AddDays(-pickBack), today.AddDays(pickAhead))
}

// Take shows what was read, and tells which parts are to be worked out now: not
// those that are known for this state or on their way.
func (p *Presenter) Take(r Reading) []Part {
	if r.State.Day != p.state.Day {
		p.parts, p.picks = [partCount]progress{}, nil // what is known is of another day
	}
	p.state, p.quick, p.read, p.trouble = r.State, r.quick, true, nil
	var out []Part
	for _, part := range Parts {
		if p.parts[part].begin(r.State) {
			out = append(out, part)
		}
	}
	return out
}

// Fail remembers that the quick part could not be read. The rows stay.
func (p *Presenter) Fail(err error) {
	slog.Error("cannot read what is to do", "error", err)
	p.trouble = err
}

// Trouble says why the rows may be old, "" if they are not.
func (p *Presenter) Trouble() string { return p.sentence(p.trouble) }

func (p *Presenter) sentence(err error) string { return strings.Join(p.words.Error(err), " ") }

// Since is the instant from which requests are counted.
func (p *Presenter) Since() time.Time { return p.quick.since }
