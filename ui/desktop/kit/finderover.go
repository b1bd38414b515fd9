package kit

import (
	"image/color"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// leastOver is how wide the search over a finder is at least.
const leastOver float32 = 380

// finderOver lies over a finder while a person types: what is typed, and below it
// what is found. Up and Down go through it, Enter and Tab take it and go on to the
// next field, Esc gives up.
type finderOver struct {
	finder *finder
	entry  *entry
	rows   []*foundRow
	none   *Line
	layer  *layer
	at     int
	found  int    // rows in use
	asking bool   // what is typed has no answer yet
	then   func() // to be done as soon as there is one; nil: nothing
}

// open lets a person type, beginning with what was typed already.
func (f *finder) open(typed string) {
	if f.over != nil {
		return
	}
	o := &finderOver{finder: f, entry: newEntry(f.desk, false), none: NewCaption("")}
	o.entry.PlaceHolder = f.hint
	o.entry.tabs = true
	o.entry.key = o.key
	o.entry.submitted = func() { o.take(true) }
	o.entry.OnChanged = func(string) { o.ask() }
	list := newColumn(0)
	for i := range foundMost {
		r := newFoundRow(func() { o.at = i; o.take(true) }, func() { o.move(i - o.at) })
		o.rows = append(o.rows, r)
		list.Add(r)
	}
	ground := newCard(2*unit, theme.SizeNamePopupRadius, newColumn(unit, newEntryBox(o.entry, false), o.none, list))
	o.layer = &layer{
		content: ground, outside: o.shut, key: o.key, gone: func() { f.over = nil },
		place: func(window fyne.Size) (fyne.Position, fyne.Size) {
			width := max(leastOver, f.box.Size().Width+4*unit)
			at, size := under(f.box, fyne.NewSize(width, overHeight(o.entry)), window)
			return at, fyne.NewSize(size.Width, heightAt(ground, size.Width))
		},
	}
	f.over = o
	c := f.desk.Window.Canvas()
	c.Focus(f)                    // it gets the focus back
	f.desk.layers.entry = o.entry // nothing is selected: what was typed stays
	o.entry.setText(typed)
	o.entry.CursorColumn = len([]rune(typed))
	f.desk.lay(o.layer, o.entry)
	f.desk.layers.fresh = typed == ""
	o.ask()
}

// overHeight is the most the search needs.
func overHeight(e *entry) float32 {
	return 4*unit + unit + e.MinSize().Height + foundMost*RowHeight
}

func (o *finderOver) ask() {
	o.asking, o.then = true, nil
	o.finder.search(o.entry.Text)
}

// show shows what was found.
func (o *finderOver) show(names []string) {
	o.asking, o.at, o.found = false, 0, min(len(names), len(o.rows))
	for i, r := range o.rows {
		setVisible(r, i < o.found)
		if i < o.found {
			r.set(names[i], i == 0)
		}
	}
	o.none.SetText("")
	if o.found == 0 && o.entry.Text != "" {
		o.none.SetText(o.finder.desk.T("desk.table.no_match"))
	}
	setVisible(o.none, o.none.Text() != "")
	o.layer.Refresh()
	if then := o.then; then != nil {
		o.then = nil
		then()
	}
}

func (o *finderOver) move(by int) {
	if o.found == 0 {
		return
	}
	o.rows[o.at].mark(false)
	o.at = min(max(0, o.at+by), o.found-1)
	o.rows[o.at].mark(true)
}

// key is what moves through what is found.
func (o *finderOver) key(k fyne.KeyName) bool {
	switch k {
	case fyne.KeyDown:
		o.move(1)
	case fyne.KeyUp:
		o.move(-1)
	case fyne.KeyPageDown:
		o.move(foundMost)
	case fyne.KeyPageUp:
		o.move(-foundMost)
	case fyne.KeyTab:
		o.take(o.entry.Text != "")
	case fyne.KeyEscape:
		o.shut()
	default:
		return false
	}
	return true
}

// take takes what is marked and goes on to the next field. People type faster than
// a large shop is searched: then it waits for the answer.
func (o *finderOver) take(choose bool) {
	if choose && o.asking {
		o.then = func() { o.take(true) }
		return
	}
	if choose && o.found == 0 {
		return
	}
	f, at := o.finder, o.at
	o.shut()
	if choose {
		f.taken(at)
	}
	f.desk.Window.Canvas().FocusNext()
}

func (o *finderOver) shut() { o.finder.desk.lift(o.layer) }

// foundRow is one of the things found.
type foundRow struct {
	widget.BaseWidget
	tapped  func()
	pointed func()
	ground  *canvas.Rectangle
	text    *Line
}

func newFoundRow(tapped, pointed func()) *foundRow {
	r := &foundRow{tapped: tapped, pointed: pointed, ground: canvas.NewRectangle(color.Transparent), text: NewLine("").Cut()}
	r.ground.CornerRadius = 3
	r.ExtendBaseWidget(r)
	r.Hide()
	return r
}

func (r *foundRow) set(name string, marked bool) {
	r.text.SetText(name)
	r.mark(marked)
}

func (r *foundRow) mark(on bool) {
	r.ground.FillColor = color.Transparent
	if on {
		r.ground.FillColor = theme.Color(ColorSelected)
	}
	r.ground.Refresh()
}

// Tapped takes it.
func (r *foundRow) Tapped(*fyne.PointEvent) { r.tapped() }

// MouseIn marks it.
func (r *foundRow) MouseIn(*desktop.MouseEvent) { r.pointed() }

// MouseMoved is for Fyne.
func (r *foundRow) MouseMoved(*desktop.MouseEvent) {}

// MouseOut is for Fyne.
func (r *foundRow) MouseOut() {}

// CreateRenderer is for Fyne.
func (r *foundRow) CreateRenderer() fyne.WidgetRenderer { return foundRowRenderer{r} }

type foundRowRenderer struct{ row *foundRow }

func (x foundRowRenderer) Layout(size fyne.Size) {
	x.row.ground.Resize(size)
	height := x.row.text.MinSize().Height
	x.row.text.Move(fyne.NewPos(theme.InnerPadding(), (size.Height-height)/2))
	x.row.text.Resize(fyne.NewSize(size.Width-2*theme.InnerPadding(), height))
}

func (x foundRowRenderer) MinSize() fyne.Size { return fyne.NewSize(leastWidth, RowHeight) }
func (x foundRowRenderer) Refresh()           { x.Layout(x.row.Size()); canvas.Refresh(x.row) }
func (x foundRowRenderer) Destroy()           {}

func (x foundRowRenderer) Objects() []fyne.CanvasObject {
	return []fyne.CanvasObject{x.row.ground, x.row.text}
}
