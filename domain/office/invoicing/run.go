package invoicing

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/record"
)

// Run is what an invoice run did, or would do.
type Run struct {
	Until     civil.Date
	Currency  money.Currency
	Documents []billing.Document // without numbers in a preview
	LeftOut   []LeftOut
	Failed    []Failed
	// Delivered is everything up to the day of the run that was not invoiced
	// before it.
	Delivered billing.Share
	// Numbers are those the documents of a preview would get if nobody else
	// issues any before, by year; an issued run has them in its documents.
	Numbers []Numbers
}

// Numbers are the numbers of one year's series that a run takes.
type Numbers struct{ First, Last string }

// LeftOut is a payer with delivered goods that are not invoiced in the run.
type LeftOut struct {
	Customer  string // number
	Name      string // as on the invoice
	Reason    billing.LeftOut
	Hold      customer.Hold      // if it is for billing.OnHold
	Documents []billing.Document // he will get, as far as they are known, by date
}

// Failed is a payer whose invoices cannot be issued until something is mended.
type Failed struct {
	Customer  string // number
	Name      string // as on the invoice
	Problems  problem.List
	Documents []billing.Document // that are stopped
}

// OnHold counts the payers left out because of an invoice hold.
func (r Run) OnHold() int {
	n := 0
	for _, l := range r.LeftOut {
		if l.Reason == billing.OnHold {
			n++
		}
	}
	return n
}

// Proof accounts for what was delivered, for a preview or a run that came to
// its end.
func (r Run) Proof() billing.Proof {
	p := billing.Proof{Delivered: r.Delivered, Invoiced: billing.ShareOf(r.Documents...)}
	for _, l := range r.LeftOut {
		p.Waiting = p.Waiting.Plus(billing.ShareOf(l.Documents...))
	}
	for _, f := range r.Failed {
		p.Stopped = p.Stopped.Plus(billing.ShareOf(f.Documents...))
	}
	return p
}

func (r *Run) leaveOut(p payer, waiting []billing.Draft) {
	if len(waiting) == 0 {
		return
	}
	c := p.delivered.Payer
	l := LeftOut{Customer: c.Number, Name: c.Party.Name(), Reason: billing.CycleNotComplete, Documents: p.documents(waiting)}
	if hold, held := c.HoldOn(customer.InvoiceHold, r.Until); held {
		l.Reason, l.Hold = billing.OnHold, hold
	}
	r.LeftOut = append(r.LeftOut, l)
}

// fail lists what is wrong with a payer's invoices; errors that are no problems
// of the domain end the run.
func (r *Run) fail(p payer, drafts []billing.Draft, err error) error {
	found := problem.Of(err)
	if len(found) == 0 {
		return err
	}
	c := p.delivered.Payer
	r.Failed = append(r.Failed, Failed{
		Customer: c.Number, Name: c.Party.Name(), Problems: found, Documents: p.documents(drafts),
	})
	return nil
}

// documents are drafts as they would be issued.
func (p payer) documents(drafts []billing.Draft) []billing.Document {
	docs := make([]billing.Document, len(drafts))
	for i, d := range drafts {
		docs[i] = d.Document
		docs[i].Calendar = p.calendar(d.Document)
	}
	return docs
}

// numbers looks ahead to the numbers that documents would get.
func (j Jobs) numbers(ctx context.Context, prefix string, docs []billing.Document) ([]Numbers, error) {
	perYear := map[int]int{}
	for _, d := range docs {
		perYear[d.Date.Year()]++
	}
	var out []Numbers
	err := j.Store.Read(ctx, func(r office.Reader) error {
		for year, n := range perYear {
			last, err := r.LastNumber(record.KindDocument, prefix, year)
			if err != nil {
				return err
			}
			out = append(out, Numbers{
				First: billing.Number(prefix, year, last+1), Last: billing.Number(prefix, year, last+n),
			})
		}
		return nil
	})
	slices.SortFunc(out, func(a, b Numbers) int { return cmp.Compare(a.First, b.First) })
	return out, err
}
