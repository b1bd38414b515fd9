package kit

import (
	"context"
	"slices"
)

// SliceSource is the source of a short list that is in memory. items runs beside
// the window, each time the table is loaded; less compares by the key of a
// column (as cmp.Compare), items that are equal stay as they are.
func SliceSource[T any](items func() []T, id func(T) int64, less map[string]func(a, b T) int) Source[T] {
	return Source[T]{
		ID: id,
		Find: func(_ context.Context, s Sort, limit int) ([]int64, error) {
			all := slices.Clone(items())
			if compare := less[s.Key]; compare != nil {
				slices.SortStableFunc(all, func(a, b T) int {
					if s.Down {
						return compare(b, a)
					}
					return compare(a, b)
				})
			}
			ids := make([]int64, len(all))
			for i, item := range all {
				ids[i] = id(item)
			}
			if limit > 0 && len(ids) > limit {
				ids = ids[:limit]
			}
			return ids, nil
		},
		Rows: func(_ context.Context, ids []int64) ([]T, error) {
			wanted := make(map[int64]bool, len(ids))
			for _, id := range ids {
				wanted[id] = true
			}
			var rows []T
			for _, item := range items() {
				if wanted[id(item)] {
					rows = append(rows, item)
				}
			}
			return rows, nil
		},
	}
}
