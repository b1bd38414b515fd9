package kit

import (
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// proseWidth is how wide prose is before it is laid out.
const proseWidth float32 = 320

// Prose is text that wraps at words. Like Line it has no margins.
type Prose struct {
	widget.BaseWidget
	text  string
	size  fyne.ThemeSizeName
	color fyne.ThemeColorName
	width float32
}

// NewProse is a text as long as it needs to be.
func NewProse(text string) *Prose {
	return newProse(text, theme.SizeNameText, theme.ColorNameForeground)
}

func newProse(text string, size fyne.ThemeSizeName, color fyne.ThemeColorName) *Prose {
	p := &Prose{text: text, size: size, color: color, width: proseWidth}
	p.ExtendBaseWidget(p)
	return p
}

// Text is what it says.
func (p *Prose) Text() string { return p.text }

// SetText lets it say something else.
func (p *Prose) SetText(text string) {
	if text != p.text {
		p.text = text
		p.Refresh()
	}
}

// Resize wraps the text to the new width.
func (p *Prose) Resize(size fyne.Size) {
	if size.Width != p.width && size.Width > 0 {
		p.width = size.Width
		p.Refresh()
	}
	p.BaseWidget.Resize(size)
}

// heightAt is the height at a width.
func (p *Prose) heightAt(width float32) float32 {
	return float32(len(p.lines(width))) * p.lineHeight()
}

func (p *Prose) measure(s string) fyne.Size {
	return fyne.MeasureText(s, theme.Size(p.size), fyne.TextStyle{})
}

func (p *Prose) lineHeight() float32 { return p.measure("M").Height }

// lines cuts the text to a width; before there is one, to a usual one.
func (p *Prose) lines(width float32) []string {
	if width <= 0 {
		width = proseWidth
	}
	return wrap(p.text, func(s string) bool { return p.measure(s).Width <= width })
}

// wrap cuts a text into lines that fit: at the ends of lines, else between
// words, else inside a word that is longer than a line.
func wrap(text string, fits func(string) bool) []string {
	if text == "" {
		return nil
	}
	var out []string
	for paragraph := range strings.SplitSeq(text, "\n") {
		line := ""
		for _, word := range strings.Fields(paragraph) {
			if longer := strings.TrimPrefix(line+" "+word, " "); fits(longer) {
				line = longer
				continue
			}
			if line != "" {
				out = append(out, line)
			}
			for line = word; !fits(line); {
				n := fitting(line, fits)
				if n == len(line) {
					break // one letter, and not even that fits
				}
				out, line = append(out, line[:n]), line[n:]
			}
		}
		out = append(out, line)
	}
	return out
}

// fitting is how many bytes of a word fit, at least one letter.
func fitting(word string, fits func(string) bool) int {
	end := 0
	for i := range word {
		if i > 0 && !fits(word[:i]) {
			break
		}
		end = i
	}
	if end == 0 {
		end = len(string([]rune(word)[:1]))
	}
	return end
}

// CreateRenderer is for Fyne.
func (p *Prose) CreateRenderer() fyne.WidgetRenderer {
	r := &proseRenderer{prose: p}
	r.set()
	return r
}

type proseRenderer struct {
	prose   *Prose
	objects []fyne.CanvasObject
}

func (r *proseRenderer) set() {
	lines := r.prose.lines(r.prose.width)
	r.objects = r.objects[:0]
	for _, s := range lines {
		t := canvas.NewText(s, theme.Color(r.prose.color))
		t.TextSize = theme.Size(r.prose.size)
		r.objects = append(r.objects, t)
	}
	r.Layout(r.prose.Size())
}

func (r *proseRenderer) Refresh() {
	r.set()
	canvas.Refresh(r.prose)
}

func (r *proseRenderer) Layout(size fyne.Size) {
	height := r.prose.lineHeight()
	for i, o := range r.objects {
		o.Resize(fyne.NewSize(size.Width, height))
		o.Move(fyne.NewPos(0, float32(i)*height))
	}
}

func (r *proseRenderer) MinSize() fyne.Size {
	return fyne.NewSize(0, float32(len(r.objects))*r.prose.lineHeight())
}

func (r *proseRenderer) Objects() []fyne.CanvasObject { return r.objects }
func (r *proseRenderer) Destroy()                     {}
