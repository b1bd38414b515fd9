package folder

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
)

// Claim takes a file into work/, or takes up one that is there already. False
// means that it is somebody else's now, has changed since it was listed, or
// that an earlier file of its name is not finished yet.
func (in *Inbox) Claim(f office.Incoming) (bool, error) {
	if err := checkName(f.Name); err != nil {
		return false, err
	}
	if _, err := below(in.root, workDir); err != nil {
		return false, err
	}
	in.mu.Lock()
	defer in.mu.Unlock()
	if _, ours := in.claims[f.Name]; ours {
		return false, nil
	}
	l, ok, err := acquire(in.lockPath(f.Name))
	if err != nil || !ok {
		return false, failure(err, in.root)
	}
	if ok, err = in.take(f); err != nil || !ok {
		l.release()
		return false, err
	}
	in.claims[f.Name] = l
	return true, nil
}

// checkName refuses names that would lead out of the folder.
func checkName(name string) error {
	if name == "" || name == "." || name == ".." || filepath.Base(name) != name || !filepath.IsLocal(name) {
		return problem.New(CodeNameRefused, "", "path", name)
	}
	return nil
}

// take brings a file into work/ while its name is locked.
func (in *Inbox) take(f office.Incoming) (bool, error) {
	from, to := filepath.Join(in.root, f.Name), in.inWork(f.Name)
	if f.InWork {
		return exists(to), nil
	}
	if exists(to) {
		return false, nil
	}
	info, err := os.Lstat(from)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return false, nil
	case err != nil:
		return false, readFailure(err, from)
	case info.IsDir():
		return false, problem.New(CodeNotAFile, "", "path", from)
	case info.Size() != f.Size || !info.ModTime().Equal(f.Modified):
		return false, nil
	}
	err = os.Rename(from, to)
	if errors.Is(err, fs.ErrNotExist) || inUse(err) {
		return false, nil
	}
	return err == nil, failure(err, in.root)
}

func (in *Inbox) inWork(name string) string { return filepath.Join(in.root, workDir, name) }

// Open reads a claimed file. What is not a plain file, has a name not every
// system takes, or is larger than exchange.MaxBytes is a problem and not read.
func (in *Inbox) Open(f office.Incoming) (io.ReadCloser, error) {
	if err := in.claimed(f.Name); err != nil {
		return nil, err
	}
	if !exchange.IsPlainName(f.Name) {
		return nil, problem.New(CodeNameRefused, "", "path", f.Name)
	}
	path := in.inWork(f.Name)
	info, err := os.Lstat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, problem.New(CodeVanished, "", "path", path)
	case err != nil:
		return nil, readFailure(err, path)
	case !info.Mode().IsRegular():
		return nil, problem.New(CodeNotAFile, "", "path", f.Name)
	case info.Size() > exchange.MaxBytes:
		return nil, problem.New(CodeTooLarge, "", "path", f.Name, "size", info.Size(), "max", exchange.MaxBytes)
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, readFailure(err, path)
	}
	if opened, err := file.Stat(); err != nil || !os.SameFile(info, opened) {
		_ = file.Close()
		return nil, problem.New(CodeNotAFile, "", "path", f.Name) // exchanged for a link meanwhile
	}
	return bounded{io.LimitReader(file, exchange.MaxBytes+1), file}, nil
}

// bounded is a file read no further than one byte over the limit, should it
// still grow; the parser then refuses it.
type bounded struct {
	io.Reader
	io.Closer
}

// claimed returns a problem unless this Inbox holds the file.
func (in *Inbox) claimed(name string) error {
	in.mu.Lock()
	defer in.mu.Unlock()
	if _, ours := in.claims[name]; !ours {
		return problem.New(CodeNotClaimed, "", "path", name)
	}
	return nil
}

// Release puts a claimed file back, untouched. If a new file of its name has
// come meanwhile, it stays in work/ and is listed from there.
func (in *Inbox) Release(f office.Incoming) error {
	if err := in.claimed(f.Name); err != nil {
		return err
	}
	back := filepath.Join(in.root, f.Name)
	if !exists(back) {
		if err := rename(in.inWork(f.Name), back); err != nil {
			return failure(err, in.root)
		}
	}
	in.drop(f.Name)
	return nil
}

// drop gives up the claim on a name.
func (in *Inbox) drop(name string) {
	in.mu.Lock()
	defer in.mu.Unlock()
	in.claims[name].release()
	delete(in.claims, name)
}
