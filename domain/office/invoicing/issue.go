package invoicing

import (
	"context"
	"reflect"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// CodeChanged says that a payer's invoices would no longer be those of the
// preview.
const CodeChanged problem.Code = "invoicing.changed"

// Issue makes the invoices of everything whose billing cycle is complete on a
// day. Each payer is one unit of work, so a run that is interrupted can simply
// be started again: what is invoiced already is not found any more. What was
// issued until then is in the run that comes back with the error. A payer whose
// invoice cannot be made takes no number and is listed.
func (j Jobs) Issue(ctx context.Context, actor office.Actor, until civil.Date) (Run, error) {
	if err := office.Allow(actor, office.JobInvoice); err != nil {
		return Run{}, err
	}
	offer, err := j.offer(ctx)
	if err != nil {
		return Run{}, err
	}
	preview, err := j.preview(office.Stage(ctx, 0, 1, 2), offer, until)
	if err != nil {
		return Run{}, err
	}
	return j.issueRun(office.Stage(ctx, 1, 2, 2), actor, offer, preview, nil)
}

// IssueSeen does what a preview showed a person, and nothing else: what has
// become due since waits for the next run, and a payer whose invoices would be
// others by now is listed with CodeChanged. Somebody else may have issued them
// in the meantime; then there is nothing left to do.
func (j Jobs) IssueSeen(ctx context.Context, actor office.Actor, preview Run) (Run, error) {
	if err := office.Allow(actor, office.JobInvoice); err != nil {
		return Run{}, err
	}
	offer, err := j.offer(ctx)
	if err != nil {
		return Run{}, err
	}
	shown := seen{}
	for _, d := range preview.Documents {
		shown[d.Customer.Number] = append(shown[d.Customer.Number], d)
	}
	return j.issueRun(ctx, actor, offer, preview, shown)
}

// seen are the documents a person was shown, by the payer's number; nil if
// nobody asked to be bound to it.
type seen map[string][]billing.Document

// holds reports whether drafts are what was shown. The calendar is a courtesy
// and may differ.
func (s seen) holds(payer string, drafts []billing.Draft) bool {
	return s == nil || slices.EqualFunc(s[payer], drafts, func(shown billing.Document, d billing.Draft) bool {
		shown.Calendar = d.Document.Calendar
		return reflect.DeepEqual(shown, d.Document)
	})
}

func (j Jobs) issueRun(ctx context.Context, actor office.Actor, offer catalog.Offer, preview Run, shown seen) (Run, error) {
	run := Run{
		Until: preview.Until, Currency: preview.Currency, Delivered: preview.Delivered,
		LeftOut: preview.LeftOut, Failed: slices.Clone(preview.Failed),
	}
	failed := map[string]bool{}
	for _, f := range run.Failed {
		failed[f.Customer] = true
	}
	err := j.eachPayer(ctx, offer, run.Until, func(p payer) error {
		number := p.delivered.Payer.Number
		if failed[number] || shown != nil && shown[number] == nil {
			return nil
		}
		issued, err := j.issuePayer(ctx, actor, p, run.Until, shown)
		run.Documents = append(run.Documents, issued...)
		if problem.Has(err, CodeChanged) {
			return run.fail(p, nil, err)
		}
		return err
	})
	return run, err
}

// issuePayer issues what is due of one payer. The orders are read again within
// the unit of work, because another PC may have been faster meanwhile.
func (j Jobs) issuePayer(ctx context.Context, actor office.Actor, p payer, until civil.Date, shown seen) ([]billing.Document, error) {
	if drafts, _ := p.gather(until); len(drafts) == 0 {
		return nil, nil
	}
	var issued []billing.Document
	err := j.Store.Do(ctx, actor, office.Cause{Job: office.JobInvoice}, func(tx office.Tx) error {
		issued = nil
		var err error
		if p.delivered.Orders, err = tx.UnbilledOrders(p.delivered.Payer.ID, until); err != nil {
			return err
		}
		if p.delivered.Payer, err = tx.Customers().Get(p.delivered.Payer.ID); err != nil {
			return err
		}
		drafts, _ := p.gather(until)
		if len(drafts) > 0 && !shown.holds(p.delivered.Payer.Number, drafts) {
			return problem.New(CodeChanged, "", "customer", p.delivered.Payer.Number)
		}
		for _, d := range drafts {
			doc, err := issue(tx, p, d)
			if err != nil {
				return err
			}
			issued = append(issued, doc)
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return issued, nil
}

func issue(tx office.Tx, p payer, d billing.Draft) (billing.Document, error) {
	s := p.books.Shop
	n, err := tx.NextNumber(record.KindDocument, s.InvoicePrefix, d.Document.Date.Year(), 1)
	if err != nil {
		return billing.Document{}, err
	}
	d.Document.Calendar = p.calendar(d.Document)
	doc, err := d.Numbered(s, n)
	if err != nil {
		return doc, err
	}
	_, err = tx.Issue(doc)
	return doc, err
}
