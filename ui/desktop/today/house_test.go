package today

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/boxes"
	"turnus/domain/office/fulfilment"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/people"
	"turnus/domain/office/planning"
	"turnus/domain/office/revising"
	"turnus/domain/office/setup"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/shoptest"
	"turnus/ui/desktop/missed"
	orders "turnus/ui/desktop/planning"
	"turnus/ui/text"
)

// house is a demo shop, and what is asked of it slowly: both can be held up.
type house struct {
	store *db.DB
	day   civil.Date

	picksErr, dueErr, outlookErr, previewErr, unsettledErr, forecastErr, readErr error

	notices, unfit                      int // deliveries to be told of, orders that do not fit
	dues, outlooks, previews, forecasts int // how often each was worked out
}

func newHouse(tb testing.TB, subscriptions int) *house {
	tb.Helper()
	return &house{store: shoptest.Demo(tb, subscriptions), day: shoptest.Today}
}

func (h *house) jobs() planning.Jobs {
	return planning.Jobs{Store: h.store, Clock: shoptest.On(h.day, "07:30")}
}

func (h *house) office() Office {
	return Office{
		Lists: reader{h.store, h}, Planning: slowPlanning{h}, Invoicing: slowInvoicing{h}, Shop: h.shop, Actor: shoptest.Actor,
		Revising:    slowRevising{h},
		HeldOrders:  people.Jobs{Store: h.store}.Held,
		HoldsEnding: people.Jobs{Store: h.store}.HoldsEnding,
		Unsolved:    boxes.Jobs{Store: h.store}.Unsolved,
		OpenNotices: func(context.Context) (int, error) { return h.notices, nil },
		SaveShop: func(ctx context.Context, s shop.Shop) error {
			return setup.Jobs{Store: h.store}.SaveShop(ctx, shoptest.Actor, &s)
		},
	}
}

func (h *house) orders() orders.Office {
	return orders.Office{Jobs: h.jobs(), Lists: h.store, Shop: h.shop, Actor: shoptest.Actor}
}

func (h *house) late() missed.Office {
	return missed.Office{Jobs: h.jobs(), Offer: func(ctx context.Context) (o catalog.Offer, err error) {
		err = h.store.Read(ctx, func(r office.Reader) error { o, err = office.LoadOffer(r); return err })
		return o, err
	}, Actor: shoptest.Actor}
}

func (h *house) shop(ctx context.Context) (shop.Shop, error) {
	var out shop.Shop
	err := h.store.Read(ctx, func(r office.Reader) (err error) { out, err = r.Shop(); return err })
	return out, err
}

// reader reads the store, unless it is held.
type reader struct {
	*db.DB
	house *house
}

func (r reader) LastChange(ctx context.Context) (int64, error) {
	if r.house.readErr != nil {
		return 0, r.house.readErr
	}
	return r.DB.LastChange(ctx)
}

func (r reader) PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error) {
	if r.house.picksErr != nil {
		return nil, r.house.picksErr
	}
	return r.DB.PickDays(ctx, days)
}

type slowPlanning struct{ *house }

func (s slowPlanning) Due(ctx context.Context, today, until civil.Date) (planning.Due, error) {
	if s.dues++; s.dueErr != nil {
		return planning.Due{}, s.dueErr
	}
	return s.jobs().Due(ctx, today, until)
}

func (s slowPlanning) Outlook(ctx context.Context, days civil.Range) (planning.Outlook, error) {
	if s.outlooks++; s.outlookErr != nil {
		return planning.Outlook{}, s.outlookErr
	}
	return s.jobs().Outlook(ctx, days)
}

func (s slowPlanning) Forecast(ctx context.Context, today civil.Date, days civil.Range, made func(planning.Forecast)) (planning.Forecast, error) {
	if s.forecasts++; s.forecastErr != nil {
		return planning.Forecast{}, s.forecastErr
	}
	return s.jobs().Forecast(ctx, today, days, made)
}

type slowRevising struct{ *house }

func (s slowRevising) Unsettled(context.Context, office.Actor, civil.Date) ([]revising.Touched, error) {
	return make([]revising.Touched, s.unfit), s.unsettledErr
}

type slowInvoicing struct{ *house }

func (s slowInvoicing) Preview(ctx context.Context, until civil.Date) (invoicing.Run, error) {
	if s.previews++; s.previewErr != nil {
		return invoicing.Run{}, s.previewErr
	}
	return invoicing.Jobs{Store: s.store}.Preview(ctx, until)
}

// plan makes orders, as far as the shop plans ahead.
func (h *house) plan(tb testing.TB) {
	tb.Helper()
	s, err := h.shop(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	if _, err := h.jobs().Plan(tb.Context(), shoptest.Actor, h.day, h.day.AddDays(s.PlanAhead)); err != nil {
		tb.Fatal(err)
	}
}

// pack closes pick days as far as there is anything to close.
func (h *house) pack(tb testing.TB, from, to civil.Date) {
	tb.Helper()
	jobs := fulfilment.Jobs{Store: h.store, Clock: shoptest.On(h.day, "08:00")}
	for d := from; !d.After(to); d = d.AddDays(1) {
		if _, err := jobs.Close(tb.Context(), shoptest.Actor, d, nil); err != nil && !problem.Has(err, fulfilment.CodeNothingToClose) {
			tb.Fatal(err)
		}
	}
}

func (h *house) presenter(l lang.Lang) *Presenter {
	return NewPresenter(h.office(), text.For(l, "CH"), func() civil.Date { return h.day }, zurich)
}

// read reads what is quick and gives the parts that are to be worked out.
func read(tb testing.TB, p *Presenter) []Part {
	tb.Helper()
	r, err := p.Read()(tb.Context())
	if err != nil {
		tb.Fatal(err)
	}
	return p.Take(r)
}

// workOut works a part out at once.
func workOut(tb testing.TB, p *Presenter, parts ...Part) {
	tb.Helper()
	for _, part := range parts {
		found, err := p.Work(part)(tb.Context())
		if err != nil {
			p.FailPart(part, err)
			continue
		}
		found()
	}
}

// all reads and works out everything.
func all(tb testing.TB, p *Presenter) {
	tb.Helper()
	workOut(tb, p, read(tb, p)...)
}

// row is the row with a key; it is missed if there is none.
func row(tb testing.TB, p *Presenter, key string) Row {
	tb.Helper()
	for _, s := range p.Sections() {
		for _, r := range s.Rows {
			if r.Key == key {
				return r
			}
		}
	}
	tb.Fatalf("no row %q among %q", key, keys(p))
	return Row{}
}

// keys are those of all rows, from top to bottom.
func keys(p *Presenter) string {
	var out []string
	for _, s := range p.Sections() {
		for _, r := range s.Rows {
			out = append(out, r.Key)
		}
	}
	return strings.Join(out, ", ")
}

func zurich() *time.Location {
	zone, err := time.LoadLocation("Europe/Zurich")
	if err != nil {
		panic(err)
	}
	return zone
}

func german() *text.Words { return text.For(lang.DE, "CH") }

// same compares what is said with what was expected.
func same(tb testing.TB, what string, got, want any) {
	tb.Helper()
	if g, w := fmt.Sprint(got), fmt.Sprint(want); g != w {
		tb.Errorf("%s:\n got %s\nwant %s", what, g, w)
	}
}
