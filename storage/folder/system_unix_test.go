//go:build unix

package folder_test

import (
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"turnus/domain/problem"
	"turnus/storage/folder"
)

// TestWhatIsNoPlainFileIsRefusedAndPutAway holds that a link is never followed
// and a pipe never waited for.
func TestWhatIsNoPlainFileIsRefusedAndPutAway(t *testing.T) {
	secret := filepath.Join(t.TempDir(), "secret")
	put(t, secret, "secret")
	tests := []struct {
		name string
		make func(path string) error
		code problem.Code
		ends string
	}{
		{"link.json", func(p string) error { return os.Symlink(secret, p) }, folder.CodeNotAFile, "link.json"},
		{"broken.json", func(p string) error { return os.Symlink("nowhere", p) }, folder.CodeNotAFile, "broken.json"},
		{"dir.json", func(p string) error { return os.Symlink(filepath.Dir(secret), p) }, folder.CodeNotAFile, "dir.json"},
		{"pipe.json", func(p string) error { return syscall.Mkfifo(p, 0o600) }, folder.CodeNotAFile, "pipe.json"},
		{`a\b.json`, func(p string) error { return os.WriteFile(p, nil, 0o600) }, folder.CodeNameRefused, "a%5Cb.json"},
		{"a:b.json", func(p string) error { return os.WriteFile(p, nil, 0o600) }, folder.CodeNameRefused, "a%3Ab.json"},
		{"line\nbreak.json", func(p string) error { return os.WriteFile(p, nil, 0o600) }, folder.CodeNameRefused, "line%0Abreak.json"},
	}
	for _, tt := range tests {
		dir := t.TempDir()
		in := open(t, dir)
		if err := tt.make(filepath.Join(dir, tt.name)); err != nil {
			t.Fatal(err)
		}
		f := claim(t, in)
		if _, err := in.Open(f); !problem.Has(err, tt.code) {
			t.Errorf("%q: %v", tt.name, err)
		}
		if err := in.Reject(f, november, []byte("why")); err != nil {
			t.Errorf("%q: %v", tt.name, err)
		}
		if _, err := os.Lstat(filepath.Join(dir, "rejected", "2026-11", tt.ends)); err != nil {
			t.Errorf("%q: %v", tt.name, err)
		}
	}
	if content, err := os.ReadFile(secret); err != nil || string(content) != "secret" {
		t.Errorf("the file linked to was touched: %q, %v", content, err)
	}
}

func TestAFileExchangedForALinkIsNotFollowed(t *testing.T) {
	dir := t.TempDir()
	in := open(t, dir)
	put(t, filepath.Join(dir, "a.json"), "content")
	f := claim(t, in)
	path := filepath.Join(dir, "work", "a.json")
	if err := os.Remove(path); err != nil {
		t.Fatal(err)
	}
	if err := os.Symlink(os.DevNull, path); err != nil {
		t.Fatal(err)
	}
	if _, err := in.Open(f); !problem.Has(err, folder.CodeNotAFile) {
		t.Errorf("opened: %v", err)
	}
}

// TestAFileOpenElsewhereIsTold holds what a Windows server answers through a
// share that Linux mounts.
func TestAFileOpenElsewhereIsTold(t *testing.T) {
	for _, e := range []syscall.Errno{syscall.EBUSY, syscall.ETXTBSY} {
		err := folder.Failure(&os.LinkError{Op: "rename", Old: "a", New: "b", Err: e}, "b")
		if l := problem.Of(err); len(l) != 1 || l[0].Code != folder.CodeInUse {
			t.Errorf("%v: %v", e, err)
		}
	}
}

func TestAPipeIsWrittenToAndNotReplaced(t *testing.T) {
	pipe := filepath.Join(t.TempDir(), "pipe")
	if err := syscall.Mkfifo(pipe, 0o600); err != nil {
		t.Fatal(err)
	}
	got := make(chan string)
	go func() {
		content, _ := os.ReadFile(pipe)
		got <- string(content)
	}()
	if err := folder.WriteFile(pipe, says("PDF")); err != nil {
		t.Fatal(err)
	}
	if content := <-got; content != "PDF" {
		t.Errorf("read %q", content)
	}
}
