package subscriptions

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/catalog"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
)

// listPane is the list with what it is searched and filtered by.
type listPane struct {
	screen *Screen
	show   *List
	table  *kit.Table[view.SubscriptionRow]
	search *kit.Search
	state  *kit.ChoiceField[StateFilter]
	plan   *kit.ChoiceField[int64]
	count  *kit.Line
	says   *kit.Line
	only   fyne.CanvasObject // line that says what another screen asked for
	openIt *kit.Command
	object fyne.CanvasObject
	quiet  bool // fields are being set, not chosen
}

// signs are how states are marked.
var signs = map[subscription.State]kit.Sign{
	subscription.Active: kit.Running, subscription.Paused: kit.Paused, subscription.Ending: kit.Due,
	subscription.Ended: kit.Dropped, subscription.Cancelled: kit.Dropped,
}

func newListPane(s *Screen, show *List) *listPane {
	d := s.desk
	p := &listPane{screen: s, show: show, count: kit.NewCaption(""), says: kit.NewLine("").Cut()}
	p.openIt = &kit.Command{Name: d.T("subscriptions.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO),
		Run: p.open, Ready: func() bool { _, ok := p.table.Selected(); return ok }}
	p.table = p.newTable()
	p.search = kit.NewSearch(d, d.T("subscriptions.search"), func(words string) {
		p.show.Search(words)
		p.table.Restart()
	})
	p.search.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			d.Window.Canvas().Focus(p.table)
		}
		return k == fyne.KeyDown
	}
	p.state = kit.NewChoiceField(d, "", "", p.states())
	p.plan = kit.NewChoiceField(d, "", "", []kit.Option[int64]{{Name: d.T("subscriptions.all_plans")}})
	p.state.OnChange, p.plan.OnChange = p.choose, p.choose
	all := widget.NewButton(d.T("subscriptions.show_all"), func() {
		p.show.KeepTo(view.SubscriptionQuery{States: Running})
		p.asKept()
		p.table.Restart()
	})
	p.only = container.NewBorder(nil, nil, nil, all, container.NewStack(p.says))
	p.only.Hide()
	height := p.search.Object().MinSize().Height
	fields := container.NewHBox(
		container.NewGridWrap(fyne.NewSize(190, height), p.state.Object()),
		container.NewGridWrap(fyne.NewSize(230, height), p.plan.Object()))
	bar := container.NewBorder(nil, nil, nil, fields, p.search.Object())
	p.object = kit.NewPage(d.T("shell.nav.subscriptions"), p.count, []*kit.Command{p.openIt},
		container.NewBorder(container.NewVBox(bar, p.only), nil, nil, nil, p.table))
	return p
}

func (p *listPane) states() []kit.Option[StateFilter] {
	d := p.screen.desk
	out := []kit.Option[StateFilter]{
		{Value: OnlyRunning, Name: d.T("subscriptions.running")}, {Value: Any, Name: d.T("subscriptions.all_states")},
	}
	for _, s := range []subscription.State{
		subscription.Active, subscription.Paused, subscription.Ending, subscription.Ended, subscription.Cancelled,
	} {
		out = append(out, kit.Option[StateFilter]{Value: StateFilter(s), Name: p.show.State(s)})
	}
	return out
}

func (p *listPane) newTable() *kit.Table[view.SubscriptionRow] {
	type row = view.SubscriptionRow
	column := func(key string, width float32, cell func(row) string) kit.Column[row] {
		return kit.Column[row]{
			Key: key, Title: p.screen.desk.T("subscriptions.column." + key), Width: width, Sort: true,
			Cell: func(r row) kit.Cell { return kit.Cell{Text: cell(r)} },
		}
	}
	contents := column("contents", 180, p.show.Contents)
	contents.Sort, contents.Grow = false, true
	state := column("state", 108, func(r row) string { return p.show.State(r.State) })
	state.Cell = func(r row) kit.Cell { return kit.Cell{Text: p.show.State(r.State), Sign: signs[r.State]} }
	t := kit.NewTable(p.screen.desk, "subscriptions", []kit.Column[row]{
		column("number", 84, func(r row) string { return r.Number }),
		column("receiver", 190, func(r row) string { return r.Receiver.Name() }),
		column("town", 148, p.show.Place),
		contents,
		column("plan", 160, p.show.Plan),
		state,
		column("next", 112, func(r row) string { return p.show.Day(r.Next) }),
		column("last", 112, func(r row) string { return p.show.Day(r.Last) }),
	}, kit.Source[row]{
		Find: func(ctx context.Context, s kit.Sort, limit int) ([]int64, error) {
			return p.show.Find(ctx, s.Key, s.Down, limit)
		},
		Rows: p.show.Rows,
		ID:   func(r row) int64 { return r.ID },
	})
	t.OnOpen = func(r row) { p.screen.showCard(r.ID) }
	t.OnSelect = func(row, bool) { p.openIt.Refresh() }
	t.OnLoaded = func(n int) { p.count.SetText(p.screen.desk.T("subscriptions.count", "count", n)) }
	t.Filtered = p.show.Narrowed
	t.Empty = kit.NewEmpty(p.screen.desk.T("subscriptions.empty.title"), p.screen.desk.T("subscriptions.empty.says"), nil)
	return t
}

func (p *listPane) open() {
	if r, ok := p.table.Selected(); ok {
		p.screen.showCard(r.ID)
	}
}

func (p *listPane) reload() { p.table.Reload() }

// offer puts the plans into their field.
func (p *listPane) offer(o catalog.Offer) {
	options := []kit.Option[int64]{{Name: p.screen.desk.T("subscriptions.all_plans")}}
	for _, n := range p.show.Plans(o) {
		options = append(options, kit.Option[int64]{Value: n.ID, Name: n.Name})
	}
	p.quiet = true
	p.plan.SetOptions(options)
	p.quiet = false
}

// choose takes over what was chosen in the fields.
func (p *listPane) choose() {
	if p.quiet {
		return
	}
	p.show.Choose(Filter{States: p.state.Value(), Plan: p.plan.Value()})
	p.asKept()
	p.table.Restart()
}

// keepTo shows what another screen leads to.
func (p *listPane) keepTo(q view.SubscriptionQuery) {
	p.show.KeepTo(q)
	p.search.SetText(q.Words)
	p.asKept()
	p.table.Restart()
}

// asKept puts into the fields what the list keeps to.
func (p *listPane) asKept() {
	f := p.show.Filter()
	p.quiet = true
	p.state.SetValue(f.States)
	p.plan.SetValue(f.Plan)
	p.quiet = false
	says := p.show.Says()
	p.says.SetText(says)
	if says == "" {
		p.only.Hide()
	} else {
		p.only.Show()
	}
}
