// Package publish writes the export folder: for each customer what the account
// page shows and may do.
package publish

import (
	"cmp"
	"context"
	"slices"
	"time"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/intake"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

// customersAtOnce is how many customers are read in one go.
const customersAtOnce = 200

// shownDeliveries is how many deliveries an account shows of a subscription.
const shownDeliveries = 10

// Jobs are the export jobs.
type Jobs struct {
	Store office.Store
	Out   office.Outbox
	Clock office.Clock
	// Why tells the chain of a date, in words; nil: nobody asked for it.
	Why func(l lang.Lang, d subscription.Delivery) []string
}

// Written says how many files an export looked at and how many had changed.
type Written struct {
	Accounts int `json:"accounts"`
	Changed  int `json:"changed"`
}

// Accounts writes the account file of every customer; a file that would say
// the same is left alone. A run that is cut off stops between two files, and
// what it says was written comes with the error.
func (j Jobs) Accounts(ctx context.Context, actor office.Actor, today civil.Date) (Written, error) {
	var done Written
	if err := office.Allow(actor, office.JobExport); err != nil {
		return done, err
	}
	var ids []int64
	err := j.Store.Read(ctx, func(r office.Reader) error {
		var err error
		ids, err = r.CustomerIDs(0, 0)
		return err
	})
	if err != nil {
		return done, err
	}
	for some := range slices.Chunk(ids, customersAtOnce) {
		var accounts []exchange.Account
		err := j.Store.Read(ctx, func(r office.Reader) error {
			var err error
			accounts, err = j.accounts(r, some, today)
			return err
		})
		if err != nil {
			return done, err
		}
		for _, a := range accounts {
			if err := ctx.Err(); err != nil {
				return done, err
			}
			if err := j.write(a, &done); err != nil {
				return done, err
			}
			office.Report(ctx, done.Accounts, len(ids))
		}
	}
	return done, nil
}

func (j Jobs) write(a exchange.Account, done *Written) error {
	text, err := a.Encode()
	if err != nil {
		return err
	}
	changed, err := j.Out.Write(exchange.AccountPath(a.Customer), text)
	if err != nil {
		return err
	}
	done.Accounts++
	if changed {
		done.Changed++
	}
	return nil
}

func (j Jobs) accounts(r office.Reader, ids []int64, today civil.Date) ([]exchange.Account, error) {
	offer, err := office.LoadOffer(r)
	if err != nil {
		return nil, err
	}
	list, err := r.Customers().List(ids)
	if err != nil {
		return nil, err
	}
	out := make([]exchange.Account, 0, len(list))
	for _, c := range list {
		w := writer{Jobs: j, r: r, offer: offer, c: c, today: today}
		a, err := w.account()
		if err != nil {
			return nil, err
		}
		out = append(out, a)
	}
	return out, nil
}

// writer writes one customer's account.
type writer struct {
	Jobs
	r     office.Reader
	offer catalog.Offer
	c     customer.Customer
	today civil.Date
}

func (w writer) account() (exchange.Account, error) {
	p := w.c.Party
	a := exchange.Account{
		Shop: w.offer.Shop.Number, Customer: w.c.Number, Language: w.c.Lang,
		Company: p.Company, Salutation: p.Salutation, FirstName: p.FirstName, LastName: p.LastName,
		Email: w.c.Email, Phone: w.c.Phone, BillingAddress: p.Address, BillingCycle: w.c.Cycle,
		DeliveryAddress: w.destination(),
	}
	ids, err := w.r.SubscriptionIDsOf(w.c.ID)
	if err != nil {
		return a, err
	}
	subscriptions, err := w.r.Subscriptions().List(ids)
	if err != nil {
		return a, err
	}
	for _, s := range subscriptions {
		if s.Draft { // nothing a customer has agreed to yet
			continue
		}
		row, err := w.subscription(s)
		if err != nil {
			return a, err
		}
		a.Subscriptions = append(a.Subscriptions, row)
	}
	slices.SortFunc(a.Subscriptions, func(x, y exchange.AccountSubscription) int { return cmp.Compare(x.Number, y.Number) })
	if a.Orders, err = w.orders(); err != nil {
		return a, err
	}
	a.OpenInvoices, err = w.invoices()
	return a, err
}

func (w writer) destination() *exchange.Destination {
	to := w.c.ShipTo
	if to.IsZero() {
		return nil
	}
	d := exchange.Destination{Address: to.Address, DropPlace: to.DropPlace, DoorCode: to.DoorCode}
	if p, ok := w.offer.Points[to.PickupPointID]; ok {
		d.Address, d.PickupPoint, d.PickupName = p.Address, p.Number, p.Names.In(w.c.Lang)
	}
	return &d
}

func (w writer) subscription(s subscription.Subscription) (exchange.AccountSubscription, error) {
	v := s.On(w.today)
	plan := w.offer.Plans[v.PlanID]
	row := exchange.AccountSubscription{
		Number: s.Number, State: s.StateOn(w.today), Plan: plan.Number, PlanName: plan.Names.In(w.c.Lang),
		Start: s.Start, End: s.LastDay(),
	}
	people, err := office.ListByID(w.r.Customers(), map[int64]bool{s.PayerID: true, s.ReceiverID: true}, office.CustomerID)
	if err != nil {
		return row, err
	}
	row.Payer, row.Receiver = people[s.PayerID].Number, people[s.ReceiverID].Number
	for _, l := range v.Lines {
		a := w.offer.Articles[l.ArticleID]
		row.Lines = append(row.Lines, exchange.DeliveryLine{
			Article: a.Number, Name: a.Names.In(w.c.Lang), Quantity: l.Quantity, Unit: a.Unit, UnitPrice: l.Price,
		})
	}
	for _, p := range s.Pauses {
		row.Pauses = append(row.Pauses, exchange.PauseRange{From: p.From, To: p.To})
	}
	for _, k := range s.Skips {
		row.Skips = append(row.Skips, k.Nominal)
	}
	if row.State == subscription.Ended || row.State == subscription.Cancelled {
		return row, nil
	}
	return row, w.coming(&row, s)
}

// coming fills in the next deliveries and until when what may be done.
func (w writer) coming(row *exchange.AccountSubscription, s subscription.Subscription) error {
	now := w.Clock()
	e, err := planning.Weigh(w.r, w.offer, &s, s, planning.Moment{Today: w.today, At: now})
	if err != nil {
		return err
	}
	for _, d := range e.After.Deliveries {
		if d.Date.Before(w.today) {
			continue
		}
		if row.CanChangeFrom.IsZero() && d.Cutoff.After(now) {
			row.CanChangeFrom = d.Nominal[0]
		}
		if row.CanPauseFrom.IsZero() && d.SkipUntil.After(now) {
			row.CanPauseFrom = d.Nominal[0]
		}
		if len(row.Next) < shownDeliveries {
			row.Next = append(row.Next, w.delivery(d, now))
		}
	}
	if err := w.skips(row, s); err != nil {
		return err
	}
	if s.Cancellation == nil {
		terms := w.offer.Plans[s.On(w.today).PlanID].On(w.today)
		row.CanCancelTo = civil.Later(w.today.AddDays(terms.NoticeDays), s.Start.AddMonths(terms.MinTerm).AddDays(-1))
	}
	return nil
}

func (w writer) delivery(d subscription.Delivery, now time.Time) exchange.Delivery {
	shown := intake.DeliveryOf(d, w.offer, w.c.Lang)
	shown.Fixed = !d.Cutoff.After(now)
	shown.Until = d.Cutoff.In(w.offer.Location)
	if d.SkipUntil.Before(d.Cutoff) {
		shown.Skip = d.SkipUntil.In(w.offer.Location)
	}
	if w.Why != nil {
		shown.Why = w.Why(w.c.Lang, d)
	}
	return shown
}

// skips fills in how much may still be left out of the season in which the next
// delivery is that can be.
func (w writer) skips(row *exchange.AccountSubscription, s subscription.Subscription) error {
	if row.CanPauseFrom.IsZero() || !subscription.HasSkipLimit(s, w.offer) {
		return nil
	}
	people, err := office.ListByID(w.r.Customers(), map[int64]bool{s.PayerID: true, s.ReceiverID: true}, office.CustomerID)
	if err != nil {
		return err
	}
	receiver := customer.Receiving(people[s.ReceiverID], people[s.PayerID])
	out, err := subscription.LeftOutAround(s, w.offer, receiver, row.CanPauseFrom)
	if err == nil && out.Limit > 0 {
		left := out.Left()
		row.SkipsLeft, row.SkipsUntil = &left, out.Season.To
	}
	return err
}

// orders are the single orders still to come.
func (w writer) orders() ([]exchange.AccountOrder, error) {
	open, err := w.r.OpenOrdersOf(w.c.ID)
	if err != nil {
		return nil, err
	}
	now := w.Clock()
	var out []exchange.AccountOrder
	for _, o := range open {
		if o.SubscriptionID != 0 || o.Date.Before(w.today) {
			continue
		}
		row := exchange.AccountOrder{Number: o.Number, Date: o.Date, Fixed: o.Fixed(now)}
		for _, l := range o.Lines {
			row.Lines = append(row.Lines, w.line(l))
		}
		out = append(out, row)
	}
	slices.SortFunc(out, func(a, b exchange.AccountOrder) int {
		return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(a.Number, b.Number))
	})
	return out, nil
}

func (w writer) line(l order.Line) exchange.DeliveryLine {
	a := w.offer.Articles[l.ArticleID]
	return exchange.DeliveryLine{
		Article: a.Number, Name: a.Names.In(w.c.Lang), Quantity: l.Ordered, Unit: a.Unit, UnitPrice: &l.UnitPrice,
	}
}

// invoices are the issued invoices with a payment part. Payments are not read
// yet, so each counts as open in full.
func (w writer) invoices() ([]exchange.OpenInvoice, error) {
	docs, err := w.r.DocumentsOf(w.c.ID)
	if err != nil {
		return nil, err
	}
	var out []exchange.OpenInvoice
	for _, d := range docs {
		if d.Kind != billing.Invoice || d.Payment == nil {
			continue
		}
		out = append(out, exchange.OpenInvoice{
			Number: d.Number, Date: d.Date, Due: d.Due, Currency: d.Currency,
			Total: d.Totals.Total, Open: d.Totals.Total, Reference: d.Payment.Reference,
		})
	}
	slices.SortFunc(out, func(a, b exchange.OpenInvoice) int {
		return cmp.Or(a.Due.Compare(b.Due), cmp.Compare(a.Number, b.Number))
	})
	return out, nil
}
