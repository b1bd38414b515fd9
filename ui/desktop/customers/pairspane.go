package customers

import (
	"cmp"
	"context"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/office/people"
	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// pairsPane lists customers that are in the books twice.
type pairsPane struct {
	screen *Screen
	show   *Pairs
	table  *kit.Table[Pair]
	merge  *kit.Command
	object fyne.CanvasObject

	finding kit.Latest
}

func newPairsPane(s *Screen, show *Pairs) *pairsPane {
	d := s.desk
	p := &pairsPane{screen: s, show: show}
	p.merge = &kit.Command{
		Name: d.T("customers.command.merge"), Icon: kit.Icon("act-check"), Key: kit.Ctrl(fyne.KeyO), Run: p.ask,
		Ready: func() bool { _, ok := p.table.Selected(); return ok },
	}
	p.table = p.newTable()
	p.object = container.NewBorder(spaced(kit.NewProse(d.T("customers.pairs.says"))), container.NewHBox(p.merge.Button()), nil, nil, p.table)
	return p
}

func (p *pairsPane) newTable() *kit.Table[Pair] {
	d := p.screen.desk
	column := func(key string, width float32, cell func(Pair) string) kit.Column[Pair] {
		return kit.Column[Pair]{
			Key: key, Title: d.T("customers.column." + key), Width: width, Sort: true,
			Cell: func(x Pair) kit.Cell { return kit.Cell{Text: cell(x)} },
		}
	}
	first := func(x Pair) string { return p.show.Who(x.First) }
	second := func(x Pair) string { return p.show.Who(x.Second) }
	town := func(x Pair) string { return x.First.PostalCode + " " + x.First.Town }
	signs := column("signs", 200, p.show.Signs)
	signs.Grow = true
	by := func(text func(Pair) string) func(a, b Pair) int {
		return func(a, b Pair) int { return cmp.Compare(text(a), text(b)) }
	}
	t := kit.NewTable(d, "customer-pairs", []kit.Column[Pair]{
		column("first", 230, first), column("second", 230, second), column("town", 170, town), signs,
	}, kit.SliceSource(p.show.All, func(x Pair) int64 { return x.ID }, map[string]func(a, b Pair) int{
		"first": by(first), "second": by(second), "town": by(town), "signs": by(p.show.Signs),
	}))
	t.OnOpen = func(Pair) { p.ask() }
	t.OnSelect = func(Pair, bool) { p.merge.Refresh() }
	t.Empty = kit.NewEmpty(d.T("customers.pairs.none"), d.T("customers.pairs.none_says"), nil)
	return t
}

func (p *pairsPane) commands() []*kit.Command { return []*kit.Command{p.merge} }

// reload looks for pairs again, beside the window.
func (p *pairsPane) reload() {
	kit.StartLatest(&p.finding, p.screen.desk.Tasks, kit.Work[[]Pair]{
		Name: p.screen.desk.T("customers.task.pairs"), Do: p.show.Find(),
		Then: func(found []Pair) {
			p.show.Take(found)
			p.screen.parts.SetName(1, p.screen.desk.T("customers.part.duplicates_n", "n", len(found)))
			p.table.Reload()
		},
	})
}

// ask shows the two side by side and asks which of them is kept.
func (p *pairsPane) ask() {
	x, ok := p.table.Selected()
	if !ok {
		return
	}
	d := p.screen.desk
	keep := kit.NewChoiceField(d, "keep", d.T("customers.field.keep"), []kit.Option[int64]{
		{Value: x.First.ID, Name: p.show.Who(x.First)}, {Value: x.Second.ID, Name: p.show.Who(x.Second)},
	})
	m := &merging{pane: p, pair: x, keep: keep}
	m.dialog = kit.ShowDialog(d, kit.Dialog{
		Title: d.T("customers.merge.title"), Says: d.T("customers.effect.none"), Form: kit.NewForm(d, keep), Extra: p.sideBySide(x),
		Do: d.T("customers.merge.do"), Danger: true, OnDo: func(func()) { m.do() }, OnShut: m.working.Cancel,
	})
	keep.OnChange = m.weigh
	m.weigh()
}

// pairShares are the parts of the width of a line about two customers.
var pairShares = kit.Shares{0.2, 0.4, 0.4}

// sideBySide are the two, a line for each thing there is to compare.
func (p *pairsPane) sideBySide(x Pair) fyne.CanvasObject {
	d, l := p.screen.desk, p.screen.list.show
	out := kit.NewColumn(kit.Gap / 8)
	for _, line := range []struct {
		key string
		of  func(view.CustomerRow) string
	}{
		{"number", func(r view.CustomerRow) string { return r.Number }}, {"name", l.Name}, {"town", l.Town},
		{"email", func(r view.CustomerRow) string { return r.Email }}, {"phone", func(r view.CustomerRow) string { return r.Phone }},
		{"language", l.Language}, {"cycle", l.Cycle}, {"running", func(r view.CustomerRow) string { return strconv.Itoa(r.Running) }},
		{"state", func(r view.CustomerRow) string { says, _ := l.State(r); return says }},
	} {
		out.Add(container.New(pairShares, kit.NewCaption(d.T("customers.column."+line.key)).Cut(),
			kit.NewLine(line.of(x.First)).Cut(), kit.NewLine(line.of(x.Second)).Cut()))
	}
	return out
}

// merging is the dialog about a pair.
type merging struct {
	pane    *pairsPane
	pair    Pair
	keep    *kit.ChoiceField[int64]
	dialog  *kit.OpenDialog
	merge   people.Merge
	working kit.Latest
}

// ids are the one who is kept and the other.
func (m *merging) ids() (kept, gone int64) {
	if m.keep.Value() == m.pair.First.ID {
		return m.pair.First.ID, m.pair.Second.ID
	}
	return m.pair.Second.ID, m.pair.First.ID
}

// weigh finds out what merging would do.
func (m *merging) weigh() {
	d, o := m.pane.screen.desk, m.pane.screen.office
	kept, gone := m.ids()
	today := d.Today()
	kit.StartLatest(&m.working, d.Tasks, kit.Work[people.Merge]{
		Do: func(ctx context.Context) (people.Merge, error) {
			return o.Jobs.WeighMerge(ctx, o.Actor, today, kept, gone)
		},
		Then: func(x people.Merge) {
			m.merge = x
			m.dialog.Tell(nil)
			m.dialog.SetSays(m.pane.show.Told(x))
			m.dialog.SetReason("")
		},
		Failed: func(err error) {
			m.dialog.Tell(err)
			m.dialog.SetReason(d.T("customers.merge.impossible"))
		},
	})
}

func (m *merging) do() {
	s := m.pane.screen
	kept, gone := m.ids()
	seen, today, o := m.merge.Seen(), s.desk.Today(), s.office
	kit.StartIn(m.dialog, kit.Work[people.Merge]{
		Do: func(ctx context.Context) (people.Merge, error) {
			return o.Jobs.Merge(ctx, o.Actor, today, seen, kept, gone)
		},
		Then: func(people.Merge) { s.desk.Saved() },
	})
}
