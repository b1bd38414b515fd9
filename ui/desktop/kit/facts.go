package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

const (
	factGap    = unit      // between two facts
	leastValue = 30 * unit // width of values
)

// Fact is a label and what stands beside it: a text, after a sign if there is
// one, or an object of its own.
type Fact struct {
	Label string
	Text  string
	Sign  Sign
	Value fyne.CanvasObject // instead of Text
}

func (f Fact) value() fyne.CanvasObject {
	switch {
	case f.Value != nil:
		return f.Value
	case f.Sign != NoSign:
		return NewChip(f.Sign, f.Text)
	}
	return NewProse(f.Text)
}

// Facts are labels with their values, in two columns: what is known about the
// thing a page shows. Values that are too long take several lines.
type Facts struct {
	widget.BaseWidget
	labels []*Line
	values []fyne.CanvasObject
	width  float32 // there is, as far as is known
}

// NewFacts is a block of facts.
func NewFacts(facts ...Fact) *Facts {
	f := &Facts{}
	f.ExtendBaseWidget(f)
	f.Set(facts...)
	return f
}

// Set replaces the facts.
func (f *Facts) Set(facts ...Fact) {
	f.labels, f.values = nil, nil
	for _, fact := range facts {
		f.labels = append(f.labels, NewCaption(fact.Label))
		f.values = append(f.values, fact.value())
	}
	f.place(f.width)
	canvas.Refresh(f)
}

// heightAt is the height at a width.
func (f *Facts) heightAt(width float32) float32 {
	f.width = width
	return f.each(width, func(int, float32, float32, float32) {})
}

// labelWidth is that of the widest label, with the gap after it.
func (f *Facts) labelWidth() (w float32) {
	for _, l := range f.labels {
		w = fyne.Max(w, l.MinSize().Width)
	}
	return w + Gap
}

// each calls for the facts with the place of the value and its height, and
// gives the height of all.
func (f *Facts) each(width float32, do func(i int, x, y, height float32)) float32 {
	x, y, line := f.labelWidth(), float32(0), NewLine("").MinSize().Height
	for i, v := range f.values {
		height := heightAt(v, fyne.Max(leastValue, width-x))
		do(i, x, y, height)
		y += fyne.Max(line, height) + factGap
	}
	return fyne.Max(0, y-factGap)
}

func (f *Facts) place(width float32) {
	down := theme.TextSize() - theme.CaptionTextSize() // a label stands on the line of its value
	f.each(width, func(i int, x, y, height float32) {
		f.values[i].Move(fyne.NewPos(x, y))
		f.values[i].Resize(fyne.NewSize(fyne.Max(leastValue, width-x), height))
		f.labels[i].Move(fyne.NewPos(0, y+down))
		f.labels[i].Resize(f.labels[i].MinSize())
	})
}

// CreateRenderer is for Fyne.
func (f *Facts) CreateRenderer() fyne.WidgetRenderer { return factsRenderer{f} }

type factsRenderer struct{ facts *Facts }

func (r factsRenderer) Destroy() {}

func (r factsRenderer) Objects() []fyne.CanvasObject {
	all := make([]fyne.CanvasObject, 0, 2*len(r.facts.labels))
	for i, label := range r.facts.labels {
		all = append(all, label, r.facts.values[i])
	}
	return all
}

func (r factsRenderer) Layout(size fyne.Size) {
	r.facts.width = size.Width
	r.facts.place(size.Width)
}

func (r factsRenderer) MinSize() fyne.Size {
	least := r.facts.labelWidth() + leastValue
	return fyne.NewSize(least, r.facts.heightAt(fyne.Max(r.facts.width, least)))
}

func (r factsRenderer) Refresh() {
	for i := range r.facts.labels {
		r.facts.labels[i].Refresh()
		r.facts.values[i].Refresh()
	}
	r.facts.place(r.facts.Size().Width)
}
