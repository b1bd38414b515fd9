package subscriptions

import (
	"context"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// documents reads the latest documents with a line of the subscription.
func (c *Card) documents(ctx context.Context, id int64, limit int) ([]view.DocumentRow, error) {
	ids, err := c.lists.FindDocuments(ctx, view.DocumentQuery{Subscription: id, Down: true}, limit)
	if err != nil {
		return nil, err
	}
	return c.lists.DocumentRows(ctx, ids)
}

// Invoices are the latest invoices and credit notes; more reports whether there are
// others.
func (c *Card) Invoices() (list []Coming, more bool) {
	for _, d := range c.read.invoices {
		row := Coming{Date: d.Date, Day: c.words.DateWeekday(d.Date), Pick: c.words.Money(d.Total, d.Currency), Document: d.Number}
		key := "invoice"
		if d.Kind == billing.CreditNote {
			key = "credit"
		}
		row.Says = c.words.T("subscriptions.invoice."+key, "number", d.Number)
		state := ""
		row.Mark, state = c.payment(d)
		row.Says += separator + state
		list = append(list, row)
	}
	return list, c.read.moreInvoices && !c.whole
}

// payment is whether a document is paid.
func (c *Card) payment(d view.DocumentRow) (Mark, string) {
	says := func(key string) string { return c.words.T("subscriptions.invoice."+key, "due", d.Due) }
	switch {
	case d.Paid:
		return Packed, says("paid")
	case d.Kind == billing.CreditNote || d.Total <= 0:
		return Packed, says("credited")
	case !d.Due.IsZero() && d.Due.Before(c.today()):
		return Overdue, says("overdue")
	}
	return Planned, says("open")
}

// openInvoice goes to an invoice on its screen.
func (p *cardPane) openInvoice(c Coming) {
	if c.Document != "" {
		p.screen.desk.Visit(kit.Place{Screen: "invoices", Show: c.Document})
	}
}

// Hold is a hold of the receiver or the payer that is not over.
type Hold struct {
	Kind, Until string // in words
	Says        string // whose, how long and why
	Now         bool   // it holds today
}

// Holds are what is stopped for the receiver or the payer, or will be.
func (c *Card) Holds() []Hold {
	var out []Hold
	x := c.read.detail
	add := func(who customer.Customer, kinds ...customer.HoldKind) {
		for _, h := range who.Holds {
			over := !h.Until.IsZero() && h.Until.Before(c.today())
			for _, k := range kinds {
				if h.Kind == k && !over {
					out = append(out, c.hold(who, h))
				}
			}
		}
	}
	add(x.Receiver, customer.DeliveryHold)
	if x.Payer.ID != x.Receiver.ID {
		add(x.Payer, customer.DeliveryHold)
	}
	add(x.Payer, customer.InvoiceHold)
	return out
}

func (c *Card) hold(who customer.Customer, h customer.Hold) Hold {
	return Hold{
		Kind: c.words.T("customers.hold." + string(h.Kind)), Now: h.Range().Contains(c.today()),
		Says: c.words.T("subscriptions.hold.says", "days", c.words.Range(civil.Between(h.From, h.Until)), "reason", h.Reason, "name", who.Party.Name()),
	}
}
