// Package pricing works out what a new list price does: which price an article
// gets, and what a delivery costs before and after. It knows no database; who is
// concerned is found by office/assortment.
package pricing

import (
	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Codes of a change of prices.
const (
	CodeBackwards problem.Code = "pricing.backwards"  // from, today
	CodeNoArticle problem.Code = "pricing.no_article" // nothing is chosen
	CodeNoPrice   problem.Code = "pricing.no_price"   // article: has no price to raise by per cent
	CodeNegative  problem.Code = "pricing.negative"   // article, value
)

// Rounding is what prices that come from a percentage are rounded to: five
// centimes, the smallest coin.
const Rounding money.Amount = 5

// Change is a new list price of articles from a delivery day on: an amount, or a
// percentage on the price there is.
type Change struct {
	ArticleIDs []int64
	From       civil.Date
	Amount     *money.Amount // nil: by Percent
	Percent    money.Rate    // may be negative
}

// Step is what the change does to one article.
type Step struct {
	Article       catalog.Article // as it is stored
	Before, After money.Amount
}

// Steps are what the change does to each of its articles, as the offer has them. The
// price before is that of the day before: what customers pay until then.
func (c Change) Steps(offer catalog.Offer, today civil.Date) ([]Step, error) {
	var wrong problem.List
	if c.From.Before(today) {
		wrong.Add(CodeBackwards, "from", "from", c.From, "today", today)
	}
	if len(c.ArticleIDs) == 0 {
		wrong.Add(CodeNoArticle, "articles")
	}
	var out []Step
	for _, id := range c.ArticleIDs {
		a := offer.Articles[id]
		before, ok := a.PriceOn(c.From.AddDays(-1))
		if !ok {
			before, ok = a.PriceOn(c.From)
		}
		if !ok && c.Amount == nil {
			wrong.Add(CodeNoPrice, "percent", "article", a.Number)
			continue
		}
		s := Step{Article: a, Before: before, After: c.priceAfter(before)}
		if s.After < 0 {
			wrong.Add(CodeNegative, "amount", "article", a.Number, "value", s.After)
		}
		out = append(out, s)
	}
	return out, wrong.Err()
}

func (c Change) priceAfter(before money.Amount) money.Amount {
	if c.Amount != nil {
		return *c.Amount
	}
	return before.Percent(money.Hundred + c.Percent).RoundTo(Rounding)
}

// Apply is an article with its new price.
func (s Step) Apply(from civil.Date) catalog.Article {
	a := s.Article
	a.SetPrice(from, s.After)
	return a
}

// With is the offer with the new prices; the one given stays as it is.
func With(offer catalog.Offer, steps []Step, from civil.Date) catalog.Offer {
	articles := make(map[int64]catalog.Article, len(offer.Articles))
	for id, a := range offer.Articles {
		articles[id] = a
	}
	for _, s := range steps {
		articles[s.Article.ID] = s.Apply(from)
	}
	offer.Articles = articles
	return offer
}

// Before is the offer as it is until then: the articles cost on the day what they
// cost the day before.
func Before(offer catalog.Offer, steps []Step, from civil.Date) catalog.Offer {
	was := make([]Step, len(steps))
	for i, s := range steps {
		was[i] = Step{Article: s.Article, After: s.Before}
	}
	return With(offer, was, from)
}

// PerDelivery is what the lines of a version cost on a day by an offer, less the
// plan's discount where the price is not agreed.
func PerDelivery(v subscription.Version, offer catalog.Offer, on civil.Date) money.Amount {
	discount := offer.Plans[v.PlanID].On(on).Discount
	var sum money.Amount
	for _, l := range v.Lines {
		if l.Price != nil {
			sum += billing.LineAmount(l.Quantity, *l.Price, 0)
			continue
		}
		price, _ := offer.Articles[l.ArticleID].PriceOn(on)
		sum += billing.LineAmount(l.Quantity, price, discount)
	}
	return sum
}

// Agree gives a version the old prices for good where the list price would
// change, and reports whether there were any. What it costs stays the same: an
// agreed price has no discount, so that is taken off it.
func Agree(v *subscription.Version, steps []Step, offer catalog.Offer, on civil.Date) bool {
	discount, changed := offer.Plans[v.PlanID].On(on).Discount, false
	for i, l := range v.Lines {
		for _, s := range steps {
			if l.ArticleID == s.Article.ID && l.Price == nil {
				price := billing.LineAmount(money.One, s.Before, discount)
				v.Lines[i].Price, changed = &price, true
			}
		}
	}
	return changed
}

// Letter tells one payer of new prices, complete: what it says depends on nothing
// else.
type Letter struct {
	Date     civil.Date
	Issuer   billing.Issuer
	Customer customer.Customer
	From     civil.Date
	Lines    []Line // by subscription, then article
}

// Line is one article of a letter.
type Line struct {
	Subscription  string // number
	Receiver      string // name, of a gift; "" for the payer
	Article       string // number
	Names         lang.Texts
	Unit          string
	Quantity      money.Quantity // in each delivery
	Before, After money.Amount   // per unit, less the plan's discount
}
