package picking

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// headPane says which day it is, where it stands, and what was done with it.
type headPane struct {
	object fyne.CanvasObject
	title  *kit.Line
	chip   *fyne.Container
	says   *kit.Line
	note   *kit.Line
	keep   *fyne.Container
	kept   *kit.Line
}

func newHeadPane() *headPane {
	h := &headPane{
		title: kit.NewHead("").Cut(), chip: container.NewStack(), says: kit.NewCaption("").Cut(),
		note: kit.NewCaption("").Cut(), kept: kit.NewCaption("").Cut(),
	}
	h.keep = kit.NewMarked(kit.Due, h.kept)
	h.note.Hide()
	h.keep.Hide()
	h.object = container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), container.New(layout.NewCustomPaddedVBoxLayout(4),
		container.NewBorder(nil, nil, nil, h.chip, h.title), h.says, h.note, h.keep))
	return h
}

func (h *headPane) show(head Head) {
	h.title.SetText(head.Title)
	h.says.SetText(head.Says)
	h.chip.Objects = nil
	if sign, ok := daySigns[head.State]; ok {
		h.chip.Objects = []fyne.CanvasObject{kit.NewChip(sign, head.Word)}
	}
	h.note.SetText(head.Note)
	setShown(h.note, head.Note != "")
	h.kept.SetText(head.Keep)
	setShown(h.keep, head.Keep != "")
	h.object.Refresh()
}
