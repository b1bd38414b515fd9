package kit

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// The widths of dialogs: of a question, of a form, and of one with two columns or
// more below it.
const (
	narrowDialog float32 = 480
	formDialog   float32 = 520
	wideDialog   float32 = 640
)

// scrollMargin is left around what scrolls: room for the rings of what has the
// focus, and at the right for the bar.
const scrollMargin = 3 * unit

// newDialogParts is the dialog from its title to its buttons.
func newDialogParts(o *OpenDialog) *fyne.Container {
	buttons := &fyne.Container{Layout: buttonRow{}, Objects: []fyne.CanvasObject{o.safe}}
	if o.verb != nil {
		buttons.Add(o.verb)
	}
	l := &dialogParts{o: o, title: newLine(o.dialog.Title, theme.SizeNameSubHeadingText, theme.ColorNameForeground, true), buttons: buttons}
	return &fyne.Container{Layout: l, Objects: []fyne.CanvasObject{l.title, o.says, o.scroll, o.why, l.buttons}}
}

// layOut gives everything its place again, after something got higher or lower.
func (o *OpenDialog) layOut() {
	o.layer.Refresh()
	layOut(o.parts)
	if tall := heightAt(o.scroll.Content, o.scroll.Size().Width); tall != o.tall {
		o.tall = tall
		o.scroll.Refresh()
	}
}

// width is as wide as what is in the dialog needs.
func (o *OpenDialog) width() float32 {
	switch {
	case o.dialog.Extra != nil || o.form.columns() > 1:
		return wideDialog
	case len(o.form.fields) > 0:
		return formDialog
	}
	return narrowDialog
}

// place is in the middle of the window and never larger than it.
func (o *OpenDialog) place(window fyne.Size) (fyne.Position, fyne.Size) {
	width := min(o.width(), window.Width-2*Gap)
	height := min(heightAt(o.layer.content, width), window.Height-2*Gap)
	return fyne.NewPos((window.Width-width)/2, (window.Height-height)/2), fyne.NewSize(width, height)
}

// dialogParts lays out a dialog: what is filled in gets what the rest leaves,
// and scrolls if that is too little.
type dialogParts struct {
	o       *OpenDialog
	title   *Line
	buttons *fyne.Container
}

func (l *dialogParts) heightAt(_ []fyne.CanvasObject, width float32) float32 {
	return l.above(width) + l.body(width) + l.below(width)
}

func (l *dialogParts) above(width float32) float32 {
	h := l.title.MinSize().Height
	if says := heightAt(l.o.says, width); says > 0 {
		h += 2*unit + says
	}
	return h
}

// body is the height of the form and what is below it, with the gap above.
func (l *dialogParts) body(width float32) float32 {
	h := heightAt(l.o.scroll.Content, width+2*scrollMargin) - 2*scrollMargin
	if h > 0 {
		h += Gap
	}
	return h
}

func (l *dialogParts) below(width float32) float32 {
	return Gap + unit + max(l.buttons.MinSize().Height, heightAt(l.o.why, l.whyWidth(width)))
}

func (l *dialogParts) whyWidth(width float32) float32 {
	return width - l.buttons.MinSize().Width - Gap
}

func (l *dialogParts) Layout(_ []fyne.CanvasObject, size fyne.Size) {
	put := func(o fyne.CanvasObject, x, y, w, h float32) {
		o.Move(fyne.NewPos(x, y))
		o.Resize(fyne.NewSize(w, h))
	}
	title := l.title.MinSize().Height
	put(l.title, 0, 0, size.Width, title)
	put(l.o.says, 0, title+2*unit, size.Width, heightAt(l.o.says, size.Width))
	above, below := l.above(size.Width), l.below(size.Width)
	room := size.Height - above - below
	gap := min(Gap, max(room, 0))
	put(l.o.scroll, -scrollMargin, above+gap-scrollMargin, size.Width+2*scrollMargin, max(room-gap, 0)+2*scrollMargin)
	least := l.buttons.MinSize()
	put(l.buttons, size.Width-least.Width, size.Height-least.Height, least.Width, least.Height)
	why := heightAt(l.o.why, l.whyWidth(size.Width))
	put(l.o.why, 0, size.Height-least.Height/2-why/2, l.whyWidth(size.Width), why)
}

func (l *dialogParts) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// leastButton is how wide a button is at least.
const leastButton float32 = 96

// buttonRow puts buttons beside one another.
type buttonRow struct{}

func (buttonRow) width(o fyne.CanvasObject) float32 {
	return max(leastButton, o.MinSize().Width+2*unit)
}

func (r buttonRow) Layout(objects []fyne.CanvasObject, size fyne.Size) {
	x := float32(0)
	for _, o := range objects {
		o.Move(fyne.NewPos(x, 0))
		o.Resize(fyne.NewSize(r.width(o), size.Height))
		x += r.width(o) + 2*unit
	}
}

func (r buttonRow) MinSize(objects []fyne.CanvasObject) fyne.Size {
	least := fyne.NewSize(-2*unit, 0)
	for _, o := range objects {
		least.Width += r.width(o) + 2*unit
		least.Height = max(least.Height, o.MinSize().Height)
	}
	return least
}

// reveal scrolls the dialog or the page that has got the focus to it.
func (d *Desk) reveal(object fyne.CanvasObject) {
	for _, l := range d.layers.open {
		if l.scroll != nil {
			revealIn(l.scroll, object)
		}
	}
	for _, p := range d.pages {
		if within(object, p.scroll.Content) {
			revealIn(p.scroll, object)
		}
	}
}

// revealIn scrolls as little as is needed to see an object.
func revealIn(s *container.Scroll, object fyne.CanvasObject) {
	driver := fyne.CurrentApp().Driver()
	y := driver.AbsolutePositionForObject(object).Y - driver.AbsolutePositionForObject(s).Y
	switch low := y + object.Size().Height + 2*Gap; {
	case y < 2*Gap:
		s.ScrollToOffset(s.Offset.AddXY(0, y-2*Gap))
	case low > s.Size().Height:
		s.ScrollToOffset(s.Offset.AddXY(0, low-s.Size().Height))
	}
}

// button is Fyne's button that is pressed by Enter too, and hands on the keys it
// does not need.
type button struct {
	widget.Button
	desk *Desk
}

func newButton(d *Desk, name string, do func()) *button {
	b := &button{desk: d}
	b.Text, b.OnTapped = name, do
	b.ExtendBaseWidget(b)
	return b
}

// setReady says whether the button can be pressed.
func (b *button) setReady(on bool) {
	switch {
	case on == !b.Disabled():
	case on:
		b.Enable()
	default:
		b.Disable()
	}
}

// TypedKey is for Fyne.
func (b *button) TypedKey(k *fyne.KeyEvent) {
	b.desk.pressed()
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter:
		b.press()
	case fyne.KeyLeft, fyne.KeyUp:
		b.desk.Window.Canvas().FocusPrevious()
	case fyne.KeyRight, fyne.KeyDown:
		b.desk.Window.Canvas().FocusNext()
	case fyne.KeySpace:
	default:
		b.desk.key(k.Name)
	}
}

// TypedRune is for Fyne. The space bar is taken as a letter: as a key it would
// be typed as well into what has the focus after the dialog.
func (b *button) TypedRune(r rune) {
	if !b.desk.stray(r) && r == ' ' {
		b.press()
	}
}

// press is a click that keeps the focus.
func (b *button) press() {
	if !b.Disabled() {
		b.OnTapped()
	}
}
