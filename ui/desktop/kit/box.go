package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The frame of a box, and while it has the focus.
const (
	frameWidth float32 = 1
	ringWidth  float32 = 2
)

// box is the frame around what is typed or chosen. What stands after the entry
// (a unit, a button) is inside the frame too.
type box struct {
	widget.BaseWidget
	entry  *entry // nil: content is no entry
	inside fyne.CanvasObject
	after  []fyne.CanvasObject
	right  bool // numbers stand at the right
	tapped func()
	cursor desktop.StandardCursor

	focused, wrong bool
}

// newEntryBox frames an entry.
func newEntryBox(e *entry, right bool, after ...fyne.CanvasObject) *box {
	b := &box{entry: e, inside: e, after: after, right: right, cursor: desktop.TextCursor}
	e.box = b
	b.tapped = e.clicked
	b.ExtendBaseWidget(b)
	return b
}

func (b *box) setFocused(on bool) {
	b.focused = on
	b.Refresh()
}

func (b *box) setWrong(on bool) {
	if b.wrong != on {
		b.wrong = on
		b.Refresh()
	}
}

// Tapped is for Fyne: a click beside the text means the text.
func (b *box) Tapped(*fyne.PointEvent) { b.tapped() }

// Cursor is for Fyne.
func (b *box) Cursor() desktop.Cursor { return b.cursor }

// CreateRenderer is for Fyne.
func (b *box) CreateRenderer() fyne.WidgetRenderer {
	r := &boxRenderer{box: b, frame: &canvas.Rectangle{}}
	r.objects = append([]fyne.CanvasObject{r.frame, b.inside}, b.after...)
	r.set()
	return r
}

type boxRenderer struct {
	box     *box
	frame   *canvas.Rectangle
	objects []fyne.CanvasObject
}

func (r *boxRenderer) set() {
	f := r.frame
	f.FillColor, f.CornerRadius = theme.Color(theme.ColorNameInputBackground), theme.InputRadiusSize()
	f.StrokeWidth = frameWidth
	line := theme.ColorNameInputBorder
	if r.box.focused {
		f.StrokeWidth, line = ringWidth, theme.ColorNamePrimary
	}
	if r.box.wrong {
		line = ColorWrong
	}
	f.StrokeColor = theme.Color(line)
}

func (r *boxRenderer) Refresh() {
	r.set()
	r.frame.Refresh()
	r.Layout(r.box.Size())
	for _, o := range r.box.after {
		o.Refresh()
	}
}

func (r *boxRenderer) Layout(size fyne.Size) {
	r.frame.Resize(size)
	right := size.Width
	for i := len(r.box.after) - 1; i >= 0; i-- {
		o := r.box.after[i]
		if !o.Visible() {
			continue
		}
		least := o.MinSize()
		right -= least.Width + theme.Padding()
		o.Resize(least)
		o.Move(fyne.NewPos(right, (size.Height-least.Height)/2))
	}
	width := right
	if r.box.right {
		width = min(right, r.box.entry.textWidth())
	}
	r.box.inside.Resize(fyne.NewSize(width, size.Height))
	r.box.inside.Move(fyne.NewPos(right-width, 0))
}

func (r *boxRenderer) MinSize() fyne.Size {
	least := r.box.inside.MinSize()
	for _, o := range r.box.after {
		if o.Visible() {
			least.Width += o.MinSize().Width + theme.Padding()
		}
	}
	return least
}

func (r *boxRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *boxRenderer) Destroy()                     {}
