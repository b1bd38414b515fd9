package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
	"turnus/ui/text"
)

// inlineDesk is a desk with a window.
func inlineDesk(t *testing.T) *Desk {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(Theme(Light))
	w := app.NewWindow("")
	w.Resize(fyne.NewSize(400, 200))
	return &Desk{Words: text.For(lang.DE, "CH"), Window: w, Tasks: InlineTasks(func(err error) { t.Error(err) })}
}

func TestAnInlineEntryTellsWhatIsTypedAndWhenItIsLeft(t *testing.T) {
	d := inlineDesk(t)
	i := NewInline(d, true)
	var typed []string
	var keys []fyne.KeyName
	left, submitted := 0, 0
	i.OnChange = func(s string) { typed = append(typed, s) }
	i.OnLeave = func() { left++ }
	i.OnSubmit = func() { submitted++ }
	i.OnKey = func(k fyne.KeyName) bool { keys = append(keys, k); return k == fyne.KeyDown }
	d.Window.SetContent(i.Object())
	i.SetText("5")
	c := d.Window.Canvas()
	c.Focus(i.Focus())
	test.Type(i.Focus(), "2")
	i.Focus().TypedKey(&fyne.KeyEvent{Name: fyne.KeyDown})
	i.Focus().TypedKey(&fyne.KeyEvent{Name: fyne.KeyReturn})
	c.Unfocus()
	if !slices.Equal(typed, []string{"2"}) || i.Text() != "2" {
		t.Errorf("typed %q: what stood there is selected, and put there is not typed", typed)
	}
	if left != 1 || submitted != 1 || !slices.Equal(keys, []fyne.KeyName{fyne.KeyDown, fyne.KeyReturn}) {
		t.Errorf("left %d times, submitted %d times, keys %q", left, submitted, keys)
	}
}

func TestASearchIsEmptiedByEscapeBeforeEscapeMeansAnythingElse(t *testing.T) {
	d := inlineDesk(t)
	elsewhere := 0
	d.Keys = func(fyne.KeyName) bool { elsewhere++; return true }
	var asked []string
	s := NewSearch(d, "hint", func(words string) { asked = append(asked, words) })
	d.Window.SetContent(s.Object())
	d.Window.Canvas().Focus(s.Focus())
	test.Type(s.Focus(), "ab")
	if !s.clear.Visible() {
		t.Error("there is nothing to empty it with")
	}
	esc := &fyne.KeyEvent{Name: fyne.KeyEscape}
	s.Focus().TypedKey(esc)
	if elsewhere != 0 || s.Text() != "" || s.clear.Visible() {
		t.Errorf("Esc left %q", s.Text())
	}
	s.Focus().TypedKey(esc)
	if elsewhere != 1 {
		t.Error("the second Esc is for others")
	}
	s.SetText("put")
	if want := []string{"a", "ab", ""}; !slices.Equal(asked, want) {
		t.Errorf("asked %q, want %q", asked, want)
	}
}
