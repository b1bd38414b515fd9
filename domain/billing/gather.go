package billing

import (
	"cmp"
	"maps"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/domain/subscription"
	"turnus/domain/uid"
)

// Codes of this package.
const (
	CodeNoIBAN        problem.Code = "billing.no_iban"        // the shop has no account to pay to
	CodeNumberTooLong problem.Code = "billing.number_too_big" // serial or number does not fit a reference
)

// LeftOut says why a payer's delivered goods are not invoiced in a run.
type LeftOut string

// The reasons.
const (
	CycleNotComplete LeftOut = "cycle_not_complete"
	OnHold           LeftOut = "on_hold" // the payer has an invoice hold on the day of the run
)

// Unbilled is one payer with packed orders that are not invoiced yet.
type Unbilled struct {
	Payer  customer.Customer
	Orders []order.Order // only lines without a live claim
	Billed civil.Date    // last day of the payer's latest invoiced period, zero for none
}

// Books is what invoices are written from besides the orders, by id.
type Books struct {
	Shop          shop.Shop
	Articles      map[int64]catalog.Article
	Customers     map[int64]customer.Customer
	Subscriptions map[int64]subscription.Subscription
}

// Draft is an invoice before it has a number.
type Draft struct {
	Document Document
	Payer    customer.Customer
}

// invoiceKey is what goes together on one invoice: what is due on one day,
// apart from what the webshop has been paid for already.
type invoiceKey struct {
	due  civil.Date
	paid string // method, "" for open
}

// Gather makes the invoices of one payer in a run up to a day: everything whose
// billing cycle is complete then, one document for each day on which cycles
// end. What must wait is gathered in the same way, as far as it is known yet.
// Both are in the order of their days. Gather saves nothing: a preview is the
// same call.
func (b Books) Gather(d Unbilled, until civil.Date) (due, waiting []Draft) {
	groups := map[invoiceKey][]Line{}
	periods := map[invoiceKey]civil.Range{}
	for _, o := range d.Orders {
		cycle := b.cycle(o, d.Payer)
		k := invoiceKey{due: invoicedOn(cycle, o.Date, d.Billed)}
		if o.Payment != nil && o.Payment.State == order.Paid {
			cycle = customer.PerDelivery
			k = invoiceKey{due: o.Date, paid: cmp.Or(o.Payment.Method, "webshop")}
		}
		groups[k] = append(groups[k], b.lines(o, d.Payer)...)
		periods[k] = span(periods[k], o.Date, PeriodOf(cycle, k.due))
	}
	keys := slices.SortedFunc(maps.Keys(groups), func(x, y invoiceKey) int {
		return cmp.Or(x.due.Compare(y.due), cmp.Compare(x.paid, y.paid))
	})
	for _, k := range keys {
		switch {
		case len(groups[k]) == 0:
		case k.due.After(until):
			waiting = append(waiting, b.draft(d.Payer, k, periods[k], groups[k]))
		default:
			due = append(due, b.draft(d.Payer, k, periods[k], groups[k]))
		}
	}
	return due, waiting
}

// cycle is the billing cycle of an order: of its subscription if that has one
// of its own, else of the payer.
func (b Books) cycle(o order.Order, payer customer.Customer) customer.Cycle {
	if c := b.Subscriptions[o.SubscriptionID].Cycle; c != "" {
		return c
	}
	return payer.Cycle
}

// span widens a period by another one and by a day: a late line lies before the
// period of its invoice.
func span(r civil.Range, day civil.Date, p civil.Range) civil.Range {
	return civil.Range{
		From: civil.Earlier(civil.Earlier(r.From, day), p.From),
		To:   civil.Later(r.To, p.To),
	}
}

func (b Books) lines(o order.Order, payer customer.Customer) []Line {
	origin := o.Number
	if s, ok := b.Subscriptions[o.SubscriptionID]; ok {
		origin = s.Number
	}
	receiver := ""
	if c := b.Customers[o.ReceiverID]; o.ReceiverID != payer.ID && c.MergedInto != payer.ID {
		receiver = b.Customers[o.ReceiverID].Party.Name()
	}
	var out []Line
	for _, l := range o.Lines {
		if l.Packed == 0 {
			continue
		}
		a := b.Articles[l.ArticleID]
		out = append(out, Line{
			OrderLineID: l.ID, Date: o.Date, Order: o.Number, Origin: origin, Receiver: receiver,
			Article: a.Number, Text: a.Names.In(payer.Lang), Quantity: l.Packed, Unit: a.Unit,
			UnitPrice: l.UnitPrice, Discount: l.Discount, Amount: LineAmount(l.Packed, l.UnitPrice, l.Discount),
			VATCode: l.VATCode, VATRate: l.VATRate,
		})
	}
	return out
}

func (b Books) draft(payer customer.Customer, k invoiceKey, period civil.Range, lines []Line) Draft {
	slices.SortStableFunc(lines, func(x, y Line) int {
		return cmp.Or(x.Date.Compare(y.Date), cmp.Compare(x.Receiver, y.Receiver),
			cmp.Compare(x.Origin, y.Origin), cmp.Compare(x.Article, y.Article))
	})
	s := b.Shop
	doc := Document{
		Format: DocumentFormat, Kind: Invoice,
		Date: period.To, Due: period.To.AddDays(s.PaymentDays), Period: period,
		Currency: s.Currency, Lang: payer.Lang, Issuer: IssuerOf(b.Shop),
		Customer: Customer{ID: payer.ID, Number: payer.Number, Party: payer.Party, UID: payer.UID},
		Lines:    lines,
		Totals:   Total(lines, s.PricesNet, s.VATNumber != "", s.CashStep),
	}
	if k.paid != "" {
		// What was paid is exact; cash rounding is for what is still to pay.
		doc.Totals = Total(lines, s.PricesNet, s.VATNumber != "", 1)
		doc.Paid = &Paid{Method: k.paid, Amount: doc.Totals.Total}
	}
	return Draft{Document: doc, Payer: payer}
}

// IssuerOf is a shop as its papers show it.
func IssuerOf(s shop.Shop) Issuer {
	vat := s.VATNumber
	if id, err := uid.Parse(vat); err == nil && s.Country() == "CH" {
		vat = id.String() + " MWST" // MWSTG Art. 26 Abs. 2 lit. a; the form printed in the UID register
	}
	return Issuer{
		Party: s.Party, UID: vat, Email: s.Email, Phone: s.Phone, Website: s.Website, WindowLeft: s.WindowLeft,
	}
}

// Quantity of a set of lines, for the proof that quantities in are quantities out.
func Quantity(lines []Line) money.Quantity {
	var q money.Quantity
	for _, l := range lines {
		q += l.Quantity
	}
	return q
}
