package customers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// filterBar puts a search and the choices beside it into one line. The search
// takes what the choices leave.
type filterBar struct{}

// Widths in the bar.
const (
	leastSearch float32 = 200
	goodSearch  float32 = 280
	leastChoice float32 = 120
	mostChoice  float32 = 190
	barGap      float32 = 8
)

func (filterBar) Layout(o []fyne.CanvasObject, size fyne.Size) {
	choices := float32(len(o) - 1)
	width := min(max((size.Width-goodSearch-choices*barGap)/choices, leastChoice), mostChoice)
	x := size.Width - choices*(width+barGap)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(x, size.Height))
	for _, c := range o[1:] {
		x += barGap
		c.Move(fyne.NewPos(x, 0))
		c.Resize(fyne.NewSize(width, size.Height))
		x += width
	}
}

func (filterBar) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, x := range o {
		height = max(height, x.MinSize().Height)
	}
	return fyne.NewSize(leastSearch+float32(len(o)-1)*(leastChoice+barGap), height)
}

// spaced has a little room above and below.
func spaced(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(kit.Gap/2, kit.Gap/4, 0, 0), o)
}

// Widths of the card.
const (
	sideWidth float32 = 340
	leastMain float32 = 440
	columnGap         = 2 * kit.Gap
	barRoom   float32 = 8 // where the scroll bar lies over the page
)

// cardColumns puts what somebody has and had beside who they are.
type cardColumns struct{ width float32 }

func (l *cardColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	l.arrange(o)
}

func (l *cardColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	least := leastMain + columnGap + sideWidth + barRoom
	l.width = max(l.width, least)
	return fyne.NewSize(least, l.arrange(o))
}

func (l *cardColumns) arrange(o []fyne.CanvasObject) float32 {
	room := max(l.width-barRoom-sideWidth-columnGap, leastMain)
	return max(place(o[0], 0, room), place(o[1], room+columnGap, sideWidth))
}

// place gives an object a place and a width; texts that wrap know their height
// only then.
func place(o fyne.CanvasObject, x, width float32) float32 {
	o.Move(fyne.NewPos(x, 0))
	o.Resize(fyne.NewSize(width, o.Size().Height))
	height := o.MinSize().Height
	o.Resize(fyne.NewSize(width, height))
	return height
}

// shares lays out lines beside one another in parts of the width.
type shares []float32

func (s shares) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, share := range s {
		w := size.Width * share
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(w-kit.Gap/4, o[i].MinSize().Height))
		x += w
	}
}

func (s shares) MinSize(o []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, x := range o {
		h = max(h, x.MinSize().Height)
	}
	return fyne.NewSize(120, h)
}

// atRight puts an object at the right of a room that does not get wider with it.
type atRight float32

func (w atRight) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := o[0].MinSize()
	o[0].Resize(least)
	o[0].Move(fyne.NewPos(size.Width-least.Width, (size.Height-least.Height)/2))
}

func (w atRight) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(float32(w), o[0].MinSize().Height)
}
