package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"turnus/domain/lang"
)

// TestAButtonWithTheFocusIsPressedByEnterAndKeepsNoOtherKey, so that Esc leaves a
// page and F5 reads it again from wherever the focus is.
func TestAButtonWithTheFocusIsPressedByEnterAndKeepsNoOtherKey(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	done := 0
	ready := true
	c := &Command{Name: "Pause", Run: func() { done++ }, Ready: func() bool { return ready }}
	p.desk.Window.SetContent(container.NewVBox(c.Button()))
	p.canvas().Focus(c.Button())
	p.presses(fyne.KeyReturn, fyne.KeyEscape, fyne.KeySpace, fyne.KeyF5)
	if p.canvas().Focused() != c.Button() {
		t.Error("the focus is gone")
	}
	if done != 2 || !slices.Equal(p.keys, []fyne.KeyName{fyne.KeyEscape, fyne.KeyF5}) {
		t.Errorf("done %d times, the window heard %v", done, p.keys)
	}
	ready = false
	c.Refresh()
	p.presses(fyne.KeyReturn)
	if done != 2 {
		t.Error("what cannot be done now was done")
	}
}

// TestCtrlZIsWhatFyneCallsIt: its driver never tells of it as of any other key.
func TestCtrlZIsWhatFyneCallsIt(t *testing.T) {
	undo := Ctrl(fyne.KeyZ).Shortcut()
	if got, want := undo.ShortcutName(), (&fyne.ShortcutUndo{}).ShortcutName(); got != want {
		t.Errorf("Ctrl+Z is %q, Fyne tells of %q", got, want)
	}
	if _, shown := undo.(fyne.KeyboardShortcut); !shown {
		t.Error("no menu can show it")
	}
}
