package kit

import (
	"image/color"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/theme"
	"pgregory.net/rapid"

	"turnus/domain/civil"
	"turnus/domain/lang"
)

// markedYear is a year view at its usual size, with a day of each kind, and the
// log of what it tells.
type markedYear struct {
	*person
	year    *Year
	pointed []string
	tapped  []string
	ranges  []civil.Range
	turned  []string
}

func newMarkedYear(t *testing.T, l lang.Lang, size fyne.Size) *markedYear {
	t.Helper()
	m := &markedYear{person: newPerson(t, l, "CH")}
	y := NewYear(m.desk)
	y.SetMarks(someMarks)
	y.OnPoint = func(day civil.Date) { m.pointed = append(m.pointed, day.String()) }
	y.OnTap = func(day civil.Date) { m.tapped = append(m.tapped, day.String()) }
	y.OnRange = func(days civil.Range) { m.ranges = append(m.ranges, days) }
	m.year = y
	m.desk.Window.SetContent(container.NewWithoutLayout(y))
	y.Resize(size)
	return m
}

// someMarks has a closure over New Year, Christmas and each kind of delivery.
func someMarks(day civil.Date) (m DayMark) {
	switch {
	case civil.Between(civil.Of(2026, 12, 28), civil.Of(2027, 1, 3)).Contains(day):
		m.Ground, m.Text = GroundClosed, "Company holidays"
	case day == civil.Of(2026, 12, 25):
		m.Ground, m.Text = GroundHoliday, "Christmas"
	case day == civil.Of(2026, 12, 21):
		m.Ground = GroundRest
	case day.Weekday() == time.Saturday || day.Weekday() == time.Sunday:
		m.Ground = GroundOff
	}
	shapes := map[string]DayShape{"2026-12-03": ShapeDelivery, "2026-12-10": ShapeMovedTo, "2026-12-11": ShapeMovedFrom, "2026-12-31": ShapeDropped, "2026-12-12": ShapeExtra}
	m.Shape = shapes[day.String()]
	return m
}

var usualYear = fyne.NewSize(1000, 560)

func (m *markedYear) look() *yearRenderer { return test.WidgetRenderer(m.year).(*yearRenderer) }

// cell is the drawing of a day of the months shown.
func (m *markedYear) cell(day string) *dayCell {
	d := civil.MustParse(day)
	month := (d.Year()-m.year.first.Year())*12 + int(d.Month()-m.year.first.Month())
	return m.look().months[month].days[d.Day()-1]
}

// middle is the place of a day inside the view.
func (m *markedYear) middle(day string) fyne.Position {
	half := m.year.grid.cell
	return m.cell(day).origin.AddXY(half.Width/2, half.Height/2)
}

func (m *markedYear) focus() { m.canvas().Focus(m.year) }

// drag goes from day to day with the button held.
func (m *markedYear) drag(days ...string) {
	last := m.middle(days[0])
	for _, day := range days[1:] {
		at := m.middle(day)
		m.year.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: at}, Dragged: fyne.NewDelta(at.X-last.X, at.Y-last.Y)})
		last = at
	}
	m.year.DragEnd()
}

func (m *markedYear) holdsShift(keys ...fyne.KeyName) {
	m.year.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	m.presses(keys...)
	m.year.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
}

func days(from, to string) civil.Range {
	return civil.Between(civil.MustParse(from), civil.MustParse(to))
}

func TestAYearBeginsWithItsMondays(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	for _, want := range []string{"Januar", "Dezember", "Mo", "So", "31"} {
		if !m.sees(want) {
			t.Errorf("does not say %q", want)
		}
	}
	first := m.cell("2026-01-01") // a Thursday
	if column := first.origin.X / m.year.grid.cell.Width; column != 3 {
		t.Errorf("1 January stands in column %v, want 3", column)
	}
	if m.look().months[1].days[28].number.Visible() {
		t.Error("February 2026 has a 29th")
	}
}

func TestMonthsOfTwoYearsNameTheirYear(t *testing.T) {
	m := newMarkedYear(t, lang.FR, usualYear)
	m.year.SetFirst(civil.MustParse("2026-11-23"))
	for _, want := range []string{"novembre 2026", "octobre 2027", "lu"} {
		if !m.sees(want) {
			t.Errorf("does not say %q", want)
		}
	}
	if m.sees("janvier") {
		t.Error("names a month without its year")
	}
}

// Every mark differs from every other by its form, not only by its colours.
func TestMarksDifferWithoutColour(t *testing.T) {
	newMarkedYear(t, lang.DE, usualYear)
	ink := newDayInk(dayLeast)
	type form struct {
		style         fyne.TextStyle
		ground, shape rectLook
	}
	plain := func(r rectLook) rectLook {
		r.fill, r.stroke = visible(r.fill), visible(r.stroke)
		return r
	}
	seen := map[form]DayMark{}
	for g := GroundOpen; g <= GroundRest; g++ {
		for s := ShapeNone; s <= ShapeExtra; s++ {
			mark := DayMark{Ground: g, Shape: s}
			l := ink.look("12", mark, false, false)
			f := form{l.style, plain(l.ground), plain(l.shape)}
			if other, double := seen[f]; double {
				t.Errorf("%+v looks like %+v", mark, other)
			}
			seen[f] = mark
		}
	}
}

// visible forgets which colour it is.
func visible(c color.Color) color.Color {
	if c == nil || c == color.Transparent {
		return color.Transparent
	}
	return color.Black
}

func TestTodayHasARing(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	if r := m.look(); r.today.Hidden || r.today.Position() != m.cell("2026-11-23").origin {
		t.Error("today has no ring")
	}
	m.year.SetFirst(civil.MustParse("2027-01-01"))
	if !m.look().today.Hidden {
		t.Error("a year without today has its ring")
	}
}

func TestTheDayUnderTheMouseIsSaidInWords(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	test.MoveMouse(m.canvas(), m.middle("2026-12-25"))
	if !m.sees("Freitag, 25. Dezember 2026: Christmas") {
		t.Errorf("says %q", m.look().line.Text)
	}
	m.year.MouseOut()
	m.year.SetHint("Point at a day")
	if !m.sees("Point at a day") || m.pointed[0] != "2026-12-25" || m.pointed[1] != "" {
		t.Errorf("says %q, told %q", m.look().line.Text, m.pointed)
	}
}

func TestAYearIsWalkedWithTheKeyboard(t *testing.T) {
	for _, c := range []struct {
		key  fyne.KeyName
		want string
	}{
		{fyne.KeyLeft, "2026-11-22"},
		{fyne.KeyRight, "2026-11-24"},
		{fyne.KeyUp, "2026-11-16"},
		{fyne.KeyDown, "2026-11-30"},
		{fyne.KeyPageUp, "2026-10-23"},
		{fyne.KeyPageDown, "2026-12-23"},
		{fyne.KeyHome, "2026-11-23"},
		{fyne.KeyEnd, "2026-11-29"},
	} {
		m := newMarkedYear(t, lang.DE, usualYear)
		m.focus()
		m.presses(c.key, fyne.KeyReturn)
		if len(m.tapped) != 1 || m.tapped[0] != c.want {
			t.Errorf("%s: took %v, want %s", c.key, m.tapped, c.want)
		}
		if r := m.look(); r.cursor.Hidden || r.cursor.Position() != m.cell(c.want).origin {
			t.Errorf("%s: the cursor is not to be seen", c.key)
		}
	}
}

func TestTheCursorTurnsTheYearWhereTheScreenLetsIt(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	m.focus()
	m.presses(fyne.KeyPageDown, fyne.KeyPageDown)
	if m.year.First().Year() != 2026 || m.year.cursor.String() != "2026-12-31" {
		t.Errorf("left for %s without being let", m.year.cursor)
	}
	m.year.OnTurn = func(first civil.Date) { m.turned = append(m.turned, first.String()) }
	m.presses(fyne.KeyRight)
	if m.year.cursor.String() != "2027-01-01" || len(m.turned) != 1 || m.turned[0] != "2027-01-01" {
		t.Errorf("on %s, turned to %v", m.year.cursor, m.turned)
	}
	m.presses(fyne.KeyUp)
	if m.year.cursor.String() != "2026-12-25" || m.year.First().Year() != 2026 {
		t.Errorf("on %s of %s", m.year.cursor, m.year.First())
	}
}

func TestShiftAndTheArrowsChooseDays(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	m.focus()
	m.holdsShift(fyne.KeyDown, fyne.KeyDown, fyne.KeyLeft)
	if !m.sees("23.11.–6.12.2026, 14 Tage") {
		t.Errorf("says %q", m.look().line.Text)
	}
	m.presses(fyne.KeyReturn)
	if len(m.ranges) != 1 || m.ranges[0] != days("2026-11-23", "2026-12-06") || len(m.tapped) > 0 {
		t.Errorf("chose %v, took %v", m.ranges, m.tapped)
	}
	if m.cell("2026-12-01").look.ground.fill != theme.Color(ColorDaySelected) {
		t.Error("the days chosen cannot be seen")
	}
}

func TestEscGivesUpTheDaysChosenAndOnlyThenIsPassedOn(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	m.focus()
	m.holdsShift(fyne.KeyRight)
	m.presses(fyne.KeyEscape)
	if m.year.Selected() != (civil.Range{}) || len(m.keys) > 0 {
		t.Errorf("still %v, the window heard %v", m.year.Selected(), m.keys)
	}
	m.presses(fyne.KeyEscape, fyne.KeyF5)
	if len(m.keys) != 2 || len(m.ranges) > 0 {
		t.Errorf("the window heard %v, chosen %v", m.keys, m.ranges)
	}
}

func TestDraggingChoosesDaysAcrossMonthsAndBackwards(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	m.drag("2026-11-24", "2026-11-25", "2026-12-07")
	m.drag("2026-12-07", "2026-12-01", "2026-11-28")
	want := []civil.Range{days("2026-11-24", "2026-12-07"), days("2026-11-28", "2026-12-07")}
	if len(m.ranges) != 2 || m.ranges[0] != want[0] || m.ranges[1] != want[1] {
		t.Errorf("chose %v, want %v", m.ranges, want)
	}
	if len(m.tapped) > 0 || m.canvas().Focused() != m.year {
		t.Errorf("took %v; focus %T", m.tapped, m.canvas().Focused())
	}
}

func TestADragThatBeginsBesideTheDaysChoosesNothingUntilItMeetsOne(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	test.Drag(m.canvas(), fyne.NewPos(990, 5), -3, 0)
	if len(m.ranges) > 0 || m.year.Selected() != (civil.Range{}) {
		t.Errorf("chose %v", m.ranges)
	}
}

func TestAClickTakesADayOfTheYear(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	test.TapCanvas(m.canvas(), m.middle("2026-02-28"))
	test.TapCanvas(m.canvas(), m.middle("2026-02-28").AddXY(m.year.grid.cell.Width, 0)) // no day
	if len(m.tapped) != 1 || m.tapped[0] != "2026-02-28" || m.year.cursor.String() != "2026-02-28" {
		t.Errorf("took %v", m.tapped)
	}
}

// Each day is found where it is drawn, at any size and from any month on.
func TestDaysAreFoundWhereTheyAreDrawn(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	rapid.Check(t, func(rt *rapid.T) {
		m.year.SetFirst(civil.Of(rapid.IntRange(1900, 2100).Draw(rt, "year"), time.Month(rapid.IntRange(1, 12).Draw(rt, "month")), 1))
		size := fyne.NewSize(rapid.Float32Range(552, 1600).Draw(rt, "width"), rapid.Float32Range(440, 1000).Draw(rt, "height"))
		m.year.Resize(size)
		day := m.year.First().AddDays(rapid.IntRange(0, m.year.last().Sub(m.year.First())).Draw(rt, "day"))
		if got := m.year.dayAt(m.middle(day.String())); got != day {
			rt.Fatalf("%s is found as %s", day, got)
		}
	})
}

// Everything has room at the least size, and where the mask of a plan puts it.
func TestAYearFitsIntoItsSize(t *testing.T) {
	for _, l := range []lang.Lang{lang.DE, lang.FR} {
		m := newMarkedYear(t, l, usualYear)
		for _, size := range []fyne.Size{m.year.MinSize(), {Width: 560, Height: 560}, {Width: 1000, Height: 600}, {Width: 1360, Height: 780}} {
			m.year.Resize(size)
			m.year.SetFirst(civil.MustParse("2026-09-01"))
			r := m.look()
			for i, month := range r.months {
				at := r.monthAt(i)
				right, bottom := at.X+7*m.year.grid.cell.Width, at.Y+yearDaysTop+weeksShown*m.year.grid.cell.Height
				if right > size.Width || bottom > r.line.Position().Y || r.line.Position().Y+r.line.Size().Height > size.Height {
					t.Fatalf("%v: month %d ends at %v, %v; the line is at %v", size, i, right, bottom, r.line.Position())
				}
				if w := month.title.MinSize().Width; w > m.year.grid.step.Width-unit {
					t.Errorf("%v: %q has no room", size, month.title.Text)
				}
			}
			for i := range r.months[0].heads {
				if name := r.weekday(i); r.ink.plain.about(name) > m.year.grid.cell.Width-unit {
					t.Errorf("%v: %q touches the next day", size, name)
				}
			}
			if w := r.ink.bold.about("28"); w > m.year.grid.cell.Width {
				t.Errorf("%v: numbers are wider than their cells", size)
			}
		}
	}
	if m := newMarkedYear(t, lang.DE, usualYear); m.year.MinSize().Width > 560 || m.year.MinSize().Height > 440 {
		t.Errorf("needs %v", m.year.MinSize())
	}
}

func TestANewThemeRecoloursTheYear(t *testing.T) {
	m := newMarkedYear(t, lang.DE, usualYear)
	light := m.cell("2026-12-25").look.ink
	fyne.CurrentApp().Settings().SetTheme(Theme(Dark))
	m.year.Refresh()
	if dark := m.cell("2026-12-25").look.ink; dark == light || dark != theme.Color(theme.ColorNameForeground) {
		t.Errorf("still %v", dark)
	}
}

func TestALegendNamesItsMarksAndWraps(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	legend := NewLegend(LegendEntry{DayMark{Ground: GroundHoliday}, "Feiertag"}, LegendEntry{DayMark{Ground: GroundClosed}, "Schliessung"})
	p.desk.Window.SetContent(legend)
	if !p.sees("Feiertag") || !p.sees("Schliessung") || !p.sees(legendNumber) {
		t.Error("a mark or a word is missing")
	}
	wide, narrow := heightAt(legend, 600), heightAt(legend, 120)
	if narrow < 2*wide {
		t.Errorf("%v high where it is wide, %v where it is narrow", wide, narrow)
	}
}
