package folder_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"
	"time"

	"turnus/storage/folder"
)

// rejected is a file that was put into the folder and rejected with a report.
func rejected(t *testing.T, in *folder.Inbox, name, hash string, at time.Time, why string) (report string) {
	t.Helper()
	put(t, filepath.Join(in.Root(), name), name+hash+why)
	report = fmt.Sprintf(`{"file": %q, "sha256": %q, "time": %q, "errors": [{"text": %q}]}`, name, hash, at.Format(time.RFC3339), why)
	if err := in.Reject(claim(t, in), at, []byte(report)); err != nil {
		t.Fatal(err)
	}
	return report
}

func TestTheReportOnARejectedFileIsFoundByNameAndContent(t *testing.T) {
	in := open(t, t.TempDir())
	october := november.AddDate(0, -1, 0)
	first := rejected(t, in, "a.json", "11", october, "first")
	again := rejected(t, in, "a.json", "11", november, "again")
	other := rejected(t, in, "a.json", "22", november, "other content")
	later := rejected(t, in, "a.json", "22", november.Add(time.Hour), "later the same month")
	unread := rejected(t, in, "big.json", "", november, "too large")
	look := func(name, hash, inMonth, want string) {
		t.Helper()
		path, report, err := in.Rejected(name, hash)
		if err != nil || string(report) != want {
			t.Errorf("%s %s: %s, %v", name, hash, report, err)
		}
		if want == "" {
			same(t, "path", "", path)
			return
		}
		same(t, "month", inMonth, filepath.Base(filepath.Dir(path)))
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
	look("a.json", "11", "2026-11", again)
	look("a.json", "22", "2026-11", later)
	look("big.json", "", "2026-11", unread)
	look("a.json", "33", "", "")
	look("a", "11", "", "")
	look("../a.json", "11", "", "")
	if first == again || other == later {
		t.Error("the reports cannot be told apart")
	}
}

// TestWhatLiesBesideRejectedFilesDoesNotMatter: people put things there.
func TestWhatLiesBesideRejectedFilesDoesNotMatter(t *testing.T) {
	in := open(t, t.TempDir())
	want := rejected(t, in, "a.json", "11", november, "why")
	dir := filepath.Join(in.Root(), "rejected")
	put(t, filepath.Join(dir, "zzz.txt"), "a note")
	put(t, filepath.Join(dir, "2026-11", "a-note.json.error.json"), "no report at all")
	if err := os.MkdirAll(filepath.Join(dir, "2026-12", "a.json.error.json"), 0o700); err != nil {
		t.Fatal(err)
	}
	if _, report, err := in.Rejected("a.json", "11"); err != nil || string(report) != want {
		t.Errorf("%s, %v", report, err)
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if path, _, err := in.Rejected("a.json", "11"); err == nil {
		t.Errorf("found %q in a folder that is gone", path)
	}
}
