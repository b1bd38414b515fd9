package folder

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/gofrs/flock"
)

// lock is the right to one name of the import folder, held from the claim to
// the archive. The system takes it back when its holder dies, which is how a
// file in work/ tells whether somebody still has it.
type lock struct{ held *flock.Flock }

// lockPath is the lock file of a name. Names that differ in case only share
// one, as they share a file on Windows; a hash keeps the name short.
func (in *Inbox) lockPath(name string) string {
	sum := sha256.Sum256([]byte(strings.ToLower(name)))
	return filepath.Join(in.root, workDir, ".lock-"+hex.EncodeToString(sum[:8]))
}

// acquire takes the lock file if nobody holds it. A file system that has no
// locks gives a lock without effect: then the rename alone decides who gets a
// new file, and the lease in the database who takes up an old one.
func acquire(path string) (lock, bool, error) {
	const tries = 5
	for range tries {
		l := flock.New(path, flock.SetFlag(os.O_CREATE|os.O_RDWR))
		ok, err := l.TryLock()
		if err != nil {
			_ = l.Close()
			return lock{}, lockless(err), lockError(err)
		}
		if !ok {
			return lock{}, false, l.Close()
		}
		if current(l, path) {
			return lock{held: l}, true, nil
		}
		_ = l.Close() // its last holder deleted it between our opening and locking
	}
	return lock{}, false, nil
}

// current reports whether the locked file is still the one others would open.
func current(l *flock.Flock, path string) bool {
	ours, err := l.Stat()
	if err != nil {
		return false
	}
	theirs, err := os.Stat(path)
	return err == nil && os.SameFile(ours, theirs)
}

func lockless(err error) bool {
	return errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.ENOLCK)
}

func lockError(err error) error {
	if lockless(err) {
		return nil
	}
	return err
}

// release gives the lock back and removes its file: while it is held, so that
// nobody can lock a file that is about to go; after closing, on systems that do
// not delete open files and where nobody else's can therefore be hit.
func (l lock) release() {
	if l.held == nil {
		return
	}
	path := l.held.Path()
	removed := os.Remove(path) == nil
	_ = l.held.Close()
	if !removed {
		_ = os.Remove(path)
	}
}

// free reports whether nobody holds the lock file.
func free(path string) bool {
	if !exists(path) {
		return true
	}
	l, ok, err := acquire(path)
	if err != nil || !ok {
		return false
	}
	l.release()
	return true
}
