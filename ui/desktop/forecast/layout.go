package forecast

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"turnus/ui/desktop/kit"
)

const (
	dateField  float32 = 168 // widths
	weeksField float32 = 152
	barGap     float32 = 12
	titleGap   float32 = 8
	titleTall  float32 = 34

	chartShare         = 0.46 // of the height of chart and tables
	chartMost  float32 = 340
	dayShare           = 0.535 // of the width of both tables
)

// barLayout puts the fields at the left and how far the counting is at the right,
// in line with their boxes.
type barLayout struct{}

func (barLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for i, width := range []float32{dateField, weeksField} {
		o[i].Move(fyne.NewPos(x, 0))
		o[i].Resize(fyne.NewSize(width, o[i].MinSize().Height))
		x += width + barGap
	}
	least := o[2].MinSize()
	box := o[1].MinSize().Height // a choice has no sentence below it
	o[2].Move(fyne.NewPos(x, box-titleTall+(titleTall-least.Height)/2))
	o[2].Resize(fyne.NewSize(size.Width-x, least.Height))
}

func (barLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(dateField+weeksField+2*barGap+o[2].MinSize().Width, max(o[0].MinSize().Height, o[1].MinSize().Height))
}

// chartAndTables puts the chart over the table of days and that of quantities.
type chartAndTables struct{}

func (chartAndTables) Layout(o []fyne.CanvasObject, size fyne.Size) {
	tall := max(o[0].MinSize().Height, min(chartMost, size.Height*chartShare))
	o[0].Move(fyne.Position{})
	o[0].Resize(fyne.NewSize(size.Width, tall))
	top, width := tall+titleGap, (size.Width-kit.Gap)*dayShare
	o[1].Move(fyne.NewPos(0, top))
	o[1].Resize(fyne.NewSize(width, size.Height-top))
	o[2].Move(fyne.NewPos(width+kit.Gap, top))
	o[2].Resize(fyne.NewSize(size.Width-kit.Gap-width, size.Height-top))
}

func (chartAndTables) MinSize(o []fyne.CanvasObject) fyne.Size {
	chart, days, articles := o[0].MinSize(), o[1].MinSize(), o[2].MinSize()
	return fyne.NewSize(max(chart.Width, max(days.Width/dayShare, articles.Width/(1-dayShare))+kit.Gap),
		chart.Height+titleGap+max(days.Height, articles.Height))
}

// newTitled puts something of one line above a table.
func newTitled(title, table fyne.CanvasObject) *fyne.Container {
	return &fyne.Container{Layout: titled{}, Objects: []fyne.CanvasObject{title, table}}
}

type titled struct{}

func (titled) Layout(o []fyne.CanvasObject, size fyne.Size) {
	least := min(titleTall, o[0].MinSize().Height)
	o[0].Move(fyne.NewPos(0, (titleTall-least)/2))
	o[0].Resize(fyne.NewSize(size.Width, least))
	o[1].Move(fyne.NewPos(0, titleTall+titleGap))
	o[1].Resize(fyne.NewSize(size.Width, size.Height-titleTall-titleGap))
}

func (titled) MinSize(o []fyne.CanvasObject) fyne.Size {
	title, table := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(max(title.Width, table.Width), titleTall+titleGap+table.Height)
}

// halves puts two things side by side, each as wide as the other.
type halves struct{}

func (halves) Layout(o []fyne.CanvasObject, size fyne.Size) {
	width := (size.Width - titleGap) / 2
	for i, x := range o {
		x.Move(fyne.NewPos(float32(i)*(width+titleGap), 0))
		x.Resize(fyne.NewSize(width, size.Height))
	}
}

func (halves) MinSize(o []fyne.CanvasObject) fyne.Size {
	a, b := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(2*max(a.Width, b.Width)+titleGap, max(a.Height, b.Height))
}

// progress says how far the counting is, with a way to stop it. Its place is kept
// while there is nothing to say, so that nothing jumps.
type progress struct {
	says   *kit.Line
	stop   *kit.CommandButton
	object fyne.CanvasObject
}

func newProgress(stop *kit.Command) *progress {
	p := &progress{says: kit.NewCaption(""), stop: stop.Button()}
	p.stop.Hide()
	p.object = container.New(layout.NewCustomPaddedHBoxLayout(barGap), layout.NewSpacer(), container.NewCenter(p.says), p.stop)
	return p
}

func (p *progress) tell(says string) {
	p.says.SetText(says)
	p.object.Refresh()
}

func (p *progress) run(on bool) {
	setShown(p.stop, on)
	p.tell("")
}

func setShown(o fyne.CanvasObject, shown bool) {
	if shown {
		o.Show()
	} else {
		o.Hide()
	}
}

// summary is a sentence about all days, with a sign if some are too full.
type summary struct {
	says   *kit.Line
	sign   *canvas.Image
	object *fyne.Container
}

func newSummary() *summary {
	s := &summary{says: kit.NewLine("").Cut(), sign: kit.NewSign(kit.Wrong)}
	s.sign.Hide()
	s.object = container.NewBorder(nil, nil, s.sign, nil, s.says)
	return s
}

func (s *summary) show(says string, over bool) {
	s.says.SetText(says)
	s.says.SetColor(theme.ColorNameForeground)
	if over {
		s.says.SetColor(kit.ColorWrong)
	}
	setShown(s.sign, over)
	s.object.Refresh()
}
