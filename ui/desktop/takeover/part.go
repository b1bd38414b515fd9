package takeover

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/ui/desktop/kit"
)

// Part is the take-over on the screen.
type Part struct {
	desk   *kit.Desk
	office Office

	try, take, totals *kit.Command

	path   string
	files  []old.File // of the dry run that is shown
	report takeover.Report
	rows   []Row
	result *kit.Notice
	table  *kit.Table[Row]
	sums   *fyne.Container
	scroll *container.Scroll
	object fyne.CanvasObject
}

// split is the part of the width the findings have.
const split = 0.6

// New shows nothing yet.
func New(d *kit.Desk, o Office) *Part {
	p := &Part{desk: d, office: o, result: kit.NewNotice(), sums: kit.NewColumn(kit.Gap / 4)}
	ready := func() bool { return len(p.files) > 0 }
	p.try = &kit.Command{Name: d.T("takeover.command.try"), Icon: kit.Icon("act-check"), Primary: true, Run: p.ask}
	p.take = &kit.Command{Name: d.T("takeover.command.take"), Icon: kit.Icon("nav-imports"), Run: p.confirm, Ready: ready}
	p.totals = &kit.Command{Name: d.T("takeover.command.totals"), Icon: kit.Icon("act-export"), Run: p.export, Ready: ready}
	p.table = kit.NewTable(d, "takeover_findings", p.columns(),
		kit.SliceSource(func() []Row { return p.rows }, func(r Row) int64 { return r.ID }, nil))
	p.table.Empty = kit.NewEmpty(d.T("takeover.empty.title"), d.T("takeover.empty.says"), nil)
	whole := kit.NewProse("")
	p.table.OnSelect = func(r Row, _ bool) {
		whole.SetText(r.Says)
		p.object.Refresh()
	}
	p.scroll = container.NewVScroll(container.New(layout.NewCustomPaddedLayout(0, 0, 0, kit.Gap), p.sums))
	top := kit.NewColumn(kit.Gap/2, container.NewHBox(kit.NewButtons(p.try, p.take, p.totals)), p.result)
	lists := container.NewHSplit(container.NewBorder(nil, whole, nil, nil, p.table),
		container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, 0), p.scroll))
	lists.SetOffset(split)
	p.object = container.NewBorder(top, nil, nil, nil, lists)
	return p
}

// Name is for the screen the part is of.
func (p *Part) Name() string { return p.desk.T("takeover.title") }

// Content is for the screen the part is of.
func (p *Part) Content() fyne.CanvasObject { return p.object }

// Commands are what can be done here.
func (p *Part) Commands() []*kit.Command { return []*kit.Command{p.try, p.take, p.totals} }

func (p *Part) columns() []kit.Column[Row] {
	column := func(key string, width float32, cell func(Row) kit.Cell) kit.Column[Row] {
		return kit.Column[Row]{Key: key, Title: p.desk.T("takeover.column." + key), Width: width, Cell: cell}
	}
	says := column("says", 200, func(r Row) kit.Cell { return kit.Cell{Text: r.Says} })
	says.Grow = true
	return []kit.Column[Row]{
		column("file", 110, func(r Row) kit.Cell { return kit.Cell{Text: r.File} }),
		column("line", 54, func(r Row) kit.Cell { return kit.Cell{Text: r.Line} }),
		column("taken", 110, func(r Row) kit.Cell {
			if r.Warning {
				return kit.Cell{Text: p.desk.T("takeover.warning"), Sign: kit.Due}
			}
			return kit.Cell{Text: p.desk.T("takeover.left_out"), Sign: kit.Wrong}
		}),
		says,
	}
}

// tried is a dry run with the tables it was of.
type tried struct {
	files  []old.File
	report takeover.Report
}

// ask asks where the tables lie, and tries them.
func (p *Part) ask() {
	d, o, today := p.desk, p.office, p.desk.Today()
	path := kit.NewPathField(d, "path", d.T("takeover.path"), kit.Wanted{Folder: true, Endings: []string{".csv", ".txt"}})
	path.Required = true
	path.SetText(p.path)
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("takeover.command.try"), Says: d.T("takeover.hint"), Do: d.T("takeover.command.try"), Form: kit.NewForm(d, path),
		OnDo: func(func()) {
			p.path = path.Text()
			kit.StartIn(open, kit.Work[tried]{
				Name: d.T("takeover.task.try"),
				Do: func(ctx context.Context) (t tried, err error) {
					if t.files, err = o.Files.Tables(path.Text()); err == nil {
						t.report, err = o.Jobs.Try(ctx, o.Actor, today, t.files)
					}
					return t, err
				},
				Then: func(t tried) { p.show(t.files, t.report, false) },
			})
		},
	})
}

// confirm says what taking over will do, and does it.
func (p *Part) confirm() {
	d, o, today, files := p.desk, p.office, p.desk.Today(), p.files
	n := 0
	for _, taken := range p.report.Taken {
		n += taken
	}
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("takeover.command.take"), Says: d.T("takeover.confirm", "count", n, "wrong", p.report.Wrong()), Do: d.T("takeover.command.take"),
		OnDo: func(func()) {
			kit.StartIn(open, kit.Work[takeover.Report]{
				Name: d.T("takeover.task.take"),
				Do:   func(ctx context.Context) (takeover.Report, error) { return o.Jobs.Take(ctx, o.Actor, today, files) },
				Then: func(r takeover.Report) {
					p.show(files, r, true)
					d.Saved()
				},
			})
		},
	})
}

// show shows a report.
func (p *Part) show(files []old.File, r takeover.Report, taken bool) {
	p.files, p.report, p.rows = files, r, Rows(p.desk.Words, r)
	p.sums.Objects = nil
	for _, b := range Blocks(p.desk.Words, r, taken) {
		if len(b.Lines) == 0 {
			continue
		}
		p.sums.Add(kit.NewHead(b.Head))
		for _, l := range b.Lines {
			p.sums.Add(kit.NewProse(l))
		}
	}
	key, sign := "takeover.tried", kit.Planned
	if taken {
		key, sign = "takeover.done", kit.Done
	}
	p.result.Tell(sign, p.desk.T(key, "wrong", r.Wrong()))
	p.table.Restart()
	p.scroll.Refresh()
	p.object.Refresh()
	kit.RefreshCommands(p.Commands())
}

// export keeps the totals as a table and opens it.
func (p *Part) export() {
	d, o, today, r := p.desk, p.office, p.desk.Today(), p.report
	kit.Start(d.Tasks, kit.Work[string]{
		Name: d.T("takeover.task.totals"),
		Do:   func(context.Context) (string, error) { return o.Files.Totals(today, r) },
		Then: d.View,
	})
}
