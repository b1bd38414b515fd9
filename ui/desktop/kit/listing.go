package kit

import (
	"context"
	"slices"
)

// Listing is a table as it is shown – what it keeps to, its order, the columns that
// are seen – to be written somewhere else.
type Listing struct {
	Heads []ListingHead
	// Each calls row with the values of one row after the other, see Column.Value,
	// and told with how many of all there are. It runs beside the window and never
	// has more than a few rows in memory.
	Each func(ctx context.Context, row func(values []any) error, told func(done, total int)) error
}

// ListingHead is the head of a column.
type ListingHead struct {
	Title string
	Right bool // numbers
}

// listedAtOnce is how many rows a listing reads at once.
const listedAtOnce = 500

// Listing is the table as it is shown now.
func (t *Table[T]) Listing() Listing {
	columns, source, sort := slices.Clone(t.columns), t.source, t.sort
	var out Listing
	for _, c := range columns {
		out.Heads = append(out.Heads, ListingHead{c.Title, c.Right})
	}
	out.Each = func(ctx context.Context, row func([]any) error, told func(done, total int)) error {
		ids, err := source.Find(ctx, sort, 0)
		if err != nil {
			return err
		}
		done := 0
		for some := range slices.Chunk(ids, listedAtOnce) {
			if err := source.list(ctx, some, columns, row); err != nil {
				return err
			}
			done += len(some)
			told(done, len(ids))
		}
		return nil
	}
	return out
}

// list calls row for each of some ids, in their order; what is gone since is left out.
func (s Source[T]) list(ctx context.Context, ids []int64, columns []Column[T], row func([]any) error) error {
	rows, err := s.Rows(ctx, ids)
	if err != nil {
		return err
	}
	byID := make(map[int64]T, len(rows))
	for _, r := range rows {
		byID[s.ID(r)] = r
	}
	values := make([]any, len(columns))
	for _, id := range ids {
		r, ok := byID[id]
		if !ok {
			continue
		}
		for i, c := range columns {
			values[i] = c.value(r)
		}
		if err := row(values); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func (c Column[T]) value(r T) any {
	if c.Value != nil {
		return c.Value(r)
	}
	return c.Cell(r).Text
}
