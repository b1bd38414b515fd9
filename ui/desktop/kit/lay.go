package kit

import "fyne.io/fyne/v2"

// FilterBar puts a search and the choices beside it into one line, buttons among
// them as wide as they are. The search takes what the choices leave.
type FilterBar struct{}

// Widths in the bar. Choices get narrower than they may be where the search would
// have less than its share.
const (
	leastSearch float32 = 200
	goodSearch  float32 = 280 // with the buttons
	leastChoice float32 = 120
	mostChoice  float32 = 190
	choiceGap   float32 = 8
)

// room is what the choices have beside the search, and the buttons among them.
func (FilterBar) room(o []fyne.CanvasObject) (choices, buttons float32) {
	for _, c := range o[1:] {
		if b, ok := c.(*CommandButton); ok {
			buttons += b.MinSize().Width + choiceGap
		} else {
			choices++
		}
	}
	return choices, buttons
}

// Layout implements fyne.Layout.
func (l FilterBar) Layout(o []fyne.CanvasObject, size fyne.Size) {
	choices, buttons := l.room(o)
	width := (size.Width - goodSearch - choices*choiceGap) / max(1, choices)
	width = min(max(width, leastChoice), mostChoice)
	x := size.Width - buttons - choices*(width+choiceGap)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(x, size.Height))
	for _, c := range o[1:] {
		x += choiceGap
		w := width
		if b, ok := c.(*CommandButton); ok {
			w = b.MinSize().Width
		}
		c.Move(fyne.NewPos(x, 0))
		c.Resize(fyne.NewSize(w, size.Height))
		x += w
	}
}

// MinSize implements fyne.Layout.
func (l FilterBar) MinSize(o []fyne.CanvasObject) fyne.Size {
	choices, buttons := l.room(o)
	return fyne.NewSize(leastSearch+buttons+choices*(leastChoice+choiceGap), highest(o))
}

// Shares lays out lines beside one another in parts of the width.
type Shares []float32

// Layout implements fyne.Layout.
func (s Shares) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, share := range s {
		w := size.Width * share
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(w-Gap/4, o[i].MinSize().Height))
		x += w
	}
}

// MinSize implements fyne.Layout.
func (s Shares) MinSize(o []fyne.CanvasObject) fyne.Size { return fyne.NewSize(120, highest(o)) }

// AtRight puts an object at the right of a room, of this width, that does not get
// wider with it.
type AtRight float32

// Layout implements fyne.Layout.
func (w AtRight) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	o[0].Resize(least)
	o[0].Move(fyne.NewPos(size.Width-least.Width, (size.Height-least.Height)/2))
}

// MinSize implements fyne.Layout.
func (w AtRight) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(float32(w), o[0].MinSize().Height)
}

func highest(o []fyne.CanvasObject) float32 {
	height := float32(0)
	for _, x := range o {
		height = max(height, x.MinSize().Height)
	}
	return height
}
