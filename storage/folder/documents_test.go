package folder_test

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"turnus/domain/problem"
	"turnus/storage/folder"
)

func openDocuments(t testing.TB, dir string) *folder.Documents {
	t.Helper()
	d, err := folder.OpenDocuments(dir)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// says is a content.
func says(text string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, text)
		return err
	}
}

// breaks is a content that fails after some of it.
func breaks(err error) func(io.Writer) error {
	return func(w io.Writer) error {
		_, _ = io.WriteString(w, "half a P")
		return err
	}
}

func TestDocumentsAreKeptWithTheirFolders(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "documents")
	d := openDocuments(t, dir)
	where, err := d.Write([]string{"2026", "11", "Rüstliste 2026-11-24.pdf"}, says("PDF"))
	if err != nil || where != filepath.Join(dir, "2026", "11", "Rüstliste 2026-11-24.pdf") {
		t.Errorf("kept at %q, %v", where, err)
	}
	if _, err := d.Write([]string{"a.pdf"}, says("two")); err != nil {
		t.Error(err)
	}
	same(t, "documents", map[string]string{"2026/11/Rüstliste 2026-11-24.pdf": "PDF", "a.pdf": "two"}, tree(t, dir))
}

// TestADocumentIsWholeOrNotThere: what breaks off leaves the old file, or none.
func TestADocumentIsWholeOrNotThere(t *testing.T) {
	dir := t.TempDir()
	d := openDocuments(t, dir)
	if _, err := d.Write([]string{"a.pdf"}, says("old")); err != nil {
		t.Fatal(err)
	}
	cause := errors.New("layout")
	for _, name := range []string{"a.pdf", "b.pdf"} {
		_, err := d.Write([]string{name}, breaks(cause))
		if !errors.Is(err, cause) || !problem.Has(err, folder.CodeFailed) {
			t.Errorf("%s: %v", name, err)
		}
	}
	same(t, "documents", map[string]string{"a.pdf": "old"}, tree(t, dir))
}

func TestADocumentWithTheSameContentIsLeftAlone(t *testing.T) {
	dir := t.TempDir()
	d := openDocuments(t, dir)
	where, err := d.Write([]string{"a.pdf"}, says("one"))
	if err != nil {
		t.Fatal(err)
	}
	long := time.Now().Add(-time.Hour).Truncate(time.Second)
	if err := os.Chtimes(where, long, long); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Write([]string{"a.pdf"}, says("one")); err != nil {
		t.Error(err)
	}
	if info, err := os.Stat(where); err != nil || !info.ModTime().Equal(long) {
		t.Errorf("it was written again: %v, %v", info, err)
	}
	if _, err := d.Write([]string{"a.pdf"}, says("two")); err != nil {
		t.Error(err)
	}
	same(t, "documents", map[string]string{"a.pdf": "two"}, tree(t, dir))
}

func TestManyMayKeepDocumentsAtOnce(t *testing.T) {
	dir := t.TempDir()
	d := openDocuments(t, dir)
	var all sync.WaitGroup
	for w := range 8 {
		all.Go(func() {
			for range 10 {
				if _, err := d.Write([]string{"2026", "a.pdf"}, says(strings.Repeat(string(rune('a'+w)), 10_000))); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	got := tree(t, dir)
	if content := got["2026/a.pdf"]; len(got) != 1 || strings.Count(content, content[:1]) != 10_000 {
		t.Errorf("%d files, %d bytes", len(got), len(content))
	}
}

func TestDocumentsAreFoundByWhatIsInThem(t *testing.T) {
	dir := t.TempDir()
	d := openDocuments(t, dir)
	path := []string{"2026", "a.pdf"}
	where, sum, err := d.Find(path)
	if err != nil || sum != "" || where != filepath.Join(dir, "2026", "a.pdf") {
		t.Errorf("before: %q, %q, %v", where, sum, err)
	}
	if _, err := d.Write(path, says("PDF")); err != nil {
		t.Fatal(err)
	}
	hash := sha256.Sum256([]byte("PDF"))
	if _, sum, err := d.Find(path); err != nil || sum != hex.EncodeToString(hash[:]) {
		t.Errorf("after: %q, %v", sum, err)
	}
	if _, _, err := d.Find([]string{"2026"}); !problem.Has(err, folder.CodeNotAFile) {
		t.Errorf("a folder in its place: %v", err)
	}
}

func TestDocumentsStayInTheirFolder(t *testing.T) {
	d := openDocuments(t, t.TempDir())
	for _, path := range [][]string{nil, {""}, {".."}, {"..", "a.pdf"}, {"a/b.pdf"}, {`a\b.pdf`}, {"2026", ".pdf"}, {"NUL.pdf"}, {"a\x00.pdf"}} {
		if _, err := d.Write(path, says("x")); !problem.Has(err, folder.CodeNameRefused) {
			t.Errorf("%q was written: %v", path, err)
		}
		if _, _, err := d.Find(path); !problem.Has(err, folder.CodeNameRefused) {
			t.Errorf("%q was looked for: %v", path, err)
		}
	}
}

func TestADocumentsFolderThatIsGoneIsTold(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "share")
	d := openDocuments(t, dir)
	if err := os.RemoveAll(dir); err != nil {
		t.Fatal(err)
	}
	if _, err := d.Write([]string{"2026", "a.pdf"}, says("x")); !problem.Has(err, folder.CodeMissing) {
		t.Errorf("written: %v", err)
	}
	put(t, dir, "a file in its place")
	if _, err := folder.OpenDocuments(dir); len(problem.Of(err)) != 1 {
		t.Errorf("opened: %v", err)
	}
}

func TestAFolderInPlaceOfADocumentIsTold(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "a.pdf", "full"), 0o750); err != nil {
		t.Fatal(err)
	}
	if _, err := openDocuments(t, dir).Write([]string{"a.pdf"}, says("x")); len(problem.Of(err)) != 1 {
		t.Errorf("written: %v", err)
	}
	if left, err := filepath.Glob(filepath.Join(dir, ".turnus-*")); err != nil || len(left) != 0 {
		t.Errorf("left behind: %v, %v", left, err)
	}
}

func TestAFileIsWrittenWhereThePersonSays(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "new", ".list.pdf")
	if err := folder.WriteFile(path, says("one")); err != nil {
		t.Fatal(err)
	}
	if err := folder.WriteFile(path, breaks(io.ErrUnexpectedEOF)); err == nil {
		t.Error("half a file is no error")
	}
	same(t, "folder", map[string]string{"new/.list.pdf": "one"}, tree(t, dir))
	if err := folder.WriteFile(filepath.Join(path, "x.pdf"), says("x")); len(problem.Of(err)) != 1 {
		t.Errorf("below a file: %v", err)
	}
	if err := folder.WriteFile(os.DevNull, says("x")); err != nil {
		t.Error(err)
	}
}
