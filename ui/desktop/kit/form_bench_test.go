package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/test"
)

// benchForm is a dialog with a form as large as they get.
func benchForm(b *testing.B) (*DateField, *TextField) {
	b.Helper()
	app := test.NewTempApp(b)
	app.Settings().SetTheme(Theme(Light))
	d := benchDesk(app)
	day, name := NewDateField(d, "day", "Day"), NewTextField(d, "name", "Name")
	fields := []Field{day, name}
	for range 10 {
		fields = append(fields, NewAmountField(d, "", "Amount"))
	}
	ShowDialog(d, Dialog{Title: "?", Says: "It pauses.", Form: NewForm(d, fields...), Do: "!"})
	return day, name
}

// A letter typed into a form is on the screen before the next one.
func BenchmarkTypingIntoADialog(b *testing.B) {
	_, name := benchForm(b)
	for b.Loop() {
		name.entry.TypedRune('x')
		name.entry.TypedKey(&fyne.KeyEvent{Name: fyne.KeyBackspace})
	}
}

func BenchmarkOpeningTheCalendar(b *testing.B) {
	day, _ := benchForm(b)
	for b.Loop() {
		day.openCalendar()
		day.desk.layerKey(fyne.KeyEscape)
	}
}

func BenchmarkTurningAPageOfTheCalendar(b *testing.B) {
	day, _ := benchForm(b)
	day.openCalendar()
	for b.Loop() {
		day.desk.layerKey(fyne.KeyPageDown)
		day.desk.layerKey(fyne.KeyPageUp)
	}
}
