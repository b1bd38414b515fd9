package db

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"turnus/domain/office/view"
)

// mostAlike is how many customers may have the same before it says nothing: the
// telephone of a school, the "info@" of a firm's branches.
const mostAlike = 12

// Duplicates implements view.Lists. Each sign is one walk along an index, so it
// takes twice as long for twice the customers.
func (db *DB) Duplicates(ctx context.Context, limit int) ([]view.Duplicate, error) {
	return look(ctx, db, func(r reader) ([]view.Duplicate, error) {
		pairs := map[[2]int64][]view.DuplicateSign{}
		for _, sign := range []struct {
			sign view.DuplicateSign
			key  string
			some string
		}{
			{view.SameEmail, "email_key", "email_key <> ''"},
			{view.SamePhone, "phone_key", "phone_key <> ''"},
			{view.SameDoor, "name_key, postal_code", "name_key <> '' AND postal_code <> ''"},
		} {
			if err := r.alike(pairs, sign.sign, sign.key, sign.some); err != nil {
				return nil, err
			}
		}
		keys := slices.SortedFunc(maps.Keys(pairs), func(a, b [2]int64) int {
			return cmp.Or(cmp.Compare(len(pairs[b]), len(pairs[a])), cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
		})
		if limit > 0 {
			keys = keys[:min(limit, len(keys))]
		}
		return rowsOf(keys, func(_ int, k [2]int64) view.Duplicate {
			return view.Duplicate{First: k[0], Second: k[1], Signs: pairs[k]}
		}), nil
	})
}

// alike adds the pairs of customers that have the same key.
func (r reader) alike(pairs map[[2]int64][]view.DuplicateSign, sign view.DuplicateSign, key, some string) error {
	const open = " AND merged_into IS NULL AND anonymised = ''"
	var group int64
	var ids []int64
	flush := func() {
		if len(ids) <= mostAlike {
			for i, a := range ids {
				for _, b := range ids[i+1:] {
					pairs[[2]int64{a, b}] = append(pairs[[2]int64{a, b}], sign)
				}
			}
		}
		ids = ids[:0]
	}
	err := r.integers("duplicates", 2, func(row []int64) bool {
		if row[0] != group {
			flush()
			group = row[0]
		}
		ids = append(ids, row[1])
		return true
	}, `SELECT g.first, c.id FROM (
			SELECT `+key+`, MIN(id) AS first FROM customer WHERE `+some+open+` GROUP BY `+key+` HAVING COUNT(*) > 1) g
		JOIN customer c USING (`+key+`) WHERE `+some+open+" ORDER BY g.first, c.id")
	flush()
	return err
}
