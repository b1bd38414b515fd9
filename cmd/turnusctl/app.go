package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"turnus/cmd/internal/datafolder"
	"turnus/domain/civil"
	"turnus/domain/lang"
	"turnus/domain/office"
	"turnus/domain/problem"
	"turnus/domain/shop"
	"turnus/storage/db"
	"turnus/storage/folder"
	"turnus/ui/text"
)

// app is one run of the program: the data folder, once a command has opened it,
// and the ways to speak to whoever called.
type app struct {
	streams
	ctx    context.Context //nolint:containedctx // lives exactly as long as the command
	global global
	words  *text.Words
	data   *datafolder.Folder
	clock  office.Clock // of the data folder
}

// open opens the data folder, which is made if missing, and gives its database.
func (a *app) open() (*db.DB, error) {
	if a.data == nil {
		data, err := datafolder.Open(a.ctx, a.global.Data, a.global.Today)
		if err != nil {
			return nil, err
		}
		a.data, a.clock = data, data.Clock(a.ctx)
	}
	return a.data.Store, a.speakAs()
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

func (a *app) shop() (shop.Shop, error) { return a.data.Shop(a.ctx) }

// folders opens the import and export folder, which are made if missing. Files
// are taken at once: whoever calls the command knows that they are complete.
func (a *app) folders() (*folder.Inbox, *folder.Outbox, error) {
	in, err := a.data.Inbox(0)
	if err != nil {
		return nil, nil, err
	}
	out, err := a.data.Outbox()
	return in, out, err
}

func (a *app) today() civil.Date { return a.data.Today(a.ctx) }

func (a *app) actor() office.Actor { return datafolder.Actor(office.ViaCommand) }

// end closes the data folder; its log hears before why a command failed.
func (a *app) end(err error) error {
	if err != nil && !errors.Is(err, errAttention) && !errors.Is(err, errBroken) {
		slog.Error("command failed", "error", err)
	}
	return errors.Join(err, a.data.Close())
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
