package subscriptions

import (
	"cmp"
	"slices"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/exchange"
	"turnus/domain/problem"
	"turnus/domain/search"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// CodeQuantityMissing says that a line has an article but no quantity.
const CodeQuantityMissing problem.Code = "subscriptions.quantity_missing" // article

// Goods are the articles that can be in a subscription, as a person finds, types
// and reads them.
type Goods struct {
	words *text.Words
	offer catalog.Offer
	on    civil.Date // the day they are sold on, and have a price
}

// NewGoods are those of an offer, as they are sold on a day.
func NewGoods(w *text.Words, o catalog.Offer, on civil.Date) Goods { return Goods{w, o, on} }

// TypedLine is a line as it is typed. Without an article it is none.
type TypedLine struct {
	Article         int64
	Quantity, Price string // "": the list price
}

// Find finds articles of subscriptions by words; all of them without words. Other sizes of an article that stands there already come first.
func (g Goods) Find(typed string, instead int64, limit int) []Named[int64] {
	var out []Named[int64]
	for id, a := range g.offer.Articles {
		if a.SellSubscription && a.Active.Contains(g.on) && g.finds(typed, a.Number, g.Name(id)) {
			out = append(out, Named[int64]{id, g.Says(id)})
		}
	}
	family := g.offer.Articles[instead].Family()
	other := func(n Named[int64]) int {
		if instead != 0 && n.Value != instead && g.offer.Articles[n.Value].Family() == family {
			return 0
		}
		return 1
	}
	slices.SortFunc(out, func(a, b Named[int64]) int {
		return cmp.Or(cmp.Compare(other(a), other(b)), cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)))
	})
	return out[:min(limit, len(out))]
}

// finds reports whether each word that is typed stands somewhere: at the beginning
// of a word or, because Gemüsekiste is one, inside it.
func (Goods) finds(typed, number, name string) bool {
	if search.For(typed).Finds(number, name) {
		return true
	}
	in := search.OrderKey(name)
	for _, word := range strings.Fields(search.OrderKey(typed)) {
		if !strings.Contains(in, word) {
			return false
		}
	}
	return true
}

// Name is what an article is called.
func (g Goods) Name(id int64) string { return g.offer.Articles[id].Names.In(g.words.Lang()) }

// Says is an article in a list to choose from: its name and its number.
func (g Goods) Says(id int64) string {
	return g.words.T("subscriptions.article", "name", g.Name(id), "number", g.offer.Articles[id].Number)
}

// Unit is what an article is counted in.
func (g Goods) Unit(id int64) string { return g.words.Unit(g.offer.Articles[id].Unit) }

// ListPrice is what an article costs where nothing else was agreed, "" where it has
// no price.
func (g Goods) ListPrice(id int64) string {
	if p, ok := g.offer.Articles[id].PriceOn(g.on); ok {
		return g.words.Amount(p)
	}
	return ""
}

// Typed are lines as they would be typed.
func (g Goods) Typed(lines []subscription.Line) []TypedLine {
	var out []TypedLine
	for _, l := range lines {
		t := TypedLine{Article: l.ArticleID, Quantity: g.words.Quantity(l.Quantity)}
		if l.Price != nil {
			t.Price = g.words.Amount(*l.Price)
		}
		out = append(out, t)
	}
	return out
}

// Read is what was typed; a problem says of which line it is.
func (g Goods) Read(typed []TypedLine) ([]exchange.Line, error) {
	var out []exchange.Line
	var wrong problem.List
	for _, t := range typed {
		if t.Article == 0 {
			continue
		}
		l := exchange.Line{Article: g.offer.Articles[t.Article].Number}
		if err := g.readLine(t, &l); err != nil {
			wrong = append(wrong, problem.Of(err)...)
		}
		out = append(out, l)
	}
	return out, wrong.Err()
}

func (g Goods) readLine(t TypedLine, into *exchange.Line) error {
	if strings.TrimSpace(t.Quantity) == "" {
		return problem.New(CodeQuantityMissing, "lines", "article", g.Name(t.Article))
	}
	var err error
	if into.Quantity, err = g.words.ParseQuantity(t.Quantity); err != nil {
		return err
	}
	if into.Quantity <= 0 {
		return problem.New(subscription.CodeQuantity, "lines", "value", into.Quantity)
	}
	if strings.TrimSpace(t.Price) != "" {
		price, err := g.words.ParseAmount(t.Price)
		if err != nil {
			return err
		}
		into.UnitPrice = exchange.Some(price)
	}
	return nil
}

// Plans are those on which all the articles of lines can be had, by name, and the
// one that is kept in any case.
func (g Goods) Plans(typed []TypedLine, keep int64) []Named[int64] {
	var out []Named[int64]
	for id, p := range g.offer.Plans {
		offered := func(t TypedLine) bool { return t.Article == 0 || g.offer.Articles[t.Article].OfferedOn(id) }
		if id == keep || !slices.ContainsFunc(typed, func(t TypedLine) bool { return !offered(t) }) {
			out = append(out, Named[int64]{id, p.Names.In(g.words.Lang())})
		}
	}
	slices.SortFunc(out, func(a, b Named[int64]) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)), cmp.Compare(a.Value, b.Value))
	})
	return out
}
