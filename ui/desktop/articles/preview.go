package articles

import (
	"strings"
	"time"

	"turnus/domain/catalog"
	"turnus/domain/display"
	"turnus/domain/lang"
	"turnus/domain/money"
	"turnus/domain/problem"
	"turnus/ui/text"
)

// Shown is what the webshop shows of an article, in one language.
type Shown struct {
	Title   string
	Text    string   // the description
	Unit    string   // and what is paid for it besides
	Inside  string   // allergens
	Sizes   string   // its family
	Ways    []Way    // to have it
	Against []string // why it is not shown to customers now
}

// Way is one way to have the article.
type Way struct {
	Head  string
	Price string
	Was   string   // the list price, where it costs less; "" else
	Says  []string // about it
	Wrong []string // why it cannot be had so now
}

// shop speaks to a customer.
type shopWords struct {
	*text.Words
	currency money.Currency
	zone     *time.Location
}

// Show says what customers are shown of an article as it is written.
func Show(a catalog.Article, s Stored, m display.Moment, spoken lang.Lang, staff *text.Words) Shown {
	w := shopWords{text.For(spoken, s.Offer.Shop.Country()), s.Offer.Shop.Currency, s.Offer.Location}
	item := display.Of(a, s.Offer, m)
	out := Shown{Title: a.Names.In(spoken), Text: a.Description.In(spoken), Unit: w.unit(a), Sizes: w.sizes(a, s)}
	if len(a.Allergens) > 0 {
		out.Inside = w.T("articles.shop.allergens", "list", w.Allergens(a.Allergens))
	}
	if item.Single != nil {
		out.Ways = append(out.Ways, w.single(*item.Single, staff))
	}
	for _, p := range item.Plans {
		out.Ways = append(out.Ways, w.plan(p, staff))
	}
	out.Against = sentences(staff, item.Problems)
	return out
}

func sentences(w *text.Words, l problem.List) []string {
	if len(l) == 0 {
		return nil
	}
	return w.Error(l)
}

// unit says what one is, and the deposit on it.
func (w shopWords) unit(a catalog.Article) string {
	parts := []string{}
	if a.Unit != "" {
		parts = append(parts, w.T("articles.shop.per_unit", "unit", w.Unit(a.Unit)))
	}
	if step := a.Steps(); a.Step > 0 && step != money.One {
		parts = append(parts, w.T("articles.shop.step", "step", step, "unit", w.Unit(a.Unit)))
	}
	if a.Deposit > 0 {
		parts = append(parts, w.T("articles.shop.deposit", "amount", w.Money(a.Deposit, w.currency)))
	}
	return strings.Join(parts, " · ")
}

// sizes names the other sizes there are.
func (w shopWords) sizes(a catalog.Article, s Stored) string {
	var names []string
	for _, x := range s.Offer.FamilyOf(a) {
		if size := x.Size.In(w.Lang()); size != "" && x.ID != a.ID {
			names = append(names, size)
		}
	}
	own := a.Size.In(w.Lang())
	switch {
	case len(names) > 0 && own != "":
		return w.T("articles.shop.sizes", "size", own, "others", strings.Join(names, ", "))
	case own != "":
		return w.T("articles.shop.size", "size", own)
	}
	return ""
}

func (w shopWords) single(s display.Single, staff *text.Words) Way {
	out := Way{Head: w.T("articles.shop.single"), Wrong: sentences(staff, s.Problems)}
	if s.Possible() {
		w.first(&out, s.First)
	}
	return out
}

func (w shopWords) plan(p display.Plan, staff *text.Words) Way {
	out := Way{Head: p.Names.In(w.Lang()), Wrong: sentences(staff, p.Problems)}
	if len(p.Problems) > 0 {
		return out
	}
	var terms []string
	if rhythm := w.Rhythm(p.Rhythm); !strings.EqualFold(rhythm, out.Head) {
		terms = append(terms, rhythm)
	}
	if p.First.Price.Amount != p.First.Price.List {
		out.Was = w.Money(p.First.Price.List, w.currency)
		terms = append(terms, w.T("articles.shop.discount", "rate", p.Discount))
	}
	if p.MinTerm > 0 {
		terms = append(terms, w.T("articles.shop.min_term", "count", p.MinTerm))
	}
	if p.NoticeDays > 0 {
		terms = append(terms, w.T("articles.shop.notice", "count", p.NoticeDays))
	}
	w.first(&out, p.First)
	if len(terms) > 0 {
		out.Says = append(out.Says, strings.Join(terms, " · "))
	}
	return out
}

// first says what it costs and when it comes first.
func (w shopWords) first(out *Way, f display.First) {
	out.Price = w.Money(f.Price.Amount, w.currency)
	out.Says = append(out.Says,
		w.T("articles.shop.first", "date", f.Date, "until", w.Instant(f.Until, w.zone)))
	if f.Later != nil {
		out.Says = append(out.Says, w.T("articles.shop.later", "from", f.Later.From, "amount", w.Money(f.Later.Amount, w.currency)))
	}
}
