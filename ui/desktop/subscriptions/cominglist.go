package subscriptions

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"

	"turnus/ui/desktop/kit"
)

// comingList shows what is ahead, a row for each day, or the invoices so far. It
// takes one stop of the Tab key; the arrows go from row to row, Enter says why a date
// is what it is, or opens the invoice.
type comingList struct {
	widget.BaseWidget

	onChoose func()
	onWhy    func(Coming)
	onScroll func(by float32) // by parts of what is seen

	desk     *kit.Desk
	link     string // at the end of each row
	rows     []*comingRow
	dayRoom  float32 // for the widest day, and pick day
	pickRoom float32
	chosen   int // -1: none
	focused  bool
}

func newComingList(d *kit.Desk) *comingList {
	l := &comingList{desk: d, link: d.T("subscriptions.coming.why"), chosen: -1}
	l.ExtendBaseWidget(l)
	return l
}

// set shows other rows.
func (l *comingList) set(rows []Coming, chosen int) {
	l.rows, l.dayRoom, l.pickRoom = make([]*comingRow, len(rows)), 0, 0
	for i, r := range rows {
		l.dayRoom = max(l.dayRoom, width(r.Day, theme.TextSize()))
		l.pickRoom = max(l.pickRoom, width(r.Pick, theme.CaptionTextSize()))
		l.rows[i] = newComingRow(l, i, r)
	}
	l.chosen = chosen
	l.Refresh()
}

// width is that of a text, and a little more.
func width(text string, size float32) float32 {
	return fyne.MeasureText(text, size, fyne.TextStyle{}).Width + 1
}

// row is the chosen row, the zero row if there is none.
func (l *comingList) row() Coming {
	if l.chosen < 0 {
		return Coming{}
	}
	return l.rows[l.chosen].row
}

// span is the room of the chosen row, from the top of the list.
func (l *comingList) span() (top, bottom float32) {
	top = float32(max(0, l.chosen)) * comingHeight
	return top, top + comingHeight
}

// choose chooses a row.
func (l *comingList) choose(i int) {
	if i < 0 || i >= len(l.rows) {
		return
	}
	l.chosen = i
	l.highlight()
	l.onChoose()
}

func (l *comingList) highlight() {
	for _, r := range l.rows {
		r.Refresh()
	}
}

// press is a click on a row.
func (l *comingList) press(i int) {
	l.desk.Window.Canvas().Focus(l)
	l.choose(i)
}

// FocusGained is for Fyne.
func (l *comingList) FocusGained() {
	if l.focused = true; l.chosen < 0 && len(l.rows) > 0 {
		l.choose(0)
		return
	}
	l.highlight()
}

// FocusLost is for Fyne.
func (l *comingList) FocusLost() { l.focused = false; l.highlight() }

// TypedRune is for Fyne: typing does nothing.
func (l *comingList) TypedRune(rune) {}

// TypedKey goes to another row, says why, or scrolls to what is below.
func (l *comingList) TypedKey(k *fyne.KeyEvent) {
	const most, line = 1000, 0.1
	switch k.Name {
	case fyne.KeyDown:
		if l.chosen == len(l.rows)-1 {
			l.onScroll(line)
		}
		l.choose(l.chosen + 1)
	case fyne.KeyUp:
		if l.chosen <= 0 {
			l.onScroll(-line)
		}
		l.choose(l.chosen - 1)
	case fyne.KeyHome:
		l.onScroll(-most)
		l.choose(0)
	case fyne.KeyEnd:
		l.onScroll(most)
	case fyne.KeyPageDown:
		l.onScroll(1)
	case fyne.KeyPageUp:
		l.onScroll(-1)
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		if l.chosen >= 0 {
			l.onWhy(l.row())
		}
	default:
		if l.desk.Keys != nil {
			l.desk.Keys(k.Name)
		}
	}
}

// CreateRenderer is for Fyne.
func (l *comingList) CreateRenderer() fyne.WidgetRenderer { return comingListRenderer{l} }

type comingListRenderer struct{ list *comingList }

func (r comingListRenderer) Layout(size fyne.Size) {
	for i, row := range r.list.rows {
		row.Resize(fyne.NewSize(size.Width, comingHeight))
		row.Move(fyne.NewPos(0, float32(i)*comingHeight))
	}
}

func (r comingListRenderer) MinSize() fyne.Size {
	return fyne.NewSize(leastComing, float32(len(r.list.rows))*comingHeight)
}

func (r comingListRenderer) Refresh() {
	r.Layout(r.list.Size())
	r.list.highlight()
}

func (r comingListRenderer) Objects() []fyne.CanvasObject {
	out := make([]fyne.CanvasObject, len(r.list.rows))
	for i, row := range r.list.rows {
		out[i] = row
	}
	return out
}

func (r comingListRenderer) Destroy() {}
