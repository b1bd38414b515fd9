package today

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/theme"

	"turnus/ui/desktop/kit"
)

// Sizes of a row.
const (
	itemHeight float32 = 40
	signRoom   float32 = 36 // before the title
	titleShare float32 = 0.36
	arrowRoom  float32 = 32
	arrowEdge  float32 = 16
	leastItem  float32 = 480
	ringRoom   float32 = 1 // around the ground, for its ring
)

// itemRenderer draws a row: sign, title, what it says, and an arrow if it leads
// somewhere.
type itemRenderer struct {
	item         *item
	ground, line *canvas.Rectangle
	title        *kit.Prose
	says         *kit.Line
	whole        *kit.Prose // in the place of says
	sign, arrow  *canvas.Image
}

func (r *itemRenderer) Layout(size fyne.Size) {
	r.ground.Move(fyne.NewPos(ringRoom, ringRoom))
	r.ground.Resize(size.SubtractWidthHeight(2*ringRoom, 2*ringRoom))
	r.line.Resize(fyne.NewSize(size.Width, 1))
	r.line.Move(fyne.NewPos(0, size.Height-1))
	height := r.says.MinSize().Height
	y := (size.Height - height) / 2
	edge := r.sign.MinSize()
	r.sign.Resize(edge)
	r.sign.Move(fyne.NewPos((signRoom-edge.Width)/2, (size.Height-edge.Height)/2))
	width := size.Width * titleShare
	within(r.title, signRoom, width-kit.Gap, size.Height)
	right := size.Width - signRoom - width - arrowRoom
	r.says.Resize(fyne.NewSize(right, height))
	r.says.Move(fyne.NewPos(signRoom+width, y))
	within(r.whole, signRoom+width, right, size.Height)
	r.arrow.Resize(fyne.NewSquareSize(arrowEdge))
	r.arrow.Move(fyne.NewPos(size.Width-arrowRoom+(arrowRoom-arrowEdge)/2, (size.Height-arrowEdge)/2))
}

// within wraps a text to a width, in the middle of the height of a row.
func within(p *kit.Prose, x, width, row float32) {
	p.Resize(fyne.NewSize(width, row))
	height := p.MinSize().Height
	p.Resize(fyne.NewSize(width, height))
	p.Move(fyne.NewPos(x, (row-height)/2))
}

func (r *itemRenderer) MinSize() fyne.Size { return fyne.NewSize(leastItem, itemHeight) }

func (r *itemRenderer) Refresh() {
	i := r.item
	r.title.SetText(i.row.Title)
	if i.row.Mark == Quiet {
		r.title.SetColor(kit.ColorMuted)
	} else {
		r.title.SetColor(theme.ColorNameForeground)
	}
	r.says.SetText(i.row.Says)
	r.says.Hidden, r.whole.Hidden = i.row.Whole, !i.row.Whole
	r.whole.SetText(i.row.Says)
	r.line.FillColor = theme.Color(kit.ColorLine)
	draw(r.sign, marks[i.row.Mark].Resource())
	if i.leads() {
		draw(r.arrow, kit.ColoredIcon("act-next", kit.ColorMuted))
	} else {
		draw(r.arrow, nil)
	}
	r.setGround()
	r.Layout(i.Size())
	canvas.Refresh(i)
}

// draw changes a picture if it is another one, or has another colour now.
func draw(i *canvas.Image, to fyne.Resource) {
	switch {
	case to == nil:
		i.Hide()
	case i.Resource == nil || i.Resource.Name() != to.Name():
		i.Resource = fyne.NewStaticResource(to.Name(), to.Content())
		i.Refresh()
		fallthrough
	default:
		i.Show()
	}
}

func (r *itemRenderer) setGround() {
	g := r.ground
	g.FillColor, g.StrokeWidth = color.Transparent, 0
	if r.item.hovered {
		g.FillColor = theme.Color(theme.ColorNameHover)
	}
	if r.item.focused {
		g.FillColor = theme.Color(kit.ColorSelected)
		g.StrokeWidth, g.StrokeColor = 1.5, theme.Color(theme.ColorNamePrimary)
	}
}

func (r *itemRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.line, r.ground, r.sign, r.title, r.says, r.whole, r.arrow}
}

func (r *itemRenderer) Destroy() {}
