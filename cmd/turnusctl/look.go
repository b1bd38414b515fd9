package main

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/office/planning"
	"turnus/domain/office/subscribing"
	"turnus/domain/order"
	"turnus/domain/picking"
	"turnus/domain/schedule"
)

type upcomingCmd struct {
	From civil.Date `required:"" help:"${help_from}" placeholder:"DATE"`
	To   civil.Date `required:"" help:"${help_to}" placeholder:"DATE"`
}

type upcomingRow struct {
	Subscription string       `json:"subscription"`
	Customer     string       `json:"customer"`
	Nominal      []civil.Date `json:"nominal"`
	Date         civil.Date   `json:"date"`
	Pick         civil.Date   `json:"pick"`
	Order        *string      `json:"order"`
	Lines        []lineRow    `json:"lines"`
}

type lineRow struct {
	Article  string `json:"article"`
	Quantity string `json:"quantity"`
}

// Run lists the deliveries of a range of days, with the orders they have.
func (c upcomingCmd) Run(a *app) error {
	if err := civil.Between(c.From, c.To).Check("to"); err != nil {
		return usageError{err}
	}
	store, err := a.open()
	if err != nil {
		return err
	}
	rows := []upcomingRow{}
	jobs := planning.Jobs{Store: store, Clock: a.clock}
	err = jobs.Upcoming(a.ctx, civil.Between(c.From, c.To), func(u planning.Upcoming, offer catalog.Offer) error {
		r := upcomingRow{
			Subscription: u.Subscription.Number, Customer: u.Receiver.Number,
			Nominal: u.Delivery.Nominal, Date: u.Delivery.Date, Pick: u.Delivery.EarliestPick(),
		}
		if u.Order != nil {
			r.Order = &u.Order.Number
		}
		for _, x := range u.Delivery.Contents {
			r.Lines = append(r.Lines, lineRow{offer.Articles[x.ArticleID].Number, x.Quantity.String()})
		}
		rows = append(rows, r)
		return nil
	})
	if err != nil {
		return err
	}
	return a.result(rows, func() {
		a.say("ctl.upcoming.head", "count", len(rows), "from", c.From, "to", c.To)
		for _, r := range rows {
			number := "-"
			if r.Order != nil {
				number = *r.Order
			}
			a.row("  %s  %-12s %-10s %-16s %s", a.words.DateWeekday(r.Date), r.Subscription, r.Customer, number, a.linesOf(r.Lines))
		}
	})
}

func (a *app) linesOf(lines []lineRow) string {
	parts := make([]string, len(lines))
	for i, l := range lines {
		parts[i] = l.Quantity + " × " + l.Article
	}
	return a.words.List(parts)
}

type orderRow struct {
	Number       *string      `json:"number"` // null for an order that was not made
	Subscription string       `json:"subscription"`
	Customer     string       `json:"customer"`
	Nominal      []civil.Date `json:"nominal"`
	Date         civil.Date   `json:"date"`
	Pick         civil.Date   `json:"pick"`
}

// orderRows are orders with the numbers people know their subscriptions and
// customers by.
func (a *app) orderRows(orders []order.Order) ([]orderRow, error) {
	rows := make([]orderRow, 0, len(orders))
	err := a.data.Store.Read(a.ctx, func(r office.Reader) error {
		offer, err := office.LoadOffer(r)
		if err != nil {
			return err
		}
		src, err := office.LoadSources(r, offer, orders)
		if err != nil {
			return err
		}
		for _, o := range orders {
			row := orderRow{
				Subscription: src.Subscriptions[o.SubscriptionID].Number, Customer: src.Customers[o.ReceiverID].Number,
				Nominal: o.Nominal, Date: o.Date, Pick: o.EarliestPick(),
			}
			if o.Number != "" {
				row.Number = &o.Number
			}
			rows = append(rows, row)
		}
		return nil
	})
	return rows, err
}

func (a *app) showMissed(rows []orderRow) {
	for _, r := range rows {
		a.row("  %s  %-12s %s", a.words.DateWeekday(r.Date), r.Subscription, r.Customer)
	}
}

func (a *app) showFindings(rows []finding) {
	for _, f := range rows {
		a.line("  " + f.Object + ": " + f.Text)
	}
}

// showSheet lists a pick day on the terminal.
func (a *app) showSheet(s picking.Sheet) {
	a.say("ctl.picklists.head", "date", s.Pick, "rows", len(s.Total.Rows), "count", len(s.Slips))
	l := lang.Lang(a.global.Lang)
	for _, r := range s.Total.Rows {
		a.row("  %8s %-8s %-10s %s", a.words.Quantity(r.Quantity), r.Unit, r.Article, r.Names.In(l))
	}
	for _, slip := range s.Slips {
		a.row("  %-16s %s  %-8s %s, %s", slip.Number, a.words.DateWeekday(slip.Key.Date), slip.Customer, slip.Receiver, slip.Place.Town)
		for _, x := range slip.Lines {
			a.row("    %8s %-8s %-10s %s", a.words.Quantity(x.Quantity), x.Unit, x.Article, x.Origin.Number)
		}
	}
}

type whyCmd struct {
	Subscription string     `arg:"" help:"${help_why_subscription}"`
	Date         civil.Date `arg:"" help:"${help_why_date}"`
}

type whyRow struct {
	Nominal []civil.Date    `json:"nominal"`
	Date    civil.Date      `json:"date"`
	Order   string          `json:"order,omitempty"` // that stands for it
	Reason  schedule.Reason `json:"reason,omitempty"`
	Why     []string        `json:"why"`
}

// whyRow is a delivery, or a date that falls out and has no order either.
func (a *app) whyRow(x subscribing.Coming, loc *time.Location) whyRow {
	row := whyRow{Why: a.words.WhyDate(x, loc)}
	if x.Delivery != nil {
		row.Nominal, row.Date = x.Delivery.Nominal, x.Delivery.Date
	}
	for _, d := range x.Dropped {
		row.Nominal, row.Reason = []civil.Date{d.Nominal}, d.Reason
	}
	if o := x.Order; o != nil && o.Live() {
		row.Nominal, row.Date, row.Order = o.Nominal, o.Date, o.Number
	}
	return row
}

// Run tells in words how the date of a delivery came about.
func (c whyCmd) Run(a *app) error {
	store, err := a.open()
	if err != nil {
		return err
	}
	found, err := subscribing.Jobs{Store: store, Clock: a.clock}.Why(a.ctx, c.Subscription, c.Date)
	if err != nil {
		return err
	}
	var rows []whyRow
	for _, x := range found.Coming {
		rows = append(rows, a.whyRow(x, found.Offer.Location))
	}
	return a.result(rows, func() {
		for _, r := range rows {
			for _, sentence := range r.Why {
				a.line(sentence)
			}
		}
	})
}
