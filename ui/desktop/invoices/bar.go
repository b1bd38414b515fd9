package invoices

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// What stands above a list.
const (
	dateField  float32 = 216 // widths
	monthField float32 = 168
	searchBox  float32 = 248
	barGap     float32 = 12
	labelGap   float32 = 4 // between a label and its box, as in the kit
)

// bar is a row above a list: at the left fields with labels and what is done
// with them, at the right what is done with the list. All boxes and buttons are
// in one line; what is wrong with a field stands below it.
type bar struct {
	left, right []barItem
}

// barItem is an object of a bar, with or without a label of its own above it.
type barItem struct {
	object  fyne.CanvasObject
	width   float32 // 0: its least
	labeled bool
}

func field(f kit.Field, width float32) barItem {
	return barItem{object: f.Object(), width: width, labeled: true}
}

func searchItem(s *kit.Search) barItem { return barItem{object: s.Object(), width: searchBox} }

func buttons(c ...*kit.Command) barItem { return barItem{object: kit.NewButtons(c...)} }

func newBar(left, right []barItem) *fyne.Container {
	b := &bar{left: left, right: right}
	c := &fyne.Container{Layout: b}
	for _, i := range append(left[:len(left):len(left)], right...) {
		c.Objects = append(c.Objects, i.object)
	}
	return c
}

// labelHeight is the room above boxes that have no label.
func (b *bar) labelHeight() float32 {
	for _, i := range append(b.left[:len(b.left):len(b.left)], b.right...) {
		if i.labeled {
			return kit.NewCaption("X").MinSize().Height + labelGap
		}
	}
	return 0
}

func (i barItem) size() fyne.Size {
	size := i.object.MinSize()
	if i.width != 0 {
		size.Width = i.width
	}
	return size
}

// boxHeight is the height of the highest box or button.
func (b *bar) boxHeight() float32 {
	h := float32(0)
	for _, i := range append(b.left[:len(b.left):len(b.left)], b.right...) {
		if !i.labeled {
			h = max(h, i.object.MinSize().Height)
		}
	}
	return h
}

func (b *bar) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	label, box := b.labelHeight(), b.boxHeight()
	place := func(i barItem, x float32) {
		s, y := i.size(), float32(0)
		if !i.labeled {
			y = label + (box-s.Height)/2
		}
		i.object.Move(fyne.NewPos(x, y))
		i.object.Resize(s)
	}
	x := float32(0)
	for _, i := range b.left {
		if i.object.Visible() {
			place(i, x)
			x += i.size().Width + barGap
		}
	}
	x = size.Width
	for n := len(b.right) - 1; n >= 0; n-- {
		if i := b.right[n]; i.object.Visible() {
			x -= i.size().Width
			place(i, x)
			x -= barGap
		}
	}
}

func (b *bar) MinSize(_ []fyne.CanvasObject) fyne.Size {
	label := b.labelHeight()
	width, height := float32(0), label+b.boxHeight()
	for _, i := range append(b.left[:len(b.left):len(b.left)], b.right...) {
		if i.object.Visible() {
			width += i.size().Width + barGap
			if i.labeled {
				height = max(height, i.size().Height)
			}
		}
	}
	return fyne.NewSize(max(0, width-barGap), height)
}

func setVisible(o fyne.CanvasObject, visible bool) {
	if visible {
		o.Show()
	} else {
		o.Hide()
	}
}

// newUnder puts the rest of a part under what stands at its top; Tab goes from
// the top downwards.
func newUnder(top, rest fyne.CanvasObject) *fyne.Container {
	return container.New(layout.NewBorderLayout(top, nil, nil, nil), top, rest)
}

// goOn lets Enter and the arrow down go on from a search to what it found.
func goOn(d *kit.Desk, s *kit.Search, list fyne.Focusable) {
	s.OnSubmit = func() { d.Window.Canvas().Focus(list) }
	s.OnKey = func(k fyne.KeyName) bool {
		if k == fyne.KeyDown {
			s.OnSubmit()
		}
		return k == fyne.KeyDown
	}
}

// listAndSheet puts a list at the left and the document chosen in it at the
// right.
type listAndSheet struct{}

// listShare is how much of the width the list gets.
const listShare = 0.555

func newListAndSheet(list, sheet fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: listAndSheet{}, Objects: []fyne.CanvasObject{list, sheet}}
}

func (listAndSheet) Layout(o []fyne.CanvasObject, size fyne.Size) {
	list := (size.Width - kit.Gap) * listShare
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(list, size.Height))
	o[1].Move(fyne.NewPos(list+kit.Gap, 0))
	o[1].Resize(fyne.NewSize(size.Width-kit.Gap-list, size.Height))
}

func (listAndSheet) MinSize(o []fyne.CanvasObject) fyne.Size {
	list, sheet := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(list.Width/listShare, sheet.Width/(1-listShare))+kit.Gap, max(list.Height, sheet.Height))
}
