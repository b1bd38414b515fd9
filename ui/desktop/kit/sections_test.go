package kit

import (
	"slices"
	"strings"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/lang"
	"turnus/domain/problem"
)

func TestSeveralOfAFewThingsAreTickedByKeyboard(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	f := NewTicksField(p.desk, "days", "Days", []Option[int]{{1, "Mon"}, {2, "Tue"}, {5, "Fri"}})
	p.at(f)
	told := 0
	f.OnChange = func() { told++ }
	p.goesTo(f)
	p.canvas().FocusNext()
	p.types(" ")
	p.canvas().FocusNext()
	p.types(" ")
	if got := f.Values(); !slices.Equal(got, []int{2, 5}) || told != 2 {
		t.Errorf("ticked %v, told %d times", got, told)
	}
	p.types(" ") // takes it away again
	f.SetValues(1, 2, 9)
	if got := f.Values(); !slices.Equal(got, []int{1, 2}) || told != 3 {
		t.Errorf("ticked %v, told %d times", got, told)
	}
}

func TestARequiredFieldOfTicksWantsOne(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	f := NewTicksField(p.desk, "days", "Days", []Option[int]{{1, "Mon"}, {2, "Tue"}})
	f.Required = true
	p.at(f)
	if f.Check() {
		t.Error("none is enough")
	}
	f.SetValues(2)
	if !f.Check() {
		t.Error("one is not enough")
	}
}

// long is a form of two parts that is longer than its window.
func long(p *person) (*Sections, []*TextField, *QuantityField) {
	var fields []*TextField
	var first []Field
	for _, name := range strings.Fields("a b c d e f g h") {
		f := NewTextField(p.desk, name, name)
		fields, first = append(fields, f), append(first, f)
	}
	last := NewQuantityField(p.desk, "last", "Last")
	s := NewSections(p.desk,
		Section{Head: "One", Form: NewForm(p.desk, first...)},
		Section{Head: "Two", Form: NewForm(p.desk, last), Below: NewCaption("below")})
	p.desk.Window.Resize(fyne.NewSize(400, 300))
	p.desk.Window.SetContent(s.Object())
	return s, fields, last
}

func TestALongFormScrollsToWhatHasTheFocus(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	s, fields, last := long(p)
	s.Begin()
	if p.canvas().Focused() != fields[0].Focus() || s.scroll.Offset.Y != 0 {
		t.Fatal("it does not begin at the top")
	}
	p.goesTo(last)
	driver := fyne.CurrentApp().Driver()
	if y := driver.AbsolutePositionForObject(last.Object()).Y; y < 0 || y > 300 {
		t.Errorf("the last field is at %v", y)
	}
	s.Begin()
	if y := driver.AbsolutePositionForObject(fields[0].Object()).Y; y < 0 || y > 300 {
		t.Errorf("the first field is at %v", y)
	}
}

func TestProblemsOfALongFormStandBesideTheirFieldWhereverItIs(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	s, fields, last := long(p)
	err := problem.List{problem.New(CodeQuantityNegative, "last"), problem.New(CodeAmountNegative, "nowhere")}
	s.Tell(err)
	if last.sentence.Text() == "" || s.forms[0].top.Text() == "" || s.forms[1].top.Text() != "" {
		t.Errorf("%q, %q, %q", last.sentence.Text(), s.forms[0].top.Text(), s.forms[1].top.Text())
	}
	s.Show(err)
	if p.canvas().Focused() != last.Focus() {
		t.Error("it does not go to the field")
	}
	s.Tell(nil)
	if last.sentence.Text() != "" || s.forms[0].top.Text() != "" {
		t.Error("the problems stay")
	}
	p.types("-") // cannot be read: said again, whatever else is told
	s.Tell(nil)
	if last.sentence.Text() == "" {
		t.Error("what cannot be read is not said")
	}
	fields[3].Required = true
	s.Tell(nil)
	if fields[3].sentence.Text() != "" {
		t.Error("an empty field complains before anybody was there")
	}
	if s.Check() || p.canvas().Focused() != fields[3].Focus() {
		t.Error("it does not go to the first field that is missing")
	}
}

func TestEnterInALongFormSubmitsIt(t *testing.T) {
	p := newPerson(t, lang.EN, "CH")
	s, fields, _ := long(p)
	p.goesTo(fields[0])
	p.presses(fyne.KeyReturn) // before anybody listens
	sent := 0
	s.OnSubmit = func() { sent++ }
	p.presses(fyne.KeyReturn)
	if sent != 1 {
		t.Errorf("sent %d times", sent)
	}
}
