package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/ui/text"
)

// app is one run of the program: the data folder with what was opened in it,
// and the ways to speak to whoever called.
type app struct {
	streams
	ctx    context.Context //nolint:containedctx // lives exactly as long as the command
	global global
	words  *text.Words
	store  *db.DB
	log    *os.File
}

// codeNoDataFolder says that the system does not tell where data belongs.
const codeNoDataFolder problem.Code = "ctl.no_data_folder"

// now is the instant; the domain never asks the clock itself.
func now() time.Time { return time.Now() }

// dataDir is the data folder: the one named, else the user's own local one.
func (a *app) dataDir() (string, error) {
	if a.global.Data != "" {
		return a.global.Data, nil
	}
	return userDataDir(runtime.GOOS, os.Getenv)
}

// userDataDir is where a system keeps the data of a user's programs that is
// not to roam between PCs.
func userDataDir(system string, env func(string) string) (string, error) {
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
	return "", problem.New(codeNoDataFolder, "data")
}

// open opens the database of the data folder, which is made if missing.
func (a *app) open() (*db.DB, error) {
	if a.store != nil {
		return a.store, nil
	}
	dir, err := a.dataDir()
	if err != nil {
		return nil, err
	}
	if err := os.MkdirAll(dir, 0o750); err != nil {
		return nil, problem.New(office.CodeNotWritable, "", "path", dir)
	}
	a.log, err = os.OpenFile(filepath.Join(dir, "turnus.log"), os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600) //nolint:gosec // inside the data folder
	if err != nil {
		return nil, problem.New(office.CodeNotWritable, "", "path", dir)
	}
	slog.SetDefault(slog.New(slog.NewTextHandler(a.log, nil)))
	a.store, err = db.Open(a.ctx, filepath.Join(dir, "turnus.db"), db.Options{Clock: now, Logger: slog.Default()})
	if err != nil {
		return nil, err
	}
	return a.store, a.speakAs()
}

// speakAs takes over how numbers are written where the shop is.
func (a *app) speakAs() error {
	s, err := a.shop()
	if problem.Has(err, office.CodeNoShop) {
		return nil
	}
	a.words = text.For(lang.Lang(a.global.Lang), s.Country())
	return err
}

func (a *app) shop() (shop.Shop, error) {
	var s shop.Shop
	err := a.store.Read(a.ctx, func(r office.Reader) error {
		var err error
		s, err = r.Shop()
		return err
	})
	return s, err
}

// folders opens the import and export folder, which are made if missing. Files
// are taken at once: whoever calls the command knows that they are complete.
func (a *app) folders() (*folder.Inbox, *folder.Outbox, error) {
	dir, err := a.dataDir()
	if err != nil {
		return nil, nil, err
	}
	in, err := folder.OpenInbox(filepath.Join(dir, "import"), 0, now)
	if err != nil {
		return nil, nil, err
	}
	out, err := folder.OpenOutbox(filepath.Join(dir, "export"))
	return in, out, err
}

func (a *app) close() error {
	var err error
	if a.store != nil {
		err = a.store.Close()
	}
	if a.log != nil {
		err = errors.Join(err, a.log.Close())
	}
	return err
}

// today is the day of work: --today, else today in the shop's time zone.
func (a *app) today() civil.Date {
	if !a.global.Today.IsZero() {
		return a.global.Today
	}
	if a.store != nil {
		if s, err := a.shop(); err == nil {
			return civil.FromTime(now().In(s.Location()))
		}
	}
	return civil.FromTime(now())
}

// clock is the instant of the day of work: the real time of day, so that
// --today moves cut-offs as well.
func (a *app) clock() time.Time {
	t := now()
	if a.global.Today.IsZero() || a.store == nil {
		return t
	}
	s, err := a.shop()
	if err != nil {
		return t
	}
	local := t.In(s.Location())
	return a.global.Today.At(civil.TimeOfDay(local.Hour()*60+local.Minute()), s.Location())
}

func (a *app) actor() office.Actor {
	machine, _ := os.Hostname() // without a name the history shows none
	user := os.Getenv("USER")
	if user == "" {
		user = os.Getenv("USERNAME")
	}
	return office.Actor{User: user, Role: office.Owner, Machine: machine, Via: office.ViaCommand}
}

// result prints what a command found: as one JSON document, or by show.
func (a *app) result(v any, show func()) error {
	if !a.global.JSON {
		show()
		return nil
	}
	e := json.NewEncoder(a.out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// say prints one line of a text key.
func (a *app) say(key string, args ...any) { _, _ = fmt.Fprintln(a.out, a.words.T(key, args...)) }

// line prints data as it is.
func (a *app) line(parts ...any) { _, _ = fmt.Fprintln(a.out, parts...) }

// row prints one line of a table.
func (a *app) row(format string, args ...any) { _, _ = fmt.Fprintf(a.out, format+"\n", args...) }

// exitCode tells the user what went wrong and gives the exit code for it.
func (a *app) exitCode(err error) int {
	switch {
	case err == nil:
		return exitDone
	case errors.Is(err, errAttention):
		return exitAttention
	case errors.Is(err, errBroken):
		return exitFailed
	}
	slog.Error("command failed", "error", err)
	for _, s := range a.words.Error(err) {
		_, _ = fmt.Fprintln(a.err, s)
	}
	var usage usageError
	if errors.As(err, &usage) {
		return exitUsage
	}
	return exitFailed
}

// usageError is a problem with what was typed after the command.
type usageError struct{ error }

func (e usageError) Unwrap() error { return e.error }

// attention ends a command with code 1 if something needs a person.
func attention(needed bool) error {
	if needed {
		return errAttention
	}
	return nil
}

// write makes a file of the documents folder or of a path the user named, and
// returns its path.
func (a *app) write(named string, def []string, content func(*os.File) error) (string, error) {
	path := named
	if path == "" {
		dir, err := a.dataDir()
		if err != nil {
			return "", err
		}
		path = filepath.Join(append([]string{dir, "documents"}, def...)...)
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return "", problem.New(office.CodeNotWritable, "", "path", filepath.Dir(path))
	}
	f, err := os.Create(path) //nolint:gosec // the user names it
	if err != nil {
		return "", problem.New(office.CodeNotWritable, "", "path", path)
	}
	return path, errors.Join(content(f), f.Close())
}
