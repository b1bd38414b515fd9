package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
)

// NewStrong is a line of text that is read first.
func NewStrong(text string) *Line {
	return newLine(text, theme.SizeNameText, theme.ColorNameForeground, true)
}

// Strike strikes the line through: it holds no longer. It returns the line.
func (l *Line) Strike() *Line {
	l.style.Strikethrough = true
	l.Refresh()
	return l
}

// SetColor gives the text another colour of the theme.
func (p *Prose) SetColor(name fyne.ThemeColorName) {
	if name != p.color {
		p.color = name
		p.Refresh()
	}
}

// NewColumn puts objects under one another over the full width. Unlike Fyne's
// box it asks each for the height it needs at that width: text that wraps.
func NewColumn(gap float32, objects ...fyne.CanvasObject) *fyne.Container {
	return newColumn(gap, objects...)
}

// NewMarked puts a sign at the left of a text that may wrap.
func NewMarked(s Sign, text fyne.CanvasObject) *fyne.Container {
	return newBeside(unit, NewSign(s), text)
}
