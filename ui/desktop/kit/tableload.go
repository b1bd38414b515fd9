package kit

import (
	"context"
	"slices"
	"time"

	"fyne.io/fyne/v2/canvas"
)

const (
	firstRows    = 200 // asked for at first, more than fit on any screen
	pageSize     = 64  // rows read at once
	keptPages    = 64
	ahead        = pageSize // rows read above and below those in view
	loadingAfter = 150 * time.Millisecond
)

// Reload shows what is stored now, keeping selection and place.
func (t *Table[T]) Reload() {
	t.retried = false
	t.ask(t.place(), t.firstLimit())
}

// Restart shows the answer to another question – a search, a filter – from the
// top, keeping the selection if it is still there.
func (t *Table[T]) Restart() {
	t.retried = false
	t.ask(place{}, firstRows)
}

// SortBy sorts the table, from the top.
func (t *Table[T]) SortBy(s Sort) {
	t.sort = s
	t.grid.down = s.Down
	t.grid.sorted = slices.IndexFunc(t.columns, func(c Column[T]) bool { return c.Sort && c.Key == s.Key })
	t.grid.head.Refresh()
	if t.state != notAsked {
		t.Restart()
	}
}

// Sorted is what it is sorted by.
func (t *Table[T]) Sorted() Sort { return t.sort }

// sortByColumn sorts as a click on a head does: upwards, then downwards.
func (t *Table[T]) sortByColumn(i int) {
	if c := t.columns[i]; c.Sort {
		t.SortBy(Sort{Key: c.Key, Down: t.sort.Key == c.Key && !t.sort.Down})
	}
}

// firstLimit is how many ids to ask for: a few if nothing is shown yet, else
// all at once, so that the list does not get shorter for a moment.
func (t *Table[T]) firstLimit() int {
	if len(t.ids) == 0 {
		return firstRows
	}
	return 0
}

// answer is what came back: ids in order, and the rows of some pages.
type answer[T any] struct {
	ids   []int64
	pages []int
	rows  map[int64]T
}

// ask asks for ids and, so that nothing flickers, for the rows that will be
// seen. An older question is cancelled, its answer never shown.
func (t *Table[T]) ask(p place, limit int) {
	t.pending = true
	if len(t.ids) == 0 && t.state != slow {
		t.state = asking
	}
	source, sort, selected, answered := t.source, t.sort, t.selected, false
	StartLatest(&t.finding, t.desk.Tasks, Work[answer[T]]{
		Do: func(ctx context.Context) (answer[T], error) {
			ids, err := source.Find(ctx, sort, limit)
			if err != nil {
				return answer[T]{}, err
			}
			pages := seen(p.in(ids), p.view, len(ids))
			if i := slices.Index(ids, selected); i >= 0 && !slices.Contains(pages, i/pageSize) {
				pages = append(pages, i/pageSize)
			}
			return source.read(ctx, ids, pages)
		},
		Then: func(a answer[T]) {
			answered = true
			t.show(a, p, limit == 0 || len(a.ids) < limit)
		},
		Failed: func(err error) {
			answered, t.pending = true, false
			if len(t.ids) == 0 {
				t.state = failed
			}
			t.comment()
			t.desk.Tasks.failed(err)
		},
	})
	if answered {
		return
	}
	t.comment()
	if t.patience != nil {
		t.excuse()
	}
}

// excuse says after a while that the table is loading.
func (t *Table[T]) excuse() {
	patience := t.patience
	Start(t.desk.Tasks, Work[struct{}]{
		Do: func(ctx context.Context) (struct{}, error) {
			patience(ctx)
			return struct{}{}, nil
		},
		Then: func(struct{}) {
			if t.state == asking {
				t.state = slow
				t.comment()
			}
		},
	})
}

// wait is as long as nobody wonders why nothing happens.
func wait(ctx context.Context) {
	select {
	case <-ctx.Done():
	case <-time.After(loadingAfter):
	}
}

// show replaces what is shown by an answer.
func (t *Table[T]) show(a answer[T], p place, all bool) {
	if p.keep { // people scroll while they wait
		p = t.place()
	}
	t.shown++
	t.fetching = false
	t.ids = a.ids
	t.rows = pages[T]{}
	t.rows.put(a)
	t.state, t.pending = begun, !all
	if all {
		t.state = whole
		t.keepMarks()
		t.selected = t.orNone(t.selected)
	}
	t.grid.show(len(t.ids), slices.Index(t.ids, t.selected), p.in(t.ids))
	t.comment()
	t.settle()
	if !all {
		t.ask(t.place(), 0)
		return
	}
	if t.OnLoaded != nil {
		t.OnLoaded(len(t.ids))
	}
}

// orNone is the id if there is such a row, else 0.
func (t *Table[T]) orNone(id int64) int64 {
	if slices.Contains(t.ids, id) {
		return id
	}
	return 0
}

// fetch reads the rows in view that are not there, then those around them; one
// request at a time, so that fast scrolling does not pile them up.
func (t *Table[T]) fetch() {
	missing := t.missing()
	if len(missing) == 0 || t.fetching {
		return
	}
	t.fetching = true
	shown, ids, source := t.shown, t.ids, t.source
	Start(t.desk.Tasks, Work[answer[T]]{
		Do: func(ctx context.Context) (answer[T], error) { return source.read(ctx, ids, missing) },
		Then: func(a answer[T]) {
			if t.shown != shown {
				return
			}
			t.fetching = false
			t.rows.put(a)
			t.grid.body.forget()
			t.grid.body.update()
			t.announce()
			t.retry(a)
			t.fetch()
		},
		// fetching stays set: until the next Reload nobody tries again and again.
	})
}

// missing are the pages to be read next.
func (t *Table[T]) missing() []int {
	from, to := t.grid.view()
	pages := t.rows.lacking(from, to, len(t.ids))
	if i := t.grid.selected; i >= 0 && len(pages) == 0 {
		pages = t.rows.lacking(i, i+1, len(t.ids))
	}
	if len(pages) == 0 && from < to && t.state == whole {
		pages = t.rows.lacking(from-ahead, to+ahead, len(t.ids))
	}
	t.rows.drop(from/pageSize, to/pageSize)
	return pages
}

// retry reads the list again when a row of it no longer exists; once, in case
// the source is at odds with itself.
func (t *Table[T]) retry(a answer[T]) {
	for _, p := range a.pages {
		for _, id := range pageOf(a.ids, p) {
			if _, ok := a.rows[id]; !ok && !t.retried {
				t.retried = true
				t.ask(t.place(), 0)
				return
			}
		}
	}
}

// comment says beside the rows what there is to say about them.
func (t *Table[T]) comment() {
	t.note.SetText(t.comments())
	t.note.Hidden = t.note.Text() == ""
	if t.isEmpty() {
		t.Empty.Resize(t.Size())
	}
	canvas.Refresh(t)
}

func (t *Table[T]) comments() string {
	switch {
	case t.state == slow:
		return t.desk.T("desk.table.loading")
	case t.state == failed:
		return t.desk.T("desk.table.failed")
	case t.isEmpty() || t.state != whole || len(t.ids) > 0:
		return ""
	case t.Filtered != nil && t.Filtered():
		return t.desk.T("desk.table.no_match")
	}
	return t.desk.T("desk.table.none")
}

// isEmpty reports whether Empty is to be shown instead of the table.
func (t *Table[T]) isEmpty() bool {
	return t.state == whole && len(t.ids) == 0 && t.Empty != nil && (t.Filtered == nil || !t.Filtered())
}
