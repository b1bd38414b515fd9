package radar

import (
	"path/filepath"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/office/planning"
	"turnus/ui/desktop/kit"
)

// Pane is the Jahresradar in a part of a screen.
type Pane struct {
	desk    *kit.Desk
	show    *Presenter
	content fyne.CanvasObject

	previous, next, compute, print *kit.Command

	year   *kit.Line
	notice *kit.Notice
	table  *kit.Table[Row]
	sums   *kit.Line
	detail *kit.Prose
	weeks  *fyne.Container // below the table: double shifts, week 53
	whole  *fyne.Container // table and all that belongs to it
	other  *fyne.Container // in its place

	running        *kit.Task
	busy, printing bool
	again          bool // what is running answers an old question
}

// New makes the pane. Nothing is computed before Reload.
func New(d *kit.Desk, o Office) *Pane {
	p := &Pane{desk: d, show: NewPresenter(o, d.Words, d.Today)}
	p.previous = &kit.Command{
		Name: d.T("radar.command.previous"), Icon: kit.Icon("act-previous"), Key: kit.Ctrl(fyne.KeyPageUp), Small: true,
		Run: func() { p.step(-1) }, Ready: func() bool { return p.show.CanStep(-1) },
	}
	p.next = &kit.Command{
		Name: d.T("radar.command.next"), Icon: kit.Icon("act-next"), Key: kit.Ctrl(fyne.KeyPageDown), Small: true,
		Run: func() { p.step(1) }, Ready: func() bool { return p.show.CanStep(1) },
	}
	p.compute = &kit.Command{Name: d.T("radar.command.compute"), Icon: kit.Icon("act-refresh"), Primary: true, Run: p.Reload}
	p.print = &kit.Command{
		Name: d.T("radar.command.print"), Icon: kit.Icon("act-print"), Key: kit.KeyPrint,
		Run: p.printYear, Ready: func() bool { return p.show.Shown() && !p.printing },
	}
	p.build()
	return p
}

// belowHeight is the room of what is told below the table.
const belowHeight float32 = 164

func (p *Pane) build() {
	d := p.desk
	p.year, p.notice = kit.NewHead(p.show.named()), kit.NewNotice()
	p.sums, p.detail = kit.NewStrong("").Cut(), kit.NewProse("")
	p.table = kit.NewTable(d, "radar", columns(d), kit.SliceSource(p.show.Rows, func(r Row) int64 { return r.ID }, nil))
	p.table.Empty = kit.NewEmpty(d.T("radar.none.title"), d.T("radar.none.says"), nil)
	p.table.OnSelect = p.tell
	p.weeks = container.New(halves{})
	below := container.New(layout.NewCustomPaddedLayout(kit.Gap/2, 0, 0, 0), kit.NewColumn(kit.Gap/2, p.sums, p.detail,
		container.New(fixedHeight(belowHeight), container.NewVScroll(p.weeks))))
	p.whole = container.NewBorder(nil, below, nil, nil, p.table)
	p.other = container.NewStack()
	years := container.New(layout.NewCustomPaddedHBoxLayout(kit.Gap/2), kit.NewButtons(p.previous), container.NewCenter(p.year),
		kit.NewButtons(p.next), container.NewCenter(kit.NewCaption(d.T("radar.projected"))))
	top := kit.NewColumn(kit.Gap/2, container.NewBorder(nil, nil, years, kit.NewButtons(p.print)), p.notice, kit.NewColumn(0))
	p.content = container.New(layout.NewCustomPaddedLayout(kit.Gap/2, 0, 0, 0),
		container.NewBorder(top, nil, nil, nil, container.NewStack(p.whole, p.other)))
	p.refresh()
}

func columns(d *kit.Desk) []kit.Column[Row] {
	text := func(key string, width float32, cell func(Row) kit.Cell) kit.Column[Row] {
		return kit.Column[Row]{Key: key, Title: d.T("radar.column." + key), Width: width, Cell: cell}
	}
	number := func(c kit.Column[Row]) kit.Column[Row] { c.Right = true; return c }
	to := text("to", 158, func(r Row) kit.Cell { return kit.Cell{Text: r.Short, Muted: r.Moved == ""} })
	to.Grow = true
	return []kit.Column[Row]{
		text("day", 197, func(r Row) kit.Cell { return kit.Cell{Text: r.Day} }),
		text("name", 236, func(r Row) kit.Cell { return kit.Cell{Text: r.Name, Muted: r.Moved+r.Dropped == ""} }),
		number(text("moved", 86, func(r Row) kit.Cell { return marked(r.Moved, kit.Moved) })),
		to,
		number(text("dropped", 86, func(r Row) kit.Cell { return marked(r.Dropped, kit.Dropped) })),
		number(text("collided", 104, func(r Row) kit.Cell { return kit.Cell{Text: r.Collided} })),
		text("note", 150, func(r Row) kit.Cell { return kit.Cell{Text: r.Note} }),
	}
}

// marked is a number with its sign, where there is one.
func marked(n string, sign kit.Sign) kit.Cell {
	if n == "" {
		return kit.Cell{}
	}
	return kit.Cell{Text: n, Sign: sign}
}

// Content is made once and kept.
func (p *Pane) Content() fyne.CanvasObject { return p.content }

// Commands are what can be done here, in the order of the menu.
func (p *Pane) Commands() []*kit.Command { return []*kit.Command{p.print, p.previous, p.next} }

// step shows another year.
func (p *Pane) step(by int) {
	p.show.Step(by)
	p.notice.Clear()
	p.Reload()
}

// Reload computes the year anew. What is shown of it stays until that is done; a
// computation under way answers an old question and is begun again.
func (p *Pane) Reload() {
	if p.busy {
		p.again = true
		p.running.Cancel()
		p.refresh()
		return
	}
	p.busy = true
	p.refresh()
	p.running = kit.Start(p.desk.Tasks, kit.Work[planning.Radar]{
		Name: p.desk.T("radar.task", "year", p.show.named()),
		Do:   p.show.Read(),
		Then: p.show.Take,
		Always: func() {
			p.busy = false
			if p.again {
				p.again = false
				p.Reload()
				return
			}
			p.table.Reload()
			p.refresh()
		},
	})
}

// refresh shows what the presenter has.
func (p *Pane) refresh() {
	p.year.SetText(p.show.named())
	shown := p.show.Shown()
	setShown(p.whole, shown)
	setShown(p.other, !shown)
	switch {
	case shown:
		p.sums.SetText(p.show.Sums())
		p.weeks.Objects = []fyne.CanvasObject{
			section(p.desk.T("radar.section.doubles"), p.show.Doubles()), section(p.desk.T("radar.section.weeks"), p.show.Weeks()),
		}
		p.weeks.Refresh()
	case p.busy:
		p.instead(kit.NewEmpty(p.desk.T("radar.title", "year", p.show.named()), p.desk.T("radar.working"), nil))
	default:
		again := *p.compute // a button has one place
		p.instead(kit.NewEmpty(p.desk.T("radar.stopped.title"), p.desk.T("radar.stopped.says", "year", p.show.named()), &again))
	}
	kit.RefreshCommands(p.Commands())
	p.content.Refresh()
}

func (p *Pane) instead(o fyne.CanvasObject) { p.other.Objects = []fyne.CanvasObject{o} }

// section is a heading with sentences below it.
func section(title string, lines []string) fyne.CanvasObject {
	column := kit.NewColumn(2, kit.NewStrong(title))
	for _, l := range lines {
		column.Add(kit.NewProse(l))
	}
	return column
}

// tell tells the whole of a row.
func (p *Pane) tell(r Row, ok bool) {
	p.detail.SetText("")
	if ok {
		p.detail.SetText(p.show.Detail(r))
	}
	p.whole.Refresh()
}

// printYear prints the year that is shown, and opens the PDF.
func (p *Pane) printYear() {
	p.printing = true
	p.refresh()
	kit.Start(p.desk.Tasks, kit.Work[string]{
		Name: p.desk.T("radar.task_print"),
		Do:   p.show.Print(),
		Then: func(path string) {
			p.notice.Tell(kit.Done, p.desk.T("radar.printed", "file", filepath.Base(path)))
			p.desk.View(path)
		},
		Always: func() {
			p.printing = false
			p.refresh()
		},
	})
}

func setShown(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}

// halves puts two objects beside each other, each as high as it needs to be.
type halves struct{}

func (halves) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := (size.Width - 3*kit.Gap) / 2 // at the right there is the bar of the scroll
	for i, x := range o {
		x.Move(fyne.NewPos(float32(i)*(width+2*kit.Gap), 0))
		x.Resize(fyne.NewSize(width, x.MinSize().Height))
		x.Resize(fyne.NewSize(width, max(x.MinSize().Height, size.Height))) // what wraps knows its height now
	}
}

func (halves) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := float32(0)
	for _, x := range o {
		height = max(height, x.MinSize().Height)
	}
	return fyne.NewSize(0, height)
}

// fixedHeight lays an object out no higher and no lower.
type fixedHeight float32

func (h fixedHeight) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(o[0].MinSize().Width, float32(h))
}

func (h fixedHeight) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Move(fyne.Position{})
	o[0].Resize(size)
}
