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
	"strings"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
)

// reportEnding is what the report on a rejected file adds to its name.
const reportEnding = ".error.json"

// month is the layout of the archive's folders.
const month = "2006-01"

// Done moves a claimed file to done/YEAR-MONTH/, the month of at where it is.
func (in *Inbox) Done(f office.Incoming, at time.Time) error {
	return in.archive(f, doneDir+"/"+at.Format(month), nil)
}

// Reject moves a claimed file to rejected/YEAR-MONTH/, with its report beside
// it under the file's name and ".error.json".
func (in *Inbox) Reject(f office.Incoming, at time.Time, report []byte) error {
	return in.archive(f, rejectedDir+"/"+at.Format(month), report)
}

// archive moves a claimed file below the import folder. The report is written
// first: if the machine stops between the two, the file is still in work/ and
// the next try writes the same report again.
func (in *Inbox) archive(f office.Incoming, path string, report []byte) error {
	if err := in.claimed(f.Name); err != nil {
		return err
	}
	dir, err := below(in.root, path)
	if err != nil {
		return err
	}
	from := in.inWork(f.Name)
	target := filepath.Join(dir, freeName(dir, f.Name, from))
	if report != nil {
		if err := writeFile(target+reportEnding, report); err != nil {
			return err
		}
	}
	err = rename(from, target)
	if errors.Is(err, fs.ErrNotExist) {
		return problem.New(CodeVanished, "", "path", from)
	}
	if err != nil {
		return failure(err, dir)
	}
	syncDir(dir)
	in.drop(f.Name)
	return nil
}

// freeName is the name a file gets in an archive folder: its own, else with a
// part of its hash, else with a number behind. A name that looks like a report
// counts as taken, so that no report is ever written over a file.
func freeName(dir, name, path string) string {
	if !exchange.IsPlainName(name) {
		name = exchange.SafeName(name)
	}
	if !taken(dir, name) {
		return name
	}
	ending := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ending) + "-" + shortHash(path)
	name = stem + ending
	for n := 2; taken(dir, name); n++ {
		name = fmt.Sprintf("%s-%d%s", stem, n, ending)
	}
	return name
}

func taken(dir, name string) bool {
	return strings.HasSuffix(strings.ToLower(name), reportEnding) || exists(filepath.Join(dir, name))
}

// shortHash is the beginning of the hash of a file's content, of its first
// exchange.MaxBytes if it is longer; of nothing if it cannot be read.
func shortHash(path string) string {
	sum := sha256.New()
	if info, err := os.Lstat(path); err == nil && info.Mode().IsRegular() {
		if file, err := os.Open(path); err == nil {
			_, _ = io.Copy(sum, io.LimitReader(file, exchange.MaxBytes))
			_ = file.Close()
		}
	}
	return hex.EncodeToString(sum.Sum(nil)[:4])
}
