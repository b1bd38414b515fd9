package tours

import (
	"context"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/rounds"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// TourPane is the part with tours and their stops.
type TourPane struct {
	desk   *kit.Desk
	office Office
	show   *Book
	tours  *kit.Table[TourRow]
	stops  *kit.Table[StopRow]
	says   *kit.Prose
	about  *kit.Prose // the tour whose stops are shown
	object fyne.CanvasObject

	add, edit, up, down, assign *kit.Command
	reading                     kit.Latest
	moved                       string // place of the stop to select once its new position is read
}

// NewTours makes the part.
func NewTours(d *kit.Desk, o Office) *TourPane {
	p := &TourPane{desk: d, office: o, show: NewBook(o, d.Words), says: kit.NewProse(""), about: kit.NewProse("")}
	p.says.SetColor(kit.ColorDue)
	p.makeCommands()
	p.tours = p.tourTable()
	p.stops = p.stopTable()
	buttons := container.NewHBox(p.up.Button(), p.down.Button(), p.assign.Button())
	above := container.NewPadded(kit.NewColumn(0, p.about, kit.NewCaption(d.T("tours.stops.says")).Cut()))
	split := container.NewHSplit(p.tours, container.NewBorder(above, buttons, nil, nil, p.stops))
	split.SetOffset(0.27)
	head := container.NewBorder(nil, nil, nil, container.NewHBox(p.add.Button(), p.edit.Button()), p.says)
	p.object = container.NewBorder(container.NewPadded(head), nil, nil, nil, split)
	return p
}

func (p *TourPane) makeCommands() {
	d := p.desk
	named := func() bool { r, ok := p.tours.Selected(); return ok && !r.Loose }
	stop := func() bool { _, ok := p.stops.Selected(); return ok && named() }
	alt := func(k fyne.KeyName) kit.Key { return kit.Key{Name: k, Modifier: fyne.KeyModifierAlt} }
	p.add = &kit.Command{Name: d.T("tours.command.new"), Icon: kit.Icon("act-add"), Key: kit.KeyNew, Primary: true, Run: func() { p.ask(shipto.Tour{}) }}
	p.edit = &kit.Command{Name: d.T("tours.command.edit"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyO), Ready: named, Run: func() {
		if r, ok := p.tours.Selected(); ok {
			p.ask(p.show.tour(r.ID))
		}
	}}
	p.up = &kit.Command{Name: d.T("tours.command.up"), Icon: kit.Icon("act-up"), Key: alt(fyne.KeyUp), Ready: stop, Run: func() { p.move(-1) }}
	p.down = &kit.Command{Name: d.T("tours.command.down"), Icon: kit.Icon("act-down"), Key: alt(fyne.KeyDown), Ready: stop, Run: func() { p.move(1) }}
	p.assign = &kit.Command{
		Name: d.T("tours.command.assign"), Icon: kit.Icon("sign-moved"), Key: kit.Ctrl(fyne.KeyU), Run: p.askAssign,
		Ready: func() bool { _, ok := p.stops.Selected(); return ok },
	}
}

func (p *TourPane) tourTable() *kit.Table[TourRow] {
	d := p.desk
	column := func(key string, width float32, cell func(TourRow) kit.Cell) kit.Column[TourRow] {
		return kit.Column[TourRow]{Key: key, Title: d.T("tours.column." + key), Width: width, Cell: cell}
	}
	tour := column("tour", 100, func(r TourRow) kit.Cell {
		if r.Loose || r.Twice {
			return kit.Cell{Text: r.Name, Sign: kit.Due}
		}
		return kit.Cell{Text: r.Name}
	})
	tour.Grow = true
	stops := column("stops", 58, func(r TourRow) kit.Cell { return kit.Cell{Text: strconv.Itoa(r.Stops)} })
	stops.Right = true
	t := kit.NewTable(d, "tours", []kit.Column[TourRow]{
		tour, stops, column("days", 70, func(r TourRow) kit.Cell { return kit.Cell{Text: r.Days} }),
	}, kit.SliceSource(p.show.Tours, func(r TourRow) int64 { return r.ID }, nil))
	t.OnSelect = func(r TourRow, ok bool) {
		p.show.Choose(0)
		if ok {
			p.show.Choose(r.ID)
		}
		p.about.SetText(p.show.About())
		p.stops.Restart()
		kit.RefreshCommands(p.Commands())
	}
	t.OnOpen = func(TourRow) { p.edit.Do() }
	t.Empty = kit.NewEmpty(d.T("tours.empty.title"), d.T("tours.empty.says"), p.add)
	return t
}

func (p *TourPane) stopTable() *kit.Table[StopRow] {
	d := p.desk
	column := func(key string, width float32, text func(StopRow) string) kit.Column[StopRow] {
		return kit.Column[StopRow]{
			Key: key, Title: d.T("tours.column." + key), Width: width,
			Cell: func(r StopRow) kit.Cell { return kit.Cell{Text: text(r)} },
		}
	}
	at := column("at", 44, func(r StopRow) string { return r.At })
	at.Right = true
	who := column("who", 110, func(r StopRow) string { return r.Who })
	who.Grow = true
	t := kit.NewTable(d, "tour-stops", []kit.Column[StopRow]{
		at, column("place", 160, func(r StopRow) string { return r.Place }), column("town", 118, func(r StopRow) string { return r.Town }),
		who, column("drop", 96, func(r StopRow) string { return r.Drop }), column("code", 62, func(r StopRow) string { return r.Code }),
		column("phone", 134, func(r StopRow) string { return r.Phone }),
	}, kit.SliceSource(p.show.Stops, func(r StopRow) int64 { return r.ID }, nil))
	t.OnSelect = func(StopRow, bool) { kit.RefreshCommands(p.Commands()) }
	t.OnOpen = func(StopRow) { p.assign.Do() }
	t.Movable(p.down.IsReady, p.move)
	t.Empty = kit.NewEmpty(d.T("tours.stops.none"), d.T("tours.stops.none_says"), nil)
	return t
}

// Object is the part.
func (p *TourPane) Object() fyne.CanvasObject { return p.object }

// Commands are those of the part.
func (p *TourPane) Commands() []*kit.Command {
	return []*kit.Command{p.add, p.edit, p.up, p.down, p.assign}
}

// Reload shows what is stored now. A stop that was moved stays selected, also where
// the window reads again by itself meanwhile.
func (p *TourPane) Reload() {
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[rounds.Book]{
		Do: p.show.Read(p.desk.Today()),
		Then: func(b rounds.Book) {
			p.show.Take(b)
			p.says.SetText(p.show.Trouble())
			p.tours.Reload()
			p.stops.Reload()
			p.about.SetText(p.show.About())
			for _, s := range p.show.Stops() {
				if s.Stop.Place == p.moved {
					p.stops.Select(s.ID)
				}
			}
			p.moved = ""
			kit.RefreshCommands(p.Commands())
		},
	})
}

// move puts the selected stop further up or down, at once.
func (p *TourPane) move(by int) {
	row, ok := p.stops.Selected()
	round, shown := p.show.round()
	if !ok || !shown {
		return
	}
	order, o := round.Moved(row.Stop.Place, by), p.office
	kit.Start(p.desk.Tasks, kit.Work[shipto.Tour]{
		Do: func(ctx context.Context) (shipto.Tour, error) { return o.Jobs.Order(ctx, o.Actor, round.Tour, order) },
		Then: func(shipto.Tour) {
			p.moved = row.Stop.Place
			p.Reload()
		},
	})
}
