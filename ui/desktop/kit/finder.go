package kit

import (
	"context"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/theme"
	"fyne.io/fyne/v2/widget"
)

// foundMost is how many things a finder shows at once: more are found by typing
// on, not by scrolling.
const foundMost = 8

// Find finds things by words that begin something of them, the best first. It runs
// beside the window. Without words it gives what there is to choose from, or
// nothing where that is too much.
type Find[T any] func(ctx context.Context, words string, limit int) ([]Option[T], error)

// Finder is one of many things, found by typing. Like Choice it has neither label
// nor sentence of its own.
type Finder[T comparable] struct {
	OnChange func() // a person chose; nil: nothing
	OnSubmit func() // Enter on what is chosen; nil: nothing

	core   *finder
	find   Find[T]
	found  []Option[T]
	chosen Option[T]
	latest Latest
}

// NewFinder has nothing chosen yet; hint says what can be found.
func NewFinder[T comparable](d *Desk, hint string, find Find[T]) *Finder[T] {
	f := &Finder[T]{find: find, core: newFinder(d, hint)}
	f.core.search, f.core.taken = f.search, f.take
	f.core.submitted = func() {
		if f.OnSubmit != nil {
			f.OnSubmit()
		}
	}
	return f
}

// Object is the finder on the screen; it is as wide as it is made.
func (f *Finder[T]) Object() fyne.CanvasObject { return f.core }

// Focus is what takes the keys.
func (f *Finder[T]) Focus() fyne.Focusable { return f.core }

// Value is what is chosen; the zero value for nothing.
func (f *Finder[T]) Value() T { return f.chosen.Value }

// SetValue shows something that no person chose.
func (f *Finder[T]) SetValue(v T, name string) {
	f.chosen = Option[T]{v, name}
	f.core.say(name)
}

// Clear shows that nothing is chosen.
func (f *Finder[T]) Clear() {
	var none T
	f.SetValue(none, "")
}

// SetWrong shows on the frame that something is wrong.
func (f *Finder[T]) SetWrong(wrong bool) { f.core.box.setWrong(wrong) }

// Open lets a person type at once.
func (f *Finder[T]) Open() { f.core.open("") }

func (f *Finder[T]) search(words string) {
	StartLatest(&f.latest, f.core.desk.Tasks, Work[[]Option[T]]{
		Do: func(ctx context.Context) ([]Option[T], error) { return f.find(ctx, words, foundMost) },
		Then: func(found []Option[T]) {
			f.found = found
			names := make([]string, len(found))
			for i, o := range found {
				names[i] = o.Name
			}
			f.core.show(names)
		},
	})
}

// take chooses one of those found, or nothing with -1.
func (f *Finder[T]) take(i int) {
	before := f.chosen.Value
	if i < 0 {
		f.Clear()
	} else {
		f.SetValue(f.found[i].Value, f.found[i].Name)
	}
	if f.chosen.Value != before && f.OnChange != nil {
		f.OnChange()
	}
}

// finder is the box of a finder: what is chosen. A letter opens the search over
// it with that letter in it.
type finder struct {
	widget.BaseWidget
	desk      *Desk
	box       *box
	shown     *pickedName
	hint      string
	search    func(words string)
	taken     func(i int)
	submitted func()
	over      *finderOver // nil: not open
}

func newFinder(d *Desk, hint string) *finder {
	f := &finder{desk: d, hint: hint, shown: &pickedName{}}
	f.shown.ExtendBaseWidget(f.shown)
	f.box = &box{inside: f.shown, after: []fyne.CanvasObject{newIconTap("act-search", func() { f.open("") })}, cursor: desktop.TextCursor}
	f.box.tapped = func() { f.open("") }
	f.box.ExtendBaseWidget(f.box)
	f.say("")
	f.ExtendBaseWidget(f)
	return f
}

// say shows what is chosen, or the hint.
func (f *finder) say(name string) {
	f.shown.text, f.shown.color = name, theme.ColorNameForeground
	if name == "" {
		f.shown.text, f.shown.color = f.hint, theme.ColorNamePlaceHolder
	}
	f.shown.Refresh()
}

func (f *finder) show(names []string) {
	if f.over != nil {
		f.over.show(names)
	}
}

// TypedKey is for Fyne.
func (f *finder) TypedKey(k *fyne.KeyEvent) {
	f.desk.pressed()
	switch k.Name {
	case fyne.KeyDown, fyne.KeyF4:
		f.open("")
	case fyne.KeyBackspace, fyne.KeyDelete:
		f.taken(-1)
	case fyne.KeyReturn, fyne.KeyEnter:
		if f.shown.text == f.hint {
			f.open("")
			return
		}
		f.submitted()
	default:
		f.desk.key(k.Name)
	}
}

// TypedShortcut is for Fyne: Alt+Down opens the search, Ctrl+V searches for what
// was copied.
func (f *finder) TypedShortcut(s fyne.Shortcut) {
	switch x := s.(type) {
	case *desktop.CustomShortcut:
		if x.KeyName == fyne.KeyDown && x.Modifier == fyne.KeyModifierAlt {
			f.open("")
			return
		}
		toWindow(f.desk.Window.Canvas(), s)
	case *fyne.ShortcutPaste:
		f.open(oneLine(x.Clipboard.Content()))
	}
}

// TypedRune is for Fyne: a letter begins the search.
func (f *finder) TypedRune(r rune) {
	switch {
	case f.desk.stray(r):
	case r == ' ':
		f.open("")
	default:
		f.open(string(r))
	}
}

// FocusGained is for Fyne.
func (f *finder) FocusGained() {
	f.box.setFocused(true)
	f.desk.reveal(f.box)
}

// FocusLost is for Fyne.
func (f *finder) FocusLost() { f.box.setFocused(false) }

// CreateRenderer is for Fyne.
func (f *finder) CreateRenderer() fyne.WidgetRenderer { return widget.NewSimpleRenderer(f.box) }
