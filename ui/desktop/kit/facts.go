package kit

import (
	"fyne.io/fyne/v2"
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
	l := widget.NewLabel(f.Text)
	l.Wrapping = fyne.TextWrapWord
	l.Selectable = true
	return l
}

// Facts are labels with their values, in two columns: what is known about the
// thing a page shows. Values that are too long take several lines.
type Facts struct {
	widget.BaseWidget
	labels []*Line
	values []fyne.CanvasObject
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
	f.Refresh()
}

// CreateRenderer is for Fyne.
func (f *Facts) CreateRenderer() fyne.WidgetRenderer { return &factsRenderer{f} }

type factsRenderer struct{ facts *Facts }

func (r *factsRenderer) Destroy() {}

func (r *factsRenderer) Objects() []fyne.CanvasObject {
	var all []fyne.CanvasObject
	for i, label := range r.facts.labels {
		all = append(all, label, r.facts.values[i])
	}
	return all
}

// labelWidth is that of the widest label, with the gap after it.
func (r *factsRenderer) labelWidth() (w float32) {
	for _, l := range r.facts.labels {
		w = fyne.Max(w, l.MinSize().Width)
	}
	return w + Gap
}

// margin is what an object has around itself that is to be ignored, so that
// all values begin at one line.
func margin(o fyne.CanvasObject) float32 {
	if _, ok := o.(*widget.Label); ok {
		return theme.InnerPadding()
	}
	return 0
}

func (r *factsRenderer) Layout(size fyne.Size) {
	x, y, line := r.labelWidth(), float32(0), newRuler(theme.TextSize(), fyne.TextStyle{}).height
	for i, label := range r.facts.labels {
		v := r.facts.values[i]
		m := margin(v)
		v.Resize(fyne.NewSize(size.Width-x+2*m, v.MinSize().Height)) // a label wraps now,
		height := v.MinSize().Height                                 // and is higher
		v.Resize(fyne.NewSize(size.Width-x+2*m, height))
		v.Move(fyne.NewPos(x-m, y-m))
		label.Move(fyne.NewPos(0, y))
		label.Resize(fyne.NewSize(x-Gap, fyne.Min(line, height)))
		y += fyne.Max(line, height-2*m) + factGap
	}
}

func (r *factsRenderer) MinSize() fyne.Size {
	var y float32
	for i, label := range r.facts.labels {
		v := r.facts.values[i]
		y += fyne.Max(label.MinSize().Height, v.MinSize().Height-2*margin(v)) + factGap
	}
	return fyne.NewSize(r.labelWidth()+leastValue, fyne.Max(0, y-factGap))
}

func (r *factsRenderer) Refresh() {
	for i := range r.facts.labels {
		r.facts.labels[i].Refresh()
		r.facts.values[i].Refresh()
	}
	r.Layout(r.facts.Size())
}
