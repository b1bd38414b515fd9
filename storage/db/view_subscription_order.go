package db

import (
	"cmp"
	"fmt"
	"slices"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/search"
	"turnus/domain/subscription"
)

// Tables a list of subscriptions is read from, the one that sorts it first.
const (
	withOverview     = " LEFT JOIN subscription_overview o ON o.subscription_id = s.id"
	fromSubscription = "subscription s" + withOverview
	fromOverview     = "subscription_overview o LEFT JOIN subscription s ON s.id = o.subscription_id"
	fromReceiver     = "customer c CROSS JOIN subscription s ON s.receiver_id = c.id" + withOverview
	fromVersion      = "subscription_version v LEFT JOIN subscription s ON s.id = v.subscription_id LEFT JOIN subscription_overview o ON o.subscription_id = v.subscription_id"
	fewSubscriptions = "subscription s ON s.id = few.value" + withOverview
	fewVersions      = fewSubscriptions + " JOIN subscription_version v ON v.subscription_id = s.id"
)

// statesInOrder is how states are sorted.
var statesInOrder = []subscription.State{
	subscription.Draft, subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled,
}

// subscriptionSorting is the order that a query asks for.
func (r reader) subscriptionSorting(q view.SubscriptionQuery) (sorting, error) {
	switch q.Sort {
	case view.ByNumber:
		return subscriptionsBy(fromSubscription, fewSubscriptions, "s.number_key", "s.id"), nil
	case view.ByReceiver:
		return subscriptionsBy(fromReceiver, fewSubscriptions+" JOIN customer c ON c.id = s.receiver_id", "c.name_key", "c.id", "s.id"), nil
	case view.ByTown:
		return r.byTown(q)
	case view.ByPlan:
		return r.byPlan(q)
	case view.ByContents:
		return r.byContents(q)
	case view.ByState:
		return byState(q), nil
	case view.ByLastDay:
		return lastly("s.last_day", fromSubscription, "s.id"), nil
	}
	return lastly("o.next_day", fromOverview, "o.subscription_id"), nil
}

// subscriptionsBy is an order of columns.
func subscriptionsBy(from, few string, order ...string) sorting {
	return sorting{
		walk: []section{{from: from, id: "s.id", order: order}},
		few:  section{from: few, id: "s.id", order: order},
	}
}

// lastly is an order of days, where what has none comes last.
func lastly(day, from, id string) sorting {
	return sorting{
		walk: []section{
			{from: from, id: id, where: day + " > ''", order: []string{day, id}},
			{from: from, id: id, where: day + " = ''", order: []string{id}},
		},
		few: section{from: fewSubscriptions, id: "s.id", last: day + " = ''", order: []string{day, "s.id"}},
	}
}

// byState has a section for each state, and what is not known yet comes last.
func byState(q view.SubscriptionQuery) sorting {
	var groups [][]any
	for _, state := range statesInOrder {
		if len(q.States) == 0 || slices.Contains(q.States, state) {
			groups = append(groups, []any{state})
		}
	}
	unknown := section{from: fromOverview, id: "o.subscription_id", order: []string{"o.next_day", "o.subscription_id"}}
	s := grouped("o.state", groups, q.Down, unknown, section{from: fewSubscriptions, id: "s.id", order: []string{"o.next_day", "s.id"}})
	if len(q.States) == 0 {
		unknown.where = "o.state = ''"
		s.walk = append(s.walk, unknown)
	}
	return s
}

// ofVersions are the sections of an order by something that the version that
// holds says.
func ofVersions(today civil.Date, order ...string) (walk, few section) {
	args := []any{today, today}
	return section{from: fromVersion, id: "v.subscription_id", where: holds, args: args, order: append(order, "v.subscription_id")},
		section{from: fewVersions, id: "s.id", where: holds, args: args, order: append(order, "s.id")}
}

// byPlan has a section for each plan.
func (r reader) byPlan(q view.SubscriptionQuery) (sorting, error) {
	plans, err := r.Plans().All()
	if err != nil {
		return sorting{}, err
	}
	slices.SortFunc(plans, func(a, b catalog.DeliveryPlan) int {
		return cmp.Or(cmp.Compare(search.OrderKey(a.Number), search.OrderKey(b.Number)), cmp.Compare(a.ID, b.ID))
	})
	walk, few := ofVersions(q.Today)
	return grouped("v.plan_id", rowsOf(plans, func(_ int, p catalog.DeliveryPlan) []any { return []any{p.ID} }), q.Down, walk, few), nil
}

// byTown has a section for each town; what goes to none comes last.
func (r reader) byTown(q view.SubscriptionQuery) (sorting, error) {
	groups, err := r.townsInOrder("subscription_version")
	if err != nil {
		return sorting{}, err
	}
	walk, few := ofVersions(q.Today)
	s := grouped("v.town", groups, q.Down, walk, few)
	walk.where = "v.town = '' AND " + walk.where
	s.walk = append(s.walk, walk)
	return s, nil
}

// townsInOrder are the towns of a table as lists sort them, those together that
// differ in case and accents only. A table has an index of towns, which is jumped
// along: many rows are in few towns.
func (r reader) townsInOrder(table string) ([][]any, error) {
	towns, err := query[string](r, "towns", `
		WITH RECURSIVE t (town) AS (
			SELECT MIN(town) FROM `+table+` WHERE town > ''
			UNION ALL SELECT (SELECT MIN(n.town) FROM `+table+` n WHERE n.town > t.town) FROM t WHERE t.town IS NOT NULL)
		SELECT town FROM t WHERE town IS NOT NULL`)
	return inGroups(towns, search.OrderKey), err
}

// inGroups sorts texts by a key and puts those with the same one together.
func inGroups(texts []string, key func(string) string) [][]any {
	keys := make(map[string]string, len(texts))
	for _, text := range texts {
		keys[text] = key(text)
	}
	slices.SortFunc(texts, func(a, b string) int { return cmp.Or(cmp.Compare(keys[a], keys[b]), cmp.Compare(a, b)) })
	var out [][]any
	for i, text := range texts {
		if i > 0 && keys[text] == keys[texts[i-1]] {
			out[len(out)-1] = append(out[len(out)-1], text)
		} else {
			out = append(out, []any{text})
		}
	}
	return out
}

// byContents has a section for each article that is the first of some
// contents, in the order of the articles' names; what is alike in it stands
// together.
func (r reader) byContents(q view.SubscriptionQuery) (sorting, error) {
	articles, err := r.Articles().All()
	if err != nil {
		return sorting{}, err
	}
	name := func(a catalog.Article) string {
		if q.Lang == "" {
			return search.OrderKey(a.Number)
		}
		return search.OrderKey(a.Names.In(q.Lang))
	}
	slices.SortFunc(articles, func(a, b catalog.Article) int {
		return cmp.Or(cmp.Compare(name(a), name(b)), cmp.Compare(a.ID, b.ID))
	})
	if q.Down {
		slices.Reverse(articles)
	}
	walk, few := ofVersions(q.Today, "v.contents")
	s := sorting{walk: rowsOf(articles, func(_ int, a catalog.Article) section {
		of := walk
		first := contentsOf(a.ID)
		of.where, of.args = "v.contents >= ? AND v.contents < ? AND "+walk.where, append([]any{first, beyond(first)}, walk.args...)
		return of
	})}
	walk.where, walk.order = "v.contents = '' AND "+walk.where, []string{"v.subscription_id"}
	s.walk = append(s.walk, walk)
	few.from += " LEFT JOIN rank ON rank.value = substr(v.contents, 1, " + fmt.Sprint(idWidth) + ")"
	few.ranks = rowsOf(articles, func(_ int, a catalog.Article) []any { return []any{contentsOf(a.ID)} })
	few.last = "rank.pos IS NULL, rank.pos"
	s.few = few
	return s, nil
}
