package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
)

func TestKeysMoveTheSelection(t *testing.T) {
	s := newShelf(100)
	b := lookAt(t, s)
	b.Reload()
	b.grid.scrollTo(20 * RowHeight)
	for _, c := range []struct {
		key  fyne.KeyName
		want int64
	}{
		{fyne.KeyDown, 21}, // begins where one looks
		{fyne.KeyDown, 22},
		{fyne.KeyUp, 21},
		{fyne.KeyUp, 20},
		{fyne.KeyPageDown, 30},
		{fyne.KeyPageUp, 20},
		{fyne.KeyHome, 1},
		{fyne.KeyUp, 1},
		{fyne.KeyPageUp, 1},
		{fyne.KeyEnd, 100},
		{fyne.KeyDown, 100},
		{fyne.KeyPageDown, 100},
	} {
		b.press(c.key)
		if got, _ := b.Selected(); got.id != c.want {
			t.Errorf("%s: %d, want %d", c.key, got.id, c.want)
		}
		if y := b.top(b.selected); y < 0 || y > 9*RowHeight {
			t.Errorf("%s: row %d is out of sight at %v", c.key, b.selected, y)
		}
	}
	b.press(fyne.KeyReturn, fyne.KeyEnter)
	if !slices.Equal(b.opened, []int64{100, 100}) {
		t.Errorf("opened %v", b.opened)
	}
}

func TestKeysDoNothingInAnEmptyTable(t *testing.T) {
	b := lookAt(t, newShelf(0))
	b.Reload()
	b.press(fyne.KeyDown, fyne.KeyEnd, fyne.KeyHome, fyne.KeyPageUp, fyne.KeyReturn)
	if len(b.opened) != 0 || len(b.said) != 0 {
		t.Errorf("opened %v, said %v", b.opened, b.said)
	}
}

func TestKeysTheTableDoesNotNeedGoOn(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	b.press(fyne.KeyF5, fyne.KeyDown, fyne.KeyEscape)
	b.grid.head.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	b.TypedRune('x')
	if !slices.Equal(b.keys, []fyne.KeyName{fyne.KeyF5, fyne.KeyEscape, fyne.KeyF5}) {
		t.Errorf("passed on %v", b.keys)
	}
}

func TestLeftAndRightScrollSideways(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	b.press(fyne.KeyRight)
	if b.grid.scroll.Offset.X != 0 {
		t.Error("scrolled though all columns are seen")
	}
	b.grid.widths.set(1, 600)
	b.grid.rearranged()
	b.press(fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft)
	if x := b.grid.scroll.Offset.X; x != sideways || b.grid.head.Position().X != -x {
		t.Errorf("rows at %v, head at %v", x, b.grid.head.Position().X)
	}
	for range 100 {
		b.press(fyne.KeyRight)
	}
	if x, most := b.grid.scroll.Offset.X, b.grid.widths.total()-b.Size().Width; x != most {
		t.Errorf("scrolled to %v, the end is %v", x, most)
	}
}

// Tab goes from the rows to the head, where Left, Right and Enter sort.
func TestTheKeyboardSorts(t *testing.T) {
	s := newShelf(3)
	b := lookAt(t, s)
	b.Reload()
	c := b.window.Canvas()
	c.Focus(b.Table)
	c.FocusNext()
	head := b.grid.head
	if c.Focused() != fyne.Focusable(head) {
		t.Fatalf("after the rows comes %T", c.Focused())
	}
	key := func(k fyne.KeyName) { head.TypedKey(&fyne.KeyEvent{Name: k}) }
	if head.at != 0 || head.titles[0].under.Hidden {
		t.Errorf("begins at %d", head.at)
	}
	key(fyne.KeyRight)
	key(fyne.KeyRight) // the last one cannot be sorted by
	key(fyne.KeyReturn)
	key(fyne.KeySpace)
	if got := s.sorts[len(s.sorts)-1]; got != (Sort{Key: "price", Down: true}) {
		t.Errorf("sorted by %v", got)
	}
	key(fyne.KeyLeft)
	key(fyne.KeyLeft)
	key(fyne.KeyEnter)
	if got := s.sorts[len(s.sorts)-1]; got != (Sort{Key: "name"}) {
		t.Errorf("sorted by %v", got)
	}
	c.FocusNext()
	if c.Focused() == fyne.Focusable(head) || !head.titles[0].under.Hidden {
		t.Error("the head keeps the keyboard")
	}
}

func TestAHeadThatCannotSortIsNoStop(t *testing.T) {
	test.NewTempApp(t)
	g := newGrid([]gridColumn{{title: "a"}, {title: "b"}}, newWidths([]float32{50, 50}, -1))
	if !g.head.Disabled() {
		t.Error("the head takes the keyboard and does nothing with it")
	}
}

func TestTheKeyboardIsSeen(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	b.window.Canvas().Focus(b.Table)
	if !b.ring.Visible() || b.grid.body.mark.Visible() {
		t.Error("without a selected row the ring shows where the keyboard is")
	}
	b.press(fyne.KeyDown)
	if b.ring.Visible() || !b.grid.body.mark.Visible() {
		t.Error("the selected row shows where the keyboard is")
	}
	b.window.Canvas().Unfocus()
	if b.ring.Visible() || b.grid.body.mark.Visible() || !b.grid.body.selected.Visible() {
		t.Error("without the keyboard only the selection is seen")
	}
}

// click is one on the screen, with the mouse button down and up.
func (b *bench) click(row int) {
	at := fyne.PointEvent{Position: fyne.NewPos(20, (float32(row)+0.5)*RowHeight)}
	b.grid.body.MouseDown(&desktop.MouseEvent{PointEvent: at, Button: desktop.MouseButtonPrimary})
	b.grid.body.MouseUp(&desktop.MouseEvent{PointEvent: at, Button: desktop.MouseButtonPrimary})
}

func (b *bench) doubleClick(first, second int) {
	b.click(first)
	b.click(second)
	b.grid.body.DoubleTapped(&fyne.PointEvent{Position: fyne.NewPos(20, (float32(second)+0.5)*RowHeight)})
}

func TestAClickSelectsAndTakesTheKeyboard(t *testing.T) {
	b := lookAt(t, newShelf(100))
	b.Reload()
	b.grid.scrollTo(10*RowHeight + 7)
	b.click(10) // partly cut off: stays where it is, for the second click
	if c, _ := b.Selected(); c.id != 11 || b.grid.scroll.Offset.Y != 10*RowHeight+7 {
		t.Errorf("selected %d at %v", c.id, b.grid.scroll.Offset.Y)
	}
	if b.window.Canvas().Focused() != fyne.Focusable(b.Table) {
		t.Error("the table does not have the keyboard")
	}
}

func TestADoubleClickOpens(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	b.doubleClick(1, 1)
	b.doubleClick(0, 2) // two rows, clicked quickly
	b.doubleClick(7, 7) // below the rows
	if !slices.Equal(b.opened, []int64{2}) {
		t.Errorf("opened %v", b.opened)
	}
	if c, _ := b.Selected(); c.id != 3 {
		t.Errorf("a click below the rows selects %d", c.id)
	}
}

func TestTheRowBelowTheMouseIsMarked(t *testing.T) {
	b := lookAt(t, newShelf(100))
	b.Reload()
	body, c := b.grid.body, b.window.Canvas()
	test.MoveMouse(c, fyne.NewPos(30, 3.5*RowHeight)) // the head is one row high
	if !body.hovered.Visible() || body.hovered.Position().Y != 2*RowHeight {
		t.Errorf("marked at %v", body.hovered.Position())
	}
	test.Scroll(c, fyne.NewPos(30, 3.5*RowHeight), 0, -5*RowHeight)
	if body.hovered.Position().Y != 7*RowHeight {
		t.Errorf("after the wheel turned, marked at %v", body.hovered.Position())
	}
	wantNames(t, b.visible(), crates(6, 15))
	b.click(7)
	if body.hovered.Visible() {
		t.Error("the selected row has a second colour")
	}
	test.MoveMouse(c, fyne.NewPos(30, 4.5*RowHeight))
	if !body.hovered.Visible() {
		t.Error("the next row is not marked")
	}
	test.MoveMouse(c, fyne.NewPos(30, 5))
	if body.hovered.Visible() {
		t.Error("a row is marked with the mouse on the head")
	}
}

func TestCopyTakesTheRowAsItIsShown(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	clip := test.NewClipboard()
	clip.SetContent("as before")
	b.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if clip.Content() != "as before" {
		t.Errorf("copied %q without a selected row", clip.Content())
	}
	b.Select(2)
	b.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if want := "crate 2\t37\tabout crate 2"; clip.Content() != want {
		t.Errorf("copied %q, want %q", clip.Content(), want)
	}
}

// The window has Ctrl+F and its like; a focused widget with shortcuts of its
// own gets them instead.
func TestOtherShortcutsGoToTheWindow(t *testing.T) {
	found := 0
	find := KeyFind.Shortcut()
	c := &windowWithKeys{}
	c.handler.AddShortcut(find, func(fyne.Shortcut) { found++ })
	toWindow(c, find)
	toWindow(nil, find) // of a table that is in no window
	if found != 1 {
		t.Errorf("found %d times", found)
	}
	b := lookAt(t, newShelf(3)) // the canvas of tests knows no shortcuts
	b.TypedShortcut(find)
}

type windowWithKeys struct {
	fyne.Canvas
	handler fyne.ShortcutHandler
}

func (w *windowWithKeys) TypedShortcut(s fyne.Shortcut) { w.handler.TypedShortcut(s) }
