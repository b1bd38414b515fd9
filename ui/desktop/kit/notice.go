package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Notice tells above a list what was done, or what is left to do, with what can
// be done about it. It stays until it is told otherwise.
type Notice struct {
	widget.BaseWidget
	sign    Sign
	says    string
	ground  *canvas.Rectangle
	text    *fyne.Container
	buttons fyne.CanvasObject // nil: none
	width   float32           // there is, as far as is known
}

// NewNotice tells nothing yet and takes no room.
func NewNotice() *Notice {
	n := &Notice{ground: &canvas.Rectangle{}, text: NewMarked(NoSign, NewProse("")), width: proseWidth}
	n.ExtendBaseWidget(n)
	n.Hide()
	return n
}

// Text is what it tells, "" while it is hidden.
func (n *Notice) Text() string {
	if !n.Visible() {
		return ""
	}
	return n.says
}

// Tell shows something. What it is in has to be laid out again.
func (n *Notice) Tell(sign Sign, says string, commands ...*Command) {
	n.sign, n.says = sign, says
	n.text = NewMarked(sign, NewProse(says))
	n.buttons = nil
	if len(commands) > 0 {
		n.buttons = NewButtons(commands...)
	}
	n.Show()
	n.Refresh()
}

// Clear tells nothing any more.
func (n *Notice) Clear() {
	n.says = ""
	n.Hide()
}

// Resize keeps the width, which decides on the height.
func (n *Notice) Resize(size fyne.Size) {
	n.width = size.Width
	n.BaseWidget.Resize(size)
}

// The room inside of a notice.
const (
	noticeMargin = 2 * unit
	noticeGap    = Gap
)

// buttonSize is what the buttons take.
func (n *Notice) buttonSize() fyne.Size {
	if n.buttons == nil {
		return fyne.Size{}
	}
	return n.buttons.MinSize()
}

// textWidth is what is left for the text.
func (n *Notice) textWidth(width float32) float32 {
	width -= 2 * noticeMargin
	if n.buttons != nil {
		width -= n.buttonSize().Width + noticeGap
	}
	return max(width, leastWidth)
}

func (n *Notice) heightAt(width float32) float32 {
	return max(heightAt(n.text, n.textWidth(width)), n.buttonSize().Height) + 2*noticeMargin
}

// CreateRenderer is for Fyne.
func (n *Notice) CreateRenderer() fyne.WidgetRenderer { return noticeRenderer{n} }

type noticeRenderer struct{ notice *Notice }

func (r noticeRenderer) Layout(size fyne.Size) {
	n := r.notice
	n.ground.Resize(size)
	width := n.textWidth(size.Width)
	height := heightAt(n.text, width)
	n.text.Resize(fyne.NewSize(width, height))
	n.text.Move(fyne.NewPos(noticeMargin, (size.Height-height)/2))
	if n.buttons != nil {
		least := n.buttonSize()
		n.buttons.Resize(least)
		n.buttons.Move(fyne.NewPos(size.Width-noticeMargin-least.Width, (size.Height-least.Height)/2))
	}
}

func (r noticeRenderer) MinSize() fyne.Size {
	n := r.notice
	return fyne.NewSize(n.buttonSize().Width+leastWidth+2*noticeMargin, n.heightAt(n.width))
}

func (r noticeRenderer) Refresh() {
	g := r.notice.ground
	g.FillColor, g.CornerRadius = theme.Color(ColorSurface), theme.InputRadiusSize()
	g.StrokeColor, g.StrokeWidth = theme.Color(ColorLine), 1
	r.Layout(r.notice.Size())
	canvas.Refresh(r.notice)
}

func (r noticeRenderer) Objects() []fyne.CanvasObject {
	objects := []fyne.CanvasObject{r.notice.ground, r.notice.text}
	if r.notice.buttons != nil {
		objects = append(objects, r.notice.buttons)
	}
	return objects
}

func (r noticeRenderer) Destroy() {}
