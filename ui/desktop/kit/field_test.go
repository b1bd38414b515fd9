package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"

	"turnus/domain/lang"
	"turnus/domain/problem"
)

func TestATextHasNoBlanksAroundIt(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewTextField(p.desk, "name", "Name")
	f.Valid = func(s string) error {
		if s == "bad" {
			return problem.New("customer.number_missing", "name")
		}
		return nil
	}
	p.at(f)
	p.goesTo(f)
	p.types("  bad ")
	p.leaves()
	if f.Text() != "bad" || f.sentence.Text() != p.desk.T("problem.customer.number_missing") {
		t.Errorf("%q, %q", f.Text(), f.sentence.Text())
	}
	f.SetText("good")
	if f.Text() != "good" || !f.Check() {
		t.Errorf("%q, %q", f.Text(), f.sentence.Text())
	}
}

func TestEnterSubmitsAndBeginsALineOnlyWhereThereAreSeveral(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	one, many := NewTextField(p.desk, "a", "A"), NewMultiLineField(p.desk, "b", "B")
	submits := 0
	f := p.at(one, many)
	f.submit = func() { submits++ }
	p.goesTo(one)
	p.types("x")
	p.presses(fyne.KeyReturn)
	if submits != 1 {
		t.Errorf("submitted %d times, want 1", submits)
	}
	p.presses(fyne.KeyTab)
	p.types("x")
	p.presses(fyne.KeyReturn)
	p.types("y")
	if many.Text() != "x\ny" || submits != 1 {
		t.Errorf("%q, submitted %d times", many.Text(), submits)
	}
	many.entry.TypedShortcut(&desktop.CustomShortcut{KeyName: fyne.KeyReturn, Modifier: fyne.KeyModifierShortcutDefault})
	if submits != 2 || many.entry.AcceptsTab() {
		t.Errorf("submitted %d times; Tab is kept: %t", submits, many.entry.AcceptsTab())
	}
}

func TestFieldsHandOnTheKeysTheyDoNotNeed(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	fields := []Field{
		NewTextField(p.desk, "", ""), NewMultiLineField(p.desk, "", ""), NewDateField(p.desk, "", ""),
		NewChoiceField(p.desk, "", "", []Option[int]{{1, "x"}}), NewCheckField(p.desk, "", ""),
	}
	p.at(fields...)
	for i, f := range fields {
		p.keys = nil
		p.goesTo(f)
		p.presses(fyne.KeyEscape, fyne.KeyF5)
		if len(p.keys) != 2 || p.keys[0] != fyne.KeyEscape || p.keys[1] != fyne.KeyF5 {
			t.Errorf("field %d hands on %v", i, p.keys)
		}
	}
}

func TestAChoiceIsMadeWithArrowsLettersAndTheList(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewChoiceField(p.desk, "plan", "Plan", []Option[int]{{7, "Thursday"}, {8, "Friday"}, {9, "Fortnight"}})
	changes := 0
	f.OnChange = func() { changes++ }
	p.at(f)
	p.goesTo(f)
	wants := func(step string, v int) {
		t.Helper()
		if f.Value() != v {
			t.Errorf("%s: %d is chosen, want %d", step, f.Value(), v)
		}
	}
	wants("at first", 7)
	p.presses(fyne.KeyUp)
	wants("up from the first", 7)
	p.presses(fyne.KeyDown)
	wants("down", 8)
	p.types("f")
	wants("f", 9)
	p.types("F")
	wants("f again", 8)
	p.presses(fyne.KeyHome)
	wants("home", 7)
	p.presses(fyne.KeyEnd)
	wants("end", 9)
	p.types("q")
	wants("a letter nothing begins with", 9)
	p.presses(fyne.KeySpace, fyne.KeyUp, fyne.KeyReturn)
	wants("one up in the list", 8)
	p.presses(fyne.KeySpace, fyne.KeyDown, fyne.KeySpace)
	wants("one down in the list, by the space bar", 9)
	if p.canvas().Overlays().Top() != nil {
		t.Error("the space bar opens the list again")
	}
	p.presses(fyne.KeyUp)
	p.pressesAlt(fyne.KeyDown)
	p.presses(fyne.KeyEscape)
	wants("the list given up", 8)
	if p.canvas().Overlays().Top() != nil || p.canvas().Focused() != fyne.Focusable(f.picker) {
		t.Error("the list is still there, or took the focus with it")
	}
	p.clicks(f.picker)
	test.TapCanvas(p.canvas(), spot(f.picker).AddXY(60, f.picker.Size().Height+20))
	wants("a click on the first", 7)
	if changes != 9 {
		t.Errorf("told of %d changes, want 9", changes)
	}
}

func TestOtherOptionsKeepWhatIsChosenIfTheyCan(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewChoiceField(p.desk, "plan", "Plan", []Option[int]{{1, "one"}, {2, "two"}})
	f.Required = true
	p.at(f)
	f.SetValue(2)
	f.SetValue(99)
	f.SetOptions([]Option[int]{{3, "three"}, {2, "two"}})
	if f.Value() != 2 || !p.sees("two") {
		t.Errorf("%d is chosen, want 2", f.Value())
	}
	f.SetOptions([]Option[int]{{3, "three"}})
	if f.Value() != 3 || !p.sees("three") {
		t.Errorf("%d is chosen, want the first", f.Value())
	}
	f.SetOptions(nil)
	if f.Value() != 0 || f.Check() {
		t.Errorf("%d is chosen of nothing, and that is right", f.Value())
	}
	p.goesTo(f)
	p.presses(fyne.KeyDown, fyne.KeySpace)
	if p.desk.Window.Canvas().Overlays().Top() != nil {
		t.Error("an empty list opens")
	}
}

func TestALongNameIsCutInsideItsBox(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	long := strings.Repeat("alle zwei Wochen ", 30)
	f := NewChoiceField(p.desk, "plan", "Plan", []Option[int]{{1, long}})
	p.desk.Window.SetContent(f.Object())
	f.picker.box.Resize(fyne.NewSize(200, 34))
	shown := test.WidgetRenderer(f.picker.shown).Objects()[0].MinSize().Width
	if room := f.picker.shown.Size().Width; shown > room || shown < room/2 {
		t.Errorf("%v wide in %v", shown, room)
	}
}

func TestABoxIsTickedByKeyAndByClick(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewCheckField(p.desk, "seen", "I have seen it")
	f.Required = true
	changes := 0
	f.OnChange = func() { changes++ }
	p.at(f)
	if f.Check() {
		t.Error("not ticked, and right")
	}
	p.goesTo(f)
	p.presses(fyne.KeySpace)
	if !f.On() || changes != 1 || f.sentence.Text() != "" {
		t.Errorf("on %t, %d changes, %q", f.On(), changes, f.sentence.Text())
	}
	p.clicks(f.tick)
	if f.On() || changes != 2 || p.canvas().Focused() != fyne.Focusable(f.tick) {
		t.Errorf("on %t, %d changes", f.On(), changes)
	}
	f.SetOn(true)
	if !f.On() || changes != 2 {
		t.Errorf("on %t, %d changes: the program's own are none", f.On(), changes)
	}
}

func TestFieldsFollowTheTheme(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewDateField(p.desk, "day", "Day")
	p.at(f)
	p.goesTo(f)
	p.types("x")
	p.leaves()
	frame := test.WidgetRenderer(f.box).(*boxRenderer).frame
	light := theme.Color(ColorWrong)
	if frame.StrokeColor != light {
		t.Fatalf("framed in %v, want %v", frame.StrokeColor, light)
	}
	fyne.CurrentApp().Settings().SetTheme(Theme(Dark))
	if dark := theme.Color(ColorWrong); frame.StrokeColor != dark || dark == light {
		t.Errorf("framed in %v, want %v", frame.StrokeColor, dark)
	}
}
