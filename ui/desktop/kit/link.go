package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
)

// Link is a line of text to click on, which leads to what it names or tells more
// about it. It never takes the focus: where people work with the keyboard alone
// there is another way.
type Link struct {
	Line
	do func()
}

// NewLink is a line that does something.
func NewLink(text string, do func()) *Link {
	l := &Link{do: do}
	l.text, l.size, l.color = text, theme.SizeNameText, theme.ColorNamePrimary
	l.ExtendBaseWidget(l)
	return l
}

// Tapped is for Fyne.
func (l *Link) Tapped(*fyne.PointEvent) { l.do() }

// Cursor is for Fyne.
func (l *Link) Cursor() desktop.Cursor { return desktop.PointerCursor }

// MouseIn is for Fyne: a line under the text says that it leads somewhere.
func (l *Link) MouseIn(*desktop.MouseEvent) { l.underline(true) }

// MouseMoved is for Fyne.
func (l *Link) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (l *Link) MouseOut() { l.underline(false) }

func (l *Link) underline(on bool) {
	l.style.Underline = on
	l.Refresh()
}
