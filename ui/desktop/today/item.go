package today

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/layout"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// marks are how rows are signed.
var marks = map[Mark]kit.Sign{
	Good: kit.Done, ToDo: kit.Due, Alarm: kit.Wrong, Coming: kit.Planned, Shifted: kit.Moved,
}

// Sizes of a row.
const (
	itemHeight float32 = 40
	signRoom   float32 = 36 // before the title
	titleShare float32 = 0.36
	arrowRoom  float32 = 32
)

func sectionHead(title string) fyne.CanvasObject {
	return container.New(layout.NewCustomPaddedLayout(kit.Gap, kit.Gap/2, 0, 0), kit.NewHead(title))
}

// item is a row on the screen: a click or Enter leads where it is dealt with.
type item struct {
	widget.BaseWidget
	screen           *Screen
	row              Row
	hovered, focused bool
}

func newItem(s *Screen, r Row) *item {
	i := &item{screen: s, row: r}
	i.ExtendBaseWidget(i)
	return i
}

func (i *item) leads() bool { return i.row.Target.To != Nowhere }

// Tapped follows the row.
func (i *item) Tapped(*fyne.PointEvent) { i.screen.follow(i.row.Target) }

// Cursor is a hand where the row leads somewhere.
func (i *item) Cursor() desktop.Cursor {
	if i.leads() {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// MouseIn is for Fyne.
func (i *item) MouseIn(*desktop.MouseEvent) { i.hovered = i.leads(); i.Refresh() }

// MouseMoved is for Fyne.
func (i *item) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (i *item) MouseOut() { i.hovered = false; i.Refresh() }

// FocusGained is for Fyne.
func (i *item) FocusGained() { i.focused = true; i.Refresh() }

// FocusLost is for Fyne.
func (i *item) FocusLost() { i.focused = false; i.Refresh() }

// TypedRune is for Fyne: typing does nothing.
func (i *item) TypedRune(rune) {}

// TypedKey follows the row, or goes to another one.
func (i *item) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		i.screen.follow(i.row.Target)
	case fyne.KeyDown:
		i.screen.move(1)
	case fyne.KeyUp:
		i.screen.move(-1)
	default:
		i.screen.desk.Keys(k.Name)
	}
}

// CreateRenderer is for Fyne.
func (i *item) CreateRenderer() fyne.WidgetRenderer {
	r := &itemRenderer{
		item: i, ground: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent),
		title: kit.NewLine(i.row.Title).Cut(), says: kit.NewLine(i.row.Says).Cut(),
	}
	r.ground.CornerRadius = 4
	r.objects = []fyne.CanvasObject{r.line, r.ground, r.title, r.says}
	if i.row.Mark == Quiet {
		r.title.SetColor(kit.ColorMuted)
	} else {
		r.sign = kit.NewSign(marks[i.row.Mark])
		r.objects = append(r.objects, r.sign)
	}
	r.says.SetColor(kit.ColorMuted)
	if i.leads() {
		r.arrow = canvas.NewImageFromResource(kit.ColoredIcon("act-next", kit.ColorMuted))
		r.arrow.FillMode = canvas.ImageFillContain
		r.objects = append(r.objects, r.arrow)
	}
	r.Refresh()
	return r
}

type itemRenderer struct {
	item         *item
	ground, line *canvas.Rectangle
	title, says  *kit.Line
	sign, arrow  *canvas.Image
	objects      []fyne.CanvasObject
}

func (r *itemRenderer) Layout(size fyne.Size) {
	r.ground.Resize(size)
	r.line.Resize(fyne.NewSize(size.Width, 1))
	r.line.Move(fyne.NewPos(0, size.Height-1))
	height := r.title.MinSize().Height
	y := (size.Height - height) / 2
	if r.sign != nil {
		edge := r.sign.MinSize()
		r.sign.Resize(edge)
		r.sign.Move(fyne.NewPos((signRoom-edge.Width)/2, (size.Height-edge.Height)/2))
	}
	width := size.Width * titleShare
	r.title.Resize(fyne.NewSize(width-kit.Gap, height))
	r.title.Move(fyne.NewPos(signRoom, y))
	r.says.Resize(fyne.NewSize(size.Width-signRoom-width-arrowRoom, height))
	r.says.Move(fyne.NewPos(signRoom+width, y))
	if r.arrow != nil {
		const edge = 16
		r.arrow.Resize(fyne.NewSquareSize(edge))
		r.arrow.Move(fyne.NewPos(size.Width-arrowRoom+(arrowRoom-edge)/2, (size.Height-edge)/2))
	}
}

func (r *itemRenderer) MinSize() fyne.Size { return fyne.NewSize(480, itemHeight) }

func (r *itemRenderer) Refresh() {
	r.ground.FillColor = color.Transparent
	r.ground.StrokeWidth = 0
	if r.item.hovered {
		r.ground.FillColor = theme.Color(theme.ColorNameHover)
	}
	if r.item.focused {
		r.ground.FillColor = theme.Color(kit.ColorSelected)
		r.ground.StrokeWidth, r.ground.StrokeColor = 1.5, theme.Color(theme.ColorNamePrimary)
	}
	r.line.FillColor = theme.Color(kit.ColorLine)
	canvas.Refresh(r.item)
}

func (r *itemRenderer) Objects() []fyne.CanvasObject { return r.objects }

func (r *itemRenderer) Destroy() {}
