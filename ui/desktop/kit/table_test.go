package kit

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/lang"
	"turnus/ui/text"
)

// crate is what stands in the tables of these tests.
type crate struct {
	id    int64
	name  string
	price int
	sign  Sign
}

// shelf is a source of crates that counts what it is asked for.
type shelf struct {
	crates  []crate
	limits  []int
	sorts   []Sort
	read    int // rows
	times   int // Rows was called
	gone    map[int64]bool
	finding error
	reading error
}

func newShelf(n int) *shelf {
	s := &shelf{gone: map[int64]bool{}}
	for i := range n {
		s.crates = append(s.crates, crate{id: int64(i + 1), name: fmt.Sprintf("crate %d", i+1), price: (i * 37) % 1000})
	}
	return s
}

func (s *shelf) source() Source[crate] {
	return Source[crate]{
		ID: func(c crate) int64 { return c.id },
		Find: func(_ context.Context, by Sort, limit int) ([]int64, error) {
			s.limits, s.sorts = append(s.limits, limit), append(s.sorts, by)
			ids := make([]int64, 0, len(s.crates))
			for _, c := range s.crates {
				ids = append(ids, c.id)
			}
			if by.Key == "price" && by.Down {
				slices.Reverse(ids)
			}
			if limit > 0 && limit < len(ids) {
				ids = ids[:limit]
			}
			return ids, s.finding
		},
		Rows: func(_ context.Context, ids []int64) (rows []crate, err error) {
			s.times++
			s.read += len(ids)
			for _, id := range ids {
				if i := s.find(id); i >= 0 && !s.gone[id] {
					rows = append(rows, s.crates[i])
				}
			}
			return rows, s.reading
		},
	}
}

// find is quick where ids are the places of crates, as in a new shelf.
func (s *shelf) find(id int64) int {
	if i := int(id) - 1; i < len(s.crates) && s.crates[i].id == id {
		return i
	}
	return slices.IndexFunc(s.crates, func(c crate) bool { return c.id == id })
}

func (s *shelf) remove(id int64) {
	s.crates = slices.DeleteFunc(slices.Clone(s.crates), func(c crate) bool { return c.id == id })
}

func (s *shelf) insert(at int, id int64) {
	s.crates = slices.Insert(slices.Clone(s.crates), at, crate{id: id, name: fmt.Sprint("new ", id)})
}

var crateColumns = []Column[crate]{
	{Key: "name", Title: "Name", Width: 100, Grow: true, Sort: true, Cell: func(c crate) Cell { return Cell{Text: c.name, Sign: c.sign} }},
	{Key: "price", Title: "Price", Width: 80, Right: true, Sort: true, Cell: func(c crate) Cell { return Cell{Text: fmt.Sprint(c.price)} }},
	{Key: "note", Title: "Note", Width: 60, Cell: func(c crate) Cell { return Cell{Text: "about\t" + c.name, Muted: true} }},
}

// bench is a table in a window, with what it said.
type bench struct {
	*Table[crate]
	desk   *Desk
	window fyne.Window
	said   []string // by OnSelect: the names of crates, "-" for none
	opened []int64
	loaded []int
	keys   []fyne.KeyName
	failed []error
}

// lookAt shows a shelf in a window in which ten rows have room.
func lookAt(t *testing.T, s *shelf) *bench {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	return showIn(t, app.Preferences(), InlineTasks, s.source())
}

func showIn(t testing.TB, prefs fyne.Preferences, tasks func(func(error)) *Tasks, src Source[crate]) *bench {
	t.Helper()
	b := &bench{}
	b.desk = &Desk{
		Words: text.For(lang.DE, "CH"), Prefs: prefs,
		Tasks: tasks(func(err error) { b.failed = append(b.failed, err) }),
		Keys:  func(k fyne.KeyName) bool { b.keys = append(b.keys, k); return true },
	}
	b.Table = NewTable(b.desk, "crates", crateColumns, src)
	b.patience = nil
	b.OnSelect = func(c crate, ok bool) {
		if !ok {
			c.name = "-"
		}
		b.said = append(b.said, c.name)
	}
	b.OnOpen = func(c crate) { b.opened = append(b.opened, c.id) }
	b.OnLoaded = func(n int) { b.loaded = append(b.loaded, n) }
	b.window = test.NewWindow(b.Table)
	b.window.SetPadded(false)
	b.window.Resize(fyne.NewSize(500, 11*RowHeight))
	t.Cleanup(b.window.Close)
	return b
}

// visible are the names drawn, from top to bottom; "" for a row still loading.
func (b *bench) visible() (names []string) {
	rows := slices.Clone(b.grid.body.rows)
	slices.SortFunc(rows, func(a, b *gridRow) int { return a.index - b.index })
	for _, r := range rows {
		if r.box.Hidden {
			continue
		}
		name := ""
		if d := r.drawn[0]; d.text.Visible() {
			name = d.text.Text
		}
		names = append(names, name)
	}
	return names
}

func (b *bench) press(keys ...fyne.KeyName) {
	for _, k := range keys {
		b.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

// top is the offset of a row from the upper edge of the view.
func (b *bench) top(id int64) float32 {
	return float32(slices.Index(b.ids, id))*RowHeight - b.grid.scroll.Offset.Y
}

func crates(from, to int) (names []string) {
	for i := from; i <= to; i++ {
		names = append(names, fmt.Sprintf("crate %d", i))
	}
	return names
}

func wantNames(t *testing.T, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestNothingIsReadBeforeReload(t *testing.T) {
	s := newShelf(3)
	b := lookAt(t, s)
	if len(s.limits) != 0 || b.Len() != 0 {
		t.Errorf("asked %v", s.limits)
	}
	b.SortBy(Sort{Key: "price"})
	if len(s.limits) != 0 {
		t.Error("sorting alone reads")
	}
}

func TestTheFirstRowsAreShownBeforeAllIdsAreKnown(t *testing.T) {
	s := newShelf(1000)
	b := lookAt(t, s)
	b.Reload()
	if !slices.Equal(s.limits, []int{firstRows, 0}) {
		t.Errorf("asked for %v ids", s.limits)
	}
	if !slices.Equal(b.loaded, []int{1000}) {
		t.Errorf("said to be loaded: %v", b.loaded)
	}
	wantNames(t, b.visible(), crates(1, 10))
}

func TestAShortListIsAskedForOnce(t *testing.T) {
	s := newShelf(5)
	b := lookAt(t, s)
	b.Reload()
	if len(s.limits) != 1 || !slices.Equal(b.loaded, []int{5}) || b.Len() != 5 {
		t.Errorf("asked for %v, loaded %v", s.limits, b.loaded)
	}
	wantNames(t, b.visible(), crates(1, 5))
}

func TestAHundredThousandRowsReadOnlyThoseInView(t *testing.T) {
	s := newShelf(100_000)
	b := lookAt(t, s)
	b.Reload()
	b.press(fyne.KeyEnd)
	wantNames(t, b.visible(), crates(99_991, 100_000))
	b.grid.scrollTo(50_000 * RowHeight)
	wantNames(t, b.visible(), crates(50_001, 50_010))
	if s.read > 20*pageSize {
		t.Errorf("read %d rows for three places", s.read)
	}
	if n := len(b.grid.body.rows); n > 12 {
		t.Errorf("%d rows are drawn for ten in view", n)
	}
}

func TestMemoryIsGivenBackWhileScrolling(t *testing.T) {
	s := newShelf(100_000)
	b := lookAt(t, s)
	b.Reload()
	for y := range 1000 {
		b.grid.scrollTo(float32(y) * 100 * RowHeight)
	}
	if len(b.rows) > keptPages+5 {
		t.Errorf("%d pages are kept", len(b.rows))
	}
	b.grid.scrollTo(0)
	wantNames(t, b.visible(), crates(1, 10))
}

func TestAClickOnAHeadSorts(t *testing.T) {
	s := newShelf(300)
	b := lookAt(t, s)
	b.Reload()
	b.grid.scrollTo(100 * RowHeight)
	b.Select(120)
	price := b.grid.head.titles[1]
	test.Tap(price)
	if got := s.sorts[len(s.sorts)-1]; got != (Sort{Key: "price"}) || price.arrow.Hidden {
		t.Errorf("sorted by %v, arrow hidden: %v", got, price.arrow.Hidden)
	}
	up := price.arrow.Resource.Name()
	test.Tap(price)
	if got := s.sorts[len(s.sorts)-1]; got != (Sort{Key: "price", Down: true}) {
		t.Errorf("sorted by %v", got)
	}
	if price.arrow.Resource.Name() == up {
		t.Error("the arrow points the same way")
	}
	if b.grid.scroll.Offset.Y != 0 {
		t.Error("a new order is not shown from its top")
	}
	if c, ok := b.Selected(); !ok || c.id != 120 {
		t.Errorf("selected: %v", c)
	}
	test.Tap(b.grid.head.titles[0])
	if got := s.sorts[len(s.sorts)-1]; got != (Sort{Key: "name"}) || !price.arrow.Hidden {
		t.Errorf("another column: %v", got)
	}
	asked := len(s.sorts)
	test.Tap(b.grid.head.titles[2])
	if len(s.sorts) != asked {
		t.Error("sorted by a column that cannot be sorted by")
	}
}

func TestTheSelectionIsToldOnceAndWhenItChanges(t *testing.T) {
	s := newShelf(300)
	b := lookAt(t, s)
	b.Reload()
	b.Select(3)
	b.Select(3)
	b.Reload()
	wantNames(t, b.said, []string{"crate 3"})
	s.crates[2].name = "other 3"
	b.Reload()
	wantNames(t, b.said, []string{"crate 3", "other 3"})
	b.Select(200)
	b.Select(0)
	b.Select(0)
	wantNames(t, b.said[2:], []string{"crate 200", "-"})
	if _, ok := b.Selected(); ok {
		t.Error("nothing should be selected")
	}
}

func TestASelectedRowThatIsRemovedIsNoLongerSelected(t *testing.T) {
	s := newShelf(30)
	b := lookAt(t, s)
	b.Reload()
	b.Select(4)
	s.remove(4)
	b.Reload()
	wantNames(t, b.said, []string{"crate 4", "-"})
	if _, ok := b.Selected(); ok || b.grid.selected != -1 {
		t.Error("still selected")
	}
	s.insert(0, 4)
	b.Reload()
	if _, ok := b.Selected(); ok {
		t.Error("selected again, by nobody")
	}
}

func TestARowCanBeSelectedBeforeItIsThere(t *testing.T) {
	s := newShelf(1000)
	b := lookAt(t, s)
	b.Select(700) // behind the first ids
	b.Reload()
	if c, ok := b.Selected(); !ok || c.id != 700 {
		t.Errorf("selected: %v %v", c, ok)
	}
	if y := b.top(700); y < 0 || y > 9*RowHeight {
		t.Errorf("row 700 is at %v", y)
	}
	b.Select(5000)
	wantNames(t, b.said, []string{"crate 700", "-"})
	s.insert(3, 5000)
	b.Reload()
	wantNames(t, b.said, []string{"crate 700", "-", "new 5000"})
	if y := b.top(5000); y < 0 || y > 9*RowHeight {
		t.Errorf("the new row is at %v", y)
	}
	b.Select(6000)
	b.Reload() // it does not come: forgotten
	s.insert(3, 6000)
	b.Reload()
	if c, ok := b.Selected(); ok {
		t.Errorf("selected: %v", c)
	}
}

func TestARowThatIsGoneIsTakenOutOnce(t *testing.T) {
	s := newShelf(1000)
	b := lookAt(t, s)
	b.Reload()
	asked := len(s.limits)
	s.gone[501] = true // removed on another PC, after the ids were read
	b.grid.scrollTo(500 * RowHeight)
	if len(s.limits) != asked+1 {
		t.Errorf("asked %d times for the ids, want once", len(s.limits)-asked)
	}
	want := crates(501, 510)
	want[0] = ""
	wantNames(t, b.visible(), want) // a source at odds with itself: blank, and no endless loop
	s.remove(501)
	b.Reload()
	wantNames(t, b.visible(), append(crates(500, 500), crates(502, 510)...)) // 502 stays where it was
	asked = len(s.limits)
	s.gone[801] = true // among the rows read ahead
	b.grid.scrollTo(740 * RowHeight)
	if len(s.limits) != asked+1 {
		t.Errorf("asked %d times for the ids, want once", len(s.limits)-asked)
	}
}

func TestAMistakeIsToldAndNotRepeated(t *testing.T) {
	s := newShelf(1000)
	s.finding = errors.New("disk")
	b := lookAt(t, s)
	b.Reload()
	if len(b.failed) != 1 || b.note.Hidden || b.note.Text() != b.desk.T("desk.table.failed") {
		t.Errorf("failed %v, note %q", b.failed, b.note.Text())
	}
	s.finding = nil
	b.Reload()
	if !b.note.Hidden || b.Len() != 1000 {
		t.Errorf("note %q", b.note.Text())
	}
	s.reading = errors.New("disk")
	times := s.times
	for i := range 20 {
		b.grid.scrollTo(float32(500+i) * RowHeight)
	}
	if s.times != times+1 || len(b.failed) != 2 {
		t.Errorf("tried %d times, told %d", s.times-times, len(b.failed)-1)
	}
	s.reading = nil
	b.Reload()
	wantNames(t, b.visible(), crates(520, 529))
	s.finding = errors.New("disk")
	b.Reload()
	wantNames(t, b.visible(), crates(520, 529)) // what was there stays
}

func TestAnEmptyListSaysWhatToDo(t *testing.T) {
	s := newShelf(0)
	b := lookAt(t, s)
	b.Reload()
	if got := b.note.Text(); got != b.desk.T("desk.table.none") || b.note.Hidden {
		t.Errorf("without Empty: %q", got)
	}
	filtered := false
	b.Filtered = func() bool { return filtered }
	first := widget.NewLabel("first step")
	b.Empty = first
	b.Reload()
	objects := test.WidgetRenderer(b.Table).Objects()
	if len(objects) != 1 || objects[0] != fyne.CanvasObject(first) || first.Size() != b.Size() {
		t.Errorf("shows %v", objects)
	}
	filtered = true
	b.Reload()
	if got := b.note.Text(); got != b.desk.T("desk.table.no_match") || len(test.WidgetRenderer(b.Table).Objects()) == 1 {
		t.Errorf("filtered: %q", got)
	}
	s.insert(0, 1)
	b.Reload()
	if !b.note.Hidden {
		t.Errorf("with rows: %q", b.note.Text())
	}
}

func TestATableFollowsTheTheme(t *testing.T) {
	s := newShelf(20)
	s.crates[1].sign = Wrong
	b := lookAt(t, s)
	b.Reload()
	b.Select(1)
	test.Tap(b.grid.head.titles[1])
	colours := func() string {
		row := b.grid.body.rows[1]
		return fmt.Sprint(b.ground.FillColor, row.line.FillColor, row.drawn[0].text.Color, row.drawn[0].signs[Wrong].Resource.Name(),
			b.grid.body.selected.FillColor, b.grid.head.titles[0].text.Color, b.grid.head.titles[1].arrow.Resource.Name())
	}
	before, pixels := strings.Fields(colours()), b.window.Canvas().Capture()
	fyne.CurrentApp().Settings().SetTheme(Theme(Dark))
	after := strings.Fields(colours())
	for i := range before {
		if i < len(after) && before[i] == after[i] && before[i] != "255}" {
			t.Errorf("%d stays %s", i, before[i])
		}
	}
	if b.window.Canvas().Capture().At(490, 300) == pixels.At(490, 300) {
		t.Error("the ground stays as it was")
	}
}
