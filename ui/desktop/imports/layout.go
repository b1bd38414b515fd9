package imports

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// Sizes of the parts.
const (
	choiceWidth float32 = 220
	detailShare float32 = 0.36 // of the width, for what is known of the chosen row
	leastDetail float32 = 320
)

// choiceBox gives a choice its width.
func choiceBox(o fyne.CanvasObject) fyne.CanvasObject {
	return container.NewGridWrap(fyne.NewSize(choiceWidth, o.MinSize().Height), o)
}

// beside puts what is known of the chosen row beside the list, after a hairline.
func beside(list, detail fyne.CanvasObject) fyne.CanvasObject {
	return container.New(besideLayout{}, list, widget.NewSeparator(), detail)
}

type besideLayout struct{}

func (besideLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := max(leastDetail, size.Width*detailShare)
	left := size.Width - width - 2*kit.Gap
	o[0].Resize(fyne.NewSize(left, size.Height))
	o[1].Move(fyne.NewPos(left+kit.Gap, 0))
	o[1].Resize(fyne.NewSize(1, size.Height))
	o[2].Move(fyne.NewPos(left+2*kit.Gap, 0))
	o[2].Resize(fyne.NewSize(width, size.Height))
}

func (besideLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	list, detail := o[0].MinSize(), o[2].MinSize()
	return fyne.NewSize(list.Width+2*kit.Gap+leastDetail, max(list.Height, detail.Height))
}

// narrowed says what the list keeps to, and lets it show everything again.
type narrowed struct {
	object fyne.CanvasObject
	line   *kit.Line
}

func newNarrowed(d *kit.Desk, all func()) *narrowed {
	n := &narrowed{line: kit.NewLine("").Cut()}
	n.object = container.NewBorder(nil, nil, nil, widget.NewButton(d.T("imports.show_all"), all), n.line)
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

// newNotices puts notices above one another, with room below while there are any.
func newNotices(list ...*kit.Notice) fyne.CanvasObject {
	column := kit.NewColumn(0)
	for _, n := range list {
		column.Add(container.New(belowLayout{}, n))
	}
	return column
}

// belowLayout leaves room below an object while it is shown.
type belowLayout struct{}

func (belowLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	o[0].Resize(size.SubtractWidthHeight(0, kit.Gap/2))
}

func (belowLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	if !o[0].Visible() {
		return fyne.Size{}
	}
	return o[0].MinSize().AddWidthHeight(0, kit.Gap/2)
}
