package invoices

import (
	"context"
	"strconv"
	"sync/atomic"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/ui/text"
)

// Issued is the part with the documents that were issued. What is asked for is
// set from one goroutine; the functions that get a context only read and may run
// beside the window.
type Issued struct {
	office Office
	words  *text.Words
	query  atomic.Pointer[view.DocumentQuery]
}

// NewIssued asks for all documents.
func NewIssued(o Office, words *text.Words) *Issued {
	p := &Issued{office: o, words: words}
	p.query.Store(&view.DocumentQuery{})
	return p
}

// set changes what is asked for.
func (p *Issued) set(change func(*view.DocumentQuery)) {
	q := *p.query.Load()
	change(&q)
	p.query.Store(&q)
}

// Search keeps to documents whose number or payer is meant.
func (p *Issued) Search(words string) { p.set(func(q *view.DocumentQuery) { q.Words = words }) }

// In keeps to documents of some days.
func (p *Issued) In(days civil.Range) { p.set(func(q *view.DocumentQuery) { q.Issued = days }) }

// OnlyUnprinted keeps to documents without a PDF.
func (p *Issued) OnlyUnprinted(only bool) { p.set(func(q *view.DocumentQuery) { q.Unprinted = only }) }

// Filtered reports whether not all documents are asked for.
func (p *Issued) Filtered() bool { return *p.query.Load() != view.DocumentQuery{} }

// sorts are what documents can be sorted by, by column.
var sorts = map[string]view.DocumentSort{
	"number": view.ByDocumentNumber, "date": view.ByDate, "customer": view.ByCustomer, "due": view.ByDue, "total": view.ByTotal,
}

// Find gives the ids of the documents asked for in the order of a column;
// without one the latest come first.
func (p *Issued) Find(ctx context.Context, column string, down bool, limit int) ([]int64, error) {
	q := *p.query.Load()
	q.Sort, q.Down = view.ByDate, true
	if column != "" {
		q.Sort, q.Down = sorts[column], down
	}
	return p.office.Lists.FindDocuments(ctx, q, limit)
}

// DocumentRow is an issued document in the table.
type DocumentRow struct {
	ID       int64
	Number   string
	Date     string
	Customer string
	Period   string
	Total    string
	Due      string
	State    State
	Says     string // the state in words
	Printed  bool
}

// Rows gives the documents with these ids.
func (p *Issued) Rows(ctx context.Context, ids []int64) ([]DocumentRow, error) {
	found, err := p.office.Lists.DocumentRows(ctx, ids)
	rows := make([]DocumentRow, len(found))
	for i, d := range found {
		rows[i] = p.row(d)
	}
	return rows, err
}

func (p *Issued) row(d view.DocumentRow) DocumentRow {
	r := DocumentRow{
		ID: d.ID, Number: d.Number, Date: p.words.Date(d.Date), Customer: d.Customer.Name(), Period: p.words.Range(d.Period),
		Total: p.words.Amount(d.Total), Due: p.words.Date(d.Due), State: Open, Printed: d.Papers > 0,
	}
	if d.Paid {
		r.State, r.Due = Paid, ""
	}
	r.Says = p.says(r.State)
	return r
}

func (p *Issued) says(s State) string {
	if s == Paid {
		return p.words.T("invoices.state.paid")
	}
	return p.words.T("invoices.state.open")
}

// Read gives what reads a document as it was issued.
func (p *Issued) Read(number string) func(context.Context) (billing.Document, error) {
	return func(ctx context.Context) (billing.Document, error) { return p.office.Jobs.Document(ctx, number) }
}

// ID gives what finds the id of the document with a number, 0 if there is none.
func (p *Issued) ID(number string) func(context.Context) (int64, error) {
	return func(ctx context.Context) (int64, error) {
		ids, err := p.office.Lists.FindDocuments(ctx, view.DocumentQuery{Words: number}, 0)
		if err != nil {
			return 0, err
		}
		rows, err := p.office.Lists.DocumentRows(ctx, ids)
		for _, r := range rows {
			if r.Number == number {
				return r.ID, err
			}
		}
		return 0, err
	}
}

// Sheet is an issued document in words.
func (p *Issued) Sheet(d billing.Document) Sheet {
	s := sheetOf(p.words, d)
	s.State = Open
	if d.Paid != nil {
		s.State = Paid
	}
	s.Says = p.says(s.State)
	return s
}

// File gives what makes sure of the PDF of a document and tells where it lies.
func (p *Issued) File(number string) func(context.Context) (string, error) {
	return func(ctx context.Context) (string, error) {
		return p.office.Papers.Document(ctx, p.office.Actor, number)
	}
}

// Month is a month of documents, in words; the zero range is all of them.
type Month struct {
	Days civil.Range
	Name string
}

// Months gives the months from the latest document back to the first, after all
// of them together.
func (p *Issued) Months(ctx context.Context) ([]Month, error) {
	months := []Month{{Name: p.words.T("invoices.month.all")}}
	var ends []civil.Date
	for _, down := range []bool{false, true} {
		ids, err := p.office.Lists.FindDocuments(ctx, view.DocumentQuery{Sort: view.ByDate, Down: down}, 1)
		if err != nil {
			return nil, err
		}
		rows, err := p.office.Lists.DocumentRows(ctx, ids)
		if err != nil || len(rows) == 0 {
			return months, err
		}
		ends = append(ends, rows[0].Date)
	}
	for m := ends[1].FirstOfMonth(); !m.Before(ends[0].FirstOfMonth()); m = m.AddMonths(-1) {
		months = append(months, Month{
			Days: civil.Between(m, m.LastOfMonth()),
			Name: p.words.T("invoices.month", "month", p.words.Month(m.Month()), "year", strconv.Itoa(m.Year())),
		})
	}
	return months, nil
}
