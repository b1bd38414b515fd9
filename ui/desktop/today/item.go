package today

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// marks are how rows are signed; a quiet one is not.
var marks = map[Mark]kit.Sign{
	Quiet: kit.NoSign, Good: kit.Done, ToDo: kit.Due, Alarm: kit.Wrong, Coming: kit.Planned, Shifted: kit.Moved,
}

// item is a row on the screen: a click or Enter leads where it is dealt with.
type item struct {
	widget.BaseWidget
	list             *list
	row              Row
	hovered, focused bool
}

func newItem(l *list, r Row) *item {
	i := &item{list: l, row: r}
	i.ExtendBaseWidget(i)
	return i
}

// set shows what the row says now.
func (i *item) set(r Row) {
	if r != i.row {
		i.row = r
		i.hovered = i.hovered && i.leads()
		i.Refresh()
	}
}

func (i *item) leads() bool { return i.row.Target.To != Nowhere }

// Tapped follows the row.
func (i *item) Tapped(*fyne.PointEvent) { i.list.follow(i.row.Target) }

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
func (i *item) FocusGained() {
	i.focused = true
	i.Refresh()
	i.list.reveal(i)
}

// FocusLost is for Fyne.
func (i *item) FocusLost() { i.focused = false; i.Refresh() }

// TypedRune is for Fyne: typing does nothing.
func (i *item) TypedRune(rune) {}

// TypedKey follows the row, or goes to another one.
func (i *item) TypedKey(k *fyne.KeyEvent) {
	l := i.list
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		l.follow(i.row.Target)
	case fyne.KeyDown:
		l.move(l.focused() + 1)
	case fyne.KeyUp:
		l.move(l.focused() - 1)
	case fyne.KeyHome:
		l.move(0)
	case fyne.KeyEnd:
		l.move(len(l.items) - 1)
	default:
		l.desk.Keys(k.Name)
	}
}

// CreateRenderer is for Fyne.
func (i *item) CreateRenderer() fyne.WidgetRenderer {
	r := &itemRenderer{
		item: i, ground: canvas.NewRectangle(color.Transparent), line: canvas.NewRectangle(color.Transparent),
		title: kit.NewProse(""), says: kit.NewLine("").Cut(), whole: kit.NewProse(""),
		sign: kit.NewSign(kit.Done), arrow: &canvas.Image{FillMode: canvas.ImageFillContain},
	}
	r.ground.CornerRadius = 4
	r.says.SetColor(kit.ColorMuted)
	r.whole.SetColor(kit.ColorMuted)
	r.Refresh()
	return r
}
