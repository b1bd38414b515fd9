package paper

import (
	"testing"

	"pgregory.net/rapid"
)

// drawn is what a piece of a test leaves behind.
type drawn struct {
	page   int
	top    float64
	index  int
	height float64
}

// layOut flows pieces and gives what was drawn, in order; heads that are drawn
// again have the index -1.
func layOut(pieces []piece, a area) (out []drawn, pages int) {
	page := 0
	for i := range pieces {
		pieces[i].draw = func(_ *canvas, top float64) { out = append(out, drawn{page, top, i, pieces[i].height}) }
		for k := range pieces[i].resume {
			h := pieces[i].resume[k].height
			pieces[i].resume[k].draw = func(_ *canvas, top float64) { out = append(out, drawn{page, top, -1, h}) }
		}
	}
	leaves := flow(pieces, a)
	for _, l := range leaves {
		page++
		l.draw(nil)
	}
	return out, len(leaves)
}

func TestPiecesFlowInOrderWithoutOverlap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := area{first: 100, rest: 30, bottom: 270, last: rapid.SampledFrom([]float64{270, 180}).Draw(t, "last")}
		pieces := make([]piece, rapid.IntRange(1, 80).Draw(t, "pieces"))
		for i := range pieces {
			pieces[i] = piece{
				height: rapid.Float64Range(1, 40).Draw(t, "height"),
				space:  rapid.Float64Range(0, 5).Draw(t, "space"),
				keep:   i < len(pieces)-1 && rapid.Bool().Draw(t, "keep"),
			}
			if rapid.Bool().Draw(t, "resumes") {
				pieces[i].resume = []piece{{height: 6}}
			}
		}
		out, _ := layOut(pieces, a)
		next, last := 0, drawn{}
		for _, d := range out {
			if d.index >= 0 && d.index != next {
				t.Fatalf("piece %d instead of %d", d.index, next)
			}
			if d.index >= 0 {
				next++
			}
			if d.page == last.page && d.top < last.top+last.height-1e-9 {
				t.Fatalf("piece %d at %.1f overlaps", d.index, d.top)
			}
			if d.top+d.height > a.bottom+1e-9 {
				t.Fatalf("piece %d ends at %.1f", d.index, d.top+d.height)
			}
			last = d
		}
		if next != len(pieces) {
			t.Fatalf("%d of %d pieces", next, len(pieces))
		}
	})
}

func TestKeptPiecesStayTogether(t *testing.T) {
	pieces := make([]piece, 30)
	for i := range pieces {
		pieces[i] = piece{height: 12, keep: i%3 != 2}
	}
	out, pages := layOut(pieces, area{first: 100, rest: 30, bottom: 270, last: 270})
	for i := 0; i < len(out); i += 3 {
		if out[i].page != out[i+2].page {
			t.Errorf("pieces %d to %d are on pages %d and %d", i, i+2, out[i].page, out[i+2].page)
		}
	}
	if pages != 2 {
		t.Errorf("%d pages", pages)
	}
}

// TestNoLineAlone: of a group, neither a page's end nor the next one's beginning
// has a single line.
func TestNoLineAlone(t *testing.T) {
	for n := 2; n < 60; n++ {
		group := make([]piece, n)
		for i := range group {
			group[i] = piece{height: 10}
		}
		keepGroup(group)
		out, _ := layOut(group, area{first: 100, rest: 30, bottom: 270, last: 270})
		perPage := map[int]int{}
		for _, d := range out {
			perPage[d.page]++
		}
		for page, count := range perPage {
			if count == 1 {
				t.Errorf("%d lines: page %d has one alone", n, page)
			}
		}
	}
}

// TestTotalsMoveWithLines: what ends above a payment part moves to the next page
// together with the lines it is kept with.
func TestTotalsMoveWithLines(t *testing.T) {
	pieces := []piece{{height: 60}, {height: 10, keep: true}, {height: 10, keep: true}, {height: 40}}
	out, pages := layOut(pieces, area{first: 100, rest: 30, bottom: 270, last: 180})
	if pages != 2 || out[0].page != 1 || out[1].page != 2 || out[3].page != 2 {
		t.Errorf("%v", out)
	}
}
