package articles

import (
	"context"
	"sync/atomic"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/search"
	"turnus/ui/text"
)

// Row is an article in the list.
type Row struct {
	ID            int64
	Number, Name  string
	Unit          string
	Price         string // "" without one on the day
	NoPrice       bool
	Sold          string
	Single, Subs  bool
	Until         string // last day it is sold for
	State         State
	Subscriptions int // that have it; -1: not counted yet
	key           string
	terms         []string // what is searched
	price         int64
}

// State is where an article stands on a day.
type State string

// The states. Any is none in particular.
const (
	Any      State = ""
	Active   State = "active"
	Upcoming State = "upcoming"
	Ended    State = "ended"
)

// Sold is how articles are sold that the list keeps to.
type Sold string

// The ways.
const (
	SoldAnyhow     Sold = ""
	SoldSingly     Sold = "single"
	SoldRegularly  Sold = "subscription"
	SoldInBothWays Sold = "both"
)

// StateOn is the state of an article on a day.
func StateOn(a catalog.Article, today civil.Date) State {
	switch {
	case a.Active.From.After(today):
		return Upcoming
	case !a.Active.To.IsZero() && a.Active.To.Before(today):
		return Ended
	}
	return Active
}

// List is the list with what it keeps to. Rows are read beside the window.
type List struct {
	words  *text.Words
	stored Stored
	counts map[int64]int
	today  civil.Date
	asked  struct {
		words string
		sold  Sold
		state State
	}
	rows atomic.Pointer[[]Row]
}

// NewList keeps to what is sold now.
func NewList(w *text.Words) *List {
	l := &List{words: w}
	l.asked.state = Active
	return l
}

// Show shows what was read, on a day.
func (l *List) Show(s Stored, today civil.Date) {
	l.stored, l.today = s, today
	l.fill()
}

// Count shows how many subscriptions have each article.
func (l *List) Count(counts map[int64]int) {
	l.counts = counts
	l.fill()
}

// Search keeps to what has words that begin so.
func (l *List) Search(words string) {
	l.asked.words = words
	l.fill()
}

// Choose keeps to some ways of selling, and states.
func (l *List) Choose(sold Sold, state State) {
	l.asked.sold, l.asked.state = sold, state
	l.fill()
}

// Narrowed reports whether a person searches for something.
func (l *List) Narrowed() bool {
	return l.asked.words != "" || l.asked.sold != SoldAnyhow || l.asked.state != Any
}

// Rows are those that fit.
func (l *List) Rows() []Row {
	if rows := l.rows.Load(); rows != nil {
		return *rows
	}
	return nil
}

// IDs are those of the rows, in the order of numbers.
func (l *List) IDs() []int64 {
	var out []int64
	for _, r := range l.Rows() {
		out = append(out, r.ID)
	}
	return out
}

func (l *List) fill() {
	rows := []Row{}
	for _, a := range l.stored.Articles {
		if r := l.row(a); l.fits(r) {
			rows = append(rows, r)
		}
	}
	l.rows.Store(&rows)
}

func (l *List) fits(r Row) bool {
	switch {
	case l.asked.state != Any && r.State != l.asked.state,
		l.asked.sold == SoldSingly && !r.Single, l.asked.sold == SoldRegularly && !r.Subs,
		l.asked.sold == SoldInBothWays && (!r.Single || !r.Subs):
		return false
	}
	return search.For(l.asked.words).FindsAmong(r.terms)
}

func (l *List) row(a catalog.Article) Row {
	w := l.words
	r := Row{
		ID: a.ID, Number: a.Number, Name: a.Names.In(w.Lang()), Unit: w.Unit(a.Unit), Single: a.SellSingle, Subs: a.SellSubscription,
		State: StateOn(a, l.today), Subscriptions: -1, Sold: w.T("articles.sold." + string(soldOf(a))),
	}
	if !a.Active.To.IsZero() {
		r.Until = w.Date(a.Active.To)
	}
	price, ok := a.PriceOn(civil.Later(l.today, a.Active.From))
	if r.NoPrice = !ok; ok {
		r.Price, r.price = w.Amount(price), int64(price)
	}
	if l.counts != nil {
		r.Subscriptions = l.counts[a.ID]
	}
	r.key = search.OrderKey(r.Name)
	texts := []string{a.Number}
	for _, name := range a.Names {
		texts = append(texts, name)
	}
	r.terms = search.Terms(texts...)
	return r
}

func soldOf(a catalog.Article) Sold {
	switch {
	case a.SellSingle && a.SellSubscription:
		return SoldInBothWays
	case a.SellSingle:
		return SoldSingly
	}
	return SoldRegularly
}

// Counting gives the work that counts subscriptions: it may take longer than
// reading the articles.
func (o Office) Counting(today civil.Date) func(context.Context) (map[int64]int, error) {
	return func(ctx context.Context) (map[int64]int, error) { return o.Store.ArticleUses(ctx, today) }
}
