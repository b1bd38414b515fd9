package kit

import (
	"errors"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/problem"
)

func TestProblemsStandAtTheirFieldsAndTheRestOnTop(t *testing.T) {
	p := newPerson(t, lang.FR, "CH")
	from, to := NewDateField(p.desk, "from", "Du"), NewDateField(p.desk, "range.to", "Au")
	place := NewTextField(p.desk, "place", "Lieu")
	f := p.at(from, to, place)
	backwards := problem.New(civil.CodeRangeBackwards, "range.to", "from", today, "to", today)
	town := problem.New("customer.town_missing", "place.town")
	number := problem.New("customer.number_missing", "place_number") // not inside place
	f.Show(problem.List{number, backwards, town})
	for field, want := range map[*Prose]string{
		from.sentence: "", to.sentence: p.desk.Words.Problem(backwards),
		place.sentence: p.desk.Words.Problem(town), f.top: p.desk.Words.Problem(number),
	} {
		if field.Text() != want {
			t.Errorf("says %q, want %q", field.Text(), want)
		}
	}
	if p.canvas().Focused() != to.Focus() {
		t.Error("the first field with a problem has not the focus")
	}
	if !p.sees("Le numéro de client manque.") {
		t.Errorf("on top stands %q in French", f.top.Text())
	}
	p.leaves()
	if to.sentence.Text() == "" {
		t.Error("leaving the field takes away what the office said")
	}
	p.goesTo(to)
	p.types("1.12.")
	if to.sentence.Text() != "" {
		t.Error("still said after a change")
	}
	f.Show(nil)
	if f.top.Text() != "" || place.sentence.Text() != "" || f.trouble.Visible() {
		t.Error("no error, and something is still wrong")
	}
}

func TestAMistakeOfTheProgramIsOneSentenceWithoutDetails(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	name := NewTextField(p.desk, "name", "Name")
	f := p.at(name)
	f.Show(errors.New("sql: database is closed"))
	if want := p.desk.T("common.error.internal"); f.top.Text() != want || name.sentence.Text() != "" {
		t.Errorf("says %q and %q", f.top.Text(), name.sentence.Text())
	}
}

func TestCheckingAFormGoesToTheFirstFieldThatCannotBeRead(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	a, b, c := NewTextField(p.desk, "a", "A"), NewDateField(p.desk, "b", "B"), NewAmountField(p.desk, "c", "C")
	c.Required = true
	f := p.at(a, b, c)
	p.goesTo(b)
	p.types("31.2.")
	p.goesTo(a)
	if f.Check() || p.canvas().Focused() != b.Focus() {
		t.Error("not at the date")
	}
	if b.sentence.Text() == "" || c.sentence.Text() != p.desk.T("desk.field.missing") {
		t.Error("not all problems are said")
	}
	b.SetDate(today)
	c.SetAmount(1)
	if !f.Check() || f.open() != nil {
		t.Error("everything is right, and the form is not")
	}
}

func TestTwoFieldsStandBesideEachOther(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	from, to := NewDateField(p.desk, "from", "From"), NewDateField(p.desk, "to", "To")
	note := NewTextField(p.desk, "note", "Note")
	f := p.at(from, to, note)
	if f.columns() != 1 {
		t.Errorf("%d columns", f.columns())
	}
	f.Beside(from, to).Beside(to, note) // three would be one too many
	f.refresh()
	a, b, c := spot(from.Object()), spot(to.Object()), spot(note.Object())
	if a.Y != b.Y || b.X <= a.X || c.Y <= a.Y || c.X != a.X || f.columns() != 2 {
		t.Errorf("at %v, %v and %v", a, b, c)
	}
	p.goesTo(from)
	p.types("31.2.")
	p.presses(fyne.KeyTab)
	if p.canvas().Focused() != to.Focus() {
		t.Error("Tab goes elsewhere")
	}
	if lower := spot(note.Object()); lower.Y <= c.Y {
		t.Errorf("the sentence has no room: %v, then %v", c, lower)
	}
}

// TestWhatIsSaidWhileSomebodyTypesLeavesTheFocusWhereItIs, wherever the problem
// is.
func TestWhatIsSaidWhileSomebodyTypesLeavesTheFocusWhereItIs(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	from, to := NewDateField(p.desk, "from", "From"), NewDateField(p.desk, "to", "To")
	o := ShowDialog(p.desk, Dialog{Title: "Title", Form: NewForm(p.desk, from, to), Do: "Do"})
	backwards := problem.New(civil.CodeRangeBackwards, "to", "from", today, "to", today)
	o.Tell(backwards)
	if p.canvas().Focused() != from.Focus() || to.sentence.Text() != p.desk.Words.Problem(backwards) {
		t.Errorf("the focus is at %v, and beside the field stands %q", p.canvas().Focused(), to.sentence.Text())
	}
	o.Tell(nil)
	if to.sentence.Text() != "" {
		t.Error("it is still said")
	}
	o.Fail(backwards)
	if p.canvas().Focused() != to.Focus() {
		t.Error("what could not be done does not lead to its field")
	}
}

func TestAHiddenFieldTakesNoRoomAndNeedNotBeFilledIn(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	a, b, c := NewTextField(p.desk, "a", "A"), NewTextField(p.desk, "b", "B"), NewTextField(p.desk, "c", "C")
	b.Required = true
	f := p.at(a, b, c)
	place := spot(b.Object())
	f.SetVisible(b, false)
	if spot(c.Object()) != place || !f.Check() || f.open() != nil || p.sees("B") {
		t.Errorf("below it stands %v, where it stood is %v", spot(c.Object()), place)
	}
	f.SetVisible(a, false)
	if f.first() != Field(c) {
		t.Error("what is hidden would get the focus")
	}
	f.SetVisible(a, true)
	f.SetVisible(b, true)
	if spot(b.Object()) != place || spot(c.Object()).Y <= place.Y || f.Check() {
		t.Error("shown again it is not there, or need not be filled in")
	}
}
