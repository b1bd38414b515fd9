package invoices

import (
	"cmp"
	"context"
	"slices"
	"sync/atomic"

	"turnus/domain/address"
	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/office/invoicing"
	"turnus/domain/office/view"
	"turnus/domain/search"
	"turnus/ui/text"
)

// Run is the part in which invoices are issued: first a preview, then what was
// seen. All of it is used from one goroutine, but for the functions that get a
// context, which only read, and Rows.
type Run struct {
	office Office
	words  *text.Words
	today  func() civil.Date

	preview *invoicing.Run // nil: none is shown
	all     []Row
	query   search.Query
	ids     map[rowKey]int64
	rows    atomic.Pointer[[]Row]
}

// NewRun shows no preview yet.
func NewRun(o Office, words *text.Words, today func() civil.Date) *Run {
	return &Run{office: o, words: words, today: today, ids: map[rowKey]int64{}}
}

// monthEndNear is how many days before its end a month counts as finished:
// whoever invoices on a Friday means the month that ends on Monday.
const monthEndNear = 4

// DefaultUntil is the day one means who says nothing: the end of this month when
// it is near, else of the one before.
func DefaultUntil(today civil.Date) civil.Date {
	if last := today.LastOfMonth(); last.Sub(today) <= monthEndNear {
		return last
	}
	return today.FirstOfMonth().AddDays(-1)
}

// Hint says what there is to know about a run up to a day: what it takes, what a
// day in the future means, or that the preview shown is of another day. What is
// urgent is to be seen.
func (p *Run) Hint(until civil.Date) (says string, urgent bool) {
	switch {
	case p.preview != nil && !until.IsZero() && until != p.preview.Until:
		return p.words.T("invoices.run.other_day", "until", p.preview.Until), true
	case until.After(p.today()):
		return p.words.T("invoices.run.advance", "until", until), true
	}
	return p.words.T("invoices.run.hint"), false
}

// Preview is a preview with its rows.
type Preview struct {
	run  invoicing.Run
	rows []Row // without ids
}

// Read gives what makes the preview up to a day; it may run beside the window.
func (p *Run) Read(until civil.Date) func(context.Context) (Preview, error) {
	return func(ctx context.Context) (Preview, error) {
		run, err := p.office.Jobs.Preview(ctx, until)
		if err != nil {
			return Preview{}, err
		}
		return Preview{run, p.makeRows(run)}, nil
	}
}

// Take shows a preview.
func (p *Run) Take(preview Preview) {
	p.preview, p.all = &preview.run, preview.rows
	for i := range p.all {
		p.all[i].ID = p.id(p.all[i].document)
	}
	p.publish()
}

// Until is the day of the preview shown, zero if there is none.
func (p *Run) Until() civil.Date {
	if p.preview == nil {
		return civil.Date{}
	}
	return p.preview.Until
}

// Shown reports whether a preview is shown.
func (p *Run) Shown() bool { return p.preview != nil }

// Ready reports whether the preview shown is of a day, has something to issue,
// and accounts for everything.
func (p *Run) Ready(until civil.Date) bool {
	return p.preview != nil && p.preview.Until == until && len(p.preview.Documents) > 0 && p.preview.Proof().Holds()
}

// Row is a document of the preview in the table.
type Row struct {
	ID     int64
	Name   string // of the payer
	Number string // of the payer
	Period string
	Lines  int
	Total  string
	State  State
	Says   string // the state in words

	terms    []string // to search by
	byName   string   // to sort by
	byNumber string
	from     civil.Date
	total    money.Amount
	document *billing.Document
	problems []string
}

// rowKey is by what a document of a preview is recognised in the next one.
type rowKey struct {
	customer string
	date     civil.Date
	paid     bool
	method   string
}

func (p *Run) id(d *billing.Document) int64 {
	k := rowKey{customer: d.Customer.Number, date: d.Date}
	if d.Paid != nil {
		k.paid, k.method = true, d.Paid.Method
	}
	if p.ids[k] == 0 {
		p.ids[k] = int64(len(p.ids)) + 1
	}
	return p.ids[k]
}

// makeRows are what must be mended, what will be issued, and what waits.
func (p *Run) makeRows(run invoicing.Run) []Row {
	var rows []Row
	for _, f := range run.Failed {
		for i := range f.Documents {
			r := p.row(&f.Documents[i], Stopped)
			r.problems = p.words.Error(f.Problems)
			rows = append(rows, r)
		}
	}
	for i := range run.Documents {
		rows = append(rows, p.row(&run.Documents[i], ToIssue))
	}
	for _, l := range run.LeftOut {
		for i := range l.Documents {
			r := p.row(&l.Documents[i], Waiting)
			if l.Reason == billing.OnHold {
				r.Says = p.words.T("invoices.state.held", "reason", l.Hold.Reason, "until", l.Hold.Until)
			}
			rows = append(rows, r)
		}
	}
	return rows
}

func (p *Run) row(d *billing.Document, s State) Row {
	name := listName(d.Customer.Party)
	r := Row{
		Name: name, Number: d.Customer.Number, Period: p.words.Range(d.Period),
		Lines: len(d.Lines), Total: p.words.Amount(d.Totals.Total), State: s,
		terms: search.Terms(name, d.Customer.Number, d.Customer.Party.Address.TownLine()), byName: search.OrderKey(name), byNumber: search.OrderKey(d.Customer.Number),
		from: d.Period.From, total: d.Totals.Total, document: d,
	}
	switch s {
	case Waiting:
		r.Says = p.words.T("invoices.state.waiting", "until", p.words.DayMonth(d.Date))
	case Stopped:
		r.Says = p.words.T("invoices.state.stopped")
	default:
		r.Says = p.words.T("invoices.state.issue")
		if d.Paid != nil {
			r.Says = p.words.T("invoices.state.issue_paid")
		}
	}
	return r
}

// listName is how lists call somebody: the company, else last name first.
func listName(p address.Party) string {
	return view.Customer{Company: p.Company, FirstName: p.FirstName, LastName: p.LastName}.Name()
}

// Search keeps to the payers whose name, place or number is meant.
func (p *Run) Search(words string) {
	p.query = search.For(words)
	p.publish()
}

// Searching reports whether only some rows are shown.
func (p *Run) Searching() bool { return len(p.query) > 0 }

// publish gives the table, which reads beside the window, rows that never change.
func (p *Run) publish() {
	rows := slices.DeleteFunc(slices.Clone(p.all), func(r Row) bool { return !p.query.FindsAmong(r.terms) })
	p.rows.Store(&rows)
}

// Rows are the documents of the preview that fit the search.
func (p *Run) Rows() []Row {
	if rows := p.rows.Load(); rows != nil {
		return *rows
	}
	return nil
}

// RowOrders are what the rows can be sorted by, by column.
var RowOrders = map[string]func(a, b Row) int{
	"customer": func(a, b Row) int {
		return cmp.Or(cmp.Compare(a.byName, b.byName), cmp.Compare(a.byNumber, b.byNumber))
	},
	"number": func(a, b Row) int { return cmp.Compare(a.byNumber, b.byNumber) },
	"period": func(a, b Row) int { return a.from.Compare(b.from) },
	"lines":  func(a, b Row) int { return cmp.Compare(a.Lines, b.Lines) },
	"total":  func(a, b Row) int { return cmp.Compare(a.total, b.total) },
	"state":  func(a, b Row) int { return cmp.Or(cmp.Compare(a.State, b.State), cmp.Compare(a.Says, b.Says)) },
}

// Sheet is a row's document in words.
func (p *Run) Sheet(r Row) Sheet {
	s := sheetOf(p.words, *r.document)
	s.State, s.Says, s.Problems = r.State, r.Says, r.problems
	return s
}
