package subscriptions

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync/atomic"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/domain/search"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Lists is where the screen reads its lists.
type Lists interface {
	FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error)
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
	UsualPlans(ctx context.Context, today civil.Date) (map[int64]int64, error)
	SubscriptionOrders(ctx context.Context, subscriptionID int64, limit int) ([]view.OrderRow, error)
	FindDocuments(ctx context.Context, q view.DocumentQuery, limit int) ([]int64, error)
	DocumentRows(ctx context.Context, ids []int64) ([]view.DocumentRow, error)
}

// List is the list with what it keeps to. Find and Rows may run beside
// everything else.
type List struct {
	lists  Lists
	words  *text.Words
	asked  atomic.Pointer[view.SubscriptionQuery] // replaced, never changed
	places []Named[Place]
}

// Running are the states of subscriptions that are delivered, or will be.
var Running = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

// NewList keeps to running subscriptions.
func NewList(l Lists, w *text.Words) *List {
	out := &List{lists: l, words: w}
	out.ask(view.SubscriptionQuery{States: Running})
	return out
}

// query is what is asked now, to be asked differently.
func (l *List) query() view.SubscriptionQuery { return *l.asked.Load() }

func (l *List) ask(q view.SubscriptionQuery) { l.asked.Store(&q) }

// Find finds what fits, in an order.
func (l *List) Find(ctx context.Context, key string, down bool, limit int) ([]int64, error) {
	q := l.query()
	q.Sort, q.Down, q.Lang = sorts[key], down, l.words.Lang()
	return l.lists.FindSubscriptions(ctx, q, limit)
}

// Finding is Find by what the list keeps to now, whatever it keeps to later.
func (l *List) Finding() func(ctx context.Context, key string, down bool, limit int) ([]int64, error) {
	now := &List{lists: l.lists, words: l.words}
	now.ask(l.query())
	return now.Find
}

// sorts are the orders by the keys of the columns.
var sorts = map[string]view.SubscriptionSort{
	"number": view.ByNumber, "receiver": view.ByReceiver, "town": view.ByTown, "plan": view.ByPlan,
	"state": view.ByState, "next": view.ByNextDelivery, "last": view.ByLastDay,
	"contents": view.ByContents,
}

// Rows are the rows of ids.
func (l *List) Rows(ctx context.Context, ids []int64) ([]view.SubscriptionRow, error) {
	return l.lists.SubscriptionRows(ctx, l.query().Today, ids)
}

// Today is the day the rows are shown for.
func (l *List) Today(day civil.Date) {
	q := l.query()
	q.Today = day
	l.ask(q)
}

// Search keeps to what has words that begin so.
func (l *List) Search(words string) {
	q := l.query()
	q.Words = words
	l.ask(q)
}

// Words are those searched for.
func (l *List) Words() string { return l.query().Words }

// KeepTo is a query a person did not put together here: where another screen
// leads.
func (l *List) KeepTo(q view.SubscriptionQuery) {
	q.Today = l.query().Today
	l.ask(q)
}

// Filter is what the choices beside the search say; zero values are no choice.
type Filter struct {
	States  StateFilter
	Plan    int64
	Article int64
	Next    civil.Range // of the next delivery
}

// StateFilter is a choice of states: one of them, or these.
type StateFilter string

// The choices besides the single states.
const (
	OnlyRunning StateFilter = "running"
	Any         StateFilter = ""
)

// Filter shows what is chosen now.
func (l *List) Filter() Filter {
	q := l.query()
	f := Filter{Plan: q.Plan, Article: q.Article, Next: q.Next}
	switch n := len(q.States); n {
	case 0:
	case 1:
		f.States = StateFilter(q.States[0])
	default:
		f.States = OnlyRunning
	}
	return f
}

// Choose sets the filter.
func (l *List) Choose(f Filter) {
	q := l.query()
	q.Plan, q.Article, q.Next = f.Plan, f.Article, f.Next
	switch f.States {
	case Any:
		q.States = nil
	case OnlyRunning:
		q.States = Running
	default:
		q.States = []subscription.State{subscription.State(f.States)}
	}
	l.ask(q)
}

// Narrowed reports whether a person searches for something: nothing found does
// not mean then that there is nothing.
func (l *List) Narrowed() bool {
	q, all := l.query(), civil.Range{}
	return l.Further() != (Further{}) || q.Words != "" || q.Plan != 0 || q.Article != 0 || q.Customer != 0 || q.Next != all || len(q.States) == 1
}

// Named is something with a name.
type Named[T any] struct {
	Value T
	Name  string
}

// States are the choices of states.
func (l *List) States() []Named[StateFilter] {
	out := []Named[StateFilter]{
		{OnlyRunning, l.words.T("subscriptions.states.running")}, {Any, l.words.T("subscriptions.states.all")},
	}
	for _, s := range append(slices.Clone(Running), subscription.Draft, subscription.Ended, subscription.Cancelled) {
		out = append(out, Named[StateFilter]{StateFilter(s), l.words.T("subscriptions.states." + string(s))})
	}
	return out
}

// Plans are the delivery plans to choose from, by name.
func (l *List) Plans(o catalog.Offer) []Named[int64] {
	return named(l, o.Plans, func(p catalog.DeliveryPlan) (bool, lang.Texts) { return true, p.Names })
}

// Articles are the articles to choose from, by name: those of subscriptions.
func (l *List) Articles(o catalog.Offer) []Named[int64] {
	return named(l, o.Articles, func(a catalog.Article) (bool, lang.Texts) { return a.SellSubscription, a.Names })
}

func named[T any](l *List, all map[int64]T, name func(T) (bool, lang.Texts)) []Named[int64] {
	var out []Named[int64]
	for id, x := range all {
		if fits, names := name(x); fits {
			out = append(out, Named[int64]{id, names.In(l.words.Lang())})
		}
	}
	slices.SortFunc(out, func(a, b Named[int64]) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Name), search.OrderKey(b.Name)), cmp.Compare(a.Value, b.Value))
	})
	return out
}

// soonDays is how far ahead the last of the choices of days goes.
const soonDays = 30

// NextDays are the choices of days of the next delivery. What another screen
// asked for is among them.
func (l *List) NextDays() []Named[civil.Range] {
	q := l.query()
	today, sunday := q.Today, q.Today.Monday().AddDays(6)
	out := []Named[civil.Range]{
		{civil.Range{}, l.words.T("subscriptions.next.any")},
		{civil.Between(today, today), l.words.T("subscriptions.next.today")},
		{civil.Between(today.AddDays(1), today.AddDays(1)), l.words.T("subscriptions.next.tomorrow")},
		{civil.Between(today, sunday), l.words.T("subscriptions.next.week")},
		{civil.Between(sunday.AddDays(1), sunday.AddDays(7)), l.words.T("subscriptions.next.next_week")},
		{civil.Between(today, today.AddDays(soonDays)), l.words.T("subscriptions.next.soon", "days", soonDays)},
	}
	if today == sunday {
		out = slices.Delete(out, 3, 4) // the week is today
	}
	if !slices.ContainsFunc(out, func(n Named[civil.Range]) bool { return n.Value == q.Next }) {
		out = append(out, Named[civil.Range]{q.Next, l.words.T("subscriptions.next.days", "days", q.Next)})
	}
	return out
}

// Contents tells what is in each delivery: "Kiste mittel ×1, Eier ×6".
func (l *List) Contents(r view.SubscriptionRow) string {
	var out []string
	for _, x := range r.Lines {
		out = append(out, l.words.T("subscriptions.line", "name", x.Names, "quantity", x.Quantity))
	}
	return strings.Join(out, ", ")
}

// Place is where it goes.
func (l *List) Place(r view.SubscriptionRow) string {
	if r.PickupPoint != nil {
		return r.PickupPoint.In(l.words.Lang())
	}
	return strings.TrimSpace(r.PostalCode + " " + r.Town)
}

// Plan is the name of the delivery plan.
func (l *List) Plan(r view.SubscriptionRow) string { return r.PlanNames.In(l.words.Lang()) }

// State is the state in words; "" while it is not known.
func (l *List) State(s subscription.State) string {
	if s == "" {
		return ""
	}
	return l.words.T("common.subscription." + string(s))
}

// Day is a day for a column, "" for none.
func (l *List) Day(d civil.Date) string { return l.words.DateWeekday(d) }
