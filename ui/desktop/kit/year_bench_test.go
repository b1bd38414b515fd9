package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"

	"turnus/domain/civil"
)

// benchYear is a year view over the whole window, in which every day can have
// another mark.
func benchYear(b *testing.B) (*Desk, *Year, *int) {
	b.Helper()
	app := test.NewTempApp(b)
	app.Settings().SetTheme(Theme(Light))
	d := benchDesk(app)
	y, shift := NewYear(d), new(int)
	y.SetMarks(func(day civil.Date) DayMark {
		n := day.Sub(civil.MinDate) + *shift
		return DayMark{Ground: DayGround(n % 5), Shape: DayShape(n % 6), Text: "Christmas"}
	})
	d.Window.SetContent(y)
	return d, y, shift
}

// BenchmarkYearWithOtherMarks gives every day another mark and draws the window.
func BenchmarkYearWithOtherMarks(b *testing.B) {
	d, y, shift := benchYear(b)
	b.ReportAllocs()
	for b.Loop() {
		*shift++
		y.Refresh()
		d.Window.Canvas().Capture()
	}
}

// BenchmarkYearBeforeDrawing is the same without what the window's painter does.
func BenchmarkYearBeforeDrawing(b *testing.B) {
	_, y, shift := benchYear(b)
	b.ReportAllocs()
	for b.Loop() {
		*shift++
		y.Refresh()
	}
}

// BenchmarkYearOfUnchangedMarks is what a letter typed beside it costs before
// the window is drawn.
func BenchmarkYearOfUnchangedMarks(b *testing.B) {
	_, y, _ := benchYear(b)
	b.ReportAllocs()
	for b.Loop() {
		y.Refresh()
	}
}

// BenchmarkYearUnderTheMouse moves the mouse to another day.
func BenchmarkYearUnderTheMouse(b *testing.B) {
	d, y, _ := benchYear(b)
	cell := func(month, day int) fyne.Position { return y.look.months[month].days[day].origin.AddXY(2, 2) }
	at := []fyne.Position{cell(0, 4), cell(7, 20)}
	b.ReportAllocs()
	for i := 0; b.Loop(); i++ {
		test.MoveMouse(d.Window.Canvas(), at[i%2])
	}
	if y.pointed().IsZero() {
		b.Error("no day is under the mouse")
	}
}
