// Package display has what customers are shown of an article: how it can be
// had, at which price, and when it would come for the first time. It is the same
// beside the article's form and in the catalogue for the webshop, and it
// computes the first delivery as a subscription started today would have it.
//
// No words, no HTML and no files are here.
package display

import (
	"maps"
	"time"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/order"
	"turnus/domain/problem"
	"turnus/domain/schedule"
)

// Codes that say why something is not shown to customers.
const (
	CodeNotYet     problem.Code = "display.not_yet"     // from: first day it is sold for
	CodeOver       problem.Code = "display.over"        // until: last day it was sold for
	CodeNoPrice    problem.Code = "display.no_price"    // date; from: when it has one, zero for never
	CodeNoPlan     problem.Code = "display.no_plan"     // sold as a subscription, but on no plan
	CodePlanGone   problem.Code = "display.plan_gone"   // the plan does not exist
	CodeNoDate     problem.Code = "display.no_date"     // plan; no delivery in sight
	CodeNoDay      problem.Code = "display.no_day"      // no day for a single sale in sight
	CodeEndsBefore problem.Code = "display.ends_before" // date of the first delivery; until: last day it is sold for
)

// Moment is when a customer looks.
type Moment struct {
	Today civil.Date // day of work
	At    time.Time  // for cut-offs
}

// Item is an article as customers are shown it.
type Item struct {
	ArticleID int64
	Number    string
	Names     lang.Texts
	Unit      string
	Text      lang.Texts         // what the webshop says of it
	Size      lang.Texts         // within its family; none: it has no sizes
	Sizes     []string           // numbers of the other sizes, by number
	Step      money.Quantity     // smallest quantity, and what it is counted in
	Deposit   money.Amount       // per unit, not in the prices
	Allergens []catalog.Allergen // in the order of the annex
	Picture   catalog.Picture    // zero for none
	Single    *Single            // nil: not sold singly
	Plans     []Plan             // it is offered on, also those with problems, in the article's order
	// Problems are why it is not shown at all now; what else the item says then
	// is how it will be shown.
	Problems problem.List
}

// Plan is one way to subscribe to an article.
type Plan struct {
	PlanID     int64
	Number     string
	Names      lang.Texts
	Rhythm     schedule.Rhythm
	Discount   money.Rate
	MinTerm    int        // months
	NoticeDays int        // days
	Start      civil.Date // first day of a subscription for the first delivery
	First      First
	Problems   problem.List // why it cannot be had on this plan now; First is zero then
}

// Single is the article sold by itself.
type Single struct {
	First    First
	Problems problem.List // why it cannot be had now; First is zero then
}

// First is the first delivery somebody can still have, and what it costs.
type First struct {
	Date  civil.Date
	Until time.Time // it must be ordered before
	Price Price
	Later *Price // a new price known already; nil: none
	// Why is the way from the rhythm's date to this one; zero for single sales.
	Why schedule.Why
}

// Price is what one unit costs per delivery from a day on.
type Price struct {
	From   civil.Date
	List   money.Amount
	Amount money.Amount // less the plan's discount
}

// Shown reports whether customers are shown the item: nothing is against it,
// and there is a way to have it.
func (i Item) Shown() bool {
	if len(i.Problems) > 0 {
		return false
	}
	return i.Single.Possible() || len(i.Offered()) > 0
}

// Offered are the plans without problems.
func (i Item) Offered() []Plan {
	var out []Plan
	for _, p := range i.Plans {
		if len(p.Problems) == 0 {
			out = append(out, p)
		}
	}
	return out
}

// Possible reports whether it can be had singly.
func (s *Single) Possible() bool { return s != nil && len(s.Problems) == 0 }

// Of is what customers are shown of an article, a stored one or one that is
// still being written.
func Of(a catalog.Article, offer catalog.Offer, m Moment) Item {
	offer.Articles = maps.Clone(offer.Articles)
	if offer.Articles == nil {
		offer.Articles = map[int64]catalog.Article{}
	}
	offer.Articles[a.ID] = a
	return one(a, offer, m)
}

// All is what customers are shown of each article of the offer, by number.
func All(offer catalog.Offer, m Moment) []Item {
	out := make([]Item, 0, len(offer.Articles))
	for _, a := range offer.Articles {
		out = append(out, one(a, offer, m))
	}
	sortItems(out)
	return out
}

func one(a catalog.Article, offer catalog.Offer, m Moment) Item {
	l := look{article: a, offer: offer, Moment: m, from: m.Today}
	item := Item{
		ArticleID: a.ID, Number: a.Number, Names: a.Names, Unit: a.Unit, Text: a.Description, Size: a.Size, Step: a.Steps(),
		Deposit: a.Deposit, Allergens: a.Allergens, Picture: a.Picture, Problems: l.against(),
	}
	for _, x := range offer.FamilyOf(a) {
		if x.ID != a.ID {
			item.Sizes = append(item.Sizes, x.Number)
		}
	}
	if a.SellSingle {
		item.Single = l.single()
	}
	if !a.SellSubscription {
		return item
	}
	for _, id := range a.PlanIDs {
		item.Plans = append(item.Plans, l.plan(id))
	}
	if len(item.Plans) == 0 {
		item.Problems.Add(CodeNoPlan, "plans")
	}
	return item
}

// look is one look at an article.
type look struct {
	article catalog.Article
	offer   catalog.Offer
	Moment
	from civil.Date // day from which it can be had: today, or when what is against it ends
}

// against is what is against showing the article at all.
func (l *look) against() problem.List {
	var out problem.List
	switch r := l.article.Active; {
	case r.From.After(l.from):
		out.Add(CodeNotYet, "active", "from", r.From)
		l.from = r.From
	case !r.To.IsZero() && r.To.Before(l.from):
		out.Add(CodeOver, "active", "until", r.To)
	}
	if _, ok := l.article.PriceOn(l.from); !ok {
		priced := l.nextPrice(l.from)
		out.Add(CodeNoPrice, "price", "date", l.from, "from", priced)
		l.from = civil.Later(l.from, priced)
	}
	return out
}

// nextPrice is the day the next price after a day begins; zero for none.
func (l *look) nextPrice(after civil.Date) civil.Date {
	var next civil.Date
	for _, p := range l.article.Prices {
		if p.From.After(after) {
			next = civil.Earlier(next, p.From)
		}
	}
	return next
}

// price is what a delivery on a day costs, and what later ones will. Without a
// list price it is a problem of the article.
func (l *look) price(f *First, discount money.Rate) {
	at := func(from civil.Date) *Price {
		list, _ := l.article.PriceOn(from)
		return &Price{From: from, List: list, Amount: billing.LineAmount(money.One, list, discount)}
	}
	f.Price = *at(f.Date)
	if next := l.nextPrice(f.Date); !next.IsZero() && l.article.Active.Contains(next) {
		f.Later = at(next)
	}
}

// single is how the article can be had by itself.
func (l *look) single() *Single {
	o := order.Order{Date: l.from, Lines: []order.Line{{ArticleID: l.article.ID, Ordered: money.One}}}
	var s Single
	if o.Date = order.FirstPossible(l.offer, o, l.from, l.At); o.Date.IsZero() {
		s.Problems.Add(CodeNoDay, "sell_single")
		return &s
	}
	_ = order.Place(&o, l.offer) // was possible just now
	s.First = First{Date: o.Date, Until: o.Cutoff.In(l.offer.Location)}
	l.price(&s.First, 0)
	return &s
}
