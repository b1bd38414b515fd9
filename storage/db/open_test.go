package db_test

import (
	"bytes"
	"context"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"turnus/domain/catalog"
	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/record"
	"turnus/storage/db"
)

func TestOddPaths(t *testing.T) {
	for _, name := range []string{"mit Abstand", "wie?so=1&x", "50%25", "nr#1", "Bächli", "a;b'c"} {
		path := filepath.Join(t.TempDir(), name+".db")
		open(t, path)
		if _, err := os.Stat(path); err != nil {
			t.Error(err)
		}
	}
}

func TestFileThatIsNoDatabaseIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	letter := []byte(strings.Repeat("Liebe Bank, das ist ein Brief. ", 100))
	if err := os.WriteFile(path, letter, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err := db.Open(context.Background(), path, options)
	wants(t, err, office.CodeDamaged)
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, letter) {
		t.Error("the file was changed", err)
	}
}

func TestDatabaseOfAnotherProgramIsLeftAlone(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	pool := raw(t, path)
	run(t, pool, "CREATE TABLE recipe (name TEXT)", "INSERT INTO recipe VALUES ('Zopf')")
	before, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	_, err = db.Open(context.Background(), path, options)
	wants(t, err, office.CodeDamaged)
	if now, err := os.ReadFile(path); err != nil || !bytes.Equal(now, before) {
		t.Error("the file was changed", err)
	}
}

func TestBrokenDatabaseIsToldAsBroken(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	if err := newDB(path); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i := 100; i < len(content); i++ { // all but the header
		content[i] = 0xAA
	}
	if err := os.WriteFile(path, content, 0o600); err != nil {
		t.Fatal(err)
	}
	_, err = db.Open(context.Background(), path, options)
	wants(t, err, office.CodeDamaged)
}

// newDB makes an empty database and closes it.
func newDB(path string) error {
	store, err := db.Open(context.Background(), path, options)
	if err != nil {
		return err
	}
	return store.Close()
}

func TestFolderThatCannotBeWritten(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	paths := map[string]string{
		"no folder": filepath.Join(t.TempDir(), "missing", "turnus.db"), "a file": filepath.Join(file, "turnus.db"),
		"a folder instead of a file": t.TempDir(),
	}
	if os.Geteuid() > 0 { // permissions do not hold root, and Windows has others
		locked := t.TempDir()
		if err := os.Chmod(locked, 0o500); err != nil { //nolint:gosec // on purpose
			t.Fatal(err)
		}
		paths["no permission"] = filepath.Join(locked, "turnus.db")
	}
	for name, path := range paths {
		t.Run(name, func(t *testing.T) {
			_, err := db.Open(context.Background(), path, options)
			wants(t, err, office.CodeNotWritable)
		})
	}
}

func TestReadOnlyDatabaseCannotBeSavedTo(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "turnus.db"))
	if err := store.Writer("PRAGMA query_only = 1"); err != nil {
		t.Fatal(err)
	}
	wants(t, saveMark(store), office.CodeNotWritable)
}

func saveMark(store *db.DB) error {
	return store.Do(context.Background(), office.Actor{}, office.Cause{}, func(tx office.Tx) error {
		return tx.SetPlanMark(civil.MustParse("2026-12-01"))
	})
}

func TestFullDiskKeepsNothing(t *testing.T) {
	store := open(t, filepath.Join(t.TempDir(), "turnus.db"))
	if err := store.Writer("PRAGMA max_page_count = 1"); err != nil { // the present size is the least
		t.Fatal(err)
	}
	long := strings.Repeat("x", 1<<20)
	err := store.Do(context.Background(), office.Actor{}, office.Cause{}, func(tx office.Tx) error {
		return tx.SaveArticles().Save(&catalog.Article{Head: record.Head{Number: "A-1"}, Unit: long})
	})
	wants(t, err, office.CodeDiskFull)
	if err := store.Writer("PRAGMA max_page_count = 1000000"); err != nil {
		t.Fatal(err)
	}
	read(t, store, func(r office.Reader) error {
		if all, err := r.Articles().All(); err != nil || len(all) != 0 {
			t.Error(all, err)
		}
		return nil
	})
}

func TestLockedByAnotherProgram(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store, other := open(t, path), raw(t, path)
	if err := store.Writer("PRAGMA busy_timeout = 20"); err != nil {
		t.Fatal(err)
	}
	run(t, other, "BEGIN IMMEDIATE")
	wants(t, saveMark(store), office.CodeLocked)
	read(t, store, func(r office.Reader) error { // reading goes on
		_, err := r.PlanMark()
		return err
	})
	run(t, other, "ROLLBACK")
	if err := saveMark(store); err != nil {
		t.Error(err)
	}
}

func TestNewerVersionIsRefused(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	if err := newDB(path); err != nil {
		t.Fatal(err)
	}
	run(t, raw(t, path), "INSERT INTO schema_version (version_id, is_applied) VALUES (999, 1)")
	_, err := db.Open(context.Background(), path, options)
	wants(t, err, office.CodeNewerVersion)
}

// later are this version's migrations and one more.
func later(t *testing.T, statement string) fs.FS {
	t.Helper()
	out := fstest.MapFS{"99999_later.sql": {Data: []byte("-- +goose Up\n" + statement + ";\n")}}
	entries, err := fs.ReadDir(db.Migrations(), ".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		content, err := fs.ReadFile(db.Migrations(), e.Name())
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = &fstest.MapFile{Data: content}
	}
	return out
}

func TestUpgradeTakesABackupFirst(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	store, err := db.Open(context.Background(), path, options)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(saveMark(store), store.Close()); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the second time there is nothing to do
		upgraded, err := db.OpenWith(context.Background(), path, options, later(t, "CREATE TABLE later (id INTEGER)"))
		if err != nil {
			t.Fatal(err)
		}
		if err := upgraded.Close(); err != nil {
			t.Error(err)
		}
	}
	backups, err := filepath.Glob(filepath.Join(filepath.Dir(path), "backups", "*.db"))
	if err != nil || len(backups) != 1 {
		t.Fatal(backups, err)
	}
	read(t, open(t, backups[0]), func(r office.Reader) error { // an old program opens the copy
		if mark, err := r.PlanMark(); err != nil || mark.IsZero() {
			t.Error(mark, err)
		}
		return nil
	})
	_, err = db.Open(context.Background(), path, options) // but not the upgraded file
	wants(t, err, office.CodeNewerVersion)
}

func TestFailedUpgradeLeavesTheDatabaseAsItWas(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	if err := newDB(path); err != nil {
		t.Fatal(err)
	}
	if _, err := db.OpenWith(context.Background(), path, options, later(t, "CREATE TABLE shop (id INTEGER)")); err == nil {
		t.Fatal("a migration that cannot work did")
	}
	if err := saveMark(open(t, path)); err != nil {
		t.Error(err)
	}
}

func TestManyProgramsOpenANewDatabaseAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "turnus.db")
	failed := make(chan error)
	const programs = 4
	for range programs {
		go func() { failed <- newDB(path) }()
	}
	for range programs {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
}
