package subscriptions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// monthsShown is how many months the small calendar has.
const monthsShown = 3

// newMonths is a small calendar of the coming months: each day with a delivery,
// a pause or a date that falls out has its sign.
func newMonths(d *kit.Desk, card *Card) fyne.CanvasObject {
	marks := card.Marks()
	box := kit.NewColumn(kit.Gap, kit.NewHead(d.T("subscriptions.head.calendar")))
	first := d.Today().FirstOfMonth()
	for range monthsShown {
		box.Add(newMonth(d, first, marks))
		first = first.AddMonths(1)
	}
	return box
}

// Sizes of a day.
const (
	dayWidth  float32 = 44
	dayHeight float32 = 22
)

func newMonth(d *kit.Desk, first civil.Date, marked map[civil.Date]Mark) fyne.CanvasObject {
	grid := container.NewGridWrap(fyne.NewSize(dayWidth, dayHeight))
	monday := first.AddDays(-(int(first.Weekday()) + 6) % 7)
	for i := range 7 {
		grid.Add(container.NewCenter(kit.NewCaption(d.Words.WeekdayShort(monday.AddDays(i).Weekday()))))
	}
	for day := monday; !day.After(first.LastOfMonth()); day = day.AddDays(1) {
		if day.Before(first) {
			grid.Add(container.NewWithoutLayout())
			continue
		}
		grid.Add(newDay(d, day, marked))
	}
	title := kit.NewCaption(d.T("subscriptions.month", "month", d.Words.Month(first.Month()), "year", first.Year()))
	return container.NewVBox(title, container.New(tight{}, grid))
}

func newDay(d *kit.Desk, day civil.Date, marked map[civil.Date]Mark) fyne.CanvasObject {
	text := kit.NewCaption(d.T("subscriptions.number", "n", day.Day()))
	cell := container.NewHBox(text)
	if mark, ok := marked[day]; ok {
		sign := kit.NewSign(marks[mark])
		sign.SetMinSize(fyne.NewSquareSize(11))
		cell = container.NewHBox(container.NewCenter(sign), text)
		text.SetColor(theme.ColorNameForeground)
	}
	center := container.NewCenter(cell)
	if day != d.Today() {
		return center
	}
	ring := canvas.NewRectangle(theme.Color(kit.ColorSelected))
	ring.CornerRadius = 4
	return container.NewStack(ring, center)
}

// tight lets a wrapping grid be exactly seven days wide.
type tight struct{}

func (tight) Layout(o []fyne.CanvasObject, _ fyne.Size) { o[0].Resize(tight{}.MinSize(o)) }

func (tight) MinSize(o []fyne.CanvasObject) fyne.Size {
	grid := o[0].(*fyne.Container)
	weeks := (len(grid.Objects) + 6) / 7
	return fyne.NewSize(7*dayWidth+6*theme.Padding(), float32(weeks)*(dayHeight+theme.Padding()))
}
