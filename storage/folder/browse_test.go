package folder_test

import (
	"os"
	"path/filepath"
	"testing"

	"turnus/storage/folder"
)

func TestAFolderIsLookedThrough(t *testing.T) {
	dir := t.TempDir()
	for _, name := range []string{"kunden.csv", ".hidden"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("12345"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.Mkdir(filepath.Join(dir, "Bilder"), 0o700); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{dir, filepath.Join(dir, "kunden.csv"), filepath.Join(dir, "not", "there")} {
		s, err := folder.Browse(path)
		if err != nil || s.Path != dir || s.Parent != filepath.Dir(dir) || len(s.Entries) != 2 {
			t.Fatalf("%s: %+v, %v", path, s, err)
		}
		if e := s.Entries[0]; !e.Folder || e.Name != "Bilder" {
			t.Errorf("%+v", e)
		}
		if e := s.Entries[1]; e.Folder || e.Size != 5 || e.Path != filepath.Join(dir, "kunden.csv") {
			t.Errorf("%+v", e)
		}
	}
	root, err := folder.Browse(filepath.VolumeName(dir) + string(filepath.Separator))
	if err != nil || root.Parent != "" {
		t.Errorf("above the root is %q, %v", root.Parent, err)
	}
}
