package db

import (
	"context"

	"turnus/domain/civil"
)

// ArticleUses implements view.Lists.
func (db *DB) ArticleUses(ctx context.Context, today civil.Date) (map[int64]int, error) {
	type row struct {
		ArticleID     int64
		Subscriptions int
	}
	return look(ctx, db, func(r reader) (map[int64]int, error) {
		rows, err := query[row](r, "uses of articles", `
			SELECT l.article_id, COUNT(DISTINCT l.subscription_id) AS subscriptions
			FROM subscription_line l
			JOIN subscription_version v ON v.subscription_id = l.subscription_id AND v.pos = l.part_pos
			JOIN subscription s ON s.id = v.subscription_id
			WHERE (s.last_day = '' OR s.last_day >= ?) AND s.draft = 0 AND `+holds+`
			GROUP BY l.article_id`, today, today, today)
		out := make(map[int64]int, len(rows))
		for _, x := range rows {
			out[x.ArticleID] = x.Subscriptions
		}
		return out, err
	})
}
