package folder_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"turnus/storage/folder"
)

// TestTheExportFolderIsLookedThrough, the newest first, with the folders of it.
func TestTheExportFolderIsLookedThrough(t *testing.T) {
	dir := t.TempDir()
	o, err := folder.OpenOutbox(dir)
	if err != nil {
		t.Fatal(err)
	}
	for i, file := range []string{"catalogue/de/GEM-M.html", "catalogue/catalogue.json", "catalogue/fr/GEM-M.html", "accounts/K-17.json"} {
		if _, err := o.Write(file, []byte("12")); err != nil {
			t.Fatal(err)
		}
		at := time.Date(2026, 11, 20+i, 8, 0, 0, 0, time.UTC)
		if err := os.Chtimes(filepath.Join(dir, filepath.FromSlash(file)), at, at); err != nil {
			t.Fatal(err)
		}
	}
	s, err := o.Shelf("catalogue", "gem-m", 10)
	if err != nil || s.Count != 3 || s.Found != 2 || len(s.Files) != 2 || s.Files[0].Name != "fr/GEM-M.html" || s.Files[0].Size != 2 {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err := o.Shelf("catalogue", "", 1); err != nil || s.Found != 3 || len(s.Files) != 1 {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err := o.Shelf("answers", "", 10); err != nil || s.Count != 0 {
		t.Errorf("what is not there: %+v, %v", s, err)
	}
	if _, err := o.Shelf("../x", "", 10); err == nil {
		t.Error("leads out of the folder")
	}
}
