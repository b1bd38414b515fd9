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

	choose, try, take, print, more, help *kit.Command
	totals, finds                        *kit.Command // below more

	path   string
	files  []old.File
	others []string
	at     stage
	report takeover.Report // of the files as they were read, tried or taken

	found    []FileRow
	rows     []Row
	sums     []SumRow
	result   *kit.Notice
	tables   *kit.Table[FileRow]
	findings *kit.Table[Row]
	figures  *kit.Table[SumRow]
	object   fyne.CanvasObject
}

// Shares of the room: of the width for files and findings, of the height for the
// files.
const (
	leftShare = 0.5
	topShare  = 0.44
)

// New shows nothing yet.
func New(d *kit.Desk, o Office) *Part {
	p := &Part{desk: d, office: o, result: kit.NewNotice()}
	p.makeCommands()
	p.tables, p.findings, p.figures = p.fileTable(), p.findingTable(), p.figureTable()
	whole := kit.NewProse("")
	p.findings.OnSelect = func(r Row, _ bool) {
		whole.SetText(r.Says)
		p.object.Refresh()
	}
	top := kit.NewColumn(kit.Gap/2, container.NewHBox(kit.NewButtons(p.choose, p.try, p.take, p.print, p.more, p.help)), p.result)
	lists := container.New(threeLists{}, p.tables, container.NewBorder(nil, whole, nil, nil, p.findings), p.figures)
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), top), nil, nil, nil, lists)
	p.tables.Reload() // nothing yet: they say what to do first
	p.findings.Reload()
	p.figures.Reload()
	return p
}

func (p *Part) makeCommands() {
	d := p.desk
	chosen := func() bool { return len(p.files) > 0 }
	ready := func() bool { return len(p.files) > 0 && p.at != read }
	p.choose = &kit.Command{Name: d.T("takeover.command.choose"), Icon: kit.Icon("act-folder"), Key: kit.Ctrl(fyne.KeyO), Run: p.ask}
	p.try = &kit.Command{Name: d.T("takeover.command.try"), Icon: kit.Icon("act-check"), Primary: true, Run: p.tryOut, Ready: chosen}
	p.take = &kit.Command{Name: d.T("takeover.command.take"), Icon: kit.Icon("nav-imports"), Run: p.confirm, Ready: ready}
	p.print = &kit.Command{Name: d.T("takeover.command.print"), Icon: kit.Icon("act-print"), Key: kit.KeyPrint, Run: p.printTotals, Ready: ready}
	p.totals = &kit.Command{Name: d.T("takeover.command.totals"), Icon: kit.Icon("act-export"), Run: p.exportTotals, Ready: ready}
	p.finds = &kit.Command{
		Name: d.T("takeover.command.findings"), Icon: kit.Icon("act-export"), Run: p.exportFindings,
		Ready: func() bool { return len(p.rows) > 0 },
	}
	p.more = kit.NewMenu(d, d.T("takeover.command.more"), kit.Key{}, func() []*kit.Command { return []*kit.Command{p.totals, p.finds} })
	p.more.Ready = func() bool { return p.totals.IsReady() || p.finds.IsReady() }
	p.help = &kit.Command{Name: d.T("takeover.command.help"), Icon: kit.Icon("act-why"), Run: p.showHelp}
}

// Name is for the screen the part is of.
func (p *Part) Name() string { return p.desk.T("takeover.title") }

// Content is for the screen the part is of.
func (p *Part) Content() fyne.CanvasObject { return p.object }

// Commands are what can be done here.
func (p *Part) Commands() []*kit.Command {
	return []*kit.Command{p.choose, p.try, p.take, p.print, p.totals, p.finds, p.help}
}

// found are the tables of a folder, read.
type inFolder struct {
	files  []old.File
	others []string
	report takeover.Report
}

// ask asks where the tables lie, and reads them.
func (p *Part) ask() {
	kit.Browse(p.desk, kit.Wanted{Folder: true, Files: true, Endings: []string{".csv", ".txt", ".tsv"}}, p.path, p.open)
}

// open reads the tables of a folder, or one.
func (p *Part) open(path string) {
	o := p.office
	kit.Start(p.desk.Tasks, kit.Work[inFolder]{
		Name: p.desk.T("takeover.task.read"),
		Do: func(context.Context) (f inFolder, err error) {
			if f.files, f.others, err = o.Files.Tables(path); err == nil {
				t := old.Read(f.files)
				f.report = takeover.Report{Files: t.Files, Findings: t.Findings}
			}
			return f, err
		},
		Then: func(f inFolder) {
			p.path, p.files, p.others = path, f.files, f.others
			p.show(f.report, read)
		},
	})
}

// tryOut does a dry run.
func (p *Part) tryOut() {
	o, today, files := p.office, p.desk.Today(), p.files
	kit.Start(p.desk.Tasks, kit.Work[takeover.Report]{
		Name: p.desk.T("takeover.task.try"),
		Do:   func(ctx context.Context) (takeover.Report, error) { return o.Jobs.Try(ctx, o.Actor, today, files) },
		Then: func(r takeover.Report) { p.show(r, tried) },
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
					p.show(r, taken)
					d.Saved()
				},
			})
		},
	})
}

// show shows a report.
func (p *Part) show(r takeover.Report, at stage) {
	w := p.desk.Words
	p.report, p.at = r, at
	p.found, p.rows, p.sums = fileRows(w, r, p.others, at), Rows(w, r.Findings), sumRows(w, r)
	switch {
	case len(p.files) == 0:
		var names []string
		for _, h := range Help(w) {
			names = append(names, h.File)
		}
		p.result.Tell(kit.Due, w.T("takeover.none", "folder", p.path, "names", w.List(names)), p.help)
	case at == read:
		p.result.Tell(kit.Planned, w.T("takeover.chosen", "count", len(p.files), "folder", p.path, "wrong", r.Wrong()))
	case at == tried:
		p.result.Tell(kit.Planned, w.T("takeover.tried", "wrong", r.Wrong()))
	default:
		p.result.Tell(kit.Done, w.T("takeover.done", "wrong", r.Wrong()))
	}
	p.tables.Restart()
	p.findings.Restart()
	p.figures.Restart()
	p.object.Refresh()
	kit.RefreshCommands(append(p.Commands(), p.more))
}
