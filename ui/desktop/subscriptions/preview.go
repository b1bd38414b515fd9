package subscriptions

import (
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/office/subscribing"
	"turnus/domain/schedule"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Preview is what a new subscription would do, in words.
type Preview struct {
	Rows  []Coming // its first deliveries, with what each costs
	Each  string   // what a delivery costs
	Says  string   // what is to be said of it
	Start civil.Date
	seen  subscribing.Seen
}

// Preview tells in words what a new subscription does.
func (w *Wizard) Preview(e subscribing.Effect) Preview {
	p := Preview{Start: e.After.Start, seen: e.Seen()}
	list := e.Deliveries.Added
	for i, d := range list[:min(deliveriesNext, len(list))] {
		p.Rows = append(p.Rows, w.row(d, e.Money.After, i))
	}
	p.Rows = w.withGaps(p.Rows, e)
	if _, now := e.PerDelivery(); now != 0 {
		p.Each = w.words.T("subscriptions.each", "price", w.words.Money(now, w.offer.Shop.Currency))
	}
	for _, x := range e.Warnings {
		p.Says += w.words.Problem(x) + " "
	}
	if n := len(e.Orders.Made); n > 0 {
		p.Says += w.words.T("subscriptions.effect.says", "list", w.words.T("subscriptions.effect.orders_made", "count", n), "through", civil.Date{})
	}
	return p
}

func (w *Wizard) row(d subscription.Delivery, prices subscribing.Prices, i int) Coming {
	row := Coming{
		Mark: Planned, Date: d.Date, Days: civil.Between(d.Date, d.Date), Wish: d.Date, Nominal: d.Nominal[0], Day: w.words.DateWeekday(d.Date),
		Why: w.words.WhyDelivery(d, w.location()), Says: w.words.T("subscriptions.coming.planned"),
	}
	if d.Moved() {
		row.Mark = Moved
		row.Says = w.words.T("subscriptions.coming.moved", "day", d.Nominal[0], "name", closedOn(w.words, d), "source", "")
	}
	if len(d.Nominal) > 1 {
		row.Says = w.words.T("subscriptions.coming.combined", "days", w.words.Dates(d.Nominal))
	}
	if i < len(prices) {
		row.Pick = w.words.Amount(prices[i].Total)
	}
	return row
}

// withGaps adds the dates that fall out before the last of some deliveries.
func (w *Wizard) withGaps(rows []Coming, e subscribing.Effect) []Coming {
	if len(rows) == 0 {
		return rows
	}
	days := civil.Between(civil.Later(e.After.Start, w.today()), rows[len(rows)-1].Date)
	for _, x := range e.Dropped {
		if days.Contains(x.Nominal) {
			rows = append(rows, w.gap(x, e.Receiver))
		}
	}
	slices.SortStableFunc(rows, func(a, b Coming) int { return a.Date.Compare(b.Date) })
	return rows
}

// gap is a date of the rhythm that has no delivery.
func (w *Wizard) gap(x schedule.Dropped, receiver customer.Customer) Coming {
	row := Coming{
		Mark: Dropped, Date: x.Nominal, Days: civil.Between(x.Nominal, x.Nominal), Wish: x.Nominal, Nominal: x.Nominal,
		Day: w.words.DateWeekday(x.Nominal), Why: w.words.WhyDropped(x),
		Says: w.words.T("subscriptions.coming."+dropKey(x), "name", w.words.Closed(x.Step.Closed), "source", ""),
	}
	for _, h := range receiver.Holds {
		if x.Reason == schedule.Held && h.Range() == x.Pause {
			row.Mark, row.Says = Held, w.words.T("subscriptions.coming.hold", "count", 1, "reason", h.Reason)
		}
	}
	return row
}

// closedOn names what closed the usual day, "" if nothing has a name.
func closedOn(w *text.Words, d subscription.Delivery) string {
	for _, s := range d.Why.Steps {
		if name := w.Closed(s.Closed); name != "" {
			return name
		}
	}
	return ""
}
