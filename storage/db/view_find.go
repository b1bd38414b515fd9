package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"turnus/domain/civil"
	"turnus/domain/office/view"
)

var _ view.Lists = (*DB)(nil)

// look asks something of one consistent state.
func look[T any](ctx context.Context, db *DB, ask func(reader) (T, error)) (T, error) {
	var out T
	err := inTransaction(ctx, db.read, nil, func(r reader) error {
		var err error
		out, err = ask(r)
		return err
	})
	return out, err
}

// each calls fn with each row of an answer until fn has enough. Long lists come
// through it three times as fast as through GORM.
func (r reader) each(doing string, fn func(row *sql.Rows) (more bool, err error), statement string, args ...any) (err error) {
	if err := r.caller.Err(); err != nil {
		return err
	}
	rows, err := r.gdb.Raw(statement, args...).Rows()
	if err != nil {
		return failure(doing, err)
	}
	defer func() { err = errors.Join(err, failure(doing, rows.Close())) }()
	for more := true; more && rows.Next(); {
		if more, err = fn(rows); err != nil {
			return failure(doing, err)
		}
	}
	return failure(doing, rows.Err())
}

// integers is each for rows of so many integers. They are read as the driver
// gives them: converting each would take longer than finding it.
func (r reader) integers(doing string, columns int, fn func(row []int64) bool, statement string, args ...any) error {
	row, values, into := make([]int64, columns), make([]any, columns), make([]any, columns)
	for i := range values {
		into[i] = &values[i]
	}
	return r.each(doing, func(rows *sql.Rows) (bool, error) {
		if err := rows.Scan(into...); err != nil {
			return false, err
		}
		for i, v := range values {
			n, ok := v.(int64)
			if !ok {
				return false, fmt.Errorf("column %d is %T", i, v)
			}
			row[i] = n
		}
		return fn(row), nil
	}, statement, args...)
}

// conditions are what must hold of a row of a list.
type conditions struct {
	where []string
	args  []any
}

// add adds a condition with its parameters.
func (c *conditions) add(condition string, args ...any) {
	c.where, c.args = append(c.where, condition), append(c.args, args...)
}

// days adds that a column holds a day of a range, unless the range is every day.
func (c *conditions) days(column string, days civil.Range) {
	if days == (civil.Range{}) {
		return
	}
	c.where = append(c.where, column+" > ''")
	if !days.From.IsZero() {
		c.add(column+" >= ?", days.From)
	}
	if !days.To.IsZero() {
		c.add(column+" <= ?", days.To)
	}
}

// rowsByID reads the rows of ids, some hundred at once, and returns them in the
// order of ids.
func rowsByID[L, R any](ids []int64, row func(L) (int64, R), read func(some []int64) ([]L, error)) ([]R, error) {
	byID := make(map[int64]R, len(ids))
	for some := range slices.Chunk(ids, idsAtOnce) {
		list, err := read(some)
		if err != nil {
			return nil, err
		}
		for _, l := range list {
			id, r := row(l)
			byID[id] = r
		}
	}
	out := make([]R, 0, len(ids))
	for _, id := range ids {
		if r, ok := byID[id]; ok {
			out = append(out, r)
		}
	}
	return out, nil
}

// count answers how many there are.
func (r reader) count(statement string, args ...any) (int, error) {
	n, err := query[int](r, "count", statement, args...)
	if err != nil {
		return 0, err
	}
	return n[0], nil
}
