package kit

import (
	"math"
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"pgregory.net/rapid"
)

// lineOf is where the line at the right of a column is.
func (w *widths) lineOf(i int) float32 { return w.spans[i].x + w.spans[i].width }

func widthsIn(view float32, growing int, chosen ...float32) *widths {
	w := newWidths(chosen, growing)
	w.setView(view)
	return w
}

func TestTheGrowingColumnTakesWhatIsLeftOver(t *testing.T) {
	w := widthsIn(500, 1, 100, 50, 80)
	if got := w.spans; !slices.Equal(got, []span{{0, 100}, {100, 308}, {408, 80}}) {
		t.Errorf("spans %v", got)
	}
	if w.overflows() || w.total() != 500 {
		t.Errorf("overflows %v, total %v", w.overflows(), w.total())
	}
	w.setView(200)
	if got := w.spans; !slices.Equal(got, []span{{0, 100}, {100, 50}, {150, 80}}) || !w.overflows() || w.total() != 230+barWidth {
		t.Errorf("in a narrow window: spans %v, total %v", got, w.total())
	}
}

func TestDragging(t *testing.T) {
	for name, c := range map[string]struct {
		growing, column int
		by              float32
		want            []float32
	}{
		"left of the growing one":           {1, 0, 30, []float32{130, 50, 80, 90}},
		"beyond the least":                  {1, 0, -500, []float32{leastWidth, 50, 80, 90}},
		"more than is left over":            {1, 0, 400, []float32{500, 50, 80, 90}},
		"the growing one":                   {1, 1, 30, []float32{100, 50, 50, 90}},
		"the growing one, narrower":         {1, 1, -30, []float32{100, 50, 110, 90}},
		"the growing one, to its least":     {1, 1, -500, []float32{100, 50, 80 + 168, 90}},
		"right of the growing one":          {1, 2, 30, []float32{100, 50, 110, 60}},
		"right of it, to the least":         {1, 2, 500, []float32{100, 50, 130, leastWidth}},
		"the edge of the table stands":      {1, 3, 30, []float32{100, 50, 80, 90}},
		"none grows":                        {-1, 3, 30, []float32{100, 50, 80, 120}},
		"none grows, one in the middle":     {-1, 1, 25, []float32{100, 75, 80, 90}},
		"the growing one at the right edge": {3, 2, -20, []float32{100, 50, 60, 90}},
	} {
		w := widthsIn(500, c.growing, 100, 50, 80, 90)
		for range 10 { // in steps, as a mouse does
			w.drag(c.column, c.by/10)
		}
		for i, got := range w.chosen {
			if math.Abs(float64(got-c.want[i])) > 0.01 {
				t.Errorf("%s: %v, want %v", name, w.chosen, c.want)
				break
			}
		}
	}
}

// The line that is dragged stays below the mouse, also after it went further
// than the line can follow, and came back.
func TestALineFollowsTheMouse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		chosen := rapid.SliceOfN(rapid.Float32Range(leastWidth, 200), 2, 6).Draw(t, "chosen")
		growing := rapid.IntRange(-1, len(chosen)-1).Draw(t, "growing")
		w := widthsIn(rapid.Float32Range(100, 1000).Draw(t, "view"), growing, chosen...)
		i := rapid.IntRange(0, len(chosen)-1).Draw(t, "column")
		if !w.movable(i) {
			return
		}
		from, before := w.lineOf(i), slices.Clone(w.chosen)
		far := rapid.Float32Range(-2000, 2000).Draw(t, "far")
		w.drag(i, far)
		for c, width := range w.chosen {
			if width < leastWidth-0.01 {
				t.Errorf("column %d is %v wide", c, width)
			}
		}
		if got := w.lineOf(i); !w.overflows() && (got-from)*far < -0.5 {
			t.Errorf("the line went from %v to %v, the mouse by %v", from, got, far)
		}
		w.drag(i, -far)
		if got := w.lineOf(i); math.Abs(float64(got-from)) > 0.5 {
			t.Errorf("the mouse came back, the line went from %v to %v", from, got)
		}
		if changed := w.drop(); slices.ContainsFunc(changed, func(c int) bool { return math.Abs(float64(w.chosen[c]-before[c])) > 0.5 }) {
			t.Errorf("columns %v changed: %v, before %v", changed, w.chosen, before)
		}
		small := rapid.Float32Range(-5, 5).Draw(t, "small")
		roomy := slices.Min(w.chosen) > leastWidth+5
		if slack := w.slack(w.chosen); growing < 0 || slack > 10 {
			from = w.lineOf(i)
			w.drag(i, small)
			if got := w.lineOf(i); roomy && math.Abs(float64(got-from-small)) > 0.01 {
				t.Errorf("the mouse went by %v, the line by %v", small, got-from)
			}
		}
	})
}

// drag moves the handle of a column as the mouse does.
func (b *bench) drag(column int, by float32) {
	h := b.grid.head.handles[column]
	for range 4 {
		h.Dragged(&fyne.DragEvent{Dragged: fyne.NewDelta(by/4, 0)})
	}
	h.DragEnd()
}

func TestWidthsAreKeptForEachTable(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	b.drag(0, -24) // the neighbour gets it, because the first one grows
	if got := b.grid.head.titles[1].Size().Width; got != 104 {
		t.Errorf("the title is %v wide", got)
	}
	row := b.grid.body.rows[0]
	if got := row.spans[1].width; got != 104 {
		t.Errorf("the cell is %v wide", got)
	}
	prefs := b.desk.Prefs
	again := showIn(t, prefs, InlineTasks, newShelf(3).source())
	if got := again.grid.widths.chosen; !slices.Equal(got, []float32{100, 104, 60}) {
		t.Errorf("kept %v", got)
	}
	other := NewTable(b.desk, "other", crateColumns, newShelf(3).source())
	if got := other.grid.widths.chosen; !slices.Equal(got, []float32{100, 80, 60}) {
		t.Errorf("another table has %v", got)
	}
	prefs.SetFloat("table.crates.price", 1e12)
	prefs.SetFloat("table.crates.note", -3)
	mad := NewTable(b.desk, "crates", crateColumns, newShelf(3).source())
	if got := mad.grid.widths.chosen; !slices.Equal(got, []float32{100, mostWidth, leastWidth}) {
		t.Errorf("nonsense becomes %v", got)
	}
}

func TestADoubleClickOnALineFitsTheColumn(t *testing.T) {
	s := newShelf(30)
	s.crates[2].name = "a crate with a name that is longer than any other here"
	s.crates[25].name = "a crate with a name that is longer still, and out of sight at the moment"
	b := lookAt(t, s)
	b.Reload()
	b.grid.head.handles[2].DoubleTapped(nil) // "about a crate …"
	room := b.grid.widths.chosen[2] - 2*cellPadding
	if need := b.grid.plain.width("about " + s.crates[2].name); room < need || room > need*1.1 {
		t.Errorf("room for %v, needs %v", room, need)
	}
	if got := b.desk.Prefs.Float("table.crates.note"); float32(got) != b.grid.widths.chosen[2] {
		t.Errorf("kept %v", got)
	}
	b.grid.head.handles[1].DoubleTapped(nil) // the title is wider than the prices
	if room, need := b.grid.widths.chosen[1]-2*cellPadding, b.grid.caption.width("Price")+arrowSize; room < need {
		t.Errorf("room for %v, the title needs %v", room, need)
	}
}

func TestTheHeadScrollsSidewaysWithTheRows(t *testing.T) {
	b := lookAt(t, newShelf(100))
	b.Reload()
	b.window.Resize(fyne.NewSize(180, 300))
	test.Scroll(b.window.Canvas(), fyne.NewPos(50, 100), -50, 0)
	if x := b.grid.head.Position().X; x != -50 {
		t.Errorf("the head is at %v", x)
	}
	b.grid.head.FocusGained()
	b.grid.head.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight}) // to the price
	if s := b.grid.widths.spans[1]; s.x < b.grid.scroll.Offset.X || s.x+s.width > b.grid.scroll.Offset.X+180 {
		t.Errorf("the column is at %v, the view at %v", s, b.grid.scroll.Offset.X)
	}
	b.press(fyne.KeyEnd) // above the bar
	if y := b.top(100); y+RowHeight > b.grid.scroll.Size().Height-barWidth+0.01 {
		t.Errorf("the last row is at %v of %v", y, b.grid.scroll.Size().Height)
	}
	b.window.Resize(fyne.NewSize(600, 300))
	if x := b.grid.head.Position().X; x != 0 || b.grid.scroll.Offset.X != 0 {
		t.Errorf("in a wide window the head is at %v, the rows at %v", x, b.grid.scroll.Offset.X)
	}
}

func TestALargerWindowShowsMoreRows(t *testing.T) {
	b := lookAt(t, newShelf(1000))
	b.Reload()
	b.window.Resize(fyne.NewSize(500, 31*RowHeight))
	wantNames(t, b.visible(), crates(1, 30))
	b.press(fyne.KeyEnd)
	b.window.Resize(fyne.NewSize(500, 61*RowHeight))
	wantNames(t, b.visible(), crates(941, 1000))
	b.window.Resize(fyne.NewSize(500, 11*RowHeight))
	if got := b.visible(); len(got) != 10 {
		t.Errorf("%d rows are drawn", len(got))
	}
}
