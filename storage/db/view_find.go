package db

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/record"
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

// section is a part of a sorted list. A list has several where what has nothing
// to sort by comes last, or where it is sorted by something that has no order
// in the database.
type section struct {
	from  string // tables; an index gives the order
	id    string // column with the ids
	where string // "" for all
	args  []any
	order []string // columns, the id the last of them
}

// statement asks for the ids of a section for which conditions hold.
func (s section) statement(c conditions, down bool, limit int) (string, []any) {
	where, args := c.where, c.args
	if s.where != "" {
		where, args = append([]string{s.where}, where...), slices.Concat(s.args, args)
	}
	order := s.order
	if down {
		order = rowsOf(order, func(_ int, column string) string { return column + " DESC" })
	}
	text := "SELECT " + s.id + " FROM " + s.from
	if len(where) > 0 {
		text += " WHERE " + strings.Join(where, " AND ")
	}
	text += " ORDER BY " + strings.Join(order, ", ")
	if limit > 0 {
		text, args = text+" LIMIT ?", append(args[:len(args):len(args)], limit)
	}
	return text, args
}

// finding is one question for the ids of a list.
type finding struct {
	conditions
	down  bool
	limit int     // 0: all
	among []int64 // ascending; only these fit
	some  bool    // whether among says anything
}

// narrow keeps the ids that a statement finds.
func (r reader) narrow(f *finding, statement string, args ...any) error {
	var ids []int64
	err := r.integers("narrow", 1, func(row []int64) bool { ids = append(ids, row[0]); return true }, statement, args...)
	slices.Sort(ids)
	f.keep(slices.Compact(ids))
	return err
}

// narrowByWords keeps what words find.
func (r reader) narrowByWords(f *finding, kind record.Kind, typed string) error {
	ids, some, err := r.withWords(kind, typed)
	if some {
		f.keep(ids)
	}
	return err
}

// keep keeps some ids, which ascend.
func (f *finding) keep(ids []int64) {
	if f.some {
		ids = intersect(ids, f.among)
	}
	f.among, f.some = ids, true
}

// find returns the ids of a sorted list. The ids to choose among go to the
// database if they are few; else the list is walked through until there are
// enough.
func (r reader) find(sections []section, f finding) ([]int64, error) {
	if f.some && len(f.among) == 0 {
		return nil, nil
	}
	var out []int64
	for _, s := range sections {
		c, limit := f.conditions, f.limit
		switch {
		case !f.some:
			limit = max(0, f.limit-len(out))
		case len(f.among) <= idsAtOnce:
			c.where, c.args = slices.Clone(c.where), slices.Clone(c.args)
			c.add(s.id+" IN ?", f.among)
		default:
			limit = 0
		}
		statement, args := s.statement(c, f.down, limit)
		err := r.integers("list", 1, func(row []int64) bool {
			if !f.some || has(f.among, row[0]) {
				out = append(out, row[0])
			}
			return f.limit == 0 || len(out) < f.limit
		}, statement, args...)
		if err != nil || f.limit > 0 && len(out) >= f.limit {
			return out, err
		}
	}
	return out, nil
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
