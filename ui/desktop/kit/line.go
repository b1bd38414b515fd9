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
	cut   bool
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

// Cut lets the line lose its end where there is no room for all of it; else its
// text keeps what is around it as wide as itself.
func (l *Line) Cut() *Line {
	l.cut = true
	l.Refresh()
	return l
}

// whole is the width of all of its text.
func (l *Line) whole() float32 { return fyne.MeasureText(l.text, theme.Size(l.size), l.style).Width }

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
	l := r.line
	r.text.Text, r.text.TextStyle = l.text, l.style
	r.text.TextSize, r.text.Color = theme.Size(l.size), theme.Color(l.color)
	if l.cut && l.Size().Width > 0 {
		r.text.Text = newRuler(r.text.TextSize, l.style).fit(l.text, l.Size().Width)
	}
}

func (r *lineRenderer) Refresh() {
	r.set()
	r.text.Refresh()
}

func (r *lineRenderer) Layout(size fyne.Size) {
	r.set()
	r.text.Resize(size)
}

// MinSize is that of the whole text.
func (r *lineRenderer) MinSize() fyne.Size {
	size := fyne.MeasureText(r.line.text, r.text.TextSize, r.line.style)
	if r.line.cut {
		size.Width = fyne.Min(size.Width, leastWidth)
	}
	return size
}

func (r *lineRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *lineRenderer) Destroy()                     {}
