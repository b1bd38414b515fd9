package kit

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"
	"pgregory.net/rapid"

	"turnus/domain/lang"
)

// narrow fits n letters.
func narrow(n int) func(string) bool {
	return func(s string) bool { return utf8.RuneCountInString(s) <= n }
}

func TestTextWrapsAtWords(t *testing.T) {
	for _, c := range []struct {
		in   string
		n    int
		want []string
	}{
		{"", 5, nil},
		{"one two three", 7, []string{"one two", "three"}},
		{"one  two", 20, []string{"one two"}},
		{"a\nb c", 20, []string{"a", "b c"}},
		{"a\n\nb", 20, []string{"a", "", "b"}},
		{"Lieferung äöü", 5, []string{"Liefe", "rung", "äöü"}},
		{"ab", 0, []string{"a", "b"}},
	} {
		if got := wrap(c.in, narrow(c.n)); !slices.Equal(got, c.want) {
			t.Errorf("%q at %d: %q, want %q", c.in, c.n, got, c.want)
		}
	}
}

func TestWrappingLosesNoLetterAndNoLineIsTooLong(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[a-zäß \n]{0,60}`).Draw(t, "text")
		n := rapid.IntRange(0, 20).Draw(t, "width")
		lines := wrap(text, narrow(n))
		if got, want := letters(strings.Join(lines, "")), letters(text); got != want {
			t.Fatalf("letters %q, want %q", got, want)
		}
		for _, line := range lines {
			if l := utf8.RuneCountInString(line); l > max(n, 1) {
				t.Fatalf("%q is longer than %d", line, n)
			}
		}
	})
}

func letters(s string) string { return strings.Join(strings.Fields(s), "") }

func TestProseIsAsHighAsItsLines(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	s := NewProse(strings.Repeat("word ", 50))
	p.desk.Window.SetContent(newColumn(0, s))
	wide := s.heightAt(600)
	if narrow := s.heightAt(150); narrow < 3*wide {
		t.Errorf("%v high when narrow, %v when wide", narrow, wide)
	}
	s.Resize(fyne.NewSize(600, 10))
	if s.MinSize().Height != wide {
		t.Errorf("needs %v, want %v", s.MinSize().Height, wide)
	}
	s.SetText("word")
	if s.MinSize().Height != s.lineHeight() || !p.sees("word") {
		t.Error("the new text does not stand there")
	}
	s.SetText("")
	if s.MinSize().Height != 0 {
		t.Error("no text needs room")
	}
}

func TestWhatHoldsProseIsAsHighAsItAtEachWidth(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	s := NewProse(strings.Repeat("word ", 50))
	for name, o := range map[string]fyne.CanvasObject{
		"column": newColumn(8, NewLine("word"), s), "beside": newBeside(4, NewLine("word"), s),
		"inset": newInset(8, s), "up to": newUpTo(1000, s), "card": newCard(8, theme.SizeNamePopupRadius, s),
		"row of a form": p.at(aField{s}).Object(),
	} {
		wide, narrow := heightAt(o, 700), heightAt(o, 200)
		if s.heightAt(700) > wide || narrow < 3*s.heightAt(700) || wide > narrow/2 {
			t.Errorf("%s: %v high when wide, %v when narrow", name, wide, narrow)
		}
		if again := heightAt(o, 700); again != wide {
			t.Errorf("%s: %v high, then %v", name, wide, again)
		}
	}
}

// aField is nothing but prose.
type aField struct{ *Prose }

func (f aField) Object() fyne.CanvasObject { return f.Prose }
func (aField) Path() string                { return "" }
func (aField) Label() string               { return "" }
func (aField) Problem() string             { return "" }
func (aField) SetProblem(string)           {}
func (aField) Check() bool                 { return true }
func (aField) Focus() fyne.Focusable       { return nil }
func (aField) Watch(_, _ func())           {}
