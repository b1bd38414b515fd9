package picking

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// daySigns are the signs of the states of pick days.
var daySigns = map[DayState]kit.Sign{
	DayFetch: kit.Planned, DayPlanned: kit.Planned, DayDue: kit.Due, DayPrinted: kit.Due,
	DayChanged: kit.Wrong, DayOverdue: kit.Wrong, DayClosed: kit.Done,
}

// The width of the list of pick days.
const dayPaneWidth float32 = 308

// dayPane is the list of pick days, and above it the way to any other.
type dayPane struct {
	screen *Screen
	object fyne.CanvasObject
	date   *kit.DateField
	table  *kit.Table[DayRow]
}

func newDayPane(s *Screen) *dayPane {
	p := &dayPane{screen: s, date: kit.NewDateField(s.desk, "date", s.desk.T("picking.date"))}
	p.date.OnChange = func() {
		// Only a date written in full is meant: 3.1 may become 3.12.
		if day := p.date.Date(); p.date.Typed() == s.desk.Words.Date(day) {
			s.choose(day)
		}
	}
	p.date.Watch(func() {}, func() { s.choose(p.date.Date()) })
	p.table = kit.NewTable(s.desk, "pickdays", dayColumns(s.desk), kit.SliceSource(s.show.Days, DayRow.ID, nil))
	p.table.OnSelect = func(r DayRow, ok bool) {
		if ok {
			s.choose(r.Day)
		}
	}
	p.table.OnOpen = func(DayRow) { s.desk.Window.Canvas().Focus(s.slips.table) }
	way := container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), container.NewBorder(nil, nil, nil,
		container.NewVBox(layout.NewSpacer(), container.NewHBox(step(s.previous), step(s.next))), p.date.Object()))
	p.object = container.New(fixedWidth(dayPaneWidth), container.NewBorder(way, nil, nil, nil, p.table))
	return p
}

// step is the button of a command with its drawing alone.
func step(c *kit.Command) *widget.Button {
	b := widget.NewButtonWithIcon("", c.Icon, c.Do)
	b.Importance = widget.LowImportance
	return b
}

func dayColumns(d *kit.Desk) []kit.Column[DayRow] {
	return []kit.Column[DayRow]{
		{Key: "day", Title: d.T("picking.column.day"), Width: 86, Cell: func(r DayRow) kit.Cell {
			return kit.Cell{Text: r.Name, Bold: r.Day == d.Today(), Muted: r.State == DayEmpty}
		}},
		{Key: "parcels", Title: d.T("picking.column.parcels"), Width: 62, Right: true, Cell: func(r DayRow) kit.Cell {
			return kit.Cell{Text: r.Parcels}
		}},
		{Key: "state", Title: d.T("picking.column.state"), Width: 148, Grow: true, Cell: func(r DayRow) kit.Cell {
			return kit.Cell{Text: r.Says, Sign: daySigns[r.State], Muted: r.State == DayEmpty}
		}},
	}
}

// refresh shows the list with the day that is shown beside it.
func (p *dayPane) refresh() {
	day := p.screen.show.Day()
	p.table.Reload()
	p.table.Select(DayID(day))
	if p.date.Date() != day && !p.typing() {
		p.date.SetDate(day)
	}
}

// typing reports whether a person is in the middle of another date.
func (p *dayPane) typing() bool {
	focused := p.screen.desk.Window.Canvas().Focused()
	return focused != nil && focused == p.date.Focus() && p.date.Typed() != p.screen.desk.Words.Date(p.date.Date())
}

// fixedWidth lays an object out no wider and no narrower.
type fixedWidth float32

func (w fixedWidth) MinSize(objects []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(float32(w), objects[0].MinSize().Height)
}

func (w fixedWidth) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	objects[0].Move(fyne.Position{})
	objects[0].Resize(size)
}
