package invoicing

import (
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// payer is everything the invoice of one payer is written from.
type payer struct {
	delivered billing.Unbilled
	books     billing.Books
	offer     catalog.Offer
}

// loadPayers reads what was delivered to payers and not invoiced yet. The offer
// is that of the whole run: prices and rates stand in the orders already.
func loadPayers(r office.Reader, offer catalog.Offer, ids []int64, until civil.Date) ([]payer, error) {
	var err error
	orders := map[int64][]order.Order{}
	people, subscriptions := map[int64]bool{}, map[int64]bool{}
	for _, id := range ids {
		people[id] = true
		if orders[id], err = r.UnbilledOrders(id, until); err != nil {
			return nil, err
		}
		for _, o := range orders[id] {
			people[o.ReceiverID] = true
			if o.SubscriptionID != 0 {
				subscriptions[o.SubscriptionID] = true
			}
		}
	}
	books := billing.Books{Shop: offer.Shop, Articles: offer.Articles}
	if books.Customers, err = office.ListByID(r.Customers(), people, office.CustomerID); err != nil {
		return nil, err
	}
	if books.Subscriptions, err = office.ListByID(r.Subscriptions(), subscriptions, office.SubscriptionID); err != nil {
		return nil, err
	}
	billed, err := r.BilledThrough(ids)
	if err != nil {
		return nil, err
	}
	var out []payer
	for _, id := range ids {
		if len(orders[id]) == 0 {
			continue
		}
		out = append(out, payer{offer: offer, books: books, delivered: billing.Unbilled{
			Payer: books.Customers[id], Orders: orders[id], Billed: billed[id],
		}})
	}
	return out, nil
}

// gather makes the payer's invoices; on hold all of them wait.
func (p payer) gather(until civil.Date) (due, waiting []billing.Draft) {
	due, waiting = p.books.Gather(p.delivered, until)
	if _, held := p.delivered.Payer.HoldOn(customer.InvoiceHold, until); held {
		return nil, append(due, waiting...)
	}
	return due, waiting
}

// calendar marks the days of an invoice's period: delivered, delivered on
// another day than usual, and paused or skipped.
func (p payer) calendar(doc billing.Document) []billing.Day {
	marks := map[civil.Date]billing.DayMark{}
	onInvoice := map[int64]bool{}
	for _, l := range doc.Lines {
		onInvoice[l.OrderLineID] = true
	}
	seen := map[int64]bool{}
	for _, o := range p.delivered.Orders {
		if !slices.ContainsFunc(o.Lines, func(l order.Line) bool { return onInvoice[l.ID] }) {
			continue
		}
		if s, ok := p.books.Subscriptions[o.SubscriptionID]; ok && !seen[s.ID] {
			seen[s.ID] = true
			p.markPaused(marks, s, doc.Period)
		}
	}
	for _, o := range p.delivered.Orders {
		if !slices.ContainsFunc(o.Lines, func(l order.Line) bool { return onInvoice[l.ID] }) {
			continue
		}
		if o.SubscriptionID != 0 && !o.Covers(o.Date) {
			marks[o.Date] = billing.Moved
		} else if marks[o.Date] != billing.Moved {
			marks[o.Date] = billing.Delivered
		}
	}
	days := make([]billing.Day, 0, len(marks))
	for d, m := range marks {
		days = append(days, billing.Day{Date: d, Mark: m})
	}
	slices.SortFunc(days, func(a, b billing.Day) int { return a.Date.Compare(b.Date) })
	return days
}

// markPaused marks the nominal dates of a subscription that a pause or a skip
// left out. What cannot be computed is not marked: the calendar is a courtesy
// and must not stop an invoice.
func (p payer) markPaused(marks map[civil.Date]billing.DayMark, s subscription.Subscription, period civil.Range) {
	plan, err := subscription.Deliveries(s, p.offer, customer.Customer{}, period, 0)
	if err != nil {
		return
	}
	for _, d := range plan.Dropped {
		if d.Reason == schedule.Paused || d.Reason == schedule.Skipped {
			marks[d.Nominal] = billing.Paused
		}
	}
}
