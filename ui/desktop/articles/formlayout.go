package articles

import (
	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// formColumns gives the form what it needs and the preview the rest.
type formColumns struct{}

// Widths of the form.
const (
	leastForm  float32 = 420
	mostForm   float32 = 620
	formShare  float32 = 0.56
	columnGap          = 1.5 * kit.Gap
	leastShown float32 = 300
)

func (formColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := min(max(size.Width*formShare, leastForm), mostForm)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(width, size.Height))
	o[1].Move(fyne.NewPos(width+columnGap, 0))
	o[1].Resize(fyne.NewSize(min(size.Width-width-columnGap, 520), size.Height))
}

func (formColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(leastForm+columnGap+leastShown, max(o[0].MinSize().Height, o[1].MinSize().Height))
}
