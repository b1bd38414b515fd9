package takeover

import (
	"cmp"
	"maps"
	"slices"

	"turnus/domain/billing"
	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/subscription"
	old "turnus/domain/takeover"
)

// Figure is one of the totals beside what the old system says of it, both in what
// the figure measures.
type Figure struct {
	old.FigureOf
	Names  lang.Texts // of the article or the plan
	Unit   string
	Month  civil.Date // the first of it, of a value
	Here   int64
	Before *int64 // of the old system; nil: it says nothing
}

// shownMonths is how many whole months the value is told of: as far as deliveries
// are looked at.
const shownMonths = 2

// figures add up deliveries.
type figures struct {
	articles map[int64]money.Quantity
	months   map[civil.Date]money.Amount // by the first of the month
}

// soon counts a delivery of the first weeks.
func (f *figures) soon(d subscription.Delivery) {
	if f.articles == nil {
		f.articles = map[int64]money.Quantity{}
	}
	for _, c := range d.Contents {
		f.articles[c.ArticleID] += c.Quantity
	}
}

// month adds the value of a delivery to its month, if that is told of.
func (f *figures) month(d subscription.Delivery, offer catalog.Offer, today civil.Date) {
	first := civil.Of(d.Date.Year(), d.Date.Month(), 1)
	if !slices.Contains(wholeMonths(today), first) {
		return
	}
	if f.months == nil {
		f.months = map[civil.Date]money.Amount{}
	}
	for _, c := range d.Contents {
		each, discount := money.Amount(0), d.Discount
		if c.Price != nil {
			each, discount = *c.Price, 0
		} else {
			each, _ = offer.Articles[c.ArticleID].PriceOn(d.Date)
		}
		f.months[first] += billing.LineAmount(c.Quantity, each, discount)
	}
}

// wholeMonths are the firsts of the months after this one.
func wholeMonths(today civil.Date) []civil.Date {
	out := make([]civil.Date, 0, shownMonths)
	first := civil.Of(today.Year(), today.Month(), 1)
	for range shownMonths {
		first = first.AddDays(31)
		first = civil.Of(first.Year(), first.Month(), 1)
		out = append(out, first)
	}
	return out
}

// compare puts the totals beside what the old system says. What it alone speaks of
// is there as well: here is none of it.
func (t *taking) compare(r Totals, before map[old.FigureOf]int64) []Figure {
	active, paused := 0, 0
	var plans []Figure
	for _, p := range r.Plans {
		active, paused = active+p.Subscriptions-p.Paused, paused+p.Paused
		plans = append(plans, Figure{FigureOf: old.FigureOf{Figure: old.FigurePlan, Number: p.Plan}, Names: p.Names, Here: int64(p.Subscriptions)})
	}
	days := 0
	for _, d := range r.Days {
		days += d.Deliveries
	}
	one := func(f old.Figure, n int64) Figure { return Figure{FigureOf: old.FigureOf{Figure: f}, Here: n} }
	out := []Figure{
		one(old.FigureCustomers, int64(t.report.Taken[old.Customers]+t.report.There[old.Customers])),
		one(old.FigureActive, int64(active)), one(old.FigurePaused, int64(paused)),
	}
	out = append(append(out, plans...), one(old.FigureDeliveries, int64(days)))
	out = append(out, t.articleFigures(old.FigureArticle, t.totals.parts.articles)...)
	for _, first := range wholeMonths(t.today) {
		f := one(old.FigureValue, int64(t.totals.parts.months[first]))
		f.Number, f.Month = first.String()[:7], first
		out = append(out, f)
	}
	out = append(out, one(old.FigureOpenItems, int64(r.OpenItems.Count)), one(old.FigureOpenAmount, int64(r.OpenItems.Amount)),
		one(old.FigurePrepaid, int64(r.Prepaid.Count)), one(old.FigurePrepaidAmount, int64(r.Prepaid.Amount)))
	crates := map[int64]money.Quantity{}
	for id, c := range t.totals.out {
		crates[id] = c.Quantity
	}
	return beside(append(out, t.articleFigures(old.FigureCrates, crates)...), before)
}

// articleFigures is a figure for each article, by number.
func (t *taking) articleFigures(f old.Figure, of map[int64]money.Quantity) []Figure {
	var out []Figure
	for id, q := range of {
		a := t.j.Offer.Articles[id]
		out = append(out, Figure{FigureOf: old.FigureOf{Figure: f, Number: a.Number}, Names: a.Names, Unit: a.Unit, Here: int64(q)})
	}
	slices.SortFunc(out, func(a, b Figure) int { return cmp.Compare(a.Number, b.Number) })
	return out
}

// beside puts what the old system says beside the figures, and what only it knows
// after those of its kind.
func beside(list []Figure, before map[old.FigureOf]int64) []Figure {
	left := maps.Clone(before)
	for i := range list {
		if value, given := left[list[i].FigureOf]; given {
			list[i].Before = &value
			delete(left, list[i].FigureOf)
		}
	}
	for _, of := range slices.SortedFunc(maps.Keys(left), func(a, b old.FigureOf) int { return cmp.Compare(a.Number, b.Number) }) {
		value := left[of]
		list = append(list, Figure{FigureOf: of, Before: &value})
	}
	slices.SortStableFunc(list, func(a, b Figure) int {
		return cmp.Compare(slices.Index(old.Figures, a.Figure), slices.Index(old.Figures, b.Figure))
	})
	return list
}
