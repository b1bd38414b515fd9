package subscriptions

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
)

// listPane is the list with what it is searched and filtered by.
type listPane struct {
	screen *Screen
	show   *List
	table  *kit.Table[view.SubscriptionRow]
	openIt *kit.Command
	why    *kit.Command // the next delivery of the selected one is on its day
	object fyne.CanvasObject

	bulk           []*kit.Command // with all that are marked
	remark, unmark *kit.Command   // so too
	markAll        *kit.Command
	letters        *kit.Command // to all that are found
	columns        *kit.Command
	export         []*kit.Command
	narrow         *kit.Command    // the list, by more than stands beside the search
	more           *kit.Command    // a menu with what is done less often
	moreOfMarked   *kit.Command    // the same, beside the commands for many
	heads          *fyne.Container // the page with its head
	body           fyne.CanvasObject
	marked         []int64
	total          int

	search  *kit.Search
	states  *kit.Choice[StateFilter]
	plan    *kit.Choice[int64]
	article *kit.Choice[int64]
	next    *kit.Choice[civil.Range]

	count *kit.Line
	right *fyne.Container // has the count
	only  *kit.Notice     // says what another screen asked for
}

// signs are how states are marked.
var signs = map[subscription.State]kit.Sign{
	subscription.Active: kit.Running, subscription.Paused: kit.Paused, subscription.Ending: kit.Due,
	subscription.Draft: kit.Planned, subscription.Ended: kit.Dropped, subscription.Cancelled: kit.Dropped,
}

func newListPane(s *Screen, show *List) *listPane {
	d := s.desk
	p := &listPane{screen: s, show: show, count: kit.NewCaption(""), only: kit.NewNotice()}
	p.openIt = &kit.Command{
		Name: d.T("subscriptions.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO),
		Run: p.open, Ready: func() bool { _, ok := p.table.Selected(); return ok },
	}
	p.why = &kit.Command{
		Name: d.T("subscriptions.command.why"), Icon: kit.Icon("act-why"), Key: kit.Ctrl(fyne.KeyI),
		Run: p.askWhy, Ready: func() bool { r, ok := p.table.Selected(); return ok && !r.Next.IsZero() },
	}
	p.narrow = &kit.Command{Name: d.T("subscriptions.command.narrow"), Icon: kit.Icon("act-filter"), Small: true, Run: p.askFurther}
	p.bulkCommands()
	p.right = container.New(kit.AtRight(countRoom), p.count)
	p.table = p.newTable()
	p.search = kit.NewTableSearch(d, d.T("subscriptions.search"), p.table, p.show.Search)
	p.states = kit.NewChoice(d, options(show.States()))
	p.plan = kit.NewChoice(d, p.anyOr("subscriptions.all_plans", nil))
	p.article = kit.NewChoice(d, p.anyOr("subscriptions.all_articles", nil))
	p.next = kit.NewChoice[civil.Range](d, nil)
	p.states.OnChange, p.plan.OnChange, p.article.OnChange, p.next.OnChange = p.choose, p.choose, p.choose, p.choose
	bar := container.New(kit.FilterBar{}, p.search.Object(), p.states.Object(), p.plan.Object(), p.article.Object(), p.next.Object(), p.narrow.Button())
	top := container.New(layout.NewCustomPaddedVBoxLayout(kit.Gap/2), bar, p.only)
	p.body = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, kit.Gap/4, 0, 0), top), nil, nil, nil, p.table)
	p.heads = container.NewStack()
	p.object = p.heads
	p.showHead()
	return p
}

// showHead shows what can be done: with one, or with all that are marked.
func (p *listPane) showHead() {
	d := p.screen.desk
	buttons := []*kit.Command{p.screen.create, p.openIt, p.why, p.more}
	if len(p.marked) > 0 {
		buttons = append(slices.Clone(p.bulk), p.moreOfMarked, p.unmark)
	}
	p.heads.Objects = []fyne.CanvasObject{kit.NewPage(d.T("shell.nav.subscriptions"), p.right, buttons, p.body)}
	p.heads.Refresh()
}

// markedAre is called when others are marked.
func (p *listPane) markedAre(n int) {
	before := len(p.marked) > 0
	p.marked = p.table.Marked()
	p.counted(p.total)
	if before != (n > 0) {
		p.showHead()
	}
	kit.RefreshCommands(p.commands())
}

func (p *listPane) newTable() *kit.Table[view.SubscriptionRow] {
	type row = view.SubscriptionRow
	column := func(key string, width float32, cell func(row) string) kit.Column[row] {
		return kit.Column[row]{
			Key: key, Title: p.screen.desk.T("subscriptions.column." + key), Width: width, Sort: true,
			Cell: func(r row) kit.Cell { return kit.Cell{Text: cell(r)} },
		}
	}
	contents := column("contents", 110, p.show.Contents)
	contents.Grow = true
	state := column("state", p.stateWidth(), nil)
	state.Cell = func(r row) kit.Cell { return kit.Cell{Text: p.show.State(r.State), Sign: signs[r.State]} }
	next := column("next", p.dateWidth(), func(r row) string { return p.show.Day(r.Next) })
	next.Value = func(r row) any { return r.Next }
	last := column("last", p.dateWidth(), func(r row) string { return p.show.Day(r.Last) })
	last.Value = func(r row) any { return r.Last }
	t := kit.NewTable(p.screen.desk, "subscriptions", []kit.Column[row]{
		column("number", 72, func(r row) string { return r.Number }),
		column("receiver", 150, func(r row) string { return r.Receiver.Name() }),
		column("town", 124, p.show.Place),
		contents,
		column("plan", 180, p.show.Plan),
		state,
		next,
		last,
	}, kit.Source[row]{
		Find: func(ctx context.Context, s kit.Sort, limit int) ([]int64, error) {
			return p.show.Find(ctx, s.Key, s.Down, limit)
		},
		Rows: p.show.Rows,
		ID:   func(r row) int64 { return r.ID },
	})
	t.SortBy(kit.Sort{Key: "next"})
	t.OnOpen = func(r row) { p.screen.showCard(r.ID) }
	t.OnSelect = func(row, bool) { kit.RefreshCommands(p.commands()) }
	t.OnLoaded, t.OnMark = p.counted, p.markedAre
	t.Filtered = p.show.Narrowed
	t.Empty = p.nothing()
	return t
}

// cellMargins are left and right of the text of a cell, and a little more.
const cellMargins = 20

// dateWidth is that of a column of days, whichever they are in the language of the
// window.
func (p *listPane) dateWidth() float32 {
	var week []string
	for i := range 7 {
		week = append(week, p.show.Day(civil.MustParse("2026-12-21").AddDays(i)))
	}
	return widest(week) + cellMargins
}

// stateWidth is that of the column of states, each after its sign.
func (p *listPane) stateWidth() float32 {
	const signWidth = 20
	var states []string
	for s := range signs {
		states = append(states, p.show.State(s))
	}
	return widest(states) + cellMargins + signWidth
}

func widest(texts []string) (width float32) {
	for _, t := range texts {
		width = max(width, fyne.MeasureText(t, theme.TextSize(), fyne.TextStyle{}).Width)
	}
	return width
}

// countRoom is where it says how many there are.
const countRoom = 190

// counted says how many there are. What is open may have neighbours only now.
func (p *listPane) counted(n int) {
	p.total = n
	p.count.SetText(p.screen.desk.T("subscriptions.count", "count", n))
	if len(p.marked) > 0 {
		p.count.SetText(p.screen.desk.T("subscriptions.marked", "count", len(p.marked), "of", n))
	}
	p.right.Refresh()
	kit.RefreshCommands(p.screen.card.commands())
}

// nothing is shown in place of an empty list, and says where subscriptions come
// from.
func (p *listPane) nothing() fyne.CanvasObject {
	d := p.screen.desk
	return kit.NewEmpty(d.T("subscriptions.empty.title"), d.T("subscriptions.empty.says"), &kit.Command{
		Name: d.T("subscriptions.empty.command"), Icon: kit.Icon("nav-imports"), Run: func() { d.Visit(kit.Place{Screen: "imports"}) },
	})
}

func (p *listPane) commands() []*kit.Command {
	return slices.Concat([]*kit.Command{p.screen.create, p.openIt, p.why}, p.bulk, p.further(), []*kit.Command{p.unmark})
}

// askWhy asks why the next delivery is on its day.
func (p *listPane) askWhy() {
	if r, ok := p.table.Selected(); ok {
		p.screen.why.Ask(r.Next, r.Number)
	}
}

func (p *listPane) open() {
	if r, ok := p.table.Selected(); ok {
		p.screen.showCard(r.ID)
	}
}

// reload shows what is stored now, on the day it is now.
func (p *listPane) reload() {
	p.today()
	p.table.Reload()
}

// today keeps up with the day.
func (p *listPane) today() {
	p.show.Today(p.screen.desk.Today())
	p.next.SetOptions(options(p.show.NextDays()))
}

// offer puts plans and articles into their choices.
func (p *listPane) offer(o catalog.Offer) {
	p.show.Offer(o)
	p.plan.SetOptions(p.anyOr("subscriptions.all_plans", p.show.Plans(o)))
	p.article.SetOptions(p.anyOr("subscriptions.all_articles", p.show.Articles(o)))
	p.asKept()
}

func (p *listPane) anyOr(key string, list []Named[int64]) []kit.Option[int64] {
	return append([]kit.Option[int64]{{Name: p.screen.desk.T(key)}}, options(list)...)
}

func options[T any](list []Named[T]) []kit.Option[T] {
	out := make([]kit.Option[T], len(list))
	for i, n := range list {
		out[i] = kit.Option[T](n)
	}
	return out
}

// choose takes over what was chosen beside the search.
func (p *listPane) choose() {
	p.show.Choose(Filter{States: p.states.Value(), Plan: p.plan.Value(), Article: p.article.Value(), Next: p.next.Value()})
	p.table.Restart()
}

// keepTo shows what another screen leads to.
func (p *listPane) keepTo(q view.SubscriptionQuery) {
	p.show.KeepTo(q)
	p.today()
	p.asKept()
	p.table.Restart()
}

// asKept shows above the list what it keeps to.
func (p *listPane) asKept() {
	f := p.show.Filter()
	p.search.SetText(p.show.Words())
	p.states.SetValue(f.States)
	p.plan.SetValue(f.Plan)
	p.article.SetValue(f.Article)
	p.next.SetValue(f.Next)
	if says := p.show.Says(); says == "" {
		p.only.Clear()
	} else {
		p.only.Tell(kit.NoSign, says, &kit.Command{Name: p.screen.desk.T("subscriptions.show_all"), Run: p.showAll})
	}
	p.object.Refresh()
}

// showAll forgets what another screen asked for.
func (p *listPane) showAll() { p.keepTo(view.SubscriptionQuery{States: Running}) }
