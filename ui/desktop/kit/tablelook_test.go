package kit

import (
	"image/color"
	"math"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"pgregory.net/rapid"
)

// Whatever stands in cells, and however wide columns are: nothing reaches into
// the next column, and numbers end where their title ends.
func TestCellsStayInTheirColumns(t *testing.T) {
	s := newShelf(12)
	b := lookAt(t, s)
	words := rapid.StringOfN(rapid.RuneFrom([]rune("AVWTo.aeilmrüéÖ '123-·\n\t")), 0, 60, -1)
	rapid.Check(t, func(t *rapid.T) {
		for i := range s.crates {
			s.crates[i].name = words.Draw(t, "name")
			s.crates[i].price = rapid.IntRange(-1e9, 1e9).Draw(t, "price")
			s.crates[i].sign = rapid.SampledFrom([]Sign{NoSign, Due, Wrong}).Draw(t, "sign")
		}
		for c := range crateColumns {
			b.grid.widths.set(c, rapid.Float32Range(0, 250).Draw(t, "width"))
		}
		b.grid.rearranged()
		b.Reload()
		for i, r := range b.grid.body.rows {
			if r.box.Hidden {
				continue
			}
			for c, d := range r.drawn {
				inside := b.grid.widths.spans[c]
				left, right := d.text.Position().X, d.text.Position().X+d.text.MinSize().Width
				if sign := d.signs[s.crates[r.index].sign]; c == 0 && sign != nil && sign.Visible() {
					left = sign.Position().X
				}
				if d.text.Text != "" && (left < inside.x || right > inside.x+inside.width) {
					t.Errorf("row %d, column %d: %q from %v to %v, its column is %v", i, c, d.text.Text, left, right, inside)
				}
				if end := inside.x + inside.width - cellPadding; c == 1 && d.text.Text != "" && math.Abs(float64(right-end)) > 0.01 {
					t.Errorf("the number %q ends at %v, the column at %v", d.text.Text, right, end)
				}
				if strings.ContainsAny(d.text.Text, "\n\t") {
					t.Errorf("%q has more than a line", d.text.Text)
				}
			}
		}
	})
}

// A title says how its column is aligned, with and without an arrow.
func TestTitlesStandAboveTheirCells(t *testing.T) {
	b := lookAt(t, newShelf(3))
	b.Reload()
	for _, sorted := range []bool{false, true} {
		if sorted {
			test.Tap(b.grid.head.titles[0])
		}
		name, price := b.grid.head.titles[0], b.grid.head.titles[1]
		if x := b.grid.body.rows[0].drawn[0].text.Position().X; name.Position().X+name.text.Position().X != x {
			t.Errorf("the title begins at %v, the cells at %v", name.text.Position().X, x)
		}
		if sorted {
			test.Tap(price)
		}
		cell := b.grid.body.rows[0].drawn[1].text
		end := price.Position().X + price.text.Position().X + price.text.MinSize().Width
		if want := cell.Position().X + cell.MinSize().Width; math.Abs(float64(end-want)) > 0.01 {
			t.Errorf("the title ends at %v, the cells at %v", end, want)
		}
		if !price.arrow.Hidden && price.arrow.Position().X+arrowSize > price.text.Position().X {
			t.Error("the arrow lies over the title")
		}
	}
}

// The row below the mouse is as readable as the others.
func TestColoursAreReadableBelowTheMouse(t *testing.T) {
	for _, a := range []Appearance{Light, Dark} {
		l := Theme(a)
		shade := func(name fyne.ThemeColorName) color.NRGBA {
			return color.NRGBAModel.Convert(l.Color(name, theme.VariantLight)).(color.NRGBA)
		}
		upper := shade(theme.ColorNameHover)
		ground := over(shade(ColorSurface), upper, uint32(upper.A))
		for _, name := range []fyne.ThemeColorName{
			theme.ColorNameForeground, ColorMuted, ColorPlanned, ColorDue, ColorMoved, ColorStill, ColorDone, ColorWrong,
		} {
			if c := contrast(shade(name), ground); c < 4.5 {
				t.Errorf("%s: %s has a contrast of %.2f, want 4.5", a, name, c)
			}
		}
	}
}
