package today

import (
	"slices"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/layout"

	"turnus/ui/desktop/kit"
)

// list shows sections of rows. A row that is about the same thing as before
// stays the same object: it keeps the focus, and nothing flickers.
type list struct {
	desk   *kit.Desk
	follow func(Target)
	object *container.Scroll
	column *fyne.Container
	heads  map[string]fyne.CanvasObject // by title
	items  []*item
}

func newList(d *kit.Desk, follow func(Target)) *list {
	l := &list{desk: d, follow: follow, column: kit.NewColumn(0), heads: map[string]fyne.CanvasObject{}}
	l.object = container.NewVScroll(l.column)
	return l
}

func (l *list) show(sections []Section) {
	focused := l.focused()
	var objects []fyne.CanvasObject
	var items []*item
	for _, section := range sections {
		objects = append(objects, l.head(section.Title))
		for _, row := range section.Rows {
			i := l.item(row)
			items, objects = append(items, i), append(objects, i)
		}
	}
	same := slices.Equal(objects, l.column.Objects)
	l.items, l.column.Objects = items, objects
	if same {
		return
	}
	l.column.Refresh()
	l.object.Refresh()
	if focused >= 0 && l.focused() < 0 && len(items) > 0 { // the row is gone
		l.desk.Window.Canvas().Focus(items[min(focused, len(items)-1)])
	}
}

// item is the object of a row, the one that showed it before if there is one.
func (l *list) item(row Row) *item {
	at := l.place(row.Key)
	if at < 0 {
		return newItem(l, row)
	}
	l.items[at].set(row)
	return l.items[at]
}

func (l *list) head(title string) fyne.CanvasObject {
	if l.heads[title] == nil {
		l.heads[title] = container.New(layout.NewCustomPaddedLayout(kit.Gap, kit.Gap/2, 0, 0), kit.NewHead(title))
	}
	return l.heads[title]
}

// focused is the place of the row that has the focus, -1 for none.
func (l *list) focused() int {
	focused := l.desk.Window.Canvas().Focused()
	return slices.IndexFunc(l.items, func(i *item) bool { return fyne.Focusable(i) == focused })
}

// place is that of the row with a key, -1 if there is none.
func (l *list) place(key string) int {
	return slices.IndexFunc(l.items, func(i *item) bool { return i.row.Key == key })
}

// move puts the focus on another row; beyond the ends it stays.
func (l *list) move(to int) {
	if len(l.items) > 0 {
		l.desk.Window.Canvas().Focus(l.items[max(0, min(to, len(l.items)-1))])
	}
}

// reveal scrolls a row into view.
func (l *list) reveal(i *item) {
	top, bottom := i.Position().Y, i.Position().Y+i.Size().Height
	y := l.object.Offset.Y
	switch height := l.object.Size().Height; {
	case top < y:
		y = top
	case bottom > y+height:
		y = bottom - height
	default:
		return
	}
	l.object.ScrollToOffset(fyne.NewPos(0, y))
}
