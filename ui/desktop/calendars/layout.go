package calendars

import (
	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// yearAndSide puts the year at the left and what makes it at the right, which
// gets what the year does not need.
type yearAndSide struct{}

// The least and the usual share of the side.
const (
	sideLeast float32 = 390
	sideShare float32 = 0.40
)

func (yearAndSide) Layout(o []fyne.CanvasObject, size fyne.Size) {
	side := max(sideLeast, (size.Width-2*kit.Gap)*sideShare)
	year := size.Width - side - 2*kit.Gap
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(year, size.Height))
	o[1].Move(fyne.NewPos(year+2*kit.Gap, 0))
	o[1].Resize(fyne.NewSize(side, size.Height))
}

func (yearAndSide) MinSize(o []fyne.CanvasObject) fyne.Size {
	year, side := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(year.Width+max(sideLeast, side.Width)+2*kit.Gap, max(year.Height, side.Height))
}

// twoTables puts the days of an effect at the left and the orders at the right;
// without days the orders get all of it.
type twoTables struct{}

const daysShare = 0.25

func (twoTables) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left := float32(0)
	if o[0].Visible() {
		left = (size.Width - kit.Gap) * daysShare
		if !o[1].Visible() {
			left = size.Width
		}
		o[0].Move(fyne.Position{})
		o[0].Resize(fyne.NewSize(left, size.Height))
		left += kit.Gap
	}
	o[1].Move(fyne.NewPos(left, 0))
	o[1].Resize(fyne.NewSize(max(0, size.Width-left), size.Height))
}

func (twoTables) MinSize(o []fyne.CanvasObject) fyne.Size {
	left, right := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(left.Width+right.Width+kit.Gap, max(left.Height, right.Height))
}
