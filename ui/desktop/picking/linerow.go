package picking

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/picking"
	"turnus/ui/desktop/kit"
)

// lineRow is a line of the chosen slip.
type lineRow struct {
	id      int64
	pane    *detailPane
	object  *fyne.Container
	entry   *kit.Inline // nil: no shortage can be entered
	problem *kit.Prose
	trouble fyne.CanvasObject
}

// Where the columns of lines stand. The article takes what is left over.
const (
	quantityWidth float32 = 56
	unitWidth     float32 = 56
	originWidth   float32 = 100
	shortWidth    float32 = 76
	lineHeight    float32 = 36
	columnGap     float32 = 8
)

// lineColumns lays out quantity, unit, article, origin and shortage beside one
// another, numbers at the right.
type lineColumns struct{ least float32 }

func (l lineColumns) Layout(o []fyne.CanvasObject, size fyne.Size) {
	article := size.Width - quantityWidth - unitWidth - originWidth - shortWidth - 4*columnGap
	x := float32(0)
	for i, width := range []float32{quantityWidth, unitWidth, article, originWidth, shortWidth} {
		o[i].Resize(fyne.NewSize(width, size.Height)) // what wraps knows its height now
		height := min(o[i].MinSize().Height, size.Height)
		o[i].Resize(fyne.NewSize(width, height))
		o[i].Move(fyne.NewPos(x, (size.Height-height)/2))
		x += width + columnGap
	}
}

func (l lineColumns) MinSize(o []fyne.CanvasObject) fyne.Size {
	height := l.least
	for _, x := range o {
		height = max(height, x.MinSize().Height)
	}
	return fyne.NewSize(0, height)
}

func newLineHeads(d *kit.Desk) fyne.CanvasObject {
	return container.New(lineColumns{}, right(kit.NewCaption(d.T("picking.column.quantity"))), kit.NewCaption(d.T("picking.column.unit")),
		kit.NewCaption(d.T("picking.column.article")), kit.NewCaption(d.T("picking.column.origin")), right(kit.NewCaption(d.T("picking.column.short"))))
}

// right puts an object at the right of its column.
func right(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedHBoxLayout(0), layout.NewSpacer(), o)
}

func newLineRow(p *detailPane, l LineRow) *lineRow {
	r := &lineRow{id: l.ID, pane: p, problem: kit.NewProse(l.Problem)}
	r.problem.SetColor(kit.ColorWrong)
	quantity := kit.NewLine(l.Quantity)
	if l.Change == picking.Removed {
		quantity.Strike().SetColor(kit.ColorMuted)
	} else {
		quantity = kit.NewStrong(l.Quantity)
	}
	row := container.New(lineColumns{lineHeight}, right(quantity), kit.NewLine(l.Unit).Cut(), article(l),
		kit.NewCaption(l.Origin).Cut(), r.short(l))
	r.trouble = kit.NewMarked(kit.Wrong, r.problem)
	setShown(r.trouble, l.Problem != "")
	hair := canvas.NewRectangle(theme.Color(kit.ColorLine))
	hair.SetMinSize(fyne.NewSize(0, 1))
	r.object = kit.NewColumn(0, hair, row, r.swaps(l), r.trouble)
	return r
}

// swaps are what comes out of the boxes and what goes in, over the whole width.
func (r *lineRow) swaps(l LineRow) fyne.CanvasObject {
	list := kit.NewColumn(kit.Gap / 4)
	for _, x := range l.Swaps {
		says, sign := kit.NewProse(x.Says), kit.Swapped
		if x.Open {
			sign = kit.Wrong
			says.SetColor(kit.ColorWrong)
		}
		var marked fyne.CanvasObject = kit.NewMarked(sign, says)
		if x.Ask.OrderID != 0 {
			marked = container.NewBorder(nil, nil, nil, kit.NewLink(r.pane.screen.desk.T("picking.change"), func() { r.pane.screen.askSwap(x.Ask) }), marked)
		}
		list.Add(marked)
	}
	below := canvas.NewRectangle(color.Transparent)
	below.SetMinSize(fyne.NewSize(0, kit.Gap/4))
	list.Add(below)
	setShown(list, len(l.Swaps) > 0)
	return list
}

// article is the name, and below it what is particular about the line.
func article(l LineRow) fyne.CanvasObject {
	name := kit.NewLine(l.Name).Cut()
	if l.Change == picking.Removed {
		name.Strike().SetColor(kit.ColorMuted)
	}
	if l.Note == "" {
		return name
	}
	note := kit.NewCaption(l.Note).Cut()
	if l.Change != picking.Same {
		note.SetColor(kit.ColorDue)
	}
	return container.New(layout.NewCustomPaddedVBoxLayout(0), name, note)
}

// short is where the missing quantity is entered, or stands.
func (r *lineRow) short(l LineRow) fyne.CanvasObject {
	if !l.Open {
		missing := kit.NewLine(l.Short)
		missing.SetColor(kit.ColorWrong)
		return right(missing)
	}
	r.entry = kit.NewInline(r.pane.screen.desk, true)
	r.entry.SetText(l.Short)
	r.entry.SetWrong(l.Problem != "")
	r.entry.OnChange = r.typed
	r.entry.OnLeave = func() { r.say(r.pane.screen.show.ShortProblem(r.id)) }
	r.entry.OnSubmit = func() { r.pane.move(r, 1) }
	r.entry.OnKey = r.key
	return r.entry.Object()
}

// typed takes over what is typed; what is wrong with it is said when the person
// goes on, and no longer as soon as it is right.
func (r *lineRow) typed(text string) {
	if problem := r.pane.screen.show.EnterShort(r.id, text); problem == "" {
		r.say("")
	}
	r.pane.screen.shortsChanged()
}

func (r *lineRow) say(problem string) {
	if r.problem.Text() == problem {
		return
	}
	r.problem.SetText(problem)
	setShown(r.trouble, problem != "")
	r.entry.SetWrong(problem != "")
	r.pane.object.Refresh() // rows below it make room
}

// key lets the arrows go from line to line, and Esc back to the list.
func (r *lineRow) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyDown:
		r.pane.move(r, 1)
	case fyne.KeyUp:
		r.pane.move(r, -1)
	case fyne.KeyEscape:
		r.pane.screen.desk.Window.Canvas().Focus(r.pane.screen.slips.table)
	default:
		return false
	}
	return true
}
