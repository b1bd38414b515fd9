package plans

import (
	"cmp"
	"context"
	"strconv"
	"strings"

	"fyne.io/fyne/v2"

	"turnus/domain/catalog"
	"turnus/ui/desktop/kit"
	"turnus/ui/desktop/leads"
)

type ctx = context.Context

// listPane is the list of plans and, as another part, the lead times of articles.
type listPane struct {
	screen *Screen
	parts  *kit.Parts
	leads  *leads.Pane
	stored Stored
	table  *kit.Table[catalog.DeliveryPlan]
	add    *kit.Command
	open   *kit.Command
	object fyne.CanvasObject
}

func newListPane(s *Screen) *listPane {
	d := s.desk
	p := &listPane{screen: s}
	p.leads = leads.New(d, s.office.Leads)
	p.add = &kit.Command{
		Name: d.T("plans.command.new"), Icon: kit.Icon("act-plan"), Key: kit.KeyNew, Primary: true, Run: s.newPlan,
		Ready: func() bool { return p.plansShown() && len(p.stored.Calendars) > 0 },
	}
	p.open = &kit.Command{
		Name: d.T("plans.command.open"), Icon: kit.Icon("act-open"), Key: kit.Ctrl(fyne.KeyO), Run: p.openSelected,
		Ready: func() bool { _, ok := p.table.Selected(); return ok && p.plansShown() },
	}
	p.table = p.newTable()
	p.parts = kit.NewParts(d, kit.Part{Name: d.T("plans.part.plans"), Content: p.table},
		kit.Part{Name: d.T("leads.name"), Content: p.leads.Content()})
	p.parts.OnChange = func(int) { p.turnTo() }
	p.object = kit.NewPage(d.T("shell.nav.plans"), nil, []*kit.Command{p.add, p.open}, p.parts.Object())
	return p
}

// plansShown reports whether the plans are the part that is shown, as they are at
// first.
func (p *listPane) plansShown() bool { return p.parts == nil || p.parts.Chosen() == 0 }

// commands are those of the part that is shown: parts have keys in common.
func (p *listPane) commands() []*kit.Command {
	if p.plansShown() {
		return []*kit.Command{p.add, p.open}
	}
	return p.leads.Commands()
}

// turnTo shows what is stored now in the part that was chosen.
func (p *listPane) turnTo() {
	kit.RefreshCommands([]*kit.Command{p.add, p.open})
	if p.screen.desk.CommandsChanged != nil {
		p.screen.desk.CommandsChanged()
	}
	p.screen.Reload()
}

// newTable lists plans with what they deliver on the day it is.
func (p *listPane) newTable() *kit.Table[catalog.DeliveryPlan] {
	type row = catalog.DeliveryPlan
	d := p.screen.desk
	column := func(key string, width float32, cell func(row) string) kit.Column[row] {
		return kit.Column[row]{
			Key: key, Title: d.T("plans.column." + key), Width: width, Sort: true,
			Cell: func(r row) kit.Cell { return kit.Cell{Text: cell(r)} },
		}
	}
	name := func(r row) string { return r.Names.In(d.Words.Lang()) }
	rhythm := func(r row) string { return d.Words.Rhythm(r.On(d.Today()).Rhythm) }
	calendar := func(r row) string { return p.stored.calendar(r.CalendarID, d.Words.Lang()) }
	uses := func(r row) int { return p.stored.Uses[r.ID].Subscriptions }
	words := column("rhythm", 220, rhythm)
	words.Grow = true
	used := column("uses", 98, func(r row) string { return strconv.Itoa(uses(r)) })
	used.Right = true
	discount := column("discount", 64, func(r row) string { return d.Words.Rate(r.On(d.Today()).Discount) })
	discount.Right = true
	by := func(text func(row) string) func(a, b row) int {
		return func(a, b row) int { return strings.Compare(text(a), text(b)) }
	}
	t := kit.NewTable(d, "plans", []kit.Column[row]{
		column("number", 120, func(r row) string { return r.Number }), column("name", 242, name), words,
		column("calendar", 152, calendar), used, discount,
	}, kit.SliceSource(func() []row { return p.stored.Plans }, func(r row) int64 { return r.ID }, map[string]func(a, b row) int{
		"number": by(func(r row) string { return r.Number }), "name": by(name), "rhythm": by(rhythm), "calendar": by(calendar),
		"uses":     func(a, b row) int { return cmp.Compare(uses(a), uses(b)) },
		"discount": func(a, b row) int { return cmp.Compare(a.On(d.Today()).Discount, b.On(d.Today()).Discount) },
	}))
	t.OnOpen = p.screen.openPlan
	t.OnSelect = func(row, bool) { p.open.Refresh() }
	t.Empty = kit.NewEmpty(d.T("plans.empty.title"), d.T("plans.empty.says"), p.add)
	return t
}

func (p *listPane) show(s Stored) {
	p.stored = s
	p.table.Reload()
	kit.RefreshCommands([]*kit.Command{p.add, p.open})
}

func (p *listPane) openSelected() {
	if r, ok := p.table.Selected(); ok {
		p.screen.openPlan(r)
	}
}
