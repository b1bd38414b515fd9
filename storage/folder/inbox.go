package folder

import (
	"cmp"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"time"

	"turnus/domain/office"
)

// Folders below the import folder.
const (
	workDir     = "work"
	doneDir     = "done"
	rejectedDir = "rejected"
)

// Settle is how long size and time of a file must stay the same before it is
// taken by a watching program.
const Settle = 2 * time.Second

// Inbox is the import folder. It may be used by several goroutines.
type Inbox struct {
	root   string
	settle time.Duration
	now    office.Clock
	poll   time.Duration

	mu     sync.Mutex
	seen   map[string]sighting // files of the last look that were there before
	claims map[string]lock     // by name
}

var _ office.Inbox = (*Inbox)(nil)

// sighting is how a file looked, and since when it has looked so. The file's
// own time would not do: copying keeps it, and a share has another clock.
type sighting struct {
	size     int64
	modified time.Time
	since    time.Time
}

// OpenInbox takes a folder as import folder, making it and the folders below
// it if need be. Files are listed once they have settled for so long; 0 lists
// them at once.
func OpenInbox(dir string, settle time.Duration, now office.Clock) (*Inbox, error) {
	if err := create(dir); err != nil {
		return nil, err
	}
	for _, d := range []string{workDir, doneDir, rejectedDir} {
		if _, err := below(dir, d); err != nil {
			return nil, err
		}
	}
	return &Inbox{
		root: dir, settle: settle, now: now, poll: pollEvery,
		seen: map[string]sighting{}, claims: map[string]lock{},
	}, nil
}

// Waiting lists the files to be read: first those in work/ nobody holds any
// more, then the settled ones, each by name. Folders are left where they are;
// links and devices are listed, for Open to refuse and Reject to put away.
func (in *Inbox) Waiting() ([]office.Incoming, error) {
	files, _, err := in.look()
	return files, err
}

// Lying lists everything that lies in the folder to be read, settled or not, by
// name: what people want to see while they wait for it.
func (in *Inbox) Lying() ([]office.Incoming, error) {
	if err := present(in.root); err != nil {
		return nil, err
	}
	return list(in.root)
}

// look is Waiting, and reports whether files are there that have not settled.
func (in *Inbox) look() (files []office.Incoming, unsettled bool, err error) {
	if err := present(in.root); err != nil {
		return nil, false, err
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	left, err := in.leftInWork()
	if err != nil {
		return nil, false, err
	}
	fresh, err := list(in.root)
	if err != nil {
		return nil, false, err
	}
	settled := in.settled(fresh)
	return append(left, settled...), len(settled) < len(fresh), nil
}

// leftInWork are the files in work/ whose owner died.
func (in *Inbox) leftInWork() ([]office.Incoming, error) {
	files, err := list(filepath.Join(in.root, workDir))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	files = slices.DeleteFunc(files, func(f office.Incoming) bool {
		_, ours := in.claims[f.Name]
		return ours || !free(in.lockPath(f.Name))
	})
	for i := range files {
		files[i].InWork = true
	}
	return files, err
}

// list gives what could be a file to read, by name.
func list(dir string) ([]office.Incoming, error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, readFailure(err, dir)
	}
	var out []office.Incoming
	for _, e := range entries {
		info, err := e.Info()
		if err != nil || e.IsDir() || leftAlone(e.Name()) {
			continue // an entry without info has gone since
		}
		out = append(out, office.Incoming{Name: e.Name(), Size: info.Size(), Modified: info.ModTime()})
	}
	slices.SortFunc(out, func(a, b office.Incoming) int { return cmp.Compare(a.Name, b.Name) })
	return out, nil
}

// leftAlone reports names of files that are hidden or still being written.
func leftAlone(name string) bool {
	lower := strings.ToLower(name)
	for _, ending := range []string{".tmp", ".part", ".crdownload", "~"} {
		if strings.HasSuffix(lower, ending) {
			return true
		}
	}
	return strings.HasPrefix(name, ".")
}

// settled are the files that have looked the same for long enough.
func (in *Inbox) settled(files []office.Incoming) []office.Incoming {
	now := in.now()
	seen := make(map[string]sighting, len(files))
	var out []office.Incoming
	for _, f := range files {
		s, known := in.seen[f.Name]
		if !known || s.size != f.Size || !s.modified.Equal(f.Modified) {
			s = sighting{f.Size, f.Modified, now}
		}
		seen[f.Name] = s
		if now.Sub(s.since) >= in.settle {
			out = append(out, f)
		}
	}
	in.seen = seen
	return out
}
