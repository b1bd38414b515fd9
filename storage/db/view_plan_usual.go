package db

import (
	"context"

	"turnus/domain/civil"
)

// UsualPlans implements view.Lists.
func (db *DB) UsualPlans(ctx context.Context, today civil.Date) (map[int64]int64, error) {
	type row struct{ ArticleID, PlanID int64 }
	return look(ctx, db, func(r reader) (map[int64]int64, error) {
		rows, err := query[row](r, "usual plans of articles", `
			SELECT l.article_id, v.plan_id
			FROM subscription_line l
			JOIN subscription_version v ON v.subscription_id = l.subscription_id AND v.pos = l.part_pos
			JOIN subscription s ON s.id = v.subscription_id
			WHERE (s.last_day = '' OR s.last_day >= ?) AND s.draft = 0 AND `+holds+`
			GROUP BY l.article_id, v.plan_id
			ORDER BY l.article_id, COUNT(*), v.plan_id DESC`, today, today, today)
		out := make(map[int64]int64, len(rows))
		for _, x := range rows {
			out[x.ArticleID] = x.PlanID // the last is the most used
		}
		return out, err
	})
}
