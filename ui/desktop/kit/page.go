package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// NewPage is a page of the window: its title with what belongs to all of it at
// the right, the commands, a hairline, and the body.
func NewPage(title string, right fyne.CanvasObject, commands []*Command, body fyne.CanvasObject) fyne.CanvasObject {
	head := container.NewHBox(newLine(title, theme.SizeNameHeadingText, theme.ColorNameForeground, true), layout.NewSpacer())
	if right != nil {
		head.Add(right)
	}
	for _, c := range commands {
		head.Add(c.Button())
	}
	return container.New(layout.NewCustomPaddedLayout(PageMargin, PageMargin, PageMargin, PageMargin),
		container.NewBorder(container.NewVBox(head, widget.NewSeparator()), nil, nil, nil, body))
}

// NewEmpty stands where there is nothing yet and says the first step; c may be
// nil.
func NewEmpty(_ *Desk, title, sentence string, c *Command) fyne.CanvasObject {
	box := container.NewVBox(NewHead(title), widget.NewLabel(sentence))
	if c != nil {
		box.Add(container.NewHBox(c.Button()))
	}
	return container.NewCenter(box)
}

// Fact is a label and what it says.
type Fact struct {
	Label string
	Value fyne.CanvasObject
}

// NewFacts is a block of labels with their values, in two columns.
func NewFacts(facts ...Fact) fyne.CanvasObject {
	box := container.New(layout.NewFormLayout())
	for _, f := range facts {
		box.Add(NewCaption(f.Label))
		box.Add(f.Value)
	}
	return box
}
