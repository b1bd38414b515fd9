package db

import (
	"context"
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/pressly/goose/v3"

	"turnus/domain/office"
	"turnus/domain/problem"
)

// versionTable has the numbers of the migrations that were applied.
const versionTable = "schema_version"

// backupFolder is where older databases are kept before they are migrated,
// beside the file.
const backupFolder = "backups"

//go:embed migrations
var embedded embed.FS

func sqliteMigrations() fs.FS {
	dir, err := fs.Sub(embedded, "migrations/sqlite")
	if err != nil {
		panic(err) // the path is a constant
	}
	return dir
}

// migrate brings the database up to the newest version. Two programs may do it
// at once: who comes second finds it done.
func (db *DB) migrate(ctx context.Context, migrations fs.FS) error {
	pool, err := db.write.DB()
	if err != nil {
		return err
	}
	provider, err := goose.NewProvider(goose.DialectSQLite3, pool, migrations,
		goose.WithTableName(versionTable), goose.WithSlog(db.log), goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return err
	}
	// Each migration is a transaction of its own, so another program can come in
	// between any two of them.
	const attempts = 20
	for i := 1; ; i++ {
		if err = db.upgrade(ctx, provider); err == nil || i == attempts || len(problem.Of(err)) > 0 || ctx.Err() != nil {
			return err
		}
		db.log.WarnContext(ctx, "migration is tried again, another program may have been at it", "error", err)
		time.Sleep(time.Duration(i) * openAgain)
	}
}

func (db *DB) upgrade(ctx context.Context, provider *goose.Provider) error {
	current, newest, err := provider.GetVersions(ctx)
	if err != nil {
		return err
	}
	switch {
	case current > newest:
		return problem.New(office.CodeNewerVersion, "", "found", int(current), "known", int(newest))
	case current == newest:
		return nil
	case current > 0:
		if err := db.backUp(ctx, current); err != nil {
			return err
		}
	}
	_, err = provider.Up(ctx)
	return err
}

// backUp writes a copy of the database as it was before a migration.
func (db *DB) backUp(ctx context.Context, version int64) error {
	dir := filepath.Join(filepath.Dir(db.path), backupFolder)
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return fmt.Errorf("%w: %w", problem.New(office.CodeNotWritable, "", "path", dir), err)
	}
	name := fmt.Sprintf("before-upgrade-of-%d-%s.db", version, db.clock().UTC().Format("20060102T150405.000"))
	to := filepath.Join(dir, name)
	if err := db.write.WithContext(ctx).Exec("VACUUM INTO ?", to).Error; err != nil {
		return err
	}
	db.log.InfoContext(ctx, "backup before upgrade", "file", to, "version", version)
	return nil
}
