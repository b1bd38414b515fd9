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
	if err = rename(tmp.Name(), path); err != nil {
		if heldOpen(err) {
			err = fmt.Errorf("%w: %w", problem.New(CodeInUse, "", "path", path), err)
		}
		return err
	}
	syncDir(dir)
	return nil
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

// syncDir makes a rename last through a power cut, where the system can do so.
func syncDir(dir string) {
	d, err := os.Open(dir)
	if err != nil {
		return
	}
	_ = d.Sync() // not possible on Windows, nor needed on NTFS
	_ = d.Close()
}
