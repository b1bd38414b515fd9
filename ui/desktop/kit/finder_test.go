package kit

import (
	"context"
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
)

// TestAFinderIsTypedInto: the first letter opens it, Down goes on, Enter takes and
// goes to the next field, Esc gives up, Backspace empties it.
func TestAFinderIsTypedInto(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	names := []string{"Randen", "Rüebli", "Sellerie"}
	find := func(_ context.Context, words string, _ int) (out []Option[int], _ error) {
		for i, n := range names {
			if strings.HasPrefix(strings.ToLower(n), words) {
				out = append(out, Option[int]{i + 1, n})
			}
		}
		return out, nil
	}
	first, second := NewFindField(p.desk, "a", "Erster", "Suche", find), NewFindField(p.desk, "b", "Zweiter", "Suche", find)
	first.Required = true
	changes := 0
	first.OnChange = func() { changes++ }
	p.at(first, second)
	c := p.canvas()
	press := func(keys ...fyne.KeyName) {
		for _, k := range keys {
			c.Focused().TypedKey(&fyne.KeyEvent{Name: k})
		}
	}
	c.Focus(first.Focus())
	test.Type(c.Focused(), "r")
	if !p.desk.InDialog() || first.Value() != 0 {
		t.Fatal("a letter does not open it, or takes something")
	}
	press(fyne.KeyDown, fyne.KeyReturn)
	if first.Value() != 2 || changes != 1 || c.Focused() != second.Focus() {
		t.Errorf("took %d, %d changes", first.Value(), changes)
	}
	test.Type(c.Focused(), "x")
	press(fyne.KeyReturn)
	if !p.desk.InDialog() {
		t.Error("it closes although nothing was found")
	}
	press(fyne.KeyEscape)
	if p.desk.InDialog() || second.Value() != 0 || c.Focused() != second.Focus() {
		t.Error("Esc does not give up")
	}
	c.Focus(first.Focus())
	press(fyne.KeyBackspace)
	if first.Value() != 0 || first.Problem() == "" {
		t.Error("Backspace does not empty it")
	}
}
