package desktop

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

// sidebar lists the screens.
type sidebar struct {
	object fyne.CanvasObject
	items  []*navItem
}

func newSidebar(s *Shell) *sidebar {
	bar := &sidebar{object: container.NewWithoutLayout()}
	list := container.New(layout.NewCustomPaddedVBoxLayout(2))
	for _, e := range s.Entries {
		item := newNavItem(s.desk, e, func() { s.open(kit.Place{Screen: e.Name}) })
		bar.items = append(bar.items, item)
		list.Add(item)
	}
	if s.noShop {
		return bar // nothing to go to yet
	}
	edge := canvas.NewRectangle(theme.Color(kit.ColorLine))
	edge.SetMinSize(fyne.NewSize(1, 0))
	bar.object = container.NewBorder(nil, nil, nil, edge, container.New(layout.NewCustomPaddedLayout(12, 12, 8, 8), list))
	return bar
}

// choose marks a screen as the open one.
func (b *sidebar) choose(name string) {
	for _, item := range b.items {
		item.chosen = item.name == name
		item.Refresh()
	}
}

// Sizes of an item of the sidebar.
const (
	navWidth  = 172
	navHeight = 36
)

// navItem is one screen in the sidebar: a click, or Enter when it has the focus.
type navItem struct {
	widget.BaseWidget
	name, title, icon string
	open              func()
	keys              func(fyne.KeyName) bool
	chosen            bool
	hovered, focused  bool
}

func newNavItem(d *kit.Desk, e Entry, open func()) *navItem {
	i := &navItem{name: e.Name, title: d.T(e.Title), icon: e.Icon, open: open, keys: d.Keys}
	i.ExtendBaseWidget(i)
	return i
}

// Tapped opens the screen.
func (i *navItem) Tapped(*fyne.PointEvent) { i.open() }

// MouseIn, MouseMoved and MouseOut show that it can be clicked.
func (i *navItem) MouseIn(*desktop.MouseEvent) { i.hovered = true; i.Refresh() }

// MouseMoved changes nothing.
func (i *navItem) MouseMoved(*desktop.MouseEvent) {}

// MouseOut ends the hover.
func (i *navItem) MouseOut() { i.hovered = false; i.Refresh() }

// Cursor is a hand.
func (i *navItem) Cursor() desktop.Cursor { return desktop.PointerCursor }

// FocusGained shows the focus ring.
func (i *navItem) FocusGained() { i.focused = true; i.Refresh() }

// FocusLost hides it.
func (i *navItem) FocusLost() { i.focused = false; i.Refresh() }

// TypedRune does nothing.
func (i *navItem) TypedRune(rune) {}

// TypedKey opens the screen with Enter or the space bar.
func (i *navItem) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		i.open()
	default:
		i.keys(k.Name)
	}
}

// MinSize is the same for all.
func (i *navItem) MinSize() fyne.Size { return fyne.NewSize(navWidth, navHeight) }

// CreateRenderer draws icon and word on a ground that shows the state.
func (i *navItem) CreateRenderer() fyne.WidgetRenderer {
	r := &navRenderer{
		item:   i,
		ground: canvas.NewRectangle(color.Transparent),
		icon:   canvas.NewImageFromResource(nil),
		text:   canvas.NewText(i.title, color.Transparent),
	}
	r.ground.CornerRadius = 4
	r.icon.FillMode = canvas.ImageFillContain
	r.Refresh()
	return r
}

type navRenderer struct {
	item   *navItem
	ground *canvas.Rectangle
	icon   *canvas.Image
	text   *canvas.Text
}

func (r *navRenderer) Layout(size fyne.Size) {
	const edge float32 = 20
	r.ground.Resize(size)
	r.icon.Resize(fyne.NewSquareSize(edge))
	r.icon.Move(fyne.NewPos(12, (size.Height-edge)/2))
	text := r.text.MinSize()
	r.text.Resize(text)
	r.text.Move(fyne.NewPos(12+edge+12, (size.Height-text.Height)/2))
}

func (r *navRenderer) MinSize() fyne.Size { return r.item.MinSize() }

func (r *navRenderer) Refresh() {
	ink := theme.ColorNameForeground
	ground := color.Color(color.Transparent)
	switch {
	case r.item.chosen:
		ink, ground = theme.ColorNamePrimary, theme.Color(kit.ColorSelected)
	case r.item.hovered:
		ground = theme.Color(theme.ColorNameHover)
	}
	r.ground.FillColor = ground
	r.ground.StrokeWidth = 0
	if r.item.focused {
		r.ground.StrokeWidth, r.ground.StrokeColor = 1.5, theme.Color(theme.ColorNamePrimary)
	}
	r.icon.Resource = kit.ColoredIcon(r.item.icon, ink)
	r.text.Color = theme.Color(ink)
	r.text.TextStyle.Bold = r.item.chosen
	r.text.TextSize = theme.TextSize()
	r.ground.Refresh()
	r.icon.Refresh()
	r.text.Refresh()
}

func (r *navRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{r.ground, r.icon, r.text}
}

func (r *navRenderer) Destroy() {}
