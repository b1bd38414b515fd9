package db

import (
	"cmp"
	"context"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/office/view"
	"turnus/domain/record"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

// FindSubscriptions implements view.Lists.
func (db *DB) FindSubscriptions(ctx context.Context, q view.SubscriptionQuery, limit int) ([]int64, error) {
	return look(ctx, db, func(r reader) ([]int64, error) {
		f := finding{conditions: subscriptionConditions(q), down: q.Down, limit: limit}
		if err := r.narrowSubscriptions(&f, q); err != nil {
			return nil, err
		}
		if q.Sort == view.ByTown {
			return r.findByTown(q.Today, f)
		}
		sections, err := r.subscriptionSections(q)
		if err != nil {
			return nil, err
		}
		return r.find(sections, f)
	})
}

// subscriptionConditions are what a query asks of subscriptions s and their
// overviews o. Both are joined loosely, so that SQLite leaves the one out that
// nothing is asked of.
func subscriptionConditions(q view.SubscriptionQuery) conditions {
	var c conditions
	if len(q.States) > 0 {
		c.add("o.state IN ?", q.States)
	}
	c.days("o.next_day", q.Next)
	c.days("s.last_day", q.Last)
	return c
}

// holds says that a version v of a subscription is the one that holds on a day;
// the first one does so before its start, too.
const holds = `(v.pos = 0 OR v.valid_from <= ?) AND NOT EXISTS (
	SELECT 1 FROM subscription_version later
	WHERE later.subscription_id = v.subscription_id AND later.pos > v.pos AND later.valid_from <= ?)`

// narrowSubscriptions chooses by customer, by what is in the versions that hold,
// and by words.
func (r reader) narrowSubscriptions(f *finding, q view.SubscriptionQuery) error {
	if q.Customer != 0 {
		err := r.narrow(f, "SELECT id FROM subscription WHERE receiver_id = ? OR payer_id = ?", q.Customer, q.Customer)
		if err != nil {
			return err
		}
	}
	if q.Plan != 0 {
		err := r.narrow(f, "SELECT v.subscription_id FROM subscription_version v WHERE v.plan_id = ? AND "+holds,
			q.Plan, q.Today, q.Today)
		if err != nil {
			return err
		}
	}
	if q.Article != 0 {
		err := r.narrow(f, `SELECT v.subscription_id FROM subscription_line l
			JOIN subscription_version v ON v.subscription_id = l.subscription_id AND v.pos = l.part_pos
			WHERE l.article_id = ? AND `+holds, q.Article, q.Today, q.Today)
		if err != nil {
			return err
		}
	}
	return r.narrowByWords(f, record.KindSubscription, q.Words)
}

// Tables a list of subscriptions is read from, the one that sorts it first.
const (
	fromSubscription = "subscription s LEFT JOIN subscription_overview o ON o.subscription_id = s.id"
	fromOverview     = "subscription_overview o LEFT JOIN subscription s ON s.id = o.subscription_id"
	fromReceiver     = "customer c CROSS JOIN subscription s ON s.receiver_id = c.id LEFT JOIN subscription_overview o ON o.subscription_id = s.id"
	fromVersion      = "subscription_version v LEFT JOIN subscription s ON s.id = v.subscription_id LEFT JOIN subscription_overview o ON o.subscription_id = v.subscription_id"
)

// statesInOrder is how states are sorted.
var statesInOrder = []subscription.State{
	subscription.Draft, subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled,
}

// subscriptionSections are the parts of a list in its order.
func (r reader) subscriptionSections(q view.SubscriptionQuery) ([]section, error) {
	switch q.Sort {
	case view.ByNumber:
		return []section{{from: fromSubscription, id: "s.id", order: []string{"s.number_key", "s.id"}}}, nil
	case view.ByReceiver:
		return []section{{from: fromReceiver, id: "s.id", order: []string{"c.name_key", "c.id", "s.id"}}}, nil
	case view.ByLastDay:
		return []section{
			{from: fromSubscription, id: "s.id", where: "s.last_day > ''", order: []string{"s.last_day", "s.id"}},
			{from: fromSubscription, id: "s.id", where: "s.last_day = ''", order: []string{"s.id"}},
		}, nil
	case view.ByState:
		return byState(q.Down), nil
	case view.ByPlan:
		return r.byPlan(q)
	}
	return []section{
		{from: fromOverview, id: "o.subscription_id", where: "o.next_day > ''", order: []string{"o.next_day", "o.subscription_id"}},
		{from: fromOverview, id: "o.subscription_id", where: "o.next_day = ''", order: []string{"o.subscription_id"}},
	}, nil
}

func byState(down bool) []section {
	of := func(_ int, state subscription.State) section {
		return section{
			from: fromOverview, id: "o.subscription_id", where: "o.state = ?", args: []any{state},
			order: []string{"o.next_day", "o.subscription_id"},
		}
	}
	states := rowsOf(statesInOrder, of)
	if down {
		slices.Reverse(states)
	}
	return append(states, of(0, "")) // not known yet
}

// byPlan has a section for each plan.
func (r reader) byPlan(q view.SubscriptionQuery) ([]section, error) {
	plans, err := r.Plans().All()
	if err != nil {
		return nil, err
	}
	slices.SortFunc(plans, func(a, b catalog.DeliveryPlan) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Number), search.OrderKey(b.Number)), cmp.Compare(a.ID, b.ID))
	})
	if q.Down {
		slices.Reverse(plans)
	}
	return rowsOf(plans, func(_ int, p catalog.DeliveryPlan) section {
		return section{
			from: fromVersion, id: "v.subscription_id", where: "v.plan_id = ? AND " + holds, args: []any{p.ID, q.Today, q.Today},
			order: []string{"v.subscription_id"},
		}
	}), nil
}
