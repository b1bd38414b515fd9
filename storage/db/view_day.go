package db

import (
	"context"

	"turnus/domain/civil"
	"turnus/domain/office/view"
)

// PickDays implements view.Lists.
func (db *DB) PickDays(ctx context.Context, days civil.Range) ([]view.PickDay, error) {
	return look(ctx, db, func(r reader) ([]view.PickDay, error) {
		fetched, err := r.fetchedOn(days)
		if err != nil {
			return nil, err
		}
		packed, err := r.packedOn(days)
		if err != nil {
			return nil, err
		}
		byDay := make(map[civil.Date]view.PickDay, len(packed))
		for _, p := range packed {
			byDay[p.Day] = p
		}
		for i, f := range fetched {
			p := byDay[f.Day]
			p.Day, p.Lines, p.Orders = f.Day, f.Lines, f.Orders
			fetched[i] = p
		}
		return fetched, nil
	})
}

// fetchedOn counts the lines of live orders by their pick days, and the orders
// they belong to. A day parcels are packed on is one of those. Cancelled orders
// are few, so they are what is looked up.
func (r reader) fetchedOn(days civil.Range) ([]view.PickDay, error) {
	where, args := within(`order_id NOT IN (SELECT id FROM sales_order WHERE state = 'cancelled' AND pick_day >= ?)`,
		"pick_day", days, []any{days.From})
	return query[view.PickDay](r, "pick days", `
		SELECT day, SUM(n) AS lines, COUNT(*) AS orders FROM (
			SELECT pick_day AS day, COUNT(*) AS n FROM order_line WHERE `+where+` GROUP BY pick_day, order_id)
		GROUP BY day ORDER BY day`, args...)
}

// packedOn counts parcels by the day their last line is picked. No parcel is
// delivered before that day.
func (r reader) packedOn(days civil.Range) ([]view.PickDay, error) {
	where, args := within("day > ''", "day", days, []any{days.From})
	return query[view.PickDay](r, "parcels of pick days", `
		SELECT day, COUNT(*) AS parcels, SUM(n) AS open,
			COUNT(CASE WHEN s.edition > 0 THEN 1 END) AS printed, COUNT(CASE WHEN s.closed_at > 0 THEN 1 END) AS closed
		FROM (
			SELECT receiver_id, delivery_day, place, MAX(pick_day) AS day, COUNT(CASE WHEN state = 'open' THEN 1 END) AS n
			FROM sales_order WHERE delivery_day >= ? AND state <> 'cancelled'
			GROUP BY delivery_day, receiver_id, place) parcel
		LEFT JOIN slip s
			ON s.receiver_id = parcel.receiver_id AND s.delivery_day = parcel.delivery_day AND s.place = parcel.place
		WHERE `+where+" GROUP BY day", args...)
}

// OpenPicks implements view.Lists.
func (db *DB) OpenPicks(ctx context.Context, days civil.Range) ([]view.OpenPick, error) {
	return look(ctx, db, func(r reader) ([]view.OpenPick, error) {
		where, args := within("state = 'open' AND pick_day > ''", "pick_day", days, nil)
		return query[view.OpenPick](r, "open pick days",
			"SELECT pick_day AS day, COUNT(*) AS orders FROM sales_order WHERE "+where+" GROUP BY pick_day ORDER BY pick_day", args...)
	})
}

// MovedDeliveries implements view.Lists.
func (db *DB) MovedDeliveries(ctx context.Context, days civil.Range) ([]view.MovedDay, error) {
	return look(ctx, db, func(r reader) ([]view.MovedDay, error) {
		where, args := within("moved_from <> '' AND state <> 'cancelled'", "delivery_day", days, nil)
		return query[view.MovedDay](r, "moved deliveries", `
			SELECT moved_from AS nominal, delivery_day AS day, COUNT(*) AS orders FROM sales_order
			WHERE `+where+" GROUP BY moved_from, delivery_day ORDER BY moved_from, delivery_day", args...)
	})
}

// Shortages implements view.Lists.
func (db *DB) Shortages(ctx context.Context, since civil.Date) (view.ShortageCount, error) {
	return look(ctx, db, func(r reader) (view.ShortageCount, error) {
		rows, err := query[view.ShortageCount](r, "shortages", `
			SELECT COUNT(*) AS lines, COUNT(DISTINCT order_id) AS orders FROM order_line WHERE short > 0 AND pick_day >= ?`, since)
		if err != nil {
			return view.ShortageCount{}, err
		}
		return rows[0], nil
	})
}
