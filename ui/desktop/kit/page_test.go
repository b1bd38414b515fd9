package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

// said is every text drawn below an object, with its place.
func said(o fyne.CanvasObject) (all []*canvas.Text) {
	for _, x := range test.LaidOutObjects(o) {
		if text, ok := x.(*canvas.Text); ok && text.Text != "" {
			all = append(all, text)
		}
	}
	return all
}

func says(t *testing.T, o fyne.CanvasObject, want ...string) {
	t.Helper()
	var got []string
	for _, text := range said(o) {
		got = append(got, text.Text)
	}
	all := strings.Join(got, "\n")
	for _, w := range want {
		if !strings.Contains(all, w) {
			t.Errorf("nowhere says %q, but\n%s", w, all)
		}
	}
}

func inWindow(t *testing.T, o fyne.CanvasObject, width, height float32) fyne.Canvas {
	t.Helper()
	w := test.NewWindow(o)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(width, height))
	t.Cleanup(w.Close)
	return w.Canvas()
}

func standsAt(o fyne.CanvasObject) fyne.Position {
	return fyne.CurrentApp().Driver().AbsolutePositionForObject(o)
}

func TestAPageHasHeadCommandsAndBody(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	done := 0
	slips := &Command{Name: "Print", Run: func() { done++ }}
	never := &Command{Name: "Never", Run: func() { done += 100 }, Ready: func() bool { return false }}
	body := canvas.NewRectangle(nil)
	right := NewCaption("Monday")
	page := NewPage("Picking", right, []*Command{slips, never}, body)
	inWindow(t, page, 800, 600)
	says(t, page, "Picking", "Monday", "Print", "Never")
	test.Tap(slips.Button())
	test.Tap(never.Button())
	if done != 1 {
		t.Errorf("done %d", done)
	}
	if at := standsAt(body); at.X != PageMargin || body.Size().Width != 800-2*PageMargin || at.Y+body.Size().Height != 600-PageMargin {
		t.Errorf("the body is at %v, %v large", at, body.Size())
	}
	if title := titleOf(page); standsAt(title).X != PageMargin {
		t.Errorf("the title begins at %v", standsAt(title).X)
	}
	if standsAt(right).X > standsAt(slips.Button()).X || standsAt(slips.Button()).X > standsAt(never.Button()).X {
		t.Error("the order at the right is another")
	}
}

// titleOf is the first line of a page.
func titleOf(page fyne.CanvasObject) *Line {
	for _, x := range test.LaidOutObjects(page) {
		if l, ok := x.(*Line); ok {
			return l
		}
	}
	return nil
}

// Going from page to page, what is below the head does not jump.
func TestPagesBeginAtTheSameHeight(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	with, without := canvas.NewRectangle(nil), canvas.NewRectangle(nil)
	inWindow(t, NewPage("A", nil, []*Command{{Name: "Print", Run: func() {}}}, with), 800, 600)
	inWindow(t, NewPage("B", nil, nil, without), 800, 600)
	if with.Position() != without.Position() {
		t.Errorf("bodies at %v and %v", with.Position(), without.Position())
	}
}

func TestALongTitleMakesNoWindowWider(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	page := NewPage(strings.Repeat("long ", 50), NewCaption("Monday"), nil, canvas.NewRectangle(nil))
	if w := page.MinSize().Width; w > 300 {
		t.Errorf("the page wants %v", w)
	}
	inWindow(t, page, 400, 300)
	title := said(page)[0]
	if !strings.HasSuffix(title.Text, ellipsis) || title.MinSize().Width > 400-2*PageMargin {
		t.Errorf("the title is %q", title.Text)
	}
}

func TestAnEmptyPageSaysTheFirstStep(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	opened := 0
	open := &Command{Name: "Open", Run: func() { opened++ }}
	empty := NewEmpty("No files yet", "Put a file into the folder, or open it here.", open)
	inWindow(t, empty, 600, 400)
	says(t, empty, "No files yet", "Put a file into the folder", "Open")
	test.Tap(open.Button())
	if opened != 1 {
		t.Errorf("opened %d times", opened)
	}
	inWindow(t, NewEmpty("Nothing", "Nothing to do.", nil), 600, 400)
}

func TestALineFollowsTextColourAndTheme(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	l := NewCaption("before")
	inWindow(t, l, 200, 40)
	light := said(l)[0].Color
	l.SetText("after")
	says(t, l, "after")
	l.SetColor(ColorWrong)
	red := said(l)[0].Color
	app.Settings().SetTheme(Theme(Dark))
	if l.Text() != "after" || red == light || said(l)[0].Color == red {
		t.Errorf("colours %v, %v, %v", light, red, said(l)[0].Color)
	}
}

func TestFactsStandInTwoColumns(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	link := widget.NewButton("Open", nil)
	long := strings.Repeat("a remark of several words ", 8)
	f := NewFacts(Fact{Label: "Customer", Text: "Zoe"}, Fact{Label: "State", Text: "paused", Sign: Paused},
		Fact{Label: "Remark", Text: long}, Fact{Label: "File", Value: link})
	inWindow(t, newColumn(0, f), 300, 400)
	says(t, f, "Customer", "Zoe", "paused", "a remark of several")
	x := f.values[0].Position().X
	for i, v := range f.values {
		if v.Position().X != x {
			t.Errorf("value %d begins at %v, not %v", i, v.Position().X, x)
		}
		if i > 0 && v.Position().Y < f.values[i-1].Position().Y+f.values[i-1].Size().Height {
			t.Errorf("value %d at %v lies over the one before", i, v.Position().Y)
		}
	}
	for _, text := range said(f.values[2]) {
		if text.MinSize().Width > 300-x {
			t.Errorf("%q is wider than its column", text.Text)
		}
	}
	if end := link.Position().Y + link.Size().Height; f.Size().Height < end {
		t.Errorf("the block is %v high, its last value ends at %v", f.Size().Height, end)
	}
	f.Set(Fact{Label: "Customer", Text: "Max"})
	if got := said(f); len(got) != 2 || got[1].Text != "Max" {
		t.Errorf("after Set it says %d texts", len(got))
	}
}

// TestTheStateStandsRightAfterTheTitle, which gives way where room is short, as
// buttons do not.
func TestTheStateStandsRightAfterTheTitle(t *testing.T) {
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	back := &Command{Name: "Back", Icon: Icon("act-back"), Small: true, Run: func() {}}
	pause := &Command{Name: "Pause", Run: func() {}}
	mark := NewChip(Running, "active")
	for _, long := range []bool{false, true} {
		title := "A-501"
		if long {
			title += strings.Repeat(" Gartenbaugenossenschaft", 5)
		}
		head := Head{Ways: []*Command{back}, Title: title, Mark: mark, Commands: []*Command{pause}}
		page := head.Page(canvas.NewRectangle(nil))
		inWindow(t, page, 500, 300)
		says(t, page, "A-501", "active", "Pause")
		line := titleOf(page)
		end := standsAt(line).X + line.Size().Width
		if gap := standsAt(mark).X - end; gap < Gap/2 || gap > 2*Gap || long != (line.Size().Width < line.whole()) {
			t.Errorf("the mark stands %v after %v of a title of %v", gap, line.Size().Width, line.whole())
		}
		if right := standsAt(mark).X + mark.Size().Width; right > standsAt(pause.Button()).X || pause.Button().Size().Width < pause.Button().MinSize().Width {
			t.Errorf("the mark ends at %v, the button begins at %v", right, standsAt(pause.Button()))
		}
		if standsAt(back.Button()).X != PageMargin || standsAt(back.Button()).X >= standsAt(line).X || back.Button().Text != "" {
			t.Error("the way stands behind the title")
		}
	}
}
