package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// Line is one line of text in a colour and a size of the theme. It has no
// margins of its own, so that it aligns with whatever stands above it.
type Line struct {
	widget.BaseWidget
	text  string
	size  fyne.ThemeSizeName
	color fyne.ThemeColorName
	style fyne.TextStyle
}

// NewLine is a line of text.
func NewLine(text string) *Line {
	return newLine(text, theme.SizeNameText, theme.ColorNameForeground, false)
}

// NewHead is the head of a section.
func NewHead(text string) *Line {
	return newLine(text, theme.SizeNameSubHeadingText, theme.ColorNameForeground, true)
}

// NewCaption is small and muted: what a thing is called, what belongs to it.
func NewCaption(text string) *Line {
	return newLine(text, theme.SizeNameCaptionText, ColorMuted, false)
}

func newLine(text string, size fyne.ThemeSizeName, color fyne.ThemeColorName, bold bool) *Line {
	l := &Line{text: text, size: size, color: color, style: fyne.TextStyle{Bold: bold}}
	l.ExtendBaseWidget(l)
	return l
}

// Text is what the line says.
func (l *Line) Text() string { return l.text }

// SetText lets the line say something else.
func (l *Line) SetText(text string) {
	if text != l.text {
		l.text = text
		l.Refresh()
	}
}

// SetColor gives the line another colour of the theme.
func (l *Line) SetColor(name fyne.ThemeColorName) {
	if name != l.color {
		l.color = name
		l.Refresh()
	}
}

// CreateRenderer is for Fyne.
func (l *Line) CreateRenderer() fyne.WidgetRenderer {
	r := &lineRenderer{line: l, text: &canvas.Text{}}
	r.objects = []fyne.CanvasObject{r.text}
	r.set()
	return r
}

type lineRenderer struct {
	line    *Line
	text    *canvas.Text
	objects []fyne.CanvasObject
}

func (r *lineRenderer) set() {
	r.text.Text, r.text.TextStyle = r.line.text, r.line.style
	r.text.TextSize, r.text.Color = theme.Size(r.line.size), theme.Color(r.line.color)
}

func (r *lineRenderer) Refresh() {
	r.set()
	r.text.Refresh()
}

func (r *lineRenderer) Layout(size fyne.Size)        { r.text.Resize(size) }
func (r *lineRenderer) MinSize() fyne.Size           { return r.text.MinSize() }
func (r *lineRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *lineRenderer) Destroy()                     {}
