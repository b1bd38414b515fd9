package contents

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office/boxes"
	"turnus/ui/desktop/kit"
)

// Pane is what is in the boxes of a delivery week.
type Pane struct {
	desk   *kit.Desk
	office Office
	object fyne.CanvasObject
	title  *kit.Line
	table  *kit.Table[Row]
	rows   rows[Row]
	monday civil.Date // of the week shown

	edit, add, previous, next *kit.Command

	reading kit.Latest
}

// New makes the pane. Nothing is read before it is shown.
func New(d *kit.Desk, o Office) *Pane {
	p := &Pane{desk: d, office: o, title: kit.NewHead(""), monday: d.Today().Monday()}
	p.edit = &kit.Command{
		Name: d.T("contents.command.edit"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyO), Primary: true,
		Ready: func() bool { _, ok := p.table.Selected(); return ok },
		Run: func() {
			if r, ok := p.table.Selected(); ok {
				p.Edit(r.Box, p.day())
			}
		},
	}
	p.add = &kit.Command{
		Name: d.T("contents.command.new"), Icon: kit.Icon("act-add"), Key: kit.KeyNew,
		Run: func() { p.Edit(0, p.day()) },
	}
	p.previous = &kit.Command{
		Name: d.T("contents.command.previous"), Icon: kit.Icon("act-previous"), Key: kit.Ctrl(fyne.KeyPageUp), Run: func() { p.turn(-7) },
	}
	p.next = &kit.Command{
		Name: d.T("contents.command.next"), Icon: kit.Icon("act-next"), Key: kit.Ctrl(fyne.KeyPageDown), Run: func() { p.turn(7) },
	}
	p.table = kit.NewTable(d, "contents", columns(d), kit.SliceSource(p.rows.all, func(r Row) int64 { return r.ID }, nil))
	p.table.OnOpen = func(r Row) { p.Edit(r.Box, p.day()) }
	p.table.OnSelect = func(Row, bool) { kit.RefreshCommands(p.Commands()) }
	p.table.Empty = kit.NewEmpty(d.T("contents.empty.title"), d.T("contents.empty.says"), nil)
	way := container.NewHBox(step(p.previous), step(p.next), container.NewCenter(p.title))
	bar := container.NewBorder(nil, nil, way, kit.NewButtons(p.add, p.edit))
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(kit.Gap/4, kit.Gap/2, 0, 0), bar), nil, nil, nil, p.table)
	return p
}

// step is the button of a command with its drawing alone.
func step(c *kit.Command) *widget.Button {
	b := widget.NewButtonWithIcon("", c.Icon, c.Do)
	b.Importance = widget.LowImportance
	return b
}

func columns(d *kit.Desk) []kit.Column[Row] {
	column := func(key string, width float32, of func(Row) string) kit.Column[Row] {
		return kit.Column[Row]{Key: key, Title: d.T("contents.column." + key), Width: width, Cell: func(r Row) kit.Cell {
			return kit.Cell{Text: of(r), Bold: r.Heading, Muted: key == "number" && !r.Heading}
		}}
	}
	name := column("name", 230, func(r Row) string {
		if r.Heading {
			return r.Name
		}
		return "      " + r.Name
	})
	quantity := column("quantity", 72, func(r Row) string { return r.Quantity })
	quantity.Right = true
	instead := column("instead", 240, func(r Row) string { return r.Instead })
	instead.Grow = true
	return []kit.Column[Row]{
		name, column("number", 110, func(r Row) string { return r.Number }), quantity,
		column("unit", 72, func(r Row) string { return r.Unit }), instead,
		column("holds", 190, func(r Row) string { return r.Holds }),
	}
}

// Object is the pane on the screen.
func (p *Pane) Object() fyne.CanvasObject { return p.object }

// Commands are what can be done.
func (p *Pane) Commands() []*kit.Command { return []*kit.Command{p.add, p.edit, p.previous, p.next} }

// Focus is what takes the keys.
func (p *Pane) Focus() fyne.Focusable { return p.table }

// day is the one whose contents are shown: the last of the week, because what
// begins within the week is of it.
func (p *Pane) day() civil.Date { return p.monday.AddDays(6) }

// turn goes some days on or back.
func (p *Pane) turn(days int) {
	p.monday = p.monday.AddDays(days)
	p.Reload()
}

// Reload shows what is stored now.
func (p *Pane) Reload() {
	p.title.SetText(p.desk.T("contents.week", "days", civil.Between(p.monday, p.day())))
	jobs, day := p.office.Jobs, p.day()
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[boxes.Day]{
		Do: func(ctx context.Context) (boxes.Day, error) { return jobs.On(ctx, day) },
		Then: func(d boxes.Day) {
			list := rowsOf(p.desk.Words, d)
			p.rows.Store(&list)
			p.table.Reload()
			if _, ok := p.table.Selected(); !ok && len(list) > 0 {
				p.table.Select(list[0].ID)
			}
			kit.RefreshCommands(p.Commands())
		},
	})
}

// opened is what a dialog about a box begins with.
type opened struct {
	day    boxes.Day
	box    boxes.Box           // that is said of
	before catalog.BoxContents // what was in it the week before
}

// Edit opens what is in a box on a delivery day; box 0 asks for an article that is
// none yet.
func (p *Pane) Edit(box int64, day civil.Date) {
	jobs := p.office.Jobs
	kit.Start(p.desk.Tasks, kit.Work[opened]{
		Do: func(ctx context.Context) (opened, error) {
			var o opened
			var err error
			if o.day, err = jobs.On(ctx, day); err != nil {
				return o, err
			}
			before, err := jobs.On(ctx, day.AddDays(-7))
			o.box, o.before = boxOf(o.day, box), boxOf(before, box).Contents
			return o, err
		},
		Then: func(o opened) { p.ask(o) },
	})
}

func boxOf(d boxes.Day, id int64) boxes.Box {
	for _, b := range d.Boxes {
		if b.Article.ID == id {
			return b
		}
	}
	return boxes.Box{Article: d.Articles[id]}
}
