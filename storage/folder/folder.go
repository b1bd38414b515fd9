// Package folder is the import and export folder and the one of documents: it
// lists the files that wait, claims them so that of several PCs only one reads
// each, archives them, writes what Turnus has to say, keeps what it printed, and
// watches. What is in the files it does not know.
package folder

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"turnus/domain/problem"
)

// Codes of this package. Args: path is the folder or file concerned, as the
// operator knows it.
const (
	CodeMissing     problem.Code = "folder.missing"      // path: the folder is not there (any more)
	CodeNotWritable problem.Code = "folder.not_writable" // path: no permission to write there
	CodeNoFile      problem.Code = "folder.no_file"      // path: the file is not there
	CodeNotReadable problem.Code = "folder.not_readable" // path: no permission to read it
	CodeTooLarge    problem.Code = "folder.too_large"    // path, size, max: bytes; it is not read
	CodeNotAFile    problem.Code = "folder.not_a_file"   // path: a link, a device or a folder
	CodeNameRefused problem.Code = "folder.name_refused" // path: a name not every system takes, or with folders in it
	CodeNotClaimed  problem.Code = "folder.not_claimed"  // path: it is not ours to read or move
	CodeVanished    problem.Code = "folder.vanished"     // path: a claimed file that somebody took away
	CodeInUse       problem.Code = "folder.in_use"       // path: another program has the file open
	CodeDiskFull    problem.Code = "folder.disk_full"    // path
	CodeFailed      problem.Code = "folder.failed"       // path; the cause is in the error, for the log
)

// failure tells an error of the system as a problem and keeps it for the log.
func failure(err error, path string) error {
	code := CodeFailed
	switch {
	case err == nil:
		return nil
	case len(problem.Of(err)) > 0:
		return err
	case errors.Is(err, fs.ErrPermission):
		code = CodeNotWritable
	case inUse(err):
		code = CodeInUse
	case isDiskFull(err):
		code = CodeDiskFull
	}
	return fmt.Errorf("%w: %w", problem.New(code, "", "path", path), err)
}

// readFailure is failure for what was to be read.
func readFailure(err error, path string) error {
	if errors.Is(err, fs.ErrPermission) {
		return fmt.Errorf("%w: %w", problem.New(CodeNotReadable, "", "path", path), err)
	}
	return failure(err, path)
}

// create makes a folder with all above it, when the program starts. Later only
// folders below it are made again: that a network share is gone must be told,
// not be hidden under a new empty folder.
func create(dir string) error {
	if err := os.MkdirAll(dir, dirMode); err != nil {
		return failure(err, dir)
	}
	return nil
}

// present returns a problem unless the folder is there.
func present(dir string) error {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrPermission):
		return readFailure(err, dir)
	case err != nil:
		return fmt.Errorf("%w: %w", problem.New(CodeMissing, "", "path", dir), err)
	case !info.IsDir():
		return problem.New(CodeMissing, "", "path", dir)
	}
	return nil
}

// below makes the folders of a slash-separated path below a root that is there.
func below(root, path string) (string, error) {
	if err := present(root); err != nil {
		return "", err
	}
	dir := root
	for part := range strings.SplitSeq(path, "/") {
		if dir = filepath.Join(dir, part); part == "." {
			continue
		}
		if err := os.Mkdir(dir, dirMode); err != nil && !errors.Is(err, fs.ErrExist) {
			return "", failure(err, dir)
		}
	}
	return dir, nil
}

// exists reports whether anything has this path, a broken link too.
func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}
