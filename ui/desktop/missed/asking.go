package missed

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/office/planning"
	"turnus/ui/desktop/calendars"
	"turnus/ui/desktop/kit"
)

// ask says what a choice would do, and does it if the person agrees.
func (p *Page) ask(c planning.Choice) {
	row, ok := p.table.Selected()
	if !ok {
		return
	}
	d, extra := p.desk, kit.NewColumn(kit.Gap/4)
	dialog := kit.ShowDialog(d, kit.Dialog{
		Title: d.T("missed.ask." + string(c)), Says: d.T("missed.computing"), Extra: extra, Do: d.T("missed.do." + string(c)),
		OnDo: func(shut func()) {
			shut()
			p.settle(row, c)
		},
		OnShut: p.weighing.Cancel,
	})
	dialog.SetReason(d.T("missed.computing"))
	kit.StartLatest(&p.weighing, d.Tasks, kit.Work[Effect]{
		Do: p.show.Weigh(row, c, func(ctx context.Context, says string) {
			d.Tasks.Post(func() {
				if ctx.Err() == nil { // else it was shut
					dialog.SetSays(says)
				}
			})
		}),
		Then: func(e Effect) {
			for _, day := range e.Days {
				extra.Add(dayRow(day))
			}
			for _, says := range e.Troubles {
				extra.Add(kit.NewMarked(kit.Wrong, kit.NewProse(says)))
			}
			dialog.SetReason(e.Nothing)
			dialog.SetSays(e.Says)
		},
		Failed: dialog.Fail,
	})
}

func dayRow(day [2]string) fyne.CanvasObject {
	return container.New(layout.NewGridLayoutWithColumns(2), kit.NewLine(day[0]).Cut(),
		container.New(layout.NewCustomPaddedHBoxLayout(0), layout.NewSpacer(), kit.NewLine(day[1])))
}

// settle does it beside the window, and says what was done.
func (p *Page) settle(row Row, c planning.Choice) {
	p.busy = true
	p.refreshCommands()
	kit.Start(p.desk.Tasks, kit.Work[planning.Settled]{
		Name: p.desk.T("missed.task.settle"), Do: p.show.Settle(row, c),
		Then: func(s planning.Settled) { p.told(s) },
		Always: func() { // what was done before it was ended stays
			p.busy = false
			p.refreshCommands()
			p.desk.Saved()
		},
	})
}

func (p *Page) told(s planning.Settled) {
	sign, commands := kit.Done, []*kit.Command(nil)
	if s.Stuck > 0 || len(s.Failed) > 0 {
		sign = kit.Due
	}
	if s.Now > 0 {
		commands = append(commands, &kit.Command{
			Name: p.desk.T("missed.command.picking"), Icon: kit.Icon("nav-picking"),
			Run: func() { p.desk.Visit(kit.Place{Screen: "picking", Show: p.desk.Today()}) },
		})
	}
	if s.Notices > 0 {
		commands = append(commands, &kit.Command{
			Name: p.desk.T("notices.command.show"), Icon: kit.Icon("act-list"),
			Run: func() { p.desk.Visit(kit.Place{Screen: "calendars", Show: calendars.Notices{}}) },
		})
	}
	p.tell(sign, p.show.Done(s), commands...)
}
