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

// shownDays is how many days of deliveries the totals have.
const shownDays = 28

// Totals are what is compared with the old system before going over.
type Totals struct {
	Plans     []PlanTotal    // by number
	Articles  []ArticleTotal // by number
	Days      []DayTotal     // the first four weeks
	OpenItems Sum
	Prepaid   Sum // Count is deliveries
	Crates    []ArticleTotal
	Figures   []Figure // all of it, as it is laid beside the old system
}

// Sum is so many things worth so much.
type Sum struct {
	Count  int
	Amount money.Amount
}

// PlanTotal is the subscriptions of a plan.
type PlanTotal struct {
	Plan          string
	Names         lang.Texts
	Subscriptions int
	Paused        int          // of them, today
	PerDelivery   money.Amount // what the first delivery of each costs
}

// ArticleTotal is so much of an article in one delivery of each subscription.
type ArticleTotal struct {
	Article       string
	Names         lang.Texts
	Unit          string
	Subscriptions int
	Quantity      money.Quantity
}

// DayTotal is the deliveries of a day.
type DayTotal struct {
	Day        civil.Date
	Deliveries int
}

// totals adds up, by id.
type totals struct {
	plans    map[int64]*PlanTotal
	articles map[int64]*ArticleTotal
	out      map[int64]*ArticleTotal
	days     map[civil.Date]int
	parts    figures

	OpenItems, Prepaid Sum
}

func (t *totals) add(s subscription.Subscription, first civil.Date, plan subscription.Schedule, offer catalog.Offer, today civil.Date) {
	if t.plans == nil {
		t.plans, t.articles, t.days = map[int64]*PlanTotal{}, map[int64]*ArticleTotal{}, map[civil.Date]int{}
	}
	v := s.On(civil.Later(first, today))
	of := offer.Plans[v.PlanID]
	p := t.plans[v.PlanID]
	if p == nil {
		p = &PlanTotal{Plan: of.Number, Names: of.Names}
		t.plans[v.PlanID] = p
	}
	p.Subscriptions++
	if s.PausedOn(today) {
		p.Paused++
	}
	for _, l := range v.Lines {
		a := offer.Articles[l.ArticleID]
		count(t.articles, a, l.Quantity)
		p.PerDelivery += price(l, a, of, civil.Later(first, today))
	}
	for _, d := range plan.Deliveries {
		if d.Date.Before(today) {
			continue
		}
		if d.Date.Before(today.AddDays(shownDays)) {
			t.days[d.Date]++
			t.parts.soon(d)
		}
		t.parts.month(d, offer, today)
	}
}

// price is what a line costs on a day: as agreed, else the list price less the
// discount of the plan.
func price(l subscription.Line, a catalog.Article, plan catalog.DeliveryPlan, on civil.Date) money.Amount {
	if l.Price != nil {
		return billing.LineAmount(l.Quantity, *l.Price, 0)
	}
	list, _ := a.PriceOn(on)
	return billing.LineAmount(l.Quantity, list, plan.On(on).Discount)
}

func count(to map[int64]*ArticleTotal, a catalog.Article, q money.Quantity) {
	r := to[a.ID]
	if r == nil {
		r = &ArticleTotal{Article: a.Number, Names: a.Names, Unit: a.Unit}
		to[a.ID] = r
	}
	r.Subscriptions++
	r.Quantity += q
}

func (t *totals) crates(a catalog.Article, q money.Quantity) {
	if t.out == nil {
		t.out = map[int64]*ArticleTotal{}
	}
	count(t.out, a, q)
}

// sum puts the totals into the report.
func (t *taking) sum(before map[old.FigureOf]int64) {
	r := Totals{OpenItems: t.totals.OpenItems, Prepaid: t.totals.Prepaid}
	for _, p := range t.totals.plans {
		r.Plans = append(r.Plans, *p)
	}
	slices.SortFunc(r.Plans, func(a, b PlanTotal) int { return cmp.Compare(a.Plan, b.Plan) })
	r.Articles, r.Crates = sorted(t.totals.articles), sorted(t.totals.out)
	for _, d := range slices.SortedFunc(maps.Keys(t.totals.days), civil.Date.Compare) {
		r.Days = append(r.Days, DayTotal{Day: d, Deliveries: t.totals.days[d]})
	}
	r.Figures = t.compare(r, before)
	t.report.Totals = r
}

func sorted(of map[int64]*ArticleTotal) []ArticleTotal {
	var out []ArticleTotal
	for _, a := range of {
		out = append(out, *a)
	}
	slices.SortFunc(out, func(a, b ArticleTotal) int { return cmp.Compare(a.Article, b.Article) })
	return out
}
