package db

import (
	"context"
	"errors"
	"io/fs"
	"log/slog"
	"net/url"
	"time"

	"gorm.io/gorm"
	"gorm.io/gorm/logger"

	"turnus/domain/office"
)

// Options are what a store needs besides its file.
type Options struct {
	Clock  office.Clock // instants of the change log; nil: the computer's clock
	Logger *slog.Logger // nil: slog.Default
}

// DB is an open database. It is an office.Store and can be used by several
// goroutines at once.
type DB struct {
	path  string
	write *gorm.DB // the one connection that writes
	read  *gorm.DB
	clock office.Clock
	log   *slog.Logger
}

var _ office.Store = (*DB)(nil)

// slowQuery is how long a statement may take without being logged.
const slowQuery = time.Second

// Open opens the database file at path, which is made if missing (its folder
// is the caller's), and brings it up to the newest version, after a backup of
// an older one into backups/ beside it. Several programs may have it open.
//
// Problems: CodeNotWritable, CodeDamaged (also for a database of another
// program, which is left untouched), CodeNewerVersion, CodeLocked, CodeDiskFull.
func Open(ctx context.Context, path string, o Options) (*DB, error) {
	return open(ctx, path, o, sqliteMigrations())
}

func open(ctx context.Context, path string, o Options, migrations fs.FS) (*DB, error) {
	if o.Clock == nil {
		o.Clock = time.Now
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	fresh, err := probeSQLite(ctx, path)
	if err != nil {
		return nil, failure("open", err, "path", path)
	}
	db := &DB{path: path, clock: o.Clock, log: o.Logger}
	began := time.Now()
	for {
		err := db.connect(ctx, fresh, migrations)
		if err == nil {
			return db, nil
		}
		err = errors.Join(err, db.Close())
		if time.Since(began) > busyMillis*time.Millisecond || !busy(err) || ctx.Err() != nil {
			return nil, failure("open", err, "path", path)
		}
		// Turning the write-ahead log on does not wait for other programs that do.
		time.Sleep(openAgain)
		db.write, db.read = nil, nil
	}
}

// openAgain is how long opening waits that another program got in the way of.
const openAgain = 20 * time.Millisecond

func (db *DB) connect(ctx context.Context, fresh bool, migrations fs.FS) error {
	config := gorm.Config{
		SkipDefaultTransaction: true, // Do and Read are the transactions
		TranslateError:         true,
		// Values are not logged: they are people's names and addresses.
		Logger: logger.NewSlogLogger(db.log, logger.Config{
			SlowThreshold: slowQuery, LogLevel: logger.Warn, ParameterizedQueries: true, IgnoreRecordNotFoundError: true,
		}),
	}
	var err error
	if db.write, err = openSQLite(db.path, pragmasWriter, url.Values{"_txlock": {"immediate"}}, writers, config); err != nil {
		return err
	}
	if fresh {
		if err = markSQLite(ctx, db.write); err != nil {
			return err
		}
	}
	if err = db.migrate(ctx, migrations); err != nil {
		return err
	}
	db.read, err = openSQLite(db.path, pragmasReader, nil, readers, config)
	return err
}

// Close ends all connections; the last program to close writes the log back
// into the file, so that a single file remains.
func (db *DB) Close() error {
	var failed []error
	for _, gdb := range []*gorm.DB{db.read, db.write} { // the writer last: readers may not write back
		if gdb == nil {
			continue
		}
		pool, err := gdb.DB()
		if err == nil {
			err = pool.Close()
		}
		failed = append(failed, err)
	}
	return errors.Join(failed...)
}
