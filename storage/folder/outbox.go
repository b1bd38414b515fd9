package folder

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
)

// Outbox is the export folder.
type Outbox struct{ root string }

var _ office.ExportFolder = (*Outbox)(nil)

// OpenOutbox takes a folder as export folder, making it if need be.
func OpenOutbox(dir string) (*Outbox, error) {
	if err := create(dir); err != nil {
		return nil, err
	}
	return &Outbox{root: dir}, nil
}

// Write puts a file below the folder; file has slashes and plain names only.
// Content that is there already is left alone, time and all, and false
// returned, so that a syncing program has nothing to do.
func (o *Outbox) Write(file string, content []byte) (bool, error) {
	written, err := o.WriteAll([]office.File{{Path: file, Content: content}})
	return written[0], err
}

// batchSize is how many files are open at once while they are brought to the disk.
const batchSize = 128

// WriteAll implements office.ExportFolder.
func (o *Outbox) WriteAll(files []office.File) ([]bool, error) {
	written := make([]bool, len(files))
	for from := 0; from < len(files); from += batchSize {
		to := min(from+batchSize, len(files))
		if err := o.writeSome(files[from:to], written[from:to]); err != nil {
			return written, err
		}
	}
	return written, nil
}

func (o *Outbox) writeSome(files []office.File, written []bool) error {
	var b batch
	defer func() { b.discard() }()
	dirs := map[string]string{}
	for i, f := range files {
		if err := checkPath(f.Path); err != nil {
			return err
		}
		dir, known := dirs[path.Dir(f.Path)]
		if !known {
			var err error
			if dir, err = below(o.root, path.Dir(f.Path)); err != nil {
				return err
			}
			dirs[path.Dir(f.Path)] = dir
		}
		target := filepath.Join(dir, path.Base(f.Path))
		if holds(target, f.Content) {
			continue
		}
		if err := b.add(target, f.Content, &written[i]); err != nil {
			return err
		}
	}
	return b.commit()
}

// Read returns a file below the folder, a regular one only; false if there is
// none.
func (o *Outbox) Read(file string) ([]byte, bool, error) {
	if err := checkPath(file); err != nil {
		return nil, false, err
	}
	target := filepath.Join(o.root, filepath.FromSlash(file))
	info, err := os.Lstat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, false, nil
	case err != nil:
		return nil, false, readFailure(err, target)
	case !info.Mode().IsRegular():
		return nil, false, nil
	}
	content, err := os.ReadFile(target)
	return content, err == nil, readFailure(err, target)
}

// Names lists the regular files of a folder below it. What a program left behind
// there that died while it was writing is taken away.
func (o *Outbox) Names(dir string) ([]string, error) {
	if err := checkPath(dir); err != nil {
		return nil, err
	}
	target := filepath.Join(o.root, filepath.FromSlash(dir))
	entries, err := os.ReadDir(target)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	names := make([]string, 0, len(entries))
	for _, e := range entries {
		if e.Type().IsRegular() {
			sweep(target, e)
			names = append(names, e.Name())
		}
	}
	return names, readFailure(err, target)
}

// Remove takes a regular file out of a folder below it. What is no file, or is
// reached through a link to elsewhere, is left where it is.
func (o *Outbox) Remove(file string) error {
	if err := checkPath(file); err != nil {
		return err
	}
	dir := o.root
	for part := range strings.SplitSeq(path.Dir(file), "/") {
		dir = filepath.Join(dir, part)
		if info, err := os.Lstat(dir); errors.Is(err, fs.ErrNotExist) {
			return nil
		} else if err != nil || !info.IsDir() {
			return problem.New(CodeNameRefused, "", "path", file)
		}
	}
	target := filepath.Join(dir, path.Base(file))
	info, err := os.Lstat(target)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return failure(err, target)
	case !info.Mode().IsRegular():
		return problem.New(CodeNameRefused, "", "path", file)
	}
	if err := os.Remove(target); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return failure(err, target)
	}
	return nil
}

// checkPath wants plain names between slashes: nothing leads out of the folder.
func checkPath(file string) error {
	for part := range strings.SplitSeq(file, "/") {
		if !exchange.IsPlainName(part) {
			return problem.New(CodeNameRefused, "", "path", file)
		}
	}
	return nil
}

// holds reports whether a regular file has exactly this content.
func holds(path string, content []byte) bool {
	info, err := os.Lstat(path)
	if err != nil || !info.Mode().IsRegular() || info.Size() != int64(len(content)) {
		return false
	}
	old, err := os.ReadFile(path)
	return err == nil && bytes.Equal(old, content)
}
