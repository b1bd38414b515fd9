package start

import (
	"errors"
	"io"
	"os"
	"path/filepath"

	"turnus/domain/civil"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/storage/folder"
	"turnus/ui/sheet"
)

// tables are those of another system, and the totals that are laid beside it.
type tables struct{ sheets sheet.Folder }

// Tables is for the screen of the take-over: in a folder, the files that are named
// as tables are.
func (tables) Tables(path string) ([]old.File, error) {
	paths := []string{path}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		entries, err := os.ReadDir(path)
		if err != nil {
			return nil, err
		}
		paths = nil
		for _, e := range entries {
			if _, known := old.KindOf(e.Name()); known && e.Type().IsRegular() {
				paths = append(paths, filepath.Join(path, e.Name()))
			}
		}
	}
	var out []old.File
	for _, p := range paths {
		content, err := contentOf(p)
		if err != nil {
			return nil, err
		}
		out = append(out, old.File{Name: filepath.Base(p), Content: content})
	}
	return out, nil
}

func contentOf(path string) (content []byte, err error) {
	f, err := folder.OpenFile(path)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	return io.ReadAll(f)
}

// Totals is for the screen of the take-over.
func (t tables) Totals(day civil.Date, r takeover.Report) (string, error) {
	return t.sheets.Takeover(day, r)
}
