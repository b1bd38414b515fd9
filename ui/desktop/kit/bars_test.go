package kit

import (
	"image/color"
	"slices"
	"strconv"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
)

// testBars is a chart of two weeks in a window, 1000 wide.
func testBars(t *testing.T) (*Bars, *person, *[]int) {
	t.Helper()
	p := newPerson(t, "de", "CH")
	b := NewBars(p.desk, Series{Name: "made", Color: ColorDone}, Series{Name: "planned", Color: ColorPlanned, Hollow: true})
	var told []int
	b.OnChoose = func(i int) { told = append(told, i) }
	p.desk.Window.SetContent(b)
	p.desk.Window.Resize(fyne.NewSize(1000, 240))
	b.Set(twoWeeks(), Limit{At: 100, Name: "at most 100"})
	return b, p, &told
}

func twoWeeks() []Bar {
	var bars []Bar
	for i := range 14 {
		bars = append(bars, Bar{
			Label: "D" + strconv.Itoa(i), Begin: i%7 == 0, Parts: []int{10 * i, i}, Says: "day " + strconv.Itoa(i),
		})
	}
	bars[12].Sign, bars[12].Mark, bars[3].Note = Wrong, "+32", true
	return bars
}

func drawn(b *Bars) *barsRenderer { return test.WidgetRenderer(b).(*barsRenderer) }

func TestBarsAreAsLongAsTheirParts(t *testing.T) {
	b, _, _ := testBars(t)
	r := drawn(b)
	unitTall := r.bars[10].parts[0].Size().Height / 100
	for i, x := range r.bars {
		for n, part := range x.parts {
			want := float32(b.bars[i].Parts[n]) * unitTall
			if diff := part.Size().Height - want; part.Visible() && (diff > 0.01 || diff < -0.01) || part.Visible() != (want > 0) {
				t.Errorf("bar %d, part %d is %v tall (%v), want %v", i, n, part.Size().Height, part.Visible(), want)
			}
		}
		made, planned := x.parts[0], x.parts[1]
		if made.Visible() && planned.Position().Y+planned.Size().Height != made.Position().Y {
			t.Errorf("bar %d: the parts do not stand on one another", i)
		}
	}
	if limit, ten := r.limit[0].Position().Y+0.5, r.bars[10].parts[0].Position().Y; limit-ten > 0.01 || ten-limit > 0.01 {
		t.Errorf("the limit of 100 is at %v, a part of 100 ends at %v", limit, ten)
	}
}

func TestTheArrowsGoFromBarToBar(t *testing.T) {
	b, p, told := testBars(t)
	p.canvas().Focus(b)
	if b.Chosen() != 0 || b.Says() != "day 0" {
		t.Errorf("with the focus, %d is chosen and %q said", b.Chosen(), b.Says())
	}
	for _, k := range []fyne.KeyName{
		fyne.KeyRight, fyne.KeyRight, fyne.KeyLeft, fyne.KeyPageDown, fyne.KeyPageDown, fyne.KeyRight, fyne.KeyHome, fyne.KeyLeft, fyne.KeyEnd, fyne.KeyPageUp,
	} {
		b.TypedKey(&fyne.KeyEvent{Name: k})
	}
	if want := []int{0, 1, 2, 1, 7, 13, 0, 13, 7}; !slices.Equal(*told, want) {
		t.Errorf("told %v, want %v", *told, want)
	}
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyF5})
	if !slices.Equal(p.keys, []fyne.KeyName{fyne.KeyF5}) {
		t.Errorf("the window got %v", p.keys)
	}
	if drawn(b).cursor.StrokeWidth == 0 {
		t.Error("one does not see that it has the focus")
	}
	if p.canvas().Unfocus(); drawn(b).cursor.StrokeWidth != 0 {
		t.Error("it looks as if it had the focus")
	}
}

func TestABarIsPointedAt(t *testing.T) {
	b, p, told := testBars(t)
	middle := func(i int) fyne.Position { return fyne.NewPos(scaleWidth+(float32(i)+0.5)*b.pitch(), 100) }
	b.Choose(2)
	b.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: middle(5)}})
	if b.Says() != "day 5" || drawn(b).says.Text != "day 5" || drawn(b).hover.Hidden {
		t.Errorf("over bar 5 it says %q", b.Says())
	}
	b.MouseOut()
	if b.Says() != "day 2" || !drawn(b).hover.Hidden {
		t.Errorf("without the mouse it says %q", b.Says())
	}
	test.TapAt(b, middle(9))
	if b.Chosen() != 9 || !slices.Equal(*told, []int{9}) || p.canvas().Focused() != fyne.Focusable(b) {
		t.Errorf("chosen %d, told %v", b.Chosen(), *told)
	}
	for name, at := range map[string]fyne.Position{
		"the scale": fyne.NewPos(10, 100), "the legend": fyne.NewPos(500, 5), "the sentence": fyne.NewPos(500, b.Size().Height-3),
	} {
		if i := b.at(at); i != -1 {
			t.Errorf("%s is bar %d", name, i)
		}
	}
}

func TestOtherBarsKeepThePlace(t *testing.T) {
	b, _, told := testBars(t)
	b.Choose(9)
	b.Set(twoWeeks(), Limit{})
	if b.Chosen() != 9 {
		t.Errorf("chosen %d", b.Chosen())
	}
	b.Set(twoWeeks()[:4], Limit{})
	if b.Chosen() != 3 || len(*told) != 0 {
		t.Errorf("of four, %d is chosen; told %v", b.Chosen(), *told)
	}
	b.Set(nil, Limit{})
	if b.Chosen() != -1 || b.Says() != "" {
		t.Errorf("of none, %d is chosen: %q", b.Chosen(), b.Says())
	}
	b.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight}) // nothing to choose
	b.Set(twoWeeks(), Limit{})
	if r := drawn(b); len(r.bars) != 14 || len(r.limit) != 0 {
		t.Errorf("%d bars and %d dashes are drawn", len(r.bars), len(r.limit))
	}
}

// TestLabelsAreLeftOutRatherThanCut: with little room only groups have theirs.
func TestLabelsAreLeftOutRatherThanCut(t *testing.T) {
	b, p, _ := testBars(t)
	shown := func() int {
		n := 0
		for _, x := range drawn(b).bars {
			if x.label.Visible() {
				n++
			}
		}
		return n
	}
	if shown() != 14 {
		t.Errorf("%d labels with room for all", shown())
	}
	p.desk.Window.Resize(fyne.NewSize(300, 240))
	if shown() != 2 {
		t.Errorf("%d labels with little room", shown())
	}
	if x := drawn(b).bars[12]; x.mark.Visible() || !x.sign.Visible() {
		t.Error("the sign stays, what stands beside it has no room")
	}
	p.desk.Window.Resize(fyne.NewSize(1000, 240))
	if x := drawn(b).bars[12]; !x.mark.Visible() || !x.sign.Visible() {
		t.Error("there is room for the sign and what stands beside it")
	}
}

func TestALongSentenceIsShortenedWithDots(t *testing.T) {
	b, _, _ := testBars(t)
	bars := twoWeeks()
	bars[0].Says = strings.Repeat("very long ", 50)
	b.Set(bars, Limit{})
	b.Choose(0)
	if says := drawn(b).says; !strings.HasSuffix(says.Text, "…") || says.MinSize().Width > 1000 {
		t.Errorf("%v wide: %q", says.MinSize().Width, says.Text)
	}
}

// TestTheScaleHasFewRoundNumbers from 0 to beyond the longest bar.
func TestTheScaleHasFewRoundNumbers(t *testing.T) {
	b, _, _ := testBars(t)
	for _, top := range []int{0, 1, 3, 7, 12, 99, 100, 101, 12_345, 1_000_000} {
		b.Set([]Bar{{Parts: []int{top, 0}}}, Limit{})
		steps := drawn(b).steps()
		last := steps[len(steps)-1]
		if steps[0] != 0 || last < top || len(steps) < 2 || len(steps) > 5 || steps[len(steps)-2] >= max(1, top) {
			t.Errorf("up to %d: %v", top, steps)
		}
		if first := strings.TrimRight(strconv.Itoa(steps[1]), "0"); first != "1" && first != "2" && first != "5" {
			t.Errorf("up to %d: %v", top, steps)
		}
	}
}

// TestBarsHaveTheColoursOfTheTheme, also when it changes.
func TestBarsHaveTheColoursOfTheTheme(t *testing.T) {
	b, _, _ := testBars(t)
	seen := func() []color.Color {
		r := drawn(b)
		return []color.Color{r.ground.FillColor, r.bars[5].parts[0].FillColor, r.bars[5].parts[1].StrokeColor, r.says.Color, r.limit[0].FillColor}
	}
	for _, a := range []Appearance{Light, Dark} {
		fyne.CurrentApp().Settings().SetTheme(Theme(a))
		b.Refresh()
		want := []color.Color{
			theme.Color(ColorSurface), theme.Color(ColorDone), theme.Color(ColorPlanned), theme.Color(theme.ColorNameForeground), theme.Color(ColorWrong),
		}
		if !slices.Equal(seen(), want) {
			t.Errorf("%s: %v, want %v", a, seen(), want)
		}
	}
	legend := drawn(b).legend
	if legend[0].name.Text != "made" || legend[2].name.Text != "at most 100" || legend[2].box.FillColor == color.Transparent {
		t.Errorf("legend: %q, %q", legend[0].name.Text, legend[2].name.Text)
	}
}

func BenchmarkPointingAtBars(b *testing.B) {
	d := benchDesk(test.NewTempApp(b))
	chart := NewBars(d, Series{Color: ColorDone}, Series{Color: ColorPlanned})
	bars := make([]Bar, 91)
	for i := range bars {
		bars[i] = Bar{Label: "Mo 30.11.", Begin: i%7 == 0, Parts: []int{i, 91 - i}, Says: "a day"}
	}
	d.Window.SetContent(chart)
	chart.Set(bars, Limit{At: 50})
	for i := 0; b.Loop(); i++ {
		chart.hover(i % len(bars))
	}
}
