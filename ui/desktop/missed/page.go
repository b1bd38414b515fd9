package missed

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/planning"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/why"
)

// Page is the list on the screen.
type Page struct {
	desk   *kit.Desk
	show   *Presenter
	table  *kit.Table[Row]
	notice *kit.Notice
	right  *kit.Line
	holds  *kit.Prose // all that is in the selected row
	object fyne.CanvasObject

	back            *kit.Command
	now, next, skip *kit.Command
	because         *kit.Command // why a delivery would be on its day
	busy            bool         // what was decided is being done

	reading, weighing kit.Latest
}

// New makes the page; back leads to where one came from.
func New(d *kit.Desk, o Office, back func()) *Page {
	p := &Page{desk: d, show: NewPresenter(o, d.Words, d.Today), notice: kit.NewNotice(), right: kit.NewCaption(""), holds: kit.NewProse("")}
	p.back = &kit.Command{Name: d.T("missed.command.back"), Icon: kit.Icon("act-back"), Key: kit.KeyClose, Small: true, Run: back}
	p.now = p.command("missed.command.now", "act-check", kit.Ctrl(fyne.KeyR), planning.MakeNow)
	p.next = p.command("missed.command.next", "act-calendar", kit.Ctrl(fyne.KeyL), planning.NextDay)
	p.skip = p.command("missed.command.skip", "act-skip", kit.Ctrl(fyne.KeyK), planning.LeaveOut)
	asker := why.New(d, o.Why)
	p.because = &kit.Command{
		Name: d.T("why.command"), Icon: kit.Icon("act-why"), Key: kit.Ctrl(fyne.KeyI),
		Run: func() {
			if r, ok := p.table.Selected(); ok {
				asker.Ask(r.Day, r.Number)
			}
		},
		Ready: func() bool { r, ok := p.table.Selected(); return ok && r.Kind == One },
	}
	p.table = kit.NewTable(d, "missed", columns(d), kit.Source[Row]{
		ID:   func(r Row) int64 { return r.ID },
		Find: func(_ context.Context, _ kit.Sort, limit int) ([]int64, error) { return p.show.Find(limit), nil },
		Rows: p.show.Rows,
	})
	p.table.OnSelect = p.choose
	p.table.OnOpen = p.open
	p.table.Empty = kit.NewEmpty(d.T("missed.none.title"), d.T("missed.none.says"),
		&kit.Command{Name: d.T("missed.command.back"), Icon: kit.Icon("act-back"), Primary: true, Run: back})
	p.holds.SetColor(kit.ColorMuted)
	says := kit.NewProse(d.T("missed.says"))
	says.SetColor(kit.ColorMuted)
	top := kit.NewColumn(kit.Gap/2, says, p.notice)
	p.object = kit.Head{
		Ways: []*kit.Command{p.back}, Title: d.T("missed.title"), Right: p.right, Commands: []*kit.Command{p.now, p.next, p.skip},
	}.Page(container.New(listAndHolds{}, top, p.table, p.holds))
	p.refreshCommands()
	return p
}

func (p *Page) command(name, icon string, key kit.Key, c planning.Choice) *kit.Command {
	return &kit.Command{
		Name: p.desk.T(name), Icon: kit.Icon(icon), Key: key, Run: func() { p.ask(c) },
		Ready: func() bool { _, ok := p.table.Selected(); return ok && !p.busy },
	}
}

func columns(d *kit.Desk) []kit.Column[Row] {
	return []kit.Column[Row]{
		{Key: "title", Title: d.T("missed.column.day"), Width: 210, Cell: func(r Row) kit.Cell {
			if r.Kind == One {
				return kit.Cell{Text: "      " + r.Title}
			}
			return kit.Cell{Text: r.Title, Bold: true}
		}},
		{Key: "number", Title: d.T("missed.column.subscription"), Width: 100, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Number} }},
		{Key: "pick", Title: d.T("missed.column.pick"), Width: 118, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Pick} }},
		{Key: "count", Title: d.T("missed.column.count"), Width: 100, Right: true, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Count} }},
		{Key: "holds", Title: d.T("missed.column.holds"), Width: 150, Grow: true, Cell: func(r Row) kit.Cell {
			return kit.Cell{Text: r.Holds, Muted: r.Kind != One}
		}},
		{Key: "next", Title: d.T("missed.column.next"), Width: 130, Cell: func(r Row) kit.Cell { return kit.Cell{Text: r.Next, Muted: true} }},
	}
}

// Object is the page on the screen.
func (p *Page) Object() fyne.CanvasObject { return p.object }

// Commands are what can be done, in the order of the menu.
func (p *Page) Commands() []*kit.Command {
	return []*kit.Command{p.now, p.next, p.skip, p.because, p.back}
}

// Focus is what takes the keys.
func (p *Page) Focus() fyne.Focusable { return p.table }

// Open shows the list anew, and forgets what was said of the one before.
func (p *Page) Open() {
	p.notice.Clear()
	p.Reload()
}

// Reload shows what is stored now.
func (p *Page) Reload() {
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[Reading]{Do: p.show.Read(), Then: func(r Reading) {
		first := !p.show.Known()
		p.show.Take(r)
		p.right.SetText(p.show.Count())
		p.table.Reload()
		if _, ok := p.table.Selected(); first || !ok {
			p.selectFirst()
		}
		if troubles := p.show.Troubles(); len(troubles) > 0 && p.notice.Text() == "" {
			p.tell(kit.Wrong, troubles[0])
		}
		p.object.Refresh()
	}})
}

// selectFirst chooses the first row: what is decided there holds for all.
func (p *Page) selectFirst() {
	if ids := p.show.Find(1); len(ids) > 0 {
		p.table.Select(ids[0])
	}
}

// choose shows all that is in a row: its column may be too narrow.
func (p *Page) choose(r Row, ok bool) {
	says := ""
	if ok && r.Kind != All {
		says = p.desk.T("missed.holds", "title", r.Title, "articles", r.Holds)
	}
	p.holds.SetText(says)
	p.object.Refresh()
	p.refreshCommands()
}

// open shows the deliveries of a day, or a subscription.
func (p *Page) open(r Row) {
	switch r.Kind {
	case Day:
		p.show.Toggle(r)
		p.table.Reload()
	case One:
		p.desk.Visit(kit.Place{Screen: "subscriptions", ID: r.Subscription})
	}
}

func (p *Page) refreshCommands() { kit.RefreshCommands(p.Commands()) }

func (p *Page) tell(sign kit.Sign, says string, commands ...*kit.Command) {
	p.notice.Tell(sign, says, commands...)
	p.object.Refresh()
}

// listAndHolds puts the table between what stands above and below it, which are
// as high as their text needs at the width there is.
type listAndHolds struct{}

func (listAndHolds) Layout(o []fyne.CanvasObject, size fyne.Size) {
	high := func(x fyne.CanvasObject) float32 {
		x.Resize(fyne.NewSize(size.Width, x.Size().Height))
		return x.MinSize().Height
	}
	top, table, below := o[0], o[1], o[2]
	above, under := high(top)+kit.Gap/2, max(high(below), kit.RowHeight)+kit.Gap/2
	top.Resize(fyne.NewSize(size.Width, above))
	top.Move(fyne.Position{})
	table.Resize(fyne.NewSize(size.Width, size.Height-above-under))
	table.Move(fyne.NewPos(0, above))
	below.Resize(fyne.NewSize(size.Width, under))
	below.Move(fyne.NewPos(0, size.Height-under+kit.Gap/2))
}

func (listAndHolds) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[1].MinSize().Width, o[0].MinSize().Height+o[1].MinSize().Height+o[2].MinSize().Height+kit.Gap)
}
