package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// NewPage is a page of the window: its title, at the right what belongs to all
// of it (nil for nothing) and the commands, a hairline, and the body.
func NewPage(title string, right fyne.CanvasObject, commands []*Command, body fyne.CanvasObject) fyne.CanvasObject {
	ends := container.New(layout.NewCustomPaddedHBoxLayout(Gap), newStrut(0, 0))
	if right != nil {
		ends.Add(container.NewCenter(right))
	}
	if len(commands) > 0 {
		ends.Add(NewButtons(commands...))
	}
	head := container.New(layout.NewCustomPaddedLayout(0, Gap/2, 0, 0),
		container.New(layout.NewBorderLayout(nil, nil, nil, ends), pageTitle(title), ends))
	top := container.New(layout.NewCustomPaddedVBoxLayout(0), head, newHairline(), newStrut(0, Gap-unit)) // a border layout adds a unit
	return container.New(layout.NewCustomPaddedLayout(PageMargin, PageMargin, PageMargin, PageMargin),
		container.New(layout.NewBorderLayout(top, nil, nil, nil), body, top))
}

// pageTitle is as high as a button, so that pages with and without commands
// begin at the same place.
func pageTitle(text string) fyne.CanvasObject {
	title := newLine(text, theme.SizeNameHeadingText, theme.ColorNameForeground, true).Cut()
	return container.NewStack(newStrut(0, widget.NewButton(text, nil).MinSize().Height), title)
}

// NewButtons are the buttons of commands in a row.
func NewButtons(commands ...*Command) fyne.CanvasObject {
	row := container.New(layout.NewCustomPaddedHBoxLayout(2 * unit))
	for _, c := range commands {
		row.Add(c.Button())
	}
	return row
}

func newHairline() fyne.CanvasObject { return widget.NewSeparator() }

// newStrut is nothing but room.
func newStrut(width, height float32) fyne.CanvasObject {
	r := canvas.NewRectangle(color.Transparent)
	r.SetMinSize(fyne.NewSize(width, height))
	return r
}

// asWide lets a text that wraps know its height before it is laid out.
type asWide float32

func (w asWide) MinSize(o []fyne.CanvasObject) fyne.Size {
	o[0].Resize(fyne.NewSize(float32(w), o[0].Size().Height))
	return fyne.NewSize(float32(w), o[0].MinSize().Height)
}

func (w asWide) Layout(o []fyne.CanvasObject, size fyne.Size) { o[0].Resize(size) }

// sentenceWidth is how wide sentences on an empty page become.
const sentenceWidth float32 = 420

// NewEmpty stands where there is nothing yet and says the first step; c, the
// command that does it, may be nil.
func NewEmpty(title, sentence string, c *Command) fyne.CanvasObject {
	says := widget.NewLabel(sentence)
	says.Wrapping = fyne.TextWrapWord
	says.Alignment = fyne.TextAlignCenter
	box := container.New(layout.NewCustomPaddedVBoxLayout(unit),
		container.NewCenter(NewHead(title)), container.New(asWide(sentenceWidth), says))
	if c != nil {
		box.Add(container.NewCenter(c.Button()))
	}
	return container.NewCenter(box)
}
