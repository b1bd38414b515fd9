package folder_test

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"turnus/domain/exchange"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/storage/folder"
)

func openOut(t testing.TB, dir string) *folder.Outbox {
	t.Helper()
	out, err := folder.OpenOutbox(dir)
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func write(t testing.TB, out *folder.Outbox, path, content string) bool {
	t.Helper()
	written, err := out.Write(path, []byte(content))
	if err != nil {
		t.Fatal(err)
	}
	return written
}

func TestFilesAreWrittenWithTheirFolders(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "export")
	out := openOut(t, dir)
	write(t, out, exchange.AnswerPath("a.json"), "answer")
	write(t, out, exchange.AccountPath("K/17"), "account")
	write(t, out, "index.html", "page")
	same(t, "export", map[string]string{
		"answers/a.json.answer.json": "answer", "accounts/K%2F17.json": "account", "index.html": "page",
	}, tree(t, dir))
}

func TestEqualContentIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	out := openOut(t, dir)
	if !write(t, out, "a.json", "one") {
		t.Error("a new file counts as unchanged")
	}
	path := filepath.Join(dir, "a.json")
	long := time.Now().Add(-time.Hour).Truncate(time.Second)
	if err := os.Chtimes(path, long, long); err != nil {
		t.Fatal(err)
	}
	if write(t, out, "a.json", "one") {
		t.Error("equal content was written again")
	}
	if info, err := os.Stat(path); err != nil || !info.ModTime().Equal(long) {
		t.Errorf("its time changed: %v, %v", info, err)
	}
	if !write(t, out, "a.json", "two") || tree(t, dir)["a.json"] != "two" {
		t.Error("other content of the same length was not written")
	}
}

// TestManyFilesAreWrittenTogetherOrTold: one that cannot be written is told, no
// other loses anything, and nothing half-written stays.
func TestManyFilesAreWrittenTogetherOrTold(t *testing.T) {
	dir := t.TempDir()
	out := openOut(t, dir)
	write(t, out, "a/2.json", "2")
	if err := os.MkdirAll(filepath.Join(dir, "a", "140.json", "in the way"), 0o750); err != nil {
		t.Fatal(err)
	}
	var files []office.File
	for i := range 200 {
		files = append(files, office.File{Path: fmt.Sprintf("a/%d.json", i), Content: []byte(fmt.Sprint(i))})
	}
	written, err := out.WriteAll(files)
	if err == nil || len(written) != len(files) {
		t.Fatalf("%v, %v", written, err)
	}
	content := tree(t, dir)
	for i, w := range written {
		if want := i < 140 && i != 2; w != want || (content[files[i].Path] == fmt.Sprint(i)) != (w || i == 2) {
			t.Errorf("%d: written %v, has %q", i, w, content[files[i].Path])
		}
	}
	if len(content) != 140 {
		t.Errorf("%d files", len(content))
	}
	if _, err := out.WriteAll([]office.File{{Path: "b.json"}, {Path: "../c.json"}}); !problem.Has(err, folder.CodeNameRefused) || len(tree(t, dir)) != 140 {
		t.Errorf("outside: %v", err)
	}
}

// TestWhatADeadProgramLeftIsTakenAway, and what one writes now is not.
func TestWhatADeadProgramLeftIsTakenAway(t *testing.T) {
	dir := t.TempDir()
	out := openOut(t, dir)
	for _, name := range []string{"a/.turnus-1.tmp", "a/.turnus-2.tmp", "a/b.json"} {
		put(t, filepath.Join(dir, filepath.FromSlash(name)), "x")
	}
	long := time.Now().Add(-2 * time.Hour)
	if err := os.Chtimes(filepath.Join(dir, "a", ".turnus-1.tmp"), long, long); err != nil {
		t.Fatal(err)
	}
	if _, err := out.Names("a"); err != nil {
		t.Fatal(err)
	}
	same(t, "left", map[string]string{"a/.turnus-2.tmp": "x", "a/b.json": "x"}, tree(t, dir))
}

func TestReadersNeverSeeAPart(t *testing.T) {
	dir := t.TempDir()
	out := openOut(t, dir)
	content := func(i int) string { return strings.Repeat(fmt.Sprint(i%10), 100_000) }
	write(t, out, "a.json", content(0))
	var writers sync.WaitGroup
	for w := range 4 {
		writers.Go(func() {
			for i := range 20 {
				if _, err := out.Write("a.json", []byte(content(w+i))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	for range 200 {
		got, err := os.ReadFile(filepath.Join(dir, "a.json"))
		if err != nil || len(got) != 100_000 || strings.Count(string(got), string(got[:1])) != len(got) {
			t.Fatalf("read %d bytes, %v", len(got), err)
		}
	}
	writers.Wait()
	if left := tree(t, dir); len(left) != 1 {
		t.Errorf("left behind: %d files", len(left))
	}
}

func TestPathsThatLeadOutOfTheFolderAreRefused(t *testing.T) {
	out := openOut(t, t.TempDir())
	for _, path := range []string{"", ".", "..", "../a", "a/../../b", "/etc/passwd", `a\b`, "a//b", "a/", ".hidden", "CON", "C:a"} {
		if _, err := out.Write(path, nil); !problem.Has(err, folder.CodeNameRefused) {
			t.Errorf("%q: %v", path, err)
		}
	}
}

func TestAFolderThatIsGoneIsToldAndNotMadeAgain(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "share")
	in, out := open(t, dir), openOut(t, dir)
	put(t, filepath.Join(dir, "a.json"), "x")
	f := waiting(t, in)[0]
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	_, waitErr := in.Waiting()
	_, claimErr := in.Claim(f)
	_, writeErr := out.Write("answers/a.json", nil)
	for _, err := range []error{waitErr, claimErr, writeErr} {
		if !problem.Has(err, folder.CodeMissing) {
			t.Errorf("gone: %v", err)
		}
	}
	put(t, dir, "a file in its place")
	if _, err := in.Waiting(); !problem.Has(err, folder.CodeMissing) {
		t.Errorf("a file in its place: %v", err)
	}
}

func TestSubfoldersSomebodyDeletedAreMadeAgain(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "x")
	for _, d := range []string{"work", "done"} {
		if err := os.Remove(filepath.Join(dir, d)); err != nil {
			t.Fatal(err)
		}
	}
	if err := in.Done(claim(t, in), november); err != nil {
		t.Fatal(err)
	}
}

func TestErrorsOfTheSystemAreToldAsProblems(t *testing.T) {
	system := func(e syscall.Errno) error { return &fs.PathError{Op: "open", Path: "p", Err: e} }
	tests := []struct {
		err  error
		code problem.Code
	}{
		{folder.Failure(system(syscall.EACCES), "p"), folder.CodeNotWritable},
		{folder.ReadFailure(system(syscall.EACCES), "p"), folder.CodeNotReadable},
		{folder.ReadFailure(system(syscall.EIO), "p"), folder.CodeFailed},
		{folder.Failure(problem.New(folder.CodeMissing, ""), "p"), folder.CodeMissing},
	}
	for _, tt := range tests {
		if l := problem.Of(tt.err); len(l) != 1 || l[0].Code != tt.code {
			t.Errorf("%v, want %s", tt.err, tt.code)
		}
	}
	if folder.Failure(nil, "p") != nil {
		t.Error("no error is a problem")
	}
}

func TestAFolderThatCannotBeMadeIsAProblem(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	put(t, path, "x")
	if _, err := folder.OpenInbox(filepath.Join(path, "import"), 0, time.Now); len(problem.Of(err)) != 1 {
		t.Errorf("inbox: %v", err)
	}
	if _, err := folder.OpenOutbox(path); len(problem.Of(err)) != 1 {
		t.Errorf("outbox: %v", err)
	}
}

// TestWhatIsTakenOutIsAFileBelowTheFolder and nothing else.
func TestWhatIsTakenOutIsAFileBelowTheFolder(t *testing.T) {
	base := t.TempDir()
	dir := filepath.Join(base, "export")
	out := openOut(t, dir)
	write(t, out, "accounts/K-1.json", "one")
	write(t, out, "accounts/K-2.json", "two")
	write(t, out, "accounts/deeper/K-3.json", "three")
	outside := filepath.Join(base, "outside")
	if err := os.MkdirAll(outside, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(outside, "x.json"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	linked := os.Symlink(outside, filepath.Join(dir, "link")) == nil // not everywhere allowed
	if content, found, err := out.Read("accounts/K-2.json"); err != nil || !found || string(content) != "two" {
		t.Errorf("read: %q, %v, %v", content, found, err)
	}
	if names, err := out.Names("accounts"); err != nil || len(names) != 2 {
		t.Errorf("names: %v, %v", names, err)
	}
	if names, err := out.Names("nowhere"); err != nil || names != nil {
		t.Errorf("names of nothing: %v, %v", names, err)
	}
	for _, path := range []string{"accounts/K-1.json", "accounts/K-1.json", "nowhere/K-1.json"} {
		if err := out.Remove(path); err != nil {
			t.Errorf("%s: %v", path, err)
		}
	}
	refused := []string{"accounts/deeper", "../outside/x.json", "accounts/../../outside/x.json", ""}
	if linked {
		refused = append(refused, "link/x.json", "link")
	}
	for _, path := range refused {
		if err := out.Remove(path); !problem.Has(err, folder.CodeNameRefused) {
			t.Errorf("%s: %v", path, err)
		}
	}
	if _, err := os.Stat(filepath.Join(outside, "x.json")); err != nil {
		t.Error(err)
	}
	if _, found, err := out.Read("accounts/K-1.json"); found || err != nil {
		t.Errorf("it is still there: %v, %v", found, err)
	}
}
