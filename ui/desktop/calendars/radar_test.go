package calendars

import (
	"testing"

	"fyne.io/fyne/v2"

	"turnus/ui/desktop/kit"
)

// runs runs the command with a key, if there is one that can be run.
func (d *desk) runs(key kit.Key) bool {
	for _, c := range d.Commands() {
		if c.Key == key && c.IsReady() {
			c.Do()
			return true
		}
	}
	return false
}

func TestYearRadarIsAPartOfTheScreen(t *testing.T) {
	d := sit(t, newHouse(t).Office)
	changed := 0
	d.kit.CommandsChanged = func() { changed++ }
	if d.runs(kit.KeyPrint) {
		t.Error("the calendar prints a radar that nobody sees")
	}
	d.parts.Choose(1)
	d.wantRead("Jahresradar", "2027", "Fr 26.3.2027", "Karfreitag")
	if changed != 1 {
		t.Errorf("the menu was told %d times", changed)
	}
	// The keys of the calendar's year turn the radar's here.
	if !d.runs(kit.Ctrl(fyne.KeyPageUp)) {
		t.Error("no way to the year before")
	}
	d.wantRead("Fr 3.4.2026")
	if d.runs(kit.Ctrl(fyne.KeyPageUp)) {
		t.Error("a year that is over is shown")
	}
	if !d.runs(kit.KeyPrint) || len(d.errs) > 0 {
		t.Errorf("not printed: %v", d.errs)
	}
	d.wantRead("Jahresradar 2026.pdf liegt bei den Dokumenten.")
}
