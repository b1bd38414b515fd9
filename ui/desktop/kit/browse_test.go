package kit

import (
	"context"
	"path"
	"testing"

	"fyne.io/fyne/v2"

	"turnus/domain/lang"
)

// TestAFileIsFoundByKeyboard: into a folder and up again, and what does not fit is
// not shown.
func TestAFileIsFoundByKeyboard(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	p.desk.Prefs = fyne.CurrentApp().Preferences()
	p.desk.Browse = func(_ context.Context, at string) (Folder, error) {
		if at == "" || at == "/home" {
			return Folder{Path: "/home", Parent: "/", Entries: []FolderEntry{
				{Name: "brot.png", Path: "/home/brot.png"}, {Name: "rechnung.pdf", Path: "/home/rechnung.pdf"}, {Name: "Bilder", Path: "/home/Bilder", Folder: true},
			}}, nil
		}
		return Folder{Path: at, Parent: path.Dir(at)}, nil
	}
	f := NewPathField(p.desk, "path", "Bild", Wanted{Endings: []string{".png"}})
	p.at(f)
	button := f.object.Objects[1].(*fyne.Container).Objects[1].(*CommandButton)
	p.clicks(button)
	if p.sees("rechnung.pdf") || !p.sees("brot.png") {
		t.Error("shows what does not fit, or not what does")
	}
	p.presses(fyne.KeyDown)   // the folder
	p.presses(fyne.KeyReturn) // into it: only the way up is there
	p.presses(fyne.KeyReturn) // and up again, where it stands on the folder
	p.presses(fyne.KeyDown)
	if f.Text() != "" {
		t.Fatalf("%q is taken before it was chosen", f.Text())
	}
	p.presses(fyne.KeyReturn)
	if f.Text() != "/home/brot.png" || p.desk.InDialog() {
		t.Errorf("%q", f.Text())
	}
	if at := p.desk.Prefs.String(browsePref); at != "/home" {
		t.Errorf("begins at %q the next time", at)
	}
}

func TestAFolderIsTakenByKeyboard(t *testing.T) {
	p := newPerson(t, lang.DE, "CH")
	p.desk.Prefs = fyne.CurrentApp().Preferences()
	p.desk.Browse = func(_ context.Context, at string) (Folder, error) { return Folder{Path: at}, nil }
	var took string
	Browse(p.desk, Wanted{Folder: true}, "/old", func(at string) { took = at })
	p.presses(fyne.KeyTab, fyne.KeyTab, fyne.KeyReturn) // past the list and the way out
	if took != "/old" || p.desk.InDialog() {
		t.Errorf("took %q", took)
	}
	Browse(p.desk, Wanted{Folder: true}, "/old", func(at string) { took = "again " + at })
	p.presses(fyne.KeyEscape)
	if took != "/old" || p.desk.InDialog() {
		t.Errorf("Esc took %q", took)
	}
}
