package demo

import (
	"cmp"
	"fmt"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/remark"
)

const (
	historyDays = 92 // how far back single orders go
	aheadDays   = 14 // and how far ahead
	firstSingle = 10101
)

// singles are orders placed one by one in the webshop or on the telephone: one
// for every third subscription. Prices, VAT and pick days are left to the job
// that places them.
func (w *writer) singles(subscriptions int) []order.Order {
	var near, post []catalog.Article
	for _, a := range w.articles {
		if !a.SellSingle || a.Storage == field {
			continue
		}
		near = append(near, a)
		if keeps[a.Storage] && !fragile[a.Number] {
			post = append(post, a)
		}
	}
	for _, list := range [][]catalog.Article{near, post} {
		slices.SortFunc(list, func(a, b catalog.Article) int { return cmp.Compare(a.ID, b.ID) })
	}
	out := make([]order.Order, 0, subscriptions/3+1)
	for i := range cap(out) {
		d := throw(streamSingles, i)
		at := d.upTo(len(w.people))
		for len(w.people[at].DeliveryStops()) > 0 { // nothing goes to them
			at = (at + 1) % len(w.people)
		}
		p := &w.people[at]
		from := near
		if p.tour == tourPost {
			from = post
		}
		out = append(out, w.single(d, p, from))
	}
	slices.SortStableFunc(out, func(a, b order.Order) int { return a.PlacedOn.Compare(b.PlacedOn) })
	for i := range out {
		out[i].ID = int64(i + 1)
		out[i].Number = fmt.Sprintf("%d-%d", out[i].PlacedOn.Year(), firstSingle+i)
	}
	return out
}

// keeps are the storage places whose articles can go by post.
var keeps = map[string]bool{"Rösterei": true, "Lager": true, "Getränkekeller": true, "Laden": true}

func (w *writer) single(d dice, p *person, from []catalog.Article) order.Order {
	date := w.deliveryFrom(p, w.today.AddDays(d.between(-historyDays, aheadDays)))
	o := order.Order{
		PayerID: p.ID, ReceiverID: p.ID, ShipTo: p.Destination(), Date: date, State: order.Open,
		PlacedOn: civil.Earlier(w.longBefore(date).AddDays(-d.between(2, 11)), w.today),
	}
	for wanted := d.between(1, 4); len(o.Lines) < wanted; {
		a := one(d, from)
		if w.freshOn(a, date) && !slices.ContainsFunc(o.Lines, func(l order.Line) bool { return l.ArticleID == a.ID }) {
			o.Lines = append(o.Lines, order.Line{ArticleID: a.ID, Ordered: money.Quantity(handful(d, a, date)) * money.One})
		}
	}
	if d.percent(18) {
		o.Remarks = []remark.Remark{{Text: p.says(d, onceOnly), Lasts: remark.Once, From: date, Until: date, Source: source}}
	}
	if !p.firm && d.percent(25) {
		o.Payment = w.paid(d, o)
	}
	return o
}

// deliveryFrom is the first day from one on that the shop delivers to the
// customer's place.
func (w *writer) deliveryFrom(p *person, date civil.Date) civil.Date {
	days := w.days
	if id := p.ShipTo.PickupPointID; id != 0 && w.points[id-1].Weekdays != civil.NoWeekday {
		days = days.Narrow(w.points[id-1].Weekdays)
	}
	return firstDelivery(days, date)
}

// longBefore is the first day anything can be picked on for a delivery.
func (w *writer) longBefore(date civil.Date) civil.Date {
	lead := 0
	for _, a := range w.byID {
		lead = max(lead, a.LeadDays)
	}
	pick, _ := w.days.WorkDaysBefore(date, lead)
	return pick
}

// freshOn reports whether an article can be had fresh on a day: not bread on
// a Tuesday after a Monday nobody baked on.
func (w *writer) freshOn(a catalog.Article, date civil.Date) bool {
	pick, ok := w.days.WorkDaysBefore(date, a.LeadDays)
	return ok && (a.Freshness == 0 || date.Sub(pick) <= a.Freshness)
}

// handful is how much of an article somebody takes at once: one of what is dear.
func handful(d dice, a catalog.Article, date civil.Date) int {
	const dear, cheap = 30_00, 6_00
	switch price, _ := a.PriceOn(date); {
	case price >= dear:
		return 1
	case price < cheap:
		return d.between(1, 4)
	}
	return choose(d, []weighted[int]{{60, 1}, {30, 2}, {10, 3}})
}

// paid is a payment of the whole order in the webshop.
func (w *writer) paid(d dice, o order.Order) *order.Payment {
	p := order.Payment{State: order.Paid, Method: one(d, []string{"twint", "card"})}
	for _, l := range o.Lines {
		price, _ := w.byID[l.ArticleID-1].PriceOn(o.Date)
		p.Amount += price.Times(l.Ordered)
	}
	return &p
}
