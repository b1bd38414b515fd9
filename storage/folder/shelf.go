package folder

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// datedAtMost is how many files are looked at for their size and time: of more, a
// person searches first.
const datedAtMost = 5_000

// Shelf is one folder of the export folder with the folders in it.
type Shelf struct {
	Count int     // files there are
	Found int     // of them, that have the words in their name
	Files []Entry // these, the newest first, at most as many as were asked for; none of very many
}

// Shelf looks through a folder of the export folder for files with a text in their
// name; "" for all. A folder that is not there is empty.
func (o *Outbox) Shelf(dir, search string, most int) (Shelf, error) {
	var s Shelf
	if err := checkPath(dir); err != nil {
		return s, err
	}
	search = strings.ToLower(strings.TrimSpace(search))
	err := o.names(dir, true, func(file string) {
		s.Count++
		if strings.Contains(strings.ToLower(path.Base(file)), search) {
			s.Found++
			if s.Found <= datedAtMost {
				s.Files = append(s.Files, Entry{Name: strings.TrimPrefix(file, dir+"/"), Path: filepath.Join(o.root, filepath.FromSlash(file))})
			}
		}
	})
	if err != nil || s.Found > datedAtMost || most == 0 {
		s.Files = nil
		return s, err
	}
	s.Files = slices.DeleteFunc(dated(s.Files), func(e Entry) bool { return e.Changed.IsZero() }) // gone meanwhile
	slices.SortFunc(s.Files, func(a, b Entry) int {
		return cmp.Or(b.Changed.Compare(a.Changed), cmp.Compare(a.Name, b.Name))
	})
	s.Files = s.Files[:min(len(s.Files), most)]
	return s, nil
}

// dated looks at the size and time of files.
func dated(files []Entry) []Entry {
	for i, e := range files {
		if info, err := os.Stat(e.Path); err == nil {
			files[i].Size, files[i].Changed = info.Size(), info.ModTime()
		}
	}
	return files
}

// names calls for each file of a folder, and of those in it.
func (o *Outbox) names(dir string, below bool, fn func(file string)) error {
	target := filepath.Join(o.root, filepath.FromSlash(dir))
	entries, err := os.ReadDir(target)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	for _, e := range entries {
		switch {
		case e.Type().IsRegular():
			fn(dir + "/" + e.Name())
		case e.IsDir() && below:
			if err := o.names(dir+"/"+e.Name(), false, fn); err != nil {
				return err
			}
		}
	}
	return readFailure(err, target)
}
