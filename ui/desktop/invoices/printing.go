package invoices

import (
	"context"
	"path/filepath"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/ui/press"
	"turnus/ui/text"
)

// rowsAtOnce bounds how many rows are asked for together.
const rowsAtOnce = 500

// Unprinted gives what finds the documents, of those asked for, that have no
// PDF, in the order of their numbers.
func (p *Issued) Unprinted() func(context.Context) ([]int64, error) {
	return p.office.unprinted(*p.query.Load())
}

// Unprinted gives what finds the documents of the month of a run that have no
// PDF: a run that was cut off between issuing and printing left them.
func (p *Run) Unprinted(until civil.Date) func(context.Context) ([]int64, error) {
	return p.office.unprinted(view.DocumentQuery{Issued: civil.Between(until.FirstOfMonth(), until)})
}

// UnprintedSays tells how many they are.
func (p *Run) UnprintedSays(until civil.Date, count int) string {
	return p.words.T("invoices.unprinted", "count", count, "days", p.words.Range(civil.Between(until.FirstOfMonth(), until)))
}

func (o Office) unprinted(q view.DocumentQuery) func(context.Context) ([]int64, error) {
	q.Unprinted, q.Sort, q.Down = true, view.ByDocumentNumber, false
	return func(ctx context.Context) ([]int64, error) { return o.Lists.FindDocuments(ctx, q, 0) }
}

// Printed is what was printed, in words, and where it lies.
type Printed struct {
	Says   string
	Files  []string // to print: one, or the volumes of many documents
	Folder string   // of the single ones
}

// ToOpen is what a person opens to print: the file, or the folder of several.
func (p Printed) ToOpen() string {
	if len(p.Files) == 1 {
		return p.Files[0]
	}
	return filepath.Dir(p.Files[0])
}

// Print gives what prints the documents with these ids and tells what was
// printed; it may run beside the window.
func (o Office) Print(w *text.Words, ids []int64) func(context.Context) (Printed, error) {
	return func(ctx context.Context) (Printed, error) {
		docs, err := o.documents(ctx, ids)
		if err != nil {
			return Printed{}, err
		}
		papers, err := o.Papers.Invoices(ctx, o.Actor, docs)
		if err != nil {
			return Printed{}, err
		}
		return printedOf(w, papers), nil
	}
}

// documents reads documents as they were issued.
func (o Office) documents(ctx context.Context, ids []int64) ([]billing.Document, error) {
	var docs []billing.Document
	for some := range slices.Chunk(ids, rowsAtOnce) {
		rows, err := o.Lists.DocumentRows(ctx, some)
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			d, err := o.Jobs.Document(ctx, r.Number)
			if err != nil {
				return nil, err
			}
			docs = append(docs, d)
		}
	}
	return docs, nil
}

func printedOf(w *text.Words, papers press.Printed) Printed {
	p := Printed{Files: papers.Volumes}
	if len(p.Files) == 0 {
		return p
	}
	p.Folder = filepath.Dir(p.Files[0])
	singles := 0
	if len(papers.Singles) > 1 {
		singles = len(papers.Singles)
		p.Folder = filepath.Dir(papers.Singles[singles-1])
	}
	p.Says = w.T("invoices.printed", "count", len(p.Files), "file", filepath.Base(p.Files[0]),
		"singles", unlessNone(singles), "folder", p.Folder)
	return p
}
