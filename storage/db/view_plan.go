package db

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office/view"
)

// PlanUses implements view.Lists.
func (db *DB) PlanUses(ctx context.Context, today civil.Date) (map[int64]view.PlanUse, error) {
	type row struct {
		PlanID        int64
		Subscriptions int
		Ordered       civil.Date
	}
	return look(ctx, db, func(r reader) (map[int64]view.PlanUse, error) {
		rows, err := query[row](r, "uses of plans", `
			SELECT v.plan_id, COUNT(*) AS subscriptions, COALESCE(MAX((
				SELECT MAX(nominal) FROM order_cover c WHERE c.subscription_id = s.id AND c.nominal >= ?)), '') AS ordered
			FROM subscription_version v
			JOIN subscription s ON s.id = v.subscription_id
			WHERE (s.last_day = '' OR s.last_day >= ?) AND `+holds+`
			GROUP BY v.plan_id`, today, today, today, today)
		out := make(map[int64]view.PlanUse, len(rows))
		for _, x := range rows {
			out[x.PlanID] = view.PlanUse{Subscriptions: x.Subscriptions, Ordered: x.Ordered}
		}
		return out, err
	})
}
