package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
)

// TestAnEmptyPageKeepsItsButtonBelowASentenceOfSeveralLines, at the first
// drawing already.
func TestAnEmptyPageKeepsItsButtonBelowASentenceOfSeveralLines(t *testing.T) {
	test.NewTempApp(t).Settings().SetTheme(Theme(Light))
	c := &Command{Name: "go", Run: func() {}}
	height := func(sentence string) float32 { return NewEmpty("title", sentence, c).MinSize().Height }
	if one, three := height("short"), height(strings.Repeat("some words ", 12)); three <= one {
		t.Errorf("one line is %v high, three are %v", one, three)
	}
	e := NewEmpty("title", strings.Repeat("some words ", 12), c)
	stack := container.NewStack(e)
	stack.Resize(fyne.NewSize(800, 600))
	if e.MinSize() != NewEmpty("title", strings.Repeat("some words ", 12), c).MinSize() {
		t.Error("it needs another height once it is laid out")
	}
}
