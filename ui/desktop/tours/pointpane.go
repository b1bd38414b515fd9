package tours

import (
	"cmp"
	"maps"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/address"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office/revising"
	"turnus/domain/office/rounds"
	"turnus/domain/shipto"
	"turnus/ui/desktop/kit"
)

// PointPane is the part with pick-up points.
type PointPane struct {
	desk   *kit.Desk
	office Office
	show   *Book
	table  *kit.Table[PointRow]
	object fyne.CanvasObject

	add, edit *kit.Command
	reading   kit.Latest
}

// NewPoints makes the part.
func NewPoints(d *kit.Desk, o Office) *PointPane {
	p := &PointPane{desk: d, office: o, show: NewBook(o, d.Words)}
	p.add = &kit.Command{
		Name: d.T("tours.command.new_point"), Icon: kit.Icon("act-add"), Key: kit.KeyNew, Primary: true, Run: func() { p.ask(shipto.PickupPoint{}) },
	}
	p.edit = &kit.Command{
		Name: d.T("tours.command.edit"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyO),
		Ready: func() bool { _, ok := p.table.Selected(); return ok },
		Run: func() {
			if r, ok := p.table.Selected(); ok {
				p.ask(p.show.point(r.ID))
			}
		},
	}
	p.table = p.newTable()
	head := container.NewBorder(nil, nil, nil, container.NewHBox(p.add.Button(), p.edit.Button()), kit.NewProse(d.T("tours.points.says")))
	p.object = container.NewBorder(container.NewPadded(head), nil, nil, nil, p.table)
	return p
}

func (p *PointPane) newTable() *kit.Table[PointRow] {
	d := p.desk
	column := func(key string, width float32, text func(PointRow) string) kit.Column[PointRow] {
		return kit.Column[PointRow]{
			Key: key, Title: d.T("tours.column." + key), Width: width,
			Cell: func(r PointRow) kit.Cell { return kit.Cell{Text: text(r)} },
		}
	}
	people := column("people", 64, func(r PointRow) string { return strconv.Itoa(r.People) })
	people.Right = true
	note := column("opening", 240, func(r PointRow) string { return r.Note })
	note.Grow = true
	t := kit.NewTable(d, "pickup-points", []kit.Column[PointRow]{
		column("number", 96, func(r PointRow) string { return r.Number }), column("name", 214, func(r PointRow) string { return r.Name }),
		column("place", 238, func(r PointRow) string { return r.Place }), column("weekdays", 128, func(r PointRow) string { return r.Days }), people, note,
	}, kit.SliceSource(p.show.Points, func(r PointRow) int64 { return r.ID }, nil))
	t.OnSelect = func(PointRow, bool) { p.edit.Refresh() }
	t.OnOpen = func(PointRow) { p.edit.Do() }
	t.Empty = kit.NewEmpty(d.T("tours.points.none"), d.T("tours.points.none_says"), p.add)
	return t
}

// Object is the part.
func (p *PointPane) Object() fyne.CanvasObject { return p.object }

// Commands are those of the part.
func (p *PointPane) Commands() []*kit.Command { return []*kit.Command{p.add, p.edit} }

// Reload shows what is stored now.
func (p *PointPane) Reload() {
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[rounds.Book]{
		Do: p.show.Read(p.desk.Today()),
		Then: func(b rounds.Book) {
			p.show.Take(b)
			p.table.Reload()
			kit.RefreshCommands(p.Commands())
		},
	})
}

// ask makes or changes a pick-up point.
func (p *PointPane) ask(was shipto.PickupPoint) {
	d := p.desk
	number := line(d, "number", "number", was.Number, true)
	name := line(d, "name", "point", was.Names[d.Words.Lang()], true)
	street, house := line(d, "street", "street", was.Address.Street, false), line(d, "house_no", "house_no", was.Address.HouseNo, false)
	code, town := line(d, "postal_code", "postal_code", was.Address.PostalCode, true), line(d, "address", "town", was.Address.Town, true)
	days := week(d, was.Weekdays)
	note := kit.NewMultiLineField(d, "note", d.T("tours.field.opening"))
	note.SetText(was.Note)
	r := &revision{desk: d, office: p.office, fields: []kit.Field{number, name, street, house, code, town, days, note}}
	r.pairs = [][2]kit.Field{{number, name}, {street, house}, {code, town}}
	r.warn = func(revising.Revision) string { return "" }
	r.build = func() (revising.Revision, error) {
		x := was
		x.Number, x.Names = strings.TrimSpace(number.Text()), maps.Clone(was.Names)
		if x.Names == nil {
			x.Names = lang.Texts{}
		}
		x.Names[d.Words.Lang()] = name.Text()
		if x.Names[lang.DE] == "" {
			x.Names[lang.DE] = name.Text()
		}
		x.Address = address.Address{
			Street: street.Text(), HouseNo: house.Text(), PostalCode: code.Text(), Town: town.Text(), Country: was.Address.Country,
		}
		x.Address.Country = cmp.Or(x.Address.Country, p.show.read.Load().Country)
		if x.Weekdays = civil.WeekdaySet(days.Values()...); x.Weekdays == civil.EveryDay {
			x.Weekdays = civil.NoWeekday
		}
		x.Note = note.Text()
		return revising.Revision{Points: []shipto.PickupPoint{x}}, nil
	}
	for _, f := range []*kit.TextField{number, name, street, house, code, town, note} {
		f.OnChange = r.weigh
	}
	days.OnChange = r.weigh
	title := d.T("tours.new_point.title")
	if was.ID != 0 {
		title = d.T("tours.edit_point.title", "name", was.Number)
	}
	r.open(title)
}
