package picking

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// headPane says which day it is, where it stands, and what was done with it.
type headPane struct {
	desk   *kit.Desk
	object fyne.CanvasObject
	title  *kit.Line
	chip   *fyne.Container
	says   *kit.Line
	note   *fyne.Container
	noted  *kit.Line
	open   *widget.Button
	path   string // what open opens
	keep   *fyne.Container
	kept   *kit.Line
}

func newHeadPane(d *kit.Desk) *headPane {
	h := &headPane{
		desk: d, title: kit.NewHead("").Cut(), says: kit.NewCaption("").Cut(), chip: container.NewStack(),
		noted: kit.NewCaption("").Cut(), kept: kit.NewCaption("").Cut(),
	}
	h.open = widget.NewButtonWithIcon(d.T("picking.command.open"), kit.Icon("act-open"), func() { d.View(h.path) })
	h.open.Importance = widget.LowImportance
	h.note = container.NewBorder(nil, nil, nil, h.open, container.NewVBox(layout.NewSpacer(), h.noted, layout.NewSpacer()))
	h.keep = kit.NewMarked(kit.Due, h.kept)
	h.note.Hide()
	h.keep.Hide()
	h.object = container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(4),
		container.NewBorder(nil, nil, nil, h.chip, h.title), h.says, h.keep, h.note))
	return h
}

func (h *headPane) show(head Head) {
	h.title.SetText(head.Title)
	h.says.SetText(head.Says)
	h.chip.Objects = nil
	if sign, ok := daySigns[head.State]; ok {
		h.chip.Objects = []fyne.CanvasObject{kit.NewChip(sign, head.Word)}
	}
	h.chip.Refresh()
	h.path = head.Paper
	setShown(h.open, h.path != "")
	h.noted.SetText(head.Note)
	setShown(h.note, head.Note != "")
	h.kept.SetText(head.Keep)
	setShown(h.keep, head.Keep != "")
	h.object.Refresh()
}
