package invoices

import (
	"slices"
	"sync/atomic"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/ui/desktop/kit"
)

// signs are how the states are marked.
var signs = map[State]kit.Sign{
	ToIssue: kit.Planned, Stopped: kit.Wrong, Waiting: kit.Paused, Open: kit.Planned, Paid: kit.Done,
}

// sheetView is a document beside the list it was chosen in.
type sheetView struct {
	desk    *kit.Desk
	object  *fyne.Container
	none    fyne.CanvasObject
	title   *kit.Line
	place   *kit.Line
	state   *fyne.Container
	trouble *fyne.Container
	facts   [2]*kit.Facts // beside one another
	lines   *kit.Table[Line]
	rows    atomic.Pointer[[]Line] // read by the table beside the window
	sums    *fyne.Container
	paper   *container.Scroll // where the window is too low for it
}

func newSheetView(d *kit.Desk) *sheetView {
	v := &sheetView{
		desk: d, title: kit.NewHead("").Cut(), place: kit.NewCaption("").Cut(), facts: [2]*kit.Facts{kit.NewFacts(), kit.NewFacts()},
		state: container.NewStack(), trouble: kit.NewColumn(4), sums: container.New(sumLayout{}),
	}
	v.lines = kit.NewTable(d, "invoices-lines", lineColumns(d), kit.SliceSource(v.shown, func(l Line) int64 { return l.ID }, nil))
	head := kit.NewColumn(6,
		kit.NewColumn(2, container.NewBorder(nil, nil, nil, v.state, v.title), v.place), v.trouble,
		container.NewGridWithColumns(2, v.facts[0], v.facts[1]), kit.NewColumn(0))
	v.paper = container.NewVScroll(container.NewBorder(head, v.sums, nil, nil, v.lines))
	v.none = container.NewCenter(kit.NewCaption(d.T("invoices.sheet.none")))
	v.object = container.NewStack(v.none, v.paper)
	v.clear()
	return v
}

func lineColumns(d *kit.Desk) []kit.Column[Line] {
	return []kit.Column[Line]{
		{Key: "day", Title: d.T("invoices.column.day"), Width: 88, Cell: func(l Line) kit.Cell { return kit.Cell{Text: l.Day} }},
		{Key: "text", Title: d.T("invoices.column.article"), Width: 110, Grow: true, Cell: func(l Line) kit.Cell { return kit.Cell{Text: l.Text} }},
		{Key: "quantity", Title: d.T("invoices.column.quantity"), Width: 84, Right: true, Cell: func(l Line) kit.Cell { return kit.Cell{Text: l.Quantity} }},
		{Key: "price", Title: d.T("invoices.column.price"), Width: 64, Right: true, Cell: func(l Line) kit.Cell { return kit.Cell{Text: l.Price, Muted: true} }},
		{Key: "amount", Title: d.T("invoices.column.amount"), Width: 72, Right: true, Cell: func(l Line) kit.Cell { return kit.Cell{Text: l.Amount} }},
	}
}

func (v *sheetView) shown() []Line {
	if rows := v.rows.Load(); rows != nil {
		return *rows
	}
	return nil
}

// clear shows no document.
func (v *sheetView) clear() {
	v.paper.Hide()
	v.none.Show()
}

// show shows a document.
func (v *sheetView) show(s Sheet) {
	v.title.SetText(s.Title)
	v.place.SetText(s.Place)
	v.state.Objects = []fyne.CanvasObject{kit.NewChip(signs[s.State], s.Says)}
	v.trouble.Objects = nil
	for _, sentence := range s.Problems {
		v.trouble.Add(kit.NewMarked(kit.Wrong, kit.NewProse(sentence)))
	}
	v.trouble.Hidden = len(s.Problems) == 0
	var facts []kit.Fact
	for _, f := range s.Facts {
		facts = append(facts, kit.Fact{Label: f.Label, Text: f.Text})
	}
	half := (len(facts) + 1) / 2
	v.facts[0].Set(facts[:half]...)
	v.facts[1].Set(facts[half:]...)
	v.sums.Objects = nil
	for i, sum := range s.Sums {
		label, amount := kit.NewCaption(sum.Label), kit.NewLine(sum.Amount)
		if i == len(s.Sums)-1 {
			label, amount = kit.NewStrong(sum.Label), kit.NewStrong(sum.Amount)
		}
		v.sums.Add(label)
		v.sums.Add(amount)
	}
	if !slices.Equal(v.shown(), s.Lines) {
		v.rows.Store(&s.Lines)
		v.lines.Restart()
	}
	v.none.Hide()
	v.paper.Show()
	v.object.Refresh()
}

// sumLayout puts labels and amounts in pairs under one another, the amounts
// under those of the lines.
type sumLayout struct{}

const (
	sumTop    float32 = 6
	sumRow    float32 = 20
	sumAmount float32 = 72 // room of an amount
	sumEdge   float32 = 20 // as in the last column of a table
)

func (sumLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	for i := 0; i+1 < len(o); i += 2 {
		place := func(x fyne.CanvasObject, right float32) {
			least := x.MinSize()
			x.Resize(least)
			x.Move(fyne.NewPos(right-least.Width, sumTop+float32(i/2)*sumRow+(sumRow-least.Height)/2))
		}
		place(o[i], size.Width-sumEdge-sumAmount)
		place(o[i+1], size.Width-sumEdge)
	}
}

func (sumLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	width := float32(0)
	for i := 0; i+1 < len(o); i += 2 {
		width = max(width, o[i].MinSize().Width)
	}
	return fyne.NewSize(width+sumAmount+2*sumEdge, sumTop+float32(len(o)/2)*sumRow)
}
