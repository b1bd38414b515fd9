package subscriptions

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/domain/civil"
	"turnus/ui/desktop/kit"
)

// cardPane is one subscription on the screen.
type cardPane struct {
	screen *Screen
	show   *Card

	pause, resume, skip, undo, why, back *kit.Command

	chosen civil.Date // row of what is coming
	rows   []*comingRow
	object fyne.CanvasObject
	body   *container.Scroll
}

// marks are how days are signed.
var marks = map[Mark]kit.Sign{
	Planned: kit.Planned, Ordered: kit.Due, Moved: kit.Moved, Paused: kit.Paused, Dropped: kit.Dropped,
}

func newCardPane(s *Screen, show *Card) *cardPane {
	d := s.desk
	p := &cardPane{screen: s, show: show, object: container.NewStack()}
	p.pause = &kit.Command{
		Name: d.T("subscriptions.command.pause"), Icon: kit.Icon("act-pause"), Primary: true, Key: kit.Ctrl(fyne.KeyE),
		Run: p.askPause, Ready: func() bool { return !show.Over() },
	}
	p.resume = &kit.Command{
		Name: d.T("subscriptions.command.resume"), Icon: kit.Icon("act-resume"), Key: kit.Ctrl(fyne.KeyR), Run: p.askResume,
		Ready: func() bool { _, ok := show.PauseAhead(); return ok && !show.Over() },
	}
	p.skip = &kit.Command{
		Name: d.T("subscriptions.command.skip"), Icon: kit.Icon("act-skip"), Key: kit.Ctrl(fyne.KeyK), Run: p.askSkip,
		Ready: func() bool { return p.row().Skip },
	}
	p.undo = &kit.Command{
		Name: d.T("subscriptions.command.unskip"), Icon: kit.Icon("act-check"), Key: kit.Ctrl(fyne.KeyU), Run: p.askUndo,
		Ready: func() bool { return p.row().Undo },
	}
	p.why = &kit.Command{
		Name: d.T("subscriptions.command.why"), Icon: kit.Icon("act-why"), Key: kit.Ctrl(fyne.KeyW),
		Run: func() { p.tellWhy(p.row()) }, Ready: func() bool { return len(p.row().Why) > 0 },
	}
	p.back = &kit.Command{
		Name: d.T("subscriptions.command.back"), Icon: kit.Icon("act-back"), Key: kit.KeyClose, Run: s.showList,
	}
	return p
}

func (p *cardPane) commands() []*kit.Command {
	return []*kit.Command{p.pause, p.resume, p.skip, p.undo, p.why, p.back}
}

// row is the chosen row of what is coming; the zero row for none.
func (p *cardPane) row() Coming {
	for _, c := range p.show.Coming() {
		if c.Date == p.chosen {
			return c
		}
	}
	return Coming{}
}

func (p *cardPane) choose(day civil.Date) {
	p.chosen = day
	for _, r := range p.rows {
		r.Refresh()
	}
	kit.RefreshCommands(p.commands())
}

// refresh shows what the presenter has; another says that it is another
// subscription.
func (p *cardPane) refresh(another bool) {
	offset := fyne.Position{}
	if !another && p.body != nil {
		offset = p.body.Offset
	}
	if coming := p.show.Coming(); another || p.row().Date.IsZero() {
		p.chosen = civil.Date{}
		for _, c := range coming {
			if c.Skip {
				p.chosen = c.Date
				break
			}
		}
	}
	p.build()
	p.body.Offset = offset
	p.body.Refresh()
	kit.RefreshCommands(p.commands())
}

func (p *cardPane) build() {
	d := p.screen.desk
	state := kit.NewChip(signs[p.show.State()], d.T("common.subscription."+string(p.show.State())))
	top := container.NewHBox(p.back.Button(), layout.NewSpacer(), container.NewCenter(state))
	left := kit.NewColumn(kit.Gap/4, kit.NewHead(d.T("subscriptions.head.coming")))
	p.rows = nil
	for _, c := range p.show.Coming() {
		row := newComingRow(p, c)
		p.rows = append(p.rows, row)
		left.Add(row)
	}
	for _, problem := range p.show.Problems() {
		left.Add(kit.NewMarked(kit.Wrong, kit.NewProse(problem)))
	}
	if len(p.rows) == 0 && len(p.show.Problems()) == 0 {
		left.Add(kit.NewCaption(d.T("subscriptions.coming.none")))
	}
	p.past(left)
	right := kit.NewColumn(kit.Gap, p.facts(), newMonths(d, p.show))
	if remarks := p.remarks(); remarks != nil {
		right.Add(remarks)
	}
	p.body = container.NewVScroll(container.New(twoColumns{}, left, right))
	p.object.(*fyne.Container).Objects = []fyne.CanvasObject{kit.NewPage(p.show.Title(), nil,
		[]*kit.Command{p.pause, p.resume, p.skip, p.undo}, container.NewBorder(top, nil, nil, nil, p.body))}
	p.object.Refresh()
}

func (p *cardPane) facts() fyne.CanvasObject {
	var out []kit.Fact
	for _, f := range p.show.Facts() {
		out = append(out, kit.Fact{Label: f.Label, Text: f.Text})
	}
	return kit.NewFacts(out...)
}

func (p *cardPane) remarks() fyne.CanvasObject {
	list := p.show.Remarks()
	if len(list) == 0 {
		return nil
	}
	box := kit.NewColumn(kit.Gap/4, kit.NewHead(p.screen.desk.T("subscriptions.head.remarks")))
	for _, r := range list {
		text := kit.NewColumn(0, kit.NewProse(r.Text), kit.NewCaption(r.Lasts).Cut())
		if r.Safety {
			text = kit.NewMarked(kit.Safety, text)
		}
		box.Add(text)
	}
	return box
}

// past adds the orders so far and the history.
func (p *cardPane) past(box *fyne.Container) {
	d := p.screen.desk
	if orders := p.show.Orders(); len(orders) > 0 {
		box.Add(spaced(kit.NewHead(d.T("subscriptions.head.orders"))))
		for _, o := range orders {
			box.Add(container.New(shares{0.2, 0.22, 0.24, 0.14, 0.2}, kit.NewLine(o.Day).Cut(), kit.NewLine(o.Number).Cut(),
				kit.NewLine(o.State).Cut(), container.NewHBox(layout.NewSpacer(), kit.NewLine(o.Amount)), indented(kit.NewLine(o.Document).Cut())))
		}
	}
	if history := p.show.History(); len(history) > 0 {
		box.Add(spaced(kit.NewHead(d.T("subscriptions.head.history"))))
		for _, e := range history {
			says := kit.NewColumn(0, kit.NewProse(e.Says))
			if e.By != "" {
				says.Add(kit.NewCaption(e.By).Cut())
			}
			box.Add(container.New(shares{0.24, 0.76}, kit.NewCaption(e.At).Cut(), says))
		}
	}
}

func spaced(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(kit.Gap, 0, 0, 0), o)
}

func indented(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(0, 0, kit.Gap, 0), o)
}

// tellWhy shows the chain of a date.
func (p *cardPane) tellWhy(c Coming) {
	if len(c.Why) == 0 {
		return
	}
	steps := kit.NewColumn(kit.Gap / 2)
	for i, s := range c.Why {
		steps.Add(container.New(shares{0.06, 0.94}, kit.NewCaption(p.screen.desk.T("subscriptions.number", "n", i+1)), kit.NewProse(s)))
	}
	kit.ShowDialog(p.screen.desk, kit.Dialog{
		Title: p.screen.desk.T("subscriptions.why.title", "day", c.Day), Says: strings.TrimSpace(c.Says), Extra: steps,
	})
}

// twoColumns gives the left three fifths; each is as high as it needs to be.
type twoColumns struct{}

const rightColumn float32 = 340

func (twoColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	left := max(size.Width-rightColumn-2*kit.Gap, 400)
	o[0].Resize(fyne.NewSize(left, size.Height))
	o[0].Move(fyne.NewPos(0, 0))
	o[1].Move(fyne.NewPos(left+2*kit.Gap, 0))
	o[1].Resize(fyne.NewSize(rightColumn, o[1].MinSize().Height))
}

func (twoColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(400+rightColumn+2*kit.Gap, max(o[0].MinSize().Height, o[1].MinSize().Height))
}

// shares lays out objects beside one another in parts of the width.
type shares []float32

func (s shares) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, share := range s {
		w := size.Width * share
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(w, o[i].MinSize().Height))
		x += w
	}
}

func (s shares) MinSize(o []fyne.CanvasObject) fyne.Size {
	h := float32(0)
	for _, x := range o {
		h = max(h, x.MinSize().Height)
	}
	return fyne.NewSize(120, h)
}
