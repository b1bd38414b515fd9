package takeover

import (
	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

func column[T any](p *Part, key string, width float32, cell func(T) kit.Cell) kit.Column[T] {
	return kit.Column[T]{Key: key, Title: p.desk.T("takeover.column." + key), Width: width, Cell: cell}
}

// fileTable lists what lies in the folder.
func (p *Part) fileTable() *kit.Table[FileRow] {
	state := column(p, "state", 150, func(r FileRow) kit.Cell {
		switch {
		case r.Unread:
			return kit.Cell{Text: r.State, Muted: true}
		case r.Wrong:
			return kit.Cell{Text: r.State, Sign: kit.Wrong}
		case p.at == read:
			return kit.Cell{Text: r.State, Sign: kit.Planned}
		}
		return kit.Cell{Text: r.State, Sign: kit.Done}
	})
	state.Grow = true
	rows := column(p, "rows", 64, func(r FileRow) kit.Cell { return kit.Cell{Text: r.Rows} })
	rows.Right = true
	t := kit.NewTable(p.desk, "takeover_files", []kit.Column[FileRow]{
		column(p, "file", 140, func(r FileRow) kit.Cell { return kit.Cell{Text: r.Name, Muted: r.Unread} }),
		column(p, "table", 120, func(r FileRow) kit.Cell { return kit.Cell{Text: r.Table} }),
		rows, state,
	}, kit.SliceSource(func() []FileRow { return p.found }, func(r FileRow) int64 { return r.ID }, nil))
	t.Empty = kit.NewEmpty(p.desk.T("takeover.files.empty.title"), p.desk.T("takeover.files.empty.says"), nil)
	return t
}

// findingTable lists what is wrong.
func (p *Part) findingTable() *kit.Table[Row] {
	says := column(p, "says", 200, func(r Row) kit.Cell { return kit.Cell{Text: r.Says} })
	says.Grow = true
	line := column(p, "line", 54, func(r Row) kit.Cell { return kit.Cell{Text: r.Line} })
	line.Right = true
	t := kit.NewTable(p.desk, "takeover_findings", []kit.Column[Row]{
		column(p, "file", 116, func(r Row) kit.Cell { return kit.Cell{Text: r.File} }),
		line,
		column(p, "taken", 106, func(r Row) kit.Cell {
			if r.Warning {
				return kit.Cell{Text: p.desk.T("takeover.warning"), Sign: kit.Due}
			}
			return kit.Cell{Text: p.desk.T("takeover.left_out"), Sign: kit.Wrong}
		}),
		says,
	}, kit.SliceSource(func() []Row { return p.rows }, func(r Row) int64 { return r.ID }, nil))
	t.Empty = kit.NewEmpty(p.desk.T("takeover.empty.title"), p.desk.T("takeover.empty.says"), nil)
	return t
}

// figureTable lists the totals beside those of the old system.
func (p *Part) figureTable() *kit.Table[SumRow] {
	number := func(key string, width float32, cell func(SumRow) kit.Cell) kit.Column[SumRow] {
		c := column(p, key, width, cell)
		c.Right = true
		return c
	}
	name := column(p, "figure", 150, func(r SumRow) kit.Cell { return kit.Cell{Text: r.Name, Bold: r.IsHead} })
	name.Grow = true
	t := kit.NewTable(p.desk, "takeover_totals", []kit.Column[SumRow]{
		name,
		number("here", 76, func(r SumRow) kit.Cell { return kit.Cell{Text: r.Here} }),
		number("before", 106, func(r SumRow) kit.Cell { return kit.Cell{Text: r.Before} }),
		number("difference", 84, func(r SumRow) kit.Cell {
			if r.Differs {
				return kit.Cell{Text: r.Difference, Sign: kit.Due}
			}
			return kit.Cell{Text: r.Difference}
		}),
	}, kit.SliceSource(func() []SumRow { return p.sums }, func(r SumRow) int64 { return r.ID }, nil))
	t.Empty = kit.NewEmpty(p.desk.T("takeover.sums.empty.title"), p.desk.T("takeover.sums.empty.says"), nil)
	return t
}

// threeLists puts the files above the findings, and the totals beside them.
type threeLists struct{}

func (threeLists) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left, top := size.Width*leftShare-kit.Gap/2, size.Height*topShare-kit.Gap/2
	o[0].Move(fyne.NewPos(0, 0))
	o[0].Resize(fyne.NewSize(left, top))
	o[1].Move(fyne.NewPos(0, top+kit.Gap))
	o[1].Resize(fyne.NewSize(left, size.Height-top-kit.Gap))
	o[2].Move(fyne.NewPos(left+kit.Gap, 0))
	o[2].Resize(fyne.NewSize(size.Width-left-kit.Gap, size.Height))
}

func (threeLists) MinSize(o []fyne.CanvasObject) fyne.Size {
	files, findings, totals := o[0].MinSize(), o[1].MinSize(), o[2].MinSize()
	return fyne.NewSize(max(files.Width, findings.Width)+kit.Gap+totals.Width, max(files.Height+kit.Gap+findings.Height, totals.Height))
}
