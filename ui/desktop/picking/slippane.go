package picking

import (
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"turnus/ui/desktop/kit"
)

// slipSigns are the signs of the states of slips.
var slipSigns = map[SlipState]kit.Sign{
	SlipNew: kit.Planned, SlipPrinted: kit.Due, SlipChanged: kit.Wrong, SlipVoid: kit.Dropped, SlipClosed: kit.Done,
}

// sign is that of the state; what is still to be decided comes first.
func (r SlipRow) sign() kit.Sign {
	switch {
	case r.Unsolved:
		return kit.Wrong
	case r.Clash && r.State != SlipChanged:
		return kit.Clash
	}
	return slipSigns[r.State]
}

// slipPane is the list of slips with the chosen one below it.
type slipPane struct {
	screen *Screen
	object fyne.CanvasObject
	search *kit.Search
	table  *kit.Table[SlipRow]
	detail *detailPane
}

func newSlipPane(s *Screen) *slipPane {
	p := &slipPane{screen: s, detail: newDetailPane(s)}
	p.search = kit.NewSearch(s.desk, s.desk.T("picking.search"), func(words string) {
		s.show.Search(words)
		p.table.Restart()
	})
	p.search.OnSubmit = func() { s.desk.Window.Canvas().Focus(p.table) }
	p.table = kit.NewTable(s.desk, "slips", slipColumns(s.desk),
		kit.SliceSource(s.show.Slips, func(r SlipRow) int64 { return r.ID }, SlipSorts()))
	p.table.OnSelect = func(r SlipRow, ok bool) {
		p.detail.show(r.ID, ok)
		kit.RefreshCommands([]*kit.Command{s.why, s.remark, s.swap})
	}
	p.table.OnOpen = func(SlipRow) { p.detail.enter() }
	p.table.Empty = kit.NewEmpty(s.desk.T("picking.empty.title"), s.desk.T("picking.empty.slips"), nil)
	p.table.Filtered = s.show.Searching
	split := container.NewVSplit(p.table, p.detail.object)
	split.SetOffset(0.5)
	p.object = split
	return p
}

func slipColumns(d *kit.Desk) []kit.Column[SlipRow] {
	column := func(key string, width float32, text func(SlipRow) string) kit.Column[SlipRow] {
		return kit.Column[SlipRow]{
			Key: key, Title: d.T("picking.column." + key), Width: width, Sort: true,
			Cell: func(r SlipRow) kit.Cell {
				return kit.Cell{Text: text(r), Muted: r.State == SlipVoid, Strike: r.State == SlipVoid}
			},
		}
	}
	number := column("slip", 124, func(r SlipRow) string { return r.Number })
	receiver := column("receiver", 128, func(r SlipRow) string { return r.Receiver })
	receiver.Grow = true
	plain := receiver.Cell
	receiver.Cell = func(r SlipRow) kit.Cell {
		c := plain(r)
		if r.Safety {
			c.Sign, c.Color = kit.Safety, theme.ColorNameForeground
		}
		return c
	}
	lines := column("lines", 40, func(r SlipRow) string { return strconv.Itoa(r.Lines) })
	lines.Right = true
	state := column("state", 152, func(r SlipRow) string { return r.Says })
	state.Cell = func(r SlipRow) kit.Cell { return kit.Cell{Text: r.Says, Sign: r.sign()} }
	return []kit.Column[SlipRow]{
		number,
		column("town", 92, func(r SlipRow) string { return r.Town }),
		receiver,
		column("tour", 72, func(r SlipRow) string { return r.Tour }),
		lines,
		column("origin", 84, func(r SlipRow) string { return r.Origin }),
		state,
	}
}

// refresh shows the slips there are now.
func (p *slipPane) refresh(another bool) {
	if !another {
		p.table.Reload()
		p.detail.refresh()
		return
	}
	p.search.SetText("")
	p.table.Restart()
	first := int64(0)
	if slips := p.screen.show.Slips(); len(slips) > 0 {
		first = slips[0].ID
	}
	p.table.Select(first)
	p.detail.show(first, first != 0)
}

// find chooses a slip, also one the search leaves out.
func (p *slipPane) find(slip int64) {
	if p.screen.show.Searching() {
		p.search.SetText("")
		p.screen.show.Search("")
		p.table.Restart()
	}
	p.table.Select(slip)
	p.detail.show(slip, true)
}
