package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func testParts(t *testing.T) (*Parts, *[]fyne.KeyName) {
	t.Helper()
	test.NewTempApp(t)
	var keys []fyne.KeyName
	d := &Desk{Keys: func(k fyne.KeyName) bool { keys = append(keys, k); return true }}
	p := NewParts(d, Part{"Lauf", widget.NewLabel("a")}, Part{"Gestellt", widget.NewLabel("b")}, Part{"Mehr", widget.NewLabel("c")})
	w := test.NewTempWindow(t, p.Object())
	w.Resize(fyne.NewSize(400, 200))
	return p, &keys
}

func shownParts(p *Parts) []int {
	var out []int
	for i, part := range p.parts {
		if part.Content.Visible() {
			out = append(out, i)
		}
	}
	return out
}

func TestOnePartIsShown(t *testing.T) {
	p, _ := testParts(t)
	var told []int
	p.OnChange = func(i int) { told = append(told, i) }
	for _, c := range []struct{ choose, want int }{{0, 0}, {2, 2}, {1, 1}, {3, 1}, {-1, 1}, {1, 1}} {
		p.Choose(c.choose)
		if got := shownParts(p); !slices.Equal(got, []int{c.want}) || p.Chosen() != c.want {
			t.Errorf("after choosing %d: shown %v, chosen %d, want %d", c.choose, got, p.Chosen(), c.want)
		}
	}
	if !slices.Equal(told, []int{2, 1}) {
		t.Errorf("told %v", told)
	}
}

func TestPartsAreChosenByClickAndKey(t *testing.T) {
	p, keys := testParts(t)
	x := p.width(0) + p.width(1)/2
	p.MouseIn(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, 10)}})
	if p.Cursor() != desktop.PointerCursor {
		t.Error("a name can be clicked and does not show it")
	}
	test.TapAt(p, fyne.NewPos(x, 10))
	if p.Chosen() != 1 || !p.focused {
		t.Errorf("chosen %d, focused %v", p.Chosen(), p.focused)
	}
	test.TapAt(p, fyne.NewPos(390, 10)) // right of all names
	p.MouseOut()
	for _, c := range []struct {
		key  fyne.KeyName
		want int
	}{{fyne.KeyRight, 2}, {fyne.KeyRight, 2}, {fyne.KeyLeft, 1}, {fyne.KeyHome, 0}, {fyne.KeyLeft, 0}, {fyne.KeyEnd, 2}, {fyne.KeyF5, 2}} {
		p.TypedKey(&fyne.KeyEvent{Name: c.key})
		if p.Chosen() != c.want {
			t.Errorf("%s: chosen %d, want %d", c.key, p.Chosen(), c.want)
		}
	}
	if !slices.Equal(*keys, []fyne.KeyName{fyne.KeyF5}) {
		t.Errorf("handed on %v", *keys)
	}
}

func TestAPartCanBeNamedAnew(t *testing.T) {
	p, _ := testParts(t)
	before := p.MinSize().Width
	p.SetName(1, "Gestellte Rechnungen (48)")
	if p.names[1].Text != "Gestellte Rechnungen (48)" || p.MinSize().Width <= before {
		t.Errorf("%q is %v wide, was %v", p.names[1].Text, p.MinSize().Width, before)
	}
}
