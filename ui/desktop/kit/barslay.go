package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// MinSize is for Fyne.
func (r *barsRenderer) MinSize() fyne.Size {
	return fyne.NewSize(scaleWidth+float32(len(r.b.bars))*3, legendTall+markTall+plotLeast+labelsTall+saysTall)
}

// Refresh is for Fyne.
func (r *barsRenderer) Refresh() {
	if r.at != r.b.limit || len(r.drawn) != len(r.b.bars) || len(r.drawn) > 0 && &r.drawn[0] != &r.b.bars[0] {
		r.make()
	}
	r.set()
	r.Layout(r.b.Size())
	canvas.Refresh(r.b)
}

// Layout is for Fyne.
func (r *barsRenderer) Layout(size fyne.Size) {
	r.place(r.ground, 0, legendTall, size.Width, size.Height-legendTall-saysTall)
	r.layLegend()
	base := size.Height - saysTall - labelsTall
	height := max(1, base-legendTall-markTall)
	steps := r.steps()
	per := height / float32(steps[len(steps)-1])
	for i, step := range steps {
		y := base - float32(step)*per
		r.place(r.lines[i], scaleWidth, y, size.Width-scaleWidth, 1)
		least := r.numbers[i].MinSize()
		r.place(r.numbers[i], 0, y-least.Height/2, scaleWidth-2*unit, least.Height)
	}
	all := r.allLabels()
	for i := range r.bars {
		r.layBar(i, base, per, all)
	}
	r.layLimit(size, base-float32(r.b.limit.At)*per)
	r.layColumn(r.cursor, r.b.chosen, base)
	r.layColumn(r.hover, r.b.hovered, base)
	r.says.Text = shorten(r.b.Says(), func(s string) bool {
		return fyne.MeasureText(s, theme.TextSize(), fyne.TextStyle{}).Width <= size.Width
	})
	r.place(r.says, 0, size.Height-saysTall+unit/2, size.Width, saysTall-unit/2)
}

func (r *barsRenderer) place(o fyne.CanvasObject, x, y, w, h float32) {
	o.Move(fyne.NewPos(x, y))
	o.Resize(fyne.NewSize(w, h))
}

// layLegend puts what the parts mean above the chart, in a row.
func (r *barsRenderer) layLegend() {
	x := scaleWidth
	for i, s := range r.legend {
		least, tall := s.name.MinSize(), swatch
		if i == len(r.b.series) {
			tall = 2 // as the limit is drawn
		}
		middle := (legendTall - unit) / 2
		r.place(s.box, x, middle-tall/2, swatch, tall)
		r.place(s.name, x+swatch+unit, middle-least.Height/2, least.Width, least.Height)
		x += swatch + unit + least.Width + Gap
	}
}

// layColumn puts a ground behind a bar, from the top to its label.
func (r *barsRenderer) layColumn(ground *canvas.Rectangle, i int, base float32) {
	ground.Hidden = i < 0
	if i >= 0 {
		left, width := r.b.column(i)
		r.place(ground, left, legendTall, width, base-legendTall+labelsTall)
	}
}

// layLimit draws the limit in dashes, so that it is no line of the scale.
func (r *barsRenderer) layLimit(size fyne.Size, y float32) {
	dash := (size.Width - scaleWidth) / dashes
	for i, d := range r.limit {
		r.place(d, scaleWidth+float32(i)*dash, y-0.5, dash*0.6, 1.5)
	}
}

// layBar stacks the parts of a bar, with its sign above and its label below.
func (r *barsRenderer) layBar(i int, base, per float32, all bool) {
	x, bar := r.bars[i], r.b.bars[i]
	left, pitch := r.b.column(i)
	width := min(barWidest, max(1, pitch-round(min(barGap, pitch*0.3))))
	r.place(x.shade, left, legendTall, pitch, base-legendTall)
	r.place(x.begin, left, legendTall, 1, base-legendTall+labelsTall)
	y := base
	for n, p := range x.parts {
		tall := float32(bar.Parts[n]) * per
		p.Hidden = bar.Parts[n] == 0
		y -= tall
		r.place(p, left+round((pitch-width)/2), y, width, tall)
	}
	r.layMark(x, left, y, pitch)
	least := x.label.MinSize()
	x.label.Hidden = !all && !bar.Begin
	r.place(x.label, left+(pitch-least.Width)/2, base+unit/2, least.Width, least.Height)
	if !all {
		r.place(x.label, left+unit, base+unit/2, least.Width, least.Height)
	}
	r.place(x.dot, left+(pitch-noteDot)/2, base-noteDot-2, noteDot, noteDot)
}

// layMark puts the sign above a bar, and what is to be said beside it if there is
// room.
func (r *barsRenderer) layMark(x drawnBar, left, y, pitch float32) {
	least, edge := x.mark.MinSize(), min(markSize, pitch)
	width := edge + 2 + least.Width
	x.mark.Hidden = x.mark.Text == "" || width > pitch
	if x.mark.Hidden {
		width = edge
	}
	at := left + (pitch-width)/2
	r.place(x.sign, at, y-edge-2, edge, edge)
	r.place(x.mark, at+edge+2, y-edge/2-2-least.Height/2, least.Width, least.Height)
}

// allLabels reports whether every bar has room for its label.
func (r *barsRenderer) allLabels() bool {
	for _, x := range r.bars {
		if x.label.MinSize().Width+unit > r.b.pitch() {
			return false
		}
	}
	return true
}

// Objects is for Fyne.
func (r *barsRenderer) Objects() []fyne.CanvasObject { return r.objects }

// Destroy is for Fyne.
func (r *barsRenderer) Destroy() {}
