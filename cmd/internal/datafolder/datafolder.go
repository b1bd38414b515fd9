// Package datafolder is what the programs have in common: the folder everything
// of a shop is in, and what is opened in it. Which job is done with it, and how
// one speaks to whoever sits there, is the program's.
package datafolder

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"time"

	"turnus/domain/civil"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/folder"
)

// CodeNowhere says that the system does not tell where data belongs.
const CodeNowhere problem.Code = "datafolder.nowhere"

// What is in the folder.
const (
	databaseName  = "turnus.db"
	logName       = "turnus.log"
	importName    = "import"
	exportName    = "export"
	documentsName = "documents"
)

// Folder is an open data folder.
type Folder struct {
	Dir   string // absolute
	Store *db.DB

	today civil.Date                    // zero: the computer's
	zone  atomic.Pointer[time.Location] // of the shop when it was read last
	log   *os.File
}

// Default is where a system keeps the data of this user's programs that is not
// to roam between PCs. Problem: CodeNowhere.
func Default() (string, error) { return defaultDir(runtime.GOOS, os.Getenv) }

func defaultDir(system string, env func(string) string) (string, error) {
	home := env("HOME")
	switch {
	case system == "windows" && env("LOCALAPPDATA") != "":
		return filepath.Join(env("LOCALAPPDATA"), "Turnus"), nil
	case system == "darwin" && home != "":
		return filepath.Join(home, "Library", "Application Support", "Turnus"), nil
	case env("XDG_DATA_HOME") != "":
		return filepath.Join(env("XDG_DATA_HOME"), "turnus"), nil
	case home != "":
		return filepath.Join(home, ".local", "share", "turnus"), nil
	}
	return "", problem.New(CodeNowhere, "data")
}

// Open opens a data folder ("" for Default), which is made if missing, with its
// log, which becomes the program's, and its database, which may be without a
// shop yet. today is the day of work, the zero date the computer's.
//
// Problems: CodeNowhere and those of db.Open: office.CodeNotWritable, CodeLocked,
// CodeNewerVersion, CodeDamaged, CodeDiskFull. What is behind them is in the log
// if there is one.
func Open(ctx context.Context, dir string, today civil.Date) (*Folder, error) {
	dir, err := locate(dir)
	if err != nil {
		return nil, err
	}
	f := &Folder{Dir: dir, today: today}
	f.zone.Store(time.Local)
	if f.log, err = openLog(dir); err != nil {
		return nil, err
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(f.log, nil)))
	f.Store, err = db.Open(ctx, filepath.Join(dir, databaseName), db.Options{Logger: slog.Default()})
	if err != nil {
		slog.Error("the data folder cannot be opened", "error", err)
		return nil, errors.Join(err, f.Close())
	}
	return f, nil
}

func locate(dir string) (string, error) {
	if dir == "" {
		return Default()
	}
	return filepath.Abs(dir)
}

// openLog makes the folder and opens the log in it to write at its end.
func openLog(dir string) (*os.File, error) {
	err := os.MkdirAll(dir, 0o750)
	if err != nil {
		return nil, unusable(dir, err)
	}
	log, err := os.OpenFile(filepath.Join(dir, logName), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	if err != nil {
		return nil, unusable(dir, err)
	}
	return log, nil
}

func unusable(dir string, err error) error {
	code := office.CodeNotWritable
	if errors.Is(err, syscall.ENOSPC) {
		code = office.CodeDiskFull
	}
	return fmt.Errorf("%w: %w", problem.New(code, "", "path", dir), err)
}

// Close closes the database and then the log, which is to hear of it. A folder
// that was never opened is closed already.
func (f *Folder) Close() error {
	if f == nil {
		return nil
	}
	var err error
	if f.Store != nil {
		err = f.Store.Close()
	}
	if err != nil {
		slog.Error("the database cannot be closed", "error", err)
	}
	slog.SetDefault(slog.New(slog.DiscardHandler))
	return errors.Join(err, f.log.Close())
}

// Shop gives the settings, or the problem office.CodeNoShop in a folder nobody
// has put a shop into yet.
func (f *Folder) Shop(ctx context.Context) (shop.Shop, error) {
	var s shop.Shop
	err := f.Store.Read(ctx, func(r office.Reader) error {
		var err error
		s, err = r.Shop()
		return err
	})
	if err == nil {
		f.zone.Store(s.Location())
	}
	return s, err
}

// ImportDir is where requests are put.
func (f *Folder) ImportDir() string { return filepath.Join(f.Dir, importName) }

// ExportDir is where Turnus writes for the webshop.
func (f *Folder) ExportDir() string { return filepath.Join(f.Dir, exportName) }

// DocumentsDir is where the PDFs are kept.
func (f *Folder) DocumentsDir() string { return filepath.Join(f.Dir, documentsName) }

// Inbox opens the import folder. A file is taken once nobody has written to it
// for the time to settle: folder.Settle for a program that watches, none for one
// that is called when the files are complete.
func (f *Folder) Inbox(settle time.Duration) (*folder.Inbox, error) {
	return folder.OpenInbox(f.ImportDir(), settle, time.Now)
}

// Outbox opens the export folder.
func (f *Folder) Outbox() (*folder.Outbox, error) { return folder.OpenOutbox(f.ExportDir()) }

// Documents opens the folder of the PDFs.
func (f *Folder) Documents() (*folder.Documents, error) {
	return folder.OpenDocuments(f.DocumentsDir())
}

// Actor is the user of this computer, at work through one of the faces. All may
// do everything until there are user accounts.
func Actor(via office.Via) office.Actor {
	machine, _ := os.Hostname() // without a name the history shows none
	user := os.Getenv("USER")
	if user == "" {
		user = os.Getenv("USERNAME")
	}
	return office.Actor{User: user, Role: office.Owner, Machine: machine, Via: via}
}
