package calendars

import (
	"slices"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/ical"
	"turnus/ui/desktop/kit"
)

// askImport asks for a file and shows what is in it.
func (e *editor) askImport() {
	d := e.desk
	path := kit.NewPathField(d, "path", d.T("calendars.import.path"), kit.Wanted{Endings: []string{".ics", ".ical"}})
	path.Required = true
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("calendars.import.title"), Says: d.T("calendars.import.says"), Do: d.T("calendars.import.read"),
		Form: kit.NewForm(d, path),
		OnDo: func(func()) {
			kit.StartIn(open, kit.Work[[]ical.Row]{Do: e.office.ReadICal(path.Text()), Then: e.showImport})
		},
	})
}

// showImport shows the events of a file, and takes those that are new.
func (e *editor) showImport(events []ical.Row) {
	d := e.desk
	rows := e.draft.Import(d.Words, events)
	table := kit.NewTable(d, "calendar-import", importColumns(d),
		kit.SliceSource(func() []ImportRow { return rows }, func(r ImportRow) int64 { return r.ID }, nil))
	whole := kit.NewProse("")
	table.OnSelect = func(r ImportRow, _ bool) { whole.SetText(r.Name + ": " + r.Says) }
	taken := Imports(rows)
	says := d.T("calendars.import.found", "count", len(rows), "new", taken)
	dialog := kit.Dialog{Title: d.T("calendars.import.title"), Says: says, Extra: importPreview(d, table, whole)}
	if taken > 0 {
		dialog.Do = d.T("calendars.import.take", "count", taken)
		dialog.OnDo = func(shut func()) {
			shut()
			e.draft.TakeImport(rows)
			e.edited()
		}
	}
	kit.ShowDialog(d, dialog)
	table.Reload()
	if bad := slices.IndexFunc(rows, func(r ImportRow) bool { return r.Bad }); bad >= 0 {
		table.Select(rows[bad].ID)
	}
}

// importWidth is what a dialog leaves for what is in it.
const importWidth = 592

// importPreview is the list of events, with what becomes of the one that is
// selected whole below it: the reasons against an event are whole sentences.
func importPreview(d *kit.Desk, table, whole fyne.CanvasObject) fyne.CanvasObject {
	tall := min(320, d.Window.Canvas().Size().Height-340)
	return container.NewVBox(container.NewGridWrap(fyne.NewSize(importWidth, tall), table),
		container.NewGridWrap(fyne.NewSize(importWidth, 60), whole))
}

func importColumns(d *kit.Desk) []kit.Column[ImportRow] {
	return []kit.Column[ImportRow]{
		{Key: "line", Title: d.T("calendars.column.line"), Width: 52, Right: true, Cell: func(r ImportRow) kit.Cell { return kit.Cell{Text: strconv.Itoa(r.Line), Muted: true} }},
		{Key: "name", Title: d.T("calendars.column.name"), Width: 130, Cell: func(r ImportRow) kit.Cell { return kit.Cell{Text: r.Name} }},
		{Key: "days", Title: d.T("calendars.column.days"), Width: 140, Cell: func(r ImportRow) kit.Cell { return kit.Cell{Text: r.Days} }},
		{Key: "says", Title: d.T("calendars.column.import"), Width: 240, Grow: true, Cell: func(r ImportRow) kit.Cell {
			switch {
			case r.Bad:
				return kit.Cell{Text: r.Says, Sign: kit.Wrong}
			case r.Take:
				return kit.Cell{Text: r.Says, Sign: kit.Done}
			}
			return kit.Cell{Text: r.Says, Muted: true}
		}},
	}
}

// export writes the closures of the calendar, as they are drafted, into the
// documents folder.
func (e *editor) export() {
	d, cal := e.desk, e.draft.Calendar()
	kit.Start(d.Tasks, kit.Work[string]{
		Name: d.T("calendars.task.export"),
		Do:   e.office.WriteICal(cal, cal.Names.In(d.Words.Lang())),
		Then: func(path string) {
			kit.ShowMessage(d, d.T("calendars.export.title"), d.T("calendars.export.says", "path", path, "count", len(cal.Closures)))
		},
	})
}
