package db

import (
	"time"

	"turnus/domain/civil"
)

// SubscriptionsUsing implements office.ArticleQueries.
func (r reader) SubscriptionsUsing(articleIDs, planIDs []int64, from civil.Date) ([]int64, error) {
	where, args := "", []any{none(articleIDs), from, from}
	if len(planIDs) > 0 {
		where, args = " AND v.plan_id IN ?", append(args, planIDs)
	}
	return query[int64](r, "subscriptions using articles", `
		SELECT DISTINCT s.id FROM subscription_line l
		JOIN subscription_version v ON v.subscription_id = l.subscription_id AND v.pos = l.part_pos
		JOIN subscription s ON s.id = l.subscription_id
		WHERE l.article_id IN ? AND (s.last_day = '' OR s.last_day >= ?)
		AND (v.valid_before = '' OR v.valid_before > ?)`+where+" ORDER BY 1", args...)
}

// SubscriptionsChangedTo implements office.ArticleQueries.
func (r reader) SubscriptionsChangedTo(articleIDs []int64, from civil.Date) ([]int64, error) {
	return query[int64](r, "deliveries changed to articles", `
		SELECT DISTINCT s.id FROM single_line l
		JOIN subscription_single x ON x.subscription_id = l.subscription_id AND x.pos = l.part_pos
		JOIN subscription s ON s.id = l.subscription_id
		WHERE l.article_id IN ? AND x.nominal >= ? AND (s.last_day = '' OR s.last_day >= ?) ORDER BY 1`,
		none(articleIDs), from, from)
}

// OpenOrderIDsUsing implements office.ArticleQueries.
func (r reader) OpenOrderIDsUsing(articleIDs []int64, from civil.Date, at time.Time) (free, fixed []int64, err error) {
	find := func(cutoff string) ([]int64, error) {
		return query[int64](r, "open orders using articles", `
			SELECT DISTINCT o.id FROM order_line l JOIN sales_order o ON o.id = l.order_id
			WHERE l.article_id IN ? AND o.state = 'open' AND o.delivery_day >= ? AND o.cutoff `+cutoff+" ? ORDER BY 1",
			none(articleIDs), from, toInstant(at))
	}
	if free, err = find(">"); err != nil {
		return nil, nil, err
	}
	fixed, err = find("<=")
	return free, fixed, err
}
