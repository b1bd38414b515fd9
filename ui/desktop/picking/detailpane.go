package picking

import (
	"reflect"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// detailPane is the slip that is chosen: its lines with what is missing of them,
// and beside them where it goes and what is to be minded.
type detailPane struct {
	screen *Screen
	object *fyne.Container
	shown  Detail
	rows   []*lineRow
}

func newDetailPane(s *Screen) *detailPane {
	p := &detailPane{screen: s, object: container.NewStack()}
	p.clear()
	return p
}

func (p *detailPane) clear() {
	p.shown, p.rows = Detail{}, nil
	p.object.Objects = []fyne.CanvasObject{container.NewCenter(kit.NewCaption(p.screen.desk.T("picking.detail.none")))}
	p.object.Refresh()
}

// refresh shows what the slip says now.
func (p *detailPane) refresh() {
	if p.shown.ID != 0 {
		p.show(p.shown.ID, true)
	}
}

// show shows a slip. What a person is typing into stays as it is.
func (p *detailPane) show(id int64, ok bool) {
	d, found := p.screen.show.Detail(id)
	if !ok || !found {
		p.clear()
		return
	}
	if reflect.DeepEqual(untyped(d), untyped(p.shown)) {
		p.shown = d
		return
	}
	typing := p.focused()
	p.shown = d
	p.build()
	if typing != 0 {
		p.focus(slices.IndexFunc(p.rows, func(r *lineRow) bool { return r.id == typing }))
	}
}

// untyped is the slip without what a person typed.
func untyped(d Detail) Detail {
	d.Lines = slices.Clone(d.Lines)
	for i := range d.Lines {
		if d.Lines[i].Open {
			d.Lines[i].Short, d.Lines[i].Problem = "", ""
		}
	}
	return d
}

func (p *detailPane) build() {
	d := p.shown
	title := container.NewBorder(nil, nil, nil, kit.NewChip(slipSigns[d.State], d.Word), kit.NewHead(d.Receiver).Cut())
	says := container.NewBorder(nil, nil, nil, p.whyLink(), kit.NewCaption(d.Says).Cut())
	head := container.New(layout.NewCustomPaddedVBoxLayout(2), title, says)
	lines := kit.NewColumn(0, newLineHeads(p.screen.desk))
	p.rows = nil
	for _, l := range d.Lines {
		row := newLineRow(p, l)
		p.rows = append(p.rows, row)
		lines.Add(row.object)
	}
	body := container.New(twoColumns{}, lines, p.about())
	p.object.Objects = []fyne.CanvasObject{container.New(layout.NewCustomPaddedLayout(kit.Gap/2, 0, 0, 0),
		container.NewBorder(head, nil, nil, nil, container.NewVScroll(body)))}
	p.object.Refresh()
}

// whyLink asks why the parcel is delivered on its day; nil where a customer chose
// it with a single order.
func (p *detailPane) whyLink() fyne.CanvasObject {
	if !p.canAsk() {
		return nil
	}
	return kit.NewLink(p.screen.desk.T("why.ask"), p.askWhy)
}

func (p *detailPane) canAsk() bool { return len(p.shown.Subscriptions) > 0 }

func (p *detailPane) askWhy() { p.screen.because.Ask(p.shown.Date, p.shown.Subscriptions...) }

// about is where the parcel goes, and the remarks, those on safety first.
func (p *detailPane) about() fyne.CanvasObject {
	d := p.shown
	box := kit.NewColumn(kit.Gap / 2)
	for _, c := range d.Clashes {
		box.Add(kit.NewMarked(kit.Clash, kit.NewProse(c)))
	}
	for _, r := range d.Remarks {
		box.Add(p.remark(r))
	}
	if len(d.Parcels) > 0 {
		box.Add(container.NewHBox(kit.NewLink(p.screen.desk.T("picking.remark.write"), func() { p.screen.askRemark(RemarkRow{}) })))
	}
	facts := []kit.Fact{}
	for _, f := range d.Facts {
		facts = append(facts, kit.Fact{Label: f.Label, Text: f.Value})
	}
	box.Add(kit.NewFacts(facts...))
	return box
}

func (p *detailPane) remark(r RemarkRow) fyne.CanvasObject {
	text := kit.NewProse(r.Text)
	var origin fyne.CanvasObject = kit.NewCaption(r.Origin).Cut()
	if r.Order != 0 {
		origin = container.NewBorder(nil, nil, nil, kit.NewLink(p.screen.desk.T("picking.change"), func() { p.screen.askRemark(r) }), origin)
	}
	remark := kit.NewColumn(0, text, origin)
	if !r.Safety {
		return remark
	}
	text.SetColor(kit.ColorWrong)
	return kit.NewMarked(kit.Safety, remark)
}

// enter goes to the first line on which a shortage can be entered.
func (p *detailPane) enter() { p.focus(p.next(-1, 1)) }

// next is the next open line in a direction, -1 for none.
func (p *detailPane) next(from, step int) int {
	for i := from + step; i >= 0 && i < len(p.rows); i += step {
		if p.rows[i].entry != nil {
			return i
		}
	}
	return -1
}

func (p *detailPane) focus(i int) {
	if i >= 0 && p.rows[i].entry != nil {
		p.screen.desk.Window.Canvas().Focus(p.rows[i].entry.Focus())
	}
}

// focused is the line that is typed into, 0 for none.
func (p *detailPane) focused() int64 {
	focused := p.screen.desk.Window.Canvas().Focused()
	for _, r := range p.rows {
		if r.entry != nil && focused == r.entry.Focus() {
			return r.id
		}
	}
	return 0
}

// move goes from a line to the next one, or back to the list where they end.
func (p *detailPane) move(r *lineRow, step int) {
	if i := p.next(slices.Index(p.rows, r), step); i >= 0 {
		p.focus(i)
		return
	}
	p.screen.desk.Window.Canvas().Focus(p.screen.slips.table)
}

// twoColumns gives the second object what it needs, at most a third, and the
// first the rest.
type twoColumns struct{}

const aboutWidth float32 = 224

func (twoColumns) widths(width float32) (left, right float32) {
	right = min(max(aboutWidth, width/4), width/2)
	return width - right - kit.Gap, right
}

func (t twoColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left, right := t.widths(size.Width)
	o[0].Resize(fyne.NewSize(left, o[0].MinSize().Height))
	o[1].Resize(fyne.NewSize(right, o[1].MinSize().Height))
	o[1].Move(fyne.NewPos(left+kit.Gap, 0))
}

func (twoColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(0, max(o[0].MinSize().Height, o[1].MinSize().Height))
}
