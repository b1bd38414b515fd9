package notices

import (
	"context"
	"maps"
	"slices"
	"sync/atomic"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/problem"
	"turnus/ui/text"
)

// Codes of ranges whose moved deliveries cannot be taken up.
const (
	CodePast problem.Code = "notices.from_past"  // value, today
	CodeLong problem.Code = "notices.range_long" // days, max
)

// The ranges moved deliveries are taken up of.
const (
	offered = 6 * 7 // days, at first
	longest = 366
)

// rowsAtOnce bounds how many rows are asked for together.
const rowsAtOnce = 500

// Presenter is the part without its view. What is asked for and what is marked
// changes on one goroutine; the functions that get a context only read and may run
// beside the window.
type Presenter struct {
	office Office
	words  *text.Words
	today  func() civil.Date
	zone   func() *time.Location
	query  atomic.Pointer[view.NoticeQuery]
	marked map[int64]bool
}

// NewPresenter asks for everything.
func NewPresenter(o Office, words *text.Words, today func() civil.Date, zone func() *time.Location) *Presenter {
	p := &Presenter{office: o, words: words, today: today, zone: zone, marked: map[int64]bool{}}
	p.query.Store(&view.NoticeQuery{})
	return p
}

// Search keeps to customers and subscriptions that words find.
func (p *Presenter) Search(words string) { p.query.Store(&view.NoticeQuery{Words: words}) }

// Filtered reports whether not everything is asked for.
func (p *Presenter) Filtered() bool { return *p.query.Load() != view.NoticeQuery{} }

// sorts are what notices can be sorted by, by column.
var sorts = map[string]view.NoticeSort{
	"customer": view.ByNoticeCustomer, "was": view.ByWas, "becomes": view.ByBecomes, "since": view.BySince,
}

// Find gives the ids asked for in the order of a column; without one by the day
// the customer knows.
func (p *Presenter) Find(ctx context.Context, column string, down bool, limit int) ([]int64, error) {
	q := *p.query.Load()
	q.Sort, q.Down = sorts[column], down
	return p.office.Lists.FindNotices(ctx, q, limit)
}

// Row is a notice in the table.
type Row struct {
	ID           int64
	Customer     string
	Subscription string
	Was          string
	Becomes      string // "fällt aus" if it is not delivered
	Dropped      bool
	Until        string
	Cause        string
	Since        string
}

// Rows gives the notices with these ids.
func (p *Presenter) Rows(ctx context.Context, ids []int64) ([]Row, error) {
	found, err := p.office.Lists.NoticeRows(ctx, ids)
	rows := make([]Row, len(found))
	for i, n := range found {
		rows[i] = p.row(n)
	}
	return rows, err
}

func (p *Presenter) row(n view.NoticeRow) Row {
	r := Row{
		ID: n.ID, Customer: n.Customer.Name(), Subscription: n.Subscription,
		Was: p.words.DateWeekday(n.Was), Becomes: p.words.DateWeekday(n.Becomes),
		Until: p.words.Instant(n.Cutoff, p.zone()), Cause: p.words.Closed(n.Causes), Since: p.words.Date(n.Since),
	}
	if t := n.Term; t != nil {
		r.Becomes, r.Cause = p.words.TermNext(*t, n.Becomes), p.words.TermFollows(*t)
		r.Until = p.words.TermCancel(*t, n.Cutoff, p.zone())
		return r
	}
	if r.Cause == "" {
		r.Cause = p.words.T("paper.letter.cause.shop")
	}
	if n.Becomes.IsZero() {
		r.Dropped, r.Becomes, r.Until = true, p.words.T("paper.letter.not_delivered"), ""
	}
	return r
}

// Toggle marks a notice, or takes the mark away.
func (p *Presenter) Toggle(id int64) {
	if p.marked[id] {
		delete(p.marked, id)
	} else {
		p.marked[id] = true
	}
}

// IsMarked reports whether a notice is marked.
func (p *Presenter) IsMarked(id int64) bool { return p.marked[id] }

// Unmark takes all marks away.
func (p *Presenter) Unmark() { clear(p.marked) }

// Marks gives what finds those of the marked notices that are still open, to be
// kept by Keep.
func (p *Presenter) Marks() func(context.Context) ([]int64, error) {
	ids := slices.Sorted(maps.Keys(p.marked))
	return func(ctx context.Context) ([]int64, error) {
		rows, err := p.office.Lists.NoticeRows(ctx, ids)
		return slices.DeleteFunc(ids, func(id int64) bool {
			return !slices.ContainsFunc(rows, func(r view.NoticeRow) bool { return r.ID == id })
		}), err
	}
}

// Keep forgets the marks of all others.
func (p *Presenter) Keep(ids []int64) {
	p.Unmark()
	for _, id := range ids {
		p.marked[id] = true
	}
}

// Count says how many notices the list has, and how to choose among them.
func (p *Presenter) Count(all int) string {
	switch {
	case all == 0:
		return ""
	case len(p.marked) > 0:
		return p.words.T("notices.count.marked", "count", len(p.marked), "all", all)
	}
	return p.words.T("notices.count", "count", all)
}

// Mark is the word for a notice that is chosen.
func (p *Presenter) Mark() string { return p.words.T("notices.marked") }

// Offered is the range that is offered for taking up moved deliveries.
func (p *Presenter) Offered() civil.Range {
	return civil.Between(p.today(), p.today().AddDays(offered))
}

// Check says what is wrong with such a range.
func (p *Presenter) Check(days civil.Range) error {
	if err := days.Check("to"); err != nil {
		return err
	}
	if today := p.today(); days.From.Before(today) {
		return problem.New(CodePast, "from", "value", days.From, "today", today)
	}
	if n := days.Days(); n > longest {
		return problem.New(CodeLong, "to", "days", n, "max", longest)
	}
	return nil
}

// Announce gives what takes up the moved deliveries of a range.
func (p *Presenter) Announce(days civil.Range) func(context.Context) (int, error) {
	today := p.today()
	return func(ctx context.Context) (int, error) {
		return p.office.Revising.Announce(ctx, p.office.Actor, today, days)
	}
}

// Announced says what was taken up.
func (p *Presenter) Announced(count int, days civil.Range) string {
	return p.words.T("notices.announced", "count", count, "days", p.words.Range(days))
}
