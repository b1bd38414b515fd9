package invoices

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// runView is the part in which invoices are issued.
type runView struct {
	desk   *kit.Desk
	office Office
	run    *Run

	until   *kit.DateField
	hint    *kit.Prose
	preview *kit.Command
	issue   *kit.Command
	search  *kit.Search
	table   *kit.Table[Row]
	sheet   *sheetView
	sums    *sumsView
	result  *kit.Notice // what the last run did
	left    *kit.Notice // what earlier ones left unprinted

	before fyne.CanvasObject // shown while there is no preview
	shown  fyne.CanvasObject // the preview
	object *fyne.Container

	busy             bool // something is under way that a person asked for
	frozen           bool // the preview is being made, or issued as it is shown
	latest, leftover kit.Latest
}

func newRunView(d *kit.Desk, o Office) *runView {
	v := &runView{desk: d, office: o, run: NewRun(o, d.Words, d.Today), hint: kit.NewProse(""), sheet: newSheetView(d),
		sums: newSumsView(), result: kit.NewNotice(), left: kit.NewNotice()}
	v.preview = &kit.Command{Name: d.T("invoices.command.preview"), Icon: kit.Icon("act-invoice"), Key: kit.Ctrl(fyne.KeyR),
		Run: v.makePreview, Ready: func() bool { return !v.busy }}
	v.issue = &kit.Command{Name: d.T("invoices.command.issue"), Icon: kit.Icon("act-check"), Key: kit.Ctrl(fyne.KeyI), Primary: true,
		Run: v.ask, Ready: func() bool { return !v.busy && v.until.Problem() == "" && v.run.Ready(v.until.Date()) }}
	v.until = kit.NewDateField(d, "until", d.T("invoices.until"))
	v.until.Required = true
	v.until.SetDate(DefaultUntil(d.Today()))
	v.search = kit.NewSearch(d, d.T("invoices.search.customer"), func(words string) {
		v.run.Search(words)
		v.table.Restart()
	})
	v.table = kit.NewTable(d, "invoices-run", runColumns(d), kit.SliceSource(v.run.Rows, func(r Row) int64 { return r.ID }, RowOrders))
	v.table.OnSelect = func(r Row, ok bool) {
		if !ok {
			v.sheet.clear()
			return
		}
		v.sheet.show(v.run.Sheet(r))
	}
	v.table.Filtered = v.run.Searching
	v.table.Empty = kit.NewEmpty(d.T("invoices.nothing.title"), d.T("invoices.nothing.says"), &kit.Command{
		Name: d.T("invoices.command.picking"), Icon: kit.Icon("nav-picking"), Run: func() { d.Visit(kit.Place{Screen: "picking"}) },
	})
	v.build()
	return v
}

func runColumns(d *kit.Desk) []kit.Column[Row] {
	return []kit.Column[Row]{
		{Key: "customer", Title: d.T("invoices.column.customer"), Width: 110, Grow: true, Sort: true, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Name} }},
		{Key: "number", Title: d.T("invoices.column.customer_number"), Width: 60, Sort: true, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Number, Muted: true} }},
		{Key: "period", Title: d.T("invoices.column.period"), Width: 136, Sort: true, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Period} }},
		{Key: "total", Title: d.T("invoices.column.total"), Width: 80, Right: true, Sort: true, Cell: func(r Row) kit.Cell {
			return kit.Cell{Text: r.Total, Muted: r.State != ToIssue}
		}},
		{Key: "state", Title: d.T("invoices.column.state"), Width: 148, Sort: true, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Says, Sign: signs[r.State]} }},
	}
}

// build puts the part together.
func (v *runView) build() {
	d := v.desk
	again := *v.preview // a button has one place
	again.Primary = true
	v.before = kit.NewEmpty(d.T("invoices.before.title"), d.T("invoices.before.says"), &again)
	v.shown = container.NewBorder(nil, v.sums.object, nil, nil, newListAndSheet(v.table, v.sheet.object))
	bar := newBar([]barItem{field(v.until, dateField), buttons(v.preview)}, []barItem{searchItem(v.search), buttons(v.issue)})
	v.until.OnChange = v.refresh
	v.until.Watch(func() { bar.Refresh(); v.object.Refresh() }, v.preview.Do)
	top := kit.NewColumn(barGap, kit.NewColumn(labelGap, bar, v.hint), v.result, v.left, kit.NewColumn(0))
	v.object = newUnder(top, container.NewStack(v.before, v.shown))
	goOn(d, v.search, v.table)
	v.refresh()
}

// commands are what can be done here, in the order of the menu.
func (v *runView) commands() []*kit.Command { return []*kit.Command{v.preview, v.issue} }

// refresh shows what belongs to the preview there is, and what can be done.
func (v *runView) refresh() {
	for _, o := range []fyne.CanvasObject{v.shown, v.search.Object()} {
		setVisible(o, v.run.Shown())
	}
	setVisible(v.before, !v.run.Shown())
	day := v.until.Date()
	if v.until.Problem() != "" {
		day = civil.Date{}
	}
	hint, urgent := v.run.Hint(day)
	v.hint.SetText(hint)
	v.hint.SetColor(kit.ColorMuted)
	if urgent {
		v.hint.SetColor(kit.ColorDue)
	}
	v.sums.show(v.run.Summary())
	kit.RefreshCommands(v.commands())
	v.object.Refresh()
}

func (v *runView) setBusy(busy bool) {
	v.busy = busy
	v.refresh()
}

func (v *runView) searchFocus() fyne.Focusable {
	if !v.run.Shown() {
		return nil
	}
	return v.search.Focus()
}

// previewUntil makes the preview up to a day.
func (v *runView) previewUntil(until civil.Date) {
	v.until.SetDate(until)
	v.refresh()
	v.preview.Do()
}

// makePreview makes the preview up to the day in the field.
func (v *runView) makePreview() {
	if !v.until.Check() {
		v.desk.Window.Canvas().Focus(v.until.Focus())
		return
	}
	until := v.until.Date()
	v.frozen = true
	v.setBusy(true)
	kit.Start(v.desk.Tasks, kit.Work[Preview]{
		Name: v.desk.T("invoices.task.preview"),
		Do:   v.run.Read(until),
		Then: func(preview Preview) {
			v.result.Clear()
			v.take(preview)
		},
		Always: func() {
			v.frozen = false
			v.setBusy(false)
			v.findUnprinted(until)
		},
	})
}

func (v *runView) take(preview Preview) {
	v.run.Take(preview)
	v.table.Reload()
	v.refresh()
}

// reload makes the preview shown anew, without a word.
func (v *runView) reload() {
	kit.RefreshCommands(v.commands())
	if !v.run.Shown() || v.frozen {
		return
	}
	until := v.run.Until()
	kit.StartLatest(&v.latest, v.desk.Tasks, kit.Work[Preview]{Do: v.run.Read(until), Then: func(preview Preview) {
		if !v.frozen && v.run.Until() == until {
			v.take(preview)
		}
	}})
	v.findUnprinted(until)
}

// findUnprinted offers to print what was issued in the month of a run and never
// printed.
func (v *runView) findUnprinted(until civil.Date) {
	kit.StartLatest(&v.leftover, v.desk.Tasks, kit.Work[[]int64]{
		Do: v.run.Unprinted(until),
		Then: func(ids []int64) {
			if len(ids) == 0 || v.busy {
				v.left.Clear()
			} else {
				v.left.Tell(kit.Due, v.run.UnprintedSays(until, len(ids)), &kit.Command{
					Name: v.desk.T("invoices.command.print"), Icon: kit.Icon("act-print"), Run: func() { v.printLeft(ids) },
				})
			}
			v.object.Refresh()
		},
	})
}

// printLeft prints what earlier runs left.
func (v *runView) printLeft(ids []int64) {
	v.left.Clear()
	v.setBusy(true)
	kit.Start(v.desk.Tasks, kit.Work[Printed]{
		Name:   v.desk.T("invoices.task.print"),
		Do:     v.office.Print(v.desk.Words, ids),
		Then:   func(p Printed) { v.tellPrinted(kit.Done, "", p) },
		Always: v.done,
	})
}

// ask says what issuing will do, and does it if the person agrees.
func (v *runView) ask() {
	kit.Confirm(v.desk, v.desk.T("invoices.issue.title"), v.run.Question(), v.desk.T("invoices.issue.do"), true, v.begin)
}

// begin issues what the preview shows, then prints it. What is issued stays when
// it is cancelled or fails.
func (v *runView) begin() {
	i := v.run.Issuing()
	v.frozen = true
	v.left.Clear()
	v.setBusy(true)
	kit.Start(v.desk.Tasks, kit.Work[struct{}]{
		Name:   v.desk.T("invoices.task.issue"),
		Do:     func(ctx context.Context) (struct{}, error) { return struct{}{}, i.Issue(ctx) },
		Always: func() { v.tellIssued(i) },
	})
}
