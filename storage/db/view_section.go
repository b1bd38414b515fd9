package db

import (
	"errors"
	"slices"
	"strings"

	"turnus/domain/record"
)

// sorting is an order of a list. A long list is walked through until there is
// enough of it; of a few ids of it each is looked up and they are sorted.
type sorting struct {
	// walk are the parts of the list one after the other. There are several
	// where what has nothing to sort by comes last, or where it is sorted by
	// something that has no order in the database.
	walk []section
	// few is the whole list as one part whose tables are looked up by "few.value",
	// an id; the zero section: those of walk do for it, where the ids are looked up
	// by an index.
	few section
	// tables are what conditions are asked of, looked up by "few.value"; "" where
	// they are asked while walking in any case.
	tables string
}

// section is a part of a sorted list.
type section struct {
	from  string // tables; an index gives the order
	id    string // column with the ids
	where string // "" for all
	args  []any
	order []string // columns, the id the last of them
	last  string   // condition of what comes last, in either direction; "" for nothing
	// ranks are the values of a column in their order, several where they are
	// alike, for tables to join with: "rank" has them as value, their place as pos.
	ranks [][]any
}

// statement asks for the ids of a section for which conditions hold, among a few
// if there are any.
func (s section) statement(c conditions, down bool, limit int, few []int64) (string, []any) {
	var args []any
	text, from, where := "", s.from, c.where
	if s.ranks != nil {
		text = `WITH rank (pos, value) AS MATERIALIZED (SELECT r.key, v.value FROM json_each(?) r, json_each(r.value) v) `
		args = append(args, toJSON(s.ranks))
	}
	if few != nil {
		from = "(SELECT value FROM json_each(?)) few CROSS JOIN " + from
		args = append(args, toJSON(few))
	}
	if s.where != "" {
		where = append([]string{s.where}, where...)
	}
	args = slices.Concat(args, s.args, c.args)
	order := s.order
	if down {
		order = rowsOf(order, func(_ int, column string) string { return column + " DESC" })
	}
	if s.last != "" {
		order = append([]string{s.last}, order...)
	}
	text += "SELECT " + s.id + " FROM " + from
	if len(where) > 0 {
		text += " WHERE " + strings.Join(where, " AND ")
	}
	text += " ORDER BY " + strings.Join(order, ", ")
	if limit > 0 {
		text, args = text+" LIMIT ?", append(args, limit)
	}
	return text, args
}

// finding is one question for the ids of a list.
type finding struct {
	conditions
	down  bool
	limit int   // 0: all
	among idSet // only these fit
	some  bool  // whether among says anything
}

// fewAmong is up to how many ids it is quicker to sort than to walk through a
// list until enough of them have come.
// A variable, so that tests have many in a small shop.
var fewAmong = 5000

// narrow keeps the ids that a statement finds.
func (r reader) narrow(f *finding, statement string, args ...any) error {
	var ids idSet
	err := r.integers("narrow", 1, func(row []int64) bool { ids.add(row[0]); return true }, statement, args...)
	f.keep(ids)
	return err
}

// narrowIfFew keeps the ids that a statement finds if they are few: a list
// would be walked through for long until it has enough of them. What they have
// in common must be a condition, too.
func (r reader) narrowIfFew(f *finding, statement string, args ...any) error {
	var ids idSet
	n := 0
	err := r.integers("narrow", 1, func(row []int64) bool { ids.add(row[0]); n++; return true },
		statement+" LIMIT ?", append(args, fewAmong+1)...)
	if n <= fewAmong {
		f.keep(ids)
	}
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

// keep keeps some ids.
func (f *finding) keep(ids idSet) {
	if f.some {
		ids.keep(f.among)
	}
	f.among, f.some = ids, true
}

// find returns the ids of a sorted list.
func (r reader) find(s sorting, f finding) ([]int64, error) {
	if n := f.among.count(); f.some && n <= fewAmong {
		return r.findFew(s, f, f.among.ids())
	}
	if f.some && s.tables != "" && len(f.where) > 0 {
		return r.findLate(s, f)
	}
	var out []int64
	for _, part := range s.walk {
		limit := 0
		if f.limit > 0 && !f.some {
			limit = f.limit - len(out)
		}
		statement, args := part.statement(f.conditions, f.down, limit, nil)
		err := r.integers("list", 1, func(row []int64) bool {
			if !f.some || f.among.has(row[0]) {
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

// lateAtOnce is how many ids findLate asks conditions of at once.
const lateAtOnce = 1000

// findLate is find for conditions that take longer than to see whether an id is
// among those that fit: they are asked only of these.
func (r reader) findLate(s sorting, f finding) ([]int64, error) {
	var out, waiting []int64
	ask := func() (more bool, err error) {
		if len(waiting) == 0 {
			return true, nil
		}
		var fit idSet
		err = r.integers("list", 1, func(row []int64) bool { fit.add(row[0]); return true },
			"SELECT few.value FROM (SELECT value FROM json_each(?)) few CROSS JOIN "+s.tables+" WHERE "+strings.Join(f.where, " AND "),
			slices.Concat([]any{toJSON(waiting)}, f.args)...)
		for _, id := range waiting {
			if fit.has(id) {
				out = append(out, id)
			}
		}
		waiting = waiting[:0]
		return f.limit == 0 || len(out) < f.limit, err
	}
	for _, part := range s.walk {
		more, broken := true, error(nil)
		statement, args := part.statement(conditions{}, f.down, 0, nil)
		err := r.integers("list", 1, func(row []int64) bool {
			if f.among.has(row[0]) {
				if waiting = append(waiting, row[0]); len(waiting) == lateAtOnce {
					more, broken = ask()
				}
			}
			return more && broken == nil
		}, statement, args...)
		if err = errors.Join(err, broken); err != nil || !more {
			return cut(out, f.limit), err
		}
	}
	_, err := ask()
	return cut(out, f.limit), err
}

// cut keeps the first of a list; 0 keeps all.
func cut(ids []int64, limit int) []int64 {
	if limit > 0 && len(ids) > limit {
		return ids[:limit]
	}
	return ids
}

// findFew is find among a few ids.
func (r reader) findFew(s sorting, f finding, few []int64) ([]int64, error) {
	if len(few) == 0 {
		return nil, nil
	}
	sections := []section{s.few}
	if s.few.from == "" {
		sections = s.walk
	}
	var out []int64
	for _, part := range sections {
		c, by := f.conditions, few
		if s.few.from == "" {
			c, by = conditions{slices.Clone(c.where), slices.Clone(c.args)}, nil
			c.add(part.id+" IN (SELECT value FROM json_each(?))", toJSON(few))
		}
		statement, args := part.statement(c, f.down, max(0, f.limit-len(out)), by)
		err := r.integers("list", 1, func(row []int64) bool { out = append(out, row[0]); return true }, statement, args...)
		if err != nil || f.limit > 0 && len(out) >= f.limit {
			return out, err
		}
	}
	return out, nil
}

// grouped is an order by a column whose values are ordered outside the
// database: a section for each group of values that are alike. What has none of
// them comes last in either direction.
func grouped(column string, groups [][]any, down bool, walk, few section) sorting {
	groups = slices.Clone(groups)
	if down {
		slices.Reverse(groups)
	}
	parts := rowsOf(groups, func(_ int, values []any) section {
		s := walk
		s.where, s.args = column+" IN ?", []any{values}
		if walk.where != "" {
			s.where, s.args = s.where+" AND "+walk.where, append(s.args, walk.args...)
		}
		return s
	})
	few.from += " LEFT JOIN rank ON rank.value = " + column
	few.ranks, few.last = groups, "rank.pos IS NULL, rank.pos"
	return sorting{walk: parts, few: few}
}
