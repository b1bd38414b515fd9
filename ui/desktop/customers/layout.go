package customers

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

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
