package contents

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/civil"
	"turnus/domain/office/boxes"
	"turnus/ui/desktop/kit"
)

// Week leads to what is in boxes in the week of a day; zero is this one.
type Week struct{ Day civil.Date }

// Open leads to the deliveries for which nothing fits.
type Open struct{}

// OpenPane is the list of the deliveries for which nothing fits.
type OpenPane struct {
	OnCount func(n int) // told how many there are; nil: nobody

	desk           *kit.Desk
	office         Office
	boxes          *Pane
	object         fyne.CanvasObject
	table          *kit.Table[OpenRow]
	rows           rows[OpenRow]
	edit, customer *kit.Command
	reading        kit.Latest
}

// NewOpen makes the list; the boxes are changed in the pane of them.
func NewOpen(d *kit.Desk, o Office, of *Pane) *OpenPane {
	p := &OpenPane{desk: d, office: o, boxes: of}
	one := func() bool { _, ok := p.table.Selected(); return ok }
	p.edit = &kit.Command{
		Name: d.T("contents.command.edit_box"), Icon: kit.Icon("act-edit"), Key: kit.Ctrl(fyne.KeyO), Primary: true, Ready: one,
		Run: func() { p.selected(func(r OpenRow) { of.Edit(r.Box, r.Day) }) },
	}
	p.customer = &kit.Command{
		Name: d.T("contents.command.customer"), Icon: kit.Icon("nav-customers"), Ready: one,
		Run: func() {
			p.selected(func(r OpenRow) { d.Visit(kit.Place{Screen: "customers", ID: r.Customer}) })
		},
	}
	p.table = kit.NewTable(d, "swaps", openColumns(d), kit.SliceSource(p.rows.all, func(r OpenRow) int64 { return r.ID }, nil))
	p.table.OnOpen = func(r OpenRow) { of.Edit(r.Box, r.Day) }
	p.table.OnSelect = func(OpenRow, bool) { kit.RefreshCommands(p.Commands()) }
	p.table.Empty = kit.NewEmpty(d.T("contents.open.none"), d.T("contents.open.none_says"), nil)
	says := kit.NewProse(d.T("contents.open.says"))
	says.SetColor(kit.ColorMuted)
	bar := container.NewBorder(nil, nil, nil, kit.NewButtons(p.edit, p.customer), says)
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(kit.Gap/4, kit.Gap/2, 0, 0), bar), nil, nil, nil, p.table)
	return p
}

func openColumns(d *kit.Desk) []kit.Column[OpenRow] {
	column := func(key string, width float32, of func(OpenRow) string) kit.Column[OpenRow] {
		return kit.Column[OpenRow]{Key: key, Title: d.T("contents.column." + key), Width: width, Cell: func(r OpenRow) kit.Cell { return kit.Cell{Text: of(r)} }}
	}
	receiver := column("receiver", 170, func(r OpenRow) string { return r.Receiver })
	receiver.Grow = true
	out := column("out", 170, nil)
	out.Cell = func(r OpenRow) kit.Cell { return kit.Cell{Text: r.Out, Sign: kit.Wrong} }
	return []kit.Column[OpenRow]{
		column("pick", 90, func(r OpenRow) string { return r.Pick }), column("delivery", 90, func(r OpenRow) string { return r.Delivery }),
		receiver, column("customer", 80, func(r OpenRow) string { return r.Number }), out,
		column("because", 140, func(r OpenRow) string { return r.Because }), column("box", 170, func(r OpenRow) string { return r.BoxName }),
	}
}

func (p *OpenPane) selected(do func(OpenRow)) {
	if r, ok := p.table.Selected(); ok {
		do(r)
	}
}

// Object is the list on the screen.
func (p *OpenPane) Object() fyne.CanvasObject { return p.object }

// Commands are what can be done.
func (p *OpenPane) Commands() []*kit.Command { return []*kit.Command{p.edit, p.customer} }

// Focus is what takes the keys.
func (p *OpenPane) Focus() fyne.Focusable { return p.table }

// Reload looks for them again.
func (p *OpenPane) Reload() {
	jobs, today := p.office.Jobs, p.desk.Today()
	kit.StartLatest(&p.reading, p.desk.Tasks, kit.Work[[]boxes.Unsolved]{
		Do: func(ctx context.Context) ([]boxes.Unsolved, error) {
			return jobs.Unsolved(ctx, civil.Between(today, today.AddDays(Ahead)))
		},
		Then: func(list []boxes.Unsolved) {
			shown := openRows(p.desk.Words, list)
			p.rows.Store(&shown)
			p.table.Reload()
			if _, ok := p.table.Selected(); !ok && len(shown) > 0 {
				p.table.Select(shown[0].ID)
			}
			kit.RefreshCommands(p.Commands())
			if p.OnCount != nil {
				p.OnCount(len(shown))
			}
		},
	})
}

// Show turns to the week of a day.
func (p *Pane) Show(w Week) {
	if w.Day.IsZero() {
		w.Day = p.desk.Today()
	}
	p.monday = w.Day.Monday()
}
