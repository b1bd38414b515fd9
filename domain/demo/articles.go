package demo

import (
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/record"
)

// The VAT codes articles use: food and cut flowers are reduced (MWSTG Art. 25
// Abs. 2), alcohol and candles are not.
const (
	reduced  = "reduced"
	standard = "standard"
)

// sold says how articles can be had.
type sold int

const (
	bothWays sold = iota
	onlySingly
	onlyByPlan
)

// shelf is a group of articles that lie in one place and are handled alike.
type shelf struct {
	storage string
	vat     string
	lead    int // work days
	fresh   int // calendar days, 0: any
	plans   []int64
	sold    sold
	raised  raise // when those with an older price got their present one
	goods   []good
}

// good is one article: its price now and, if it was raised, the one before.
type good struct {
	number, unit, price, before string
	de, fr, it, en              string
}

// raise is a day prices were changed on.
type raise int

const (
	newYear raise = iota // the first of January
	lately               // within the history, so that invoices show both prices
)

func (r raise) date(today civil.Date) civil.Date {
	if r == lately {
		return today.FirstOfMonth().AddMonths(-1)
	}
	return civil.Of(today.Year(), 1, 1)
}

// firstPrices is when the older prices began, before any subscription.
var firstPrices = civil.MustParse("2018-01-01")

// articles lays out the shelves; the n-th article has the ID n.
func articles(today civil.Date) []catalog.Article {
	var out []catalog.Article
	for _, s := range slices.Concat(harvest, counter, pantry, loose) {
		for _, g := range s.goods {
			a := s.article(g, today)
			a.ID = int64(len(out) + 1)
			out = append(out, a)
		}
	}
	relate(out)
	return out
}

func (s shelf) article(g good, today civil.Date) catalog.Article {
	first := civil.Earlier(firstPrices, today.AddMonths(-5*12))
	a := catalog.Article{
		Head:  record.Head{Number: g.number},
		Names: texts(g.de, g.fr, g.it, g.en),
		Unit:  g.unit, VATCode: s.vat, Storage: s.storage, LeadDays: s.lead, Freshness: s.fresh,
		SellSingle:       s.sold != onlyByPlan,
		SellSubscription: s.sold != onlySingly,
		PlanIDs:          slices.Clone(s.plans),
		Prices:           []catalog.Price{{From: first, Amount: money.MustAmount(g.price)}},
	}
	labels[g.number].onto(&a)
	if g.before != "" {
		a.Prices = []catalog.Price{
			{From: first, Amount: money.MustAmount(g.before)},
			{From: s.raised.date(today), Amount: money.MustAmount(g.price)},
		}
	}
	return a
}

func texts(de, fr, it, en string) lang.Texts {
	return lang.Texts{lang.DE: de, lang.FR: fr, lang.IT: it, lang.EN: en}
}
