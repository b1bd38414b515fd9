package order

import (
	"time"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/problem"
	"turnus/domain/schedule"
	"turnus/domain/shop"
	"turnus/domain/subscription"
)

// Want is the orders a subscription's deliveries should be, with the prices
// and VAT rates of their delivery days.
func Want(s subscription.Subscription, offer catalog.Offer, plan subscription.Schedule) (Wanted, error) {
	want := Wanted{Window: plan.Window, Dropped: make(map[civil.Date]Reason, len(plan.Dropped))}
	for _, d := range plan.Dropped {
		want.Dropped[d.Nominal] = reasonOf(d.Reason)
	}
	for _, d := range plan.Deliveries {
		o := Order{
			SubscriptionID: s.ID, PayerID: s.PayerID, ReceiverID: s.ReceiverID,
			ShipTo: d.ShipTo, Date: d.Date, Nominal: d.Nominal, Cutoff: d.Cutoff.UTC(), State: Open, PlacedOn: s.CreatedOn,
		}
		var err error
		if o.Lines, err = pricedAll(offer, d.Contents, d); err != nil {
			return want, err
		}
		for i, part := range d.Parts {
			if want.parts == nil {
				want.parts = map[civil.Date][]Line{}
			}
			want.parts[d.Nominal[i]], _ = pricedAll(offer, part, d) // was possible just now
		}
		want.Orders = append(want.Orders, o)
	}
	return want, nil
}

func pricedAll(offer catalog.Offer, contents []subscription.Content, d subscription.Delivery) ([]Line, error) {
	lines := make([]Line, 0, len(contents))
	for _, c := range contents {
		l, err := priced(offer, c, d)
		if err != nil {
			return nil, err
		}
		lines = append(lines, l)
	}
	return lines, nil
}

// priced is a line at the agreed price or the list price of the delivery day,
// less the plan's discount, which is not given on agreed prices.
func priced(offer catalog.Offer, c subscription.Content, d subscription.Delivery) (Line, error) {
	a := offer.Articles[c.ArticleID]
	l := Line{ArticleID: c.ArticleID, Ordered: c.Quantity, Pick: c.Pick, Agreed: c.Price != nil}
	if c.Price != nil {
		l.UnitPrice = *c.Price
	} else {
		price, ok := a.PriceOn(d.Date)
		if !ok {
			return l, problem.New(CodeNoPrice, "lines", "article", a.Number, "date", d.Date)
		}
		l.UnitPrice, l.Discount = price, d.Discount
	}
	return l, l.tax(offer.Shop, a, d.Date)
}

func (l *Line) tax(s shop.Shop, a catalog.Article, on civil.Date) error {
	rate, ok := s.VATRate(a.VATCode, on)
	if !ok {
		return problem.New(CodeNoVATRate, "lines", "article", a.Number, "vat", a.VATCode, "date", on)
	}
	l.VATCode, l.VATRate = a.VATCode, rate
	return nil
}

// reasonOf is why an order is cancelled whose date the schedule dropped.
func reasonOf(r schedule.Reason) Reason {
	switch r {
	case schedule.Paused, schedule.PausedAfterShift:
		return ByPause
	case schedule.Held, schedule.HeldAfterShift:
		return ByHold
	case schedule.Skipped:
		return BySkip
	case schedule.Cancelled:
		return ByEnd
	case schedule.Closed, schedule.NoOpenDay, schedule.NoWorkDay:
		return ByClosure
	}
	return ByOtherThing
}

// Place computes what a single order takes from the offer: pick days, cut-off,
// VAT, and the list price where none was agreed. Its date need not be possible:
// see FirstPossible.
func Place(o *Order, offer catalog.Offer) error {
	days := offer.DaysAt(offer.Shop.CalendarID, o.ShipTo)
	var l problem.List
	if days == nil {
		return problem.New(subscription.CodeCalendarUnknown, "calendar")
	}
	if len(o.Lines) == 0 {
		l.Add(CodeNoLines, "lines")
	}
	for i := range o.Lines {
		if err := l.Append(placeLine(&o.Lines[i], offer, days, o.Date)); err != nil {
			return err
		}
	}
	if err := l.Err(); err != nil {
		return err
	}
	o.Cutoff = days.Cutoff(o.EarliestPick(), offer.Location).UTC()
	return nil
}

func placeLine(line *Line, offer catalog.Offer, days *schedule.Days, on civil.Date) error {
	a, ok := offer.Articles[line.ArticleID]
	if !ok {
		return problem.New(CodeArticleUnknown, "lines", "article", line.ArticleID)
	}
	if line.Ordered <= 0 {
		return problem.New(CodeQuantity, "lines", "article", a.Number, "value", line.Ordered)
	}
	if !a.Active.Contains(on) {
		return problem.New(CodeArticleInactive, "lines", "article", a.Number, "date", on)
	}
	if !line.Agreed {
		price, ok := a.PriceOn(on)
		if !ok {
			return problem.New(CodeNoPrice, "lines", "article", a.Number, "date", on)
		}
		line.UnitPrice = price
	}
	if line.Pick, ok = days.WorkDaysBefore(on, a.LeadDays); !ok {
		return problem.New(subscription.CodeNoPickDay, "lines", "article", a.Number, "date", on)
	}
	return line.tax(offer.Shop, a, on)
}

// searchDays is how far FirstPossible looks.
const searchDays = 62

// FirstPossible is the first day from the order's date (and today) on which
// everything in it could be delivered and is still in time; zero if there is
// none within two months.
func FirstPossible(offer catalog.Offer, o Order, today civil.Date, at time.Time) civil.Date {
	days := offer.DaysAt(offer.Shop.CalendarID, o.ShipTo)
	if days == nil {
		return civil.Date{}
	}
	from := civil.Later(o.Date, today)
	for i := range searchDays {
		try := o
		try.Lines = append([]Line{}, o.Lines...)
		try.Date = from.AddDays(i)
		if days.IsDelivery(try.Date) && Place(&try, offer) == nil && try.Cutoff.After(at) {
			return try.Date
		}
	}
	return civil.Date{}
}
