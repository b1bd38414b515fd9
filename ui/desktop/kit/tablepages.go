package kit

import (
	"context"
	"maps"

	"fyne.io/fyne/v2"
)

// pages are the rows of a list that are in memory, by page of pageSize rows.
type pages[T any] map[int]*[pageSize]*T

// get is row i of the list, if it is there.
func (p pages[T]) get(i int) (row T, ok bool) {
	if i < 0 {
		return row, false
	}
	page := p[i/pageSize]
	if page == nil || page[i%pageSize] == nil {
		return row, false
	}
	return *page[i%pageSize], true
}

// put keeps the pages of an answer.
func (p pages[T]) put(a answer[T]) {
	for _, number := range a.pages {
		page := &[pageSize]*T{}
		for i, id := range pageOf(a.ids, number) {
			if row, ok := a.rows[id]; ok {
				page[i] = &row
			}
		}
		p[number] = page
	}
}

// lacking are the pages of rows from, to that are not there, of a list of n.
func (p pages[T]) lacking(from, to, n int) (numbers []int) {
	from, to = max(0, from), min(to, n)
	for i := from / pageSize; i*pageSize < to; i++ {
		if p[i] == nil {
			numbers = append(numbers, i)
		}
	}
	return numbers
}

// drop forgets pages far from those in view when there are too many.
func (p pages[T]) drop(from, to int) {
	if len(p) > keptPages {
		maps.DeleteFunc(p, func(i int, _ *[pageSize]*T) bool { return i < from-keptPages/4 || i > to+keptPages/4 })
	}
}

// pageOf are the ids of a page.
func pageOf(ids []int64, number int) []int64 {
	return ids[min(number*pageSize, len(ids)):min((number+1)*pageSize, len(ids))]
}

// seen are the pages of a list of n seen at an offset; before the table has a
// size, the first one.
func seen(offset, view float32, n int) (numbers []int) {
	first := int(offset / RowHeight)
	last := int((offset + fyne.Max(view, RowHeight)) / RowHeight)
	for i := first / pageSize; i <= last/pageSize && i*pageSize < n; i++ {
		numbers = append(numbers, i)
	}
	return numbers
}

// read reads pages of a list.
func (s Source[T]) read(ctx context.Context, ids []int64, numbers []int) (answer[T], error) {
	a := answer[T]{ids: ids, pages: numbers, rows: map[int64]T{}}
	var wanted []int64
	for _, n := range numbers {
		wanted = append(wanted, pageOf(ids, n)...)
	}
	if len(wanted) == 0 {
		return a, nil
	}
	rows, err := s.Rows(ctx, wanted)
	for _, row := range rows {
		a.rows[s.ID(row)] = row
	}
	return a, err
}
