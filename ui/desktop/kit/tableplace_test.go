package kit

import (
	"fmt"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"turnus/domain/lang"
)

func ids(from, to int64) (all []int64) {
	for id := from; id <= to; id++ {
		all = append(all, id)
	}
	return all
}

func without(all []int64, gone ...int64) []int64 {
	return slices.DeleteFunc(slices.Clone(all), func(id int64) bool { return slices.Contains(gone, id) })
}

// A list is reloaded while a person looks at the rows from 101 on, row 103 being
// selected or not. The place is the row below the upper edge, and how much of
// it is cut off.
func TestReloadingKeepsThePlace(t *testing.T) {
	const view, offset = 10 * RowHeight, 100*RowHeight + 5
	looking := func(first ...int64) place {
		p := place{keep: true, offset: offset, view: view}
		for _, id := range append(first, append(ids(101, 110), 100, 99)...) {
			p.anchors = append(p.anchors, anchor{id, float32(id-1)*RowHeight - offset})
		}
		return p
	}
	all := ids(1, 1000)
	for name, c := range map[string]struct {
		place place
		in    []int64
		want  float32
	}{
		"nothing changed":            {looking(), all, offset},
		"rows inserted above":        {looking(), append(ids(2001, 2007), all...), offset + 7*RowHeight},
		"rows inserted below":        {looking(), append(ids(1, 500), append(ids(3001, 3009), ids(501, 1000)...)...), offset},
		"rows removed above":         {looking(), without(all, ids(50, 52)...), offset - 3*RowHeight},
		"the first one in view gone": {looking(), without(all, 101), offset - RowHeight},
		"all in view gone":           {looking(), without(all, ids(101, 110)...), offset},
		"the selected one stays":     {looking(103), append(ids(1, 102), append(ids(4001, 4004), ids(103, 1000)...)...), offset + 4*RowHeight},
		"far fewer rows":             {looking(), ids(1, 105), 95 * RowHeight},
		"hardly any row":             {looking(), ids(1, 3), 0},
		"none":                       {looking(), nil, 0},
		"all others":                 {looking(), ids(5001, 6000), offset},
		"all others, and fewer":      {looking(), ids(5001, 5020), 10 * RowHeight},
		"another question":           {place{offset: offset, view: view}, all, 0},
	} {
		if got := c.place.in(c.in); got != c.want {
			t.Errorf("%s: at %v, want %v", name, got, c.want)
		}
	}
}

// At the top, new rows are to be seen; only the selected row must not leave.
func TestAtTheTopNewRowsAreSeen(t *testing.T) {
	s := newShelf(300)
	b := lookAt(t, s)
	b.Reload()
	for i := range 20 { // more than have room
		s.insert(0, int64(2000+i))
	}
	b.Reload()
	wantNames(t, b.visible()[:2], []string{"new 2019", "new 2018"})
	s.crates = s.crates[20:]
	s.insert(0, 1001)
	b.Reload()
	wantNames(t, b.visible(), append([]string{"new 1001"}, crates(1, 9)...))
	b.Select(5)
	s.insert(0, 1002)
	b.Reload()
	wantNames(t, b.visible()[:3], []string{"new 1002", "new 1001", "crate 1"})
	for i := range 9 {
		s.insert(0, int64(1003+i))
	}
	at := b.top(5)
	b.Reload()
	if got := b.top(5); got != at {
		t.Errorf("the selected row went from %v to %v", at, got)
	}
}

// Whatever happens to a list, the selected row in view does not move on the
// screen, as long as it is there and the list is long enough around it; and the
// selection is the same row.
func TestTheSelectedRowStaysWhereItIs(t *testing.T) {
	s := newShelf(1)
	b := lookAt(t, s)
	rapid.Check(t, func(t *rapid.T) {
		*s = *newShelf(300)
		b.Restart()
		b.grid.scrollTo(float32(rapid.IntRange(40*28, 250*28).Draw(t, "offset")))
		from, to := b.grid.view()
		chosen := b.ids[rapid.IntRange(from+1, to-2).Draw(t, "selected")]
		b.press()
		b.selected = chosen
		b.settle()
		at := b.top(chosen)
		for i := range rapid.IntRange(0, 30).Draw(t, "changes") {
			where := rapid.IntRange(0, len(s.crates)-1).Draw(t, "where")
			if id := s.crates[where].id; rapid.Bool().Draw(t, "insert") || id == chosen {
				s.insert(where, int64(1000+i))
			} else {
				s.remove(id)
			}
		}
		b.Reload()
		if got := b.top(chosen); got != at {
			t.Errorf("row %d went from %v to %v", chosen, at, got)
		}
		if c, ok := b.Selected(); !ok || c.id != chosen {
			t.Errorf("selected: %v %v", c, ok)
		}
		i := slices.Index(b.ids, chosen)
		if want := b.grid.body.rows[i%len(b.grid.body.rows)]; want.index != i || want.drawn[0].text.Text != fmt.Sprintf("crate %d", chosen) {
			t.Errorf("row %d shows %q", want.index, want.drawn[0].text.Text)
		}
	})
}

func TestRestartShowsTheTop(t *testing.T) {
	s := newShelf(1000)
	b := lookAt(t, s)
	b.Reload()
	b.Select(500)
	b.Restart()
	wantNames(t, b.visible(), crates(1, 10))
	if c, ok := b.Selected(); !ok || c.id != 500 {
		t.Errorf("selected: %v", c)
	}
	s.remove(500)
	b.Restart()
	if _, ok := b.Selected(); ok {
		t.Error("a row that does not fit the question is selected")
	}
}

func TestPagesOfAPlace(t *testing.T) {
	for _, c := range []struct {
		offset, view float32
		n            int
		want         []int
	}{
		{0, 0, 1000, []int{0}},
		{0, 10 * RowHeight, 1000, []int{0}},
		{60 * RowHeight, 10 * RowHeight, 1000, []int{0, 1}},
		{64 * RowHeight, 63 * RowHeight, 1000, []int{1}},
		{0, 10 * RowHeight, 0, nil},
		{0, 200 * RowHeight, 65, []int{0, 1}},
	} {
		if got := seen(c.offset, c.view, c.n); !slices.Equal(got, c.want) {
			t.Errorf("%v of %d rows: %v, want %v", c.offset, c.n, got, c.want)
		}
	}
}

func TestTheRowsBesideARowAreThoseOfTheList(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	table := NewTable(p.desk, "crates", nil, newShelf(3).source())
	if table.Beside(1, 1) != 0 {
		t.Error("beside a row stands one before anything was read")
	}
	table.Reload()
	for _, c := range []struct{ id, by, want int64 }{{1, 1, 2}, {2, -1, 1}, {1, -1, 0}, {3, 1, 0}, {1, 2, 3}, {9, 1, 0}} {
		if got := table.Beside(c.id, int(c.by)); got != c.want {
			t.Errorf("%d rows from %d stands %d, want %d", c.by, c.id, got, c.want)
		}
	}
}
