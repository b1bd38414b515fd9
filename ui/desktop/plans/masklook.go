package plans

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

// shapes are how the fates of days look.
var shapes = map[Fate]kit.DayShape{
	Delivered: kit.ShapeDelivery, MovedTo: kit.ShapeMovedTo, MovedFrom: kit.ShapeMovedFrom, Dropped: kit.ShapeDropped,
}

// grounds are how closed days look.
var grounds = map[schedule.CauseKind]kit.DayGround{
	schedule.CauseWeekday: kit.GroundOff, schedule.CauseHoliday: kit.GroundHoliday, schedule.CauseClosure: kit.GroundClosed,
}

// newMaskObject is the page, empty yet.
func newMaskObject() *fyne.Container { return container.NewStack() }

// newCalendar puts the words above the calendar, and its legend below.
func newCalendar(d *kit.Desk, words *kit.Prose, says *kit.Line, year *kit.Year) *fyne.Container {
	entry := func(key string, m kit.DayMark) kit.LegendEntry {
		return kit.LegendEntry{Mark: m, Word: d.T("plans.legend." + key)}
	}
	legend := kit.NewLegend(
		entry("delivered", kit.DayMark{Shape: kit.ShapeDelivery}), entry("moved_to", kit.DayMark{Shape: kit.ShapeMovedTo}),
		entry("moved_from", kit.DayMark{Shape: kit.ShapeMovedFrom}), entry("dropped", kit.DayMark{Shape: kit.ShapeDropped}),
		entry("holiday", kit.DayMark{Ground: kit.GroundHoliday}),
		entry("closed", kit.DayMark{Ground: kit.GroundClosed}),
	)
	top := kit.NewColumn(kit.Gap/4, words, says)
	return container.NewBorder(top, legend, nil, nil, year)
}

// maskColumns gives the mask what it needs and the calendar the rest.
type maskColumns struct{}

// Widths of the mask.
const (
	leastMask float32 = 400
	mostMask  float32 = 520
	maskShare float32 = 0.38
	maskGap           = 1.5 * kit.Gap
)

func (maskColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := min(max(size.Width*maskShare, leastMask), mostMask)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(width, size.Height))
	o[1].Move(fyne.NewPos(width+maskGap, 0))
	o[1].Resize(fyne.NewSize(size.Width-width-maskGap, size.Height))
}

func (maskColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	mask, year := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(leastMask+maskGap+year.Width, max(mask.Height, year.Height))
}
