package kit

import (
	"slices"

	"fyne.io/fyne/v2"
)

// place is what a person looks at, to be found again in another list.
type place struct {
	keep    bool // false: the top
	offset  float32
	view    float32
	anchors []anchor // rows to go by, the best first
}

// anchor is a row and how far below the upper edge it stands.
type anchor struct {
	id    int64
	below float32
}

// place takes down what is seen now. At the top only the selected row counts:
// what is new above the others should be seen.
func (t *Table[T]) place() place {
	g := t.grid
	p := place{keep: true, offset: g.scroll.Offset.Y, view: g.height()}
	add := func(i int) { p.anchors = append(p.anchors, anchor{t.ids[i], float32(i)*RowHeight - p.offset}) }
	from, to := g.view()
	if g.selected >= from && g.selected < to {
		add(g.selected)
	}
	if p.offset <= 0 {
		return p
	}
	for i := from; i < to; i++ {
		add(i)
	}
	for i := from - 1; i >= max(0, from-pageSize); i-- {
		add(i)
	}
	return p
}

// in is the offset at which a list shows the place.
func (p place) in(ids []int64) float32 {
	if !p.keep {
		return 0
	}
	most := fyne.Max(0, float32(len(ids))*RowHeight-p.view)
	for _, a := range p.anchors {
		i := slices.Index(ids, a.id)
		if i < 0 {
			continue
		}
		y := float32(i) * RowHeight
		if p.offset <= 0 && y+RowHeight <= p.view {
			return 0
		}
		return between(y-a.below, 0, most)
	}
	return between(p.offset, 0, most)
}
