package articles

import (
	"bytes"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/catalog"
	"turnus/domain/display"
	"turnus/domain/lang"
	"turnus/ui/desktop/kit"
)

// previewPane is what the webshop shows, beside the form.
type previewPane struct {
	desk    *kit.Desk
	spoken  *kit.Choice[lang.Lang]
	card    *fyne.Container
	object  fyne.CanvasObject
	content []byte // of the picture
	changed func()
}

func newPreviewPane(d *kit.Desk) *previewPane {
	p := &previewPane{desk: d, card: kit.NewColumn(kit.Gap / 2), changed: func() {}}
	var languages []kit.Option[lang.Lang]
	for _, l := range lang.All {
		languages = append(languages, kit.Option[lang.Lang]{Value: l, Name: d.T("common.language." + string(l))})
	}
	p.spoken = kit.NewChoice(d, languages)
	p.spoken.SetValue(d.Words.Lang())
	p.spoken.OnChange = func() { p.changed() }
	spoken := container.NewGridWrap(fyne.NewSize(languageWidth, p.spoken.Object().MinSize().Height), p.spoken.Object())
	head := container.New(headLayout{}, kit.NewHead(d.T("articles.head.preview")).Cut(), spoken)
	surface := canvas.NewRectangle(theme.Color(theme.ColorNameInputBackground))
	surface.CornerRadius = 6
	surface.StrokeColor, surface.StrokeWidth = theme.Color(kit.ColorLine), 1
	inside := container.NewStack(surface, container.New(layout.NewCustomPaddedLayout(kit.Gap, kit.Gap, kit.Gap, kit.Gap), p.card))
	p.object = container.NewBorder(container.New(layout.NewCustomPaddedLayout(0, kit.Gap/2, 0, 0), head), nil, nil, nil,
		container.NewVScroll(container.NewVBox(inside)))
	return p
}

// show draws an article as it is written.
func (p *previewPane) show(a catalog.Article, s Stored, m display.Moment) {
	x := Show(a, s, m, p.spoken.Value(), p.desk.Words)
	p.card.Objects = nil
	if img := p.image(); img != nil {
		p.card.Add(img)
	}
	p.card.Add(kit.NewHead(x.Title).Cut())
	for _, line := range []string{x.Sizes, x.Unit} {
		if line != "" {
			p.card.Add(muted(line))
		}
	}
	for _, line := range []string{x.Text, x.Inside} {
		if line != "" {
			p.card.Add(kit.NewProse(line))
		}
	}
	for _, w := range x.Ways {
		p.card.Add(way(w))
	}
	if len(x.Ways) == 0 {
		p.card.Add(muted(p.desk.T("articles.preview.no_way")))
	}
	for _, line := range x.Against {
		p.card.Add(kit.NewMarked(kit.Wrong, kit.NewProse(line)))
	}
	p.object.Refresh()
}

func muted(s string) *kit.Prose {
	out := kit.NewProse(s)
	out.SetColor(kit.ColorMuted)
	return out
}

// way draws one way to have it: a hairline, what it is called and costs, and what
// is said of it.
func way(w Way) fyne.CanvasObject {
	line := canvas.NewRectangle(theme.Color(kit.ColorLine))
	line.SetMinSize(fyne.NewSize(1, 1))
	prices := container.NewHBox()
	if w.Was != "" {
		was := kit.NewLine(w.Was).Strike()
		was.SetColor(kit.ColorMuted)
		prices.Add(was)
	}
	if w.Price != "" {
		prices.Add(kit.NewStrong(w.Price))
	}
	out := kit.NewColumn(kit.Gap/4, line, container.New(headLayout{}, kit.NewStrong(w.Head).Cut(), prices))
	for _, s := range w.Says {
		out.Add(muted(s))
	}
	for _, s := range w.Wrong {
		out.Add(kit.NewMarked(kit.Wrong, kit.NewProse(s)))
	}
	return out
}

// languageWidth is that of the choice of a language.
const languageWidth float32 = 150

// pictureHeight is that of the picture on the card, at most.
const pictureHeight float32 = 150

func (p *previewPane) image() fyne.CanvasObject {
	if len(p.content) == 0 {
		return nil
	}
	img := canvas.NewImageFromReader(bytes.NewReader(p.content), "article")
	img.FillMode = canvas.ImageFillContain
	img.SetMinSize(fyne.NewSize(pictureHeight, pictureHeight))
	return img
}

// headLayout puts something at the right end of a line, which gets the rest.
type headLayout struct{}

func (headLayout) Layout(o []fyne.CanvasObject, size fyne.Size) {
	right := o[1].MinSize()
	width := min(max(right.Width, 0), size.Width)
	o[1].Resize(fyne.NewSize(width, right.Height))
	o[1].Move(fyne.NewPos(size.Width-width, (size.Height-right.Height)/2))
	left := o[0].MinSize()
	o[0].Resize(fyne.NewSize(max(size.Width-width-kit.Gap, 0), left.Height))
	o[0].Move(fyne.NewPos(0, (size.Height-left.Height)/2))
}

func (headLayout) MinSize(o []fyne.CanvasObject) fyne.Size {
	left, right := o[0].MinSize(), o[1].MinSize()
	return fyne.NewSize(right.Width+kit.Gap+40, max(left.Height, right.Height))
}
