package imports

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"turnus/domain/office/view"
	"turnus/ui/desktop/kit"
)

// narrowed says what the list keeps to, and lets it show everything again.
type narrowed struct {
	object fyne.CanvasObject
	line   *kit.Line
}

func newNarrowed(d *kit.Desk, all func()) *narrowed {
	n := &narrowed{line: kit.NewLine("").Cut()}
	button := widget.NewButton(d.T("imports.show_all"), all)
	n.object = container.NewBorder(nil, nil, nil, button, container.NewStack(n.line))
	n.object.Hide()
	return n
}

func (n *narrowed) says(text string) {
	n.line.SetText(text)
	if text == "" {
		n.object.Hide()
	} else {
		n.object.Show()
	}
}

// detailPane shows the chosen request.
type detailPane struct {
	desk   *kit.Desk
	object *fyne.Container
}

func newDetailPane(d *kit.Desk) *detailPane {
	p := &detailPane{desk: d, object: kit.NewColumn(kit.Gap / 2)}
	p.say(d.T("imports.detail.none"))
	return p
}

func (p *detailPane) say(text string) {
	p.object.Objects = []fyne.CanvasObject{kit.NewCaption(text).Cut()}
	p.object.Refresh()
}

func (p *detailPane) show(presenter *Presenter, r view.RequestRow, ok bool) {
	if !ok {
		p.say(p.desk.T("imports.detail.none"))
		return
	}
	d := presenter.Detail(r)
	all := []fyne.CanvasObject{
		kit.NewHead(d.Title).Cut(),
		kit.NewChip(signs[d.Verdict], d.Word),
		kit.NewProse(d.Says),
	}
	for _, more := range d.More {
		all = append(all, kit.NewMarked(kit.Due, kit.NewProse(more)))
	}
	if d.Next != "" {
		all = append(all, kit.NewProse(d.Next))
	}
	all = append(all, facts(d.Facts))
	all = p.section(all, "imports.detail.asked", facts(d.Asked))
	if len(d.Before)+len(d.After) > 0 {
		all = p.section(all, "imports.detail.before", prose(d.Before)...)
		all = p.section(all, "imports.detail.after", prose(d.After)...)
	}
	raw := widget.NewLabel(d.Raw)
	raw.Selectable = true
	raw.TextStyle.Monospace = true
	raw.Wrapping = fyne.TextWrapBreak
	all = p.section(all, "imports.detail.raw", raw)
	p.object.Objects = all
	p.object.Refresh()
}

// section adds objects below a caption.
func (p *detailPane) section(all []fyne.CanvasObject, key string, objects ...fyne.CanvasObject) []fyne.CanvasObject {
	return append(append(all, kit.NewHead(p.desk.T(key))), objects...)
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

// filePane shows the chosen file and leads to its requests.
type filePane struct {
	screen *Screen
	object *fyne.Container
}

func newFilePane(s *Screen) *filePane {
	p := &filePane{screen: s, object: kit.NewColumn(kit.Gap / 2)}
	p.show(view.ImportFileRow{}, false)
	return p
}

func (p *filePane) show(f view.ImportFileRow, ok bool) {
	d, presenter := p.screen.desk, p.screen.show
	if !ok {
		p.object.Objects = []fyne.CanvasObject{kit.NewCaption(d.T("imports.file.none")).Cut()}
		p.object.Refresh()
		return
	}
	all := []fyne.CanvasObject{
		kit.NewHead(f.Name).Cut(),
		kit.NewChip(signs[presenter.Worst(f)], presenter.State(f)),
		kit.NewFacts(
			kit.Fact{Label: d.T("imports.column.at"), Text: presenter.At(f.Arrived)},
			kit.Fact{Label: d.T("imports.column.requests"), Text: d.T("imports.number", "n", f.Requests)},
			kit.Fact{Label: d.T("imports.column.counts"), Text: presenter.Counts(f)},
		),
	}
	if f.Rejected {
		all = append(all, kit.NewProse(presenter.RejectedSays(f)))
	} else if f.Requests > 0 {
		all = append(all, container.NewHBox(widget.NewButton(d.T("imports.file.requests"), func() { p.screen.showFile(f) })))
	}
	p.object.Objects = all
	p.object.Refresh()
}
