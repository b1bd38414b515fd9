package kit

import (
	"slices"

	"fyne.io/fyne/v2"
)

const (
	leastWidth float32 = 40
	mostWidth  float32 = 2000
	barWidth   float32 = 12 // kept free for the scroll bars, which lie above the rows
)

// span is the place of a column.
type span struct{ x, width float32 }

// widths are those of the columns of one table: what a person chose, and what
// becomes of it in a window of some width.
type widths struct {
	chosen  []float32
	growing int // the column that takes what is left over; -1: none
	view    float32
	spans   []span
	dragged []float32 // chosen when a drag began; nil: none under way
	by      float32   // how far it went
}

func newWidths(chosen []float32, growing int) *widths {
	w := &widths{chosen: chosen, growing: growing, spans: make([]span, len(chosen))}
	w.layOut()
	return w
}

// setView fits the columns into a window; it reports whether any changed.
func (w *widths) setView(view float32) bool {
	if view == w.view {
		return false
	}
	w.view = view
	return w.layOut()
}

func (w *widths) layOut() bool {
	before := slices.Clone(w.spans)
	var x float32
	for i, width := range w.chosen {
		if i == w.growing {
			width += w.slack(w.chosen)
		}
		w.spans[i] = span{x, width}
		x += width
	}
	return !slices.Equal(before, w.spans)
}

// slack is what the growing column gets on top.
func (w *widths) slack(chosen []float32) float32 {
	if w.growing < 0 {
		return 0
	}
	return fyne.Max(0, w.view-barWidth-sum(chosen))
}

func sum(widths []float32) (total float32) {
	for _, w := range widths {
		total += w
	}
	return total
}

// total is the width of all columns with the room for the scroll bar.
func (w *widths) total() float32 { return fyne.Max(w.view, sum(w.chosen)+barWidth) }

// overflows reports whether the columns need more room than there is.
func (w *widths) overflows() bool { return sum(w.chosen)+barWidth > w.view }

// drag moves the line at the right of a column, which follows the mouse also
// where the growing column would swallow the change: there the neighbour gives
// or takes.
func (w *widths) drag(i int, dx float32) {
	if w.dragged == nil {
		w.dragged = slices.Clone(w.chosen)
	}
	w.by += dx
	copy(w.chosen, w.dragged)
	slack := w.slack(w.dragged)
	switch {
	case slack == 0 || i < w.growing:
		w.chosen[i] = fyne.Max(leastWidth, w.dragged[i]+w.by)
	case !w.movable(i):
	case i == w.growing:
		by := between(w.by, -slack, w.dragged[i+1]-leastWidth)
		w.chosen[i+1] -= by
	default:
		by := between(w.by, leastWidth-w.dragged[i], w.dragged[i+1]-leastWidth)
		w.chosen[i] += by
		w.chosen[i+1] -= by
	}
	w.layOut()
}

// movable reports whether the line at the right of a column can be dragged: the
// edge of a table that fills the window cannot.
func (w *widths) movable(i int) bool {
	return i < len(w.chosen)-1 || w.growing < 0 || w.overflows()
}

// drop ends a drag and gives the columns that have another width.
func (w *widths) drop() (changed []int) {
	for i := range w.dragged {
		if w.dragged[i] != w.chosen[i] {
			changed = append(changed, i)
		}
	}
	w.dragged, w.by = nil, 0
	return changed
}

// set gives a column a width.
func (w *widths) set(i int, width float32) {
	w.chosen[i] = fyne.Max(leastWidth, width)
	w.layOut()
}

func between(v, least, most float32) float32 {
	return fyne.Max(fyne.Min(least, most), fyne.Min(v, most))
}
