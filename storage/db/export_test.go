package db

import (
	"context"
	"io/fs"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"
)

// OpenWith opens a database with other migrations, as a later version has.
func OpenWith(ctx context.Context, path string, o Options, migrations fs.FS) (*DB, error) {
	return open(ctx, path, o, migrations)
}

// Migrations are those of this version.
func Migrations() fs.FS { return sqliteMigrations() }

// Writer runs a statement on the connection that writes.
func (db *DB) Writer(statement string) error { return db.write.Exec(statement).Error }

// Tap calls fn with every statement from now on.
func (db *DB) Tap(fn func(statement string)) {
	for _, gdb := range []*gorm.DB{db.read, db.write} {
		gdb.Logger = tap{gdb.Logger, fn}
	}
}

type tap struct {
	logger.Interface
	fn func(string)
}

// ParamsFilter implements gorm.ParamsFilter: statements are wanted without
// their values.
func (tap) ParamsFilter(_ context.Context, statement string, _ ...any) (string, []any) {
	return statement, nil
}

// Trace implements logger.Interface.
func (t tap) Trace(_ context.Context, _ time.Time, statement func() (string, int64), _ error) {
	text, _ := statement()
	t.fn(text)
}

// FewAre says how many ids are few, until the function returned is called.
func FewAre(n int) (restore func()) {
	a, b, c := fewAmong, fewFound, manyReferred
	fewAmong, fewFound, manyReferred = n, n, n
	return func() { fewAmong, fewFound, manyReferred = a, b, c }
}
