package notices

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/office/noticing"
	"turnus/ui/desktop/kit"
)

// Pane is the part Avisierungen of a screen.
type Pane struct {
	desk *kit.Desk
	show *Presenter

	search *kit.Search
	count  *kit.Line
	result *kit.Notice
	table  *kit.Table[Row]
	object fyne.CanvasObject

	printIt, list, give, announce *kit.Command

	all    int // in the list
	busy   bool
	marked kit.Latest
}

// New makes the part. Nothing is read before Reload.
func New(d *kit.Desk, o Office) *Pane {
	p := &Pane{desk: d, show: NewPresenter(o, d.Words, d.Today, d.Location), count: kit.NewCaption(""), result: kit.NewNotice()}
	p.makeCommands()
	p.makeTable()
	p.search = kit.NewSearch(d, d.T("notices.search"), func(words string) {
		p.show.Search(words)
		p.table.Restart()
	})
	p.search.OnSubmit = func() { d.Window.Canvas().Focus(p.table) }
	p.search.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			p.search.OnSubmit()
		}
		return k == fyne.KeyDown
	}
	buttons := container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap/2, 0), kit.NewButtons(p.Commands()...))
	bar := container.New(layout.NewBorderLayout(nil, nil, nil, buttons), p.search.Object(), buttons)
	top := kit.NewColumn(kit.Gap/2, bar, p.result, p.count)
	p.object = container.New(layout.NewBorderLayout(top, nil, nil, nil), top, p.table)
	return p
}

func (p *Pane) makeCommands() {
	d := p.desk
	some := func() bool { return !p.busy && p.all > 0 }
	p.printIt = &kit.Command{Name: d.T("notices.command.print"), Icon: kit.Icon("act-print"), Key: kit.KeyPrint, Primary: true,
		Run: p.print, Ready: some}
	p.list = &kit.Command{Name: d.T("notices.command.list"), Icon: kit.Icon("act-list"), Run: p.write, Ready: some}
	p.give = &kit.Command{Name: d.T("notices.command.give"), Icon: kit.Icon("act-check"), Run: p.look, Ready: some}
	p.announce = &kit.Command{Name: d.T("notices.command.announce"), Icon: kit.Icon("act-calendar"), Run: p.askAnnounce}
}

func (p *Pane) makeTable() {
	d := p.desk
	p.table = kit.NewTable(d, "notices", p.columns(), kit.Source[Row]{
		Find: func(ctx context.Context, s kit.Sort, limit int) ([]int64, error) {
			return p.show.Find(ctx, s.Key, s.Down, limit)
		},
		Rows: p.show.Rows,
		ID:   func(r Row) int64 { return r.ID },
	})
	p.table.OnOpen = func(r Row) {
		p.show.Toggle(r.ID)
		p.refresh()
	}
	p.table.OnLoaded = func(n int) {
		p.all = n
		p.refresh()
	}
	p.table.Filtered = p.show.Filtered
	p.table.Empty = kit.NewEmpty(d.T("notices.none.title"), d.T("notices.none.says"),
		&kit.Command{Name: p.announce.Name, Icon: p.announce.Icon, Primary: true, Run: p.askAnnounce})
}

func (p *Pane) columns() []kit.Column[Row] {
	d := p.desk
	plain := func(key string, width float32, sort bool, of func(Row) string) kit.Column[Row] {
		return kit.Column[Row]{Key: key, Title: d.T("notices.column." + key), Width: width, Sort: sort,
			Cell: func(r Row) kit.Cell { return kit.Cell{Text: of(r)} }}
	}
	mark := kit.Column[Row]{Key: "mark", Title: d.T("notices.column.mark"), Width: 98, Cell: func(r Row) kit.Cell {
		if p.show.IsMarked(r.ID) {
			return kit.Cell{Text: p.show.Mark(), Sign: kit.Done}
		}
		return kit.Cell{}
	}}
	customer := plain("customer", 150, true, func(r Row) string { return r.Customer })
	customer.Grow = true
	becomes := kit.Column[Row]{Key: "becomes", Title: d.T("notices.column.becomes"), Width: 134, Sort: true, Cell: becomesCell}
	return []kit.Column[Row]{
		mark, customer,
		plain("subscription", 72, false, func(r Row) string { return r.Subscription }),
		plain("was", 116, true, func(r Row) string { return r.Was }),
		becomes,
		plain("cause", 196, false, func(r Row) string { return r.Cause }),
		plain("until", 130, false, func(r Row) string { return r.Until }),
		plain("since", 92, true, func(r Row) string { return r.Since }),
	}
}

func becomesCell(r Row) kit.Cell {
	if r.Dropped {
		return kit.Cell{Text: r.Becomes, Sign: kit.Dropped}
	}
	return kit.Cell{Text: r.Becomes, Sign: kit.Moved}
}

// Content is the part on the screen.
func (p *Pane) Content() fyne.CanvasObject { return p.object }

// Commands are what can be done here, in the order of the menu.
func (p *Pane) Commands() []*kit.Command {
	return []*kit.Command{p.printIt, p.list, p.give, p.announce}
}

// Search is what Ctrl+F focuses.
func (p *Pane) Search() fyne.Focusable { return p.search.Focus() }

// Reload shows what is stored now.
func (p *Pane) Reload() {
	p.table.Reload()
	kit.StartLatest(&p.marked, p.desk.Tasks, kit.Work[[]int64]{Do: p.show.Marks(), Then: func(ids []int64) {
		p.show.Keep(ids)
		p.refresh()
	}})
}

// refresh shows marks and counts.
func (p *Pane) refresh() {
	p.count.SetText(p.show.Count(p.all))
	p.table.Refresh()
	kit.RefreshCommands(p.Commands())
}

func (p *Pane) setBusy(busy bool) {
	p.busy = busy
	kit.RefreshCommands(p.Commands())
}

func (p *Pane) print() { p.make(p.desk.T("notices.task.print"), p.show.Print()) }
func (p *Pane) write() { p.make(p.desk.T("notices.task.list"), p.show.List()) }

// make makes letters or a list, opens it, and asks whether the customers count as
// told.
func (p *Pane) make(name string, do func(context.Context) (Made, error)) {
	p.setBusy(true)
	kit.Start(p.desk.Tasks, kit.Work[Made]{
		Name: name, Do: do,
		Then: func(m Made) {
			if len(m.Seen) == 0 {
				p.nothing()
				return
			}
			p.tell(kit.Done, m.Says(p.desk.Words), p.opens(m), p.asks(m))
			p.desk.View(m.Path)
			p.ask(m)
		},
		Always: func() { p.setBusy(false) },
	})
}

// opens opens a file once more.
func (p *Pane) opens(m Made) *kit.Command {
	return &kit.Command{Name: p.desk.T("notices.command.open"), Icon: kit.Icon("act-open"), Run: func() { p.desk.View(m.Path) }}
}

// asks asks once more whether they count as told.
func (p *Pane) asks(m Made) *kit.Command {
	return &kit.Command{Name: p.give.Name, Icon: p.give.Icon, Run: func() { p.ask(m) }}
}

// look asks about what was told without letter or list.
func (p *Pane) look() {
	kit.Start(p.desk.Tasks, kit.Work[Made]{Do: p.show.Look(), Then: func(m Made) {
		if len(m.Seen) == 0 {
			p.nothing()
			return
		}
		p.ask(m)
	}})
}

// nothing is what somebody else has told in the meantime.
func (p *Pane) nothing() {
	p.tell(kit.Done, p.desk.T("notices.nothing"))
	p.Reload()
}

// ask marks as told if the person says so. It cannot be taken back, so the safe
// button has the focus.
func (p *Pane) ask(m Made) {
	d := p.desk
	kit.Confirm(d, d.T("notices.give.title"), m.Asks(d.Words), d.T("notices.give.do"), true, func() {
		p.setBusy(true)
		kit.Start(d.Tasks, kit.Work[noticing.Given]{
			Name: d.T("notices.task.give"), Do: p.show.Give(m),
			Then: func(g noticing.Given) { p.given(m, g) },
			Always: func() {
				p.setBusy(false)
				d.Saved()
			},
		})
	})
}

func (p *Pane) given(m Made, g noticing.Given) {
	p.show.Unmark()
	var again []*kit.Command
	if m.Path != "" {
		again = append(again, p.opens(m))
	}
	sign := kit.Done
	if g.Left > 0 {
		sign = kit.Due
	}
	p.tell(sign, told(p.desk.Words, g), again...)
}

// tell says what was done above the list.
func (p *Pane) tell(sign kit.Sign, says string, commands ...*kit.Command) {
	p.result.Tell(sign, says, commands...)
	p.object.Refresh()
}
