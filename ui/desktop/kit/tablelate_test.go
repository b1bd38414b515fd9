package kit

import (
	"context"
	"testing"
	"time"

	"fyne.io/fyne/v2/test"
)

// question is one call of Find, answered when the test wants it.
type question struct {
	sort   Sort
	ended  <-chan struct{} // of its context
	answer chan []int64
}

// slowShelf asks the test for every answer. Its lists fit on one page, so that
// no other work runs beside: the test's driver hands work back in whatever
// goroutine it was done.
func slowShelf() (Source[crate], chan question) {
	asked := make(chan question)
	src := newShelf(20).source()
	src.Find = func(ctx context.Context, by Sort, _ int) ([]int64, error) {
		q := question{sort: by, ended: ctx.Done(), answer: make(chan []int64)}
		asked <- q
		return <-q.answer, nil // does not look at ctx: the answer comes, but late
	}
	return src, asked
}

// realTasks runs work beside the test. quiet hears the end of each piece.
func realTasks(quiet chan int) func(func(error)) *Tasks {
	return func(failed func(error)) *Tasks {
		tasks := NewTasks(nil, failed)
		before := 0
		tasks.OnChange(func() {
			ended := len(tasks.running) < before
			before = len(tasks.running)
			if ended {
				quiet <- before // the last thing done there
			}
		})
		return tasks
	}
}

func TestLateAnswersAreDropped(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	src, asked := slowShelf()
	quiet := make(chan int)
	b := showIn(t, app.Preferences(), realTasks(quiet), src)
	b.Reload()
	first := <-asked
	b.SortBy(Sort{Key: "price"})
	second := <-asked
	select {
	case <-first.ended:
	default:
		t.Error("the older question was not cancelled")
	}
	second.answer <- []int64{7, 8, 9}
	<-quiet
	wantNames(t, b.visible(), crates(7, 9))
	first.answer <- []int64{1, 2, 3}
	<-quiet
	wantNames(t, b.visible(), crates(7, 9))
	if second.sort.Key != "price" || len(b.loaded) != 1 || len(b.failed) != 0 {
		t.Errorf("sorted by %v, loaded %v, failed %v", second.sort, b.loaded, b.failed)
	}
}

// The first answer is late because the second question was quicker: the screen
// never goes back to it, and a selection made in between holds.
func TestASelectionMadeWhileLoadingHolds(t *testing.T) {
	app := test.NewTempApp(t)
	src, asked := slowShelf()
	quiet := make(chan int)
	b := showIn(t, app.Preferences(), realTasks(quiet), src)
	b.Reload()
	(<-asked).answer <- []int64{1, 2, 3, 4}
	<-quiet
	b.Reload()
	again := <-asked
	b.Select(3)
	b.Select(15) // not yet in the list
	wantNames(t, b.said, []string{"crate 3"})
	again.answer <- []int64{1, 15, 2, 3}
	<-quiet
	wantNames(t, b.said, []string{"crate 3", "crate 15"})
	wantNames(t, b.visible(), []string{"crate 1", "crate 15", "crate 2", "crate 3"})
}

func TestASlowListSaysThatItIsLoading(t *testing.T) {
	app := test.NewTempApp(t)
	src, asked := slowShelf()
	quiet := make(chan int)
	b := showIn(t, app.Preferences(), realTasks(quiet), src)
	lapsed := make(chan bool)
	b.patience = func(context.Context) { <-lapsed }
	b.Reload()
	if !b.note.Hidden {
		t.Error("says so at once")
	}
	q := <-asked
	lapsed <- true
	<-quiet
	if b.note.Hidden || b.note.Text() != b.desk.T("desk.table.loading") {
		t.Errorf("says %q", b.note.Text())
	}
	q.answer <- []int64{1, 2}
	<-quiet
	if !b.note.Hidden {
		t.Errorf("still says %q", b.note.Text())
	}
	b.Reload() // rows are there: nothing to excuse
	q = <-asked
	lapsed <- true
	<-quiet
	if !b.note.Hidden {
		t.Errorf("says %q over rows", b.note.Text())
	}
	q.answer <- nil
	<-quiet
}

func TestPatienceEndsWithTheWindow(t *testing.T) {
	wait(context.Background())
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	begun := time.Now()
	for range 100 {
		wait(ctx)
	}
	if d := time.Since(begun); d > 50*loadingAfter {
		t.Errorf("waited %v", d)
	}
}

func TestPeopleScrollWhileTheyWait(t *testing.T) {
	app := test.NewTempApp(t)
	s := newShelf(1000)
	src := s.source()
	find, during := src.Find, func() {}
	src.Find = func(ctx context.Context, by Sort, limit int) ([]int64, error) {
		during()
		return find(ctx, by, limit)
	}
	b := showIn(t, app.Preferences(), InlineTasks, src)
	b.Reload()
	b.grid.scrollTo(100 * RowHeight)
	during = func() {
		during = func() {}
		s.insert(0, 2001)
		b.grid.scrollTo(600 * RowHeight)
	}
	b.Reload()
	wantNames(t, b.visible(), crates(601, 610))
}

// Rows on their way are drawn as blanks of the same height; nothing jumps.
func TestRowsOnTheirWayAreBlank(t *testing.T) {
	app := test.NewTempApp(t)
	s := newShelf(1000)
	b := showIn(t, app.Preferences(), InlineTasks, s.source())
	b.Reload()
	b.fetching = true // as if a request were on its way
	b.grid.scrollTo(500 * RowHeight)
	row := b.grid.body.rows[500%len(b.grid.body.rows)]
	if row.index != 500 || row.box.Hidden || row.drawn[0].text.Visible() || !row.drawn[0].blank.Visible() {
		t.Errorf("row %d shows %q", row.index, row.drawn[0].text.Text)
	}
	b.Select(501)
	if _, ok := b.Selected(); ok || len(b.said) != 0 {
		t.Errorf("said %v of a row that is not there yet", b.said)
	}
	b.fetching = false
	b.fetch()
	wantNames(t, b.visible(), crates(501, 510))
	if row.drawn[0].blank.Visible() {
		t.Error("the blank stays")
	}
	wantNames(t, b.said, []string{"crate 501"})
}

// While rows are read the list is replaced by a shorter one. What comes back
// then belongs to places that other rows have now.
func TestRowsOfAnOlderListAreDropped(t *testing.T) {
	app := test.NewTempApp(t)
	s := newShelf(1000)
	src := s.source()
	read, during := src.Rows, func() {}
	src.Rows = func(ctx context.Context, ids []int64) ([]crate, error) {
		rows, err := read(ctx, ids)
		during()
		return rows, err
	}
	b := showIn(t, app.Preferences(), InlineTasks, src)
	b.Reload()
	during = func() {
		during = func() {}
		s.crates = s.crates[3:]
		b.Reload()
	}
	b.grid.scrollTo(500 * RowHeight)
	for i, name := range b.visible() {
		if from, _ := b.grid.view(); name != crates(int(b.ids[from+i]), int(b.ids[from+i]))[0] {
			t.Errorf("row %d of the list is %d and shows %q", from+i, b.ids[from+i], name)
		}
	}
	if b.Len() != 997 {
		t.Errorf("%d rows", b.Len())
	}
}
