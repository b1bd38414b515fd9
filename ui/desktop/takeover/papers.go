package takeover

import (
	"context"

	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// write makes a file beside the window and opens it.
func (p *Part) write(task string, do func(context.Context) (string, error)) {
	kit.Start(p.desk.Tasks, kit.Work[string]{Name: p.desk.T("takeover.task." + task), Do: do, Then: p.desk.View})
}

func (p *Part) printTotals() {
	o, today, r := p.office, p.desk.Today(), p.report
	p.write("print", func(ctx context.Context) (string, error) { return o.Files.Page(ctx, today, r) })
}

func (p *Part) exportTotals() {
	o, today, r := p.office, p.desk.Today(), p.report
	p.write("totals", func(context.Context) (string, error) { return o.Files.Totals(today, r) })
}

func (p *Part) exportFindings() {
	o, today, r := p.office, p.desk.Today(), p.report
	p.write("findings", func(context.Context) (string, error) { return o.Files.Findings(today, r) })
}

// showHelp says which tables there can be, where they come from and which columns
// they have, and writes templates of them.
func (p *Part) showHelp() {
	d, o, today := p.desk, p.office, p.desk.Today()
	all := kit.NewColumn(kit.Gap)
	for _, h := range Help(d.Words) {
		lines := []fyne.CanvasObject{kit.NewStrong(h.File), kit.NewProse(h.Where), muted(h.Needed)}
		if h.Possible != "" {
			lines = append(lines, muted(h.Possible))
		}
		all.Add(kit.NewColumn(kit.Gap/4, lines...))
	}
	var open *kit.OpenDialog
	open = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("takeover.help.title"), Says: d.T("takeover.help.says"), Extra: all, Do: d.T("takeover.help.do"), Leave: d.T("desk.dialog.close"),
		OnDo: func(func()) {
			kit.StartIn(open, kit.Work[string]{
				Name: d.T("takeover.task.templates"), Then: d.View,
				Do: func(context.Context) (string, error) { return o.Files.Templates(today) },
			})
		},
	})
}

func muted(s string) *kit.Prose {
	out := kit.NewProse(s)
	out.SetColor(kit.ColorMuted)
	return out
}
