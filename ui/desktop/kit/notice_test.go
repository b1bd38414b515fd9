package kit

import (
	"strings"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/test"
	"fyne.io/fyne/v2/widget"
)

func TestANoticeTellsUntilItIsToldOtherwise(t *testing.T) {
	test.NewTempApp(t)
	n := NewNotice()
	below := widget.NewLabel("list")
	page := NewColumn(8, n, below)
	w := test.NewTempWindow(t, page)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(700, 400))
	if n.Text() != "" || below.Position().Y != 0 {
		t.Errorf("an empty notice says %q and takes %v", n.Text(), below.Position().Y)
	}
	ran := false
	c := &Command{Name: "Öffnen", Run: func() { ran = true }}
	n.Tell(Done, "18 Rechnungen gestellt.", c)
	page.Refresh()
	one := below.Position().Y
	if n.Text() != "18 Rechnungen gestellt." || one == 0 || one > 80 {
		t.Errorf("%q, the list begins at %v", n.Text(), one)
	}
	test.Tap(c.Button())
	if !ran {
		t.Error("its button does nothing")
	}
	n.Tell(Done, strings.Repeat("Sehr viel zu sagen. ", 20))
	page.Refresh()
	if y := below.Position().Y; y <= one || n.Size().Height < n.heightAt(700)-1 {
		t.Errorf("many lines take %v, one took %v; it is %v high and needs %v", y, one, n.Size().Height, n.heightAt(700))
	}
	n.Clear()
	page.Refresh()
	if n.Text() != "" || below.Position().Y != 0 {
		t.Errorf("cleared it says %q and takes %v", n.Text(), below.Position().Y)
	}
}

// A column in one of Fyne's layouts asks for the height at the width it got.
func TestAColumnKnowsItsWidth(t *testing.T) {
	test.NewTempApp(t)
	says := NewProse(strings.Repeat("Sehr viel zu sagen. ", 10))
	top := NewColumn(8, says)
	w := test.NewTempWindow(t, container.NewBorder(top, nil, nil, nil, widget.NewLabel("list")))
	w.Resize(fyne.NewSize(900, 400))
	w.Content().Refresh()
	if want := says.heightAt(says.Size().Width); top.Size().Height != want {
		t.Errorf("the column is %v high and needs %v", top.Size().Height, want)
	}
}
