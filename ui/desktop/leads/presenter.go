// Package leads is Vorlaufzeiten on the screen, a part of Wiederholung: how many
// work days before its delivery an article is picked and how fresh it must be,
// with the effect of another lead time told before it is saved. The rules are in
// domain/office/revising.
package leads

import (
	"context"
	"slices"
	"sync/atomic"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/office/revising"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/domain/search"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Jobs change articles.
type Jobs interface {
	Weigh(ctx context.Context, a office.Actor, today civil.Date, rev revising.Revision) (revising.Effect, error)
	Save(ctx context.Context, a office.Actor, today civil.Date, rev revising.Revision, d revising.Decisions) (revising.Revision, revising.Done, error)
}

// Lists finds the subscriptions that have an article.
type Lists interface {
	FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error)
}

// Office is what this part asks of the office.
type Office struct {
	Jobs  Jobs
	Lists Lists
	Offer func(context.Context) (catalog.Offer, error)
	Actor office.Actor
}

// Presenter is what is shown, in words, without a screen.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date
	offer  catalog.Offer
	rows   atomic.Pointer[[]Row] // the table reads them beside the window: replaced, never changed
}

// NewPresenter shows nothing yet.
func NewPresenter(o Office, w *text.Words, today func() civil.Date) *Presenter {
	return &Presenter{office: o, words: w, today: today}
}

// Row is an article.
type Row struct {
	ID                 int64
	Number, Name, Unit string
	Lead, Fresh        int // work days; days, 0 for any
	Subscriptions      int // that run and have it
}

// Reading is what is shown, as it was read.
type Reading struct {
	offer  catalog.Offer
	counts map[int64]int
}

// running are subscriptions that are delivered, or will be.
var running = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

// Read gives the work that reads the articles.
func (p *Presenter) Read() func(context.Context) (Reading, error) {
	today := p.today()
	return func(ctx context.Context) (Reading, error) {
		r := Reading{counts: map[int64]int{}}
		var err error
		if r.offer, err = p.office.Offer(ctx); err != nil {
			return r, err
		}
		for id := range r.offer.Articles {
			q := view.SubscriptionQuery{Today: today, Article: id, States: slices.Clone(running)}
			found, err := p.office.Lists.FindSubscriptions(ctx, q, 0)
			if err != nil {
				return r, err
			}
			r.counts[id] = len(found)
		}
		return r, nil
	}
}

// Take shows what was read, by number.
func (p *Presenter) Take(r Reading) {
	p.offer = r.offer
	rows := make([]Row, 0, len(r.offer.Articles))
	for id, a := range r.offer.Articles {
		rows = append(rows, Row{
			ID: id, Number: a.Number, Name: a.Names.In(p.words.Lang()), Unit: p.words.Unit(a.Unit),
			Lead: a.LeadDays, Fresh: a.Freshness, Subscriptions: r.counts[id],
		})
	}
	slices.SortFunc(rows, func(a, b Row) int { return byText(a.Number, b.Number) })
	p.rows.Store(&rows)
}

func byText(a, b string) int {
	x, y := search.OrderKey(a), search.OrderKey(b)
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

// Rows are the articles.
func (p *Presenter) Rows() []Row {
	if rows := p.rows.Load(); rows != nil {
		return *rows
	}
	return nil
}

// Days tells a number of days, "" for none.
func (p *Presenter) Days(n int) string {
	if n == 0 {
		return ""
	}
	return p.words.Quantity(money.Quantity(n) * money.One)
}

// ValidLead accepts whole work days within the bounds.
func ValidLead(q money.Quantity) error {
	return within(q, catalog.MaxLeadDays, catalog.CodeLeadInvalid)
}

// ValidFresh accepts whole days within the bounds.
func ValidFresh(q money.Quantity) error {
	return within(q, catalog.MaxFreshness, catalog.CodeFreshInvalid)
}

func within(q money.Quantity, most int64, code problem.Code) error {
	if q < 0 || q%money.One != 0 || q > money.Quantity(most)*money.One {
		return problem.New(code, "", "value", q, "max", int(most))
	}
	return nil
}

// Change is what an article is to become.
type Change struct {
	Article     int64
	Lead, Fresh int
}

// revision is the change as the office wants it; false if it is so already.
func (p *Presenter) revision(c Change) (revising.Revision, bool) {
	a := p.offer.Articles[c.Article]
	changed := a.LeadDays != c.Lead || a.Freshness != c.Fresh
	a.LeadDays, a.Freshness = c.Lead, c.Fresh
	return revising.Revision{Articles: []catalog.Article{a}}, changed
}

// Changes reports whether the article is not so already.
func (p *Presenter) Changes(c Change) bool {
	_, changed := p.revision(c)
	return changed
}

// Weigh gives the work that finds out what a change would do.
func (p *Presenter) Weigh(c Change) func(context.Context) (revising.Effect, error) {
	rev, _ := p.revision(c)
	today := p.today()
	return func(ctx context.Context) (revising.Effect, error) {
		return p.office.Jobs.Weigh(ctx, p.office.Actor, today, rev)
	}
}

// Save gives the work that makes a change; orders there are already become what
// was chosen for them.
func (p *Presenter) Save(c Change, orders revising.Choice) func(context.Context) (revising.Done, error) {
	rev, _ := p.revision(c)
	today := p.today()
	return func(ctx context.Context) (revising.Done, error) {
		_, done, err := p.office.Jobs.Save(ctx, p.office.Actor, today, rev, revising.Decisions{All: orders})
		return done, err
	}
}
