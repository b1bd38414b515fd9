package db

import (
	"math"
	"slices"

	"turnus/domain/office"
	"turnus/domain/record"
)

// mapping says how the aggregates of one kind are kept.
type mapping[T any] struct {
	kind  record.Kind
	table string
	head  func(*T) *record.Head
	// parts are the tables, the aggregate's own first, then in the order their
	// rows may be written in and joined.
	parts []tablePart[T]
	// prepare gives what is new in aggregates its ids and serials; nil for none.
	prepare func(u *unit, changed []pair[T]) error
	// settle brings up to date what other rows keep of the aggregates; nil for
	// nothing.
	settle func(u *unit, changed []pair[T]) error
}

// read is the collection of a kind in a view.
func read[T any](r reader, m *mapping[T]) collection[T] { return collection[T]{r, m} }

// collection implements office.Collection.
type collection[T any] struct {
	reader
	*mapping[T]
}

func (c collection[T]) Get(id int64) (T, error) {
	found, err := c.load([]int64{id})
	if err != nil {
		return *new(T), err
	}
	t, ok := found[id]
	if !ok {
		return *new(T), notFound(c.kind, id)
	}
	return *t, nil
}

func (c collection[T]) Find(number string) (T, bool, error) {
	var ids []int64
	err := c.reader.table(c.mapping.table).Where("number = ?", number).Pluck("id", &ids).Error
	if err != nil || len(ids) == 0 {
		return *new(T), false, failure("find "+string(c.kind), err)
	}
	t, err := c.Get(ids[0])
	return t, err == nil, err
}

func (c collection[T]) List(ids []int64) ([]T, error) {
	found, err := c.load(ids)
	if err != nil {
		return nil, err
	}
	out := make([]T, 0, len(found))
	for _, id := range ids {
		if t, ok := found[id]; ok {
			out = append(out, *t)
		}
	}
	return out, nil
}

func (c collection[T]) All() ([]T, error) {
	var ids []int64
	if err := c.reader.table(c.mapping.table).Order("number").Pluck("id", &ids).Error; err != nil {
		return nil, failure("list "+string(c.kind), err)
	}
	return c.List(ids)
}

// load reads aggregates by id, with one query for each table and some hundred
// ids.
func (c collection[T]) load(ids []int64) (map[int64]*T, error) {
	out := make(map[int64]*T, len(ids))
	for some := range slices.Chunk(ids, idsAtOnce) {
		for _, p := range c.parts {
			if err := p.load(c.reader, some, out); err != nil {
				return nil, err
			}
		}
	}
	return out, nil
}

// atMost is a limit as SQL wants it, where 0 is none.
func atMost(limit int) int {
	if limit == 0 {
		return math.MaxInt
	}
	return limit
}

// idsAfter pages through the ids of a table.
func (r reader) idsAfter(table string, after int64, limit int) ([]int64, error) {
	var ids []int64
	err := r.table(table).Where("id > ?", after).Order("id").Limit(atMost(limit)).Pluck("id", &ids).Error
	return ids, failure("ids of "+table, err)
}

var _ office.Collection[int] = collection[int]{}
