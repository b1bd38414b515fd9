package kit

import (
	"slices"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/lang"
)

func TestAChoiceStandsBesideASearchAtTheSameHeight(t *testing.T) {
	d := inlineDesk(t)
	c := NewChoice(d, []Option[int]{{1, "one"}})
	if got, want := c.Object().MinSize().Height, NewSearch(d, "", func(string) {}).Object().MinSize().Height; got != want {
		t.Errorf("is %v high beside a search of %v", got, want)
	}
}

func TestAChoiceTellsOfWhatAPersonChoseOnly(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	c := NewChoice(p.desk, []Option[int]{{7, "Thursday"}, {8, "Friday"}, {9, "Fortnight"}})
	p.desk.Window.SetContent(c.Object())
	p.canvas().Focus(c.Focus())
	p.presses(fyne.KeyDown) // before anybody listens
	var chosen []int
	c.OnChange = func() { chosen = append(chosen, c.Value()) }
	c.SetValue(9)
	c.SetValue(12) // is none of them
	if c.Value() != 9 {
		t.Errorf("shows %d", c.Value())
	}
	p.presses(fyne.KeyUp, fyne.KeyUp)
	p.types("f")
	c.SetOptions([]Option[int]{{8, "Friday"}, {7, "Thursday"}})
	if want := []int{8, 7, 8}; !slices.Equal(chosen, want) {
		t.Errorf("told of %v", chosen)
	}
	if c.Value() != 8 {
		t.Errorf("of other options it shows %d", c.Value())
	}
	c.SetOptions(nil)
	if c.Value() != 0 {
		t.Errorf("of no options it shows %d", c.Value())
	}
}

// TestTheFirstOptionIsChosenAtTheBeginning, even if another has the zero value.
func TestTheFirstOptionIsChosenAtTheBeginning(t *testing.T) {
	d := inlineDesk(t)
	c := NewChoice(d, []Option[string]{{"running", "running"}, {"", "all"}})
	if c.Value() != "running" {
		t.Errorf("begins with %q", c.Value())
	}
	c.SetValue("")
	c.SetOptions([]Option[string]{{"ended", "ended"}, {"", "all"}})
	if c.Value() != "" {
		t.Errorf("of other options it shows %q", c.Value())
	}
}

// TestAChoiceMayWaitForItsOptions: they are read from somewhere.
func TestAChoiceMayWaitForItsOptions(t *testing.T) {
	d := inlineDesk(t)
	c := NewChoice[int](d, nil)
	d.Window.SetContent(c.Object())
	c.SetOptions([]Option[int]{{3, "three"}})
	if c.Value() != 3 {
		t.Errorf("shows %d", c.Value())
	}
}
