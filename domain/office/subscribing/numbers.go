package subscribing

import (
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/subscription"
)

// Numbers finds what the shop offers by the numbers people and files use.
type Numbers struct {
	Offer    catalog.Offer
	articles map[string]int64
	plans    map[string]int64
	points   map[string]int64
}

// NumbersOf indexes an offer.
func NumbersOf(o catalog.Offer) Numbers {
	n := Numbers{
		Offer:    o,
		articles: make(map[string]int64, len(o.Articles)),
		plans:    make(map[string]int64, len(o.Plans)),
		points:   make(map[string]int64, len(o.Points)),
	}
	for id, a := range o.Articles {
		n.articles[a.Number] = id
	}
	for id, p := range o.Plans {
		n.plans[p.Number] = id
	}
	for id, p := range o.Points {
		n.points[p.Number] = id
	}
	return n
}

// Article is the article with a number; false if there is none.
func (n Numbers) Article(number string) (catalog.Article, bool) {
	a, ok := n.Offer.Articles[n.articles[number]]
	return a, ok
}

// Plan is the delivery plan with a number.
func (n Numbers) Plan(number string) (catalog.DeliveryPlan, error) {
	p, ok := n.Offer.Plans[n.plans[number]]
	if !ok {
		return p, problem.New(exchange.CodePlanUnknown, "plan", "plan", number)
	}
	return p, nil
}

// Lines resolves the lines of a subscription on a plan. Prices that are given
// are agreed from then on; the second result warns of those that are not the
// list price.
func (n Numbers) Lines(lines []exchange.Line, plan catalog.DeliveryPlan, on civil.Date) ([]subscription.Line, problem.List, error) {
	var out []subscription.Line
	var wrong, warnings problem.List
	for _, l := range lines {
		a, ok := n.Article(l.Article)
		switch {
		case !ok:
			wrong.Add(exchange.CodeArticleUnknown, "lines", "article", l.Article)
			continue
		case !a.OfferedOn(plan.ID):
			wrong.Add(exchange.CodeArticleNotOnPlan, "lines", "article", l.Article, "plan", plan.Number)
			continue
		case !a.Active.Contains(on):
			wrong.Add(exchange.CodeArticleInactive, "lines", "article", l.Article, "date", on)
			continue
		}
		wrong = append(wrong, problem.Of(a.CheckQuantity(l.Quantity, "lines"))...)
		line := subscription.Line{ArticleID: a.ID, Quantity: l.Quantity}
		if l.UnitPrice.Set {
			price := l.UnitPrice.Value
			if list, ok := a.PriceOn(on); !ok || list != price {
				line.Price = &price
				warnings.Add(exchange.CodePriceDiffers, "lines", "article", l.Article, "price", price, "list", list)
			}
		} else if _, ok := a.PriceOn(on); !ok {
			wrong.Add(order.CodeNoPrice, "lines", "article", l.Article, "date", on)
		}
		out = append(out, line)
	}
	return out, warnings, wrong.Err()
}
