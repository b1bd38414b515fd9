package kit

import (
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"

	"turnus/domain/lang"
)

func TestALinkDoesWhatItSays(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	done := 0
	link := NewLink("2026-00850", func() { done++ })
	p.desk.Window.SetContent(container.NewVBox(link))
	text := func() *canvas.Text { return test.WidgetRenderer(link).Objects()[0].(*canvas.Text) }
	if text().Text != "2026-00850" || text().TextStyle.Underline {
		t.Errorf("it says %q, underlined %v", text().Text, text().TextStyle.Underline)
	}
	test.MoveMouse(p.canvas(), spot(link).AddXY(4, 4))
	if !text().TextStyle.Underline {
		t.Error("nothing says that it can be clicked on")
	}
	p.clicks(link)
	if done != 1 || p.canvas().Focused() != nil {
		t.Errorf("done %d times, the focus is at %v", done, p.canvas().Focused())
	}
	test.MoveMouse(p.canvas(), fyne.NewPos(600, 600))
	if text().TextStyle.Underline {
		t.Error("it looks as if the mouse were there")
	}
}
