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
func (w *writer) singles(subscriptions int, isDelivery func(civil.Date) bool) []order.Order {
	var near, post []catalog.Article
	for _, a := range w.articles {
		if !a.SellSingle {
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
		p := &w.people[d.upTo(len(w.people))]
		from := near
		if p.tour == tourPost {
			from = post
		}
		out = append(out, w.single(d, p, from, isDelivery))
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

func (w *writer) single(d dice, p *person, from []catalog.Article, isDelivery func(civil.Date) bool) order.Order {
	const longestClosure = 40
	date := w.today.AddDays(d.between(-historyDays, aheadDays))
	for range longestClosure {
		if isDelivery(date) {
			break
		}
		date = date.AddDays(1)
	}
	o := order.Order{
		PayerID: p.ID, ReceiverID: p.ID, ShipTo: p.Destination(), Date: date, State: order.Open,
		PlacedOn: civil.Earlier(date.AddDays(-d.between(6, 15)), w.today),
	}
	for range d.between(1, 4) {
		a := one(d, from)
		if slices.ContainsFunc(o.Lines, func(l order.Line) bool { return l.ArticleID == a.ID }) {
			continue
		}
		o.Lines = append(o.Lines, order.Line{ArticleID: a.ID, Ordered: money.Quantity(amount(d, p, cellar)) * money.One})
	}
	if d.percent(18) {
		o.Remarks = []remark.Remark{{Text: said(d, onceOnly, p.Lang), Lasts: remark.Once, From: date, Until: date, Source: source}}
	}
	if !p.firm && d.percent(25) {
		o.Payment = w.paid(d, o)
	}
	return o
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
