package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"

	"turnus/domain/lang"
)

// asked is a dialog with a form, over a window in which a field had the focus.
type asked struct {
	*person
	*OpenDialog
	behind *TextField
	day    *DateField
	did    int
	shut   int
}

func ask(t *testing.T, danger bool) *asked {
	t.Helper()
	a := &asked{person: newPerson(t, lang.DE, "CH")}
	d := a.person.desk
	a.behind, a.day = NewTextField(d, "behind", "Behind"), NewDateField(d, "day", "First day")
	a.day.Required = true
	a.at(a.behind)
	a.goesTo(a.behind)
	a.OpenDialog = ShowDialog(d, Dialog{
		Title: "Pause", Says: "It pauses.", Form: NewForm(d, a.day), Do: "Do it", Danger: danger,
		OnDo: func(func()) { a.did++ }, OnShut: func() { a.shut++ },
	})
	return a
}

func (a *asked) gone() bool {
	return a.shut == 1 && !a.person.desk.InDialog() && a.canvas().Overlays().Top() == nil &&
		a.canvas().Focused() == a.behind.Focus()
}

func TestADialogHasTheFocusAndGivesItBack(t *testing.T) {
	a := ask(t, false)
	if a.canvas().Focused() != a.day.Focus() || a.behind.entry.box.focused {
		t.Error("the first field has not the focus alone")
	}
	for _, s := range []string{"Pause", "It pauses.", "First day", "Abbrechen", "Do it"} {
		if !a.sees(s) {
			t.Errorf("does not say %q", s)
		}
	}
	a.presses(fyne.KeyEscape)
	if !a.gone() || a.did != 0 {
		t.Errorf("Esc: done %d times, shut %d times", a.did, a.shut)
	}
	a.presses(fyne.KeyEscape)
	if len(a.keys) != 1 || a.shut != 1 {
		t.Errorf("the window heard %v, want the second Esc only", a.keys)
	}
}

func TestEnterDoesWhatTheDialogIsFor(t *testing.T) {
	a := ask(t, false)
	a.types("3.12.")
	a.presses(fyne.KeyReturn)
	if a.did != 1 || a.day.entry.Text != "3.12.2026" {
		t.Errorf("done %d times with %q", a.did, a.day.entry.Text)
	}
	a.leaves() // as after a click beside the fields
	a.presses(fyne.KeyReturn)
	a.presses(fyne.KeyF5)
	if a.did != 2 || len(a.keys) != 0 {
		t.Errorf("done %d times, the window heard %v", a.did, a.keys)
	}
	a.clicks(a.verb)
	if a.did != 3 {
		t.Errorf("done %d times after a click", a.did)
	}
	a.clicks(a.safe)
	if !a.gone() {
		t.Error("still there")
	}
}

func TestTheVerbRestsWhileTheFormCannotBeReadAndSaysWhy(t *testing.T) {
	a := ask(t, false)
	missing := a.person.desk.T("desk.dialog.open", "field", "First day")
	if !a.verb.Disabled() || !a.sees(missing) {
		t.Error("nothing typed, and it could be done")
	}
	a.types("31.2.")
	a.presses(fyne.KeyReturn)
	if a.did != 0 || a.day.sentence.Text() == "" || a.canvas().Focused() != a.day.Focus() {
		t.Error("Enter does not say what is wrong")
	}
	a.clicks(a.verb)
	if a.did != 0 {
		t.Error("done with a date that is none")
	}
	a.goesTo(a.day)
	a.presses(fyne.KeyUp)
	if a.verb.Disabled() || a.sees(missing) || a.why.Text() != "" {
		t.Error("readable, and not ready")
	}
	a.SetReason("The shop is closed.")
	a.presses(fyne.KeyReturn)
	if a.did != 0 || !a.verb.Disabled() || !a.sees("The shop is closed.") {
		t.Error("done against the reason of the screen")
	}
	a.SetReason("")
	a.presses(fyne.KeyReturn)
	if a.did != 1 {
		t.Error("not ready again")
	}
}

func TestInDangerEnterIsSafe(t *testing.T) {
	a := ask(t, true)
	a.day.SetDate(today)
	a.presses(fyne.KeyReturn)
	if !a.gone() || a.did != 0 {
		t.Fatalf("Enter at once: done %d times", a.did)
	}
	a = ask(t, true)
	a.day.SetDate(today)
	a.leaves()
	a.presses(fyne.KeyReturn)
	if !a.gone() || a.did != 0 {
		t.Fatalf("Enter with nothing in focus: done %d times", a.did)
	}
	a = ask(t, true)
	a.day.SetDate(today)
	a.presses(fyne.KeyRight, fyne.KeyReturn)
	if a.did != 1 {
		t.Errorf("Enter on the verb: done %d times", a.did)
	}
	a.presses(fyne.KeyLeft, fyne.KeySpace)
	if !a.gone() || a.behind.entry.Text != "" {
		t.Errorf("the space bar on the safe button: there %t, typed %q behind", !a.gone(), a.behind.entry.Text)
	}
}

func TestTheSentenceCanChangeWhileTyping(t *testing.T) {
	a := ask(t, false)
	before := a.layer.content.Size().Height
	a.SetSays(strings.Repeat("Two deliveries are dropped. ", 10) + "\nEnd.")
	if !a.sees("End.") || a.layer.content.Size().Height <= before {
		t.Error("the new sentence has no room")
	}
}

func TestADialogIsNeverLargerThanItsWindow(t *testing.T) {
	for _, size := range []fyne.Size{fyne.NewSize(1280, 720), fyne.NewSize(640, 480), fyne.NewSize(300, 200)} {
		p := newPerson(t, lang.DE, "CH")
		p.at()
		large := canvas.NewRectangle(nil)
		large.SetMinSize(fyne.NewSize(900, 3000))
		name := NewTextField(p.desk, "name", "Name")
		o := ShowDialog(p.desk, Dialog{Title: "Much", Says: "So much.", Form: NewForm(p.desk, name), Extra: large, Do: "Go"})
		p.desk.Window.Resize(size)
		card := o.layer.content
		at, end := spot(card), spot(card).Add(card.Size())
		if at.X < 0 || at.Y < 0 || end.X > size.Width || end.Y > size.Height {
			t.Errorf("%v: from %v to %v", size, at, end)
		}
		for _, b := range []fyne.CanvasObject{o.verb, o.safe} {
			if low := spot(b).Y + b.Size().Height; low > end.Y || spot(b).X < at.X {
				t.Errorf("%v: a button is outside, at %v", size, spot(b))
			}
		}
	}
}

func TestTheDialogScrollsToWhatHasTheFocus(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	var fields []Field
	for range 20 {
		fields = append(fields, NewTextField(p.desk, "", "Name"))
	}
	o := ShowDialog(p.desk, Dialog{Title: "Many", Form: NewForm(p.desk, fields...), Do: "Go"})
	inside := func(f Field) bool {
		y := spot(f.Object()).Y - spot(o.scroll).Y
		return y >= 0 && y+f.Object().Size().Height <= o.scroll.Size().Height
	}
	if inside(fields[19]) {
		t.Fatal("nothing to scroll")
	}
	for i, f := range fields {
		if !inside(f) {
			t.Errorf("field %d has the focus and is not to be seen", i)
		}
		p.presses(fyne.KeyTab)
	}
	p.goesTo(fields[0])
	if !inside(fields[0]) {
		t.Error("not back at the first")
	}
}

func TestADialogTakesItsCalendarWithIt(t *testing.T) {
	a := ask(t, false)
	a.pressesAlt(fyne.KeyDown)
	if len(a.canvas().Overlays().List()) != 2 {
		t.Fatal("no calendar over the dialog")
	}
	a.Close()
	if !a.gone() {
		t.Error("something is left, or has the focus")
	}
	a.Close()
	if a.shut != 1 {
		t.Errorf("shut %d times", a.shut)
	}
	a.presses(fyne.KeyF5)
	a.leaves()
	a.presses(fyne.KeyF5)
	if len(a.keys) != 2 {
		t.Errorf("the window hears %v, want its keys again, with and without focus", a.keys)
	}
}

func TestEscClosesTheCalendarBeforeTheDialog(t *testing.T) {
	a := ask(t, false)
	a.presses(fyne.KeyF4, fyne.KeyEscape)
	if a.shut != 0 || a.canvas().Focused() != a.day.Focus() {
		t.Error("Esc went further than the calendar")
	}
	a.presses(fyne.KeyEscape)
	if !a.gone() {
		t.Error("the second Esc does not close the dialog")
	}
}
