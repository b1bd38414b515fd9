// Package invoicing has the bookkeeper's job at the end of a period: look at
// what would be invoiced, and issue it.
package invoicing

import (
	"context"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// payersAtOnce is how many payers are read in one go; it bounds memory.
const payersAtOnce = 200

// Jobs are the bookkeeper's jobs on a store.
type Jobs struct {
	Store office.Store
}

// Preview is what Issue would do, without saving anything.
func (j Jobs) Preview(ctx context.Context, until civil.Date) (Run, error) {
	offer, err := j.offer(ctx)
	if err != nil {
		return Run{}, err
	}
	return j.preview(ctx, offer, until)
}

// offer is what the shop offers, read once for a whole run. Settings that are
// wrong stop the run with what is to be mended, rather than each invoice.
func (j Jobs) offer(ctx context.Context) (catalog.Offer, error) {
	var offer catalog.Offer
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		if offer, err = office.LoadOffer(r); err != nil {
			return err
		}
		return offer.Shop.Check()
	})
	return offer, err
}

func (j Jobs) preview(ctx context.Context, offer catalog.Offer, until civil.Date) (Run, error) {
	run := Run{Until: until, Currency: offer.Shop.Currency}
	err := j.eachPayer(ctx, offer, until, func(p payer) error {
		run.Delivered = run.Delivered.Plus(billing.ShareOfOrders(p.delivered.Orders...))
		drafts, waiting := p.gather(until)
		run.leaveOut(p, waiting)
		for _, d := range drafts {
			if err := d.Preflight(p.books.Shop); err != nil {
				return run.fail(p, drafts, err)
			}
		}
		run.Documents = append(run.Documents, p.documents(drafts)...)
		return nil
	})
	if err != nil {
		return run, err
	}
	run.Numbers, err = j.numbers(ctx, offer.Shop.InvoicePrefix, run.Documents)
	return run, err
}

// WithoutPaper are the documents dated on days of the range whose PDF was never
// made: a run that was cut off between issuing and printing left them.
func (j Jobs) WithoutPaper(ctx context.Context, issued civil.Range) ([]billing.Document, error) {
	var docs []billing.Document
	err := j.Store.Read(ctx, func(r office.Reader) error {
		numbers, err := r.DocumentsWithoutPaper(issued)
		if err != nil {
			return err
		}
		for _, n := range numbers {
			d, _, err := r.Document(n)
			if err != nil {
				return err
			}
			docs = append(docs, d)
		}
		return nil
	})
	return docs, err
}

// Document is the frozen copy of an issued document, or a problem
// office.CodeNotFound.
func (j Jobs) Document(ctx context.Context, number string) (billing.Document, error) {
	var doc billing.Document
	err := j.Store.Read(ctx, func(r office.Reader) error {
		d, known, err := r.Document(number)
		if err == nil && !known {
			err = problem.New(office.CodeNotFound, "", "kind", string(record.KindDocument), "number", number)
		}
		doc = d
		return err
	})
	return doc, err
}

// eachPayer calls fn for every payer with something delivered and not invoiced,
// and stops between two of them when ctx is cancelled.
func (j Jobs) eachPayer(ctx context.Context, offer catalog.Offer, until civil.Date, fn func(payer) error) error {
	var ids []int64
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		ids, err = r.UnbilledPayers(until, 0, 0)
		return err
	})
	if err != nil {
		return err
	}
	before := 0
	for some := range slices.Chunk(ids, payersAtOnce) {
		var payers []payer
		err := j.Store.Read(ctx, func(r office.Reader) error {
			var err error
			payers, err = loadPayers(r, offer, some, until)
			return err
		})
		if err != nil {
			return err
		}
		for i, p := range payers {
			if err := ctx.Err(); err != nil {
				return err
			}
			if err := fn(p); err != nil {
				return err
			}
			office.Report(ctx, before+i+1, len(ids))
		}
		before += len(some)
		office.Report(ctx, before, len(ids))
	}
	return nil
}
