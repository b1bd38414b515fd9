package picking_test

import (
	"strings"
	"testing"

	"turnus/storage/shoptest"
)

// TestSlipsSayWhatComesOutOfBoxes: the lines have it as the paper does; where
// nothing fits the slip says so and is found by it; the total list has what goes
// into the boxes below what is packed.
func TestSlipsSayWhatComesOutOfBoxes(t *testing.T) {
	p := newShop(t, 120).presenter()
	swapped, open := 0, 0
	for i := range 7 {
		read(t, p, shoptest.Today.AddDays(i))
		unsolved := 0
		for _, r := range p.Slips() {
			d, _ := p.Detail(r.ID)
			without := false
			for _, l := range d.Lines {
				for _, x := range l.Swaps {
					swapped++
					without = without || x.Open
					if !strings.HasPrefix(x.Says, "Ohne ") || strings.Contains(x.Says, "dafür") == x.Open {
						t.Errorf("a swap says %q", x.Says)
					}
				}
			}
			if r.Unsolved != without || strings.Contains(r.Says, "Ersatz offen") != without {
				t.Errorf("%s says %q", r.Receiver, r.Says)
			}
			if without {
				unsolved++
			}
		}
		if p.Search("ersatz offen"); len(p.Slips()) != unsolved {
			t.Errorf("%d of %d are found", len(p.Slips()), unsolved)
		}
		open += unsolved
		rows := p.Totals()
		if n := p.CountTotals(); len(rows) > n && (!rows[n].Heading || rows[n].Storage != "Kisteninhalt" || rows[n+1].ID >= 0) {
			t.Errorf("below what is packed stands %+v", rows[n])
		}
	}
	if swapped == 0 || open == 0 {
		t.Errorf("%d swaps, %d open", swapped, open)
	}
}
