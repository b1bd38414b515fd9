package articles

import (
	"cmp"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/money"
	"turnus/domain/office/view"
	"turnus/domain/subscription"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/listing"
)

// listPane is the list of articles with what it is searched and filtered by.
type listPane struct {
	screen *Screen
	show   *List
	table  *kit.Table[Row]
	search *kit.Search
	sold   *kit.Choice[Sold]
	state  *kit.Choice[State]
	result *kit.Notice // what was done
	object fyne.CanvasObject

	add, open, prices, subscriptions *kit.Command
	export                           []*kit.Command
}

// running are subscriptions that are delivered, or will be.
var running = []subscription.State{subscription.Active, subscription.Paused, subscription.Ending}

func newListPane(s *Screen) *listPane {
	d := s.desk
	p := &listPane{screen: s, show: NewList(d.Words), result: kit.NewNotice()}
	shown := func() bool { return s.parts == nil || s.parts.Chosen() == 0 }
	one := func() bool { _, ok := p.table.Selected(); return ok && shown() }
	p.add = &kit.Command{
		Name: d.T("articles.command.new"), Icon: kit.Icon("act-add"), Key: kit.KeyNew, Primary: true, Run: s.newArticle,
		Ready: func() bool { return s.read && shown() },
	}
	p.open = &kit.Command{
		Name: d.T("articles.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO), Ready: one,
		Run: func() { p.selected(func(r Row) { s.openArticle(r.ID) }) },
	}
	p.prices = &kit.Command{
		Name: d.T("articles.command.prices"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyR), Ready: one,
		Run: func() { p.selected(func(r Row) { newPricing(s, r.ID, p.show.IDs()) }) },
	}
	p.subscriptions = &kit.Command{
		Name: d.T("articles.command.subscriptions"), Icon: kit.Icon("nav-subscriptions"), Ready: one,
		Run: func() { p.selected(func(r Row) { s.visit(r.ID) }) },
	}
	p.export = listing.Commands(d, s.office.Sheets, d.T("shell.nav.articles"), func() listing.Listed { return p.table }, func() bool { return s.read && shown() })
	p.table = p.newTable()
	p.search = kit.NewTableSearch(d, d.T("articles.search"), p.table, p.show.Search)
	p.sold = kit.NewChoice(d, named(d, "sold_filter", SoldAnyhow, SoldSingly, SoldRegularly, SoldInBothWays))
	p.state = kit.NewChoice(d, named(d, "state_filter", Active, Upcoming, Ended, Any))
	choose := func() {
		p.show.Choose(p.sold.Value(), p.state.Value())
		p.table.Restart()
	}
	p.sold.OnChange, p.state.OnChange = choose, choose
	bar := container.New(searchBar{}, p.search.Object(), p.sold.Object(), p.state.Object())
	top := container.New(layout.NewCustomPaddedVBoxLayout(kit.Gap/2), bar, p.result)
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(kit.Gap/4, kit.Gap/4, 0, 0), top), nil, nil, nil, p.table)
	return p
}

// named are the options of a choice, each with its text; "" is "any".
func named[T ~string](d *kit.Desk, area string, values ...T) []kit.Option[T] {
	var out []kit.Option[T]
	for _, v := range values {
		out = append(out, kit.Option[T]{Value: v, Name: d.T("articles." + area + "." + cmp.Or(string(v), "any"))})
	}
	return out
}

func (p *listPane) selected(do func(Row)) {
	if r, ok := p.table.Selected(); ok {
		do(r)
	}
}

func (p *listPane) commands() []*kit.Command {
	return append([]*kit.Command{p.add, p.open, p.prices, p.subscriptions}, p.export...)
}

// buttons are those of the head.
func (p *listPane) buttons() []*kit.Command {
	return []*kit.Command{p.add, p.open, p.prices, p.subscriptions, listing.Menu(p.screen.desk, p.export)}
}

func (p *listPane) newTable() *kit.Table[Row] {
	d := p.screen.desk
	column := func(key string, width float32, cell func(Row) string) kit.Column[Row] {
		return kit.Column[Row]{
			Key: key, Title: d.T("articles.column." + key), Width: width, Sort: true,
			Cell: func(r Row) kit.Cell { return kit.Cell{Text: cell(r), Muted: r.State == Ended} },
		}
	}
	name := column("name", 220, func(r Row) string { return r.Name })
	name.Grow = true
	price := column("price", 116, nil)
	price.Right = true
	price.Cell = func(r Row) kit.Cell {
		if r.NoPrice {
			return kit.Cell{Text: d.T("articles.no_price"), Sign: kit.Wrong}
		}
		return kit.Cell{Text: r.Price, Muted: r.State == Ended}
	}
	uses := column("subscriptions", 118, func(r Row) string {
		if r.Subscriptions < 0 {
			return ""
		}
		return strconv.Itoa(r.Subscriptions)
	})
	uses.Right = true
	uses.Value = func(r Row) any {
		if r.Subscriptions < 0 {
			return nil
		}
		return r.Subscriptions
	}
	price.Value = func(r Row) any {
		if r.NoPrice {
			return nil
		}
		return money.Amount(r.price)
	}
	t := kit.NewTable(d, "articles", []kit.Column[Row]{
		column("number", 104, func(r Row) string { return r.Number }), name,
		column("unit", 92, func(r Row) string { return r.Unit }), price,
		column("sold", 176, func(r Row) string { return r.Sold }), uses,
		column("until", 92, func(r Row) string { return r.Until }),
	}, kit.SliceSource(p.show.Rows, func(r Row) int64 { return r.ID }, sorts()))
	t.SortBy(kit.Sort{Key: "number"})
	t.OnOpen = func(r Row) { p.screen.openArticle(r.ID) }
	t.OnSelect = func(Row, bool) { kit.RefreshCommands(p.commands()) }
	t.Filtered = p.show.Narrowed
	t.Empty = kit.NewEmpty(d.T("articles.empty.title"), d.T("articles.empty.says"), p.add)
	return t
}

// sorts compare articles by the keys of the columns.
func sorts() map[string]func(a, b Row) int {
	return map[string]func(a, b Row) int{
		"number": func(a, b Row) int { return byText(a.Number, b.Number) },
		"name":   func(a, b Row) int { return cmp.Compare(a.key, b.key) },
		"unit":   func(a, b Row) int { return byText(a.Unit, b.Unit) },
		"price":  func(a, b Row) int { return cmp.Compare(a.price, b.price) },
		"sold":   func(a, b Row) int { return cmp.Compare(a.Sold, b.Sold) },
		"until":  func(a, b Row) int { return byText(a.Until, b.Until) },
		"subscriptions": func(a, b Row) int {
			return cmp.Compare(a.Subscriptions, b.Subscriptions)
		},
	}
}

// tell says above the list what was done.
func (p *listPane) tell(sign kit.Sign, says string, commands ...*kit.Command) {
	p.result.Tell(sign, says, commands...)
	p.object.Refresh()
}

// visit opens the subscriptions that have an article.
func (s *Screen) visit(id int64) {
	s.desk.Visit(kit.Place{Screen: "subscriptions", Show: view.SubscriptionQuery{Article: id, States: running}})
}

// searchBar puts a search and the choices beside it into one line.
type searchBar struct{}

// Widths in the bar.
const (
	choiceWidth float32 = 190
	barGap      float32 = 8
)

func (searchBar) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := size.Width - float32(len(o)-1)*(choiceWidth+barGap)
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(x, size.Height))
	for _, c := range o[1:] {
		c.Move(fyne.NewPos(x+barGap, 0))
		c.Resize(fyne.NewSize(choiceWidth, size.Height))
		x += choiceWidth + barGap
	}
}

func (searchBar) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, x := range o {
		height = max(height, x.MinSize().Height)
	}
	return fyne.NewSize(200+float32(len(o)-1)*(choiceWidth+barGap), height)
}
