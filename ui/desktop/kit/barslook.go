package kit

import (
	"image/color"
	"strconv"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"
)

// Lengths of the chart.
const (
	scaleWidth float32 = 44 // for the numbers at the left
	legendTall float32 = 24
	labelsTall float32 = 24
	saysTall   float32 = 24
	plotLeast  float32 = 92
	barWidest  float32 = 40
	barGap     float32 = 2 * unit // at most, between two bars
	markTall   float32 = 16       // above the bars, for signs
	markSize   float32 = 12
	swatch     float32 = 10
	noteDot    float32 = 4
)

// barsRenderer draws the chart. Its objects are made anew when there are other
// bars; a pointer that moves changes only the grounds and the sentence.
type barsRenderer struct {
	b *Bars

	ground, hover, cursor *canvas.Rectangle
	says                  *canvas.Text
	bars                  []drawnBar
	lines                 []*canvas.Rectangle // across, one for each number of the scale
	numbers               []*canvas.Text
	limit                 []*canvas.Rectangle // dashes
	legend                []drawnSeries
	objects               []fyne.CanvasObject

	drawn []Bar // what the objects were made of
	at    Limit
}

type drawnBar struct {
	shade, begin *canvas.Rectangle
	parts        []*canvas.Rectangle
	label, mark  *canvas.Text
	sign         *canvas.Image
	dot          *canvas.Circle
}

type drawnSeries struct {
	box  *canvas.Rectangle
	name *canvas.Text
}

// dashes is how many pieces the limit is drawn in.
const dashes = 60

// CreateRenderer is for Fyne.
func (b *Bars) CreateRenderer() fyne.WidgetRenderer {
	r := &barsRenderer{b: b, ground: &canvas.Rectangle{}, hover: &canvas.Rectangle{}, cursor: &canvas.Rectangle{}, says: &canvas.Text{}}
	r.make()
	r.set()
	return r
}

// make makes the objects of the bars there are.
func (r *barsRenderer) make() {
	r.bars, r.lines, r.numbers, r.legend, r.limit = nil, nil, nil, nil, nil
	r.objects = []fyne.CanvasObject{r.ground}
	add := func(o fyne.CanvasObject) { r.objects = append(r.objects, o) }
	for _, bar := range r.b.bars {
		r.bars = append(r.bars, r.makeBar(bar))
	}
	for _, x := range r.bars {
		add(x.shade)
		add(x.begin)
	}
	add(r.hover)
	add(r.cursor)
	for range r.steps() {
		line, number := &canvas.Rectangle{}, &canvas.Text{Alignment: fyne.TextAlignTrailing}
		r.lines, r.numbers = append(r.lines, line), append(r.numbers, number)
		add(line)
		add(number)
	}
	for _, x := range r.bars {
		for _, p := range x.parts {
			add(p)
		}
		add(x.label)
		add(x.mark)
		add(x.sign)
		add(x.dot)
	}
	if r.b.limit.At > 0 {
		for range dashes {
			dash := &canvas.Rectangle{}
			r.limit = append(r.limit, dash)
			add(dash)
		}
	}
	for range len(r.b.series) + 1 { // the limit has a place there as well
		x := drawnSeries{&canvas.Rectangle{}, &canvas.Text{}}
		r.legend = append(r.legend, x)
		add(x.box)
		add(x.name)
	}
	add(r.says)
	r.drawn, r.at = r.b.bars, r.b.limit
}

func (r *barsRenderer) makeBar(bar Bar) drawnBar {
	x := drawnBar{
		shade: &canvas.Rectangle{}, begin: &canvas.Rectangle{}, label: &canvas.Text{Text: bar.Label, Alignment: fyne.TextAlignCenter},
		mark: &canvas.Text{Text: bar.Mark}, sign: NewSign(bar.Sign), dot: &canvas.Circle{},
	}
	for range r.b.series {
		x.parts = append(x.parts, &canvas.Rectangle{})
	}
	return x
}

// set puts in colours and words.
func (r *barsRenderer) set() {
	b, caption := r.b, theme.Size(theme.SizeNameCaptionText)
	say := func(t *canvas.Text, name fyne.ThemeColorName) { t.TextSize, t.Color = caption, theme.Color(name) }
	r.ground.FillColor = theme.Color(ColorSurface)
	r.hover.FillColor, r.cursor.FillColor = theme.Color(theme.ColorNameHover), theme.Color(ColorSelected)
	r.cursor.StrokeWidth, r.cursor.CornerRadius = 0, theme.InputRadiusSize()
	if b.focused {
		r.cursor.StrokeWidth, r.cursor.StrokeColor = 1.5, theme.Color(theme.ColorNamePrimary)
	}
	for i, x := range r.bars {
		bar := b.bars[i]
		x.shade.FillColor, x.begin.FillColor, x.dot.FillColor = color.Transparent, color.Transparent, color.Transparent
		if bar.Begin && i > 0 {
			x.begin.FillColor = theme.Color(ColorLine)
		}
		say(x.label, ColorMuted)
		if bar.Note {
			x.shade.FillColor, x.dot.FillColor = pale(ColorMoved, 0x1c), theme.Color(ColorMoved)
			x.label.Color = theme.Color(ColorMoved)
		}
		say(x.mark, bar.Sign.Color())
		x.sign.Resource, x.sign.Hidden = bar.Sign.Resource(), bar.Sign == NoSign
		for n, p := range x.parts {
			b.series[n].draw(p)
		}
	}
	for i, step := range r.steps() {
		r.lines[i].FillColor = theme.Color(ColorLine)
		say(r.numbers[i], ColorMuted)
		r.numbers[i].Text = strconv.Itoa(step)
	}
	for _, d := range r.limit {
		d.FillColor = theme.Color(ColorWrong)
	}
	r.setLegend(say)
	say(r.says, theme.ColorNameForeground)
	r.says.TextSize = theme.TextSize()
}

func (r *barsRenderer) setLegend(say func(*canvas.Text, fyne.ThemeColorName)) {
	for i, x := range r.legend {
		say(x.name, ColorMuted)
		if i < len(r.b.series) {
			x.name.Text = r.b.series[i].Name
			r.b.series[i].draw(x.box)
			continue
		}
		x.name.Text, x.box.FillColor = r.b.limit.Name, color.Transparent
		if r.b.limit.At > 0 {
			x.box.FillColor = theme.Color(ColorWrong)
		}
	}
}

// draw gives a part its look.
func (s Series) draw(p *canvas.Rectangle) {
	p.FillColor, p.StrokeWidth = theme.Color(s.Color), 0
	if s.Hollow {
		p.FillColor, p.StrokeColor, p.StrokeWidth = pale(s.Color, 0x38), theme.Color(s.Color), 1
	}
}

// pale is a colour that lets what is below through; 255 is all of the colour.
func pale(name fyne.ThemeColorName, strength uint8) color.Color {
	c := color.NRGBAModel.Convert(theme.Color(name)).(color.NRGBA)
	c.A = strength
	return c
}

// top is the length the height of the chart stands for.
func (b *Bars) top() int {
	top := max(1, b.limit.At)
	for _, bar := range b.bars {
		top = max(top, bar.total())
	}
	return top
}

// steps are the numbers of the scale: some round ones from 0 to the top or
// beyond.
func (r *barsRenderer) steps() []int {
	top, step := r.b.top(), 1
	for n := 0; top/step >= 4; n++ {
		step = roundSteps[n%3] * pow10(n/3)
	}
	var out []int
	for at := 0; ; at += step {
		out = append(out, at)
		if at >= top {
			return out
		}
	}
}

var roundSteps = [3]int{1, 2, 5}

func pow10(n int) int {
	p := 1
	for range n {
		p *= 10
	}
	return p
}
