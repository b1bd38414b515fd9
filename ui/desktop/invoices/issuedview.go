package invoices

import (
	"context"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/billing"
	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// issuedView is the part with the documents that were issued.
type issuedView struct {
	desk   *kit.Desk
	office Office
	issued *Issued

	search   *kit.Search
	month    *kit.ChoiceField[civil.Range]
	missing  *kit.CheckField
	open     *kit.Command
	printAll *kit.Command
	table    *kit.Table[DocumentRow]
	sheet    *sheetView
	result   *kit.Notice
	object   *fyne.Container

	unprinted []int64 // of those asked for
	busy      bool    // printing

	months, reading, counting, finding kit.Latest
}

func newIssuedView(d *kit.Desk, o Office, toRun func()) *issuedView {
	v := &issuedView{desk: d, office: o, issued: NewIssued(o, d.Words), sheet: newSheetView(d), result: kit.NewNotice()}
	v.open = &kit.Command{Name: d.T("invoices.command.open"), Icon: kit.Icon("act-print"), Key: kit.KeyPrint, Primary: true,
		Run: v.openFile, Ready: func() bool { _, ok := v.table.Selected(); return ok }}
	v.printAll = &kit.Command{Name: d.T("invoices.command.print_all"), Icon: kit.Icon("act-print"),
		Run: v.askPrint, Ready: func() bool { return !v.busy && len(v.unprinted) > 0 }}
	v.search = kit.NewSearch(d, d.T("invoices.search.document"), func(words string) {
		v.issued.Search(words)
		v.restart()
	})
	v.month = kit.NewChoiceField(d, "", d.T("invoices.filter.month"), []kit.Option[civil.Range]{{Name: d.T("invoices.month.all")}})
	v.month.OnChange = func() { v.issued.In(v.month.Value()); v.restart() }
	v.missing = kit.NewCheckField(d, "", d.T("invoices.filter.unprinted"))
	v.missing.OnChange = func() { v.issued.OnlyUnprinted(v.missing.On()); v.restart() }
	v.makeTable(toRun)
	bar := newBar([]barItem{searchItem(v.search), field(v.month, monthField), {object: v.missing.Object()}}, []barItem{buttons(v.printAll, v.open)})
	top := kit.NewColumn(barGap, bar, v.result, kit.NewColumn(0))
	v.object = newUnder(top, newListAndSheet(v.table, v.sheet.object))
	goOn(d, v.search, v.table)
	return v
}

func (v *issuedView) makeTable(toRun func()) {
	d := v.desk
	v.table = kit.NewTable(d, "invoices-issued", issuedColumns(d), kit.Source[DocumentRow]{
		Find: func(ctx context.Context, s kit.Sort, limit int) ([]int64, error) {
			return v.issued.Find(ctx, s.Key, s.Down, limit)
		},
		Rows: v.issued.Rows,
		ID:   func(r DocumentRow) int64 { return r.ID },
	})
	v.table.OnSelect, v.table.OnOpen = v.selected, func(DocumentRow) { v.open.Do() }
	v.table.Filtered = v.issued.Filtered
	v.table.Empty = kit.NewEmpty(d.T("invoices.none.title"), d.T("invoices.none.says"),
		&kit.Command{Name: d.T("invoices.command.run"), Icon: kit.Icon("act-invoice"), Primary: true, Run: toRun})
}

func issuedColumns(d *kit.Desk) []kit.Column[DocumentRow] {
	return []kit.Column[DocumentRow]{
		{Key: "number", Title: d.T("invoices.column.number"), Width: 96, Sort: true, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Number} }},
		{Key: "date", Title: d.T("invoices.column.date"), Width: 96, Sort: true, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Date} }},
		{Key: "customer", Title: d.T("invoices.column.customer"), Width: 110, Grow: true, Sort: true, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Customer} }},
		{Key: "total", Title: d.T("invoices.column.total"), Width: 80, Right: true, Sort: true, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Total} }},
		{Key: "state", Title: d.T("invoices.column.state"), Width: 96, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Says, Sign: signs[r.State]} }},
		{Key: "printed", Title: d.T("invoices.column.printed"), Width: 92, Cell: printedCell(d)},
		{Key: "due", Title: d.T("invoices.column.due"), Width: 96, Sort: true, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Due} }},
		{Key: "period", Title: d.T("invoices.column.period"), Width: 140, Cell: func(r DocumentRow) kit.Cell { return kit.Cell{Text: r.Period, Muted: true} }},
	}
}

func printedCell(d *kit.Desk) func(DocumentRow) kit.Cell {
	yes, no := d.T("invoices.printed.yes"), d.T("invoices.printed.no")
	return func(r DocumentRow) kit.Cell {
		if r.Printed {
			return kit.Cell{Text: yes, Muted: true}
		}
		return kit.Cell{Text: no, Sign: kit.Due}
	}
}

// commands are what can be done here, in the order of the menu.
func (v *issuedView) commands() []*kit.Command { return []*kit.Command{v.open, v.printAll} }

// reload shows what is stored now.
func (v *issuedView) reload() {
	kit.StartLatest(&v.months, v.desk.Tasks, kit.Work[[]Month]{Do: v.issued.Months, Then: func(months []Month) {
		options := make([]kit.Option[civil.Range], len(months))
		for i, m := range months {
			options[i] = kit.Option[civil.Range]{Value: m.Days, Name: m.Name}
		}
		v.month.SetOptions(options)
	}})
	v.table.Reload()
	v.count()
}

// restart shows the answer to another question from the top.
func (v *issuedView) restart() {
	v.table.Restart()
	v.count()
}

// count finds what of all that is asked for was never printed.
func (v *issuedView) count() {
	kit.StartLatest(&v.counting, v.desk.Tasks, kit.Work[[]int64]{Do: v.issued.Unprinted(), Then: func(ids []int64) {
		v.unprinted = ids
		kit.RefreshCommands(v.commands())
	}})
}

// show selects a document, whatever was asked for before.
func (v *issuedView) show(id int64) {
	v.everything("")
	v.table.Select(id)
}

// find selects the document with a number.
func (v *issuedView) find(number string) {
	v.everything(number)
	kit.StartLatest(&v.finding, v.desk.Tasks, kit.Work[int64]{Do: v.issued.ID(number), Then: v.table.Select})
}

// everything asks for all documents that words find.
func (v *issuedView) everything(words string) {
	v.search.SetText(words)
	v.month.SetValue(civil.Range{})
	v.missing.SetOn(false)
	v.issued.Search(words)
	v.issued.In(civil.Range{})
	v.issued.OnlyUnprinted(false)
	v.reload()
}

// selected reads the document of a row.
func (v *issuedView) selected(r DocumentRow, ok bool) {
	kit.RefreshCommands(v.commands())
	if !ok {
		v.sheet.clear()
		return
	}
	kit.StartLatest(&v.reading, v.desk.Tasks, kit.Work[billing.Document]{Do: v.issued.Read(r.Number), Then: func(d billing.Document) {
		if now, ok := v.table.Selected(); ok && now.ID == r.ID {
			v.sheet.show(v.issued.Sheet(d))
		}
	}})
}

// openFile opens the PDF of the selected document; it is made again if it is
// not there.
func (v *issuedView) openFile() {
	r, ok := v.table.Selected()
	if !ok {
		return
	}
	kit.Start(v.desk.Tasks, kit.Work[string]{
		Name: v.desk.T("invoices.task.open", "number", r.Number),
		Do:   v.issued.File(r.Number),
		Then: func(path string) {
			v.desk.View(path)
			if !r.Printed {
				v.desk.Saved()
			}
		},
	})
}

// askPrint prints what was never printed, if the person agrees.
func (v *issuedView) askPrint() {
	ids := v.unprinted
	kit.Confirm(v.desk, v.desk.T("invoices.print.title"), v.desk.T("invoices.print.says", "count", len(ids)),
		v.desk.T("invoices.command.print"), false, func() { v.print(ids) })
}

func (v *issuedView) print(ids []int64) {
	v.setBusy(true)
	kit.Start(v.desk.Tasks, kit.Work[Printed]{
		Name: v.desk.T("invoices.task.print_left"),
		Do:   v.office.Print(v.desk.Words, ids),
		Then: func(p Printed) {
			v.result.Tell(kit.Done, strings.TrimSpace(p.Says), openCommands(v.desk, p)...)
			v.desk.View(p.ToOpen())
		},
		Always: func() {
			v.setBusy(false)
			v.desk.Saved()
		},
	})
}

func (v *issuedView) setBusy(busy bool) {
	v.busy = busy
	kit.RefreshCommands(v.commands())
}
