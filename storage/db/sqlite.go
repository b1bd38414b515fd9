package db

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"path/filepath"
	"strconv"
	"strings"

	gosqlite "github.com/glebarez/go-sqlite"
	"github.com/glebarez/sqlite"
	"gorm.io/gorm"
	sqlite3 "modernc.org/sqlite/lib"

	"turnus/domain/office"
	"turnus/domain/problem"
)

// applicationID marks a file as a database of Turnus ("Turn"), see
// https://www.sqlite.org/fileformat.html#application_id.
const applicationID = 0x5475726E

// busyMillis is how long a unit of work waits for one of another program.
const busyMillis = 5000

// Connections of one open database: one writes, because SQLite has one writer;
// some read beside it, which the write-ahead log permits.
const (
	writers = 1
	readers = 4
)

// Pragmas every connection has. synchronous stays FULL: an invoice number that
// was printed must not be given again after a power cut.
var (
	pragmasAll    = []string{"busy_timeout(" + strconv.Itoa(busyMillis) + ")", "foreign_keys(1)", "temp_store(MEMORY)"}
	pragmasProbe  = append(pragmasAll[:3:3], "query_only(1)")
	pragmasWriter = append(pragmasAll[:3:3], "journal_mode(WAL)", "synchronous(FULL)", "cache_size(-32000)")
	pragmasReader = append(pragmasAll[:3:3], "query_only(1)", "cache_size(-16000)")
)

// sqliteDSN names a file and what its connections are set to. The file is
// given as a URI because a path may hold any of the URI's signs.
func sqliteDSN(path string, pragmas []string, options url.Values) (string, error) {
	abs, err := filepath.Abs(path)
	if err != nil {
		return "", err
	}
	p := filepath.ToSlash(abs)
	if !strings.HasPrefix(p, "/") {
		p = "/" + p // C:/data becomes /C:/data
	}
	q := url.Values{"_pragma": pragmas}
	for k, v := range options {
		q[k] = v
	}
	return "file://" + (&url.URL{Path: p}).EscapedPath() + "?" + q.Encode(), nil
}

// openSQLite opens a pool of connections to a file.
func openSQLite(path string, pragmas []string, options url.Values, connections int, config gorm.Config) (*gorm.DB, error) {
	dsn, err := sqliteDSN(path, pragmas, options)
	if err != nil {
		return nil, err
	}
	gdb, err := gorm.Open(sqlite.Open(dsn), &config)
	if err != nil {
		return nil, err
	}
	pool, err := gdb.DB()
	if err != nil {
		return nil, err
	}
	pool.SetMaxOpenConns(connections)
	pool.SetMaxIdleConns(connections)
	return gdb, nil
}

// probeSQLite looks at a file without changing it: a database of another
// program is left as it is. It reports whether the file still has to be marked
// as ours.
func probeSQLite(ctx context.Context, path string) (fresh bool, err error) {
	dsn, err := sqliteDSN(path, pragmasProbe, nil)
	if err != nil {
		return false, err
	}
	pool, err := sql.Open(sqlite.DriverName, dsn)
	if err != nil {
		return false, err
	}
	defer func() { _ = pool.Close() }() // nothing was written
	var id, tables int64
	// One statement, because another program may be making the database now.
	err = pool.QueryRowContext(ctx, "SELECT (SELECT COUNT(*) FROM sqlite_master), application_id FROM pragma_application_id").Scan(&tables, &id)
	if err != nil {
		return false, err
	}
	if id != applicationID && tables > 0 {
		return false, problem.New(office.CodeDamaged, "", "path", path)
	}
	return id != applicationID, nil
}

// markSQLite writes whose file it is.
func markSQLite(ctx context.Context, gdb *gorm.DB) error {
	return gdb.WithContext(ctx).Exec("PRAGMA application_id = " + strconv.Itoa(applicationID)).Error
}

// busy reports whether another program got in the way.
func busy(err error) bool {
	code, known := sqliteProblem(err)
	return known && code == office.CodeLocked
}

// sqliteProblem is the problem a result code of SQLite stands for.
// https://www.sqlite.org/rescode.html
func sqliteProblem(err error) (problem.Code, bool) {
	var failed *gosqlite.Error
	if !errors.As(err, &failed) {
		return "", false
	}
	switch failed.Code() & 0xff { // without the extension
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return office.CodeLocked, true
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		return office.CodeNotWritable, true
	case sqlite3.SQLITE_FULL:
		return office.CodeDiskFull, true
	case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
		return office.CodeDamaged, true
	}
	return "", false
}
