package subscriptions

import (
	"context"
	"strings"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/text"
)

// Lists is where the screen reads its lists.
type Lists interface {
	FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error)
	SubscriptionRows(ctx context.Context, today civil.Date, ids []int64) ([]view.SubscriptionRow, error)
	SubscriptionOrders(ctx context.Context, subscriptionID int64, limit int) ([]view.OrderRow, error)
}

// List is the list with what it keeps to.
type List struct {
	lists Lists
	words *text.Words
	today func() civil.Date
	query view.SubscriptionQuery
}

// Running are the states of subscriptions that are delivered, or will be.
var Running = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

// NewList keeps to running subscriptions.
func NewList(l Lists, w *text.Words, today func() civil.Date) *List {
	return &List{lists: l, words: w, today: today, query: view.SubscriptionQuery{States: Running}}
}

// Find finds what fits, in an order.
func (l *List) Find(ctx context.Context, key string, down bool, limit int) ([]int64, error) {
	q := l.query
	q.Today, q.Sort, q.Down = l.today(), sorts[key], down
	return l.lists.FindSubscriptions(ctx, q, limit)
}

// sorts are the orders by the keys of the columns.
var sorts = map[string]view.SubscriptionSort{
	"number": view.ByNumber, "receiver": view.ByReceiver, "town": view.ByTown, "plan": view.ByPlan,
	"state": view.ByState, "next": view.ByNextDelivery, "last": view.ByLastDay,
}

// Rows are the rows of ids.
func (l *List) Rows(ctx context.Context, ids []int64) ([]view.SubscriptionRow, error) {
	return l.lists.SubscriptionRows(ctx, l.today(), ids)
}

// Search keeps to what has words that begin so.
func (l *List) Search(words string) { l.query.Words = words }

// KeepTo is a query a person did not put together here: where another screen
// leads.
func (l *List) KeepTo(q view.SubscriptionQuery) { l.query = q }

// Filter is what the fields beside the search choose; 0 and Any are no choice.
type Filter struct {
	States StateFilter
	Plan   int64
}

// StateFilter is a choice of states.
type StateFilter string

// The choices besides the single states.
const (
	OnlyRunning StateFilter = "running"
	Any         StateFilter = ""
)

// Filter shows what is chosen now.
func (l *List) Filter() Filter {
	f := Filter{Plan: l.query.Plan}
	switch n := len(l.query.States); n {
	case 0:
	case 1:
		f.States = StateFilter(l.query.States[0])
	default:
		f.States = OnlyRunning
	}
	return f
}

// Choose sets the filter, and forgets days another screen asked for.
func (l *List) Choose(f Filter) {
	q := view.SubscriptionQuery{Words: l.query.Words, Plan: f.Plan}
	switch f.States {
	case Any:
	case OnlyRunning:
		q.States = Running
	default:
		q.States = []subscription.State{subscription.State(f.States)}
	}
	l.query = q
}

// Narrowed reports whether there may be more than is shown.
func (l *List) Narrowed() bool {
	q := l.query
	q.States = nil
	return q.Words != "" || q.Plan != 0 || q.Next != (civil.Range{}) || q.Last != (civil.Range{}) || len(l.query.States) > 0
}

// Says names the days the list keeps to, "" for none.
func (l *List) Says() string {
	switch {
	case l.query.Next != (civil.Range{}):
		return l.words.T("subscriptions.only_next", "days", l.query.Next)
	case l.query.Last != (civil.Range{}):
		return l.words.T("subscriptions.only_last", "days", l.query.Last)
	}
	return ""
}

// Plans are the delivery plans to choose from, by name.
func (l *List) Plans(o catalog.Offer) []Named {
	var out []Named
	for _, p := range o.Plans {
		out = append(out, Named{p.ID, p.Names.In(l.words.Lang())})
	}
	return byName(out)
}

// Named is something with a name.
type Named struct {
	ID   int64
	Name string
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
