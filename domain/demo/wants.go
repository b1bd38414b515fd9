package demo

import (
	"turnus/domain/catalog"
	"turnus/domain/subscription"
)

// kind is what somebody subscribes to.
type kind int

const (
	crate kind = iota
	fruit
	bread
	dairy
	flowers
	coffee
	cellar
	kinds
)

// What is asked for how often, by who asks.
var (
	households = []weighted[kind]{{46, crate}, {9, fruit}, {17, bread}, {11, dairy}, {6, flowers}, {7, coffee}, {4, cellar}}
	byPost     = []weighted[kind]{{80, coffee}, {20, cellar}}
	byTrade    = [trades][]weighted[kind]{
		kitchen: {{40, crate}, {30, bread}, {20, dairy}, {10, flowers}},
		office:  {{45, fruit}, {35, coffee}, {20, flowers}},
		nursery: {{40, fruit}, {30, dairy}, {30, bread}},
	}
)

// kind of the next subscription: something new if they have some already.
func (w *writer) kind(d dice, receiver int) kind {
	p := &w.people[receiver]
	from := households
	switch {
	case p.tour == tourPost:
		from = byPost
	case p.firm:
		from = byTrade[p.trade]
	}
	const tries = 4
	k := choose(d, from)
	for range tries {
		if w.had[receiver]&(1<<k) == 0 {
			break
		}
		k = choose(d, from)
	}
	w.had[receiver] |= 1 << k
	return k
}

// plan for a kind of thing.
func plan(d dice, p *person, k kind) int64 {
	switch k {
	case crate:
		if p.tour == tourUplands && d.percent(70) {
			return planTour
		}
	case bread:
		if d.percent(60) {
			return planBread
		}
	case flowers:
		if !p.firm {
			return planMarket
		}
	case cellar:
		return planMarket
	case coffee:
		return planCoffee
	case fruit, dairy, kinds:
	}
	return p.weekly
}

// picks are the articles a kind begins with, extras what some add to it.
var (
	picks = [kinds][]weighted[string]{
		crate:   {{30, "GEM-S"}, {42, "GEM-M"}, {18, "GEM-L"}, {10, "MIX-M"}},
		fruit:   {{40, "OBST-S"}, {60, "OBST-M"}},
		bread:   {{12, "BROT-01"}, {22, "BROT-02"}, {22, "BROT-03"}, {20, "BROT-04"}, {16, "BROT-05"}, {8, "BROT-06"}},
		dairy:   {{45, "MILCH-1L"}, {20, "JOG-500"}, {20, "EIER-6"}, {15, "EIER-10"}},
		flowers: {{25, "BLUM-S"}, {50, "BLUM-M"}, {25, "BLUM-L"}},
		coffee:  {{50, "KAFF-250"}, {25, "KAFF-1KG"}, {25, "KAFF-E250"}},
		cellar:  {{45, "WEIN-PN"}, {30, "WEIN-MT"}, {25, "HONIG-500"}},
	}
	extras = [kinds][]string{
		crate:   {"EIER-6", "EIER-10", "MILCH-1L", "KART-2KG", "APFEL-2KG", "BUTTER-200", "BROT-02", "BROT-04"},
		fruit:   {"APFEL-2KG", "MOST-1L", "JOG-500"},
		bread:   {"BROT-05", "BROT-03", "BROT-06"},
		dairy:   {"QUARK-250", "BUTTER-200", "JOG-500", "KAESE-BK", "KAESE-MT"},
		flowers: {"KONF-350", "KAESE-MT"},
		coffee:  {"HONIG-500", "KONF-350", "KAFF-E250"},
		cellar:  {"HONIG-500", "KONF-350", "MOST-1L", "WEIN-MT", "WURST-2P", "KAESE-RC"},
	}
	// fragile must not go by post.
	fragile = map[string]bool{"WURST-2P": true, "KAESE-RC": true, "MOST-1L": true}
)

// lines of a subscription: something of the kind, and now and then an extra.
func (w *writer) lines(d dice, p *person, k kind, planID int64) []subscription.Line {
	offered := func(number string) bool {
		return w.articles[number].OfferedOn(planID) && (p.tour != tourPost || !fragile[number])
	}
	first := choose(d, picks[k])
	for !offered(first) {
		first = choose(d, picks[k])
	}
	out := []subscription.Line{w.line(first, amount(d, p, k))}
	for range d.upTo(3) {
		a := w.articles[one(d, extras[k])]
		if d.percent(55) || !offered(a.Number) || has(out, a) {
			continue
		}
		out = append(out, w.line(a.Number, amount(d, p, dairy)))
	}
	if p.firm && d.percent(20) {
		if price, ok := w.articles[first].PriceOn(w.today); ok {
			agreed := price.Percent(92_000).RoundTo(10) // 92 %, as one would say it on the telephone
			out[0].Price = &agreed
		}
	}
	return out
}

func has(lines []subscription.Line, a catalog.Article) bool {
	for _, l := range lines {
		if l.ArticleID == a.ID {
			return true
		}
	}
	return false
}

// amount of the first article: firms take several, households mostly one.
func amount(d dice, p *person, k kind) int {
	switch {
	case p.firm && k == flowers:
		return d.between(1, 3)
	case p.firm && p.trade == kitchen:
		return d.between(3, 12)
	case p.firm:
		return d.between(2, 5)
	case k == cellar:
		return one(d, []int{1, 2, 3, 6})
	case k == crate, k == fruit:
		return choose(d, []weighted[int]{{96, 1}, {4, 2}})
	}
	return choose(d, []weighted[int]{{75, 1}, {20, 2}, {5, 4}})
}
