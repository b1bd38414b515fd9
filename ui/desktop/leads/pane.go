package leads

import (
	"cmp"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// Pane is the list of articles with their lead times.
type Pane struct {
	desk    *kit.Desk
	show    *Presenter
	table   *kit.Table[Row]
	edit    *kit.Command
	content fyne.CanvasObject
	reading kit.Latest
}

// Place shows the lead times, and one article among them.
type Place struct{ Article int64 }

// Select goes to an article.
func (p *Pane) Select(article int64) { p.table.Select(article) }

// New makes it.
func New(d *kit.Desk, o Office) *Pane {
	p := &Pane{desk: d, show: NewPresenter(o, d.Words, d.Today)}
	p.edit = &kit.Command{
		Name: d.T("leads.command.edit"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyO),
		Run: p.editSelected, Ready: func() bool { _, ok := p.table.Selected(); return ok },
	}
	p.table = kit.NewTable(d, "leads", columns(d, p.show), kit.SliceSource(p.show.Rows, func(r Row) int64 { return r.ID }, sorts()))
	p.table.SortBy(kit.Sort{Key: "number"})
	p.table.OnOpen = func(r Row) { p.ask(r) }
	p.table.OnSelect = func(Row, bool) { p.edit.Refresh() }
	p.table.Empty = kit.NewEmpty(d.T("leads.empty.title"), d.T("leads.empty.says"), nil)
	says := container.NewBorder(nil, nil, nil, p.edit.Button(), kit.NewCaption(d.T("leads.says")).Cut())
	p.content = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), says), nil, nil, nil, p.table)
	return p
}

func columns(d *kit.Desk, show *Presenter) []kit.Column[Row] {
	column := func(key string, width float32, text func(Row) string) kit.Column[Row] {
		return kit.Column[Row]{
			Key: key, Title: d.T("leads.column." + key), Width: width, Sort: true,
			Cell: func(r Row) kit.Cell { return kit.Cell{Text: text(r)} },
		}
	}
	right := func(c kit.Column[Row]) kit.Column[Row] {
		c.Right = true
		return c
	}
	name := column("name", 200, func(r Row) string { return r.Name })
	name.Grow = true
	count := func(n int) string { return d.T("leads.number", "n", n) }
	return []kit.Column[Row]{
		column("number", 110, func(r Row) string { return r.Number }),
		name,
		column("unit", 90, func(r Row) string { return r.Unit }),
		right(column("lead", 140, func(r Row) string { return count(r.Lead) })),
		right(column("fresh", 140, func(r Row) string { return show.Days(r.Fresh) })),
		right(column("subscriptions", 120, func(r Row) string { return count(r.Subscriptions) })),
	}
}

// sorts compare articles by the keys of the columns.
func sorts() map[string]func(a, b Row) int {
	return map[string]func(a, b Row) int{
		"number":        func(a, b Row) int { return byText(a.Number, b.Number) },
		"name":          func(a, b Row) int { return byText(a.Name, b.Name) },
		"unit":          func(a, b Row) int { return byText(a.Unit, b.Unit) },
		"lead":          func(a, b Row) int { return cmp.Compare(a.Lead, b.Lead) },
		"fresh":         func(a, b Row) int { return cmp.Compare(a.Fresh, b.Fresh) },
		"subscriptions": func(a, b Row) int { return cmp.Compare(a.Subscriptions, b.Subscriptions) },
	}
}

// Content is the pane.
func (p *Pane) Content() fyne.CanvasObject { return p.content }

// Commands are what can be done here.
func (p *Pane) Commands() []*kit.Command { return []*kit.Command{p.edit} }

// Reload shows what is stored now.
func (p *Pane) Reload() {
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[Reading]{Do: p.show.Read(), Then: func(r Reading) {
		p.show.Take(r)
		p.table.Reload()
		p.edit.Refresh()
	}})
}

func (p *Pane) editSelected() {
	if r, ok := p.table.Selected(); ok {
		p.ask(r)
	}
}
