package start

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"turnus/domain/civil"
	"turnus/domain/office/takeover"
	old "turnus/domain/takeover"
	"turnus/storage/folder"
	"turnus/ui/press"
	"turnus/ui/sheet"
	"turnus/ui/text"
)

// tables are those of another system, and what is written about them.
type tables struct {
	sheet.Folder
	house *house
}

// Tables is for the screen of the take-over: in a folder, the files that are named
// as tables are, and the names of other tables.
func (tables) Tables(path string) (out []old.File, others []string, err error) {
	paths := []string{path}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		if paths, others, err = tablesIn(path); err != nil {
			return nil, nil, err
		}
	}
	for _, p := range paths {
		content, err := contentOf(p)
		if err != nil {
			return nil, nil, err
		}
		out = append(out, old.File{Name: filepath.Base(p), Content: content})
	}
	return out, others, nil
}

func tablesIn(dir string) (paths, others []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, nil, err
	}
	for _, e := range entries {
		name := e.Name()
		switch ending := strings.ToLower(filepath.Ext(name)); {
		case !e.Type().IsRegular() || ending != ".csv" && ending != ".txt" && ending != ".tsv":
		case known(name):
			paths = append(paths, filepath.Join(dir, name))
		default:
			others = append(others, name)
		}
	}
	return paths, others, nil
}

func known(name string) bool {
	_, known := old.KindOf(name)
	return known
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
func (t tables) Totals(day civil.Date, r takeover.Report) (string, error) { return t.Takeover(day, r) }

// Page is for the screen of the take-over; it is in the language of the shop, whoever
// sits at the window.
func (t tables) Page(ctx context.Context, day civil.Date, r takeover.Report) (string, error) {
	s, err := t.house.folder.Shop(ctx)
	if err != nil {
		return "", err
	}
	p := press.Press{Documents: documents{t.house.folder}, Words: text.For(s.MainLang(), s.Country()), Clock: t.house.clock}
	return p.Takeover(s.Party.Name(), day, r)
}
