package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// opened is a date field with its calendar open.
func opened(t *testing.T, l lang.Lang, typed string) (*person, *DateField, *calendar) {
	t.Helper()
	p := newPerson(t, l, "CH")
	f := NewDateField(p.desk, "day", "Day")
	p.at(f)
	p.goesTo(f)
	p.types(typed)
	p.pressesAlt(fyne.KeyDown)
	c, ok := p.canvas().Focused().(*calendar)
	if !ok {
		t.Fatalf("%T has the focus, want the calendar", p.canvas().Focused())
	}
	return p, f, c
}

func TestTheCalendarOpensOnTheDateOfItsField(t *testing.T) {
	for typed, want := range map[string]string{"25.12.": "2026-12-25", "": "2026-11-23", "31.2.": "2026-11-23"} {
		p, _, c := opened(t, lang.DE, typed)
		if c.day.String() != want {
			t.Errorf("%q: on %s, want %s", typed, c.day, want)
		}
		month := p.desk.Words.Month(c.day.Month()) + " 2026"
		if !p.sees(month) || !p.sees(p.desk.Words.DateLong(c.day)) {
			t.Errorf("%q: does not say %q and the day", typed, month)
		}
	}
}

func TestTheCalendarIsWalkedWithTheKeyboard(t *testing.T) {
	for _, c := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyLeft, "2026-12-24"},
		{fyne.KeyRight, "2026-12-26"},
		{fyne.KeyUp, "2026-12-18"},
		{fyne.KeyDown, "2027-01-01"},
		{fyne.KeyPageUp, "2026-11-25"},
		{fyne.KeyPageDown, "2027-01-25"},
		{fyne.KeyHome, "2026-12-21"},
		{fyne.KeyEnd, "2026-12-27"},
	} {
		p, f, _ := opened(t, lang.DE, "25.12.")
		p.presses(c.key, fyne.KeyReturn)
		if f.Date().String() != c.want || p.desk.InDialog() || p.canvas().Focused() != f.Focus() {
			t.Errorf("%s: took %s, want %s; open %t", c.key, f.Date(), c.want, p.desk.InDialog())
		}
	}
}

func TestTheCalendarGivenUpChangesNothing(t *testing.T) {
	for _, key := range []fyne.KeyName{fyne.KeyEscape, fyne.KeyF4} {
		p, f, _ := opened(t, lang.DE, "25.12.")
		p.presses(fyne.KeyDown, key)
		if f.Date().String() != "2026-12-25" || p.desk.InDialog() || len(p.keys) > 0 {
			t.Errorf("%s: %s, open %t, the window heard %v", key, f.Date(), p.desk.InDialog(), p.keys)
		}
	}
	p, f, _ := opened(t, lang.DE, "25.12.")
	test.TapCanvas(p.canvas(), fyne.NewPos(1200, 700))
	if f.Date().String() != "2026-12-25" || p.desk.InDialog() || p.canvas().Focused() != f.Focus() {
		t.Error("a click beside it does not close it as it was")
	}
}

func TestTheSpaceBarTakesADayAndIsNotTyped(t *testing.T) {
	p, f, _ := opened(t, lang.DE, "25.12.")
	p.presses(fyne.KeyRight, fyne.KeySpace)
	if f.Date().String() != "2026-12-26" || f.entry.Text != "26.12.2026" {
		t.Errorf("%s, %q", f.Date(), f.entry.Text)
	}
}

func TestAClickTakesADay(t *testing.T) {
	p, f, c := opened(t, lang.DE, "25.12.")
	at := func(row, column float32) fyne.Position {
		return spot(c).AddXY(weekWidth+(column+0.5)*cellWidth, gridTop+(row+0.5)*cellHeight)
	}
	test.TapCanvas(p.canvas(), spot(c).AddXY(weekWidth/2, gridTop+cellHeight/2)) // a number of a week
	if !p.desk.InDialog() {
		t.Fatal("a click beside the days took one")
	}
	test.MoveMouse(p.canvas(), at(0, 0))
	if !p.sees(p.desk.Words.DateLong(civil.MustParse("2026-11-30"))) {
		t.Error("does not say the day under the mouse")
	}
	test.TapCanvas(p.canvas(), at(1, 3)) // Monday first: the Thursday of the second week
	if f.Date().String() != "2026-12-10" {
		t.Errorf("took %s", f.Date())
	}
}

func TestTheCalendarOpenedByClickGivesTheFocusToItsField(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f, other := NewDateField(p.desk, "day", "Day"), NewTextField(p.desk, "other", "Other")
	p.at(f, other)
	p.goesTo(other)
	p.clicks(f.box.after[1])
	p.presses(fyne.KeyReturn)
	if f.Date() != today || p.canvas().Focused() != f.Focus() {
		t.Errorf("took %s, and %T has the focus", f.Date(), p.canvas().Focused())
	}
}

func TestTheCalendarTurnsItsPages(t *testing.T) {
	p, f, c := opened(t, lang.DE, "25.12.")
	r := test.WidgetRenderer(c).(*calendarRenderer)
	p.clicks(r.next)
	p.clicks(r.next)
	p.clicks(r.previous)
	test.Scroll(p.canvas(), spot(c).AddXY(50, 100), 0, -10)
	if c.day.String() != "2027-02-25" || !p.sees("Februar 2027") {
		t.Errorf("on %s", c.day)
	}
	test.Scroll(p.canvas(), spot(c).AddXY(50, 100), 0, 10)
	if c.day.String() != "2027-01-25" {
		t.Errorf("on %s", c.day)
	}
	p.clicks(r.today)
	if f.Date() != today || p.desk.InDialog() {
		t.Errorf("took %s", f.Date())
	}
}

func TestTheCalendarEndsWhereDatesDo(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	for _, c := range []struct {
		from civil.Date
		key  fyne.KeyName
	}{
		{civil.MinDate.AddDays(100), fyne.KeyPageUp},
		{civil.MaxDate.AddDays(-100), fyne.KeyPageDown},
	} {
		calendar := newCalendar(p.desk, c.from, p.desk.closed)
		for range 10 {
			calendar.key(c.key)
		}
		last := calendar.first.AddDays(7*weeksShown - 1)
		if calendar.day == c.from || calendar.first.Sub(civil.MinDate) < 1 || civil.MaxDate.Sub(last) < 1 {
			t.Errorf("from %s to %s, showing %s to %s", c.from, calendar.day, calendar.first, last)
		}
	}
}

func TestClosedDaysAreMarkedAndNamed(t *testing.T) {
	p, f, c := opened(t, lang.DE, "24.12.")
	r := test.WidgetRenderer(c).(*calendarRenderer)
	christmas := r.cells[civil.MustParse("2026-12-25").Sub(c.first)]
	if !christmas.dot.Visible() || r.cells[0].dot.Visible() {
		t.Error("the closed day has no mark, or an open one has")
	}
	if p.sees("Christmas") {
		t.Error("named before it is pointed at")
	}
	p.presses(fyne.KeyRight)
	if !p.sees("Christmas") {
		t.Error("not named under the cursor")
	}
	p.presses(fyne.KeyReturn)
	if f.closed.Text() != "Christmas" || !p.sees("Christmas") {
		t.Error("not named beside the field")
	}
	p.presses(fyne.KeyUp)
	if f.Date().String() != "2026-12-26" || p.sees("Christmas") {
		t.Errorf("%s, and still named", f.Date())
	}
}

func TestWeeksHaveTheirNumbersByISO(t *testing.T) {
	_, _, c := opened(t, lang.DE, "1.1.2027")
	r := test.WidgetRenderer(c).(*calendarRenderer)
	if r.weeks[0].Text != "53" || r.weeks[1].Text != "1" || c.first.String() != "2026-12-28" {
		t.Errorf("weeks %s and %s from %s", r.weeks[0].Text, r.weeks[1].Text, c.first)
	}
}

func TestTheCalendarSpeaksFrench(t *testing.T) {
	p, _, _ := opened(t, lang.FR, "25.12.")
	for _, want := range []string{"décembre 2026", "vendredi 25 décembre 2026", "lu", "Aujourd’hui"} {
		if !p.sees(want) {
			t.Errorf("does not say %q", want)
		}
	}
}

func TestArrowsMoveADateWithoutTheCalendar(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	f := NewDateField(p.desk, "day", "Day")
	changes := 0
	f.OnChange = func() { changes++ }
	p.at(f)
	p.goesTo(f)
	for _, c := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyDown, "2026-11-23"}, // from nothing to today
		{fyne.KeyDown, "2026-11-22"},
		{fyne.KeyUp, "2026-11-23"},
		{fyne.KeyPageUp, "2026-12-23"},
		{fyne.KeyPageDown, "2026-11-23"},
	} {
		p.presses(c.key)
		if f.Date().String() != c.want {
			t.Errorf("%s: %s, want %s", c.key, f.Date(), c.want)
		}
	}
	if changes != 5 || !p.sees("Mo") {
		t.Errorf("told of %d changes, want 5; says the day of the week: %t", changes, p.sees("Mo"))
	}
}

func TestTheCalendarStaysInsideTheWindow(t *testing.T) {
	size := fyne.NewSize(300, 290)
	p := newPerson(t, lang.DE, "CH")
	f := NewTextField(p.desk, "", "")
	for _, at := range []fyne.Position{{X: 0, Y: 0}, {X: 1200, Y: 30}, {X: 20, Y: 690}, {X: 600, Y: 200}} {
		holder := container.NewWithoutLayout(f.Object())
		p.desk.Window.SetContent(holder)
		f.Object().Resize(fyne.NewSize(60, 20))
		f.Object().Move(at)
		pos, got := under(f.Object(), size, fyne.NewSize(1280, 720))
		if pos.X < 0 || pos.Y < 0 || pos.X+got.Width > 1280 || pos.Y+got.Height > 720 {
			t.Errorf("at %v: %v", at, pos)
		}
	}
	small, _ := under(f.Object(), size, fyne.NewSize(200, 200))
	if small.X != 0 || small.Y != 0 {
		t.Errorf("in a window too small: %v", small)
	}
}
