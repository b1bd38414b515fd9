package imports

import (
	"context"
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// detailPane shows the chosen request.
type detailPane struct {
	screen  *Screen
	object  *container.Scroll
	column  *fyne.Container
	row     view.RequestRow
	about   int64 // subscription it is about, 0 for none
	finding kit.Latest
}

func newDetailPane(s *Screen) *detailPane {
	p := &detailPane{screen: s, column: kit.NewColumn(kit.Gap / 2)}
	p.object = scroll(p.column)
	p.none()
	return p
}

func (p *detailPane) none() { p.put(kit.NewCaption(p.screen.desk.T("imports.detail.none")).Cut()) }

func (p *detailPane) put(objects ...fyne.CanvasObject) {
	p.column.Objects = objects
	p.object.Refresh()
}

func (p *detailPane) show(r view.RequestRow, ok bool) {
	p.finding.Cancel()
	if r.ID != p.row.ID {
		p.about = 0
		p.object.ScrollToTop()
	}
	p.row = r
	if !ok {
		p.none()
		return
	}
	d := p.screen.show.Detail(r)
	p.fill(d)
	p.find(d.About)
}

// find looks for the subscription the request is about: the way there opens
// when it is found. A request may name one that does not exist.
func (p *detailPane) find(number string) {
	if number == "" {
		return
	}
	kit.StartLatest(&p.finding, p.screen.desk.Tasks, kit.Work[int64]{
		Do: func(ctx context.Context) (int64, error) { return p.screen.show.office.Subscription(ctx, number) },
		Then: func(id int64) {
			p.about = id
			p.screen.refreshCommands()
		},
	})
}

func (p *detailPane) fill(d Detail) {
	all := []fyne.CanvasObject{
		kit.NewHead(d.Title).Cut(),
		kit.NewChip(signs[d.Verdict], d.Word),
		kit.NewProse(d.Says),
	}
	for _, more := range d.More {
		all = append(all, kit.NewMarked(kit.Due, kit.NewProse(more)))
	}
	if d.Next != "" {
		all = p.section(all, "imports.file.mend", kit.NewProse(d.Next))
	}
	if d.About != "" {
		all = append(all, container.NewHBox(p.screen.subscription.Button()))
	}
	all = p.section(all, "imports.detail.asked", facts(slices.Concat(d.Asked, d.Facts)))
	if len(d.Before)+len(d.After) > 0 {
		all = p.section(all, "imports.detail.before", prose(d.Before)...)
		all = p.section(all, "imports.detail.after", prose(d.After)...)
	}
	raw := widget.NewLabel(d.Raw)
	raw.Selectable = true
	raw.TextStyle.Monospace = true
	raw.Wrapping = fyne.TextWrapBreak
	p.put(p.section(all, "imports.detail.raw", raw)...)
}

// section adds objects below a head.
func (p *detailPane) section(all []fyne.CanvasObject, key string, objects ...fyne.CanvasObject) []fyne.CanvasObject {
	return append(append(all, section(p.screen.desk, key)), objects...)
}

// filePane shows the chosen file and leads to its requests.
type filePane struct {
	screen  *Screen
	object  *container.Scroll
	column  *fyne.Container
	file    view.ImportFileRow
	reading kit.Latest
}

func newFilePane(s *Screen) *filePane {
	p := &filePane{screen: s, column: kit.NewColumn(kit.Gap / 2)}
	p.object = scroll(p.column)
	p.show(view.ImportFileRow{}, false)
	return p
}

func (p *filePane) put(objects ...fyne.CanvasObject) {
	p.column.Objects = objects
	p.object.Refresh()
}

func (p *filePane) show(f view.ImportFileRow, ok bool) {
	d := p.screen.desk
	p.reading.Cancel()
	p.file = f
	switch {
	case !ok:
		p.put(kit.NewCaption(d.T("imports.file.none")).Cut())
	case f.Rejected:
		p.put(p.head()...)
		kit.StartLatest(&p.reading, d.Tasks, kit.Work[Rejection]{Do: p.screen.show.Rejection(f), Then: p.showRejection,
			Failed: func(err error) { p.showRejection(Rejection{Reasons: d.Words.Error(err)}) }})
	default:
		p.put(append(p.head(), container.NewHBox(widget.NewButton(d.T("imports.file.requests"), func() { p.screen.showFile(f) })))...)
	}
}

// head is what is known of every file.
func (p *filePane) head() []fyne.CanvasObject {
	d, presenter, f := p.screen.desk, p.screen.show, p.file
	known := []kit.Fact{{Label: d.T("imports.column.at"), Text: presenter.At(f.Arrived)}}
	if !f.Rejected {
		known = append(known, kit.Fact{Label: d.T("imports.column.requests"), Text: d.T("imports.number", "n", f.Requests)})
	}
	if counts := presenter.Counts(f); counts != "" {
		known = append(known, kit.Fact{Label: d.T("imports.column.counts"), Text: counts, Sign: signs[presenter.Worst(f)]})
	}
	return []fyne.CanvasObject{
		kit.NewHead(f.Name).Cut(), kit.NewChip(fileSign(f), presenter.State(f)), kit.NewFacts(known...),
	}
}

// showRejection says why a file could not be read, and what to do.
func (p *filePane) showRejection(r Rejection) {
	d, all := p.screen.desk, p.head()
	if len(r.Reasons) > 0 {
		all = append(all, section(d, "imports.file.reason"))
		all = append(all, prose(r.Reasons)...)
	}
	if r.Says != "" {
		all = append(all, section(d, "imports.file.mend"), kit.NewProse(r.Says))
	}
	if r.Folder != "" {
		all = append(all, container.NewHBox(widget.NewButton(d.T("imports.command.rejected"), func() { d.View(r.Folder) })))
	}
	p.put(all...)
}

func scroll(column fyne.CanvasObject) *container.Scroll {
	return container.NewVScroll(container.New(layout.NewCustomPaddedLayout(0, 0, 0, kit.Gap), column))
}

// section is the head of a part of a pane.
func section(d *kit.Desk, key string) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(kit.Gap/2, 0, 0, 0), kit.NewStrong(d.T(key)))
}

func facts(list []Fact) fyne.CanvasObject {
	out := make([]kit.Fact, len(list))
	for i, f := range list {
		out[i] = kit.Fact{Label: f.Label, Text: f.Text}
	}
	return kit.NewFacts(out...)
}

func prose(lines []string) []fyne.CanvasObject {
	var out []fyne.CanvasObject
	for _, l := range lines {
		out = append(out, kit.NewProse(l))
	}
	return out
}
