package db

import (
	"context"

	"turnus/domain/office"
	"turnus/domain/office/view"
	"turnus/domain/record"
)

// History implements view.Lists.
func (db *DB) History(ctx context.Context, kind record.Kind, id int64, limit int) ([]view.Change, error) {
	return look(ctx, db, func(r reader) ([]view.Change, error) {
		type logged struct {
			Change changeRow `gorm:"embedded"`
			Before string
			After  string
		}
		rows, err := query[logged](r, "history", `
			SELECT c.*, COALESCE(p.before, '') AS before, COALESCE(p.after, '') AS after
			FROM change c LEFT JOIN change_payload p ON p.change_id = c.id
			WHERE c.kind = ? AND c.object_id = ? ORDER BY c.version DESC, c.id DESC LIMIT ?`, kind, id, atMost(limit))
		return rowsOf(rows, func(_ int, l logged) view.Change {
			c := l.Change
			return view.Change{
				ID: c.ID, At: fromInstant(c.At), Version: c.Version, Before: bytesOf(l.Before), After: bytesOf(l.After),
				Actor: office.Actor{User: c.UserName, Role: office.Role(c.Role), Machine: c.Machine, Via: office.Via(c.Via)},
				Cause: office.Cause{Job: office.Job(c.Job), Request: c.Request, Source: c.Source},
			}
		}), err
	})
}

// LastChange implements view.Lists: the length of the log, and the steps counted
// that leave nothing in it. Nothing is ever taken away from either.
func (db *DB) LastChange(ctx context.Context) (int64, error) {
	return look(ctx, db, func(r reader) (int64, error) {
		sums, err := query[int64](r, "last change", `
			SELECT COALESCE((SELECT MAX(id) FROM change), 0)
				+ COALESCE((SELECT last FROM number_series WHERE kind = ? AND prefix = '' AND year = 0), 0)`, seriesUnlogged)
		if err != nil {
			return 0, err
		}
		return sums[0], nil
	})
}
