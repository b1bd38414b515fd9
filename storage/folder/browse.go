package folder

import (
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"
)

// Seen is a folder as a person who looks for a file sees it.
type Seen struct {
	Path    string // whole
	Parent  string // the folder it is in; "" if it is in none
	Entries []Entry
}

// Entry is a file or a folder in a folder.
type Entry struct {
	Name, Path string
	Folder     bool
	Size       int64
	Changed    time.Time
}

// Browse lists a folder; of a file, or of a path there is nothing at, the nearest
// folder above it; of "" the person's own. What is hidden is left out. At the root
// of a drive the other drives are listed as well.
//
// Problems: CodeNotReadable, CodeFailed.
func Browse(path string) (Seen, error) {
	dir := nearest(path)
	s := Seen{Path: dir}
	if up := filepath.Dir(dir); up != dir {
		s.Parent = up
	} else {
		s.Entries = drives(dir)
	}
	list, err := os.ReadDir(dir)
	if err != nil {
		return s, readFailure(err, dir)
	}
	for _, e := range list {
		where := filepath.Join(dir, e.Name())
		info, err := os.Stat(where) // behind links, too
		if strings.HasPrefix(e.Name(), ".") || err != nil || !info.IsDir() && !info.Mode().IsRegular() {
			continue
		}
		s.Entries = append(s.Entries, Entry{Name: e.Name(), Path: where, Folder: info.IsDir(), Size: info.Size(), Changed: info.ModTime()})
	}
	return s, nil
}

// nearest is the folder at a path, or the nearest above it.
func nearest(path string) string {
	if home, err := os.UserHomeDir(); path == "" && err == nil {
		path = home
	}
	dir, err := filepath.Abs(path)
	if err != nil {
		return path
	}
	for {
		if info, err := os.Stat(dir); err == nil && info.IsDir() || filepath.Dir(dir) == dir {
			return dir
		}
		dir = filepath.Dir(dir)
	}
}

// drives are the other drives beside the one a root is of, where there are such.
func drives(root string) []Entry {
	var out []Entry
	if runtime.GOOS != "windows" {
		return out
	}
	for letter := 'C'; letter <= 'Z'; letter++ { // A and B are floppy disks, which are slow to ask
		drive := string(letter) + `:\`
		if info, err := os.Stat(drive); err == nil && !strings.EqualFold(drive, root) {
			out = append(out, Entry{Name: drive, Path: drive, Folder: true, Changed: info.ModTime()})
		}
	}
	return out
}
