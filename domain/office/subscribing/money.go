package subscribing

import (
	"turnus/domain/billing"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

// Money is what the deliveries of a comparison cost. Prices are as the shop keeps
// them, with or without VAT (shop.Shop.PricesNet).
type Money struct {
	Before, After Prices       // of Comparison.Before and After, each in the same order
	Was, Now      money.Amount // of all of them
}

// Price is what one delivery costs.
type Price struct {
	Lines []PriceLine // as Delivery.Contents
	Total money.Amount
}

// PriceLine is one article: the list price of the delivery day less the plan's
// discount, or what was agreed.
type PriceLine struct {
	order.Line
	List   money.Amount // of the delivery day, zero if there is none
	Amount money.Amount
}

// Difference is how much more the compared deliveries cost than before.
func (m Money) Difference() money.Amount { return m.Now - m.Was }

// PerDelivery is what one delivery cost and costs: that of the first delivery
// that is different by its contents or comes anew, else of the first there is;
// zero where there is none.
func (e Effect) PerDelivery() (was, now money.Amount) {
	c := e.Deliveries
	b, a := 0, 0
	switch {
	case len(c.Altered) > 0:
		b, a = indexOf(c.Before, c.Altered[0].Before), indexOf(c.After, c.Altered[0].After)
	case len(c.Added) > 0:
		a = indexOf(c.After, c.Added[0])
	}
	return e.Money.Before.at(b), e.Money.After.at(a)
}

func indexOf(list []subscription.Delivery, d subscription.Delivery) int {
	for i := range list {
		if list[i].Date == d.Date && shareDate(list[i], d) {
			return i
		}
	}
	return -1
}

// money prices both sides of a comparison. What a former state cost when an
// article had no price then is not known, and no reason to refuse a change.
func (j *Judge) money(before *subscription.Subscription, after subscription.Subscription, c Comparison) (Money, error) {
	var m Money
	if before != nil {
		m.Before, m.Was, _ = j.prices(*before, c.Before)
	}
	var err error
	m.After, m.Now, err = j.prices(after, c.After)
	return m, err
}

func (j *Judge) prices(s subscription.Subscription, list []subscription.Delivery) (Prices, money.Amount, error) {
	want, err := order.Want(s, j.Offer, subscription.Schedule{Deliveries: list})
	if err != nil {
		return nil, 0, err
	}
	out := make(Prices, 0, len(list))
	var all money.Amount
	for _, o := range want.Orders {
		var p Price
		for _, l := range o.Lines {
			line := PriceLine{Line: l, Amount: billing.LineAmount(l.Ordered, l.UnitPrice, l.Discount)}
			line.List, _ = j.Offer.Articles[l.ArticleID].PriceOn(o.Date)
			p.Lines, p.Total = append(p.Lines, line), p.Total+line.Amount
		}
		out, all = append(out, p), all+p.Total
	}
	return out, all, nil
}

// Prices are those of a list of deliveries.
type Prices []Price

func (p Prices) at(i int) money.Amount {
	if i < 0 || i >= len(p) {
		return 0
	}
	return p[i].Total
}
