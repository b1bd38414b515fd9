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

// Head is the top of a page.
type Head struct {
	Ways     []*Command // to other pages, left of the title; drawings without words
	Title    string
	Mark     fyne.CanvasObject // right after the title, the state of the thing it names; nil: nothing
	Right    fyne.CanvasObject // at the right, what belongs to all of the page; nil: nothing
	Commands []*Command        // at the far right
}

// NewPage is a page of the window: its title, at the right what belongs to all
// of it (nil for nothing) and the commands, a hairline, and the body.
func NewPage(title string, right fyne.CanvasObject, commands []*Command, body fyne.CanvasObject) fyne.CanvasObject {
	return Head{Title: title, Right: right, Commands: commands}.Page(body)
}

// Page is the page below the head.
func (h Head) Page(body fyne.CanvasObject) fyne.CanvasObject {
	ends := container.New(layout.NewCustomPaddedHBoxLayout(Gap), newStrut(0, 0))
	if h.Right != nil {
		ends.Add(container.NewCenter(h.Right))
	}
	if len(h.Commands) > 0 {
		ends.Add(NewButtons(h.Commands...))
	}
	line := container.New(layout.NewBorderLayout(nil, nil, nil, ends), h.title(), ends)
	if len(h.Ways) > 0 {
		ways := container.New(layout.NewCustomPaddedHBoxLayout(2*unit), NewButtons(h.Ways...), newStrut(0, 0))
		line = container.New(layout.NewBorderLayout(nil, nil, ways, ends), ways, h.title(), ends)
	}
	head := container.New(layout.NewCustomPaddedLayout(0, Gap/2, 0, 0), line)
	top := container.New(layout.NewCustomPaddedVBoxLayout(0), head, newHairline(), newStrut(0, Gap-unit)) // a border layout adds a unit
	return container.New(layout.NewCustomPaddedLayout(PageMargin, PageMargin, PageMargin, PageMargin),
		container.New(layout.NewBorderLayout(top, nil, nil, nil), body, top))
}

// title is as high as a button, so that pages with and without commands begin
// at the same place.
func (h Head) title() fyne.CanvasObject {
	title := newLine(h.Title, theme.SizeNameHeadingText, theme.ColorNameForeground, true).Cut()
	mark := h.Mark
	if mark == nil {
		mark = newStrut(0, 0)
	}
	return container.NewStack(newStrut(0, widget.NewButton(h.Title, nil).MinSize().Height), container.New(titleLayout{}, title, mark))
}

// titleLayout puts a mark right after a line, which loses its end where there is
// no room for all of it and the mark.
type titleLayout struct{}

func (titleLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	title, mark, least := o[0].(*Line), o[1], o[1].MinSize()
	width := min(title.whole()+1, size.Width-least.Width-Gap)
	title.Resize(fyne.NewSize(max(0, width), size.Height))
	title.Move(fyne.Position{})
	mark.Resize(least)
	mark.Move(fyne.NewPos(width+Gap, (size.Height-least.Height)/2))
}

func (titleLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	title, mark := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(title.Width+Gap+mark.Width, max(title.Height, mark.Height))
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
