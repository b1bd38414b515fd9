package folder

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"

	"turnus/domain/problem"
)

// The webshop may work under another account than Turnus and has to read what
// is written and to put files beside it. What people print is nobody else's.
const (
	fileMode    fs.FileMode = 0o644
	dirMode     fs.FileMode = 0o755
	privateMode fs.FileMode = 0o640
)

// tempPattern names files that are being written; Inbox and syncing programs
// leave such names alone.
const tempPattern = ".turnus-*.tmp"

// leftAfter is how old a file that is being written is whose writer has died.
const leftAfter = time.Hour

// sweep takes a file away that a program that died left behind while writing.
func sweep(dir string, e fs.DirEntry) {
	if found, _ := filepath.Match(tempPattern, e.Name()); !found {
		return
	}
	if info, err := e.Info(); err == nil && time.Since(info.ModTime()) > leftAfter {
		_ = os.Remove(filepath.Join(dir, e.Name())) // else the next time
	}
}

// writeFile writes a file the webshop reads, as replaceFile does.
func writeFile(path string, content []byte) error {
	return replaceFile(path, fileMode, func(w io.Writer) error {
		_, err := w.Write(content)
		return err
	})
}

// replaceFile writes a file so that readers see the old content or the new one,
// never a part, also after a power cut. A file that has the content already is
// left alone.
func replaceFile(path string, mode fs.FileMode, content func(io.Writer) error) (err error) {
	dir := filepath.Dir(path)
	tmp, err := os.CreateTemp(dir, tempPattern)
	if err != nil {
		return failure(err, dir)
	}
	defer func() {
		_ = tmp.Close()           // closed already unless something failed
		_ = os.Remove(tmp.Name()) // gone already unless something failed, or nothing was to be done
		err = failure(err, path)
	}()
	sum := sha256.New()
	if err = content(io.MultiWriter(tmp, sum)); err != nil {
		return err
	}
	if old, _ := hashFile(path); old == hex.EncodeToString(sum.Sum(nil)) {
		return nil
	}
	if err = errors.Join(tmp.Chmod(mode), tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	if err = replace(tmp.Name(), path); err != nil {
		return err
	}
	syncDir(dir)
	return nil
}

// batch are files that are written together, each as replaceFile does: all are
// brought to the disk before the first gets its name. To wait for the disk once for
// each would take ten times as long.
type batch []waiting

// waiting is a file that has its content and not its name yet.
type waiting struct {
	tmp  *os.File
	path string
	done *bool
}

// add writes the content of a file the webshop reads under a name that nobody
// looks at.
func (b *batch) add(path string, content []byte, done *bool) error {
	dir := filepath.Dir(path)
	tmp, err := os.CreateTemp(dir, tempPattern)
	if err != nil {
		return failure(err, dir)
	}
	*b = append(*b, waiting{tmp, path, done})
	_, err = tmp.Write(content)
	return failure(errors.Join(err, tmp.Chmod(fileMode)), path)
}

// commit brings the files to the disk and gives them their names.
func (b batch) commit() error {
	if err := b.sync(); err != nil {
		return err
	}
	dirs := map[string]bool{}
	defer func() {
		for dir := range dirs {
			syncDir(dir)
		}
	}()
	for _, w := range b {
		if err := replace(w.tmp.Name(), w.path); err != nil {
			return failure(err, w.path)
		}
		*w.done, dirs[filepath.Dir(w.path)] = true, true
	}
	return nil
}

// syncers is how many files are waited for at once: the disk takes what comes
// together in one go.
const syncers = 16

// sync brings the contents to the disk.
func (b batch) sync() error {
	var waits sync.WaitGroup
	failed := make([]error, len(b))
	for first := range min(syncers, len(b)) {
		waits.Go(func() {
			for i := first; i < len(b); i += syncers {
				failed[i] = failure(errors.Join(b[i].tmp.Sync(), b[i].tmp.Close()), b[i].path)
			}
		})
	}
	waits.Wait()
	for _, err := range failed {
		if err != nil {
			return err
		}
	}
	return nil
}

// discard takes away what has not got its name.
func (b batch) discard() {
	for _, w := range b {
		if !*w.done {
			_ = w.tmp.Close() // closed already unless something failed
			_ = os.Remove(w.tmp.Name())
		}
	}
}

// rename is os.Rename with some patience: on Windows a file cannot be replaced
// while a virus scanner or the webshop has it open for a moment.
func rename(from, to string) error {
	const tries, pause = 10, 50 * time.Millisecond
	var err error
	for range tries {
		if err = os.Rename(from, to); !heldOpen(err) {
			return err
		}
		time.Sleep(pause)
	}
	return err
}

// replace renames a file to the name of one that may be held open.
func replace(from, to string) error {
	err := rename(from, to)
	if heldOpen(err) {
		return fmt.Errorf("%w: %w", problem.New(CodeInUse, "", "path", to), err)
	}
	return err
}

// syncDir makes a rename last through a power cut, where the system can do so.
func syncDir(dir string) {
	d, err := os.Open(dir)
	if err != nil {
		return
	}
	_ = d.Sync() // not possible on Windows, nor needed on NTFS
	_ = d.Close()
}
