package folder

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"turnus/domain/exchange"
	"turnus/domain/problem"
)

// Documents is the folder the printed PDFs are kept in. It may be used by
// several goroutines.
type Documents struct{ root string }

// OpenDocuments takes a folder to keep PDFs in, making it if need be.
func OpenDocuments(dir string) (*Documents, error) {
	if err := create(dir); err != nil {
		return nil, err
	}
	return &Documents{root: dir}, nil
}

// Write keeps what content writes in a file below the folder, and returns where
// it lies; the parts of the path are plain names. Until it is complete the file
// is not there, or the old one is. Equal content is left alone, so that nobody
// minds a viewer that has it open.
//
// Problems: CodeMissing, CodeNotWritable, CodeDiskFull, CodeInUse,
// CodeNameRefused, CodeFailed.
func (d *Documents) Write(parts []string, content func(io.Writer) error) (string, error) {
	if err := plain(parts); err != nil {
		return "", err
	}
	dir, err := below(d.root, path.Join(parts[:len(parts)-1]...))
	if err != nil {
		return "", err
	}
	target := filepath.Join(dir, parts[len(parts)-1])
	return target, replaceFile(target, privateMode, content)
}

// Find tells where a file lies and the SHA-256 of what is in it, in hexadecimal;
// no hash if it is not there.
//
// Problems: CodeNotReadable, CodeNotAFile, CodeNameRefused, CodeFailed.
func (d *Documents) Find(parts []string) (where, sum string, err error) {
	if err := plain(parts); err != nil {
		return "", "", err
	}
	where = filepath.Join(append([]string{d.root}, parts...)...)
	sum, err = hashFile(where)
	if errors.Is(err, fs.ErrNotExist) {
		return where, "", nil
	}
	return where, sum, readFailure(err, where)
}

// OpenFile opens a file that a person named.
//
// Problems: CodeNoFile, CodeNotReadable, CodeNotAFile, CodeFailed.
func OpenFile(path string) (*os.File, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, problem.New(CodeNoFile, "path", "path", path)
	case err != nil:
		return nil, readFailure(err, path)
	case !info.Mode().IsRegular():
		return nil, problem.New(CodeNotAFile, "path", "path", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, readFailure(err, path)
	}
	return f, nil
}

// WriteFile writes a file where a person wants it, in a folder that is made if
// missing, as completely or not at all as Write does. A device or a pipe, such as
// /dev/stdout, is written to.
func WriteFile(path string, content func(io.Writer) error) error {
	if where, err := filepath.EvalSymlinks(path); err == nil {
		path = where
	}
	if info, err := os.Stat(path); err == nil && !info.Mode().IsRegular() && !info.IsDir() {
		return feed(path, content)
	}
	if err := create(filepath.Dir(path)); err != nil {
		return err
	}
	return replaceFile(path, privateMode, content)
}

// feed writes to what takes it in as it comes.
func feed(path string, content func(io.Writer) error) error {
	f, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return failure(err, path)
	}
	return failure(errors.Join(content(f), f.Close()), path)
}

// plain refuses paths that lead out of a folder, and names not every system
// takes.
func plain(parts []string) error {
	for _, p := range parts {
		if !exchange.IsPlainName(p) {
			return problem.New(CodeNameRefused, "", "path", strings.Join(parts, "/"))
		}
	}
	if len(parts) == 0 {
		return problem.New(CodeNameRefused, "", "path", "")
	}
	return nil
}

// hashFile is the SHA-256 of a plain file, in hexadecimal.
func hashFile(path string) (string, error) {
	info, err := os.Lstat(path)
	if err != nil {
		return "", err
	}
	if !info.Mode().IsRegular() {
		return "", problem.New(CodeNotAFile, "", "path", path)
	}
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer func() { _ = f.Close() }() // only read
	sum := sha256.New()
	if _, err := io.Copy(sum, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}
