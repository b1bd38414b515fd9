package datafolder

import (
	"database/sql"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/office/setup"
	"turnus/domain/problem"
	"turnus/storage/db"
)

var day = civil.MustParse("2026-11-23")

func open(t *testing.T, dir string, today civil.Date) *Folder {
	t.Helper()
	f, err := Open(t.Context(), dir, today)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = f.Close() }) // some tests close before
	return f
}

func logOf(t *testing.T, dir string) string {
	t.Helper()
	content, err := os.ReadFile(filepath.Join(dir, "turnus.log"))
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func TestEachSystemHasItsPlaceForData(t *testing.T) {
	tests := []struct {
		system string
		env    map[string]string
		want   string
	}{
		{"windows", map[string]string{"LOCALAPPDATA": "/l", "HOME": "/h"}, "/l/Turnus"},
		{"darwin", map[string]string{"HOME": "/h", "XDG_DATA_HOME": "/x"}, "/h/Library/Application Support/Turnus"},
		{"linux", map[string]string{"HOME": "/h", "XDG_DATA_HOME": "/x"}, "/x/turnus"},
		{"linux", map[string]string{"HOME": "/h"}, "/h/.local/share/turnus"},
	}
	for _, tt := range tests {
		got, err := defaultDir(tt.system, func(name string) string { return tt.env[name] })
		if err != nil || filepath.ToSlash(got) != tt.want {
			t.Errorf("%s %v: %q, %v; want %q", tt.system, tt.env, got, err, tt.want)
		}
	}
	if _, err := defaultDir("windows", func(string) string { return "" }); !problem.Has(err, CodeNowhere) {
		t.Errorf("no place at all: %v", err)
	}
}

func TestAFolderIsMadeAndHasNoShopAtFirst(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "shop")
	f := open(t, dir, civil.Date{})
	if _, err := f.Shop(t.Context()); !problem.Has(err, office.CodeNoShop) {
		t.Errorf("a shop in an empty folder: %v", err)
	}
	if f.Dir != dir || f.ImportDir() != filepath.Join(dir, "import") || f.ExportDir() != filepath.Join(dir, "export") ||
		f.DocumentsDir() != filepath.Join(dir, "documents") {
		t.Errorf("it lies elsewhere: %s, %s, %s, %s", f.Dir, f.ImportDir(), f.ExportDir(), f.DocumentsDir())
	}
	if _, err := f.Inbox(time.Second); err != nil {
		t.Error(err)
	}
	if _, err := f.Outbox(); err != nil {
		t.Error(err)
	}
	if _, err := f.Documents(); err != nil {
		t.Error(err)
	}
	for _, sub := range []string{f.ImportDir(), f.ExportDir(), f.DocumentsDir()} {
		if info, err := os.Stat(sub); err != nil || !info.IsDir() {
			t.Errorf("%s: %v", sub, err)
		}
	}
}

func TestTheDefaultFolderIsTheUsers(t *testing.T) {
	home := t.TempDir()
	for _, name := range []string{"HOME", "XDG_DATA_HOME", "LOCALAPPDATA"} {
		t.Setenv(name, home)
	}
	if f := open(t, "", civil.Date{}); !strings.HasPrefix(f.Dir, home) {
		t.Errorf("opened %s", f.Dir)
	}
}

func TestTwoProgramsShareAFolder(t *testing.T) {
	dir := t.TempDir()
	window, command := open(t, dir, day), open(t, dir, day)
	if _, err := (setup.Jobs{Store: command.Store}).LoadDemo(t.Context(), Actor(office.ViaCommand), 3, day, false); err != nil {
		t.Fatal(err)
	}
	if s, err := window.Shop(t.Context()); err != nil || s.Party.Name() == "" {
		t.Errorf("the other does not see the shop: %v", err)
	}
}

// TestWhatStandsInTheWayIsToldAndLogged: a problem with a sentence for the
// person, the cause in the log.
func TestWhatStandsInTheWayIsToldAndLogged(t *testing.T) {
	tests := map[string]struct {
		spoil func(t *testing.T, dir string)
		code  problem.Code
	}{
		"a newer version": {spoil: newerVersion, code: office.CodeNewerVersion},
		"no database": {
			spoil: func(t *testing.T, dir string) { write(t, filepath.Join(dir, databaseName), strings.Repeat("x", 5000)) },
			code:  office.CodeDamaged,
		},
		"held by another program": {spoil: hold, code: office.CodeLocked},
	}
	for name, tt := range tests {
		t.Run(name, func(t *testing.T) {
			dir := t.TempDir()
			tt.spoil(t, dir)
			f, err := Open(t.Context(), dir, day)
			if f != nil || !problem.Has(err, tt.code) || len(problem.Of(err)) != 1 {
				t.Errorf("opened: %v, %v, want %s", f, err, tt.code)
			}
			if !strings.Contains(logOf(t, dir), string(tt.code)) {
				t.Error("the log says nothing of it")
			}
		})
	}
}

func TestAFileInPlaceOfTheFolderIsTold(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	write(t, path, "x")
	if _, err := Open(t.Context(), path, day); !problem.Has(err, office.CodeNotWritable) {
		t.Errorf("opened a file: %v", err)
	}
}

func TestAFolderThatCannotBeWrittenIsTold(t *testing.T) {
	dir := t.TempDir()
	// A folder in place of the log: permissions do not stop an administrator.
	if err := os.Mkdir(filepath.Join(dir, logName), 0o750); err != nil {
		t.Fatal(err)
	}
	_, err := Open(t.Context(), dir, day)
	if found := problem.Of(err); len(found) != 1 || found[0].Code != office.CodeNotWritable || found[0].Args["path"] != dir {
		t.Errorf("opened: %v", err)
	}
}

// TestAfterClosingNothingIsHeld: the log has what was said before, and the
// folder can be thrown away, also where open files cannot.
func TestAfterClosingNothingIsHeld(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "shop")
	f := open(t, dir, day)
	slog.Warn("said while open")
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	slog.Warn("said too late")
	if said := logOf(t, dir); !strings.Contains(said, "said while open") || strings.Contains(said, "too late") {
		t.Errorf("the log has %q", said)
	}
	if err := f.Store.Read(t.Context(), func(office.Reader) error { return nil }); err == nil {
		t.Error("the database is still open")
	}
	if err := os.RemoveAll(dir); err != nil {
		t.Error(err)
	}
	if err := (*Folder)(nil).Close(); err != nil {
		t.Errorf("a folder never opened: %v", err)
	}
}

func TestTheLogGoesOnWhereItEnded(t *testing.T) {
	dir := t.TempDir()
	for _, said := range []string{"first", "second"} {
		f := open(t, dir, day)
		slog.Warn(said)
		if err := f.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if said := logOf(t, dir); !strings.Contains(said, "first") || !strings.Contains(said, "second") {
		t.Errorf("the log has %q", said)
	}
}

func TestTheActorIsWhoSitsThere(t *testing.T) {
	t.Setenv("USER", "anna")
	a := Actor(office.ViaScreen)
	if a.User != "anna" || a.Via != office.ViaScreen || office.Allow(a, office.JobInvoice) != nil {
		t.Errorf("%+v", a)
	}
	t.Setenv("USER", "")
	t.Setenv("USERNAME", "berta") // Windows
	if a := Actor(office.ViaScreen); a.User != "berta" {
		t.Errorf("%+v", a)
	}
}

func write(t *testing.T, path, content string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
}

// raw opens the database behind the store's back.
func raw(t *testing.T, dir string, statements ...string) {
	t.Helper()
	store, err := db.Open(t.Context(), filepath.Join(dir, databaseName), db.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	pool, err := sql.Open("sqlite", filepath.Join(dir, databaseName))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = pool.Close() })
	pool.SetMaxOpenConns(1)
	for _, s := range statements {
		if _, err := pool.Exec(s); err != nil {
			t.Fatalf("%s: %v", s, err)
		}
	}
}

func newerVersion(t *testing.T, dir string) {
	raw(t, dir, "INSERT INTO schema_version (version_id, is_applied) VALUES (999999, 1)")
}

func hold(t *testing.T, dir string) {
	raw(t, dir, "PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE")
}
