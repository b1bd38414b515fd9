package kit

import (
	"cmp"
	"context"
	"slices"
	"testing"
)

func TestAListInMemoryIsASource(t *testing.T) {
	items := []crate{{id: 3, price: 20}, {id: 1, price: 10}, {id: 2, price: 20}, {id: 4, price: 5}}
	src := SliceSource(func() []crate { return items }, func(c crate) int64 { return c.id },
		map[string]func(a, b crate) int{"price": func(a, b crate) int { return cmp.Compare(a.price, b.price) }})
	for _, c := range []struct {
		by    Sort
		limit int
		want  []int64
	}{
		{Sort{}, 0, []int64{3, 1, 2, 4}},
		{Sort{}, 2, []int64{3, 1}},
		{Sort{}, 9, []int64{3, 1, 2, 4}},
		{Sort{Key: "price"}, 0, []int64{4, 1, 3, 2}},
		{Sort{Key: "price", Down: true}, 0, []int64{3, 2, 1, 4}}, // equal ones stay as they are
		{Sort{Key: "price", Down: true}, 1, []int64{3}},
		{Sort{Key: "unknown"}, 0, []int64{3, 1, 2, 4}},
	} {
		got, err := src.Find(context.Background(), c.by, c.limit)
		if err != nil || !slices.Equal(got, c.want) {
			t.Errorf("%v, %d: %v, %v, want %v", c.by, c.limit, got, err, c.want)
		}
	}
	if items[0].id != 3 {
		t.Error("the caller's list was sorted")
	}
	rows, err := src.Rows(context.Background(), []int64{2, 9, 1})
	if err != nil || len(rows) != 2 || rows[0].id != 1 || rows[1].id != 2 {
		t.Errorf("rows %v, %v", rows, err)
	}
}
