package planning

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/customer"
	"turnus/domain/money"
	"turnus/domain/office"
	"turnus/domain/order"
	"turnus/domain/subscription"
)

// Missed are the deliveries whose pick day is over and that have no order: the
// program was off, or a day was not planned. Nothing becomes of them until a
// person decides.
type Missed struct {
	Days   []MissedDay // by delivery day, then pick day
	Dates  int         // of all days
	Failed []Failed    // subscriptions of which nothing can be told
}

// MissedDay are the missed deliveries of a day with the same first pick day.
type MissedDay struct {
	Date, Pick civil.Date
	Dates      []MissedDate // by subscription; MissedOrders has what is in them
	Articles   []ArticleQuantity
}

// MissedDate names a missed delivery: by the first nominal date it covers.
type MissedDate struct {
	SubscriptionID int64
	Nominal        civil.Date
}

// ArticleQuantity is how much of an article some deliveries hold together.
type ArticleQuantity struct {
	ArticleID int64
	Quantity  money.Quantity
}

// MissedOrder is the order a missed delivery would have been.
type MissedOrder struct {
	MissedDate
	Order        order.Order
	Subscription subscription.Subscription
	Receiver     customer.Customer
	// Next is the next day it could be delivered on, see NextDay; zero for none.
	Next civil.Date
}

// Missed lists all missed deliveries. It keeps little of each, so that there may
// be any number of them.
func (j Jobs) Missed(ctx context.Context, today civil.Date) (Missed, error) {
	var out Missed
	days := map[[2]civil.Date]*missing{}
	err := j.preview(ctx, today, today, func(f found) {
		for _, o := range f.Missed {
			key := [2]civil.Date{o.Date, o.EarliestPick()}
			if days[key] == nil {
				days[key] = &missing{articles: map[int64]money.Quantity{}}
			}
			days[key].add(o)
		}
		out.Dates += len(f.Missed)
		out.Failed = append(out.Failed, f.failed...)
	})
	for key, d := range days {
		out.Days = append(out.Days, MissedDay{Date: key[0], Pick: key[1], Dates: d.dates, Articles: d.sorted()})
	}
	slices.SortFunc(out.Days, func(a, b MissedDay) int {
		return cmp.Or(a.Date.Compare(b.Date), a.Pick.Compare(b.Pick))
	})
	return out, err
}

// missing is a missed day while it is gathered.
type missing struct {
	dates    []MissedDate
	articles map[int64]money.Quantity
}

func (m *missing) add(o order.Order) {
	m.dates = append(m.dates, MissedDate{o.SubscriptionID, o.FirstNominal()})
	for _, l := range o.Lines {
		m.articles[l.ArticleID] += l.Ordered
	}
}

func (m *missing) sorted() []ArticleQuantity {
	out := make([]ArticleQuantity, 0, len(m.articles))
	for _, id := range slices.Sorted(maps.Keys(m.articles)) {
		out = append(out, ArticleQuantity{id, m.articles[id]})
	}
	return out
}

// MissedOrders tells what is in some missed deliveries, for a page of a list;
// those that were decided meanwhile are left out.
func (j Jobs) MissedOrders(ctx context.Context, today civil.Date, dates []MissedDate) ([]MissedOrder, error) {
	var out []MissedOrder
	err := j.Store.Read(ctx, func(from office.Reader) error {
		r, err := j.rules(from, today, today)
		if err != nil {
			return err
		}
		f, err := r.find(from, subscriptionsOf(dates))
		if err != nil {
			return err
		}
		missed := map[MissedDate]order.Order{}
		for _, o := range f.Missed {
			missed[MissedDate{o.SubscriptionID, o.FirstNominal()}] = o
		}
		of := map[int64]subscription.Subscription{}
		for _, s := range f.batch.subscriptions {
			of[s.ID] = s
		}
		for _, d := range dates {
			o, ok := missed[d]
			if !ok {
				continue
			}
			s := of[d.SubscriptionID]
			next, err := f.batch.nextDay(s, o, r)
			if err != nil {
				return err
			}
			out = append(out, MissedOrder{d, o, s, f.batch.receiver(s), next})
		}
		return nil
	})
	return out, err
}

// subscriptionsOf are the ids of subscriptions, each once, ascending.
func subscriptionsOf(dates []MissedDate) []int64 {
	ids := map[int64]bool{}
	for _, d := range dates {
		ids[d.SubscriptionID] = true
	}
	return slices.Sorted(maps.Keys(ids))
}
