package subscriptions

import (
	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// Widths of the card.
const (
	sideWidth     float32 = 288 // facts, remarks and calendar
	leastComing   float32 = 440
	mostComing    float32 = 760
	leastWithPast float32 = 1200 // from here on the past stands beside what is coming
	comingShare   float32 = 0.55
	columnGap             = 2 * kit.Gap
	barRoom       float32 = 8 // where the scroll bar lies over the page
)

// cardColumns lays out what is coming, what was, and what a subscription is: the
// last at the right, the past below what is coming or, where there is room for
// it, between the two.
type cardColumns struct{ width float32 } // there is, as far as is known

func (l *cardColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	l.width = size.Width
	l.arrange(o)
}

// MinSize is as high as everything is in the width there is; the scroll around it
// gives the width.
func (l *cardColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	least := leastComing + columnGap + sideWidth + barRoom
	l.width = max(l.width, least)
	return fyne.NewSize(least, l.arrange(o))
}

// arrange gives everything its place, and returns the height it takes.
func (l *cardColumns) arrange(o []fyne.CanvasObject) float32 {
	coming, past, side := o[0], o[1], o[2]
	room := max(l.width-barRoom-sideWidth-columnGap, leastComing)
	height := place(side, room+columnGap, 0, sideWidth)
	if room < leastWithPast {
		below := place(coming, 0, 0, room) + columnGap
		return max(height, below+place(past, 0, below, room))
	}
	width := min(mostComing, (room-columnGap)*comingShare)
	height = max(height, place(coming, 0, 0, width))
	return max(height, place(past, width+columnGap, 0, room-width-columnGap))
}

// place gives an object a place and a width; texts that wrap know their height
// only then.
func place(o fyne.CanvasObject, x, y, width float32) float32 {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(width, o.Size().Height))
	height := o.MinSize().Height
	o.Resize(fyne.NewSize(width, height))
	return height
}
