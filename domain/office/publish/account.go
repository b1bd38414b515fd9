package publish

import (
	"cmp"
	"slices"
	"time"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/office/intake"
	"turnus/domain/office/planning"
	"turnus/domain/order"
	"turnus/domain/remark"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
)

// writer writes one customer's account.
type writer struct {
	Jobs
	r     office.Reader
	offer catalog.Offer
	c     customer.Customer
	// subscriptions are those the customer pays for or receives, people who pays and
	// receives them.
	subscriptions []subscription.Subscription
	people        map[int64]customer.Customer

	today civil.Date
	now   time.Time
	due   time.Time // when time alone changes the account; zero: never
}

// changes remembers a moment behind now at which the account is another.
func (w *writer) changes(at time.Time) {
	if at.After(w.now) && (w.due.IsZero() || at.Before(w.due)) {
		w.due = at
	}
}

// changesOn is changes for the beginning of a day behind today.
func (w *writer) changesOn(day civil.Date) {
	if day.After(w.today) && day.Before(civil.MaxDate) {
		w.changes(day.At(0, w.offer.Location))
	}
}

func (w *writer) account() (exchange.Account, error) {
	p := w.c.Party
	a := exchange.Account{
		Shop: w.offer.Shop.Number, Customer: w.c.Number, Language: w.c.Lang,
		Company: p.Company, Salutation: p.Salutation, FirstName: p.FirstName, LastName: p.LastName,
		Email: w.c.Email, Phone: w.c.Phone, BillingAddress: p.Address, BillingCycle: w.c.Cycle,
		DeliveryAddress: w.destination(),
	}
	var err error
	for _, s := range w.subscriptions {
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

func (w *writer) destination() *exchange.Destination {
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

func (w *writer) subscription(s subscription.Subscription) (exchange.AccountSubscription, error) {
	v := s.On(w.today)
	plan := w.offer.Plans[v.PlanID]
	row := exchange.AccountSubscription{
		Number: s.Number, Plan: plan.Number, PlanName: plan.Names.In(w.c.Lang),
		Start: s.Start, End: s.Extended(w.offer).LastDay(),
	}
	var err error
	if row.State, err = planning.State(w.r, w.offer, s, w.people, w.today); err != nil {
		return row, err
	}
	row.Payer, row.Receiver = w.people[s.PayerID].Number, w.people[s.ReceiverID].Number
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
	w.stateChanges(s)
	if row.State == subscription.Ended || row.State == subscription.Cancelled {
		return row, nil
	}
	w.terms(&row, s)
	if err := w.term(&row, s); err != nil {
		return row, err
	}
	if row.Comments, err = w.comments(s); err != nil {
		return row, err
	}
	return row, w.coming(&row, s, w.receiver(s))
}

func (w *writer) receiver(s subscription.Subscription) customer.Customer {
	return customer.Receiving(w.people[s.ReceiverID], w.people[s.PayerID])
}

// stateChanges remembers the days on which what the subscription is becomes
// something else.
func (w *writer) stateChanges(s subscription.Subscription) {
	if until := s.StateUntil(w.today); until.Before(civil.MaxDate) {
		w.changesOn(until.AddDays(1))
	}
	for _, v := range s.Versions {
		w.changesOn(v.From)
		w.changesOn(w.offer.Plans[v.PlanID].NextVersion(w.today))
	}
	if s.Count > 0 {
		w.changesOn(w.today.AddDays(1)) // the past counts real orders
	}
}

// terms fills in how the subscription can be ended, if nobody has yet.
func (w *writer) terms(row *exchange.AccountSubscription, s subscription.Subscription) {
	if s.Cancellation != nil {
		return
	}
	terms := w.offer.Plans[s.On(w.today).PlanID].On(w.today)
	row.NoticeDays = terms.NoticeDays
	if least := s.Start.AddMonths(terms.MinTerm).AddDays(-1); terms.MinTerm > 0 && !least.Before(w.today) {
		row.MinTermTo = least
		w.changesOn(least.AddDays(1))
	}
}

// comments are those remarks that the customer made.
func (w *writer) comments(s subscription.Subscription) ([]exchange.AccountComment, error) {
	var out []exchange.AccountComment
	for _, m := range s.Remarks {
		if m.Lasts == remark.Once || !m.Until.IsZero() && m.Until.Before(w.today) {
			continue
		}
		_, theirs, err := w.r.Request(m.Source)
		if err != nil {
			return nil, err
		}
		if theirs {
			out = append(out, exchange.AccountComment{Text: m.Text, Until: m.Until})
			if !m.Until.IsZero() {
				w.changesOn(m.Until.AddDays(1))
			}
		}
	}
	return out, nil
}

// horizon is the last day an account looks ahead to: the end of a month, so that
// what is shown does not grow by a day each day.
func (w *writer) horizon() civil.Date { return w.today.AddMonths(shownMonths).LastOfMonth() }

// coming fills in the next deliveries and until when what may be done.
func (w *writer) coming(row *exchange.AccountSubscription, s subscription.Subscription, receiver customer.Customer) error {
	last := w.horizon()
	window := civil.Between(w.today.AddDays(-schedule.MaxShift-1), last.AddDays(schedule.MaxShift))
	plan, err := planning.Schedule(w.r, w.offer, s, receiver, window)
	if err != nil {
		return err
	}
	for _, d := range plan.Deliveries {
		if d.Date.Before(w.today) || d.Date.After(last) {
			continue
		}
		w.changesOn(d.Date.AddDays(1))
		w.changes(d.Cutoff)
		w.changes(d.SkipUntil)
		if row.CanChangeFrom.IsZero() && d.Cutoff.After(w.now) {
			row.CanChangeFrom = d.Nominal[0]
		}
		if row.CanPauseFrom.IsZero() && d.SkipUntil.After(w.now) {
			row.CanPauseFrom = d.Nominal[0]
		}
		if len(row.Next) < shownDeliveries {
			row.Next = append(row.Next, w.delivery(d))
		}
	}
	if len(row.Next) < shownDeliveries {
		w.changesOn(w.today.LastOfMonth().AddDays(1))
	}
	return w.skips(row, s, receiver)
}

func (w *writer) delivery(d subscription.Delivery) exchange.Delivery {
	shown := intake.DeliveryOf(d, w.offer, w.c.Lang)
	shown.Fixed = !d.Cutoff.After(w.now)
	shown.Until = d.Cutoff.In(w.offer.Location)
	if d.SkipUntil.Before(d.Cutoff) {
		shown.Skip = d.SkipUntil.In(w.offer.Location)
	}
	shown.Why = w.Words.Why(w.c.Lang, d)
	return shown
}

// skips fills in how much may still be left out of the season in which the next
// delivery is that can be.
func (w *writer) skips(row *exchange.AccountSubscription, s subscription.Subscription, receiver customer.Customer) error {
	if row.CanPauseFrom.IsZero() || !subscription.HasSkipLimit(s, w.offer) {
		return nil
	}
	out, err := subscription.LeftOutAround(s, w.offer, receiver, row.CanPauseFrom)
	if err == nil && out.Limit > 0 {
		left := out.Left()
		row.SkipsLeft, row.SkipsUntil = &left, out.Season.To
	}
	return err
}

// orders are the single orders still to come.
func (w *writer) orders() ([]exchange.AccountOrder, error) {
	open, err := w.r.OpenOrdersOf(w.c.ID)
	if err != nil {
		return nil, err
	}
	var out []exchange.AccountOrder
	for _, o := range open {
		if o.SubscriptionID != 0 || o.Date.Before(w.today) {
			continue
		}
		row := exchange.AccountOrder{Number: o.Number, Date: o.Date, Fixed: o.Fixed(w.now)}
		w.changes(o.Cutoff)
		w.changesOn(o.Date.AddDays(1))
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

func (w *writer) line(l order.Line) exchange.DeliveryLine {
	a := w.offer.Articles[l.ArticleID]
	return exchange.DeliveryLine{
		Article: a.Number, Name: a.Names.In(w.c.Lang), Quantity: l.Ordered, Unit: a.Unit, UnitPrice: &l.UnitPrice,
	}
}

// invoices are the issued invoices with a payment part. Payments are not read
// yet, so each counts as open in full.
func (w *writer) invoices() ([]exchange.OpenInvoice, error) {
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
