package folder

import (
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"turnus/domain/exchange"
)

// Rejected finds where the file lies that was rejected under a name with a hash
// (hex, "" if it was not read), and its report: the newest if it came more than
// once. Nothing found is no error: people may take the files away.
func (in *Inbox) Rejected(name, sha256 string) (path string, report []byte, err error) {
	root := filepath.Join(in.root, rejectedDir)
	months, err := os.ReadDir(root)
	if err != nil {
		return "", nil, readFailure(err, root)
	}
	for _, month := range slices.Backward(months) {
		if !month.IsDir() {
			continue
		}
		if path, report, err = newestReport(filepath.Join(root, month.Name()), name, sha256); path != "" || err != nil {
			return path, report, err
		}
	}
	return "", nil, nil
}

// newestReport looks through the reports of a month.
func newestReport(dir, name, sha256 string) (path string, report []byte, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return "", nil, readFailure(err, dir)
	}
	var newest time.Time
	for _, e := range entries {
		file, isReport := strings.CutSuffix(e.Name(), reportEnding)
		if !isReport || !mayBe(file, name) || !e.Type().IsRegular() {
			continue
		}
		content, err := readReport(filepath.Join(dir, e.Name()))
		if err != nil {
			return "", nil, readFailure(err, dir)
		}
		var about exchange.Answer
		if json.Unmarshal(content, &about) != nil || about.File != name || about.SHA256 != sha256 {
			continue // somebody else's, or of another file of the same name
		}
		if path == "" || about.Time.After(newest) {
			path, report, newest = filepath.Join(dir, file), content, about.Time
		}
	}
	return path, report, nil
}

// mayBe reports whether a file that came under a name may lie in the archive
// under another; see freeName.
func mayBe(archived, name string) bool {
	if !exchange.IsPlainName(name) {
		name = exchange.SafeName(name)
	}
	return archived == name || strings.HasPrefix(archived, strings.TrimSuffix(name, filepath.Ext(name))+"-")
}

// readReport reads no more than a report can be.
func readReport(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(io.LimitReader(f, exchange.MaxBytes))
	if closing := f.Close(); err == nil {
		err = closing
	}
	return content, err
}
