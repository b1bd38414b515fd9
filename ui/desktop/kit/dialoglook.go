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

// parts are the dialog from its title to its buttons.
func (o *OpenDialog) parts() fyne.CanvasObject {
	buttons := container.NewHBox(o.safe)
	if o.verb != nil {
		buttons.Add(o.verb)
	}
	l := &dialogParts{o: o, title: newLine(o.dialog.Title, theme.SizeNameSubHeadingText, theme.ColorNameForeground, true), buttons: buttons}
	return &fyne.Container{Layout: l, Objects: []fyne.CanvasObject{l.title, o.says, o.scroll, o.why, l.buttons}}
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
	h := heightAt(l.o.scroll.Content, width)
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
	put(l.o.scroll, 0, above+gap, size.Width, max(room-gap, 0))
	least := l.buttons.MinSize()
	put(l.buttons, size.Width-least.Width, size.Height-least.Height, least.Width, least.Height)
	why := heightAt(l.o.why, l.whyWidth(size.Width))
	put(l.o.why, 0, size.Height-least.Height/2-why/2, l.whyWidth(size.Width), why)
}

func (l *dialogParts) MinSize([]fyne.CanvasObject) fyne.Size { return fyne.Size{} }

// reveal scrolls a dialog to what has got the focus.
func (d *Desk) reveal(object fyne.CanvasObject) {
	for _, l := range d.layers.open {
		if l.scroll == nil {
			continue
		}
		driver := fyne.CurrentApp().Driver()
		y := driver.AbsolutePositionForObject(object).Y - driver.AbsolutePositionForObject(l.scroll).Y
		switch low := y + object.Size().Height + 2*Gap; {
		case y < 2*Gap:
			l.scroll.ScrollToOffset(l.scroll.Offset.AddXY(0, y-2*Gap))
		case low > l.scroll.Size().Height:
			l.scroll.ScrollToOffset(l.scroll.Offset.AddXY(0, low-l.scroll.Size().Height))
		}
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

// TypedKey is for Fyne.
func (b *button) TypedKey(k *fyne.KeyEvent) {
	switch k.Name {
	case fyne.KeyReturn, fyne.KeyEnter, fyne.KeySpace:
		b.Tapped(nil)
	case fyne.KeyLeft, fyne.KeyUp:
		b.desk.Window.Canvas().FocusPrevious()
	case fyne.KeyRight, fyne.KeyDown:
		b.desk.Window.Canvas().FocusNext()
	default:
		b.desk.key(k.Name)
	}
}
