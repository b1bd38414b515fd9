package db

import (
	"context"
	"fmt"
	"reflect"
	"slices"
	"strings"

	"gorm.io/gorm"
	"gorm.io/gorm/clause"
	"gorm.io/gorm/schema"

	"turnus/domain/record"
)

// valuesAtOnce is how many values one INSERT has; more is slower, because the
// driver looks every parameter up in a list.
const valuesAtOnce = 400

// idsAtOnce is how many ids a query is asked for at once, for the same reason.
const idsAtOnce = 500

// row is a row of a table that belongs to an aggregate. It is compared with ==.
type row interface {
	comparable
	owner() int64 // id of the aggregate
}

// part takes aggregates apart into the rows of one table and puts them
// together again.
type part[T any, R row] struct {
	table string
	by    string      // column with the aggregate's id
	kind  record.Kind // owner_kind, in tables that several kinds share
	order string      // columns that sort the rows of one aggregate
	split func(*T) []R
	join  func(*T, R) error // nil for rows that are only looked for, never read back
	// derived says that rows hold what follows from the rest of the aggregate.
	derived bool
}

// tablePart is a part whatever its rows are.
type tablePart[T any] interface {
	name() string
	// load reads the rows of aggregates and joins them; the first part of a
	// mapping makes the aggregates.
	load(r reader, ids []int64, into map[int64]*T) error
	same(a, b *T) bool
	// remove deletes rows that aggregates no longer have, store writes those
	// that are new or different.
	remove(r reader, changed []pair[T]) error
	store(r reader, changed []pair[T]) error
	// verify returns the aggregates whose rows are not what they would be split
	// into, for parts that keep something twice.
	verify(r reader, ids []int64, loaded map[int64]*T) ([]int64, error)
}

// pair is an aggregate as it is stored and as it shall be; before is nil for a
// new one.
type pair[T any] struct{ before, after *T }

func (p part[T, R]) name() string { return p.table }

func (p part[T, R]) load(r reader, ids []int64, into map[int64]*T) error {
	if p.join == nil {
		return nil
	}
	rows, err := p.rows(r, ids)
	if err != nil {
		return err
	}
	for _, row := range rows {
		t := into[row.owner()]
		if t == nil {
			t = new(T)
			into[row.owner()] = t
		}
		if err := p.join(t, row); err != nil {
			return fmt.Errorf("read %s of %d: %w", p.table, row.owner(), err)
		}
	}
	return nil
}

func (p part[T, R]) rows(r reader, ids []int64) ([]R, error) {
	q := r.table(p.table).Where(p.by+" IN ?", ids).Order(p.by)
	if p.kind != "" {
		q = q.Where("owner_kind = ?", p.kind)
	}
	if p.order != "" {
		q = q.Order(p.order)
	}
	var rows []R
	return rows, failure("read "+p.table, q.Find(&rows).Error)
}

func (p part[T, R]) verify(r reader, ids []int64, loaded map[int64]*T) ([]int64, error) {
	if !p.derived {
		return nil, nil
	}
	rows, err := p.rows(r, ids)
	if err != nil {
		return nil, err
	}
	stored := groupBy(rows, R.owner)
	return slices.DeleteFunc(slices.Clone(ids), func(id int64) bool {
		return slices.Equal(stored[id], p.split(loaded[id]))
	}), nil
}

func (p part[T, R]) same(a, b *T) bool { return slices.Equal(p.split(a), p.split(b)) }

func (p part[T, R]) remove(r reader, changed []pair[T]) error {
	cols, err := columnsOf[R](r)
	if err != nil {
		return err
	}
	for _, c := range changed {
		if c.before == nil {
			continue
		}
		kept := cols.index(p.split(c.after))
		for _, row := range p.split(c.before) {
			key := cols.key(row)
			if _, ok := kept[key]; ok {
				continue
			}
			gone := r.table(p.table).Where(cols.keyCondition, key[:len(cols.primary)]...)
			if err := failure("delete from "+p.table, gone.Delete(new(R)).Error); err != nil {
				return err
			}
		}
	}
	return nil
}

func (p part[T, R]) store(r reader, changed []pair[T]) error {
	cols, err := columnsOf[R](r)
	if err != nil {
		return err
	}
	var fresh, different []R
	for _, c := range changed {
		if c.before == nil {
			fresh = append(fresh, p.split(c.after)...)
			continue
		}
		stored := cols.index(p.split(c.before))
		for _, row := range p.split(c.after) {
			old, known := stored[cols.key(row)]
			switch {
			case !known:
				fresh = append(fresh, row)
			case old != row:
				different = append(different, row)
			}
		}
	}
	// Overwriting goes by a key that was read in this transaction, and cannot
	// hit another aggregate's row.
	overwrite := clause.OnConflict{Columns: cols.conflict, UpdateAll: true}
	if err := insert(r, p.table, different, overwrite); err != nil {
		return err
	}
	return insert(r, p.table, fresh)
}

// insert writes rows in batches of the best size.
func insert[R any](r reader, table string, rows []R, clauses ...clause.Expression) error {
	if len(rows) == 0 {
		return nil
	}
	cols, err := columnsOf[R](r)
	if err != nil {
		return err
	}
	q := r.table(table).Clauses(clauses...)
	return duplicate("write "+table, q.CreateInBatches(rows, max(1, valuesAtOnce/cols.count)).Error)
}

// columns is what GORM knows of a row type.
type columns[R any] struct {
	primary      []*schema.Field
	conflict     []clause.Column
	keyCondition string // "a = ? AND b = ?"
	count        int
}

func columnsOf[R any](r reader) (columns[R], error) {
	statement := gorm.Statement{DB: r.gdb}
	if err := statement.Parse(new(R)); err != nil { // cached by GORM
		return columns[R]{}, err
	}
	c := columns[R]{primary: statement.Schema.PrimaryFields, count: len(statement.Schema.DBNames)}
	conditions := make([]string, len(c.primary))
	for i, f := range c.primary {
		conditions[i] = f.DBName + " = ?"
		c.conflict = append(c.conflict, clause.Column{Name: f.DBName})
	}
	c.keyCondition = strings.Join(conditions, " AND ")
	return c, nil
}

// rowKey is a primary key, of up to three columns.
type rowKey [3]any

func (c columns[R]) key(row R) rowKey {
	var key rowKey
	v := reflect.ValueOf(row)
	for i, f := range c.primary {
		key[i], _ = f.ValueOf(context.Background(), v)
	}
	return key
}

func (c columns[R]) index(rows []R) map[rowKey]R {
	out := make(map[rowKey]R, len(rows))
	for _, row := range rows {
		out[c.key(row)] = row
	}
	return out
}
