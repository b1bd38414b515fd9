package folder

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// The webshop may work under another account than Turnus and has to read what
// is written and to put files beside it.
const (
	fileMode fs.FileMode = 0o644
	dirMode  fs.FileMode = 0o755
)

// tempPattern names files that are being written; Inbox and syncing programs
// leave such names alone.
const tempPattern = ".turnus-*.tmp"

// writeFile writes a file so that readers see the old content or the new one,
// never a part, also after a power cut.
func writeFile(path string, content []byte) (err error) {
	dir := filepath.Dir(path)
	tmp, err := os.CreateTemp(dir, tempPattern)
	if err != nil {
		return failure(err, dir)
	}
	defer func() {
		if err != nil {
			_ = tmp.Close()
			_ = os.Remove(tmp.Name())
			err = failure(err, path)
		}
	}()
	if _, err = tmp.Write(content); err != nil {
		return err
	}
	if err = errors.Join(tmp.Chmod(fileMode), tmp.Sync(), tmp.Close()); err != nil {
		return err
	}
	if err = rename(tmp.Name(), path); err != nil {
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
		if err = os.Rename(from, to); !inUse(err) {
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
