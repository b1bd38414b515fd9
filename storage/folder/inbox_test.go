package folder_test

import (
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/storage/folder"
)

var november = time.Date(2026, 11, 23, 8, 0, 0, 0, time.UTC)

// clock is a time that tests put forward.
type clock struct{ t time.Time }

func (c *clock) now() time.Time { return c.t }

func open(t testing.TB, dir string) *folder.Inbox {
	t.Helper()
	in, err := folder.OpenInbox(dir, 0, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	return in
}

func put(t testing.TB, path, content string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func waiting(t testing.TB, in *folder.Inbox) []office.Incoming {
	t.Helper()
	files, err := in.Waiting()
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func names(files []office.Incoming) []string {
	out := []string{}
	for _, f := range files {
		name := f.Name
		if f.InWork {
			name = "work/" + name
		}
		out = append(out, name)
	}
	return out
}

// tree lists the files below a folder, without locks, with their content.
func tree(t interface{ Fatal(...any) }, dir string) map[string]string {
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || strings.HasPrefix(d.Name(), ".lock-") {
			return err
		}
		rel, _ := filepath.Rel(dir, path)
		content, _ := os.ReadFile(path)
		out[filepath.ToSlash(rel)] = string(content)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func same(t testing.TB, what string, want, got any) {
	t.Helper()
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("%s:\n%s", what, d)
	}
}

// claim claims the only file that waits.
func claim(t testing.TB, in *folder.Inbox) office.Incoming {
	t.Helper()
	files := waiting(t, in)
	if len(files) != 1 {
		t.Fatalf("%v wait instead of one", names(files))
	}
	if ok, err := in.Claim(files[0]); err != nil || !ok {
		t.Fatalf("claim: %v, %v", ok, err)
	}
	return files[0]
}

func TestFoldersAreMadeWhenMissing(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "data", "import")
	in := open(t, dir)
	for _, d := range []string{"work", "done", "rejected"} {
		if info, err := os.Stat(filepath.Join(dir, d)); err != nil || !info.IsDir() {
			t.Errorf("%s: %v", d, err)
		}
	}
	same(t, "waiting", []string{}, names(waiting(t, in)))
}

func TestFilesStillBeingWrittenAndHiddenOnesAreLeftAlone(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	for _, name := range []string{"b.json", "a.csv", "orders", ".hidden.json", "x.json.tmp", "x.TMP", "x.part", "x.crdownload", "x.json~", "folder/c.json"} {
		put(t, filepath.Join(dir, name), "x")
	}
	same(t, "waiting", []string{"a.csv", "b.json", "orders"}, names(waiting(t, in)))
}

func TestAFileIsTakenOnceItHasNotChangedForAMoment(t *testing.T) {
	dir := t.TempDir()
	c := &clock{november}
	in, err := folder.OpenInbox(dir, folder.Settle, c.now)
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(dir, "a.json")
	put(t, path, "ha")
	step := func(after time.Duration, what string, want ...string) {
		t.Helper()
		c.t = c.t.Add(after)
		same(t, what, append([]string{}, want...), names(waiting(t, in)))
	}
	step(0, "just seen")
	step(1900*time.Millisecond, "too early")
	put(t, path, "half")
	step(200*time.Millisecond, "it grew")
	if err := os.Chtimes(path, november, november.Add(-time.Hour)); err != nil {
		t.Fatal(err)
	}
	step(1900*time.Millisecond, "its time changed")
	step(2*time.Second, "settled", "a.json")
}

func TestAFileThatGrewAfterItWasListedIsNotClaimed(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "half")
	files := waiting(t, in)
	put(t, filepath.Join(dir, "a.json"), "half and more")
	if ok, err := in.Claim(files[0]); ok || err != nil {
		t.Errorf("claim: %v, %v", ok, err)
	}
}

func TestAClaimedFileIsReadAndArchivedByMonth(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "content")
	f := claim(t, in)
	same(t, "claimed", map[string]string{"work/a.json": "content"}, tree(t, dir))
	same(t, "what waits for the owner", []string{}, names(waiting(t, in)))
	r, err := in.Open(f)
	if err != nil {
		t.Fatal(err)
	}
	content, err := io.ReadAll(r)
	if err != nil || string(content) != "content" || r.Close() != nil {
		t.Errorf("read %q, %v", content, err)
	}
	if err := in.Done(f, november); err != nil {
		t.Fatal(err)
	}
	same(t, "done", map[string]string{"done/2026-11/a.json": "content"}, tree(t, dir))
	if entries, _ := os.ReadDir(filepath.Join(dir, "work")); len(entries) != 0 {
		t.Errorf("work/ still has %v", entries)
	}
}

func TestARejectedFileHasItsReportBesideIt(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "{")
	if err := in.Reject(claim(t, in), november, []byte("why")); err != nil {
		t.Fatal(err)
	}
	same(t, "rejected", map[string]string{"rejected/2026-11/a.json": "{", "rejected/2026-11/a.json.error.json": "why"}, tree(t, dir))
}

func TestANameMetBeforeGetsAShortHash(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	for _, content := range []string{"one", "two", "two", "two"} {
		put(t, filepath.Join(dir, "a.json"), content)
		if err := in.Done(claim(t, in), november); err != nil {
			t.Fatal(err)
		}
	}
	same(t, "done", map[string]string{
		"done/2026-11/a.json": "one", "done/2026-11/a-3fc4ccfe.json": "two",
		"done/2026-11/a-3fc4ccfe-2.json": "two", "done/2026-11/a-3fc4ccfe-3.json": "two",
	}, tree(t, dir))
}

func TestAReportIsNeverWrittenOverAFile(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	for _, name := range []string{"a.json.error.json", "a.json"} {
		put(t, filepath.Join(dir, name), "sent as "+name)
		if err := in.Reject(claim(t, in), november, []byte("report on "+name)); err != nil {
			t.Fatal(err)
		}
	}
	contents := slices.Sorted(mapValues(tree(t, dir)))
	same(t, "contents", []string{"report on a.json", "report on a.json.error.json", "sent as a.json", "sent as a.json.error.json"}, contents)
}

func mapValues(m map[string]string) func(func(string) bool) {
	return func(yield func(string) bool) {
		for _, v := range m {
			if !yield(v) {
				return
			}
		}
	}
}

func TestAReleasedFileIsBackUntouched(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "content")
	before := waiting(t, in)
	if err := in.Release(claim(t, in)); err != nil {
		t.Fatal(err)
	}
	same(t, "waiting", before, waiting(t, in))
	f := claim(t, in)
	put(t, filepath.Join(dir, "a.json"), "a new one of its name")
	if err := in.Release(f); err != nil {
		t.Fatal(err)
	}
	same(t, "both are there", map[string]string{"a.json": "a new one of its name", "work/a.json": "content"}, tree(t, dir))
	same(t, "waiting, the older first", []string{"work/a.json", "a.json"}, names(waiting(t, in)))
}

func TestANewFileWaitsForTheOneOfItsNameInWork(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "first")
	first := claim(t, in)
	put(t, filepath.Join(dir, "a.json"), "second")
	second := waiting(t, in)[0]
	for _, other := range []*folder.Inbox{in, open(t, dir)} {
		if ok, err := other.Claim(second); ok || err != nil {
			t.Errorf("claim of the second: %v, %v", ok, err)
		}
	}
	if err := in.Done(first, november); err != nil {
		t.Fatal(err)
	}
	claim(t, in)
	same(t, "files", map[string]string{"work/a.json": "second", "done/2026-11/a.json": "first"}, tree(t, dir))
}

func TestOfManyWhoClaimOnlyOneWins(t *testing.T) {
	for _, left := range []bool{false, true} {
		dir := t.TempDir()
		open(t, dir)
		path := filepath.Join(dir, "a.json")
		if left {
			path = filepath.Join(dir, "work", "a.json")
		}
		for round := range 20 {
			put(t, path, "content")
			var wins atomic.Int32
			var ready, over sync.WaitGroup
			start := make(chan struct{})
			for range 16 {
				in := open(t, dir)
				f := waiting(t, in)[0]
				ready.Add(1)
				over.Go(func() {
					ready.Done()
					<-start
					if ok, err := in.Claim(f); err != nil {
						t.Error(err)
					} else if ok {
						wins.Add(1)
						if err := in.Done(f, november); err != nil {
							t.Error(err)
						}
					}
				})
			}
			ready.Wait()
			close(start)
			over.Wait()
			if wins.Load() != 1 || len(tree(t, dir)) != round+1 {
				t.Fatalf("round %d, left in work %v: %d winners, %d files", round, left, wins.Load(), len(tree(t, dir)))
			}
		}
	}
}

func TestProblemsAreTold(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	for _, name := range []string{"", ".", "..", "../a.json", "work/a.json", "/etc/passwd"} {
		if _, err := in.Claim(office.Incoming{Name: name}); !problem.Has(err, folder.CodeNameRefused) {
			t.Errorf("claim of %q: %v", name, err)
		}
	}
	if _, err := in.Claim(office.Incoming{Name: "done"}); !problem.Has(err, folder.CodeNotAFile) {
		t.Errorf("claim of a folder: %v", err)
	}
	stranger := office.Incoming{Name: "a.json"}
	_, openErr := in.Open(stranger)
	for _, err := range []error{openErr, in.Done(stranger, november), in.Reject(stranger, november, nil), in.Release(stranger)} {
		if !problem.Has(err, folder.CodeNotClaimed) {
			t.Errorf("not claimed: %v", err)
		}
	}
	put(t, filepath.Join(dir, "a.json"), "x")
	f := claim(t, in)
	if err := os.Remove(filepath.Join(dir, "work", "a.json")); err != nil {
		t.Fatal(err)
	}
	_, openErr = in.Open(f)
	for _, err := range []error{openErr, in.Done(f, november)} {
		if !problem.Has(err, folder.CodeVanished) {
			t.Errorf("vanished: %v", err)
		}
	}
}

func TestAFileOverTheLimitIsNotRead(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	for size, want := range map[int64]bool{exchange.MaxBytes: true, exchange.MaxBytes + 1: false} {
		put(t, filepath.Join(dir, "a.json"), "")
		if err := os.Truncate(filepath.Join(dir, "a.json"), size); err != nil {
			t.Fatal(err)
		}
		f := claim(t, in)
		r, err := in.Open(f)
		if (err == nil) != want || !want && !problem.Has(err, folder.CodeTooLarge) {
			t.Errorf("%d bytes: %v", size, err)
		}
		if r != nil {
			_ = r.Close()
		}
		if err := in.Reject(f, november, []byte("too large")); err != nil {
			t.Error(err)
		}
	}
}
