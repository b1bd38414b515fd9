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
	dayWidth  = sideWidth / 7
	dayHeight = 22
	signEdge  = 11
)

func newMonth(d *kit.Desk, first civil.Date, marked map[civil.Date]Mark) fyne.CanvasObject {
	month := container.New(week{})
	monday := first.Monday()
	for i := range 7 {
		month.Add(container.NewCenter(kit.NewCaption(d.Words.WeekdayShort(monday.AddDays(i).Weekday()))))
	}
	for day := monday; !day.After(first.LastOfMonth()); day = day.AddDays(1) {
		if day.Before(first) {
			month.Add(container.NewWithoutLayout())
			continue
		}
		month.Add(newDay(d, day, marked))
	}
	title := kit.NewCaption(d.T("subscriptions.month", "month", d.Words.Month(first.Month()), "year", first.Year()))
	return kit.NewColumn(kit.Gap/4, title, month)
}

func newDay(d *kit.Desk, day civil.Date, marked map[civil.Date]Mark) fyne.CanvasObject {
	text := kit.NewCaption(d.T("subscriptions.number", "n", day.Day()))
	cell := container.NewHBox(text)
	if mark, ok := marked[day]; ok {
		sign := kit.NewSign(marks[mark])
		sign.SetMinSize(fyne.NewSquareSize(signEdge))
		cell = container.NewHBox(container.NewCenter(sign), text)
		text.SetColor(theme.ColorNameForeground)
	}
	center := container.NewCenter(cell)
	if day != d.Today() {
		return center
	}
	ground := canvas.NewRectangle(theme.Color(kit.ColorSelected))
	ground.CornerRadius = theme.InputRadiusSize()
	return container.NewStack(ground, center)
}

// week lays out days, seven to a line.
type week struct{}

func (week) Layout(o []fyne.CanvasObject, _ fyne.Size) {
	for i, day := range o {
		day.Move(fyne.NewPos(float32(i%7)*dayWidth, float32(i/7)*dayHeight))
		day.Resize(fyne.NewSize(dayWidth, dayHeight))
	}
}

func (week) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(7*dayWidth, float32((len(o)+6)/7)*dayHeight)
}
