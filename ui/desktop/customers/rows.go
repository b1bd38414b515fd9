package customers

import (
	"strings"

	"turnus/domain/money"
	"turnus/domain/opening"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

// Subscription is one of the customer's subscriptions.
type Subscription struct {
	ID                     int64
	Number, Contents, Says string
	State                  subscription.State
	Next                   string // day of the next delivery, "" for none
	With                   string // who pays or receives besides; "" for nobody
}

// Subscriptions are those the customer pays for or receives, those that run first.
func (c *Card) Subscriptions() []Subscription {
	var out []Subscription
	for _, r := range c.read.subscriptions {
		var contents []string
		for _, l := range r.Lines {
			contents = append(contents, c.words.T("subscriptions.line", "name", l.Names, "quantity", l.Quantity))
		}
		s := Subscription{
			ID: r.ID, Number: r.Number, State: r.State,
			Contents: strings.Join(append(contents, r.PlanNames.In(c.words.Lang())), separator),
			Next:     c.words.DateWeekday(r.Next),
		}
		if r.State != "" {
			s.Says = c.words.T("common.subscription." + string(r.State))
		}
		switch c.ID() {
		case r.Payer.ID:
			if r.Receiver.ID != r.Payer.ID {
				s.With = c.words.T("customers.receiver", "name", r.Receiver.Name())
			}
		default:
			s.With = c.words.T("customers.payer", "name", r.Payer.Name())
		}
		out = append(out, s)
	}
	return out
}

// Opening is what was open when the shop began with Turnus.
func (c *Card) Opening() []Fact {
	var out []Fact
	for _, o := range c.read.detail.Opening {
		f := Fact{Label: c.words.T("customers.opening." + string(o.Kind))}
		switch o.Kind {
		case opening.OpenItem:
			f.Text = c.words.T("customers.opening.item", "number", o.Document, "amount", o.Amount, "date", o.Date, "due", o.Due)
		case opening.Prepaid:
			f.Text = c.words.T("customers.opening.rest", "count", o.Deliveries, "subscription", o.Subscription, "amount", c.amountOf(o.Amount))
		case opening.Crates:
			f.Text = c.words.T("customers.opening.out", "quantity", o.Quantity, "name", o.Article.Names)
		}
		out = append(out, f)
	}
	return out
}

// amountOf is an amount in words, "" for none.
func (c *Card) amountOf(a money.Amount) string {
	if a == 0 {
		return ""
	}
	return c.words.Amount(a)
}

// Past is an order or an invoice.
type Past struct {
	Day, Number, Says, Amount string
	State                     order.State // of an order
	Document                  string      // number of the invoice, "" for none
}

// Orders are the latest orders; more reports whether there are others.
func (c *Card) Orders() (list []Past, more bool) {
	for _, o := range c.read.orders {
		says := c.words.T("subscriptions.order." + string(o.State))
		if o.Reason == order.ByHold {
			says = c.words.T("customers.order.held")
		}
		list = append(list, Past{
			Day: c.words.DateWeekday(o.Day), Number: o.Number, Says: says, State: o.State,
			Amount: c.words.Amount(o.Amount), Document: o.Document,
		})
	}
	return list, c.read.moreOrders && !c.whole
}

// Documents are the latest invoices; more reports whether there are others.
func (c *Card) Documents() (list []Past, more bool) {
	for _, d := range c.read.documents {
		says := c.words.T("customers.document.due", "due", d.Due)
		if d.Paid {
			says = c.words.T("customers.document.paid")
		}
		list = append(list, Past{
			Day: c.words.Date(d.Date), Number: d.Number, Document: d.Number, Says: says,
			Amount: c.words.Money(d.Total, d.Currency),
		})
	}
	return list, c.read.moreDocuments && !c.whole
}
