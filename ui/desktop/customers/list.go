package customers

import (
	"context"
	"strconv"
	"strings"
	"sync/atomic"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/ui/text"
)

// separator stands between things that are said of one row.
const separator = " · "

// List is the list with what it keeps to. Find and Rows may run beside everything
// else.
type List struct {
	lists Lists
	words *text.Words
	asked atomic.Pointer[view.CustomerQuery] // replaced, never changed
}

// NewList keeps to nothing.
func NewList(l Lists, w *text.Words) *List {
	out := &List{lists: l, words: w}
	out.asked.Store(&view.CustomerQuery{})
	return out
}

// ask asks differently.
func (l *List) ask(change func(*view.CustomerQuery)) {
	q := *l.asked.Load()
	change(&q)
	l.asked.Store(&q)
}

// sorts are the orders by the keys of the columns.
var sorts = map[string]view.CustomerSort{
	"name": view.ByName, "number": view.ByCustomerNumber, "town": view.ByCustomerTown,
	"language": view.ByLanguage, "cycle": view.ByCycle,
}

// Find finds what fits, in an order.
func (l *List) Find(ctx context.Context, key string, down bool, limit int) ([]int64, error) {
	q := *l.asked.Load()
	q.Sort, q.Down = sorts[key], down
	return l.lists.FindCustomers(ctx, q, limit)
}

// Rows are the rows of ids.
func (l *List) Rows(ctx context.Context, ids []int64) ([]view.CustomerRow, error) {
	return l.lists.CustomerRows(ctx, l.asked.Load().Today, ids)
}

// Today is the day the rows are shown for.
func (l *List) Today(day civil.Date) { l.ask(func(q *view.CustomerQuery) { q.Today = day }) }

// Search keeps to whose number, name or town has words that begin so, and to
// whose address for mail or telephone number does.
func (l *List) Search(words string) { l.ask(func(q *view.CustomerQuery) { q.Words = words }) }

// Words are those searched for.
func (l *List) Words() string { return l.asked.Load().Words }

// Filter is what the choices beside the search say; zero values are no choice.
type Filter struct {
	Lang    lang.Lang
	Cycle   customer.Cycle
	Hold    customer.HoldKind
	Running view.Running
}

// Choose sets the filter.
func (l *List) Choose(f Filter) {
	l.ask(func(q *view.CustomerQuery) { q.Lang, q.Cycle, q.Hold, q.Running = f.Lang, f.Cycle, f.Hold, f.Running })
}

// Filter shows what is chosen now.
func (l *List) Filter() Filter {
	q := l.asked.Load()
	return Filter{q.Lang, q.Cycle, q.Hold, q.Running}
}

// KeepTo is a query a person did not put together here: where another screen
// leads.
func (l *List) KeepTo(q view.CustomerQuery) {
	l.ask(func(now *view.CustomerQuery) {
		q.Today = now.Today
		*now = q
	})
}

// Narrowed reports whether a person searches for something: nothing found does
// not mean then that there is nobody.
func (l *List) Narrowed() bool { return l.Words() != "" || l.Filter() != Filter{} }

// Named is something with a name.
type Named[T any] struct {
	Value T
	Name  string
}

// Languages are the languages to choose from.
func (l *List) Languages() []Named[lang.Lang] {
	out := []Named[lang.Lang]{{"", l.words.T("customers.any_language")}}
	return append(out, languages(l.words)...)
}

func languages(w *text.Words) []Named[lang.Lang] {
	var out []Named[lang.Lang]
	for _, x := range lang.All {
		out = append(out, Named[lang.Lang]{x, w.T("common.language." + string(x))})
	}
	return out
}

// Cycles are the billing cycles to choose from.
func (l *List) Cycles() []Named[customer.Cycle] {
	out := []Named[customer.Cycle]{{"", l.words.T("customers.any_cycle")}}
	return append(out, cycles(l.words)...)
}

func cycles(w *text.Words) []Named[customer.Cycle] {
	var out []Named[customer.Cycle]
	for _, c := range customer.Cycles {
		out = append(out, Named[customer.Cycle]{c, w.T("common.cycle." + string(c))})
	}
	return out
}

// Holds are the kinds of holds to choose from.
func (l *List) Holds() []Named[customer.HoldKind] {
	out := []Named[customer.HoldKind]{{"", l.words.T("customers.any_hold")}}
	return append(out, holdKinds(l.words)...)
}

func holdKinds(w *text.Words) []Named[customer.HoldKind] {
	var out []Named[customer.HoldKind]
	for _, k := range customer.HoldKinds {
		out = append(out, Named[customer.HoldKind]{k, w.T("customers.hold." + string(k))})
	}
	return out
}

// Runnings are the choices of who has a subscription.
func (l *List) Runnings() []Named[view.Running] {
	return []Named[view.Running]{
		{view.AnyRunning, l.words.T("customers.running.any")},
		{view.WithRunning, l.words.T("customers.running.with")},
		{view.WithoutRunning, l.words.T("customers.running.without")},
	}
}

// Name is how the list calls somebody; who was anonymised has no name left.
func (l *List) Name(r view.CustomerRow) string {
	if !r.Anonymised.IsZero() {
		return l.words.T("customers.anonymised")
	}
	return r.Name()
}

// Town is where somebody lives.
func (l *List) Town(r view.CustomerRow) string { return strings.TrimSpace(r.PostalCode + " " + r.Town) }

// Count is how many subscriptions run, "" for none.
func (l *List) Count(r view.CustomerRow) string {
	if r.Running == 0 {
		return ""
	}
	return strconv.Itoa(r.Running)
}

// State is what is to be minded of somebody, in a few words; held reports whether
// it is a hold.
func (l *List) State(r view.CustomerRow) (says string, held bool) {
	if r.MergedInto != "" {
		return l.words.T("customers.state.merged", "number", r.MergedInto), false
	}
	var parts []string
	for _, h := range r.Holds {
		parts = append(parts, l.words.T("customers.hold."+string(h.Kind)))
	}
	return strings.Join(parts, separator), len(parts) > 0
}

// Language is a language in words.
func (l *List) Language(r view.CustomerRow) string {
	return l.words.T("common.language." + string(r.Lang))
}

// Cycle is a billing cycle in words.
func (l *List) Cycle(r view.CustomerRow) string { return l.words.T("common.cycle." + string(r.Cycle)) }
