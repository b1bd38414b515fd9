package customers

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/customer"
	"turnus/domain/lang"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/listing"
)

// listPane is the list with what it is searched and filtered by.
type listPane struct {
	screen *Screen
	show   *List
	table  *kit.Table[view.CustomerRow]
	add    *kit.Command
	openIt *kit.Command
	object fyne.CanvasObject

	search   *kit.Search
	language *kit.Choice[lang.Lang]
	cycle    *kit.Choice[customer.Cycle]
	hold     *kit.Choice[customer.HoldKind]
	running  *kit.Choice[view.Running]
	count    *kit.Line
	right    *fyne.Container // has the count
	export   []*kit.Command
}

func newListPane(s *Screen, show *List) *listPane {
	d := s.desk
	p := &listPane{screen: s, show: show, count: kit.NewCaption("")}
	p.add = &kit.Command{
		Name: d.T("customers.command.new"), Icon: kit.Icon("act-add"), Key: kit.KeyNew, Primary: true, Run: s.askNew,
		Ready: s.listShown,
	}
	p.openIt = &kit.Command{
		Name: d.T("customers.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO), Run: p.open,
		Ready: func() bool { _, ok := p.table.Selected(); return ok && s.listShown() },
	}
	p.export = listing.Commands(d, s.office.Sheets, d.T("shell.nav.customers"), func() listing.Listed { return p.table }, s.listShown)
	p.right = container.New(kit.AtRight(countRoom), p.count)
	p.table = p.newTable()
	p.search = kit.NewTableSearch(d, d.T("customers.search"), p.table, p.show.Search)
	p.language = kit.NewChoice(d, options(show.Languages()))
	p.cycle = kit.NewChoice(d, options(show.Cycles()))
	p.hold = kit.NewChoice(d, options(show.Holds()))
	p.running = kit.NewChoice(d, options(show.Runnings()))
	p.language.OnChange, p.cycle.OnChange, p.hold.OnChange, p.running.OnChange = p.choose, p.choose, p.choose, p.choose
	bar := container.New(kit.FilterBar{}, p.search.Object(), p.running.Object(), p.hold.Object(), p.cycle.Object(), p.language.Object())
	p.object = container.NewBorder(kit.NewColumn(kit.Gap/4, spaced(bar)), nil, nil, nil, p.table)
	return p
}

func (p *listPane) newTable() *kit.Table[view.CustomerRow] {
	type row = view.CustomerRow
	column := func(key string, width float32, sort bool, cell func(row) string) kit.Column[row] {
		return kit.Column[row]{
			Key: key, Title: p.screen.desk.T("customers.column." + key), Width: width, Sort: sort,
			Cell: func(r row) kit.Cell {
				return kit.Cell{Text: cell(r), Muted: r.MergedInto != "" || !r.Anonymised.IsZero()}
			},
		}
	}
	name := column("name", 150, true, p.show.Name)
	name.Grow = true
	running := column("running", 60, false, p.show.Count)
	running.Right, running.Value = true, func(r row) any { return r.Running }
	state := column("state", 130, false, nil)
	state.Cell = func(r row) kit.Cell {
		says, held := p.show.State(r)
		if held {
			return kit.Cell{Text: says, Sign: kit.Held}
		}
		return kit.Cell{Text: says, Muted: true}
	}
	t := kit.NewTable(p.screen.desk, "customers", []kit.Column[row]{
		column("number", 66, true, func(r row) string { return r.Number }), name,
		column("town", 132, true, p.show.Town),
		column("email", 142, false, func(r row) string { return r.Email }),
		column("phone", 130, false, func(r row) string { return r.Phone }),
		column("cycle", 118, true, p.show.Cycle), column("language", 84, true, p.show.Language),
		running, state,
	}, kit.Source[row]{
		Find: func(ctx context.Context, s kit.Sort, limit int) ([]int64, error) {
			return p.show.Find(ctx, s.Key, s.Down, limit)
		},
		Rows: p.show.Rows,
		ID:   func(r row) int64 { return r.ID },
	})
	t.SortBy(kit.Sort{Key: "name"})
	t.OnOpen = func(r row) { p.screen.showCard(r.ID) }
	t.OnSelect = func(row, bool) { kit.RefreshCommands(p.commands()) }
	t.OnLoaded = func(n int) {
		p.count.SetText(p.screen.desk.T("customers.count", "count", n))
		p.right.Refresh()
		kit.RefreshCommands(p.screen.card.commands())
	}
	t.Filtered = p.show.Narrowed
	d := p.screen.desk
	t.Empty = kit.NewEmpty(d.T("customers.empty.title"), d.T("customers.empty.says"), p.add)
	return t
}

func (p *listPane) commands() []*kit.Command {
	return append([]*kit.Command{p.add, p.openIt}, p.export...)
}

// buttons are those of the head.
func (p *listPane) buttons() []*kit.Command {
	return []*kit.Command{p.add, p.openIt, listing.Menu(p.screen.desk, p.export)}
}

func (p *listPane) open() {
	if r, ok := p.table.Selected(); ok {
		p.screen.showCard(r.ID)
	}
}

// reload shows what is stored now, on the day it is now.
func (p *listPane) reload() {
	p.show.Today(p.screen.desk.Today())
	p.table.Reload()
}

// choose takes over what was chosen beside the search.
func (p *listPane) choose() {
	p.show.Choose(Filter{Lang: p.language.Value(), Cycle: p.cycle.Value(), Hold: p.hold.Value(), Running: p.running.Value()})
	p.table.Restart()
}

// keepTo shows what another screen leads to.
func (p *listPane) keepTo(q view.CustomerQuery) {
	p.show.KeepTo(q)
	p.show.Today(p.screen.desk.Today())
	f := p.show.Filter()
	p.search.SetText(p.show.Words())
	p.language.SetValue(f.Lang)
	p.cycle.SetValue(f.Cycle)
	p.hold.SetValue(f.Hold)
	p.running.SetValue(f.Running)
	p.table.Restart()
}

// countRoom is where it says how many there are.
const countRoom = 150

func options[T any](list []Named[T]) []kit.Option[T] {
	out := make([]kit.Option[T], len(list))
	for i, n := range list {
		out[i] = kit.Option[T](n)
	}
	return out
}
