package folder

import (
	"bytes"
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

var _ office.Outbox = (*Outbox)(nil)

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
	for part := range strings.SplitSeq(file, "/") {
		if !exchange.IsPlainName(part) {
			return false, problem.New(CodeNameRefused, "", "path", file)
		}
	}
	dir, err := below(o.root, path.Dir(file))
	if err != nil {
		return false, err
	}
	target := filepath.Join(dir, path.Base(file))
	if holds(target, content) {
		return false, nil
	}
	if err := writeFile(target, content); err != nil {
		return false, err
	}
	return true, nil
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
