package calendars

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/domain/office/revising"
	"turnus/domain/schedule"
	"turnus/ui/desktop/kit"
)

// editor is the calendar as a year, with what makes it at its right.
type editor struct {
	desk   *kit.Desk
	office Office
	draft  *Draft
	ask    func(question) // shows the effect before it is saved

	save, discard, add, rename, previous, next *kit.Command
	newClosure, newReplacement, edit, remove   *kit.Command
	importing, exporting, unsettled            *kit.Command

	choice   *kit.Choice[int]
	year     *kit.Year
	title    *kit.Line
	notice   *kit.Notice
	tabs     *kit.Parts
	entries  *kit.Table[Entry]
	whole    *kit.Prose // the name of the entry that is selected, however long
	holidays *holidayPane
	weekdays *weekdayPane
	object   *fyne.Container
	right    *fyne.Container

	wanted  int64 // calendar to be shown
	reading kit.Latest

	// The effect is counted beside the window, always of the newest draft.
	effect  *revising.Effect // nil: not counted
	counted int              // the edits of the draft it is of
	task    *kit.Task        // counting
	again   bool             // the draft changed meanwhile
	stopped bool             // by the person
	pending bool             // saving waits for it
	said    string           // what was done last
	told    bool             // customers are to be told of that
}

func newEditor(d *kit.Desk, o Office, ask func(question)) *editor {
	e := &editor{desk: d, office: o, draft: &Draft{}, ask: ask, notice: kit.NewNotice(), whole: kit.NewProse("")}
	e.makeCommands()
	e.choice = kit.NewChoice(d, []kit.Option[int]{})
	e.choice.OnChange = func() {
		e.draft.Choose(e.choice.Value())
		e.refresh()
	}
	e.year = kit.NewYear(d)
	e.year.SetHint(d.T("calendars.hint"))
	e.year.OnTap = e.tapped
	e.year.OnRange = func(days civil.Range) { e.askClosure(-1, schedule.NewClosure("", days)) }
	e.year.OnTurn = func(civil.Date) { e.refresh() }
	e.title = kit.NewHead("")
	e.holidays = newHolidayPane(e)
	e.weekdays = newWeekdayPane(e)
	e.entries = kit.NewTable(d, "calendar-entries", entryColumns(d),
		kit.SliceSource(func() []Entry { return e.draft.Entries(d.Words, e.year.First().Year()) }, func(x Entry) int64 { return x.ID }, nil))
	e.entries.OnSelect = func(x Entry, ok bool) { e.showEntry(x, ok) }
	e.entries.OnOpen = func(x Entry) { e.editEntry(x) }
	e.entries.Empty = kit.NewEmpty(d.T("calendars.entries.none"), d.T("calendars.entries.none_says"), nil)
	e.build()
	return e
}

func entryColumns(d *kit.Desk) []kit.Column[Entry] {
	return []kit.Column[Entry]{
		{Key: "name", Title: d.T("calendars.column.name"), Width: 120, Grow: true, Cell: func(x Entry) kit.Cell { return kit.Cell{Text: x.Name, Muted: x.Over} }},
		{Key: "days", Title: d.T("calendars.column.days"), Width: 152, Cell: func(x Entry) kit.Cell { return kit.Cell{Text: x.Days, Muted: x.Over} }},
		{Key: "stops", Title: d.T("calendars.column.stops"), Width: 92, Cell: func(x Entry) kit.Cell { return kit.Cell{Text: x.Stops, Muted: true} }},
	}
}

func (e *editor) build() {
	d := e.desk
	legend := kit.NewLegend(
		kit.LegendEntry{Mark: kit.DayMark{Ground: kit.GroundOff}, Word: d.T("calendars.legend.off")},
		kit.LegendEntry{Mark: kit.DayMark{Ground: kit.GroundHoliday}, Word: d.T("calendars.legend.holiday")},
		kit.LegendEntry{Mark: kit.DayMark{Ground: kit.GroundClosed}, Word: d.T("calendars.legend.closed")},
		kit.LegendEntry{Mark: kit.DayMark{Ground: kit.GroundRest}, Word: d.T("calendars.legend.rest")},
		kit.LegendEntry{Mark: kit.DayMark{Shape: kit.ShapeExtra}, Word: d.T("calendars.legend.extra")},
		kit.LegendEntry{Mark: kit.DayMark{Shape: kit.ShapeMovedFrom}, Word: d.T("calendars.legend.from")},
		kit.LegendEntry{Mark: kit.DayMark{Shape: kit.ShapeMovedTo}, Word: d.T("calendars.legend.to")},
		kit.LegendEntry{Mark: kit.DayMark{Shape: kit.ShapeDropped}, Word: d.T("calendars.legend.gone")},
	)
	ways := container.NewBorder(nil, nil, container.NewHBox(kit.NewButtons(e.previous), container.NewCenter(e.title), kit.NewButtons(e.next)), nil)
	left := container.NewBorder(ways, legend, nil, nil, e.year)
	list := container.NewBorder(nil,
		kit.NewColumn(6, e.whole, kit.NewButtons(e.newClosure, e.newReplacement, e.edit, e.remove), kit.NewButtons(e.importing, e.exporting)),
		nil, nil, e.entries)
	e.tabs = kit.NewParts(d,
		kit.Part{Name: d.T("calendars.tab.closures"), Content: list},
		kit.Part{Name: d.T("calendars.tab.holidays"), Content: e.holidays.object},
		kit.Part{Name: d.T("calendars.tab.weekdays"), Content: e.weekdays.object})
	choose := container.NewBorder(nil, nil, nil, kit.NewButtons(e.rename, e.add), e.choice.Object())
	e.right = container.NewBorder(kit.NewColumn(8, choose, e.notice, kit.NewColumn(0)), nil, nil, nil, e.tabs.Object())
	e.object = container.New(yearAndSide{}, left, e.right)
	e.whole.Hide()
	e.refresh()
}

// reload reads the calendars.
func (e *editor) reload() {
	kit.StartLatest(&e.reading, e.desk.Tasks, kit.Work[[]schedule.Calendar]{
		Do: e.office.Calendars,
		Then: func(all []schedule.Calendar) {
			e.draft.Take(all)
			if e.wanted != 0 {
				e.choose(e.wanted)
				e.wanted = 0
			}
			e.refresh()
		},
	})
}

// choose shows the calendar with an id.
func (e *editor) choose(id int64) {
	for i, c := range e.draft.All() {
		if c.ID == id {
			e.draft.Choose(i)
		}
	}
}

// back shows the calendar again after orders were decided.
func (e *editor) back(l left) {
	if l.says != "" {
		e.said, e.told = l.says, l.told
	}
	if l.forget {
		e.draft.Discard()
		e.effect = nil
	}
	e.reload()
	e.desk.Window.Canvas().Focus(e.year)
}

// edited is called after each change of the draft.
func (e *editor) edited() {
	e.said, e.told, e.stopped = "", false, false
	e.refresh()
}

// refresh shows the draft as it is now.
func (e *editor) refresh() {
	options := make([]kit.Option[int], len(e.draft.All()))
	for i, c := range e.draft.All() {
		options[i] = kit.Option[int]{Value: i, Name: c.Names.In(e.desk.Words.Lang())}
	}
	e.choice.SetOptions(options)
	e.choice.SetValue(e.draft.Chosen())
	e.title.SetText(e.yearName())
	e.entries.Reload()
	e.holidays.refresh()
	e.weekdays.refresh()
	e.count()
	e.mark()
	e.tell()
	kit.RefreshCommands(e.commands())
}

// yearName is the year shown.
func (e *editor) yearName() string { return strconv.Itoa(e.year.First().Year()) }

// mark marks the days of the year.
func (e *editor) mark() {
	marks := e.draft.Marks(civil.Between(e.year.First(), e.year.First().AddMonths(12).AddDays(-1)), e.desk.Words, e.current())
	e.year.SetMarks(func(day civil.Date) kit.DayMark {
		m := marks[day]
		return kit.DayMark{Ground: grounds[m.Ground], Shape: shapes[m.Shape], Text: m.Text}
	})
}

// grounds and shapes are how marks are drawn.
var (
	grounds = map[Ground]kit.DayGround{
		Open: kit.GroundOpen, Off: kit.GroundOff, Feast: kit.GroundHoliday, Shut: kit.GroundClosed, Rest: kit.GroundRest,
	}
	shapes = map[Shape]kit.DayShape{
		Plain: kit.ShapeNone, From: kit.ShapeMovedFrom, To: kit.ShapeMovedTo, Gone: kit.ShapeDropped, Extra: kit.ShapeExtra,
	}
)

// turn shows the year before or after.
func (e *editor) turn(by int) {
	e.year.SetFirst(civil.Of(e.year.First().Year()+by, 1, 1))
	e.refresh()
}
