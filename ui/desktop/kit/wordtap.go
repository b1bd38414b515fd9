package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// wordTap is a word to click on, in the accent. Like iconTap it never takes the
// focus.
type wordTap struct {
	widget.BaseWidget
	word  string
	do    func()
	hover bool
}

func newWordTap(word string, do func()) *wordTap {
	t := &wordTap{word: word, do: do}
	t.ExtendBaseWidget(t)
	return t
}

// Tapped is for Fyne.
func (t *wordTap) Tapped(*fyne.PointEvent) { t.do() }

// MouseIn is for Fyne.
func (t *wordTap) MouseIn(*desktop.MouseEvent) { t.setHover(true) }

// MouseMoved is for Fyne.
func (t *wordTap) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (t *wordTap) MouseOut() { t.setHover(false) }

func (t *wordTap) setHover(on bool) {
	t.hover = on
	t.Refresh()
}

// CreateRenderer is for Fyne.
func (t *wordTap) CreateRenderer() fyne.WidgetRenderer {
	r := &wordTapRenderer{tap: t, ground: &canvas.Rectangle{}, text: &canvas.Text{Text: t.word, Alignment: fyne.TextAlignCenter}}
	r.set()
	return r
}

type wordTapRenderer struct {
	tap    *wordTap
	ground *canvas.Rectangle
	text   *canvas.Text
}

func (r *wordTapRenderer) set() {
	r.ground.CornerRadius = theme.InputRadiusSize()
	r.ground.FillColor = theme.Color(theme.ColorNameHover)
	r.ground.Hidden = !r.tap.hover
	r.text.Color, r.text.TextSize = theme.Color(theme.ColorNamePrimary), theme.TextSize()
}

func (r *wordTapRenderer) Refresh() {
	r.set()
	r.ground.Refresh()
	r.text.Refresh()
}

func (r *wordTapRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.text.Resize(size)
}

func (r *wordTapRenderer) MinSize() fyne.Size {
	return r.text.MinSize().AddWidthHeight(4*unit, 2*unit)
}

func (r *wordTapRenderer) Objects() []fyne.CanvasObject { return []fyne.CanvasObject{r.ground, r.text} }
func (r *wordTapRenderer) Destroy()                     {}
